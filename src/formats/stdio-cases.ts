import type { Case } from '../records/dataset.ts';
import { parseJson } from '../text/bounded-json.ts';
import type { Calls } from './calls.ts';
import { readPickledText } from './pickled-text.ts';
import { rawMember } from './raw-json.ts';

const MOST_CASES = 10_000;
const LONGEST_TEXT = 16 << 20;

/** A fault in a field of a row. */
export class FieldError extends Error {
  readonly field: string;

  constructor(field: string, message: string) {
    super(message);
    this.field = field;
  }
}

type Fields = Readonly<Record<string, unknown>>;

/** Fields with lists of inputs and of outputs, as in CodeContests. */
const PAIRED = ['public_tests', 'private_tests', 'generated_tests'];
/** Fields with lists of cases, as in LiveCodeBench. */
const LISTED = ['public_test_cases', 'private_test_cases', 'test_cases'];

/** True if a row has the cases of a stdin/stdout task in any known layout. */
export function hasCases(row: object): boolean {
  const has = (field: string) => field in row;
  return has('input_output') || [...PAIRED, ...LISTED].some(has) || (has('input') && has('output'));
}

/**
 * The cases of a row: APPS and TACO (`input_output`), CodeContests, LiveCodeBench, or plain `input`
 * and `output`.
 * @throws FieldError
 */
export function casesOf(row: Fields): readonly Case[] {
  const cases = readCases(row);
  checkCount(cases.length, row);
  return cases;
}

/**
 * The cases of an APPS or TACO row whose answer is a function; null if it is a whole program.
 * @param text the row's original text, if known: its numbers are Python's
 * @throws FieldError
 */
export function namedCalls(row: Fields, text: string | undefined): Calls | null {
  if (!('input_output' in row)) return null;
  const data = objectOf(parsed(row.input_output, 'input_output'), 'input_output');
  const { fn_name: name, inputs, outputs } = data;
  if (name === undefined || name === null) return null;
  const called = functionName(name, 'input_output.fn_name');
  const [left, right] = [
    listOf(inputs, 'input_output.inputs'),
    listOf(outputs, 'input_output.outputs'),
  ];
  checkPairs(left, right, 'input_output.inputs', 'input_output.outputs');
  checkCount(left.length, row);
  for (const [n, each] of left.entries()) listOf(each, `input_output.inputs[${n}]`, 'arguments');
  const written =
    typeof row.input_output === 'string'
      ? row.input_output
      : text === undefined
        ? null
        : rawMember(text, 'input_output');
  const raw = (field: string, value: unknown) =>
    (written === null ? null : rawMember(written, field)) ?? JSON.stringify(value);
  const [of, as] = [raw('inputs', inputs), raw('outputs', outputs)];
  return { name: called, inputs: of, outputs: as, rules: 'apps' };
}

/**
 * The cases of a LiveCodeBench row whose answer is a function. Arguments and answers are JSON, one
 * argument on a line. Null if the answer is a whole program.
 * @throws FieldError
 */
export function listedCalls(row: Fields): Calls | null {
  const metadata =
    row.metadata == null ? {} : objectOf(parsed(row.metadata, 'metadata'), 'metadata');
  const { func_name: name } = metadata;
  if (name === undefined || name === null) return null;
  const called = functionName(name, 'metadata.func_name');
  const cases = listedOf(row, (each, field) => ({
    input: `[${linesOf(text(each.input, `${field}.input`))
      .map((line) => json(line, `${field}.input`))
      .join(',')}]`,
    output: json(text(each.output, `${field}.output`), `${field}.output`),
  }));
  checkCount(cases.length, row);
  const list = (of: 'input' | 'output') => `[${cases.map((each) => each[of]).join(',')}]`;
  return { name: called, inputs: list('input'), outputs: list('output'), rules: 'livecodebench' };
}

/** The lines of a text, without empty ones at its end. */
function linesOf(value: string): string[] {
  return value.trimEnd() === '' ? [] : value.trimEnd().split('\n');
}

/** A text that is one JSON value as Python reads it. */
function json(value: string, field: string): string {
  try {
    parseJson(value);
    return value.trim();
  } catch (error) {
    const why = error instanceof Error ? error.message.slice(0, 100) : 'cannot be read';
    throw new FieldError(field, `expected JSON, a value a line (${why})`);
  }
}

function functionName(value: unknown, field: string): string {
  if (typeof value === 'string' && /^[A-Za-z_]\w{0,199}$/.test(value)) return value;
  const quoted = JSON.stringify(value)?.slice(0, 80);
  throw new FieldError(field, `expected the name of a function, found ${quoted}`);
}

function checkCount(count: number, row: Fields): void {
  if (count === 0) throw new FieldError(fieldOf(row), 'has no cases: expected at least one');
  if (count <= MOST_CASES) return;
  throw new FieldError(fieldOf(row), `has ${count} cases: expected at most ${MOST_CASES}`);
}

function fieldOf(row: Fields): string {
  return ['input_output', ...PAIRED, ...LISTED].find((field) => field in row) ?? 'input';
}

function readCases(row: Fields): readonly Case[] {
  if ('input_output' in row) {
    const { inputs, outputs } = objectOf(parsed(row.input_output, 'input_output'), 'input_output');
    return paired(inputs, outputs, 'input_output');
  }
  if (PAIRED.some((field) => field in row)) {
    return present(row, PAIRED).flatMap((field) => {
      const { input, output } = objectOf(row[field], field);
      return paired(input, output, field);
    });
  }
  if (LISTED.some((field) => field in row)) {
    return listedOf(row, ({ input, output, testtype: kind }, field) => {
      if (kind === undefined || kind === 'stdin') {
        return { input: text(input, `${field}.input`), output: text(output, `${field}.output`) };
      }
      const quoted = JSON.stringify(kind)?.slice(0, 80);
      const message = `is ${quoted}: expected stdin, or a LiveCodeBench row whose "metadata" has the function's name as "func_name"`;
      throw new FieldError(`${field}.testtype`, message);
    });
  }
  const { input, output } = row;
  if (typeof input === 'string' && typeof output === 'string') return paired([input], [output], '');
  return paired(input, output, '');
}

function present(row: Fields, fields: readonly string[]): string[] {
  return fields.filter((field) => row[field] != null);
}

/** A value that may be JSON text, or packed like LiveCodeBench's private cases. */
function parsed(value: unknown, field: string): unknown {
  if (typeof value !== 'string') return value;
  try {
    const isPacked = LISTED.includes(field) && /^[A-Za-z0-9+/]/.test(value);
    return parseJson(isPacked ? readPickledText(value) : value);
  } catch (error) {
    const why = error instanceof Error ? error.message.slice(0, 100) : 'cannot be read';
    throw new FieldError(field, `expected JSON with cases (${why})`);
  }
}

function objectOf(value: unknown, field: string): Fields {
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) return { ...value };
  throw new FieldError(field, `expected an object, found ${kindOf(value)}`);
}

function paired(inputs: unknown, outputs: unknown, field: string): Case[] {
  const [of, plural] = field === '' ? ['', ''] : [`${field}.`, field === 'input_output' ? 's' : ''];
  const [inputField, outputField] = [`${of}input${plural}`, `${of}output${plural}`];
  const [left, right] = [texts(inputs, inputField), texts(outputs, outputField)];
  checkPairs(left, right, inputField, outputField);
  return left.map((input, n) => ({ input, output: right[n] ?? '' }));
}

function checkPairs(
  inputs: readonly unknown[],
  outputs: readonly unknown[],
  inputField: string,
  outputField: string,
): void {
  if (inputs.length === outputs.length) return;
  const message = `has ${outputs.length} where ${inputField} has ${inputs.length}: expected as many`;
  throw new FieldError(outputField, message);
}

/** The cases in all fields that list them. */
function listedOf(row: Fields, read: (each: Fields, field: string) => Case): Case[] {
  return present(row, LISTED).flatMap((field) =>
    listOf(parsed(row[field], field), field).map((each, n) =>
      read(objectOf(each, `${field}[${n}]`), `${field}[${n}]`),
    ),
  );
}

function listOf(value: unknown, field: string, of = ''): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const what = of === '' ? 'a list' : `a list of ${of}`;
  throw new FieldError(field, `expected ${what}, found ${kindOf(value)}`);
}

function texts(value: unknown, field: string): string[] {
  return listOf(value, field, 'texts').map((each, n) => text(each, `${field}[${n}]`));
}

/** A text, or a list of its lines. */
function text(value: unknown, field: string): string {
  const isLines = Array.isArray(value) && value.every((line) => typeof line === 'string');
  const whole = isLines ? value.join('\n') : value;
  if (typeof whole !== 'string')
    throw new FieldError(field, `expected a text or a list of lines, found ${kindOf(value)}`);
  if (whole.length > LONGEST_TEXT)
    throw new FieldError(field, `is longer than ${LONGEST_TEXT} characters`);
  if (!whole.isWellFormed())
    throw new FieldError(field, 'is not Unicode text: it has half of a surrogate pair');
  return whole;
}

function kindOf(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  return Array.isArray(value) ? 'a list' : `${typeof value}`;
}

import type { Case } from '../types.ts';
import { readPickledText } from './pickled-text.ts';

const MOST_CASES = 10_000;
const LONGEST_TEXT = 16 << 20;

/** Something that is wrong with a field of a row. */
export class FieldError extends Error {
  readonly field: string;

  constructor(field: string, message: string) {
    super(message);
    this.field = field;
  }
}

type Fields = Readonly<Record<string, unknown>>;

/** Fields with lists of inputs and of outputs, as CodeContests has them. */
const PAIRED = ['public_tests', 'private_tests', 'generated_tests'];
/** Fields with lists of cases, as LiveCodeBench has them. */
const LISTED = ['public_test_cases', 'private_test_cases', 'test_cases'];

/** Whether a row has the cases of a stdin/stdout task, in any layout that is known. */
export function hasCases(row: object): boolean {
  const has = (field: string) => field in row;
  return has('input_output') || [...PAIRED, ...LISTED].some(has) || (has('input') && has('output'));
}

/**
 * The cases of a row: APPS and TACO (`input_output`), CodeContests, LiveCodeBench, or plain
 * `input` and `output`.
 * @throws FieldError
 */
export function casesOf(row: Fields): readonly Case[] {
  const cases = readCases(row);
  if (cases.length === 0) throw new FieldError(fieldOf(row), 'has no cases: expected at least one');
  if (cases.length > MOST_CASES) {
    const message = `has ${cases.length} cases: expected at most ${MOST_CASES}`;
    throw new FieldError(fieldOf(row), message);
  }
  return cases;
}

function fieldOf(row: Fields): string {
  return ['input_output', ...PAIRED, ...LISTED].find((field) => field in row) ?? 'input';
}

function readCases(row: Fields): readonly Case[] {
  if ('input_output' in row) {
    const said = parsed(row.input_output, 'input_output');
    const { inputs, outputs, fn_name: called } = objectOf(said, 'input_output');
    if (typeof called === 'string') {
      const message = `calls the function ${JSON.stringify(called.slice(0, 80))}: expected a stdin/stdout task; leave tasks of functions out`;
      throw new FieldError('input_output', message);
    }
    return paired(inputs, outputs, 'input_output');
  }
  const present = (fields: readonly string[]) => fields.filter((field) => row[field] != null);
  if (PAIRED.some((field) => field in row)) {
    return present(PAIRED).flatMap((field) => {
      const { input, output } = objectOf(row[field], field);
      return paired(input, output, field);
    });
  }
  if (LISTED.some((field) => field in row)) {
    return present(LISTED).flatMap((field) => listed(parsed(row[field], field), field));
  }
  const { input, output } = row;
  if (typeof input === 'string' && typeof output === 'string') return paired([input], [output], '');
  return paired(input, output, '');
}

/** A value that may be written as JSON text, or packed as LiveCodeBench's private cases are. */
function parsed(value: unknown, field: string): unknown {
  if (typeof value !== 'string') return value;
  try {
    const isPacked = LISTED.includes(field) && /^[A-Za-z0-9+/]/.test(value);
    return JSON.parse(isPacked ? readPickledText(value) : value);
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
  if (left.length !== right.length) {
    const message = `has ${right.length} where ${inputField} has ${left.length}: expected as many`;
    throw new FieldError(outputField, message);
  }
  return left.map((input, n) => ({ input, output: right[n] ?? '' }));
}

function listed(value: unknown, field: string): Case[] {
  if (!Array.isArray(value)) throw new FieldError(field, `expected a list, found ${kindOf(value)}`);
  return value.map((each: unknown, n) => {
    const { input, output, testtype: kind } = objectOf(each, `${field}[${n}]`);
    if (kind !== undefined && kind !== 'stdin') {
      const message = `is ${JSON.stringify(kind)?.slice(0, 80)}: expected stdin; leave tasks of functions out`;
      throw new FieldError(`${field}[${n}].testtype`, message);
    }
    return {
      input: text(input, `${field}[${n}].input`),
      output: text(output, `${field}[${n}].output`),
    };
  });
}

function texts(value: unknown, field: string): string[] {
  if (!Array.isArray(value))
    throw new FieldError(field, `expected a list of texts, found ${kindOf(value)}`);
  return value.map((each: unknown, n) => text(each, `${field}[${n}]`));
}

/** A text, or its lines. */
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

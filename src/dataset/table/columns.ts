import { suggest } from '../../text/suggest.ts';

/** The elements that a table's column can be, with the headers known for each. */
const ELEMENTS = {
  id: ['id', 'task_id', 'problem_id'],
  original_prompt: ['original_prompt', 'original_prompts', 'nominal_prompt', 'prompt'],
  perturbed_prompt: ['perturbed_prompt', 'perturbed_prompts'],
  generated_code: ['generated_code', 'response'],
  completion: ['completion'],
  solution: ['solution'],
  tests: ['tests', 'test', 'test_cases', 'test_case', 'unit_tests', 'test_list'],
  entry_point: ['entry_point', 'function_name'],
  reference: ['reference', 'canonical_solution', 'reference_solution'],
  family: ['family'],
  transform: ['transform', 'perturbation'],
  seed: ['seed'],
} as const;

export type Element = keyof typeof ELEMENTS;
const NAMES = Object.keys(ELEMENTS) as Element[];

/** Elements of RagaAI Catalyst's schema that do not matter for passing tests. */
const IGNORED: ReadonlySet<string> = new Set(
  ['context', 'expected_response', 'expected_context', 'system_prompt', 'traceid', 'trace_id']
    .concat(['timestamp', 'metadata', 'pipeline', 'cost', 'latency', 'feedback', 'instruction'])
    .concat(['instructions', 'chat', 'chat_id', 'sanitized_response', 'vector_id', 'documents']),
);

/** The column of each element in a table. */
export type Columns = Readonly<Partial<Record<Element, string>>>;

/** The layout of a table: its columns and their meaning. */
export interface Layout {
  readonly columns: Columns;
  /** Columns whose texts are lists. */
  readonly lists: ReadonlySet<string>;
}

/** Elements that can have several values in one cell. */
const MAY_BE_LISTS = [
  'perturbed_prompt',
  'generated_code',
  'completion',
  'solution',
  'tests',
] as const satisfies readonly Element[];

/**
 * Find the column of each element. The config names them, as `Generated Code: response` or
 * `generated_code: Generated Code`. Other elements are found by their usual headers.
 * @param header the table's columns
 * @param mapping `columns` of the config
 * @returns the columns, and sentences about faults in the mapping
 */
export function resolveColumns(
  header: readonly string[],
  mapping: Readonly<Record<string, string>>,
): { columns: Columns; problems: string[] } {
  const columns: Partial<Record<Element, string>> = {};
  const problems: string[] = [];
  const taken = new Set<string>();
  for (const [key, value] of Object.entries(mapping)) {
    const [column, name] = orient(header, key, value);
    taken.add(column);
    if (IGNORED.has(normal(name))) continue;
    const element = elementOf(name);
    if (element === null) {
      problems.push(
        `columns: neither "${key}" nor "${value}" is one of ${NAMES.join(', ')}${suggest(normal(value), NAMES)}`,
      );
    } else if (!header.includes(column)) {
      problems.push(
        `columns: there is no column "${column}"${suggest(column, header)} (found ${header.slice(0, 20).join(', ')})`,
      );
    } else if (columns[element] !== undefined) {
      problems.push(
        `columns: both "${columns[element]}" and "${column}" are named ${element}: keep one`,
      );
    } else {
      columns[element] = column;
    }
  }
  for (const element of NAMES) {
    if (columns[element] !== undefined) continue;
    for (const alias of ELEMENTS[element]) {
      const column = header.find((each) => normal(each) === alias && !taken.has(each));
      if (column === undefined) continue;
      columns[element] = column;
      break;
    }
  }
  return { columns, problems };
}

/** True if the columns found by resolveColumns may depend on this column of the header. */
export function mayMatter(column: string, mapping: Readonly<Record<string, string>>): boolean {
  const named = Object.entries(mapping).flat();
  return elementOf(column) !== null || named.includes(column);
}

/**
 * Find the columns whose texts are lists, by `list-columns` of the config: names of columns or of
 * elements.
 * @returns the columns, and sentences about unknown names
 */
export function resolveLists(
  columns: Columns,
  named: readonly string[],
): { lists: ReadonlySet<string>; problems: string[] } {
  const lists = new Set<string>();
  const problems: string[] = [];
  const possible = listable(columns);
  for (const name of named) {
    const column =
      possible.find((each) => each === name) ??
      MAY_BE_LISTS.filter((element) => element === elementOf(name)).map((e) => columns[e])[0];
    if (column !== undefined) lists.add(column);
    else {
      const expected = `expected some of ${possible.map((each) => JSON.stringify(each)).join(', ')}`;
      problems.push(
        `list-columns: the table has no column "${name}" of prompts, code or tests: ${expected}${suggest(name, possible)}`,
      );
    }
  }
  return { lists, problems };
}

/** The columns of a table whose texts may be lists. */
export function listable(columns: Columns): string[] {
  return MAY_BE_LISTS.flatMap((element) => columns[element] ?? []);
}

/** @returns the side that is a column, then the side that is an element */
function orient(header: readonly string[], key: string, value: string): [string, string] {
  const [hasKey, hasValue] = [header.includes(key), header.includes(value)];
  const keyIsColumn = hasKey === hasValue ? isName(value) || !isName(key) : hasKey;
  return keyIsColumn ? [key, value] : [value, key];
}

function isName(text: string): boolean {
  return IGNORED.has(normal(text)) || elementOf(text) !== null;
}

function elementOf(name: string): Element | null {
  const wanted = normal(name);
  return NAMES.find((element) => ELEMENTS[element].some((alias) => alias === wanted)) ?? null;
}

function normal(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_');
}

/** True if the usual names of columns show that a file is a table of prompts. */
export function isTable(header: readonly string[]): boolean {
  const { columns } = resolveColumns(header, {});
  if (columns.original_prompt === undefined) return false;
  return [columns.perturbed_prompt, codeColumn(columns)?.column, columns.tests].some(
    (column) => column !== undefined,
  );
}

/** The column of generated code: a whole program, a continuation, or either. */
export function codeColumn(columns: Columns): { column: string; element: Element } | null {
  for (const element of ['generated_code', 'completion', 'solution'] as const) {
    const column = columns[element];
    if (column !== undefined) return { column, element };
  }
  return null;
}

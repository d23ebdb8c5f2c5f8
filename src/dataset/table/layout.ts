import type { SuiteConfig } from '../../config/schema.ts';
import type { Row } from '../containers/rows.ts';
import { foundKeys, listed } from '../issues.ts';
import { type Layout, mayMatter, resolveColumns, resolveLists } from './columns.ts';

/** A suite's settings about the columns of its tables. */
export type ColumnSettings = Pick<SuiteConfig, 'columns' | 'list-columns'>;

const MOST_COLUMNS = 1000;
const NEEDED = ['original_prompt', 'tests'] as const;

interface Resolved extends Layout {
  /** Sentences about faults in the settings, or about lacking columns. */
  readonly problems: readonly string[];
}

/**
 * The layout of a file, from the columns of its rows. Rows of JSON may have different columns, so
 * the layout can change while rows are read.
 */
export class LayoutFinder {
  readonly #settings: ColumnSettings;
  readonly #header: Set<string>;
  #layout: Resolved | null = null;

  /** @param header columns that are known before the first row */
  constructor(settings: ColumnSettings, header: readonly string[] = []) {
    this.#settings = settings;
    this.#header = new Set(header);
  }

  /** The columns so far. */
  get header(): readonly string[] {
    return [...this.#header];
  }

  /**
   * Take in the columns of the next rows.
   * @returns the layout of these rows; `isLate` if earlier rows would now be read in another way
   */
  next(rows: readonly Row[]): { readonly layout: Resolved; readonly isLate: boolean } {
    const before = this.#layout;
    const hasRows = this.#header.size > 0;
    if (!this.#takeIn(rows) && before !== null) return { layout: before, isLate: false };
    const layout = resolve(this.header, this.#settings);
    this.#layout = layout;
    return { layout, isLate: hasRows && before !== null && !isSame(before, layout) };
  }

  /** The layout after the last row. Its sentences name all columns of the file. */
  finish(): Resolved {
    return resolve(this.header, this.#settings);
  }

  /** True if there is a new column that the layout may depend on. */
  #takeIn(rows: readonly Row[]): boolean {
    let matters = this.#header.size === 0;
    for (const { value } of rows) {
      if (value === null || typeof value !== 'object') continue;
      for (const name of Object.keys(value)) {
        if (this.#header.has(name) || this.#header.size >= MOST_COLUMNS) continue;
        this.#header.add(name);
        matters ||= mayMatter(name, this.#settings.columns);
      }
    }
    return matters;
  }
}

function resolve(header: readonly string[], settings: ColumnSettings): Resolved {
  const { columns, problems } = resolveColumns(header, settings.columns);
  const { lists, problems: unknown } = resolveLists(columns, settings['list-columns']);
  // Without one valid row the columns are unknown. The faults of the rows are enough.
  if (header.length === 0) return { columns, lists, problems: [] };
  const all = [...problems, ...unknown];
  const lacks = NEEDED.filter((each) => columns[each] === undefined);
  if (lacks.length > 0 && all.length === 0) all.push(lackOf(lacks, header));
  return { columns, lists, problems: all };
}

/** Rows are not read at all while there are problems, so their columns do not matter then. */
function isSame(one: Resolved, other: Resolved): boolean {
  const [hasOne, hasOther] = [one.problems.length > 0, other.problems.length > 0];
  if (hasOne || hasOther) return hasOne && hasOther;
  return textOf(one) === textOf(other);
}

function textOf({ columns, lists }: Layout): string {
  return JSON.stringify([Object.entries(columns).sort(), [...lists].sort()]);
}

/** A sentence about elements without a column. */
function lackOf(elements: readonly string[], header: readonly string[]): string {
  const [what, are] = elements.length === 1 ? ['column', 'it is'] : ['columns', 'they are'];
  const mapping = elements.map((element) => `COLUMN: ${element}`).join(', ');
  const row = Object.fromEntries(header.map((name) => [name, null]));
  const keys = foundKeys(row, ['Original Prompt', ...elements]);
  return `has no ${what} for ${listed(elements)}: say which ${are} with columns: { ${mapping} }${keys}`;
}

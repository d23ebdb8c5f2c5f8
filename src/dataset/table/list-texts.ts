import type { ListText } from '../../records/dataset.ts';
import { listFrom } from './cells.ts';
import { type Layout, listable } from './columns.ts';

/** One answer may look like a list by chance; pandas writes a whole column this way. */
const FEWEST = 2;

/**
 * Counts texts of a table that look like lists, in columns that the config does not declare as
 * lists. Each is read as one text. The user may have written real lists with pandas and needs a
 * hint.
 */
export class ListTexts {
  readonly #rows = new Map<string, number>();

  /** Check the cells of a row. */
  add(data: object, { columns, lists }: Layout): void {
    const cells = new Map<string, unknown>(Object.entries(data));
    for (const column of listable(columns)) {
      const value = cells.get(column);
      if (lists.has(column) || typeof value !== 'string' || listFrom(value) === null) continue;
      this.#rows.set(column, (this.#rows.get(column) ?? 0) + 1);
    }
  }

  /** The columns with more than one such text. */
  get found(): readonly ListText[] {
    return [...this.#rows].flatMap(([column, rows]) => (rows < FEWEST ? [] : [{ column, rows }]));
  }
}

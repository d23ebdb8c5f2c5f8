import type { ListText } from '../../records/dataset.ts';
import { listFrom } from './cells.ts';
import { type Layout, listable } from './columns.ts';

/** One answer may be a list by chance; pandas writes all of a column so. */
const FEWEST = 2;

/**
 * Counts the texts of a table that look like lists and are read as one text each, since the config
 * does not say that they are lists. Somebody who wrote lists with pandas would wonder.
 */
export class ListTexts {
  readonly #rows = new Map<string, number>();

  /** Look at a row's cells. */
  add(data: object, { columns, lists }: Layout): void {
    const cells = new Map<string, unknown>(Object.entries(data));
    for (const column of listable(columns)) {
      const value = cells.get(column);
      if (lists.has(column) || typeof value !== 'string' || listFrom(value) === null) continue;
      this.#rows.set(column, (this.#rows.get(column) ?? 0) + 1);
    }
  }

  /** The columns that have several. */
  get found(): readonly ListText[] {
    return [...this.#rows].flatMap(([column, rows]) => (rows < FEWEST ? [] : [{ column, rows }]));
  }
}

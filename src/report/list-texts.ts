import type { ListText } from '../records/dataset.ts';
import { plural } from '../text/numbers.ts';

/** Texts of tables that may have been meant as lists, and how to say that they were. */
export function listTextsNote({
  listTexts = [],
}: {
  readonly listTexts?: readonly ListText[] | undefined;
}): string[] {
  return listTexts.map(({ column, rows }) => {
    const name = JSON.stringify(column);
    return `${plural(rows, 'row')} of the column ${name} have a text that looks like a list, which was read as one text: if they are lists, write list-columns: [${name}] into the suite.`;
  });
}

import type { ListText } from '../records/dataset.ts';
import { plural } from '../text/numbers.ts';

/** Notes on texts of tables that may have been meant as lists, with the setting for lists. */
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

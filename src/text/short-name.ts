import { plainLine } from './escape.ts';

/**
 * A name on one line, cut to a length. The ending that tells versions and intensities of a
 * transform apart stays: `ButterFinger…@x0.5`.
 * @param most how many characters are kept
 */
export function shortName(name: string, most: number): string {
  const at = name.lastIndexOf('@');
  const end = at === -1 ? '' : name.slice(at);
  // At least two letters and the sign of the cut go before the ending.
  if (name.length <= most || end === '' || end.length + 3 > most) return plainLine(name, most);
  return plainLine(`${name.slice(0, most - 1 - end.length)}…${end}`);
}

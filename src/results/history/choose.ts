import type { HistoryLine } from '../../records/history-line.ts';
import { UserError } from '../../system/errors.ts';
import { suggest } from '../../text/suggest.ts';

/**
 * The lines with one suite alone; lines without it are left out.
 * @throws UserError if no line has the suite
 */
export function onlySuite(lines: readonly HistoryLine[], name: string): HistoryLine[] {
  const found = lines.flatMap((line) => {
    const suites = line.suites.filter((suite) => suite.name === name);
    return suites.length === 0 ? [] : [{ ...line, suites }];
  });
  if (found.length > 0 || lines.length === 0) return found;
  const known = [...new Set(lines.flatMap(({ suites }) => suites.map((suite) => suite.name)))];
  throw new UserError(`the history has no suite "${name}"${suggest(name, known)}`);
}

/** The newest lines of each config and job. @param last the most of each; null for all */
export function newest(lines: readonly HistoryLine[], last: number | null): HistoryLine[] {
  if (last === null) return [...lines];
  const counts = new Map<string, number>();
  const chosen = lines.toReversed().filter(({ key }) => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count <= last;
  });
  return chosen.reverse();
}

import { createHash } from 'node:crypto';
import type { HistoryLine } from '../../records/history-line.ts';
import {
  attemptOf,
  type Entry,
  entriesIn,
  HISTORY_ENDING,
  LARGEST_HISTORY,
  runName,
} from './entries.ts';

/** A file of history after a run was put in. */
export interface Extended {
  readonly text: string;
  /** Runs in it. */
  readonly runs: number;
  /** The oldest runs that were left out because there are too many. */
  readonly pruned: number;
  /** Lines that this version cannot read. They stay as they are. */
  readonly unreadable: number;
}

/**
 * Put a run into a file of history. The file's text is untrusted.
 *
 * Another attempt of the same run is replaced, unless it is a later one. The line comes before those
 * of a later time: runs may end in another order than they write. A line that cannot be read may be a
 * later version's, so it stays in its place and counts as no run.
 * @param keep the most runs in the file
 */
export function withLine(text: string, line: HistoryLine, keep: number): Extended {
  const before = entriesIn(text);
  const isOwn = (other: HistoryLine) => runName(other) === runName(line);
  const isPassed = before.some(
    ({ line: other }) => other !== null && isOwn(other) && attemptOf(other) > attemptOf(line),
  );
  if (isPassed) return prune(before, keep);
  const others = before.filter(({ line: other }) => other === null || !isOwn(other));
  return prune(inserted(others, line), keep);
}

/** The name of a file of history: the key as far as a file may have it, and its hash. */
export function historyFile(key: string): string {
  const readable = key.replaceAll(/[^\w.]+/g, '-').replaceAll(/^[-.]+/g, '');
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 12);
  return `${readable.slice(0, 60)}-${hash}${HISTORY_ENDING}`;
}

type Kept = Pick<Entry, 'text' | 'line'>;

function inserted(entries: readonly Kept[], line: HistoryLine): Kept[] {
  const time = Date.parse(line.createdAt);
  const before = entries.findLastIndex(
    (other) => other.line === null || Date.parse(other.line.createdAt) <= time,
  );
  return entries.toSpliced(before + 1, 0, { text: JSON.stringify(line), line });
}

/** Leave out the oldest runs until there are no more than wanted, and the file is not too large. */
function prune(entries: readonly Kept[], keep: number): Extended {
  const runs = entries.filter(({ line }) => line !== null).length;
  let size = entries.reduce((sum, { text }) => sum + Buffer.byteLength(text) + 1, 0);
  let left = runs;
  const kept = entries.filter(({ text, line }) => {
    // The newest run stays, whatever its size.
    if (line === null || left <= 1 || (left <= keep && size <= LARGEST_HISTORY)) return true;
    left -= 1;
    size -= Buffer.byteLength(text) + 1;
    return false;
  });
  return {
    text: kept.map(({ text }) => `${text}\n`).join(''),
    runs: left,
    pruned: runs - left,
    unreadable: entries.length - runs,
  };
}

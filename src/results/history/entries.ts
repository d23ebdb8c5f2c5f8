import { type HistoryLine, historyLineSchema } from '../../records/history-line.ts';
import { compareText } from '../../system/paths.ts';
import { parseBounded, TooDeep } from '../../text/bounded-json.ts';
import { faultIn } from '../document-fault.ts';

/** The branch that keeps the history of a repository. */
export const HISTORY_BRANCH = 'passgate-history';

/** The ending of a file of history: one JSON object a line. */
export const HISTORY_ENDING = '.jsonl';

/** The largest file of history that is read or written, in bytes. */
export const LARGEST_HISTORY = 16 << 20;

/** One line of a file of history. The text may come from anywhere. */
export type Entry = {
  readonly text: string;
  /** Counted from 1. */
  readonly number: number;
} & (
  | { readonly line: HistoryLine }
  /** A line that this version cannot read, and the reason. */
  | { readonly line: null; readonly why: string }
);

/** The lines of a file of history, without empty ones. A line that cannot be read has its reason. */
export function entriesIn(text: string): Entry[] {
  return text.split('\n').flatMap((each, index) => {
    if (each.trim() === '') return [];
    return [{ text: each, number: index + 1, ...read(each) }];
  });
}

function read(text: string): { line: HistoryLine } | { line: null; why: string } {
  let data: unknown;
  try {
    data = parseBounded(text);
  } catch (error) {
    return { line: null, why: error instanceof TooDeep ? error.message : 'is not JSON' };
  }
  const parsed = historyLineSchema.safeParse(data);
  if (parsed.success) return { line: parsed.data };
  return { line: null, why: `is no line of history of this version (${faultIn(parsed.error)})` };
}

/**
 * The name of the run in a line. Attempts of one run have the same name. Outside of GitHub a run has
 * no number, so its time names it.
 */
export function runName({ key, commit, run, createdAt }: HistoryLine): string {
  return JSON.stringify([key, commit, run?.id ?? createdAt]);
}

/**
 * Lines of several places in the order of time. A run that is there twice counts once, in its latest
 * attempt.
 */
export function joinLines(lines: readonly HistoryLine[]): HistoryLine[] {
  const latest = new Map<string, HistoryLine>();
  for (const line of lines) {
    const known = latest.get(runName(line));
    if (known === undefined || attemptOf(known) <= attemptOf(line)) latest.set(runName(line), line);
  }
  return [...latest.values()].sort((a, b) => compareText(timeOf(a), timeOf(b)));
}

export function attemptOf({ run }: HistoryLine): number {
  return run?.attempt ?? 0;
}

/** Its time in the form in which texts are in the order of times. */
function timeOf({ createdAt }: HistoryLine): string {
  return new Date(createdAt).toISOString();
}

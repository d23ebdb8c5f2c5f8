import type { ResolvedBase } from '../records/baseline.ts';
import { writePage } from '../report/page/write-page.ts';
import { reportsOf } from '../report/write.ts';
import { FILES } from '../results/file-names.ts';
import { keepBase } from '../results/kept-base.ts';
import type { RunLines } from '../results/read-lines.ts';
import type { Unwritten } from '../results/run-files.ts';
import { reasonOf } from '../system/errors.ts';
import { writeWhole } from '../system/write-whole.ts';
import type { RunOutcome } from './conclude.ts';

/** A run that is over and has written all files that it could. */
export interface FinishedRun extends RunOutcome {
  /** Its missing files, one line for each reason. */
  readonly unwritten: readonly string[];
  /** True if a missing file is one that later jobs and programs need: the exit code is 2. */
  readonly isLost: boolean;
}

/** The parts of a run's files besides the outcome. */
export interface Findings {
  /** An existing folder. */
  readonly out: string;
  readonly commentKey: string;
  /** The run's baseline; null for a shard, which merging compares. */
  readonly baseline: ResolvedBase | null;
  readonly lines: RunLines;
  /** Files that could not be written while it went on. */
  readonly unwritten: readonly Unwritten[];
}

/**
 * Write the files of a finished run. If one cannot be written, for example on a full disk, the
 * others and the report still are.
 */
export async function leaveFiles(outcome: RunOutcome, findings: Findings): Promise<FinishedRun> {
  const { out, commentKey, baseline, lines } = findings;
  const unwritten = [...findings.unwritten];
  const attempt = async (name: string, write: () => void | Promise<void>) => {
    try {
      await write();
    } catch (error) {
      unwritten.push({ name, why: reasonOf(error) });
    }
  };
  for (const [name, render] of reportsOf(outcome.model, commentKey)) {
    await attempt(name, () => writeWhole(out, name, render()));
  }
  if (baseline !== null) {
    await attempt(FILES.baseline, () => keepBase(out, baseline));
    await attempt(FILES.page, () => writePage(out, outcome, lines));
  }
  const needed: readonly string[] =
    baseline === null ? [FILES.results, FILES.verdicts, FILES.sources] : [FILES.results];
  return {
    ...outcome,
    unwritten: inWords(out, unwritten),
    isLost: unwritten.some(({ name }) => needed.includes(name)),
  };
}

/** One line for each reason: a full disk is one reason, for any number of files. */
function inWords(out: string, unwritten: readonly Unwritten[]): string[] {
  const reasons = new Map<string, string[]>();
  for (const { name, why } of unwritten) reasons.set(why, [...(reasons.get(why) ?? []), name]);
  return [...reasons].map(
    ([why, names]) =>
      `${out}: ${names.join(', ')} cannot be written: ${why}; make room there, or name another folder (out)`,
  );
}

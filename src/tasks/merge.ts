import { join } from 'node:path';
import type { Progress } from '../evaluate/progress.ts';
import type { ResolvedBase } from '../records/baseline.ts';
import { Causes } from '../records/causes.ts';
import type { Host } from '../records/host.ts';
import { HEAD_RULES } from '../records/rules.ts';
import { sourceLineSchema } from '../records/source-line.ts';
import { verdictLineSchema } from '../records/verdict-line.ts';
import { FILES } from '../results/file-names.ts';
import { clearOut, isIn, withOut } from '../results/out-folder.ts';
import { readRunLines } from '../results/read-lines.ts';
import { readResults } from '../results/read-results.ts';
import { openRunFiles, type Unwritten } from '../results/run-files.ts';
import { joinShards } from '../results/shards/join.ts';
import { LinesCheck } from '../results/shards/lines-check.ts';
import type { Part, Whole } from '../results/shards/part.ts';
import { requireWhole } from '../results/shards/require-whole.ts';
import { UserError } from '../system/errors.ts';
import { shortCommit } from '../text/commit.ts';
import { conclude } from './conclude.ts';
import { type FinishedRun, leaveFiles } from './leave-files.ts';

export interface MergeOptions {
  /** The output folders of the shards. */
  readonly folders: readonly string[];
  readonly out: string;
  readonly baseline: ResolvedBase;
  /** The commit that the base was chosen for; null if there is no base or the commit is unknown. */
  readonly checkedOut: string | null;
  readonly commentKey: string;
  /** True if the run is about a pull request. */
  readonly isPullRequest: boolean;
  /** The shell commands that repeat the run. */
  readonly repeat: readonly string[];
  /** Null outside of GitHub. */
  readonly host: Host | null;
  readonly progress: Progress;
}

/**
 * Join the results of shards, compare, decide and report, with the same result as one run.
 * @throws UserError if shards are missing, given twice, of different runs, or not readable
 */
export async function merge(options: MergeOptions): Promise<FinishedRun> {
  const { folders, out } = options;
  const parts = folders.map((folder): Part => ({ label: folder, results: readResults(folder) }));
  // Checked before anything is written, so that a failed merge leaves nothing behind.
  const ordered = requireWhole(parts);
  if (folders.some((folder) => isIn(out, folder))) {
    throw new UserError(`${out} has results that are merged: name another folder for the whole`);
  }
  return withOut(out, () => joinInto(ordered, options));
}

async function joinInto(ordered: Whole, options: MergeOptions): Promise<FinishedRun> {
  const { out, progress } = options;
  clearOut(out);
  const files = openRunFiles(out);
  const programs = new Map<string, Set<string>>();
  const causes = new Causes();
  let unwritten: readonly Unwritten[] = [];
  try {
    for (const { label, results } of ordered) {
      const [sources, verdicts] = [join(label, FILES.sources), join(label, FILES.verdicts)];
      for await (const lines of readRunLines(sources, sourceLineSchema, 'source')) {
        for (const line of lines) {
          // Two shards may have run the same program.
          if ('program' in line && programs.get(line.suite)?.has(line.program)) continue;
          await files.sources.write(line);
        }
      }
      const check = new LinesCheck(verdicts, results);
      for await (const lines of readRunLines(verdicts, verdictLineSchema, 'verdict')) {
        for (const line of lines) {
          check.take(line);
          causes.note(line);
          const known = programs.get(line.suite) ?? new Set<string>();
          programs.set(line.suite, known.add(line.program));
          await files.verdicts.write(line);
        }
      }
      check.finish();
    }
  } finally {
    unwritten = await files.close();
  }
  const distinct = new Map([...programs].map(([suite, each]) => [suite, each.size]));
  const joined = joinShards(ordered, distinct);
  const [{ results: first }] = ordered;
  progress.say(`merged ${ordered.length} shards`);
  const { commit, isolation, rules = HEAD_RULES } = first;
  const evaluated = { ...joined, commit, isolation, rules };
  const warnings = new Set([
    ...(first.warnings ?? []),
    ...otherCommit(commit, options.checkedOut),
    ...(options.baseline.warnings ?? []),
  ]);
  const baseline = { ...options.baseline, warnings: [...warnings] };
  const outcome = conclude(evaluated, joined.gatesOf, baseline, {
    notice: first.isolation.notice ?? '',
    repeat: options.repeat,
    host: options.host,
    causes: causes.bySuite,
    isPullRequest: options.isPullRequest,
  });
  const { commentKey } = options;
  return leaveFiles(outcome, { out, commentKey, baseline, lines: files.lines(), unwritten });
}

/** A warning if another commit is checked out than was evaluated: its base may be another one. */
function otherCommit(commit: string | null, checkedOut: string | null): string[] {
  if (commit === null || checkedOut === null || commit === checkedOut) return [];
  const [evaluated, here] = [commit, checkedOut].map((each) => shortCommit(each));
  return [
    `The shards are of ${evaluated}, but ${here} is checked out here: the base may be another one. Check out the same commit in all jobs.`,
  ];
}

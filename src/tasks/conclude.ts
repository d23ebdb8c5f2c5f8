import type { GateConfig } from '../config/schema.ts';
import { compareArms } from '../gate/compare-arms.ts';
import { decideRun } from '../gate/decide-run.ts';
import { exitCodeFor } from '../gate/fail-on.ts';
import type { ResolvedBase } from '../records/baseline.ts';
import type { Cause } from '../records/causes.ts';
import type { Host } from '../records/host.ts';
import { MOST_WARNINGS, type Results, SCHEMA_VERSION, type Undecided } from '../records/results.ts';
import type { RunRules } from '../records/rules.ts';
import { answersWarnings } from '../report/answers-texts.ts';
import { faultyTestsTexts } from '../report/faulty-tests.ts';
import { linksTo } from '../report/links.ts';
import { buildModel } from '../report/model.ts';
import type { PageSource } from '../report/page/write-page.ts';
import { VERSION } from '../system/version.ts';

/** The results of executing a run, before comparison and decision. */
export interface Evaluated
  extends Pick<Results, 'commit' | 'errors' | 'isolation' | 'timings' | 'shard'> {
  /** The rules of its config for deciding. */
  readonly rules: RunRules;
  readonly suites: readonly Undecided[];
}

/** Facts for the reader that are not part of the results. */
export interface ConcludeContext {
  /** A notice about weaker isolation; empty if there is none. */
  readonly notice: string;
  /** The shell commands that repeat the run. */
  readonly repeat: readonly string[];
  /** Null outside of GitHub. */
  readonly host: Host | null;
  /** True if the run is about a pull request. */
  readonly isPullRequest: boolean;
  /** The known reasons why samples did not pass: by suite, then by promptKey. */
  readonly causes: ReadonlyMap<string, ReadonlyMap<string, Cause>>;
}

export interface RunOutcome extends PageSource {
  /** 0 pass · 1 a gate failed · 2 infrastructure error. */
  readonly exitCode: 0 | 1 | 2;
}

/**
 * Compare, decide, and lay out the report: results.json and everything made from it.
 * @param gatesOf the gates of a suite, by its name
 */
export function conclude(
  evaluated: Evaluated,
  gatesOf: (suite: string) => readonly GateConfig[],
  resolved: ResolvedBase,
  context: ConcludeContext,
): RunOutcome {
  const { commit, errors, isolation, timings, shard, rules } = evaluated;
  const isPart = shard !== undefined;
  // A shard knows only a part of the problems. The merge compares the arms.
  const suites = isPart ? evaluated.suites : compareArms(evaluated.suites);
  const decided = decideRun({ suites, gatesOf, rules, resolved, isolation, isPart });
  const { decision, reason, measure, removedSuites } = decided;
  // A shard knows only its own faulty tests. The merge reports them all.
  const ofTests = isPart ? [] : faultyTestsTexts(suites);
  const ofPrompts = suites.flatMap(({ perturbed }) => perturbed?.stale ?? []);
  const ofAnswers = isPart ? [] : answersWarnings(suites);
  const warnings = [...ofTests, ...ofAnswers, ...ofPrompts, ...(resolved.warnings ?? [])];
  const results: Results = {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: 'passgate', version: VERSION },
    commit,
    createdAt: new Date().toISOString(),
    ...(shard === undefined ? {} : { shard }),
    decision: errors.length > 0 ? 'inconclusive' : decision,
    ...(reason === undefined ? {} : { reason }),
    ...(warnings.length === 0 ? {} : { warnings: warnings.slice(0, MOST_WARNINGS) }),
    rules,
    ...(measure === undefined ? {} : { measure }),
    ...(removedSuites === undefined ? {} : { removedSuites }),
    errors,
    suites: decided.suites,
    baseline: 'none' in resolved ? null : resolved.baseline.origin,
    ...(resolved.notes.length === 0 ? {} : { baselineNotes: resolved.notes }),
    ...historyOf(resolved),
    timings,
    isolation,
  };
  const noBaseline = 'none' in resolved ? resolved.none : null;
  const { host, ...more } = context;
  const links = linksTo(host, commit);
  const model = buildModel(results, { shared: decided.shared, noBaseline, links, ...more });
  return { model, shared: decided.shared, exitCode: exitCodeFor(results, 'fail') };
}

function historyOf(resolved: ResolvedBase): Pick<Results, 'history'> {
  const history = 'none' in resolved ? [] : (resolved.baseline.history ?? []);
  return history.length === 0 ? {} : { history };
}

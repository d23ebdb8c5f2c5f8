import { fromFile } from '../baseline/plan-baseline.ts';
import { loadConfig } from '../config/load-config.ts';
import { type GateConfig, gatesIn } from '../config/schema.ts';
import { runRulesOf } from '../config/settings.ts';
import { gateConfigOf } from '../gate/gate-config.ts';
import type { ResolvedBase } from '../records/baseline.ts';
import { Causes } from '../records/causes.ts';
import type { GateResult } from '../records/gate-result.ts';
import type { Host } from '../records/host.ts';
import { furtherIn, ksOf } from '../records/metric-name.ts';
import { HEAD_RULES } from '../records/rules.ts';
import { clearOut, folderOf, isIn, withOut } from '../results/out-folder.ts';
import { readRun } from '../results/read-lines.ts';
import { readResults } from '../results/read-results.ts';
import { score } from '../score/score.ts';
import { UserError } from '../system/errors.ts';
import { plainLine } from '../text/escape.ts';
import { conclude } from './conclude.ts';
import { type FinishedRun, leaveFiles } from './leave-files.ts';
import { commandsFor } from './repeat.ts';

export interface CompareOptions {
  /** A results file, or a folder with one; it may also be a baseline.json. */
  readonly base: string;
  readonly head: string;
  /** The config whose gates decide; undefined: the gates of head's own run. */
  readonly configFile: string | undefined;
  /** The folder for reports; undefined for none. */
  readonly out: string | undefined;
  readonly commentKey: string;
  /** True if head's run was about a pull request. */
  readonly isPullRequest: boolean;
  /** Null outside of GitHub. */
  readonly host: Host | null;
  /** The shell commands that repeat head's run; if absent, those of the comparison. */
  readonly repeat?: (baseline: ResolvedBase) => readonly string[];
  /** Another notice about head for the reader. */
  readonly notice?: string;
}

/**
 * Compare two finished runs: the tables and the decision of head's run against this base. Nothing
 * is executed.
 * @throws UserError if either is not a results document, or head lacks a suite of the config
 */
export async function compare(options: CompareOptions): Promise<FinishedRun> {
  const head = readResults(options.head);
  const baseline = fromFile(options.base);
  if (head.shard !== undefined) {
    throw new UserError(`${options.head} is one shard of a run: merge all shards first`);
  }
  const { configFile, out } = options;
  if (out !== undefined && [options.base, options.head].some((read) => isIn(out, read))) {
    throw new UserError(`--out ${out} has the results that are compared: name another folder`);
  }
  const config = configFile === undefined ? null : loadConfig(configFile);
  for (const { name } of config?.suites ?? []) {
    if (head.suites.some((suite) => suite.name === name)) continue;
    throw new UserError(`${options.head} has no suite ${name}, which ${configFile} has`);
  }
  const recorded = (name: string) =>
    head.suites
      .find((suite) => suite.name === name)
      // The base brings its own gates again.
      ?.gates.filter(({ from }) => from !== 'base')
      .map((gate) => configOf(gate, options)) ?? [];
  const evaluated = {
    ...head,
    rules: config === null ? (head.rules ?? HEAD_RULES) : runRulesOf(config),
    suites: head.suites.map(
      ({ gates: _gates, compared: _compared, slides: _slides, ...suite }) => ({
        ...suite,
        // The document may come from anywhere, so its metrics are computed again from the verdicts.
        ...score(suite.problems, ksOf(suite), furtherIn(suite)),
      }),
    ),
  };
  const also = configFile === undefined ? [] : ['--config', configFile];
  const again = commandsFor(['compare', options.base, options.head, ...also], process.env);
  const notices = [options.notice, head.isolation.notice].flatMap((notice) => notice ?? []);
  const context = {
    notice: notices.join(' '),
    repeat: options.repeat?.(baseline) ?? again,
    host: options.host,
    causes: await causesBeside(options.head),
    isPullRequest: options.isPullRequest,
  };
  const gatesOf = config === null ? recorded : gatesIn(config);
  const outcome = conclude(evaluated, gatesOf, baseline, context);
  if (out === undefined) return { ...outcome, unwritten: [], isLost: false };
  const { commentKey } = options;
  return withOut(out, async () => {
    clearOut(out);
    const lines = readRun(folderOf(options.head));
    return leaveFiles(outcome, { out, commentKey, baseline, lines, unwritten: [] });
  });
}

/**
 * The reasons why samples did not pass, if head's verdicts lie beside its results and can be read.
 */
async function causesBeside(head: string): Promise<Causes['bySuite']> {
  const causes = new Causes();
  try {
    for await (const lines of readRun(folderOf(head)).verdicts ?? []) {
      for (const line of lines) causes.note(line);
    }
  } catch (error) {
    // The comparison does not need the causes, and report.html tells the fault of the verdicts.
    if (!(error instanceof UserError)) throw error;
  }
  return causes.bySuite;
}

/** The rule that head recorded. The document may come from anywhere. */
function configOf(gate: GateResult, { head }: CompareOptions): GateConfig {
  try {
    return gateConfigOf(gate);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UserError(`${head}: ${plainLine(error.message)}`, { cause: error });
  }
}

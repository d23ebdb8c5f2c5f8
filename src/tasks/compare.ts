import { fromFile } from '../baseline/plan.ts';
import { loadConfig } from '../config/load.ts';
import { type GateConfig, gatesIn } from '../config/schema.ts';
import { runRulesOf } from '../config/settings.ts';
import { gateConfigOf } from '../gate/gate-config.ts';
import type { Resolved } from '../records/baseline.ts';
import { Causes } from '../records/causes.ts';
import type { GateResult } from '../records/gate-result.ts';
import type { Host } from '../records/host.ts';
import { ksOf } from '../records/metric-name.ts';
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
  /** Results files, or folders with one; of base also a baseline.json. */
  readonly base: string;
  readonly head: string;
  /** Whose gates decide; undefined: those that head was run with. */
  readonly configFile: string | undefined;
  /** Where reports go; undefined for none. */
  readonly out: string | undefined;
  readonly commentKey: string;
  /** Whether head's run was about a pull request. */
  readonly isPullRequest: boolean;
  /** Null outside of GitHub. */
  readonly host: Host | null;
  /** The shell commands that repeat head's run; by default those that repeat the comparison. */
  readonly repeat?: (baseline: Resolved) => readonly string[];
  /** What else a reader must know of head. */
  readonly notice?: string;
}

/**
 * Compare two finished runs: the tables and the decision that head's run would have given against
 * this base. Nothing is executed.
 * @throws UserError when either is no results document, or head lacks a suite of the config
 */
export async function compare(options: CompareOptions): Promise<FinishedRun> {
  const head = readResults(options.head);
  const baseline = fromFile(options.base);
  if (head.shard !== undefined) {
    throw new UserError(`${options.head} is one shard of a run: merge all of them first`);
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
    suites: head.suites.map(({ gates: _gates, compared: _compared, ...suite }) => ({
      ...suite,
      // Documents may come from anywhere: what is shown follows from the verdicts.
      ...score(suite.problems, ksOf(suite)),
    })),
  };
  const also = configFile === undefined ? [] : ['--config', configFile];
  const again = commandsFor(['compare', options.base, options.head, ...also], process.env);
  const notices = [options.notice, head.isolation.notice].flatMap((said) => said ?? []);
  const circumstances = {
    notice: notices.join(' '),
    repeat: options.repeat?.(baseline) ?? again,
    host: options.host,
    causes: await causesBeside(options.head),
    isPullRequest: options.isPullRequest,
  };
  const gatesOf = config === null ? recorded : gatesIn(config);
  const outcome = conclude(evaluated, gatesOf, baseline, circumstances);
  if (out === undefined) return { ...outcome, unwritten: [], isLost: false };
  const { commentKey } = options;
  return withOut(out, async () => {
    clearOut(out);
    const lines = readRun(folderOf(options.head));
    return leaveFiles(outcome, { out, commentKey, baseline, lines, unwritten: [] });
  });
}

/** Why samples did not pass, as far as head's verdicts lie beside its results and can be read. */
async function causesBeside(head: string): Promise<Causes['bySuite']> {
  const causes = new Causes();
  try {
    for await (const lines of readRun(folderOf(head)).verdicts ?? []) {
      for (const line of lines) causes.note(line);
    }
  } catch (error) {
    // The comparison itself needs none of them; report.html says what is wrong with them.
    if (!(error instanceof UserError)) throw error;
  }
  return causes.bySuite;
}

/** The rule that head recorded. Documents may come from anywhere. */
function configOf(gate: GateResult, { head }: CompareOptions): GateConfig {
  try {
    return gateConfigOf(gate);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UserError(`${head}: ${plainLine(error.message)}`, { cause: error });
  }
}

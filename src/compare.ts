import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { readResults } from './baseline/file.ts';
import { fromFile } from './baseline/plan.ts';
import { conclude, type RunOutcome } from './conclude.ts';
import { loadConfig } from './config/load.ts';
import { gatesIn } from './config/schema.ts';
import { UserError } from './errors.ts';
import { gateConfigOf } from './gate/gate-config.ts';
import { prepareOut } from './out-folder.ts';
import { writePage } from './report/page/write-page.ts';
import { writeReports } from './report/write.ts';

export interface CompareOptions {
  /** Results files, or folders with one. */
  readonly base: string;
  readonly head: string;
  /** Whose gates decide; undefined: those that head was run with. */
  readonly configFile: string | undefined;
  /** Where reports go; undefined for none. */
  readonly out: string | undefined;
  readonly commentKey: string;
}

/**
 * Compare two finished runs: the tables and the decision that head's run would have given against
 * this base. Nothing is executed.
 * @throws UserError when either is no results document, or head lacks a suite of the config
 */
export async function compare(options: CompareOptions): Promise<RunOutcome> {
  const head = readResults(options.head);
  const baseline = fromFile(options.base);
  if (head.shard !== undefined) {
    throw new UserError(`${options.head} is one shard of a run: merge all of them first`);
  }
  const { configFile } = options;
  const config = configFile === undefined ? null : loadConfig(configFile);
  for (const { name } of config?.suites ?? []) {
    if (head.suites.some((suite) => suite.name === name)) continue;
    throw new UserError(`${options.head} has no suite ${name}, which ${configFile} has`);
  }
  const recorded = (name: string) =>
    head.suites.find((suite) => suite.name === name)?.gates.map(gateConfigOf) ?? [];
  const evaluated = {
    ...head,
    suites: head.suites.map(({ gates: _gates, compared: _compared, ...suite }) => suite),
  };
  const also = configFile === undefined ? '' : ` --config ${configFile}`;
  const repeat = `npx passgate compare ${options.base} ${options.head}${also}`;
  const gatesOf = config === null ? recorded : gatesIn(config);
  const outcome = conclude(evaluated, gatesOf, baseline, { notice: '', repeat });
  if (options.out !== undefined) {
    prepareOut(options.out);
    writeReports(options.out, outcome.model, options.commentKey);
    await writePage(options.out, outcome, folderOf(options.head));
  }
  return outcome;
}

/** Where a run's other files lie. @param results a results file, or its folder */
function folderOf(results: string): string {
  return statSync(results).isDirectory() ? results : dirname(results);
}

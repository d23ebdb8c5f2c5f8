import * as core from '@actions/core';
import { findConfig } from './config/default-config.ts';
import { annotationOf } from './github/annotation.ts';
import { commentForRun } from './job/comment-run.ts';
import { evaluate, keptVerdicts } from './job/evaluate.ts';
import { readInputs } from './job/inputs.ts';
import { openJob } from './job/job.ts';
import { withoutFail } from './job/log.ts';
import { openEvent } from './job/open-event.ts';
import { report } from './job/report.ts';
import { mergeShards } from './job/shards.ts';
import { describeFault, UserError } from './system/errors.ts';
import { requireFolder } from './system/paths.ts';
import { withSignals } from './system/signals.ts';
import { forLog, LENGTHS, plainLine } from './text/escape.ts';

/** The Action's entry: inputs → pipeline → summary, comment, outputs, exit code. */
async function main(signal: AbortSignal): Promise<number> {
  const given = readInputs();
  if (given['github-token'] !== '') core.setSecret(given['github-token']);
  requireFolder(given['working-directory'], 'input "working-directory"');
  process.chdir(given['working-directory']);
  if (given.mode === 'comment') return commentForRun(given, signal);
  const inputs = { ...given, config: given.config || findConfig(core.info) };
  const job = openJob(inputs, await openEvent(inputs, signal), signal);
  if (inputs.mode === 'merge') return report(job, await mergeShards(job));
  const verdicts = keptVerdicts(job);
  const exitCode = await report(job, await evaluate(job, verdicts));
  await withoutFail(signal, 'verdicts are not kept for later runs', async () =>
    verdicts?.save(signal),
  );
  return exitCode;
}

await withSignals(main, (error) => {
  if (!(error instanceof UserError))
    core.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  else for (const fault of error.faults) core.error(faultText(fault), annotationOf(fault.place));
});

/** The place is part of the text too: the log does not show the fields of an annotation. */
function faultText(fault: UserError['faults'][number]): string {
  const lines = describeFault(fault).split('\n');
  return forLog(lines.map((line) => plainLine(line, LENGTHS.message)).join('\n'));
}

import * as core from '@actions/core';
import { findConfig } from './config/default-config.ts';
import { annotationOf } from './github/annotation.ts';
import { commentForRun } from './job/comment-run.ts';
import { evaluate, keptRecords } from './job/evaluate.ts';
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
  const kept = keptRecords(job);
  try {
    return await report(job, await evaluate(job, kept));
  } finally {
    // Answers cost money, so they are kept even if the run could not end.
    for (const records of kept) {
      await withoutFail(signal, `${records.kind} are not kept for later runs`, () =>
        records.save(signal),
      );
    }
  }
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

import { appendFileSync } from 'node:fs';
import { renderSummary } from '../report/comment.ts';
import { forLog } from '../report/escape.ts';
import type { ReportModel } from '../report/model.ts';
import { renderTerminal } from '../report/terminal.ts';

/** The tables in the log and in the job summary. */
export function show(model: ReportModel): void {
  process.stdout.write(forLog(`\n${renderTerminal(model, false)}`));
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (file !== undefined && file !== '') appendFileSync(file, renderSummary(model));
}

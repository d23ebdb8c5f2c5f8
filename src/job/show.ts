import { appendFileSync, existsSync, statSync } from 'node:fs';
import * as core from '@actions/core';
import type { ReportModel } from '../report/model.ts';
import { renderSummary } from '../report/render-comment.ts';
import { renderTerminal } from '../report/terminal.ts';
import { messageOf } from '../system/errors.ts';
import { forLog, LENGTHS, plainLine } from '../text/escape.ts';

/** The largest step summary, in bytes: GitHub shows nothing of a larger one. */
const LARGEST_SUMMARY = 1 << 20;

/**
 * Show the tables in the log and in the job summary. A summary that cannot be written is only a
 * warning.
 * @param models of one step's runs
 * @param instead the place where the same can be read
 */
export function show(models: readonly ReportModel[], instead: string): void {
  for (const model of models) process.stdout.write(forLog(`\n${renderTerminal(model, false)}`));
  try {
    for (const model of models) addToSummary(renderSummary(model));
  } catch (error) {
    const why = plainLine(messageOf(error), LENGTHS.cause);
    core.warning(`the job summary cannot be written: ${why}; read ${instead} instead`);
  }
}

/** @throws an error if it cannot be written, or would be too large to be shown */
function addToSummary(text: string): void {
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (!file) throw new Error('GITHUB_STEP_SUMMARY names no file');
  const size = Buffer.byteLength(text) + (existsSync(file) ? statSync(file).size : 0);
  if (size > LARGEST_SUMMARY) {
    throw new Error(
      'with the text of earlier steps it would be over 1 MiB, and GitHub would show none of it',
    );
  }
  appendFileSync(file, text);
}

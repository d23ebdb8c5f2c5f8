import { jobKeySchema, resultsSchema } from '../records/results.ts';
import { FILES } from '../results/file-names.ts';
import { renderJUnit } from './junit.ts';
import type { ReportModel } from './model.ts';
import { renderComment, renderSummary } from './render-comment.ts';

/** A file of a run that appears whole or not at all: its name, and a function for its text. */
export type Report = readonly [name: string, render: () => string];

/**
 * results.json, which is validated, and the text files made from the same model; the most important
 * first.
 * @param commentKey tells this config's comment from others on the same pull request
 */
export function reportsOf(model: ReportModel, commentKey: string): readonly Report[] {
  return [
    [FILES.results, () => renderResults(model, commentKey)],
    [FILES.comment, () => renderComment(model, commentKey)],
    [FILES.summary, () => renderSummary(model)],
    [FILES.junit, () => renderJUnit(model)],
  ];
}

function renderResults({ results }: ReportModel, commentKey: string): string {
  const key = jobKeySchema.safeParse(commentKey);
  const whole = { ...results, ...(key.success ? { key: key.data } : {}) };
  return `${JSON.stringify(resultsSchema.parse(whole))}\n`;
}

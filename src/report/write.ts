import { randomUUID } from 'node:crypto';
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderComment, renderSummary } from './comment.ts';
import type { ReportModel } from './model.ts';
import { resultsSchema } from './results.ts';

/** The files of a run, in its output folder. */
export const FILES = {
  results: 'results.json',
  verdicts: 'verdicts.jsonl.gz',
  sources: 'sources.jsonl.gz',
  summary: 'summary.md',
  comment: 'comment.md',
  page: 'report.html',
} as const;

/**
 * Write results.json, summary.md and comment.md. Results are validated first and appear whole or
 * not at all.
 * @param folder an existing folder
 * @param commentKey what tells this config's comment from others on the same pull request
 */
export function writeReports(folder: string, model: ReportModel, commentKey: string): void {
  const write = (name: string, text: string) => {
    const path = join(folder, name);
    // A fresh name: nothing that lies there already, such as a link, is written through.
    const part = `${path}.${randomUUID()}`;
    writeFileSync(part, text, { flag: 'wx' });
    renameSync(part, path);
  };
  write(FILES.summary, renderSummary(model));
  write(FILES.comment, renderComment(model, commentKey));
  write(FILES.results, `${JSON.stringify(resultsSchema.parse(model.results))}\n`);
}

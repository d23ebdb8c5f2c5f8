import { renderComment, renderSummary } from './comment.ts';
import { FILES } from './files.ts';
import { renderJUnit } from './junit.ts';
import type { ReportModel } from './model.ts';
import { jobKeySchema, resultsSchema } from './results.ts';
import { writeWhole } from './write-whole.ts';

/**
 * Write results.json, summary.md, comment.md and junit.xml. Results are validated first and appear whole or
 * not at all.
 * @param folder an existing folder
 * @param commentKey what tells this config's comment from others on the same pull request
 */
export function writeReports(folder: string, model: ReportModel, commentKey: string): void {
  const write = (name: string, text: string) => writeWhole(folder, name, text);
  write(FILES.summary, renderSummary(model));
  write(FILES.comment, renderComment(model, commentKey));
  write(FILES.junit, renderJUnit(model));
  const key = jobKeySchema.safeParse(commentKey);
  const results = { ...model.results, ...(key.success ? { key: key.data } : {}) };
  write(FILES.results, `${JSON.stringify(resultsSchema.parse(results))}\n`);
}

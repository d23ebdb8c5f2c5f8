import { LENGTHS, plainLine } from '../text/escape.ts';
import { measureIntroduction, measureRows, measureSentence } from './measure-words.ts';
import type { ReportModel } from './model.ts';
import type { Style } from './terminal-parts.ts';

const MOST_ROWS = 10;
const quote = (name: string) => plainLine(name, 60);

/** The warnings, right above the decision. */
export function cautionText({ results, isPullRequest }: ReportModel, style: Style): string {
  const { measure, warnings = [] } = results;
  const changes = measure?.changes ?? [];
  const lines = warnings.map((warning) =>
    style(`warning: ${plainLine(warning, LENGTHS.note)}`, 'yellow'),
  );
  if (changes.length === 0) return lines.join('\n');
  const introduction = measureIntroduction(results, isPullRequest);
  const rows = measureRows(changes.slice(0, MOST_ROWS), quote).map(
    ({ what, base, head }) => `  ${what}: ${base} → ${head}`,
  );
  const more = changes.length - rows.length;
  return [
    ...lines,
    style(`warning: ${introduction} ${measureSentence(changes, quote)}`, 'yellow'),
    ...rows,
    ...(more > 0 ? [`  and ${more} more in results.json`] : []),
  ].join('\n');
}

import { sections } from './markdown.ts';
import type { Detail, Section } from './markdown-parts.ts';
import type { ReportModel } from './model.ts';

/** GitHub refuses a body of more than 65,536 characters; some room is left for its own counting. */
const LONGEST_COMMENT = 65_000;
/** GitHub silently drops a job summary of more than 1 MiB. */
const LONGEST_SUMMARY = 1_000_000;

const IN_COMMENT: Detail = { flips: 10, breaks: 10, diffs: 3, references: 10 };
const IN_SUMMARY: Detail = { flips: 200, breaks: 50, diffs: 20, references: 2000 };

/** Hidden first line of our comment: how the next run finds it. */
export function marker(key: string): string {
  return `<!-- passgate:v1 key=${encodeURI(key).replaceAll('--', '-%2D')} -->`;
}

/** The body of the PR comment. */
export function renderComment(model: ReportModel, key: string): string {
  return shorten(marker(key), sections(model, IN_COMMENT), LONGEST_COMMENT);
}

/** The job summary, and summary.md. */
export function renderSummary(model: ReportModel): string {
  return shorten('', sections(model, IN_SUMMARY), LONGEST_SUMMARY);
}

/** Leave out whole sections, the most dispensable first, until the rest fits. */
function shorten(start: string, parts: readonly Section[], longest: number): string {
  const left = [...parts];
  let dropped = 0;
  for (;;) {
    const note =
      dropped > 0
        ? `${dropped} parts were left out to keep this short; all of it is in summary.md.`
        : '';
    const text = [start, ...left.map((part) => part.text), note]
      .filter((part) => part !== '')
      .join('\n\n');
    const worst = Math.max(...left.map((part) => part.dispensable));
    if (text.length <= longest || worst === 0) return `${text.slice(0, longest)}\n`;
    const at = left.findLastIndex((part) => part.dispensable === worst);
    left.splice(at, 1);
    dropped += 1;
  }
}

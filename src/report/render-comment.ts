import { sections } from './markdown.ts';
import type { Detail, Section } from './markdown-parts.ts';
import type { ReportModel } from './model.ts';

/**
 * GitHub refuses a body of more than 65,536 characters. Some room is left for its own way of
 * counting and for a line that the poster adds.
 */
const LONGEST_COMMENT = 65_000;
/** GitHub silently drops a job summary of more than 1 MiB: bytes, not characters. */
const LARGEST_SUMMARY = 1_000_000;

/**
 * The room of a comment for each list. If the text is too long, the next level counts; at the end
 * almost only the gates remain.
 */
const IN_COMMENT = [
  inComment({
    gates: 60,
    reasons: 10,
    suites: 12,
    flips: 10,
    breaks: 10,
    diffs: 3,
    references: 10,
  }),
  inComment({ gates: 60, reasons: 5, suites: 12, flips: 5, breaks: 5, diffs: 1, references: 3 }),
  inComment({ gates: 20, reasons: 3, suites: 5, flips: 3, breaks: 3, diffs: 0, references: 1 }),
  inComment({ gates: 5, reasons: 1, suites: 1, flips: 1, breaks: 1, diffs: 0, references: 1 }),
] as const;

const IN_SUMMARY = [
  inSummary({ gates: 1000, flips: 200, breaks: 50, diffs: 20, references: 2000 }),
  inSummary({ gates: 200, flips: 50, breaks: 20, diffs: 5, references: 50 }),
  inSummary({ gates: 20, flips: 5, breaks: 5, diffs: 1, references: 5 }),
] as const;

/** Parts up to this number tell what failed and why: they stay until the last level. */
const KEPT = 3;

function inComment(lists: Omit<Detail, 'transforms' | 'everyMetric'>): Detail {
  return { ...lists, transforms: 20, everyMetric: false };
}

function inSummary(
  lists: Omit<Detail, 'reasons' | 'suites' | 'transforms' | 'everyMetric'>,
): Detail {
  const { gates } = lists;
  return { ...lists, reasons: gates, suites: gates, transforms: gates, everyMetric: true };
}

/** The hidden first line of Passgate's comment, by which the next run finds it. */
export function marker(key: string): string {
  return `<!-- passgate:v1 key=${encodeURI(key).replaceAll('--', '-%2D')} -->`;
}

/** The body of the PR comment. */
export function renderComment(model: ReportModel, key: string): string {
  const fits = (text: string) => text.length <= LONGEST_COMMENT;
  return shorten(model, marker(key), IN_COMMENT, fits, 'job summary and in report.html');
}

/** The job summary, which is also summary.md. */
export function renderSummary(model: ReportModel): string {
  const fits = (text: string) => Buffer.byteLength(text) <= LARGEST_SUMMARY;
  return shorten(model, '', IN_SUMMARY, fits, 'report.html');
}

/**
 * Leave out whole parts, the most dispensable first, but keep what failed and why. If that is not
 * enough, begin again with shorter lists.
 */
function shorten(
  model: ReportModel,
  start: string,
  details: readonly Detail[],
  fits: (text: string) => boolean,
  elsewhere: string,
): string {
  let text = start;
  for (const [level, detail] of details.entries()) {
    const all = sections(model, detail);
    const isLast = level === details.length - 1;
    const steps = [...new Set(all.map(({ dispensable }) => dispensable))]
      .filter((step) => step > (isLast ? 0 : KEPT))
      .sort((a, b) => b - a);
    for (const step of [Number.POSITIVE_INFINITY, ...steps]) {
      const [kept, dropped] = [
        all.filter((each) => each.dispensable < step),
        all.filter((each) => each.dispensable >= step),
      ];
      text = join(start, kept, dropped, elsewhere);
      if (fits(text)) return text;
    }
  }
  return text;
}

function join(
  start: string,
  kept: readonly Section[],
  dropped: readonly Section[],
  elsewhere: string,
): string {
  const names = [...new Set(dropped.map(({ name }) => name))].join(', ');
  const note =
    names === '' ? '' : `Left out to keep this short: ${names}. All of it is in ${elsewhere}.`;
  return `${[start, ...kept.map(({ text }) => text), note].filter((part) => part !== '').join('\n\n')}\n`;
}

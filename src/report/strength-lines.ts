import type { NoStrength, ProblemStrength, StrengthReport, Survivor } from '../records/strength.ts';
import { plainLine } from '../text/escape.ts';
import { grouped, percent, plural } from '../text/numbers.ts';
import { shareKilled, strengthSummary } from './strength-summary.ts';

/** The most problems that a terminal lists, and the most mutants for each. */
const MOST_PROBLEMS = 10;
const MOST_SURVIVORS = 3;
/** The most problems that are named because they have no strength. */
const MOST_NAMED = 3;
/** The most characters of a changed text. */
const LONGEST = 58;
/** The most characters of a line about a mutant, without its indentation. */
const WIDEST = 70;
/** The most characters of a problem's id, alone in its line and among others. */
const LONGEST_ID = 50;
const LONGEST_NAMED = 18;

/** Words for a reader who meets mutants for the first time. */
export const STRENGTH_NOTE = [
  'mutant: a copy of a reference solution with one small fault; tests should kill',
  'it, that is fail. A mutant that survives shows a gap in the tests, or it is',
  'equivalent: it does the same as the reference solution, and no test can kill it.',
];

/** The strength of a suite's tests, as lines of a terminal with at most 80 columns. */
export function strengthLines(report: StrengthReport): string[] {
  const { mean, killed, mutants } = strengthSummary(report);
  const { problems, notAvailable } = report;
  if (mean === null) return ['test strength: not available', ...noneLines(notAvailable)];
  const weakest = problems
    .filter((each) => shareKilled(each) < 1)
    .toSorted((a, b) => shareKilled(a) - shareKilled(b));
  const interval = problems.length < 2 ? '' : ` (${percent(mean.low)} to ${percent(mean.high)})`;
  return [
    `test strength: ${percent(mean.value)}${interval}, mean of ${plural(problems.length, 'problem')}`,
    `  ${grouped(killed)} of ${plural(mutants, 'mutant')} killed, ${grouped(mutants - killed)} survived`,
    ...noneLines(notAvailable),
    ...(weakest.length === 0 ? [] : weakestLines(weakest)),
  ];
}

function weakestLines(weakest: readonly ProblemStrength[]): string[] {
  const shown = weakest.slice(0, MOST_PROBLEMS);
  const of = weakest.length > shown.length ? ` of ${grouped(weakest.length)}` : '';
  const title = `the weakest ${shown.length}${of} problems whose mutants survived:`;
  return [
    weakest.length === 1 ? 'the problem whose mutants survived:' : title,
    ...shown.flatMap(problemLines),
  ].map((line) => `  ${line}`);
}

function problemLines(each: ProblemStrength): string[] {
  const { problem, strength } = each;
  const { killed, mutants, survivors } = strength;
  const shown = survivors.slice(0, MOST_SURVIVORS);
  const more = mutants - killed - shown.length;
  const id = plainLine(problem, LONGEST_ID);
  return [
    `${percent(shareKilled(each)).padStart(6)}  ${id}: ${killed} of ${mutants} killed`,
    ...shown.flatMap(survivorLines).map((line) => `      ${line}`),
    ...(more > 0 ? [`      and ${grouped(more)} more`] : []),
  ];
}

/** `line 3: a < b → a <= b`, or in two lines if that is too long. */
function survivorLines({ line, before, after }: Survivor): string[] {
  const [from, to] = [before, after].map((text) => plainLine(text, LONGEST));
  const place = `line ${line}: `;
  const result = to === '' ? '(nothing)' : to;
  const whole = `${place}${from} → ${result}`;
  if (whole.length <= WIDEST) return [whole];
  return [`${place}${from}`, `${'→ '.padStart(place.length)}${result}`];
}

/** The problems without a strength, by the reason. */
function noneLines(notAvailable: readonly NoStrength[]): string[] {
  const reasons = new Map<string, string[]>();
  for (const { problem, reason } of notAvailable) {
    reasons.set(reason, [...(reasons.get(reason) ?? []), problem]);
  }
  return [...reasons].flatMap(([reason, problems]) => {
    const named = problems.slice(0, MOST_NAMED).map((id) => plainLine(id, LONGEST_NAMED));
    const more = problems.length - named.length;
    const all = [...named, ...(more > 0 ? [`and ${grouped(more)} more`] : [])].join(', ');
    const what = plural(problems.length, 'problem');
    return [`  not available for ${what}: ${reason}`, `    ${all}`];
  });
}

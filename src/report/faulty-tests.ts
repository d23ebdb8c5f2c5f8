import { describePrompt } from '../records/prompt-name.ts';
import type { FaultyTests } from '../records/references.ts';
import type { Results } from '../records/results.ts';
import { plural } from '../text/numbers.ts';

const MOST_NAMED = 10;

type Suite = Pick<Results['suites'][number], 'name' | 'references'>;

/** The number of problems that count although every answer passes their tests. */
export function countVacuous({ suites }: { readonly suites: readonly Suite[] }): number {
  return suites.reduce((sum, { references }) => {
    if (references === null || references.dropped) return sum;
    return sum + idsOf(cannotFail(references.faultyTests)).length;
  }, 0);
}

/**
 * A warning for each suite with tests that cannot tell right answers from wrong ones, without its
 * end.
 */
export function faultyTestsTexts(suites: readonly Suite[]): string[] {
  return suites.flatMap(({ name, references }) => {
    const { faultyTests = [], dropped = false } = references ?? {};
    const about = suites.length > 1 ? `${name}: ` : '';
    return textsOf(faultyTests, dropped).map((text) => about + text);
  });
}

/** `2 problems have tests that cannot fail: every answer passes a, b`. */
export function textsOf(all: readonly FaultyTests[], dropped: boolean): string[] {
  const vacuous = idsOf(cannotFail(all));
  const broken = idsOf(all.filter(({ reason }) => reason !== null));
  const out = (count: number) =>
    dropped ? `; ${count === 1 ? 'it is' : 'they are'} left out (reference-check: drop)` : '';
  return [
    ...(vacuous.length === 0
      ? []
      : [
          `${haveTests(vacuous.length)} that cannot fail, every answer passes them: ${named(vacuous)}${out(vacuous.length)}`,
        ]),
    ...(broken.length === 0
      ? []
      : [`${haveTests(broken.length)} that cannot be run: ${named(broken)}${out(broken.length)}`]),
  ];
}

/** The fault of tests, in words that follow their prompt. */
export function faultOf({ reason }: FaultyTests): string {
  return reason === null
    ? 'its tests cannot fail: every answer passes them'
    : `its tests ${reason}`;
}

/** `fmt/Tabs seed 4 · a`. */
export function faultyName(tests: FaultyTests): string {
  return `${describePrompt(tests)} · ${tests.problem}`;
}

/** `3 problems have tests that cannot fail`, for a headline; empty if there are none. */
export function vacuousText(results: { readonly suites: readonly Suite[] }): string {
  const count = countVacuous(results);
  return count === 0 ? '' : `${haveTests(count)} that cannot fail`;
}

function haveTests(count: number): string {
  return `${plural(count, 'problem')} ${count === 1 ? 'has' : 'have'} tests`;
}

function cannotFail(all: readonly FaultyTests[] = []): readonly FaultyTests[] {
  return all.filter(({ reason }) => reason === null);
}

function idsOf(all: readonly FaultyTests[]): string[] {
  return [...new Set(all.map(({ problem }) => problem))];
}

function named(ids: readonly string[]): string {
  const more = ids.length - MOST_NAMED;
  return ids.slice(0, MOST_NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

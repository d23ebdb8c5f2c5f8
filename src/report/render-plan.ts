import { LOSSES, type Loss, type Need, type Plan, type Planned } from '../plan/plan.ts';
import { LENGTHS, plainLine } from '../text/escape.ts';
import { confidenceText, grouped, percent, plural, points } from '../text/numbers.ts';
import { terminalTable } from './terminal-table.ts';

const TITLES: Readonly<Record<Loss, string>> = {
  even: 'all get a little worse',
  whole: 'single problems are lost',
  measured: 'they change as between the two runs',
};

/**
 * The results of `passgate plan`, for a terminal.
 * @param width in characters
 */
export function renderPlan(plan: Plan, width = 100): string {
  const { metric, drop, power, confidence, suites } = plan;
  const wish = `To find a drop of ${metric} by ${points(drop)} points in ${confidenceText(power)} of cases, at ${confidenceText(confidence)} confidence:`;
  return `${[wish, ...suites.map((suite) => renderSuite(suite, plan, width))].join('\n\n')}\n`;
}

function renderSuite(suite: Planned, { metric }: Plan, width: number): string {
  const name = plainLine(suite.name, LENGTHS.name);
  if ('unavailable' in suite) return `${name}: not known: ${suite.unavailable}`;
  const { problems, samples, value, isBound, finds } = suite;
  const { min, max } = samples;
  const each = min === max ? plural(min, 'sample') : `${min} to ${max} samples`;
  const losses = LOSSES.filter((loss) => loss in finds);
  const now = losses.map((loss) => `${foundText(finds[loss])} if ${TITLES[loss]}`).join(', ');
  const table = terminalTable(
    [
      ...(suite.needs.some((row) => row.prompts !== undefined)
        ? [
            {
              title: 'perturbed prompts',
              align: 'right' as const,
              cell: ({ prompts }: Need) => String(prompts ?? ''),
            },
          ]
        : []),
      { title: 'samples', align: 'right', cell: (row) => String(row.samples) },
      ...losses.map((loss) => ({
        title: `problems, if ${TITLES[loss]}`,
        align: 'right' as const,
        least: 16,
        cell: (row: Need) => neededText(row.problems[loss], problems),
      })),
    ],
    suite.needs,
    width,
  );
  const bound = isBound
    ? [
        'With one sample a problem the run cannot tell how much samples vary, so these are upper limits. Use two samples or more.',
      ]
    : [];
  return [
    `${name}: ${metric} is ${percent(value)}, over ${plural(problems, 'problem')} of ${each}`,
    `This run finds ${now}.`,
    ...bound,
    table,
  ].join('\n');
}

function foundText(drop: number | null | undefined): string {
  return drop == null ? 'no drop' : `drops from ${points(drop)} points on`;
}

function neededText(needed: number | null | undefined, there: number): string {
  if (needed == null) return 'over 10,000,000';
  return needed > there ? `${grouped(needed)} (${grouped(there)} are too few)` : grouped(needed);
}

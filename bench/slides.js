/**
 * Simulated histories of runs show how often a slide is told:
 *
 *     node bench/slides.js [--histories N]
 *
 * First histories without a slide: the share of looks, and of histories of 30 runs, that tell one.
 * Then slides of pass@1: the share that the last run tells. docs/statistics.md has its figures.
 */
import { parseArgs } from 'node:util';
import { readSources } from './sources.js';
import { printTable } from './table.js';

const { values: options } = parseArgs({
  options: { histories: { type: 'string', default: '2000' } },
});
const histories = Number(options.histories);
const { alarmShares, foundShare } = await readSources(
  "export { alarmShares, foundShare } from './test/gate/slide-histories.ts';",
);

const percent = (/** @type {number} */ share) => `${(100 * share).toFixed(2)}%`;
const ANEW = {
  suites: 1,
  metrics: /** @type {1 | 2} */ (1),
  problems: 164,
  drawn: 1,
  part: 1,
  loss: 0,
};
const BOTH = { ...ANEW, metrics: /** @type {1 | 2} */ (2) };
const SAME = [
  ANEW,
  BOTH,
  { ...BOTH, suites: 3 },
  { ...BOTH, suites: 10 },
  { ...ANEW, problems: 20 },
  { ...BOTH, suites: 3, problems: 20 },
  { ...ANEW, drawn: 0.3 },
  { ...BOTH, suites: 3, drawn: 0.3 },
  { ...ANEW, part: 0.5 },
  { ...ANEW, part: 0.2 },
];
const nameOf = (/** @type {typeof ANEW} */ { suites, metrics, problems, drawn, part }) => [
  `${suites}`,
  `${metrics}`,
  `${problems}`,
  percent(drawn),
  percent(part),
];
printTable(
  ['suites', 'metrics', 'problems', 'runs that draw', 'share drawn', 'looks', 'histories'],
  SAME.map((branch) => {
    const shares = alarmShares(branch, histories);
    return [...nameOf(branch), percent(shares.looks), percent(shares.histories)];
  }),
);

const SLIDES = [
  { runs: 12, loss: 0.005 },
  { runs: 20, loss: 0.003 },
  { runs: 20, loss: 0.005 },
  { runs: 30, loss: 0.003 },
  { runs: 12, loss: 0.01 },
];
printTable(
  [
    'suites',
    'metrics',
    'problems',
    'runs that draw',
    'share drawn',
    'runs',
    'points a run',
    'told',
  ],
  SLIDES.flatMap(({ runs, loss }) =>
    [1, 3].flatMap((suites) =>
      [1, 0.5].map((drawn) => {
        const branch = { ...BOTH, suites, drawn, loss };
        const told = foundShare(branch, runs, histories);
        return [...nameOf(branch), `${runs}`, (100 * loss).toFixed(1), percent(told)];
      }),
    ),
  ),
);

/**
 * Prints a history of a repository that never was, one run a line: two jobs, a suite with three
 * arms and two without, releases, new models and prompts, and gates that fail at drops.
 *
 *   node test/page/support/history-data.js [--runs 1000] [--seed 1]
 */

import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
});

/** Numbers from 0 to 1 that are the same every time (mulberry32). */
let state = Number(values.seed);
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
/** A normal number, by the sum of uniform ones. */
const normal = () => Array.from({ length: 12 }, random).reduce((sum, each) => sum + each, -6);
const hash = (text) => createHash('sha256').update(text).digest('hex');
const between = (low, value, high) => Math.min(high, Math.max(low, value));

/** A share with its 95 % interval, as measured over so many problems. */
function measured(share, problems) {
  const error = Math.sqrt((share * (1 - share)) / problems);
  const value = between(0, share + error * 0.35 * normal(), 1);
  return {
    value,
    low: between(0, value - 1.96 * error, 1),
    high: between(0, value + 1.96 * error, 1),
  };
}

/** The suites of each job. The skill drifts, and jumps with a new model or prompt. */
const JOBS = [
  {
    key: '.github/passgate.yml#passgate',
    suites: [
      arm('humaneval', 'humaneval', 'terse', 0.58),
      arm('humaneval-stepwise', 'humaneval', 'stepwise', 0.63),
      arm('humaneval-examples', 'humaneval', 'examples', 0.55),
      alone('mbpp', 'python', 0.49, 378),
      alone('multipl-e-ts', 'typescript', 0.44, 159),
    ],
  },
  { key: 'evals/nightly.yml#nightly', suites: [alone('livecodebench', 'python', 0.31, 511)] },
];

function arm(name, suite, ofSuite, skill) {
  return { ...alone(name, 'python', skill, 164), arm: { suite, name: ofSuite } };
}

function alone(name, language, skill, problems) {
  return { name, language, problems, skill, model: 1, prompt: 1, limits: 3, before: null };
}

/** One suite of a run. */
function evaluate(suite) {
  if (random() < 0.004) {
    suite.model += 1;
    suite.skill += 0.03 + 0.02 * normal();
  }
  if (random() < 0.01) {
    suite.prompt += 1;
    suite.skill += 0.015 * normal();
  }
  if (random() < 0.002) suite.limits += 1;
  suite.skill = between(0.1, suite.skill + 0.002 * normal(), 0.95);
  const { name, language, problems, skill } = suite;
  // A commit now and then breaks something, and the next one mends it.
  const now = random() < 0.02 ? skill - 0.08 - 0.06 * random() : skill;
  const metrics = {
    'pass@1': measured(now, problems),
    'pass@5': measured(1 - (1 - now) ** 1.8, problems),
    'robust-pass@1': measured(now * 0.72, problems),
    'robust-drop@1': measured(0.28, problems),
  };
  const value = metrics['pass@1'].value;
  const drop = suite.before === null ? 0 : suite.before - value;
  suite.before = value;
  const line = {
    name,
    language,
    ...(suite.arm === undefined ? {} : { arm: suite.arm }),
    problems,
    samples: problems * 5,
    metrics,
    facts: {
      problems: hash(name),
      settings: hash(`${name} settings`),
      limits: `cpu ${suite.limits} s, memory 1 GiB`,
      model: `small-${suite.model}`,
      prompt: hash(`${name} ${suite.prompt}`),
      tests: hash(`${name} tests`),
    },
  };
  return { line, decision: drop > 0.08 ? 'fail' : drop > 0.055 ? 'inconclusive' : 'pass' };
}

const WORST_FIRST = ['fail', 'inconclusive', 'pass'];
let time = Date.parse('2025-01-06T08:00:00Z');
let release = 0;
for (let at = 0; at < Number(values.runs); at += 1) {
  time += 3_600_000 * (1 + 20 * random() ** 2);
  const job = JOBS[random() < 0.1 ? 1 : 0] ?? JOBS[0];
  const all = job.suites.map(evaluate);
  const decisions = all.map(({ decision }) => decision);
  const isRelease = random() < 0.02;
  if (isRelease) release += 1;
  const line = {
    version: 1,
    key: job.key,
    commit: hash(`commit ${at}`).slice(0, 40),
    createdAt: new Date(time).toISOString(),
    tool: at < Number(values.runs) / 2 ? '0.1.0' : '0.2.0',
    decision: random() < 0.01 ? 'skipped' : WORST_FIRST.find((each) => decisions.includes(each)),
    run: { id: 9_000_000_000 + at * 7919, attempt: random() < 0.05 ? 2 : 1 },
    ...(isRelease ? { tags: [`v1.${release}.0`] } : {}),
    suites: all.map(({ line: suite }) => suite),
  };
  console.log(JSON.stringify(line));
}

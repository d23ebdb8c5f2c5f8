/** examples/robustness: the numbers of its README. */

import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SuiteResults } from '../../src/records/results.ts';
import type { Verdict } from '../../src/records/verdict.ts';
import { type Evaluation, evaluateIn, metricValue, repositoryOf } from './support/evaluation.ts';
import { writeFiles } from './support/repository.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const EXAMPLE = join(ROOT, 'examples/robustness');
const README = readFileSync(join(EXAMPLE, 'README.md'), 'utf8');
const CONFIG = readFileSync(join(EXAMPLE, 'passgate.yml'), 'utf8');

let run: Evaluation;
let suite: SuiteResults;
beforeAll(async () => {
  run = await evaluateIn(ROOT, 'examples/robustness/passgate.yml', '--baseline', 'none');
  expect(run.exitCode, run.log).toBe(0);
  suite = run.suite();
});

/** The rows of the first Markdown table whose header has a word, without markup. */
function tableWith(word: string): string[][] {
  const lines = README.split('\n');
  const header = lines.findIndex((line) => line.startsWith('|') && line.includes(word));
  const end = lines.findIndex((line, i) => i > header && !line.startsWith('|'));
  return lines
    .slice(header, end)
    .map((line) => line.replaceAll(/[*`]/g, '').split('|').slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim()));
}

/** The number in the first group of the pattern. */
function numberIn(text: string, pattern: RegExp): string {
  const [, found] = pattern.exec(text.replaceAll(/\s+/g, ' ')) ?? [];
  if (found === undefined) throw new Error(`${pattern} is not in the text`);
  return found;
}

const share = (verdicts: readonly Verdict[]) =>
  verdicts.filter((verdict) => verdict === 'passed').length / verdicts.length;
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
/** Over the problems of a group, with a family's own nominal answers if it has them. */
const nominalOf = (group: Group) =>
  mean(problemsOf(group).map((p) => share(p.nominals?.[group.family ?? ''] ?? p.nominal)));

interface Group {
  readonly family: string | null;
  readonly transform: string | null;
}

interface Row extends Group {
  readonly values: ReadonlyMap<string, string>;
  readonly label: string;
}

function readmeRows(): Row[] {
  const [[, ...metrics] = [], , ...rows] = tableWith('mean-perturbed-pass');
  let family: string | null = null;
  return rows.map(([label = '', ...cells]) => {
    const values = new Map(metrics.map((metric, i) => [metric, cells[i] ?? '']));
    const name = label.split(/[ ,]/)[0] ?? '';
    if (name === 'all') return { family: null, transform: null, values, label };
    const isFamily = families()[name] !== undefined;
    if (isFamily) family = name;
    return { family, transform: isFamily ? null : name, values, label };
  });
}

/** The variants of a problem that belong to a group. */
const variantsOf = ({ variants }: SuiteResults['problems'][number], { family, transform }: Group) =>
  variants.filter(
    (v) => (family ?? v.family) === v.family && (transform ?? v.transform) === v.transform,
  );
const problemsOf = (group: Group) =>
  suite.problems.filter((problem) => variantsOf(problem, group).length > 0);
/** The prompts of a group by name, each with its verdicts on all problems that have it. */
function promptsOf(group: Group): ReadonlyMap<string, readonly (readonly Verdict[])[]> {
  const prompts = new Map<string, (readonly Verdict[])[]>();
  for (const { family, transform, seed, verdicts } of suite.problems.flatMap((problem) =>
    variantsOf(problem, group),
  )) {
    const name = `${family} ${transform} ${seed}`;
    prompts.set(name, [...(prompts.get(name) ?? []), verdicts]);
  }
  return prompts;
}

type Families = NonNullable<SuiteResults['robustness']>['families'];
const families = (): Families => suite.robustness?.families ?? {};

function metricsOf({ family, transform }: Group) {
  if (family === null) return suite.robustness?.overall.metrics;
  const found = families()[family];
  return transform === null ? found?.metrics : found?.transforms[transform]?.metrics;
}

describe('examples/robustness', () => {
  it('has every number of its README’s table', () => {
    const rows = readmeRows();
    for (const row of rows) {
      const { family, transform, values } = row;
      expect(values.size).toBe(6);
      for (const [metric, text] of values) {
        const value = metric === 'nominal' ? nominalOf(row) : metricValue(metricsOf(row), metric);
        expect(value.toFixed(3), `${metric} of ${family} ${transform}`).toBe(text);
      }
    }
    // The README shows all of them, as the product does.
    const found = Object.entries(families()).flatMap(([family, scores]) => [
      `${family} null`,
      ...Object.keys(scores.transforms).map((transform) => `${family} ${transform}`),
    ]);
    const told = rows.map(({ family, transform }) => `${family} ${transform}`);
    expect(told.sort()).toEqual(['null null', ...found].sort());
  });

  it('has as many prompts as its README says', () => {
    for (const row of readmeRows()) {
      const [, prompts] = /(\d+) (?:variants|seeds)/.exec(row.label) ?? [];
      if (prompts !== undefined) expect(promptsOf(row).size).toBe(Number(prompts));
      else if (row.transform !== null) expect(promptsOf(row).size).toBe(1);
      const [, problems] = /(\d+) problems/.exec(row.label) ?? [];
      expect(problemsOf(row)).toHaveLength(Number(problems ?? suite.problems.length));
    }
    expect(suite.counts).toMatchObject({ problems: 12, variants: 13, samples: 169, programs: 157 });
    expect(suite.verdicts).toMatchObject({ passed: 134, failed: 33, compile_error: 2 });
    expect(run.verdicts()).toHaveLength(169);
  });

  it('has the numbers of its README’s story', () => {
    const { metrics, problems, robustness } = suite;
    const number = (pattern: RegExp) => numberIn(README, pattern);
    expect(metricValue(metrics, 'pass@1').toFixed(3)).toBe(number(/\*\*pass@1 is ([\d.]+)\*\*/));
    const solved = problems.filter((problem) => problem.nominal[0] === 'passed').length;
    expect(`${solved} of ${problems.length}`).toBe(number(/pass@1 is .*?\((\d+ of \d+)\)/));
    const always = problems.filter((problem) =>
      [problem, ...problem.variants].every((each) =>
        ('nominal' in each ? each.nominal : each.verdicts).every((v) => v === 'passed'),
      ),
    ).length;
    expect(`${always} of ${problems.length}`).toBe(number(/Only (\d+ of \d+) problems work/));
    for (const metric of ['robust-pass@1', 'robust-drop@1']) {
      const value = metricValue(robustness?.overall.metrics, metric).toFixed(3);
      expect(value).toBe(number(new RegExp(`\\*\\*${metric} is ([\\d.]+)\\*\\*`)));
    }
    const perturbed = metricValue(robustness?.overall.metrics, 'mean-perturbed-pass@1');
    expect(perturbed.toFixed(3)).toBe(number(/average over all variants, ([\d.]+\d)/));
    const all = promptsOf({ family: null, transform: null });
    const files = [...all.values()].map((verdicts) => mean(verdicts.map(share)));
    expect(Math.min(...files).toFixed(3)).toBe(number(/scores between ([\d.]+)/));
    expect(Math.max(...files).toFixed(3)).toBe(number(/scores between [\d.]+ and ([\d.]+\d)/));
    const changed = metricValue(robustness?.overall.metrics, 'changed-prompts');
    const made = problems.flatMap(({ variants }) => variants).length;
    expect(`${changed} of ${made}`).toBe(number(/`changed-prompts` shows it: (\d+ of \d+)/));
  });

  it('has the numbers of the project’s README', () => {
    const project = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const number = (pattern: RegExp) => Number(numberIn(project, pattern));
    const robust = (metrics: SuiteResults['metrics'] | undefined) =>
      metricValue(metrics, 'robust-pass@1');
    expect(number(/\*\*pass@1 is (\d+) %, robust/)).toBe(
      Math.round(100 * metricValue(suite.metrics, 'pass@1')),
    );
    expect(number(/, robust-pass@1 is (\d+) %\*\*/)).toBe(
      Math.round(100 * robust(suite.robustness?.overall.metrics)),
    );
    const lowest = Math.min(...Object.values(families()).map(({ metrics }) => robust(metrics)));
    expect(number(/no single kind of perturbation scores below (\d+) %/)).toBe(
      Math.floor(100 * lowest),
    );
  });

  it('breaks at the places that its README names', () => {
    const [, , ...rows] = tableWith('asked with');
    const told = rows.flatMap(([names = '']) => names.split(', '));
    const wanted = [...new Set(told)].map((name) => `robustness/${name}`);
    expect(suite.breaks.listed.map(({ problem }) => problem).sort()).toEqual(wanted.sort());
    // One answer each: it passes as asked, also with the family's own prompt, and fails here.
    const broken = suite.problems.filter(({ nominal, nominals, variants }) =>
      variants.some(
        ({ family, verdicts }) =>
          (nominals?.[family] ?? nominal)[0] === 'passed' && verdicts[0] !== 'passed',
      ),
    );
    expect(broken.map(({ id }) => id).sort()).toEqual(wanted.sort());
    expect(suite.breaks.problems).toBe(wanted.length);
  });

  it('names the transform that hurts most, overall and in each family', () => {
    const groups = Object.entries(families()).map(([family, { transforms }]) => ({
      family,
      transforms: Object.entries(transforms),
    }));
    const all = { family: null, transforms: groups.flatMap(({ transforms }) => transforms) };
    for (const { family, transforms } of [all, ...groups]) {
      const worst = metricsOf({ family, transform: null })?.['worst-transform'];
      const values = transforms.map(([transform, { metrics }]) => ({
        transform,
        value: metricValue(metrics, 'robust-pass@1'),
      }));
      const [lowest] = values.sort((a, b) => a.value - b.value);
      expect(worst).toMatchObject({ ...lowest });
    }
    const [gate] = suite.gates.filter(({ metric }) => metric === 'worst-transform');
    expect(gate?.reason).toContain('docstring ButterFingersPerturbation');
  });

  it('has the gate values that its config mentions, and passes', () => {
    const told = [...CONFIG.matchAll(/Here: ([\d.]+\d)/g)].map(([, value]) => value);
    expect(suite.gates.map(({ value }) => value?.toFixed(3))).toEqual(told);
    expect(suite.gates.map(({ decision }) => decision)).toEqual(suite.gates.map(() => 'pass'));
    expect(run.results().decision).toBe('pass');
  });

  it('fails with the minimum that its README suggests', async () => {
    const minimum = numberIn(README, /set `min: ([\d.]+)` at `robust-pass@1`/);
    const folder = repositoryOf({});
    cpSync(EXAMPLE, folder, { recursive: true });
    const stricter = CONFIG.replace(/(metric: robust-pass@1\n\s+min: )[\d.]+/, `$1${minimum}`);
    expect(stricter).not.toBe(CONFIG);
    writeFiles(folder, { 'passgate.yml': stricter });
    const failing = await evaluateIn(folder, 'passgate.yml');
    expect(failing.exitCode, failing.log).toBe(1);
    const gates = failing.suite().gates.filter(({ decision }) => decision !== 'pass');
    expect(gates).toMatchObject([{ metric: 'robust-pass@1', decision: 'fail', value: 0.25 }]);
    // The files of this copy are not tracked by git, so they have no place in it.
    const unplaced = suite.problems.map(({ place: _place, ...problem }) => problem);
    expect(failing.suite().problems).toEqual(unplaced);
    for (const text of [failing.summary(), failing.comment()]) {
      expect(text.split('\n').find((line) => line.startsWith('## '))).toMatch(
        /❌.*robust-pass@1.*25\.0%, below the minimum of 30\.0%/,
      );
    }
  });

  it('has results that match the published schemas', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const validator = (name: string) =>
      ajv.compile(JSON.parse(readFileSync(join(ROOT, 'schema', name), 'utf8')));
    const results = validator('results.schema.json');
    const document = JSON.parse(readFileSync(join(run.out, 'results.json'), 'utf8'));
    expect(results(document), JSON.stringify(results.errors)).toBe(true);
    const line = validator('verdict.schema.json');
    for (const verdict of run.verdicts())
      expect(line(verdict), JSON.stringify(line.errors)).toBe(true);
  });
});

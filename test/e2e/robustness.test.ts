/** examples/robustness: the numbers of its README, and robustness in every report. */

import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SuiteResults } from '../../src/records/results.ts';
import type { Verdict } from '../../src/records/verdict.ts';
import { type Evaluation, evaluateIn, metricValue, repositoryOf } from './support/evaluation.ts';
import { brokenRows, render } from './support/markdown.ts';
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
/** Over all problems, with a family's own nominal answers if it has them. */
const nominalOf = (family: string | null) =>
  mean(suite.problems.map((p) => share(p.nominals?.[family ?? ''] ?? p.nominal)));

interface Row {
  readonly family: string | null;
  readonly transform: string | null;
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

type Families = NonNullable<SuiteResults['robustness']>['families'];
const families = (): Families => suite.robustness?.families ?? {};

function metricsOf({ family, transform }: Pick<Row, 'family' | 'transform'>) {
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
        const value =
          metric === 'nominal' ? nominalOf(family) : metricValue(metricsOf(row), metric);
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
    const prompts = ({ family, transform }: Row) =>
      suite.problems[0]?.variants.filter(
        (v) => (family ?? v.family) === v.family && (transform ?? v.transform) === v.transform,
      ).length;
    for (const row of readmeRows()) {
      const [, said] = /(\d+) (?:variants|seeds)/.exec(row.label) ?? [];
      if (said !== undefined) expect(prompts(row)).toBe(Number(said));
      else if (row.transform !== null) expect(prompts(row)).toBe(1);
    }
    expect(suite.counts).toMatchObject({ problems: 12, variants: 10, samples: 144, programs: 143 });
    expect(suite.verdicts.passed).toBe(108);
    expect(run.verdicts()).toHaveLength(144);
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
    const files = suite.problems[0]?.variants.map((_, v) =>
      mean(problems.map(({ variants }) => share(variants[v]?.verdicts ?? []))),
    );
    expect(Math.min(...(files ?? [])).toFixed(3)).toBe(number(/scores between ([\d.]+)/));
    expect(Math.max(...(files ?? [])).toFixed(3)).toBe(
      number(/scores between [\d.]+ and ([\d.]+\d)/),
    );
    const changed = metricValue(robustness?.overall.metrics, 'changed-prompts');
    const all = problems.flatMap(({ variants }) => variants).length;
    expect(`${changed} of ${all}`).toBe(number(/`changed-prompts` shows it: (\d+ of \d+)/));
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

/** The first cells of a table's rows, unchanged, from a terminal's or a Markdown text. */
const rowsOf = (text: string, bar: string) =>
  text
    .split('\n')
    .filter((line) => line.startsWith(bar))
    .map((line) => line.split(bar).slice(1, -1));

/** Families by robust-pass@1, each with its transforms by the same, the lowest first. */
function worstFirst() {
  const value = (metrics: SuiteResults['metrics']) => metricValue(metrics, 'robust-pass@1');
  return Object.entries(families())
    .sort(([, a], [, b]) => value(a.metrics) - value(b.metrics))
    .map(([family, { metrics, transforms }]) => ({
      family,
      value: value(metrics),
      transforms: Object.entries(transforms)
        .sort(([, a], [, b]) => value(a.metrics) - value(b.metrics))
        .map(([transform, scores]) => ({ transform, value: value(scores.metrics) })),
    }));
}

const percent = (value: number) => `${(100 * value).toFixed(1)}%`;

describe('the reports of examples/robustness', () => {
  const markdown = () => [run.summary(), run.comment()];

  it('have a row for each family on the terminal, worst first, each with its transforms', () => {
    const rows = rowsOf(run.stdout, '│');
    const at = rows.findIndex(([label]) => label?.trim() === 'all');
    const wanted = worstFirst().flatMap(({ family, value, transforms }) => [
      [` ${family}`, percent(value)],
      ...transforms.map((each) => [`   ${each.transform}`, percent(each.value)]),
    ]);
    const shown = rows
      .slice(at + 1, at + 1 + wanted.length)
      .map(([label = '', , value = '']) => [label.trimEnd(), value.trim()]);
    expect(shown).toEqual(wanted);
    expect(rows[at]?.map((cell) => cell.trim())).toEqual(['all', '10', '25.0%', '70.0%', '70.0%']);
  });

  it('explain the word for original prompts once', () => {
    for (const text of [run.stdout, ...markdown()])
      expect(text.match(/^nominal: the original prompt, as the problem has it$/gm)).toHaveLength(1);
  });

  it('have a row for each family in Markdown, worst first, with its worst transform', () => {
    for (const text of markdown()) {
      const lines = text.slice(text.indexOf('| family |'));
      const rows = rowsOf(lines.slice(0, lines.indexOf('\n\n')), '|').slice(2);
      const shown = rows.map((cells) => cells.map((cell) => cell.replaceAll(/[ `*]/g, '')));
      const wanted = worstFirst().map(({ family, value, transforms: [worst] }) => [
        family,
        `${worst?.transform}${percent(worst?.value ?? Number.NaN)}`,
        percent(value),
      ]);
      expect(shown.map(([family, worst, value]) => [family, worst, value])).toEqual([
        ...wanted,
        ['all', 'ButterFingersPerturbation58.3%', '25.0%'],
      ]);
    }
  });

  it('show the problems that break, with the differences of their prompts', () => {
    const { listed, solved, problems } = suite.breaks;
    const said = `${problems} of ${solved} problems`;
    expect(run.stdout).toContain(`${said} solved as asked break when asked differently`);
    for (const { problem } of listed) expect(run.stdout).toContain(problem);
    for (const [text, diffs] of [
      [run.summary(), listed.length],
      [run.comment(), 3],
    ] as const) {
      expect(text).toContain(`**${said}** solved as asked break when asked differently`);
      const { code } = render(text);
      for (const { problem } of listed) expect(code).toContain(problem);
      const blocks = code.filter((block) => /^[-+]/m.test(block) && block.includes('\n'));
      expect(blocks).toEqual(listed.slice(0, diffs).map(({ diff }) => `${diff.join('\n')}\n`));
    }
    const indented = (lines: readonly string[]) => lines.map((line) => `      ${line}\n`).join('');
    for (const { diff } of listed.slice(0, 3)) expect(run.stdout).toContain(indented(diff));
    const renamed = listed.find(({ problem }) => problem.endsWith('list_key_paths'));
    expect(renamed?.variants[0]).toMatchObject({ transform: 'FuncRenameCamelCase', passed: 0 });
    expect(renamed?.diff).toContain('+def listKeyPaths(settings: Dict[str, Any]) -> List[str]:');
    expect(renamed?.cause?.reason).toMatch(/NameError: name 'list_key_paths' is not defined/);
    // Two seeds break alike: the one with the smallest difference explains more.
    const typos = listed.find(({ problem }) => problem.endsWith('count_log_levels'));
    expect(typos?.diff.filter((line) => line.startsWith('+'))).toHaveLength(3);
  });

  it('name the reference solution that fails', () => {
    expect(suite.references).toMatchObject({
      checked: 144,
      dropped: false,
      failed: [
        {
          problem: 'robustness/format_clock_time',
          family: 'syntax',
          transform: 'VarRenamerNaive',
          seed: 0,
          verdict: 'failed',
          reason: expect.stringContaining("NameError: name 'hour' is not defined"),
        },
      ],
    });
    expect(run.stdout).toMatch(
      /syntax\/VarRenamerNaive seed 0 · robustness\/format_clock_time: NameError: name 'hour'/,
    );
    for (const text of markdown()) {
      const { code } = render(text.slice(text.indexOf('<b>Reference solutions</b>')));
      expect(code.slice(1, 4)).toEqual([
        'robustness/format_clock_time',
        'syntax/VarRenamerNaive seed 0',
        expect.stringContaining("name 'hour'"),
      ]);
    }
  });

  it('name the prompt that did not change', () => {
    const same = suite.problems.flatMap(({ id, variants }) =>
      variants.filter(({ changed }) => changed !== true).map((v) => [id, v.family, v.transform]),
    );
    expect(same).toEqual([['robustness/mask_card_number', 'format', 'split_lines']]);
    const note =
      /1 of 120 perturbed prompts .*robustness\/mask_card_number under format\/split_lines/;
    for (const text of [run.stdout, ...markdown()]) expect(text.replaceAll('\\', '')).toMatch(note);
  });

  it('are complete Markdown without links or HTML of their own', () => {
    for (const text of markdown()) {
      expect(brokenRows(text)).toEqual([]);
      const { links, html } = render(text);
      expect([links, html]).toEqual([[], []]);
      expect(text.match(/<details/g)).toHaveLength(text.match(/<\/details>/g)?.length ?? 0);
      expect(text.length).toBeLessThan(65_000);
    }
  });
});

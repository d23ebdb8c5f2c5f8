/** The reports of examples/robustness. */

import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SuiteResults } from '../../src/records/results.ts';
import { type Evaluation, evaluateIn, metricValue } from './support/evaluation.ts';
import { brokenRows, render } from './support/markdown.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

let run: Evaluation;
let suite: SuiteResults;
beforeAll(async () => {
  run = await evaluateIn(ROOT, 'examples/robustness/passgate.yml', '--baseline', 'none');
  expect(run.exitCode, run.log).toBe(0);
  suite = run.suite();
});

const families = () => suite.robustness?.families ?? {};

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
    expect(rows[at]?.map((cell) => cell.trim())).toEqual(['all', '13', '25.0%', '70.0%', '70.0%']);
  });

  it('explain the word for original prompts once, where they use it', () => {
    for (const text of markdown())
      expect(text.match(/^nominal: the original prompt, as the problem has it$/gm)).toHaveLength(1);
    expect(run.stdout).not.toContain('nominal');
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
    const seeds = typos?.variants.filter(({ family }) => family === 'docstring');
    expect(seeds?.map(({ seed }) => seed)).toEqual([1, 0]);
    expect(typos?.diff.filter((line) => line.startsWith('+'))).toEqual([
      '+    The level is the second word of a libe, fountsd in upper case. A line of fewer',
      '+    than three words is wkipped.',
    ]);
  });

  it('tell that some problems have fewer prompts, and who made them', () => {
    for (const text of [run.stdout, ...markdown()]) {
      expect(text).toContain('10 problems have fewer than 13 perturbed prompts');
      expect(text).toContain('133 perturbed prompts of 9 transforms were made by Passgate');
    }
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

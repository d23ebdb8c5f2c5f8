import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { gate } from '../../src/config/gate.ts';
import { marker, renderComment, renderSummary } from '../../src/report/render-comment.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { brokenRows, OUR_LINK, references, render } from '../e2e/support/markdown.ts';
import { CORPUS } from './corpus.ts';
import { BASE, compared, documentOf, suiteOf, verdicts } from './documents.ts';

/** GitHub's own renderer, from Debian's package. */
const hasCmark = spawnSync('cmark-gfm', ['--version']).status === 0;
const KEY = '.github/passgate.yml#evals';

/** A report in which every name that others choose is this text. */
function reportWith(text: string) {
  const problems = (nominal: string, perturbed: string) => [
    {
      id: text,
      nominal: verdicts(nominal),
      place: { file: text, line: 1 },
      variants: [{ family: text, transform: text, seed: 0, verdicts: verdicts(perturbed) }],
    },
    { id: 'other', nominal: verdicts('11'), variants: [] },
  ];
  const broken = {
    problem: text,
    of: 1,
    variants: [
      {
        family: text,
        transform: text,
        seed: 0,
        passed: 0,
        of: 2,
        nominal: { passed: 2, of: 2 },
      },
    ],
    cause: { verdict: 'failed', reason: text },
    diff: [` ${text}`, `-${text}`, `+${text}`],
  } as const;
  const failed = {
    problem: text,
    family: text,
    transform: text,
    seed: 1,
    verdict: 'failed',
    reason: text,
  } as const;
  const head = suiteOf(text, problems('00', '00'), {
    breaks: { solved: 1, problems: 1, listed: [broken] },
    references: { checked: 2, dropped: false, failed: [failed] },
    toolchain: text,
    language: text,
  });
  const history = ['1', '2', '3'].map((digit) => ({
    commit: digit.repeat(40),
    createdAt: '2026-01-05T09:12:44.000Z',
    suites: Object.fromEntries([[text, { 'pass@1': 0.5, 'robust-pass@1': 0.25 }]]),
  }));
  const isolation = { tier: 'namespaces', description: text, python: text, workers: 2 } as const;
  const base = documentOf([suiteOf(text, problems('11', '11'))], { commit: BASE, history });
  const gates = [
    gate.parse({ metric: 'pass@1', 'max-drop': 0.1, min: 0.9 }),
    // A config may not name such groups, but the results of another run may.
    { ...gate.parse({ metric: 'robust-pass@1', 'max-drop': 0.1 }), family: text, transform: text },
    gate.parse({ metric: 'newly-failing', max: 0 }),
  ];
  const options = { gates, reason: text, notes: [text] };
  return compared(documentOf([head], { isolation }), base, options).model;
}

/** The HTML of a text outside of our layout, as GitHub's own renderer reads it. */
function foreignHtml(text: string): string[] {
  const extensions = ['table', 'strikethrough', 'autolink', 'tagfilter', 'tasklist', 'footnotes'];
  const html = execFileSync(
    'cmark-gfm',
    ['--unsafe', ...extensions.flatMap((name) => ['-e', name])],
    { input: text, encoding: 'utf8' },
  );
  const [, href] = [OUR_LINK.source.slice(1, -1)].flatMap((source) => ['', source]);
  const own = new RegExp(
    `^(?:</?(?:h2|p|ul|li|table|thead|tbody|tr|td|th|pre|code|strong|b|summary|details)>|<(?:td|th) align="(?:left|right|center)">|<details open>|<code class="language-(?:diff|mermaid|sh)">|<a href="${href}">|</a>)$`,
  );
  return (html.match(/<[^>]*>?/g) ?? []).filter((tag) => !own.test(tag));
}

describe.each(CORPUS.map((text) => ({ text })))('the hostile text $text', ({ text }) => {
  const model = reportWith(text);
  const comment = renderComment(model, KEY);
  const own = marker(KEY);
  const bodies = [comment.slice(own.length), renderSummary(model)];

  it('is shown and has no effect in comment and summary', () => {
    expect(comment.startsWith(`${own}\n`)).toBe(true);
    for (const body of bodies) {
      const { links, html, text: shown } = render(body);
      expect(links).toEqual([]);
      expect(html).toEqual([]);
      expect(references(shown)).toEqual([]);
      expect(brokenRows(body)).toEqual([]);
      expect(body).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]|[^\P{Cc}\n]/u);
      expect(body.isWellFormed()).toBe(true);
    }
  });

  it.skipIf(!hasCmark)('has no effect in GitHub’s own renderer (cmark-gfm)', () => {
    for (const body of bodies) expect(foreignHtml(body)).toEqual([]);
  });

  it('adds no chart, and moves no cursor on a terminal', () => {
    const chart = /```mermaid\n(.*?)\n```/s.exec(comment)?.[1]?.split('\n') ?? [];
    // Records have no suite of that name, so there is no history and no chart.
    if (text === '__proto__') expect(chart).toEqual([]);
    else expect(chart).toHaveLength(7);
    const starts = chart.map((line) => line.trim().split(/[ {]/)[0]);
    const wanted = ['%%', 'xychart-beta', 'title', 'x-axis', 'y-axis', 'line', 'line'];
    expect(starts).toEqual(wanted.slice(0, chart.length));
    expect(chart[2] ?? '  title ", %"').toMatch(/^ {2}title "[^"%`\\<>\n]*, %"$/);
    const terminal = renderTerminal(model, false);
    expect(terminal).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|[^\P{Cc}\n]/u);
  });
});

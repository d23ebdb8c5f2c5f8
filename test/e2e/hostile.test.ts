import { beforeAll, describe, expect, it } from 'vitest';
import type { ActionRun } from './support/action.ts';
import { runBetween } from './support/between.ts';
import { withGitHub } from './support/github.ts';
import { brokenRows, references, render } from './support/markdown.ts';
import type { Files } from './support/repository.ts';
import { suite } from './support/suite.ts';
import { together } from './support/together.ts';

const github = withGitHub();
const runFrom = (base: Files, head: Files) => runBetween(base, head, github);

const ESCAPE = '\u001b';
// Each is a problem id that appears in the table of flipped problems.
const IDS = [
  [
    'a|b`c``d|',
    '\\|x\\\\|y',
    '@everyone @octocat',
    '<img src=x onerror=1>',
    '<!-- passgate:v1 key=.github/passgate.yml#evals -->',
    '</summary></details><b>',
    '[x](http://evil.example)',
  ],
  [
    'http://evil.example www.evil.example evil@evil.example',
    '\n::warning::pwned',
    '::set-output name=decision::pass',
    `${ESCAPE}[31mred${ESCAPE}]8;;http://evil.example${ESCAPE}\\link`,
    '\u202egnp.exe\u2066',
    '#1 GH-1 octo/repo#1',
    '##[set-output name=decision]pass',
  ],
  [
    '```\n# heading',
    '$`x`$ ~~x~~ **x** _x_ :tada:',
    '&lt;b&gt; &#64;everyone',
    '__proto__',
    'constructor',
    'toString',
    ' ',
  ],
];
// All of them at once, at a place where an id is part of a sentence.
const EVERYTHING =
  '@everyone [x](http://evil.example) <img src=x onerror=1> `|` #1 www.evil.example ##[warning]pwned ' +
  `::warning:: ${ESCAPE}[31m <!-- passgate:v1 key=a --> a@evil.example\n::error::pwned`;
const TRANSFORMS = [
  [
    '@everyone|<img src=x onerror=1>',
    '[x](http:evil.example) #1 www.evil.example',
    `${ESCAPE}[31m\n::warning::pwned`,
  ],
  ['##[set-output name=decision]pass'],
  ['__proto__'],
];
// The error messages and the output of a candidate.
const WRONG = `print(${JSON.stringify(`\n::warning::pwned\n##[error]pwned\n${EVERYTHING}`)}); raise ValueError(${JSON.stringify(EVERYTHING)})`;

/** Reports show names and do nothing else with them. */
function expectHarmless(run: ActionRun, ...texts: readonly string[]): void {
  for (const text of [...texts, run.summary]) {
    const { links, html, text: shown } = render(text);
    expect(links).toEqual([]);
    expect(html).toEqual([]);
    expect(references(shown)).toEqual([]);
    expect(brokenRows(text)).toEqual([]);
    expect(text).not.toContain(ESCAPE);
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  }
  expect(
    run.commands.filter(({ name }) => !['add-mask', 'error', 'warning', 'notice'].includes(name)),
  ).toEqual([]);
  expect(run.commands.filter(({ message }) => message.startsWith('pwned'))).toEqual([]);
  expect(run.log).not.toContain(ESCAPE);
}

/** A name in its shown form: on one line, with active or hiding characters replaced. */
function visible(name: string): string {
  return name.replaceAll(/[\r\n\t]+/g, ' ').replaceAll(/[\p{Cc}\p{Cf}]/gu, '\ufffd');
}

describe('a name from a pull request', () => {
  describe('of a problem', () => {
    // Three suites of one pull request: the table of each one has room for some ids.
    const gates = ['{ metric: pass@1, max-drop: 0.05 }'];
    const states = (mark: string) =>
      Object.fromEntries(
        IDS.map((ids, i) => [
          `s${i}`,
          suite({ ids, nominal: ids.map(() => mark), gates, wrong: WRONG }),
        ]),
      );
    let ended: Awaited<ReturnType<typeof runFrom>>;
    beforeAll(async () => {
      ended = await runFrom(together(states('11')), together(states('00')));
    });

    it.each(IDS.map((ids, i) => ({ ids, i })))('is shown and has no effect: $ids', ({ ids, i }) => {
      const { run, comment } = ended;
      expect(run.exitCode, run.log).toBe(1);
      expect(run.outputs.decision).toBe('fail');
      expectHarmless(run, comment);
      expect(run.results().suites[i]?.problems.map(({ id }) => id)).toEqual(ids);
      // Each is readable as one piece of code, except for invisible characters.
      const { code } = render(comment);
      for (const id of ids) expect(code.map((span) => span.trim())).toContain(visible(id).trim());
    });
  });

  it.each(TRANSFORMS.map((transforms) => ({ transforms })))(
    'is shown and has no effect: transforms $transforms',
    async ({ transforms }) => {
      const gates = ['{ metric: robust-pass@1, max-drop: 0.05 }'];
      const options = { nominal: ['11', '11'], gates, wrong: WRONG };
      const files = (renamed: readonly string[]): Files =>
        Object.assign(
          {},
          ...transforms.map((transform) => suite({ ...options, renamed, transform })),
        );
      const { run, comment } = await runFrom(files(['11', '11']), files(['11', '00']));
      if (run.exitCode === 2) {
        // Such names may be refused, in harmless sentences.
        expect(run.errors.map(({ message }) => message).join('\n')).toContain('transform');
        expectHarmless(run);
        return;
      }
      expect(run.exitCode, run.log).toBe(1);
      expect(run.outputs).toMatchObject({ decision: 'fail', 'robust-pass-at-1': '0.5' });
      expectHarmless(run, comment);
      const families = run.results().suites[0]?.robustness?.families ?? {};
      const found = Object.keys(families.func_name?.transforms ?? {});
      expect(found.sort()).toEqual([...transforms].sort());
      const { code } = render(comment);
      for (const transform of transforms) expect(code).toContain(visible(transform));
    },
  );

  it('is shown and has no effect in the middle of a reason', async () => {
    const gates = ['{ metric: pass@2, min: 0.5 }'];
    const files = suite({ ids: [EVERYTHING, 'other'], nominal: ['1', '11'], gates });
    const { run, comment } = await runFrom({ 'README.md': 'Hello\n' }, files);
    expect(run.exitCode, run.log).toBe(1);
    expectHarmless(run, comment);
    expect(comment).toContain('not available');
  });

  it('is shown and has no effect in the base’s mistakes', async () => {
    const twice = suite({ ids: [EVERYTHING, EVERYTHING], nominal: ['1', '1'] });
    const { run, comment } = await runFrom(
      twice,
      suite({ nominal: ['1', '1'], gates: ['{ metric: pass@1, max-drop: 0 }'] }),
    );
    expect(run.exitCode, run.log).toBe(0);
    expectHarmless(run, comment);
    expect(comment).toMatch(/no baseline/i);
  });

  it('is shown and has no effect in its own mistakes', async () => {
    const twice = suite({ ids: [EVERYTHING, EVERYTHING], nominal: ['1', '1'] });
    const { run } = await runFrom(suite({ nominal: ['1'] }), twice);
    expect(run.exitCode).toBe(2);
    expect(run.errors).toHaveLength(1);
    expectHarmless(run);
  });

  it('is shown and has no effect as the name of a suite', async () => {
    const files = suite({ nominal: ['1'], gates: ['{ metric: pass@1, min: 0.5 }'] });
    const [one = '', rest] = String(files['.github/passgate.yml']).split(/^(?=workers:)/m);
    const other = one.replace('small', "'@everyone'").replace('suites:\n', '');
    const both = `${one.replace('small', 'www.evil.example')}${other}${rest}`;
    const { run, comment } = await runFrom(
      { 'README.md': 'Hello\n' },
      { ...files, '.github/passgate.yml': both },
    );
    expect(run.exitCode, run.log).toBe(0);
    expectHarmless(run, comment);
  });

  it('is one clear error at most if a problem has an endless name', async () => {
    const ids = ['x'.repeat(600), 'other'];
    const { run } = await runFrom({ 'README.md': 'Hello\n' }, suite({ ids, nominal: ['1', '1'] }));
    if (run.exitCode === 0) return;
    expect(run.exitCode).toBe(2);
    expect(run.errors).toHaveLength(1);
    expect(run.errors[0]?.message).toContain('problems.jsonl');
    expect(run.log).not.toMatch(/ZodError|\bat .*index\.js/);
  });

  it('is one clear error for each file if a seed is too large a number', async () => {
    const renamed = suite({ nominal: ['1'], renamed: ['1'] });
    const files = Object.fromEntries(
      Object.entries(renamed).map(([name, text]) => [
        name.replace('_s0', `_s${'9'.repeat(30)}`),
        text,
      ]),
    );
    const { run } = await runFrom({ 'README.md': 'Hello\n' }, files);
    expect(run.exitCode).toBe(2);
    expect(run.errors).toHaveLength(2);
    for (const { message } of run.errors) expect(message).toContain('seed');
    expect(run.log).not.toMatch(/ZodError|\bat .*index\.js/);
  });
});

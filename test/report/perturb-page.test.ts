import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { perturbData } from '../../src/report/perturb-data.ts';
import type { MadePrompt, PerturbedSuite } from '../../src/report/perturb-model.ts';
import { renderPerturbPage } from '../../src/report/perturb-page.ts';
import { temporaryFolder } from '../e2e/support/folders.ts';
import { faultsIn, hasBrowser, INNOCENT, openFile, startBrowser } from '../page/support/browser.ts';
import { CORPUS } from './corpus.ts';
import { madePrompt, suiteOf, transformCount } from './perturb-suites.ts';

const folder = temporaryFolder('perturb-page');
const source = (name: string) =>
  fileURLToPath(new URL(`../../src/page/perturb/${name}`, import.meta.url));

/** The page's script or style, from its sources. */
function built(name: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [source(name)],
    bundle: true,
    minify: true,
    write: false,
    target: 'es2022',
    tsconfig: fileURLToPath(new URL('../../src/page/tsconfig.json', import.meta.url)),
    logLevel: 'error',
  });
  return outputFiles[0]?.text.trim() ?? '';
}

const assets = { script: built('main.tsx'), style: built('perturb.css') };

function pageOf(name: string, suites: readonly PerturbedSuite[]): string {
  const file = join(folder, `${name}.html`);
  writeFileSync(file, renderPerturbPage(suites, assets));
  return file;
}

const ATTACK =
  '</script><script>canary = 1</script><!--<script><img src=x onerror="canary = 2"><style>*{display:none}';
const BIDI = '\u202egnp.exe\u202c \u2028 \u0000 \u001b[31m';

/** 60 problems with two transforms and two seeds, and one with the family of partial code. */
function bigSuite(): PerturbedSuite {
  const prompts = Array.from({ length: 60 }, (_, p) => {
    const nominal = `def add_${p}(n):\n    """Add ${p} to the number.\n\n    It may be negative.\n    So may the sum.\n    """\n`;
    const of = (transform: string, seed: number, prompt: string, characters: number) =>
      madePrompt({
        problem: `add/${p}`,
        transform,
        seed,
        nominal,
        prompt,
        distance: { characters, words: characters * 2 },
      });
    return [
      of('ButterFingers', 0, nominal.replace('number', 'nunber'), 0.01 + p / 1000),
      of('ButterFingers', 1, nominal.replace('Add', 'Sdd'), 0.02),
      of('Whitespace', 0, nominal.replace('number', 'num ber'), 0.03),
    ];
  }).flat();
  const nominal = 'def f(n):\n    """Half."""\n    m = n / 2\n';
  const partial = madePrompt({
    problem: 'half/0',
    family: 'format',
    transform: 'tab_indent',
    nominal,
    prompt: nominal.replaceAll('    ', '\t'),
    distance: { characters: 0.5, words: 0.25 },
  });
  return suiteOf([...prompts, partial], {
    name: 'evals',
    problems: 61,
    counts: [
      transformCount({ made: 120 }),
      transformCount({
        transform: 'Whitespace',
        made: 60,
        dropped: 3,
        reasons: new Map([['it does not parse', 3]]),
      }),
      transformCount({ transform: 'Tense', made: 0, notApplicable: 61 }),
      transformCount({ family: 'format', transform: 'tab_indent', made: 1, notApplicable: 60 }),
    ],
  });
}

function hostileSuite(): PerturbedSuite {
  const texts = [ATTACK, BIDI, ...CORPUS];
  const prompts = texts.map((text, t) =>
    madePrompt({
      problem: text,
      family: t % 2 === 0 ? 'docstring' : ATTACK,
      transform: t % 2 === 0 ? 'ButterFingers' : ATTACK,
      nominal: `def f():\n    """${text}"""\n`,
      prompt: `def f():\n    """${text} ${text}"""\n${text}`,
    }),
  );
  const suite = suiteOf(prompts, { name: ATTACK });
  const reasons = new Map(texts.map((text) => [text, 1]));
  return { ...suite, counts: suite.counts.map((each) => ({ ...each, dropped: 1, reasons })) };
}

const big = pageOf('big', [bigSuite()]);
/** Without keys and clicks the browser does not know that the reader moved the text. */
const FILTERED = { ...INNOCENT, shift: expect.any(Number) };
const cards = (page: Page) => page.locator('.card');
const titles = (page: Page) => page.locator('.card header').allInnerTexts();
const status = (page: Page) => page.getByRole('status').textContent();
const choice = (page: Page, label: string) => page.getByLabel(label, { exact: true });

/** The problems of the shown prompts, each one once. */
const problems = async (page: Page) => [
  ...new Set(await page.locator('.card h3').allTextContents()),
];

let browser: Browser;
beforeAll(async () => {
  if (hasBrowser) browser = await startBrowser();
});
afterAll(() => browser?.close());

describe('perturbData', () => {
  it('has each problem and each nominal prompt once, and prompts as in the table', () => {
    const twice: MadePrompt[] = [
      madePrompt({ transform: 'Whitespace', prompt: 'w' }),
      madePrompt({ seed: 1, prompt: 'b1' }),
      madePrompt({ seed: 0, prompt: 'b0' }),
    ];
    const counts = [transformCount(), transformCount({ transform: 'Whitespace' })];
    const { data, leftOut } = perturbData([suiteOf(twice, { counts })], 1e6);
    expect(leftOut).toBe(0);
    expect(data.suites).toEqual([
      {
        name: 'small',
        problems: ['add/0'],
        transforms: [
          { family: 'docstring', transform: 'ButterFingers' },
          { family: 'docstring', transform: 'Whitespace' },
        ],
        nominals: [twice[0]?.nominal],
        prompts: [
          [0, 0, 0, 0, 'b0', 0.02, 0.125],
          [0, 0, 1, 0, 'b1', 0.02, 0.125],
          [1, 0, 0, 0, 'w', 0.02, 0.125],
        ],
      },
    ]);
  });

  it('leaves out later seeds first if there is no room', () => {
    const of = (problem: string, seed: number) =>
      madePrompt({ problem, seed, nominal: 'n'.repeat(10), prompt: 'p'.repeat(10) });
    const suite = suiteOf([of('a', 0), of('a', 1), of('b', 0), of('b', 1)]);
    const seedsWithin = (most: number) => {
      const { data, leftOut } = perturbData([suite], most);
      expect(leftOut).toBe(4 - (data.suites[0]?.prompts.length ?? 0));
      return data.suites[0]?.prompts.map(([, problem, seed]) => [problem, seed]);
    };
    expect(seedsWithin(50)).toHaveLength(4);
    expect(seedsWithin(49)).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
    ]);
    expect(seedsWithin(30)).toEqual([
      [0, 0],
      [1, 0],
    ]);
    expect(seedsWithin(19)).toEqual([]);
  });
});

describe('renderPerturbPage', () => {
  it('has the counts of every suite, escaped, and no text of others as markup', () => {
    const html = renderPerturbPage([bigSuite(), hostileSuite()], { script: '', style: '' });
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(html.match(/<img|<style>\*|canary = 1<\/script>/g)).toBeNull();
    const [counts = ''] = html.split('<script');
    expect(counts.match(/[\u202a-\u202e\u2066-\u2069\u2028\u2029]|[^\P{Cc}\n\t]/gu)).toBeNull();
    const [json = ''] = /(?<=id="data">).*?(?=<\/script>)/s.exec(html) ?? [];
    expect(JSON.parse(json).suites[1].problems).toContain(ATTACK);
  });
});

describe.skipIf(!hasBrowser)('the page of perturbed prompts (needs /usr/bin/chromium)', () => {
  it('shows the counts without scripts', async () => {
    const { page } = await openFile(browser, big, { javaScriptEnabled: false });
    expect(await page.title()).toBe('Passgate: 181 perturbed prompts');
    const rows = await page.locator('table.counts tbody tr').allInnerTexts();
    expect(rows.map((row) => row.replaceAll(/\s+/g, ' ').trim())).toEqual([
      'docstring 180 61 3 2.0% 12.5%',
      'ButterFingers 120 0 0 2.0% 12.5%',
      'Whitespace 60 0 3 2.0% 12.5%',
      'Tense 0 61 0 – –',
      'format 1 60 0 2.0% 12.5%',
      'tab_indent 1 60 0 2.0% 12.5%',
    ]);
    await page.getByText('Dropped: 3 prompts').click();
    await page.getByText('Whitespace: it does not parse (3)').waitFor();
    expect(await page.locator('main').innerText()).toContain('need JavaScript');
    await page.close();
  });

  it('shows fifty prompts, with their changed words in line', async () => {
    const { page, misdeeds } = await openFile(browser, big);
    expect(await status(page)).toBe('1 to 50 of 181 prompts');
    expect(await cards(page).count()).toBe(50);
    const [title] = await titles(page);
    expect(title?.replaceAll(/\s+/g, ' ')).toBe(
      'add/0 docstring ButterFingers s0 1.0% of characters, 2.0% of words changed',
    );
    const first = cards(page).first();
    expect(await first.locator('.line').allTextContents()).toEqual([
      'def add_0(n):',
      '    """Add 0 to the numbernunber.',
      '\n',
    ]);
    expect(await first.locator('del').allTextContents()).toEqual(['number']);
    expect(await first.locator('ins').allTextContents()).toEqual(['nunber']);
    await first.getByRole('button', { name: '3 unchanged lines' }).click();
    expect(await first.locator('.line').allTextContents()).toHaveLength(6);
    expect(await misdeeds()).toEqual(INNOCENT);
    await page.close();
  });

  it('shows a prompt line by line, or alone', async () => {
    const { page } = await openFile(browser, big);
    await choice(page, 'Show').selectOption('lines');
    const first = cards(page).first();
    expect(await first.locator('del').allTextContents()).toEqual([
      '-     """Add 0 to the number.\n',
    ]);
    await choice(page, 'Show').selectOption('prompt');
    expect(await first.locator('del').count()).toBe(0);
    expect(await first.locator('.line').allTextContents()).toEqual([
      'def add_0(n):',
      '    """Add 0 to the nunber.',
      '\n',
      '    It may be negative.',
      '    So may the sum.',
      '    """',
    ]);
    await page.close();
  });

  it('filters by transform, family and problem, sorts, and keeps that in the address', async () => {
    const { page } = await openFile(browser, big);
    await choice(page, 'Sort').selectOption('largest');
    const largest = Array.from({ length: 40 }, (_, p) => `add/${59 - p}`);
    expect((await problems(page)).slice(0, 41)).toEqual(['half/0', ...largest]);
    await choice(page, 'Transform').selectOption('docstring/Whitespace');
    expect(await status(page)).toBe('1 to 50 of 60 prompts');
    await choice(page, 'Problem').fill('ADD/5');
    expect(await titles(page)).toHaveLength(1);
    await choice(page, 'Problem').fill('dd/5');
    expect(await problems(page)).toHaveLength(11);
    await page.reload();
    expect(await problems(page)).toHaveLength(11);
    expect(await choice(page, 'Sort').inputValue()).toBe('largest');
    await choice(page, 'Transform').selectOption('docstring');
    expect(await titles(page)).toHaveLength(33);
    await choice(page, 'Problem').fill('none such');
    expect(await status(page)).toBe('no prompt');
    expect(await cards(page).count()).toBe(0);
    await page.close();
  });

  it('goes to a transform from the table, and to a problem from a prompt, and back', async () => {
    const { page } = await openFile(browser, big);
    await page.getByRole('link', { name: 'tab_indent' }).first().click();
    await page.getByText('1 to 1 of 1 prompts').waitFor();
    expect(await cards(page).locator('del').allTextContents()).toEqual(['····', '····']);
    expect(await page.evaluate('document.activeElement.id')).toBe('prompts');
    await page.goBack();
    await page.getByText('1 to 50 of 181 prompts').waitFor();
    await cards(page).nth(3).getByRole('link', { name: 'add/1', exact: true }).click();
    await page.getByText('1 to 3 of 3 prompts').waitFor();
    expect(await choice(page, 'Problem').inputValue()).toBe('add/1');
    await page.close();
  });

  it('works with the keyboard', async () => {
    const { page } = await openFile(browser, big);
    await page.getByLabel('Theme', { exact: true }).focus();
    const focused = () =>
      page.evaluate<string>(
        "document.activeElement.id || document.activeElement.getAttribute('aria-label') || document.activeElement.textContent.trim()",
      );
    const seen: string[] = [];
    for (let key = 0; key < 20; key += 1) {
      await page.keyboard.press('Tab');
      seen.push(await focused());
    }
    expect(seen).toEqual([
      'evals: 61 problems: 181 prompts made, 121 not applicable, 3 dropped',
      'table of transforms, evals',
      'docstring',
      'ButterFingers',
      'Whitespace',
      'format',
      'tab_indent',
      'Dropped: 3 prompts',
      'control-transform',
      'control-problem',
      'control-sort',
      'control-form',
      'Previous',
      'Next',
      'add/0',
      'ButterFingers',
      '⋯ 3 unchanged lines',
      'add/0',
      'ButterFingers',
      '⋯ 3 unchanged lines',
    ]);
    await choice(page, 'Transform').focus();
    await page.keyboard.type('White');
    await page.getByText('1 to 50 of 60 prompts').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('add/17');
    await page.getByText('1 to 1 of 1 prompts').waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Tab');
    await page.keyboard.type('largest');
    await page.getByText('1 to 50 of 60 prompts').waitFor();
    for (let key = 0; key < 3; key += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('51 to 60 of 60 prompts').waitFor();
    expect(await focused()).toBe('prompts');
    await page.close();
  });

  it('shows suites one at a time', async () => {
    const other = suiteOf([madePrompt({ problem: 'other/1' })], { name: 'other & more' });
    const { page } = await openFile(browser, pageOf('two', [bigSuite(), other]));
    await page.getByRole('navigation', { name: 'Suites' }).getByText('other & more').click();
    expect(await problems(page)).toEqual(['other/1']);
    await page.reload();
    expect(await problems(page)).toEqual(['other/1']);
    await page.locator('summary', { hasText: 'other & more' }).click();
    await page.getByRole('link', { name: 'ButterFingers' }).first().click();
    await page.getByText('1 to 50 of 120 prompts').waitFor();
    await page.close();
  });

  it('runs no text of a dataset, and shows it', async () => {
    const { page, misdeeds } = await openFile(browser, pageOf('hostile', [hostileSuite()]));
    for (const form of ['words', 'lines', 'prompt']) {
      await choice(page, 'Show').selectOption(form);
      await choice(page, 'Problem').fill('canary = 2');
      const text = (await cards(page).first().locator('.code').textContent()) ?? '';
      expect(text).toContain('<img src=x onerror="canary = 2"><style>*{display:none}');
      await choice(page, 'Problem').fill('gnp.exe\u202c');
      const bidi = (await cards(page).first().locator('.code').textContent()) ?? '';
      expect(bidi).toContain('U+202Egnp.exeU+202C U+2028 U+0000 U+001B[31m');
      await choice(page, 'Problem').fill('');
      await page.getByRole('button', { name: 'Next' }).first().click();
      await page.getByRole('button', { name: 'Previous' }).first().click();
    }
    await page.getByRole('link', { name: '</script>' }).first().click();
    expect(await page.locator('main').innerText()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(await misdeeds()).toEqual(FILTERED);
    await page.close();
  });

  it('has no fault that axe finds, light or dark, in every form', async () => {
    const { page } = await openFile(browser, big, { bypassCSP: true, colorScheme: 'light' });
    for (const form of ['words', 'lines', 'prompt']) {
      await choice(page, 'Show').selectOption(form);
      await choice(page, 'Sort').selectOption('largest');
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await faultsIn(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await faultsIn(page)).toEqual([]);
    }
    await page.close();
  });

  it('fits a narrow screen', async () => {
    const { page } = await openFile(browser, big, { viewport: { width: 390, height: 844 } });
    expect(await page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth')).toBe(
      false,
    );
    await page.close();
  });

  it('opens and reacts at 14,000 prompts', async () => {
    const { prompts } = bigSuite();
    const many = Array.from({ length: 78 }, (_, copy) =>
      prompts.map((made) => ({ ...made, problem: `${made.problem}/${copy}` })),
    ).flat();
    const file = pageOf('many', [{ ...bigSuite(), prompts: many }]);
    const { page, misdeeds } = await openFile(browser, file);
    await page.getByText('1 to 50 of 14,118 prompts').waitFor();
    expect(await misdeeds()).toEqual(INNOCENT);
    await choice(page, 'Sort').selectOption('largest');
    await choice(page, 'Problem').fill('add/3/77');
    await page.getByText('1 to 3 of 3 prompts').waitFor();
    await choice(page, 'Problem').fill('');
    await page.getByRole('button', { name: 'Next' }).first().click();
    await page.getByText('51 to 100 of 14,118 prompts').waitFor();
    expect(await cards(page).count()).toBe(50);
    expect(await misdeeds()).toEqual(FILTERED);
    await page.close();
  });
});

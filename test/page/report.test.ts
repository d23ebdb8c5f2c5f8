import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Results, resultsSchema } from '../../src/records/results.ts';
import { type SourceLine, sourceLineSchema } from '../../src/records/source-line.ts';
import { verdictLineSchema } from '../../src/records/verdict-line.ts';
import { runCli } from '../e2e/support/action.ts';
import { repositoryOf } from '../e2e/support/evaluation.ts';
import { temporaryFolder } from '../e2e/support/folders.ts';
import { faultsIn, hasBrowser, INNOCENT, openFile, startBrowser } from './support/browser.ts';
import { ATTACK, BIDI_ID, HOSTILE_ID, LONG_PROGRAM, smallSuite } from './support/small-suite.ts';

const GENERATOR = fileURLToPath(new URL('../../bench/page-data.js', import.meta.url));
const snapshot = (name: string) => new URL(`snapshots/${name}`, import.meta.url).pathname;

const folder = temporaryFolder('page');
const at = (name: string) => join(folder, name);
const report = at('compared/report.html');
let browser: Browser;

type Verdicts = Results['suites'][number]['problems'][number]['nominal'];

/** Base solved problems that head does not, and the other way round. */
function asBase(head: Results): Results {
  const change = (
    id: string,
    family: string | null,
    seed: number,
    verdicts: Verdicts,
  ): Verdicts => {
    if (id === 'plain/0' && family === null) return ['failed', 'timeout'];
    if (id === 'plain/1' && family === 'func_name') return ['passed', 'passed'];
    if (id === 'plain/2' && family === 'docstring' && seed === 0) return ['passed', 'failed'];
    return verdicts;
  };
  return {
    ...head,
    suites: head.suites.map((suite) => ({
      ...suite,
      problems: suite.problems.map((problem) => ({
        ...problem,
        nominal: change(problem.id, null, 0, problem.nominal),
        variants: problem.variants.map((variant) => ({
          ...variant,
          verdicts: change(problem.id, variant.family, variant.seed, variant.verdicts),
        })),
      })),
    })),
  };
}

beforeAll(async () => {
  const repository = repositoryOf(smallSuite());
  const run = await runCli(repository, 'run', 'passgate.yml', '--no-cache', '--out', at('head'));
  expect(run.exitCode, run.log).toBe(1);
  const head = resultsSchema.parse(JSON.parse(readFileSync(at('head/results.json'), 'utf8')));
  mkdirSync(at('base'));
  writeFileSync(at('base/results.json'), JSON.stringify(asBase(head)));
  const compared = await runCli(
    folder,
    ...['compare', at('base'), at('head'), '--out', at('compared')],
  );
  expect(compared.exitCode, compared.log).toBe(1);
  if (hasBrowser) browser = await startBrowser();
});

afterAll(() => browser?.close());

/** Makes the page note the focus as soon as no sheet is open, before any later key. */
const WATCH_FOCUS = `void (globalThis.focusedOnceClosed = new Promise((tell) => {
  const observer = new MutationObserver(() => {
    if (document.querySelector('dialog') !== null) return;
    observer.disconnect();
    const { port1, port2 } = new MessageChannel();
    port2.onmessage = () => tell(document.activeElement?.getAttribute('aria-label') ?? '');
    port1.postMessage(null);
  });
  observer.observe(document.body, { childList: true, subtree: true });
}))`;

const grid = (page: Page) => page.getByRole('grid');
const cell = (page: Page, name: string | RegExp) => page.getByRole('gridcell', { name });
const problemIds = (page: Page) =>
  page
    .locator('.grid-row')
    .evaluateAll((rows) =>
      [...rows]
        .sort((a, b) => Number(a.ariaRowIndex) - Number(b.ariaRowIndex))
        .map((row) => row.querySelector('.grid-name')?.textContent ?? ''),
    );
const sheet = (page: Page) => page.getByRole('dialog');
const textOf = (locator: Locator) => locator.evaluate((element) => element.textContent ?? '');

describe('sources.jsonl.gz', () => {
  it('has every prompt, and every distinct program once, cut if it is long', () => {
    const text = gunzipSync(readFileSync(at('head/sources.jsonl.gz'))).toString('utf8');
    const lines = text
      .trim()
      .split('\n')
      .map((line) => sourceLineSchema.parse(JSON.parse(line)));
    const isProgram = (line: SourceLine) => 'program' in line;
    const prompts = lines.filter((line) => !isProgram(line));
    expect(prompts.map((line) => ('problem' in line ? line.problem : ''))).toHaveLength(5 * 4);
    expect(prompts).toContainEqual({
      suite: 'small',
      problem: 'plain/1',
      family: 'func_name',
      transform: 'CamelCase',
      seed: 0,
      text: 'def addOne(n):\n    """Add one."""\n',
    });
    const programs = lines.filter(isProgram);
    const ids = gunzipSync(readFileSync(at('head/verdicts.jsonl.gz')))
      .toString('utf8')
      .trim();
    const ran = ids.split('\n').map((line) => verdictLineSchema.parse(JSON.parse(line)).program);
    expect(programs.map((line) => ('program' in line ? line.program : '')).sort()).toEqual(
      [...new Set(ran)].sort(),
    );
    const long = programs.filter(({ length }) => length !== undefined);
    expect(long.map(({ text, length }) => [text.length, length])).toEqual([[50_000, LONG_PROGRAM]]);
  });
});

describe.skipIf(!hasBrowser)('report.html (needs /usr/bin/chromium)', () => {
  it('shows the decision and the gates without scripts', async () => {
    const { page: plain } = await openFile(browser, report, { javaScriptEnabled: false });
    expect(await plain.title()).toMatch(/^Passgate: robust-pass@1 is 50\.0%, below the minimum/);
    const text = await plain.locator('main').innerText();
    expect(text).toMatch(/Failed\s+robust-pass@1 is 50\.0%, below the minimum of 90\.0%/);
    expect(text).toContain('need JavaScript');
    const rows = await plain.locator('table.gates tbody tr').allInnerTexts();
    expect(rows.map((row) => row.replaceAll(/\s+/g, ' ').trim())).toEqual([
      expect.stringMatching(/^✓ Passed pass@1 50\.0% 70\.0% \+20\.0 .* ≥ 50\.0%, drop ≤ 5\.0/),
      expect.stringMatching(/^✕ Failed robust-pass@1 .*50\.0%.* ≥ 90\.0% /),
    ]);
    await plain.close();
  });

  it('shows every prompt of every problem, worst first, with the verdicts of base', async () => {
    const { page } = await openFile(browser, report);
    expect(await problemIds(page)).toEqual([
      'plain/2',
      'plain/1',
      HOSTILE_ID,
      'plain/0',
      BIDI_ID.replaceAll(/[\u202E\u202C]/g, '\uFFFD'),
    ]);
    const names = [
      '2 failed, base 2 passed, newly failing',
      '1 passed, 1 failed, base 1 passed, 1 failed',
    ];
    await cell(page, `plain/1, func_name CamelCase seed 0: ${names[0]}`).waitFor();
    await cell(page, `plain/0, func_name CamelCase seed 0: ${names[1]}`).waitFor();
    await cell(
      page,
      'plain/0, nominal: 2 passed, base 1 failed, 1 timeout, newly passing',
    ).waitFor();
    await cell(
      page,
      /^plain\/0, docstring ButterFingers seed 1: .*, same prompt as nominal$/,
    ).waitFor();
    const parts = [
      page.locator('.decision'),
      page.locator('.gates'),
      page.locator('.toolbar'),
      grid(page),
    ];
    const trees = await Promise.all(parts.map((part) => part.ariaSnapshot()));
    await expect(`${trees.join('\n\n')}\n`).toMatchFileSnapshot(snapshot('small.md'));
    await page.close();
  });

  it('filters by text, reason, verdict, family and flips, and sorts', async () => {
    const { page } = await openFile(browser, report);
    const find = page.getByRole('searchbox');
    await find.fill('PLAIN');
    expect(await problemIds(page)).toEqual(['plain/2', 'plain/1', 'plain/0']);
    await find.fill('null bytes');
    expect(await problemIds(page)).toEqual([HOSTILE_ID]);
    await find.fill('');
    const compileError = page.getByRole('button', { name: 'compile error 1' });
    await compileError.click();
    expect(await compileError.getAttribute('aria-pressed')).toBe('true');
    expect(await problemIds(page)).toEqual([HOSTILE_ID]);
    await compileError.click();
    await page.getByLabel('Family', { exact: true }).selectOption('func_name');
    expect(
      await page.getByRole('columnheader', { name: /^(func_name|docstring)$/ }).allTextContents(),
    ).toEqual(['func_name']);
    await page.getByLabel('Family', { exact: true }).selectOption('');
    await page.getByLabel('Against base', { exact: true }).selectOption('failing');
    expect(await problemIds(page)).toEqual(['plain/2', 'plain/1']);
    await page.getByLabel('Sort', { exact: true }).selectOption('dataset');
    expect(await problemIds(page)).toEqual(['plain/1', 'plain/2']);
    await page.getByLabel('Against base', { exact: true }).selectOption('passing');
    expect(await problemIds(page)).toEqual(['plain/0']);
    await page.reload();
    expect(await problemIds(page)).toEqual(['plain/0']);
    expect(await page.getByRole('status').textContent()).toBe('1 of 5 problems');
    await find.fill('no such problem');
    expect(await problemIds(page)).toEqual([]);
    await page.close();
  });

  it('lists missing data if the files of the run are missing or damaged', async () => {
    mkdirSync(at('broken'));
    writeFileSync(at('broken/results.json'), readFileSync(at('head/results.json')));
    writeFileSync(at('broken/verdicts.jsonl.gz'), 'no verdict\n');
    const out = at('of-broken');
    const compared = await runCli(folder, 'compare', at('base'), at('broken'), '--out', out);
    expect(compared.exitCode, compared.log).toBe(1);
    const { page } = await openFile(browser, join(out, 'report.html'));
    const notes = await page.locator('.notes').innerText();
    expect(notes).toMatch(/Not in this page: some reasons.*verdicts\.jsonl\.gz:1: is not JSON/);
    expect(notes).toContain(
      'Not in this page: prompts and programs: there is no sources.jsonl.gz.',
    );
    await cell(page, /^plain\/1, nominal/).click();
    expect(await sheet(page).getByText('Not in this page.').count()).toBe(3);
    await page.close();
  });

  it('works with the keyboard, and by address', async () => {
    const { page } = await openFile(browser, report);
    const focused = () =>
      page.evaluate<string>("document.activeElement?.getAttribute('aria-label') ?? ''");
    await page.locator('.chips button').last().focus();
    await page.keyboard.press('Tab');
    expect(await focused()).toMatch(/^plain\/2: /);
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toMatch(/^plain\/2, nominal: /);
    await page.keyboard.press('End');
    expect(await focused()).toMatch(/^plain\/2, func_name|^plain\/2, docstring/);
    await page.keyboard.press('Control+End');
    expect(await focused()).toMatch(/^evil\/\uFFFD/);
    await page.keyboard.press('Control+Home');
    for (const key of ['ArrowDown', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
    await sheet(page).getByRole('heading', { name: 'plain/1', exact: true }).waitFor();
    await page.keyboard.press('j');
    await sheet(page).getByRole('heading', { name: HOSTILE_ID, exact: true }).waitFor();
    await page.keyboard.press('k');
    await page.keyboard.press('k');
    await sheet(page).getByRole('heading', { name: 'plain/2', exact: true }).waitFor();
    await page.keyboard.press('j');
    await sheet(page)
      .getByRole('button', { name: /^nominal 2 passed/ })
      .focus();
    await page.keyboard.press('ArrowDown');
    const url = await page.evaluate<string>('location.href');
    expect(url).toMatch(/#problem=plain%2F1&prompt=func_name%2FCamelCase%2F0$/);
    for (const close of [() => page.keyboard.press('Escape'), () => page.goBack()]) {
      await page.evaluate(WATCH_FOCUS);
      await close();
      expect(await page.evaluate<string>('focusedOnceClosed')).toMatch(
        /^plain\/1, func_name CamelCase seed 0/,
      );
      await page.goForward();
      await sheet(page).waitFor();
    }
    await page.goto('about:blank');
    await page.goto(url);
    await sheet(page).getByRole('heading', { name: 'func_name CamelCase seed 0' }).waitFor();
    await page.close();
  });

  it('shows a sample’s prompt as a diff, its program, reason, cost and output', async () => {
    const { page } = await openFile(browser, report);
    await cell(page, /^plain\/1, func_name CamelCase/).click();
    await sheet(page).getByText('Program', { exact: true }).waitFor();
    const diff = sheet(page).locator('.diff');
    expect(await diff.locator('del').allTextContents()).toEqual(['- def add_one(n):\n']);
    expect(await diff.locator('ins').allTextContents()).toEqual(['+ def addOne(n):\n']);
    expect(await diff.locator('mark').allTextContents()).toEqual(['add_one', 'addOne']);
    const program = sheet(page).getByRole('region', { name: 'program' });
    expect(await textOf(program)).toBe('def f(n):\n    print("almost", n)\n    return n - 1\n');
    expect(await program.locator('.hljs-keyword').allTextContents()).toEqual(['def', 'return']);
    const text = await textOf(sheet(page));
    expect(text).toContain('AssertionError: assert candidate(1) == 2 (line 2 of the tests)');
    expect(text).toMatch(/CPU\d+ ms.*memory[\d.]+ MiB.*gradingsplit/);
    expect(await textOf(sheet(page).getByRole('region', { name: 'output' }))).toBe('almost 1\n');
    await sheet(page)
      .getByRole('button', { name: /^ButterFingers s1/ })
      .click();
    await sheet(page).getByText('The prompt equals its nominal one').waitFor();
    await page.close();
  });

  it('runs no text of a candidate or a dataset, and shows it', async () => {
    const { page, misdeeds } = await openFile(browser, report);
    await cell(page, /^evil\/<\/script>.*, nominal/).click();
    await sheet(page).getByText('Program', { exact: true }).waitFor();
    expect(await sheet(page).getByRole('heading', { level: 2 }).textContent()).toBe(HOSTILE_ID);
    const program = sheet(page).getByRole('region', { name: 'program' });
    expect(await textOf(program)).toContain(`# ${ATTACK} U+202Egnp.exeU+202C U+2028 U+0000`);
    const prompt = await textOf(sheet(page).getByRole('region', { name: 'prompt' }));
    expect(prompt).toContain(`# ${ATTACK} U+202Egnp.exeU+202C U+D800`);
    await sheet(page).getByRole('button', { name: 'sample 2: failed' }).click();
    expect(await textOf(sheet(page).locator('.reason'))).toContain(`ValueError: ${ATTACK} U+202E`);
    const output = await textOf(sheet(page).getByRole('region', { name: 'output' }));
    expect(output).toContain(`${ATTACK} U+202Egnp.exeU+202C U+2028 U+0001`);
    await sheet(page)
      .getByRole('button', { name: /^CamelCase s0/ })
      .click();
    await sheet(page).getByRole('button', { name: 'sample 2: passed' }).click();
    await sheet(page).getByText('The first 50,000 of 100,').waitFor();
    expect(await misdeeds()).toEqual(INNOCENT);
    await page.close();
  });

  it('has no fault that axe finds, open or closed, light or dark', async () => {
    const { page } = await openFile(browser, report, { bypassCSP: true, colorScheme: 'light' });
    expect(await faultsIn(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faultsIn(page)).toEqual([]);
    await cell(page, /^plain\/1, func_name CamelCase/).click();
    await sheet(page).getByText('Program', { exact: true }).waitFor();
    expect(await faultsIn(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await faultsIn(page)).toEqual([]);
    await page.close();
  });

  it('is light or dark like the system, or as the reader chooses', async () => {
    const { page } = await openFile(browser, report, { colorScheme: 'dark' });
    const background = () =>
      page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    const dark = await background();
    await page.getByLabel('Theme', { exact: true }).selectOption('light');
    const light = await background();
    expect([dark, light]).toEqual(['rgb(13, 17, 23)', 'rgb(255, 255, 255)']);
    await page.reload();
    expect(await background()).toBe(light);
    await page.close();
  });

  it('fits a narrow screen', async () => {
    const { page } = await openFile(browser, report, { viewport: { width: 390, height: 844 } });
    const isWide = () =>
      page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth');
    expect(await isWide()).toBe(false);
    await cell(page, /^plain\/1, nominal/).click();
    await sheet(page).getByText('Program', { exact: true }).waitFor();
    const box = await sheet(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    await page.close();
  });

  it('opens and reacts at 20,000 samples', async () => {
    await promisify(execFile)(process.execPath, [GENERATOR, at('shard')]);
    const text = readFileSync(at('shard/results.json'), 'utf8');
    const { shard: _shard, ...whole } = resultsSchema.parse(JSON.parse(text));
    writeFileSync(at('shard/results.json'), JSON.stringify(whole));
    const sides = [at('shard'), at('shard')];
    const compared = await runCli(folder, 'compare', ...sides, '--out', at('large'));
    expect([0, 1], compared.log).toContain(compared.exitCode);
    const { page, misdeeds } = await openFile(browser, at('large/report.html'));
    await page.getByText('164 of 164 problems').waitFor();
    expect(await grid(page).getAttribute('aria-colcount')).toBe('122');
    expect(await page.locator('.cell').count()).toBeLessThan(3000);
    await page.locator('.grid-row [tabindex="0"]').focus();
    await page.keyboard.press('Control+End');
    const last = page.locator('.cell:focus');
    expect(await last.getAttribute('aria-colindex')).toBe('122');
    await last.press('Enter');
    await sheet(page).getByText('Program', { exact: true }).waitFor();
    expect(await textOf(sheet(page).getByRole('region', { name: 'program' }))).toContain(
      'List[int]) -> int:',
    );
    await page.keyboard.press('Escape');
    await sheet(page).waitFor({ state: 'detached' });
    expect(await misdeeds()).toEqual(INNOCENT);
    await page.getByRole('searchbox').fill('HumanEval/163');
    expect(await problemIds(page)).toEqual(['HumanEval/163']);
    await page.close();
  });
});

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HistoryLine, historyLineSchema } from '../../src/records/history-line.ts';
import { renderSite } from '../../src/report/site/render-site.ts';
import { siteData } from '../../src/report/site/site-data.ts';
import { runCli } from '../e2e/support/action.ts';
import { temporaryFolder } from '../e2e/support/folders.ts';
import { faultsIn, hasBrowser, INNOCENT, openFile, startBrowser } from './support/browser.ts';
import { ATTACK } from './support/small-suite.ts';

const GENERATOR = fileURLToPath(new URL('support/history-data.js', import.meta.url));
const BUILT = fileURLToPath(new URL('../../dist/cli/page/', import.meta.url));
const REPOSITORY = 'https://github.com/acme/evals';
const MAIN = '.github/passgate.yml#passgate';

const folder = temporaryFolder('site');
const site = join(folder, 'site/index.html');
let lines: HistoryLine[];
/** The runs of the job with arms, oldest first. */
let runs: HistoryLine[];
let browser: Browser;

beforeAll(async () => {
  const history = join(folder, 'history.jsonl');
  const options = { encoding: 'utf8', maxBuffer: 1 << 28 } as const;
  const text = execFileSync(process.execPath, [GENERATOR, '--runs', '1000'], options);
  writeFileSync(history, text);
  lines = text
    .trim()
    .split('\n')
    .map((line) => historyLineSchema.parse(JSON.parse(line)));
  runs = lines.filter(({ key }) => key === MAIN);
  const made = await runCli(
    folder,
    ...['site', history, '--out', 'site', '--repository', `${REPOSITORY}/`, '--title', 'Evals'],
  );
  expect([made.exitCode, made.stdout], made.log).toEqual([0, 'site/index.html: 1,000 runs\n']);
  if (hasBrowser) browser = await startBrowser();
});

afterAll(() => browser?.close());

const target = (page: Page, metric = 0) => page.locator('.trend .target').nth(metric);
const labelOf = (page: Page, metric = 0) => target(page, metric).getAttribute('aria-label');
const panel = (page: Page) => page.locator('aside.panel');
const range = (page: Page, name: RegExp) => page.getByRole('button', { name });
const percent = (share: number | undefined) => `${((share ?? Number.NaN) * 100).toFixed(1)}%`;

/** The value of a metric of a suite in a run. */
function measuredIn(run: HistoryLine | undefined, suite: string, metric: string) {
  return run?.suites.find(({ name }) => name === suite)?.metrics[metric];
}

/** The page of a history that a test writes, without the command. */
function pageOf(name: string, history: readonly HistoryLine[], repository: string | null): string {
  const read = (file: string) => readFileSync(join(BUILT, file), 'utf8').trim();
  const assets = { script: read('site.js'), style: read('site.css') };
  mkdirSync(join(folder, name));
  const file = join(folder, name, 'index.html');
  writeFileSync(file, renderSite(name, siteData(history, repository), assets));
  return file;
}

describe.skipIf(!hasBrowser)('the page of a history (needs /usr/bin/chromium)', () => {
  it('shows the latest run of each job without scripts', async () => {
    const { page } = await openFile(browser, site, { javaScriptEnabled: false });
    expect(await page.title()).toBe('Evals');
    const text = await page.locator('main').innerText();
    const word = {
      pass: 'passed',
      fail: 'failed',
      inconclusive: 'inconclusive',
      skipped: 'skipped',
    };
    for (const [key, name] of [
      [MAIN, '.github/passgate.yml, passgate'],
      ['evals/nightly.yml#nightly', 'evals/nightly.yml, nightly'],
    ]) {
      const own = lines.filter((line) => line.key === key);
      const decision = word[own.at(-1)?.decision ?? 'skipped'];
      expect(text).toMatch(new RegExp(`${name}\\s+\\S ${decision}\\s+${own.length} runs`));
    }
    expect(text).toContain('need JavaScript');
    await page.close();
  });

  it('shows each metric of the latest 50 of a thousand runs, and nothing moves', async () => {
    const { page, misdeeds } = await openFile(browser, site);
    await target(page).waitFor();
    // The entry comes some time after the paint itself.
    const time = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0";
    await expect.poll(() => page.evaluate<number>(time)).toBeGreaterThan(0);
    const paint = await page.evaluate<number>(time);
    console.log(`first contentful paint of 1,000 runs: ${paint.toFixed(0)} ms`);
    const titles = ['pass@1', 'pass@5', 'robust-pass@1', 'robust-drop@1'];
    expect(await page.locator('.trend h3').allTextContents()).toEqual(titles);
    const latest = runs.at(-1);
    for (const [metric, title] of titles.entries()) {
      const label = await labelOf(page, metric);
      expect(label).toContain(`${title}, run ${runs.length} of ${runs.length}: `);
      for (const [suite, arm] of [
        ['humaneval', 'terse'],
        ['humaneval-stepwise', 'stepwise'],
        ['humaneval-examples', 'examples'],
      ]) {
        const { value, low, high } = measuredIn(latest, suite ?? '', title) ?? {};
        const interval = `interval ${percent(low ?? 0)} to ${percent(high ?? 0)}`;
        expect(label).toContain(`${arm} ${percent(value)}, ${interval}`);
      }
    }
    expect(await misdeeds()).toEqual(INNOCENT);
    await page.close();
  });

  it('leads by keyboard through the runs, and from a run to its page', async () => {
    const { page } = await openFile(browser, site);
    await page.route(`${REPOSITORY}/**`, (route) => route.fulfill({ body: 'the run' }));
    await range(page, /^all /).click();
    await target(page).focus();
    const steps = [
      ['ArrowLeft', 1],
      ['PageUp', 11],
      ['PageDown', 1],
      ['ArrowRight', 0],
      ['Home', runs.length - 1],
      ['ArrowLeft', runs.length - 1],
      ['End', 0],
    ] as const;
    for (const [key, back] of steps) {
      await page.keyboard.press(key);
      expect(await labelOf(page)).toContain(`, run ${runs.length - back} of ${runs.length}: `);
    }
    await page.keyboard.press('Home');
    const [first] = runs;
    expect(await page.locator('section > [role="status"]').first().textContent()).toBe(
      await labelOf(page),
    );
    await page.keyboard.press('Enter');
    const { id, attempt } = first?.run ?? {};
    await page.waitForURL(`${REPOSITORY}/actions/runs/${id}/attempts/${attempt}`);
    await page.close();
  });

  it('tells the changed facts of a run in words, and its release', async () => {
    const modelOf = (run: HistoryLine | undefined) => run?.suites[0]?.facts.model;
    const at = runs.findIndex(
      (run, place) => place > 0 && modelOf(run) !== modelOf(runs[place - 1]),
    );
    const words = `model: ${modelOf(runs[at - 1])} → ${modelOf(runs[at])} (terse)`;
    const released = runs.findIndex(({ tags }) => tags !== undefined);
    const { page } = await openFile(browser, site);
    await range(page, /^all /).click();
    await target(page).focus();
    await page.keyboard.press('Home');
    const goTo = async (run: number, from: number) => {
      const key = run > from ? 'ArrowRight' : 'ArrowLeft';
      for (let step = 0; step < Math.abs(run - from); step += 1) await page.keyboard.press(key);
    };
    await goTo(at, 0);
    expect(await panel(page).innerText()).toContain(words);
    expect(await labelOf(page)).toContain(words);
    await goTo(released, at);
    const tag = runs[released]?.tags?.[0] ?? '';
    expect(await panel(page).locator('.release-tag').allTextContents()).toEqual([tag]);
    expect(await labelOf(page)).toContain(`release ${tag}`);
    await page.close();
  });

  it('shows the run under the pointer in all charts, and opens it with a click', async () => {
    const { page } = await openFile(browser, site);
    await page.route(`${REPOSITORY}/**`, (route) => route.fulfill({ body: 'the run' }));
    const box = await page.locator('.trend .canvas').first().boundingBox();
    await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 120);
    const label = await labelOf(page);
    const at = Number(/, run (\d+) of/.exec(label ?? '')?.[1]) - 1;
    expect(at).toBeGreaterThan(runs.length - 50);
    expect(at).toBeLessThan(runs.length - 1);
    expect(await labelOf(page, 3)).toContain(`robust-drop@1, run ${at + 1} of `);
    const text = await panel(page).innerText();
    expect(text).toContain((runs[at]?.commit ?? '').slice(0, 7));
    expect(text).toContain(percent(measuredIn(runs[at], 'humaneval', 'pass@1')?.value));
    await page.mouse.down();
    await page.mouse.up();
    await page.waitForURL(`${REPOSITORY}/actions/runs/${runs[at]?.run?.id}/attempts/*`);
    await page.close();
  });

  it('shows a run at the first touch, and opens it at the second', async () => {
    const options = { hasTouch: true, viewport: { width: 400, height: 800 } };
    const { page } = await openFile(browser, site, options);
    await page.route(`${REPOSITORY}/**`, (route) => route.fulfill({ body: 'the run' }));
    const canvas = page.locator('.trend .canvas').first();
    await canvas.scrollIntoViewIfNeeded();
    const before = await labelOf(page);
    const tap = async () => {
      const box = await canvas.boundingBox();
      await page.touchscreen.tap((box?.x ?? 0) + 150, (box?.y ?? 0) + 80);
    };
    await tap();
    await expect.poll(() => labelOf(page)).not.toBe(before);
    expect(page.url()).toContain('file://');
    await tap();
    await page.waitForURL(`${REPOSITORY}/actions/runs/**`);
    await page.close();
  });

  it('lists the runs with their changes, newest first, and keeps the choice in the address', async () => {
    const { page } = await openFile(browser, site);
    const rows = () => page.locator('table.runs tbody');
    const count = () => page.locator('.table-head [role="status"]').textContent();
    expect(await count()).toBe('1 to 20 of 50');
    const [before, latest] = runs
      .slice(-2)
      .map((run) => measuredIn(run, 'humaneval', 'pass@1')?.value);
    const change = ((latest ?? 0) - (before ?? 0)) * 100;
    const sign = change < 0 ? '−' : '+';
    const firstRow = (await rows().first().locator('tr').first().innerText()).replaceAll(
      /\s+/g,
      ' ',
    );
    expect(firstRow).toContain((runs.at(-1)?.commit ?? '').slice(0, 7));
    expect(firstRow).toContain(`terse ${percent(latest)} ${sign}${Math.abs(change).toFixed(1)} `);
    await page.getByRole('button', { name: 'Next' }).click();
    expect(await count()).toBe('21 to 40 of 50');
    expect(await rows().first().innerText()).toContain((runs.at(-21)?.commit ?? '').slice(0, 7));
    await range(page, /^last 200$/).click();
    expect(await count()).toMatch(/ of 200$/);
    await range(page, /^all /).click();
    await page.getByRole('button', { name: 'mbpp' }).click();
    await page.reload();
    expect(await count()).toBe(`1 to 20 of ${runs.length}`);
    const mbpp = percent(measuredIn(runs.at(-1), 'mbpp', 'pass@1')?.value);
    expect(await labelOf(page)).toContain(`passed; ${mbpp}, interval`);
    await page.getByLabel('Config and job').selectOption('evals/nightly.yml, nightly');
    expect(await count()).toBe(`1 to 20 of ${lines.length - runs.length}`);
    await page.close();
  });

  it('has no fault that axe finds, narrow or wide, light or dark, and fits', async () => {
    const { page } = await openFile(browser, site, { bypassCSP: true });
    for (const width of [400, 1400]) {
      await page.setViewportSize({ width, height: 1000 });
      const isWide = 'document.documentElement.scrollWidth > innerWidth';
      expect(await page.evaluate<boolean>(isWide)).toBe(false);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await target(page).focus();
        expect(await faultsIn(page)).toEqual([]);
      }
    }
    await page.getByLabel('Theme', { exact: true }).selectOption('light');
    const background = 'getComputedStyle(document.body).backgroundColor';
    expect(await page.evaluate<string>(background)).toBe('rgb(255, 255, 255)');
    await page.close();
  });

  it('shows the facts of a run whose page is not known', async () => {
    const [line] = runs;
    if (line === undefined) throw new Error('there is no run');
    const { run: _run, commit: _commit, ...local } = line;
    const file = pageOf('local', [{ ...local, commit: null }], REPOSITORY);
    const { page, misdeeds } = await openFile(browser, file);
    await target(page).focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('run-title');
    const text = await panel(page).innerText();
    expect(text).toContain('No workflow run is known.');
    expect(text).toContain(percent(measuredIn(line, 'humaneval', 'pass@1')?.value));
    expect(await page.locator('#app a').count()).toBe(0);
    expect(await misdeeds()).toEqual(INNOCENT);
    await page.close();
  });

  it('runs no text of a history, and shows it', async () => {
    const [line] = runs;
    const [suite] = line?.suites ?? [];
    if (line === undefined || suite === undefined) throw new Error('there is no run');
    const hostile = (model: string, minute: number): HistoryLine => ({
      ...line,
      key: `${ATTACK}#${ATTACK}`,
      createdAt: `2026-01-01T00:0${minute}:00.000Z`,
      tool: ATTACK,
      tags: [ATTACK, 'javascript:window.canary=1'],
      suites: ['', 'arm'].map((end) => ({
        ...suite,
        name: ATTACK + end,
        language: ATTACK,
        arm: { suite: ATTACK, name: ATTACK + end },
        metrics: { [ATTACK.slice(0, 190)]: { value: 0.5, low: 0.4, high: 0.6 } },
        facts: { [ATTACK.slice(0, 50)]: model, model },
      })),
    });
    const history = [{ ...line, key: 'other#job' }, hostile('a', 1), hostile(ATTACK, 2)];
    const { page, misdeeds } = await openFile(browser, pageOf('hostile', history, REPOSITORY));
    await target(page).focus();
    for (const key of ['ArrowLeft', 'ArrowRight']) await page.keyboard.press(key);
    const text = await panel(page).innerText();
    expect(text).toContain(`model: a → ${ATTACK.slice(0, 79)}…`);
    expect(text).toContain(ATTACK);
    expect(await page.locator('table.runs').innerText()).toContain(ATTACK);
    expect(await page.locator('img, iframe, object').count()).toBe(0);
    const links = await page
      .locator('a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(links.filter((link) => !link?.startsWith(`${REPOSITORY}`))).toEqual([]);
    expect(await misdeeds()).toEqual(INNOCENT);
    await page.close();
  });
});

/**
 * The time to write and to open the page of a history, and the CPU time for a reader's actions:
 * `node bench/site.js` prints a table. Needs playwright-core (npm ci) and /usr/bin/chromium.
 */

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const ROUNDS = 5;
/** The number of runs that are pointed at. */
const POINTS = 60;
const SIZES = ['1000', '10000'];
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'passgate-site-'));
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Notes when the first chart has been painted. */
const NOTE = `
  new MutationObserver((_, observer) => {
    if (document.querySelector('.trend .target') === null) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => { window.painted = performance.now(); }));
  }).observe(document, { subtree: true, childList: true });
`;

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});

/** The CPU time of the page's main thread for an action, in milliseconds. */
async function timed(session, action) {
  const total = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
  const before = await total();
  await action();
  return (await total()) - before;
}

/** Resolves when what is on the page has been painted. */
const painted = (page) =>
  page.evaluate(
    'new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))))',
  );

/** Show all runs, then point at many of them. */
async function goThrough(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const all = await timed(session, async () => {
    await page.getByRole('button', { name: 'all ' }).click();
    await painted(page);
  });
  const box = await page.locator('.trend .canvas').first().boundingBox();
  const pointed = await timed(session, async () => {
    for (let step = 0; step < POINTS; step += 1) {
      await page.mouse.move(box.x + 60 + step * 5, box.y + 100);
      await painted(page);
    }
  });
  return { all, one: pointed / POINTS };
}

try {
  console.log(
    '| runs | file | written | first charts painted | CPU time to show all runs | to point at one of them |',
  );
  console.log('|--:|--:|--:|--:|--:|--:|');
  for (const runs of SIZES) {
    const history = join(folder, `history ${runs}`);
    const generator = here('../test/page/support/history-data.js');
    const text = execFileSync(process.execPath, [generator, '--runs', runs], {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    });
    // A file of history has 16 MiB at most.
    const lines = text.trim().split('\n');
    mkdirSync(history);
    for (let at = 0; at < lines.length; at += 2000) {
      writeFileSync(join(history, `${at}.jsonl`), lines.slice(at, at + 2000).join('\n'));
    }
    const out = join(folder, runs);
    const cli = here('../dist/cli/index.js');
    const start = performance.now();
    const address = 'https://github.com/o/r';
    execFileSync(process.execPath, [cli, 'site', history, '--out', out, '--repository', address]);
    const seconds = (performance.now() - start) / 1000;
    const file = join(out, 'index.html');
    const [first, all, one] = [[], [], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      const page = await (await browser.newContext()).newPage();
      await page.addInitScript({ content: NOTE });
      await page.goto(`file://${file}`);
      await page.locator('.trend .target').first().waitFor();
      await painted(page);
      first.push(await page.evaluate('window.painted'));
      const times = await goThrough(page);
      all.push(times.all);
      one.push(times.one);
      await page.close();
    }
    const cells = [
      Number(runs).toLocaleString('en-US'),
      `${(statSync(file).size / 1e6).toFixed(1)} MB`,
      `${seconds.toFixed(1)} s`,
      ...[first, all, one].map((times) => `${median(times).toFixed(0)} ms`),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

/**
 * The time to write and to open the report of 20,000 samples: `node bench/page.js` prints a table.
 * Needs playwright-core (npm ci) and /usr/bin/chromium.
 */

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const ROUNDS = 5;
const SIZES = [
  ['164 problems × 121 prompts', ['--problems', '164', '--transforms', '24', '--seeds', '5']],
  ['5,000 problems × 4 prompts', ['--problems', '5000', '--transforms', '3', '--seeds', '1']],
];
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'passgate-page-'));
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Notes when the first cell has been painted. */
const NOTE = `
  new MutationObserver((_, observer) => {
    if (document.querySelector('.cell') === null) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => { window.painted = performance.now(); }));
  }).observe(document, { subtree: true, childList: true });
`;

/** Seconds and MiB at most of a command of the bundle. */
function measure(args) {
  const peak = join(folder, 'peak');
  const start = performance.now();
  const command = ['-f', '%M', '-o', peak, process.execPath, here('../dist/cli/index.js'), ...args];
  const { status, stderr } = spawnSync('/usr/bin/time', command, { encoding: 'utf8' });
  if (status === 2 || status === null) throw new Error(stderr);
  const seconds = (performance.now() - start) / 1000;
  // GNU time says of a failed gate that the command exited with 1, in a line before.
  const memory = Number(readFileSync(peak, 'utf8').trim().split('\n').at(-1)) / 1024;
  return { seconds, memory };
}

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  console.log('| | file | compare, page included | peak memory | first heat map painted |');
  console.log('|---|--:|--:|--:|--:|');
  for (const [name, size] of SIZES) {
    const at = (part) => join(folder, `${part} ${name}`);
    execFileSync(process.execPath, [here('page-data.js'), at('shard'), ...size]);
    measure(['merge', at('shard'), '--out', at('head')]);
    const written = [1, 2, 3].map(() =>
      measure(['compare', at('head'), at('head'), '--out', at('compared')]),
    );
    const file = join(at('compared'), 'report.html');
    const times = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const page = await (await browser.newContext()).newPage();
      await page.addInitScript({ content: NOTE });
      await page.goto(`file://${file}`);
      await page.waitForFunction('window.painted');
      times.push(await page.evaluate('window.painted'));
      await page.close();
    }
    const cells = [
      name,
      `${(statSync(file).size / 1e6).toFixed(1)} MB`,
      `${median(written.map(({ seconds }) => seconds)).toFixed(1)} s`,
      `${Math.max(...written.map(({ memory }) => memory)).toFixed(0)} MiB`,
      `${median(times).toFixed(0)} ms`,
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

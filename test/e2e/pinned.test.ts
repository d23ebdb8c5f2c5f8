/**
 * Kept files of users stay valid when code moves. Documents are baselines of later runs, and later
 * runs find verdicts by the ids of programs. A snapshot changes with a reason only.
 */

import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/files.ts';
import { runCli } from './support/action.ts';
import { HAND_MADE } from './support/hand-made.ts';
import { writeFiles } from './support/repository.ts';

const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url));
const DOCUMENTS = [
  'run/results.json',
  'compared/baseline.json',
  'compared/results.json',
  'compared/comment.md',
  'compared/summary.md',
  'compared/junit.xml',
];

/** A text of a run, without the parts that belong to this machine or this moment. */
function lasting(text: string): string {
  return text
    .replace(/"createdAt":"[^"]*"/g, '"createdAt":"…"')
    .replace(/"timings":\{.*?\},"isolation":\{.*?\}/g, '"timings":"…","isolation":"…"')
    .replace(/"(tool|key)":\{[^}]*\}/g, '"$1":"…"')
    .replace(/ in [\d.]+ m?s\b/g, ' in … s')
    .replace(/\btime(stamp)?="[^"]+"/g, 'time$1="…"')
    .replace(/Isolation: .*?; tests/g, 'Isolation: …; tests')
    .replace(/node \S*index\.js/g, 'node index.js');
}

const copied = (example: string) => (folder: string) =>
  cpSync(join(EXAMPLES, example), folder, { recursive: true });

const SUITES: readonly [name: string, place: (folder: string) => void][] = [
  ['robustness', copied('robustness')],
  ['stdio', copied('stdio')],
  ['hand-made', (folder) => writeFiles(folder, HAND_MADE)],
];

describe.each(SUITES)('documents of the suite %s', (name, place) => {
  it('stay the same', async () => {
    const folder = temporaryFolder();
    place(folder);
    const call = async (...args: string[]) => {
      const { exitCode, log } = await runCli(folder, ...args);
      expect(exitCode, log).toBe(0);
    };
    await call('run', 'passgate.yml', '--no-cache', '--trust-programs', '--out', 'run');
    await call('compare', 'run', 'run', '--out', 'compared');
    for (const document of DOCUMENTS) {
      const text = lasting(readFileSync(join(folder, document), 'utf8'));
      // Biome would format JSON differently.
      const file = `snapshots/${name}-${document.replace('/', '-').replace(/json$/, 'txt')}`;
      await expect(text.replaceAll('},{', '},\n{')).toMatchFileSnapshot(file);
    }
  });
});

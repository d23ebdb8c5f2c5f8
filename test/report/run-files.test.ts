import { randomBytes } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { VerdictLine } from '../../src/records/verdict-line.ts';
import type { RunLines } from '../../src/results/read-lines.ts';
import { openRunFiles } from '../../src/results/run-files.ts';
import { temporaryFolder } from '../support/files.ts';

const verdict = (index: number, output: string): VerdictLine => ({
  suite: 'one',
  problem: 'T/0',
  family: null,
  transform: null,
  seed: null,
  index,
  verdict: 'passed',
  grading: 'split',
  reason: null,
  cpuMs: 1.5,
  wallMs: 2,
  memoryBytes: 4096,
  output,
  program: 'a'.repeat(64),
});

async function collect<Line>(groups: RunLines[keyof RunLines]): Promise<Line[]> {
  const all: unknown[] = [];
  for await (const group of groups ?? []) all.push(...group);
  return all as Line[];
}

describe('the lines of a finished run', () => {
  it.each([
    ['from memory if they are few', 3, 10],
    // 12 MB of text.
    ['from the file if they are many', 6000, 2000],
  ])('are complete, %s', async (_, count, length) => {
    const folder = temporaryFolder();
    const files = openRunFiles(folder);
    const lines = Array.from({ length: count }, (_line, n) => verdict(n, `${n} `.padEnd(length)));
    for (const line of lines) await files.verdicts.write(line);
    await files.sources.write({ suite: 'one', program: 'a'.repeat(64), text: 'pass' });
    expect(await files.close()).toEqual([]);
    expect(existsSync(join(folder, 'verdicts.jsonl.gz'))).toBe(true);
    const { verdicts, sources } = files.lines();
    expect(Array.isArray(verdicts)).toBe(count === 3);
    expect(await collect(verdicts)).toEqual(lines);
    expect(await collect(sources)).toEqual([
      { suite: 'one', program: 'a'.repeat(64), text: 'pass' },
    ]);
  });

  it('are dropped with a warning if their file cannot be written: nothing waits for it', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'verdicts.jsonl.gz'), 'of somebody else');
    const files = openRunFiles(folder);
    for (let n = 0; n < 300; n += 1) {
      await files.verdicts.write(verdict(n, randomBytes(5000).toString('hex')));
    }
    expect(await files.close()).toEqual([
      { name: 'verdicts.jsonl.gz', why: expect.stringContaining('EEXIST') },
    ]);
    expect(existsSync(join(folder, 'sources.jsonl.gz'))).toBe(true);
  });
});

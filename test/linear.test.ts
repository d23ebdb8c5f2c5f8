/** Every regular expression takes a time that grows with its text and no faster. */

import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { type Expression, expressionsIn, type Shape, shapesFor } from './support/expressions.ts';

const WORKER = new URL('./support/expression-worker.mjs', import.meta.url);
const LENGTH = 100_000;
/** Of one text; a linear expression takes 1 ms, a quadratic one seconds. */
const LONGEST_MS = 400;

/** Expressions that texts without a bound do not meet, and why. */
const BOUNDED: ReadonlyMap<string, string> = new Map([
  [String.raw`(?:\s*(?:<\/s>|<eos>|<pad>|\[EOS\]))+\s*$`, 'the last 1000 characters of an answer'],
  [String.raw`(?:\breturn\b[^;{}]*;\s*)?\}$`, '200 characters of tests'],
  [String.raw`\B(?=(\d{3})+$)`, 'digits of a count'],
  [String.raw`\.?0+$`, 'digits of a number that we write'],
  [
    String.raw`(\{\w+\}|\{[^{}]*,[^{}]*\}|\[[^\]]+\]|\*\*\/|\*|\?)`,
    'a pattern of at most 4096 characters',
  ],
  [String.raw`^\{.*,.*\}$`, 'a part of such a pattern'],
]);

/** Expressions that are made while the program runs, by their first words, and of what. */
const MADE: ReadonlyMap<string, string> = new Map([
  ['config/find-files.ts', 'of a pattern whose wildcards are few'],
  ['config/units.ts', 'of the units that a value may have'],
  ['dataset/extract/blank.ts', 'of expressions in syntax.ts, which are tried by themselves'],
  ['execute/sandbox/javascript/passgate-decoder.cjs', 'of a value that is compared and never run'],
  ['github/run-stamp.ts', 'of the words for outcomes, for one line'],
]);

/** Which expressions take too long, with the text that shows it. */
async function slowOnes(expressions: readonly Expression[], length = LENGTH): Promise<string[]> {
  const work = expressions.map((each) => ({ ...each, shapes: shapesFor(each) }));
  const slow: string[] = [];
  for (let from: number | null = 0; from !== null; ) {
    const stopped: { expression: number; shape: number } | null = await run(work, from, length);
    if (stopped === null) return slow;
    const one = work[stopped.expression];
    const shape = JSON.stringify(one?.shapes[stopped.shape]);
    slow.push(`${one?.name} /${one?.source}/${one?.flags} on ${shape}`);
    from = stopped.expression + 1;
  }
  return slow;
}

/** Null at the end, else where it was when time was up. */
function run(
  work: readonly (Expression & { shapes: readonly Shape[] })[],
  from: number,
  length: number,
) {
  return new Promise<{ expression: number; shape: number } | null>((resolve, reject) => {
    const worker = new Worker(WORKER, { workerData: { work, from, length } });
    let timer: NodeJS.Timeout | undefined;
    const end = (at: { expression: number; shape: number } | null) => {
      clearTimeout(timer);
      worker.terminate().then(() => resolve(at), reject);
    };
    worker.on('message', (at: { expression: number; shape: number } | null) => {
      clearTimeout(timer);
      if (at === null) end(null);
      else timer = setTimeout(end, LONGEST_MS, at);
    });
    worker.on('error', reject);
  });
}

const SOURCES = fileURLToPath(new URL('../src', import.meta.url));

describe('every regular expression of the sources', () => {
  const { expressions, unknown } = expressionsIn(SOURCES);

  it('is linear on long runs of every class of characters', { timeout: 300_000 }, async () => {
    expect(expressions.length).toBeGreaterThan(300);
    const checked = expressions.filter(({ source }) => !BOUNDED.has(source));
    expect(await slowOnes(checked)).toEqual([]);
  });

  it('is known, or made while the program runs for a reason', () => {
    expect(unknown.filter((text) => !MADE.has(text.split(':', 1)[0] ?? ''))).toEqual([]);
  });

  it('that is not linear is found', async () => {
    const added = [String.raw`\s*$`, 'a*b', String.raw`^(?:\w+,?)*;`, '#[^x]*x'];
    // Each of them would stay for minutes.
    const found = await slowOnes(added.map((source, i) => ({ name: `${i}`, source, flags: 'g' })));
    expect(found.map((text) => text[0])).toEqual(['0', '1', '2', '3']);
  });
});

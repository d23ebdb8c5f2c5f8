/** The time of every regular expression grows at most linearly with its text. */

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { type Expression, expressionsIn, type Shape, shapesFor } from './support/expressions.ts';

const WORKER = new URL('./support/expression-worker.mjs', import.meta.url);
/** The time that an expression may take for a text with this many characters. */
interface Bound {
  readonly length: number;
  readonly ms: number;
}
const PROMISED: Bound = { length: 1_000_000, ms: 2000 };
/**
 * A linear expression within this bound also keeps the promised one. Only the others are tried with
 * that.
 */
const SCREEN: Bound = { length: 50_000, ms: 50 };

/** Expressions that never meet an unbounded text, with the reason. */
const BOUNDED: ReadonlyMap<string, string> = new Map([
  [
    String.raw`(?:\s*(?:<\/s>|<eos>|<pad>|\[(?:EOS|DONE)\]))+\s*$`,
    'the last 1000 characters of an answer',
  ],
  [String.raw`(?:\breturn\b[^;{}]*;\s*)?\}$`, '200 characters of tests'],
  [String.raw`[\p{L}\p{N}_]+[?!]?$`, '100 characters of code'],
  [String.raw`\B(?=(\d{3})+$)`, 'digits of a count'],
  [String.raw`\.?0+$`, 'digits of a number that we write'],
  [
    String.raw`(\{\w+\}|\{[^{}]*,[^{}]*\}|\[[^\]]+\]|\*\*\/|\*|\?)`,
    'a pattern of at most 4096 characters',
  ],
  [String.raw`^\{.*,.*\}$`, 'a part of such a pattern'],
]);

/** Expressions that are made while the program runs, by file, with their source. */
const MADE: ReadonlyMap<string, string> = new Map([
  ['config/find-files.ts', 'of a pattern whose wildcards are few'],
  ['config/units.ts', 'of the units that a value may have'],
  ['dataset/extract/blank.ts', 'of expressions in syntax.ts, which are tried by themselves'],
  ['execute/sandbox/javascript/passgate-decoder.cjs', 'of a value that is compared and never run'],
  ['perturb/names/mentions.ts', 'of the name of a function, letter by letter'],
  ['github/run-stamp.ts', 'of the words for outcomes, for one line'],
]);

interface Tried extends Expression {
  readonly shapes: readonly Shape[];
}

/** The place of a worker: an expression and the text that it meets. */
interface Place {
  readonly expression: number;
  readonly shape: number;
}

/** The expressions that take too long, with the text that shows it. */
async function slowOnes(expressions: readonly Expression[]): Promise<string[]> {
  const work = expressions.map((each): Tried => ({ ...each, shapes: shapesFor(each) }));
  const slow: string[] = [];
  for (let from: Place = { expression: 0, shape: 0 }; ; ) {
    const place: Place | null = await run(work, from, SCREEN);
    if (place === null) return slow;
    const { expression, shape } = place;
    const one = work[expression];
    const text = one?.shapes[shape];
    if (one === undefined || text === undefined) throw new Error('the worker is nowhere');
    const alone = [{ ...one, shapes: [text] }];
    const isSlow = (await run(alone, { expression: 0, shape: 0 }, PROMISED)) !== null;
    if (isSlow) slow.push(`${one.name} /${one.source}/${one.flags} on ${JSON.stringify(text)}`);
    from = isSlow ? { expression: expression + 1, shape: 0 } : { expression, shape: shape + 1 };
  }
}

/** Null at the end, otherwise the place when time was up. */
function run(work: readonly Tried[], from: Place, { length, ms }: Bound): Promise<Place | null> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, { workerData: { work, from, length } });
    let timer: NodeJS.Timeout | undefined;
    const end = (at: Place | null) => {
      clearTimeout(timer);
      worker.terminate().then(() => resolve(at), reject);
    };
    worker.on('message', (at: Place | null) => {
      clearTimeout(timer);
      if (at === null) end(null);
      else timer = setTimeout(end, ms, at);
    });
    worker.on('error', reject);
  });
}

const PYTHON = fileURLToPath(new URL('./support/expressions.py', import.meta.url));

/** Files whose expressions meet texts of at most this many characters. */
const SHORT: ReadonlyMap<string, number> = new Map([
  // The start and the end of a program's output (capture.py).
  ['execute/sandbox/passgate_sandbox/judging/judge_commands.py', 4096],
]);
/** Python expressions that are tried only at the start of a text. */
const AT_START: ReadonlySet<string> = new Set([
  String.raw`test(?:_\w*|[A-Z0-9]\w*)?\Z`,
  String.raw`^(?:\s*at |#\d|note: |FAIL$|exit status|Node\.js v|\s*from )`,
]);
/** Expressions that are made while the program runs: those of languages, which TypeScript has. */
const MADE_IN_PYTHON: ReadonlySet<string> = new Set([
  'execute/sandbox/passgate_sandbox/judging/judge_commands.py',
]);

function python(args: readonly string[], input = '') {
  return JSON.parse(execFileSync('python3', [PYTHON, ...args], { input, encoding: 'utf8' }));
}

const file = ({ name }: { name: string }) => name.split(':', 1)[0] ?? '';

/** The Python expressions that take too long, with the text that shows it. */
function slowInPython(expressions: readonly { name: string; source: string }[]): string[] {
  const work = expressions.map((each) => ({
    ...each,
    length: SHORT.get(file(each)) ?? SCREEN.length,
    atStart: AT_START.has(each.source),
    shapes: shapesFor({ ...each, flags: '' }),
  }));
  return python(['try', `${SCREEN.ms / 1000}`], JSON.stringify(work));
}

const SOURCES = fileURLToPath(new URL('../src', import.meta.url));

describe('every regular expression of the sources', () => {
  const { expressions, unknown } = expressionsIn(SOURCES);

  it('is linear on long runs of every class of characters', { timeout: 300_000 }, async () => {
    expect(expressions.length).toBeGreaterThan(300);
    const checked = expressions.filter(({ source }) => !BOUNDED.has(source));
    expect(await slowOnes(checked)).toEqual([]);
  });

  it('is listed here, or is made while the program runs for a reason', () => {
    expect(unknown.filter((text) => !MADE.has(text.split(':', 1)[0] ?? ''))).toEqual([]);
  });

  it('is reported if it is not linear', async () => {
    // Each of them would take minutes.
    const added = [String.raw`\s*$`, String.raw`^(?:\w+,?)*;`];
    const found = await slowOnes(added.map((source, i) => ({ name: `${i}`, source, flags: 'g' })));
    expect(found.map((text) => text[0])).toEqual(['0', '1']);
  });
});

describe('every regular expression of the sources in Python', () => {
  const found: { name: string; source: string | null }[] = python([SOURCES]);

  it('is linear on long runs of every class of characters', () => {
    const known = found.flatMap(({ name, source }) => (source === null ? [] : [{ name, source }]));
    expect(known.length).toBeGreaterThan(5);
    expect(slowInPython(known)).toEqual([]);
  });

  it('is listed here, or is made while the program runs for a reason', () => {
    const made = found.filter(({ source }) => source === null).map(file);
    expect(made.filter((name) => !MADE_IN_PYTHON.has(name))).toEqual([]);
  });

  it('is reported if it is not linear', () => {
    const added = [String.raw`\s*$`, 'a*b', 'def .*:'];
    const slow = slowInPython(added.map((source, i) => ({ name: `${i}`, source })));
    expect(slow.map((text) => text[0])).toEqual(['0', '1', '2']);
  });
});

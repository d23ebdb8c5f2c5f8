import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import { measure, requireSuccess } from './measure.js';
import { megabytes, printTable, times } from './table.js';

/** The time that the service takes for an answer, in seconds. */
const DELAY = 0.05;
const LARGEST = 64;
const BOUND = 1.3;

/** Each a number of questions and the `concurrency` of the config. */
const PARTS = /** @type {const} */ ([
  [1000, '64'],
  [10_000, '64'],
  [10_000, 'auto'],
]);

/** @typedef {{python: string, rounds: number, folder: string}} Setup */

/**
 * Time many questions to a service on this machine against the least time that they can take.
 * @param {Setup & {root: string}} setup
 * @returns {Promise<{isRight: boolean, figures: object}>}
 */
export async function measureAsk({ root, ...setup }) {
  console.log(`\nask: questions to a service that answers in ${DELAY * 1000} ms`);
  const folder = join(setup.folder, 'ask');
  mkdirSync(folder);
  const bundle = join(folder, 'ask.mjs');
  await bundleInto(bundle, root);
  const service = await startService();
  const parts = [];
  try {
    for (const [count, concurrency] of PARTS) {
      parts.push(await fastest({ ...setup, folder }, service, bundle, count, concurrency));
    }
  } finally {
    service.stop();
  }
  printTable(
    ['questions', 'concurrency', 'seconds', 'least', 'x as long', 'CPU s', 'at a time', 'peak'],
    parts.map(row),
  );
  const wrong = parts.flatMap(({ count, answered, requests, busiest }) => [
    ...differs('answered', answered, count),
    ...differs('requests', requests, count),
    ...(busiest > LARGEST ? [`at a time: ${busiest}, over ${LARGEST}`] : []),
  ]);
  const longest = Math.max(...parts.map(({ ratio }) => ratio));
  console.log(`${longest <= BOUND ? 'within' : 'BEYOND'} the bound of ${BOUND}`);
  for (const line of wrong) console.log(`  WRONG: ${line}`);
  const isRight = wrong.length === 0;
  return { isRight, figures: { isRight, bound: BOUND, delay: DELAY, parts } };
}

/** The modules are TypeScript, which the oldest supported Node cannot load. */
async function bundleInto(/** @type {string} */ file, /** @type {string} */ root) {
  await build({
    stdin: {
      contents: "export * from './open-client.ts'; export * from './ask-all.ts';",
      resolveDir: join(root, 'src', 'generate'),
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: file,
    // A library of CommonJS asks for Node's modules.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire('/');",
    },
    logLevel: 'error',
  });
}

/** @typedef {{url: string, tally: () => Promise<{requests: number, busiest: number}>, stop: () => void}} Service */

/**
 * The service runs in a process of its own.
 * @returns {Promise<Service>}
 */
async function startService() {
  const script = join(import.meta.dirname, 'ask-service.js');
  const child = spawn(process.execPath, [script, String(DELAY * 1000)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => JSON.parse((await lines.next()).value);
  const port = await next();
  const tally = () => {
    child.stdin.write('\n');
    return next();
  };
  return { url: `http://127.0.0.1:${port}/v1`, tally, stop: () => void child.stdin.end() };
}

/**
 * The fastest of all rounds, each a process of its own.
 * @type {(setup: Setup, service: Service, bundle: string, count: number, concurrency: string) => Promise<any>}
 */
async function fastest({ python, rounds, folder }, service, bundle, count, concurrency) {
  const script = join(import.meta.dirname, 'ask-run.js');
  const command = [process.execPath, script, bundle, service.url, String(count), concurrency];
  const all = [];
  for (let round = 0; round < rounds; round += 1) {
    const measured = await measure(python, command, folder);
    requireSuccess('ask-run.js', measured);
    const { mainPeak, cpuSeconds, log } = measured;
    const { seconds, answered } = JSON.parse(log);
    const { requests, busiest } = await service.tally();
    const least = DELAY * windows(count, concurrency);
    const ratio = seconds / least;
    const figures = { seconds, least, ratio, cpuSeconds, mainPeak };
    all.push({ count, concurrency, answered, requests, busiest, ...figures });
  }
  return all.reduce((best, one) => (one.seconds < best.seconds ? one : best));
}

/**
 * The number of waits for the service: `auto` begins with 4 at a time, and has one more after each
 * window.
 * @type {(count: number, concurrency: string) => number}
 */
function windows(count, concurrency) {
  if (concurrency !== 'auto') return count / Number(concurrency);
  let [left, passed] = [count, 0];
  for (let size = 4; size < LARGEST && left > 0; size += 1) {
    left -= size;
    passed += 1;
  }
  return passed + left / LARGEST;
}

/** @type {(part: any) => string[]} */
function row({ count, concurrency, seconds, least, ratio, cpuSeconds, busiest, mainPeak }) {
  return [
    String(count),
    concurrency,
    seconds.toFixed(2),
    least.toFixed(2),
    times(ratio),
    cpuSeconds.toFixed(1),
    String(busiest),
    megabytes(mainPeak),
  ];
}

/** @type {(what: string, found: number, expected: number) => string[]} */
function differs(what, found, expected) {
  return found === expected ? [] : [`${what}: ${found}, not ${expected}`];
}

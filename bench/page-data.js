/**
 * Writes the only shard of a run that never was, with prompts, programs and outputs as HumanEval's
 * are: `passgate merge` makes results and reports of it.
 *
 *   node bench/page-data.js DIR [--problems 164] [--transforms 24] [--seeds 5] [--samples 1] [--better 0]
 */

import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    problems: { type: 'string', default: '164' },
    transforms: { type: 'string', default: '24' },
    seeds: { type: 'string', default: '5' },
    samples: { type: 'string', default: '1' },
    better: { type: 'string', default: '0' },
  },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('name a folder');
const [problems, transforms, seeds, samples, better] = [
  values.problems,
  values.transforms,
  values.seeds,
  values.samples,
  values.better,
].map(Number);

const FAMILIES = ['func_name', 'docstring', 'syntax', 'format'];
const FAILURES = [
  ['failed', 'AssertionError (line 4 of the tests)'],
  ['failed', 'TypeError: unsupported operand type(s) for +: int and str (line 9)'],
  ['failed', 'IndexError: list index out of range (line 7)'],
  ['timeout', 'CPU time over 3 s'],
  ['compile_error', 'SyntaxError: invalid syntax (line 6)'],
];
const WORDS =
  'number list value result index sorted string prefix total maximum digits pairs odd even first second'.split(
    ' ',
  );

/** Numbers from 0 to 1 that are the same every time (mulberry32). */
let state = 20;
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
const word = () => WORDS[Math.floor(random() * WORDS.length)] ?? '';
const words = (count) => Array.from({ length: count }, word).join(' ');

const verdictLines = [];
const sourceLines = [];
const counts = { passed: 0, failed: 0, timeout: 0, compile_error: 0 };
const none = { out_of_memory: 0, output_limit: 0, crashed: 0, tampered: 0, error: 0 };

function answer(problem, name, prompt, chance) {
  return Array.from({ length: samples }, (_, index) => {
    const [verdict, reason] =
      random() < chance
        ? ['passed', null]
        : (FAILURES[Math.floor(random() ** 2 * FAILURES.length)] ?? ['failed', '']);
    counts[verdict] += 1;
    const body = Array.from({ length: 5 }, (_, l) => `    ${word()}_${l} = ${word()}(${word()})\n`);
    const text = `${prompt}${body.join('')}    return ${word()}\n`;
    const program = createHash('sha256').update(`${problem} ${text}`).digest('hex');
    const cpuMs = verdict === 'timeout' ? 3010 : 10 ** (0.6 + random() * 1.6);
    const output = verdict === 'failed' ? `Traceback (most recent call last):\n${words(30)}\n` : '';
    sourceLines.push({ suite: 'humaneval', program, text });
    verdictLines.push({
      suite: 'humaneval',
      problem,
      ...name,
      index,
      verdict,
      grading: 'split',
      reason,
      cpuMs,
      wallMs: cpuMs * 1.3,
      memoryBytes: 15e6 + random() * 1e6,
      output,
      program,
    });
    return verdict;
  });
}

const NOMINAL = { family: null, transform: null, seed: null };
const list = Array.from({ length: problems }, (_, p) => {
  const id = `HumanEval/${p}`;
  const skill = Math.min(1, random() ** 2 + better);
  const prompt = `from typing import List\n\n\ndef ${word()}_${p}(numbers: List[int]) -> int:\n    """ ${words(40)}\n    >>> ${word()}([1, 2, 3])\n    ${p}\n    """\n`;
  sourceLines.push({ suite: 'humaneval', problem: id, ...NOMINAL, text: prompt });
  const nominal = answer(id, NOMINAL, prompt, skill);
  const variants = Array.from({ length: transforms * seeds }, (_, v) => {
    const transform = Math.floor(v / seeds);
    const family = FAMILIES[transform % FAMILIES.length] ?? '';
    const name = { family, transform: `Transform${transform}`, seed: v % seeds };
    const changed = prompt.replace(word(), word());
    sourceLines.push({ suite: 'humaneval', problem: id, ...name, text: changed });
    const verdicts = answer(id, name, changed, skill * (1 - transform / transforms / 3));
    return { ...name, changed: changed !== prompt, verdicts };
  });
  return { id, nominal, variants };
});

const count = verdictLines.length;
const results = {
  schemaVersion: 1,
  tool: { name: 'passgate', version: '0.1.0' },
  commit: null,
  createdAt: '2026-01-01T00:00:00.000Z',
  shard: { index: 1, count: 1 },
  decision: 'skipped',
  errors: [],
  suites: [
    {
      name: 'humaneval',
      language: 'python',
      datasetHash: '0'.repeat(64),
      counts: {
        problems,
        variants: transforms * seeds,
        samples: count,
        programs: count,
        executed: count,
        cached: 0,
      },
      verdicts: { ...counts, ...none },
      limits: {
        cpuMs: 3000,
        wallMs: 9000,
        memory: 2 ** 30,
        output: 2 ** 20,
        fileSize: 2 ** 24,
        processes: 32,
      },
      metrics: { 'pass@1': { unavailable: 'until it is merged' } },
      robustness: null,
      gates: [
        {
          metric: 'pass@1',
          bound: { min: 0.2, 'max-drop': 0.02 },
          value: null,
          decision: 'skipped',
          reason: 'is decided when the shards are merged',
        },
      ],
      problems: list,
      slice: {
        of: problems,
        places: list.map((_, place) => place),
        failedPlaces: [],
        maxErrors: 0,
        firstError: null,
      },
    },
  ],
  baseline: null,
  timings: { totalMs: 60_000, baselineMs: 0 },
  isolation: { tier: 'namespaces', description: 'none', python: '3.11.2', workers: 2 },
};
const packed = (lines) => gzipSync(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'results.json'), JSON.stringify(results));
writeFileSync(join(folder, 'verdicts.jsonl.gz'), packed(verdictLines));
writeFileSync(join(folder, 'sources.jsonl.gz'), packed(sourceLines));

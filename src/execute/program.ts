import { createHash } from 'node:crypto';
import type { Limits } from '../config/schema.ts';
import type { Case, Problem, Sample } from '../dataset/types.ts';
import { type Commands, commandsFor } from './languages/commands.ts';
import type { Toolchain } from './languages/toolchain.ts';
import type { Grading } from './verdict.ts';

/** Tests as the sandbox takes them, beside the program. */
interface GivenTests {
  readonly payload: string;
  /** Whether what later programs are forked from keeps them, where these could find them. */
  readonly isKept?: boolean;
}

/** Tests that run apart from the candidate, as its tester takes them. */
interface SplitTests extends GivenTests {
  /** Equal keys mean equal tests. */
  readonly key: string;
}

/** Cases that never enter the sandbox: inputs go in one by one, what is printed comes out. */
export interface OutsideTests {
  /** Equal keys mean equal cases, compared equally. */
  readonly key: string;
  readonly cases: readonly Case[];
  /** How far numbers that are no whole ones may be off; null: not at all. */
  readonly tolerance: number | null;
}

/** What is executed: prompt, sample and tests put together. */
export interface Program {
  /** SHA-256 of everything that decides its verdict, as 64 hexadecimal digits. */
  readonly id: string;
  /** What the candidate's process runs; first, where `tests` follow it there. */
  readonly source: string;
  readonly limits: Limits;
  readonly grading: Grading;
  /**
   * In split grading, and in shared grading of Python, where they are compiled by themselves; null
   * where there are none, or the source has them.
   */
  readonly tests: GivenTests | null;
  /** In outside grading, where the source is a whole program; null otherwise. */
  readonly outside: OutsideTests | null;
  /** How it is compiled and run; null for Python, which the sandbox runs itself. */
  readonly commands: Commands | null;
}

/** What a suite says of how its programs run. */
export interface Manner {
  /** Of the suite's language; null for Python. */
  readonly toolchain?: Toolchain | null;
  /** For numbers in outside grading. */
  readonly tolerance?: number | null;
  /** Whether it runs once, beside samples that may be kept apart from the same tests. */
  readonly isAlone?: boolean;
}

/**
 * Put a sample and its problem's tests together. A completion continues the problem's prefix, which
 * is the prompt unless the prompt is prose; a solution stands alone. In shared grading the tests
 * follow in the same process, as in OpenAI's human-eval; in split grading they stay apart. A problem
 * with cases is graded outside, whatever is asked for.
 */
export function assemble(
  problem: Problem,
  sample: Pick<Sample, 'kind' | 'text'>,
  limits: Limits,
  grading: Grading,
  { toolchain = null, tolerance = null, isAlone = false }: Manner = {},
): Program {
  const code = codeOf(problem, sample);
  const { cases } = problem;
  const outside = cases === undefined ? null : outsideOf(cases, tolerance);
  const isSplit = outside === null && grading === 'split';
  const split = isSplit ? testsOf(problem) : null;
  const place = outside === null ? (isSplit ? 'split' : 'shared') : 'outside';
  const rest = { limits, grading: place, tests: split, outside } as const;
  const apart = outside ?? split;
  if (toolchain !== null) {
    const together = apart === null ? problem.tests : null;
    const ran = commandsFor(toolchain, code, together, limits, outside !== null);
    const { key, version, environment } = toolchain;
    const language = JSON.stringify([key, version, environment]);
    return { id: hashOf(language, ran.source, limits, apart), ...ran, ...rest };
  }
  const python = { commands: null, ...rest } as const;
  if (outside !== null) {
    return { id: hashOf('python', code, limits, outside), source: code, ...python };
  }
  // A backslash at its end continues an empty line, and so nothing of its tests.
  const source = `${code}\n\n`;
  if (split !== null) return { id: hashOf('python', code, limits, split), source, ...python };
  // Texts that are equal put together are not the same program where they part elsewhere.
  const id = hashOf('python', `${code.length}\n${code}\n${problem.tests}`, limits, null);
  return { id, ...python, source, tests: { payload: problem.tests, isKept: !isAlone } };
}

/** What a sample and its prompt make, without the tests. */
export function codeOf(problem: Problem, { kind, text }: Pick<Sample, 'kind' | 'text'>): string {
  return kind === 'completion' ? (problem.prefix ?? problem.prompt) + text : text;
}

const known = new WeakMap<Problem, SplitTests>();

function testsOf(problem: Problem): SplitTests {
  const found = known.get(problem);
  if (found !== undefined) return found;
  const { tests, prompt, prefix, reference, entryPoint } = problem;
  const payload = JSON.stringify({
    tests,
    prompt: prefix ?? prompt,
    reference: reference === undefined ? null : codeOf(problem, reference),
    entry: entryPoint,
  });
  const key = createHash('sha256').update(payload).digest('hex').slice(0, 32);
  const made = { key, payload };
  known.set(problem, made);
  return made;
}

const keys = new WeakMap<readonly Case[], string>();

function outsideOf(cases: readonly Case[], tolerance: number | null): OutsideTests {
  const found = keys.get(cases) ?? createHash('sha256').update(JSON.stringify(cases)).digest('hex');
  keys.set(cases, found);
  return { key: `outside ${found} ${tolerance}`, cases, tolerance };
}

function hashOf(
  language: string,
  source: string,
  limits: Limits,
  tests: { readonly key: string } | null,
): string {
  const { cpuMs, wallMs, memory, output, fileSize, processes } = limits;
  const bounds = [cpuMs, wallMs, memory, output, fileSize, processes].join(',');
  // Ill-formed text loses its differences in UTF-8.
  const encoding = source.isWellFormed() ? 'utf8' : 'utf16le';
  const hash = createHash('sha256').update(`${language}\0${bounds}\0${tests?.key ?? ''}\0`);
  return hash.update(source, encoding).digest('hex');
}

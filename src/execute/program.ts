import { createHash } from 'node:crypto';
import type { Limits } from '../config/schema.ts';
import type { Problem, Sample } from '../dataset/types.ts';
import { type Commands, commandsFor } from './languages/commands.ts';
import type { Toolchain } from './languages/toolchain.ts';

/** Where tests run: in a process of their own, or in the candidate's. */
export type TestsPlace = 'split' | 'shared';

/** Tests that run apart from the candidate, as its tester takes them. */
interface SplitTests {
  /** Equal keys mean equal tests. */
  readonly key: string;
  readonly payload: string;
}

/** What is executed: prompt, sample and tests put together. */
export interface Program {
  /** SHA-256 of everything that decides its verdict, as 64 hexadecimal digits. */
  readonly id: string;
  /** What the candidate's process runs. */
  readonly source: string;
  readonly limits: Limits;
  /** Null where the source has the tests in it: shared grading. */
  readonly tests: SplitTests | null;
  /** How it is compiled and run; null for Python, which the sandbox runs itself. */
  readonly commands: Commands | null;
}

/**
 * Put a sample and its problem's tests together. A completion continues the problem's prefix, which
 * is the prompt unless the prompt is prose; a solution stands alone. In shared grading the tests
 * follow in the same program, as in OpenAI's human-eval; in split grading they stay apart.
 * @param toolchain of the problem's language; null for Python
 */
export function assemble(
  problem: Problem,
  sample: Pick<Sample, 'kind' | 'text'>,
  limits: Limits,
  grading: TestsPlace,
  toolchain: Toolchain | null,
): Program {
  const code = codeOf(problem, sample);
  const tests = grading === 'split' ? testsOf(problem) : null;
  if (toolchain !== null) {
    const together = tests === null ? problem.tests : null;
    const { source, commands } = commandsFor(toolchain, code, together, limits);
    return { id: hashOf(toolchain.key, source, limits, tests), source, limits, tests, commands };
  }
  const source = tests === null ? `${code}\n${problem.tests}` : code;
  return { id: hashOf('python', source, limits, tests), source, limits, tests, commands: null };
}

function codeOf(problem: Problem, { kind, text }: Pick<Sample, 'kind' | 'text'>): string {
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

function hashOf(
  language: string,
  source: string,
  limits: Limits,
  tests: SplitTests | null,
): string {
  const { cpuMs, wallMs, memory, output, fileSize, processes } = limits;
  const bounds = [cpuMs, wallMs, memory, output, fileSize, processes].join(',');
  // Ill-formed text loses its differences in UTF-8.
  const encoding = source.isWellFormed() ? 'utf8' : 'utf16le';
  const hash = createHash('sha256').update(`${language}\0${bounds}\0${tests?.key ?? ''}\0`);
  return hash.update(source, encoding).digest('hex');
}

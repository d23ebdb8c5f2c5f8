import { createHash } from 'node:crypto';
import { withAnswers } from '../dataset/oracle.ts';
import type { Modules } from '../languages/language.ts';
import type { Case, Problem, Sample } from '../records/dataset.ts';
import type { Limits } from '../records/limits.ts';
import type { Grading } from '../records/verdict.ts';
import { differenceOf, type Sameness } from './difference.ts';
import type { Commands } from './protocol.ts';
import { commandsFor } from './toolchains/commands.ts';
import type { Toolchain } from './toolchains/toolchain.ts';

/** Tests as the sandbox takes them, beside the program. */
interface GivenTests {
  readonly payload: string;
  /** A program that prints what they compare with, and the payload that has what it printed. */
  readonly oracle?: {
    readonly source: string;
    readonly payloadWith: (printed: string) => string;
  };
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
  /** What is wrong with an output, in one line; null where it is right. */
  readonly compare: (stdout: Buffer, expected: string) => string | null;
}

/** What is executed: prompt, sample and tests put together. */
export interface Program {
  /** SHA-256 of everything that decides its verdict, as 64 hexadecimal digits. */
  readonly id: string;
  /** What the candidate's process runs; first, where `tests` follow it there. */
  readonly source: string;
  /** Code that runs before it and is not of its lines: in Python alone; none where it is left out. */
  readonly preamble?: string;
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
  /** How often it is executed, to see whether its verdict is the same each time. */
  readonly repeat: number;
  /**
   * The same together with its tests in split grading, for a program that needs what they define.
   * Left out where it is to stay apart from them.
   */
  readonly together?: () => Program;
}

/** What a suite says of how its programs run. */
export interface Manner {
  /** Of the suite's language; null for Python. */
  readonly toolchain?: Toolchain | null;
  /** For numbers in outside grading. */
  readonly tolerance?: number | null;
  /** How often each program is executed. */
  readonly repeat?: number;
  /** Whether a program that needs what its tests define is graded together with them. */
  readonly fallsBack?: boolean;
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
  manner: Manner = {},
): Program {
  const { toolchain = null, tolerance = null, repeat = 1 } = manner;
  // Tests of our own making define nothing that an answer may need.
  const fallsBack = manner.fallsBack === true && !problem.isApart;
  const { preamble = '', suffix } = problem;
  const code =
    suffix === undefined ? codeOf(problem, sample) : `${codeOf(problem, sample)}\n\n${suffix}`;
  const { cases, decimals = false } = problem;
  const outside = cases === undefined ? null : outsideOf(cases, { tolerance, decimals });
  const isSplit = outside === null && grading === 'split';
  const split = isSplit ? testsOf(problem, fallsBack, toolchain?.language.modules) : null;
  const place = outside === null ? (isSplit ? 'split' : 'shared') : 'outside';
  const inOneProcess = () => assemble(problem, sample, limits, 'shared', manner);
  const otherwise = split !== null && fallsBack ? { together: inOneProcess } : {};
  const rest = { limits, grading: place, tests: split, outside, repeat, ...otherwise } as const;
  const apart = outside ?? split;
  if (toolchain !== null) {
    const together = apart === null ? problem.tests : null;
    const whole = preamble === '' ? code : `${preamble}\n${code}`;
    const ran = commandsFor(toolchain, whole, together, limits, outside !== null);
    const { key, version, environment } = toolchain;
    const language = JSON.stringify([key, version, environment]);
    return { id: hashOf(language, ran.source, limits, apart), ...ran, ...rest };
  }
  const python = { commands: null, preamble, ...rest } as const;
  const language = preamble === '' ? 'python' : JSON.stringify(['python', preamble]);
  if (outside !== null) {
    return { id: hashOf(language, code, limits, outside), source: code, ...python };
  }
  // A backslash at its end continues an empty line, and so nothing of its tests.
  const source = `${code}\n\n`;
  if (split !== null) return { id: hashOf(language, code, limits, split), source, ...python };
  // Texts that are equal put together are not the same program where they part elsewhere.
  const id = hashOf(language, `${code.length}\n${code}\n${problem.tests}`, limits, null);
  const given = { ...givenTests(problem, (tests) => tests), isKept: manner.isAlone !== true };
  return { id, ...python, source, tests: given };
}

/** What a sample and its prompt make, without the tests. */
export function codeOf(problem: Problem, { kind, text }: Pick<Sample, 'kind' | 'text'>): string {
  return kind === 'completion' ? (problem.prefix ?? problem.prompt) + text : text;
}

const known = {
  fallingBack: new WeakMap<Problem, SplitTests>(),
  apart: new WeakMap<Problem, SplitTests>(),
};

function testsOf(problem: Problem, fallsBack: boolean, modules?: Modules): SplitTests {
  const made = known[fallsBack ? 'fallingBack' : 'apart'];
  const found = made.get(problem);
  if (found !== undefined) return found;
  const { prompt, prefix, reference, entryPoint, preamble = '', isApart } = problem;
  // Tests of our own making bring along what they need.
  const begun = isApart ? (prefix ?? prompt) : `${preamble}\n${prefix ?? prompt}`;
  const given = givenTests(problem, (tests) => {
    const work = {
      tests,
      prompt: begun,
      // What a completion does not continue may name functions all the same.
      prose: prefix === undefined ? null : prompt,
      reference: reference === undefined ? null : codeOf(problem, reference),
      entry: entryPoint,
      fallsBack,
    };
    return JSON.stringify(modules === undefined ? work : modules.tests(work));
  });
  const key = createHash('sha256').update(given.payload).digest('hex').slice(0, 32);
  const tests = { key, ...given };
  made.set(problem, tests);
  return tests;
}

/** @param payloadOf makes of tests what the sandbox takes */
function givenTests({ tests, oracle }: Problem, payloadOf: (tests: string) => string): GivenTests {
  const payload = payloadOf(tests);
  if (oracle === undefined) return { payload };
  const payloadWith = (printed: string) => payloadOf(withAnswers(tests, printed));
  return { payload, oracle: { source: oracle, payloadWith } };
}

const keys = new WeakMap<readonly Case[], string>();

function outsideOf(cases: readonly Case[], sameness: Sameness): OutsideTests {
  const { tolerance, decimals } = sameness;
  const found = keys.get(cases) ?? createHash('sha256').update(JSON.stringify(cases)).digest('hex');
  keys.set(cases, found);
  const compare = (stdout: Buffer, expected: string) => differenceOf(stdout, expected, sameness);
  return { key: `outside ${found} ${tolerance}${decimals ? ' decimals' : ''}`, cases, compare };
}

function hashOf(
  language: string,
  source: string,
  limits: Limits,
  tests: { readonly key: string } | null,
): string {
  const { cpuMs, wallMs, memory, stack, output, fileSize, processes } = limits;
  const bounds = [cpuMs, wallMs, memory, stack, output, fileSize, processes].join(',');
  // Ill-formed text loses its differences in UTF-8.
  const encoding = source.isWellFormed() ? 'utf8' : 'utf16le';
  const hash = createHash('sha256').update(`${language}\0${bounds}\0${tests?.key ?? ''}\0`);
  return hash.update(source, encoding).digest('hex');
}

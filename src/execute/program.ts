import { createHash } from 'node:crypto';
import { withAnswers } from '../formats/oracle.ts';
import type { Modules } from '../languages/language.ts';
import type { Case, Problem, Sample } from '../records/dataset.ts';
import { type Limits, limitsKey } from '../records/limits.ts';
import type { Grading } from '../records/verdict.ts';
import { differenceOf, type Sameness } from './difference.ts';
import type { Commands } from './protocol.ts';
import { commandsFor } from './toolchains/program-commands.ts';
import type { Toolchain } from './toolchains/toolchain.ts';

/** Tests in the form that the sandbox takes, next to the program. */
interface GivenTests {
  readonly payload: string;
  /** A program that prints the right answers, and a function that makes the payload with them. */
  readonly oracle?: {
    readonly source: string;
    readonly payloadWith: (printed: string) => string;
  };
  /**
   * True if the process that later programs are forked from keeps the tests. Those programs could
   * find them there.
   */
  readonly isKept?: boolean;
}

/** Tests that run apart from the candidate, in the form that its tester takes. */
interface SplitTests extends GivenTests {
  /** Equal keys mean equal tests. */
  readonly key: string;
}

/** Cases that never enter the sandbox: inputs go in one by one, and outputs come out. */
export interface OutsideTests {
  /** Equal keys mean equal cases with equal rules of comparison. */
  readonly key: string;
  readonly cases: readonly Case[];
  /** The error in an output, in one line; null if it is right. */
  readonly compare: (stdout: Buffer, expected: string) => string | null;
}

/** A program to execute: prompt, sample and tests put together. */
export interface Program {
  /** SHA-256 of everything that decides its verdict, as 64 hexadecimal digits. */
  readonly id: string;
  /**
   * The text that the candidate's process runs, before `tests` if they follow in the same process.
   */
  readonly source: string;
  /**
   * Code that runs before the source and does not count as its lines. Only in Python; absent if
   * there is none.
   */
  readonly preamble?: string;
  readonly limits: Limits;
  readonly grading: Grading;
  /**
   * Set in split grading, and in shared grading of Python, where tests are compiled by themselves.
   * Null if there are none, or the source contains them.
   */
  readonly tests: GivenTests | null;
  /** Set in outside grading, where the source is a whole program; otherwise null. */
  readonly outside: OutsideTests | null;
  /** The commands that compile and run it; null for Python, which the sandbox runs itself. */
  readonly commands: Commands | null;
  /** The number of executions, to see if the verdict is always the same. */
  readonly repeat: number;
  /** Set if it runs even if an earlier run knows its verdict, so that its cost is measured now. */
  readonly isMeasured?: true;
  /**
   * Makes the same program together with its tests, for a program in split grading that needs names
   * defined by them. Absent if it must stay apart from them.
   */
  readonly together?: () => Program;
}

/** A suite's settings for running its programs. */
export interface ProgramOptions {
  /** The toolchain of the suite's language; null for Python. */
  readonly toolchain?: Toolchain | null;
  /** The allowed error of numbers in outside grading. */
  readonly tolerance?: number | null;
  /** The number of executions of each program. */
  readonly repeat?: number;
  /** True if a program that needs names defined by its tests is graded together with them. */
  readonly fallsBack?: boolean;
  /** True if the cost of programs is compared within the run. */
  readonly isMeasured?: boolean;
  /** True if it runs once, next to samples that may be kept apart from the same tests. */
  readonly isAlone?: boolean;
}

/**
 * Put a sample and its problem's tests together. A completion continues the problem's prefix, which
 * is the prompt unless the prompt is prose. A solution stands alone. In shared grading the tests
 * follow in the same process, as in OpenAI's human-eval; in split grading they stay apart. A
 * problem with cases is always graded outside.
 */
export function assemble(
  problem: Problem,
  sample: Pick<Sample, 'kind' | 'text'>,
  limits: Limits,
  grading: Grading,
  options: ProgramOptions = {},
): Program {
  const { toolchain = null, tolerance = null, repeat = 1 } = options;
  // Tests made by us define no names that an answer may need.
  const fallsBack = options.fallsBack === true && !problem.isApart;
  const { preamble = '', suffix } = problem;
  const code =
    suffix === undefined ? codeOf(problem, sample) : `${codeOf(problem, sample)}\n\n${suffix}`;
  const { cases, decimals = false } = problem;
  const outside = cases === undefined ? null : outsideOf(cases, { tolerance, decimals });
  const isSplit = outside === null && grading === 'split';
  const split = isSplit ? testsOf(problem, fallsBack, toolchain?.language.modules) : null;
  const place = outside === null ? (isSplit ? 'split' : 'shared') : 'outside';
  const inOneProcess = () => assemble(problem, sample, limits, 'shared', options);
  const otherwise = split !== null && fallsBack ? { together: inOneProcess } : {};
  const measured = options.isMeasured === true ? ({ isMeasured: true } as const) : {};
  const again = { repeat, ...measured, ...otherwise };
  const rest = { limits, grading: place, tests: split, outside, ...again } as const;
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
  // A backslash at the end of the code then continues an empty line and not the tests.
  const source = `${code}\n\n`;
  if (split !== null) return { id: hashOf(language, code, limits, split), source, ...python };
  // The length separates programs that are equal only when joined: code and tests are divided
  // elsewhere.
  const id = hashOf(language, `${code.length}\n${code}\n${problem.tests}`, limits, null);
  const given = { ...givenTests(problem, (tests) => tests), isKept: options.isAlone !== true };
  return { id, ...python, source, tests: given };
}

/** The code of a sample and its prompt, without the tests. */
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
  // Tests made by us contain everything that they need.
  const begun = isApart ? (prefix ?? prompt) : `${preamble}\n${prefix ?? prompt}`;
  const given = givenTests(problem, (tests) => {
    const work = {
      tests,
      prompt: begun,
      // Prose is not continued by a completion, but it may name functions.
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

/** @param payloadOf turns tests into the form that the sandbox takes */
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
  // UTF-8 would make different ill-formed texts equal.
  const encoding = source.isWellFormed() ? 'utf8' : 'utf16le';
  const hash = createHash('sha256').update(
    `${language}\0${limitsKey(limits)}\0${tests?.key ?? ''}\0`,
  );
  return hash.update(source, encoding).digest('hex');
}

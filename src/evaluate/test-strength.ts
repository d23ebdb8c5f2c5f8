import { languageName } from '../config/suite-language.ts';
import type { Executor } from '../execute/executor.ts';
import { assemble, codeOf } from '../execute/program.ts';
import { type Mutant, Mutator } from '../mutate/make-mutants.ts';
import type { Answer, Problem } from '../records/dataset.ts';
import { NOMINAL } from '../records/prompt-name.ts';
import { type Strength, type StrengthReport, SURVIVORS } from '../records/strength.ts';
import { VERDICT_TABLE } from '../records/verdict.ts';
import { Slots } from '../system/slots.ts';
import { LENGTHS, plainLine } from '../text/escape.ts';
import { grouped } from '../text/numbers.ts';
import { Dropped, programOptionsOf } from './check-references.ts';
import { mutantLimits } from './mutant-limits.ts';
import type { ProblemChecks } from './problem-check.ts';

/** Gets the progress of running mutants. */
export interface StrengthListener {
  /** `total` problems follow. */
  start(label: string, total: number, noun: string): void;
  /** All mutants of a problem have their verdicts. @param detail what is known so far, in words */
  problem(detail: string): void;
}

/** The most mutants that are with the executor at a time. */
const AHEAD = 64;

/** The means for running mutants. */
interface Means {
  readonly executor: Executor;
  readonly listener: StrengthListener;
  /** Ends it early. */
  readonly signal: AbortSignal;
  /** The most mutants of each problem. */
  readonly most: number;
}

/**
 * The strength of a suite's tests: the share of faulty copies of each reference solution that the
 * problem's tests reject (DeMillo, Lipton and Sayward 1978). Mutants run as the reference solution
 * does, in the same sandbox, once each.
 */
export async function measureStrength(
  checks: ProblemChecks,
  { executor, listener, signal, most }: Means,
): Promise<StrengthReport> {
  const { config, dataset, slice } = checks.suite;
  const name = languageName(config.language);
  const mutator = await Mutator.open(name);
  const dropped = new Dropped(checks.report, checks.unfit);
  const problems = [...dataset.variants[0].problems.values()].filter(
    ({ id }) => (slice === null || slice.has(id)) && !dropped.has(id, NOMINAL),
  );
  const found = new Map<string, Strength | string>();
  const slots = new Slots(AHEAD);
  const sum = { mutants: 0, survived: 0 };
  const note = (problem: Problem, result: Strength | string) => {
    found.set(problem.id, result);
    if (typeof result !== 'string') {
      sum.mutants += result.mutants;
      sum.survived += result.mutants - result.killed;
    }
    listener.problem(`${grouped(sum.survived)} of ${grouped(sum.mutants)} mutants survived`);
  };
  listener.start(config.name, problems.length, 'problem');
  const tasks: Promise<void>[] = [];
  for (const problem of problems) {
    if (signal.aborted || slots.hasFailed) break;
    const { reference } = problem;
    if (mutator === null || reference === undefined) {
      note(problem, reference === undefined ? NO_REFERENCE : `no mutants can be made in ${name}`);
      continue;
    }
    const runs = new MutantRuns(checks, executor, problem, reference);
    if (!(await runs.isPassing())) {
      note(problem, NOT_PASSING);
      continue;
    }
    const program = codeOf(problem, reference);
    const from = program.length - reference.text.length;
    const mutants = mutator.mutantsOf(problem.id, program, from, most);
    const pending: Promise<void>[] = [];
    for (const mutant of mutants?.chosen ?? []) {
      await executor.ready();
      if (signal.aborted || slots.hasFailed) break;
      const run = runs.run(mutant, mutant.text.slice(from));
      pending.push(run);
      await slots.start(run);
    }
    const settle = () => {
      const result = mutants === null ? NOT_READ : runs.strength(mutants.possible);
      note(problem, result);
    };
    // The slots report a failure.
    tasks.push(Promise.all(pending).then(settle, () => {}));
  }
  await slots.idle();
  await Promise.all(tasks);
  signal.throwIfAborted();
  return reportOf(problems, found);
}

const NO_REFERENCE = 'it has no reference solution';
const NOT_PASSING = 'its reference solution does not pass its tests';
const NOT_READ = 'the grammar cannot read its reference solution, or it is too long';
const NO_MUTANTS = 'its reference solution has nothing to mutate';
const NONE_JUDGED = 'no mutant of its reference solution could be judged';

function reportOf(
  problems: readonly Problem[],
  found: ReadonlyMap<string, Strength | string>,
): StrengthReport {
  const results = problems.map(({ id: problem }) => ({ problem, result: found.get(problem) }));
  return {
    problems: results.flatMap(({ problem, result }) =>
      typeof result === 'object' ? [{ problem, strength: result }] : [],
    ),
    notAvailable: results.flatMap(({ problem, result }) =>
      typeof result === 'string' ? [{ problem, reason: result }] : [],
    ),
  };
}

/** Runs the mutants of one problem. */
class MutantRuns {
  readonly #checks: ProblemChecks;
  readonly #executor: Executor;
  readonly #problem: Problem;
  readonly #reference: Answer;
  readonly #survivors: Mutant[] = [];
  #cpuMs = 0;
  #killed = 0;

  constructor(checks: ProblemChecks, executor: Executor, problem: Problem, reference: Answer) {
    this.#checks = checks;
    this.#executor = executor;
    this.#problem = problem;
    this.#reference = reference;
  }

  /** True if the reference solution passes. Its verdict is known if it was checked before. */
  async isPassing(): Promise<boolean> {
    const { allowances, suite } = this.#checks;
    const options = {
      ...programOptionsOf(suite.config, suite.toolchain),
      isAlone: true,
      isMeasured: false,
    };
    const limits = allowances.ofReferences;
    const program = assemble(this.#problem, this.#reference, limits, this.#grading, options);
    const { execution } = await this.#executor.run(program);
    this.#cpuMs = execution.cpuMs;
    return execution.verdict === 'passed';
  }

  /** @param text the mutant as an answer of the reference solution's kind */
  async run(mutant: Mutant, text: string): Promise<void> {
    const { suite, allowances } = this.#checks;
    const answer = { kind: this.#reference.kind, text };
    const limits = mutantLimits(allowances.of(this.#problem.id), this.#cpuMs);
    const options = {
      ...programOptionsOf(suite.config, suite.toolchain),
      repeat: 1,
      isMeasured: false,
    };
    const program = assemble(this.#problem, answer, limits, this.#grading, options);
    const { verdict } = (await this.#executor.run(program)).execution;
    // A program that does not compile is no mutant: the compiler and not the tests rejects it.
    if (verdict === 'compile_error') return;
    const { countsAs } = VERDICT_TABLE[verdict];
    if (countsAs === 'pass') this.#survivors.push(mutant);
    else if (countsAs === 'fail') this.#killed += 1;
  }

  /** @returns the reason, if no mutant could be judged */
  strength(possible: number): Strength | string {
    const mutants = this.#killed + this.#survivors.length;
    if (mutants === 0) return possible === 0 ? NO_MUTANTS : NONE_JUDGED;
    const byPlace = this.#survivors.toSorted(
      (a, b) => a.line - b.line || a.column - b.column || (a.after < b.after ? -1 : 1),
    );
    const survivors = byPlace
      .slice(0, SURVIVORS.most)
      .map(({ line, column, operator, before, after }) => ({
        ...{ line, column, operator },
        before: plainLine(before, LENGTHS.name),
        after: plainLine(after, LENGTHS.name),
      }));
    return { killed: this.#killed, mutants, possible, survivors };
  }

  get #grading() {
    return this.#checks.gradings.of(this.#problem, NOMINAL);
  }
}

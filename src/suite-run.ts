import { type Cause, noteCause } from './causes.ts';
import { type PromptName, promptName, promptsOf } from './dataset/prompt-name.ts';
import type { VariantSample } from './dataset/samples.ts';
import type { Problem, Sample, Variant } from './dataset/types.ts';
import type { Executor, Outcome } from './execute/executor.ts';
import { assemble, codeOf, type Program } from './execute/program.ts';
import { Slots } from './execute/slots.ts';
import { type Grading, VERDICTS, type Verdict } from './execute/verdict.ts';
import { type Checkable, Dropped, type ReferenceListener, type References } from './references.ts';
import type { VerdictLine } from './report/results.ts';
import { boundedText, type SourceLine } from './report/source-line.ts';

/** What an evaluation tells while it runs. */
export interface Listener extends ReferenceListener {
  /** A sample's verdict is known. Awaited: a slow listener slows the run, not memory. */
  verdict(line: VerdictLine): Promise<void>;
  /** A prompt, or a program that was not seen before. Awaited as well. */
  source(line: SourceLine): Promise<void>;
}

/** For evaluations that nobody follows. */
export const SILENT: Listener = {
  start: () => {},
  reference: () => {},
  verdict: async () => {},
  source: async () => {},
};

/** Samples whose verdicts are still to come or to be written. */
const MOST_UNSETTLED = 1000;

/** The samples of one suite on their way through the executor, and what has come of them. */
export class SuiteRun {
  readonly verdicts = Object.fromEntries(VERDICTS.map((name) => [name, 0])) as Record<
    Verdict,
    number
  >;
  /** How many verdicts were reached in which way. */
  readonly gradings: Partial<Record<Grading, number>> = {};
  /** By promptKey: why the first sample of a prompt that did not pass did not. */
  readonly causes = new Map<string, Cause>();
  readonly dropped: Dropped;
  readonly #suite: Checkable;
  readonly #references: References;
  readonly #executor: Executor;
  readonly #listener: Listener;
  readonly #signal: AbortSignal;
  readonly #programs = new Set<string>();
  readonly #earlier = new Set<string>();
  readonly #tallies = new Map<Variant, Map<string, Verdict[]>>();
  readonly #slots = new Slots(MOST_UNSETTLED);
  #samples = 0;
  #executed = 0;
  #failure: { readonly error: unknown } | null = null;

  /**
   * @param references what came of the suite's reference solutions
   * @param signal ends the run early
   */
  constructor(
    suite: Checkable,
    references: References,
    executor: Executor,
    listener: Listener,
    signal: AbortSignal,
  ) {
    this.#suite = suite;
    this.#references = references;
    this.#executor = executor;
    this.#listener = listener;
    this.#signal = signal;
    this.dropped = new Dropped(references.report);
  }

  /** Whether no more samples start: something went wrong, which finish() throws, or it was ended. */
  get isOver(): boolean {
    return this.#signal.aborted || this.#failure !== null;
  }

  get counts() {
    const [programs, earlier] = [this.#programs.size, this.#earlier.size];
    return {
      samples: this.#samples,
      programs,
      executed: this.#executed,
      cached: programs - this.#executed,
      ...(earlier === 0 ? {} : { earlier }),
    };
  }

  /** Verdicts of a problem's samples for a variant's prompt, by their index. */
  verdictsOf(variant: Variant, problem: string): readonly Verdict[] {
    return this.#tallies.get(variant)?.get(problem) ?? [];
  }

  /** Tell of every prompt whose samples are to run. */
  async tellPrompts(): Promise<void> {
    const { config, dataset } = this.#suite;
    for (const { name, problem } of promptsOf(dataset)) {
      if (!this.#includes(problem.id, name)) continue;
      const prompt = { suite: config.name, problem: problem.id, ...name };
      await this.#listener.source({ ...prompt, ...boundedText(problem.prompt) });
    }
  }

  /**
   * Hand samples to the executor, those that are to run; their verdicts are awaited elsewhere.
   * Resolves when the next may come.
   */
  async start(samples: readonly VariantSample[]): Promise<void> {
    for (const { variant, sample } of samples) {
      if (this.isOver) return;
      const problem = variant.problems.get(sample.problem);
      const name = promptName(this.#suite.dataset, variant);
      if (problem === undefined || !this.#includes(problem.id, name)) continue;
      await this.#startOne(variant, problem, name, sample);
    }
  }

  /**
   * Resolves when all samples have their verdicts. Rejects when the run was ended, which is told
   * before what that led to, or with the first thing that went wrong.
   */
  async finish(): Promise<void> {
    await this.#slots.idle();
    this.#signal.throwIfAborted();
    if (this.#failure !== null) throw this.#failure.error;
  }

  #includes(problem: string, name: PromptName): boolean {
    const { slice } = this.#suite;
    return (slice === null || slice.has(problem)) && !this.dropped.has(problem, name);
  }

  async #startOne(
    variant: Variant,
    problem: Problem,
    name: PromptName,
    sample: Sample,
  ): Promise<void> {
    // A duplicate needs no helper, but its reader must not run ahead of the executor either.
    await this.#executor.ready();
    const program = this.#programOf(problem, name, sample);
    if (!this.#programs.has(program.id)) {
      this.#programs.add(program.id);
      const text = boundedText(codeOf(problem, sample));
      const { name: suite } = this.#suite.config;
      await this.#listener.source({ suite, program: program.id, ...text });
    }
    this.#samples += 1;
    const outcome = this.#executor.run(program);
    const settled = outcome.then((known) => this.#settle(variant, name, sample, program, known));
    const task = settled.catch((error: unknown) => {
      this.#failure ??= { error };
    });
    await this.#slots.start(task);
  }

  #programOf(problem: Problem, name: PromptName, sample: Sample): Program {
    const { config, toolchain } = this.#suite;
    const { gradings, allowances } = this.#references;
    const grading = gradings.of(problem, name);
    const manner = { toolchain, tolerance: config.tolerance };
    return assemble(problem, sample, allowances.of(problem.id), grading, manner);
  }

  #settle(
    variant: Variant,
    name: PromptName,
    { problem, index }: Sample,
    program: Program,
    { execution, source }: Outcome,
  ): Promise<void> {
    if (source === 'executed') this.#executed += 1;
    if (source === 'earlier') this.#earlier.add(program.id);
    // In the order of the schema, whatever made the execution.
    const { verdict, grading, reason, cpuMs, wallMs, memoryBytes, output } = execution;
    this.verdicts[verdict] += 1;
    this.gradings[grading] = (this.gradings[grading] ?? 0) + 1;
    this.#note(variant, problem, index, verdict);
    noteCause(this.causes, problem, name, { index, verdict, reason });
    const where = { suite: this.#suite.config.name, problem, ...name, index };
    const measured = { cpuMs, wallMs, memoryBytes, output, program: program.id };
    return this.#listener.verdict({ ...where, verdict, grading, reason, ...measured });
  }

  #note(variant: Variant, problem: string, index: number, verdict: Verdict): void {
    const tally = this.#tallies.get(variant) ?? new Map<string, Verdict[]>();
    this.#tallies.set(variant, tally);
    const verdicts = tally.get(problem) ?? [];
    tally.set(problem, verdicts);
    verdicts[index] = verdict;
  }
}

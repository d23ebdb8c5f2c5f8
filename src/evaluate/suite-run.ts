import { joinNotes, notesOf, type SampleNotes } from '../dataset/sample-notes.ts';
import type { VariantSample } from '../dataset/samples.ts';
import type { Executor, Outcome } from '../execute/executor.ts';
import { assemble, codeOf, type Program, type ProgramOptions } from '../execute/program.ts';
import { type Cause, noteCause } from '../records/causes.ts';
import type { Answer, Problem, Sample, Variant } from '../records/dataset.ts';
import { BORROWED, type Execution } from '../records/execution.ts';
import { noCodeText, type WithoutCode, whyNoCode } from '../records/extraction.ts';
import type { Borrowed } from '../records/problem-verdicts.ts';
import { type PromptName, promptName, promptsOf } from '../records/prompt-name.ts';
import { boundedText, type SourceLine } from '../records/source-line.ts';
import {
  GRADINGS,
  type Grading,
  inOrder,
  VERDICT_TABLE,
  VERDICTS,
  type Verdict,
} from '../records/verdict.ts';
import type { VerdictLine } from '../records/verdict-line.ts';
import { Slots } from '../system/slots.ts';
import {
  Dropped,
  programOptionsOf,
  type ReferenceListener,
  type References,
} from './check-references.ts';
import { NominalCosts } from './nominal-costs.ts';
import { PromptTallies } from './prompt-tallies.ts';
import type { CheckedSuite } from './read-suites.ts';
import { SampleNumbers } from './sample-numbers.ts';
import type { StrengthListener } from './test-strength.ts';

/** Gets the progress of an evaluation. */
export interface Listener extends ReferenceListener, StrengthListener {
  /** A sample's verdict is known. Awaited: a slow listener slows the run, not memory. */
  verdict(line: VerdictLine): Promise<void>;
  /** A prompt, or a program that was not seen before. Awaited as well. */
  source(line: SourceLine): Promise<void>;
}

/** For evaluations without a listener. */
export const SILENT: Listener = {
  start: () => {},
  reference: () => {},
  problem: () => {},
  verdict: async () => {},
  source: async () => {},
};

/** The most samples whose verdicts are not known or not written yet. */
const MOST_UNSETTLED = 1000;

/** The runs of a reference solution that others are compared with: all its ratios share them. */
const REFERENCE_RUNS = 3;

/** The samples of one suite on their way through the executor, and their results. */
export class SuiteRun {
  readonly verdicts: Partial<Record<Verdict, number>>;
  /** By promptKey: the reason of a prompt's first sample that did not pass. */
  readonly causes = new Map<string, Cause>();
  /**
   * By problem: its answers that need names from their tests, and so were graded together with
   * them.
   */
  readonly borrowed = new Map<string, Borrowed>();
  /** The steps that found samples' code, and the reasons why some does not parse. */
  notes: SampleNotes = {};
  readonly dropped: Dropped;
  /** The verdicts of each prompt's samples. */
  readonly tallies = new PromptTallies();
  /** The cost of programs for nominal prompts. */
  readonly costs: NominalCosts;
  /** The numbers of commands for samples of nominal prompts. */
  readonly numbers: SampleNumbers;
  readonly #suite: CheckedSuite;
  /** The way its programs run. */
  readonly #options: ProgramOptions;
  readonly #references: References;
  readonly #executor: Executor;
  readonly #listener: Listener;
  readonly #signal: AbortSignal;
  readonly #programs = new Set<string>();
  readonly #earlier = new Set<string>();
  readonly #slots = new Slots(MOST_UNSETTLED);
  readonly #gradings: Partial<Record<Grading, number>> = {};
  #samples = 0;
  #executed = 0;

  /**
   * @param references the results of the suite's reference solutions
   * @param signal ends the run early
   */
  constructor(
    suite: CheckedSuite,
    references: References,
    executor: Executor,
    listener: Listener,
    signal: AbortSignal,
  ) {
    this.#suite = suite;
    this.#options = programOptionsOf(suite.config, suite.toolchain);
    this.#references = references;
    this.#executor = executor;
    this.#listener = listener;
    this.#signal = signal;
    this.numbers = new SampleNumbers(suite.tools, executor);
    this.costs = new NominalCosts(suite.config);
    this.dropped = new Dropped(references.report, references.unfit);
    const possible = VERDICTS.filter((name) => name !== 'flaky' || suite.config.repeat > 1);
    this.verdicts = Object.fromEntries(possible.map((name) => [name, 0]));
  }

  /**
   * True when no more samples start: there was a failure, which finish() throws, or the run was
   * ended.
   */
  get isOver(): boolean {
    return this.#signal.aborted || this.#slots.hasFailed;
  }

  /** The number of verdicts by their way of grading. */
  get gradings(): Partial<Record<Grading, number>> {
    return inOrder(GRADINGS, this.#gradings);
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

  /** Report every prompt whose samples will run. */
  async tellPrompts(): Promise<void> {
    const { config, dataset } = this.#suite;
    for (const { name, problem } of promptsOf(dataset)) {
      if (!this.#includes(problem.id, name)) continue;
      const prompt = { suite: config.name, problem: problem.id, ...name };
      await this.#listener.source({ ...prompt, ...boundedText(problem.prompt) });
    }
  }

  /**
   * Hand those samples to the executor that this run covers. It does not wait for their verdicts,
   * but resolves when the next samples may come.
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
   * Resolves when all samples have their verdicts. If the run was ended, it rejects with that,
   * because other failures only follow from it. Otherwise it rejects with the first failure.
   */
  async finish(): Promise<void> {
    const failure = await this.#slots.idle().then(
      () => null,
      (error: unknown) => ({ error }),
    );
    this.#signal.throwIfAborted();
    if (failure !== null) throw failure.error;
    await this.numbers.finish();
    await this.costs.finish();
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
    await this.numbers.ready();
    const program = this.#programOf(problem, name, sample);
    if (name.family === null) {
      this.costs.compareWith(problem, async (reference) => {
        const again = this.#programOf(problem, name, reference, REFERENCE_RUNS);
        return (await this.#executor.run(again)).execution;
      });
    }
    if (!this.#programs.has(program.id)) {
      this.#programs.add(program.id);
      const text = boundedText(codeOf(problem, sample));
      const { name: suite } = this.#suite.config;
      await this.#listener.source({ suite, program: program.id, ...text });
    }
    this.#samples += 1;
    const outcome = this.#executor.run(program);
    const settled = outcome.then((known) => this.#settle(variant, name, sample, program, known));
    await this.#slots.start(settled);
  }

  #programOf(problem: Problem, name: PromptName, answer: Answer, repeat?: number): Program {
    const { gradings, allowances } = this.#references;
    const grading = gradings.of(problem, name);
    const options = repeat === undefined ? this.#options : { ...this.#options, repeat };
    return assemble(problem, answer, allowances.of(problem.id), grading, options);
  }

  #settle(
    variant: Variant,
    name: PromptName,
    sample: Sample,
    program: Program,
    { execution, source }: Outcome,
  ): Promise<void> {
    const { problem, index, extracted } = sample;
    if (source === 'executed') this.#executed += 1;
    if (source === 'earlier') this.#earlier.add(program.id);
    // Fields come in the order of the schema, whatever made the execution.
    const { verdict, grading, cpuMs, wallMs, memoryBytes, output, runs, borrowed } = execution;
    const withoutCode = whyWithoutCode(sample, verdict);
    // The syntax error of a sentence tells nothing.
    const reason = withoutCode === null ? execution.reason : noCodeText(withoutCode);
    this.verdicts[verdict] = (this.verdicts[verdict] ?? 0) + 1;
    this.#gradings[grading] = (this.#gradings[grading] ?? 0) + 1;
    this.tallies.note(variant, sample, execution, withoutCode);
    if (name.family === null) this.#noteNominal(variant, sample, program, execution);
    noteCause(this.causes, problem, name, { index, verdict, reason });
    if (borrowed !== undefined) this.#noteBorrowed(problem, borrowed);
    const { language } = this.#suite.dataset.reading;
    this.notes = joinNotes(this.notes, notesOf(sample, verdict, language));
    const where = { suite: this.#suite.config.name, problem, ...name, index };
    const measured = { cpuMs, wallMs, memoryBytes, output, program: program.id };
    const optional = {
      ...(runs === undefined ? {} : { runs }),
      ...(borrowed === undefined ? {} : { borrowed }),
      ...(extracted === undefined ? {} : { extracted }),
    };
    return this.#listener.verdict({ ...where, verdict, grading, reason, ...measured, ...optional });
  }

  /** Note what metrics beside pass@k need. */
  #noteNominal(variant: Variant, sample: Sample, { id }: Program, execution: Execution): void {
    const problem = variant.problems.get(sample.problem);
    if (problem === undefined) return;
    this.costs.note(problem.id, execution);
    const code = codeOf(problem, sample);
    this.numbers.note({ problem: problem.id, prompt: problem.prompt, id, code, execution });
  }

  #noteBorrowed(problem: string, names: readonly string[]): void {
    const { answers, names: before } = this.borrowed.get(problem) ?? { answers: 0, names: [] };
    const all = [...new Set([...before, ...names])].sort().slice(0, BORROWED.most);
    this.borrowed.set(problem, { answers: answers + 1, names: all });
  }
}

/** The reason why a sample that did not pass has no code; null if it has some, or passed. */
function whyWithoutCode({ extracted }: Sample, verdict: Verdict): WithoutCode | null {
  const isFailed = VERDICT_TABLE[verdict].countsAs === 'fail';
  return extracted === undefined || !isFailed ? null : whyNoCode(extracted);
}

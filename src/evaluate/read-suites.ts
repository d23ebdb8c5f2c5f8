import type { Config, SuiteConfig } from '../config/schema.ts';
import { loadDataset, samplesOf } from '../dataset/load-dataset.ts';
import { missingLibraries } from '../execute/toolchains/libraries.ts';
import { languageOf } from '../execute/toolchains/resolve.ts';
import { findToolchain, type Toolchain } from '../execute/toolchains/toolchain.ts';
import { SuiteQuestions } from '../generate/questions.ts';
import { type Dataset, describeVariant, type Variant } from '../records/dataset.ts';
import { promptsOf } from '../records/prompt-name.ts';
import { FaultList, UserError } from '../system/errors.ts';
import { findMetricTools, type MetricTool } from './metric-tools.ts';

/** A suite whose problems and samples were read once without a fault. */
export interface CheckedSuite {
  readonly config: SuiteConfig;
  readonly dataset: Dataset;
  /** The tools of its language; null for Python. */
  readonly toolchain: Toolchain | null;
  /** Its questions to a model; null if its samples are given. */
  readonly questions: SuiteQuestions | null;
  /** The commands that give numbers for its samples. */
  readonly tools: readonly MetricTool[];
  /** The number of samples to run, over all variants. */
  readonly samples: number;
  /** The number of samples of each problem over all its prompts, in the dataset's order. */
  readonly costs: ReadonlyMap<string, number>;
  /** The problems that this run covers; null for all. */
  readonly slice: ReadonlySet<string> | null;
}

/**
 * Read every dataset of a config once completely, and find the tools of every language. So a
 * mistake on the last line is known before the first program runs.
 * @param needsAnswers false if a suite that makes its prompts may lack answers to them
 * @throws UserError with all mistakes of all suites
 */
export async function checkSuites(
  config: Config,
  environment: NodeJS.ProcessEnv,
  needsAnswers = true,
): Promise<CheckedSuite[]> {
  const checked: CheckedSuite[] = [];
  const faults = new FaultList();
  for (const [index, suite] of config.suites.entries()) {
    let toolchain: Toolchain | null = null;
    try {
      const language = languageOf(suite.language);
      if (language !== null) toolchain = await findToolchain(language, environment);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      faults.add(
        `suites[${index}].language: ${error.message}`,
        config.placeOf(['suites', index, 'language']),
      );
    }
    try {
      const loaded = await loadDataset(config, suite, index);
      const { generate } = suite;
      const questions =
        generate === undefined ? null : new SuiteQuestions(config, { ...suite, generate }, index);
      const dataset = { ...loaded, notes: [...loaded.notes, ...(questions?.notes ?? [])] };
      const mayLack = questions !== null || (suite.perturb !== undefined && !needsAnswers);
      const given = await countSamples(config, dataset, mayLack);
      const costs = questions === null ? given : countWanted(dataset, questions.n);
      const samples = [...costs.values()].reduce((sum, count) => sum + count, 0);
      const problems = dataset.variants.flatMap((variant) => [...variant.problems.values()]);
      if (toolchain !== null) {
        for (const message of await missingLibraries(toolchain, problems, environment)) {
          faults.add(`suites[${index}]: ${message}`, config.placeOf(['suites', index, 'language']));
        }
      }
      const tools = await findMetricTools(config, suite, index, environment, faults);
      const read = { config: suite, dataset, toolchain, questions, tools, samples, costs };
      checked.push({ ...read, slice: null });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      faults.addAll(error);
    }
  }
  faults.throwIfAny();
  return checked;
}

/** The number of samples of each problem that a model shall make. */
function countWanted(dataset: Dataset, n: number): Map<string, number> {
  const wanted = new Map<string, number>();
  for (const { problem } of promptsOf(dataset)) {
    wanted.set(problem.id, (wanted.get(problem.id) ?? 0) + n);
  }
  return wanted;
}

/** The number of samples of each problem, over all its prompts. */
async function countSamples(
  config: Config,
  dataset: Dataset,
  mayLack: boolean,
): Promise<Map<string, number>> {
  const faults = new FaultList();
  const samples = new Map([...dataset.variants[0].problems.keys()].map((id) => [id, 0]));
  const answered = new Set<Variant>();
  const add = (variant: Variant, problem: string, count: number) => {
    samples.set(problem, (samples.get(problem) ?? 0) + count);
    answered.add(variant);
  };
  for (const { counts } of dataset.sources) {
    for (const [variant, ofProblems] of counts ?? []) {
      for (const [problem, count] of ofProblems) add(variant, problem, count);
    }
  }
  const sources = dataset.sources.filter(({ counts }) => counts === undefined);
  // The extraction of code does not change the number of samples.
  const reading = { ...dataset.reading, extract: 'none' as const };
  for await (const group of samplesOf({ sources, reading }, faults)) {
    for (const { variant, sample } of group) add(variant, sample.problem, 1);
  }
  faults.throwIfAny();
  if (mayLack) return samples;
  const own = dataset.nominals.map(({ family, variant }) => ({
    what: `nominal of ${family}`,
    variant,
  }));
  const all = dataset.variants.map((variant) => ({ what: describeVariant(variant.name), variant }));
  const unanswered = [...all, ...own].filter(({ variant }) => !answered.has(variant));
  if (dataset.manifests.length > 0 && unanswered.length > 1) {
    faults.add(unansweredText(unanswered.map(({ what }) => what)), { file: config.file });
    faults.throwIfAny();
  }
  for (const { what, variant } of unanswered) {
    faults.add(`${what} has no samples`, { file: variant.samples[0] ?? config.file });
  }
  faults.throwIfAny();
  return samples;
}

/** Made prompts are many, so they are named together. */
function unansweredText([first = '', ...more]: readonly string[]): string {
  return `${first} and ${more.length} more prompts have no samples: write them with passgate perturb, let your model answer them, and name the answers under variants or samples`;
}

import { loadConfig } from '../config/load-config.ts';
import type { Config, SuiteConfig } from '../config/schema.ts';
import { loadMade, type MadeDataset } from '../dataset/load-made.ts';
import type { Reword } from '../dataset/reword.ts';
import { checkReferences, type ReferenceListener } from '../evaluate/check-references.ts';
import { type ExecutorOptions, withExecutor } from '../evaluate/with-executor.ts';
import type { Executor } from '../execute/executor.ts';
import { languageOf } from '../execute/toolchains/resolve.ts';
import { findToolchain, type Toolchain } from '../execute/toolchains/toolchain.ts';
import type { AskingSource } from '../generate/open-asking.ts';
import { SuiteQuestions } from '../generate/questions.ts';
import { rewordTexts } from '../generate/reword.ts';
import { promptKey, promptsOf } from '../records/prompt-name.ts';
import type { ReferenceFailure } from '../records/references.ts';
import { openOut } from '../results/out-folder.ts';
import { writePerturbed } from '../results/perturbed-files.ts';
import { FaultList, UserError } from '../system/errors.ts';
import { stoppable } from '../system/stoppable.ts';
import { plural } from '../text/numbers.ts';
import { type AskingOptions, askingFor } from './asking.ts';

export interface PerturbOptions extends ExecutorOptions, Pick<AskingOptions, 'event'> {
  readonly configFile: string;
  /** The folder for the variants; null to write nothing. */
  readonly out: string | null;
  /** The number of problems of each suite; null for all. */
  readonly most: number | null;
}

/** The variants that were made, and the folders that have them. */
export interface Perturbation {
  readonly suites: readonly MadeDataset[];
  readonly folders: readonly string[];
  /** The absolute folder that paths of the config start from. */
  readonly start: string;
}

/**
 * Make the variants of all suites that perturb their problems, check them with their reference
 * solutions, and write them.
 * @throws UserError for a mistake in the config, the data or the environment
 */
export async function perturb(options: PerturbOptions): Promise<Perturbation> {
  const { configFile, out, most, progress, signal } = options;
  const config = loadConfig(configFile);
  if (out !== null) openOut(out);
  const asking = askingFor(config, { ...options, shard: null });
  const made = await stoppable(signal, () =>
    makeAll(config, most, asking, (text) => progress.say(text)),
  ).finally(() => asking.close());
  // A look at a few problems needs no program to run.
  const suites = most === null ? await withoutUnfit(made, config, options) : made;
  const folders = out === null ? [] : suites.map((suite) => writePerturbed(out, suite));
  return { suites, folders, start: config.starts[0] };
}

async function makeAll(
  config: Config,
  most: number | null,
  asking: AskingSource,
  say: (text: string) => void,
): Promise<MadeDataset[]> {
  const made: MadeDataset[] = [];
  const faults = new FaultList();
  for (const [index, suite] of config.suites.entries()) {
    // All arms of a suite are asked the same prompts.
    if (suite.arm?.isControl === false) continue;
    if (suite.perturb === undefined) continue;
    try {
      // A look at a few problems asks nothing.
      const reword = most === null ? rewordFor(config, suite, index, asking) : null;
      const own = await loadMade(config, suite, index, most, reword);
      if (own === null) continue;
      made.push(own);
      say(`${suite.name}: ${plural(sizeOf(own), 'variant')} made`);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      faults.addAll(error);
    }
  }
  faults.throwIfAny();
  if (made.length > 0) return made;
  const message = 'no suite has perturb: add for example perturb: { families: [docstring] }';
  throw new UserError([{ place: { file: config.file }, message }]);
}

/** @returns null if the suite has no model */
function rewordFor(
  config: Config,
  suite: SuiteConfig,
  index: number,
  asking: AskingSource,
): Reword | null {
  const { generate } = suite;
  if (generate === undefined) return null;
  const named = { ...suite, generate };
  const questions = new SuiteQuestions(config, named, index);
  return async (texts) =>
    rewordTexts(config, { config: named, questions }, texts, await asking.open());
}

function sizeOf({ made }: MadeDataset): number {
  return made.manifest.transforms.reduce((sum, { made: of }) => sum + of.length, 0);
}

/** Leave out the variants whose reference solution fails. */
async function withoutUnfit(
  suites: readonly MadeDataset[],
  config: Config,
  options: ExecutorOptions,
): Promise<MadeDataset[]> {
  const prompts = suites.flatMap(({ dataset }) => promptsOf(dataset));
  const programs = prompts.filter(({ problem }) => problem.reference !== undefined).length;
  if (programs === 0) return [...suites];
  const { environment, progress, signal } = options;
  const tools = new Map<MadeDataset, Toolchain | null>();
  for (const suite of suites) {
    const language = languageOf(suite.config.language);
    tools.set(suite, language === null ? null : await findToolchain(language, environment));
  }
  const work = suites.map((suite) => ({ toolchain: tools.get(suite) ?? null }));
  const listener: ReferenceListener = {
    start: (label, total, noun) => progress.start(label, total, noun),
    reference: (verdict) => progress.count(verdict),
  };
  const check = async (executor: Executor) => {
    const checked: MadeDataset[] = [];
    for (const suite of suites) {
      const of = { ...suite, toolchain: tools.get(suite) ?? null, slice: null };
      const { unfit } = await checkReferences(of, executor, listener, signal);
      progress.end();
      checked.push(without(suite, unfit));
    }
    return checked;
  };
  return withExecutor(config, options, Promise.resolve({ suites: work, programs }), check);
}

function without(suite: MadeDataset, unfit: readonly ReferenceFailure[]): MadeDataset {
  if (unfit.length === 0) return suite;
  const reasons = new Map(
    unfit.map((each) => [
      promptKey(each.problem, each),
      `its reference solution does not pass: ${each.reason ?? each.verdict}`.slice(0, 500),
    ]),
  );
  const { manifest, files } = suite.made;
  const left = new Map(files);
  const transforms = manifest.transforms.map((of) => {
    const reasonOf = (problem: string) => reasons.get(promptKey(problem, of));
    const lost = of.made.flatMap(({ problem }) => {
      const reason = reasonOf(problem);
      return reason === undefined ? [] : [{ problem, reason }];
    });
    if (lost.length === 0) return of;
    const rows = files.get(of.file) ?? [];
    left.set(
      of.file,
      rows.filter(({ problem }) => reasonOf(problem) === undefined),
    );
    const made = of.made.filter(({ problem }) => reasonOf(problem) === undefined);
    return { ...of, made, dropped: [...of.dropped, ...lost] };
  });
  return { ...suite, made: { ...suite.made, manifest: { ...manifest, transforms }, files: left } };
}

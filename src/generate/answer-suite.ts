import type { GenerateConfig } from '../config/generate-settings.ts';
import type { Config, SuiteConfig } from '../config/schema.ts';
import type { Ask, KeptAnswer, ModelAnswer } from '../records/answer.ts';
import type { GivenSample, SampleSource } from '../records/dataset.ts';
import { type Generated, MOST_REASONS } from '../records/generated.ts';
import { grouped } from '../text/numbers.ts';
import { askAll } from './ask-all.ts';
import type { Asking } from './asking.ts';
import { Budget } from './budget.ts';
import { whyNotAsked } from './credentials.ts';
import { KeepFile } from './keep-file.ts';
import { openClient } from './open-client.ts';
import type { Covered, SuiteQuestions } from './questions.ts';

/** A suite whose samples a model makes. */
export interface AskingSuite extends Covered {
  readonly config: SuiteConfig & { readonly generate: GenerateConfig };
  /** Its place in the config. */
  readonly index: number;
  readonly questions: SuiteQuestions;
}

/** The answers of a suite, and how they came. */
export interface Answered {
  readonly source: SampleSource;
  /** The number of answers. */
  readonly samples: number;
  readonly generated: Generated;
}

/**
 * Get the answers to all prompts of a suite: those that are kept, and the others from its model.
 * Each answer is kept as soon as it is there.
 * @throws UserError if the file of kept answers cannot be used
 */
export async function answerSuite(
  config: Config,
  suite: AskingSuite,
  asking: Asking,
): Promise<Answered> {
  const file = keepFileOf(config, suite);
  const inFile = await readKept(file, asking);
  const missing = missingOf(suite, asking);
  const whyNot = missing.size === 0 ? null : whyNotAsked(suite.config.generate, asking);
  const asked =
    missing.size === 0 || whyNot !== null
      ? NOTHING_ASKED
      : await askMissing(config, suite, missing, file, asking);
  if (file !== null && (asked.answered > 0 || lacks(inFile, suite, asking))) {
    file.write(keptOf(suite, asking));
  }
  const skipped =
    whyNot === null
      ? null
      : `${missing.size === 1 ? '1 answer is' : `${grouped(missing.size)} answers are`} missing, because ${whyNot}`;
  return toAnswered(suite, asking, asked, file, skipped);
}

/** The outcome of asking. */
interface Asked {
  readonly answered: number;
  readonly failed: number;
  readonly reasons: ReadonlyMap<string, number>;
  readonly tokens: Generated['tokens'];
  readonly cost: number | null;
}

const NOTHING_ASKED: Asked = {
  ...{ answered: 0, failed: 0, reasons: new Map() },
  ...{ tokens: { input: 0, output: 0 }, cost: 0 },
};

/** @returns null if the repository keeps no answers */
export function keepFileOf(config: Config, { config: suite, index }: AskingSuite): KeepFile | null {
  const { keep } = suite.generate;
  if (keep === undefined) return null;
  return new KeepFile(config, suite.name, keep, ['suites', index, 'generate', 'keep']);
}

/**
 * Take the answers that the repository keeps.
 * @returns their keys
 */
export async function readKept(
  file: KeepFile | null,
  { store, listener }: Asking,
): Promise<ReadonlySet<string>> {
  const keys = new Set<string>();
  if (file === null) return keys;
  const unread = await file.read((answer) => {
    store.take(answer);
    keys.add(answer.key);
  });
  if (unread === null) return keys;
  const lines =
    unread.lines === 1 ? 'one line is no answer' : `${unread.lines} lines are no answers`;
  listener.say(`note: ${file.label}:${unread.first}: ${lines}, and ignored`);
  return keys;
}

/** True if there are answers that the file should have and has not, such as those of a cache. */
function lacks(inFile: ReadonlySet<string>, suite: AskingSuite, asking: Asking): boolean {
  for (const ask of allOf(suite)) {
    if (!inFile.has(ask.key) && keptAnswerTo(ask, asking) !== null) return true;
  }
  return false;
}

/** The questions to all prompts of a suite, also those of other shards. */
function* allOf({ questions, dataset }: AskingSuite): Iterable<Ask> {
  for (const { ask } of questions.of({ dataset, slice: null })) yield ask;
}

/** Null if there is no answer that lasts. */
function keptAnswerTo({ key }: Ask, { store }: Asking): KeptAnswer | null {
  const answer = store.get(key)?.answer;
  return answer === undefined || answer.ended === 'refused' ? null : answer;
}

/** The keys of the questions without an answer. */
function missingOf(suite: AskingSuite, { store }: Asking): ReadonlySet<string> {
  const missing = new Set<string>();
  for (const { ask } of suite.questions.of(suite)) {
    if (!missing.has(ask.key) && store.get(ask.key) === undefined) missing.add(ask.key);
  }
  return missing;
}

async function askMissing(
  config: Config,
  suite: AskingSuite,
  missing: ReadonlySet<string>,
  file: KeepFile | null,
  asking: Asking,
): Promise<Asked> {
  const { store, environment, listener, signal } = asking;
  const { name, generate } = suite.config;
  const { model } = suite.questions.asked;
  const budget = asking.budgets.get(name) ?? new Budget(generate, asking.share);
  asking.budgets.set(name, budget);
  const onAnswer = (ask: Ask, answer: ModelAnswer) => {
    budget.spend(answer.usage);
    const kept = toKept(ask, answer);
    // A refusal may be another one the next time, so it is not kept.
    const lasts = answer.ended !== 'refused';
    store.add(kept, lasts);
    if (lasts) file?.append(kept);
    listener.step(useOf(budget));
  };
  const onError = () => listener.step(useOf(budget));
  // Only a base is read from a worktree of the run's own.
  const who = config.worktree === null ? name : `${name} at the base`;
  listener.start(`${who}: asking ${model ?? 'its command'}`, missing.size);
  // The prompt's own file may name the model.
  const client = openClient(model === null ? generate : { ...generate, model }, {
    environment,
    folder: config.starts[0],
    log: (line) => listener.say(`${who}: ${line}`),
    warn: (line) => listener.say(`note: ${who}: ${line}`),
  });
  try {
    const questions = withinBudget(suite, missing, budget);
    const { limiter } = client;
    const all = await askAll(questions, { client, limiter, signal, onAnswer, onError });
    const { answered, failed, messages, ending } = all;
    const reasons = new Map(messages);
    const rest = missing.size - answered - failed;
    const why = ending?.message ?? budget.end;
    if (rest > 0 && why !== null) reasons.set(why, (reasons.get(why) ?? 0) + rest);
    return { answered, failed, reasons, tokens: budget.tokens, cost: budget.cost };
  } finally {
    listener.end();
    await client.close();
  }
}

/** The questions without an answer, each once, as long as the budget lasts. */
function* withinBudget(
  suite: AskingSuite,
  missing: ReadonlySet<string>,
  budget: Budget,
): Iterable<Ask> {
  const sent = new Set<string>();
  for (const { ask } of suite.questions.of(suite)) {
    if (!missing.has(ask.key) || sent.has(ask.key)) continue;
    if (budget.end !== null) return;
    budget.start();
    sent.add(ask.key);
    yield ask;
  }
}

function useOf({ tokens, cost }: Budget): string {
  const used =
    tokens === null ? 'tokens unknown' : `${grouped(tokens.input + tokens.output)} tokens`;
  return cost === null ? used : `${used}, cost ${cost.toFixed(2)}`;
}

function toKept(ask: Ask, { text, ended, usage }: ModelAnswer): KeptAnswer {
  const { key, problem, family, transform, seed, index } = ask;
  return {
    ...{ key, problem },
    ...(family === null ? {} : { family }),
    ...(transform === null ? {} : { transform }),
    ...(seed === null ? {} : { seed }),
    ...{ index, text },
    ...(ended === null ? {} : { ended }),
    ...(usage === null ? {} : { usage }),
  };
}

/** The answers to all prompts of a suite in their order, each once. */
function* keptOf(suite: AskingSuite, asking: Asking): Iterable<KeptAnswer> {
  const written = new Set<string>();
  for (const ask of allOf(suite)) {
    if (written.has(ask.key)) continue;
    const answer = keptAnswerTo(ask, asking);
    if (answer === null) continue;
    written.add(ask.key);
    yield answer;
  }
}

function toAnswered(
  suite: AskingSuite,
  asking: Asking,
  asked: Asked,
  file: KeepFile | null,
  skipped: string | null,
): Answered {
  const { store } = asking;
  const keys = new Set<string>();
  const counts = { samples: 0, kept: 0, refused: 0, truncated: 0 };
  for (const { ask } of suite.questions.of(suite)) {
    const isNew = !keys.has(ask.key);
    keys.add(ask.key);
    const found = store.get(ask.key);
    if (found === undefined) continue;
    counts.samples += 1;
    if (!isNew) continue;
    if (found.isKept) counts.kept += 1;
    if (found.answer.ended === 'refused') counts.refused += 1;
    if (found.answer.ended === 'length') counts.truncated += 1;
  }
  const { samples, ...told } = counts;
  const questions = keys.size;
  const reasons = [...asked.reasons].sort(([, a], [, b]) => b - a).slice(0, MOST_REASONS);
  const place = { file: file?.label ?? `answers of ${suite.config.name}` };
  return {
    samples: skipped === null ? samples : 0,
    source: {
      files: [],
      variantOf: () => 'is no answer of a model',
      given: () => (skipped === null ? given(suite, asking, place) : []),
    },
    generated: {
      ...suite.questions.asked,
      ...{ n: suite.questions.n, questions, ...told, asked: asked.answered },
      ...{ failed: asked.failed, missing: questions - told.kept - asked.answered - asked.failed },
      ...{ tokens: asked.tokens, cost: asked.cost },
      reasons: reasons.map(([reason, of]) => ({ reason, questions: of })),
      ...(skipped === null ? {} : { skipped }),
    },
  };
}

const GROUP = 100;

function* given(
  suite: AskingSuite,
  { store }: Asking,
  place: GivenSample['place'],
): Iterable<readonly GivenSample[]> {
  let group: GivenSample[] = [];
  for (const { ask, variant } of suite.questions.of(suite)) {
    const found = store.get(ask.key);
    if (found === undefined) continue;
    const { text, ended } = found.answer;
    const kind = ask.api === 'completion' ? 'completion' : 'either';
    const how = ended === 'length' || ended === 'refused' ? { ended } : {};
    group.push({ variant, problem: ask.problem, answer: { kind, text, ...how }, place });
    if (group.length < GROUP) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

import type { Config } from '../config/schema.ts';
import { type Ask, plus } from '../records/answer.ts';
import type { SampleSource } from '../records/dataset.ts';
import { type Generated, MOST_REASONS } from '../records/generated.ts';
import { grouped } from '../text/numbers.ts';
import { type AskOutcome, askMissing, NOTHING_ASKED } from './ask-missing.ts';
import type { Asking } from './asking.ts';
import { whyNotAsked } from './credentials.ts';
import { givenAnswers } from './given-answers.ts';
import type { KeepFile } from './keep-file.ts';
import { keepFileOf, keptOf, lacks, readKept } from './kept-answers.ts';
import type { SuiteToAnswer } from './questions.ts';
import { UseCounter, type Uses } from './use.ts';

/** The answers of a suite, and how they came. */
export interface Answered {
  readonly source: SampleSource;
  /** The number of answers. */
  readonly samples: number;
  readonly generated: Generated;
  readonly uses: Uses;
}

/**
 * Get the answers to all prompts of a suite: those that are kept, and the others from its model.
 * Each answer is kept as soon as it is there.
 * @throws UserError if the file of kept answers cannot be used
 */
export async function answerSuite(
  config: Config,
  suite: SuiteToAnswer,
  asking: Asking,
): Promise<Answered> {
  const file = keepFileOf(config, suite);
  const inFile = await readKept(file, asking);
  const missing = missingOf(suite, asking);
  const whyNot = missing.size === 0 ? null : whyNotAsked(suite.config.generate, asking);
  const asked =
    missing.size === 0 || whyNot !== null
      ? NOTHING_ASKED
      : await askMissing(config, suite, asksOf(suite), missing, file, asking);
  if (file !== null && (asked.answered > 0 || lacks(inFile, suite, asking))) {
    file.write(keptOf(suite, asking));
  }
  const skipped =
    whyNot === null
      ? null
      : `${missing.size === 1 ? '1 answer is' : `${grouped(missing.size)} answers are`} missing, because ${whyNot}`;
  return toAnswered(suite, asking, asked, file, skipped);
}

function* asksOf(suite: SuiteToAnswer): Iterable<Ask> {
  for (const { ask } of suite.questions.of(suite)) yield ask;
}

/** The keys of the questions without an answer. */
function missingOf(suite: SuiteToAnswer, { store }: Asking): ReadonlySet<string> {
  const missing = new Set<string>();
  for (const { ask } of suite.questions.of(suite)) {
    if (!missing.has(ask.key) && store.get(ask.key) === undefined) missing.add(ask.key);
  }
  return missing;
}

function toAnswered(
  suite: SuiteToAnswer,
  asking: Asking,
  asked: AskOutcome,
  file: KeepFile | null,
  skipped: string | null,
): Answered {
  const { store } = asking;
  const keys = new Set<string>();
  const use = new UseCounter();
  const counts = { samples: 0, kept: 0, refused: 0, truncated: 0 };
  let used: Generated['used'] = { input: 0, output: 0 };
  for (const { ask } of suite.questions.of(suite)) {
    const isNew = !keys.has(ask.key);
    keys.add(ask.key);
    const found = store.get(ask.key);
    if (found === undefined) continue;
    counts.samples += 1;
    if (ask.family === null) use.note(ask.problem, found.answer);
    if (!isNew) continue;
    const { usage } = found.answer;
    used = used === null || usage === undefined ? null : plus(used, usage);
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
    uses: use.uses(suite.config.generate.prices),
    source: {
      files: [],
      variantOf: () => 'is no answer of a model',
      given: () => (skipped === null ? givenAnswers(suite, store, place) : []),
    },
    generated: {
      ...suite.questions.asked,
      ...{ n: suite.questions.n, questions, ...told, asked: asked.answered },
      ...{ failed: asked.failed, missing: questions - told.kept - asked.answered - asked.failed },
      ...{ used, tokens: asked.tokens, cost: asked.cost },
      reasons: reasons.map(([reason, of]) => ({ reason, questions: of })),
      ...(skipped === null ? {} : { skipped }),
    },
  };
}

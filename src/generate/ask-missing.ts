import type { Config } from '../config/schema.ts';
import type { Ask, KeptAnswer, TimedAnswer } from '../records/answer.ts';
import type { Generated } from '../records/generated.ts';
import { grouped } from '../text/numbers.ts';
import { askAll } from './ask-all.ts';
import type { Asking } from './asking.ts';
import { Budget } from './budget.ts';
import type { KeepFile } from './keep-file.ts';
import { openClient } from './open-client.ts';
import type { AskedSuite } from './questions.ts';

/** The outcome of asking. */
export interface AskOutcome {
  readonly answered: number;
  readonly failed: number;
  readonly reasons: ReadonlyMap<string, number>;
  readonly tokens: Generated['tokens'];
  readonly cost: number | null;
}

export const NOTHING_ASKED: AskOutcome = {
  ...{ answered: 0, failed: 0, reasons: new Map() },
  ...{ tokens: { input: 0, output: 0 }, cost: 0 },
};

/**
 * Ask a suite's model for the missing answers, as long as the budget lasts. Each answer is kept as
 * soon as it is there.
 * @param asks all questions, in their order
 * @param missing the keys of those without an answer
 * @param file null if the repository keeps no answers
 */
export async function askMissing(
  config: Config,
  suite: AskedSuite,
  asks: Iterable<Ask>,
  missing: ReadonlySet<string>,
  file: KeepFile | null,
  asking: Asking,
): Promise<AskOutcome> {
  const { store, environment, listener, signal } = asking;
  const { name, generate } = suite.config;
  const { model } = suite.questions.asked;
  const budget = asking.budgets.get(name) ?? new Budget(generate, asking.share);
  asking.budgets.set(name, budget);
  let lost = 0;
  const onAnswer = (ask: Ask, answer: TimedAnswer) => {
    budget.spend(answer.usage);
    const kept = toKept(ask, answer);
    // A refusal may be another one the next time, so it is not kept.
    const lasts = answer.ended !== 'refused';
    store.add(kept, lasts);
    if (lasts) file?.append(kept);
    listener.step(soFar(lost, budget));
  };
  const onError = () => {
    lost += 1;
    listener.step(soFar(lost, budget));
  };
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
    const questions = withinBudget(asks, missing, budget);
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
  asks: Iterable<Ask>,
  missing: ReadonlySet<string>,
  budget: Budget,
): Iterable<Ask> {
  const sent = new Set<string>();
  for (const ask of asks) {
    if (!missing.has(ask.key) || sent.has(ask.key)) continue;
    if (budget.end !== null) return;
    budget.start();
    sent.add(ask.key);
    yield ask;
  }
}

/** @param lost the number of questions that got no answer */
function soFar(lost: number, { tokens, cost }: Budget): string {
  const used =
    tokens === null ? 'tokens unknown' : `${grouped(tokens.input + tokens.output)} tokens`;
  return [
    ...(lost === 0 ? [] : [`${grouped(lost)} without an answer`]),
    used,
    ...(cost === null ? [] : [`cost ${cost.toFixed(2)}`]),
  ].join(', ');
}

function toKept(ask: Ask, { text, ended, usage, latencyMs }: TimedAnswer): KeptAnswer {
  const { key, problem, family, transform, seed, index } = ask;
  return {
    ...{ key, problem },
    ...(family === null ? {} : { family }),
    ...(transform === null ? {} : { transform }),
    ...(seed === null ? {} : { seed }),
    ...{ index, text },
    ...(ended === null ? {} : { ended }),
    ...(usage === null ? {} : { usage }),
    latencyMs,
  };
}

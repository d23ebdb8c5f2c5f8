import type { GivenSample } from '../records/dataset.ts';
import type { AnswerStore } from './answer-store.ts';
import type { SuiteToAnswer } from './questions.ts';

/** Answers handed on at a time. */
const GROUP = 100;

/**
 * The answers of a suite as samples, in the order of its questions.
 * @param place where messages say that they come from
 */
export function* givenAnswers(
  suite: SuiteToAnswer,
  store: AnswerStore,
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

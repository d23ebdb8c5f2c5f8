import type { Config } from '../config/schema.ts';
import type { Ask, KeptAnswer } from '../records/answer.ts';
import type { Asking } from './asking.ts';
import { KeepFile } from './keep-file.ts';
import type { SuiteToAnswer } from './questions.ts';

/** @returns null if the repository keeps no answers */
export function keepFileOf(
  config: Config,
  { config: suite, index }: SuiteToAnswer,
): KeepFile | null {
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
  const place = `${file.label}:${unread.first}${file.isOfBase ? ' at the base' : ''}`;
  listener.say(`note: ${place}: ${lines}, and ignored`);
  return keys;
}

/** True if there are answers that the file should have and has not, such as those of a cache. */
export function lacks(inFile: ReadonlySet<string>, suite: SuiteToAnswer, asking: Asking): boolean {
  for (const ask of allOf(suite)) {
    if (!inFile.has(ask.key) && keptAnswerTo(ask, asking) !== null) return true;
  }
  return false;
}

/** The questions to all prompts of a suite, also those of other shards. */
function* allOf({ questions, dataset }: SuiteToAnswer): Iterable<Ask> {
  for (const { ask } of questions.of({ dataset, slice: null })) yield ask;
}

/** Null if there is no answer that lasts. */
function keptAnswerTo({ key }: Ask, { store }: Asking): KeptAnswer | null {
  const answer = store.get(key)?.answer;
  return answer === undefined || answer.ended === 'refused' ? null : answer;
}

/** The answers to all prompts of a suite in their order, each once. */
export function* keptOf(suite: SuiteToAnswer, asking: Asking): Iterable<KeptAnswer> {
  const written = new Set<string>();
  for (const ask of allOf(suite)) {
    if (written.has(ask.key)) continue;
    const answer = keptAnswerTo(ask, asking);
    if (answer === null) continue;
    written.add(ask.key);
    yield answer;
  }
}

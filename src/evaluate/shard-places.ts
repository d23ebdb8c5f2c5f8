import { promptKey, promptsOf } from '../records/prompt-name.ts';
import type { SuiteResults, Undecided } from '../records/results.ts';
import type { OfPrompt } from './probes.ts';
import type { CheckedSuite } from './read-suites.ts';

/** The places of a shard's results in the whole, for joining it with the other shards. */
export function sliceOf(
  { problems, references }: Undecided,
  { config, dataset }: CheckedSuite,
  firstError: string | null,
): SuiteResults['slice'] {
  const ids = [...dataset.variants[0].problems.keys()];
  const placeOf = new Map(ids.map((id, place) => [id, place]));
  const prompts = new Map(
    promptsOf(dataset).map(({ name, problem }, place) => [promptKey(problem.id, name), place]),
  );
  const placesOf = (all: readonly OfPrompt[]) =>
    all.map((each) => prompts.get(promptKey(each.problem, each)) ?? 0);
  const { failed = [], faultyTests } = references ?? {};
  return {
    of: ids.length,
    places: problems.map(({ id }) => placeOf.get(id) ?? 0),
    failedPlaces: placesOf(failed),
    ...(faultyTests === undefined ? {} : { faultyPlaces: placesOf(faultyTests) }),
    maxErrors: config['max-errors'],
    firstError,
  };
}

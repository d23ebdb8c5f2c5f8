import type { SuiteResults } from '../../records/results.ts';
import { UserError } from '../../system/errors.ts';
import { plural } from '../../text/numbers.ts';
import type { Part } from './part.ts';

/**
 * Refuse shards that leave out problems, have some twice, or whose verdicts and counts disagree.
 * Otherwise changed or truncated shards could make the whole look better.
 * @throws UserError that names the shard, the suite and the disagreement
 */
export function requireSound(parts: readonly Part[]): void {
  for (const { label, results } of parts) {
    for (const suite of results.suites) {
      const fault = faultOf(suite);
      if (fault === null) continue;
      throw new UserError(
        `${label}: its results of ${suite.name} do not agree with one another (${fault}): run this shard again`,
      );
    }
  }
  const [first] = parts;
  for (const { name } of first?.results.suites ?? []) requireAll(name, parts);
}

/** A contradiction within a shard's results; null if there is none. */
function faultOf(suite: SuiteResults): string | null {
  const { problems, counts, verdicts, gradings, slice } = suite;
  if (slice === undefined) return 'it does not say which problems are its own';
  if (counts.problems !== problems.length) {
    return `it counts ${plural(counts.problems, 'problem')} and names ${problems.length}`;
  }
  const lists = problems.flatMap(listsOf);
  if (!lists.every(isLikely)) return 'a flaky sample without its share of runs that passed';
  const found = new Map<string, number>();
  for (const verdict of lists.flatMap((list) => list.verdicts)) {
    found.set(verdict, (found.get(verdict) ?? 0) + 1);
  }
  const samples = sum(found.values());
  const names = [...new Set([...found.keys(), ...Object.keys(verdicts)])];
  const counted = new Map<string, number>(Object.entries(verdicts));
  const odd = names.find((name) => (counted.get(name) ?? 0) !== (found.get(name) ?? 0));
  if (odd !== undefined) {
    return `it counts ${counted.get(odd) ?? 0} ${odd}, and its problems have ${found.get(odd) ?? 0}`;
  }
  const graded = gradings === undefined ? samples : sum(Object.values(gradings));
  if (counts.samples !== samples || graded !== samples) {
    return `it counts ${plural(counts.samples, 'sample')}, and its problems have ${samples}`;
  }
  const { programs, executed, cached, earlier = 0 } = counts;
  const isPossible = programs <= samples && executed + cached === programs && earlier <= cached;
  return isPossible ? null : `${programs} programs of ${samples} samples, ${executed} executed`;
}

interface List {
  readonly verdicts: readonly string[];
  readonly shares: readonly number[] | undefined;
}

/** The verdicts of each prompt of a problem. */
function listsOf({ nominal, nominalShares, ...more }: SuiteResults['problems'][number]): List[] {
  const shares = new Map(Object.entries(more.nominalsShares ?? {}));
  const own = Object.entries(more.nominals ?? {});
  return [
    { verdicts: nominal, shares: nominalShares },
    ...own.map(([family, verdicts]) => ({ verdicts, shares: shares.get(family) })),
    ...more.variants.map((variant) => ({ verdicts: variant.verdicts, shares: variant.shares })),
  ];
}

/** False if a `flaky` sample always passes, which cannot be. */
function isLikely({ verdicts, shares }: List): boolean {
  return verdicts.every((verdict, i) => verdict !== 'flaky' || (shares?.[i] ?? 1) < 1);
}

/** Each problem must be in exactly one shard, unless it was dropped by name. */
function requireAll(name: string, parts: readonly Part[]): void {
  const owners = new Map<string | number, string>();
  const dropped = new Set<string>();
  let of = 0;
  let found = 0;
  for (const { label, results } of parts) {
    const suite = results.suites.find((each) => each.name === name);
    of = suite?.slice?.of ?? of;
    found += suite?.problems.length ?? 0;
    for (const [i, { id }] of (suite?.problems ?? []).entries()) {
      const place = suite?.slice?.places[i] ?? 0;
      const other = owners.get(id) ?? owners.get(place);
      if (other !== undefined)
        throw new UserError(
          `${other} and ${label} both have ${id} of ${name}, or its place: each problem is in one shard`,
        );
      owners.set(id, label).set(place, label);
    }
    for (const id of droppedBy(suite)) dropped.add(id);
  }
  const left = [...dropped].filter((id) => !owners.has(id)).length;
  if (found + left === of) return;
  throw new UserError(
    `the shards have ${found} of the ${plural(of, 'problem')} of ${name}, and ${left} were dropped: run all of them again`,
  );
}

/** Problems that are not judged because their reference solutions or tests are wrong. */
function droppedBy(suite: SuiteResults | undefined): string[] {
  const references = suite?.references;
  if (!references?.dropped) return [];
  const failed = references.failed.filter(({ verdict }) => verdict !== 'error');
  const all = [...failed, ...(references.faultyTests ?? [])];
  return all.filter(({ family }) => family === null).map(({ problem }) => problem);
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const each of numbers) total += each;
  return total;
}

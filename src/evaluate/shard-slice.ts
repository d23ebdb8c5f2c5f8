import type { Shard } from '../records/shard.ts';
import type { CheckedSuite } from './read-suites.ts';

/**
 * A suite cut down to the problems of one shard. The other problems are read and checked, but do
 * not run.
 */
export function cutToShard(suite: CheckedSuite, shard: Shard): CheckedSuite {
  const slice = problemsOf(suite.costs, shard);
  const samples = [...slice].reduce((sum, id) => sum + (suite.costs.get(id) ?? 0), 0);
  return { ...suite, slice, samples };
}

/**
 * The problems of a shard. The most expensive come first, and each goes to the shard with the least
 * work so far (Graham 1969, longest processing time first). All shards of the same data compute the
 * same division.
 * @param costs samples of each problem over all its prompts, in the dataset's order
 */
function problemsOf(
  costs: ReadonlyMap<string, number>,
  { index, count }: Shard,
): ReadonlySet<string> {
  const loads = Array.from({ length: count }, () => 0);
  const own = new Set<string>();
  // A problem costs more than its samples: it has a reference and a place in every table.
  const dearest = [...costs].map(([id, samples]) => ({ id, cost: samples + 1 }));
  dearest.sort((a, b) => b.cost - a.cost);
  for (const { id, cost } of dearest) {
    const least = loads.indexOf(Math.min(...loads));
    loads[least] = (loads[least] ?? 0) + cost;
    if (least === index - 1) own.add(id);
  }
  return own;
}

import type { Contributions } from './contributions.ts';

/**
 * Contributions by cluster instead of by problem: the same value, with the noise between clusters.
 * Problems of one source pass or fail together, so clusters are the independent draws (Miller 2024,
 * "Adding Error Bars to Evals", section 2.2). A mean becomes the ratio of the clusters' sums to
 * their sizes.
 * @param clusters of each problem, by its place; null if problems stand for themselves
 */
export function byCluster(
  parts: Contributions,
  clusters: readonly string[] | null = parts.clusters,
): Contributions {
  if (clusters === null || parts.shape === 'sum') return parts;
  const names = [...new Set(clusters)];
  const places = new Map(names.map((name, place) => [name, place]));
  const summed = (column: Float64Array) => {
    const sums = new Float64Array(names.length);
    for (const [i, value] of column.entries()) {
      const place = places.get(clusters[i] ?? '') ?? 0;
      sums[place] = (sums[place] ?? 0) + value;
    }
    return sums;
  };
  const sizes = new Float64Array(parts.ids.length).fill(1);
  const columns = parts.shape === 'mean' ? [...parts.columns, sizes] : parts.columns;
  return { ...parts, ids: names, columns: columns.map(summed), shape: 'ratio', clusters: null };
}

/** The clusters of problems, by their place; null unless all of them have one. */
export function clustersOf(problems: readonly { readonly cluster?: string | undefined }[]) {
  const clusters = problems.flatMap(({ cluster }) => cluster ?? []);
  return clusters.length === problems.length && clusters.length > 0 ? clusters : null;
}

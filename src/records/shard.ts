export const MOST_SHARDS = 256;
/** One of several runs that share the work: `index` counts from 1 to `count`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Read `2/4`; null when it is no shard. */
export function parseShard(text: string): Shard | null {
  const [, index, count] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  return shard.index <= shard.count && shard.count <= MOST_SHARDS ? shard : null;
}

/** `2 of 4`. */
export function describeShard({ index, count }: Shard): string {
  return `${index} of ${count}`;
}

import { relative } from 'node:path';
import type { Resolved } from './baseline/resolve.ts';
import type { Config } from './config/schema.ts';
import type { Shard } from './shards/slice.ts';

/** The shell command that repeats a run, against the same commit. */
export function repeatCommand(
  config: Pick<Config, 'file'>,
  resolved: Resolved,
  shard: Shard | null,
): string {
  const quote = (text: string) =>
    /^[\w./@-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
  const commit = 'none' in resolved ? null : resolved.baseline.origin.commit;
  const base = commit === null ? '' : ` --baseline ${commit.slice(0, 12)}`;
  const part = shard === null ? '' : ` --shard ${shard.index}/${shard.count}`;
  return `npx passgate run ${quote(relative('', config.file) || config.file)}${base}${part}`;
}

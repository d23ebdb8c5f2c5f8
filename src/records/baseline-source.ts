import { keysOf } from './tables.ts';

/** One origin of a base's results. */
interface SourceEntry {
  /** Set for a store that runs leave their results in: its name in messages. */
  readonly store?: string;
  /** The ways to try if a config's `baseline` names this source; absent if it cannot. */
  readonly ways?: readonly string[];
}

/**
 * Every origin of a base's results (docs/baseline.md). Config, plan, results and messages use it.
 */
export const SOURCES = {
  cache: { store: 'the Actions cache', ways: ['cache', 'ancestor'] },
  artifact: { store: 'the artifact of its run', ways: ['artifact', 'ancestor'] },
  ancestor: {},
  rerun: { ways: ['rerun'] },
  file: {},
} as const satisfies Readonly<Record<string, SourceEntry>>;

export type BaselineSource = keyof typeof SOURCES;

export const SOURCE_NAMES = keysOf(SOURCES);

/** The name of a store that runs leave their results in. */
export type StoreName = {
  [S in BaselineSource]: (typeof SOURCES)[S] extends { store: string } ? S : never;
}[BaselineSource];

/** A way to a commit's results. */
export type Way = Exclude<BaselineSource, 'file'>;

export function isStore(source: BaselineSource): source is StoreName {
  return 'store' in SOURCES[source];
}

/** The sources that a config can name. */
export const NAMED_SOURCES = SOURCE_NAMES.filter((source) => 'ways' in SOURCES[source]);

/**
 * The ways of `baseline: auto`: every way to the exact commit comes before an ancestor. Changes
 * between the two would count as the pull request's own.
 */
const AUTO: readonly Way[] = [...SOURCE_NAMES.filter(isStore), 'rerun', 'ancestor'];

/** The ways to try for a config's `baseline`, in order. */
export function waysFor(baseline: string): readonly Way[] {
  const named = NAMED_SOURCES.find((source) => source === baseline);
  const entry: SourceEntry = named === undefined ? {} : SOURCES[named];
  return (entry.ways as readonly Way[] | undefined) ?? AUTO;
}

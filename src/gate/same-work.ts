import { grouped } from '../text/numbers.ts';

/** What has to be equal on both sides for a change to be the model's. */
export interface Work {
  readonly datasetHash: string;
  /** Samples a nominal prompt has: fewest and most. */
  readonly samples: { readonly min: number; readonly max: number };
  readonly limits?: Limits | undefined;
  /** Version of the language's tools: Python's where there are no others. */
  readonly runtime?: string | undefined;
  /** How programs are isolated. */
  readonly tier?: string | undefined;
  /** The gradings that verdicts were reached by. */
  readonly gradings?: Readonly<Record<string, number>> | undefined;
}

export interface Limits {
  readonly cpuMs: number | 'auto';
  readonly wallMs: number | 'auto';
  readonly memory: number;
  readonly stack?: number | undefined;
  readonly output: number;
  readonly fileSize: number;
  readonly processes: number;
}

/**
 * What differs between the two sides beside the samples themselves, in words; empty where nothing
 * does. What one side does not know is not held against it.
 */
export function differencesOf(head: Work, base: Work): string[] {
  const said: string[] = [];
  const compare = (name: string, ours: string | undefined, theirs: string | undefined) => {
    if (ours === undefined || theirs === undefined || ours === theirs) return;
    said.push(`${name} (${theirs} in base, ${ours} in head)`);
  };
  if (head.datasetHash !== base.datasetHash) said.push('the data files');
  compare('samples a prompt', rangeOf(head.samples), rangeOf(base.samples));
  for (const { name, show } of LIMITS) compare(name, show(head.limits), show(base.limits));
  compare('the language', head.runtime, base.runtime);
  compare('the isolation', head.tier, base.tier);
  compare('the grading', listOf(head.gradings), listOf(base.gradings));
  return said;
}

const seconds = (value: number | 'auto') => (value === 'auto' ? value : `${value / 1000} s`);
const bytes = (value: number | 'auto') => `${value === 'auto' ? value : grouped(value)} bytes`;

/** Each limit's name, and its value in words; undefined where that is not known. */
export const LIMITS: readonly {
  readonly name: string;
  readonly show: (limits: Limits | undefined) => string | undefined;
}[] = [
  limit('limit of CPU time', 'cpuMs', seconds),
  limit('limit of wall time', 'wallMs', seconds),
  limit('limit of memory', 'memory', bytes),
  limit('limit of the stack', 'stack', bytes),
  limit('limit of output', 'output', bytes),
  limit('limit of a file', 'fileSize', bytes),
  limit('limit of processes', 'processes', String),
];

function limit(name: string, key: keyof Limits, words: (value: number | 'auto') => string) {
  return {
    name,
    show: (limits: Limits | undefined) => {
      const value = limits?.[key];
      return value === undefined ? undefined : words(value);
    },
  };
}

function rangeOf({ min, max }: Work['samples']): string {
  return min === max ? String(min) : `${min} to ${max}`;
}

function listOf(gradings: Work['gradings']): string | undefined {
  if (gradings === undefined) return undefined;
  const used = Object.entries(gradings).filter(([, count]) => count > 0);
  return used
    .map(([name]) => name)
    .sort()
    .join(' and ');
}

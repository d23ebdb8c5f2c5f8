import { grouped } from './words.ts';

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
  for (const { name, key, show } of LIMITS) {
    compare(name, head.limits && show(head.limits[key]), base.limits && show(base.limits[key]));
  }
  compare('the language', head.runtime, base.runtime);
  compare('the isolation', head.tier, base.tier);
  compare('the grading', listOf(head.gradings), listOf(base.gradings));
  return said;
}

const seconds = (value: number | 'auto') => (value === 'auto' ? value : `${value / 1000} s`);
const bytes = (value: number | 'auto') => `${value === 'auto' ? value : grouped(value)} bytes`;

export const LIMITS: readonly {
  readonly name: string;
  readonly key: keyof Limits;
  readonly show: (value: number | 'auto') => string;
}[] = [
  { name: 'limit of CPU time', key: 'cpuMs', show: seconds },
  { name: 'limit of wall time', key: 'wallMs', show: seconds },
  { name: 'limit of memory', key: 'memory', show: bytes },
  { name: 'limit of output', key: 'output', show: bytes },
  { name: 'limit of a file', key: 'fileSize', show: bytes },
  { name: 'limit of processes', key: 'processes', show: String },
];

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

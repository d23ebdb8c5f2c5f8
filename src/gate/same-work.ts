import { LIMIT_NAMES, LIMITS, type LimitName, type ReportedLimits } from '../records/limits.ts';
import type { Metadata } from '../records/metadata.ts';
import { grouped } from '../text/numbers.ts';

/** The conditions that must be equal on both sides for a change to be the model's. */
export interface Work {
  readonly datasetHash: string;
  /** The fewest and the most samples of a nominal prompt. */
  readonly samples: { readonly min: number; readonly max: number };
  readonly limits?: ReportedLimits | undefined;
  /** The version of the language's tools: Python's if there are no others. */
  readonly runtime?: string | undefined;
  /** The way programs are isolated. */
  readonly tier?: string | undefined;
  /** The way code is taken out of answers. */
  readonly extract?: string | undefined;
  /** The version of Passgate. */
  readonly tool?: string | undefined;
  /** Facts about how the samples were made, as far as they are known. */
  readonly metadata?: Metadata | undefined;
  /** The number of verdicts by grading. */
  readonly gradings?: Readonly<Record<string, number>> | undefined;
}

/**
 * The differences between the two sides besides the samples, in words; empty if there are none.
 * Conditions that are unknown on one side make no difference.
 */
export function differencesOf(head: Work, base: Work): string[] {
  const differences: string[] = [];
  const compare = (name: string, ours: string | undefined, theirs: string | undefined) => {
    if (ours === undefined || theirs === undefined || ours === theirs) return;
    differences.push(`${name} (${theirs} in base, ${ours} in head)`);
  };
  if (head.datasetHash !== base.datasetHash) differences.push('the data files');
  compare('samples a prompt', rangeOf(head.samples), rangeOf(base.samples));
  for (const name of LIMIT_NAMES) {
    compare(LIMITS[name].name, limitText(name, head.limits), limitText(name, base.limits));
  }
  compare('the extraction of code', head.extract, base.extract);
  for (const name of namesIn(head.metadata, base.metadata)) {
    compare(
      name,
      head.metadata?.[name]?.join(', ') ?? 'unknown',
      base.metadata?.[name]?.join(', ') ?? 'unknown',
    );
  }
  compare('Passgate', head.tool, base.tool);
  compare('the language', head.runtime, base.runtime);
  compare('the isolation', head.tier, base.tier);
  compare('the grading', listOf(head.gradings), listOf(base.gradings));
  return differences;
}

/**
 * A limit's value in words.
 * @returns undefined if it is unknown
 */
export function limitText(name: LimitName, limits: ReportedLimits | undefined): string | undefined {
  const value = limits?.[name];
  if (value === undefined) return undefined;
  const { unit } = LIMITS[name];
  if (unit === 'count') return String(value);
  if (unit === 'size' || unit === 'stack') return `${grouped(Number(value))} bytes`;
  return value === 'auto' ? value : `${value / 1000} s`;
}

/** The names that one side has. Where neither side says anything, nothing differs. */
function namesIn(one: Metadata = {}, other: Metadata = {}): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
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

import { keysOf, mapTable } from './tables.ts';

/** One bound on the resources of a candidate. */
interface LimitEntry {
  /** Its key in a suite's `limits`. */
  readonly key: string;
  /** The form of its value in a config. Times are kept in milliseconds, sizes in bytes. */
  readonly unit: 'time' | 'time or auto' | 'size' | 'stack' | 'count';
  /** Its value if a config gives none; undefined if another limit gives it. */
  readonly preset: string | number | undefined;
  /** Its name in reports. */
  readonly name: string;
  /** Its value for Passgate's own programs, such as a language's self-test. */
  readonly ours: number;
  /** Set if each problem may have its own: results say `auto` then. */
  readonly isAuto?: true;
  /** Set if results of earlier versions do not have it. */
  readonly isLater?: true;
}

/**
 * Every limit of a candidate. Config, results, cache keys, reports and comparisons use this table;
 * the sandbox enforces each one (sandbox/passgate_sandbox), and docs/verdicts.md describes it.
 */
export const LIMITS = {
  cpuMs: {
    key: 'cpu',
    unit: 'time or auto',
    preset: '3s',
    name: 'limit of CPU time',
    ours: 20_000,
    isAuto: true,
  },
  wallMs: {
    key: 'wall',
    unit: 'time',
    preset: undefined,
    name: 'limit of wall time',
    ours: 60_000,
    isAuto: true,
  },
  memory: {
    key: 'memory',
    unit: 'size',
    preset: '1GiB',
    name: 'limit of memory',
    ours: 1 << 30,
  },
  stack: {
    key: 'stack',
    unit: 'stack',
    preset: '64MiB',
    name: 'limit of the stack',
    ours: 64 << 20,
    isLater: true,
  },
  output: {
    key: 'output',
    unit: 'size',
    preset: '1MiB',
    name: 'limit of output',
    ours: 1 << 16,
  },
  fileSize: {
    key: 'file-size',
    unit: 'size',
    preset: '16MiB',
    name: 'limit of a file',
    ours: 1 << 24,
  },
  processes: {
    key: 'processes',
    unit: 'count',
    preset: 32,
    name: 'limit of processes',
    ours: 32,
  },
} as const satisfies Readonly<Record<string, LimitEntry>>;

export type LimitName = keyof typeof LIMITS;

export const LIMIT_NAMES = keysOf(LIMITS);

/** Bounds on one candidate: milliseconds, bytes, counts. */
export type Limits = { readonly [N in LimitName]: number };

/** The limits of a suite in results. */
export type ReportedLimits = {
  readonly [N in LimitName as (typeof LIMITS)[N] extends { isLater: true } ? never : N]:
    | number
    | ((typeof LIMITS)[N] extends { isAuto: true } ? 'auto' : never);
} & {
  readonly [N in LimitName as (typeof LIMITS)[N] extends { isLater: true } ? N : never]?:
    | number
    | undefined;
};

/** The limits of Passgate's own programs. */
export const OUR_LIMITS: Limits = mapTable(LIMITS, ({ ours }) => ours);

/** Equal texts mean equal limits. It is part of the key of every kept verdict. */
export function limitsKey(limits: Limits): string {
  return LIMIT_NAMES.map((name) => limits[name]).join(',');
}

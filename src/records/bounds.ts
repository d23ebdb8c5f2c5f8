import { keysOf } from './tables.ts';

/** One key of a gate that bounds its metric. */
interface BoundEntry {
  /**
   * The bounded number: head's value, the change against the base, or the slide over the latest
   * runs. A slide is positive if the metric got worse.
   */
  readonly of: 'value' | 'change' | 'slide';
  /** The bad direction: 1 upwards, -1 downwards. */
  readonly sign: 1 | -1;
  readonly name: string;
  /** The sign before the value in a table. */
  readonly short: string;
}

/**
 * Every bound that a gate can have, in the order of reports. Config, results and judging use it.
 */
export const BOUNDS = {
  min: { of: 'value', sign: -1, name: 'minimum', short: '≥' },
  max: { of: 'value', sign: 1, name: 'maximum', short: '≤' },
  'max-drop': { of: 'change', sign: -1, name: 'allowed drop', short: 'drop ≤' },
  'max-rise': { of: 'change', sign: 1, name: 'allowed rise', short: 'rise ≤' },
  'max-slide': { of: 'slide', sign: 1, name: 'allowed slide', short: 'slide ≤' },
} as const satisfies Readonly<Record<string, BoundEntry>>;

type BoundName = keyof typeof BOUNDS;

export const BOUND_NAMES = keysOf(BOUNDS);

/** The bounds of a gate: shares from 0 to 1, or counts. */
export type Bounds = { readonly [B in BoundName]?: number | undefined };

/** The bounds of one kind that a gate has. */
export function boundsOf(bounds: Bounds, of: BoundEntry['of']) {
  return BOUND_NAMES.flatMap((key) => {
    const value = bounds[key];
    return value === undefined || BOUNDS[key].of !== of ? [] : [{ ...BOUNDS[key], value }];
  });
}

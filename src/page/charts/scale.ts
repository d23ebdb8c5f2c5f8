import { ROUNDING } from '../../records/rounding.ts';

/** A map from values to positions along an axis. */
export type Scale = (value: number) => number;

/**
 * @param from the value at `start`
 * @param to the value at `end`
 */
export function linear(from: number, to: number, start: number, end: number): Scale {
  const span = to - from || 1;
  return (value) => start + ((value - from) / span) * (end - start);
}

/** As `linear`, but on a logarithmic scale; values are above 0. */
export function logarithmic(from: number, to: number, start: number, end: number): Scale {
  const scale = linear(Math.log(from), Math.log(to), start, end);
  return (value) => scale(Math.log(value));
}

/** About four round numbers from 0 to `most` or just above. */
export function ticksTo(most: number): number[] {
  const step = roundStep(most / 4);
  const count = Math.ceil(most / step - ROUNDING);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

/** Some round numbers from `least` to `most`, none of them outside. */
export function ticksWithin(least: number, most: number): number[] {
  const step = roundStep((most - least) / 5);
  const first = Math.ceil(least / step - ROUNDING);
  const last = Math.floor(most / step + ROUNDING);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}

/** A round number, at or just above another one. */
function roundStep(least: number): number {
  const raw = Math.max(least, ROUNDING);
  const power = 10 ** Math.floor(Math.log10(raw));
  return [1, 2, 2.5, 5, 10].map((n) => n * power).find((each) => each >= raw) ?? raw;
}

/** `40%`, `2.5%`. */
export function tickText(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}

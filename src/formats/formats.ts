import { keysOf } from '../records/tables.ts';
import { evalplus } from './evalplus.ts';
import type { ProblemFormat } from './format.ts';
import { humaneval } from './humaneval.ts';
import { livecodebench } from './livecodebench.ts';
import { mbpp } from './mbpp.ts';
import { multiplE } from './multipl-e.ts';
import { stdio } from './stdio.ts';

/** Every published layout of problems, by the name that a config has for it (docs/data.md). */
export const FORMATS = {
  humaneval,
  evalplus,
  mbpp,
  'multipl-e': multiplE,
  livecodebench,
  stdio,
} as const satisfies Readonly<Record<string, ProblemFormat>>;

export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES = keysOf(FORMATS);

/** The format of a row by its shape; undefined if it has none of these. */
export function recognize(data: object): FormatName | undefined {
  return FORMAT_NAMES.find((name) => FORMATS[name].recognizes(data));
}

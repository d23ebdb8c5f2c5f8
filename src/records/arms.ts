import { z } from 'zod';
import { count, name } from './fields.ts';

const chance = z.number().min(0).max(1);

/** An arm's difference from the control in one metric, over the problems that both have. */
const armDifference = z.object({
  metric: z.string().max(200),
  control: z.number(),
  arm: z.number(),
  delta: z.number(),
  /** The interval of the difference, paired by problem; null if there is none. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** By the permutation of each problem's two results. */
  p: chance,
  /** The same, adjusted for all arms by Holm's procedure. */
  adjustedP: chance,
  problems: count,
  /** Problems that the arm does better than the control, worse, or equally. */
  won: count,
  lost: count,
  tied: count,
});

/** The arm that a suite's results stand for. */
export const armSchema = z.object({
  /** The suite as the config has it. */
  suite: name,
  name,
  /** All others are compared with it. */
  isControl: z.boolean(),
  /** True if it does better than each other arm, beyond chance; absent if that cannot be told. */
  isBest: z.literal(true).optional(),
  /** Absent for the control, and if the two share nothing. */
  differences: z.array(armDifference).max(1000).optional(),
});

export type ArmResult = z.output<typeof armSchema>;
export type ArmDifference = z.output<typeof armDifference>;

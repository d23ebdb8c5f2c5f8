import { z } from 'zod';
import { count } from './fields.ts';

const chance = z.number().min(0).max(1);

/** The most slides of a suite in results: it has few headline metrics and few gates. */
const MOST_SLIDES = 50;

/** Metrics that got worse over the latest runs of a suite. */
export const slides = z
  .array(
    z.object({
      metric: z.string().max(200),
      /** The number of runs that were looked at, this one included. */
      runs: count,
      /** The level of the first of these runs, and of the last ones. */
      from: z.number(),
      to: z.number(),
      delta: z.number(),
      /** The chance of such a slide if the level stayed the same. */
      p: chance,
      /** The same, adjusted for all metrics and suites of the run that were looked at. */
      adjustedP: chance,
    }),
  )
  .max(MOST_SLIDES);

export type Slide = Readonly<z.output<typeof slides>[number]>;

import { z } from 'zod';
import { BOUND_NAMES, BOUNDS } from '../records/bounds.ts';
import { groupFields } from '../records/group.ts';
import {
  formatMetric,
  isCount,
  isFlip,
  isRobustness,
  METRIC_EXAMPLES,
  parseGateMetric,
} from '../records/metric-name.ts';
import { mapTable } from '../records/tables.ts';
import { found, name, oneOf } from './fields.ts';

const bound = z.number(found('a share between 0 and 1')).min(0, found('a share between 0 and 1'));

const metric = z.string(found('a metric such as pass@1')).transform((text, context) => {
  const parsed = parseGateMetric(text);
  if (parsed !== null) return parsed;
  const names = `${METRIC_EXAMPLES.slice(0, -1).join(', ')} or ${METRIC_EXAMPLES.at(-1)}`;
  const message = `expected a metric such as ${names}, found "${text}"`;
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
});

const SURE = 'a share from 0.5 to 0.999, such as 0.95';

/** A confidence level, of one gate or of all gates of a run together. */
export const confidence = z.number(found(SURE)).min(0.5, found(SURE)).max(0.999, found(SURE));

/** One rule of a suite: a metric, perhaps of a family or transform, and its bounds. */
export const gateFields = z.strictObject(
  {
    metric,
    ...groupFields(name.optional()),
    ...mapTable(BOUNDS, () => bound.optional()),
    /** Intervals of this confidence decide; if it is absent, the point estimate does. */
    confidence: confidence.optional(),
    /** The weight of an inconclusive gate in the overall decision. */
    'on-inconclusive': oneOf(['pass', 'fail']).optional(),
  },
  found('a gate such as { metric: pass@1, min: 0.2 }'),
);

export const gate = gateFields.superRefine((rule, context) => {
  const add = (message: string, path: string[] = []) =>
    context.addIssue({ code: 'custom', message, path });
  const { kind } = rule.metric;
  const metric = formatMetric(rule.metric);
  if (BOUND_NAMES.every((key) => rule[key] === undefined)) {
    add(`has no bound: add ${BOUND_NAMES.slice(0, -1).join(', ')} or ${BOUND_NAMES.at(-1)}`);
  }
  for (const key of BOUND_NAMES) {
    const value = rule[key];
    if (value === undefined) continue;
    if (isFlip(rule.metric) && BOUNDS[key].of === 'change') {
      add(`${metric} is a change already: use max or min`, [key]);
    } else if (isCount(kind)) {
      if (!Number.isInteger(value)) add(`expected a whole number, found ${value}`, [key]);
    } else if (value > 1) {
      const percent = `for ${value} % write ${value / 100}`;
      add(`expected a share between 0 and 1, found ${value}; ${percent}`, [key]);
    }
  }
  const isGrouped = isRobustness(kind) || isFlip(rule.metric);
  if (!isGrouped && (rule.family ?? rule.transform) !== undefined) {
    add(`${metric} is about nominal prompts: use family and transform with robust metrics`, [
      'metric',
    ]);
  }
  if (rule.transform !== undefined && rule.family === undefined) {
    add('transform needs a family: add one', ['transform']);
  }
  if (rule.confidence !== undefined && isCount(kind)) {
    add(`${metric} is a count, which has no interval: leave confidence out`, ['confidence']);
  }
  if (rule['on-inconclusive'] !== undefined && rule.confidence === undefined) {
    add('only a gate with confidence can be inconclusive: add confidence: 0.95', [
      'on-inconclusive',
    ]);
  }
});

import { z } from 'zod';
import { BOUND_NAMES, BOUNDS } from '../records/bounds.ts';
import { groupFields } from '../records/group.ts';
import { LONGEST_TAG } from '../records/labels.ts';
import {
  badDirection,
  formatMetric,
  isFlip,
  isRobustness,
  METRIC_EXAMPLES,
  parseGateMetric,
  unitOf,
} from '../records/metric-name.ts';
import { mapTable } from '../records/tables.ts';
import { suggest } from '../text/suggest.ts';
import { found, name, oneOf } from './fields.ts';

const bound = z.number(found('a share between 0 and 1')).min(0, found('a share between 0 and 1'));

const metric = z.string(found('a metric such as pass@1')).transform((text, context) => {
  const parsed = parseGateMetric(text);
  if (parsed !== null) return parsed;
  context.addIssue({ code: 'custom', message: noSuchMetric(text) });
  return z.NEVER;
});

/**
 * The message for a name that is no metric.
 * @param own the names that the suite gives to numbers of its own
 */
export function noSuchMetric(text: string, own: readonly string[] = []): string {
  const hint = suggest(text, [...own, ...METRIC_EXAMPLES]);
  const expected = 'expected a metric such as pass@1, robust-pass@1 or timeout-rate';
  return `${expected}, found "${text}"${hint || ' (docs/metrics.md lists all)'}`;
}

const tag = z.string(found('a tag')).min(1, found('a tag')).max(LONGEST_TAG);

const SURE = 'a share from 0.5 to 0.999, such as 0.95';

/** A confidence level, of one gate or of all gates of a run together. */
export const confidence = z.number(found(SURE)).min(0.5, found(SURE)).max(0.999, found(SURE));

/** One rule of a suite: a metric, perhaps of a family or transform, and its bounds. */
export const gateFields = z.strictObject(
  {
    metric,
    ...groupFields(name.optional(), tag.optional()),
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
  const unit = unitOf(kind);
  const metric = formatMetric(rule.metric);
  if (BOUND_NAMES.every((key) => rule[key] === undefined)) {
    add(`has no bound: add ${BOUND_NAMES.slice(0, -1).join(', ')} or ${BOUND_NAMES.at(-1)}`);
  }
  for (const key of BOUND_NAMES) {
    const value = rule[key];
    if (value === undefined) continue;
    if (isFlip(rule.metric) && BOUNDS[key].of !== 'value') {
      add(`${metric} is a change already: use max or min`, [key]);
    } else if (unit === 'count') {
      if (!Number.isInteger(value)) add(`expected a whole number, found ${value}`, [key]);
    } else if (unit === 'share' && value > 1) {
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
  if (rule['max-slide'] !== undefined && !isFlip(rule.metric)) {
    if (badDirection(kind) === null) {
      add(`${metric} has no direction for the worse: leave max-slide out`, ['max-slide']);
    }
    if ((rule.tag ?? rule.family ?? rule.transform) !== undefined) {
      add('earlier runs are remembered as a whole: leave tag, family and transform out', [
        'max-slide',
      ]);
    }
    const others = BOUND_NAMES.filter((key) => rule[key] !== undefined && key !== 'max-slide');
    if (rule.confidence !== undefined && others.length === 0) {
      add('max-slide has a test of its own: leave confidence out', ['confidence']);
    }
  }
  if (rule.confidence !== undefined && unit === 'count') {
    add(`${metric} is a count, which has no interval: leave confidence out`, ['confidence']);
  }
  if (rule['on-inconclusive'] !== undefined && rule.confidence === undefined) {
    add('only a gate with confidence can be inconclusive: add confidence: 0.95', [
      'on-inconclusive',
    ]);
  }
});

import { z } from 'zod';
import { formatMetric, isCount, isRobustness, parseMetric } from '../score/metric-name.ts';
import { found, name, VALUES_NOT_YET } from './fields.ts';

const BOUNDS = ['min', 'max', 'max-drop', 'max-rise'] as const;

const bound = z.number(found('a share between 0 and 1')).min(0, found('a share between 0 and 1'));

const metric = z.string(found('a metric such as pass@1')).transform((text, context) => {
  const parsed = parseMetric(text);
  if (parsed !== null) return parsed;
  const known =
    'pass@1, pass^1, robust-pass@1, robust-drop@1, robust-relative@1, mean-perturbed-pass@1, ' +
    'attack-success-rate, robust-pass-unpaired@1, worst-transform or changed-prompts';
  const message = VALUES_NOT_YET.has(text.replace(/@\d+$/, '@1'))
    ? `the metric "${text}" is not supported yet; this version knows ${known}, for any k`
    : `expected a metric such as ${known}, found "${text}"`;
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
});

/** One rule of a suite: a metric, perhaps of a family or transform, and what it must satisfy. */
export const gate = z
  .strictObject(
    {
      metric,
      family: name.optional(),
      transform: name.optional(),
      min: bound.optional(),
      max: bound.optional(),
      'max-drop': bound.optional(),
      'max-rise': bound.optional(),
    },
    found('a gate such as { metric: pass@1, min: 0.2 }'),
  )
  .superRefine((rule, context) => {
    const add = (message: string, path: string[] = []) =>
      context.addIssue({ code: 'custom', message, path });
    if (BOUNDS.every((key) => rule[key] === undefined)) {
      add(`says no bound: add ${BOUNDS.slice(0, -1).join(', ')} or ${BOUNDS.at(-1)}`);
    }
    for (const key of BOUNDS) {
      const value = rule[key] ?? 0;
      if (value <= 1 || isCount(rule.metric.kind)) continue;
      const percent = `for ${value} % write ${value / 100}`;
      add(`expected a share between 0 and 1, found ${value}; ${percent}`, [key]);
    }
    if (!isRobustness(rule.metric.kind) && (rule.family ?? rule.transform) !== undefined) {
      const said = formatMetric(rule.metric);
      add(`${said} is about nominal prompts: family and transform go with robust metrics`, [
        'metric',
      ]);
    }
    if (rule.transform !== undefined && rule.family === undefined) {
      add('transform needs its family beside it', ['transform']);
    }
  });

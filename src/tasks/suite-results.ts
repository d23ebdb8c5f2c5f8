import { furtherOf } from '../config/metrics.ts';
import type { SuiteConfig } from '../config/schema.ts';
import { settingsOf } from '../config/settings.ts';
import { languageName } from '../config/suite-language.ts';
import type { SuiteEvaluation } from '../evaluate/evaluate-suite.ts';
import { explainBreaks } from '../evaluate/explain-breaks.ts';
import { sliceOf } from '../evaluate/shard-places.ts';
import type { Undecided } from '../records/results.ts';
import type { Shard } from '../records/shard.ts';
import { score } from '../score/score.ts';
import type { HeadEvaluation } from './evaluate-head.ts';

/**
 * Score a suite: its part of results.json before it is compared with a baseline.
 * @param shard the run's shard, whose results carry their places in the whole; null for a whole run
 */
export function suiteResults(
  { suite, causes, timings: _timings, ...evaluation }: SuiteEvaluation,
  { places, firstError }: Pick<HeadEvaluation, 'places' | 'firstError'>,
  shard: Shard | null,
): Undecided {
  const { config, dataset, toolchain } = suite;
  const written = places.get(config.name);
  const problems = evaluation.problems.map((problem) => {
    const place = written?.get(problem.id);
    return place === undefined ? problem : { ...problem, place };
  });
  const results = {
    name: config.name,
    language: languageName(config.language),
    ...(config.arm === undefined ? {} : { arm: config.arm }),
    ...(toolchain === null ? {} : { toolchain: toolchain.version }),
    settings: settingsOf(config, suite.tools),
    ...evaluation,
    ...score(problems, ksOf(config), furtherOf(config)),
    problems,
    breaks: explainBreaks(problems, dataset, causes),
  };
  return shard === null ? results : { ...results, slice: sliceOf(results, suite, firstError) };
}

/** The k of a suite's metrics: from its config and from its gates. */
function ksOf({ k, gates }: SuiteConfig): number[] {
  const gateKs = gates.flatMap(({ metric }) => (metric.k === null ? [] : [metric.k]));
  return [...new Set([...k, ...gateKs])].sort((a, b) => a - b);
}

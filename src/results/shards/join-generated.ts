import { plus } from '../../records/answer.ts';
import { type Generated, MOST_REASONS } from '../../records/generated.ts';
import type { SuiteResults } from '../../records/results.ts';

/** The answers of all shards: counts add up, and what one shard does not know is unknown. */
export function joinGenerated(slices: readonly SuiteResults[]): Pick<SuiteResults, 'generated'> {
  const all = slices.flatMap(({ generated }) => generated ?? []);
  const [first] = all;
  if (first === undefined) return {};
  const sum = (
    of: 'questions' | 'kept' | 'asked' | 'failed' | 'missing' | 'refused' | 'truncated',
  ) => all.reduce((total, each) => total + each[of], 0);
  const skipped = all.flatMap((each) => each.skipped ?? []);
  const { skipped: _skipped, ...rest } = first;
  return {
    generated: {
      ...rest,
      ...{ questions: sum('questions'), kept: sum('kept'), asked: sum('asked') },
      ...{ failed: sum('failed'), missing: sum('missing') },
      ...{ refused: sum('refused'), truncated: sum('truncated') },
      used: joinUsage(all.map(({ used }) => used)),
      tokens: joinUsage(all.map(({ tokens }) => tokens)),
      cost: all.reduce<number | null>(
        (total, { cost }) => (total === null || cost === null ? null : total + cost),
        0,
      ),
      reasons: joinReasons(all),
      ...(skipped[0] === undefined ? {} : { skipped: skipped[0] }),
    },
  };
}

function joinUsage(all: readonly Generated['tokens'][]): Generated['tokens'] {
  return all.reduce<Generated['tokens']>(
    (total, each) => (total === null || each === null ? null : plus(total, each)),
    { input: 0, output: 0 },
  );
}

function joinReasons(all: readonly Generated[]): Generated['reasons'] {
  const counts = new Map<string, number>();
  for (const { reason, questions } of all.flatMap(({ reasons }) => reasons)) {
    counts.set(reason, (counts.get(reason) ?? 0) + questions);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_REASONS)
    .map(([reason, questions]) => ({ reason, questions }));
}

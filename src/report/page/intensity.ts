import type { IntensityLine } from '../../page/data.ts';
import type { ProblemVerdicts, VariantVerdicts } from '../../records/problem-verdicts.ts';
import { metricOf } from '../../score/metrics.ts';

/**
 * Robust pass of each family at each intensity, over the variants of that intensity alone. Transforms
 * with one intensity only do not count: they are the same at all of them.
 */
export function intensityLines(problems: readonly ProblemVerdicts[]): IntensityLine[] {
  const scaled = scaledTransforms(problems);
  const families = new Set(
    problems.flatMap(({ variants }) => variants.filter(scaled).map(({ family }) => family)),
  );
  return [...families].flatMap((family) => {
    const isOwn = (variant: VariantVerdicts) => variant.family === family && scaled(variant);
    const levels = new Set(
      problems.flatMap(({ variants }) =>
        variants.filter(isOwn).flatMap(({ made }) => made?.intensity ?? []),
      ),
    );
    const points = [...levels]
      .sort((a, b) => a - b)
      .flatMap((intensity) => {
        const cut = problems.map((problem) => ({
          ...problem,
          variants: problem.variants.filter(
            (variant) => isOwn(variant) && variant.made?.intensity === intensity,
          ),
        }));
        const head = metricOf(cut, { kind: 'robust-pass@', k: 1 });
        if ('unavailable' in head) return [];
        const { value, low, high } = head;
        return [{ intensity, head: { value, low, high } }];
      });
    return points.length < 2 ? [] : [{ metric: 'robust-pass@1', family, points }];
  });
}

/** Tells if a variant is of a transform that has several intensities. */
function scaledTransforms(
  problems: readonly ProblemVerdicts[],
): (variant: VariantVerdicts) => boolean {
  const levels = new Map<string, Set<number>>();
  for (const { variants } of problems) {
    for (const { transform, made } of variants) {
      if (made === undefined) continue;
      const name = plainName(transform);
      levels.set(name, (levels.get(name) ?? new Set()).add(made.intensity));
    }
  }
  return ({ transform, made }) =>
    made !== undefined && (levels.get(plainName(transform))?.size ?? 0) > 1;
}

/** A transform's name without its version and its intensity. */
function plainName(transform: string): string {
  return transform.split('@')[0] ?? transform;
}

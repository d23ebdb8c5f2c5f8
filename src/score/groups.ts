import type { Group } from '../records/group.ts';
import type { ProblemVerdicts } from '../records/problem-verdicts.ts';

/** The tags of problems, sorted. */
export function tagsOf(problems: readonly Pick<ProblemVerdicts, 'tags'>[]): string[] {
  return [...new Set(problems.flatMap(({ tags }) => tags ?? []))].sort();
}

/** Families and their transforms, in order of first appearance. */
export function groupsOf(problems: readonly ProblemVerdicts[]): Map<string, Set<string>> {
  const families = new Map<string, Set<string>>();
  for (const problem of problems) {
    for (const { family, transform } of problem.variants) {
      const transforms = families.get(family) ?? new Set();
      families.set(family, transforms.add(transform));
    }
  }
  return families;
}

const cuts = new WeakMap<readonly ProblemVerdicts[], Map<string, readonly ProblemVerdicts[]>>();

/**
 * Problems cut down to a group: those with its tag, each with the group's variants and, for a family with nominal verdicts of its own,
 * to those. Each cut is made once and kept, so that its tallies are made once too.
 */
export function within(
  problems: readonly ProblemVerdicts[],
  group: Group,
): readonly ProblemVerdicts[] {
  const { tag, family, transform } = group;
  if ((tag ?? family ?? transform) === undefined) return problems;
  const known = cuts.get(problems) ?? new Map<string, readonly ProblemVerdicts[]>();
  cuts.set(problems, known);
  const name = JSON.stringify([tag, family, transform]);
  const found = known.get(name) ?? cut(problems, group);
  known.set(name, found);
  return found;
}

function cut(
  problems: readonly ProblemVerdicts[],
  { tag, family, transform }: Group,
): readonly ProblemVerdicts[] {
  const tagged = tag === undefined ? problems : problems.filter(({ tags }) => tags?.includes(tag));
  if ((family ?? transform) === undefined) return tagged;
  return tagged.map((problem) => {
    const nominal = family === undefined ? nominalOf(problem) : nominalOf(problem, family);
    const variants = problem.variants.filter(
      (variant) =>
        (family === undefined || variant.family === family) &&
        (transform === undefined || variant.transform === transform),
    );
    return { ...problem, ...nominal, variants };
  });
}

/**
 * The nominal verdicts that a family's variants are compared with. Own keys only: a family may be
 * called `constructor`.
 * @param family absent for the suite's own nominal prompts
 */
export function nominalOf(
  { nominal, nominalShares, nominals = {}, nominalsShares = {} }: ProblemVerdicts,
  family?: string,
): Pick<ProblemVerdicts, 'nominal' | 'nominalShares'> {
  if (family === undefined || !Object.hasOwn(nominals, family)) return { nominal, nominalShares };
  const shares = Object.hasOwn(nominalsShares, family) ? nominalsShares[family] : undefined;
  return { nominal: nominals[family] ?? nominal, nominalShares: shares };
}

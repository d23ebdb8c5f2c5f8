import type { MadePrompt, PerturbedSuite, TransformCount } from '../../src/report/perturb-model.ts';

/** A made prompt of a small suite; the given fields replace its own. */
export function madePrompt(fields: Partial<MadePrompt> = {}): MadePrompt {
  return {
    problem: 'add/0',
    family: 'docstring',
    transform: 'ButterFingers',
    seed: 0,
    nominal: 'def add(n):\n    """Add one to the number."""\n',
    prompt: 'def add(n):\n    """Add one to the nunber."""\n',
    distance: { characters: 0.02, words: 0.125 },
    ...fields,
  };
}

/** What came of one transform; the given fields replace its own. */
export function transformCount(fields: Partial<TransformCount> = {}): TransformCount {
  return {
    family: 'docstring',
    transform: 'ButterFingers',
    seeds: 2,
    made: 1,
    notApplicable: 0,
    dropped: 0,
    reasons: new Map(),
    meanDistance: { characters: 0.02, words: 0.125 },
    ...fields,
  };
}

/** A suite of these prompts, with one count for each of their transforms. */
export function suiteOf(
  prompts: readonly MadePrompt[],
  fields: Partial<PerturbedSuite> = {},
): PerturbedSuite {
  const keys = [...new Set(prompts.map(({ family, transform }) => `${family}\0${transform}`))];
  return {
    name: 'small',
    problems: new Set(prompts.map(({ problem }) => problem)).size,
    counts: keys.map((key) => {
      const [family = '', transform = ''] = key.split('\0');
      const made = prompts.filter((each) => `${each.family}\0${each.transform}` === key);
      return transformCount({ family, transform, made: made.length });
    }),
    prompts,
    skipped: [],
    ...fields,
  };
}

/** @typedef {'passed' | 'failed'} Verdict */
/** @typedef {{family: string, transform: string, seed: number, changed: boolean, verdicts: Verdict[]}} Variant */
/** @typedef {{id: string, nominal: Verdict[], variants: Variant[]}} ProblemVerdicts */

/**
 * @typedef {object} Shape
 * @property {number} problems
 * @property {number} variants of each problem, over four families of five transforms each
 * @property {number} samples of each prompt
 */

/** All metrics of it: a million verdicts. @type {Shape} */
export const SUITE = { problems: 1000, variants: 99, samples: 10 };
/** One ratio metric's interval. @type {Shape} */
export const RATIO = { problems: 1000, variants: 30, samples: 10 };

export const FAMILIES = 4;
export const TRANSFORMS = 5;

/**
 * Verdicts of problems from hard to easy, the same ones each time. Perturbing turns one verdict of
 * fifty, so that some samples hold out under all variants and some do not.
 * @param {Shape} shape
 * @returns {ProblemVerdicts[]}
 */
export function makeVerdicts({ problems, variants, samples }) {
  const random = randomNumbers(20_221_220);
  const names = Array.from({ length: variants }, (_, i) => ({
    family: `family-${i % FAMILIES}`,
    transform: `transform-${Math.floor(i / FAMILIES) % TRANSFORMS}`,
    seed: Math.floor(i / FAMILIES / TRANSFORMS),
    changed: true,
  }));
  return Array.from({ length: problems }, (_, number) => {
    const chance = random();
    const nominal = Array.from({ length: samples }, () => verdictOf(random() < chance));
    const perturbed = () =>
      nominal.map((verdict) => verdictOf((verdict === 'passed') !== random() < 0.02));
    return {
      id: `Synthetic/${number}`,
      nominal,
      variants: names.map((name) => ({ ...name, verdicts: perturbed() })),
    };
  });
}

/** @type {(passes: boolean) => Verdict} */
function verdictOf(passes) {
  return passes ? 'passed' : 'failed';
}

/** Marsaglia's xorshift32. @type {(seed: number) => () => number} */
export function randomNumbers(seed) {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

import fc from 'fast-check';
import type { Group } from '../../src/records/group.ts';
import type { ProblemVerdicts } from '../../src/records/problem-verdicts.ts';
import { VERDICTS, type Verdict } from '../../src/records/verdict.ts';

/** The same transform name in two families, to check that groups do not mix them up. */
const NAMES = [
  { family: 'docstring', transform: 'Butter', seed: 0 },
  { family: 'docstring', transform: 'Butter', seed: 1 },
  { family: 'docstring', transform: 'Case', seed: 0 },
  { family: 'func_name', transform: 'Butter', seed: 0 },
  { family: 'func_name', transform: 'Camel', seed: 3 },
  { family: 'syntax', transform: 'DeadCode', seed: 0 },
] as const;

/** Overall, each family and each transform. */
export const GROUPS: readonly Group[] = [
  {},
  { family: 'docstring' },
  { family: 'func_name' },
  { family: 'syntax' },
  { family: 'docstring', transform: 'Butter' },
  { family: 'docstring', transform: 'Case' },
  { family: 'func_name', transform: 'Butter' },
  { family: 'func_name', transform: 'Camel' },
  { family: 'syntax', transform: 'DeadCode' },
];

/** The largest number of samples of a prompt. */
export const MOST_SAMPLES = 6;

export interface SuiteShape {
  /** True if some verdicts are `error`. */
  readonly errors: boolean;
  /** True if prompts have unequal numbers of samples. */
  readonly ragged: boolean;
}

/**
 * Suites of a few problems. Some problems lack some variants, and some families have nominal
 * verdicts of their own. For some variants it is unknown if their prompt changed.
 */
export function randomSuites(shape: SuiteShape): fc.Arbitrary<ProblemVerdicts[]> {
  const suite = { n: fc.integer({ min: 1, max: MOST_SAMPLES }), own: fc.subarray(FAMILIES) };
  return fc.record(suite).chain(({ n, own }) => {
    const verdicts = fc.array(verdict(shape), {
      minLength: shape.ragged ? 1 : n,
      maxLength: shape.ragged ? MOST_SAMPLES : n,
    });
    const variants = NAMES.map((name) =>
      fc.option(
        fc.record({
          ...constants(name),
          verdicts,
          changed: fc.constantFrom(true, false, undefined),
        }),
      ),
    );
    const problem = fc.record({
      nominal: verdicts,
      nominals: fc.record(Object.fromEntries(own.map((family) => [family, verdicts]))),
      variants: fc.tuple(...variants).map((all) => all.filter((variant) => variant !== null)),
    });
    return fc
      .array(problem, { minLength: 1, maxLength: 4 })
      .map((problems) => problems.map((each, i) => ({ id: `T/${i}`, ...each })));
  });
}

const FAMILIES = ['docstring', 'func_name', 'syntax'];

/** Half of all samples pass, so that all metrics vary. */
function verdict({ errors }: SuiteShape): fc.Arbitrary<Verdict> {
  const failures = VERDICTS.filter((name) => name !== 'passed' && name !== 'error');
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant<Verdict>('passed') },
    { weight: 3, arbitrary: fc.constantFrom<Verdict>(...failures) },
    { weight: errors ? 1 : 0, arbitrary: fc.constant<Verdict>('error') },
  );
}

function constants({ family, transform, seed }: (typeof NAMES)[number]) {
  return {
    family: fc.constant(family),
    transform: fc.constant(transform),
    seed: fc.constant(seed),
  };
}

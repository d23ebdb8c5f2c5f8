/** ReCode's families (Wang et al. 2022) and, as a fifth, the categories of NLPerturbator. */
export const FAMILIES = ['docstring', 'func_name', 'syntax', 'format', 'nlperturbator'] as const;
export type Family = (typeof FAMILIES)[number];

/** The families of a suite that names none: ReCode's. */
export const DEFAULT_FAMILIES: readonly Family[] = ['docstring', 'func_name', 'syntax', 'format'];

/** Families whose prompts contain the first lines of a solution, where there is one. */
export const PARTIAL: ReadonlySet<Family> = new Set(['syntax', 'format']);

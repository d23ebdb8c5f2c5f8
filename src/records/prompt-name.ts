import { type Dataset, describeVariant, type Problem, type Variant } from './dataset.ts';

/** Names a prompt of a problem: all null for nominal, a family alone for its own nominal prompt. */
export interface PromptName {
  readonly family: string | null;
  readonly transform: string | null;
  readonly seed: number | null;
}

export const NOMINAL: PromptName = { family: null, transform: null, seed: null };

/** A variant's name, or that of a family's own nominal prompts. */
export function promptName(dataset: Dataset, variant: Variant): PromptName {
  if (variant.name !== null) return variant.name;
  const own = dataset.nominals.find((nominal) => nominal.variant === variant);
  return own === undefined ? NOMINAL : { ...NOMINAL, family: own.family };
}

/** Every prompt of a dataset, variants first, then the families' own nominal prompts. */
export function promptsOf(
  dataset: Dataset,
): { readonly name: PromptName; readonly problem: Problem }[] {
  const all = [...dataset.variants, ...dataset.nominals.map(({ variant }) => variant)];
  return all.flatMap((variant) => {
    const name = promptName(dataset, variant);
    return [...variant.problems.values()].map((problem) => ({ name, problem }));
  });
}

/** A key for a problem's prompt in maps and sets. */
export function promptKey(problem: string, { family, transform, seed }: PromptName): string {
  return JSON.stringify([problem, family, transform, seed]);
}

/** `func_name/FuncRenameCamelCase seed 0`, `nominal`, or `nominal of syntax`. */
export function describePrompt({ family, transform, seed }: PromptName): string {
  if (family === null) return describeVariant(null);
  if (transform === null || seed === null) return `nominal of ${family}`;
  return describeVariant({ family, transform, seed });
}

import type { PerturbData, PromptRow, SuiteData } from '../page/perturb/data.ts';
import type { MadePrompt, PerturbedSuite } from './perturb-model.ts';
import { problemsOf } from './perturb-words.ts';

/** The data of a page, with the number of prompts that it has no room for. */
export interface CutData {
  readonly data: PerturbData;
  readonly leftOut: number;
}

/**
 * The data of the page of perturbed prompts. Each text that prompts share is there once.
 * @param most how many characters of prompts there are at most; later seeds are left out first
 */
export function perturbData(suites: readonly PerturbedSuite[], most: number): CutData {
  const kept = keptPrompts(suites, most);
  const all = suites.reduce((sum, { prompts }) => sum + prompts.length, 0);
  return {
    data: { suites: suites.map((suite) => suiteData(suite, kept)) },
    leftOut: all - kept.size,
  };
}

function keptPrompts(suites: readonly PerturbedSuite[], most: number): ReadonlySet<MadePrompt> {
  const kept = new Set<MadePrompt>();
  const nominals = new Set<string>();
  const bySeed = suites
    .flatMap(({ prompts }) => prompts)
    .toSorted((one, other) => one.seed - other.seed);
  let length = 0;
  for (const made of bySeed) {
    const { nominal, prompt } = made;
    length += prompt.length + (nominals.has(nominal) ? 0 : nominal.length);
    if (length > most) break;
    nominals.add(nominal);
    kept.add(made);
  }
  return kept;
}

function suiteData(suite: PerturbedSuite, kept: ReadonlySet<MadePrompt>): SuiteData {
  const { name, counts, prompts } = suite;
  const problems = new Places(problemsOf(suite));
  const nominals = new Places();
  const transforms = new Map(counts.map((count, c) => [keyOf(count), c]));
  const rows = prompts.flatMap((made): PromptRow[] => {
    const { problem, seed, nominal, prompt, distance } = made;
    const transform = transforms.get(keyOf(made));
    if (transform === undefined || !kept.has(made)) return [];
    const place = [transform, problems.of(problem), seed, nominals.of(nominal)] as const;
    return [[...place, prompt, rounded(distance.characters), rounded(distance.words)]];
  });
  return {
    name,
    problems: problems.texts,
    transforms: counts.map(({ family, transform }) => ({ family, transform })),
    nominals: nominals.texts,
    prompts: rows.sort(([t1, p1, s1], [t2, p2, s2]) => t1 - t2 || p1 - p2 || s1 - s2),
  };
}

function keyOf({ family, transform }: Pick<MadePrompt, 'family' | 'transform'>): string {
  return JSON.stringify([family, transform]);
}

function rounded(share: number): number {
  return Math.round(share * 1e4) / 1e4;
}

/** Texts, each one once, in the order in which they come. */
class Places {
  readonly #places: Map<string, number>;

  constructor(known: readonly string[] = []) {
    this.#places = new Map(known.map((text, t) => [text, t]));
  }

  of(text: string): number {
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    this.#places.set(text, this.#places.size);
    return this.#places.size - 1;
  }

  get texts(): readonly string[] {
    return [...this.#places.keys()];
  }
}

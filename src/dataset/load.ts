import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import { compareText, type FoundFile, findFiles } from '../config/paths.ts';
import type { Config, SuiteConfig } from '../config/schema.ts';
import { suggest } from '../config/suggest.ts';
import { FaultList } from '../errors.ts';
import { type NamedFile, readProblems } from './problems.ts';
import { readSamples } from './samples.ts';
import {
  contentHash,
  type Dataset,
  describeVariant,
  type Problem,
  type Sample,
  type Variant,
  type VariantName,
} from './types.ts';

/**
 * Read all problems of a suite, nominal and perturbed, and find its samples (not read yet).
 * @param index the suite's place in the config, for messages
 * @throws UserError for patterns that match nothing and for broken files, all at once
 */
export async function loadDataset(
  config: Config,
  suite: SuiteConfig,
  index: number,
): Promise<Dataset> {
  const faults = new FaultList();
  const at = `suites[${index}]`;
  const find = (patterns: readonly string[], key: string) => {
    const files = patterns.flatMap((pattern) => findFiles(config, pattern, `${at}.${key}`, faults));
    // What two patterns match is still one file.
    return [...new Map(files.map((file) => [file.path, file])).values()];
  };
  const named = (files: readonly FoundFile[]) => files.map((file) => toNamed(config, file));

  const nominal = {
    problems: find(suite.problems, 'problems'),
    samples: find(suite.samples, 'samples'),
  };
  const groups = suite.variants.flatMap((variant, v) =>
    groupFiles(
      variant.family,
      find(variant.problems, `variants[${v}].problems`),
      find(variant.samples, `variants[${v}].samples`),
    ),
  );
  const names = new Set<string>();
  for (const { name, problems, samples } of groups) {
    if (name.seed > 1e9) {
      faults.add(`${at}: the seed ${name.seed} is out of range`, { file: config.file });
    }
    if (!isName(name.transform)) {
      const message = `${at}: the transform ${JSON.stringify(name.transform)} has a name that reports cannot show: use letters, digits and . _ - +`;
      faults.add(message, { file: config.file });
    }
    const what = describeVariant(name);
    if (names.has(what))
      faults.add(`${at}: two entries of variants give ${what}`, { file: config.file });
    names.add(what);
    if (problems.length === 0)
      faults.add(`${at}: ${what} has samples and no problems`, { file: config.file });
    if (samples.length === 0)
      faults.add(`${at}: ${what} has problems and no samples`, { file: config.file });
  }
  for (const gate of suite.gates) {
    const known = groups
      .filter((group) => group.name.family === gate.family)
      .map((group) => group.name.transform);
    if (gate.transform !== undefined && !known.includes(gate.transform)) {
      faults.add(
        `${at}: a gate names the transform "${gate.transform}", which ${gate.family} does not have${suggest(gate.transform, known)}`,
        { file: config.file },
      );
    }
  }
  faults.throwIfAny();

  const first: Variant = {
    name: null,
    problems: await readProblems(named(nominal.problems), suite.format, faults),
    samples: nominal.samples.map((file) => file.path),
  };
  const rest: Variant[] = [];
  for (const { name, problems: files, samples } of groups) {
    const problems = await readProblems(named(files), suite.format, faults);
    for (const id of problems.keys()) {
      if (!first.problems.has(id)) {
        faults.add(`problem "${id}" of ${describeVariant(name)} has no nominal problem`, {
          file: named(files)[0]?.shown ?? '',
        });
      }
    }
    rest.push({ name, problems, samples: samples.map((file) => file.path) });
  }
  faults.throwIfAny();
  const variants: Dataset['variants'] = [first, ...rest];
  return { variants, hash: hashOf(variants) };
}

/** The samples of one variant, as a stream; see readSamples. */
export function samplesOf(
  config: Config,
  variant: Variant,
  faults: FaultList,
): AsyncGenerator<Sample> {
  const files = variant.samples.map((path) => toNamed(config, { path }));
  return readSamples(files, variant.problems, config.repository, faults);
}

function isName(text: string): boolean {
  return /^[A-Za-z0-9][\w.+-]{0,99}$/.test(text);
}

interface FileGroup {
  readonly name: VariantName;
  readonly problems: FoundFile[];
  readonly samples: FoundFile[];
}

/** Put files with equal captures together: one group for each (transform, seed). */
function groupFiles(
  family: string,
  problems: readonly FoundFile[],
  samples: readonly FoundFile[],
): FileGroup[] {
  const groups = new Map<string, FileGroup>();
  const groupOf = ({ captures }: FoundFile): FileGroup => {
    const name = {
      family,
      transform: captures.transform ?? family,
      seed: Number(captures.seed ?? 0),
    };
    const key = describeVariant(name);
    const group = groups.get(key) ?? { name, problems: [], samples: [] };
    groups.set(key, group);
    return group;
  };
  for (const file of problems) groupOf(file).problems.push(file);
  for (const file of samples) groupOf(file).samples.push(file);
  return [...groups.values()].sort(
    (a, b) => compareText(a.name.transform, b.name.transform) || a.name.seed - b.name.seed,
  );
}

function toNamed(config: Config, file: Pick<FoundFile, 'path'>): NamedFile {
  return {
    path: file.path,
    shown: relative('', file.path).startsWith('..')
      ? relative(config.folder, file.path)
      : relative('', file.path),
  };
}

function hashOf(variants: Dataset['variants']): string {
  const hash = createHash('sha256');
  const add = (parts: readonly string[]) => hash.update(JSON.stringify(parts));
  for (const { name, problems } of [...variants].sort(byName)) {
    add(['variant', describeVariant(name)]);
    for (const problem of [...problems.values()].sort(byId)) {
      add([problem.id, contentHash(problem)]);
    }
  }
  return hash.digest('hex');
}

function byName(a: Variant, b: Variant): number {
  return compareText(describeVariant(a.name), describeVariant(b.name));
}

function byId(a: Problem, b: Problem): number {
  return compareText(a.id, b.id);
}

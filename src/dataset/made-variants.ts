import { setImmediate } from 'node:timers/promises';
import { wantedTransforms } from '../config/perturb-settings.ts';
import type { SuiteConfig } from '../config/schema.ts';
import { languageName } from '../config/suite-language.ts';
import { CodeParser } from '../grammar/parser.ts';
import { PARTIAL } from '../perturb/families.ts';
import { makeVariants, type Outcome, Views } from '../perturb/make-variants.ts';
import type { Transform } from '../perturb/transform.ts';
import { TRANSFORMS } from '../perturb/transforms.ts';
import { closeView, viewOf } from '../perturb/view.ts';
import { describeVariant, type VariantName } from '../records/dataset.ts';
import { MANIFEST_VERSION, type MadeTransform, type Manifest } from '../records/perturbed.ts';
import type { FaultList } from '../system/errors.ts';
import { VERSION } from '../system/version.ts';
import { contentHash } from './content-hash.ts';
import type { ProblemSet, VariantProblems } from './problem-set.ts';
import { type Reword, type Reworded, reworded } from './reword.ts';
import { type ProblemRow, type RowParts, readParts, rewriteProblem } from './rewrite-row.ts';

/** A perturbed prompt that was made of a problem, in the parts of its row. */
interface MadeRow {
  readonly problem: string;
  readonly parts: RowParts;
}

/** The variants that a suite makes of its own problems. */
export interface MadeVariants {
  readonly perturbed: readonly VariantProblems[];
  /** Families with nominal prompts of their own, with one for each problem that has variants. */
  readonly nominals: readonly { readonly family: string; readonly problems: VariantProblems }[];
  readonly manifest: Manifest;
  /** By the manifest's file: its rows, for writing. */
  readonly files: ReadonlyMap<string, readonly MadeRow[]>;
}

/**
 * Make the perturbed prompts of a suite.
 * @param nominal the suite's nominal problems, read with their rows
 * @param given names of variants that the suite has already; they are not made
 * @param newSet makes a set for problems of this suite
 * @param reword asks the suite's model for other words; null if it is not to be asked
 */
export async function madeVariants(
  nominal: VariantProblems,
  suite: SuiteConfig,
  given: ReadonlySet<string>,
  newSet: () => ProblemSet,
  faults: FaultList,
  reword: Reword | null,
): Promise<MadeVariants> {
  const language = languageName(suite.language);
  const parser = await CodeParser.open(language);
  function* viewsOfAll() {
    for (const [id, row] of nominal.rows) yield { id, views: viewsOf(id, row, language, parser) };
  }
  const models = await reworded(suite, given, viewsOfAll, reword);
  const maker = new Maker(nominal, suite, newSet(), faults, models);
  for (const id of nominal.problems.keys()) {
    const row = nominal.rows.get(id);
    if (row !== undefined) maker.add(id, row, parser, given);
    // Making takes long, and signals must come through meanwhile.
    await setImmediate();
  }
  return maker.finish(newSet);
}

/** Makes the variants of one problem after the other. */
class Maker {
  readonly #nominal: VariantProblems;
  readonly #suite: SuiteConfig;
  readonly #set: ProblemSet;
  readonly #faults: FaultList;
  readonly #language: string;
  readonly #jobs: readonly Job[];
  readonly #skipped: Manifest['skipped'];
  readonly #transforms = new Map<string, Filling>();
  readonly #files = new Map<string, MadeRow[]>();
  /** By family: the nominal prompts with partial code of problems that have variants. */
  readonly #partial = new Map<string, Map<string, RowParts>>();

  constructor(
    nominal: VariantProblems,
    suite: SuiteConfig,
    set: ProblemSet,
    faults: FaultList,
    { transforms, skipped }: Reworded,
  ) {
    this.#nominal = nominal;
    this.#suite = suite;
    this.#set = set;
    this.#faults = faults;
    this.#language = languageName(suite.language);
    this.#jobs = withModels(jobsOf(suite), transforms);
    this.#skipped = skipped;
  }

  /** Make all variants of one problem. */
  add(id: string, row: ProblemRow, parser: CodeParser | null, given: ReadonlySet<string>): void {
    const views = viewsOf(id, row, this.#language, parser);
    for (const { transform, intensity, name } of this.#jobs) {
      if (row.format === 'table' && !PROSE.has(transform.family)) continue;
      const outcomes = makeVariants(views, transform, this.#suite.perturb?.seeds ?? 1, intensity);
      for (const [seed, outcome] of outcomes.entries()) {
        const variant = { family: transform.family, transform: name, seed };
        if (given.has(describeVariant(variant))) continue;
        this.#note(variant, { transform, intensity, name }, id, row, outcome);
        if ('parts' in outcome) this.#notePartial(transform, id, row, views);
      }
    }
    views.close();
  }

  #note(variant: VariantName, job: Job, id: string, row: ProblemRow, outcome: Outcome): void {
    const { transform, intensity, name } = job;
    const { family, seed } = variant;
    const file = `${family}/${name}_s${seed}.jsonl`;
    const { version } = transform;
    const entry: Filling = this.#transforms.get(file) ?? {
      ...{ family, transform: name, version, intensity, seed, file },
      ...{ made: [], notApplicable: [], dropped: [] },
    };
    this.#transforms.set(file, entry);
    if ('notApplicable' in outcome) {
      entry.notApplicable.push({ problem: id, reason: outcome.notApplicable });
    } else if ('dropped' in outcome) {
      entry.dropped.push({ problem: id, reason: outcome.dropped.slice(0, 500) });
    } else {
      entry.made.push({ problem: id, ...outcome.distance });
      const rows = this.#files.get(file) ?? [];
      rows.push({ problem: id, parts: outcome.parts });
      this.#files.set(file, rows);
      const problem = rewriteProblem(row, outcome.parts, this.#language);
      this.#set.add(variant, problem, row.place, this.#faults);
    }
  }

  /** Note the prompt that the variants of partial code are compared with. */
  #notePartial({ family }: Transform, id: string, row: ProblemRow, views: Views): void {
    const known = this.#partial.get(family) ?? new Map<string, RowParts>();
    if (!PARTIAL.has(family) || known.has(id)) return;
    const view = views.of({ family });
    if (view === null) return;
    this.#partial.set(family, known);
    const { text, cut } = view;
    const parts = readParts(row);
    const reference = parts.reference === null ? null : text.slice(cut);
    known.set(id, { ...parts, prompt: text.slice(0, cut), reference });
  }

  finish(newSet: () => ProblemSet): MadeVariants {
    const { rows } = this.#nominal;
    const nominals = [...this.#partial].flatMap(([family, prompts]) => {
      // Without a line to cut at, a family's prompts are the suite's own.
      const own = [...prompts].map(([id, parts]) => ({ id, parts, row: rows.get(id) }));
      const isOwn = own.some(({ parts, row }) => row && readParts(row).prompt !== parts.prompt);
      if (!isOwn) return [];
      const set = newSet();
      for (const { parts, row } of own) {
        if (row === undefined) continue;
        set.add(null, rewriteProblem(row, parts, this.#language), row.place, this.#faults);
      }
      const file = `${family}/nominal.jsonl`;
      this.#files.set(
        file,
        own.map(({ id, parts }) => ({ problem: id, parts })),
      );
      const problems = set.variants.get(describeVariant(null));
      return problems === undefined ? [] : [{ family, problems, file }];
    });
    return {
      perturbed: [...this.#set.variants.values()],
      nominals: nominals.map(({ family, problems }) => ({ family, problems })),
      manifest: {
        schemaVersion: MANIFEST_VERSION,
        tool: { name: 'passgate', version: VERSION },
        suite: this.#suite.name,
        language: this.#language,
        problems: [...this.#nominal.problems].map(([problem, each]) => ({
          problem,
          hash: contentHash(each),
        })),
        nominals: nominals.map(({ family, problems, file }) => ({
          family,
          file,
          problems: problems.problems.size,
        })),
        transforms: [...this.#transforms.values()],
        skipped: this.#skipped,
      },
      files: this.#files,
    };
  }
}

/** Families that change the prose alone. */
const PROSE: ReadonlySet<string> = new Set(['docstring', 'nlperturbator']);

function viewsOf(id: string, row: ProblemRow, language: string, parser: CodeParser | null): Views {
  const parts = readParts(row);
  const kind = row.format === 'table' && hasFunction(parts.prompt, parser) ? 'code' : parts.kind;
  return new Views({ ...parts, kind, id, language }, parser);
}

/** True if a table's prompt is code, so that only its documentation is prose. */
function hasFunction(prompt: string, parser: CodeParser | null): boolean {
  const none = { id: '', language: '', entryPoint: null, reference: null, tests: null };
  const view = viewOf({ ...none, kind: 'code', prompt }, parser, false);
  const isCode = view?.code?.target != null;
  closeView(view);
  return isCode;
}

/** A transform at one intensity, under its whole name. */
interface Job {
  readonly transform: Transform;
  readonly intensity: number;
  readonly name: string;
}

/** A transform of the manifest while it is filled. */
type Filling = {
  -readonly [K in keyof MadeTransform]: MadeTransform[K] extends readonly (infer T)[]
    ? T[]
    : MadeTransform[K];
};

function jobsOf({ perturb }: SuiteConfig): Job[] {
  if (perturb === undefined) return [];
  return [...wantedTransforms(perturb)].flatMap(([family, names]) =>
    names.flatMap((name) => {
      const transform = TRANSFORMS.find((each) => each.family === family && each.name === name);
      if (transform === undefined) return [];
      // A transform without shares is the same at every intensity.
      const levels = transform.isRandom && transform.hasShare !== false ? perturb.intensity : [1];
      return levels.map((intensity) => toJob(transform, intensity));
    }),
  );
}

/** Each transform of a model comes after the others of its family. */
function withModels(jobs: readonly Job[], models: readonly Transform[]): Job[] {
  const all = [...jobs];
  for (const transform of models) {
    const last = all.findLastIndex((job) => job.transform.family === transform.family);
    all.splice(last === -1 ? all.length : last + 1, 0, toJob(transform, 1));
  }
  return all;
}

function toJob(transform: Transform, intensity: number): Job {
  return { transform, intensity, name: variantTransform(transform, intensity) };
}

/**
 * The name of a transform in variants: a later version and another intensity are other transforms,
 * so that a comparison never takes one for the other.
 */
function variantTransform({ name, version }: Transform, intensity: number): string {
  return `${name}${version === 1 ? '' : `@${version}`}${intensity === 1 ? '' : `@x${intensity}`}`;
}

import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { MadeDataset } from '../dataset/load-made.ts';
import { MODEL_TRANSFORMS } from '../perturb/transform-names.ts';
import type { Manifest } from '../records/perturbed.ts';
import type { MadePrompt, PerturbedSuite, TransformCount } from '../report/perturb-model.ts';
import { renderPerturbPage } from '../report/perturb-page.ts';
import { renderPreview } from '../report/perturb-preview.ts';
import { renderPerturbed } from '../report/perturb-terminal.ts';
import { messageOf, UserError } from '../system/errors.ts';
import { realPath } from '../system/paths.ts';
import type { Perturbation } from './perturb.ts';

export interface ShowOptions {
  /** True to show the prompts side by side instead of a summary. */
  readonly isPreview: boolean;
  readonly isJson: boolean;
  /** The file for the page; null for none. */
  readonly html: string | null;
  readonly isColoured: boolean;
  /** In columns; undefined if it is no terminal. */
  readonly width: number | undefined;
}

/**
 * The words for what was made; writes the page if it is asked for.
 * @returns the text for standard output
 * @throws UserError if the page cannot be written
 */
export function showPerturbation(
  { suites, folders, start }: Perturbation,
  { isPreview, isJson, html, isColoured, width }: ShowOptions,
): string {
  const views = suites.map(viewOf);
  if (html !== null) writePage(html, renderPerturbPage(views));
  if (isJson) return `${JSON.stringify(suites.map(({ made }) => made.manifest))}\n`;
  if (isPreview) return renderPreview(views, isColoured, width);
  const written = folders.map((folder, i) => howToUse(folder, start, suites[i]));
  return `${renderPerturbed(views, isColoured, width)}${written.join('')}`;
}

function writePage(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    const message = `--html: cannot be written: ${messageOf(error)}`;
    throw new UserError([{ place: { file }, message }], { cause: error });
  }
}

/** The lines for the config that read the variants and their answers back. */
function howToUse(folder: string, start: string, suite: MadeDataset | undefined): string {
  if (suite === undefined) return '';
  const { manifest } = suite.made;
  const asksModel = suite.config.generate !== undefined;
  const shown = relative(process.cwd(), folder) || folder;
  const path = relative(start, realPath(folder)) || '.';
  const own = new Set(manifest.nominals.map(({ family }) => family));
  const families = new Set(manifest.transforms.map(({ family }) => family));
  const entries = [...families].map((family) => {
    const files = (of: string) => join(of, family, '{transform}_s{seed}.jsonl');
    const nominal = (of: string) => join(of, family, 'nominal.jsonl');
    const lines = [`      - family: ${family}`, `        problems: ${files(path)}`];
    if (!asksModel) lines.push(`        samples: ${files('ANSWERS')}`);
    if (own.has(family)) {
      const answers = asksModel ? '' : `, samples: ${nominal('ANSWERS')}`;
      lines.push(`        nominal: { problems: ${nominal(path)}${answers} }`);
    }
    return lines.join('\n');
  });
  const advice = asksModel
    ? `A run makes ${manifest.transforms.some(isReworded) ? 'those without a model' : 'these prompts'} anew and asks the model. It reads the written ones with this in the suite:`
    : 'Let your model answer these prompts, then add to the suite:';
  return `\n${manifest.suite}: written to ${shown}\n${advice}\n\n    variants:\n${entries.join('\n')}\n`;
}

/** True for prompts that the suite's model made: a run makes none of these. */
function isReworded({ transform }: { readonly transform: string }): boolean {
  return transform in MODEL_TRANSFORMS;
}

function viewOf({ dataset, made }: MadeDataset): PerturbedSuite {
  const { manifest, files } = made;
  const [nominal] = dataset.variants;
  const own = new Map(dataset.nominals.map(({ family, variant }) => [family, variant]));
  const prompts: MadePrompt[] = manifest.transforms.flatMap((of) => {
    const { family, transform, seed, file } = of;
    const distances = new Map(of.made.map((each) => [each.problem, each]));
    return (files.get(file) ?? []).flatMap(({ problem, parts }) => {
      const distance = distances.get(problem);
      const compared = own.get(family)?.problems.get(problem) ?? nominal.problems.get(problem);
      if (distance === undefined || compared === undefined) return [];
      const { characters, words } = distance;
      const name = { problem, family, transform, seed };
      return [
        {
          ...name,
          nominal: compared.prompt,
          prompt: parts.prompt,
          distance: { characters, words },
        },
      ];
    });
  });
  return {
    name: manifest.suite,
    problems: nominal.problems.size,
    counts: countsOf(manifest),
    prompts,
    skipped: manifest.skipped,
  };
}

function countsOf({ transforms }: Manifest): TransformCount[] {
  const names = new Map<string, Manifest['transforms'][number][]>();
  for (const of of transforms) {
    const key = JSON.stringify([of.family, of.transform]);
    names.set(key, [...(names.get(key) ?? []), of]);
  }
  return [...names.values()].flatMap((seeds) => {
    const [first] = seeds;
    if (first === undefined) return [];
    const made = seeds.flatMap((of) => of.made);
    const dropped = seeds.flatMap((of) => of.dropped);
    const reasons = new Map<string, number>();
    for (const { reason } of dropped) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    return [
      {
        family: first.family,
        transform: first.transform,
        seeds: seeds.length,
        made: made.length,
        notApplicable: seeds.reduce((sum, of) => sum + of.notApplicable.length, 0),
        dropped: dropped.length,
        reasons,
        meanDistance: {
          characters: mean(made.map(({ characters }) => characters)),
          words: mean(made.map(({ words }) => words)),
        },
      },
    ];
  });
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

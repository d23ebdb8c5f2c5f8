import { closeSync, existsSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { versionOf } from '../perturb/transform-names.ts';
import type { NamedFile } from '../records/dataset.ts';
import { type Manifest, manifestSchema } from '../records/perturbed.ts';
import { type FaultList, messageOf } from '../system/errors.ts';
import { plural } from '../text/numbers.ts';
import { contentHash } from './content-hash.ts';
import type { VariantProblems } from './problem-set.ts';

export const MANIFEST = 'manifest.json';

/** In bytes; a manifest has some 60 bytes for each variant. */
const LARGEST = 128 * 2 ** 20;

/**
 * Read the manifests of perturbed prompts that Passgate wrote earlier: each lies in the folder above
 * the folder of its family.
 * @param faults gets a manifest that cannot be read
 */
export function readManifests(files: readonly NamedFile[], faults: FaultList): Manifest[] {
  const folders = new Map(
    files.map(({ path, label }) => [dirname(dirname(path)), dirname(dirname(label))]),
  );
  return [...folders].flatMap(([folder, label]) => {
    const path = join(folder, MANIFEST);
    if (!existsSync(path)) return [];
    try {
      const data: unknown = JSON.parse(readBounded(path));
      // Other tools write files of this name too.
      if (!isOurs(data)) return [];
      return [manifestSchema.parse(data)];
    } catch (error) {
      const message = `is no manifest of perturbed prompts: run passgate perturb again, or remove it (${messageOf(error).slice(0, 200)})`;
      faults.add(message, { file: join(label, MANIFEST) });
      return [];
    }
  });
}

function readBounded(path: string): string {
  const file = openSync(path, 'r');
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) throw new Error('it is no file');
    if (stats.size > LARGEST) throw new Error(`it has ${stats.size} bytes, over ${LARGEST}`);
    return readFileSync(file, 'utf8');
  } finally {
    closeSync(file);
  }
}

function isOurs(data: unknown): boolean {
  if (data === null || typeof data !== 'object' || !('tool' in data)) return false;
  const { tool } = data;
  return tool !== null && typeof tool === 'object' && 'name' in tool && tool.name === 'passgate';
}

/**
 * Compare a manifest with the suite's problems of today.
 * @returns a sentence if its variants were made of other prompts, or by other versions of transforms
 */
export function staleness(manifest: Manifest, nominal: VariantProblems): string | null {
  const changed = manifest.problems.filter(({ problem, hash }) => {
    const now = nominal.problems.get(problem);
    return now === undefined || contentHash(now) !== hash;
  });
  const known = new Set(manifest.problems.map(({ problem }) => problem));
  const added = [...nominal.problems.keys()].filter((id) => !known.has(id));
  const older = new Set(
    manifest.transforms
      .filter(({ transform, version }) => version !== versionOf(transform))
      .map(({ transform }) => transform),
  );
  const reasons = [
    ...(changed.length > 0
      ? [
          `were made from other prompts: ${changed.length} of ${plural(manifest.problems.length, 'problem')} changed since`,
        ]
      : []),
    ...(added.length > 0 ? [`lack ${plural(added.length, 'new problem')}`] : []),
    ...(older.size > 0 ? [`are of other versions of ${[...older].slice(0, 5).join(', ')}`] : []),
  ];
  if (reasons.length === 0) return null;
  return `perturbed prompts of ${manifest.suite} ${reasons.join(' and ')}: run passgate perturb, and answer them again`;
}

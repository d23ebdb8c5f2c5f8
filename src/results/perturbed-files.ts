import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { MadeDataset } from '../dataset/load-made.ts';
import { MANIFEST } from '../dataset/manifests.ts';
import { rewriteRow } from '../dataset/rewrite-row.ts';
import { type Manifest, manifestSchema } from '../records/perturbed.ts';
import { UserError } from '../system/errors.ts';
import { makeFolder } from '../system/make-folder.ts';
import { isInside, realPath } from '../system/paths.ts';
import { writeWhole } from '../system/write-whole.ts';

/**
 * Write a suite's variants below `out`: `SUITE/FAMILY/TRANSFORM_sSEED.jsonl`, `nominal.jsonl` beside
 * them where a family has nominal prompts of its own, and `SUITE/manifest.json` last. Files that an
 * earlier manifest names are removed first.
 * @param out an existing folder
 * @returns the suite's folder
 * @throws UserError if the folder cannot be used
 */
export function writePerturbed(out: string, { config, made, rows }: MadeDataset): string {
  const folder = folderOf(out, config.name);
  removeEarlier(folder);
  const { manifest, files } = made;
  for (const [file, own] of files) {
    const [family = '', name = ''] = file.split('/');
    const lines = own.flatMap(({ problem, parts }) => {
      const row = rows.get(problem);
      return row === undefined ? [] : [`${rewriteRow(row, parts, manifest.language)}\n`];
    });
    if (lines.length === 0) continue;
    writeWhole(subfolder(folder, family), name, lines.join(''));
  }
  const document = manifestSchema.parse(manifest);
  writeWhole(folder, MANIFEST, `${JSON.stringify(document, null, 1)}\n`);
  return folder;
}

function folderOf(out: string, suite: string): string {
  const folder = resolve(out, suite);
  if (!isInside(folder, resolve(out)) || folder === resolve(out)) {
    throw new UserError(`the name of suite ${suite} is no name for a folder: rename it`);
  }
  makeFolder(folder);
  requireWithin(folder, out);
  return folder;
}

function subfolder(folder: string, family: string): string {
  const own = join(folder, family);
  makeFolder(own);
  requireWithin(own, folder);
  return own;
}

/** A link in the output folder must not lead the files elsewhere. */
function requireWithin(folder: string, around: string): void {
  if (isInside(realPath(folder), realPath(around))) return;
  throw new UserError([
    {
      place: { file: folder },
      message: 'is a link that leads out of the output folder: remove it',
    },
  ]);
}

function removeEarlier(folder: string): void {
  const path = join(folder, MANIFEST);
  const earlier = existsSync(path) ? readEarlier(path) : null;
  if (earlier === null) return;
  for (const { file } of [...earlier.transforms, ...earlier.nominals]) {
    // Only files that this command writes: a manifest may be anybody's.
    const isOwn = /^[\w.@+-]+\/[\w.@+-]+\.jsonl$/.test(file) && !file.includes('..');
    if (isOwn && isInside(realPath(join(folder, file)), realPath(folder))) {
      rmSync(join(folder, file), { force: true });
    }
  }
}

function readEarlier(path: string): Manifest | null {
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

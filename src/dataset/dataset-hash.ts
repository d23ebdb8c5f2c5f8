import { createHash } from 'node:crypto';
import {
  type Dataset,
  describeVariant,
  type FamilyNominal,
  type Problem,
  type Variant,
} from '../records/dataset.ts';
import { compareText } from '../system/paths.ts';
import { contentHash } from './content-hash.ts';

/**
 * SHA-256 over all problems and variants, in hexadecimal digits. Files, their order and samples do
 * not count.
 */
export function datasetHash(
  variants: Dataset['variants'],
  nominals: readonly FamilyNominal[],
): string {
  const hash = createHash('sha256');
  const add = (parts: readonly unknown[]) => hash.update(JSON.stringify(parts));
  const addAll = ({ problems }: Variant) => {
    for (const problem of [...problems.values()].sort(byId))
      add([problem.id, contentHash(problem)]);
  };
  for (const variant of [...variants].sort(byName)) {
    add(['variant', describeVariant(variant.name)]);
    addAll(variant);
  }
  for (const { family, variant } of nominals) {
    add(['nominal', family]);
    addAll(variant);
  }
  return hash.digest('hex');
}

function byName(a: Variant, b: Variant): number {
  return compareText(describeVariant(a.name), describeVariant(b.name));
}

function byId(a: Problem, b: Problem): number {
  return compareText(a.id, b.id);
}

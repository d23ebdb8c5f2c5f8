import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { IS_LFS_POINTER, isLfsPointer } from '../config/lfs-pointer.ts';
import type { GivenSample, NamedFile, Variant } from '../records/dataset.ts';
import type { FaultList } from '../system/errors.ts';
import { compareText, isInside } from '../system/paths.ts';
import { LONGEST_TEXT, unknownProblem } from './found-sample.ts';

/**
 * The file name endings of each language. For a language described in a config any ending is
 * accepted.
 */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  python: ['py'],
  javascript: ['js', 'mjs', 'cjs'],
  typescript: ['ts', 'mts', 'cts'],
  bash: ['sh', 'bash'],
  go: ['go'],
  rust: ['rs'],
  java: ['java'],
  c: ['c'],
  cpp: ['cpp', 'cc', 'cxx'],
  ruby: ['rb'],
  php: ['php'],
  perl: ['pl'],
};

export function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/**
 * Read EvalPlus' folder form: one folder for each problem (`/` written as `_`), with a file `N.py`
 * for each sample, or another ending in other languages. Links out of the folder are faults: they
 * could lead out of the repository.
 */
export function* readSampleFolder(
  folder: NamedFile,
  variant: Variant,
  language: string,
  faults: FaultList,
): Generator<GivenSample> {
  const ids = new Map([...variant.problems.keys()].map((id) => [id.replaceAll('/', '_'), id]));
  const root = realpathSync(folder.path);
  for (const name of readdirSync(folder.path).sort(compareText)) {
    const inner = join(folder.path, name);
    const label = `${folder.label}/${name}`;
    const fault = faultOfLink(inner, root);
    if (fault !== null) {
      faults.add(fault, { file: label });
      continue;
    }
    if (!statSync(inner).isDirectory()) continue;
    const problem = ids.get(name);
    if (problem === undefined) {
      faults.add(unknownProblem(name, ids), { file: label });
      continue;
    }
    const files = readdirSync(inner).filter((file) => isSample(file, language));
    for (const file of files.sort(byNumber)) {
      const path = join(inner, file);
      const place = { file: `${label}/${file}` };
      const program = faultOfLink(path, root) ?? readProgram(path);
      if (typeof program === 'string') faults.add(program, place);
      else yield { variant, problem, answer: { kind: 'solution', text: program.text }, place };
    }
  }
}

function isSample(file: string, language: string): boolean {
  const [, ending = ''] = /^\d+\.(\w+)$/.exec(file) ?? [];
  const endings = ENDINGS[language];
  return endings === undefined ? ending !== '' : endings.includes(ending);
}

function byNumber(one: string, other: string): number {
  return Number.parseInt(one, 10) - Number.parseInt(other, 10) || compareText(one, other);
}

/** The fault of a path that is a bad link; null for others. */
function faultOfLink(path: string, root: string): string | null {
  if (!lstatSync(path).isSymbolicLink()) return null;
  if (!existsSync(path)) return 'is a link to nothing';
  const isWithin = isInside(realpathSync(path), root);
  return isWithin ? null : 'is a link that leads out of the folder of samples: copy the file';
}

function readProgram(path: string): { text: string } | string {
  const status = statSync(path);
  if (!status.isFile()) return 'is no file';
  if (status.size > LONGEST_TEXT) return `is longer than ${LONGEST_TEXT} bytes`;
  try {
    const bytes = readFileSync(path);
    if (isLfsPointer(bytes)) return IS_LFS_POINTER;
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return 'is not UTF-8 text';
  }
}

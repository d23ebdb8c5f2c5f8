import { z } from 'zod';
import type { SuiteConfig } from '../config/schema.ts';
import { type FaultList, messageOf, type Place, UserError } from '../errors.ts';
import { PROBLEM_FORMATS, type ProblemFormat } from './formats.ts';
import { type Line, readLines } from './lines.ts';
import type { Problem } from './types.ts';

/** A file to read and how messages call it. */
export interface NamedFile {
  readonly path: string;
  readonly shown: string;
}

/**
 * Read problems from JSONL files into memory, in file order.
 * @param format a format's name, or `auto` to know each row by its shape
 * @param faults gets every broken row and duplicate, by file and line
 */
export async function readProblems(
  files: readonly NamedFile[],
  format: SuiteConfig['format'],
  faults: FaultList,
): Promise<Map<string, Problem>> {
  const problems = new Map<string, Problem>();
  const places = new Map<string, Place>();
  const faultsBefore = faults.count;
  const texts = new Map<string, string>();
  for (const file of files) {
    for await (const line of readLinesOr(file, faults)) {
      const problem = readRow(line, format, faults);
      if (problem === null) continue;
      const first = places.get(problem.id);
      if (first !== undefined) {
        faults.add(
          `problem "${problem.id}" is there twice: first at ${first.file}:${first.line}`,
          line.place,
        );
        continue;
      }
      places.set(problem.id, line.place);
      problems.set(problem.id, shareText(problem, texts));
    }
  }
  if (problems.size === 0 && faults.count === faultsBefore) {
    faults.add('has no problems', { file: files[0]?.shown ?? '' });
  }
  return problems;
}

/** Variants repeat their problem's tests: keep one copy of equal text. */
function shareText(problem: Problem, texts: Map<string, string>): Problem {
  const shared = texts.get(problem.tests);
  if (shared !== undefined) return { ...problem, tests: shared };
  texts.set(problem.tests, problem.tests);
  return problem;
}

/** The lines of a file; a file that cannot be read on becomes a fault beside the others. */
export async function* readLinesOr(file: NamedFile, faults: FaultList): AsyncGenerator<Line> {
  try {
    yield* readLines(file.path, file.shown);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    for (const { message, place } of error.faults) faults.add(message, place);
  }
}

/** The JSON object of a line, or null with a fault. */
export function parseObject(line: Line, faults: FaultList): object | null {
  let data: unknown;
  try {
    data = parseJson(line.text);
  } catch (error) {
    const hint = /^\s*[[{]\s*$/.test(line.text)
      ? ': expected one whole JSON object a line (JSONL)'
      : '';
    faults.add(`is not JSON (${messageOf(error).slice(0, 160)})${hint}`, line.place);
    return null;
  }
  if (data === null || typeof data !== 'object' || Array.isArray(data)) {
    faults.add('is not a JSON object', line.place);
    return null;
  }
  return data;
}

/** JSON, and the NaN and Infinity that Python's json module writes, which are read as null. */
function parseJson(text: string): unknown {
  if (!/NaN|Infinity/.test(text)) return JSON.parse(text);
  const strings = /"(?:[^"\\]|\\.)*"|-?\bInfinity\b|\bNaN\b/g;
  return JSON.parse(text.replace(strings, (token) => (token.startsWith('"') ? token : 'null')));
}

function readRow(line: Line, format: SuiteConfig['format'], faults: FaultList): Problem | null {
  const data = parseObject(line, faults);
  if (data === null) return null;
  const reader =
    format === 'auto'
      ? PROBLEM_FORMATS.find((candidate) => candidate.recognizes(data))
      : PROBLEM_FORMATS.find((candidate) => candidate.name === format);
  if (reader === undefined) {
    const wanted = PROBLEM_FORMATS.map((f) => `${f.name} (${f.fields.join(', ')})`).join(' or ');
    const has = Object.keys(data).slice(0, 12).join(', ') || 'nothing';
    faults.add(
      `is no problem of a known format: expected ${wanted}, found the fields ${has}`,
      line.place,
    );
    return null;
  }
  return readWith(reader, data, line, faults);
}

function readWith(
  reader: ProblemFormat,
  data: object,
  line: Line,
  faults: FaultList,
): Problem | null {
  try {
    return reader.read(data, line.text);
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    for (const issue of error.issues) faults.add(describeIssue(issue), line.place);
    return null;
  }
}

/** `field "prompt": expected string, received undefined`, in our words. */
export function describeIssue(issue: z.core.$ZodIssue): string {
  const field = issue.path.join('.');
  const message = issue.message.replace(/^Invalid input: /, '');
  if (message.endsWith('received undefined')) return `the field "${field}" is missing`;
  return `the field "${field}": ${message}`;
}

import { z } from 'zod';
import type { GivenSample, NamedFile, SampleSource, Variant } from '../records/dataset.ts';
import type { FaultList, Place } from '../system/errors.ts';
import { parseBounded } from '../text/bounded-json.ts';
import { openText } from './containers/bytes.ts';
import type { Row } from './containers/rows.ts';
import { LONGEST_TEXT, unknownProblem } from './found-sample.ts';

const texts = z.array(z.string().max(LONGEST_TEXT));

/** A single text counts as a list of one. */
function parse(value: unknown) {
  return texts.safeParse(typeof value === 'string' ? [value] : value);
}

const SHAPE = 'a list of lists of texts, one list for each problem in the order of the problems';

/**
 * Generations without rows of their own. The file is a JSON list with an element for each problem:
 * a list of programs, as bigcode writes it, or one program.
 */
export class Generations {
  readonly #source: SampleSource;
  readonly #faults: FaultList;
  #elements = 0;
  #texts = 0;
  #last: Place | null = null;

  constructor(source: SampleSource, faults: FaultList) {
    this.#source = source;
    this.#faults = faults;
  }

  /** The programs of the list's next element; null if the row is something else. */
  read({ value, place }: Row, file: NamedFile): readonly GivenSample[] | null {
    const isElement = Array.isArray(value) || typeof value === 'string';
    // In JSONL a line that is a list is a mistake.
    if (!isElement || isLines(file)) return null;
    this.#elements += 1;
    if (typeof value === 'string') this.#texts += 1;
    this.#last = place;
    const variant = this.#source.variantOf(null);
    const programs = parse(value);
    if (typeof variant === 'string') this.#faults.add(variant, place);
    else if (programs.success) {
      const problem = keysOf(variant)[this.#elements - 1];
      if (problem !== undefined) return found(variant, problem, programs.data, place);
    } else {
      const where = `list ${this.#elements}: ${whichOf(programs.error)}`;
      this.#faults.add(
        `${where}expected ${SHAPE}, each of at most ${LONGEST_TEXT} characters`,
        place,
      );
    }
    return [];
  }

  /** Check that there are as many elements as problems. */
  finish(): void {
    const variant = this.#source.variantOf(null);
    if (this.#last === null || typeof variant === 'string') return;
    const isMixed = this.#texts > 0 && this.#texts < this.#elements;
    const { size } = variant.problems;
    if (this.#elements === size && !isMixed) return;
    const what = isMixed ? 'lists and texts' : this.#texts > 0 ? 'texts' : 'lists of programs';
    this.#faults.add(
      `has ${this.#elements} ${what}, and there are ${size} problems: expected ${SHAPE}`,
      { file: this.#last.file },
    );
  }
}

function isLines({ path }: NamedFile): boolean {
  return /\.(jsonl|ndjson)(\.gz)?$/i.test(path);
}

function whichOf(error: z.ZodError): string {
  const [issue] = error.issues;
  const place = issue?.path[0];
  return typeof place === 'number' ? `program ${place + 1}: ` : '';
}

const keys = new WeakMap<object, readonly string[]>();

function keysOf({ problems }: Variant): readonly string[] {
  const known = keys.get(problems) ?? [...problems.keys()];
  keys.set(problems, known);
  return known;
}

const LONGEST_START = 4096;

/** True if a file is one JSON object of programs by problem id, on any number of lines. */
export async function holdsProgramsByProblem(
  file: NamedFile,
  { variantOf, answersOf }: SampleSource,
): Promise<boolean> {
  const variant = variantOf(null);
  if (answersOf !== undefined || typeof variant === 'string' || isLines(file)) return false;
  const start = await startOf(file);
  const key = /^\s*\{\s*("(?:[^"\\]|\\.){0,1000}")\s*:\s*[["]/.exec(start)?.[1];
  if (key === undefined) return false;
  try {
    return variant.problems.has(String(parseBounded(key)));
  } catch {
    return false;
  }
}

/** Errors are reported later, when the file is read. */
async function startOf({ path }: NamedFile): Promise<string> {
  try {
    for await (const text of openText(path)) return text.slice(0, LONGEST_START);
  } catch {
    return '';
  }
  return '';
}

/** True if a row is an object of programs by problem id, and not a sample. */
export function isByProblem(data: object, { variantOf }: SampleSource): boolean {
  if (['task_id', 'completion', 'solution'].some((field) => field in data)) return false;
  const values = Object.values(data);
  if (values.length > 0 && values.every((value) => Array.isArray(value))) return true;
  const variant = variantOf(null);
  return typeof variant !== 'string' && Object.keys(data).some((id) => variant.problems.has(id));
}

/** Read programs by problem id: an object of lists. */
export function readByProblem(
  data: object,
  place: Place,
  source: SampleSource,
  faults: FaultList,
): readonly GivenSample[] {
  const variant = source.variantOf(null);
  if (typeof variant === 'string') {
    faults.add(variant, place);
    return [];
  }
  return Object.entries(data).flatMap(([id, value]) => {
    const programs = parse(value);
    if (!variant.problems.has(id)) faults.add(unknownProblem(id, variant.problems), place);
    else if (!programs.success) {
      const quoted = JSON.stringify(id.slice(0, 100));
      faults.add(
        `${quoted}: ${whichOf(programs.error)}expected a list of texts, each of at most ${LONGEST_TEXT} characters`,
        place,
      );
    } else return found(variant, id, programs.data, place);
    return [];
  });
}

/**
 * An empty list counts as one empty program, which fails. A missing sample could only improve the
 * result.
 */
function found(
  variant: Variant,
  problem: string,
  programs: readonly string[],
  place: Place,
): GivenSample[] {
  return (programs.length === 0 ? [''] : programs).map((program) => ({
    variant,
    problem,
    answer: { kind: 'solution', text: program },
    place,
  }));
}

import type { ColumnData, Kind } from '../../page/data.ts';
import type { SourceLine } from '../../records/source-line.ts';
import { isJudged } from '../../records/verdict.ts';
import type { VerdictLine } from '../../records/verdict-line.ts';
import { FILES } from '../../results/file-names.ts';
import type { Groups, RunLines } from '../../results/read-lines.ts';
import { UserError } from '../../system/errors.ts';
import { LENGTHS, plainLine } from '../../text/escape.ts';
import { stepWords } from '../step-words.ts';
import { Blocks } from './pack-blocks.ts';
import { Reasons } from './reasons.ts';
import { columnKey, type SuiteFrame } from './suite-data.ts';
import { Times } from './times.ts';

/** The number of problems in a block, which the page unpacks together. */
export const BLOCK_SIZE = 50;
/** The size limit of the whole page without its first view, in bytes. */
const MOST = 50_000_000;
/** The details of more distinct programs would not fit anyway. */
const MOST_PROGRAMS = 200_000;

/** A program, with its number in the page and the blocks with samples of it. */
interface Program {
  readonly number: number;
  readonly blocks: number[];
}

interface SuiteDetails {
  readonly place: number;
  readonly problems: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
  readonly programs: Map<string, Program>;
  readonly times: Times;
  readonly reasons: Reasons;
}

/** The details of single samples, gathered from a run's files. */
export interface Details {
  readonly blocks: Blocks;
  readonly suites: readonly Pick<SuiteDetails, 'times' | 'reasons'>[];
  /** Sentences on the parts that are missing, with the reasons. */
  readonly leftOut: readonly string[];
}

/**
 * Gather the details of single samples from the lines of a run.
 * @param lines missing or damaged parts are left out, and `leftOut` tells so
 */
export async function gatherDetails(
  { verdicts, sources }: RunLines,
  frames: readonly SuiteFrame[],
): Promise<Details> {
  const kinds = 4;
  const count = frames.reduce((sum, { problems }) => sum + blocksOf(problems.length), 0) * kinds;
  const blocks = new Blocks(count, MOST);
  const suites = new Map(frames.map((frame, place) => [frame.name, suiteDetails(frame, place)]));
  const leftOut: string[] = [];
  if (verdicts === null) {
    leftOut.push(`Reasons, times, outputs and programs: there is no ${FILES.verdicts}.`);
  } else {
    const add = (line: VerdictLine) => addVerdict(blocks, suites.get(line.suite), line);
    const damage = await each(verdicts, add, blocks);
    if (damage !== '') leftOut.push(`Some reasons, times and outputs: ${damage}.`);
  }
  if (sources === null) {
    leftOut.push(`Prompts and programs: there is no ${FILES.sources}.`);
  } else {
    const add = (line: SourceLine) => addSource(blocks, suites.get(line.suite), line);
    const damage = await each(sources, add, blocks);
    if (damage !== '') leftOut.push(`Some prompts and programs: ${damage}.`);
  }
  await blocks.finish();
  if (blocks.leftOut.size > 0) leftOut.push(tooLarge(blocks.leftOut));
  return { blocks, suites: [...suites.values()], leftOut };
}

function suiteDetails({ problems, columns }: SuiteFrame, place: number): SuiteDetails {
  return {
    place,
    problems: new Map(problems.map((id, p) => [id, p])),
    columns: new Map(columns.map((column, c) => [columnKey(column), c])),
    programs: new Map(),
    times: new Times(),
    reasons: new Reasons(),
  };
}

/** Take every line. Returns the fault of the file, or '' if there is none. */
async function each<Line>(groups: Groups<Line>, take: (line: Line) => void, blocks: Blocks) {
  try {
    for await (const lines of groups) {
      lines.forEach(take);
      await blocks.caughtUp();
    }
    return '';
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return plainLine(error.message, LENGTHS.cause);
  }
}

function addVerdict(blocks: Blocks, suite: SuiteDetails | undefined, line: VerdictLine): void {
  const found = placeOf(suite, line);
  if (suite === undefined || found === null) return;
  const { problem, column } = found;
  const { index, verdict, reason, cpuMs, wallMs, memoryBytes, grading, output } = line;
  const block = blockOf(problem);
  if (isJudged(verdict)) suite.times.add(cpuMs, verdict === 'passed');
  if (reason !== null) suite.reasons.add(problem, reason);
  const program = numberOf(suite.programs, line.program, block);
  const times = [Math.round(cpuMs), Math.round(wallMs), memoryBytes] as const;
  const row = [problem, column, index, program, ...times, grading, reason] as const;
  const steps = line.extracted?.map(stepWords).join(', ');
  blocks.add(suite.place, block, 'samples', steps === undefined ? row : [...row, steps]);
  if (output !== '') blocks.add(suite.place, block, 'outputs', [problem, column, index, output]);
}

function addSource(blocks: Blocks, suite: SuiteDetails | undefined, line: SourceLine): void {
  if (suite === undefined) return;
  const { text, length = text.length } = line;
  if ('program' in line) {
    const known = suite.programs.get(line.program);
    for (const block of known?.blocks ?? []) {
      blocks.add(suite.place, block, 'programs', [known?.number ?? -1, text, length]);
    }
    return;
  }
  const found = placeOf(suite, line);
  if (found === null) return;
  const { problem, column } = found;
  blocks.add(suite.place, blockOf(problem), 'prompts', [problem, column, text, length]);
}

function placeOf(
  suite: SuiteDetails | undefined,
  { problem: id, family, transform, seed }: ColumnData & { readonly problem: string },
): { readonly problem: number; readonly column: number } | null {
  const problem = suite?.problems.get(id);
  const column = suite?.columns.get(columnKey({ family, transform, seed }));
  return problem === undefined || column === undefined ? null : { problem, column };
}

/** The number of a program; -1 if there are too many. */
function numberOf(programs: Map<string, Program>, hash: string, block: number): number {
  const known = programs.get(hash);
  if (known !== undefined) {
    if (!known.blocks.includes(block)) known.blocks.push(block);
    return known.number;
  }
  if (programs.size >= MOST_PROGRAMS) return -1;
  programs.set(hash, { number: programs.size, blocks: [block] });
  return programs.size - 1;
}

function blockOf(problem: number): number {
  return Math.floor(problem / BLOCK_SIZE);
}

function blocksOf(problems: number): number {
  return Math.ceil(problems / BLOCK_SIZE);
}

const WORDS: Readonly<Record<Kind, string>> = {
  programs: 'programs',
  outputs: 'outputs',
  prompts: 'prompts',
  samples: 'reasons and times',
};

function tooLarge(kinds: ReadonlySet<Kind>): string {
  const words = [...kinds].map((kind) => WORDS[kind]).join(', ');
  const subject = words.charAt(0).toUpperCase() + words.slice(1);
  return `${subject}: with them this page would have more than ${MOST / 1e6} MB. They are in ${FILES.verdicts} and ${FILES.sources}.`;
}

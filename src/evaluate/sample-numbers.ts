import type { Executor } from '../execute/executor.ts';
import type { Execution } from '../records/execution.ts';
import type { ProblemVerdicts } from '../records/problem-verdicts.ts';
import { isJudged } from '../records/verdict.ts';
import { parseBounded } from '../text/bounded-json.ts';
import { LENGTHS, plainLine } from '../text/escape.ts';
import type { MetricTool } from './metric-tools.ts';

/** A judged sample of a nominal prompt. */
interface Judged {
  readonly problem: string;
  readonly prompt: string;
  /** The program's key: equal keys mean equal programs. */
  readonly id: string;
  readonly code: string;
  readonly execution: Execution;
}

/** Programs that a command gets at once, and the most characters of their lines. */
const BATCH = { programs: 200, characters: 1 << 20 };
const MOST_AT_WORK = 2;
const MOST_FAULTS = 20;
/** The largest number that a command may give. */
const LARGEST = 1e12;

interface Batch {
  readonly keys: string[];
  readonly lines: string[];
  size: number;
}

/**
 * The numbers that commands give for a suite's nominal samples. Each distinct program of a problem
 * is looked at once.
 */
export class SampleNumbers {
  readonly #tools: readonly MetricTool[];
  readonly #executor: Pick<Executor, 'output'>;
  readonly #running = new Set<Promise<void>>();
  /** By problem and program: the number of its samples. */
  readonly #samples = new Map<string, Map<string, number>>();
  /** By problem and program, then by name. */
  readonly #numbers = new Map<string, Map<string, number>>();
  readonly #faults = new Set<string>();
  #batch = emptyBatch();
  #failure: { readonly error: unknown } | null = null;

  constructor(tools: readonly MetricTool[], executor: Pick<Executor, 'output'>) {
    this.#tools = tools;
    this.#executor = executor;
  }

  note(sample: Judged): void {
    const { problem, id, execution } = sample;
    if (this.#tools.length === 0 || !isJudged(execution.verdict)) return;
    const key = keyOf(problem, id);
    const samples = this.#samples.get(problem) ?? new Map<string, number>();
    this.#samples.set(problem, samples);
    const known = samples.get(key) ?? 0;
    samples.set(key, known + 1);
    if (known > 0) return;
    const line = lineOf(sample, this.#batch.keys.length);
    this.#batch.keys.push(key);
    this.#batch.lines.push(line);
    this.#batch.size += line.length;
    const { programs, characters } = BATCH;
    if (this.#batch.keys.length >= programs || this.#batch.size >= characters) this.#send();
  }

  /** Resolves when there is room for more samples. */
  async ready(): Promise<void> {
    while (this.#running.size >= MOST_AT_WORK) await Promise.race(this.#running);
  }

  /** Resolves when every number is known that the commands give. */
  async finish(): Promise<void> {
    if (this.#batch.keys.length > 0) this.#send();
    await Promise.all(this.#running);
    if (this.#failure !== null) throw this.#failure.error;
  }

  /** The commands that failed for some samples, and why. */
  get faults(): string[] {
    return [...this.#faults].sort();
  }

  /** The numbers of a problem; a name is absent unless all its samples have it. */
  of(problem: string): Pick<ProblemVerdicts, 'numbers'> {
    const samples = [...(this.#samples.get(problem) ?? [])];
    const numbers: Record<string, { sum: number; samples: number }> = {};
    for (const name of this.#tools.flatMap((tool) => tool.numbers)) {
      const known = samples.flatMap(([key, count]) => {
        const number = this.#numbers.get(key)?.get(name);
        return number === undefined ? [] : [{ number, count }];
      });
      if (known.length === 0 || known.length < samples.length) continue;
      numbers[name] = {
        sum: known.reduce((sum, { number, count }) => sum + number * count, 0),
        samples: known.reduce((sum, { count }) => sum + count, 0),
      };
    }
    return Object.keys(numbers).length === 0 ? {} : { numbers };
  }

  #send(): void {
    const batch = this.#batch;
    this.#batch = emptyBatch();
    for (const tool of this.#tools) {
      const task = this.#measure(tool, batch)
        .catch((error: unknown) => {
          this.#failure ??= { error };
        })
        .finally(() => this.#running.delete(task));
      this.#running.add(task);
    }
  }

  async #measure(tool: MetricTool, { keys, lines }: Batch): Promise<void> {
    const fail = (why: string) => {
      if (this.#faults.size >= MOST_FAULTS) return;
      this.#faults.add(plainLine(`the command ${tool.label} ${why}`, LENGTHS.message));
    };
    const { execution, stdout } = await this.#executor.output(tool.program, lines.join(''));
    const { verdict, reason } = execution;
    if (verdict !== 'passed') {
      // All samples of a batch are one input, which is the only case.
      fail(`ended with ${verdict}: ${(reason ?? 'no reason known').replace('case 1 of 1: ', '')}`);
      return;
    }
    const left = new Set(keys.keys());
    let isBroken = false;
    for (const line of stdout.split('\n').filter((each) => each.trim() !== '')) {
      const read = readLine(line, tool.numbers);
      const key = typeof read === 'string' ? undefined : keys[read.id];
      if (typeof read === 'string' || key === undefined) {
        isBroken = true;
        fail(`wrote a line that cannot be used: ${typeof read === 'string' ? read : 'unknown id'}`);
        continue;
      }
      const known = this.#numbers.get(key) ?? new Map<string, number>();
      this.#numbers.set(key, known);
      for (const [name, number] of read.numbers) known.set(name, number);
      left.delete(read.id);
    }
    if (left.size > 0 && !isBroken)
      fail(`gave no numbers for ${left.size} of ${keys.length} programs`);
  }
}

function emptyBatch(): Batch {
  return { keys: [], lines: [], size: 0 };
}

function keyOf(problem: string, program: string): string {
  return JSON.stringify([problem, program]);
}

/** A sample as a command reads it. */
function lineOf({ problem, prompt, code, execution }: Judged, id: number): string {
  const { verdict, reason, cpuMs, memoryBytes } = execution;
  const measured = { verdict, reason, cpu_ms: cpuMs, memory_bytes: memoryBytes };
  return `${JSON.stringify({ id, problem, prompt, program: code, ...measured })}\n`;
}

/** @returns the numbers of a program, or the fault of the line */
function readLine(
  line: string,
  names: readonly string[],
): { readonly id: number; readonly numbers: readonly (readonly [string, number])[] } | string {
  let said: unknown;
  try {
    said = parseBounded(line);
  } catch {
    return 'it is no JSON';
  }
  if (typeof said !== 'object' || said === null) return 'it is no object';
  const fields = new Map<string, unknown>(Object.entries(said));
  const id = fields.get('id');
  if (typeof id !== 'number') return 'it has no id';
  const numbers: (readonly [string, number])[] = [];
  for (const name of names) {
    const number = fields.get(name);
    const isNumber = typeof number === 'number' && number >= 0 && number <= LARGEST;
    if (!isNumber) return `${name} is no number from 0 to ${LARGEST}`;
    numbers.push([name, number]);
  }
  return { id, numbers };
}

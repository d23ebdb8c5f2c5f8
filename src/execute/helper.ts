import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';

import type { Execution } from '../records/execution.ts';
import type { Limits } from '../records/limits.ts';
import type { Grading } from '../records/verdict.ts';

import { asUserError, messageOf, UserError } from '../system/errors.ts';
import { AnswerReader, type Printed } from './answer-reader.ts';
import { oldPython } from './find-python.ts';
import type { Program } from './program.ts';
import { factsSchema, type Greeting, greetingSchema, type Job } from './protocol.ts';
import { isStarved } from './starved.ts';

/** The command that starts a helper of some tier. */
export interface HelperCommand {
  readonly file: string;
  readonly args: readonly string[];
}

/** The whole environment of a helper; it gets no variables of this process. */
export const HELPER_ENVIRONMENT = {
  PATH: '/usr/local/bin:/usr/bin:/bin',
  LANG: 'C.UTF-8',
  PYTHONHASHSEED: '0',
  // Without it each fork resolves the interpreter's symbols again on first use.
  LD_BIND_NOW: '1',
} as const;

/** A helper reported why it cannot sandbox here. */
class RefusedError extends Error {}

/** A helper ended while it had programs. */
export class HelperDied extends Error {
  /** True for the program that was running, false for a program waiting behind it. */
  readonly wasRunning: boolean;

  constructor(message: string, wasRunning: boolean) {
    super(message);
    this.wasRunning = wasRunning;
  }
}

/** One run of a program. */
export interface Run {
  readonly execution: Execution;
  /** It ran out of wall time because others used the cores. */
  readonly isStarved: boolean;
}

/** A run with its whole standard output, for programs whose output is compared. */
export interface Answer extends Run {
  readonly stdout: Buffer;
}

const START_TIMEOUT_MS = 30_000;
/** A program may take this many times its wall time if it has to wait for a core (waiting.py). */
const STRETCH = 4;
/** Extra time before a helper is taken to hang. */
const GRACE_MS = 30_000;
const ERROR_TEXT_KEPT = 2000;
/**
 * The longest delay before answers are read while the helper has other work. Reading several at
 * once costs less.
 */
const LOOK_MS = 15;

interface Pending {
  readonly id: number;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
  readonly limits: Limits;
  /** Includes the time that its compiler may take. */
  readonly wallMs: number;
  readonly grading: Grading;
}

/**
 * One fork server (sandbox/helper.py). It runs programs one after another and answers in the same
 * order. It ends by itself when this process does, because its standard input closes.
 */
export class Helper {
  readonly greeting: Greeting;
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #ended: Promise<void>;
  readonly #pending: Pending[] = [];
  #nextId = 0;
  #death: string | null = null;
  #watchdog: NodeJS.Timeout | undefined;

  private constructor(child: ChildProcessWithoutNullStreams, greeting: Greeting, talk: Talk) {
    this.#child = child;
    this.greeting = greeting;
    talk.onAnswer = (line, printed) => this.#take(line, printed);
    talk.onEnd = (why) => this.#die(why);
    talk.isUrgent = (parts) => parts >= this.#pending.length - 1;
    this.#ended = talk.ended;
  }

  /**
   * @throws RefusedError if the sandbox is not available
   * @throws UserError if its Python is too old
   */
  static async start(command: HelperCommand): Promise<Helper> {
    // In a process group of its own: Ctrl-C in the terminal reaches only us, and we close it in
    // order.
    const child = spawn(command.file, command.args, {
      stdio: 'pipe',
      detached: true,
      env: HELPER_ENVIRONMENT,
    });
    if (child.pid === undefined) {
      // It has no pipes to read. A lack of open files is the user's problem and not one of this
      // tier.
      const [error]: Error[] = await once(child, 'error');
      const userError = asUserError(error);
      if (userError instanceof UserError) throw userError;
      throw new RefusedError(`the sandbox helper does not start (${messageOf(error)})`);
    }
    const talk = listen(child);
    const line = await new Promise<unknown>((resolve, reject) => {
      const timer = setTimeout(() => {
        child.stdin.destroy();
        child.kill('SIGKILL');
        reject(new RefusedError('the sandbox helper did not start in time'));
      }, START_TIMEOUT_MS);
      talk.onAnswer = (answer) => {
        clearTimeout(timer);
        resolve(answer);
      };
      talk.onEnd = (why) => {
        clearTimeout(timer);
        reject(new RefusedError(why));
      };
    });
    const greeting = greetingSchema.parse(line);
    if ('ready' in greeting) return new Helper(child, greeting.ready, talk);
    child.stdin.end();
    await talk.ended;
    if ('refused' in greeting) throw new RefusedError(greeting.refused);
    throw oldPython(greeting.old, greeting.needed);
  }

  /**
   * Run one program.
   * @param folder a work folder for tiers without a file system of their own
   * @param input the standard input, for a program graded outside
   * @throws HelperDied (as a rejection) if the helper ends first
   */
  run(
    { id: program, source, preamble = '', limits, grading, tests, outside, commands }: Program,
    folder: string,
    input = '',
  ): Promise<Answer> {
    if (this.#death !== null) return Promise.reject(new HelperDied(this.#death, false));
    // No program has the NUL character that separates the two parts.
    const payload = Buffer.from(commands === null ? `${preamble}\0${source}` : source, 'utf8');
    const id = this.#nextId++;
    const testsPayload = Buffer.from(tests?.payload ?? '', 'utf8');
    const stdin = Buffer.from(input, 'utf8');
    const sizes = { tests: testsPayload.length, size: payload.length, input: stdin.length };
    const compile = commands?.compile ?? null;
    const runsMoreThanOnce = outside !== null && outside.cases.length > 1;
    // The compiled program is kept for its next case.
    const product = compile !== null && runsMoreThanOnce ? program : null;
    const kept = tests?.isKept ?? true;
    const text: Job = {
      id,
      grading,
      folder,
      product,
      language: commands,
      kept,
      ...sizes,
      ...limits,
    };
    // Data between a candidate and its tests may take the same time again.
    const sides = grading === 'split' ? 2 : 1;
    const wallMs = STRETCH * (sides * limits.wallMs + (compile?.limits.wallMs ?? 0));
    const job = Buffer.from(JSON.stringify(text), 'utf8');
    const header = Buffer.alloc(4);
    header.writeUInt32LE(job.length);
    return new Promise((resolve, reject) => {
      this.#pending.push({ id, resolve, reject, limits, wallMs, grading });
      this.#watch();
      // All jobs given in one turn are written at once.
      if (this.#child.stdin.writableCorked === 0) {
        this.#child.stdin.cork();
        setImmediate(() => this.#child.stdin.uncork());
      }
      this.#child.stdin.write(Buffer.concat([header, job, testsPayload, payload, stdin]));
    });
  }

  /** End the helper and all its programs. Resolves when it is gone. */
  async close(): Promise<void> {
    clearTimeout(this.#watchdog);
    this.#child.stdin.destroy();
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), 5000);
    await this.#ended;
    clearTimeout(timer);
  }

  #take(line: unknown, { output, stdout }: Printed): void {
    const answer = factsSchema.safeParse(line);
    const first = this.#pending.shift();
    if (!answer.success || first === undefined || first.id !== answer.data.id) {
      if (first !== undefined) this.#pending.unshift(first);
      this.#die('the sandbox helper answered out of turn');
      this.#child.stdin.destroy();
      return;
    }
    this.#watch();
    const { id: _id, waitedMs, ...facts } = answer.data;
    const execution = { ...facts, grading: first.grading, output: output.toString('utf8') };
    first.resolve({ execution, isStarved: isStarved(execution, waitedMs, first.limits), stdout });
  }

  #watch(): void {
    clearTimeout(this.#watchdog);
    const first = this.#pending[0];
    if (first === undefined) return;
    this.#watchdog = setTimeout(() => {
      this.#die('the sandbox helper hung');
      this.#child.stdin.destroy();
      this.#child.kill('SIGKILL');
    }, first.wallMs + GRACE_MS);
  }

  #die(why: string): void {
    this.#death ??= why;
    clearTimeout(this.#watchdog);
    for (const [place, { reject }] of this.#pending.splice(0).entries()) {
      reject(new HelperDied(this.#death, place === 0));
    }
  }
}

interface Talk {
  onAnswer: (line: unknown, printed: Printed) => void;
  onEnd: (why: string) => void;
  /** True if this number of unread parts of its output must be read now. */
  isUrgent: (parts: number) => boolean;
  readonly ended: Promise<void>;
}

function listen(child: ChildProcessWithoutNullStreams): Talk {
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors = (errors + chunk.toString('latin1')).slice(-ERROR_TEXT_KEPT);
  });
  // The end of a dead helper is handled elsewhere; a failed write adds nothing.
  child.stdin.on('error', () => {});
  const reader = new AnswerReader((line, printed) => talk.onAnswer(line, printed));
  const parts: Buffer[] = [];
  let timer: NodeJS.Timeout | undefined;
  const look = () => {
    clearTimeout(timer);
    timer = undefined;
    for (const part of parts.splice(0)) reader.push(part);
  };
  child.stdout.on('data', (part: Buffer) => {
    parts.push(part);
    if (talk.isUrgent(parts.length)) look();
    else timer ??= setTimeout(look, LOOK_MS);
  });
  const talk: Talk = {
    onAnswer: () => {},
    onEnd: () => {},
    isUrgent: () => true,
    ended: new Promise((resolve) => {
      const end = (how: string) => {
        look();
        const lastLine = errors.trim().split('\n').at(-1);
        talk.onEnd(lastLine ? `${how}: ${lastLine}` : how);
        resolve();
      };
      child.on('error', (error) => end(`the sandbox helper does not start (${messageOf(error)})`));
      child.on('close', (code, signal) =>
        end(`the sandbox helper ended with ${signal ?? `exit status ${code}`}`),
      );
    }),
  };
  return talk;
}

import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Limits } from '../records/limits.ts';
import type { Execution, Grading } from '../records/verdict.ts';
import { asUserError, messageOf, UserError } from '../system/errors.ts';
import { AnswerReader, type Printed } from './answer-reader.ts';
import type { Program } from './program.ts';
import { factsSchema, type Greeting, greetingSchema, type Job } from './protocol.ts';
import { oldPython } from './python.ts';
import { isStarved } from './starved.ts';

/** How to start a helper of some tier. */
export interface HelperCommand {
  readonly file: string;
  readonly args: readonly string[];
}

/** All that a helper finds in its environment, and none of this process's own. */
export const HELPER_ENVIRONMENT = {
  PATH: '/usr/local/bin:/usr/bin:/bin',
  LANG: 'C.UTF-8',
  PYTHONHASHSEED: '0',
  // Else each fork looks up, for itself alone, what the interpreter calls there first.
  LD_BIND_NOW: '1',
} as const;

/** A helper said in its own words why it cannot sandbox here. */
class RefusedError extends Error {}

/** A helper ended while programs were with it. */
export class HelperDied extends Error {
  /** Whether the program that is told so was the one running, rather than waiting behind it. */
  readonly wasRunning: boolean;

  constructor(message: string, wasRunning: boolean) {
    super(message);
    this.wasRunning = wasRunning;
  }
}

/** One run of a program. */
export interface Run {
  readonly execution: Execution;
  /** It ran out of wall time while others kept the cores from it. */
  readonly isStarved: boolean;
}

/** The same, with all of its standard output where that is compared. */
export interface Answer extends Run {
  readonly stdout: Buffer;
}

const START_TIMEOUT_MS = 30_000;
/** A program may take its wall time so often, with the time that it waits for a core (waiting.py). */
const STRETCH = 4;
/** A helper that hangs itself gets this on top. */
const GRACE_MS = 30_000;
const ERROR_TEXT_KEPT = 2000;
/** How long answers may lie while the helper has other work: to look at several at once costs less. */
const LOOK_MS = 15;

interface Pending {
  readonly id: number;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
  readonly limits: Limits;
  /** With what its compiler may take. */
  readonly wallMs: number;
  readonly grading: Grading;
}

/**
 * One fork server (sandbox/helper.py): takes programs and answers in the order they came.
 * It ends by itself when this process does, since its standard input closes.
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
   * @throws RefusedError when the sandbox cannot be had
   * @throws UserError when its Python is too old
   */
  static async start(command: HelperCommand): Promise<Helper> {
    // A process group of its own: Ctrl-C on the terminal reaches us, and we close it in order.
    const child = spawn(command.file, command.args, {
      stdio: 'pipe',
      detached: true,
      env: HELPER_ENVIRONMENT,
    });
    if (child.pid === undefined) {
      // It has no pipes to listen to. What uses up files is no matter of a tier.
      const [error]: Error[] = await once(child, 'error');
      const told = asUserError(error);
      if (told instanceof UserError) throw told;
      throw new RefusedError(`the sandbox helper does not start (${messageOf(error)})`);
    }
    const talk = listen(child);
    const line = await new Promise<unknown>((resolve, reject) => {
      const timer = setTimeout(() => {
        child.stdin.destroy();
        child.kill('SIGKILL');
        reject(new RefusedError('the sandbox helper did not start in time'));
      }, START_TIMEOUT_MS);
      talk.onAnswer = (said) => {
        clearTimeout(timer);
        resolve(said);
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
   * @param input of a program that is graded outside: its standard input
   * @throws HelperDied (as a rejection) when the helper ends first
   */
  run(
    { id: program, source, preamble = '', limits, grading, tests, outside, commands }: Program,
    folder: string,
    input = '',
  ): Promise<Answer> {
    if (this.#death !== null) return Promise.reject(new HelperDied(this.#death, false));
    // No code has the character between them.
    const payload = Buffer.from(commands === null ? `${preamble}\0${source}` : source, 'utf8');
    const id = this.#nextId++;
    const testsPayload = Buffer.from(tests?.payload ?? '', 'utf8');
    const stdin = Buffer.from(input, 'utf8');
    const sizes = { tests: testsPayload.length, size: payload.length, input: stdin.length };
    const compile = commands?.compile ?? null;
    const runsMoreThanOnce = outside !== null && outside.cases.length > 1;
    // Kept for its next case is what it is compiled to.
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
    // What crosses between a candidate and its tests may take as long again.
    const sides = grading === 'split' ? 2 : 1;
    const wallMs = STRETCH * (sides * limits.wallMs + (compile?.limits.wallMs ?? 0));
    const job = Buffer.from(JSON.stringify(text), 'utf8');
    const header = Buffer.alloc(4);
    header.writeUInt32LE(job.length);
    return new Promise((resolve, reject) => {
      this.#pending.push({ id, resolve, reject, limits, wallMs, grading });
      this.#watch();
      // What is given in one turn is written at once.
      if (this.#child.stdin.writableCorked === 0) {
        this.#child.stdin.cork();
        setImmediate(() => this.#child.stdin.uncork());
      }
      this.#child.stdin.write(Buffer.concat([header, job, testsPayload, payload, stdin]));
    });
  }

  /** End the helper and whatever it runs; resolves when it is gone. */
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
  /** Whether as many parts of its output as have come must be looked at now. */
  isUrgent: (parts: number) => boolean;
  readonly ended: Promise<void>;
}

function listen(child: ChildProcessWithoutNullStreams): Talk {
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors = (errors + chunk.toString('latin1')).slice(-ERROR_TEXT_KEPT);
  });
  // Writing to a helper that died is noticed by its end; the write's own error says no more.
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
        const said = errors.trim().split('\n').at(-1);
        talk.onEnd(said ? `${how}: ${said}` : how);
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

import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { StringDecoder } from 'node:string_decoder';
import { z } from 'zod';
import type { Program } from './program.ts';
import { type Execution, VERDICTS } from './verdict.ts';

/** How to start a helper of some tier. */
export interface HelperCommand {
  readonly file: string;
  readonly args: readonly string[];
}

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

const greetingSchema = z.union([
  z.object({ ready: z.object({ python: z.string(), landlock: z.boolean() }) }),
  z.object({ refused: z.string() }),
]);
export type Greeting = { readonly python: string; readonly landlock: boolean };

const answerSchema = z.object({
  id: z.number(),
  verdict: z.enum(VERDICTS),
  reason: z.string().nullable(),
  cpuMs: z.number(),
  wallMs: z.number(),
  memoryBytes: z.number(),
  output: z.string(),
});

const START_TIMEOUT_MS = 30_000;
/** On top of a program's wall limit, for a helper that hangs itself. */
const GRACE_MS = 30_000;
const ERROR_TEXT_KEPT = 2000;
const LONGEST_ANSWER = 1 << 20;

interface Pending {
  readonly id: number;
  readonly resolve: (execution: Execution) => void;
  readonly reject: (error: Error) => void;
  readonly wallMs: number;
  readonly grading: 'split' | 'shared';
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
    talk.onLine = (line) => this.#take(line);
    talk.onEnd = (why) => this.#die(why);
    this.#ended = talk.ended;
  }

  /**
   * @throws RefusedError when the sandbox cannot be had
   */
  static async start(command: HelperCommand): Promise<Helper> {
    // A process group of its own: Ctrl-C on the terminal reaches us, and we close it in order.
    const child = spawn(command.file, command.args, {
      stdio: 'pipe',
      detached: true,
      env: { PATH: '/usr/local/bin:/usr/bin:/bin', LANG: 'C.UTF-8', PYTHONHASHSEED: '0' },
    });
    const talk = listen(child);
    const line = await new Promise<string>((resolve, reject) => {
      const timer = setTimeout(() => {
        child.stdin.destroy();
        child.kill('SIGKILL');
        reject(new RefusedError('the sandbox helper did not start in time'));
      }, START_TIMEOUT_MS);
      talk.onLine = (text) => {
        clearTimeout(timer);
        resolve(text);
      };
      talk.onEnd = (why) => {
        clearTimeout(timer);
        reject(new RefusedError(why));
      };
    });
    const greeting = greetingSchema.parse(JSON.parse(line));
    if ('refused' in greeting) {
      child.stdin.end();
      await talk.ended;
      throw new RefusedError(greeting.refused);
    }
    return new Helper(child, greeting.ready, talk);
  }

  /** How many programs are with the helper: at most one runs, the others wait in its input. */
  get load(): number {
    return this.#pending.length;
  }

  /**
   * Run one program.
   * @param folder a work folder for tiers without a file system of their own
   * @throws HelperDied (as a rejection) when the helper ends first
   */
  run(program: Omit<Program, 'id'>, folder: string): Promise<Execution> {
    const { source, limits, tests, commands } = program;
    if (this.#death !== null) return Promise.reject(new HelperDied(this.#death, false));
    const payload = Buffer.from(source, 'utf8');
    const id = this.#nextId++;
    const grading = tests === null ? 'shared' : 'split';
    const testsPayload = Buffer.from(tests?.payload ?? '', 'utf8');
    const sizes = { tests: testsPayload.length, size: payload.length };
    const text = { id, grading, folder, language: commands, ...sizes, ...limits };
    const wallMs = limits.wallMs + (commands?.compile?.limits.wallMs ?? 0);
    const job = Buffer.from(JSON.stringify(text), 'utf8');
    const header = Buffer.alloc(4);
    header.writeUInt32LE(job.length);
    return new Promise((resolve, reject) => {
      this.#pending.push({ id, resolve, reject, wallMs, grading });
      this.#watch();
      this.#child.stdin.write(Buffer.concat([header, job, testsPayload, payload]));
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

  #take(line: string): void {
    const answer = answerSchema.safeParse(parseJson(line));
    const first = this.#pending.shift();
    if (!answer.success || first === undefined || first.id !== answer.data.id) {
      if (first !== undefined) this.#pending.unshift(first);
      this.#die('the sandbox helper answered out of turn');
      this.#child.stdin.destroy();
      return;
    }
    this.#watch();
    const { id: _id, ...execution } = answer.data;
    first.resolve({ ...execution, grading: first.grading });
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
  onLine: (line: string) => void;
  onEnd: (why: string) => void;
  readonly ended: Promise<void>;
}

function listen(child: ChildProcessWithoutNullStreams): Talk {
  let errors = '';
  let rest = '';
  const decoder = new StringDecoder('utf8');
  child.stderr.on('data', (chunk: Buffer) => {
    errors = (errors + chunk.toString('latin1')).slice(-ERROR_TEXT_KEPT);
  });
  // Writing to a helper that died is noticed by its end; the write's own error says no more.
  child.stdin.on('error', () => {});
  child.stdout.on('data', (chunk: Buffer) => {
    const lines = (rest + decoder.write(chunk)).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LONGEST_ANSWER) child.stdin.destroy();
    for (const line of lines) talk.onLine(line);
  });
  const talk: Talk = {
    onLine: () => {},
    onEnd: () => {},
    ended: new Promise((resolve) => {
      const end = (how: string) => {
        const said = errors.trim().split('\n').at(-1);
        talk.onEnd(said ? `${how}: ${said}` : how);
        resolve();
      };
      child.on('error', (error) => end(`the sandbox helper does not start (${error.message})`));
      child.on('close', (code, signal) =>
        end(`the sandbox helper ended with ${signal ?? `exit status ${code}`}`),
      );
    }),
  };
  return talk;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

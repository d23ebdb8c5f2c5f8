import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { messageOf } from '../../system/errors.ts';

/** The time for a program to end by itself after its input has ended, in milliseconds. */
const GRACE_MS = 3000;
/** The time between SIGTERM and SIGKILL. */
const TERM_MS = 2000;
/** Children of a program may live on and keep its output open. They are waited for this long. */
const LONGEST_CLOSE_MS = 1000;

/** The way to start a program. */
export interface Command {
  /** The program and its arguments. No shell reads them. */
  readonly words: readonly string[];
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
}

interface Listeners {
  onOutput(chunk: Buffer): void;
  onComplaint(chunk: Buffer): void;
  /** The program can take more input. */
  onDrain(): void;
}

/** A running program, in a process group of its own, so that it ends with all its children. */
export class Program {
  readonly #child: ChildProcessWithoutNullStreams;
  /** Resolves when the program is gone, with words that say how it ended. */
  readonly ended: Promise<string>;

  constructor({ words, folder, environment }: Command, listeners: Listeners) {
    const [file = '', ...args] = words;
    // Ctrl-C in the terminal reaches only us, and we close the program in order.
    const child = spawn(file, args, {
      cwd: folder,
      env: environment,
      stdio: 'pipe',
      detached: true,
    });
    this.#child = child;
    this.ended = new Promise((resolve) => {
      child.once('error', (error) => {
        const advice = 'name a program on PATH, or a path from the config’s folder';
        resolve(`cannot be started (${messageOf(error)}): ${advice}`);
      });
      child.once('exit', (code, signal) => {
        const finish = () => {
          clearTimeout(timer);
          this.#end();
          resolve(signal === null ? `ended with exit code ${code}` : `was ended by ${signal}`);
        };
        const timer = setTimeout(finish, LONGEST_CLOSE_MS);
        child.once('close', finish);
      });
    });
    // Without enough file descriptors there are no pipes.
    if (child.pid === undefined) return;
    process.once('exit', this.#kill);
    // The end of the program says more than a pipe that broke.
    child.stdin.on('error', () => {});
    child.stdin.on('drain', () => listeners.onDrain());
    child.stdout.on('data', (chunk: Buffer) => listeners.onOutput(chunk));
    child.stderr.on('data', (chunk: Buffer) => listeners.onComplaint(chunk));
  }

  /** False while the program has not read what it got. */
  get isReady(): boolean {
    return this.#child.pid !== undefined && !this.#child.stdin.writableNeedDrain;
  }

  write(text: string): void {
    this.#child.stdin.write(text);
  }

  /** End the input, and the program if it does not end by itself. Resolves when it is gone. */
  async close(): Promise<void> {
    if (this.#child.pid === undefined) return;
    this.#child.stdin.end();
    if (await this.#endsWithin(GRACE_MS)) return;
    this.#signal('SIGTERM');
    if (await this.#endsWithin(TERM_MS)) return;
    this.#kill();
    await this.ended;
  }

  async #endsWithin(milliseconds: number): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<false>((resolve) => {
      timer = setTimeout(() => resolve(false), milliseconds);
    });
    const isOver = await Promise.race([this.ended.then(() => true), late]);
    clearTimeout(timer);
    return isOver;
  }

  /** Also ends what the program has left behind. */
  #end(): void {
    this.#kill();
    process.off('exit', this.#kill);
    // Nobody reads what comes later, and an open pipe would keep this process alive.
    this.#child.stdout.destroy();
    this.#child.stderr.destroy();
  }

  readonly #kill = () => this.#signal('SIGKILL');

  #signal(name: NodeJS.Signals): void {
    if (this.#child.pid === undefined) return;
    try {
      process.kill(-this.#child.pid, name);
    } catch {
      // The group is gone.
    }
  }
}

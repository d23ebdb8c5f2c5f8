import type { Ask, ModelAnswer, TimedAnswer } from '../../records/answer.ts';
import { Stopwatch } from '../../system/stopwatch.ts';
import { LENGTHS } from '../../text/escape.ts';
import { formatTime } from '../../text/numbers.ts';
import { AskError, type Client } from '../client.ts';
import { answerIn, questionLine, readAnswerLine } from './command-lines.ts';
import { Fault } from './fault.ts';
import { LineSplitter } from './line-splitter.ts';
import { type Command, Program } from './program.ts';
import { quoted, redactAnswer } from './redact.ts';

const LONGEST_ANSWER_LINE = 16 << 20;
const LONGEST_LOG_LINE = 64 << 10;
/** A program that writes more of these than anybody reads is not repeated. */
const MOST_WARNINGS = 10;
const MOST_LOG_LINES = 1000;

/** The needs of a program that answers, besides its command. */
export interface CommandOptions {
  /** Is replaced in every text of the program; null if there is none. */
  readonly key: string | null;
  /** The milliseconds that one answer may take. */
  readonly timeoutMs: number;
  /** Takes what the program writes to its standard error, line by line. */
  log(line: string): void;
  /** Takes notes on output that is no answer. */
  warn(message: string): void;
}

/** A question that waits for its answer. */
interface Open {
  readonly answer: Promise<ModelAnswer>;
  resolve(answer: ModelAnswer): void;
  reject(error: unknown): void;
}

/**
 * Asks a program: one line of JSON a question on its standard input, one line an answer on its
 * standard output, in any order. It is started with the first question.
 */
export class CommandClient implements Client {
  readonly #command: Command;
  readonly #options: CommandOptions;
  readonly #open = new Map<string, Open>();
  /** Lines that wait until the program reads its input. */
  readonly #unsent = new Map<string, string>();
  #program: Program | null = null;
  #death: AskError | null = null;
  #lastWords = '';
  #logged = 0;
  #warned = 0;

  constructor(command: Command, options: CommandOptions) {
    this.#command = command;
    this.#options = options;
  }

  async ask(question: Ask, signal: AbortSignal): Promise<TimedAnswer> {
    signal.throwIfAborted();
    if (this.#death !== null) throw this.#death;
    this.#program ??= this.#start();
    const { key } = question;
    // Equal questions have one answer.
    const stopwatch = new Stopwatch();
    const open = this.#open.get(key) ?? this.#ask(question, signal);
    return { ...(await open.answer), latencyMs: stopwatch.lap() };
  }

  async close(): Promise<void> {
    await this.#program?.close();
  }

  #ask(question: Ask, signal: AbortSignal): Open {
    const { key } = question;
    const { timeoutMs } = this.#options;
    let [resolve, reject]: [Open['resolve'], Open['reject']] = [() => {}, () => {}];
    const answer = new Promise<ModelAnswer>((...both) => {
      [resolve, reject] = both;
    });
    const stop = () => reject(signal.reason);
    const late = () => reject(this.#error(`gave no answer within ${formatTime(timeoutMs)}`, false));
    const timer = setTimeout(late, timeoutMs);
    signal.addEventListener('abort', stop, { once: true });
    const leave = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      this.#open.delete(key);
      this.#unsent.delete(key);
    };
    answer.then(leave, leave);
    const open = { answer, resolve, reject };
    this.#open.set(key, open);
    this.#unsent.set(key, questionLine(question));
    this.#send();
    return open;
  }

  /** A program that does not read gets nothing more, so that memory does not grow. */
  #send(): void {
    for (const [key, line] of this.#unsent) {
      if (this.#program?.isReady !== true) return;
      this.#unsent.delete(key);
      this.#program.write(line);
    }
  }

  #start(): Program {
    const answers = new LineSplitter(
      LONGEST_ANSWER_LINE,
      (line) => this.#take(line),
      () => this.#warn(`wrote a line of over ${LONGEST_ANSWER_LINE} bytes, which is ignored`),
    );
    const complaints = new LineSplitter(
      LONGEST_LOG_LINE,
      (line) => this.#log(line),
      () => this.#log(`(a line of over ${LONGEST_LOG_LINE} bytes)`),
    );
    const program = new Program(this.#command, {
      onOutput: (chunk) => answers.push(chunk),
      onComplaint: (chunk) => complaints.push(chunk),
      onDrain: () => this.#send(),
    });
    program.ended.then((how) => {
      answers.end();
      complaints.end();
      this.#die(how);
    });
    return program;
  }

  #take(line: string): void {
    const read = readAnswerLine(line);
    if (read === null) {
      this.#warn(`wrote a line that is no JSON object with an id, which is ignored: ${line}`);
      return;
    }
    const open = this.#open.get(read.id);
    if (open === undefined) {
      this.#warn(`answered a question that is not open, which is ignored: ${read.id}`);
      return;
    }
    // A second answer in the same chunk must not find it.
    this.#open.delete(read.id);
    try {
      open.resolve(redactAnswer(answerIn(read), this.#options.key));
    } catch (error) {
      open.reject(error instanceof Fault ? this.#error(error.message, false) : error);
    }
  }

  #die(how: string): void {
    const words = this.#lastWords === '' ? '' : `; its last words: ${this.#lastWords}`;
    this.#death = this.#error(`${how}${words}`, true);
    for (const { reject } of this.#open.values()) reject(this.#death);
  }

  #log(line: string): void {
    this.#lastWords = quoted(line, this.#options.key, LENGTHS.line);
    this.#logged += 1;
    if (this.#logged <= MOST_LOG_LINES) this.#options.log(this.#lastWords);
    if (this.#logged === MOST_LOG_LINES) this.#options.log('(further lines are left out)');
  }

  #warn(what: string): void {
    this.#warned += 1;
    if (this.#warned <= MOST_WARNINGS) this.#options.warn(this.#sentence(what));
    if (this.#warned === MOST_WARNINGS)
      this.#options.warn('further notes of this kind are left out');
  }

  #error(what: string, ends: boolean): AskError {
    return new AskError(this.#sentence(what), ends);
  }

  #sentence(what: string): string {
    const name = this.#command.words.join(' ');
    return quoted(
      `the command ${name.slice(0, LENGTHS.id)} ${what}`,
      this.#options.key,
      LENGTHS.message,
    );
  }
}

import type { Verdict } from '../records/verdict.ts';
import { formatTime, grouped, plural } from '../text/numbers.ts';

/**
 * The target of progress: a terminal line that is drawn over, or a log that gets a line now and
 * then.
 */
export interface ProgressSink {
  readonly isTerminal: boolean;
  write(text: string): void;
}

const REDRAW_MS = 100;
const LOG_EVERY_MS = 10_000;

/** Counts verdicts and shows the progress of the run and its remaining time. */
export class Progress {
  readonly #sink: ProgressSink;
  #label = '';
  #noun = '';
  #isRunning = false;
  #total = 0;
  #done = 0;
  #passed = 0;
  #detail = '';
  #started = 0;
  #shownAt = 0;

  constructor(sink: ProgressSink) {
    this.#sink = sink;
  }

  /** Note a step without counting. */
  say(text: string): void {
    this.#clear();
    this.#sink.write(`${text}\n`);
  }

  /** Begin a part of the work. The part before it has ended. */
  start(label: string, total: number, noun = 'sample'): void {
    this.end();
    this.#isRunning = true;
    this.#label = label;
    this.#noun = noun;
    this.#total = total;
    this.#done = 0;
    this.#passed = 0;
    this.#detail = '0 passed';
    this.#started = Date.now();
    this.#shownAt = this.#sink.isTerminal ? 0 : this.#started;
  }

  count(verdict: Verdict): void {
    if (verdict === 'passed') this.#passed += 1;
    this.step(`${this.#passed} passed`);
  }

  /** Count something else that is done. @param detail what is known so far, in words */
  step(detail: string): void {
    this.#done += 1;
    this.#detail = detail;
    const now = Date.now();
    const pause = this.#sink.isTerminal ? REDRAW_MS : LOG_EVERY_MS;
    if (now - this.#shownAt < pause) return;
    this.#shownAt = now;
    const text = this.#line(now);
    this.#sink.write(this.#sink.isTerminal ? `\r\u001b[2K${text}` : `${text}\n`);
  }

  end(): void {
    if (!this.#isRunning) return;
    this.#isRunning = false;
    this.#clear();
    const time = formatTime(Date.now() - this.#started);
    this.#sink.write(
      `${this.#label}: ${plural(this.#done, this.#noun)}, ${this.#detail}, in ${time}\n`,
    );
  }

  #line(now: number): string {
    const elapsed = now - this.#started;
    const left = (elapsed / this.#done) * (this.#total - this.#done);
    const share = Math.floor((100 * this.#done) / this.#total);
    // Samples are the run's main work, so only other work is named.
    const of = this.#noun === 'sample' ? '' : ` ${this.#noun}s`;
    const counts = `${grouped(this.#done)}/${grouped(this.#total)}${of}`;
    // Answers come as fast as a service lets them.
    const rate = ((1000 * this.#done) / Math.max(1, elapsed)).toFixed(1);
    const pace = this.#noun === 'question' ? `, ${rate} a second` : '';
    return `${this.#label}: ${counts} (${share}%)${pace}, ${this.#detail}, about ${formatTime(left)} left`;
  }

  #clear(): void {
    if (this.#sink.isTerminal) this.#sink.write('\r\u001b[2K');
  }
}

import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Execution } from './verdict.ts';

/**
 * What came of each distinct program, by program id. Records live in a file, so that memory
 * holds some 150 bytes for each program whatever it printed. Close before its folder goes.
 */
export class ExecutionStore {
  readonly #file: number;
  readonly #places = new Map<string, { readonly offset: number; readonly length: number }>();
  #end = 0;

  /** @param folder an existing folder of this run's own */
  constructor(folder: string) {
    this.#file = openSync(join(folder, 'executions'), 'wx+', 0o600);
  }

  get size(): number {
    return this.#places.size;
  }

  get(program: string): Execution | undefined {
    const place = this.#places.get(program);
    if (place === undefined) return undefined;
    const bytes = Buffer.alloc(place.length);
    readSync(this.#file, bytes, 0, place.length, place.offset);
    return JSON.parse(bytes.toString('utf8')) as Execution;
  }

  set(program: string, execution: Execution): void {
    const bytes = Buffer.from(JSON.stringify(execution), 'utf8');
    writeSync(this.#file, bytes, 0, bytes.length, this.#end);
    this.#places.set(program, { offset: this.#end, length: bytes.length });
    this.#end += bytes.length;
  }

  close(): void {
    closeSync(this.#file);
  }
}

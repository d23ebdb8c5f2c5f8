import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Execution } from '../records/execution.ts';
import { type OpenIsolation, SANDBOX } from './isolation.ts';
import type { Program } from './program.ts';

/** To be raised when executions change but no file of the sandbox does. */
const VERSION = 1;

/**
 * A hash of everything except the program that decides a verdict. This is the interpreter with its
 * packages, the tier, and the files that isolate and grade.
 * @param sandbox the folder of these files
 */
export function environmentOf(
  { runtime, description }: Pick<OpenIsolation, 'runtime' | 'description'>,
  sandbox = SANDBOX,
): string {
  const hash = createHash('sha256').update(JSON.stringify([VERSION, runtime, description]));
  const files = readdirSync(sandbox, { recursive: true }).map(String);
  for (const name of files.filter((each) => /\.(?:py|cjs)$/.test(each)).sort()) {
    hash.update(`\0${name}\0`).update(readFileSync(join(sandbox, name)));
  }
  return hash.digest('hex');
}

/** The key of a program's execution, 43 characters: equal keys mean equal verdicts. */
export function keyOf({ id, repeat }: Pick<Program, 'id' | 'repeat'>, environment: string): string {
  const often = repeat === 1 ? '' : `\0${repeat}`;
  return createHash('sha256').update(`${environment}\0${id}${often}`).digest('base64url');
}

/**
 * True if later runs may reuse an execution. An `error` tells nothing about the program. A
 * wall-time timeout with CPU time left may be the machine's fault. A `flaky` program may end
 * differently the next time.
 */
export function lasts(
  { verdict, cpuMs }: Pick<Execution, 'verdict' | 'cpuMs'>,
  { limits }: Pick<Program, 'limits'>,
): boolean {
  if (verdict === 'error' || verdict === 'flaky') return false;
  return verdict !== 'timeout' || cpuMs > limits.cpuMs;
}

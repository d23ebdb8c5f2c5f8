import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Execution } from '../records/execution.ts';
import { type OpenIsolation, SANDBOX } from './isolation.ts';
import type { Program } from './program.ts';

/** Raised when what an execution is made of changes without the files of the sandbox. */
const VERSION = 1;

/**
 * A name for everything but the program itself that decides a verdict: the interpreter with its
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
 * Whether later runs may take an execution for theirs. An `error` says nothing of the program,
 * running out of wall time with CPU time left may say more of the machine, and `flaky` may come out
 * otherwise the next time.
 */
export function lasts(
  { verdict, cpuMs }: Pick<Execution, 'verdict' | 'cpuMs'>,
  { limits }: Pick<Program, 'limits'>,
): boolean {
  if (verdict === 'error' || verdict === 'flaky') return false;
  return verdict !== 'timeout' || cpuMs > limits.cpuMs;
}

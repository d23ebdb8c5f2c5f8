import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type OpenIsolation, SANDBOX } from './isolation.ts';
import type { Program } from './program.ts';
import type { Execution } from './verdict.ts';

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
export function keyOf({ id }: Pick<Program, 'id'>, environment: string): string {
  return createHash('sha256').update(`${environment}\0${id}`).digest('base64url');
}

/**
 * Whether later runs may take an execution for theirs. An `error` says nothing of the program, and
 * running out of wall time with CPU time left may say more of the machine.
 */
export function lasts(
  { verdict, cpuMs }: Pick<Execution, 'verdict' | 'cpuMs'>,
  { limits }: Pick<Program, 'limits'>,
): boolean {
  return verdict !== 'error' && (verdict !== 'timeout' || cpuMs > limits.cpuMs);
}

import { createHash } from 'node:crypto';
import type { Problem } from './types.ts';

/** A short hash of what problems ask and how they are judged; equal hashes mean equal work. */
export function contentHash(...problems: readonly Problem[]): string {
  const hash = createHash('sha256');
  for (const { prompt, prefix, entryPoint, tests, stopTokens, cases } of problems) {
    const said = [prompt, prefix, entryPoint, tests, stopTokens];
    hash.update(JSON.stringify(cases === undefined ? said : [...said, cases]));
  }
  return hash.digest('hex').slice(0, 16);
}

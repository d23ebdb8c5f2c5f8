import { createHash } from 'node:crypto';
import type { PartHashes } from '../score/tally.ts';
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

/** Hash each part of a problem, to say later which part changed. */
export function partHashes(problem: Problem): PartHashes {
  const { prompt, prefix, entryPoint, stopTokens, tests, cases, reference } = problem;
  return {
    prompt: short([prompt, prefix, entryPoint, stopTokens]),
    tests: short([tests, cases]),
    ...(reference === undefined ? {} : { reference: short([reference.kind, reference.text]) }),
  };
}

function short(said: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 16);
}

import { createHash } from 'node:crypto';
import type { Problem } from '../records/dataset.ts';
import type { PartHashes } from '../records/problem-verdicts.ts';

/** A short hash of the problems' texts and of their grading; equal hashes mean equal work. */
export function contentHash(...problems: readonly Problem[]): string {
  const hash = createHash('sha256');
  for (const problem of problems) {
    const { prompt, prefix, entryPoint, tests, stopTokens } = problem;
    hash.update(
      JSON.stringify([prompt, prefix, entryPoint, tests, stopTokens, ...judgedBy(problem)]),
    );
  }
  return hash.digest('hex').slice(0, 16);
}

/** Hash each part of a problem, so that a later run can say which part changed. */
export function partHashes(problem: Problem): PartHashes {
  const { prompt, prefix, entryPoint, stopTokens, tests, cases, reference } = problem;
  const by = judgedBy(problem).slice(cases === undefined ? 0 : 1);
  return {
    prompt: short([prompt, prefix, entryPoint, stopTokens]),
    tests: short([tests, cases, ...by]),
    ...(reference === undefined ? {} : { reference: short([reference.kind, reference.text]) }),
  };
}

/** The parts of grading besides tests; most problems have none. */
function judgedBy({ cases, suffix, decimals }: Problem): unknown[] {
  const more = suffix === undefined && decimals === undefined ? [] : [{ suffix, decimals }];
  return [...(cases === undefined ? [] : [cases]), ...more];
}

function short(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

import { createHash } from 'node:crypto';
import type { Limits } from '../config/schema.ts';
import type { Problem, Sample } from '../dataset/types.ts';

/** What is executed: prompt, sample and tests put together. */
export interface Program {
  /** SHA-256 of everything that decides its verdict, as 64 hexadecimal digits. */
  readonly id: string;
  readonly source: string;
  readonly limits: Limits;
}

/**
 * Put a sample and its problem's tests together, as OpenAI's human-eval does: a completion
 * continues the problem's prefix, which is the prompt unless the prompt is prose, a solution stands
 * alone; the tests follow, then the call that runs them.
 */
export function assemble(
  problem: Problem,
  sample: Pick<Sample, 'kind' | 'text'>,
  limits: Limits,
): Program {
  const code =
    sample.kind === 'completion' ? (problem.prefix ?? problem.prompt) + sample.text : sample.text;
  const source = `${code}\n${problem.tests}`;
  return { id: hashOf(source, limits), source, limits };
}

function hashOf(source: string, limits: Limits): string {
  const { cpuMs, wallMs, memory, output, fileSize, processes } = limits;
  const bounds = [cpuMs, wallMs, memory, output, fileSize, processes].join(',');
  // Ill-formed text loses its differences in UTF-8.
  const encoding = source.isWellFormed() ? 'utf8' : 'utf16le';
  const hash = createHash('sha256').update(`python\0${bounds}\0`);
  return hash.update(source, encoding).digest('hex');
}

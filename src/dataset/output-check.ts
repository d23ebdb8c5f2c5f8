import type { SuiteConfig } from '../config/schema.ts';
import { describeVariant, type Problem } from '../records/dataset.ts';
import type { FaultList } from '../system/errors.ts';
import type { VariantProblems } from './problem-set.ts';

const [KIBIBYTE, MEBIBYTE] = [1 << 10, 1 << 20];

/**
 * Check that no problem expects more output than its programs may write. Otherwise no program could
 * pass.
 */
export function checkOutputs(
  { limits: { output: limit } }: Pick<SuiteConfig, 'limits'>,
  variants: readonly VariantProblems[],
  faults: FaultList,
): void {
  for (const { name, problems, places } of variants) {
    for (const problem of problems.values()) {
      const [most, number] = longestOf(problem, limit);
      if (most <= limit) continue;
      const variant = name === null ? '' : ` of ${describeVariant(name)}`;
      const message = `problem "${problem.id}"${variant}: case ${number} expects ${most} bytes of output, and limits.output is ${limit}: set limits: { output: ${sizeFor(most)} } or more`;
      faults.add(message, places.get(problem.id));
    }
  }
}

/** A size in the config's notation, at least this many bytes. */
function sizeFor(bytes: number): string {
  return bytes <= MEBIBYTE
    ? `${Math.ceil(bytes / KIBIBYTE)}KiB`
    : `${Math.ceil(bytes / MEBIBYTE)}MiB`;
}

/** The most bytes that a correct program must print in any case, and that case's number. */
function longestOf({ cases = [] }: Problem, limit: number): [bytes: number, number: number] {
  let longest: [number, number] = [0, 0];
  for (const [n, { output }] of cases.entries()) {
    // Trimming only makes the text shorter, so this one is short enough.
    if (Buffer.byteLength(output) <= Math.max(limit, longest[0])) continue;
    const bytes = Buffer.byteLength(needed(output));
    if (bytes > longest[0]) longest = [bytes, n + 1];
  }
  return longest;
}

/** An output without the white space that does not count. */
function needed(output: string): string {
  const lines = output.split('\n').map((line) => line.trimEnd());
  return lines.join('\n').trimEnd();
}

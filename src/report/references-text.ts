import { describePrompt } from '../records/prompt-name.ts';
import type { ReferenceFailure, ReferenceReport } from '../records/references.ts';
import { plural } from '../text/numbers.ts';

/** The results of the reference solutions, in one sentence without its end. */
export function referencesText({
  checked,
  failed,
  dropped,
}: Pick<ReferenceReport, 'checked' | 'failed' | 'dropped'>): string {
  if (failed.length === 0) return `all ${plural(checked, 'reference solution')} pass`;
  const count = `${failed.length} of ${plural(checked, 'reference solution')}`;
  const [verb, prompts] =
    failed.length === 1
      ? ['fails its own tests', 'its prompt']
      : ['fail their own tests', 'their prompts'];
  const isOne = failed.length === 1;
  const consequence = dropped
    ? `${prompts} ${isOne ? 'is' : 'are'} left out (reference-check: drop)`
    : `${prompts} still ${isOne ? 'counts' : 'count'} (reference-check: warn)`;
  return `${count} ${verb}; ${consequence}`;
}

/** `func_name/FuncRenameCamelCase seed 0 · strlen`. */
export function referenceName(failure: ReferenceFailure): string {
  return `${describePrompt(failure)} · ${failure.problem}`;
}

/** The result of a program: `NameError: name 'hour' is not defined`, `timeout: …`. */
export function causeText({
  verdict,
  reason,
}: Pick<ReferenceFailure, 'verdict' | 'reason'>): string {
  if (reason === null) return verdict;
  return verdict === 'failed' ? reason : `${verdict}: ${reason}`;
}

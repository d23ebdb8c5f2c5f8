import { CodeParser } from '../../../src/grammar/parser.ts';
import { SYNTAX } from '../../../src/perturb/families/syntax.ts';
import { type MadeVariant, makeVariants, Views } from '../../../src/perturb/make-variants.ts';
import type { Task } from '../../../src/perturb/task.ts';
import type { Transform } from '../../../src/perturb/transform.ts';

/** A problem whose prompt shows the first part of its solution. */
export interface Partial {
  /** `def f(n):` if it is left out. */
  readonly prompt?: string;
  /** The first lines of the solution. */
  readonly shown: string;
  /** The other lines. */
  readonly hidden?: string;
}

const python = await CodeParser.open('python');
if (python === null) throw new Error('there is no grammar of Python');
export const parser = python;

function transformOf(name: string): Transform {
  const transform = SYNTAX.find((each) => each.name === name);
  if (transform === undefined) throw new Error(`there is no ${name}`);
  return transform;
}

/** Comments make the hidden part as long as the shown one, so that the prompt is cut between them. */
const FILLING = '# filling';

function taskOf({ prompt = 'def f(n):\n', shown, hidden = '' }: Partial): Task {
  const [lines, others] = [shown, hidden].map((text) => text.split('\n').length - 1);
  const missing = Math.max(0, (lines ?? 0) - (others ?? 0));
  const reference = shown + hidden + `${FILLING}\n`.repeat(missing);
  const rest = { language: 'python', kind: 'code', entryPoint: null, tests: null } as const;
  return { id: 'test/0', prompt, reference, ...rest };
}

/** The variants of a problem under a transform. */
export function variantsOf(name: string, partial: Partial, seeds = 1, intensity = 1) {
  const views = new Views(taskOf(partial), parser);
  const outcomes = makeVariants(views, transformOf(name), seeds, intensity);
  views.close();
  return outcomes.map((outcome) => {
    if ('dropped' in outcome) throw new Error(outcome.dropped);
    return 'parts' in outcome ? outcome : null;
  });
}

/** The whole solution of a variant, with `|` where the prompt ends. */
export function solutionOf({ parts }: MadeVariant, { prompt = 'def f(n):\n' }: Partial): string {
  if (!parts.prompt.startsWith(prompt)) throw new Error('the prompt itself has changed');
  const reference = (parts.reference ?? '').replaceAll(`${FILLING}\n`, '');
  return `${parts.prompt.slice(prompt.length)}|${reference}`;
}

/** The solution after a transform, without the mark of the prompt's end; null if not applicable. */
export function changed(name: string, partial: Partial): string | null {
  const [variant] = variantsOf(name, partial);
  return variant ? solutionOf(variant, partial).replace('|', '') : null;
}

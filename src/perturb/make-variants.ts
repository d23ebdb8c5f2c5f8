import type { CodeParser } from '../grammar/parser.ts';
import { MOST_IDLE } from '../grammar/slow.ts';
import { Random } from '../system/random.ts';
import { type ChangedParts, UNCHANGED, type ValidChange, validChange } from './check-change.ts';
import { inOrder } from './edits.ts';
import { PARTIAL } from './families.ts';
import { reachOf } from './spans.ts';
import type { Change, Edit, Task } from './task.ts';
import type { Transform } from './transform.ts';
import { closeView, isDeeper, type View, viewOf } from './view.ts';

/** The share of a nominal prompt that a variant changes, from 0 to 1. */
interface Distance {
  /** The longer one of the removed and the added text of each edit. */
  readonly characters: number;
  /** Words that an edit touches. */
  readonly words: number;
}

/** One perturbed prompt. */
export interface MadeVariant {
  readonly parts: ChangedParts;
  readonly distance: Distance;
}

/** The outcome of one transform of one problem under one seed. */
export type Outcome =
  | MadeVariant
  /** There is nothing to work on, or no further outcome. */
  | { readonly notApplicable: string }
  /** No draw gave a valid change; the reason is the last one's. */
  | { readonly dropped: string };

/** The most draws for one variant. */
const MOST_DRAWS = 20;

const NOTHING = 'it has nothing to work on';
const NO_OTHER = 'it has no further outcome';
/** Longer texts are no prompts of people, and take long. In UTF-16 units. */
const LONGEST = 20_000;

/** The most levels of code within code; people write some thirty. */
const DEEPEST = 300;

const NOT_READ = `the prompt is no code that its grammar can read, nested deeper than ${DEEPEST} levels, longer than ${LONGEST} characters, or has more than ${MOST_IDLE} lines in a row without code`;

/** The two ways to see a problem: with its own prompt, and with partial code. */
export class Views {
  readonly #task: Task;
  readonly #parser: CodeParser | null;
  readonly #views = new Map<boolean, View | null>();

  /** @param parser of the problem's language; null if there is none */
  constructor(task: Task, parser: CodeParser | null) {
    this.#task = task;
    this.#parser = parser;
  }

  /** @returns null if the prompt cannot be read */
  of({ family }: Pick<Transform, 'family'>): View | null {
    const isPartial = PARTIAL.has(family);
    const known = this.#views.get(isPartial);
    if (known !== undefined) return known;
    const { prompt, reference } = this.#task;
    const isLong = prompt.length + (reference?.length ?? 0) > LONGEST;
    const read = isLong ? null : viewOf(this.#task, this.#parser, isPartial);
    const isDeep = read !== null && isDeeper(read, DEEPEST);
    if (isDeep) closeView(read);
    const view = isDeep ? null : read;
    this.#views.set(isPartial, view);
    return view;
  }

  close(): void {
    for (const view of this.#views.values()) closeView(view);
    this.#views.clear();
  }
}

/**
 * Make the variants of one problem under one transform, for the seeds 0 to `seeds - 1`. Each one
 * depends on the problem, the transform and the seed alone.
 */
export function makeVariants(
  views: Views,
  transform: Transform,
  seeds: number,
  intensity: number,
): Outcome[] {
  const count = transform.isRandom ? seeds : 1;
  const view = views.of(transform);
  if (view === null) return Array.from({ length: count }, () => ({ notApplicable: NOT_READ }));
  const isSuited =
    view.task.kind === 'prose'
      ? transform.takesProse
      : (transform.languages?.includes(view.task.language) ?? true);
  if (!isSuited) return Array.from({ length: count }, () => ({ notApplicable: NOTHING }));
  const made: Made = { prompts: new Set(), checked: new Map() };
  return Array.from({ length: count }, (_, seed) => {
    const outcome = makeOne(view, transform, seed, intensity, made);
    if ('parts' in outcome) made.prompts.add(outcome.parts.prompt);
    return outcome;
  });
}

/** The draws of one transform of one problem so far. */
interface Made {
  /** The prompts of its variants. */
  readonly prompts: Set<string>;
  /** Its changes with the outcomes of their checks: draws of few places often repeat. */
  readonly checked: Map<string, ValidChange | string>;
}

function makeOne(
  view: View,
  transform: Transform,
  seed: number,
  intensity: number,
  { prompts, checked }: Made,
): Outcome {
  let fault = NO_OTHER;
  for (let draw = 0; draw < (transform.isRandom ? MOST_DRAWS : 1); draw += 1) {
    const { name, version } = transform;
    const random = new Random(view.task.id, name, version, seed, draw);
    const change = transform.apply(view, random, intensity);
    if (change === null) return { notApplicable: NOTHING };
    const key = keyOf(change);
    const valid = checked.get(key) ?? validChange(view, transform.family, change);
    checked.set(key, valid);
    if (typeof valid === 'string') {
      if (valid !== UNCHANGED || fault === NO_OTHER) fault = valid;
    } else if (!prompts.has(valid.parts.prompt)) {
      return { parts: valid.parts, distance: distanceOf(view, valid.edits) };
    }
  }
  return fault === NO_OTHER || fault === UNCHANGED
    ? { notApplicable: NO_OTHER }
    : { dropped: fault };
}

function keyOf(change: Change): string {
  return JSON.stringify('edits' in change ? inOrder(change.edits) : change.newName);
}

/** @param edits the edits of the shown text */
function distanceOf({ text, cut }: View, edits: readonly Edit[]): Distance {
  let characters = 0;
  const changes = edits.map((edit) => trimmed(text, edit));
  for (const { start, end, text: added } of changes) {
    characters += Math.max(end - start, added.length);
  }
  const words = [...text.slice(0, cut).matchAll(/\S+/g)];
  const reach = reachOf(changes);
  const touched = words.filter(({ index, 0: word }) => reach(index + word.length) >= index);
  return {
    characters: share(characters, cut),
    words: share(touched.length, words.length),
  };
}

/** An edit without the text that it takes away and puts back at its ends. */
function trimmed(text: string, { start, end, text: added }: Edit): Edit {
  const removed = text.slice(start, end);
  const most = Math.min(removed.length, added.length);
  let head = 0;
  while (head < most && removed[head] === added[head]) head += 1;
  let tail = 0;
  while (tail < most - head && removed.at(-1 - tail) === added.at(-1 - tail)) tail += 1;
  return { start: start + head, end: end - tail, text: added.slice(head, added.length - tail) };
}

function share(part: number, of: number): number {
  return of === 0 ? 0 : Math.round(Math.min(1, part / of) * 1e6) / 1e6;
}

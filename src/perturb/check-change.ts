import { parseWhole } from '../grammar/parse-whole.ts';
import { applyEdits, inOrder, moveCut } from './edits.ts';
import type { Family } from './families.ts';
import { programOf } from './layout/same-code.ts';
import { type Prose, readProse, type Word } from './prose/prose.ts';
import { rename } from './rename.ts';
import { countUpTo, reachOf } from './spans.ts';
import { findTarget } from './target.ts';
import type { Change, Edit, Span } from './task.ts';
import { type Code, closeView, type View, viewOf } from './view.ts';

/** A changed problem: the parts of its row. */
export interface ChangedParts {
  readonly prompt: string;
  readonly reference: string | null;
  readonly tests: string | null;
  readonly entryPoint: string | null;
}

/** A valid change, with the edits of the shown text. */
export interface ValidChange {
  readonly parts: ChangedParts;
  readonly edits: readonly Edit[];
}

/** The reason against a change that cannot be seen. */
export const UNCHANGED = 'it equals the nominal prompt';

const PROTECTED = 'it changes a protected word or an example';

/**
 * Put a change into effect, and check that it asks for the same thing: the prompt is another one, it
 * parses with its reference, and protected parts are the same to the byte.
 * @returns the changed parts, or the reason why they are not valid
 */
export function validChange(view: View, family: Family, change: Change): ValidChange | string {
  const isOfProse = family === 'docstring' || family === 'nlperturbator';
  if ('newName' in change) return renamed(view, change.newName);
  const { edits } = change;
  const parts = partsAfter(view, edits);
  const shown = edits.filter(({ start }) => start < view.cut);
  if (parts.prompt === view.text.slice(0, view.cut)) return UNCHANGED;
  const faultOf = change.isRewording ? rewordingFault : proseFault;
  const fault = isOfProse ? faultOf(view, edits) : codeFault(view, family, edits);
  return fault ?? { parts, edits: shown };
}

function partsAfter({ task, text, cut }: View, edits: readonly Edit[]): ChangedParts {
  const { tests, entryPoint } = task;
  const changed = applyEdits(text, edits);
  const end = moveCut(cut, edits);
  const isContinued = task.kind === 'code' && task.reference !== null;
  const reference = isContinued ? changed.slice(end) : task.reference;
  return { prompt: changed.slice(0, end), reference, tests, entryPoint };
}

function renamed(view: View, to: string): ValidChange | string {
  const { code, cut } = view;
  const change = rename(view, to);
  if (typeof change === 'string') return change;
  const { edits, tests, entryPoint } = change;
  const parts = { ...partsAfter(view, edits), tests, entryPoint };
  const isFound = code !== null && targetIn(parts, code) === to;
  return isFound
    ? { parts, edits: edits.filter(({ start }) => start < cut) }
    : 'it does not parse under its new name';
}

/** The name of the function that changed parts ask for; null if they do not parse. */
function targetIn({ prompt, reference, ...asked }: ChangedParts, { parser }: Code): string | null {
  const tree = parseWhole(prompt + (reference ?? ''), parser);
  try {
    const within = { ...asked, promptEnd: prompt.length };
    return tree && (findTarget(tree.rootNode, parser.grammar, within)?.name ?? null);
  } finally {
    tree?.delete();
  }
}

/** Edits of prose leave the code as it is, so the prose alone is read again. */
function proseFault({ text, code, prose }: View, edits: readonly Edit[]): string | null {
  const { source, kept } = prose;
  const reach = reachOf(source.lines);
  const isInLine = ({ start, end, text: added }: Edit) =>
    end <= reach(start) && !/[\n\r\\"'`]|\*\//.test(added + text.slice(start, end));
  if (code !== null && !edits.every(isInLine)) return 'it changes more than words';
  const isOfCase = (edit: Edit) => isChangeOfCase(text, edit);
  if (!isFreeCase(text, prose, edits.filter(isOfCase))) return PROTECTED;
  const others = edits.filter((edit) => !isOfCase(edit));
  const lines = moved(source.lines, others);
  const again = readProse(applyEdits(text, others), { ...source, lines });
  return sameTexts(kept, again.kept) ? null : PROTECTED;
}

/** Other words for whole paragraphs keep each protected text, wherever it stands then. */
function rewordingFault(view: View, edits: readonly Edit[]): string | null {
  const { text, code, prose } = view;
  if (edits.some(({ text: added }) => NO_WORDS.test(added))) return 'it changes more than words';
  if (code !== null) {
    return faultAfter(view, code, edits, (again) => sameBag(again.prose.kept, prose.kept));
  }
  const lines = moved(prose.source.lines, edits);
  return sameBag(readProse(applyEdits(text, edits), { ...prose.source, lines }).kept, prose.kept);
}

/** Signs that end a line, a text or a comment of code, or PHP itself. */
const NO_WORDS = /[\n\r\\]|"""|'''|\*\/|\?>/;

/**
 * Null if both have the same texts, whatever their order. A capital or a sign at their ends may
 * differ. `to` may come and go: "a function to find" is "a function that finds". Every other word
 * for a range is protected itself, so that `to` cannot become one.
 */
function sameBag(one: readonly string[], other: readonly string[]): string | null {
  const [texts, others] = [one, other].map((all) =>
    all
      .map((each) => each.trim().replace(/[.,;:!?]{0,3}$/, ''))
      .map((each) => (/^\p{Lu}\p{Ll}*$/u.test(each) ? each.toLowerCase() : each))
      .filter((each) => each !== 'to')
      .sort()
      .join('\n'),
  );
  return texts === others ? null : PROTECTED;
}

function isChangeOfCase(text: string, { start, end, text: added }: Edit): boolean {
  const removed = text.slice(start, end);
  return removed.length === added.length && removed.toLowerCase() === added.toLowerCase();
}

/**
 * True if changes of case stay within free words and make no name of the code. Such words are not
 * read again: a capital in their middle would make them look like names.
 */
function isFreeCase(text: string, { words, source }: Prose, edits: readonly Edit[]): boolean {
  const changed = applyEdits(text, edits);
  const free = words.filter(({ isFree }) => isFree);
  const reach = reachOf(free);
  const isWithin = ({ start, end }: Edit) => end <= reach(start);
  const isName = ({ start, end, text: before }: Word) =>
    changed.slice(start, end) !== before && source.identifiers.has(changed.slice(start, end));
  return edits.every(isWithin) && !free.some(isName);
}

/** The places of lines after edits; edits at a line's start and end belong to it. */
function moved(lines: readonly Span[], edits: readonly Edit[]): Span[] {
  const sorted = inOrder(edits);
  const starts = sorted.map(({ start }) => start);
  const growths = [0];
  for (const { start, end, text } of sorted) {
    growths.push((growths.at(-1) ?? 0) + text.length - (end - start));
  }
  const growthUpTo = (place: number) => growths[countUpTo(starts, place)] ?? 0;
  return lines.map(({ start, end }) => ({
    start: start + growthUpTo(start - 1),
    end: end + growthUpTo(end),
  }));
}

/** Reads the changed code again, which must have the same function and the same documentation. */
function codeFault(view: View, family: Family, edits: readonly Edit[]): string | null {
  const { code, prose } = view;
  if (code === null) return 'there is no code to change';
  return faultAfter(view, code, edits, (again) => {
    if (family === 'format' && programOf(again) !== programOf(view)) return 'it is another program';
    return sameWords(again.prose.kept, prose.kept) ? null : PROTECTED;
  });
}

/**
 * Read changed code again.
 * @param faultIn judges it, if it still parses and has the same function
 */
function faultAfter(
  { task, text, promptEnd }: View,
  { parser, target }: NonNullable<View['code']>,
  edits: readonly Edit[],
  faultIn: (again: View) => string | null,
): string | null {
  const changed = applyEdits(text, edits);
  // The solution's own comments are no documentation, even where they are shown.
  const end = moveCut(promptEnd, edits);
  const parts = { prompt: changed.slice(0, end), reference: changed.slice(end) };
  const again = viewOf({ ...task, ...parts }, parser, false);
  if (again === null) return 'it does not parse';
  try {
    if (again.code?.target?.name !== target?.name) return 'its function is not found any more';
    return faultIn(again);
  } finally {
    closeView(again);
  }
}

/** A line that is broken in two has its words on both; its indentation may be another one. */
function sameWords(one: readonly string[], other: readonly string[]): boolean {
  const [words, others] = [one, other].map((texts) =>
    texts.map((text) => text.trimStart()).join(' '),
  );
  return words === others;
}

function sameTexts(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, i) => text === other[i]);
}

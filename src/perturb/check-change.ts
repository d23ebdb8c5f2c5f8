import { applyEdits, moveCut } from './edits.ts';
import type { Family } from './families.ts';
import { type Prose, readProse, type Word } from './prose/prose.ts';
import { renameEdits, renameIn } from './rename.ts';
import type { Change, Edit, Span } from './task.ts';
import { closeView, type View, viewOf } from './view.ts';

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
  const fault = isOfProse ? proseFault(view, edits) : codeFault(view, parts);
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
  const { task, text, code, cut } = view;
  if (code?.target == null) return 'there is no function to rename';
  const from = code.target.name;
  const { grammar, parser, tree } = code;
  if (renameEdits(tree.rootNode, grammar, to, from).length > 0) return `${to} is used already`;
  const edits = renameEdits(tree.rootNode, grammar, from, to);
  const after = partsAfter(view, edits);
  const tests = task.tests === null ? null : renameIn(task.tests, parser, from, to);
  const entryPoint = task.entryPoint === null ? null : to;
  const parts = { ...after, tests, entryPoint };
  const again = viewOf({ ...task, ...parts, entryPoint: to }, parser, false);
  if (again?.code?.target?.name !== to) return 'it does not parse under its new name';
  try {
    const back = renameEdits(again.code.tree.rootNode, grammar, to, from);
    const areTestsBack = tests === null || renameIn(tests, parser, to, from) === task.tests;
    if (applyEdits(again.text, back) !== text || !areTestsBack) return `${to} is used already`;
    return { parts, edits: edits.filter(({ start }) => start < cut) };
  } finally {
    closeView(again);
  }
}

/** Edits of prose leave the code as it is, so the prose alone is read again. */
function proseFault({ text, code, prose }: View, edits: readonly Edit[]): string | null {
  const { source, kept } = prose;
  const isInLine = ({ start, end, text: added }: Edit) =>
    source.lines.some((line) => line.start <= start && end <= line.end) &&
    !/[\n\r\\"'`]|\*\//.test(added + text.slice(start, end));
  if (code !== null && !edits.every(isInLine)) return 'it changes more than words';
  const isOfCase = (edit: Edit) => isChangeOfCase(text, edit);
  if (!isFreeCase(text, prose, edits.filter(isOfCase))) return PROTECTED;
  const others = edits.filter((edit) => !isOfCase(edit));
  const lines = source.lines.map((line) => moved(line, others));
  const again = readProse(applyEdits(text, others), { ...source, lines });
  return sameTexts(kept, again.kept) ? null : PROTECTED;
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
  const isWithin = ({ start, end }: Edit) =>
    free.some((word) => word.start <= start && end <= word.end);
  const isName = ({ start, end, text: before }: Word) =>
    changed.slice(start, end) !== before && source.identifiers.has(changed.slice(start, end));
  return edits.every(isWithin) && !free.some(isName);
}

/** A line's place after edits; edits at its start and end belong to it. */
function moved({ start, end }: Span, edits: readonly Edit[]): Span {
  const shift = growth(edits.filter((edit) => edit.start < start));
  const own = growth(edits.filter((edit) => edit.start >= start && edit.start <= end));
  return { start: start + shift, end: end + shift + own };
}

function growth(edits: readonly Edit[]): number {
  return edits.reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);
}

/** Reads the changed code again, which must have the same function and the same documentation. */
function codeFault({ task, code, prose }: View, parts: ChangedParts): string | null {
  if (code === null) return 'there is no code to change';
  const again = viewOf({ ...task, ...parts }, code.parser, false);
  if (again === null) return 'it does not parse';
  try {
    if (again.code?.target?.name !== code.target?.name) return 'its function is not found any more';
    // A line that is broken in two has its words on both.
    const isSame = again.prose.kept.join(' ') === prose.kept.join(' ');
    return isSame ? null : PROTECTED;
  } finally {
    closeView(again);
  }
}

function sameTexts(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, i) => text === other[i]);
}

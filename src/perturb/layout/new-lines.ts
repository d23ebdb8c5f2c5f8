import type { Random } from '../../system/random.ts';
import { once } from '../once.ts';
import type { Change, Span } from '../task.ts';
import type { View } from '../view.ts';
import {
  commentSpan,
  emptyLineAfter,
  isBetweenStatements,
  lineEnd,
  linesBefore,
  textsIn,
} from './places.ts';

/** The chance of a place to get an empty line (Wang et al. 2022). */
const SHARE = 0.5;
/** With fewer places after the documentation, those before it are taken too. */
const FEWEST = 3;

/** Empty lines between statements after the documentation; at least one. */
export function newLines(view: View, random: Random, intensity: number): Change | null {
  const places = placesIn(view);
  if (places.length === 0) return null;
  // Each place for itself, as in the paper: a fixed number of them has few outcomes.
  const drawn = places.filter(() => random.chance(SHARE * intensity));
  const chosen = drawn.length > 0 ? drawn : [random.pick(places)];
  return { edits: chosen.map((end) => emptyLineAfter(view, end)) };
}

/** The places that may get an empty line. */
const placesIn = once((view: View): number[] => {
  const documented = documentationSpan(view);
  const all = freeLineEnds(view).filter(
    (end) => documented === null || end < documented.start || end >= documented.end,
  );
  const after = all.filter((end) => end >= (documented?.end ?? 0));
  return after.length < FEWEST ? all : after;
});

/** The ends of shown lines where an empty line changes nothing. */
function freeLineEnds(view: View): number[] {
  const { text, code, cut } = view;
  if (code === null) return [];
  const isInText = textsIn(text, code);
  return linesBefore(text, cut)
    .filter((line) => line.text.trim() !== '' && line.end < cut && !isInText(line.end))
    .map(({ end }) => end)
    .filter((end) => isBetweenStatements(view, end));
}

/** From the start of the documentation to its end; null if there is none. */
function documentationSpan({ code }: View): Span | null {
  const [first] = code?.documentation ?? [];
  const last = code?.documentation.at(-1);
  if (first === undefined || last === undefined) return null;
  return { start: first.startIndex, end: commentSpan(last).end };
}

/** An empty line after the documentation. */
export function newLineAfterDoc(view: View): Change | null {
  const documented = documentationSpan(view);
  if (documented === null) return null;
  const end = lineEnd(view.text, documented.end);
  if (view.text.slice(documented.end, end).trim() !== '') return null;
  return { edits: [emptyLineAfter(view, end)] };
}

/** An empty line after the last line of the shown part. */
export function newLineAfterCode(view: View): Change | null {
  const { text, code, cut } = view;
  if (code === null) return null;
  const shown = text.slice(0, cut).trimEnd();
  const end = lineEnd(text, shown.length);
  const isWhole = end <= cut && shown !== '' && !shown.endsWith('\\');
  if (!isWhole || textsIn(text, code)(end)) return null;
  // Ruby ends a statement at an empty line, even before a call that would go on with it.
  if (code.grammar.file === 'ruby' && !isBetweenStatements(view, end)) return null;
  return { edits: [emptyLineAfter(view, end)] };
}

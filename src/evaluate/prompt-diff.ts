import { structuredPatch } from 'diff';

/**
 * Prompts come from datasets of unknown origin, so the compared text and the result are bounded.
 */
const LONGEST_PROMPT = 20_000;
const MOST_EDITS = 500;
const MOST_LINES = 40;
const LONGEST_LINE = 200;
/** The characters kept on both sides of a change, in a line that is too long to show whole. */
const AROUND = 60;

/**
 * The difference between a perturbed prompt and its nominal one, as lines of a unified diff with
 * one line of context. Each line begins with ` `, `-` or `+`; `@@` separates distant parts. Tabs
 * and spaces at the end of changed lines are made visible. Long lines are cut around the change. A
 * sentence in `(…)` tells differences that lines cannot show.
 * @param sides names of the two prompts, for sentences
 * @returns about 40 lines of at most about 200 characters, a tab counted as one
 */
export function promptDiff(
  nominal: string,
  perturbed: string,
  sides: readonly [string, string] = ['nominal', 'perturbed'],
): string[] {
  if (nominal === perturbed) return ['(the prompts are the same)'];
  const before = nominal.replaceAll('\r\n', '\n');
  const after = perturbed.replaceAll('\r\n', '\n');
  if (before === after) return ['(the prompts differ in nothing but CRLF)'];
  const patch = structuredPatch('', '', cut(before), cut(after), undefined, undefined, {
    context: 1,
    maxEditLength: MOST_EDITS,
  });
  if (patch === undefined) return ['(the prompts have too little in common to be compared)'];
  if (patch.hunks.length === 0) {
    return [`(the prompts differ after their first ${LONGEST_PROMPT} characters)`];
  }
  const lines = patch.hunks.flatMap(({ lines: hunk }, h) => [
    ...(h === 0 ? [] : ['@@']),
    ...narrow(hunk.filter((line) => !line.startsWith('\\'))),
  ]);
  const more = lines.length - MOST_LINES;
  const visible = more > 1 ? [...lines.slice(0, MOST_LINES), `(${more} more lines)`] : lines;
  return [...visible, ...endNote(before, after, sides)];
}

function cut(text: string): string {
  return text.slice(0, LONGEST_PROMPT);
}

/**
 * If only one text ends with a line break, its last line would differ without any visible change.
 */
function endNote(before: string, after: string, [one, other]: readonly [string, string]): string[] {
  if (before.endsWith('\n') === after.endsWith('\n')) return [];
  if (Math.max(before.length, after.length) > LONGEST_PROMPT) return [];
  return [`(the ${after.endsWith('\n') ? other : one} prompt alone ends with a line break)`];
}

/** Pair each run of removed lines with the added ones after it, so that both are cut alike. */
function narrow(hunk: readonly string[]): string[] {
  const done: string[] = [];
  for (let i = 0; i < hunk.length; ) {
    const removed = runOf(hunk, i, '-');
    const added = runOf(hunk, i + removed.length, '+');
    if (removed.length + added.length === 0) {
      done.push(clip(hunk[i] ?? ''));
      i += 1;
      continue;
    }
    done.push(...removed.map((line, r) => show(line, windowOf(line, added[r]))));
    done.push(...added.map((line, a) => show(line, windowOf(line, removed[a]))));
    i += removed.length + added.length;
  }
  return done;
}

function runOf(lines: readonly string[], from: number, sign: string): string[] {
  let to = from;
  while (lines[to]?.startsWith(sign)) to += 1;
  return lines.slice(from, to);
}

/** The range in which a line differs from its pair, without their signs. */
function windowOf(line: string, other: string | undefined): readonly [number, number] {
  if (other === undefined) return [1, line.length];
  const shorter = Math.min(line.length, other.length);
  let start = 1;
  while (start < shorter && line[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && line.at(-1 - end) === other.at(-1 - end)) end += 1;
  return [start, line.length - end];
}

function show(line: string, [start, end]: readonly [number, number]): string {
  const text = line.slice(1);
  if (text.length <= LONGEST_LINE) return line[0] + visible(text);
  const from = Math.max(0, start - 1 - AROUND);
  const to = Math.min(text.length, end - 1 + AROUND, from + LONGEST_LINE);
  const before = from > 0 ? '…' : '';
  const after = to < text.length ? '…' : '';
  return line[0] + visible(`${before}${text.slice(from, to)}${after}`);
}

function clip(line: string): string {
  const text = line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line;
  return text.replaceAll('\t', '    ');
}

/** Makes white space visible, because a change may consist of nothing else. */
function visible(text: string): string {
  return text.replace(/(?<! ) +$/, (spaces) => '·'.repeat(spaces.length)).replaceAll('\t', '⇥   ');
}

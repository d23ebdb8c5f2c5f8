import { structuredPatch } from 'diff';

/** Prompts come from datasets of unknown origin: what is compared and what is kept is bounded. */
const LONGEST_PROMPT = 20_000;
const MOST_EDITS = 500;
const MOST_LINES = 40;
const LONGEST_LINE = 200;
/** What is kept on both sides of a change in a line that is too long to be shown whole. */
const AROUND = 60;

/**
 * How a perturbed prompt differs from its nominal one, as lines of a unified diff with one line of
 * context: each begins with ` `, `-` or `+`, and `@@` stands between parts that are apart. Tabs and
 * spaces at the end of changed lines are made visible; long lines are cut around what changed.
 * What lines cannot show is said in a sentence in `(…)`.
 * @returns some 40 lines of at most some 200 characters, a tab counting as one
 */
export function promptDiff(nominal: string, perturbed: string): string[] {
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
  const shown = more > 1 ? [...lines.slice(0, MOST_LINES), `(${more} more lines)`] : lines;
  return [...shown, ...endNote(before, after)];
}

function cut(text: string): string {
  return text.slice(0, LONGEST_PROMPT);
}

/** A line break at the end alone would make two lines differ that look the same. */
function endNote(before: string, after: string): string[] {
  if (before.endsWith('\n') === after.endsWith('\n')) return [];
  if (Math.max(before.length, after.length) > LONGEST_PROMPT) return [];
  return [
    `(the ${after.endsWith('\n') ? 'perturbed' : 'nominal'} prompt alone ends with a line break)`,
  ];
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

/** Where a line differs from the one it is paired with, without their signs. */
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

/** A change of nothing but white space must be seen too. */
function visible(text: string): string {
  return text.replace(/(?<! ) +$/, (spaces) => '·'.repeat(spaces.length)).replaceAll('\t', '⇥   ');
}

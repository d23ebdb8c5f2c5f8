import { diffLines, diffWordsWithSpace } from 'diff';

/** Texts come from datasets of unknown origin; those with more differences are shown as a whole. */
const MOST_EDITS = 1000;
/**
 * Below this share of common text, single words do not help: both texts are shown as a whole. Lines
 * that became more or fewer are harder to read.
 */
const LEAST_IN_COMMON = { ofOneLine: 0.35, ofLines: 0.6 };

/** A run of characters that both texts have, or one of them. */
export interface TextPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** A line of the changed text, with the removed text where it was. */
export interface ChangedLine {
  readonly parts: readonly TextPart[];
}

/**
 * The differences of two texts, word by word and in line: for each line of the changed text its
 * parts, with removed text between them. Changed white space is made visible.
 */
export function changedLines(before: string, after: string): ChangedLine[] {
  const changes = diffLines(before, after, { maxEditLength: MOST_EDITS });
  if (changes === undefined) return inLines(asWhole(before, after));
  const parts: TextPart[] = [];
  for (let at = 0; at < changes.length; at += 1) {
    const change = changes[at];
    const next = changes[at + 1];
    if (change === undefined) break;
    if (change.removed && next?.added) {
      parts.push(...blockParts(change.value, next.value));
      at += 1;
    } else {
      const kind = change.removed ? 'removed' : change.added ? 'added' : 'same';
      parts.push({ kind, text: change.value });
    }
  }
  return inLines(parts);
}

export function isChanged({ parts }: ChangedLine): boolean {
  return parts.some(({ kind }) => kind !== 'same');
}

/** True for text that consists of the signs for white space. */
export function isBlanks({ text }: TextPart): boolean {
  return /^[·⇥⏎␍ ]+$/.test(text);
}

/** Lines in a row that are near a change, or that are not. */
export interface Section {
  readonly isNear: boolean;
  readonly lines: readonly ChangedLine[];
}

/**
 * Divide lines by their distance from a change.
 * @param context how many lines around a change are near
 */
export function sectionsOf(lines: readonly ChangedLine[], context: number): Section[] {
  const near = new Set<number>();
  for (const [at, line] of lines.entries()) {
    if (!isChanged(line)) continue;
    for (let each = at - context; each <= at + context; each += 1) near.add(each);
  }
  const sections: { isNear: boolean; lines: ChangedLine[] }[] = [];
  for (const [at, line] of lines.entries()) {
    const last = sections.at(-1);
    if (last?.isNear === near.has(at)) last.lines.push(line);
    else sections.push({ isNear: near.has(at), lines: [line] });
  }
  return sections;
}

/** Lines that are gone, then those that took their place. */
function asWhole(removed: string, added: string): TextPart[] {
  const end = removed === '' || removed.endsWith('\n') ? '' : '\n';
  return [
    { kind: 'removed', text: removed + end },
    { kind: 'added', text: added },
  ];
}

/** Lines that took the place of others. As many lines as before are compared one by one. */
function blockParts(removed: string, added: string): TextPart[] {
  const olds = removed.split(/(?<=\n)/);
  const news = added.split(/(?<=\n)/);
  const { ofOneLine, ofLines } = LEAST_IN_COMMON;
  if (olds.length !== news.length) return wordParts(removed, added, ofLines);
  return olds.flatMap((old, line) => wordParts(old, news[line] ?? '', ofOneLine));
}

function wordParts(removed: string, added: string, least: number): TextPart[] {
  const changes = diffWordsWithSpace(removed, added, { maxEditLength: MOST_EDITS });
  if (changes === undefined) return asWhole(removed, added);
  const parts = changes.map(
    ({ value, removed: isRemoved, added: isAdded }): TextPart => ({
      kind: isRemoved ? 'removed' : isAdded ? 'added' : 'same',
      text: value,
    }),
  );
  const common = parts
    .filter(({ kind }) => kind === 'same')
    .reduce((sum, { text }) => sum + weightOf(text), 0);
  const most = Math.max(weightOf(removed), weightOf(added));
  return common < most * least ? asWhole(removed, added) : joined(parts);
}

/** White space says little about how much texts have in common. */
function weightOf(text: string): number {
  return text.replaceAll(/\s+/g, '').length;
}

/** Words that are replaced one after the other are one replacement. */
function joined(parts: readonly TextPart[]): TextPart[] {
  const result: TextPart[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at];
    if (part === undefined) break;
    const [added, removed] = [result.at(-1), result.at(-2)];
    const isBetween =
      part.kind === 'same' &&
      /^[ \t]+$/.test(part.text) &&
      removed?.kind === 'removed' &&
      added?.kind === 'added' &&
      parts[at + 1]?.kind === 'removed' &&
      parts[at + 2]?.kind === 'added';
    if (!isBetween) {
      result.push(part);
      continue;
    }
    const more = (each: TextPart | undefined) => part.text + (each?.text ?? '');
    result.splice(
      -2,
      2,
      { kind: 'removed', text: removed.text + more(parts[at + 1]) },
      { kind: 'added', text: added.text + more(parts[at + 2]) },
    );
    at += 2;
  }
  return result;
}

function inLines(parts: readonly TextPart[]): ChangedLine[] {
  const lines: ChangedLine[] = [];
  let line: TextPart[] = [];
  const endLine = () => {
    lines.push({ parts: line });
    line = [];
  };
  for (const { kind, text } of parts) {
    for (const piece of text.split(/(?<=\n)/)) {
      const isEnd = piece.endsWith('\n');
      // Lines that are new or gone as a whole need no signs for their ends.
      const isWhole = line.every((part) => part.kind === kind);
      const shown = kind === 'same' ? piece.replace(/\r?\n$/, '') : visible(piece, isWhole);
      if (shown !== '') line.push({ kind, text: shown });
      if (isEnd && (kind !== 'removed' || isWhole)) endLine();
    }
  }
  if (line.length > 0) endLine();
  return lines;
}

/** Changed text whose white space can be seen where it may be the change. */
function visible(piece: string, isWhole: boolean): string {
  const end = /\r?\n$/.exec(piece)?.[0] ?? '';
  const content = piece.slice(0, piece.length - end.length);
  const words = content.trimEnd();
  if (words !== '' && end === '') return content;
  const sign = end === '' || (isWhole && words !== '') ? '' : end === '\n' ? '⏎' : '␍⏎';
  return words + seen(content.slice(words.length)) + sign;
}

function seen(blanks: string): string {
  return blanks.replaceAll(' ', '·').replaceAll('\t', '⇥   ').replaceAll('\r', '␍');
}

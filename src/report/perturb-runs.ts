import stringWidth from 'string-width';
import { plainLine } from '../text/escape.ts';

/** Characters of a line that look alike. */
export interface Run {
  readonly text: string;
  readonly paint: (text: string) => string;
}

/** A line for a terminal. */
export type RunLine = readonly Run[];

/** Text of unknown origin that looks as usual. */
export function plainRun(text: string): Run {
  return { text: shown(text), paint: (each) => each };
}

/** Text of unknown origin with its own look. */
export function paintedRun(text: string, paint: Run['paint']): Run {
  return { text: shown(text), paint };
}

/** Keeps the width of tabs, which have none of their own in a column. */
function shown(text: string): string {
  return plainLine(text.replaceAll('\t', '    '), Number.POSITIVE_INFINITY);
}

export function widthOf(line: RunLine): number {
  return stringWidth(line.map(({ text }) => text).join(''));
}

export function painted(line: RunLine): string {
  return line.map(({ text, paint }) => (text === '' ? '' : paint(text))).join('');
}

const GRAPHEMES = new Intl.Segmenter();

/**
 * Break a line between words, and within words that are too long. What follows is indented as the
 * line is.
 * @param more how many spaces more it is indented
 */
export function wrapLine(line: RunLine, width: number, more = 0): RunLine[] {
  const text = line.map((run) => run.text).join('');
  if (stringWidth(text) <= width) return [line];
  const indent = Math.min((/^[-+]? */.exec(text)?.[0].length ?? 0) + more, Math.floor(width / 2));
  const starts = [0, ...breaksOf(text, width, indent)];
  return starts.map((start, s) => {
    const part = cut(line, start, start + text.slice(start, starts[s + 1]).trimEnd().length);
    return s === 0 ? part : [plainRun(' '.repeat(indent)), ...part];
  });
}

/** Cut a line to a width. */
export function cutLine(line: RunLine, width: number): RunLine {
  const text = line.map((run) => run.text).join('');
  if (stringWidth(text) <= width) return line;
  let used = 0;
  let end = 0;
  for (const { segment, index } of GRAPHEMES.segment(text)) {
    used += stringWidth(segment);
    if (used >= width) break;
    end = index + segment.length;
  }
  return [...cut(line, 0, end), { text: '…', paint: line[0]?.paint ?? ((each) => each) }];
}

/** The places at which further lines begin. */
function breaksOf(text: string, width: number, indent: number): number[] {
  const breaks: number[] = [];
  let used = 0;
  let afterSpace = 0;
  for (const { segment, index } of GRAPHEMES.segment(text)) {
    const isSpace = segment === ' ';
    const more = stringWidth(segment);
    // A space at the end of a line takes no room.
    if (used + more > width && !isSpace) {
      const start = afterSpace > (breaks.at(-1) ?? indent) ? afterSpace : index;
      breaks.push(start);
      used = indent + stringWidth(text.slice(start, index));
    }
    used += more;
    if (isSpace) afterSpace = index + 1;
  }
  return breaks;
}

function cut(line: RunLine, start: number, end: number): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const { text, paint } of line) {
    const part = text.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (part !== '') runs.push({ text: part, paint });
    at += text.length;
  }
  return runs;
}

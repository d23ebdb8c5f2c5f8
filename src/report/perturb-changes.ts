import { promptDiff } from '../evaluate/prompt-diff.ts';
import {
  type ChangedLine,
  changedLines,
  isBlanks,
  isChanged,
  sectionsOf,
} from '../text/changed-lines.ts';
import { LENGTHS } from '../text/escape.ts';
import type { MadePrompt } from './perturb-model.ts';
import { cutLine, paintedRun, plainRun, type RunLine, wrapLine } from './perturb-runs.ts';
import { type Style, styleOf } from './terminal-parts.ts';

/** The characters of common text that are shown on both sides of a change in a long line. */
const AROUND = 60;
/** The lines that one long line may take. */
const MOST_WRAPPED = 10;

/** A line that shows a change, or an unchanged line near one. */
interface DiffLine {
  readonly runs: RunLine;
  readonly isContext: boolean;
}

interface Room {
  readonly width: number;
  /** The most lines, before long ones are wrapped. */
  readonly lines: number;
}

/**
 * The changed lines of a prompt with a line of context. With colours, removed and added words
 * follow each other in one line; else there are lines of a unified diff.
 */
export function changeLines(
  { nominal, prompt }: Pick<MadePrompt, 'nominal' | 'prompt'>,
  useColour: boolean,
  room: Room,
): RunLine[] {
  const style = styleOf(useColour);
  const all = useColour ? wordLines(nominal, prompt, style) : signedLines(nominal, prompt);
  const lines = all.slice(
    all.findIndex((line) => !isBlank(line)),
    all.findLastIndex((line) => !isBlank(line)) + 1,
  );
  const more = lines.length - room.lines;
  const visible = lines
    .slice(0, more > 1 ? room.lines : lines.length)
    .flatMap(({ runs, isContext }) =>
      isContext ? [cutLine(runs, room.width)] : shortWrapped(runs, room.width),
    );
  if (more <= 1) return visible;
  return [...visible, [paintedRun(`(${more} more lines)`, (text) => style(text, 'dim'))]];
}

function shortWrapped(runs: RunLine, width: number): RunLine[] {
  const lines = wrapLine(runs, width);
  return lines.length <= MOST_WRAPPED ? lines : [...lines.slice(0, MOST_WRAPPED), [plainRun('…')]];
}

/** True for an unchanged line without words. */
function isBlank({ runs }: DiffLine): boolean {
  return runs.every(({ text }) => text.trim() === '');
}

function signedLines(nominal: string, prompt: string): DiffLine[] {
  return promptDiff(nominal, prompt).map((line) => ({
    runs: [plainRun(line)],
    isContext: line.startsWith(' '),
  }));
}

function wordLines(nominal: string, prompt: string, style: Style): DiffLine[] {
  const sections = sectionsOf(changedLines(nominal, prompt), 1);
  return sections.flatMap(({ isNear, lines }, s) => {
    if (isNear) {
      return lines.map((line) => ({ runs: runsOf(line, style), isContext: !isChanged(line) }));
    }
    const isBetween = s > 0 && s < sections.length - 1;
    const runs = [paintedRun('⋯', (text) => style(text, 'dim'))];
    return isBetween ? [{ runs, isContext: true }] : [];
  });
}

function runsOf(line: ChangedLine, style: Style): RunLine {
  if (!isChanged(line)) {
    const text = line.parts.map((part) => part.text).join('');
    return [paintedRun(clipped(text, LENGTHS.name, 0), (each) => style(each, 'dim'))];
  }
  return line.parts.flatMap((part, p): RunLine => {
    if (part.kind === 'same') {
      return [plainRun(around(part.text, p > 0, p < line.parts.length - 1))];
    }
    // A line that is gone as a whole begins with its indentation, which is not struck.
    const indent = /^ */.exec(part.text)?.[0] ?? '';
    const paint = (each: string) => {
      if (part.kind === 'added') return style(each, 'green', 'bold');
      return isBlanks(part) ? style(each, 'red') : style(each, 'red', 'struck');
    };
    return [plainRun(indent), paintedRun(part.text.slice(indent.length), paint)];
  });
}

/** Common text, cut where it is far from a change. */
function around(text: string, isAfter: boolean, isBefore: boolean): string {
  return clipped(text, isAfter ? AROUND : 0, isBefore ? AROUND : 0);
}

function clipped(text: string, start: number, end: number): string {
  if (text.length <= start + end + AROUND) return text;
  return `${text.slice(0, start)}…${end === 0 ? '' : text.slice(-end)}`;
}

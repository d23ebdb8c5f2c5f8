import { useMemo, useState } from 'preact/hooks';
import {
  type ChangedLine,
  changedLines,
  isBlanks,
  isChanged,
  type Section,
  sectionsOf,
} from '../../text/changed-lines.ts';
import { Visible } from '../visible.tsx';

/** The number of unchanged lines shown around a change. */
const CONTEXT = 1;
/** Fewer unchanged lines are not worth hiding. */
const FEWEST_HIDDEN = 2;
/** More lines of one section are shown on demand. */
const MOST_LINES = 60;

/** Deeper code is wrapped further to the left. */
const MOST_INDENT = 16;

interface ChangesProps {
  readonly nominal: string;
  readonly prompt: string;
  /** True for the whole prompt without removed words. */
  readonly isAlone: boolean;
}

/** A perturbed prompt with its changed words in line: removed ones before the added ones. */
export function Changes({ nominal, prompt, isAlone }: ChangesProps) {
  const sections = useMemo(() => {
    const lines = changedLines(nominal, prompt);
    return isAlone
      ? [{ isNear: true, lines: lines.flatMap(withoutRemoved) }]
      : sectionsOf(lines, CONTEXT);
  }, [nominal, prompt, isAlone]);
  return (
    <div class={isAlone ? 'code words alone' : 'code words'}>
      {sections.map((section, s) => (
        <SectionLines section={section} key={s} />
      ))}
    </div>
  );
}

function withoutRemoved({ parts }: ChangedLine): ChangedLine[] {
  const rest = parts.filter(({ kind }) => kind !== 'removed');
  return rest.length === 0 && parts.length > 0 ? [] : [{ parts: rest }];
}

function SectionLines({ section: { isNear, lines } }: { readonly section: Section }) {
  const first = isNear ? MOST_LINES : lines.length <= FEWEST_HIDDEN ? lines.length : 0;
  const [visible, setVisible] = useState(first);
  const hidden = lines.length - visible;
  return (
    <>
      {lines.slice(0, visible).map((line, l) => (
        <Line line={line} key={l} />
      ))}
      {hidden > 0 && (
        <button type="button" class="more" onClick={() => setVisible(lines.length)}>
          ⋯ {hidden.toLocaleString('en-US')} {isNear ? 'more' : 'unchanged'}{' '}
          {hidden === 1 ? 'line' : 'lines'}
        </button>
      )}
    </>
  );
}

function Line({ line }: { readonly line: ChangedLine }) {
  const indent = indentOf(line);
  return (
    <div
      class={isChanged(line) ? 'line changed' : 'line'}
      style={{ paddingLeft: `${indent}ch`, textIndent: `-${indent}ch` }}
    >
      {line.parts.map((part, p) => {
        const visible = <Visible text={part.text} />;
        const look = isBlanks(part) ? 'blanks' : undefined;
        if (part.kind === 'same') return visible;
        const Name = part.kind === 'removed' ? 'del' : 'ins';
        return (
          <Name class={look} key={p}>
            {visible}
          </Name>
        );
      })}
      {line.parts.length === 0 && '\n'}
    </div>
  );
}

/** The width of a line's indentation, which it keeps where it is wrapped. */
function indentOf({ parts }: ChangedLine): number {
  const text = parts.map((part) => part.text).join('');
  return Math.min(MOST_INDENT, /^ */.exec(text)?.[0].length ?? 0);
}

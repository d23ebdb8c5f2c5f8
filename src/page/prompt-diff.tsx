import { diffLines, diffWordsWithSpace } from 'diff';
import { useMemo } from 'preact/hooks';
import { Visible } from './visible.tsx';

/** Prompts with more differences are shown one below the other. */
const MOST_EDITS = 2000;
const LONGEST_LINE = 5000;
/** The number of unchanged lines shown around a change. */
const CONTEXT = 4;

interface Part {
  readonly text: string;
  readonly isMarked: boolean;
}

interface Line {
  readonly sign: ' ' | '-' | '+';
  readonly parts: readonly Part[];
}

interface PromptDiffProps {
  readonly nominal: string;
  readonly perturbed: string;
  /** The name of the prompt, if there are others on the page. */
  readonly name?: string;
}

/** The differences between a perturbed prompt and its nominal one, with changed words marked. */
export function PromptDiff({ nominal, perturbed, name = 'prompt' }: PromptDiffProps) {
  const lines = useMemo(() => linesOf(nominal, perturbed), [nominal, perturbed]);
  if (nominal === perturbed) return <p>The prompt equals its nominal one: it measures nothing.</p>;
  const near = lines.map((_, at) =>
    lines.slice(Math.max(0, at - CONTEXT), at + CONTEXT + 1).some(({ sign }) => sign !== ' '),
  );
  return (
    <pre class="code diff" tabIndex={0} role="region" aria-label={`${name}, compared with nominal`}>
      {lines.map((line, at) =>
        near[at] ? (
          <DiffLine line={line} key={at} />
        ) : near[at - 1] !== false && at > 0 ? (
          <span class="line gap" key={at}>
            {'⋯\n'}
          </span>
        ) : null,
      )}
    </pre>
  );
}

const CLASSES = { ' ': 'line', '-': 'line removed', '+': 'line added' } as const;

function DiffLine({ line: { sign, parts } }: { readonly line: Line }) {
  const Name = sign === '-' ? 'del' : sign === '+' ? 'ins' : 'span';
  return (
    <Name class={CLASSES[sign]}>
      {`${sign} `}
      {parts.map(({ text, isMarked }) =>
        isMarked ? (
          <mark>
            <Visible text={seen(text)} />
          </mark>
        ) : (
          <Visible text={text} />
        ),
      )}
      {'\n'}
    </Name>
  );
}

/** Show white space as visible characters if the change has nothing else. */
function seen(text: string): string {
  return text.trim() === '' ? text.replaceAll(' ', '·').replaceAll('\t', '⇥\t') : text;
}

function linesOf(nominal: string, perturbed: string): Line[] {
  const changes = diffLines(nominal, perturbed, { maxEditLength: MOST_EDITS }) ?? [
    { value: nominal, removed: true, added: false },
    { value: perturbed, removed: false, added: true },
  ];
  const lines: Line[] = [];
  for (let at = 0; at < changes.length; at += 1) {
    const change = changes[at];
    const next = changes[at + 1];
    if (change === undefined) break;
    if (change.removed && next?.added) {
      lines.push(...pairOf(split(change.value), split(next.value)));
      at += 1;
      continue;
    }
    const sign = change.removed ? '-' : change.added ? '+' : ' ';
    lines.push(...split(change.value).map((text) => plain(sign, text)));
  }
  return lines;
}

function split(text: string): string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function plain(sign: Line['sign'], text: string): Line {
  return { sign, parts: [{ text, isMarked: false }] };
}

/** All removed lines, then the added ones. Each is compared with the line at the same index. */
function pairOf(removed: readonly string[], added: readonly string[]): Line[] {
  const pairs = removed.map((line, l) => {
    const other = added[l];
    return other === undefined || Math.max(line.length, other.length) > LONGEST_LINE
      ? null
      : diffWordsWithSpace(line, other);
  });
  const partsOf = (line: string, l: number, isOther: 'added' | 'removed'): readonly Part[] => {
    const pair = pairs[l];
    if (pair == null) return [{ text: line, isMarked: false }];
    return pair
      .filter((change) => !change[isOther])
      .map(({ value, added: isAdded, removed: isRemoved }) => ({
        text: value,
        isMarked: isAdded || isRemoved,
      }));
  };
  return [
    ...removed.map((line, l): Line => ({ sign: '-', parts: partsOf(line, l, 'added') })),
    ...added.map((line, l): Line => ({ sign: '+', parts: partsOf(line, l, 'removed') })),
  ];
}

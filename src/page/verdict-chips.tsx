import { useMemo } from 'preact/hooks';
import { NOMINAL_NOTE } from '../text/nominal.ts';
import type { SuiteData } from './data.ts';
import { plainMarks } from './marks.ts';
import { LOOKS } from './verdicts.ts';

interface VerdictChipsProps {
  readonly suite: SuiteData;
  /** The marks of the chosen verdicts. */
  readonly marks: string;
  onChange(marks: string): void;
}

/** Buttons that choose problems by verdict. They also explain the cells. */
export function VerdictChips({ suite, marks, onChange }: VerdictChipsProps) {
  const all = useMemo(() => plainMarks(suite.head.join('')), [suite]);
  const counts = useMemo(
    () => new Map(LOOKS.map(({ mark }) => [mark, all.split(mark).length - 1])),
    [all],
  );
  const toggle = (mark: string) =>
    onChange(marks.includes(mark) ? marks.replace(mark, '') : marks + mark);
  return (
    <fieldset class="chips">
      <legend class="hidden">Problems with a sample that was</legend>
      {LOOKS.filter(({ mark }) => (counts.get(mark) ?? 0) > 0).map(({ mark, symbol, word }) => (
        <button
          type="button"
          class="chip"
          aria-pressed={marks.includes(mark)}
          onClick={() => toggle(mark)}
          key={mark}
        >
          <span
            class={`swatch ${mark === 'P' ? 'all' : mark === 'E' ? 'unjudged' : 'none'}`}
            aria-hidden="true"
          >
            {mark === 'P' ? '' : symbol}
          </span>
          {word} <span class="n">{(counts.get(mark) ?? 0).toLocaleString('en-US')}</span>
        </button>
      ))}
      <Legend suite={suite} />
    </fieldset>
  );
}

/** The signs that no button explains. */
function Legend({ suite: { base, same } }: { readonly suite: SuiteData }) {
  return (
    <>
      {base !== null && (
        <span class="legend">
          <span class="flip fell" aria-hidden="true">
            ▼
          </span>{' '}
          newly failing{' '}
          <span class="flip rose" aria-hidden="true">
            ▲
          </span>{' '}
          newly passing
        </span>
      )}
      <span class="legend">{NOMINAL_NOTE}</span>
      {same.some((column) => column.includes('=')) && (
        <span class="legend">
          <span class="swatch all same" aria-hidden="true" /> same prompt as nominal
        </span>
      )}
    </>
  );
}

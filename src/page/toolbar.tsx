import { useMemo } from 'preact/hooks';
import { plainLine } from '../text/escape.ts';
import { NOMINAL_NOTE } from '../text/nominal.ts';
import { plainMarks } from './marks.ts';
import type { Matrix } from './matrix.ts';
import { LOOKS } from './verdicts.ts';
import { SORTS, type Sort, type View } from './view.ts';

interface ToolbarProps {
  readonly matrix: Matrix;
  readonly view: View;
  /** The number of problems shown. */
  readonly shown: number;
  onChange(change: Partial<View>): void;
}

const SORT_WORDS: Readonly<Record<Sort, string>> = {
  worst: 'worst first',
  breaks: 'most broken by rephrasing first',
  fell: 'most lost against base first',
  dataset: 'as in the dataset',
};

/** Chooses the rows and columns and their order. Its buttons also explain the cells. */
export function Toolbar({ matrix, view, shown, onChange }: ToolbarProps) {
  const { suite } = matrix;
  const families = [...new Set(suite.columns.flatMap(({ family }) => family ?? []))];
  const all = useMemo(() => plainMarks(suite.head.join('')), [suite]);
  const counts = useMemo(
    () => new Map(LOOKS.map(({ mark }) => [mark, all.split(mark).length - 1])),
    [all],
  );
  const toggle = (mark: string) =>
    onChange({
      marks: view.marks.includes(mark) ? view.marks.replace(mark, '') : view.marks + mark,
    });
  const sorts = SORTS.filter(
    (sort) =>
      (sort !== 'fell' || suite.base !== null) && (sort !== 'breaks' || families.length > 0),
  );
  const total = suite.problems.length.toLocaleString('en-US');
  return (
    <div class="toolbar">
      <div class="controls">
        <div class="control">
          <label for="control-find">Find</label>
          <input
            id="control-find"
            type="search"
            value={view.text}
            placeholder="problem or reason"
            onInput={({ currentTarget }) => onChange({ text: currentTarget.value })}
          />
        </div>
        {families.length > 0 && (
          <div class="control">
            <label for="control-family">Family</label>
            <select
              id="control-family"
              value={view.family ?? ''}
              onChange={({ currentTarget }) => onChange({ family: currentTarget.value || null })}
            >
              <option value="">all</option>
              {families.map((family) => (
                <option value={family} key={family}>
                  {plainLine(family)}
                </option>
              ))}
            </select>
          </div>
        )}
        {suite.base !== null && (
          <div class="control">
            <label for="control-base">Against base</label>
            <select
              id="control-base"
              value={view.flips ?? ''}
              onChange={({ currentTarget: { value } }) =>
                onChange({ flips: value === 'failing' || value === 'passing' ? value : null })
              }
            >
              <option value="">all</option>
              <option value="failing">newly failing ({suite.newlyFailing.length})</option>
              <option value="passing">newly passing ({suite.newlyPassing.length})</option>
            </select>
          </div>
        )}
        <div class="control">
          <label for="control-sort">Sort</label>
          <select
            id="control-sort"
            value={view.sort}
            onChange={({ currentTarget: { value } }) =>
              onChange({ sort: SORTS.find((sort) => sort === value) ?? 'worst' })
            }
          >
            {sorts.map((sort) => (
              <option value={sort} key={sort}>
                {SORT_WORDS[sort]}
              </option>
            ))}
          </select>
        </div>
        <p class="count" role="status">
          {shown.toLocaleString('en-US')} of {total} problems
        </p>
      </div>
      <fieldset class="chips">
        <legend class="hidden">Problems with a sample that was</legend>
        {LOOKS.filter(({ mark }) => (counts.get(mark) ?? 0) > 0).map(({ mark, symbol, word }) => (
          <button
            type="button"
            class="chip"
            aria-pressed={view.marks.includes(mark)}
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
        {suite.base !== null && (
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
        {suite.same.some((column) => column.includes('=')) && (
          <span class="legend">
            <span class="swatch all same" aria-hidden="true" /> same prompt as nominal
          </span>
        )}
      </fieldset>
    </div>
  );
}

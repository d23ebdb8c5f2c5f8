import { plainLine } from '../text/escape.ts';
import { Choice } from './choice.tsx';
import type { SuiteData } from './data.ts';
import type { Matrix } from './matrix.ts';
import { VerdictChips } from './verdict-chips.tsx';
import { SORTS, type Sort, type View } from './view.ts';

interface ToolbarProps {
  readonly matrix: Matrix;
  readonly view: View;
  /** The number of problems shown. */
  readonly visibleCount: number;
  onChange(change: Partial<View>): void;
}

const SORT_WORDS: Readonly<Record<Sort, string>> = {
  worst: 'worst first',
  breaks: 'most broken by rephrasing first',
  fell: 'most lost against base first',
  dataset: 'as in the dataset',
};

/** Chooses the rows and columns and their order. */
export function Toolbar({ matrix: { suite }, view, visibleCount, onChange }: ToolbarProps) {
  const families = [...new Set(suite.columns.flatMap(({ family }) => family ?? []))];
  const hasFamilies = families.length > 0;
  const hasBase = suite.base !== null;
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
        {hasFamilies && (
          <Choice
            id="control-family"
            label="Family"
            value={view.family ?? ''}
            onChange={(value) => onChange({ family: value || null })}
          >
            <option value="">all</option>
            {families.map((family) => (
              <option value={family} key={family}>
                {plainLine(family)}
              </option>
            ))}
          </Choice>
        )}
        {hasBase && (
          <FlipChoice suite={suite} flips={view.flips} onChange={(flips) => onChange({ flips })} />
        )}
        <SortChoice
          sort={view.sort}
          hasFamilies={hasFamilies}
          hasBase={hasBase}
          onChange={(sort) => onChange({ sort })}
        />
        <p class="count" role="status">
          {visibleCount.toLocaleString('en-US')} of {total} problems
        </p>
      </div>
      <VerdictChips suite={suite} marks={view.marks} onChange={(marks) => onChange({ marks })} />
    </div>
  );
}

interface FlipChoiceProps {
  readonly suite: SuiteData;
  readonly flips: View['flips'];
  onChange(flips: View['flips']): void;
}

function FlipChoice({ suite, flips, onChange }: FlipChoiceProps) {
  return (
    <Choice
      id="control-base"
      label="Against base"
      value={flips ?? ''}
      onChange={(value) => onChange(value === 'failing' || value === 'passing' ? value : null)}
    >
      <option value="">all</option>
      <option value="failing">newly failing ({suite.newlyFailing.length})</option>
      <option value="passing">newly passing ({suite.newlyPassing.length})</option>
    </Choice>
  );
}

interface SortChoiceProps {
  readonly sort: Sort;
  readonly hasFamilies: boolean;
  readonly hasBase: boolean;
  onChange(sort: Sort): void;
}

function SortChoice({ sort, hasFamilies, hasBase, onChange }: SortChoiceProps) {
  const sorts = SORTS.filter(
    (each) => (each !== 'fell' || hasBase) && (each !== 'breaks' || hasFamilies),
  );
  return (
    <Choice
      id="control-sort"
      label="Sort"
      value={sort}
      onChange={(value) => onChange(SORTS.find((each) => each === value) ?? 'worst')}
    >
      {sorts.map((each) => (
        <option value={each} key={each}>
          {SORT_WORDS[each]}
        </option>
      ))}
    </Choice>
  );
}

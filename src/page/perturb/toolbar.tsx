import { plainLine } from '../../text/escape.ts';
import { Choice } from '../choice.tsx';
import type { SuiteData } from './data.ts';
import { FORMS, type Form, groupName, SORTS, type Sort, type View } from './view.ts';

const SORT_WORDS: Readonly<Record<Sort, string>> = {
  table: 'as in the table',
  largest: 'largest distance first',
  smallest: 'smallest distance first',
};

const FORM_WORDS: Readonly<Record<Form, string>> = {
  words: 'changed words in line',
  lines: 'line by line',
  prompt: 'the perturbed prompt alone',
};

interface ToolbarProps {
  readonly suite: SuiteData;
  readonly view: View;
  onChange(change: Partial<View>): void;
}

/** Chooses the prompts, their order and their look. */
export function Toolbar({ suite, view, onChange }: ToolbarProps) {
  return (
    <div class="controls">
      <Choice
        id="control-transform"
        label="Transform"
        value={view.group}
        onChange={(group) => onChange({ group })}
      >
        <Groups suite={suite} />
      </Choice>
      <div class="control">
        <label for="control-problem">Problem</label>
        <input
          id="control-problem"
          type="search"
          value={view.problem}
          placeholder="id, or a part of it"
          onInput={({ currentTarget }) => onChange({ problem: currentTarget.value })}
        />
      </div>
      <Choice
        id="control-sort"
        label="Sort"
        value={view.sort}
        onChange={(value) => onChange({ sort: SORTS.find((sort) => sort === value) ?? 'table' })}
      >
        {SORTS.map((sort) => (
          <option value={sort} key={sort}>
            {SORT_WORDS[sort]}
          </option>
        ))}
      </Choice>
      <Choice
        id="control-form"
        label="Show"
        value={view.form}
        onChange={(value) => onChange({ form: FORMS.find((form) => form === value) ?? 'words' })}
      >
        {FORMS.map((form) => (
          <option value={form} key={form}>
            {FORM_WORDS[form]}
          </option>
        ))}
      </Choice>
    </div>
  );
}

/** Options for all prompts, for each family and for each transform. */
function Groups({ suite: { transforms, prompts } }: { readonly suite: SuiteData }) {
  const counts = transforms.map(() => 0);
  for (const [t] of prompts) counts[t] = (counts[t] ?? 0) + 1;
  const countOf = (isCounted: (t: number) => boolean) =>
    counts.reduce((sum, count, t) => sum + (isCounted(t) ? count : 0), 0).toLocaleString('en-US');
  const families = [...new Set(transforms.map(({ family }) => family))];
  return (
    <>
      <option value="">all ({countOf(() => true)})</option>
      {families.map((family) => (
        <optgroup label={plainLine(family)} key={family}>
          <option value={groupName({ family })}>
            all of {plainLine(family)} ({countOf((t) => transforms[t]?.family === family)})
          </option>
          {transforms.map(
            (each, t) =>
              each.family === family && (
                <option value={groupName(each, each.transform)} key={each.transform}>
                  {plainLine(each.transform)} ({countOf((other) => other === t)})
                </option>
              ),
          )}
        </optgroup>
      ))}
    </>
  );
}

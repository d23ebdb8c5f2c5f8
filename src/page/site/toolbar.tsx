import { plainLine } from '../../text/escape.ts';
import { grouped } from '../../text/numbers.ts';
import { Choice } from '../choice.tsx';
import { SuiteTabs } from '../suite-tabs.tsx';
import type { SiteData } from './data.ts';
import { RANGES, type View } from './view.ts';

/** More suites are chosen from a list. */
const MOST_TABS = 8;

interface ToolbarProps {
  readonly data: SiteData;
  readonly view: View;
  onChange(part: Partial<View>): void;
}

/** Chooses the history, the suite and the number of runs. */
export function Toolbar({ data, view, onChange }: ToolbarProps) {
  const history = data.histories[view.history];
  const suites = history?.suites ?? [];
  const count = history?.runs.length ?? 0;
  const ranges = RANGES.filter((range) => range < count);
  return (
    <>
      {suites.length > 1 && suites.length <= MOST_TABS && (
        <SuiteTabs
          names={suites.map(({ name }) => name)}
          current={view.suite}
          onChoose={(suite) => onChange({ suite })}
        />
      )}
      <div class="controls">
        {data.histories.length > 1 && (
          <Choice
            id="control-history"
            label="Config and job"
            value={String(view.history)}
            onChange={(value) => onChange({ history: Number(value), suite: 0 })}
          >
            {data.histories.map(({ name }, at) => (
              <option value={String(at)} key={name}>
                {plainLine(name)}
              </option>
            ))}
          </Choice>
        )}
        {suites.length > MOST_TABS && (
          <Choice
            id="control-suite"
            label="Suite"
            value={String(view.suite)}
            onChange={(value) => onChange({ suite: Number(value) })}
          >
            {suites.map(({ name }, at) => (
              <option value={String(at)} key={name}>
                {plainLine(name)}
              </option>
            ))}
          </Choice>
        )}
        {ranges.length > 1 && (
          <fieldset class="ranges">
            <legend>Runs</legend>
            {ranges
              .filter((range) => range > 0)
              .concat(0)
              .map((range) => (
                <button
                  type="button"
                  class="button"
                  aria-pressed={view.range === range ? 'true' : 'false'}
                  onClick={() => onChange({ range })}
                  key={range}
                >
                  {range === 0 ? `all ${grouped(count)}` : `last ${range}`}
                </button>
              ))}
          </fieldset>
        )}
      </div>
    </>
  );
}

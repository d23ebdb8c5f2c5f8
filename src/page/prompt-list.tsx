import { useEffect, useRef } from 'preact/hooks';
import { plainLine } from '../text/escape.ts';
import { cellWords } from './cell-words.ts';
import { changeOf, type Matrix, passesOf } from './matrix.ts';
import { Samples } from './samples.tsx';

interface PromptListProps {
  readonly matrix: Matrix;
  readonly problem: number;
  readonly column: number;
  onChoose(column: number): void;
}

/** A problem's prompts by family, each with the verdicts of base and head. */
export function PromptList({ matrix, problem, column, onChoose }: PromptListProps) {
  const list = useRef<HTMLElement>(null);
  const { columns } = matrix.suite;
  const asked = columns.flatMap((data, place) => {
    const cell = matrix.cell(problem, place);
    return cell.head === '' ? [] : [{ data, place, cell }];
  });
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [problem, column]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const next = asked[asked.findIndex(({ place }) => place === column) + step];
    if (step === 0 || next === undefined) return;
    event.preventDefault();
    onChoose(next.place);
    list.current?.querySelector<HTMLElement>(`[data-place="${next.place}"]`)?.focus();
  };
  return (
    <nav class="prompts" aria-label="Prompts" ref={list} onKeyDown={onKeyDown}>
      {asked.map(({ data, place, cell }, at) => {
        const isNew = data.family !== asked[at - 1]?.data.family;
        const change = changeOf(cell);
        const { passed, of } = passesOf(cell.head);
        const name = data.transform ?? 'nominal';
        return (
          <>
            {isNew && data.family !== null && <h3 key={data.family}>{plainLine(data.family)}</h3>}
            <button
              type="button"
              class={cell.head.length > 1 ? 'prompt two-lines' : 'prompt'}
              data-place={place}
              aria-current={place === column ? 'true' : undefined}
              onClick={() => onChoose(place)}
              key={place}
            >
              <span class="prompt-name">
                {plainLine(name)}
                {data.seed !== null && <span class="muted"> s{data.seed}</span>}
                {cell.isSame && (
                  <span class="muted" aria-hidden="true">
                    {' '}
                    (as nominal)
                  </span>
                )}
                <span class="hidden"> {cellWords(cell)}</span>
              </span>
              <span class="prompt-marks" aria-hidden="true">
                {change !== null && (
                  <span class={`flip ${change}`}>{change === 'fell' ? '▼' : '▲'}</span>
                )}
                {cell.base !== null && (
                  <>
                    <Samples marks={cell.base} />
                    <span class="muted">→</span>
                  </>
                )}
                <Samples marks={cell.head} />
                {cell.head.length > 1 && (
                  <span class="n">
                    {passed}/{of}
                  </span>
                )}
              </span>
            </button>
          </>
        );
      })}
    </nav>
  );
}

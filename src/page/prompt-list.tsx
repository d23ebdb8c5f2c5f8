import { useEffect, useRef } from 'preact/hooks';
import { plainLine } from '../text/escape.ts';
import type { Matrix } from './matrix.ts';
import { PromptButton } from './prompt-button.tsx';

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
  const prompts = columns.flatMap((data, place) => {
    const cell = matrix.cell(problem, place);
    return cell.head === '' ? [] : [{ data, place, cell }];
  });
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [problem, column]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const next = prompts[prompts.findIndex(({ place }) => place === column) + step];
    if (step === 0 || next === undefined) return;
    event.preventDefault();
    onChoose(next.place);
    list.current?.querySelector<HTMLElement>(`[data-place="${next.place}"]`)?.focus();
  };
  return (
    <nav class="prompts" aria-label="Prompts" ref={list} onKeyDown={onKeyDown}>
      {prompts.map(({ data, place, cell }, at) => {
        const isNew = data.family !== prompts[at - 1]?.data.family;
        return (
          <>
            {isNew && data.family !== null && <h3 key={data.family}>{plainLine(data.family)}</h3>}
            <PromptButton
              data={data}
              cell={cell}
              place={place}
              isCurrent={place === column}
              onChoose={onChoose}
              key={place}
            />
          </>
        );
      })}
    </nav>
  );
}

import { plainLine } from '../text/escape.ts';
import { cellWords } from './cell-words.ts';
import type { ColumnData } from './data.ts';
import { type Cell, changeOf, passesOf } from './matrix.ts';
import { Samples } from './samples.tsx';

interface PromptButtonProps {
  readonly data: ColumnData;
  readonly cell: Cell;
  /** The index of the prompt's column. */
  readonly place: number;
  readonly isCurrent: boolean;
  onChoose(place: number): void;
}

/** A prompt's name with the verdicts of base and head. */
export function PromptButton({ data, cell, place, isCurrent, onChoose }: PromptButtonProps) {
  const change = changeOf(cell);
  const { passed, of } = passesOf(cell.head);
  return (
    <button
      type="button"
      class={cell.head.length > 1 ? 'prompt two-lines' : 'prompt'}
      data-place={place}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={() => onChoose(place)}
    >
      <span class="prompt-name">
        {plainLine(data.transform ?? 'nominal')}
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
        {change !== null && <span class={`flip ${change}`}>{change === 'fell' ? '▼' : '▲'}</span>}
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
  );
}

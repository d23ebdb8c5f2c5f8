import type { ComponentChildren } from 'preact';
import { plainLine } from '../text/escape.ts';
import { formatTime } from '../text/numbers.ts';
import type { Rows } from './data.ts';
import { columnName, type Matrix } from './matrix.ts';
import { SampleTexts } from './sample-texts.tsx';
import type { ProblemDetails } from './use-details.ts';
import { countsText, lookOf } from './verdicts.ts';
import { Visible } from './visible.tsx';

interface SampleViewProps {
  readonly matrix: Matrix;
  readonly problem: number;
  readonly column: number;
  readonly index: number;
  /** Null while the details are being unpacked. */
  readonly details: ProblemDetails | 'failed' | null;
  readonly hasOutputs: boolean;
  onChoose(index: number): void;
}

/** One prompt of a problem and one of its samples: verdict, prompt, program, output. */
export function SampleView(props: SampleViewProps) {
  const { matrix, problem, column, details, hasOutputs, onChoose } = props;
  const { columns } = matrix.suite;
  const { head, base, distance } = matrix.cell(problem, column);
  const index = Math.min(props.index, Math.max(0, head.length - 1));
  const look = lookOf(head.charAt(index));
  const data = columns[column];
  const known = details === 'failed' ? null : details;
  const sample = known?.sample(column, index);
  const reason = sample?.[8] ?? null;
  return (
    <>
      <h3 class="sample-title">{data === undefined ? '' : columnName(data)}</h3>
      {head.length > 1 && <SamplePicker marks={head} index={index} onChoose={onChoose} />}
      <div class="verdict">
        <span
          class={`pill small ${look?.outcome === 'passed' ? 'pass' : look?.outcome === 'error' ? 'error' : 'fail'}`}
        >
          <span aria-hidden="true">{look?.symbol}</span> {look?.word ?? 'no sample'}
        </span>
        {reason !== null && (
          <span class="reason">
            <Visible text={reason} />
          </span>
        )}
      </div>
      <Facts base={base} distance={distance} sample={sample} />
      {details === null && (
        <p class="muted" role="status">
          Unpacking…
        </p>
      )}
      {details === 'failed' && (
        <p class="warning">
          The details of this problem cannot be unpacked: the file is damaged, or this browser too
          old.
        </p>
      )}
      {known !== null && (
        <SampleTexts
          matrix={matrix}
          details={known}
          hasOutputs={hasOutputs}
          column={column}
          index={index}
        />
      )}
    </>
  );
}

interface SamplePickerProps {
  readonly marks: string;
  /** The index of the shown sample. */
  readonly index: number;
  onChoose(index: number): void;
}

function SamplePicker({ marks, index, onChoose }: SamplePickerProps) {
  return (
    <div class="picker" role="group" aria-label="Samples">
      {[...marks].map((mark, place) => (
        <button
          type="button"
          class="pick"
          aria-pressed={place === index}
          aria-label={`sample ${place + 1}: ${lookOf(mark)?.word ?? ''}`}
          onClick={() => onChoose(place)}
          key={place}
        >
          {place + 1} <span aria-hidden="true">{lookOf(mark)?.symbol}</span>
        </button>
      ))}
    </div>
  );
}

interface FactsProps {
  /** The marks that base has for the prompt. */
  readonly base: string | null;
  /** The percentage of its prompt that differs from the nominal one; null if unknown. */
  readonly distance: number | null;
  /** Undefined while the details are unknown. */
  readonly sample: Rows['samples'] | undefined;
}

function Facts({ base, distance, sample }: FactsProps) {
  return (
    <dl class="facts">
      {base !== null && <Fact name="base">{countsText(base)}</Fact>}
      {distance !== null && <Fact name="prompt changed">{`${distance}% of characters`}</Fact>}
      {sample !== undefined && (
        <>
          <Fact name="CPU">{formatTime(sample[4])}</Fact>
          <Fact name="wall">{formatTime(sample[5])}</Fact>
          <Fact name="memory">{`${(sample[6] / 2 ** 20).toFixed(1)} MiB`}</Fact>
          <Fact name="grading">{plainLine(sample[7])}</Fact>
        </>
      )}
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd class="n">{children}</dd>
    </div>
  );
}

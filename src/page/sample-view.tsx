import type { ComponentChildren } from 'preact';
import { plainLine } from '../text/escape.ts';
import { formatTime } from '../text/numbers.ts';
import { Code } from './code.tsx';
import { columnName, type Matrix, nominalOf } from './matrix.ts';
import { PromptDiff } from './prompt-diff.tsx';
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
  const { head, base } = matrix.cell(problem, column);
  const index = Math.min(props.index, Math.max(0, head.length - 1));
  const look = lookOf(head.charAt(index));
  const data = columns[column];
  const known = details === 'failed' ? null : details;
  const sample = known?.sample(column, index);
  const reason = sample?.[8] ?? null;
  return (
    <>
      <h3 class="sample-title">{data === undefined ? '' : columnName(data)}</h3>
      {head.length > 1 && (
        <div class="picker" role="group" aria-label="Samples">
          {[...head].map((mark, place) => (
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
      )}
      <div class="verdict">
        <span
          class={`pill small ${look?.verdict === 'passed' ? 'pass' : look?.verdict === 'error' ? 'error' : 'fail'}`}
        >
          <span aria-hidden="true">{look?.symbol}</span> {look?.word ?? 'no sample'}
        </span>
        {reason !== null && (
          <span class="reason">
            <Visible text={reason} />
          </span>
        )}
      </div>
      <dl class="facts">
        {base !== null && <Fact name="base">{countsText(base)}</Fact>}
        {sample !== undefined && (
          <>
            <Fact name="CPU">{formatTime(sample[4])}</Fact>
            <Fact name="wall">{formatTime(sample[5])}</Fact>
            <Fact name="memory">{`${(sample[6] / 2 ** 20).toFixed(1)} MiB`}</Fact>
            <Fact name="grading">{plainLine(sample[7])}</Fact>
          </>
        )}
      </dl>
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
        <Texts
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

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd class="n">{children}</dd>
    </div>
  );
}

interface TextsProps {
  readonly matrix: Matrix;
  readonly details: ProblemDetails;
  readonly hasOutputs: boolean;
  readonly column: number;
  readonly index: number;
}

function Texts({ matrix, details, hasOutputs, column, index }: TextsProps) {
  const { columns, language } = matrix.suite;
  const nominal = nominalOf(columns, column);
  const asked = details.prompt(column);
  const compared = details.prompt(nominal);
  const sample = details.sample(column, index);
  const program = sample === undefined ? undefined : details.program(sample[3]);
  const output = details.output(column, index);
  const isPerturbed = nominal !== column && compared !== undefined;
  return (
    <>
      <h4>{isPerturbed ? 'Prompt, compared with the original' : 'Prompt'}</h4>
      {asked === undefined ? (
        <p class="muted">Not in this page.</p>
      ) : isPerturbed ? (
        <PromptDiff nominal={compared.text} perturbed={asked.text} />
      ) : (
        <Plain label="prompt" text={asked.text} />
      )}
      <h4>Program</h4>
      {sample?.[9] !== undefined && <p class="muted">Its code: {sample[9]}.</p>}
      {program === undefined ? (
        <p class="muted">Not in this page.</p>
      ) : (
        <Code language={language} text={program.text} length={program.length} />
      )}
      <h4>Output</h4>
      {output === undefined ? (
        <p class="muted">{sample !== undefined && hasOutputs ? 'None.' : 'Not in this page.'}</p>
      ) : (
        <Plain label="output" text={output} />
      )}
    </>
  );
}

function Plain({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <pre class="code" tabIndex={0} role="region" aria-label={label}>
      <Visible text={text} />
    </pre>
  );
}

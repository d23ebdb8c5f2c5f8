import { Code } from './code.tsx';
import { type Matrix, nominalOf } from './matrix.ts';
import { PromptDiff } from './prompt-diff.tsx';
import type { ProblemDetails } from './use-details.ts';
import { Visible } from './visible.tsx';

interface SampleTextsProps {
  readonly matrix: Matrix;
  readonly details: ProblemDetails;
  readonly hasOutputs: boolean;
  readonly column: number;
  readonly index: number;
}

/** A sample's prompt, program and output. */
export function SampleTexts({ matrix, details, hasOutputs, column, index }: SampleTextsProps) {
  const { columns, language } = matrix.suite;
  const nominal = nominalOf(columns, column);
  const prompt = details.prompt(column);
  const compared = details.prompt(nominal);
  const sample = details.sample(column, index);
  const program = sample === undefined ? undefined : details.program(sample[3]);
  const output = details.output(column, index);
  const isPerturbed = nominal !== column && compared !== undefined;
  return (
    <>
      <h4>{isPerturbed ? 'Prompt, compared with the original' : 'Prompt'}</h4>
      {prompt === undefined ? (
        <p class="muted">Not in this page.</p>
      ) : isPerturbed ? (
        <PromptDiff nominal={compared.text} perturbed={prompt.text} />
      ) : (
        <Plain label="prompt" text={prompt.text} />
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

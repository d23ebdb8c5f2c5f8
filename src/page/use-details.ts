import { useEffect, useState } from 'preact/hooks';
import { readBlock } from './blocks.ts';
import type { Rows } from './data.ts';

/**
 * A problem's details. Samples and outputs are found by column and index, prompts by column,
 * programs by number.
 */
export interface ProblemDetails {
  sample(column: number, index: number): Rows['samples'] | undefined;
  prompt(column: number): { readonly text: string; readonly length: number } | undefined;
  output(column: number, index: number): string | undefined;
  program(number: number): { readonly text: string; readonly length: number } | undefined;
}

/** A problem's details. Null while they are being unpacked, `failed` if that is not possible. */
export function useDetails(suite: number, problem: number, blockSize: number) {
  const [found, setFound] = useState<{
    readonly of: number;
    readonly details: ProblemDetails | 'failed';
  } | null>(null);
  useEffect(() => {
    let isWanted = true;
    const take = (details: ProblemDetails | 'failed') => {
      if (isWanted) setFound({ of: problem, details });
    };
    readDetails(suite, problem, Math.floor(problem / blockSize)).then(take, () => take('failed'));
    return () => {
      isWanted = false;
    };
  }, [suite, problem, blockSize]);
  return found !== null && found.of === problem ? found.details : null;
}

async function readDetails(suite: number, problem: number, block: number): Promise<ProblemDetails> {
  const [samples, prompts, outputs, programs] = await Promise.all([
    readBlock(suite, block, 'samples'),
    readBlock(suite, block, 'prompts'),
    readBlock(suite, block, 'outputs'),
    readBlock(suite, block, 'programs'),
  ]);
  const place = (column: number, index: number) => `${column} ${index}`;
  const isOwn = ([of]: readonly [number, ...unknown[]]) => of === problem;
  const bySample = new Map(samples.filter(isOwn).map((row) => [place(row[1], row[2]), row]));
  const byOutput = new Map(outputs.filter(isOwn).map((row) => [place(row[1], row[2]), row[3]]));
  const byColumn = new Map(
    prompts.filter(isOwn).map(([, column, text, length]) => [column, { text, length }]),
  );
  const byNumber = new Map(programs.map(([number, text, length]) => [number, { text, length }]));
  return {
    sample: (column, index) => bySample.get(place(column, index)),
    prompt: (column) => byColumn.get(column),
    output: (column, index) => byOutput.get(place(column, index)),
    program: (number) => byNumber.get(number),
  };
}

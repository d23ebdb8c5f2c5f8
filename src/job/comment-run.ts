import type { Inputs } from '../github/inputs.ts';

export async function commentForRun(_inputs: Inputs, _signal: AbortSignal): Promise<number> {
  return 0;
}

import type { Verdict } from '../execute/verdict.ts';

/** How a verdict is written in the page's data: one character each. */
export const MARKS: Readonly<Record<Verdict, string>> = {
  passed: 'P',
  failed: 'F',
  timeout: 'T',
  out_of_memory: 'M',
  output_limit: 'O',
  crashed: 'X',
  compile_error: 'C',
  tampered: 'Z',
  flaky: 'L',
  error: 'E',
};

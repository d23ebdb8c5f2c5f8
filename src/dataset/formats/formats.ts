import { evalplus } from './evalplus.ts';
import type { ProblemFormat } from './format.ts';
import { humaneval } from './humaneval.ts';
import { livecodebench } from './livecodebench.ts';
import { mbpp } from './mbpp.ts';
import { multiplE } from './multipl-e.ts';
import { stdio } from './stdio.ts';

/** In the order of trying: EvalPlus' rows have HumanEval's fields too. */
export const PROBLEM_FORMATS: readonly ProblemFormat[] = [
  evalplus,
  humaneval,
  mbpp,
  multiplE,
  livecodebench,
  stdio,
];

import type { Executor } from '../execute/executor.ts';
import { assemble } from '../execute/program.ts';
import { wrongForAll } from '../execute/wrong-programs.ts';
import type { Problem } from '../records/dataset.ts';
import type { Limits } from '../records/limits.ts';
import type { PromptName } from '../records/prompt-name.ts';
import { Slots } from '../system/slots.ts';

/** A sandbox takes more time than most tests, so some problems share one. */
const MOST_PROBLEMS = 16;
/** The most batches that are with the executor at a time. */
const AHEAD = 8;
/** The longest tests of one problem, in characters. */
const LONGEST_TESTS = 16_384;
/** The CPU time for one problem. */
const SECONDS = 0.1;
const UNCLEAR = /line 1 is "\[([\d, ]+)\]"/;

/**
 * The problems whose tests clearly reject a wrong answer: a plain assertion of theirs fails. They
 * are tried together, in Python. Unclear or slow ones must be tried alone.
 */
export async function clearlyRejected(
  prompts: readonly { readonly name: PromptName; readonly problem: Problem }[],
  executor: Executor,
  limits: Limits,
): Promise<Set<Problem>> {
  const problems = prompts
    .map(({ problem }) => problem)
    .filter(({ tests, preamble = '' }) => tests.length <= LONGEST_TESTS && preamble === '');
  const rejected = new Set<Problem>();
  const slots = new Slots(AHEAD);
  const settle = async (some: readonly Problem[]) => {
    for (const problem of await rejectedOf(some, executor, limits)) rejected.add(problem);
  };
  for (let start = 0; start < problems.length && !slots.hasFailed; start += MOST_PROBLEMS) {
    await executor.ready();
    await slots.start(settle(problems.slice(start, start + MOST_PROBLEMS)));
  }
  await slots.idle();
  return rejected;
}

async function rejectedOf(
  problems: readonly Problem[],
  executor: Executor,
  limits: Limits,
): Promise<Problem[]> {
  const task = {
    ...{ id: 'wrong answers', prompt: '', entryPoint: null, tests: '' },
    cases: [{ input: '', output: '[]' }],
  };
  const text = wrongForAll(problems, SECONDS);
  const program = assemble(task, { kind: 'solution', text }, limits, 'shared');
  const { verdict, reason } = (await executor.run(program)).execution;
  if (verdict === 'passed') return [...problems];
  const unclear = UNCLEAR.exec(reason ?? '')?.[1]
    ?.split(', ')
    .map(Number);
  return unclear === undefined ? [] : problems.filter((_, n) => !unclear.includes(n));
}

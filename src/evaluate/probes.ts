import { createHash } from 'node:crypto';
import { limitsOf } from '../config/schema.ts';
import { differenceOf } from '../execute/difference.ts';
import type { Executor } from '../execute/executor.ts';
import { assemble } from '../execute/program.ts';
import { wrongPrograms } from '../execute/wrong-programs.ts';
import type { Dataset, Problem } from '../records/dataset.ts';
import type { Execution } from '../records/execution.ts';
import { type PromptName, promptKey, promptsOf } from '../records/prompt-name.ts';
import { Slots } from '../system/slots.ts';
import type { Checkable, ReferenceListener } from './check-references.ts';
import { clearlyRejected } from './wrong-batches.ts';

/** Tests, named by the prompt that they belong to. */
export interface OfPrompt extends PromptName {
  readonly problem: string;
}

/** The verdict of tests on a program. */
export type ProbeOutcome = Pick<Execution, 'verdict' | 'reason'>;

/** The results of trying one prompt's tests on wrong programs. */
export interface TriedTests extends OfPrompt {
  /** The verdict on the first wrong program. */
  readonly first: ProbeOutcome;
  /** True if all wrong programs pass. */
  readonly isVacuous: boolean;
}

/** A wrong program computes nothing, so it needs no longer. */
const MOST_MS = 3000;
/** The most prompts whose wrong programs run at a time. */
const AHEAD = 64;
const NOTHING = Buffer.alloc(0);
const REJECTED: ProbeOutcome = { verdict: 'failed', reason: 'AssertionError' };
/**
 * Tests that raise these errors cannot work with an answer such as null, and have not judged it.
 */
const CHOKES = /^(?:[^:]{1,300}: )?(?:TypeError|AttributeError)\b/;

/**
 * The prompts whose tests are code and should be tried: the nominal ones, and others whose tests
 * differ. Tests that differ only in the name of the function that they call are equal.
 */
export function promptsToTry(dataset: Dataset, slice: ReadonlySet<string> | null) {
  const seen = new Set<string>();
  return promptsOf(dataset).filter(({ problem }) => {
    const { id, tests, entryPoint, cases } = problem;
    if (cases !== undefined || (slice !== null && !slice.has(id))) return false;
    const nameless = entryPoint === null ? tests : tests.replaceAll(entryPoint, '\0');
    const key = createHash('sha256')
      .update(JSON.stringify([id, nameless]))
      .digest('base64url');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Stdin/stdout tasks that a program without any output passes. */
export function silentTasks({ config, dataset, slice }: Omit<Checkable, 'toolchain'>): OfPrompt[] {
  const { tolerance } = config;
  return promptsOf(dataset).flatMap(({ name, problem: { id, cases, decimals = false } }) => {
    const isNothing = (output: string) =>
      differenceOf(NOTHING, output, { tolerance, decimals }) === null;
    const isSilent = cases?.every(({ output }) => isNothing(output)) ?? false;
    return isSilent && (slice === null || slice.has(id)) ? [{ problem: id, ...name }] : [];
  });
}

/**
 * Try the tests of a suite on programs that are surely wrong, in one process with them. Tests that
 * let all of them pass do not check the answer.
 * @param failed keys of prompts whose reference solutions fail. For these only the first wrong
 *   program runs, which shows if the tests can be read at all
 * @param signal ends it early
 * @returns in the dataset's order
 */
export async function tryTests(
  { config, dataset, toolchain, slice }: Checkable,
  failed: ReadonlySet<string>,
  executor: Executor,
  listener: ReferenceListener,
  signal: AbortSignal,
): Promise<TriedTests[]> {
  const prompts = promptsToTry(dataset, slice);
  if (prompts.length === 0) return [];
  listener.start(config.name, prompts.length, 'wrong answer');
  const { cpuMs, ...more } = limitsOf(config, MOST_MS);
  const limits = { ...more, cpuMs: Math.min(cpuMs, MOST_MS) };
  const isFailed = ({ id }: Problem, name: PromptName) => failed.has(promptKey(id, name));
  const rejected = await clearlyRejected(
    toolchain === null ? prompts.filter(({ name, problem }) => !isFailed(problem, name)) : [],
    executor,
    limits,
  );
  const slots = new Slots(AHEAD);
  const found: TriedTests[] = [];
  const run = async (problem: Problem, text: string): Promise<ProbeOutcome> => {
    const answer = { kind: 'solution', text } as const;
    const program = assemble(problem, answer, limits, 'shared', { toolchain, isAlone: true });
    const { verdict, reason } = (await executor.run(program)).execution;
    return { verdict, reason };
  };
  for (const [place, { name, problem }] of prompts.entries()) {
    await executor.ready();
    if (signal.aborted || slots.hasFailed) break;
    const of = { problem: problem.id, ...name };
    if (rejected.has(problem)) {
      listener.reference('failed');
      found[place] = { ...of, first: REJECTED, isVacuous: false };
      continue;
    }
    const isOnce = isFailed(problem, name);
    const settle = async () => {
      const wrong = wrongPrograms(problem, toolchain?.language ?? null);
      const seen: ProbeOutcome[] = [];
      for (const text of wrong.texts) {
        const execution = await run(problem, text);
        seen.push(execution);
        if (isOnce || !goesOn(wrong.kind, execution)) break;
      }
      const [first, ...others] = seen;
      if (first === undefined) return;
      const isVacuous = !isOnce && letPass(wrong.kind, [first, ...others]);
      listener.reference(isVacuous ? 'passed' : 'failed');
      found[place] = { ...of, first, isVacuous };
    };
    await slots.start(settle());
  }
  await slots.idle();
  signal.throwIfAborted();
  return found;
}

type Kind = ReturnType<typeof wrongPrograms>['kind'];

/** True when the next wrong program may tell more. */
function goesOn(kind: Kind, { verdict, reason }: ProbeOutcome): boolean {
  if (kind === 'aborts') return verdict === 'compile_error';
  return verdict === 'passed' || (verdict === 'failed' && CHOKES.test(reason ?? ''));
}

/**
 * True when the tests rejected no wrong program. If the programs return answers, at least two must
 * pass.
 */
function letPass(kind: Kind, seen: readonly ProbeOutcome[]): boolean {
  const last = seen.at(-1);
  if (last === undefined || (kind === 'aborts' && last.verdict !== 'passed')) return false;
  const passed = seen.filter(({ verdict }) => verdict === 'passed').length;
  return kind === 'aborts' || (goesOn(kind, last) && passed > 1);
}

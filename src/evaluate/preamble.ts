import { limitsOf, type SuiteConfig } from '../config/schema.ts';
import type { Executor } from '../execute/executor.ts';
import { assemble } from '../execute/program.ts';
import type { Toolchain } from '../execute/toolchains/toolchain.ts';
import { UserError } from '../system/errors.ts';

/** A problem whose program reads nothing and may print anything. */
const ALONE = { id: 'preamble', prompt: '', entryPoint: null, tests: '' };

/**
 * Run a suite's preamble by itself, because a broken one would fail every answer. In languages
 * other than Python it may not be a whole program, and is not tried.
 * @throws UserError if it fails
 */
export async function checkPreamble(
  { config, toolchain }: { readonly config: SuiteConfig; readonly toolchain: Toolchain | null },
  executor: Executor,
): Promise<void> {
  const { name, preamble } = config;
  if (preamble === '' || toolchain !== null) return;
  const problem = { ...ALONE, cases: [{ input: '', output: '' }] };
  const program = assemble(
    problem,
    { kind: 'solution', text: preamble },
    limitsOf(config),
    'outside',
  );
  const { outside, id } = program;
  if (outside === null) return;
  const { execution } = await executor.run({
    ...program,
    id: `preamble ${id}`,
    outside: { ...outside, compare: () => null },
  });
  const { verdict, reason } = execution;
  if (verdict === 'passed' || verdict === 'error') return;
  throw new UserError(
    `suite ${name}: its preamble does not run by itself (${verdict}: ${reason}): correct it, because it runs before every program`,
  );
}

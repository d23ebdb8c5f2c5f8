import { createHash } from 'node:crypto';
import type { Execution } from '../../records/execution.ts';
import { OUR_LIMITS } from '../../records/limits.ts';
import { UserError } from '../../system/errors.ts';
import type { Program } from '../program.ts';
import { commandsFor } from './program-commands.ts';
import type { Toolchain } from './toolchain.ts';

/**
 * Run a correct program. A toolchain that does not work in the sandbox then gives one error, and
 * not a failure of every candidate.
 * @throws UserError with the toolchain's own message
 */
export async function selfTest(
  toolchain: Toolchain,
  run: (program: Program) => Promise<Execution>,
): Promise<void> {
  const { probe, name } = toolchain.language;
  if (probe === null) return;
  const { commands } = commandsFor(toolchain, probe, null, OUR_LIMITS, true);
  const id = createHash('sha256').update(`probe\0${toolchain.key}`).digest('hex');
  const { verdict, reason, output } = await run({
    id,
    source: probe,
    limits: OUR_LIMITS,
    grading: 'shared',
    tests: null,
    outside: null,
    commands,
    repeat: 1,
  });
  if (verdict === 'passed') return;
  const details = [reason ?? verdict, output.trim()].filter((text) => text !== '').join('\n');
  throw new UserError(
    `${name} does not work in the sandbox: its tools (${Object.values(toolchain.paths).join(', ')}) ` +
      `cannot run a right program. They must be readable by every user. ${details}`,
  );
}

import { fillIn, type Modules, type Parts } from '../../languages/language.ts';

import { type Limits, OUR_LIMITS } from '../../records/limits.ts';
import type { Commands } from '../protocol.ts';

import { besideOf, withProof } from './attach.ts';
import type { Toolchain } from './toolchain.ts';

/** The limits of compilers, which do not count for the program. */
const COMPILER: Limits = {
  ...OUR_LIMITS,
  cpuMs: 60_000,
  wallMs: 90_000,
  memory: 4 * 2 ** 30,
  output: 1 << 20,
  fileSize: 128 << 20,
  processes: 128,
};

/**
 * Put code and tests together in the way of their language.
 * @param tests null if they run apart from the program
 * @param isWhole true if the program has no tests and its output is compared
 * @returns the program's text, and the commands that compile and run it
 */
export function commandsFor(
  { language, paths, environment, reserved }: Toolchain,
  code: string,
  tests: string | null,
  limits: Limits,
  isWhole = false,
): { readonly source: string; readonly commands: Commands } {
  const { instead, whole, names, testsEnd, apart, modules } = language;
  const byTests = tests !== null && instead?.where.test(tests) ? instead : null;
  const other = byTests ?? (isWhole && whole?.where.test(code) ? whole : null);
  // A file beside the program proves the end only of tests that use the matching form.
  const isProven = tests !== null && (testsEnd.proof !== 'beside' || other !== null);
  const end = isProven ? testsEnd : NOTHING;
  const isApart = tests === null && !isWhole;
  const parts = partsOf(modules, code, tests);
  const following = tests === null ? (apart?.code ?? '') : withProof(parts.tests, end);
  const rest = isWhole ? '' : `\n${parts.between}${following}`;
  const source = parts.before + parts.code + rest + parts.after;
  const { file, compile, run } = other ?? language;
  const values = { ...paths, memory: String(limits.memory), ...names?.(source, isWhole) };
  return {
    source,
    commands: {
      file: fillIn([file], values)[0] ?? file,
      beside: { ...language.beside?.(source), ...besideOf(source, end) },
      compile: compile ? { command: fillIn(compile, values), limits: COMPILER } : null,
      run: fillIn(run, values),
      environment: { ...language.environment, ...environment },
      memory: language.memory,
      reserved: reserved + language.stacks * limits.stack,
      threads: language.threads,
      reports: language.reports,
      proof: end.proof !== 'exit-status',
      tester: isApart && apart !== undefined ? fillIn(apart.tester, values) : null,
      syntaxError: language.syntaxError?.source ?? null,
    },
  };
}

function partsOf(modules: Modules | undefined, code: string, tests: string | null): Parts {
  if (modules === undefined)
    return { before: '', code, between: '', tests: tests ?? '', after: '' };
  return tests === null ? modules.alone(code) : modules.together(code, tests);
}

const NOTHING = { proof: 'exit-status' } as const;

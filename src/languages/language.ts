/** The proof that a program's tests reached their end; it also decides the place of the tests. */
export type TestsEnd =
  /** No proof: exit status 0 is believed. */
  | { readonly proof: 'exit-status' }
  /** Code placed after the tests. */
  | { readonly proof: 'after'; readonly code: string }
  /**
   * Code placed before the closing brace of the tests' main: the last brace, or the second last.
   */
  | { readonly proof: 'in-main'; readonly brace: 'last' | 'second-last'; readonly code: string }
  /** A file next to the program; `{package}` in it becomes the program's package. */
  | { readonly proof: 'beside'; readonly file: string; readonly code: string };

/**
 * A language as the sandbox needs it: the commands that compile and run a program, and their
 * limits.
 *
 * In commands, `{tool}` is the tool's path and `{memory}` the program's limit in bytes. The sandbox
 * itself fills in `{stack}` and `{v8-stack}`, also in the environment (sandbox/direct.py). Commands
 * run in the work folder, without a shell.
 */
export interface Language {
  readonly name: string;
  /** The program's file in the work folder. */
  readonly file: string;
  /** More files for the work folder, by name, made from the program's text. */
  readonly beside?: (source: string) => Readonly<Record<string, string>>;
  /** Absent for languages without a compiler. */
  readonly compile?: readonly string[];
  readonly run: readonly string[];
  /** Replaces `file`, `compile` and `run` if the expression matches the program. */
  readonly instead?: {
    readonly where: RegExp;
    readonly file: string;
    readonly compile: readonly string[];
    readonly run: readonly string[];
  };
  /** Replaces them for a whole program that matches the expression. */
  readonly whole?: {
    readonly where: RegExp;
    readonly file: string;
    readonly compile: readonly string[];
    readonly run: readonly string[];
  };
  /** The values of `{file}` and `{main}`, for languages where they depend on the program's text. */
  readonly names?: (
    source: string,
    isWhole: boolean,
  ) => { readonly file: string; readonly main: string };
  /** The advice for a missing tool: the end of a sentence. */
  readonly install: string;
  /** Folders outside of /usr that the tools read, in addition to their own. */
  readonly folders: readonly string[];
  /** Variables in addition to PATH, HOME, TMPDIR and LANG. */
  readonly environment: Readonly<Record<string, string>>;
  /**
   * The limit on memory: RLIMIT_AS, or RLIMIT_DATA if the runtime reserves much more than it uses.
   */
  readonly memory: 'address-space' | 'data';
  /** Threads that the runtime itself starts, added to the limit on processes. */
  readonly threads: number;
  /**
   * Stacks that the runtime maps at its start, each of the limit's size, added to the limit on
   * memory.
   */
  readonly stacks: number;
  /**
   * Matches the error output of a program that cannot be parsed or started. Null if the compiler
   * reports such errors, or no pattern is known.
   */
  readonly syntaxError: RegExp | null;
  readonly testsEnd: TestsEnd;
  /**
   * True if a reporter file next to the program reports tests that the runtime starts by itself.
   */
  readonly reports: boolean;
  /** Absent for languages whose programs and tests are simply joined. */
  readonly modules?: Modules;
  /** The way to run tests in another process than the program. Absent if there is none. */
  readonly apart?: {
    /** Code at the end of the program that lets it answer the tests. */
    readonly code: string;
    /** The command that runs the tests, in a work folder of their own. */
    readonly tester: readonly string[];
  };
  /**
   * A function body that ends the program as soon as it is called, and the possible ends of the
   * function. Absent for languages whose tests are tried only on an empty program.
   */
  readonly aborts?: { readonly body: string; readonly closers: readonly string[] };
  /** Libraries that published tests use, each with a check that finds it missing. */
  readonly libraries: readonly Library[];
  /** A correct program without tests that must run before any candidate; null for none. */
  readonly probe: string | null;
}

/** The parts of a program, in order. */
export interface Parts {
  readonly before: string;
  readonly code: string;
  /** Text on the first line of the tests, or below the program. */
  readonly between: string;
  readonly tests: string;
  readonly after: string;
}

/** The input of tests that run in another process than the program. */
export interface SplitWork {
  readonly tests: string;
  readonly prompt: string;
  readonly reference: string | null;
  /** True if the tests have `await` outside of functions. */
  readonly waits?: boolean;
  /**
   * The thing that the tests watch or replace and that a program in another process does not share;
   * null for none.
   */
  readonly watches?: string | null;
}

/** Joins or separates programs and tests; each may be a module or a script. */
export interface Modules {
  readonly together: (code: string, tests: string) => Parts;
  /** A program without tests after it. */
  readonly alone: (code: string) => Parts;
  readonly tests: <T extends SplitWork>(work: T) => T;
}

/** A library that some problems need. */
interface Library {
  readonly name: string;
  /** Matches the prompt or the tests of problems that need it. */
  readonly where: RegExp;
  /** A command that fails without it. */
  readonly check: readonly string[];
  /** The advice for a missing library: the end of a sentence. */
  readonly install: string;
}

const NO_TOOLS: ReadonlySet<string> = new Set(['memory', 'file', 'main', 'stack', 'v8-stack']);
const TOOL = /\{([\w.+-]+)\}/g;

/** The tools named in a language's commands, the compiler's first. */
export function toolsOf({ compile = [], run, instead }: Language): readonly string[] {
  const words = [...compile, ...run, ...(instead?.compile ?? []), ...(instead?.run ?? [])];
  const found = words.flatMap((word) => [...word.matchAll(TOOL)].map(([, tool = '']) => tool));
  return [...new Set(found)].filter((tool) => !NO_TOOLS.has(tool));
}

/** A command in which paths replace `{tool}`. */
export function fillIn(
  command: readonly string[],
  values: Readonly<Record<string, string>>,
): string[] {
  return command.map((word) => word.replace(TOOL, (whole, tool: string) => values[tool] ?? whole));
}

/** All properties of a language that can decide a verdict, as text. */
export function fingerprint(language: Language): string {
  return JSON.stringify(language, (_key, value: unknown) =>
    value instanceof RegExp ? value.source : value,
  );
}

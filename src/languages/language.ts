/** How the end of a program's tests is proven, and so where tests go. */
export type TestsEnd =
  /** Nothing proves it: exit status 0 is believed. */
  | { readonly proof: 'exit-status' }
  /** Code that follows the tests. */
  | { readonly proof: 'after'; readonly code: string }
  /** Code before the closing brace of the tests' main: the last brace, or the one before it. */
  | { readonly proof: 'in-main'; readonly brace: 'last' | 'second-last'; readonly code: string }
  /** A file beside the program's; `{package}` in it becomes the program's package. */
  | { readonly proof: 'beside'; readonly file: string; readonly code: string };

/**
 * How programs of a language are compiled and run: all that the sandbox must know of it.
 *
 * In commands, `{tool}` is the tool's path and `{memory}` the program's limit in bytes; `{stack}` and
 * `{v8-stack}`, in the environment too, the sandbox fills in (sandbox/direct.py). Commands run in the
 * work folder, without a shell.
 */
export interface Language {
  readonly name: string;
  /** The program's file in the work folder. */
  readonly file: string;
  /** More files in the work folder of a program's text, by name. */
  readonly beside?: (source: string) => Readonly<Record<string, string>>;
  /** Left out where programs run as they are written. */
  readonly compile?: readonly string[];
  readonly run: readonly string[];
  /** Instead of the two above, for programs that this expression finds something in. */
  readonly instead?: {
    readonly where: RegExp;
    readonly file: string;
    readonly compile: readonly string[];
    readonly run: readonly string[];
  };
  /** The same for whole programs that this expression finds something in. */
  readonly whole?: {
    readonly where: RegExp;
    readonly file: string;
    readonly compile: readonly string[];
    readonly run: readonly string[];
  };
  /** What `{file}` and `{main}` stand for, where they hang on what the program holds. */
  readonly names?: (
    source: string,
    isWhole: boolean,
  ) => { readonly file: string; readonly main: string };
  /** What to install where a tool is missing, as the end of a sentence. */
  readonly install: string;
  /** Folders outside of /usr that its tools read, beside their own. */
  readonly folders: readonly string[];
  /** On top of PATH, HOME, TMPDIR and LANG. */
  readonly environment: Readonly<Record<string, string>>;
  /** What bounds its memory: RLIMIT_AS, or RLIMIT_DATA where a runtime reserves much more than it uses. */
  readonly memory: 'address-space' | 'data';
  /** Threads that its runtime starts, on top of the limit on processes. */
  readonly threads: number;
  /** Stacks of the limit's size that its runtime maps at its start, on top of the limit on memory. */
  readonly stacks: number;
  /** In what it writes when the program cannot be parsed; of languages without a compile command. */
  readonly syntaxError: RegExp | null;
  readonly testsEnd: TestsEnd;
  /** Whether a file beside programs tells of tests that their runtime runs by itself. */
  readonly reports: boolean;
  /** Left out where a program and its tests are one text as they are. */
  readonly modules?: Modules;
  /** How tests run apart from programs; left out where they cannot. */
  readonly apart?: {
    /** The end of a program: it answers its tests. */
    readonly code: string;
    /** What runs the tests, in a work folder of their own. */
    readonly tester: readonly string[];
  };
  /**
   * The body of a function that ends the program as soon as it is called, and what may close the
   * function; left out where tests are tried on no program at all.
   */
  readonly aborts?: { readonly body: string; readonly closers: readonly string[] };
  /** Libraries that published tests use, and how to know that one is not installed. */
  readonly libraries: readonly Library[];
  /** A right program without tests, which must run before any candidate does; null for none. */
  readonly probe: string | null;
}

/** A program in parts, in their order. */
export interface Parts {
  readonly before: string;
  readonly code: string;
  /** It stands on the first line of the tests, or below the program. */
  readonly between: string;
  readonly tests: string;
  readonly after: string;
}

/** What tests get that run apart from the program. */
export interface SplitWork {
  readonly tests: string;
  readonly prompt: string;
  readonly reference: string | null;
  /** Whether the tests wait outside of functions. */
  readonly waits?: boolean;
  /** What the tests look at, or replace, that a program apart from them does not share; null for nothing. */
  readonly watches?: string | null;
}

/** How programs and tests come together that may each be written as a module or as a script. */
export interface Modules {
  readonly together: (code: string, tests: string) => Parts;
  /** A program that its tests do not follow. */
  readonly alone: (code: string) => Parts;
  readonly tests: <T extends SplitWork>(work: T) => T;
}

/** A library that some problems need. */
interface Library {
  readonly name: string;
  /** Finds something in the prompt or the tests of problems that need it. */
  readonly where: RegExp;
  /** A command that fails without it. */
  readonly check: readonly string[];
  /** What to do where it is missing, as the end of a sentence. */
  readonly install: string;
}

const NO_TOOLS: ReadonlySet<string> = new Set(['memory', 'file', 'main', 'stack', 'v8-stack']);
const TOOL = /\{([\w.+-]+)\}/g;

/** The tools of a language's commands, those of the compiler first. */
export function toolsOf({ compile = [], run, instead }: Language): readonly string[] {
  const words = [...compile, ...run, ...(instead?.compile ?? []), ...(instead?.run ?? [])];
  const found = words.flatMap((word) => [...word.matchAll(TOOL)].map(([, tool = '']) => tool));
  return [...new Set(found)].filter((tool) => !NO_TOOLS.has(tool));
}

/** A command with paths in the place of `{tool}`. */
export function fillIn(
  command: readonly string[],
  values: Readonly<Record<string, string>>,
): string[] {
  return command.map((word) => word.replace(TOOL, (whole, tool: string) => values[tool] ?? whole));
}

/** Everything of a language that can decide a verdict, as text. */
export function fingerprint(language: Language): string {
  return JSON.stringify(language, (_key, value: unknown) =>
    value instanceof RegExp ? value.source : value,
  );
}

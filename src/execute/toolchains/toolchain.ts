import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { fingerprint, type Language, toolsOf } from '../../languages/language.ts';
import { messageOf, UserError } from '../../system/errors.ts';
import { findOnPath, NOBODYS_FOLDER } from '../../system/find-on-path.ts';
import { prepareGo } from './go-cache.ts';

/** A language with the tools of this machine that compile and run it. */
export interface Toolchain {
  readonly language: Language;
  /** Identifies all properties of the language that can decide a verdict. */
  readonly key: string;
  /** Absolute paths of the tools, by the names that commands use. */
  readonly paths: Readonly<Record<string, string>>;
  /** Folders and files outside of /usr that candidates must see, read-only. */
  readonly folders: readonly string[];
  /** Variables that depend on this machine, added to the language's own. */
  readonly environment: Readonly<Record<string, string>>;
  /** The versions that the tools report, such as `v20.20.2`. */
  readonly version: string;
  /**
   * The data memory of the runtime before a program's first line, in bytes, without its threads'
   * stacks. 0 if it is small.
   */
  readonly reserved: number;
}

/** A question to a tool that tells its real place, even if PATH has only a script or link. */
interface ToolQuestion {
  readonly args: readonly string[];
  /** Reads the answer from standard output and standard error. */
  readonly read: (printed: string, errors: string, language: Language) => Located;
}

interface Located {
  readonly path: string;
  /** The folder with the files that the tool needs. */
  readonly folder: string;
  readonly reserved?: number;
}

// JavaScript code for Node to run.
const ON_LINUX = `process.platform === 'linux'`;
const STATUS = `['status', 'limits'].map((name) => fs.readFileSync('/proc/self/' + name, 'utf8')).join('')`;
/** The stack of a thread if the main thread's stack has no limit. */
const UNLIMITED_STACK = 2 << 20;

const inHome = (home: string, path: string) => ({ path: join(home, path), folder: home });

/** Version managers put scripts and links on PATH, which do not work in the sandbox. */
const ASK: Readonly<Record<string, ToolQuestion>> = {
  node: {
    args: ['-p', `process.execPath + (${ON_LINUX} ? '\\n' + ${STATUS} : '')`],
    read: (printed, _errors, { stacks }) => {
      const [path = ''] = printed.split('\n');
      // Node 24 reserves 512 MiB for machine code but touches little of it.
      const kilobytes = Number(/^VmData:\s+(\d+) kB$/m.exec(printed)?.[1] ?? 0);
      const stack = Number(/^Max stack size\s+(\d+)/m.exec(printed)?.[1] ?? UNLIMITED_STACK);
      const reserved = Math.max(0, kilobytes * 1024 - stacks * stack);
      return { path, folder: prefixOf(path), reserved };
    },
  },
  python3: {
    args: [
      '-I',
      '-c',
      'import os, sys; print(os.path.realpath(sys.executable), sys.base_prefix, sep="\\n")',
    ],
    read: (printed) => {
      const [path = '', folder = ''] = printed.split('\n');
      return { path, folder };
    },
  },
  go: { args: ['env', 'GOROOT'], read: (printed) => inHome(printed, 'bin/go') },
  rustc: { args: ['--print', 'sysroot'], read: (printed) => inHome(printed, 'bin/rustc') },
  java: { args: ['-XshowSettings:properties', '-version'], read: inJavaHome('bin/java') },
  javac: { args: ['-J-XshowSettings:properties', '-version'], read: inJavaHome('bin/javac') },
  ruby: {
    args: ['-e', 'print RbConfig.ruby'],
    read: (printed) => ({ path: printed, folder: prefixOf(printed) }),
  },
};

const VERSION_ARGS: Readonly<Record<string, readonly string[]>> = { go: ['version'] };
const LONGEST_ANSWER = 1 << 20;
const LARGEST_READ = 16 << 20;
const ASK_TIMEOUT_MS = 30_000;

const known = new Map<string, Promise<Toolchain>>();

/**
 * Find the tools of a language; once in a process for each language and PATH.
 * @throws UserError, as a rejection, that names all missing tools and the packages to install
 */
export function findToolchain(
  language: Language,
  environment: NodeJS.ProcessEnv,
): Promise<Toolchain> {
  const key = JSON.stringify([fingerprint(language), environment.PATH]);
  const found = known.get(key) ?? find(language, environment);
  known.set(key, found);
  return found;
}

async function find(language: Language, environment: NodeJS.ProcessEnv): Promise<Toolchain> {
  const tools = toolsOf(language);
  const onPath = tools.map((tool) => [tool, findOnPath(tool, environment.PATH)] as const);
  const missing = onPath.flatMap(([tool, path]) => (path === null ? [tool] : []));
  if (missing.length > 0) {
    throw new UserError(
      `${language.name} needs ${tools.join(' and ')}, and ${missing.join(' and ')} ` +
        `${missing.length === 1 ? 'is' : 'are'} not on PATH: install ${language.install}`,
    );
  }
  const paths: Record<string, string> = {};
  const folders = new Set(language.folders);
  const versions: string[] = [];
  const libraries = new Set<string>();
  let reserved = 0;
  for (const [tool, path] of onPath) {
    if (path === null) continue;
    const asking = [
      locate(language, tool, path, environment),
      versionOf(tool, path, environment),
    ] as const;
    const [located, version] = await Promise.all(asking);
    const { path: real, folder } = located;
    paths[tool] = real;
    reserved += located.reserved ?? 0;
    if (LIBRARIES.has(tool)) libraries.add(join(folder, 'lib'));
    for (const each of [folder, ...linkedFrom(tool, folder)]) {
      if (!isSystem(each)) folders.add(permitted(language, tool, each));
    }
    versions.push(version);
  }
  const jars = paths.javac === undefined ? null : jarsOf(environment.CLASSPATH);
  for (const jar of jars ?? []) folders.add(permitted(language, 'a library on CLASSPATH', jar));
  const more = paths.go === undefined ? null : await prepareGo(paths.go, environment);
  if (more !== null) folders.add(more.folder);
  // For a language described in a config, only the content of its tools shows a change.
  const contents = language.probe === null ? Object.values(paths).map(contentOf) : [];
  return {
    language,
    key: [fingerprint(language), ...contents].join(' '),
    paths,
    folders: [...folders].filter((folder) => existsSync(folder)),
    environment: {
      ...(libraries.size === 0 ? {} : { LD_LIBRARY_PATH: [...libraries].join(':') }),
      ...(jars === null ? {} : { CLASSPATH: ['.', ...jars].join(':') }),
      ...more?.environment,
    },
    version: [...new Set(versions)].join('; '),
    reserved,
  };
}

async function locate(
  language: Language,
  tool: string,
  path: string,
  environment: NodeJS.ProcessEnv,
): Promise<Located> {
  const question = ASK[tool];
  if (question === undefined) {
    const real = realpathSync(path);
    return { path: real, folder: prefixOf(real) };
  }
  const located = question.read(...(await ask(path, question.args, environment)), language);
  const { path: real, folder } = located;
  try {
    return { ...located, path: realpathSync(real), folder: realpathSync(folder) };
  } catch (error) {
    throw new UserError(`${path} says it is ${real}, which cannot be read: ${messageOf(error)}`);
  }
}

/** These tools find their libraries through /proc, which candidates do not have. */
const LIBRARIES: ReadonlySet<string> = new Set(['java', 'javac', 'rustc']);

/** Debian's JDK has its settings in /etc. */
function linkedFrom(tool: string, home: string): readonly string[] {
  if (tool !== 'java' && tool !== 'javac') return [];
  const settings = join(home, 'lib', 'jvm.cfg');
  return existsSync(settings) ? [dirname(realpathSync(settings))] : [];
}

/** The jar files on CLASSPATH. Candidates do not see its other entries. */
function jarsOf(classPath = ''): readonly string[] {
  const jars = classPath.split(':').filter((path) => path.startsWith('/') && path.endsWith('.jar'));
  return jars.filter((path) => existsSync(path)).map((path) => realpathSync(path));
}

function inJavaHome(program: string): ToolQuestion['read'] {
  return (_printed, errors) =>
    inHome(/^[^\S\r\n\u2028\u2029]*java\.home = (.+)$/m.exec(errors)?.[1] ?? '/nowhere', program);
}

/**
 * A text that changes with a tool's content. Scripts are hashed; for large binaries size and time
 * are enough.
 */
function contentOf(path: string): string {
  const { size, mtimeMs } = statSync(path);
  if (size > LARGEST_READ) return `${size} ${mtimeMs}`;
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** The folder that a program was installed in, with its libraries. */
function prefixOf(path: string): string {
  const folder = dirname(path);
  return basename(folder) === 'bin' ? dirname(folder) : folder;
}

function isSystem(folder: string): boolean {
  return /^\/(?:usr|bin|sbin|lib|lib32|lib64)(?:\/|$)/.test(folder);
}

/** Candidates may see toolchains, but never a home folder with other files in it. */
function permitted(language: Language, tool: string, folder: string): string {
  const home = existsSync(homedir()) ? realpathSync(homedir()) : homedir();
  const isHome = `${home}/`.startsWith(folder === '/' ? '/' : `${folder}/`);
  const isTooMuch = isHome || ['/root', '/home', '/opt', '/etc', '/var'].includes(folder);
  if (!isTooMuch && !`${folder}/`.startsWith('/tmp/')) return folder;
  const why = isTooMuch ? 'has more than its toolchain in it' : 'candidates see empty';
  throw new UserError(
    `${language.name}: ${tool} is installed in ${folder}, which ${why}: install it in a folder of its own`,
  );
}

async function versionOf(tool: string, path: string, environment: NodeJS.ProcessEnv) {
  const args = VERSION_ARGS[tool] ?? ['--version'];
  // Not every tool understands the question.
  const printed = await ask(path, args, environment).catch(() => [tool]);
  const first =
    printed
      .join('\n')
      .split('\n')
      .find((line) => line.trim() !== '') ?? '';
  return first.trim().slice(0, 100);
}

async function ask(
  path: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<[printed: string, errors: string]> {
  try {
    const { stdout, stderr } = await promisify(execFile)(path, args, {
      cwd: NOBODYS_FOLDER,
      env: environment,
      timeout: ASK_TIMEOUT_MS,
      maxBuffer: LONGEST_ANSWER,
    });
    return [stdout.trim(), stderr.trim()];
  } catch (error) {
    throw new UserError(`${path} does not start: ${messageOf(error)}`, { cause: error });
  }
}

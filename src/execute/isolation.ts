import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Limits, OUR_LIMITS } from '../records/limits.ts';
import type { IsolationChoice } from '../records/options.ts';
import { messageOf, UserError } from '../system/errors.ts';
import { NOBODYS_FOLDER } from '../system/find-on-path.ts';
import { findPython } from './find-python.ts';
import { HELPER_ENVIRONMENT, Helper, type HelperCommand } from './helper.ts';
import { PROBE } from './probe.ts';
import type { Greeting } from './protocol.ts';

/** The way in which candidates are isolated from the machine, as every report names it. */
export interface Isolation {
  readonly tier: 'namespaces' | 'process';
  /** One line for reports, such as `namespaces, as root, cgroup v2`. */
  readonly description: string;
  readonly python: string;
  /** True if candidates cannot reach this user's files. */
  readonly isFenced: boolean;
  /** A warning to the reader about a weaker tier; empty for `namespaces`. */
  readonly notice: string;
}

/** A chosen tier, which can start a helper in each worker's slot. */
export interface OpenIsolation extends Isolation {
  /** The helper of slot 0, which has passed the self-test. */
  readonly first: Helper;
  /** All facts about the interpreter and its packages that can change a verdict. */
  readonly runtime: string;
  start(slot: number): Promise<Helper>;
}

export interface IsolationRequest {
  readonly choice: IsolationChoice;
  /** Use `process` if namespaces are not available. Only for trusted programs. */
  readonly fallback: boolean;
  /** The reason to refuse `process` in any case: `for a fork's pull request on push`. */
  readonly refused?: string | undefined;
  readonly environment: NodeJS.ProcessEnv;
  /** Files that no candidate may open; the self-test tries. */
  readonly secrets: readonly string[];
  /** A folder of this run's own. */
  readonly folder: string;
  /** Folders that candidates must see besides the system and Python, read-only: toolchains. */
  readonly visibleFolders: readonly string[];
  /** The largest stack of a program, in bytes. */
  readonly stack: number;
  /**
   * True if each helper stays on one core. With a helper for every core, moving only loses time.
   */
  readonly isPinned: boolean;
}

/** The folder of the helper's own files. */
export const SANDBOX = join(import.meta.dirname, 'sandbox');

/**
 * Asks for no password and clears the environment. The full path is needed: sudo has another PATH
 * on some machines.
 */
const THROUGH_SUDO = ['-n', '--', '/usr/bin/env', '-i'];
/** A sudo that asks a server may wait for ever. */
const SUDO_TIMEOUT_MS = 10_000;

type Way = 'root' | 'sudo' | 'user' | 'process';

const PROBE_LIMITS: Limits = {
  ...OUR_LIMITS,
  cpuMs: 10_000,
  wallMs: 30_000,
  stack: 8 << 20,
  fileSize: 1 << 20,
  processes: 16,
};

/**
 * Choose the strongest isolation that this machine has and that passes its self-test.
 * @throws UserError that names all tried ways and gives advice
 */
export async function openIsolation(request: IsolationRequest): Promise<OpenIsolation> {
  const { choice, fallback, environment } = request;
  if (process.platform === 'win32') {
    throw new UserError('Windows is not supported: run on Linux (ubuntu-latest), or in WSL 2');
  }
  const isTarget = environment.GITHUB_EVENT_NAME === 'pull_request_target';
  const refused = isTarget ? 'under pull_request_target' : request.refused;
  if (refused !== undefined && (choice === 'process' || fallback)) {
    throw new UserError(
      `isolation: process is refused ${refused}, where a weakness would expose the ` +
        "repository's secrets; use pull_request, or a runner with namespaces",
    );
  }
  const interpreter = await findPython(environment.PATH);
  const strong: Way[] = process.platform === 'linux' ? await strongWays() : [];
  const ways: Way[] =
    choice === 'process' ? ['process'] : fallback ? [...strong, 'process'] : strong;
  const refusals: string[] = [];
  for (const way of ways) {
    const start = (slot: number) => Helper.start(commandFor(way, interpreter, slot, request));
    let helper: Helper | null = null;
    try {
      helper = await start(0);
      const first = await selfTest(way, helper, request);
      const { python, runtime } = first.greeting;
      return { first, start, python, runtime, ...describe(way, first.greeting) };
    } catch (error) {
      await helper?.close();
      if (error instanceof UserError) throw error;
      refusals.push(`  ${label(way)}: ${messageOf(error)}`);
    }
  }
  throw new UserError(refusal(choice, refusals));
}

async function strongWays(): Promise<Way[]> {
  if (process.geteuid?.() === 0) return ['root', 'user'];
  // The environment of a helper's start: another PATH could have another sudo.
  const options = { cwd: NOBODYS_FOLDER, env: HELPER_ENVIRONMENT, timeout: SUDO_TIMEOUT_MS };
  const sudo = promisify(execFile)('sudo', THROUGH_SUDO, options);
  return sudo.then(
    (): Way[] => ['sudo', 'user'],
    (): Way[] => ['user'],
  );
}

function commandFor(
  way: Way,
  interpreter: string,
  slot: number,
  { visibleFolders, isPinned, stack }: IsolationRequest,
): HelperCommand {
  const isRoot = process.geteuid?.() === 0;
  const tier = way === 'sudo' ? 'root' : way;
  // A uid of its own for each slot of each run, so that no other program uses it.
  const uid = 1_500_000_000 + (process.pid % 4_194_304) * 128 + slot;
  const config = JSON.stringify({
    tier,
    uid: tier === 'root' || isRoot ? uid : null,
    // Runs on the same machine start with different cores.
    core: isPinned ? process.pid + slot : null,
    folders: visibleFolders,
  });
  const script = join(SANDBOX, 'helper.py');
  // The kernel leaves room for the stack at a program's start, and Python then reads its size.
  const kibibytes = Math.ceil(stack / 1024);
  const start = ['/bin/sh', '-c', `ulimit -S -s ${kibibytes} 2>/dev/null; exec "$0" "$@"`];
  const python = [...start, interpreter, '-s', '-S', '-B', script, config];
  if (way !== 'sudo') return { file: '/bin/sh', args: python.slice(1) };
  const environment = Object.entries(HELPER_ENVIRONMENT).map(([name, value]) => `${name}=${value}`);
  return { file: 'sudo', args: [...THROUGH_SUDO, ...environment, ...python] };
}

/** Run a candidate that tries to escape. Every attempt must fail. */
async function selfTest(way: Way, helper: Helper, request: IsolationRequest): Promise<Helper> {
  const home = join(homedir(), '.profile');
  const secrets = [...request.secrets, home, '/etc/shadow'].filter((path) => existsSync(path));
  const isNamespaced = way !== 'process';
  const isFenced = isNamespaced || helper.greeting.landlock;
  // In a container whose only user is root, candidates cannot get another user.
  const probe = PROBE.replace('SECRETS', JSON.stringify(isFenced ? secrets : [])).replace(
    'FORBID_ROOT',
    isNamespaced ? 'True' : 'False',
  );
  const program = { id: 'probe', source: probe, tests: null, outside: null, commands: null };
  const { execution } = await helper.run(
    { ...program, limits: PROBE_LIMITS, grading: 'shared', repeat: 1 },
    request.folder,
  );
  if (execution.verdict !== 'passed')
    throw new Error(`self-test: ${execution.reason ?? execution.verdict}`);
  return helper;
}

function label(way: Way): string {
  const labels: Readonly<Record<Way, string>> = {
    root: 'namespaces, as root',
    sudo: 'namespaces, through sudo',
    user: 'namespaces, through a user namespace',
    process: 'process',
  };
  return labels[way];
}

function describe(way: Way, { landlock, cgroup }: Greeting): Omit<Isolation, 'python'> {
  if (way !== 'process') {
    const bound = cgroup === null ? '' : `, cgroup v${cgroup}`;
    const description = `${label(way)}${bound}`;
    return { tier: 'namespaces', description, isFenced: true, notice: '' };
  }
  const fence = landlock ? 'with Landlock' : 'without Landlock';
  const notice = landlock
    ? 'Reduced isolation (process): candidates share the network namespace and process list of this machine.'
    : 'Reduced isolation (process, no Landlock): candidates can read what this user can read. Run only programs you trust.';
  return { tier: 'process', description: `process, ${fence}`, isFenced: landlock, notice };
}

function refusal(choice: IsolationChoice, refusals: readonly string[]): string {
  if (choice === 'process')
    return `isolation: process is not available here:\n${refusals.join('\n')}`;
  const tried =
    refusals.length > 0 ? `Tried:\n${refusals.join('\n')}\n` : 'Namespaces exist on Linux only.\n';
  return (
    `no safe way to run untrusted programs on this machine. ${tried}` +
    'Use a Linux runner where sudo needs no password (ubuntu-latest has it), or allow ' +
    'unprivileged user namespaces (sysctl kernel.apparmor_restrict_unprivileged_userns=0). For ' +
    'programs that you trust, use the weaker tier with "isolation: process".'
  );
}

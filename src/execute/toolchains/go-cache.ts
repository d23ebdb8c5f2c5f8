import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { messageOf, UserError } from '../../system/errors.ts';
import { makeFolder } from '../../system/make-folder.ts';
import { stopSignal } from '../../system/stoppable.ts';

/**
 * The packages that programs import most. The rest of the standard library is compiled with the
 * program.
 */
const IMPORTS = [
  ...['bufio', 'bytes', 'container/heap', 'container/list', 'crypto/md5', 'encoding/hex', 'errors'],
  ...['fmt', 'math', 'math/big', 'math/bits', 'math/rand', 'os', 'reflect', 'regexp', 'sort'],
  ...['strconv', 'strings', 'sync', 'testing', 'time', 'unicode', 'unicode/utf8'],
];

const LONGEST_BUILD_MS = 300_000;
const LONGEST_TEXT = 4000;

/**
 * Compile Go's standard library, because Go comes without a compiled one. It is done once for each
 * version of Go, into a cache that candidates can read but not write. The cache holds only the
 * standard library.
 * @throws UserError if Go cannot compile it
 */
export async function prepareGo(
  go: string,
  environment: NodeJS.ProcessEnv,
): Promise<{ folder: string; environment: Readonly<Record<string, string>> }> {
  const fixed = {
    GO111MODULE: 'off',
    GOFLAGS: '',
    GOPROXY: 'off',
    GOTOOLCHAIN: 'local',
    CGO_ENABLED: '0',
    GOROOT: dirname(dirname(go)),
  };
  const env = { PATH: environment.PATH, HOME: environment.HOME ?? homedir(), ...fixed };
  try {
    const { stdout } = await promisify(execFile)(go, ['version'], { env });
    const key = createHash('sha256').update(`${stdout}\0${IMPORTS.join()}`).digest('hex');
    const caches = environment.XDG_CACHE_HOME ?? join(env.HOME, '.cache');
    const folder = join(caches, 'passgate', `go-${key.slice(0, 16)}`);
    const found = { folder, environment: { GOROOT: fixed.GOROOT, GOCACHE: folder } };
    if (existsSync(folder)) return found;
    await build(go, folder, env);
    return found;
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${go} cannot compile its standard library: ${messageOf(error)}`, {
      cause: error,
    });
  }
}

async function build(go: string, folder: string, env: NodeJS.ProcessEnv): Promise<void> {
  makeFolder(dirname(folder));
  const [made, work] = [mkdtempSync(`${folder}-`), mkdtempSync(join(tmpdir(), 'passgate-go-'))];
  let compiler: ChildProcess | null = null;
  const cleanUp = () => {
    if (compiler !== null) endGroup(compiler);
    // A process that was just ended may still write for a moment.
    const options = { recursive: true, force: true, maxRetries: 10 };
    for (const each of [made, work]) rmSync(each, options);
  };
  // A second signal ends the run at once.
  process.once('exit', cleanUp);
  try {
    const imports = IMPORTS.map((name) => `import _ "${name}"\n`).join('');
    writeFileSync(join(work, 'a_test.go'), `package a_test\n${imports}`);
    compiler = spawn(go, ['test', '-vet=off', '-c', '-o', 'a', 'a_test.go'], {
      cwd: work,
      env: { ...env, GOCACHE: made },
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
    });
    await endOf(compiler);
    await promisify(execFile)('chmod', ['-R', 'a+rX', made]);
    // Another run may have been faster: its cache is as good.
    if (!existsSync(folder)) renameSync(made, folder);
  } finally {
    process.off('exit', cleanUp);
    cleanUp();
  }
}

/** @throws an error with the compiler's last words, or that it took too long */
async function endOf(compiler: ChildProcess): Promise<void> {
  let output = '';
  compiler.stderr?.setEncoding('utf8').on('data', (text: string) => {
    output = (output + text).slice(-LONGEST_TEXT);
  });
  let isLate = false;
  const stop = stopSignal();
  const end = () => endGroup(compiler);
  stop?.addEventListener('abort', end, { once: true });
  const timer = setTimeout(() => {
    isLate = true;
    end();
  }, LONGEST_BUILD_MS);
  try {
    if (stop?.aborted) end();
    const [code]: unknown[] = await once(compiler, 'close');
    if (isLate) throw new Error(`it took more than ${LONGEST_BUILD_MS / 1000} s`);
    if (code !== 0) throw new Error(output.trim() || `it ended with exit status ${code}`);
  } finally {
    clearTimeout(timer);
    stop?.removeEventListener('abort', end);
  }
}

/** End the compiler with its child processes, which are in its group. */
function endGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // All have already ended.
  }
}

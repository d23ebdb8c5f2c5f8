import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './folders.ts';

const REAL = execFileSync('/bin/sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();

/** Git ignores the configuration of this machine. */
export const PLAIN_GIT = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };

/**
 * A git that runs some shell lines before it runs the real git.
 * @param script lines of a shell, with git's arguments in "$@"
 * @returns an environment that finds this git first
 */
function gitThat(script: string): Record<string, string> {
  const folder = temporaryFolder('bin');
  const file = join(folder, 'git');
  writeFileSync(file, `#!/bin/sh\n${script}\nexec '${REAL}' "$@"\n`);
  chmodSync(file, 0o755);
  return { ...PLAIN_GIT, PATH: `${folder}:${process.env.PATH}` };
}

/** A git as it was before 2.38: it ignores the environment's list of trusted folders. */
export function olderGit(): Record<string, string> {
  return gitThat('unset GIT_CONFIG_COUNT');
}

/**
 * A git that interrupts its run at one of its commands. It hangs there or, with `after`, goes on.
 * @param command as it stands in the line, such as `worktree add`
 * @returns an environment that finds this git first; `isAlive` tells if the hanging one still
 * exists
 */
export function stoppingGit(
  command: string,
  when: 'instead' | 'after' = 'instead',
): { environment: Record<string, string>; isAlive: () => boolean } {
  const file = join(temporaryFolder('hanging'), 'pid');
  const stop = 'kill -INT $PPID';
  // This is longer than a run may take.
  const hang = `${stop}; echo $$ >'${file}'; exec sleep 90`;
  const goOn = `'${REAL}' "$@"; ${stop}; exit 0`;
  const body = when === 'instead' ? hang : goOn;
  const isAlive = () => {
    try {
      return process.kill(Number(readFileSync(file, 'utf8')), 0);
    } catch {
      return false;
    }
  };
  return { environment: gitThat(`case "$*" in *' ${command} '*) ${body} ;; esac`), isAlive };
}

/** A git that notes the command of each call, and the notes so far. */
export function notingGit(): { environment: Record<string, string>; calls: () => string[] } {
  const file = join(temporaryFolder('calls'), 'calls');
  // Calls that git makes to itself do not count.
  const note = `if [ -z "$NOTED" ]; then echo "$*" >>'${file}'; fi\nexport NOTED=1`;
  const calls = () => {
    const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
    return lines.map((line) => {
      const words = line.replaceAll(/-c \S+ /g, '').split(' ');
      return words.find((word) => !word.startsWith('-')) ?? '';
    });
  };
  return { environment: gitThat(note), calls };
}

/** An environment whose only program is Python. */
export function onlyPython(): Record<string, string> {
  const folder = temporaryFolder('few');
  // The command may be a script of a version manager, which needs more programs.
  const ask = ['-c', 'import sys; print(sys.executable)'];
  const real = execFileSync('python3', ask, { encoding: 'utf8' }).trim();
  writeFileSync(join(folder, 'python3'), `#!/bin/sh\nexec '${real}' "$@"\n`);
  chmodSync(join(folder, 'python3'), 0o755);
  return { PATH: folder };
}

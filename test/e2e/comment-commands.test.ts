/** A comment shows commands that repeat its run. A user of the action can run them unchanged. */

import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { BUNDLE } from '../support/cli.ts';
import { runAction, runCli } from './support/action.ts';
import { push } from './support/events.ts';
import { temporaryFolder } from './support/folders.ts';
import { git, Repository } from './support/repository.ts';
import { CONFIG, suite } from './support/suite.ts';

const gates = ['{ metric: pass@1, min: 0.5 }'];
const OWN_CONFIG = 'sub/evals/it is.yml';
const repository = new Repository();
let commit: string;
/** The action's repository, as it is released. */
let released: string;
let release: string;

beforeAll(() => {
  commit = repository.commit('main', {
    ...suite({ nominal: ['11', '10'], gates, rest: ['baseline: none'] }),
    ...suite({ nominal: ['11', '10'], gates, rest: ['baseline: none'], config: OWN_CONFIG }),
  });
  released = temporaryFolder('action');
  git(released, 'init', '--quiet', '--initial-branch=main');
  cpSync(dirname(BUNDLE), join(released, 'dist/cli'), { recursive: true });
  git(released, 'add', '--all', '--force');
  git(released, 'commit', '--quiet', '--message', 'Release');
  git(released, 'tag', 'v1');
  release = git(released, 'rev-parse', 'HEAD');
  git(released, 'branch', 'release/next');
  git(released, 'rm', '--quiet', '-r', 'dist');
  git(released, 'commit', '--quiet', '--message', 'Not yet built');
});

/** The lines of a comment that repeat its run. */
function commandsIn(comment: string | undefined): string[] {
  const [, block = ''] = /^Repeat it .*:\n\n```sh\n([\s\S]*?)\n```$/m.exec(comment ?? '') ?? [];
  return block.split('\n');
}

/** A shell in a folder. It finds the local repository in place of the action's one at GitHub. */
function shell(folder: string, commands: readonly string[]): string {
  return execFileSync('sh', ['-e', '-c', commands.join('\n')], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: `url.${released}.insteadOf`,
      GIT_CONFIG_VALUE_0: 'https://github.com/octo-org/gate',
    },
  });
}

/** A step of a job that uses the action at a ref. */
function step(ref: string, inputs: Readonly<Record<string, string>> = {}) {
  const workspace = repository.checkout(commit);
  return runAction({
    workspace,
    event: push(commit, commit),
    inputs,
    environment: { GITHUB_ACTION_REPOSITORY: 'octo-org/gate', GITHUB_ACTION_REF: ref },
  });
}

describe('a user of the action', () => {
  it.each([
    ['the ref is a tag', () => 'v1', {}, CONFIG],
    [
      'the ref is a commit, and the config is another one',
      () => release,
      { config: OWN_CONFIG },
      `'${OWN_CONFIG}'`,
    ],
    [
      'the ref is a branch, and there is a working directory',
      () => 'release/next',
      { 'working-directory': 'sub', config: 'evals/it is.yml' },
      `'${OWN_CONFIG}'`,
    ],
  ])('can run the commands of the comment: %s', async (_, ref, inputs, config) => {
    const run = await step(ref(), inputs);
    expect(run.exitCode, run.log).toBe(0);
    const commands = commandsIn(run.file('comment.md'));
    expect(commands).toEqual([
      `git clone --quiet https://github.com/octo-org/gate ../passgate && git -C ../passgate checkout --quiet ${ref()}`,
      `node ../passgate/dist/cli/index.js run ${config}`,
    ]);
    expect(run.file('summary.md')).toContain(commands.join('\n'));
    expect(run.file('report.html')).toContain('node ../passgate/dist/cli/index.js run');
    const checkout = join(temporaryFolder('laptop'), 'repository');
    git(dirname(checkout), 'clone', '--quiet', `file://${repository.origin}`, checkout);
    const said = shell(checkout, commands);
    expect(said).toContain('PASS');
  });

  it('sees the command for this repository’s own files', async () => {
    const run = await runAction({
      workspace: repository.checkout(commit),
      event: push(commit, commit),
    });
    expect(run.exitCode, run.log).toBe(0);
    expect(commandsIn(run.file('comment.md'))).toEqual([`node ${BUNDLE} run ${CONFIG}`]);
  });

  it.each(['--upload-pack=touch x', 'v1;touch x', '$(touch x)', ''])(
    'never sees a ref that is invalid: "%s"',
    async (ref) => {
      const run = await step(ref);
      expect(run.exitCode, run.log).toBe(0);
      expect(commandsIn(run.file('comment.md'))).toEqual([`node ${BUNDLE} run ${CONFIG}`]);
    },
  );
});

describe('the command line', () => {
  it('shows its own command', async () => {
    const workspace = repository.checkout(commit);
    for (const args of [
      ['run', CONFIG, '--out', 'one'],
      ['run', CONFIG, '--out', 'two', '--shard', '1/1'],
      ['run', CONFIG, '--out', 'again', '--baseline', './one'],
      ['merge', 'two', '--out', 'it is'],
      ['compare', 'one', 'it is', '--out', 'three'],
    ]) {
      const run = await runCli(workspace, ...args);
      expect(run.exitCode, run.log).toBe(0);
    }
    const said = (folder: string) =>
      commandsIn(readFileSync(join(workspace, folder, 'comment.md'), 'utf8'));
    expect(said('one')).toEqual([`node ${BUNDLE} run ${CONFIG}`]);
    expect(said('two')).toEqual([`node ${BUNDLE} run ${CONFIG} --shard 1/1`]);
    expect(said('again')).toEqual([`node ${BUNDLE} run ${CONFIG} --baseline one`]);
    expect(said('it is')).toEqual([`node ${BUNDLE} merge two --out 'it is'`]);
    expect(said('three')).toEqual([`node ${BUNDLE} compare one 'it is'`]);
    expect(shell(workspace, said('three'))).toContain('PASS');
  });
});

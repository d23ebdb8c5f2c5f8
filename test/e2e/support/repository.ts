import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from './folders.ts';

/** A change of a commit: a file's text or bytes, a symbolic link, or null for a removed file. */
export type Files = Readonly<Record<string, string | Buffer | { readonly link: string } | null>>;

const ENVIRONMENT = {
  PATH: process.env.PATH,
  HOME: '/nonexistent',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};
const AUTHOR = ['-c', 'user.name=Mona', '-c', 'user.email=mona@example.com'];

/** Run git without any configuration of this machine. */
export function git(folder: string, ...args: string[]): string {
  const options = { cwd: folder, env: ENVIRONMENT, encoding: 'utf8' } as const;
  return execFileSync('git', [...AUTHOR, ...args], { ...options, stdio: 'pipe' }).trim();
}

/** Write files into a folder; a null deletes. */
export function writeFiles(folder: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    rmSync(path, { force: true, recursive: true });
    if (content === null) continue;
    mkdirSync(dirname(path), { recursive: true });
    if (typeof content !== 'string' && 'link' in content) symlinkSync(content.link, path);
    else writeFileSync(path, content);
  }
}

export interface Checkout {
  /** The number of fetched commits, as `fetch-depth` of actions/checkout; 0 for all. */
  readonly depth?: number;
}

/** A repository at a host: a bare `origin`, and an author's clone that creates the history. */
export class Repository {
  readonly origin = temporaryFolder('origin');
  readonly #author = temporaryFolder('author');

  /** @param hash git's algorithm for the names of objects */
  constructor(private readonly hash: 'sha1' | 'sha256' = 'sha1') {
    git(this.origin, ...this.#init, '--bare');
    git(this.#author, ...this.#init);
    git(this.#author, 'remote', 'add', 'origin', `file://${this.origin}`);
  }

  get #init(): string[] {
    return ['init', '--quiet', '--initial-branch=main', `--object-format=${this.hash}`];
  }

  /**
   * Commit to a branch, which is created if necessary.
   * @param from the start of a new branch
   * @returns the commit
   */
  commit(branch: string, files: Files, from?: string): string {
    const exists = git(this.#author, 'branch', '--list', branch) !== '';
    if (exists) git(this.#author, 'checkout', '--quiet', branch);
    else if (from !== undefined) git(this.#author, 'checkout', '--quiet', '-b', branch, from);
    writeFiles(this.#author, files);
    git(this.#author, 'add', '--all', '--force');
    git(this.#author, 'commit', '--quiet', '--allow-empty', '--message', `change ${branch}`);
    git(this.#author, 'push', '--quiet', '--force', 'origin', `HEAD:refs/heads/${branch}`);
    return git(this.#author, 'rev-parse', 'HEAD');
  }

  /** Commit to a branch again and again, quickly: each commit changes a note. */
  commitMany(branch: string, count: number): string {
    git(this.#author, 'checkout', '--quiet', '--detach', branch);
    const committer = `committer Mona <mona@example.com> ${Math.floor(Date.now() / 1000)} +0000`;
    const commits = Array.from({ length: count }, (_, index) => [
      `commit refs/heads/${branch}`,
      committer,
      'data 1\nx',
      ...(index === 0 ? [`from refs/heads/${branch}^0`] : []),
      `M 100644 inline note.txt\ndata ${String(index).length}\n${index}`,
    ]);
    const options = {
      cwd: this.#author,
      env: ENVIRONMENT,
      input: `${commits.flat().join('\n')}\n`,
    };
    execFileSync('git', ['fast-import', '--quiet'], options);
    return this.commit(branch, {});
  }

  /** Commit another repository as a submodule, by git itself. */
  addSubmodule(branch: string, path: string, other: Repository): string {
    const add = ['submodule', '--quiet', 'add', '--force', `file://${other.origin}`, path];
    git(this.#author, '-c', 'protocol.file.allow=always', ...add);
    return this.commit(branch, {});
  }

  /** Merge a commit into a branch, as its author would. */
  mergeInto(branch: string, commit: string): string {
    git(this.#author, 'checkout', '--quiet', branch);
    git(this.#author, 'merge', '--quiet', '--no-ff', '--message', 'Take main in', commit);
    git(this.#author, 'push', '--quiet', 'origin', `HEAD:refs/heads/${branch}`);
    return git(this.#author, 'rev-parse', 'HEAD');
  }

  /** GitHub's merge commit for a pull request, whose first parent is the base. */
  merge(base: string, head: string): string {
    git(this.#author, 'checkout', '--quiet', '--detach', base);
    git(this.#author, 'merge', '--quiet', '--no-ff', '--message', 'Merge', head);
    const merge = git(this.#author, 'rev-parse', 'HEAD');
    git(this.#author, 'push', '--quiet', '--force', 'origin', 'HEAD:refs/pull/2/merge');
    git(this.#author, 'checkout', '--quiet', 'main');
    return merge;
  }

  /** A workspace with this commit checked out, detached, as actions/checkout leaves it. */
  checkout(commit: string, { depth = 1 }: Checkout = {}): string {
    const workspace = temporaryFolder('workspace');
    git(workspace, ...this.#init);
    git(workspace, 'remote', 'add', 'origin', `file://${this.origin}`);
    const much = depth === 0 ? ['+refs/heads/*:refs/remotes/origin/*'] : [`--depth=${depth}`];
    const options = ['--quiet', '--no-tags', '--prune', '--no-recurse-submodules'];
    const refs = much.filter((part) => part.startsWith('+'));
    const flags = much.filter((part) => !part.startsWith('+'));
    const target = `+${commit}:refs/remotes/pull/2/merge`;
    git(
      workspace,
      '-c',
      'protocol.version=2',
      'fetch',
      ...options,
      ...flags,
      'origin',
      ...refs,
      target,
    );
    git(workspace, 'checkout', '--quiet', '--force', 'refs/remotes/pull/2/merge');
    return workspace;
  }
}

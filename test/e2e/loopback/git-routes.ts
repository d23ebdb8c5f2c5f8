/**
 * The loopback GitHub's answers about git's own objects. A real repository keeps them, so that a ref
 * moves forward only if git itself finds the old commit among the ancestors of the new one.
 */

import { execFileSync } from 'node:child_process';
import { z } from 'zod';
import { ACTIONS_BOT } from './comments.ts';
import type { Body } from './contract.ts';
import { type Answer, failure, type Handler, notAccessible, notFound } from './routes.ts';

/** The token's permission for the code. */
export type ContentsPermission = 'write' | 'read' | 'none';

const AUTHOR = { name: ACTIONS_BOT.login, email: `${ACTIONS_BOT.login}@users.noreply.github.com` };
const ENVIRONMENT = {
  PATH: process.env.PATH,
  HOME: '/nonexistent',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: AUTHOR.name,
  GIT_AUTHOR_EMAIL: AUTHOR.email,
  GIT_COMMITTER_NAME: AUTHOR.name,
  GIT_COMMITTER_EMAIL: AUTHOR.email,
};

const treeBody = z.object({
  base_tree: z.string().optional(),
  tree: z.array(z.object({ path: z.string(), mode: z.string(), content: z.string() })),
});
const commitBody = z.object({
  message: z.string(),
  tree: z.string(),
  parents: z.array(z.string()).default([]),
});
const newRefBody = z.object({ ref: z.string(), sha: z.string() });
const movedRefBody = z.object({ sha: z.string(), force: z.boolean().default(false) });

/** @param origin the folder of a bare repository @param api the address of the server */
export function gitHandlers(
  origin: string,
  repository: string,
  api: string,
  permission: ContentsPermission,
): ReadonlyMap<string, Handler> {
  const run = (args: readonly string[], input = ''): Buffer =>
    execFileSync('git', [...args], { cwd: origin, env: ENVIRONMENT, input, stdio: 'pipe' });
  const git = (...args: string[]): string => run(args).toString('utf8').trim();
  /** The name of an object of this kind, or null. */
  const find = (name: string, kind: 'commit' | 'tree' | 'blob'): string | null => {
    try {
      return git('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{${kind}}`);
    } catch {
      return null;
    }
  };
  const isForward = (old: string, sha: string): boolean => {
    try {
      git('merge-base', '--is-ancestor', old, sha);
      return true;
    } catch {
      return false;
    }
  };
  const url = (path: string) => `${api}/repos/${repository}/git/${path}`;
  const node_id = (sha: string) => `node_${sha}`;
  const parse = <T>(schema: z.ZodType<T>, body: Body): T =>
    schema.parse(body.present ? body.value : {});

  const reading =
    (handler: Handler): Handler =>
    (request) =>
      permission === 'none' ? notAccessible(request.route, 'contents=read') : handler(request);
  const writing =
    (handler: Handler): Handler =>
    (request) =>
      permission === 'write' ? handler(request) : notAccessible(request.route, 'contents=write');

  const refObject = (ref: string, sha: string) => {
    const object = { type: 'commit', sha, url: url(`commits/${sha}`) };
    return { ref, node_id: node_id(ref), url: url(ref), object };
  };
  const treeObject = (sha: string) => {
    const entries = git('ls-tree', '-l', '-z', sha).split('\0');
    const tree = entries.flatMap((entry) => {
      const [, mode = '', type = '', own = '', size = '', path = ''] =
        /^(\d+) (\w+) (\w+) +(\d+|-)\t(.*)$/s.exec(entry) ?? [];
      if (path === '') return [];
      const sized = size === '-' ? {} : { size: Number(size) };
      return [{ path, mode, type, sha: own, ...sized, url: url(`${type}s/${own}`) }];
    });
    return { sha, url: url(`trees/${sha}`), tree, truncated: false };
  };
  const commitObject = (sha: string) => {
    const [tree = '', parents = '', date = ''] = git(
      'show',
      '--no-patch',
      '--format=%T%n%P%n%cI',
      sha,
    ).split('\n');
    const person = { ...AUTHOR, date };
    const html = `https://github.com/${repository}/commit`;
    return {
      sha,
      node_id: node_id(sha),
      url: url(`commits/${sha}`),
      html_url: `${html}/${sha}`,
      author: person,
      committer: person,
      message: git('show', '--no-patch', '--format=%B', sha),
      tree: { sha: tree, url: url(`trees/${tree}`) },
      parents: parents
        .split(' ')
        .filter((parent) => parent !== '')
        .map((parent) => ({
          sha: parent,
          url: url(`commits/${parent}`),
          html_url: `${html}/${parent}`,
        })),
      verification: {
        verified: false,
        reason: 'unsigned',
        signature: null,
        payload: null,
        verified_at: null,
      },
    };
  };
  const refuse = ({ documentation }: { documentation: string }, message: string): Answer =>
    failure(422, message, documentation);

  return new Map<string, Handler>([
    [
      'git/get-ref',
      reading(({ route }) => {
        const ref = `refs/${route.parameters.ref}`;
        const sha = find(ref, 'commit');
        return sha === null ? notFound(route) : { status: 200, body: refObject(ref, sha) };
      }),
    ],
    [
      'git/get-commit',
      reading(({ route }) => {
        const sha = find(route.parameters.commit_sha ?? '', 'commit');
        return sha === null ? notFound(route) : { status: 200, body: commitObject(sha) };
      }),
    ],
    [
      'git/get-tree',
      reading(({ route }) => {
        const sha = find(route.parameters.tree_sha ?? '', 'tree');
        return sha === null ? notFound(route) : { status: 200, body: treeObject(sha) };
      }),
    ],
    [
      'git/get-blob',
      reading(({ route }) => {
        const sha = find(route.parameters.file_sha ?? '', 'blob');
        if (sha === null) return notFound(route);
        const bytes = run(['cat-file', 'blob', sha]);
        // GitHub breaks the lines of base64.
        const content = bytes.toString('base64').replaceAll(/(.{60})/g, '$1\n');
        const about = { sha, node_id: node_id(sha), url: url(`blobs/${sha}`), size: bytes.length };
        return { status: 200, body: { ...about, content, encoding: 'base64' } };
      }),
    ],
    [
      'git/create-tree',
      writing(({ route, body }) => {
        const { base_tree, tree } = parse(treeBody, body);
        if (base_tree !== undefined && find(base_tree, 'tree') === null) {
          return refuse(route, 'base_tree is not a valid tree oid');
        }
        const before = base_tree === undefined ? '' : git('ls-tree', base_tree);
        const entries = new Map(
          before.split('\n').flatMap((line) => (line === '' ? [] : [[line.split('\t')[1], line]])),
        );
        for (const { path, mode, content } of tree) {
          const blob = run(['hash-object', '-w', '--stdin'], content).toString('utf8').trim();
          entries.set(path, `${mode} blob ${blob}\t${path}`);
        }
        const listing = [...entries.values()].map((line) => `${line}\n`).join('');
        const sha = run(['mktree'], listing).toString('utf8').trim();
        return { status: 201, body: treeObject(sha), headers: { location: url(`trees/${sha}`) } };
      }),
    ],
    [
      'git/create-commit',
      writing(({ route, body }) => {
        const { message, tree, parents } = parse(commitBody, body);
        if (find(tree, 'tree') === null) return refuse(route, 'Tree SHA does not exist');
        const flags = parents.flatMap((parent) => ['-p', parent]);
        const sha = git('commit-tree', tree, ...flags, '-m', message);
        return {
          status: 201,
          body: commitObject(sha),
          headers: { location: url(`commits/${sha}`) },
        };
      }),
    ],
    [
      'git/create-ref',
      writing(({ route, body }) => {
        const { ref, sha } = parse(newRefBody, body);
        if (find(sha, 'commit') === null) return refuse(route, 'Object does not exist');
        if (find(ref, 'commit') !== null) return refuse(route, 'Reference already exists');
        git('update-ref', ref, sha, '');
        return { status: 201, body: refObject(ref, sha), headers: { location: url(ref) } };
      }),
    ],
    [
      'git/update-ref',
      writing(({ route, body }) => {
        const ref = `refs/${route.parameters.ref}`;
        const { sha, force } = parse(movedRefBody, body);
        const old = find(ref, 'commit');
        if (old === null) return refuse(route, 'Reference does not exist');
        if (find(sha, 'commit') === null) return refuse(route, 'Object does not exist');
        if (!force && !isForward(old, sha)) return refuse(route, 'Update is not a fast forward');
        git('update-ref', ref, sha, old);
        return { status: 200, body: refObject(ref, sha) };
      }),
    ],
  ]);
}

import type { Host } from '../records/host.ts';

/** The server, repository and run as the runner names them; null outside of a runner. */
export function hostOf(environment: NodeJS.ProcessEnv): Host | null {
  const { GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL, GITHUB_RUN_ID } = environment;
  if (repository === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return null;
  const server = originOf(GITHUB_SERVER_URL || 'https://github.com');
  if (server === null) return null;
  const runId = Number(GITHUB_RUN_ID);
  return { server, repository, runId: Number.isSafeInteger(runId) && runId > 0 ? runId : null };
}

/** The server of a web address; null for any other text. */
export function originOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, origin } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? origin : null;
}

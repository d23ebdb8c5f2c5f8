import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FILES } from '../results/file-names.ts';
import { messageOf } from '../system/errors.ts';

/**
 * Uploads and downloads of reports may take this many times as long as other requests to GitHub.
 */
export const PATIENCE_OF_REPORTS = 5;

/**
 * The reason why a name is taken: cache entries and artifacts are made once for each attempt of a
 * run.
 */
export const KEPT_BY_ANOTHER =
  'another job of this run has the same config, job id and matrix place, and has kept its own; give each the input "name"';

/**
 * Upload a run's reports as an artifact of this workflow run, if the runner takes artifacts.
 * @throws an error if the upload is refused or fails
 */
export async function uploadResults(
  name: string,
  folder: string,
  environment: NodeJS.ProcessEnv,
): Promise<void> {
  if (takesArtifacts(environment)) await uploadFiles(name, Object.values(FILES), folder);
}

/** True if the runner takes artifacts. */
export function takesArtifacts(environment: NodeJS.ProcessEnv): boolean {
  const { ACTIONS_RESULTS_URL, ACTIONS_RUNTIME_TOKEN } = environment;
  return !!ACTIONS_RESULTS_URL && !!ACTIONS_RUNTIME_TOKEN && !isEnterpriseServer(environment);
}

/**
 * Upload files of a folder as an artifact of this workflow run; files that do not exist are left
 * out. The runner must take artifacts.
 * @throws an error if the upload is refused or fails
 */
export async function uploadFiles(
  name: string,
  names: readonly string[],
  folder: string,
): Promise<void> {
  // Loaded here: the library is large and needed only at the end.
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const files = names.map((file) => join(folder, file)).filter((path) => existsSync(path));
  try {
    await new DefaultArtifactClient().uploadArtifact(name, files, folder);
  } catch (error) {
    if (!/\(409\)/.test(messageOf(error))) throw error;
    throw new Error(KEPT_BY_ANOTHER, { cause: error });
  }
}

/** Enterprise Server takes no artifacts of this kind. */
function isEnterpriseServer({ GITHUB_SERVER_URL }: NodeJS.ProcessEnv): boolean {
  const { hostname } = new URL(GITHUB_SERVER_URL || 'https://github.com');
  return hostname !== 'github.com' && !/\.(ghe\.com|localhost)$/.test(hostname);
}

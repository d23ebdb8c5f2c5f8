/** The loopback GitHub's answers about workflow runs, their artifacts and the Actions cache. */

import type { BlobStore } from './blobs.ts';
import type { JobStore } from './jobs.ts';
import { type Handler, notAccessible, notFound, pageOf } from './routes.ts';

/** Tells if the token may read the files that workflow runs have left. */
export type ActionsPermission = 'read' | 'none';

/** The operations on workflow runs, artifacts and caches. */
export function actionsHandlers(
  jobs: JobStore,
  blobs: BlobStore,
  permission: ActionsPermission,
): ReadonlyMap<string, Handler> {
  const reading =
    (handler: Handler): Handler =>
    (request) =>
      permission === 'none' ? notAccessible(request.route, 'actions=read') : handler(request);
  return new Map<string, Handler>([
    [
      'actions/list-workflow-runs',
      reading((request) => {
        const { route, query } = request;
        const path = `.github/workflows/${route.parameters.workflow_id}`;
        if (!jobs.runs.some((run) => run.path.split('@')[0] === path)) return notFound(route);
        const wanted = (name: string, value: string) => (query.get(name) ?? value) === value;
        const runs = jobs.runs
          .filter((run) => run.path.split('@')[0] === path)
          .filter((run) => wanted('head_sha', run.headSha) && wanted('status', run.status))
          .filter((run) => wanted('event', run.event))
          .filter((run) => wanted('branch', run.ref.replace('refs/heads/', '')))
          .reverse()
          .map((run) => jobs.runObject(run));
        return pageOf(runs, request, (workflow_runs) => ({
          total_count: runs.length,
          workflow_runs,
        }));
      }),
    ],
    [
      'actions/get-workflow-run',
      reading(({ route }) => {
        const run = jobs.runs.find(({ id }) => id === Number(route.parameters.run_id));
        return run === undefined ? notFound(route) : { status: 200, body: jobs.runObject(run) };
      }),
    ],
    [
      'actions/list-workflow-run-artifacts',
      reading((request) => {
        const run = jobs.runs.find(({ id }) => id === Number(request.route.parameters.run_id));
        if (run === undefined) return notFound(request.route);
        const name = request.query.get('name');
        const artifacts = run.artifacts
          .filter((artifact) => name === null || artifact.name === name)
          .map((artifact) => jobs.artifactObject(run, artifact));
        return pageOf(artifacts, request, (page) => ({
          total_count: artifacts.length,
          artifacts: page,
        }));
      }),
    ],
    [
      'actions/download-artifact',
      reading(({ route }) => {
        const id = Number(route.parameters.artifact_id);
        const artifact = jobs.runs.flatMap((run) => run.artifacts).find((one) => one.id === id);
        if (artifact === undefined) return notFound(route);
        return { status: 302, headers: { location: blobs.publish(artifact.content) } };
      }),
    ],
    [
      'actions/get-actions-cache-list',
      reading((request) => {
        const { query } = request;
        const entries = jobs.caches
          .filter(({ ref }) => (query.get('ref') ?? ref) === ref)
          .filter(({ key }) => key.startsWith(query.get('key') ?? ''))
          .map((entry) => jobs.cacheObject(entry));
        return pageOf(entries, request, (actions_caches) => ({
          total_count: entries.length,
          actions_caches,
        }));
      }),
    ],
  ]);
}

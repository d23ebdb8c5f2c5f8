import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { UserError } from '../system/errors.ts';
import { COMMIT } from '../system/git.ts';
import { parseBounded } from '../text/bounded-json.ts';

/** A finished workflow run that started this one. */
export interface WorkflowRun {
  readonly id: number;
  /** The last attempt. */
  readonly attempt: number;
  /** The workflow's path, perhaps with a ref; null if the event does not name it. */
  readonly path: string | null;
  /** The event that had started it. */
  readonly event: string;
  /** The head of the pull request, not GitHub's merge of it. */
  readonly headSha: string;
  /** Null if its repository is gone. */
  readonly head: {
    readonly repository: string;
    readonly owner: string;
    readonly branch: string;
  } | null;
  readonly conclusion: string;
}

const payloadSchema = z.object({
  workflow_run: z.object({
    id: z.int(),
    run_attempt: z.int(),
    path: z.string().max(1000).nullish(),
    event: z.string().max(100),
    head_sha: z.string().regex(COMMIT),
    head_branch: z.string().nullable(),
    head_repository: z
      .object({ full_name: z.string(), owner: z.object({ login: z.string() }) })
      .nullable(),
    conclusion: z.string().max(100).nullable(),
  }),
});

/**
 * Read the event `workflow_run` from a runner's environment.
 * @throws UserError if it is another event or cannot be read
 */
export function readWorkflowRun(environment: NodeJS.ProcessEnv): WorkflowRun {
  const { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path = '' } = environment;
  if (name !== 'workflow_run') {
    throw new UserError(
      `input "mode": comment is for workflows on workflow_run, and this event is ${name ?? 'none'}: see docs/workflows.md`,
    );
  }
  try {
    const { workflow_run: run } = payloadSchema.parse(parseBounded(readFileSync(path, 'utf8')));
    const { head_repository: from, head_branch: branch } = run;
    return {
      id: run.id,
      attempt: run.run_attempt,
      path: run.path ?? null,
      event: run.event,
      headSha: run.head_sha,
      head:
        from === null || branch === null
          ? null
          : { repository: from.full_name, owner: from.owner.login, branch },
      conclusion: run.conclusion ?? 'unknown',
    };
  } catch (error) {
    throw new UserError('GITHUB_EVENT_PATH does not hold a workflow_run that can be read', {
      cause: error,
    });
  }
}

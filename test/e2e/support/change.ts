import { type Results, resultsSchema } from '../../../src/records/results.ts';
import type { CacheEntry, RunOptions, StoredArtifact } from '../loopback/jobs.ts';
import { type GitHub, startGitHub } from '../loopback/server.ts';
import type { ActionRun } from './action.ts';
import { PULL_REQUEST, pullRequest, push } from './events.ts';
import { TOKEN } from './github.ts';
import { runJob } from './job.ts';
import { type Files, Repository } from './repository.ts';

/** The source of the base's results in a pull request's run. */
export const WAYS = ['rerun', 'cache', 'artifact'] as const;
export type Way = (typeof WAYS)[number];

interface ChangeOptions {
  /** By default the base is evaluated again. */
  readonly way?: Way;
  /** The inputs of the pull request's job. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The number of commits that its checkout fetches. */
  readonly depth?: number;
  /** The repository of its head, if that is a fork. */
  readonly fork?: string;
}

export interface Judged extends ActionRun {
  /** The comment's text; empty if there is none. */
  readonly comment: string;
  /** results.json, validated. */
  readonly document: Results;
  readonly base: string;
}

/** The results that the push of a base has kept. */
interface Kept {
  readonly run: RunOptions;
  readonly artifacts: readonly StoredArtifact[];
  readonly caches: readonly CacheEntry[];
}

/** A pull request that leads from one state of the files to another. */
export class Change {
  readonly repository = new Repository();
  readonly base: string;
  readonly head: string;
  readonly merge: string;
  #pushed: Promise<Kept> | undefined;

  constructor(base: Files, head: Files) {
    this.base = this.repository.commit('main', base);
    this.head = this.repository.commit('feature', head, this.base);
    this.merge = this.repository.merge(this.base, this.head);
  }

  /** Run the push of the base, which keeps its results for later runs. It runs only once. */
  async keepBase(hub: GitHub, way: Way): Promise<void> {
    if (way === 'rerun') return;
    this.#pushed ??= this.#push();
    const { run, artifacts, caches } = await this.#pushed;
    if (way === 'cache') hub.jobs.caches.push(...caches);
    else hub.jobs.add(run).artifacts.push(...artifacts);
  }

  async #push(): Promise<Kept> {
    const hub = await startGitHub({ token: TOKEN });
    try {
      const workspace = this.repository.checkout(this.base);
      const event = push(this.base, '0'.repeat(40));
      const pushed = await runJob({ github: hub, workspace, event });
      if (pushed.exitCode === 2) throw new Error(pushed.log);
      if (hub.problems.length > 0) throw new Error(hub.problems.join('\n'));
      const { artifacts, ...run } = pushed.run;
      return { run, artifacts, caches: hub.jobs.caches };
    } finally {
      await hub.close();
    }
  }

  /** Run the pull request as a job. */
  async judge(hub: GitHub, options: ChangeOptions = {}): Promise<Judged> {
    const { way = 'rerun', inputs = {}, depth = 2, fork } = options;
    await this.keepBase(hub, way);
    const { base, head, merge } = this;
    const run = await runJob({
      github: hub,
      workspace: this.repository.checkout(merge, { depth }),
      event: pullRequest({ sha: merge, base, head }, fork !== undefined),
      ...(fork === undefined ? {} : { run: { headRepository: fork } }),
      inputs,
    });
    const text = run.file('results.json');
    if (text === undefined) throw new Error(run.log);
    const document = resultsSchema.parse(JSON.parse(text));
    const comment = hub.comments(PULL_REQUEST)[0]?.body ?? '';
    return { ...run, comment, document, base };
  }
}

/** Run a pull request of these files and return its results. */
export function judge(
  hub: GitHub,
  base: Files,
  head: Files,
  options: ChangeOptions = {},
): Promise<Judged> {
  return new Change(base, head).judge(hub, options);
}

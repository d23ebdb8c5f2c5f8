/** A fork's pull request: its own run may not comment, so another workflow comments for it. */

import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readZipped } from '../../src/baseline/stores/zip.ts';
import { KeptName } from '../../src/github/kept-name.ts';
import { type Results, resultsSchema } from '../../src/records/results.ts';
import { forkPullRequestEvent } from './loopback/event.ts';
import { type RunOptions, type StoredArtifact, WORKFLOW } from './loopback/jobs.ts';
import type { GitHub, GitHubOptions } from './loopback/server.ts';
import { type ActionRun, runAction } from './support/action.ts';
import { PULL_REQUEST, pullRequest, workflowRun } from './support/events.ts';
import { temporaryFolder } from './support/folders.ts';
import { withGitHub } from './support/github.ts';
import { MERGE_REF, runJob } from './support/job.ts';
import { brokenRows, references, render } from './support/markdown.ts';
import { Repository } from './support/repository.ts';
import { CONFIG, suite } from './support/suite.ts';
import { zipOf } from './support/zip.ts';

const github = withGitHub();
const FORKED = forkPullRequestEvent().pull_request;
const KEY = `${CONFIG}#evals`;
const NAME = new KeptName(WORKFLOW, KEY);
const BOT = { login: 'github-actions[bot]', type: 'Bot' } as const;
const FORK_LINE = /^⚠️ These numbers were computed by a run of the fork’s own code .*\n\n/m;

const repository = new Repository();
let head: string;
let base: string;
/** The output and the artifacts of the fork's own run. */
let computed: ActionRun;
let artifact: StoredArtifact;
let documents: Readonly<Record<'results.json' | 'baseline.json' | 'verdicts.jsonl.gz', Buffer>>;

const GOOD = { nominal: ['11', '11', '11', '10'], renamed: ['11', '11', '10', '10'] };
const WORSE = { nominal: ['11', '10', '10', '00'], renamed: ['11', '10', '00', '00'] };

/** The fork's run itself, with its own GitHub. Its token can only read. */
const ofFork = withGitHub();

beforeAll(async () => {
  base = repository.commit('main', suite(GOOD));
  head = repository.commit('feature', suite(WORSE), base);
});

/** Run the fork's own workflow, once. */
async function compute(): Promise<void> {
  if (computed !== undefined) return;
  const merge = repository.merge(base, head);
  const { run, ...ended } = await runJob({
    github: await ofFork({ permissions: { issues: 'read' } }),
    workspace: repository.checkout(merge, { depth: 2 }),
    event: pullRequest({ sha: merge, base, head }, true),
    run: { headRepository: FORKED.head.repo.full_name },
  });
  computed = ended;
  const [first] = run.artifacts;
  if (first === undefined) throw new Error('the run has kept nothing');
  artifact = first;
  const read = (name: string) => readZipped(first.content, name, 1 << 20);
  documents = {
    'results.json': read('results.json'),
    'baseline.json': read('baseline.json'),
    'verdicts.jsonl.gz': read('verdicts.jsonl.gz'),
  };
}

interface Told {
  readonly hub?: Partial<GitHubOptions>;
  readonly run?: Partial<RunOptions>;
  /** By the name of the artifact. */
  readonly artifacts?: Readonly<Record<string, Buffer>>;
  /** The pull request as it is now. */
  readonly now?: string;
  readonly seed?: string;
  /** Fields of the event's run. They replace the fields that identify the run. */
  readonly said?: Readonly<Record<string, unknown>>;
  /** The input of the same name. */
  readonly comment?: string;
}

/** Run the commenting workflow on the default branch, which has none of the fork's files. */
async function tell(told: Told = {}): Promise<{ readonly run: ActionRun; readonly hub: GitHub }> {
  await compute();
  const pull = { ...FORKED, head: { ...FORKED.head, sha: told.now ?? head } };
  const hub = await github({ pulls: [pull], ...told.hub });
  const of = { event: 'pull_request', headSha: head, ref: MERGE_REF };
  const repo = { headRepository: FORKED.head.repo.full_name };
  const stored = hub.jobs.add({ ...of, ...repo, ...told.run });
  const kept = told.artifacts ?? { [artifact.name]: artifact.content };
  for (const [name, content] of Object.entries(kept)) {
    stored.artifacts.push({ id: hub.jobs.nextId(), name, content, expired: false });
  }
  if (told.seed !== undefined) {
    hub.seedComment({ issue: PULL_REQUEST, body: told.seed.replace('ID', `${stored.id}`), ...BOT });
  }
  const event = workflowRun(stored, FORKED.head.ref, base, told.said);
  const inputs = { mode: 'comment', comment: told.comment ?? '' };
  const run = await runAction({ workspace: temporaryFolder('empty'), event, inputs, api: hub.url });
  return { run, hub };
}

const commentOf = (hub: GitHub) => hub.comments(PULL_REQUEST)[0]?.body ?? '';

/** The fork's results with some fields replaced, as its author could replace them. */
function forged(change: (results: Results) => object): Buffer {
  const results = resultsSchema.parse(JSON.parse(documents['results.json'].toString()));
  return zipOf({ ...documents, 'results.json': JSON.stringify(change(results)) });
}

describe('a fork’s pull request', () => {
  it('gets the comment that its own run was not allowed to make, rendered again', async () => {
    const older = { [NAME.artifact(1)]: Buffer.from('no archive'), unrelated: Buffer.from('x') };
    await compute();
    const newest = {
      ...older,
      [NAME.artifact(2)]: artifact.content,
      // This attempt does not exist yet.
      [NAME.artifact(3)]: Buffer.from('no archive'),
    };
    const { run, hub } = await tell({ artifacts: newest, run: { attempt: 2 } });
    expect(computed.exitCode, computed.log).toBe(1);
    expect(computed.warnings).toHaveLength(1);
    expect(computed.warnings[0]?.message).toMatch(/fork gets a read-only token/);
    // The run ends well, whatever the decision was.
    expect(run.exitCode, run.log).toBe(0);
    expect(run.warnings).toEqual([]);
    expect(hub.comments(PULL_REQUEST)).toHaveLength(1);
    const comment = commentOf(hub);
    const stamp = `<!-- passgate:run id=${hub.jobs.runs[0]?.id} attempt=2 head=${head} decision=fail -->`;
    expect(comment.split('\n')[1]).toBe(stamp);
    expect(comment).toMatch(FORK_LINE);
    expect(comment.replace(`${stamp}\n`, '').replace(FORK_LINE, '')).toBe(
      computed.file('comment.md'),
    );
    expect(comment).toContain('fell by 37.5 points');
    expect(run.summary).toContain('fell by 37.5 points');
    expect(computed.file('junit.xml')).toContain(
      'Newly failing:\nadd/2 (func_name/FuncRenameCamelCase seed 0): 3/4 passed in base, 1/4 here\n',
    );
  });

  it('gets no comment if it has new commits', async () => {
    const { run, hub } = await tell({ now: 'f'.repeat(40) });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.log).toContain('pull request #2 has the newer commit fffffff');
    expect(hub.comments(PULL_REQUEST)).toEqual([]);
  });

  it.each([
    ['with its ref', `${WORKFLOW}@refs/heads/main`, 0],
    ['nowhere, so that GitHub is asked', undefined, 1],
  ])('gets its comment if the event names the workflow %s', async (_where, path, questions) => {
    const { run, hub } = await tell({ said: { path } });
    expect(run.exitCode, run.log).toBe(0);
    expect(commentOf(hub)).toContain('fell by 37.5 points');
    const asked = hub.requests.filter((one) => /\/actions\/runs\/\d+$/.test(one.path));
    expect(asked).toHaveLength(questions);
  });

  it('keeps the comment of a later run', async () => {
    const line = `<!-- passgate:run id=9999999999 attempt=1 head=${'a'.repeat(40)} -->`;
    const seed = `<!-- passgate:v1 key=${KEY} -->\n${line}\n\n## later`;
    const { run, hub } = await tell({ seed });
    expect(run.exitCode, run.log).toBe(0);
    expect(commentOf(hub)).toBe(seed);
    expect(run.log).toContain('of a newer run (9999999999');
  });

  it('cannot write the comment of another job, nor use broken documents', async () => {
    await compute();
    const other = new KeptName(WORKFLOW, 'other.yml#evals');
    const another = new KeptName(WORKFLOW, 'another.yml#evals');
    const nightly = new KeptName('.github/workflows/nightly.yml', KEY);
    const { run, hub } = await tell({
      artifacts: {
        [artifact.name]: artifact.content,
        [other.artifact(1)]: artifact.content,
        [nightly.artifact(1)]: artifact.content,
        [another.artifact(1)]: forged((results) => ({
          ...results,
          key: 'another.yml#evals',
          decision: 'wonderful',
        })),
        [new KeptName(WORKFLOW, 'lone.yml#evals').artifact(1)]: zipOf({
          'results.json': documents['results.json'],
        }),
        [new KeptName(WORKFLOW, 'metric.yml#evals').artifact(1)]: forged((results) => ({
          ...results,
          key: 'metric.yml#evals',
          suites: results.suites.map((each) => ({
            ...each,
            gates: each.gates.map((gate) => ({ ...gate, metric: 'fame@1' })),
          })),
        })),
      },
    });
    expect(run.exitCode).toBe(2);
    const said = run.errors.map(({ message }) => message).join('\n');
    expect(run.errors).toHaveLength(5);
    expect(said).toMatch(/its results\.json is not of the job that its name stands for$/m);
    expect(said).toMatch(/is not a results\.json of this version \(decision: .*\)$/m);
    expect(said).toMatch(/the archive has no baseline\.json$/m);
    expect(said).toMatch(/: head: there is no metric "fame@1"$/m);
    expect(run.log).not.toMatch(/^ +at /m);
    // The good document still gets its comment.
    expect(hub.comments(PULL_REQUEST)).toHaveLength(1);
  });

  it('gets a comment by its verdicts, whatever metrics it claims', async () => {
    await compute();
    const content = forged((results) => ({
      ...results,
      decision: 'pass',
      suites: results.suites.map((each) => ({
        ...each,
        metrics: { ...each.metrics, 'pass@1': { unavailable: 'made up' } },
        robustness: null,
        gates: each.gates.map((gate) => ({ ...gate, value: 1, decision: 'pass', reason: 'is 1' })),
      })),
    }));
    const { run, hub } = await tell({ artifacts: { [artifact.name]: content } });
    expect(run.exitCode, run.log).toBe(0);
    const told = commentOf(hub).replace(/^<!-- passgate:run .*\n/m, '');
    expect(told.replace(FORK_LINE, '')).toBe(computed.file('comment.md'));
  });

  it('cannot put anything active into the comment', async () => {
    const evil =
      '@everyone [x](http://evil.example) <img src=x> `|` #1 www.evil.example <!-- passgate:v1 key=a -->';
    await compute();
    const content = forged((results) => ({
      ...results,
      baselineNotes: [evil],
      isolation: { ...results.isolation, description: evil, notice: evil, python: evil },
      suites: results.suites.map((each) => ({
        ...each,
        name: `${each.name} ${evil}`,
        gates: each.gates.map((gate) => ({ ...gate, family: evil, transform: evil })),
        problems: each.problems.map((problem) => ({ ...problem, id: `${problem.id} ${evil}` })),
      })),
    }));
    const { run, hub } = await tell({ artifacts: { [artifact.name]: content } });
    expect(run.exitCode, run.log).toBe(0);
    const comment = commentOf(hub).replace(/^<!-- passgate:run .*\n/m, '');
    expect(comment).toContain('everyone');
    const { links, html, text } = render(comment);
    expect({ links, html, references: references(text) }).toEqual({
      links: [],
      html: [],
      references: [],
    });
    expect(brokenRows(comment)).toEqual([]);
  });
});

describe('the input comment', () => {
  const old = `<!-- passgate:v1 key=${KEY} -->\n\n## ❌ old`;
  /** Everything as in the base. */
  async function unchanged(): Promise<Readonly<Record<string, Buffer>>> {
    await compute();
    const { suites } = z
      .object({ suites: z.array(z.object({ problems: z.array(z.unknown()) })) })
      .parse(JSON.parse(documents['baseline.json'].toString()));
    const content = forged((results) => ({
      ...results,
      suites: results.suites.map((each, s) => ({ ...each, problems: suites[s]?.problems })),
    }));
    return { [artifact.name]: content };
  }

  it.each(['on-change', 'on-failure'])(
    '%s makes no comment if all is well, and updates an existing one',
    async (comment) => {
      const artifacts = await unchanged();
      const none = await tell({ comment, artifacts });
      expect(none.run.log).toContain(`no comment: nothing to report (comment: ${comment})`);
      expect(none.hub.comments(PULL_REQUEST)).toEqual([]);
      const there = await tell({ comment, artifacts, seed: old });
      expect(commentOf(there.hub)).toContain('## ✅');
      const worse = await tell({ comment });
      expect(commentOf(worse.hub)).toContain('## ❌');
    },
  );

  it('on-change makes a comment if a value changed, though every gate passes', async () => {
    await compute();
    const content = forged((results) => ({
      ...results,
      suites: results.suites.map((each) => ({
        ...each,
        gates: each.gates.map((gate) => ({ ...gate, bound: { 'max-drop': 0.9 } })),
      })),
    }));
    const { hub } = await tell({ comment: 'on-change', artifacts: { [artifact.name]: content } });
    expect(commentOf(hub)).toContain('## ✅');
  });

  it('never makes no comment, and an unknown word is refused', async () => {
    const { run, hub } = await tell({ comment: 'never', seed: old });
    expect(run.warnings).toEqual([]);
    expect(commentOf(hub)).toBe(old);
    const wrong = await tell({ comment: 'sometimes' });
    expect(wrong.run.exitCode).toBe(2);
    expect(wrong.run.errors[0]?.message).toContain(
      'expected auto, always, on-change, on-failure, never',
    );
  });
});

describe('a workflow that comments', () => {
  it.each([
    ['actions', { actions: 'none' }, 'actions: read'],
    ['pull requests', { issues: 'read' }, 'pull-requests: write'],
  ] as const)(
    'gives a warning if the token lacks the permission for %s',
    async (_, permissions, named) => {
      const { run, hub } = await tell({ hub: { permissions } });
      expect(run.exitCode, run.log).toBe(0);
      expect(run.warnings).toHaveLength(1);
      expect(run.warnings[0]?.message).toContain(`"${named}"`);
      expect(hub.comments(PULL_REQUEST)).toEqual([]);
    },
  );

  it('writes nothing for a push', async () => {
    const { run, hub } = await tell({ run: { event: 'push' } });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.log).toContain('was on push, not on pull_request');
    expect(hub.requests).toEqual([]);
  });

  it('has to run on workflow_run', async () => {
    const event = pullRequest({ sha: head, base, head });
    const workspace = temporaryFolder('empty');
    const run = await runAction({ workspace, event, inputs: { mode: 'comment' } });
    expect(run.exitCode).toBe(2);
    expect(run.errors).toHaveLength(1);
    expect(run.errors[0]?.message).toContain('this event is pull_request: see docs/workflows.md');
  });
});

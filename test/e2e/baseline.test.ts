import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Ended, runAction, runCli } from './support/action.ts';
import { pullRequest } from './support/events.ts';
import { temporaryFolder } from './support/folders.ts';
import { withGitHub } from './support/github.ts';
import { type Files, Repository, writeFiles } from './support/repository.ts';
import { CONFIG, suite } from './support/suite.ts';

const github = withGitHub();
const gates = ['{ metric: pass@1, max-drop: 0.05 }'];
const GOOD = suite({ nominal: ['11', '10'], gates });
const WORSE = suite({ nominal: ['10', '00'], gates });

const repository = new Repository();
const results = z.looseObject({
  baseline: z.unknown(),
  decision: z.string(),
  suites: z.array(z.looseObject({ gates: z.array(z.looseObject({})) })),
});
let good: string;
let worse: string;
/** The worse suite is checked out, and the good one is in the history. */
let folder: string;
let goodResults: string;

const jsonOf = ({ stdout }: Ended) => results.parse(JSON.parse(stdout));

beforeAll(async () => {
  good = repository.commit('main', GOOD);
  worse = repository.commit('main', WORSE);
  folder = repository.checkout(worse, { depth: 0 });
  const base = repository.checkout(good);
  const run = await runCli(base, 'run', CONFIG, '--out', 'out', '--baseline', 'none', '--json');
  expect(run.exitCode, run.log).toBe(0);
  goodResults = run.stdout;
});

function runHere(...args: string[]): Promise<Ended> {
  return runCli(folder, 'run', CONFIG, '--out', 'out', '--json', ...args);
}

describe('the option --baseline', () => {
  const regression = [{ baseline: 0.75, delta: -0.5, decision: 'fail' }];

  it('takes a results file, or the folder with that file', async () => {
    const outside = temporaryFolder('baseline');
    writeFileSync(join(outside, 'results.json'), goodResults);
    for (const path of [outside, join(outside, 'results.json')]) {
      const run = await runHere('--baseline', path);
      expect(run.exitCode, run.stderr).toBe(1);
      const { baseline, suites } = jsonOf(run);
      expect(baseline).toEqual({ source: 'file', commit: good, distance: null });
      expect(suites[0]?.gates).toMatchObject(regression);
    }
  });

  it('takes a commit by its full hash, its short hash or a name', async () => {
    for (const name of [good, good.slice(0, 10), 'HEAD~1']) {
      const run = await runHere('--baseline', name);
      expect(run.exitCode, run.stderr).toBe(1);
      const { baseline, suites } = jsonOf(run);
      expect(baseline).toEqual({ source: 'rerun', commit: good, distance: 0 });
      expect(suites[0]?.gates).toMatchObject(regression);
    }
  });

  it.each(['nothing-there', 'f'.repeat(40), '--upload-pack=/bin/true', ''])(
    'gives an error if "%s" names nothing',
    async (name) => {
      const run = await runHere(`--baseline=${name}`);
      expect(run.exitCode).toBe(2);
      expect(run.stderr.trim().split('\n').at(-1)).toMatch(/baseline/);
      expect(run.log).not.toMatch(/\bat .*index\.js/);
    },
  );

  it('takes "none": nothing is compared', async () => {
    const run = await runHere('--baseline', 'none');
    expect(run.exitCode, run.stderr).toBe(0);
    expect(jsonOf(run)).toMatchObject({ baseline: null, decision: 'skipped' });
  });
});

describe('baseline: file', () => {
  /** Run the action on a pull request that adds these files to the worse suite. */
  async function runWith(path: string, files: Files) {
    const own = new Repository();
    const base = own.commit('main', { 'README.md': 'Hello\n' });
    const config = `${WORSE[CONFIG]}baseline: "file:${path}"\n`;
    const head = own.commit('feature', { ...WORSE, [CONFIG]: config, ...files }, base);
    const merge = own.merge(base, head);
    const { url } = await github();
    const workspace = own.checkout(merge);
    return runAction({ workspace, event: pullRequest({ sha: merge, base, head }), api: url });
  }

  it('is read from the folder of the config', async () => {
    const run = await runWith('base/results.json', { '.github/base/results.json': goodResults });
    expect(run.exitCode, run.log).toBe(1);
    expect(run.results()).toMatchObject({
      baseline: { source: 'file', commit: good, distance: null },
      suites: [{ gates: [{ baseline: 0.75, delta: -0.5 }] }],
    });
    expect(run.summary).toContain(good.slice(0, 7));
  });

  it('gives an error with its name if it is missing or broken', async () => {
    const missing = await runWith('nowhere.json', {});
    const broken = await runWith('base.json', { '.github/base.json': '{"schemaVersion":99}' });
    for (const [run, name] of [
      [missing, 'nowhere.json'],
      [broken, 'base.json'],
    ] as const) {
      expect(run.exitCode).toBe(2);
      expect(run.errors).toHaveLength(1);
      expect(JSON.stringify(run.errors)).toContain(name);
    }
  });

  it('must stay inside the repository', async () => {
    const outside = temporaryFolder('outside');
    writeFiles(outside, { 'results.json': goodResults });
    for (const [path, files] of [
      [join(outside, 'results.json'), {}],
      ['linked.json', { '.github/linked.json': { link: join(outside, 'results.json') } }],
    ] as const) {
      const run = await runWith(path, files);
      expect(run.exitCode, path).toBe(2);
      expect(run.errors).toHaveLength(1);
      expect(run.errors[0]?.message).toContain('outside the repository');
    }
  });

  it('is no baseline if another config wrote it, so the run does not pass', async () => {
    const text = goodResults.replace('"name":"small"', '"name":"another"');
    const run = await runWith('base.json', { '.github/base.json': text });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.results().suites[0]?.gates[0]?.decision).toBe('skipped');
    expect(run.results().decision).toBe('inconclusive');
    expect(run.summary).toContain('nothing is shared with the baseline');
    expect(run.summary).toMatch(/baseline (has no such|does not have this) suite/);
  });
});

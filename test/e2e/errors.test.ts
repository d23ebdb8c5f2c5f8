import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FILES } from '../../src/results/file-names.ts';
import { type ActionOptions, runAction } from './support/action.ts';
import { PULL_REQUEST, pullRequest } from './support/events.ts';
import { withGitHub } from './support/github.ts';
import { type Files, Repository } from './support/repository.ts';
import { suite } from './support/suite.ts';

const github = withGitHub();
const GOOD = { nominal: ['11', '10'], gates: ['{ metric: pass@1, min: 0.5, max-drop: 0.1 }'] };
const FAILING = { ...GOOD, gates: ['{ metric: pass@1, min: 0.9 }'], rest: ['baseline: none'] };

/** Run on a pull request that adds these files to a good suite in the base. */
async function runWith(files: Files, options: Partial<ActionOptions> = {}) {
  const repository = new Repository();
  const base = repository.commit('main', { 'README.md': 'Hello\n' });
  const head = repository.commit('feature', files, base);
  const merge = repository.merge(base, head);
  const workspace = repository.checkout(merge);
  const { url, comments } = await github();
  const event = pullRequest({ sha: merge, base, head });
  const run = await runAction({ workspace, event, api: url, ...options });
  return { run, comments: comments(PULL_REQUEST), workspace };
}

describe('a mistake in the pull request', () => {
  const config = String(suite(GOOD)['.github/passgate.yml']);

  it('gives one annotation each, on its line, if it is in the config', async () => {
    const broken = config
      .replace('suites:', 'suites: # the one suite')
      .replace('samples: data', 'sample: data')
      .replace('min: 0.5', 'min: 50')
      .concat('isolation: docker\n');
    const { run, comments } = await runWith({ ...suite(GOOD), '.github/passgate.yml': broken });
    expect(run.exitCode).toBe(2);
    const lineOf = (text: string) =>
      String(broken.split('\n').findIndex((line) => line.includes(text)) + 1);
    const places = run.errors.map(({ properties }) => [properties.file, properties.line]);
    for (const text of ['sample: data', 'min: 50', 'isolation: docker']) {
      expect(places).toContainEqual(['.github/passgate.yml', lineOf(text)]);
    }
    expect(run.errors.every(({ properties }) => Number(properties.col) >= 1)).toBe(true);
    const messages = run.errors.map(({ message }) => message).join('\n');
    expect(messages).toContain('did you mean "samples"');
    expect(messages).toContain('for 50 % write 0.5');
    expect(messages).toContain('docker');
    expect(run.file('results.json')).toBeUndefined();
    expect(run.outputs.decision).toBeUndefined();
    expect(run.log).not.toMatch(/\bat .*index\.js/);
    expect(comments).toEqual([]);
  });

  it('gives one annotation each, on its line, if it is in the data', async () => {
    const files = suite(GOOD);
    const samples = `${files['.github/data/samples.jsonl']}{"task_id": "add/9", "completion": ""}\nno JSON\n{"task_id": "add/0"}\n`;
    const { run } = await runWith({ ...files, '.github/data/samples.jsonl': samples });
    expect(run.exitCode).toBe(2);
    expect(run.errors.map(({ properties }) => [properties.file, properties.line])).toEqual([
      ['.github/data/samples.jsonl', '5'],
      ['.github/data/samples.jsonl', '6'],
      ['.github/data/samples.jsonl', '7'],
    ]);
    expect(run.errors[0]?.message).toContain('add/9');
    expect(run.file('results.json')).toBeUndefined();
  });

  it('is shown in the log with its place, which the runner shows nowhere else', async () => {
    const { run } = await runWith({ ...suite(GOOD), '.github/passgate.yml': 'suites: 3\n' });
    expect(run.exitCode).toBe(2);
    // The log shows the message of a command without its properties.
    const shown = run.log.replaceAll(/^::error .*?::/gm, 'Error: ');
    expect(shown).toMatch(/\.github\/passgate\.yml:1/);
  });

  it('is annotated by its path from the repository’s root, if it is in a subfolder', async () => {
    const files = suite({ ...GOOD, config: 'evals/passgate.yml' });
    const broken = String(files['evals/passgate.yml']).replace('samples: data', 'sample: data');
    const { run } = await runWith(
      { ...files, 'evals/passgate.yml': broken },
      { inputs: { 'working-directory': 'evals', config: 'passgate.yml' } },
    );
    expect(run.exitCode).toBe(2);
    expect(run.errors[0]?.properties.file).toBe('evals/passgate.yml');
  });

  it('leaves an earlier run’s results alone, and ends with 2 even with fail-on: never', async () => {
    const { run } = await runWith(
      {
        '.github/passgate.yml': 'suites: 3\n',
        'passgate-results/results.json': '{"decision":"pass"}\n',
        'passgate-results/comment.md': 'all is well\n',
      },
      { inputs: { 'fail-on': 'never' } },
    );
    expect(run.exitCode).toBe(2);
    expect(run.file('results.json')).toBe('{"decision":"pass"}\n');
    expect(run.file('comment.md')).toBe('all is well\n');
    // They are not its own.
    expect(run.outputs.results).toBeUndefined();
  });

  it('names the value of the input if the config does not exist', async () => {
    const { run } = await runWith(
      { 'README.md': 'Hello\n' },
      { inputs: { config: 'nowhere.yml' } },
    );
    expect(run.exitCode).toBe(2);
    expect(run.errors).toHaveLength(1);
    expect(JSON.stringify(run.errors)).toContain('nowhere.yml');
  });
});

describe('the inputs', () => {
  it.each([
    ['fail', 1],
    ['inconclusive', 1],
    ['never', 0],
    ['', 1],
  ])('end a failed gate as set: fail-on: "%s" gives exit code %i', async (failOn, exitCode) => {
    const { run, comments } = await runWith(suite(FAILING), { inputs: { 'fail-on': failOn } });
    expect(run.exitCode, run.log).toBe(exitCode);
    expect(run.outputs.decision).toBe('fail');
    expect(run.errors).toHaveLength(exitCode);
    expect(comments[0]?.body).toContain('❌');
  });

  it('set where paths start and reports go: working-directory and out', async () => {
    const { run, workspace } = await runWith(suite({ ...GOOD, config: 'evals/gate.yml' }), {
      inputs: { 'working-directory': 'evals', config: 'gate.yml', out: 'deep/reports' },
    });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs.results).toBe(`${workspace}/evals/deep/reports/results.json`);
    for (const name of Object.values(FILES)) {
      expect(existsSync(`${workspace}/evals/deep/reports/${name}`), name).toBe(true);
    }
    expect(existsSync(`${workspace}/passgate-results`)).toBe(false);
  });

  it('have their defaults if they are empty', async () => {
    const names = ['config', 'workers', 'isolation', 'fail-on', 'out', 'name', 'working-directory'];
    const inputs = Object.fromEntries(names.map((name) => [name, '']));
    const { run } = await runWith(suite(GOOD), { inputs });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.results().decision).toBe('pass');
  });

  it.each([
    ['working-directory', 'nowhere'],
    ['working-directory', 'README.md'],
    ['out', 'README.md'],
  ])('give one clear error with the name of the input: %s: "%s"', async (name, value) => {
    const files = { ...suite(GOOD), 'README.md': 'Hello\n' };
    const { run, comments } = await runWith(files, { inputs: { [name]: value } });
    expect(run.exitCode).toBe(2);
    expect(run.errors).toHaveLength(1);
    const said = JSON.stringify(run.errors);
    expect(said).toContain(name);
    expect(said).toContain(value);
    expect(run.log).not.toMatch(/\bat .*index\.js|node:internal/);
    expect(comments).toEqual([]);
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Results, resultsSchema } from '../../src/records/results.ts';
import { runCli } from './support/action.ts';
import { temporaryFolder } from './support/folders.ts';
import { Repository } from './support/repository.ts';
import { CONFIG, suite } from './support/suite.ts';

const gates = [
  '{ metric: pass@1, max-drop: 0.05 }',
  '{ metric: pass@1, max-drop: 0.05, confidence: 0.95 }',
  '{ metric: newly-failing, max: 0 }',
];
const repository = new Repository();
const out = temporaryFolder('compare');
const at = (name: string) => join(out, name);
let folder: string;

const compare = (...args: string[]) => runCli(folder, 'compare', ...args);
const documentOf = (text: string) => resultsSchema.parse(JSON.parse(text));

/** All printed tables, without the parts that a comparison does not have. */
function tables(text: string): string {
  return text
    .replace(/^time: .*\n/m, '')
    .replace(/\(\d+ m?s\)/, '')
    .replace(/^reports: .*\n/m, '');
}

beforeAll(async () => {
  const good = repository.commit('main', suite({ nominal: ['11', '10', '11'], gates }));
  const worse = repository.commit('main', suite({ nominal: ['10', '00', '11'], gates }));
  for (const [name, commit] of [
    ['good', good],
    ['worse', worse],
  ] as const) {
    folder = repository.checkout(commit);
    const run = await runCli(folder, 'run', CONFIG, '--out', at(name), '--baseline', 'none');
    expect(run.exitCode, run.log).toBe(0);
  }
});

describe('passgate compare', () => {
  it('gives the tables and the decision of a run against the same base', async () => {
    const run = await runCli(folder, 'run', CONFIG, '--out', at('run'), '--baseline', at('good'));
    const compared = await compare(at('good'), at('worse'), '--out', at('compared'));
    expect(compared.exitCode, compared.log).toBe(1);
    expect(compared.exitCode).toBe(run.exitCode);
    expect(tables(compared.stdout)).toBe(tables(run.stdout));
    const [ours, theirs] = ['compared', 'run'].map((name) => {
      const text = readFileSync(join(at(name), 'results.json'), 'utf8');
      const { timings: _timings, createdAt: _at, ...rest } = documentOf(text);
      // The second run does not know how the first one did its work.
      return { ...rest, suites: rest.suites.map(({ counts: _counts, ...each }) => each) };
    });
    expect(ours).toEqual(theirs);
  });

  it('gives the same as a run whose base lies in its output folder', async () => {
    const args = ['run', CONFIG, '--out', at('again'), '--baseline'];
    await runCli(folder, ...args, 'none');
    const run = await runCli(folder, ...args, at('again'));
    expect(run.exitCode, run.log).toBe(0);
    expect(run.stdout).toContain('newly-failing');
    const { baseline } = documentOf(readFileSync(join(at('again'), 'results.json'), 'utf8'));
    expect(baseline).toMatchObject({ source: 'file' });
  });

  it('never writes to a folder whose results it compares', async () => {
    for (const own of ['good', 'worse']) {
      const run = await compare(at('good'), at('worse'), '--out', at(own));
      expect(run.exitCode, run.log).toBe(2);
      expect(run.stderr).toContain('name another folder');
      expect(readFileSync(join(at(own), 'results.json'), 'utf8')).toContain('"suites"');
    }
  });

  it('does not fail the other way round, as nothing got worse', async () => {
    const { exitCode, stdout } = await compare(at('worse'), at('good'), '--json');
    const { decision, suites } = documentOf(stdout);
    expect({ exitCode, decision }).toEqual({ exitCode: 0, decision: 'inconclusive' });
    expect(suites[0]?.gates.map((gate) => gate.decision)).toEqual(['pass', 'inconclusive', 'pass']);
  });

  it('reports differences other than samples', async () => {
    const change = (results: Results): Results => ({
      ...results,
      isolation: { ...results.isolation, python: '3.9.1', tier: 'process' },
      suites: results.suites.map((each) => ({ ...each, datasetHash: '0'.repeat(64) })),
    });
    const other = temporaryFolder('other');
    const text = readFileSync(join(at('good'), 'results.json'), 'utf8');
    writeFileSync(join(other, 'results.json'), JSON.stringify(change(documentOf(text))));
    const args = [other, at('worse'), '--out', at('different')];
    const { stdout } = await compare(...args);
    const said =
      /^Not only the samples differ, but also: the data files, the language \(Python 3\.9\.1 in base, .*\), the isolation \(process in base, namespaces in head\)\. Several things differ at once, so their effects cannot be told apart\.$/m;
    expect(stdout).toMatch(said);
    expect(readFileSync(join(at('different'), 'comment.md'), 'utf8')).toContain(
      'Not only the samples differ, but also: the data files',
    );
  });

  it('decides by the gates of a config that an option names', async () => {
    const lenient = join(folder, 'lenient.yml');
    const text = readFileSync(join(folder, CONFIG), 'utf8');
    const [before = ''] = text.replaceAll(/: data\//g, ': .github/data/').split('    gates:');
    writeFileSync(lenient, `${before}    gates:\n      - { metric: pass@1, max-drop: 0.9 }\n`);
    const args = [at('good'), at('worse'), '--config', lenient, '--json'];
    const { exitCode, stdout, log } = await compare(...args);
    expect(exitCode, log).toBe(0);
    expect(documentOf(stdout).suites[0]?.gates).toMatchObject([
      { bound: { 'max-drop': 0.9 }, decision: 'pass' },
    ]);
  });

  it.each([
    ['base', () => ['nothing', at('worse')]],
    ['head', () => [at('good'), 'nothing']],
  ])('reports that there is no %s', async (_, args) => {
    const { exitCode, stderr, log } = await compare(...args());
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^nothing: /m);
    expect(log).not.toMatch(/^ +at /m);
  });
});

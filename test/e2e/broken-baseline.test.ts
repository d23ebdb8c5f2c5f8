import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Ended, runCli } from './support/action.ts';
import { temporaryFolder } from './support/folders.ts';
import { Repository } from './support/repository.ts';
import { CONFIG, suite } from './support/suite.ts';

const gates = ['{ metric: pass@1, max-drop: 0.05 }'];
const GOOD = suite({ nominal: ['11', '10'], gates });
const WORSE = suite({ nominal: ['10', '00'], gates });

const repository = new Repository();
const results = z.looseObject({
  baseline: z.unknown(),
  decision: z.string(),
  suites: z.array(z.looseObject({ gates: z.array(z.looseObject({})) })),
});
const NEST = '['.repeat(200_000) + ']'.repeat(200_000);
/** The worse suite is checked out, and the good one is in the history. */
let folder: string;
let goodResults: string;

const jsonOf = ({ stdout }: Ended) => results.parse(JSON.parse(stdout));

beforeAll(async () => {
  const good = repository.commit('main', GOOD);
  const worse = repository.commit('main', WORSE);
  folder = repository.checkout(worse, { depth: 0 });
  const base = repository.checkout(good);
  const run = await runCli(base, 'run', CONFIG, '--out', 'out', '--baseline', 'none', '--json');
  expect(run.exitCode, run.log).toBe(0);
  goodResults = run.stdout;
});

function runHere(...args: string[]): Promise<Ended> {
  return runCli(folder, 'run', CONFIG, '--out', 'out', '--json', ...args);
}

/** Baselines that somebody else wrote, from broken to hostile. */
function hostile(): Record<string, string> {
  const document: unknown = JSON.parse(goodResults);
  const changed = (change: Record<string, unknown>) =>
    JSON.stringify({ ...z.looseObject({}).parse(document), ...change });
  return {
    'an empty file': '',
    'no JSON': 'not a results.json',
    'a list': '[]',
    null: 'null',
    'another version': changed({ schemaVersion: 2 }),
    'no suites': changed({ suites: undefined }),
    'a wrong decision': changed({ decision: 'excellent' }),
    'a commit that is an option': changed({ commit: '--upload-pack=/bin/sh' }),
    'huge counts': goodResults.replace(/"samples":\d+/, '"samples":1e308'),
    'a number beyond all numbers': goodResults.replace(/"value":[\d.]+/, '"value":1e999'),
    'an unknown verdict': goodResults.replace('"passed"', '"excellent"'),
    'a deep nest': NEST,
    'a deep nest inside': goodResults.replace('"suites":', `"suites":${NEST},"rest":`),
    'an endless id': goodResults.replace('"add/0"', JSON.stringify('x'.repeat(100_000))),
    'an endless key': goodResults.replace(
      '"pass@1":{',
      `${JSON.stringify(`\u001b[31m${'x'.repeat(100_000)}`)}:{`,
    ),
  };
}

describe('a broken baseline file', () => {
  const names = [
    'an empty file',
    'no JSON',
    'a list',
    'null',
    'another version',
    'no suites',
    'a wrong decision',
    'a commit that is an option',
    'huge counts',
    'a number beyond all numbers',
    'an unknown verdict',
    'a deep nest',
    'a deep nest inside',
    'an endless id',
    'an endless key',
  ];

  function expectOneError(run: Ended, file: string): void {
    expect(run.exitCode, run.stderr.slice(0, 2000)).toBe(2);
    expect(run.stdout).toBe('');
    const said = run.stderr.trim().split('\n').at(-1) ?? '';
    expect(said).toContain(file);
    expect(said.length).toBeLessThan(1000);
    expect(run.stderr).not.toMatch(/ZodError|RangeError|\bat .*index\.js/);
    expect(run.stderr).not.toContain('\u001b');
  }

  it.each(names)('gives one clear error: %s', async (name) => {
    const text = hostile()[name];
    expect(text).toBeDefined();
    const outside = temporaryFolder('hostile');
    writeFileSync(join(outside, 'base.json'), text ?? '');
    expectOneError(await runHere('--baseline', join(outside, 'base.json')), 'base.json');
  });

  it.each([
    ['300 MB of zero bytes', 300],
    ['200 MB of zero bytes', 200],
  ])('gives one clear error: %s', async (_name, megabytes) => {
    const outside = temporaryFolder('sparse');
    writeFileSync(join(outside, 'base.json'), '');
    truncateSync(join(outside, 'base.json'), megabytes * 1e6);
    expectOneError(await runHere('--baseline', join(outside, 'base.json')), 'base.json');
  });

  it('gives one clear error: a folder without results', async () => {
    const outside = temporaryFolder('empty');
    mkdirSync(join(outside, 'base'));
    expectOneError(await runHere('--baseline', join(outside, 'base')), 'base');
  });

  it('changes nothing with keys named __proto__', async () => {
    const outside = temporaryFolder('proto');
    const text = goodResults
      .replace('{', '{"__proto__":{"decision":"pass","errors":["x"]},')
      .replace('"metrics":{', '"metrics":{"__proto__":{"value":1},')
      .replace('"verdicts":{', '"verdicts":{"__proto__":1,');
    writeFileSync(join(outside, 'base.json'), text);
    const run = await runHere('--baseline', join(outside, 'base.json'));
    if (run.exitCode === 2) expectOneError(run, 'base.json');
    else expect(jsonOf(run).suites[0]?.gates).toMatchObject([{ baseline: 0.75, delta: -0.5 }]);
  });
});

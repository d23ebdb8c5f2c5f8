/** The verdict cache on disk: the verdicts that it returns, and records that it must not trust. */

import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findSeal } from '../../src/cache/find-seal.ts';
import { openCache } from '../../src/cache/open-cache.ts';
import { RecordFolder } from '../../src/cache/record-folder.ts';
import { Seal } from '../../src/cache/seal.ts';
import { environmentOf, keyOf, lasts } from '../../src/execute/key.ts';
import { assemble } from '../../src/execute/program.ts';
import type { Problem } from '../../src/records/dataset.ts';
import { temporaryFolder, writeFiles } from '../support/files.ts';
import { isRoot } from './ways.ts';

const SECRET = 'a secret of this test';
const SEAL = new Seal(SECRET);
const DAY_MS = 24 * 3600 * 1000;
const KEYS = ['one', 'two', 'three'].map(keyFor);
const BODIES = ['{"verdict":"passed"}', '{"verdict":"failed","output":"é\\n\u2028"}', '{}'];

function keyFor(name: string): string {
  return keyOf({ id: name, repeat: 1 }, 'environment');
}

/** Write records as a separate run does. */
function write(folder: string, records: readonly (readonly [string, string])[], seal = SEAL): void {
  const run = new RecordFolder(folder, seal);
  for (const [key, body] of records) run.set(key, body);
  run.close();
}

/** The records that a new run finds under these keys, and the numbers of ignored files and records. */
function read(folder: string, keys: readonly string[] = KEYS, seal = SEAL) {
  const run = new RecordFolder(folder, seal);
  const bodies = keys.map((key) => run.get(key)?.body);
  run.close();
  return { bodies, ...run.ignored };
}

const THREE = KEYS.map((key, n) => [key, BODIES[n] ?? ''] as const);

function onlySegment(folder: string): string {
  const names = readdirSync(folder);
  expect(names).toHaveLength(1);
  return join(folder, names[0] ?? '');
}

describe('records', () => {
  it('are found by later runs and by the run itself', () => {
    const folder = temporaryFolder();
    write(folder, THREE.slice(0, 2));
    const run = new RecordFolder(folder, SEAL);
    run.set(KEYS[2] ?? '', BODIES[2] ?? '');
    expect(KEYS.map((key) => run.get(key))).toEqual([
      { body: BODIES[0], isEarlier: true },
      { body: BODIES[1], isEarlier: true },
      { body: BODIES[2], isEarlier: false },
    ]);
    expect(run.get(keyFor('four'))).toBeUndefined();
    run.close();
    expect(read(folder)).toEqual({ bodies: BODIES, files: 0, records: 0 });
  });

  it('are all kept from simultaneous runs', () => {
    const folder = temporaryFolder();
    const runs = [1, 2, 3].map(() => new RecordFolder(folder, SEAL));
    for (const [key, body] of THREE) for (const run of runs) run.set(key, body);
    for (const [n, run] of runs.entries()) run.set(keyFor(`own ${n}`), `{"own":${n}}`);
    for (const run of runs) run.close();
    const keys = [...KEYS, ...runs.map((_, n) => keyFor(`own ${n}`))];
    expect(read(folder, keys).bodies).toEqual([...BODIES, '{"own":0}', '{"own":1}', '{"own":2}']);
  });

  it('may be long, and many', () => {
    const folder = temporaryFolder();
    const records = Array.from({ length: 30 }, (_, n) => {
      const body = JSON.stringify(String(n).repeat(n % 2 === 0 ? 700_000 : 1));
      return [keyFor(`long ${n}`), body] as const;
    });
    write(folder, records);
    const keys = records.map(([key]) => key);
    const bodies = records.map(([, body]) => body);
    expect(read(folder, keys)).toEqual({ bodies, files: 0, records: 0 });
  });

  it('are complete or missing, wherever a kill cut their file', () => {
    const folder = temporaryFolder();
    write(folder, THREE);
    const segment = onlySegment(folder);
    const bytes = readFileSync(segment);
    const ends = [...bytes.entries()].flatMap(([at, byte]) => (byte === 10 ? [at + 1] : []));
    expect(ends).toHaveLength(4);
    for (let length = bytes.length; length >= 0; length -= 1) {
      truncateSync(segment, length);
      const { bodies, records } = read(folder);
      const whole = ends.slice(1).map((end, n) => (end <= length ? BODIES[n] : undefined));
      expect({ length, bodies, records }).toEqual({ length, bodies: whole, records: 0 });
    }
  });

  it('are not trusted after a change of any byte', () => {
    const folder = temporaryFolder();
    write(folder, THREE);
    const segment = onlySegment(folder);
    const bytes = readFileSync(segment);
    for (const [at, byte] of bytes.entries()) {
      const changed = Buffer.from(bytes);
      changed[at] = byte ^ 1;
      writeFileSync(segment, changed);
      const { bodies } = read(folder);
      expect(bodies, `byte ${at}`).toContain(undefined);
      for (const [n, body] of bodies.entries()) expect([BODIES[n], undefined]).toContain(body);
    }
  });

  it('are not trusted under another key, and are counted', () => {
    const folder = temporaryFolder();
    write(folder, THREE);
    const segment = onlySegment(folder);
    const [one = '', two = ''] = KEYS;
    const text = readFileSync(segment, 'utf8');
    writeFileSync(segment, text.replace(one, '#').replace(two, one).replace('#', two));
    expect(read(folder)).toEqual({
      bodies: [undefined, undefined, BODIES[2]],
      files: 0,
      records: 2,
    });
  });

  it('are trusted if any record of the key is complete', () => {
    const folder = temporaryFolder();
    write(folder, THREE);
    write(folder, THREE);
    expect(readdirSync(folder)).toHaveLength(2);
    for (const path of readdirSync(folder)) {
      const whole = readFileSync(join(folder, path), 'utf8');
      writeFileSync(join(folder, path), whole.replace('passed', 'failed'));
      expect(read(folder).bodies).toEqual(BODIES);
      writeFileSync(join(folder, path), whole);
    }
  });

  it.each([
    ['another secret', new Seal('a secret of another machine')],
    ['no secret', new Seal(null)],
  ])('sealed with %s are ignored, and counted as a file', (_name, seal) => {
    const folder = temporaryFolder();
    write(folder, THREE, seal);
    expect(read(folder)).toEqual({ bodies: KEYS.map(() => undefined), files: 1, records: 0 });
    expect(read(folder, KEYS, seal).bodies).toEqual(BODIES);
  });

  it('are found beside files without valid records', () => {
    const folder = temporaryFolder();
    write(folder, THREE);
    const name = (n: number) => `00000000-0000-4000-8000-00000000000${n}.verdicts`;
    mkdirSync(join(folder, name(1)));
    symlinkSync(onlySegmentBeside(folder, name(1)), join(folder, name(2)));
    writeFileSync(join(folder, name(3)), 'rubbish\n'.repeat(100));
    cpSync(onlySegmentBeside(folder, name(1)), join(folder, name(4)));
    chmodSync(join(folder, name(4)), 0o666);
    writeFileSync(join(folder, 'notes.txt'), 'not ours\n');
    expect(read(folder)).toEqual({ bodies: BODIES, files: 4, records: 0 });
  });

  function onlySegmentBeside(folder: string, other: string): string {
    const [name = ''] = readdirSync(folder).filter((each) => !each.startsWith(other.slice(0, 8)));
    return join(folder, name);
  }
});

describe('the folder', () => {
  const MEBI = 1 << 20;

  /** A segment with one record, a size and an age. It is sparse, so it takes no space. */
  function segment(folder: string, name: string, days: number, size?: number): void {
    const before = new Set(readdirSync(folder));
    write(folder, [[keyFor(name), JSON.stringify({ name })]]);
    const [made = ''] = readdirSync(folder).filter((each) => !before.has(each));
    const path = join(folder, made);
    if (size !== undefined) truncateSync(path, size);
    const time = new Date(Date.now() - days * DAY_MS);
    utimesSync(path, time, time);
  }

  const present = (folder: string, names: readonly string[]) =>
    read(folder, names.map(keyFor)).bodies.map((body) => body !== undefined);

  it('holds at most 256 MiB: the least recently used records are removed', () => {
    const folder = temporaryFolder();
    segment(folder, 'oldest', 4, 100 * MEBI);
    segment(folder, 'used', 3, 100 * MEBI);
    // Use makes it the newest.
    expect(present(folder, ['used'])).toEqual([true]);
    segment(folder, 'third', 2, 50 * MEBI);
    segment(folder, 'fourth', 1, 50 * MEBI);
    expect(present(folder, ['oldest', 'third', 'fourth', 'used'])).toEqual([
      false,
      true,
      true,
      true,
    ]);
    expect(readdirSync(folder)).toHaveLength(3);
  });

  it('merges many files into a few without losing a record', () => {
    const folder = temporaryFolder();
    const names = Array.from({ length: 40 }, (_, n) => `name ${n}`);
    for (const [n, name] of names.entries()) {
      const alone = temporaryFolder();
      segment(alone, name, 100 - n);
      const path = onlySegment(alone);
      renameSync(path, join(folder, basename(path)));
    }
    // A file that is still being written must stay.
    const live = new RecordFolder(folder, SEAL);
    live.set(keyFor('live'), '"live"');
    expect(readdirSync(folder)).toHaveLength(2);
    live.set(keyFor('live too'), '"live too"');
    live.close();
    const all = [...names, 'live', 'live too'];
    expect(present(folder, all)).toEqual(all.map(() => true));
    const [oldest = 0] = readdirSync(folder)
      .map((name) => statSync(join(folder, name)).mtimeMs)
      .sort((a, b) => a - b);
    expect(oldest).toBeGreaterThan(Date.now() - DAY_MS);
  });

  it('is created for its owner only', () => {
    const folder = join(temporaryFolder(), 'a', 'cache');
    open(folder).close();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('is closed if others could read it', () => {
    const folder = join(temporaryFolder(), 'cache');
    mkdirSync(folder, { mode: 0o755 });
    open(folder).close();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  function open(folder: string, environment: NodeJS.ProcessEnv = { PASSGATE_CACHE_KEY: SECRET }) {
    return openCache({ folder, repository: '/nonexistent', environment });
  }

  it.each([
    ['a symbolic link', 'it is a symbolic link', (path: string) => symlinkSync('/', path)],
    [
      'a link to nothing',
      'it is a symbolic link',
      (path: string) => symlinkSync('/nonexistent/x', path),
    ],
    ['a file', 'EEXIST', (path: string) => writeFileSync(path, '')],
    [
      'a folder that others can write to',
      'others can write to it',
      (path: string) => {
        mkdirSync(path);
        chmodSync(path, 0o770);
      },
    ],
  ])('is not used if it is %s', (_name, reason, make) => {
    const folder = join(temporaryFolder(), 'cache');
    make(folder);
    expect(() => open(folder)).toThrow(`${folder} is not used: ${reason}`);
  });

  it.skipIf(!isRoot)('is not used if it belongs to another user (as root alone)', () => {
    const folder = join(temporaryFolder(), 'cache');
    mkdirSync(folder, { mode: 0o700 });
    chownSync(folder, 12345, 12345);
    expect(() => open(folder)).toThrow('it belongs to another user');
  });

  it('is not used in a repository, unless a secret seals it', () => {
    const repository = temporaryFolder();
    const folder = join(repository, 'cache');
    const environment = { RUNNER_ENVIRONMENT: 'github-hosted' };
    expect(() => openCache({ folder, repository, environment })).toThrow(
      'it lies in the repository',
    );
    const secret = { ...environment, PASSGATE_CACHE_KEY: SECRET };
    openCache({ folder, repository, environment: secret }).close();
  });
});

describe('the secret', () => {
  const fileIn = (state: string) => join(state, 'passgate', 'cache.key');

  it('is made once for each user, and nobody else can read it', () => {
    const state = join(temporaryFolder(), 'state');
    const first = findSeal({ XDG_STATE_HOME: state });
    expect(first.isSecret).toBe(true);
    expect(statSync(fileIn(state)).mode & 0o777).toBe(0o600);
    expect(readFileSync(fileIn(state), 'utf8')).toMatch(/^[\da-f]{64}$/);
    expect(readdirSync(join(state, 'passgate'))).toEqual(['cache.key']);
    expect(findSeal({ XDG_STATE_HOME: state }).id).toBe(first.id);
    const other = findSeal({ XDG_STATE_HOME: join(temporaryFolder(), 'state') });
    expect(other.id).not.toBe(first.id);
  });

  it.each([
    ['open to others', 'is open to others', (file: string) => chmodSync(file, 0o640)],
    ['too short', 'is damaged', (file: string) => writeFileSync(file, 'short')],
  ])('is not used if it is %s', (_name, reason, change) => {
    const state = temporaryFolder();
    findSeal({ XDG_STATE_HOME: state });
    change(fileIn(state));
    expect(() => findSeal({ XDG_STATE_HOME: state })).toThrow(reason);
  });

  it('is not read through a link', () => {
    const state = writeFiles(temporaryFolder(), { elsewhere: 'a'.repeat(64), 'passgate/x': '' });
    symlinkSync(join(state, 'elsewhere'), fileIn(state));
    expect(() => findSeal({ XDG_STATE_HOME: state })).toThrow('cannot be read');
  });

  it('can be given, to share it between several machines', () => {
    const state = temporaryFolder();
    const given = { PASSGATE_CACHE_KEY: SECRET, XDG_STATE_HOME: state };
    expect(findSeal(given).id).toBe(SEAL.id);
    expect(readdirSync(state)).toEqual([]);
    expect(() => findSeal({ PASSGATE_CACHE_KEY: 'too short' })).toThrow('less than 16 characters');
  });

  it('is missing if a later run could not read it again', () => {
    const state = temporaryFolder();
    const hosted = { RUNNER_ENVIRONMENT: 'github-hosted', XDG_STATE_HOME: state };
    expect(findSeal(hosted).isSecret).toBe(false);
    expect(readdirSync(state)).toEqual([]);
    writeFileSync(join(state, 'file'), '');
    expect(findSeal({ XDG_STATE_HOME: join(state, 'file') }).isSecret).toBe(false);
  });
});

describe('a key', () => {
  const LIMITS = { cpuMs: 1, wallMs: 2, memory: 3, stack: 7, output: 4, fileSize: 5, processes: 6 };
  const PROBLEM: Problem = {
    id: 'T/0',
    prompt: 'def f():\n',
    entryPoint: 'f',
    tests: 'check(f)',
  };
  const ANSWER = { kind: 'solution', text: 'def f(): pass' } as const;
  const RUNTIME = { runtime: 'python', description: 'namespaces' };

  it('stays the same for a program, so a new version finds older records', () => {
    const ids = [
      assemble(PROBLEM, ANSWER, LIMITS, 'split'),
      assemble(PROBLEM, ANSWER, LIMITS, 'shared'),
      assemble({ ...PROBLEM, preamble: 'import re' }, ANSWER, LIMITS, 'split', { fallsBack: true }),
      assemble({ ...PROBLEM, cases: [{ input: '1', output: '2' }] }, ANSWER, LIMITS, 'split'),
    ].map(({ id }) => id);
    expect(ids).toMatchInlineSnapshot(`
      [
        "ad2185d04c0a29a2670e53f49455cea76d944f52e0ef5a49cca597353ee42b90",
        "ee48e8549987b4186f611df588b07daf905af2e9944f792211272247a59f83d1",
        "73e13ee8145d2974209fcf8c7b1222d5d76cdf8f7ee573e249ac425e03030f4e",
        "5569de84039ad682d2b14d7b34395d353b7c5f0ee084660c24ac71955ba1ee11",
      ]
    `);
    expect(keyOf({ id: 'a', repeat: 3 }, 'environment')).toMatchInlineSnapshot(
      `"Cb0esQxQd4WGZURyqhx5ZADSxjuHXsGW5qy2CeFSknU"`,
    );
  });

  it('changes with everything that decides a verdict', () => {
    const own = fileURLToPath(new URL('../../src/execute/sandbox', import.meta.url));
    const withMore = (...name: string[]) => {
      const folder = join(temporaryFolder(), 'sandbox');
      cpSync(own, folder, { recursive: true });
      writeFileSync(join(folder, ...name), '\n', { flag: 'a' });
      return folder;
    };
    const changed = withMore('passgate_sandbox', 'judging', 'judge.py');
    const changedToo = withMore('javascript', 'passgate-tester.cjs');
    const environment = environmentOf(RUNTIME);
    const program = assemble(PROBLEM, ANSWER, LIMITS, 'split');
    const keyWith = (problem: object, answer: object = {}, limits: object = {}) => {
      const sample = { ...ANSWER, ...answer };
      const all = { ...LIMITS, ...limits };
      return keyOf(assemble({ ...PROBLEM, ...problem }, sample, all, 'split'), environment);
    };
    const key = keyWith({});
    const all = [
      key,
      keyWith({}, { text: '' }),
      keyWith({ tests: 'check(g)' }),
      keyWith({ entryPoint: 'g' }),
      keyWith({ reference: ANSWER }),
      keyWith({ prompt: '' }),
      ...Object.entries(LIMITS).map(([name, value]) => keyWith({}, {}, { [name]: value + 1 })),
      keyOf(assemble(PROBLEM, ANSWER, LIMITS, 'shared'), environment),
      keyOf(program, environmentOf({ ...RUNTIME, runtime: 'another python' })),
      keyOf(program, environmentOf({ ...RUNTIME, description: 'process' })),
      keyOf(program, environmentOf(RUNTIME, changed)),
      keyOf(program, environmentOf(RUNTIME, changedToo)),
    ];
    expect(keyOf(program, environmentOf(RUNTIME, own))).toBe(key);
    expect(key).toMatch(/^[\w-]{43}$/);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each([
    ['passed', 1, true],
    ['failed', 1, true],
    ['tampered', 1, true],
    ['timeout', 1001, true],
    ['timeout', 20, false],
    ['error', 1, false],
  ] as const)(
    'has a lasting record of %s after %i ms of CPU time: %s',
    (verdict, cpuMs, expected) => {
      expect(lasts({ verdict, cpuMs }, { limits: { ...LIMITS, cpuMs: 1000 } })).toBe(expected);
    },
  );
});

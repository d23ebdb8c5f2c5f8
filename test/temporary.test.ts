import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { temporaryFolder as makeFolder } from '../src/system/temporary.ts';
import { temporaryFolder } from './support/files.ts';

const linux = process.platform === 'linux';

it.skipIf(!linux)('folders that dead runs left are removed, and nothing else', () => {
  const [parent, elsewhere] = [temporaryFolder(), temporaryFolder()];
  vi.stubEnv('TMPDIR', parent);
  const space = /\d+/.exec(readlinkSync('/proc/self/ns/pid'))?.[0];
  const dead = spawnSync('true').pid;
  const [start = ''] =
    readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ').slice(19) ?? [];
  const gone = {
    'of a process that has ended': `passgate-${space}-${dead}-5-aaaaaa`,
    'of a process whose number another has now': `passgate-${space}-${process.pid}-5-bbbbbb`,
  };
  const kept = {
    'of a process that lives': `passgate-${space}-${process.pid}-${start}-cccccc`,
    'of a container next door': `passgate-1-${dead}-5-dddddd`,
    'somebody’s own': 'passgate-results',
    'somebody’s own, with a number': `passgate-${dead}`,
  };
  for (const name of [...Object.values(gone), ...Object.values(kept)]) {
    mkdirSync(join(parent, name, 'below'), { recursive: true });
    writeFileSync(join(parent, name, 'below/file'), '');
  }
  const link = `passgate-${space}-${dead}-5-eeeeee`;
  symlinkSync(elsewhere, join(parent, link));
  const plain = `passgate-${space}-${dead}-5-ffffff`;
  writeFileSync(join(parent, plain), '');

  const { path, remove } = makeFolder();
  const left = readdirSync(parent).filter((name) => join(parent, name) !== path);
  expect(left.sort()).toEqual([...Object.values(kept), link, plain].sort());
  // The next run sees that this folder is in use.
  const next = makeFolder();
  expect(existsSync(path)).toBe(true);
  next.remove();
  remove();
  remove();
  expect(readdirSync(parent).sort()).toEqual([...Object.values(kept), link, plain].sort());
  vi.unstubAllEnvs();
});

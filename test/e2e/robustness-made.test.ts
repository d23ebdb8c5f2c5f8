/** The prompts of examples/robustness are what `passgate perturb` makes. */

import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Manifest, manifestSchema } from '../../src/records/perturbed.ts';
import type { VariantVerdicts } from '../../src/records/problem-verdicts.ts';
import { type Ended, runCli } from './support/action.ts';
import { evaluateIn, repositoryOf } from './support/evaluation.ts';
import { writeFiles } from './support/repository.ts';

const EXAMPLE = fileURLToPath(new URL('../../examples/robustness', import.meta.url));
const README = readFileSync(join(EXAMPLE, 'README.md'), 'utf8');
const MANIFEST = join(EXAMPLE, 'perturbed/robustness/manifest.json');

/** A copy of the example in a repository of its own, without its made prompts. */
function copyWithoutPrompts(): string {
  const folder = join(repositoryOf({}), 'robustness');
  cpSync(EXAMPLE, folder, { recursive: true });
  rmSync(join(folder, 'perturbed'), { recursive: true });
  return folder;
}

/** Every file below a folder with its bytes. */
function contentsOf(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    files.map((path) => [path.slice(folder.length), readFileSync(path, 'latin1')]),
  );
}

const numbersIn = (pattern: RegExp) => {
  const found = pattern.exec(README);
  if (found === null) throw new Error(`${pattern} is not in the README`);
  return found.slice(1).map(Number);
};

let copy: string;
let made: Ended;
let manifest: Manifest;
beforeAll(async () => {
  copy = copyWithoutPrompts();
  // From the folder above: paths of the config start at its own folder all the same.
  made = await runCli(dirname(copy), 'perturb', 'robustness/passgate.yml', '--out', 'made');
  expect(made.exitCode, made.log).toBe(0);
  manifest = manifestSchema.parse(JSON.parse(readFileSync(MANIFEST, 'utf8')));
});

describe('passgate perturb on examples/robustness', () => {
  it('writes the committed files, byte for byte', () => {
    const written = contentsOf(join(dirname(copy), 'made'));
    expect(Object.keys(written)).toContain('/robustness/manifest.json');
    expect(written).toEqual(contentsOf(join(EXAMPLE, 'perturbed')));
  });

  it('prints the lines of the config that read them, from where its paths start', async () => {
    const { log } = await runCli(
      ...[dirname(copy), 'perturb', 'robustness/passgate.yml', '--out', 'robustness/perturbed'],
    );
    expect(log).toContain('robustness: written to robustness/perturbed/robustness\n');
    const printed = parse(
      log.slice(log.indexOf('    variants:\n')).replaceAll('ANSWERS', 'samples'),
    );
    const config = parse(readFileSync(join(EXAMPLE, 'passgate.yml'), 'utf8'));
    expect(printed.variants).toEqual(config.suites[0].variants);
  });

  it('counts what the README says', () => {
    const { transforms } = manifest;
    const counts = (['made', 'notApplicable', 'dropped'] as const).map((kind) =>
      transforms.reduce((sum, each) => sum + each[kind].length, 0),
    );
    const [prompts, dropped] = numbersIn(/(\d+) prompts were made and (\d+) dropped/);
    const [cases] = numbersIn(/There are (\d+) such cases/);
    expect(counts).toEqual([prompts, cases, dropped]);
    expect(made.log).toContain(
      `${prompts} prompts made, ${cases} not applicable, ${dropped} dropped`,
    );
    const synonyms = transforms.find(({ transform }) => transform === 'SynonymSubstitution');
    expect(README).toContain('finds no word to replace in five of the problems');
    expect(synonyms?.notApplicable).toHaveLength(5);
  });
});

describe('a run of examples/robustness', () => {
  it('reads the made prompts as its own, each with its distance', async () => {
    const folder = join(repositoryOf({}), 'robustness');
    cpSync(EXAMPLE, folder, { recursive: true });
    const { results, log, exitCode } = await evaluateIn(folder, 'passgate.yml');
    expect(exitCode, log).toBe(0);
    expect(log).not.toContain('made from other prompts');
    expect(results().warnings).toBeUndefined();
    const [suite] = results().suites;
    const [checked] = numbersIn(/checks all (\d+) references/);
    expect(suite?.references).toMatchObject({ checked, failed: [] });
    const all = (suite?.problems ?? []).flatMap(({ id, variants }) =>
      variants.map((variant) => ({ ...variant, problem: id })),
    );
    const distances = new Map(
      manifest.transforms.flatMap(({ family, transform, seed, made: own }) =>
        own.map(({ problem, ...distance }) => [
          `${problem} ${family} ${transform} ${seed}`,
          distance,
        ]),
      ),
    );
    expect(all).toHaveLength(distances.size);
    for (const { problem, family, transform, seed, made: by } of all)
      expect(by).toMatchObject(distances.get(`${problem} ${family} ${transform} ${seed}`) ?? {});
    const far = (variant: VariantVerdicts) => variant.made?.characters ?? Number.NaN;
    const sorted = all.toSorted((a, b) => far(a) - far(b));
    const [least, most] = [sorted[0], sorted.at(-1)];
    const told = numbersIn(
      /change ([\d.]+) % of the characters of `find_free_slots`, and dead code ([\d.]+) % of those of `format_clock_time`/,
    );
    expect([least, most].map((each) => each && [each.problem, each.transform])).toEqual([
      ['robustness/find_free_slots', 'ButterFingersPerturbation'],
      ['robustness/format_clock_time', 'DeadCodeInserter'],
    ]);
    expect([least, most].map((each) => each && Number((100 * far(each)).toFixed(1)))).toEqual(told);
  });

  it('warns as the README says if a docstring changes', async () => {
    const folder = join(repositoryOf({}), 'robustness');
    cpSync(EXAMPLE, folder, { recursive: true });
    const problems = readFileSync(join(folder, 'problems.jsonl'), 'utf8');
    writeFiles(folder, { 'problems.jsonl': problems.replace('Split a bill', 'Share a bill') });
    const { results, log } = await evaluateIn(folder, 'passgate.yml');
    const [, words = ''] = /the next run warns: "([^"]+)"/.exec(README) ?? [];
    expect(words).not.toBe('');
    for (const text of [log, ...(results().warnings ?? [])]) expect(text).toContain(words);
    expect(results().warnings).toHaveLength(1);
  });
});

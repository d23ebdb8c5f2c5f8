/** examples/prompt-change, against its README. */

import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import { checkSuites } from '../../src/evaluate/read-suites.ts';
import { type Ask, type KeptAnswer, keptAnswer } from '../../src/records/answer.ts';
import type { SuiteResults } from '../../src/records/results.ts';
import { jsonLines } from '../support/files.ts';
import { runCli } from './support/action.ts';
import { startAnsweringService } from './support/answering-service.ts';
import { type Evaluation, evaluateIn, repositoryOf } from './support/evaluation.ts';
import { writeFiles } from './support/repository.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const EXAMPLE = join(ROOT, 'examples/prompt-change');
const README = readFileSync(join(EXAMPLE, 'README.md'), 'utf8');
/** Each config with the file of its answers. */
const SIDES = [
  ['passgate.yml', 'answers/solve/tasks.jsonl'],
  ['changed.yml', 'answers/terse/tasks.jsonl'],
] as const;

/** Everything that a config of the example asks. */
async function questionsOf(config: string): Promise<Ask[]> {
  const loaded = loadConfig(join(EXAMPLE, config));
  const [suite] = await checkSuites(loaded, process.env);
  return [...(suite?.questions?.of(suite) ?? [])].map(({ ask }) => ask);
}

function keptIn(path: string): KeptAnswer[] {
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1);
  return lines.map((line) => keptAnswer.parse(JSON.parse(line)));
}

const placeOf = ({ problem, transform, index }: Ask | KeptAnswer) =>
  `${problem} ${transform ?? ''} ${index}`;

/** A copy of the example in a repository of its own. */
function copyOfExample(): string {
  const folder = join(repositoryOf({}), 'prompt-change');
  cpSync(EXAMPLE, folder, { recursive: true });
  return folder;
}

describe('the kept answers of examples/prompt-change', () => {
  // After a change of problems, prompts or settings, `vitest run -u` gives the answers their new keys.
  it.each(SIDES)('%s: are what a run writes that asks a model for them', async (name, file) => {
    const questions = await questionsOf(name);
    const answers = new Map(keptIn(join(EXAMPLE, file)).map((kept) => [placeOf(kept), kept]));
    const known = questions.flatMap((ask) => {
      const answer = answers.get(placeOf(ask));
      return answer === undefined
        ? []
        : [{ messages: ask.messages, seed: ask.settings.seed, answer }];
    });
    const address = await startAnsweringService(known);

    const folder = copyOfExample();
    rmSync(join(folder, 'answers'), { recursive: true });
    const config = readFileSync(join(EXAMPLE, name), 'utf8');
    const own = config
      .replace(/base-url: .*/, `base-url: ${address}`)
      .replace(/\n *key: MODEL_KEY/, '');
    writeFiles(folder, { [name]: own });
    const run = await evaluateIn(folder, name);
    expect(run.suite().generated, run.log).toMatchObject({ kept: 0, asked: questions.length });

    // The address is part of a key. The example has another one.
    const written = keptIn(join(folder, file));
    const keys = new Map(questions.map((ask) => [placeOf(ask), ask.key]));
    // The time is another one in each run, so the example has none.
    const kept = written.map(({ latencyMs, ...answer }) => {
      expect(latencyMs).toBeGreaterThanOrEqual(0);
      return { ...answer, key: keys.get(placeOf(answer)) };
    });
    await expect(jsonLines(kept)).toMatchFileSnapshot(join(EXAMPLE, file));
  });
});

/** The rows of the README's table whose header has a word, without markup. */
function tableWith(word: string): string[][] {
  const lines = README.split('\n');
  const header = lines.findIndex((line) => line.startsWith('|') && line.includes(word));
  const end = lines.findIndex((line, at) => at > header && !line.startsWith('|'));
  return lines.slice(header + 2, end).map((line) =>
    line
      .replaceAll('`', '')
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** The number of answers to each problem that work, over all its prompts. */
function passedIn({ problems }: SuiteResults): ReadonlyMap<string, number> {
  return new Map(
    problems.map(({ id, nominal, variants }) => [
      id.replace('prompt-change/', ''),
      [...nominal, ...variants.flatMap(({ verdicts }) => verdicts)].filter((v) => v === 'passed')
        .length,
    ]),
  );
}

describe('examples/prompt-change', () => {
  let before: Evaluation;
  let after: Evaluation;
  beforeAll(async () => {
    const config = (name: string) => `examples/prompt-change/${name}`;
    before = await evaluateIn(ROOT, config('passgate.yml'), '--baseline', 'none');
    after = await evaluateIn(ROOT, config('changed.yml'), '--baseline', before.out);
  });

  it('passes with the first prompt, and fails with the second one', () => {
    expect(before.exitCode, before.log).toBe(0);
    expect(after.exitCode, after.log).toBe(1);
    expect(before.results().decision).toBe('pass');
    expect(after.results().decision).toBe('fail');
    expect(README).toContain('The first run passes, with exit code 0.');
    expect(README).toContain('The second one fails, with exit code 1');
  });

  it('asks nothing, and needs no key', async () => {
    for (const run of [before, after]) {
      const { generated } = run.suite();
      expect(generated).toMatchObject({ questions: 48, kept: 48, asked: 0, missing: 0 });
      expect(generated?.skipped).toBeUndefined();
    }
    for (const [name] of SIDES) {
      const { log } = await runCli(EXAMPLE, 'run', name, '--dry-run');
      expect(log).toContain('48 answers of imaginary-7b: all kept\nnothing was asked or executed');
    }
  });

  it('has the gates of its README’s table', () => {
    const told = tableWith('allowed').map(([metric, base, head, change, allowed, decision]) => [
      metric,
      [base, head, change, allowed].join(' | '),
      decision,
    ]);
    expect(told).toHaveLength(2);
    const comment = after.comment().replaceAll(/[`*]/g, '');
    for (const [metric, cells = '', decision] of told) {
      const [base, head, change, allowed] = cells.split(' | ');
      const row = comment.split('\n').find((line) => line.startsWith(`| ❌ | ${metric} |`));
      expect(row).toMatch(`| ${base} | ${head} | ${change} |`);
      expect(row).toContain(`| ${allowed} |`);
      expect(decision).toBe('fails');
    }
    expect(after.suite().gates.map(({ decision }) => decision)).toEqual(['fail', 'fail']);
  });

  it('has the problems of its README’s table', () => {
    const first = passedIn(before.suite());
    const second = passedIn(after.suite());
    const told = tableWith('before').map(([problem = '', ...counts]) => [
      problem,
      ...counts.slice(0, 2).map(Number),
    ]);
    const found = [...first].map(([problem, passed]) => [problem, passed, second.get(problem)]);
    expect(told.toSorted()).toEqual(found.toSorted());
  });

  it('has the numbers of its README’s story', () => {
    const tokens = SIDES.map(([, file]) =>
      keptIn(join(EXAMPLE, file)).reduce((sum, { usage }) => sum + (usage?.output ?? 0), 0),
    );
    const [long = '', short = ''] = tokens.map((count) => count.toLocaleString('en-US'));
    expect(README).toContain(`answers with ${short} tokens in place of ${long}`);
    const failed = after.verdicts().filter(({ verdict }) => verdict !== 'passed');
    const undefinedNames = failed.filter(({ reason }) => reason?.startsWith('NameError'));
    expect(README).toContain(
      `${undefinedNames.length} of the ${failed.length} failures are names that are not defined`,
    );
    expect(before.suite().generated?.truncated).toBe(2);
    expect(README).toContain('two of its answers are cut off at `max-tokens`');
    const [pass, robust] = after.suite().gates;
    const points = (value: number | null | undefined) =>
      `${(value ?? 0) < 0 ? '−' : '+'}${Math.abs(100 * (value ?? Number.NaN)).toFixed(1)}`;
    expect(README).toContain(`reaches from ${points(pass?.low)} to ${points(pass?.high)}`);
    expect(robust?.high).toBeLessThan(0);
  });

  it('says in the comment what was asked, and what of it is different', () => {
    const comment = after.comment();
    expect(comment).toContain('to prompts/terse.md: 48 kept.');
    expect(comment).toContain(
      'Asked otherwise than at the base: prompt prompts/solve.md → prompts/terse.md.',
    );
    expect(README).toContain('"Asked otherwise than at the base"');
  });

  it('has configs that differ in two keys', () => {
    const lines = ([name]: (typeof SIDES)[number]) =>
      readFileSync(join(EXAMPLE, name), 'utf8')
        .split('\n')
        .filter((line) => !/^\s*#|^$/.test(line));
    const [ours, theirs] = SIDES.map(lines);
    const changed = ours?.flatMap((line, at) => (line === theirs?.[at] ? [] : [line.trim()]));
    expect(theirs).toHaveLength(ours?.length ?? 0);
    expect(changed).toEqual(['prompt: prompts/solve.md', 'keep: answers/solve']);
  });

  it('is skipped without a key once a word of the prompt changes, as its README says', async () => {
    const folder = copyOfExample();
    const prompt = readFileSync(join(folder, 'prompts/terse.md'), 'utf8');
    writeFiles(folder, { 'prompts/terse.md': prompt.replace('brief', 'short') });
    const run = await evaluateIn(folder, 'changed.yml');
    const [, words = ''] = /because "([^"]+)"/.exec(README) ?? [];
    expect(words).not.toBe('');
    expect(run.suite().generated?.skipped).toContain(words);
    expect(run.exitCode, run.log).toBe(0);
  });
});

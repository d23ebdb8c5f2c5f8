/** Every language whose tools this machine has: each verdict, from programs that cause it. */

import { writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toolsOf } from '../../src/languages/language.ts';
import { SHIPPED } from '../../src/languages/shipped.ts';
import { findOnPath } from '../../src/system/find-on-path.ts';
import { type CliRun, giveTo, type Repository, removeRepository, runCli } from '../support/cli.ts';
import { jsonLines } from '../support/files.ts';
import { KEPT } from '../support/kept.ts';
import { pathWithTypeScript } from '../support/typescript.ts';
import { LANGUAGES, OUTCOMES, type Outcome } from './fixtures/language-programs.ts';
import { ADDING } from './fixtures/whole-programs.ts';
import { shown } from './run-all.ts';
import { nativeWay, title, WAYS, type Way } from './ways.ts';

/** In the order of its samples. */
const outcomesOf = (language: string) =>
  Object.keys(LANGUAGES[language]?.programs ?? {}) as Outcome[];
const PATH = pathWithTypeScript();

const isHere = (language: string) =>
  toolsOf(SHIPPED.find(({ name }) => name === language) ?? raise(language)).every(
    (tool) => findOnPath(tool, PATH) !== null,
  );

function raise(language: string): never {
  throw new Error(`${language} is not shipped`);
}

const wholeOf = (language: string) => `${language}-whole`;

/** These need much memory themselves, so a program that hoards needs more time to reach a limit. */
const LARGE = ['javascript', 'typescript', 'java', 'go'];
const limitsOf = (language: string) =>
  LARGE.includes(language)
    ? { cpu: '2s', wall: '20s', memory: '256MiB', output: '100KiB' }
    : { cpu: '1s', wall: '20s', memory: '96MiB', output: '100KiB' };

/**
 * One repository with a suite for each language, and one of whole programs for each compiled
 * language.
 */
function make(way: Way, languages: readonly string[]) {
  const suite = (language: string, name: string) => ({
    name,
    language,
    problems: `${name}.jsonl`,
    samples: `${name}-samples.jsonl`,
    limits: limitsOf(language),
  });
  const suites = languages.flatMap((language) => {
    const whole = language in ADDING ? [suite(language, wholeOf(language))] : [];
    return [suite(language, language), ...whole];
  });
  const made = way.make({ samples: [], config: { suites, workers: 2 } });
  for (const language of languages) {
    const { code, tests, programs } = LANGUAGES[language] ?? raise(language);
    const at = (name: string) => join(made.repository.folder, name);
    writeFileSync(
      at(`${language}.jsonl`),
      jsonLines([{ name: 'T', language: code, prompt: '', tests, stop_tokens: [] }]),
    );
    writeFileSync(
      at(`${language}-samples.jsonl`),
      jsonLines(outcomesOf(language).map((name) => ({ task_id: 'T', solution: programs[name] }))),
    );
    const adding = ADDING[language];
    if (adding === undefined) continue;
    const cases = { input: ['1\n', '7\n', '-1\n'], output: ['2\n', '8\n', '0\n'] };
    writeFileSync(
      at(`${wholeOf(language)}.jsonl`),
      jsonLines([{ task_id: 'T', prompt: 'Add one.', ...cases }]),
    );
    writeFileSync(
      at(`${wholeOf(language)}-samples.jsonl`),
      jsonLines([1, 2].map((much) => ({ task_id: 'T', solution: adding(much) }))),
    );
  }
  giveTo(made.repository.owner, made.repository.folder);
  return made;
}

const here = SHIPPED.map(({ name }) => name).filter(isHere);
/**
 * One compiled and one interpreted language, where the strongest way has already run all of them.
 */
const few = ['javascript', 'c'].filter((name) => here.includes(name));
const WEAKER = ['user', 'process'];
const ways = [
  { way: nativeWay(), languages: here },
  ...WAYS.filter(({ name }) => WEAKER.includes(name) && nativeWay().name !== name).map((way) => ({
    way,
    languages: few,
  })),
];

describe.each(ways)('languages, by $way.name', ({ way, languages }) => {
  let repository: Repository;
  let done: CliRun;

  beforeAll(async () => {
    if (way.missing !== null) return;
    const { repository: made, env } = make(way, languages);
    repository = made;
    done = await runCli(made, {
      env: {
        PATH,
        XDG_CACHE_HOME: join(KEPT, 'cache'),
        RUSTUP_HOME: process.env.RUSTUP_HOME ?? join(homedir(), '.rustup'),
        ...env,
      },
    });
  }, 300_000);

  afterAll(() => {
    if (repository !== undefined) removeRepository(repository);
  });

  for (const { name } of SHIPPED) {
    const isRun = languages.includes(name) && way.missing === null;
    const why = way.missing !== null ? title(way) : isHere(name) ? 'another run' : 'no tools here';
    describe.skipIf(!isRun)(isRun ? name : `${name} (passed over: ${why})`, () => {
      it.each(outcomesOf(name))('%s', (outcome) => {
        const verdicts = done.verdicts.filter(({ suite }) => suite === name);
        const found = verdicts[outcomesOf(name).indexOf(outcome)];
        const { verdict, reason } = OUTCOMES[outcome];
        expect(found, done.stderr).toMatchObject({ verdict });
        if (reason === null) expect(found?.reason).toBeNull();
        else expect(found?.reason).toMatch(reason);
      });

      if (!(name in ADDING)) return;
      it('runs a compiled program for several inputs', () => {
        const verdicts = done.verdicts.filter(({ suite }) => suite === wholeOf(name));
        expect(verdicts.map(shown), done.stderr).toEqual([
          { verdict: 'passed', grading: 'outside', reason: null },
          {
            verdict: 'failed',
            grading: 'outside',
            reason: 'case 1 of 3: line 1 is "3", expected "2"',
          },
        ]);
      });
    });
  }
});

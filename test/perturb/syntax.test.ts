import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { SYNTAX } from '../../src/perturb/families/syntax.ts';
import { type MadeVariant, makeVariants, Views } from '../../src/perturb/make-variants.ts';
import type { Task } from '../../src/perturb/task.ts';
import { parser, variantsOf } from './python/changed.ts';

const DATA = fileURLToPath(
  new URL('../../../shared/data/humaneval/HumanEval.jsonl.gz', import.meta.url),
);
const isMissing = !existsSync(DATA);
const title = (text: string) => (isMissing ? `${text} (skipped: ../shared/data is missing)` : text);

const SOLUTION = {
  prompt: 'def f(n: int):\n    """Text."""\n',
  shown: '    total = 0\n    for i in range(n):\n        if i > 2:\n            total += i\n',
  hidden: '    return total\n',
};

describe('every transform', () => {
  it.each(SYNTAX.map(({ name }) => name))('%s gives the same for the same seed', (name) => {
    const [once, again] = [variantsOf(name, SOLUTION, 3), variantsOf(name, SOLUTION, 3)];
    expect(once).toEqual(again);
    expect(once.every((variant) => variant !== null)).toBe(true);
    const prompts = once.map((variant) => variant?.parts.prompt);
    expect(new Set(prompts).size).toBe(once.length);
    // A seed does not depend on the ones before it.
    expect(variantsOf(name, SOLUTION, 1)[0]).toEqual(once[0]);
  });

  it.each(SYNTAX.map(({ name }) => name))('%s has nothing to do where nothing is shown', (name) => {
    const whole = {
      prompt: SOLUTION.prompt,
      shown: '',
      hidden: '    return [i for i in n if i < 2]\n',
    };
    expect(variantsOf(name, whole)).toEqual([null]);
  });

  it('works on Python alone', () => {
    for (const { languages, takesProse, family } of SYNTAX) {
      expect({ languages, takesProse, family }).toEqual({
        languages: ['python'],
        takesProse: false,
        family: 'syntax',
      });
    }
  });
});

interface Row {
  readonly task_id: string;
  readonly prompt: string;
  readonly entry_point: string;
  readonly canonical_solution: string;
  readonly test: string;
}

function humanEval(): Task[] {
  const lines = gunzipSync(readFileSync(DATA)).toString('utf8').trim().split('\n');
  return lines.map((line) => {
    const row: Row = JSON.parse(line);
    return {
      id: row.task_id,
      language: 'python',
      kind: 'code',
      prompt: row.prompt,
      entryPoint: row.entry_point,
      reference: row.canonical_solution,
      tests: row.test,
    };
  });
}

/** Each variant of a problem, by its transform. */
function variants(task: Task, seeds: number): [string, MadeVariant][] {
  const views = new Views(task, parser);
  const made = SYNTAX.flatMap((transform) =>
    makeVariants(views, transform, seeds, 1).flatMap((outcome): [string, MadeVariant][] => {
      if ('dropped' in outcome)
        throw new Error(`${transform.name} of ${task.id}: ${outcome.dropped}`);
      return 'parts' in outcome ? [[transform.name, outcome]] : [];
    }),
  );
  views.close();
  return made;
}

describe.skipIf(isMissing)(title('the problems of HumanEval'), () => {
  const tasks = isMissing ? [] : humanEval();

  it('are changed in the solution alone, nine in ten that can be', () => {
    const counts = new Map<string, number>();
    for (const task of tasks) {
      for (const [name, { parts }] of variants(task, 1)) {
        counts.set(name, (counts.get(name) ?? 0) + 1);
        expect(parts.prompt.startsWith(task.prompt)).toBe(true);
        expect(parts.prompt.endsWith('\n')).toBe(true);
        expect(parts.entryPoint).toBe(task.entryPoint);
        expect(parts.tests).toBe(task.tests);
      }
    }
    // Counted by hand and by other means: 127 solutions have two lines, 106 a variable to rename.
    expect(counts.get('DeadCodeInserter')).toBe(127);
    expect(counts.get('DeadCodeInserterLast')).toBe(127);
    for (const name of ['VarRenamerCB', 'VarRenamerNaive', 'VarRenamerRN']) {
      expect(counts.get(name)).toBeGreaterThanOrEqual(101);
    }
    expect(counts.get('ForWhileTransformer')).toBeGreaterThanOrEqual(70);
    expect(counts.get('OperandSwap')).toBeGreaterThanOrEqual(58);
  });

  it('keep references that pass', () => {
    const programs = tasks
      .filter((_, i) => i % 4 === 1)
      .flatMap((task) =>
        variants(task, 2).map(([name, { parts }]) => ({
          name: `${task.id} ${name}`,
          code: `${parts.prompt}${parts.reference}\n${parts.tests}\ncheck(${parts.entryPoint})\n`,
        })),
      );
    expect(programs.length).toBeGreaterThan(200);
    const script =
      'import json, sys\nfor p in json.load(sys.stdin):\n try: exec(p["code"], {})\n except BaseException as e: print(p["name"], repr(e))';
    const input = JSON.stringify(programs);
    expect(execFileSync('python3', ['-c', script], { input, encoding: 'utf8' })).toBe('');
  });
});

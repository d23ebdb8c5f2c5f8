import { describe, expect, test } from 'vitest';
import { CodeParser } from '../../src/grammar/parser.ts';
import { DOCSTRING_WORDS } from '../../src/perturb/families/docstring-words.ts';
import { makeVariants, Views } from '../../src/perturb/make-variants.ts';
import type { Task } from '../../src/perturb/task.ts';
import { humanEval, isHumanEvalMissing, titled, transformNamed } from './prose-changes.ts';
import { told } from './told.ts';

const NAMES = DOCSTRING_WORDS.map(({ name }) => name);

describe.skipIf(isHumanEvalMissing)(titled('HumanEval'), async () => {
  const tasks = isHumanEvalMissing ? [] : humanEval();
  const parser = await CodeParser.open('python');

  function ofTask(task: Task, name: string, seeds = 1): string[] {
    const views = new Views(task, parser);
    try {
      return makeVariants(views, transformNamed(name), seeds, 1).map(told);
    } finally {
      views.close();
    }
  }
  const isChanged = (task: Task, name: string) => ofTask(task, name)[0] !== 'not applicable';

  test.each(NAMES)('%s: no draw is dropped, and every variant is another prompt', (name) => {
    for (const task of tasks) {
      const made = ofTask(task, name, 3).filter((text) => text !== 'not applicable');
      expect(made.filter((text) => text.startsWith('dropped'))).toEqual([]);
      expect(new Set([task.prompt, ...made]).size).toBe(made.length + 1);
    }
  });

  test.each(NAMES.slice(0, 3))('%s changes nearly every problem', (name) => {
    const changed = tasks.filter((task) => isChanged(task, name));
    expect(changed.length / tasks.length).toBeGreaterThan(0.96);
  });

  test.each(NAMES.slice(3))('%s changes nearly every problem with a statement', (name) => {
    const stating = tasks.filter(({ prompt }) =>
      /[a-z] (?:is|are|has|takes|returns|contains) [a-z]/.test(prompt.split('>>>')[0] ?? ''),
    );
    expect(stating.length).toBeGreaterThan(100);
    const changed = stating.filter((task) => isChanged(task, name));
    expect(changed.length / stating.length).toBeGreaterThan(0.95);
  });
});

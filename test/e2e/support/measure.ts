import { expect } from 'vitest';
import type { Judged } from './change.ts';
import type { Files } from './repository.ts';
import type { SuiteOptions } from './suite.ts';

export const PROBLEMS = '.github/data/problems.jsonl';
export const RENAMED = '.github/data/renamed_FuncRenameCamelCase_s0.jsonl';
export const EACH_RIGHT = ['11', '11', '11', '11'];
export const ONE_GATE = ['{ metric: pass@1, min: 0.5, max-drop: 0.02 }'];
export const PLAIN: SuiteOptions = { nominal: EACH_RIGHT, gates: ONE_GATE };

/** A further suite over the same files. */
export function another(name: string, ...gates: string[]): string[] {
  const lines = gates.map((gate) => `      - ${gate}`);
  const data = ['    problems: data/problems.jsonl', '    samples: data/samples.jsonl'];
  return [`  - name: '${name}'`, ...data, '    gates:', ...lines];
}

/** The same files, with words of one of them replaced. */
export function edited(files: Files, path: string, ...words: [from: string, to: string][]): Files {
  const text = words.reduce((all, [from, to]) => {
    expect(all).toContain(from);
    return all.replaceAll(from, to);
  }, String(files[path]));
  return { ...files, [path]: text };
}

/** The line about the measure in the comment, without markup; empty if there is none. */
export function lineOf({ comment }: Pick<Judged, 'comment'>): string {
  const [, line = ''] =
    /^> ⚠️ This pull request also changes the measure: (.*)\.$/m.exec(comment) ?? [];
  return line.replaceAll('`', '');
}

import { join } from 'node:path';
import { loadConfig } from '../../src/config/load-config.ts';
import type { Config, SuiteConfig } from '../../src/config/schema.ts';
import { type AskingSuite, readPrompts } from '../../src/generate/prompt-files.ts';
import type { Problem } from '../../src/records/dataset.ts';
import { repository } from '../support/files.ts';

/** A repository whose config asks a model, with these keys of `generate` as YAML. */
export function asking(
  keys: string,
  files: Readonly<Record<string, string | Uint8Array>> = {},
  suite = '',
): { readonly folder: string; readonly config: Config; readonly suite: AskingSuite } {
  const folder = repository({
    ...files,
    'passgate.yml': `suites:
  - name: s
    problems: p.jsonl
${suite}    generate:
      provider: openai
      model: small-1
${keys.replaceAll(/^(?=.)/gm, '      ')}
`,
  });
  const config = loadConfig(join(folder, 'passgate.yml'));
  return { folder, config, suite: firstSuite(config) };
}

/** The first suite of a config, which asks a model. */
export function firstSuite({ suites }: Config): SuiteConfig & AskingSuite {
  const [suite] = suites;
  if (suite?.generate === undefined) throw new Error('the suite of this test asks no model');
  return { ...suite, generate: suite.generate };
}

/** The prompts of such a repository. */
export function promptsOf(keys: string, files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const { config, suite } = asking(keys, files);
  return readPrompts(config, suite, 0);
}

/** A task in the form of HumanEval. */
export const ADD: Problem = {
  id: 'Add/0',
  prompt: 'def add(a, b):\n    """Add two numbers."""\n',
  entryPoint: 'add',
  tests: 'assert add(1, 2) == 3',
};

/** Docs follow the tables of the code: an entry that no page describes fails here. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FORMAT_NAMES } from '../src/formats/formats.ts';
import {
  BEGINNING,
  DEFAULT_PROMPT_VERSION,
  DEFAULT_PROMPTS,
} from '../src/generate/default-prompt.ts';
import { PLACEHOLDERS } from '../src/generate/fill.ts';
import { SHIPPED } from '../src/languages/shipped.ts';
import { MUTATIONS } from '../src/mutate/languages.ts';
import { FAMILIES } from '../src/perturb/families.ts';
import { PROTECTED_WORDS } from '../src/perturb/prose/protected-words.ts';
import { ALL_TRANSFORMS } from '../src/perturb/transform-names.ts';
import { NAMED_SOURCES } from '../src/records/baseline-source.ts';
import { BOUND_NAMES } from '../src/records/bounds.ts';
import { LIMIT_NAMES, LIMITS } from '../src/records/limits.ts';
import { METRIC_EXAMPLES } from '../src/records/metric-name.ts';
import { FAIL_ON } from '../src/records/options.ts';
import { MUTATION_OPERATORS } from '../src/records/strength.ts';
import { VERDICTS } from '../src/records/verdict.ts';

const page = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../${name}`, import.meta.url)), 'utf8');

/** Names of metrics without a k. */
const GATED = METRIC_EXAMPLES.map((name) => name.replace(/\d$/, ''));

const VOCABULARIES: readonly [what: string, page: string, words: readonly string[]][] = [
  ['verdict', 'docs/verdicts.md', VERDICTS],
  ['limit', 'docs/verdicts.md', LIMIT_NAMES.map((name) => LIMITS[name].key)],
  ['limit', 'docs/config.md', LIMIT_NAMES.map((name) => LIMITS[name].key)],
  ['bound of a gate', 'docs/config.md', BOUND_NAMES],
  ['metric of gates', 'docs/config.md', GATED],
  ['metric', 'docs/metrics.md', GATED.filter((name) => !name.startsWith('newly-'))],
  ['format', 'docs/data.md', FORMAT_NAMES],
  ['baseline source', 'docs/baseline.md', NAMED_SOURCES],
  ['transform', 'docs/perturbations.md', ALL_TRANSFORMS],
  ['family of transforms', 'docs/perturbations.md', FAMILIES],
  ['protected word', 'docs/perturbations.md', Object.values(PROTECTED_WORDS).flat()],
  ['placeholder of prompts', 'docs/generate.md', PLACEHOLDERS.map((name) => `{{${name}}}`)],
  ['language', 'docs/languages.md', SHIPPED.map(({ name }) => name)],
  ['mutation operator', 'docs/test-strength.md', MUTATION_OPERATORS.map((name) => `\`${name}\``)],
  [
    'language with mutants',
    'docs/test-strength.md',
    Object.keys(MUTATIONS).map((name) => `\`${name}\``),
  ],
  ['choice of fail-on', 'README.md', FAIL_ON],
];

describe.each(VOCABULARIES)('each %s', (_what, name, words) => {
  it.each(words)(`has its place in ${name}: %s`, (word) => {
    const isThere = new RegExp(`(^|[^\\w-])${escaped(word)}`, 'm');
    expect(page(name)).toMatch(isThere);
  });
});

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

it('the presets of limits are those of docs/verdicts.md', () => {
  for (const name of LIMIT_NAMES) {
    const { key, preset } = LIMITS[name];
    if (preset === undefined) continue;
    const shown = String(preset).replace(/(\d)([A-Za-z])/, '$1 $2');
    expect(page('docs/verdicts.md')).toContain(`| \`${key}\` | ${shown} |`);
  }
});

describe('the default prompts are those of docs/generate.md', () => {
  it.each(Object.entries(DEFAULT_PROMPTS))('for the kind of task %s', (_kind, text) => {
    const shown = text.replaceAll(/^(?=.)/gm, '    ');
    expect(page('docs/generate.md')).toContain(`\n\n${shown}\n\n`);
  });

  it('with their version, and the line before code to begin with', () => {
    expect(page('docs/generate.md')).toContain(`They have version ${DEFAULT_PROMPT_VERSION}.`);
    expect(page('docs/generate.md')).toContain(`\`${BEGINNING}\``);
  });
});

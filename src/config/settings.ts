import { createHash } from 'node:crypto';
import type { ParsedConfig, SuiteConfig } from './schema.ts';

/** What a suite's config says of how it is measured, beside its limits and gates. */
export interface SuiteSettings {
  readonly language: string;
  readonly k: readonly number[];
  readonly grading: string;
  readonly 'reference-check': string;
  readonly 'max-errors': number;
  /** Of numbers that are printed; null: text must be equal. */
  readonly tolerance: number | null;
}

/** How a suite is measured, to tell whether another one is measured so too. */
export function settingsOf(suite: SuiteConfig): SuiteSettings {
  const { k, grading, tolerance } = suite;
  return {
    language: languageKey(suite.language),
    k: [...k].sort((a, b) => a - b),
    grading,
    'reference-check': suite['reference-check'],
    'max-errors': suite['max-errors'],
    tolerance,
  };
}

/** What a config says of deciding as a whole. */
export function runRulesOf(config: ParsedConfig): {
  gatesFrom: 'head' | 'base';
  requireBaseline: boolean;
  isolation: string;
} {
  const { isolation } = config;
  return {
    gatesFrom: config['gates-from'],
    requireBaseline: config['require-baseline'],
    isolation,
  };
}

/** What a suite's language is: one that the config describes is another as soon as its programs run otherwise. */
function languageKey(value: SuiteConfig['language']): string {
  if (typeof value === 'string') return value;
  const { name: called, install: _install, ...how } = value;
  const hash = createHash('sha256').update(JSON.stringify(how)).digest('hex');
  return `${called} (${hash.slice(0, 8)})`;
}

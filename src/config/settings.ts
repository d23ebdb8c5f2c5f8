import { createHash } from 'node:crypto';
import type { ParsedConfig, SuiteConfig } from './schema.ts';

/** A suite's settings that decide how it is measured, besides its limits and gates. */
export interface SuiteSettings {
  readonly language: string;
  readonly k: readonly number[];
  readonly grading: string;
  /** Absent in results of earlier versions. */
  readonly extract?: string | undefined;
  /** Columns of a table whose texts are lists; null for none. */
  readonly 'list-columns'?: readonly string[] | null | undefined;
  /** The field that names a problem's cluster; null for none. */
  readonly cluster?: string | null | undefined;
  readonly 'reference-check': string;
  readonly 'max-errors': number;
  /** The tolerance for printed numbers; null means that the text must be equal. */
  readonly tolerance: number | null;
  /** The length and a hash of the code that runs before each program; null for none. */
  readonly preamble?: string | null | undefined;
  /** The number of executions of each program. */
  readonly repeat: number;
}

/** The settings of a suite, for comparing its measure with another's. */
export function settingsOf(suite: SuiteConfig): SuiteSettings {
  const { k, grading, extract, tolerance, repeat } = suite;
  const lists = [...suite['list-columns']].sort();
  return {
    language: languageKey(suite.language),
    k: [...k].sort((a, b) => a - b),
    grading,
    extract,
    'list-columns': lists.length === 0 ? null : lists,
    cluster: suite.cluster ?? null,
    'reference-check': suite['reference-check'],
    'max-errors': suite['max-errors'],
    tolerance,
    preamble: preambleKey(suite.preamble),
    repeat,
  };
}

/** A config's rules for deciding the whole run. */
export function runRulesOf(config: ParsedConfig): {
  gatesFrom: 'head' | 'base';
  requireBaseline: boolean;
  isolation: string;
  gatesConfidence: { method: 'holm' | 'none'; level: number };
} {
  const { isolation } = config;
  return {
    gatesConfidence: config['gates-confidence'],
    gatesFrom: config['gates-from'],
    requireBaseline: config['require-baseline'],
    isolation,
  };
}

function preambleKey(code: string): string | null {
  if (code === '') return null;
  const lines = code.trimEnd().split('\n').length;
  return `${lines} ${lines === 1 ? 'line' : 'lines'} (${hashOf(code)})`;
}

/** Name a suite's language. A language that the config describes gets a hash of how its programs run. */
function languageKey(value: SuiteConfig['language']): string {
  if (typeof value === 'string') return value;
  const { name: called, install: _install, ...how } = value;
  return `${called} (${hashOf(JSON.stringify(how))})`;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { settings } from '../records/decision-schemas.ts';
import type { DeepReadonly } from '../records/deep-readonly.ts';
import type { RunRules } from '../records/rules.ts';
import { mostMutants } from './mutate-settings.ts';
import { wantedTransforms } from './perturb-settings.ts';
import type { ParsedConfig, SuiteConfig } from './schema.ts';

/** A suite's settings that decide how it is measured, besides its limits and gates. */
export type SuiteSettings = DeepReadonly<z.output<typeof settings>>;

/** A command that gives numbers for samples. */
interface Tool {
  readonly label: string;
  /** Equal ids mean equal commands with equal files. */
  readonly program: { readonly id: string };
}

/**
 * The settings of a suite, for comparing its measure with another's.
 * @param tools the commands of its metrics
 */
export function settingsOf(suite: SuiteConfig, tools: readonly Tool[]): SuiteSettings {
  const { k, grading, extract, tolerance, repeat } = suite;
  const lists = [...suite['list-columns']].sort();
  const mutants = mostMutants(suite);
  return {
    language: languageKey(suite.language),
    k: [...k].sort((a, b) => a - b),
    grading,
    extract,
    'list-columns': lists.length === 0 ? null : lists,
    cluster: suite.cluster ?? null,
    tags: suite.tags ?? null,
    'reference-check': suite['reference-check'],
    'max-errors': suite['max-errors'],
    tolerance,
    preamble: preambleKey(suite.preamble),
    repeat,
    perturb: perturbKey(suite.perturb),
    arm: suite.arm?.name ?? null,
    metrics: tools.length === 0 ? null : tools.map(toolKey).join('; '),
    // Mutants change no other value, so a suite that begins to have them is measured as before.
    ...(mutants === null ? {} : { mutate: mutants }),
  };
}

/** A config's rules for deciding the whole run. */
export function runRulesOf(config: ParsedConfig): RunRules {
  const { isolation } = config;
  return {
    gatesConfidence: config['gates-confidence'],
    gatesFrom: config['gates-from'],
    requireBaseline: config['require-baseline'],
    isolation,
  };
}

/** The transforms of a suite that perturbs its problems, their seeds and intensities. */
function perturbKey(perturb: SuiteConfig['perturb']): string | null {
  if (perturb === undefined) return null;
  const families = [...wantedTransforms(perturb)].map(
    ([family, names]) => `${family} (${names.join(', ')})`,
  );
  return `${families.join('; ')}; seeds ${perturb.seeds}; intensity ${perturb.intensity.join(', ')}`;
}

function toolKey({ label, program }: Tool): string {
  return `${label} (${program.id.slice(0, 8)})`;
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

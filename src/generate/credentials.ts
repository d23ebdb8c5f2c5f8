import type { GenerateConfig } from '../config/generate-settings.ts';
import type { Asking } from './asking.ts';

/** @returns the reason why a suite's model cannot be asked, and what to do; null if it can */
export function whyNotAsked(
  { key }: GenerateConfig,
  { environment, refused }: Pick<Asking, 'environment' | 'refused'>,
): string | null {
  if (refused !== null) return refused;
  if (key === undefined || (environment[key] ?? '').trim() !== '') return null;
  return `the environment variable ${key} is not set: set it, or commit the answers with keep`;
}

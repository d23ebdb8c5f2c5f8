import { lstatSync } from 'node:fs';
import { UserError } from '../system/errors.ts';

/**
 * The places to look for a config if the run names no file, in order, from the working directory.
 */
const DEFAULT_CONFIGS: readonly string[] = [
  '.github/passgate.yml',
  '.github/passgate.yaml',
  'passgate.yml',
  'passgate.yaml',
];

/** The default config's name in help texts. */
export const DEFAULT_CONFIG = 'passgate.yml or .yaml, in .github or here';

/**
 * Find the config of a run that names none: the first one that exists.
 * @param say gets a line that names it
 * @throws UserError with the places searched, if there is no config
 */
export function findConfig(say: (line: string) => void): string {
  // A broken link counts as a config: the error of reading it tells what is wrong.
  const found = DEFAULT_CONFIGS.filter((file) => lstatSync(file, { throwIfNoEntry: false }));
  const [first, ...others] = found;
  if (first === undefined) {
    throw new UserError(
      `there is no config in ${process.cwd()}: looked for ${DEFAULT_CONFIGS.join(', ')}; name the file, or write one: see README.md`,
    );
  }
  const ignored = others.length === 0 ? '' : `; ${others.join(', ')} beside it is not read`;
  say(`config: ${first}${ignored}`);
  return first;
}

/**
 * The places of a config at another commit: its own first. If that is a default place, the other
 * default places follow. A change that moves its config stays bound by the old one.
 */
export function placesAtBase(file: string): readonly string[] {
  return DEFAULT_CONFIGS.includes(file)
    ? [file, ...DEFAULT_CONFIGS.filter((other) => other !== file)]
    : [file];
}

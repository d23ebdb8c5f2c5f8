import { lstatSync } from 'node:fs';
import { UserError } from '../system/errors.ts';

/** Where a run that is told no config looks for it, in this order, from the working directory. */
const DEFAULT_CONFIGS: readonly string[] = [
  '.github/passgate.yml',
  '.github/passgate.yaml',
  'passgate.yml',
  'passgate.yaml',
];

/** How help texts call it. */
export const DEFAULT_CONFIG = 'passgate.yml or .yaml, in .github or here';

/**
 * Find the config of a run that is told none: the first that is there.
 * @param say is told which one it is
 * @throws UserError saying where it was looked for
 */
export function findConfig(say: (line: string) => void): string {
  // A link that leads to nothing is there: reading it tells what is wrong.
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
 * The places of a config at another commit: its own first, and the other ones that are looked at by
 * default, if it is one of them. A change may move it, and is bound by it all the same.
 */
export function placesAtBase(file: string): readonly string[] {
  return DEFAULT_CONFIGS.includes(file)
    ? [file, ...DEFAULT_CONFIGS.filter((other) => other !== file)]
    : [file];
}

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { startsInside } from '../config/find-files.ts';
import { USUAL_ADDRESS } from '../config/generate-settings.ts';
import type { Config } from '../config/schema.ts';
import { messageOf, UserError } from '../system/errors.ts';
import { isInside, realPath } from '../system/paths.ts';
import { withoutEnd } from '../text/without-end.ts';
import type { AskingSuite } from './prompt-files.ts';

/** The source of answers, as far as answers depend on it. */
export type Endpoint =
  | { readonly provider: string; readonly address: string }
  | { readonly command: readonly Word[] };

/** A word of a command. */
interface Word {
  readonly word: string;
  /** SHA-256 of the file of the repository that it names; null if it names none. */
  readonly file: string | null;
}

/**
 * The source of a suite's answers. It reads the files that a command names, because a changed
 * program asks otherwise.
 * @throws UserError if such a file cannot be read
 */
export function endpointOf(config: Config, { generate }: AskingSuite): Endpoint {
  const { provider, command = [] } = generate;
  if (provider === undefined) {
    return { command: command.map((word) => ({ word, file: hashOf(config, word) })) };
  }
  return { provider, address: addressOf(generate['base-url'] ?? USUAL_ADDRESS[provider]) };
}

/** Addresses that mean the same become the same text. */
function addressOf(written: string): string {
  const url = new URL(written);
  return `${url.origin}${withoutEnd(url.pathname, '/')}${url.search}`;
}

function hashOf(config: Config, word: string): string | null {
  for (const start of startsInside(config, word)) {
    const path = resolve(start, word);
    // A word may be anything, such as a script too long for a path: then it does not exist.
    if (!existsSync(path) || !statSync(path).isFile()) continue;
    if (!isInside(realPath(path), config.repository)) continue;
    try {
      return createHash('sha256').update(readFileSync(path)).digest('hex');
    } catch (error) {
      const message = `the command's file ${word} cannot be read (${messageOf(error)})`;
      throw new UserError(message, { cause: error });
    }
  }
  return null;
}

import { gunzipSync, gzipSync } from 'node:zlib';
import type { Seal } from '../../cache/seal.ts';
import { LARGEST_RESULTS } from '../../results/parse.ts';
import { UserError } from '../../system/errors.ts';

const HEADER = 'passgate results 1 ';

/** A results.json in the form of the cache: packed, after a line with its seal. */
export function pack(text: string, seal: Seal): Buffer {
  return gzipSync(`${HEADER}${seal.id} ${seal.of(text)}\n${text}`);
}

/**
 * The text that was packed.
 * @throws UserError if it unpacks to too much, is damaged, or has no valid seal
 */
export function unpack(packed: Buffer, seal: Seal): string {
  let whole: string;
  try {
    whole = gunzipSync(packed, { maxOutputLength: LARGEST_RESULTS }).toString('utf8');
  } catch (error) {
    const isLarge = error instanceof RangeError;
    throw new UserError(
      isLarge ? `the entry unpacks to over ${LARGEST_RESULTS} bytes` : 'the entry is damaged',
      { cause: error },
    );
  }
  const end = whole.indexOf('\n');
  const [, id = '', found = ''] =
    /^passgate results 1 (\S{12}) (\S{43})$/.exec(whole.slice(0, end)) ?? [];
  if (id !== '' && id !== seal.id) {
    throw new UserError('the entry is sealed with another PASSGATE_CACHE_KEY');
  }
  const text = whole.slice(end + 1);
  if (id === '' || !seal.isOn(text, found)) {
    throw new UserError('the entry is damaged, or Passgate did not write it');
  }
  return text;
}

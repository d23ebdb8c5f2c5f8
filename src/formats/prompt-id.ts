import { createHash } from 'node:crypto';

/**
 * An id for a problem that has none: words of its prompt and a hash. It stays the same if rows
 * move.
 */
export function promptId(prompt: string): string {
  const words = prompt.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const hash = createHash('sha256').update(prompt).digest('hex').slice(0, 8);
  return [...words.slice(0, 6), hash].join('-').slice(-80);
}

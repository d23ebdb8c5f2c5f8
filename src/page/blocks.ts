import { blockId, type Kind, type Rows } from './data.ts';

/** The most unpacked blocks to keep. Neighbours of an open problem are often in the same block. */
const MOST_KEPT = 8;
const kept = new Map<string, Promise<readonly unknown[]>>();

/** The rows of a block; none if the page does not have it. */
export async function readBlock<K extends Kind>(
  suite: number,
  block: number,
  kind: K,
): Promise<readonly Rows[K][]> {
  const id = blockId(suite, block, kind);
  const found = kept.get(id) ?? unpack(id);
  kept.delete(id);
  kept.set(id, found);
  for (const old of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(old);
  // The types are right: the page's own writer made the rows.
  return (await found) as readonly Rows[K][];
}

async function unpack(id: string): Promise<readonly unknown[]> {
  await parsed();
  const base64 = document.getElementById(id)?.textContent ?? '';
  if (base64 === '') return [];
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const text = await new Response(stream).text();
  return text.split('\n').flatMap((line): unknown[] => (line === '' ? [] : [JSON.parse(line)]));
}

/** Wait until the page is parsed: the blocks come after the script. */
function parsed(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
  });
}

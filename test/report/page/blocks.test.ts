import { createHash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Blocks } from '../../../src/report/page/pack-blocks.ts';

/** Text that compresses badly. */
const noise = (seed: number, length: number) =>
  Array.from({ length: Math.ceil(length / 64) }, (_, part) =>
    createHash('sha256').update(`${seed} ${part}`).digest('hex'),
  ).join('');

const rowsOf = (base64: string): unknown[] =>
  inflateRawSync(Buffer.from(base64, 'base64'))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

async function packedBy(blocks: Blocks): Promise<(readonly [id: string, base64: string])[]> {
  await blocks.finish();
  const packed: (readonly [string, string])[] = [];
  for await (const each of blocks.packed()) packed.push(each);
  return packed;
}

describe('blocks of details', () => {
  it('contain every added row, in pieces or not', async () => {
    const output = fc.tuple(
      fc.nat(3),
      fc.oneof(fc.string({ unit: 'binary' }), fc.constant('x'.repeat(30_000))),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(output, { minLength: 1, maxLength: 40 }), async (outputs) => {
        // There are so many blocks that each is packed every few kilobytes.
        const blocks = new Blocks(100_000, 1e9);
        for (const [index, [block, text]] of outputs.entries()) {
          blocks.add(0, block, 'outputs', [block, 0, index, text]);
          await blocks.caughtUp();
        }
        const found = (await packedBy(blocks)).map(([id, base64]) => [id, rowsOf(base64)]);
        const wanted = [...new Set(outputs.map(([block]) => block))].map((block) => [
          `block-0-${block}-outputs`,
          outputs.flatMap(([of, text], index) => (of === block ? [[of, 0, index, text]] : [])),
        ]);
        expect(found).toEqual(wanted);
      }),
      { numRuns: 30 },
    );
  });

  it('lose programs first, then outputs, then prompts if there is no room', async () => {
    const kindsIn = async (most: number) => {
      const blocks = new Blocks(1, most);
      blocks.add(0, 0, 'samples', [0, 0, 0, 0, 1, 1, 1, 'split', null]);
      blocks.add(0, 0, 'prompts', [0, 0, noise(1, 40_000), 40_000]);
      blocks.add(0, 0, 'outputs', [0, 0, 0, noise(2, 40_000)]);
      blocks.add(0, 0, 'programs', [0, noise(3, 40_000), 40_000]);
      const kinds = (await packedBy(blocks)).map(([id]) => id.split('-')[3]);
      return { kinds, leftOut: [...blocks.leftOut] };
    };
    const all = ['samples', 'prompts', 'outputs', 'programs'];
    expect(await kindsIn(1e6)).toEqual({ kinds: all, leftOut: [] });
    // Hexadecimal digits compress to half their length, and to two thirds of it as base64.
    expect(await kindsIn(70_000)).toEqual({ kinds: all.slice(0, 3), leftOut: ['programs'] });
    expect(await kindsIn(40_000)).toEqual({
      kinds: all.slice(0, 2),
      leftOut: ['programs', 'outputs'],
    });
    expect(await kindsIn(1000)).toEqual({
      kinds: ['samples'],
      leftOut: ['programs', 'outputs', 'prompts'],
    });
  });
});

import { promisify } from 'node:util';
import { constants, deflateRaw } from 'node:zlib';
import { blockId, KINDS, type Kind, type Rows } from '../../page/data.ts';

/** The most characters waiting for packing, over all blocks: longer pieces pack better. */
const MOST_WAITING = 16 << 20;
const LEAST_PIECE = 1 << 13;
const MOST_PIECE = 1 << 18;
/** The most pieces that are packed at once, in other threads. */
const MOST_AT_ONCE = 16;

const pack = promisify(deflateRaw);

/** The kinds that are left out of a page that grows too large, in this order. */
const DISPENSABLE: readonly Kind[] = ['programs', 'outputs', 'prompts', 'samples'];

interface Block {
  waiting: string[];
  length: number;
  readonly pieces: Promise<Buffer>[];
}

/**
 * Details of the page, in blocks of some problems. The page unpacks a block when somebody looks at
 * one of its problems. Rows come in any order and are packed when they come. A block is one raw
 * deflate stream, made of pieces that end on a byte. Memory holds the packed text, which is
 * bounded, and a little more.
 */
export class Blocks {
  readonly #most: number;
  readonly #piece: number;
  readonly #blocks = new Map<string, Block>();
  readonly #packed = new Map<Kind, number>(KINDS.map((kind) => [kind, 0]));
  readonly #leftOut = new Set<Kind>();
  readonly #packing = new Set<Promise<Buffer>>();

  /**
   * @param count the number of blocks, over all suites and kinds
   * @param most the limit for all packed text as base64, in bytes
   */
  constructor(count: number, most: number) {
    this.#most = most;
    this.#piece = Math.min(MOST_PIECE, Math.max(LEAST_PIECE, MOST_WAITING / Math.max(1, count)));
  }

  /** The kinds that did not fit. */
  get leftOut(): ReadonlySet<Kind> {
    return this.#leftOut;
  }

  /** Add one row; call `caughtUp` now and then to wait for the packing. */
  add<K extends Kind>(suite: number, block: number, kind: K, row: Rows[K]): void {
    if (this.#leftOut.has(kind)) return;
    const id = blockId(suite, block, kind);
    const found = this.#blocks.get(id) ?? { waiting: [], length: 0, pieces: [] };
    this.#blocks.set(id, found);
    const line = `${JSON.stringify(row)}\n`;
    found.waiting.push(line);
    found.length += line.length;
    if (found.length >= this.#piece) this.#pack(kind, found, constants.Z_SYNC_FLUSH);
  }

  /** Resolves when there is room for more rows. */
  async caughtUp(): Promise<void> {
    if (this.#packing.size >= MOST_AT_ONCE) await Promise.all(this.#packing);
  }

  #pack(kind: Kind, block: Block, finishFlush: number): void {
    const packing = pack(block.waiting.join(''), { level: 6, finishFlush }).then((packed) => {
      this.#packing.delete(packing);
      if (this.#leftOut.has(kind)) return packed;
      this.#packed.set(kind, (this.#packed.get(kind) ?? 0) + packed.length);
      this.#leaveOut();
      return packed;
    });
    this.#packing.add(packing);
    block.pieces.push(packing);
    block.waiting = [];
    block.length = 0;
  }

  #leaveOut(): void {
    const size = () => ([...this.#packed.values()].reduce((a, b) => a + b, 0) * 4) / 3;
    for (const kind of DISPENSABLE) {
      if (size() <= this.#most) return;
      if (this.#leftOut.has(kind)) continue;
      this.#leftOut.add(kind);
      this.#packed.set(kind, 0);
      for (const id of this.#blocks.keys()) if (id.endsWith(`-${kind}`)) this.#blocks.delete(id);
    }
  }

  /** Pack all waiting rows; call it once, after the last row. */
  async finish(): Promise<void> {
    for (const kind of KINDS) {
      for (const [id, block] of this.#blocks) {
        if (id.endsWith(`-${kind}`)) this.#pack(kind, block, constants.Z_FINISH);
      }
    }
    await Promise.all(this.#packing);
  }

  /** Every block as base64, by the id of its element. */
  async *packed(): AsyncGenerator<readonly [id: string, text: string]> {
    for (const [id, { pieces }] of this.#blocks) {
      yield [id, Buffer.concat(await Promise.all(pieces)).toString('base64')];
    }
  }
}

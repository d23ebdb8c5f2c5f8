import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { type Compressors, snappyUncompress } from 'hyparquet';
import { decompressLz4, decompressLz4Raw, decompressZstd } from 'hyparquet-compressors';

/** Writers usually make pages of about 1 MiB. */
const LARGEST_PAGE = 64 << 20;

/** Unpackers of Parquet pages. None returns more than the page's header says, or 64 MiB. */
export const decompressors: Compressors = {
  SNAPPY: limited((input, length) => {
    const output = new Uint8Array(length);
    snappyUncompress(input, output);
    return output;
  }),
  GZIP: limited((input, length) => gunzipSync(input, { maxOutputLength: Math.max(1, length) })),
  BROTLI: limited((input, length) =>
    brotliDecompressSync(input, { maxOutputLength: Math.max(1, length) }),
  ),
  ZSTD: limited((input, length) => decompressZstd(input, new Uint8Array(length))),
  LZ4: limited(decompressLz4),
  LZ4_RAW: limited(decompressLz4Raw),
};

type Decompress = (input: Uint8Array, length: number) => Uint8Array;

function limited(decompress: Decompress): Decompress {
  return (input, length) => {
    if (!(length >= 0 && length <= LARGEST_PAGE)) throw new Error(`a page of ${length} bytes`);
    // Not every unpacker here understands the packed form of zero bytes.
    return length === 0 ? new Uint8Array(0) : decompress(input, length);
  };
}

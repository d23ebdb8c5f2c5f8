import { inflateSync } from 'node:zlib';

const LARGEST = 256 << 20;

/**
 * Unpack a text of LiveCodeBench: base64 of zlib of Python's pickle of one `str`. Any other pickle
 * is rejected, and nothing in it is executed.
 * @throws Error for anything else, and for more than 256 MiB
 */
export function readPickledText(packed: string): string {
  const bytes = inflateSync(Buffer.from(packed, 'base64'), { maxOutputLength: LARGEST });
  let found: string | null = null;
  let at = 0;
  const text = (sizeBytes: number) => {
    const start = at + sizeBytes;
    const end = start + bytes.readUIntLE(at, Math.min(sizeBytes, 6));
    if (found !== null || end > bytes.length) throw new Error('is not one text');
    found = new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, end));
    at = end;
  };
  for (;;) {
    const code = bytes[at];
    at += 1;
    if (code === PROTO || code === BINPUT) at += 1;
    else if (code === LONG_BINPUT) at += 4;
    else if (code === FRAME) at += 8;
    else if (code === SHORT_BINUNICODE) text(1);
    else if (code === BINUNICODE) text(4);
    else if (code === BINUNICODE8) text(8);
    else if (code === STOP && found !== null) return found;
    else if (code !== MEMOIZE) throw new Error('is not one text');
  }
}

// Operation codes of pickle's protocols 2 to 5 that may appear around a text.
const PROTO = 0x80;
const FRAME = 0x95;
const MEMOIZE = 0x94;
const BINPUT = 0x71;
const LONG_BINPUT = 0x72;
const SHORT_BINUNICODE = 0x8c;
const BINUNICODE = 0x58;
const BINUNICODE8 = 0x8d;
const STOP = 0x2e;

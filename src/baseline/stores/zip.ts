import { crc32, inflateRawSync } from 'node:zlib';
import { UserError } from '../../system/errors.ts';

const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

/**
 * Read one file from a zip archive of unknown origin. Other files are not unpacked, nothing is
 * written, and no path in the archive is used.
 * @param name the whole name, in ASCII
 * @param most the most bytes that it may unpack to
 * @throws UserError if there is no such archive or file, or it is larger
 */
export function readZipped(zip: Buffer, name: string, most: number): Buffer {
  const file = readZippedIfAny(zip, name, most);
  if (file === null) throw new UserError(`the archive has no ${name}`);
  return file;
}

/** As `readZipped`, but null if there is no such file. */
export function readZippedIfAny(zip: Buffer, name: string, most: number): Buffer | null {
  try {
    const entry = findEntry(zip, Buffer.from(name, 'latin1'));
    return entry === null ? null : unpackEntry(zip, entry, name, most);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError('the download is not a zip archive, or is damaged', { cause: error });
  }
}

interface Entry {
  readonly flags: number;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/**
 * Find an entry in the directory at the archive's end. Only there are the sizes of streamed files
 * known.
 */
function findEntry(zip: Buffer, name: Buffer): Entry | null {
  const end = endOf(zip);
  const count = zip.readUInt16LE(end + 10);
  let found: Entry | null = null;
  for (let index = 0, at = zip.readUInt32LE(end + 16); index < count; index += 1) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new RangeError('no entry where one should be');
    const length = zip.readUInt16LE(at + 28);
    if (zip.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + length).equals(name)) {
      if (found !== null) throw new RangeError('the file is there twice');
      found = {
        flags: zip.readUInt16LE(at + 8),
        method: zip.readUInt16LE(at + 10),
        checksum: zip.readUInt32LE(at + 16),
        packed: zip.readUInt32LE(at + 20),
        size: zip.readUInt32LE(at + 24),
        offset: zip.readUInt32LE(at + 42),
      };
    }
    at += ENTRY_SIZE + length + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return found;
}

function endOf(zip: Buffer): number {
  const last = zip.length - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    const isWhole = zip.readUInt16LE(at + 20) === last - at;
    if (isWhole && zip.readUInt32LE(at) === END) return at;
  }
  throw new RangeError('no end of a zip archive');
}

function unpackEntry(zip: Buffer, entry: Entry, name: string, most: number): Buffer {
  const { flags, method, checksum, packed, size, offset } = entry;
  const tooLarge = () => new UserError(`the ${name} of the archive unpacks to over ${most} bytes`);
  if (size > most) throw tooLarge();
  if (zip.readUInt32LE(offset) !== LOCAL || (flags & ENCRYPTED) !== 0) {
    throw new RangeError('no file where one should be');
  }
  const start = offset + LOCAL_SIZE + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
  const data = zip.subarray(start, start + packed);
  if (data.length !== packed || (method !== STORED && method !== DEFLATED)) {
    throw new RangeError('a file that cannot be read');
  }
  // Unpack at most the stated size: a zip bomb states less than it has.
  const text = method === STORED ? data : inflateRawSync(data, { maxOutputLength: size + 1 });
  if (text.length !== size || crc32(text) !== checksum) throw new RangeError('a damaged file');
  return text;
}

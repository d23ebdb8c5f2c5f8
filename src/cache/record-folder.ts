import { rmSync } from 'node:fs';
import type { Sealing } from './seal.ts';
import { type Place, Segment } from './segment.ts';
import { evict, newSegmentPath, type SegmentFile, segmentFiles } from './segment-files.ts';

/** The limits of a folder, as docs/cache.md states. */
const MOST = { bytes: 256 << 20, files: 256 };
/** After this size, in bytes, a new segment begins. So eviction removes small parts. */
const LARGEST_SEGMENT = 16 << 20;
/** More segments than this are joined into a few. */
const MANY = 32;
/** After this time without a write, a segment's run is taken to be over. */
const QUIET_MS = 5 * 60_000;

interface Entry extends Place {
  readonly segment: Segment;
  /** An older record with the same key, in case this one is damaged. */
  readonly other?: Entry | undefined;
}

/** Files and records that were found but not used. */
export interface Ignored {
  /** Files with another seal, or that others can write. */
  readonly files: number;
  /** Records that have changed since they were written. */
  readonly records: number;
}

/**
 * Records in a folder, by key. It has the records of other runs up to its opening, and its own.
 * Records stay in their files; memory holds some 150 bytes for each.
 */
export class RecordFolder {
  readonly #folder: string;
  readonly #seal: Sealing;
  readonly #entries = new Map<string, Entry>();
  readonly #earlier = new Map<Segment, SegmentFile>();
  readonly #own: Segment[] = [];
  readonly #used = new Set<Segment>();
  #ignoredFiles = 0;
  #ignoredRecords = 0;

  /** @param folder an existing folder */
  constructor(folder: string, seal: Sealing) {
    this.#folder = folder;
    this.#seal = seal;
    const files = evict(segmentFiles(folder), MOST);
    for (const file of files) this.#load(file);
    if (files.length > MANY) this.#join();
  }

  get ignored(): Ignored {
    return { files: this.#ignoredFiles, records: this.#ignoredRecords };
  }

  /** A record's body, and if an earlier run wrote it; undefined if there is no valid record. */
  get(key: string): { readonly body: string; readonly isEarlier: boolean } | undefined {
    const found = this.#find(key);
    if (found === undefined) return undefined;
    const { segment } = found.entry;
    this.#used.add(segment);
    return { body: found.body, isEarlier: this.#earlier.has(segment) };
  }

  /** Drop a record and count it as damaged. */
  forget(key: string): void {
    const other = this.#entries.get(key)?.other;
    if (other === undefined) this.#entries.delete(key);
    else this.#entries.set(key, other);
    this.#ignoredRecords += 1;
  }

  /** @throws an error if it cannot be written */
  set(key: string, body: string): void {
    let segment = this.#own.at(-1);
    if (segment === undefined || segment.size > LARGEST_SEGMENT) {
      segment = Segment.create(newSegmentPath(this.#folder), this.#seal);
      this.#own.push(segment);
    }
    this.#entries.set(key, { segment, ...segment.append(key, body) });
  }

  /** Note the use of segments, and make room. */
  close(): void {
    const now = new Date();
    for (const segment of this.#used) segment.touch(now);
    for (const segment of [...this.#earlier.keys(), ...this.#own]) segment.close();
    evict(segmentFiles(this.#folder), MOST);
  }

  #load(file: SegmentFile): void {
    let segment: Segment | null = null;
    try {
      segment = Segment.open(file.path, this.#seal);
    } catch {
      // It is no file, or was removed meanwhile.
    }
    if (segment === null) {
      // An empty file belongs to a run that has just started.
      if (file.size > 0) this.#ignoredFiles += 1;
      return;
    }
    const loaded = segment;
    this.#earlier.set(loaded, file);
    this.#ignoredRecords += loaded.scan((key, place) => {
      const other = this.#entries.get(key);
      this.#entries.set(key, { segment: loaded, ...place, other });
    });
  }

  /** The newest valid record of a key. */
  #find(key: string): { readonly entry: Entry; readonly body: string } | undefined {
    for (let entry = this.#entries.get(key); entry; entry = this.#entries.get(key)) {
      const body = entry.segment.read(key, entry);
      if (body !== null) return { entry, body };
      this.forget(key);
    }
    return undefined;
  }

  /**
   * Copy the records of many small segments into a few. An interruption at any point loses nothing.
   */
  #join(): void {
    const quiet = Date.now() - QUIET_MS;
    const small = new Map(
      [...this.#earlier].filter(
        ([, { size, usedAt }]) => size <= LARGEST_SEGMENT && usedAt < quiet,
      ),
    );
    let joined: Segment | null = null;
    try {
      for (const [key, { segment }] of this.#entries) {
        const found = small.has(segment) ? this.#find(key) : undefined;
        if (found === undefined) continue;
        const from = small.get(found.entry.segment);
        if (from === undefined) continue;
        if (joined === null || joined.size > LARGEST_SEGMENT) {
          const path = newSegmentPath(this.#folder);
          joined = Segment.create(path, this.#seal);
          this.#earlier.set(joined, { ...from, path });
        }
        this.#entries.set(key, { segment: joined, ...joined.append(key, found.body) });
        joined.touch(new Date(from.usedAt));
      }
      // The files stay open: an older record in them may still be needed.
      for (const { path } of small.values()) rmSync(path, { force: true });
    } catch {
      // Perhaps the disk is full. The old segments stay.
    }
  }
}

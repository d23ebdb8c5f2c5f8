import { rmSync } from 'node:fs';
import type { Seal } from './seal.ts';
import { type Place, Segment } from './segment.ts';
import { evict, newSegmentPath, type SegmentFile, segmentFiles } from './segment-files.ts';

/** What a folder may take; docs/cache.md says it. */
const MOST = { bytes: 256 << 20, files: 256 };
/** A larger segment is followed by another, so that what goes first is a small part. */
const LARGEST_SEGMENT = 16 << 20;
/** More are joined to few. */
const MANY = 32;
/** A segment that nobody wrote to for so long is taken for one whose run has ended. */
const QUIET_MS = 5 * 60_000;

interface Entry extends Place {
  readonly segment: Segment;
}

/** What a look at a folder found that is not used. */
export interface Ignored {
  /** Files with another seal, or that are not this user's alone. */
  readonly files: number;
  /** Records that are not as they were written. */
  readonly records: number;
}

/**
 * Records in a folder, by key: those of earlier runs and of others that run now, as of when it was
 * opened, and one's own. Records stay in their files; memory holds some 150 bytes for each.
 */
export class RecordFolder {
  readonly #folder: string;
  readonly #seal: Seal;
  readonly #entries = new Map<string, Entry>();
  readonly #earlier = new Map<Segment, SegmentFile>();
  readonly #own: Segment[] = [];
  readonly #used = new Set<Segment>();
  #ignoredFiles = 0;
  #ignoredRecords = 0;

  /** @param folder an existing one */
  constructor(folder: string, seal: Seal) {
    this.#folder = folder;
    this.#seal = seal;
    const files = evict(segmentFiles(folder), MOST);
    for (const file of files) this.#load(file);
    if (files.length > MANY) this.#join();
  }

  get ignored(): Ignored {
    return { files: this.#ignoredFiles, records: this.#ignoredRecords };
  }

  /** A record's body, and whether it was there before; undefined where there is none to believe. */
  get(key: string): { readonly body: string; readonly isEarlier: boolean } | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    const { segment } = entry;
    const body = segment.read(key, entry);
    if (body === null) {
      this.forget(key);
      return undefined;
    }
    this.#used.add(segment);
    return { body, isEarlier: this.#earlier.has(segment) };
  }

  /** Count a record as one that is not as it was written. */
  forget(key: string): void {
    this.#entries.delete(key);
    this.#ignoredRecords += 1;
  }

  /** @throws when it cannot be written */
  set(key: string, body: string): void {
    let segment = this.#own.at(-1);
    if (segment === undefined || segment.size > LARGEST_SEGMENT) {
      segment = Segment.create(newSegmentPath(this.#folder), this.#seal);
      this.#own.push(segment);
    }
    this.#entries.set(key, { segment, ...segment.append(key, body) });
  }

  /** Note what was of use, and make room. */
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
      // It is no file, or went meanwhile.
    }
    if (segment === null) {
      // An empty one is another run's that begins just now.
      if (file.size > 0) this.#ignoredFiles += 1;
      return;
    }
    const loaded = segment;
    this.#earlier.set(loaded, file);
    this.#ignoredRecords += loaded.scan((key, place) => {
      this.#entries.set(key, { segment: loaded, ...place });
    });
  }

  /** Write the records of many small segments to few. Whenever it is cut short nothing is lost. */
  #join(): void {
    const quiet = Date.now() - QUIET_MS;
    const small = new Map(
      [...this.#earlier].filter(
        ([, { size, usedAt }]) => size <= LARGEST_SEGMENT && usedAt < quiet,
      ),
    );
    let joined: Segment | null = null;
    try {
      for (const [key, entry] of this.#entries) {
        const from = small.get(entry.segment);
        if (from === undefined) continue;
        const body = entry.segment.read(key, entry);
        if (body === null) {
          this.forget(key);
          continue;
        }
        if (joined === null || joined.size > LARGEST_SEGMENT) {
          const path = newSegmentPath(this.#folder);
          joined = Segment.create(path, this.#seal);
          this.#earlier.set(joined, { ...from, path });
        }
        this.#entries.set(key, { segment: joined, ...joined.append(key, body) });
        joined.touch(new Date(from.usedAt));
      }
      for (const [segment, { path }] of small) {
        rmSync(path, { force: true });
        this.#earlier.delete(segment);
        segment.close();
      }
    } catch {
      // No room to write, perhaps: all stays where it is.
    }
  }
}

import { rmSync } from 'node:fs';
import type { Sealing } from './seal.ts';
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
  /** Another record of the same key: this one may turn out to be damaged. */
  readonly other?: Entry | undefined;
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
  readonly #seal: Sealing;
  readonly #entries = new Map<string, Entry>();
  readonly #earlier = new Map<Segment, SegmentFile>();
  readonly #own: Segment[] = [];
  readonly #used = new Set<Segment>();
  #ignoredFiles = 0;
  #ignoredRecords = 0;

  /** @param folder an existing one */
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

  /** A record's body, and whether it was there before; undefined where there is none to believe. */
  get(key: string): { readonly body: string; readonly isEarlier: boolean } | undefined {
    const found = this.#find(key);
    if (found === undefined) return undefined;
    const { segment } = found.entry;
    this.#used.add(segment);
    return { body: found.body, isEarlier: this.#earlier.has(segment) };
  }

  /** Count a record as one that is not as it was written. */
  forget(key: string): void {
    const other = this.#entries.get(key)?.other;
    if (other === undefined) this.#entries.delete(key);
    else this.#entries.set(key, other);
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
      const other = this.#entries.get(key);
      this.#entries.set(key, { segment: loaded, ...place, other });
    });
  }

  /** The first record of a key that is as it was written. */
  #find(key: string): { readonly entry: Entry; readonly body: string } | undefined {
    for (let entry = this.#entries.get(key); entry; entry = this.#entries.get(key)) {
      const body = entry.segment.read(key, entry);
      if (body !== null) return { entry, body };
      this.forget(key);
    }
    return undefined;
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
      // Their files stay open: another record of some key may yet be needed.
      for (const { path } of small.values()) rmSync(path, { force: true });
    } catch {
      // No room to write, perhaps: all stays where it is.
    }
  }
}

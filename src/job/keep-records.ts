import { findSeal } from '../cache/find-seal.ts';
import { privateFolder } from '../cache/open-cache.ts';
import { packSegments, segmentNames, unpackSegments } from '../cache/parcel.ts';
import type { EventContext } from '../github/event-context.ts';
import type { RecordKind } from '../github/kept-name.ts';
import { within } from '../github/patience.ts';
import type { Services } from './services.ts';

/** The most bytes of a kind of records in the Actions cache, both before and after packing. */
const MOST = 64 << 20;

/** Moves a folder of verdicts or answers from one run's machine to the next. */
export class KeptRecords {
  readonly kind: RecordKind;
  readonly #services: Services;
  readonly #folder: string;
  readonly #environment: NodeJS.ProcessEnv;
  readonly #isForeign: boolean;
  #known: ReadonlySet<string> = new Set();

  /** @param folder the folder of the records */
  constructor(
    kind: RecordKind,
    services: Services,
    folder: string,
    environment: NodeJS.ProcessEnv,
    event: EventContext | null,
  ) {
    this.kind = kind;
    this.#services = services;
    this.#folder = folder;
    this.#environment = environment;
    this.#isForeign = event?.pullRequest?.isFork === true && !services.seal.isSecret;
  }

  /**
   * Restore the newest records that this run may read.
   * @returns a remark, or empty if all is as usual
   * @throws an error if the cache cannot be read
   */
  async restore(stop: AbortSignal): Promise<string> {
    const { cache, name, patience } = this.#services;
    if (cache === null || !cache.mayRead) return '';
    // A fork's author could have saved made-up records in the place that this run reads first.
    if (this.#isForeign) {
      return `${this.kind} of earlier runs are not used for a fork’s pull request`;
    }
    this.#known = segmentNames(this.#folder);
    // A machine that keeps its folders, or an earlier step, has already provided them.
    if (this.#known.size > 0) return '';
    const entry = await within(patience, stop, (signal) =>
      cache.get(
        name.recordsKey(this.kind, this.#environment),
        [name.records(this.kind)],
        MOST,
        signal,
      ),
    );
    privateFolder(this.#folder);
    const seal = findSeal(this.#environment);
    const foreign = entry === null ? 0 : unpackSegments(entry.content, this.#folder, seal, MOST);
    this.#known = segmentNames(this.#folder);
    return foreign === 0
      ? ''
      : `${this.kind} of earlier runs are sealed with another secret, and not used`;
  }

  /**
   * Save the folder's records if this run added any.
   * @throws an error if the cache cannot be written
   */
  async save(stop: AbortSignal): Promise<void> {
    const { cache, name, patience } = this.#services;
    if (cache === null || !cache.mayWrite || this.#isForeign) return;
    const isNew = (file: string) => !this.#known.has(file);
    if (![...segmentNames(this.#folder)].some(isNew)) return;
    const packed = packSegments(this.#folder, findSeal(this.#environment), MOST);
    const key = name.recordsKey(this.kind, this.#environment);
    await within(patience, stop, (signal) => cache.put(key, packed, signal));
  }
}

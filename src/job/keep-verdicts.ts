import { findSeal } from '../execute/cache/find-seal.ts';
import { privateFolder } from '../execute/cache/open-cache.ts';
import { packSegments, segmentNames, unpackSegments } from '../execute/cache/parcel.ts';
import type { EventContext } from '../github/context.ts';
import { within } from '../github/patience.ts';
import type { Services } from './services.ts';

/** Of all verdicts that go to the Actions cache, before and after they are packed. */
const MOST = 64 << 20;

/** Keeps the folder of verdicts from one run's machine to the next one's. */
export class KeptVerdicts {
  readonly #services: Services;
  readonly #folder: string;
  readonly #environment: NodeJS.ProcessEnv;
  readonly #isForeign: boolean;
  #known: ReadonlySet<string> = new Set();

  /** @param folder the verdict cache's */
  constructor(
    services: Services,
    folder: string,
    environment: NodeJS.ProcessEnv,
    event: EventContext | null,
  ) {
    this.#services = services;
    this.#folder = folder;
    this.#environment = environment;
    this.#isForeign = event?.pullRequest?.isFork === true && !services.seal.isSecret;
  }

  /**
   * Restore the newest verdicts that this run may read.
   * @returns what is to be said of it; empty where all is as usual
   * @throws when they cannot be had
   */
  async restore(stop: AbortSignal): Promise<string> {
    const { cache, name, patience } = this.#services;
    if (cache === null || !cache.mayRead) return '';
    // Who sent it could have put verdicts of their own where this run would look first.
    if (this.#isForeign) return 'verdicts of earlier runs are not used for a fork’s pull request';
    this.#known = segmentNames(this.#folder);
    // A machine that keeps its folders, or a step before this one, has them already.
    if (this.#known.size > 0) return '';
    const entry = await within(patience, stop, (signal) =>
      cache.get(name.verdictsKey(this.#environment), [name.verdicts], MOST, signal),
    );
    privateFolder(this.#folder);
    const seal = findSeal(this.#environment);
    const foreign = entry === null ? 0 : unpackSegments(entry.content, this.#folder, seal, MOST);
    this.#known = segmentNames(this.#folder);
    return foreign === 0
      ? ''
      : 'verdicts of earlier runs are sealed with another secret, and not used';
  }

  /**
   * Save what lies in the folder, if this run added to it.
   * @throws when it cannot be
   */
  async save(stop: AbortSignal): Promise<void> {
    const { cache, name, patience } = this.#services;
    if (cache === null || !cache.mayWrite || this.#isForeign) return;
    const isNew = (file: string) => !this.#known.has(file);
    if (![...segmentNames(this.#folder)].some(isNew)) return;
    const packed = packSegments(this.#folder, findSeal(this.#environment), MOST);
    const key = name.verdictsKey(this.#environment);
    await within(patience, stop, (signal) => cache.put(key, packed, signal));
  }
}

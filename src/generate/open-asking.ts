import { join } from 'node:path';
import { openCache } from '../cache/open-cache.ts';
import type { RecordFolder } from '../cache/record-folder.ts';
import { UserError } from '../system/errors.ts';
import { AnswerStore } from './answer-store.ts';
import type { Asking } from './asking.ts';

/** The folder of answers beside the verdicts of a cache. */
export function answersFolder(cache: string): string {
  return join(cache, 'answers');
}

/** The facts about a run that are known before its first question. */
interface AskingRequest extends Pick<Asking, 'environment' | 'share' | 'listener' | 'signal'> {
  /** Finds the reason why no question may be sent; null if there is none. */
  refusal(): Promise<string | null>;
  /** The folder of the cache; null for none. */
  readonly cache: string | null;
  readonly repository: string;
}

/** Opens what asking needs as soon as a suite of head or base asks a model. */
export class AskingSource {
  readonly #request: AskingRequest;
  #asking: Asking | null = null;

  constructor(request: AskingRequest) {
    this.#request = request;
  }

  async open(): Promise<Asking> {
    const { environment, share, listener, signal } = this.#request;
    const refused = this.#asking?.refused ?? (await this.#request.refusal());
    this.#asking ??= {
      ...{ environment, refused, share, listener, signal },
      store: new AnswerStore(this.#records(), (text) => this.#warn(text)),
      budgets: new Map(),
    };
    return this.#asking;
  }

  close(): void {
    this.#asking?.store.close();
    this.#asking = null;
  }

  #records(): RecordFolder | null {
    const { cache, repository, environment } = this.#request;
    if (cache === null) return null;
    try {
      return openCache({ folder: answersFolder(cache), repository, environment });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      this.#warn(error.message);
      return null;
    }
  }

  #warn(text: string): void {
    this.#request.listener.say(`cache: answers: ${text}`);
  }
}

import { createHash } from 'node:crypto';
import { z } from 'zod';
import { parseBounded } from '../text/bounded-json.ts';
import { LENGTHS, plainLine } from '../text/escape.ts';
import { persist } from './patience.ts';
import { ServiceError } from './service-error.ts';
import { transfer } from './transfer.ts';

const SERVICE = 'github.actions.results.api.v1.CacheService';
/** Separates our entries from those of other tools and of other layouts of ours. */
const VERSION = createHash('sha256').update('passgate 1').digest('hex');
const LARGEST_ANSWER = 1 << 20;
/** From this version on Azure Blob storage takes up to 5,000 MiB in one request. */
const AZURE_VERSION = '2021-12-02';

/** Empty if there is none: such services leave no field out. */
const url = z
  .string()
  .refine((text) => text === '' || URL.canParse(text))
  .default('');
const found = z.object({
  ok: z.boolean().default(false),
  signed_download_url: url,
  matched_key: z.string().max(512).default(''),
});

const reserved = z.object({
  ok: z.boolean().default(false),
  signed_upload_url: url,
  message: z.string().default(''),
});

const finalized = z.object({ ok: z.boolean().default(false), message: z.string().default('') });

/** An entry of the cache. */
export interface CacheEntry {
  readonly key: string;
  readonly content: Buffer;
}

/**
 * GitHub's Actions cache, version 2, with entries of one blob each. GitHub's own library does not
 * suit a gate's decision: it unpacks tar archives to any path they name, and has no size limit. It
 * also does not separate a miss from a failure, and waits for minutes.
 */
export class CacheService {
  readonly #url: string;
  readonly #token: string;
  readonly mayRead: boolean;
  readonly mayWrite: boolean;

  private constructor(service: string, token: string, mode: string) {
    this.#url = service;
    this.#token = token;
    this.mayRead = mode !== 'none' && mode !== 'write-only';
    this.mayWrite = mode !== 'none' && mode !== 'read';
  }

  /**
   * The cache named by the runner's environment; null if there is none, as on Enterprise Server.
   */
  static of(environment: NodeJS.ProcessEnv): CacheService | null {
    const { ACTIONS_RESULTS_URL, ACTIONS_RUNTIME_TOKEN, ACTIONS_CACHE_MODE = '' } = environment;
    if (!environment.ACTIONS_CACHE_SERVICE_V2 || !ACTIONS_RESULTS_URL || !ACTIONS_RUNTIME_TOKEN) {
      return null;
    }
    const mode = ACTIONS_CACHE_MODE.trim().toLowerCase();
    return new CacheService(new URL(ACTIONS_RESULTS_URL).origin, ACTIONS_RUNTIME_TOKEN, mode);
  }

  /**
   * Read an entry.
   * @param prefixes tried in order if the key does not exist: the newest entry that begins with the
   * prefix
   * @param most bytes
   * @returns null if there is none
   * @throws ServiceError if the service refuses or fails, or the entry is larger
   */
  async get(
    key: string,
    prefixes: readonly string[],
    most: number,
    signal: AbortSignal,
  ): Promise<CacheEntry | null> {
    const request = { key, restore_keys: prefixes, version: VERSION };
    const { ok, signed_download_url, matched_key } = await this.#call(
      'GetCacheEntryDownloadURL',
      request,
      found,
      signal,
    );
    if (!ok || signed_download_url === '') return null;
    // Some services take the key as a prefix. An entry that was not asked for is ignored.
    if (matched_key !== key && !prefixes.some((prefix) => matched_key.startsWith(prefix)))
      return null;
    const message = { method: 'GET', url: signed_download_url } as const;
    const content = await persist(signal, () => transfer(message, most, signal));
    return { key: matched_key, content };
  }

  /**
   * Write an entry.
   * @returns false if the key is taken: entries never change
   * @throws ServiceError if the service refuses or fails
   */
  async put(key: string, content: Buffer, signal: AbortSignal): Promise<boolean> {
    const entry = { key, version: VERSION };
    let reservation: z.output<typeof reserved>;
    try {
      reservation = await this.#call('CreateCacheEntry', entry, reserved, signal);
    } catch (error) {
      if (error instanceof ServiceError && error.status === 409) return false;
      throw error;
    }
    if (!reservation.ok || reservation.signed_upload_url === '') {
      throw new ServiceError(`refused (${plainLine(reservation.message, LENGTHS.quote)})`);
    }
    const message = {
      method: 'PUT',
      url: reservation.signed_upload_url,
      headers: {
        'content-type': 'application/octet-stream',
        'x-ms-blob-type': 'BlockBlob',
        'x-ms-version': AZURE_VERSION,
      },
      body: content,
    } as const;
    await persist(signal, () => transfer(message, LARGEST_ANSWER, signal));
    const finished = { ...entry, size_bytes: String(content.length) };
    const { ok, message: why } = await this.#call(
      'FinalizeCacheEntryUpload',
      finished,
      finalized,
      signal,
    );
    if (!ok) throw new ServiceError(`refused (${plainLine(why, LENGTHS.quote)})`);
    return true;
  }

  async #call<T extends z.ZodType>(
    method: string,
    request: object,
    schema: T,
    signal: AbortSignal,
  ): Promise<z.output<T>> {
    const message = {
      method: 'POST',
      url: `${this.#url}/twirp/${SERVICE}/${method}`,
      headers: {
        authorization: `Bearer ${this.#token}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify(request),
    } as const;
    const body = await persist(signal, () => transfer(message, LARGEST_ANSWER, signal));
    try {
      return schema.parse(parseBounded(body.toString('utf8')));
    } catch (error) {
      throw new ServiceError('gave an answer that cannot be read', null, null, { cause: error });
    }
  }
}

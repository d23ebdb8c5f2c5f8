/**
 * GitHub's results service, which actions use for caches and artifacts. The OpenAPI description
 * does not contain it. Requests and answers are checked against the message types in GitHub's own
 * libraries, which are generated from the service's protocol.
 */

import { createHash } from 'node:crypto';
import type { BlobStore } from './blobs.ts';
import type { CacheEntry, JobStore, StoredArtifact, StoredRun } from './jobs.ts';
import type { RawAnswer } from './routes.ts';

/** A generated message type (@protobuf-ts/runtime). */
interface MessageType {
  fromJson(json: unknown, options: { readonly ignoreUnknownFields: boolean }): object;
  toJson(
    message: object,
    options: { readonly useProtoFieldName: boolean; readonly emitDefaultValues: boolean },
  ): unknown;
}

// The generated types are not exported, so the module is found by its path.
const modules = '../../../node_modules/@actions/';
const load = async (path: string): Promise<Readonly<Record<string, MessageType>>> =>
  import(new URL(`${modules}${path}`, import.meta.url).href);
const TYPES = {
  CacheService: await load('cache/lib/generated/results/api/v1/cache.js'),
  ArtifactService: await load('artifact/lib/generated/results/api/v1/artifact.js'),
};

const PATH = /^\/twirp\/github\.actions\.results\.api\.v1\.(CacheService|ArtifactService)\/(\w+)$/;
/** The service refuses more keys. */
const MOST_KEYS = 10;

/** A cache or artifact whose content is being uploaded. */
interface Reservation {
  readonly name: string;
  readonly version: string;
  readonly run: StoredRun;
  readonly blob: string;
}

type Fields = Readonly<Record<string, unknown>>;

export class ResultsService {
  readonly #reserved: Reservation[] = [];

  constructor(
    readonly jobs: JobStore,
    readonly blobs: BlobStore,
  ) {}

  static isFor({ pathname }: URL): boolean {
    return pathname.startsWith('/twirp/');
  }

  /** The token of a run's job. It tells the service which job asks. */
  static tokenOf(run: StoredRun): string {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const scp = `Actions.GenericRead:${run.id} Actions.Results:${run.id}:job-${run.id}`;
    return `${part({ alg: 'RS256', typ: 'JWT' })}.${part({ scp, exp: 4_000_000_000 })}.signature`;
  }

  answer(
    { pathname }: URL,
    authorization: string | undefined,
    body: Buffer,
    complain: (problem: string) => void,
  ): RawAnswer {
    const [, service, method = ''] = PATH.exec(pathname) ?? [];
    const run = this.jobs.runs.find(
      (one) => authorization === `Bearer ${ResultsService.tokenOf(one)}`,
    );
    if (run === undefined) return failure(401, 'unauthenticated', 'invalid token');
    if (service !== 'CacheService' && service !== 'ArtifactService') {
      complain('no such service');
      return failure(404, 'bad_route', 'no such service');
    }
    const types = TYPES[service];
    const requestType = types[`${method}Request`];
    const responseType = types[`${method}Response`];
    if (requestType === undefined || responseType === undefined) {
      complain('no such method');
      return failure(404, 'bad_route', 'no such method');
    }
    let request: Fields;
    try {
      const json = JSON.parse(body.toString('utf8'));
      request = { ...requestType.fromJson(json, { ignoreUnknownFields: false }) };
    } catch (error) {
      complain(`the request is not a ${method}Request: ${error}`);
      return failure(400, 'malformed', String(error));
    }
    const response = this.#perform(method, request, run, complain);
    if (isAnswer(response)) return response;
    const message = responseType.fromJson(response, { ignoreUnknownFields: false });
    // Twirp servers write JSON like this: with the protocol's own names, and with every field.
    const options = { useProtoFieldName: true, emitDefaultValues: true };
    return json(200, responseType.toJson(message, options));
  }

  #perform(
    method: string,
    request: Fields,
    run: StoredRun,
    complain: (problem: string) => void,
  ): Fields | RawAnswer {
    const text = (name: string) => String(request[name] ?? '');
    switch (method) {
      case 'GetCacheEntryDownloadURL': {
        const keys = [text('key'), ...[request.restoreKeys ?? []].flat().map(String)];
        if (keys.length > MOST_KEYS || keys.some((key) => key === '' || key.includes(','))) {
          complain('a key that the service refuses, or too many');
        }
        const entry = this.#findCache(keys, text('version'), [run.ref, ...run.reads]);
        if (entry === undefined) return { ok: false };
        const signed_download_url = this.blobs.publish(entry.content);
        return { ok: true, signed_download_url, matched_key: entry.key };
      }
      case 'CreateCacheEntry': {
        const [name, version] = [text('key'), text('version')];
        const isSame = (one: CacheEntry) =>
          one.key === name && one.version === version && one.ref === run.ref;
        if (!/^[\da-f]{64}$/.test(version)) complain('the version is no SHA-256');
        if (this.jobs.caches.some(isSame)) {
          return failure(
            409,
            'already_exists',
            'cache entry with the same key, version, and scope already exists',
          );
        }
        return this.#reserve(name, version, run);
      }
      case 'FinalizeCacheEntryUpload': {
        const content = this.#finish(text('key'), text('version'), run);
        if (content === null) return failure(404, 'not_found', 'no such reservation');
        if (text('sizeBytes') !== String(content.length)) complain('size_bytes is not the blob’s');
        const id = this.jobs.nextId();
        const [key, version] = [text('key'), text('version')];
        this.jobs.caches.push({ id, key, version, ref: run.ref, content });
        return { ok: true, entry_id: String(id) };
      }
      case 'CreateArtifact': {
        const name = text('name');
        if (run.artifacts.some((artifact) => artifact.name === name)) {
          const message = 'an artifact with this name already exists on the workflow run';
          return failure(409, 'already_exists', `Conflict: ${message}`);
        }
        if (text('workflowRunBackendId') !== String(run.id)) complain('another run’s backend id');
        return this.#reserve(name, '', run);
      }
      case 'FinalizeArtifact': {
        const content = this.#finish(text('name'), '', run);
        if (content === null) return failure(404, 'not_found', 'no such reservation');
        const id = this.jobs.nextId();
        run.artifacts.push({ id, name: text('name'), content, expired: false });
        return { ok: true, artifact_id: String(id) };
      }
      case 'ListArtifacts': {
        if (text('workflowRunBackendId') !== String(run.id)) complain('another run’s backend id');
        const filter = idIn(request.idFilter);
        const artifacts = run.artifacts.filter(({ id }) => filter === '' || filter === String(id));
        return { artifacts: artifacts.map((artifact) => describeArtifact(artifact, run)) };
      }
      case 'GetSignedArtifactURL': {
        const artifact = run.artifacts.find(({ name }) => name === text('name'));
        if (artifact === undefined) return failure(404, 'not_found', 'no such artifact');
        return { signed_url: this.blobs.publish(artifact.content, 'application/zip') };
      }
      default:
        complain('the loopback has no answer to this method');
        return failure(501, 'unimplemented', method);
    }
  }

  /**
   * The lookup goes scope by scope, the own one first. In each, a whole key comes first, then the
   * newest key with the prefix.
   */
  #findCache(keys: readonly string[], version: string, refs: readonly string[]) {
    for (const ref of refs) {
      const here = this.jobs.caches.filter((one) => one.ref === ref && one.version === version);
      const exact = here.find((entry) => entry.key === keys[0]);
      if (exact !== undefined) return exact;
      for (const key of keys) {
        const newest = here.findLast((entry) => entry.key.startsWith(key));
        if (newest !== undefined) return newest;
      }
    }
    return undefined;
  }

  #reserve(name: string, version: string, run: StoredRun): Fields {
    const { id, url } = this.blobs.reserve();
    this.#reserved.push({ name, version, run, blob: id });
    return { ok: true, signed_upload_url: url };
  }

  #finish(name: string, version: string, run: StoredRun): Buffer | null {
    const found = this.#reserved.findLast(
      (one) => one.name === name && one.version === version && one.run === run,
    );
    return found === undefined ? null : this.blobs.contentOf(found.blob);
  }
}

/** A wrapped number, in the form of a message. */
function idIn(filter: unknown): string {
  if (typeof filter !== 'object' || filter === null || !('value' in filter)) return '';
  return String(filter.value);
}

function describeArtifact({ id, name, content }: StoredArtifact, run: StoredRun): Fields {
  return {
    workflow_run_backend_id: String(run.id),
    workflow_job_run_backend_id: `job-${run.id}`,
    database_id: String(id),
    name,
    size: String(content.length),
    created_at: '2026-01-01T00:00:00Z',
    digest: `sha256:${createHash('sha256').update(content).digest('hex')}`,
  };
}

function isAnswer(response: Fields | RawAnswer): response is RawAnswer {
  return Buffer.isBuffer(response.content);
}

function json(status: number, body: unknown): RawAnswer {
  const content = Buffer.from(JSON.stringify(body));
  return { status, headers: { 'content-type': 'application/json' }, content };
}

/** An error in Twirp's words. */
function failure(status: number, code: string, msg: string): RawAnswer {
  return json(status, { code, msg });
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pack } from '../baseline/stores/sealed.ts';
import type { EventContext } from '../github/event-context.ts';
import { within } from '../github/patience.ts';
import { isTrusted } from '../github/trusted-event.ts';
import { KEPT_BY_ANOTHER, PATIENCE_OF_REPORTS, uploadResults } from '../github/upload-results.ts';
import { FILES } from '../results/file-names.ts';
import { LARGEST_DOWNLOAD } from '../results/parse.ts';
import { messageOf } from '../system/errors.ts';
import { LENGTHS, plainLine } from '../text/escape.ts';
import type { Services } from './services.ts';

/** A finished run to be found by later ones. */
interface Finished {
  readonly event: EventContext | null;
  /** The evaluated commit. */
  readonly commit: string | null;
  /** The folder with the reports. */
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
}

/**
 * Keep a run's results for the baselines of later runs. They go to the Actions cache on a trusted
 * event that is not about a pull request, and always to an artifact.
 * @returns the failures, in words; they never fail a run
 */
export async function keepResults(
  services: Services,
  finished: Finished,
  stop: AbortSignal,
): Promise<string[]> {
  // Without a commit nobody could find the results.
  if (finished.commit === null) {
    return ['results are not kept: the commit that was evaluated is not known'];
  }
  const { commit } = finished;
  const troubles: string[] = [];
  const attempt = async (what: string, errand: () => Promise<void>) => {
    try {
      await errand();
    } catch (error) {
      stop.throwIfAborted();
      troubles.push(`results are not kept ${what}: ${plainLine(messageOf(error), LENGTHS.cause)}`);
    }
  };
  await attempt('in the Actions cache', () => keepInCache(services, commit, finished, stop));
  await attempt('as an artifact', () => keepAsArtifact(services, finished, stop));
  return troubles;
}

async function keepInCache(
  { cache, name, seal, patience }: Services,
  commit: string,
  { event, folder, environment }: Finished,
  stop: AbortSignal,
): Promise<void> {
  if (cache === null || !cache.mayWrite) return;
  // Other runs cannot read cache entries of a pull request.
  if (event === null || !isTrusted(event.name) || event.pullRequest !== null) return;
  const packed = pack(readFileSync(join(folder, FILES.results), 'utf8'), seal);
  if (packed.length > LARGEST_DOWNLOAD) throw new Error(`they have over ${LARGEST_DOWNLOAD} bytes`);
  const key = name.cacheKey(commit, environment);
  const isKept = await within(patience, stop, (signal) => cache.put(key, packed, signal));
  if (!isKept) throw new Error(KEPT_BY_ANOTHER);
}

async function keepAsArtifact(
  { name, patience }: Services,
  { folder, environment }: Finished,
  stop: AbortSignal,
): Promise<void> {
  const attempt = Number(environment.GITHUB_RUN_ATTEMPT) || 1;
  await within(PATIENCE_OF_REPORTS * patience, stop, () =>
    uploadResults(name.artifact(attempt), folder, environment),
  );
}

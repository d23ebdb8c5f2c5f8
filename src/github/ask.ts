import { persist } from './patience.ts';
import { ServiceError } from './service-error.ts';

/** What it takes to read runs and their artifacts. */
export const READ_ACTIONS = 'actions: read';

/**
 * Send a request to GitHub and, as `persist` does, again where trying again may help.
 * @param permission what the job's token needs for it, such as `actions: read`
 * @throws ServiceError when it fails; one that names the permission where that is what lacks
 */
export async function ask<T>(
  signal: AbortSignal,
  permission: string,
  request: () => Promise<T>,
): Promise<T> {
  try {
    return await persist(signal, request);
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    const { status, retryAfter } = error;
    const isDenied = (status === 403 && retryAfter === null) || status === 404 || status === 401;
    if (!isDenied) throw error;
    throw new ServiceError(
      `${error.message}: the token lacks the permission "${permission}"; add it under "permissions:" of the job`,
      status,
      retryAfter,
      { cause: error },
    );
  }
}

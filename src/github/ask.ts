import { persist } from './patience.ts';
import { ServiceError } from './service-error.ts';

/** The permission to read runs and their artifacts. */
export const READ_ACTIONS = 'actions: read';

/**
 * Send a request to GitHub, with the retries of `persist`.
 * @param permission the permission that the job's token needs, such as `actions: read`
 * @throws ServiceError if the request fails; it names the permission if that is missing
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

import { persist } from './patience.ts';
import { ServiceError } from './service-error.ts';

/** What it takes to read runs and their artifacts. */
export const READ_ACTIONS = 'actions: read';

/**
 * Ask GitHub, as patiently as any service.
 * @param permission that it takes
 * @throws ServiceError that names the permission where it is that
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

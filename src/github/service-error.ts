/** A service of GitHub's that refused or did not answer; the message needs no other words around it. */
export class ServiceError extends Error {
  /** Null where nothing was answered. */
  readonly status: number | null;
  /** Seconds that the service asks to wait for; null where it does not. */
  readonly retryAfter: number | null;

  constructor(
    message: string,
    status: number | null = null,
    retryAfter: number | null = null,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'ServiceError';
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

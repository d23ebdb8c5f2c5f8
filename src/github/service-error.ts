/** A service of GitHub refused or did not answer. The message is a complete text. */
export class ServiceError extends Error {
  /** Null if there was no answer. */
  readonly status: number | null;
  /** The seconds that the service asks to wait; null if it names none. */
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

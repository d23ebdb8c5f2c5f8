/** The place of a fault in a user's file; line, column and row count from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** Replaces the line in a file that has rows and no lines (Parquet). */
  readonly row?: number;
}

/** One fault: a message with the place and the advice. */
export interface Fault {
  readonly place?: Place;
  readonly message: string;
}

/**
 * A mistake in the user's config, data or environment. It is shown without a stack trace and ends
 * the run with exit code 2. It carries all faults that were found, not only the first.
 */
export class UserError extends Error {
  /** The faults to show; the last one counts those that are left out, if there are any. */
  readonly faults: readonly Fault[];
  /** The number of faults that are left out. */
  readonly dropped: number;

  constructor(faults: readonly Fault[] | string, options?: ErrorOptions, dropped = 0) {
    const list = typeof faults === 'string' ? [{ message: faults }] : faults;
    const more = dropped === 0 ? [] : [{ message: `and ${dropped} more of this kind` }];
    const all = [...list, ...more];
    super(all.map(describeFault).join('\n'), options);
    this.name = 'UserError';
    this.faults = all;
    this.dropped = dropped;
  }
}

/** `file:line:column: message`: editors and terminals turn this form into a link. */
export function describeFault({ place, message }: Fault): string {
  if (place === undefined) return message;
  const position = [place.line, place.column].filter((n) => n !== undefined);
  const row = place.row === undefined ? '' : ` row ${place.row}`;
  return `${[place.file, ...position].join(':')}${row}: ${message}`;
}

/** Collects faults, so that all mistakes of a file are reported at once. */
export class FaultList {
  readonly #limit: number;
  readonly #faults: Fault[] = [];
  #dropped = 0;

  constructor(limit = 20) {
    this.#limit = limit;
  }

  add(message: string, place?: Place): void {
    if (this.#faults.length >= this.#limit) this.#dropped += 1;
    else this.#faults.push(place === undefined ? { message } : { place, message });
  }

  /** Add the faults of an error, and count those that it leaves out. */
  addAll({ faults, dropped }: UserError): void {
    const listed = dropped === 0 ? faults : faults.slice(0, -1);
    for (const { message, place } of listed) this.add(message, place);
    this.#dropped += dropped;
  }

  /** The number of faults added, including those beyond the limit. */
  get count(): number {
    return this.#faults.length + this.#dropped;
  }

  /**
   * Does nothing if there are no faults.
   * @throws UserError with all collected faults, in the order of each file
   */
  throwIfAny(): void {
    if (this.count === 0) return;
    const files = [...new Set(this.#faults.map(({ place }) => place?.file))];
    const lineOf = ({ place }: Fault) => place?.line ?? place?.row ?? 0;
    this.#faults.sort(
      (a, b) =>
        files.indexOf(a.place?.file) - files.indexOf(b.place?.file) || lineOf(a) - lineOf(b),
    );
    throw new UserError(this.#faults, undefined, this.#dropped);
  }
}

/**
 * System errors whose own message names only a code and a path: the meaning and the advice for
 * each.
 */
const MEANINGS: ReadonlyMap<string, readonly [meaning: string, advice: string]> = new Map([
  ['EROFS', ['the file system is read-only', 'name another place (--out, TMPDIR)']],
  ['ENOSPC', ['the disk is full', 'make room there, or name another place (--out, TMPDIR)']],
  [
    'EDQUOT',
    ['the disk quota is used up', 'make room there, or name another place (--out, TMPDIR)'],
  ],
  ['EMFILE', ['too many files are open', 'allow more (ulimit -n), or use fewer --workers']],
  [
    'ENFILE',
    ['the machine has too many files open', 'close other programs, or use fewer --workers'],
  ],
]);

function meaningOf(error: Error): readonly [meaning: string, advice: string] | undefined {
  return MEANINGS.get('code' in error ? String(error.code) : '');
}

/** The message of anything thrown, to be put into a sentence of our own. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [meaning] = meaningOf(error) ?? [];
  return meaning === undefined ? error.message : `${meaning} (${error.message})`;
}

/**
 * The message without the operation and the file, so that every "disk full" gives the same text.
 */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error) || meaningOf(error) === undefined) return messageOf(error);
  const [meaning = ''] = meaningOf(error) ?? [];
  return `${meaning} (${error.message.split(', ')[0]})`;
}

/**
 * Turn an error of the machine, such as a full disk, into a UserError: it is not a bug of this
 * program. Any other error is returned unchanged.
 */
export function asUserError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof UserError) return error;
  const [, advice] = meaningOf(error) ?? [];
  if (advice === undefined) return error;
  return new UserError(`${messageOf(error)}: ${advice}`, { cause: error });
}

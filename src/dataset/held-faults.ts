import { type Fault, FaultList, type Place, UserError } from '../system/errors.ts';

/** At least as many as a list of faults shows. */
const MOST_HELD = 20;

/** The faults of one reading of a file, held until it is clear that the reading counts. */
export class HeldFaults extends FaultList {
  readonly #held: Fault[] = [];

  override add(message: string, place?: Place): void {
    super.add(message, place);
    const fault = place === undefined ? { message } : { message, place };
    if (this.#held.length < MOST_HELD) this.#held.push(fault);
  }

  /** Add faults that come before all others, also if there are more than a list shows. */
  addFirst(faults: readonly Fault[]): void {
    for (const { message, place } of faults) super.add(message, place);
    this.#held.unshift(...faults);
    this.#held.length = Math.min(this.#held.length, MOST_HELD);
  }

  /** Give all faults to another list. */
  release(faults: FaultList): void {
    faults.addAll(new UserError(this.#held, undefined, this.count - this.#held.length));
  }
}

import { Random } from '../system/random.ts';
import type { FaultEdit } from './fault-edit.ts';

/** An edit with the line that it changes. */
interface Placed extends FaultEdit {
  readonly line: number;
}

/** To be raised if other mutants are chosen, or made. */
const VERSION = 1;

/**
 * The edits in an order whose first ones differ most: the operator that was used least comes next,
 * and of its edits one on the line that was changed least. Chance decides between equals, always in
 * the same way for one problem.
 */
export function* inSpreadOrder<E extends Placed>(
  problem: string,
  edits: readonly E[],
): Generator<E> {
  const left = new Random('mutants', VERSION, problem).shuffle(edits);
  const [operators, lines] = [new Uses<string>(), new Uses<number>()];
  while (left.length > 0) {
    let best = 0;
    for (const [at, each] of left.entries()) {
      const other = left[best] ?? each;
      const byOperator = operators.of(each.operator) - operators.of(other.operator);
      const byLine = lines.of(each.line) - lines.of(other.line);
      if (byOperator < 0 || (byOperator === 0 && byLine < 0)) best = at;
    }
    const [next] = left.splice(best, 1);
    if (next === undefined) return;
    operators.note(next.operator);
    lines.note(next.line);
    yield next;
  }
}

class Uses<K> {
  readonly #uses = new Map<K, number>();

  of(key: K): number {
    return this.#uses.get(key) ?? 0;
  }

  note(key: K): void {
    this.#uses.set(key, this.of(key) + 1);
  }
}

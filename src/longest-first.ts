import type { VariantSample } from './dataset/samples.ts';

/**
 * What can make a program run for long, in the languages at hand: loops whose end is not known where
 * they begin, and functions that go through all orders or selections of something.
 */
const MAY_BE_LONG =
  /\b(?:while|until|loop|itertools|permutations|combinations)\b|\bfor\s*(?:\{|\(\s*;\s*;)/;
/** The part of what is read that goes on at once, so that no worker waits for what is read next. */
const AT_ONCE = 0.25;
/** How many samples wait at most, and of how many characters. */
const MOST_SAMPLES = 2000;
const MOST_TEXT = 4 << 20;

/**
 * The same samples in another order: those that may run for long come before the others that are
 * read with them or wait here. The last programs to run are quick ones then, of which all workers
 * have their share; one that takes seconds would keep one worker alone while the others idle.
 * @param groups samples as they are read
 * @param isSlow whether a problem is known to take long
 */
export async function* longestFirst(
  groups: AsyncIterable<readonly VariantSample[]>,
  isSlow: (problem: string) => boolean,
): AsyncGenerator<readonly VariantSample[]> {
  const waiting: VariantSample[] = [];
  let [text, due] = [0, 0];
  for await (const group of groups) {
    const next: VariantSample[] = [];
    for (const each of group) {
      const { sample } = each;
      if (isSlow(sample.problem) || MAY_BE_LONG.test(sample.text)) {
        next.push(each);
      } else {
        waiting.push(each);
        text += sample.text.length;
      }
    }
    due += AT_ONCE * group.length;
    while (due >= 1 || waiting.length > MOST_SAMPLES || text > MOST_TEXT) {
      const first = waiting.shift();
      if (first === undefined) break;
      due = Math.max(0, due - 1);
      text -= first.sample.text.length;
      next.push(first);
    }
    yield next;
  }
  yield waiting;
}

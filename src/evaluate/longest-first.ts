import type { VariantSample } from '../dataset/samples.ts';

/**
 * What can make a program run for long, in the languages at hand: loops whose end is not known where
 * they begin, functions that go through all orders or selections of something, numbers of six digits
 * and more (`200000`, `1_000_000`, `1e6`, `10**6`), which are how far a loop goes.
 */
const MAY_BE_LONG = new RegExp(
  [
    String.raw`\b(?:while|until|loop|itertools|permutations|combinations)\b`,
    String.raw`\bfor\s*(?:\{|\(\s*;\s*;)`,
    String.raw`(?<!\w|\d\.)\d(?:[_']?\d){5}`,
    String.raw`(?<!\w|\d\.)\d+(?:\.\d+)?[eE]\+?(?:[5-9]|\d\d)\b`,
    String.raw`(?<!\w|\d\.)10\s*\*\*\s*(?:[5-9]|\d\d)\b`,
  ].join('|'),
);

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

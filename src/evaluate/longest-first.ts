import type { VariantSample } from '../dataset/samples.ts';

/**
 * Text that may make a program run long, in the supported languages: loops without a known end;
 * functions that go through all orders or selections; numbers of six digits and more (`200000`,
 * `1_000_000`, `1e6`, `10**6`), because such numbers are often the end of a loop.
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

/** The share of quick samples that go on at once, so that no worker waits for the next reading. */
const AT_ONCE = 0.25;
/** The most samples that wait, and the most characters in them. */
const MOST_SAMPLES = 2000;
const MOST_TEXT = 4 << 20;

/**
 * The same samples in another order. Those that may run long come before the others that were read
 * with them or wait here. So the last programs are quick ones, and all workers have some. A slow
 * one at the end would keep one worker busy while the others idle.
 * @param groups samples as they are read
 * @param isSlow true for a problem that is known to take long
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

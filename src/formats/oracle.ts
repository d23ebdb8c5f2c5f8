/** A line in tests with an oracle. Unchanged, it makes the tests run the reference. */
export const NO_ANSWERS = 'packed = None';

/**
 * The tests with the reference's answers, so that they need not run it.
 * @param printed the output of their oracle
 */
export function withAnswers(tests: string, printed: string): string {
  return tests.replace(NO_ANSWERS, () => `packed = ${JSON.stringify(printed)}`);
}

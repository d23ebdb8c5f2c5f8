/** A line of tests that have an oracle: as it stands, the reference runs there. */
export const NO_ANSWERS = 'packed = None';

/** Tests that need their reference no more. @param printed what their oracle printed */
export function withAnswers(tests: string, printed: string): string {
  return tests.replace(NO_ANSWERS, () => `packed = ${JSON.stringify(printed)}`);
}

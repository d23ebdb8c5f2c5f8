/**
 * The steps that found the code of an answer, or the reason why there is none (docs/data.md):
 * `thinking` was dropped; tokens that `end` an answer were cut off; the code stood in a `fence`, in
 * several that were `joined`, or between `prose`; a `body` got its indentation; a `whole` program
 * replaced the prompt; a closing `brace` was dropped because the tests bring it too. An answer
 * without code was `refused`, `truncated`, or has `no-code`: that is its only step. An answer with
 * code may be `truncated` too, after the other steps, or after `plain` if all of it is code.
 */
export const STEPS = [
  'thinking',
  'end',
  'fence',
  'joined',
  'prose',
  'body',
  'whole',
  'brace',
  'plain',
  'no-code',
  'truncated',
  'refused',
] as const;

export type Step = (typeof STEPS)[number];

/** The reasons why an answer has no code. */
export const WITHOUT_CODE = ['no-code', 'truncated', 'refused'] as const;

/** True if an answer with these steps has no code. */
export function lacksCode([first, ...more]: readonly Step[]): boolean {
  return more.length === 0 && WITHOUT_CODE.some((reason) => reason === first);
}

/** The reason why a sample does not parse, if its text shows one. */
export const OBSTACLES = ['empty', 'no-code', 'chat', 'other-language', 'body', 'cut-off'] as const;

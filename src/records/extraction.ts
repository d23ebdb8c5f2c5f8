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

export type WithoutCode = (typeof WITHOUT_CODE)[number];

/** The reason why an answer with these steps has no code; null if it has some. */
export function whyNoCode([first, ...more]: readonly Step[]): WithoutCode | null {
  return (more.length === 0 && WITHOUT_CODE.find((reason) => reason === first)) || null;
}

const NO_CODE_TEXTS: Readonly<Record<WithoutCode, string>> = {
  'no-code': 'the answer has no code',
  truncated: 'the answer was cut off before its code',
  refused: 'the answer is a refusal',
};

/** The reason why an answer has no code, in words. */
export function noCodeText(why: WithoutCode): string {
  return NO_CODE_TEXTS[why];
}

/** The reason why a sample does not parse, if its text shows one. */
export const OBSTACLES = ['empty', 'no-code', 'chat', 'other-language', 'body', 'cut-off'] as const;

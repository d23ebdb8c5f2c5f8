/**
 * What was done to find the code of an answer, or why there is none (docs/data.md):
 * `thinking` was dropped, tokens that `end` an answer were cut off, it stood in a `fence`, in several
 * that were `joined`, or between `prose`; a `body` was given its indentation, a `whole` program
 * took the prompt's place, a closing `brace` went that the tests bring too. Without code an
 * answer was `refused`, `truncated`, or has `no-code`.
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
  'no-code',
  'truncated',
  'refused',
] as const;

export type Step = (typeof STEPS)[number];
/** Why a sample does not parse, where its text shows that. */
export const OBSTACLES = ['empty', 'no-code', 'chat', 'other-language', 'body', 'cut-off'] as const;

import { DOCSTRING_CHARACTERS } from './families/docstring-characters.ts';
import { DOCSTRING_WORDS } from './families/docstring-words.ts';
import { FORMAT } from './families/format.ts';
import { FUNC_NAME } from './families/func-name.ts';
import { NLPERTURBATOR } from './families/nlperturbator.ts';
import { SYNTAX } from './families/syntax.ts';
import type { Transform } from './transform.ts';

/** Every transform, by family and then by name. */
export const TRANSFORMS: readonly Transform[] = [
  ...[...DOCSTRING_CHARACTERS, ...DOCSTRING_WORDS].toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  ...FUNC_NAME,
  ...SYNTAX,
  ...FORMAT,
  ...NLPERTURBATOR,
];

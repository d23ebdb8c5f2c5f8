import type { Transform } from '../transform.ts';

export const DOCSTRING_WORDS: readonly Transform[] = [];

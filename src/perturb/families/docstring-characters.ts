import type { Transform } from '../transform.ts';

export const DOCSTRING_CHARACTERS: readonly Transform[] = [];

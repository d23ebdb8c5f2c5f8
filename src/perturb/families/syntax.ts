import type { Transform } from '../transform.ts';

export const SYNTAX: readonly Transform[] = [];

import type { Transform } from '../transform.ts';

export const FORMAT: readonly Transform[] = [];

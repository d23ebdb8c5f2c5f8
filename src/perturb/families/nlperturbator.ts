import type { Transform } from '../transform.ts';

export const NLPERTURBATOR: readonly Transform[] = [];

import type { Transform } from '../transform.ts';

export const FUNC_NAME: readonly Transform[] = [];

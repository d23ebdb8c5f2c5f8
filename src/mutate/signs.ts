/** Operators that several languages have, with what replaces them. */

import type { MutationOperator } from '../records/strength.ts';
import type { Signs } from './mutations.ts';

/** Two signs that replace each other. */
export const both = (operator: MutationOperator, one: string, other: string): Signs => ({
  [one]: [[operator, other]],
  [other]: [[operator, one]],
});

export const PLUS: Signs = { ...both('arithmetic', '+', '-'), ...both('arithmetic', '+=', '-=') };
export const TIMES: Signs = {
  ...both('arithmetic', '*', '/'),
  ...both('arithmetic', '*=', '/='),
  '%': [['arithmetic', '*']],
  '%=': [['arithmetic', '*=']],
};
const STEPS: Signs = both('arithmetic', '++', '--');
export const BITS: Signs = {
  ...both('bitwise', '&', '|'),
  ...both('bitwise', '&=', '|='),
  '^': [['bitwise', '&']],
  '^=': [['bitwise', '&=']],
};
export const SHIFTS: Signs = { ...both('bitwise', '<<', '>>'), ...both('bitwise', '<<=', '>>=') };
export const ORDER: Signs = {
  '<': [
    ['relational', '>='],
    ['boundary', '<='],
  ],
  '<=': [
    ['relational', '>'],
    ['boundary', '<'],
  ],
  '>': [
    ['relational', '<='],
    ['boundary', '>='],
  ],
  '>=': [
    ['relational', '<'],
    ['boundary', '>'],
  ],
};
export const EQUAL: Signs = both('relational', '==', '!=');
export const IDENTICAL: Signs = both('relational', '===', '!==');
const LOGIC: Signs = both('logical', '&&', '||');
export const WORDS: Signs = both('logical', 'and', 'or');

/** Signs that languages with C's operators share. */
export const C_SIGNS: Signs = {
  ...PLUS,
  ...TIMES,
  ...STEPS,
  ...BITS,
  ...ORDER,
  ...EQUAL,
  ...LOGIC,
};

export const TESTS: Signs = {
  ...both('relational', '-eq', '-ne'),
  ...both('relational', '-z', '-n'),
  '-lt': [
    ['relational', '-ge'],
    ['boundary', '-le'],
  ],
  '-le': [
    ['relational', '-gt'],
    ['boundary', '-lt'],
  ],
  '-gt': [
    ['relational', '-le'],
    ['boundary', '-ge'],
  ],
  '-ge': [
    ['relational', '-lt'],
    ['boundary', '-gt'],
  ],
};

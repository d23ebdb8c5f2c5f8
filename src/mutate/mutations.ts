import type { MutationOperator } from '../records/strength.ts';

/** Replacements of a sign: each makes a mutant. */
type Replacements = readonly (readonly [operator: MutationOperator, sign: string])[];

/** Operators of a language by their sign, with what replaces them. */
export type Signs = Readonly<Record<string, Replacements>>;

/** The replacement of a returned value: a text, or its negation; undefined for no mutant. */
export type ReturnValue = string | 'negated' | undefined;

/** The value that a function returns instead, by the type that it declares. */
type TypedValues = readonly (readonly [type: RegExp, value: ReturnValue])[];

/** Facts about a language's grammar that mutating needs. Types of nodes are tree-sitter's. */
export interface Mutations {
  /** The language whose grammar reads it, if it has none of its own. */
  readonly grammar?: string;
  /** Nodes with an operator's sign among their children. */
  readonly operations: readonly string[];
  readonly signs: Signs;
  /** Nodes that are one comparison, whose negation is another sign. */
  readonly comparisons: readonly string[];
  /** Nodes with one operand behind a sign: a minus, or a negation. */
  readonly unary: readonly string[];
  /** By node: the field of its condition, or its place among the named children. */
  readonly conditions: Readonly<Record<string, string | number>>;
  /** The text before and after a negated condition. */
  readonly negation: readonly [string, string];
  readonly numbers: readonly string[];
  readonly booleans: readonly string[];
  readonly strings: readonly string[];
  /** Statements that return a value. */
  readonly returns: readonly string[];
  /** The values that any function may return instead, or one of its declared type. */
  readonly returned: string | TypedValues;
  /** Functions, and their field with the declared type. */
  readonly functions: Readonly<Record<string, string>>;
  /** Calls that may be a whole statement, and the text that replaces it; null for no mutants. */
  readonly calls: { readonly types: readonly string[]; readonly removed: string } | null;
  /** Nodes that are no behaviour, or whose content must stay: types, imports, decorators. */
  readonly skipped: readonly string[];
  /** Functions that import a module. */
  readonly imports: readonly string[];
}

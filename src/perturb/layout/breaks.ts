import type { Node } from '../../grammar/parser.ts';
import type { Span } from '../task.ts';
import type { Code } from '../view.ts';

/**
 * The token before a place, but for `clause`, where it is the one after it. `opening` is a bracket,
 * `value` the sign of an assignment, `types` a comma between types.
 */
export type BreakKind =
  | 'comma'
  | 'logical'
  | 'clause'
  | 'comparison'
  | 'arithmetic'
  | 'opening'
  | 'value'
  | 'types';

/** A place where a line can be broken: the white space between two of its tokens. */
export interface Break extends Span {
  readonly kind: BreakKind;
  /** The open brackets around it: the place after each one. */
  readonly brackets: readonly number[];
}

const OPERATIONS = new Set(
  'binary_operator boolean_operator comparison_operator binary_expression binary'.split(' '),
);
const ASSIGNMENTS = new Set(
  [
    'assignment augmented_assignment variable_declarator assignment_expression init_declarator',
    'augmented_assignment_expression let_declaration short_var_declaration assignment_statement',
    'operator_assignment compound_assignment_expr',
  ].flatMap((names) => names.split(' ')),
);
/** Python's clauses within an expression. */
const CLAUSES = new Set(['for_in_clause', 'if_clause', 'conditional_expression']);
/** Commas between names that belong together. */
const NAMES = new Set([
  'lambda_parameters',
  'pattern_list',
  'closure_parameters',
  'block_parameters',
]);
/** Bash ends a command at a new line, but for these operators in these nodes. */
const BASH_OPERATORS = new Set(['&&', '||', '|', '|&']);
const BASH_OPERATIONS = new Set(['list', 'pipeline', 'binary_expression']);

/**
 * The places where a program's lines can be broken: after commas, operators and opening brackets,
 * and before Python's clauses. No break is within a string, and none comes before a comment.
 */
export function breaksIn({ grammar, tree }: Code, until: number): Break[] {
  const atoms = new Set([...grammar.strings, ...grammar.comments]);
  const tokens = tokensOf(tree.rootNode, atoms, until);
  const breaks: Break[] = [];
  const open: number[] = [];
  for (const [i, token] of tokens.entries()) {
    if (isOpening(token)) open.push(token.endIndex);
    else if (isClosing(token)) open.pop();
    const next = tokens[i + 1];
    if (next === undefined || grammar.comments.includes(next.type)) continue;
    const kind = grammar.file === 'bash' ? bashKind(token) : kindOf(token, next);
    if (kind !== null && token.endPosition.row === next.startPosition.row) {
      breaks.push({ start: token.endIndex, end: next.startIndex, kind, brackets: [...open] });
    }
  }
  return breaks;
}

/** The smallest parts of a program before a place; a string is one token. */
function tokensOf(node: Node, atoms: ReadonlySet<string>, until: number): Node[] {
  if (node.startIndex >= until) return [];
  if (atoms.has(node.type) || node.childCount === 0) return node.text.trim() === '' ? [] : [node];
  return node.children.flatMap((child) => tokensOf(child, atoms, until));
}

function kindOf(token: Node, next: Node): BreakKind | null {
  const around = token.parent?.type ?? '';
  if (/^[)\]}:;,]$/.test(next.type)) return null;
  if (token.type === ',') return commaKind(around);
  if (token.type === ';') return isOfLoop(token) ? 'comma' : null;
  if (OPERATIONS.has(around) && !token.isNamed) return operatorKind(token);
  if (
    !next.isNamed &&
    CLAUSES.has(next.parent?.type ?? '') &&
    /^(?:for|if|else)$/.test(next.type)
  ) {
    return 'clause';
  }
  if (ASSIGNMENTS.has(around) && /^\W*=$/.test(token.type)) return 'value';
  const isList = token.type === '[' && /^(?:list|array)/.test(around);
  return token.type === '(' || isList ? 'opening' : null;
}

function bashKind({ type, parent }: Node): BreakKind | null {
  const isOperation = BASH_OPERATIONS.has(parent?.type ?? '');
  return isOperation && BASH_OPERATORS.has(type) ? 'logical' : null;
}

/** True for the semicolons of `for (a; b; c)`; the first one may be a part of the declaration. */
function isOfLoop({ parent }: Node): boolean {
  return [parent, parent?.parent].some((node) => node?.type.startsWith('for') === true);
}

function commaKind(around: string): BreakKind | null {
  if (NAMES.has(around)) return null;
  return /type|template|subscript/.test(around) ? 'types' : 'comma';
}

function operatorKind({ type }: Node): BreakKind {
  if (/^(?:and|or|&&|\|\||\?\?)$/.test(type)) return 'logical';
  return /^(?:[=!<>]=+|[<>]|in|is)$/.test(type) ? 'comparison' : 'arithmetic';
}

/** Brackets; `<` is one around types. */
function isOpening({ type, parent }: Node): boolean {
  return /^\$?[([{]$/.test(type) || (type === '<' && !OPERATIONS.has(parent?.type ?? ''));
}

function isClosing({ type, parent }: Node): boolean {
  return /^[)\]}]$/.test(type) || (type === '>' && !OPERATIONS.has(parent?.type ?? ''));
}

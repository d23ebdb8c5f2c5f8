import type { Node } from '../../grammar/parser.ts';

/** The thing that a name is a part of, in tokens: `x` of `x.f` or `x::f`. */
export interface TokenPath {
  readonly sign: '.' | '::';
  readonly object: string;
}

/**
 * Read the tokens beside a name in a macro of Rust.
 * @returns null if it stands alone; `!` if it names a macro
 */
export function tokenPath(leaf: Node): TokenPath | '!' | null {
  if (leaf.nextSibling?.text === '!') return '!';
  const before = leaf.previousSibling;
  if (before === null) return null;
  const sign = before.text;
  if (sign !== '.' && sign !== '::') return null;
  return { sign, object: before.previousSibling?.text ?? '' };
}

/** True for a name that may be a parameter of a closure or a new variable. */
export function isBesideBar({ previousSibling, nextSibling }: Node): boolean {
  const isBar = (node: Node | null) => node?.text === '|';
  return (
    isBar(previousSibling) ||
    isBar(nextSibling) ||
    /^(?:let|mut)$/.test(previousSibling?.text ?? '')
  );
}

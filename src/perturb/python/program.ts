import type { Node } from '../../grammar/parser.ts';
import { once } from '../once.ts';
import type { Span } from '../task.ts';
import type { View } from '../view.ts';
import { type FoundName, findNames } from './find-names.ts';
import type { Mention, Scope, Variable } from './scope.ts';

/** A Python program with its variables. */
export interface Program {
  readonly text: string;
  readonly root: Node;
  /** The part of the solution that the prompt shows. */
  readonly shown: Span;
  readonly variables: readonly Variable[];
  /** True if the program can see the names of its local variables while it runs. */
  readonly seesNames: boolean;
  /** The variable that an identifier is; undefined if it is none, such as an attribute. */
  variableOf(identifier: Node): Variable | undefined;
  /** The function, class or module that a statement is a part of. */
  scopeOf(statement: Node): Scope;
  /** True if a built-in name keeps its meaning in the whole program. */
  isBuiltIn(name: string): boolean;
  /**
   * The first of some names that is new, with a number if none is.
   * @param taken further names that are in use
   */
  freshName(candidates: readonly string[], taken?: ReadonlySet<string>): string;
}

/** Names of functions and attributes that give access to local variables by their names. */
const SEEING =
  /^(?:locals|vars|dir|eval|exec|inspect|_getframe|currentframe|f_locals|settrace|setprofile|__code__)$/;

/** The program of a view; null if it is not Python, or the prompt shows nothing of the solution. */
export const programOf = once(({ code, promptEnd, cut, text }: View): Program | null => {
  const isShown = code?.grammar.file === 'python' && cut > promptEnd;
  return isShown ? readProgram(code.tree.rootNode, text, { start: promptEnd, end: cut }) : null;
});

function readProgram(root: Node, text: string, shown: Span): Program {
  const { names: found, scopes } = findNames(root);
  const { variables, byNode } = variablesIn(found);
  const bound = new Set(
    variables.filter(({ mentions }) => mentions.some(isBound)).map(({ name }) => name),
  );
  const hidesBuiltIns = root.descendantsOfType('wildcard_import').length > 0;
  const names = new Set(root.descendantsOfType('identifier').map((node) => node.text));
  return {
    text,
    root,
    shown,
    variables,
    seesNames: [...names].some((name) => SEEING.test(name)),
    variableOf: ({ id }) => byNode.get(id),
    scopeOf(statement) {
      for (let node = statement.parent; node !== null; node = node.parent) {
        const scope = scopes.get(node.id);
        if (scope !== undefined) return scope;
      }
      throw new Error('a statement outside of a module');
    },
    isBuiltIn: (name) => !hidesBuiltIns && !bound.has(name),
    freshName(candidates, taken = new Set()) {
      for (let number = 1; ; number += 1) {
        const suffix = number === 1 ? '' : `_${number}`;
        const fresh = candidates
          .map((name) => name + suffix)
          .find((name) => !names.has(name) && !taken.has(name));
        if (fresh !== undefined) return fresh;
      }
    },
  };
}

function isBound({ binding }: Mention): boolean {
  return binding !== null;
}

function variablesIn(found: readonly FoundName[]) {
  const byScope = new Map<Scope, Map<string, Variable & { readonly mentions: Mention[] }>>();
  const byNode = new Map<number, Variable>();
  const inOrder = found.toSorted((a, b) => a.node.startIndex - b.node.startIndex);
  for (const { name, ...mention } of inOrder) {
    const scope = mention.scope.homeOf(name);
    const inScope = byScope.get(scope) ?? new Map();
    byScope.set(scope, inScope);
    const variable = inScope.get(name) ?? { name, scope, mentions: [] };
    inScope.set(name, variable);
    variable.mentions.push(mention);
    byNode.set(mention.node.id, variable);
  }
  const variables = [...byScope.values()].flatMap((inScope) => [...inScope.values()]);
  return { variables, byNode };
}

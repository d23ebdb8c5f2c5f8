import type { Node } from '../../grammar/parser.ts';

/** The ways in which a name gets or loses its value. */
export type Binding =
  | 'parameter'
  | 'assignment'
  /** An assignment such as `+=`. */
  | 'augmented'
  /** A declared type without a value. */
  | 'annotation'
  | 'loop'
  | 'comprehension'
  | 'with'
  | 'except'
  | 'pattern'
  | 'deletion'
  /** A function, a class or a type. */
  | 'definition'
  | 'import';

/** One place where a name of a variable stands. */
export interface Mention {
  readonly node: Node;
  /** Null if the variable is read or declared only. */
  readonly binding: Binding | null;
  /** The scope that the name stands in, which may be within the variable's own scope. */
  readonly scope: Scope;
}

/** A variable of a Python program. Those of the module's scope may be built in or imported. */
export interface Variable {
  readonly name: string;
  readonly scope: Scope;
  /** In order of the text. */
  readonly mentions: readonly Mention[];
}

/** A part of a program with names of its own. Lambdas are functions, too. */
export class Scope {
  readonly kind: 'module' | 'class' | 'function' | 'comprehension';
  readonly node: Node;
  readonly parent: Scope | null;
  readonly #bound = new Set<string>();
  readonly #declared = new Map<string, 'global' | 'nonlocal'>();

  constructor(kind: Scope['kind'], node: Node, parent: Scope | null) {
    this.kind = kind;
    this.node = node;
    this.parent = parent;
  }

  bind(name: string): void {
    this.#bound.add(name);
  }

  declare(name: string, as: 'global' | 'nonlocal'): void {
    this.#declared.set(name, as);
  }

  /** The nearest scope that is no comprehension: calls and assignments run in it. */
  get frame(): Scope {
    return this.kind === 'comprehension' && this.parent !== null ? this.parent.frame : this;
  }

  /** The scope that a name belongs to where it is mentioned in this one. */
  homeOf(name: string): Scope {
    const declared = this.#declared.get(name);
    if (declared === 'global') return this.#module;
    if (declared === undefined && this.#bound.has(name)) return this;
    return this.parent === null ? this : this.parent.#homeFromWithin(name);
  }

  /** The scopes within a class do not see the class's names. */
  #homeFromWithin(name: string): Scope {
    if (this.kind !== 'class' || this.parent === null) return this.homeOf(name);
    return this.parent.#homeFromWithin(name);
  }

  get #module(): Scope {
    return this.parent === null ? this : this.parent.#module;
  }
}

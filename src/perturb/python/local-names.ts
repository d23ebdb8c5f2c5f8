import type { Program } from './program.ts';
import type { Binding, Mention, Scope, Variable } from './scope.ts';

/** Local variables of one name within one function, which are renamed together. */
export interface LocalName {
  readonly name: string;
  /** In order of the text. */
  readonly mentions: readonly Mention[];
}

/** Parameters, functions and imports have names that others use, too. */
const LOCAL: ReadonlySet<Binding | null> = new Set([
  null,
  'assignment',
  'augmented',
  'annotation',
  'loop',
  'comprehension',
  'with',
  'except',
  'pattern',
  'deletion',
]);

/**
 * The names of local variables that get a value in the shown part of a program, by the number of
 * their uses there; the first to appear comes first among equals.
 */
export function localNames(program: Program): LocalName[] {
  if (program.seesNames) return [];
  const groups = new Map<Scope, Map<string, Mention[]>>();
  for (const variable of program.variables) {
    if (!isRenamable(variable)) continue;
    const owner = ownerOf(variable.scope);
    const names = groups.get(owner) ?? new Map<string, Mention[]>();
    groups.set(owner, names);
    names.set(variable.name, [...(names.get(variable.name) ?? []), ...variable.mentions]);
  }
  const isShown = ({ node }: Mention) => isWithin(node.startIndex, program);
  return [...groups.values()]
    .flatMap((names) =>
      [...names].map(([name, mentions]) => ({ name, mentions: inOrder(mentions) })),
    )
    .filter(({ mentions }) => mentions.some((each) => each.binding !== null && isShown(each)))
    .map((local) => ({ local, uses: local.mentions.filter(isShown).length }))
    .toSorted((a, b) => b.uses - a.uses || startOf(a.local) - startOf(b.local))
    .map(({ local }) => local);
}

function isWithin(place: number, { shown }: Program): boolean {
  return shown.start <= place && place < shown.end;
}

function isRenamable({ name, scope, mentions }: Variable): boolean {
  const isLocal = scope.kind === 'function' || scope.kind === 'comprehension';
  // Names with two underscores get the name of their class.
  return isLocal && !name.startsWith('__') && mentions.every(isPlain);
}

/** True if the program does not show the name itself, as `f"{name=}"` does. */
function isPlain({ node, binding }: Mention): boolean {
  if (!LOCAL.has(binding)) return false;
  for (let at = node.parent; at !== null; at = at.parent) {
    if (at.type === 'interpolation' && at.children.some((child) => child?.type === '='))
      return false;
  }
  return true;
}

/** The outermost function around a scope. */
function ownerOf(scope: Scope): Scope {
  let owner = scope;
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
    if (at.kind === 'function') owner = at;
  }
  return owner;
}

function inOrder(mentions: readonly Mention[]): Mention[] {
  return mentions.toSorted((a, b) => a.node.startIndex - b.node.startIndex);
}

function startOf({ mentions }: LocalName): number {
  return mentions[0]?.node.startIndex ?? 0;
}

import { once } from '../once.ts';
import { reachOf } from '../spans.ts';
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
export const localNames = once((program: Program): LocalName[] => {
  if (program.seesNames) return [];
  const isPlain = plainIn(program);
  const groups = new Map<Scope, Map<string, Mention[]>>();
  for (const variable of program.variables) {
    if (!isLocal(variable) || !variable.mentions.every(isPlain)) continue;
    const owner = ownerOf(variable.scope);
    const names = groups.get(owner) ?? new Map<string, Mention[]>();
    groups.set(owner, names);
    const mentions = names.get(variable.name) ?? [];
    names.set(variable.name, mentions);
    for (const mention of variable.mentions) mentions.push(mention);
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
});

function isWithin(place: number, { shown }: Program): boolean {
  return shown.start <= place && place < shown.end;
}

function isLocal({ name, scope: { kind } }: Variable): boolean {
  // Names with two underscores get the name of their class.
  return (kind === 'function' || kind === 'comprehension') && !name.startsWith('__');
}

/** Tells of a mention if the program does not show the name itself, as `f"{name=}"` does. */
function plainIn({ root }: Program): (mention: Mention) => boolean {
  const showing = root
    .descendantsOfType('interpolation')
    .filter(({ children }) => children.some((child) => child?.type === '='))
    .map(({ startIndex: start, endIndex: end }) => ({ start, end }));
  const reach = reachOf(showing);
  return ({ node, binding }) => LOCAL.has(binding) && reach(node.startIndex) < node.endIndex;
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

import type { Node } from '../../grammar/parser.ts';
import { assignedValue } from './assigned-value.ts';
import type { LocalName } from './local-names.ts';
import type { Role } from './natural-names.ts';
import type { Mention } from './scope.ts';

/** The part that a local variable plays in its function, as its first value tells. */
export function roleOf({ mentions }: LocalName): Role {
  const first = mentions.find(({ binding }) => binding !== null);
  switch (first?.binding) {
    case 'with':
      return 'resource';
    case 'except':
      return 'error';
    case 'loop':
    case 'comprehension':
      return roleInLoop(first);
    case 'assignment':
      return roleOfValue(assignedValue(first.node));
    default:
      return 'value';
  }
}

/** True if a function returns the variable itself. */
export function isReturned({ mentions }: LocalName): boolean {
  return mentions.some(({ node }) => node.parent?.type === 'return_statement');
}

/** A loop over `range` counts, and so does the first name in a loop over `enumerate`. */
function roleInLoop({ node }: Mention): Role {
  const { parent } = node;
  const isAlone = parent?.childForFieldName('left')?.id === node.id;
  const loop = isAlone ? parent : (parent?.parent ?? null);
  const source = loop?.childForFieldName('right')?.childForFieldName('function')?.text;
  const isFirst = parent?.firstNamedChild?.id === node.id;
  const isIndex = isAlone ? source === 'range' : source === 'enumerate' && isFirst;
  return isIndex || source === 'reversed' ? 'index' : 'element';
}

function roleOfValue(value: Node | null): Role {
  if (value === null) return 'value';
  const called = value.type === 'call' ? value.childForFieldName('function') : null;
  const name = called?.childForFieldName('attribute')?.text ?? called?.text ?? '';
  return (called === null ? BY_TYPE.get(value.type) : BY_FUNCTION.get(name)) ?? 'value';
}

const BY_TYPE: ReadonlyMap<string, Role> = new Map([
  ['list', 'list'],
  ['list_comprehension', 'list'],
  ['tuple', 'list'],
  ['string', 'text'],
  ['concatenated_string', 'text'],
  ['dictionary', 'mapping'],
  ['dictionary_comprehension', 'mapping'],
  ['set', 'group'],
  ['set_comprehension', 'group'],
  ['true', 'flag'],
  ['false', 'flag'],
  ['integer', 'number'],
  ['float', 'number'],
]);

const BY_FUNCTION: ReadonlyMap<string, Role> = new Map([
  ['len', 'size'],
  ...['int', 'float', 'sum', 'round', 'abs', 'max', 'min', 'count', 'index', 'find'].map(
    (name) => [name, 'number'] as const,
  ),
  ...['list', 'sorted', 'split', 'splitlines', 'tuple'].map((name) => [name, 'list'] as const),
  ...['str', 'join', 'lower', 'upper', 'strip', 'replace', 'format'].map(
    (name) => [name, 'text'] as const,
  ),
  ...['dict', 'Counter', 'defaultdict'].map((name) => [name, 'mapping'] as const),
  ['set', 'group'],
]);

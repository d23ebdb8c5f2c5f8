import type { Node } from '../../grammar/parser.ts';

/** The value that an assignment gives to a name; null if it is a part of one. */
export function assignedValue(name: Node): Node | null {
  const { parent } = name;
  if (parent?.type === 'named_expression') return parent.childForFieldName('value');
  if (parent?.type === 'assignment') {
    let value = parent.childForFieldName('right');
    while (value?.type === 'assignment') value = value.childForFieldName('right');
    return value;
  }
  const assignment = parent?.parent;
  const values = assignment?.childForFieldName('right');
  const isList = parent?.type === 'pattern_list' && values?.type === 'expression_list';
  if (!isList || assignment?.type !== 'assignment') return null;
  const isPlain = [...parent.namedChildren, ...values.namedChildren].every(
    (child) => child !== null && !child.type.startsWith('list_splat'),
  );
  if (!isPlain || parent.namedChildCount !== values.namedChildCount) return null;
  const at = parent.namedChildren.findIndex((child) => child?.id === name.id);
  return values.namedChild(at);
}

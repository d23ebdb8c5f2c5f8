import type { Node } from '../../grammar/parser.ts';
import type { Names } from './names.ts';

/** Nodes that are a name. */
const NAME = /identifier$|identifier_pattern$|^(?:constant|name|variable_name|word)$/;
/** Names that belong to a value or a type before them, so that they name nothing by themselves. */
const MEMBER = /^(?:property|field|statement|package)_identifier$/;
/** Nodes whose names after the first child belong to it: `a.b`, `a::b`, `a.b()`. */
const MEMBERS =
  /^(?:attribute|field_access|method_invocation|scoped_\w+|qualified_\w+|(?:nullsafe_)?member_\w+|call|command)$/;
/** Nodes that name an argument or an element. */
const LABELS = /^(?:keyword_argument|named_argument|pair)$/;

/** Parts of a node whose names are bound by it. */
const BINDING = new Set(['name', 'pattern', 'declarator', 'parameter', 'parameters', 'alias']);
const BINDING_LISTS = /parameters$|^import_clause$|^identifier_list$/;
/** Nodes that assign or loop over what they have on their left. */
const ASSIGNING =
  /assignment|^for_|^range_clause$|^short_var_declaration$|^named_expression$|_loop$/;
/** Parts that are only used, also where what is around them is bound. */
const USING = new Set([
  ...['value', 'right', 'body', 'type', 'return_type', 'result', 'condition', 'arguments'],
  ...['default', 'default_value', 'subscript', 'index', 'indices', 'object', 'scope', 'size'],
]);

const SCOPE = /function|method|class|lambda|closure|impl_item|struct|interface|trait|enum|module/;
/** Parts of a function or a class whose names are its own. */
const WITHIN = new Set(['body', 'parameter', 'parameters', 'receiver']);
const IMPORT = /^(?:import|use_declaration|using_declaration|namespace_use)/;

interface Place {
  readonly type: string;
  readonly isBound: boolean;
  readonly isImport: boolean;
  /** True outside of functions and classes. */
  readonly isTop: boolean;
  /** True until the first child has been read. */
  isFirst: boolean;
}

/** The names of a piece of code, as its grammar reads it. */
export function namesInTree(root: Node): Names {
  const found = { top: new Set<string>(), imported: new Set<string>(), bound: new Set<string>() };
  const used = new Set<string>();
  const cursor = root.walk();
  const around: Place[] = [];
  const visit = (): void => {
    const parent = around.at(-1);
    const place = placeOf(cursor.nodeType, cursor.currentFieldName ?? '', parent);
    const isLater = parent?.isFirst === false;
    if (parent !== undefined && cursor.nodeIsNamed) parent.isFirst = false;
    around.push(place);
    if (place.type === 'wildcard_import') found.top.add('*');
    if (!NAME.test(place.type)) return;
    const name = cursor.nodeText;
    if (place.isBound) {
      found.bound.add(name);
      if (place.isTop) found.top.add(name);
      if (place.isTop && place.isImport) found.imported.add(name);
      else found.imported.delete(name);
    } else if (!isMember(place.type, parent, isLater)) used.add(name);
  };
  try {
    visit();
    for (;;) {
      if (cursor.gotoFirstChild()) {
        visit();
        continue;
      }
      around.pop();
      while (!cursor.gotoNextSibling()) {
        if (!cursor.gotoParent()) return { ...found, used };
        around.pop();
      }
      visit();
    }
  } finally {
    cursor.delete();
  }
}

function placeOf(type: string, field: string, parent: Place | undefined): Place {
  if (parent === undefined)
    return { type, isBound: false, isImport: false, isTop: true, isFirst: true };
  const isValue = MEMBERS.test(parent.type) || LABELS.test(parent.type);
  const isBound =
    !(USING.has(field) && parent.type !== 'pair_pattern') &&
    !(isValue && !parent.isImport) &&
    (parent.isBound ||
      (BINDING.has(field) && field !== '') ||
      (field === 'left' && ASSIGNING.test(parent.type)) ||
      BINDING_LISTS.test(parent.type));
  const isWithin = WITHIN.has(field);
  return {
    type,
    isBound,
    isImport: parent.isImport || IMPORT.test(type),
    isTop: parent.isTop && !(isWithin && SCOPE.test(parent.type)),
    isFirst: true,
  };
}

function isMember(type: string, parent: Place | undefined, isLater: boolean): boolean {
  if (MEMBER.test(type) || parent === undefined) return MEMBER.test(type);
  return isLater ? MEMBERS.test(parent.type) : LABELS.test(parent.type);
}

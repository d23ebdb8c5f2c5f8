import type { Node } from '../../grammar/parser.ts';
import type { NameRules } from './rules.ts';
import { classAround } from './scopes.ts';

/** Names of the object or class that a method belongs to, within it. */
const THIS = new Set(['self', 'cls', 'this', '$this', 'Self', 'static', 'self::class']);
const LITERAL =
  /^(?:.*string|.*literal|.*comprehension|list|dictionary|set|tuple|array|object|hash|integer|float|number|regex|template_string|array_creation_expression)$/;
/** Nodes of names; calls and creations of a class contain them. */
const NAMES = [
  ...['identifier', 'type_identifier', 'constant', 'name', 'namespace_identifier', 'variable_name'],
];
/** Bodies: a declaration does not go beyond them. */
const BODY = /block|body|program|module|statement_list|source_file|translation_unit|compound_/;
const DECLARED = ['left', 'name', 'pattern', 'declarator'];

/** The thing that a name is a part of: `x` of `x.f`. Null if there is none. */
export function objectOf(parent: Node, rules: NameRules): Node | null {
  if (parent.type === 'method_reference') return parent.firstNamedChild;
  const object = parent.childForFieldName(rules.objects[parent.type] ?? '');
  return object?.type === 'parenthesized_expression' ? object.firstNamedChild : object;
}

/** True if an object is of the class `owner`: `this`, the class, `new Owner()`, or a variable of it. */
export function isOf(owner: string, object: Node): boolean {
  if (isThis(object)) return isWithin(owner, object);
  if (owner === '') return false;
  if (object.text === owner || isMade(owner, object)) return true;
  return NAMES.includes(object.type) && variablesOf(owner, object.tree.rootNode).has(object.text);
}

/**
 * True for an object that has no methods of the program's classes: a value that is written out,
 * another class, or something imported.
 */
export function isForeign(object: Node): boolean {
  if (LITERAL.test(object.type) || isThis(object)) return true;
  if (!NAMES.includes(object.type)) return false;
  const imports = object.tree.rootNode.descendantsOfType(IMPORTS);
  return /^\p{Lu}/u.test(object.text) || imports.some((node) => namesIn(node).has(object.text));
}

function isThis({ text }: Node): boolean {
  return THIS.has(text) || text === 'super()';
}

/** True within a class and within those that it is a base of. */
function isWithin(owner: string, node: Node): boolean {
  const around = classAround(node);
  // Methods of C++ may be defined outside of their class.
  if (around === null || owner === '') return true;
  const body = around.childForFieldName('body')?.startIndex ?? around.endIndex;
  return around
    .descendantsOfType(NAMES)
    .some(({ text, startIndex }) => text === owner && startIndex < body);
}

const IMPORTS = ['import_statement', 'import_from_statement', 'import_declaration'];

function namesIn(node: Node): ReadonlySet<string> {
  return new Set(node.descendantsOfType(NAMES).map(({ text }) => text));
}

/** True for `new Owner()`, `Owner()`, `Owner.new` and `Owner::new()`. */
function isMade(owner: string, object: Node): boolean {
  const [first] = object.descendantsOfType(NAMES);
  return /call|creation|new|composite|struct/.test(object.type) && first?.text === owner;
}

/** Variables that are declared beside the name of a class, such as `s` of `s = Solution()`. */
function variablesOf(owner: string, root: Node): ReadonlySet<string> {
  const names = root.descendantsOfType(NAMES).filter(({ text }) => text === owner);
  return new Set(names.flatMap((node) => declaredWith(node)));
}

function declaredWith(name: Node): string[] {
  let node = name.parent;
  while (node !== null && !BODY.test(node.type)) {
    for (const field of DECLARED) {
      const declared = node.childForFieldName(field);
      const first =
        declared &&
        (NAMES.includes(declared.type) ? declared : declared.descendantsOfType(NAMES)[0]);
      if (first && (first.startIndex < name.startIndex || first.startIndex > name.endIndex)) {
        return [first.text];
      }
    }
    node = node.parent;
  }
  return [];
}

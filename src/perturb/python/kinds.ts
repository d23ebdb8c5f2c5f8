import type { Node } from '../../grammar/parser.ts';
import { onceForNode } from '../once.ts';
import { assignedValue } from './assigned-value.ts';
import type { Program } from './program.ts';
import type { Mention, Variable } from './scope.ts';

/**
 * The kind of a value, where the program tells it: a whole number, any number, or a sequence such as
 * a list or a text.
 */
type Kind = 'int' | 'number' | 'sequence';

/** Kinds that are taken for granted while it is found out if they hold. */
type Assumed = ReadonlyMap<Variable, Kind>;

/** The kind of an expression; null if the program does not tell it. */
export function kindOf(node: Node | null, program: Program): Kind | null {
  return read(node, program, NOTHING);
}

const NOTHING: Assumed = new Map();

function read(node: Node | null, program: Program, assumed: Assumed): Kind | null {
  if (node === null) return null;
  return assumed === NOTHING ? knownKind(node, program) : readKind(node, program, assumed);
}

const knownKind = onceForNode((node, program: Program) => readKind(node, program, NOTHING));

function readKind(node: Node, program: Program, assumed: Assumed): Kind | null {
  const kind = (field: string) => read(node.childForFieldName(field), program, assumed);
  switch (node.type) {
    case 'integer':
      return /j$/i.test(node.text) ? 'number' : 'int';
    case 'float':
      return 'number';
    case 'true':
    case 'false':
      return 'int';
    case 'string':
    case 'concatenated_string':
    case 'list':
    case 'tuple':
    case 'list_comprehension':
      return 'sequence';
    case 'parenthesized_expression':
      return read(node.firstNamedChild, program, assumed);
    case 'unary_operator':
      return kind('argument') === 'sequence' ? null : kind('argument');
    case 'binary_operator':
      return combined(node.childForFieldName('operator')?.type ?? '', kind('left'), kind('right'));
    case 'subscript':
      return node.childForFieldName('subscript')?.type === 'slice' ? sliced(kind('value')) : null;
    case 'identifier': {
      const variable = program.variableOf(node);
      return variable === undefined ? null : kindOfVariable(variable, program, assumed);
    }
    case 'call':
      return called(node, program, assumed);
    default:
      return null;
  }
}

function sliced(kind: Kind | null): Kind | null {
  return kind === 'sequence' ? kind : null;
}

function combined(operator: string, left: Kind | null, right: Kind | null): Kind | null {
  if (left === null || right === null) return null;
  if (left === 'sequence' || right === 'sequence') {
    const isRepeated = operator === '*' && (left === 'int' || right === 'int');
    return isRepeated || (operator === '+' && left === right) ? 'sequence' : null;
  }
  const isWhole = left === 'int' && right === 'int';
  if (['+', '-', '*', '//', '%'].includes(operator)) return isWhole ? 'int' : 'number';
  if (operator === '/') return 'number';
  return isWhole && ['&', '|', '^', '<<', '>>'].includes(operator) ? 'int' : null;
}

const FUNCTIONS: Readonly<Record<string, Kind>> = {
  len: 'int',
  int: 'int',
  ord: 'int',
  float: 'number',
  range: 'sequence',
  sorted: 'sequence',
  list: 'sequence',
  tuple: 'sequence',
  str: 'sequence',
  bin: 'sequence',
  hex: 'sequence',
  chr: 'sequence',
};

/** Methods of texts; a list has none of these names. */
const METHODS = new Set(
  'capitalize format join lower lstrip replace rsplit rstrip split splitlines strip swapcase title upper'.split(
    ' ',
  ),
);

function called(call: Node, program: Program, assumed: Assumed): Kind | null {
  const called = call.childForFieldName('function');
  const [first, ...others] = call.childForFieldName('arguments')?.namedChildren ?? [];
  if (called?.type === 'attribute') {
    const isMethod = METHODS.has(called.childForFieldName('attribute')?.text ?? '');
    return isMethod ? sliced(read(called.childForFieldName('object'), program, assumed)) : null;
  }
  if (called?.type !== 'identifier' || !program.isBuiltIn(called.text)) return null;
  if (called.text === 'abs') {
    const kind = read(first ?? null, program, assumed);
    return kind === 'sequence' ? null : kind;
  }
  if (called.text === 'min' || called.text === 'max') {
    const kinds = [first, ...others].map((each) => read(each ?? null, program, assumed));
    if (kinds.length < 2 || kinds.includes(null) || kinds.includes('sequence')) return null;
    return kinds.includes('number') ? 'number' : 'int';
  }
  return Object.hasOwn(FUNCTIONS, called.text) ? (FUNCTIONS[called.text] ?? null) : null;
}

/** The longest chain of variables that is followed. */
const MOST_ASSUMED = 4;

/** A variable has a kind if each of its values has it, given that it has it before. */
function kindOfVariable(variable: Variable, program: Program, assumed: Assumed): Kind | null {
  const known = assumed.get(variable);
  if (known !== undefined) return known;
  const bindings = variable.mentions.filter(
    ({ binding }) => binding !== null && binding !== 'annotation',
  );
  const isGlobal = variable.scope.kind === 'module';
  if (isGlobal || bindings.length === 0 || assumed.size >= MOST_ASSUMED) return null;
  const kinds: readonly Kind[] = ['int', 'number', 'sequence'];
  const found = kinds.find((kind) => {
    const given = new Map([...assumed, [variable, kind]]);
    return bindings.every((mention) => fits(bound(mention, kind, program, given), kind));
  });
  return found ?? null;
}

function fits(kind: Kind | null, wanted: Kind): boolean {
  return kind === wanted || (kind === 'int' && wanted === 'number');
}

/** The kind that a variable gets in one place. */
function bound({ node, binding }: Mention, own: Kind, program: Program, given: Assumed) {
  switch (binding) {
    case 'parameter':
      return declared(node);
    case 'assignment':
      return read(assignedValue(node), program, given);
    case 'augmented': {
      const sign = node.parent?.childForFieldName('operator')?.type.slice(0, -1) ?? '';
      return combined(
        sign,
        own,
        read(node.parent?.childForFieldName('right') ?? null, program, given),
      );
    }
    case 'loop':
    case 'comprehension':
      return counted(node, program);
    default:
      return null;
  }
}

/** The kind that a parameter's type tells: a program's types are taken at their word. */
function declared(name: Node): Kind | null {
  const { parent } = name;
  if (parent?.type === 'list_splat_pattern') return 'sequence';
  const type = parent?.childForFieldName('type')?.text ?? '';
  if (/^(?:int|bool)$/.test(type)) return 'int';
  if (/^(?:float|complex)$/.test(type)) return 'number';
  const isSequence = /^(?:str|bytes|(?:typing\.)?(?:list|tuple|List|Tuple|Sequence)(?:\[.*\])?)$/s;
  return isSequence.test(type) ? 'sequence' : null;
}

/** Whole numbers come from `range`, and first of each pair from `enumerate`. */
function counted(name: Node, program: Program): Kind | null {
  const { parent } = name;
  const isAlone = parent?.childForFieldName('left')?.id === name.id;
  const loop = isAlone ? parent : parent?.parent;
  const source = loop?.childForFieldName('right')?.childForFieldName('function')?.text ?? '';
  const isFirst = parent?.type === 'pattern_list' && parent.firstNamedChild?.id === name.id;
  const counts = isAlone ? source === 'range' : source === 'enumerate' && isFirst;
  return counts && program.isBuiltIn(source) ? 'int' : null;
}

import type { Node } from '../../grammar/parser.ts';
import { type Names, namesOf } from './names.ts';
import type { CodeReader } from './reader.ts';
import { namesInTree } from './tree-names.ts';

/** The facts about a block of code by which it is chosen. */
export interface Facts {
  readonly names: Names;
  /** True if it shows functions without their bodies. */
  readonly isSketch: boolean;
  /** True if it does not parse; false if that is not known. */
  readonly isBroken: boolean;
}

/**
 * The facts about a block, by the grammar of its language where there is one.
 * @param reader null if it is not needed
 */
export function factsOf(text: string, language: string, reader: CodeReader | null): Facts {
  const read = reader?.read(text, (root) => ({
    names: namesInTree(root),
    isSketch: isSketchTree(root),
    isBroken: root.hasError,
  }));
  return (
    read ?? {
      names: namesOf(text, language),
      isSketch: isSketch(text, language),
      isBroken: false,
    }
  );
}

const FUNCTIONS = [
  ...['function_definition', 'function_declaration', 'function_item', 'function_expression'],
  ...['generator_function_declaration', 'arrow_function', 'method_definition', 'method'],
  ...['method_declaration', 'singleton_method', 'constructor_declaration'],
];
/** Functions of which a header alone is given. */
const HEADERS = ['function_declarator', 'function_signature', 'function_signature_item'];
const COMMENTS = new Set(['comment', 'line_comment', 'block_comment']);
/** A statement in the place of a body. */
const STAND_IN =
  /^(?:\.\.\.|pass|:|raise\b.*|throw\b.*|(?:todo|unimplemented|panic|unreachable)!?\(.*)$/s;

function isSketchTree(root: Node): boolean {
  const functions = root.descendantsOfType(FUNCTIONS);
  if (functions.length === 0) return root.descendantsOfType(HEADERS).length > 0;
  return functions.every((each) => {
    const body = each.childForFieldName('body');
    return body === null || isEmpty(body);
  });
}

/** Bodies of statements; that of an arrow function may be a value. */
const BLOCK = /block|body|compound_statement/;

/** True if a body has nothing but a docstring, comments and a stand-in. */
function isEmpty(body: Node): boolean {
  if (!BLOCK.test(body.type)) return false;
  const statements = body.namedChildren.filter(({ type }) => !COMMENTS.has(type));
  const [first, ...more] = statements;
  if (first === undefined) return true;
  const isText = first.type === 'expression_statement' && first.firstChild?.type === 'string';
  const rest = isText ? more : statements;
  return rest.length === 0 || (rest.length === 1 && STAND_IN.test(rest[0]?.text ?? ''));
}

/** True if a Python block shows a function without its body. */
function isSketch(text: string, language: string): boolean {
  if (language !== 'python') return false;
  const lines = text.split('\n').map((line) => line.replace(/#.*/, '').trim());
  const code = lines.filter((line) => line !== '');
  return (
    code.length <= 12 &&
    /^(?:\.\.\.|pass|raise NotImplementedError.*)$/.test(code.at(-1) ?? '') &&
    code.filter((line) => /^(?:return|yield)\b/.test(line)).length === 0
  );
}

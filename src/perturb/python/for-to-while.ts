import type { Node } from '../../grammar/parser.ts';
import { isPrivate, partsOf } from './evaluation.ts';
import { kindOf } from './kinds.ts';
import type { Program } from './program.ts';
import { type Block, isLineDone } from './statements.ts';

/** A loop that does the same as another one. */
export interface Rewritten {
  /** Lines before the loop. */
  readonly before: readonly string[];
  /** The line that begins it, without its colon. */
  readonly header: string;
  /** Lines at the start of its body. */
  readonly top: readonly string[];
  /** Lines at the end of its body. */
  readonly bottom: readonly string[];
}

interface For {
  readonly node: Node;
  readonly target: Node;
  /** The values that it goes through. */
  readonly source: Node;
  readonly block: Block;
}

/** A `for` loop as a `while` loop that does exactly the same; null if there is none. */
export function forToWhile(node: Node, block: Block, program: Program): Rewritten | null {
  const target = node.childForFieldName('left');
  const source = node.childForFieldName('right');
  const isAsync = node.children.some((child) => child?.type === 'async');
  if (target === null || source === null || isAsync) return null;
  const loop = { node, target, source, block };
  if (isCallOf(source, 'range')) return counted(loop, program) ?? iterated(loop, program);
  return indexed(loop, program) ?? iterated(loop, program);
}

function isCallOf(node: Node, name: string): boolean {
  return node.type === 'call' && node.childForFieldName('function')?.text === name;
}

/**
 * A loop over `range` counts itself. If its body is shown as a whole and uses the variable alone,
 * that one counts. Otherwise another one does, so that nothing in the body can disturb it.
 */
function counted(loop: For, program: Program): Rewritten | null {
  const { target, source } = loop;
  const values = (source.childForFieldName('arguments')?.namedChildren ?? []).flatMap(
    (value) => value ?? [],
  );
  const [start, stop] = values.length === 1 ? [null, values[0]] : values;
  const step = values[2] === undefined ? '1' : wholeNumber(values[2]);
  const isPlain = values.length <= 3 && values.every(({ type }) => !/splat|keyword/.test(type));
  if (start === undefined || !stop || !isPlain || !program.isBuiltIn('range')) return null;
  // The sign of a step tells how to compare, and a step of zero is an error.
  if (step === null || /^-?0+$/.test(step)) return null;
  const isUpward = !step.startsWith('-');
  const isAlone = countsAlone(loop, program);
  const name = isAlone ? target.text : program.freshName(['index', 'position', 'counter']);
  const { before, first, after, limit } = boundsOf(loop, start, stop, program);
  const next = `${name} ${isUpward ? '+=' : '-='} ${step.replace('-', '')}`;
  return {
    before: [...before, `${name} = ${first}`, ...after],
    header: `while ${name} ${isUpward ? '<' : '>'} ${limit}`,
    top: isAlone ? [] : [`${target.text} = ${name}`, next],
    bottom: isAlone ? [next] : [],
  };
}

/** The text of a whole number; null for any other expression. */
function wholeNumber({ text }: Node): string | null {
  return /^-?\d+$/.test(text) ? text : null;
}

/** The first value of a counter and the limit that it stops at, with the lines that they need. */
function boundsOf({ node, source }: For, start: Node | null, stop: Node, program: Program) {
  const first = start === null ? '0' : standing(start);
  if (kindOf(stop, program) !== 'int' || (start !== null && kindOf(start, program) !== 'int')) {
    // `range` refuses all but whole numbers, so it stays where others might come.
    const numbers = program.freshName(['numbers', 'span', 'steps']);
    const isWritten = start === null || wholeNumber(start) !== null;
    return {
      before: [`${numbers} = ${source.text}`],
      first: isWritten ? first : `${numbers}.start`,
      after: [],
      limit: `${numbers}.stop`,
    };
  }
  if (isSteady(stop, node, program)) return { before: [], first, after: [], limit: stop.text };
  const limit = program.freshName(['stop', 'limit', 'bound']);
  return { before: [], first, after: [`${limit} = ${standing(stop)}`], limit };
}

/** True if a loop's variable is its own, and each turn comes to the end of the body or leaves it. */
function countsAlone({ node, target, source, block }: For, program: Program): boolean {
  const variable = target.type === 'identifier' ? program.variableOf(target) : undefined;
  const last = block.statements.at(-1);
  if (variable === undefined || last === undefined || node.endIndex > program.shown.end)
    return false;
  const isOwn = variable.mentions.every(
    (each) =>
      each.scope === program.scopeOf(node) &&
      each.node.startIndex >= node.startIndex &&
      each.node.endIndex <= node.endIndex &&
      (each.binding === null || each.node.id === target.id) &&
      (each.node.startIndex < source.startIndex || each.node.startIndex >= source.endIndex),
  );
  return isOwn && !hasContinue(block.statements) && isLineDone(program.text, last.endIndex);
}

/** True if a `continue` among statements is of the loop around them. */
function hasContinue(nodes: readonly (Node | null)[]): boolean {
  return nodes.some((node) => {
    if (node === null || OTHERS.has(node.type)) return false;
    return node.type === 'continue_statement' || hasContinue(node.namedChildren);
  });
}

const OTHERS = new Set([
  'for_statement',
  'while_statement',
  'function_definition',
  'class_definition',
]);

/** True for a sum of numbers and of variables that a loop leaves as they are. */
function isSteady(node: Node, loop: Node, program: Program): boolean {
  switch (node.type) {
    case 'integer':
      return true;
    case 'identifier': {
      const variable = program.variableOf(node);
      return (
        variable !== undefined &&
        isPrivate(variable, node) &&
        variable.mentions.every(
          (each) =>
            each.binding === null ||
            each.node.endIndex <= loop.startIndex ||
            each.node.startIndex >= loop.endIndex,
        )
      );
    }
    case 'unary_operator': {
      const argument = node.childForFieldName('argument');
      return argument !== null && isSteady(argument, loop, program);
    }
    case 'binary_operator': {
      const { left, operator, right } = partsOf(node);
      const isPlain = left !== null && right !== null && /^(?:[+*-]|\/\/)$/.test(operator);
      return isPlain && isSteady(left, loop, program) && isSteady(right, loop, program);
    }
    default:
      return false;
  }
}

/** A loop over a list or a text goes through its places, as Python does. */
function indexed(loop: For, program: Program): Rewritten | null {
  const { node, target, source } = loop;
  const isNumbered = isCallOf(source, 'enumerate') && program.isBuiltIn('enumerate');
  const list = isNumbered ? onlyArgument(source) : source;
  if (list === null || kindOf(list, program) !== 'sequence' || !program.isBuiltIn('len'))
    return null;
  const isName = list.type === 'identifier' && isSteady(list, node, program);
  const items = isName ? list.text : program.freshName(['items', 'values', 'sequence']);
  const index = program.freshName(['index', 'position', 'counter']);
  const value = `${isNumbered ? `${index}, ` : ''}${items}[${index}]`;
  return {
    before: [...(isName ? [] : [`${items} = ${standing(list)}`]), `${index} = 0`],
    header: `while ${index} < len(${items})`,
    top: [`${target.text} = ${value}`, `${index} += 1`],
    bottom: [],
  };
}

function onlyArgument(call: Node): Node | null {
  const values = call.childForFieldName('arguments')?.namedChildren ?? [];
  return values.length === 1 ? (values[0] ?? null) : null;
}

/** Any other loop asks its iterator for the next value. */
function iterated({ node, target, source, block }: For, program: Program): Rewritten | null {
  const areKnown = ['iter', 'next', 'StopIteration'].every((name) => program.isBuiltIn(name));
  // A loop that ends by `break` does not run its `else`.
  if (!areKnown || node.childForFieldName('alternative') !== null) return null;
  const iterator = program.freshName(['iterator', 'values', 'source']);
  return {
    before: [
      `${iterator} = iter(${source.type === 'expression_list' ? `(${source.text})` : source.text})`,
    ],
    header: 'while True',
    top: [
      'try:',
      `${block.unit}${target.text} = next(${iterator})`,
      'except StopIteration:',
      `${block.unit}break`,
    ],
    bottom: [],
  };
}

/** An expression as it stands after `=`. */
function standing({ text, type }: Node): string {
  return text.includes('\n') || type === 'named_expression' ? `(${text})` : text;
}

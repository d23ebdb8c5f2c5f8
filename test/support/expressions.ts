/**
 * Finds the regular expressions of source files, and texts that would show that one is not linear.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AST, RegExpParser } from '@eslint-community/regexpp';
import ts from 'typescript';

export interface Expression {
  /** File and line. */
  readonly name: string;
  readonly source: string;
  readonly flags: string;
}

export interface Found {
  readonly expressions: readonly Expression[];
  /** Expressions that are put together while the program runs, by file and text. */
  readonly unknown: readonly string[];
}

/** A text by its start, its repeated part, and its end. */
export type Shape = readonly [start: string, unit: string, end: string];

/** All source files of a folder. */
function sourcesIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => /\.(?:ts|cjs)$/.test(file) && !file.endsWith('.d.ts')).sort();
}

/** The regular expressions of a folder's sources, literals and those made of constants. */
export function expressionsIn(folder: string): Found {
  const expressions: Expression[] = [];
  const unknown: string[] = [];
  for (const file of sourcesIn(folder)) {
    const text = readFileSync(join(folder, file), 'utf8');
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    const constants = constantsOf(source);
    const visit = (node: ts.Node): void => {
      const found = expressionOf(node, constants);
      const line = 1 + source.getLineAndCharacterOfPosition(node.getStart()).line;
      if (found === null) unknown.push(`${file}: ${node.getText()}`);
      else if (found !== undefined) expressions.push({ name: `${file}:${line}`, ...found });
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return { expressions, unknown };
}

type Constants = ReadonlyMap<string, ts.Expression>;

function constantsOf(source: ts.SourceFile): Constants {
  const constants = new Map<string, ts.Expression>();
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (ts.isIdentifier(name) && initializer) constants.set(name.text, initializer);
    }
  }
  return constants;
}

/** Undefined if it is no expression, null if it cannot be known. */
function expressionOf(node: ts.Node, constants: Constants) {
  if (ts.isRegularExpressionLiteral(node)) return split(node.text);
  const isCall = ts.isNewExpression(node) || ts.isCallExpression(node);
  if (!isCall || node.expression.getText() !== 'RegExp') return undefined;
  const [pattern, flags] = node.arguments ?? [];
  const source = pattern === undefined ? null : textOf(pattern, constants);
  const said = flags === undefined ? '' : textOf(flags, constants);
  return source === null || said === null ? null : { source, flags: said };
}

function split(literal: string) {
  const end = literal.lastIndexOf('/');
  return { source: literal.slice(1, end), flags: literal.slice(end + 1) };
}

function textOf(node: ts.Expression, constants: Constants): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isRegularExpressionLiteral(node)) return split(node.text).source;
  if (ts.isIdentifier(node)) {
    const value = constants.get(node.text);
    return value === undefined ? null : textOf(value, constants);
  }
  if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'String.raw') {
    return templateText(node.template, constants, true);
  }
  if (ts.isTemplateExpression(node)) return templateText(node, constants, false);
  if (ts.isPropertyAccessExpression(node)) {
    const { text } = node.name;
    const value = ts.isIdentifier(node.expression) ? constants.get(node.expression.text) : null;
    if (!value || (text !== 'source' && text !== 'flags')) return null;
    const found = expressionOf(value, constants);
    return found?.[text] ?? null;
  }
  return joined(node, constants);
}

/** `[…].join('|')` of a list or of a constant. */
function joined(node: ts.Expression, constants: Constants): string | null {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null;
  const { name, expression } = node.expression;
  let list: ts.Expression | undefined = ts.isIdentifier(expression)
    ? constants.get(expression.text)
    : expression;
  if (list && ts.isAsExpression(list)) list = list.expression;
  if (name.text !== 'join' || !list || !ts.isArrayLiteralExpression(list)) return null;
  const parts = list.elements.map((element) => textOf(element, constants));
  const [by] = node.arguments;
  const separator = by === undefined ? ',' : textOf(by, constants);
  return parts.includes(null) || separator === null ? null : parts.join(separator);
}

function templateText(
  template: ts.TemplateLiteral,
  constants: Constants,
  isRaw: boolean,
): string | null {
  const own = (part: ts.TemplateLiteralLikeNode) => (isRaw ? part.rawText : part.text) ?? '';
  if (ts.isNoSubstitutionTemplateLiteral(template)) return own(template);
  let text = own(template.head);
  for (const { expression, literal } of template.templateSpans) {
    const value = textOf(expression, constants);
    if (value === null) return null;
    text += value + own(literal);
  }
  return text;
}

/** One character or pair from every class that occurs in data. */
const CLASSES = [
  ...[
    'a',
    '0',
    ' ',
    '\t',
    '\n',
    '\r\n',
    '\r',
    '"',
    "'",
    '`',
    '\\',
    '[',
    '(',
    '{',
    '<',
    '-',
    '_',
    '.',
  ],
  ...[
    ',',
    ':',
    '/',
    '#',
    '*',
    '=',
    ';',
    '>',
    ')',
    ']',
    '}',
    '|',
    '@',
    '~',
    '&',
    'A',
    'é',
    '\u2028',
  ],
  ...[
    '\0',
    '\u{1f600}',
    '[]',
    '{}',
    '()',
    ' a',
    'a ',
    '\n ',
    ' \n',
    '\na',
    'a\n',
    '/*',
    '*/',
    '.a',
  ],
  ...[
    'a.',
    ', ',
    'a,',
    '= ',
    '\\"',
    "\\'",
    '"a"',
    '[[',
    '""',
    '\\\n',
    'a1',
    'aA',
    '# ',
    '\n#',
    '> ',
  ],
];

/** Texts of every class, and texts that an expression's own parts suggest. */
export function shapesFor({ source, flags }: Expression): Shape[] {
  const shapes: Shape[] = CLASSES.flatMap((unit): Shape[] => [
    ['', unit, '\u0001'],
    ['\u0001', unit, ''],
  ]);
  const isUnicode = flags.includes('u');
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, isUnicode);
  const add = (start: string, unit: string) => {
    if (unit === '') return;
    for (const end of ['', '\u0001', '\n\u0001']) shapes.push([start, unit, end]);
  };
  const whole = pattern.alternatives.map((each) => wordOf(each));
  for (const word of whole) add('', word);
  const walk = (alternative: AST.Alternative, before: string): void => {
    let start = before;
    for (const element of alternative.elements) {
      const inner = element.type === 'Quantifier' ? element.element : element;
      const unit = wordOf(inner);
      if (element.type === 'Quantifier' && element.max > 50) {
        const units = new Set([unit, ...ALTERNATES.filter((each) => isMatch(inner, each, flags))]);
        for (const each of units) {
          add(start, each);
          add('', start + each);
          add('', `\n${start}${each}`);
        }
      }
      if ('alternatives' in inner) for (const each of inner.alternatives) walk(each, start);
      start += wordOf(element);
    }
    add('', start);
    add('', `\n${start.trim()}`);
  };
  for (const alternative of pattern.alternatives) walk(alternative, '');
  const known = new Map(shapes.map((shape) => [JSON.stringify(shape), shape]));
  return [...known.values()];
}

const ALTERNATES = ['a', ' ', '\n', '"', '0', '\\n', '#', '.', '/'];

function isMatch(element: AST.Element, text: string, flags: string): boolean {
  try {
    return new RegExp(`^(?:${element.raw})$`, flags.replaceAll(/[gy]/g, '')).test(text);
  } catch {
    return false;
  }
}

/** A short text that a part of an expression matches. */
function wordOf(node: AST.Alternative | AST.Element): string {
  switch (node.type) {
    case 'Alternative':
      return node.elements.map(wordOf).join('');
    case 'Character':
      return String.fromCodePoint(node.value);
    case 'CharacterSet':
    case 'CharacterClass':
    case 'ExpressionCharacterClass':
      return CLASSES.find((text) => [...text].length === 1 && isMatch(node, text, 'u')) ?? 'a';
    case 'Quantifier':
      return wordOf(node.element).repeat(Math.min(Math.max(node.min, node.max > 0 ? 1 : 0), 20));
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives[0] === undefined ? '' : wordOf(node.alternatives[0]);
    default:
      return '';
  }
}

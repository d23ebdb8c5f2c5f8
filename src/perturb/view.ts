import type { Grammar } from '../grammar/languages.ts';
import { parseWhole } from '../grammar/parse-whole.ts';
import type { CodeParser, Node, Tree } from '../grammar/parser.ts';
import { linesOf, type Prose, readProse } from './prose/prose.ts';
import {
  commentsBefore,
  commentsIn,
  commentsOf,
  contentOf,
  docstringOf,
  findTarget,
  firstComments,
  type Target,
} from './target.ts';
import type { Span, Task } from './task.ts';

/** The code of a view, as its grammar reads it. */
export interface Code {
  readonly grammar: Grammar;
  readonly tree: Tree;
  /** The function that the prompt asks for; null if there is none. */
  readonly target: Target | null;
  /** The string or the comments that describe the task, within the prompt. */
  readonly documentation: readonly Node[];
  /** Reads another text of the same language; the caller deletes the tree. */
  readonly parser: CodeParser;
}

/** A problem as transforms see it: read once, changed many times. */
export interface View {
  readonly task: Task;
  /** The prompt, continued by the reference if a completion continues it. */
  readonly text: string;
  /** The end of the prompt in `text`. */
  readonly promptEnd: number;
  /**
   * The place where the shown part of `text` ends: the prompt's end or, for partial code, further
   * on. Only changes before it can be seen.
   */
  readonly cut: number;
  /** Null for prose, and for languages without a grammar. */
  readonly code: Code | null;
  readonly prose: Prose;
}

/**
 * Read a problem.
 * @param parser of the problem's language; null if there is none
 * @param isPartial true to show the first half of the reference's lines too
 * @returns null if the prompt is code that cannot be parsed, or in no known language
 */
export function viewOf(task: Task, parser: CodeParser | null, isPartial: boolean): View | null {
  const { prompt, kind } = task;
  if (kind === 'prose') {
    const lines = linesOf(prompt, { start: 0, end: prompt.length }, null);
    const prose = readProse(prompt, { lines, identifiers: namesInProse(prompt), name: null });
    const end = prompt.length;
    return { task, text: prompt, promptEnd: end, cut: end, code: null, prose };
  }
  if (parser === null) return null;
  const text = prompt + (task.reference ?? '');
  const tree = parseWhole(text, parser);
  if (tree === null) return null;
  const { entryPoint, tests } = task;
  const promptEnd = prompt.length;
  const target = findTarget(tree.rootNode, parser.grammar, { entryPoint, tests, promptEnd });
  const documentation = documentationOf(tree.rootNode, parser.grammar, target, prompt.length);
  const lines = documentation.flatMap((node) =>
    linesOfNode(text, node, parser.grammar, prompt.length),
  );
  const identifiers = namesIn(tree.rootNode, parser.grammar, prompt.length);
  const prose = readProse(text, { lines, identifiers, name: target?.name ?? null });
  const cut = isPartial ? halfOf(task) : prompt.length;
  const code = { grammar: parser.grammar, tree, target, documentation, parser };
  return { task, text, promptEnd: prompt.length, cut, code, prose };
}

/** True if code is nested deeper than a number of levels: transforms recurse over its tree. */
export function isDeeper({ code }: View, most: number): boolean {
  const cursor = code?.tree.walk() ?? null;
  if (cursor === null) return false;
  try {
    while (cursor.currentDepth <= most) {
      if (cursor.gotoFirstChild() || cursor.gotoNextSibling()) continue;
      do {
        if (!cursor.gotoParent()) return false;
      } while (!cursor.gotoNextSibling());
    }
    return true;
  } finally {
    cursor.delete();
  }
}

/** Free the memory of a view's tree. */
export function closeView(view: View | null): void {
  view?.code?.tree.delete();
}

/**
 * The place after the first half of a reference's lines (Wang et al. 2022: partial code). Without a
 * second line it is the prompt's end.
 */
function halfOf({ prompt, reference }: Task): number {
  const lines = (reference ?? '').trimEnd().split('\n');
  const half = lines.slice(0, Math.floor(lines.length / 2));
  return prompt.length + half.reduce((sum, line) => sum + line.length + 1, 0);
}

function documentationOf(
  root: Node,
  grammar: Grammar,
  target: Target | null,
  promptEnd: number,
): Node[] {
  const isShown = (node: Node | null) => node !== null && node.endIndex <= promptEnd;
  if (grammar.file !== 'python') {
    return target === null ? [] : commentsOf(target, grammar, promptEnd).filter(isShown);
  }
  const docstring = (node: Node | undefined) => {
    const found = node === undefined ? null : docstringOf(node);
    return found !== null && isShown(found) ? [found] : [];
  };
  const inBody = target === null ? [] : commentsIn(target, grammar, promptEnd);
  const before = target === null ? [] : commentsBefore(target, grammar);
  const places = [
    docstring(target?.node),
    inBody,
    docstring(root),
    before,
    firstComments(root.children, grammar).filter(isShown),
  ];
  return places.find((nodes) => nodes.length > 0) ?? [];
}

function linesOfNode(text: string, node: Node, grammar: Grammar, promptEnd: number): Span[] {
  if (grammar.strings.includes(node.type)) return linesOf(text, contentOf(node), null);
  // Rust's comments have the end of their line, which is no empty line after them.
  const own = node.text.replace(/\r?\n$/, '');
  const end = Math.min(node.startIndex + own.length, promptEnd);
  return linesOf(text, { start: node.startIndex, end }, grammar.markers);
}

/** Words that stand in code, too, such as `nums` in `nums[i]` and `limit = 3`: these are names. */
function namesInProse(prompt: string): ReadonlySet<string> {
  const names = prompt.matchAll(/(?<![\p{L}\p{N}_])[\p{L}_][\p{L}\p{N}_]*(?=\[|\((?!s\))| ?=)/gu);
  return new Set([...names].map(([name]) => name));
}

/** Names of functions, parameters and types in a prompt. One-letter words of prose are among them. */
function namesIn(root: Node, grammar: Grammar, promptEnd: number): ReadonlySet<string> {
  const names = root
    .descendantsOfType([...grammar.names, 'type_identifier', 'field_identifier'])
    .filter((node) => node.startIndex < promptEnd);
  return new Set(names.map(({ text }) => text));
}

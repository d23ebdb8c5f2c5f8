import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import type * as TreeSitter from 'web-tree-sitter';
import { GRAMMARS, type Grammar } from './languages.ts';

export type Node = TreeSitter.Node;
export type Tree = TreeSitter.Tree;

/** The grammars lie beside the bundles: one copy serves the action and the terminal. */
const FOLDERS = [
  join(import.meta.dirname, '..', 'grammars'),
  join(import.meta.dirname, '..', '..', 'dist', 'grammars'),
];

/** Parses texts of one language. */
export class CodeParser {
  readonly grammar: Grammar;
  readonly #parser: TreeSitter.Parser;

  private constructor(grammar: Grammar, parser: TreeSitter.Parser) {
    this.grammar = grammar;
    this.#parser = parser;
  }

  /**
   * Load a language's grammar, once.
   * @returns null if there is none for the language
   * @throws Error if the bundle lacks its grammars
   */
  static open(language: string): Promise<CodeParser | null> {
    const grammar = Object.hasOwn(GRAMMARS, language) ? GRAMMARS[language] : undefined;
    if (grammar === undefined) return Promise.resolve(null);
    const known = PARSERS.get(language) ?? CodeParser.#load(grammar);
    PARSERS.set(language, known);
    return known;
  }

  static async #load(grammar: Grammar): Promise<CodeParser> {
    const { Parser, Language } = await runtime();
    const parser = new Parser();
    parser.setLanguage(await Language.load(unpacked(`tree-sitter-${grammar.file}.wasm`)));
    return new CodeParser(grammar, parser);
  }

  /**
   * Parse a text; the caller deletes the tree.
   * @param known the tree of an earlier text, edited to have this text's places
   */
  parse(text: string, known?: Tree): Tree {
    const tree = this.#parser.parse(text, known);
    if (tree === null) throw new Error('the parser was stopped');
    return tree;
  }
}

const PARSERS = new Map<string, Promise<CodeParser>>();

let loading: Promise<typeof TreeSitter> | null = null;

function runtime(): Promise<typeof TreeSitter> {
  loading ??= load();
  return loading;
}

async function load(): Promise<typeof TreeSitter> {
  const { href } = pathToFileURL(find('web-tree-sitter.js'));
  const module = (await import(
    /* webpackIgnore: true */ /* @vite-ignore */ href
  )) as typeof TreeSitter;
  await module.Parser.init({ wasmBinary: unpacked('web-tree-sitter.wasm') });
  return module;
}

function unpacked(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(brotliDecompressSync(readFileSync(find(`${name}.br`))));
}

function find(name: string): string {
  const path = FOLDERS.map((folder) => join(folder, name)).find((each) => existsSync(each));
  if (path === undefined) throw new Error(`the bundle lacks grammars/${name}: install it again`);
  return path;
}

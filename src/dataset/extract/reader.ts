import { CodeParser, type Node } from '../../grammar/parser.ts';
import { isSlow } from '../../grammar/slow.ts';

/**
 * Longer answers are read without the grammar: parsers take long for some texts. In UTF-16 units.
 */
export const LONGEST_READ = 10_000;
/** For each `<` some parsers read on to the end of the text. */
const MOST_SIGNS = 500;
/** The most brackets within brackets: at some 2,000 the parser of PHP runs out of its memory. */
const DEEPEST = 100;

/**
 * Reads code by the grammar of a suite's language. The grammar is loaded after an answer has first
 * asked for it: most files hold plain code and need none.
 */
export class CodeReader {
  /** True if an answer asked for the grammar before it was there: it has to be taken again. */
  isWanted = false;
  readonly #language: string;
  #parser: CodeParser | null | undefined;

  /** @param language the name of the suite's language */
  constructor(language: string) {
    this.#language = language;
  }

  /** Load the grammar, where the language has one. */
  async load(): Promise<void> {
    this.#parser = await CodeParser.open(this.#language);
    this.isWanted = false;
  }

  /**
   * Read a text.
   * @param use takes the root of the text's tree, which is there only for this call
   * @returns null if there is no grammar yet or at all, or the text exceeds the bounds
   */
  read<T>(text: string, use: (root: Node) => T): T | null {
    if (this.#parser === undefined) this.isWanted = true;
    if (this.#parser == null || !isBounded(text)) return null;
    const { grammar } = this.#parser;
    if (isSlow(text, grammar)) return null;
    const { opener = '' } = grammar;
    const tree = this.#parser.parse(text.includes(opener.trim()) ? text : opener + text);
    try {
      return use(tree.rootNode);
    } finally {
      tree.delete();
    }
  }
}

function isBounded(text: string): boolean {
  if (text.length > LONGEST_READ || text.split('<').length > MOST_SIGNS) return false;
  let depth = 0;
  for (const [bracket] of text.matchAll(/[()[\]{}]/g)) {
    depth = Math.max(0, depth + ('([{'.includes(bracket) ? 1 : -1));
    if (depth > DEEPEST) return false;
  }
  return true;
}

import { CodeParser, type Node } from '../../grammar/parser.ts';

/** Longer texts are read without the grammar: parsers take long for some. In UTF-16 units. */
const LONGEST = 10_000;
/** For each of these signs some parsers read on to the end of the text. */
const MOST_SIGNS = 500;

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
    if (this.#parser == null || text.length > LONGEST) return null;
    if (text.split('<').length > MOST_SIGNS) return null;
    const { opener = '' } = this.#parser.grammar;
    const tree = this.#parser.parse(text.includes(opener.trim()) ? text : opener + text);
    try {
      return use(tree.rootNode);
    } finally {
      tree.delete();
    }
  }
}

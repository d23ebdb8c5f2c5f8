import MarkdownIt, { type Token } from 'markdown-it';

/** The visible text and the active parts of a Markdown text that GitHub renders. */
export interface Rendered {
  /**
   * Targets of links, of links made from bare addresses, and of images, except for our own links.
   */
  readonly links: readonly string[];
  /** HTML tags and comments, except for those of our own layout. */
  readonly html: readonly string[];
  /** Text that is neither code nor markup. GitHub looks there for mentions and references. */
  readonly text: string;
  /** Contents of code spans and code blocks. */
  readonly code: readonly string[];
}

type Tokens = readonly Token[];

// Tables, HTML and bare links as GitHub has them. Only this JavaScript parser splits a table row
// with `\|` and `\\|` in code exactly as cmark-gfm does, which GitHub uses.
const markdown = new MarkdownIt({ html: true, linkify: true });
// Its guesses of names without a scheme are not GitHub's. `references` looks for those.
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });

/** A link to a commit, a line of a file or a run of this repository, and to nothing else. */
export const OUR_LINK =
  /^https:\/\/github\.com\/Codertocat\/Hello-World\/(?:commit\/[0-9a-f]{40}|blob\/[0-9a-f]{40}\/[\w%./-]+(?:\?plain=1)?(?:#L\d+)?|actions\/runs\/\d+#artifacts)$/;
const OUR_TAGS = /<\/?(?:details|summary|b|sub|br)>|<details open>/g;

/** Render a comment or summary, whose first line may be our marker. */
export function render(source: string): Rendered {
  const text = source.replace(/^<!-- passgate:v1 key=\S+ -->\n/, '');
  const rendered = { links: [] as string[], html: [] as string[], text: '', code: [] as string[] };
  const readHtml = (content: string): void => {
    const rest = content.replaceAll(OUR_TAGS, '');
    rendered.html.push(...(rest.match(/<[^>]*>?/g) ?? []));
    rendered.text += `${rest}\n`;
  };
  const readLink = (href: string) => {
    if (!OUR_LINK.test(href)) rendered.links.push(href);
  };
  const read = (tokens: Tokens): void => {
    for (const token of tokens) {
      if (token.type === 'link_open') readLink(String(token.attrGet('href')));
      else if (token.type === 'image') rendered.links.push(String(token.attrGet('src')));
      else if (/^html_/.test(token.type)) readHtml(token.content);
      else if (/^code_|^fence$/.test(token.type)) rendered.code.push(token.content);
      else if (token.type === 'text') rendered.text += token.content;
      if (token.children !== null) read(token.children);
      if (token.type === 'inline') rendered.text += '\n';
    }
  };
  read(markdown.parse(text, {}));
  return rendered;
}

/**
 * GitHub's later additions to rendered text: mentions, references to issues and bare web addresses.
 * A backslash before them is already gone then and does not help.
 */
export function references(text: string): readonly string[] {
  return [
    /(?<![\w`])@[\da-z][\w-]*/gi,
    /(?<![\w&])#\d+/g,
    /\bGH-\d+/gi,
    /\bwww\.[\w-]+\.\w+/gi,
    /\b(?:https?|ftp):\/\/\w/gi,
    /[\w.+-]+@[\w-]+\.\w+/g,
  ].flatMap((pattern) => text.match(pattern) ?? []);
}

/** Rows of tables whose number of cells differs from the header's, where `\|` is no border. */
export function brokenRows(source: string): readonly string[] {
  const lines = source.split('\n');
  let width = 0;
  return lines.filter((line, index) => {
    if (!line.startsWith('|')) {
      width = 0;
      return false;
    }
    const cells = line.split(/(?<!\\)\|/).length;
    if (/^\|[\s:|-]+\|$/.test(lines[index + 1] ?? '') && width === 0) width = cells;
    return cells !== width;
  });
}

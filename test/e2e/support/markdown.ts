import MarkdownIt, { type Token } from 'markdown-it';

/** What a Markdown text shows and does when GitHub renders it. */
export interface Rendered {
  /** Targets of links, links made of bare addresses, and images, but for links of our own. */
  readonly links: readonly string[];
  /** HTML tags and comments, but for those that our own layout uses. */
  readonly html: readonly string[];
  /** What is neither code nor markup, where GitHub looks for mentions and references. */
  readonly text: string;
  /** Contents of code spans and code blocks. */
  readonly code: readonly string[];
}

type Tokens = readonly Token[];

// Tables, HTML and bare links as GitHub has them. Of the JavaScript parsers this one splits a
// table row with `\|` and `\\|` in code exactly as cmark-gfm does, which GitHub uses.
const markdown = new MarkdownIt({ html: true, linkify: true });
// Its guesses of names without a scheme are not GitHub's; `references` looks for those.
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });

/** To a commit, a line of a file or a run of this repository, and to nothing else. */
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
 * What GitHub makes of rendered text afterwards: mentions, references to issues and bare web
 * addresses. A backslash before them is gone by then and does not help.
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

/** Rows of tables that have other than their header's number of cells, `\|` being no border. */
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

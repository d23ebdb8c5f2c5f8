/** A Markdown fence: up to three spaces, three or more backticks or tildes, perhaps a language. */
const FENCE = /^ {0,3}(`{3,}|~{3,})[ \t]*([\w+#.-]*)[^`\n]*$/;

const PYTHON: ReadonlySet<string> = new Set(['python', 'py', 'python3']);

/**
 * The code of an answer that may be Markdown: its first fenced block marked as Python, else its
 * first fenced block, else the answer as it is. A block that is never closed goes to the end.
 */
export function withoutFences(answer: string): string {
  const blocks: { language: string; lines: string[] }[] = [];
  let close: string | null = null;
  for (const line of answer.split('\n')) {
    const [, fence, language = ''] = FENCE.exec(line.replace(/\r$/, '')) ?? [];
    if (close === null) {
      if (fence === undefined) continue;
      close = fence;
      blocks.push({ language: language.toLowerCase(), lines: [] });
    } else if (fence !== undefined && language === '' && fence.startsWith(close)) {
      close = null;
    } else {
      blocks.at(-1)?.lines.push(line);
    }
  }
  const block = blocks.find(({ language }) => PYTHON.has(language)) ?? blocks[0];
  return block === undefined ? answer : `${block.lines.join('\n')}\n`;
}

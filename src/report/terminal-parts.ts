import Table from 'cli-table3';

const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 } as const;

/** Text in colours and weights, where they are wanted. */
export type Style = (text: string, ...codes: (keyof typeof CODES)[]) => string;

export function styleOf(useColour: boolean): Style {
  return (text, ...names) =>
    useColour ? `${names.map((name) => `\u001b[${CODES[name]}m`).join('')}${text}\u001b[0m` : text;
}

/** Put the brackets after a value into a line of their own: a terminal is narrow. */
export function stacked(text: string): string {
  return text.replace(' (', '\n(');
}

export function newTable(head: string[], colAligns: ('left' | 'right' | 'center')[]) {
  return new Table({ head, colAligns, style: { head: [], border: [], compact: true } });
}

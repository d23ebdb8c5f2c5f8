const CODES = { bold: 1, dim: 2, struck: 9, red: 31, green: 32, yellow: 33 } as const;

/** The width of a terminal that does not tell its own. */
export const USUAL_WIDTH = 80;

/** Adds colours and weights to text, if they are wanted. */
export type Style = (text: string, ...codes: (keyof typeof CODES)[]) => string;

export function styleOf(useColour: boolean): Style {
  return (text, ...names) =>
    useColour ? `${names.map((name) => `\u001b[${CODES[name]}m`).join('')}${text}\u001b[0m` : text;
}

/** Put the brackets after a value on a line of their own, because a terminal is narrow. */
export function stacked(text: string): string {
  return text.replace(' (', '\n(');
}

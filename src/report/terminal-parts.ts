const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 } as const;

/** How wide a terminal is that does not tell. */
export const USUAL_WIDTH = 80;

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

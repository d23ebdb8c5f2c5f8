/** What the word means, for a reader who meets it in a report. */
export const NOMINAL_NOTE = 'nominal: the original prompt, as the problem has it';

/** The note for texts that have the word; empty where none has. */
export function nominalNote(texts: readonly string[]): string {
  return texts.some((text) => /\bnominal\b/.test(text)) ? NOMINAL_NOTE : '';
}

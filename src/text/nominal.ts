/** The meaning of the word, for a reader who meets it in a report. */
export const NOMINAL_NOTE = 'nominal: the original prompt, as the problem has it';

/** The note if one of the texts has the word, otherwise an empty string. */
export function nominalNote(texts: readonly string[]): string {
  return texts.some((text) => /\bnominal\b/.test(text)) ? NOMINAL_NOTE : '';
}

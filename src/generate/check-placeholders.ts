import type { FaultList } from '../system/errors.ts';
import { suggest } from '../text/suggest.ts';
import { PLACEHOLDERS, placeholdersIn } from './fill.ts';
import type { WrittenPrompt } from './written-prompt.ts';

/** The longest name that may be a misspelt one of ours. The limit bounds the time to compare. */
const LONGEST_SLIP = 24;
/** The most names in a note. */
const MOST_NAMED = 3;
const NAMES: readonly string[] = PLACEHOLDERS;
const KNOWN = NAMES.map((name) => `{{${name}}}`).join(', ');

/**
 * Check the placeholders of a suite's prompt files.
 * @param prompt null for the default prompt, which has its own
 * @param faults gets misspelt ones, and a prompt without the problem
 * @returns notes about whatever else is between double braces
 */
export function checkPlaceholders(
  system: WrittenPrompt | null,
  prompt: WrittenPrompt | null,
  faults: FaultList,
): string[] {
  const notes: string[] = [];
  const before = faults.count;
  let hasPrompt = prompt === null;
  for (const written of [system, prompt]) {
    if (written === null) continue;
    const others = new Set<string>();
    for (const { content, placeAt } of written.messages) {
      hasPrompt ||= placeholdersIn(content).includes('prompt');
      for (const { name, whole, offset } of bracedIn(content)) {
        if (placeholdersIn(whole).length > 0) continue;
        const hint = slipHint(name);
        if (hint === '') others.add(whole);
        else
          faults.add(`unknown placeholder ${whole}${hint} (known here: ${KNOWN})`, placeAt(offset));
      }
    }
    if (others.size > 0) notes.push(noteOf(written.file, [...others]));
  }
  if (!hasPrompt && prompt !== null && faults.count === before) {
    const message =
      'has no {{prompt}}, so the model would not see the problem: put {{prompt}} in it';
    faults.add(message, { file: prompt.file });
  }
  return notes;
}

/** Everything on one line between double braces. */
function bracedIn(text: string) {
  return [...text.matchAll(/\{\{([^{}\n]{1,80})\}\}/g)].map(
    ({ 0: whole, 1: name = '', index }) => ({
      whole,
      name: name.trim(),
      offset: index,
    }),
  );
}

/** The likely name that a misspelt one stands for, as the end of a message; '' if there is none. */
function slipHint(name: string): string {
  if (name.length > LONGEST_SLIP) return '';
  return suggest(name.toLowerCase().replaceAll(/[-.\s]/g, '_'), NAMES);
}

function noteOf(file: string, others: readonly string[]): string {
  const named = others.slice(0, MOST_NAMED).join(', ');
  const more = others.length > MOST_NAMED ? ` and ${others.length - MOST_NAMED} more` : '';
  const stay = others.length === 1 ? 'stays as it is' : 'stay as they are';
  return `${file}: ${named}${more} ${stay}: only ${KNOWN} are put in`;
}

import { extractCode } from '../../src/dataset/extract/extract.ts';
import { CodeReader } from '../../src/dataset/extract/reader.ts';
import type { GivenAnswer, Problem } from '../../src/records/dataset.ts';

const readers = new Map<string, CodeReader>();

/** The code of an answer, with the grammar of its language at hand. */
export async function codeOf(given: GivenAnswer, problem: Problem, language = 'python') {
  const reader = readers.get(language) ?? new CodeReader(language);
  readers.set(language, reader);
  const early = extractCode(given, problem, language, reader);
  if (!reader.isWanted) return early;
  await reader.load();
  return extractCode(given, problem, language, reader);
}

/** The code of an answer without any grammar, and whether the answer asks for one. */
export function codeWithoutGrammar(given: GivenAnswer, problem: Problem, language = 'python') {
  const reader = new CodeReader(language);
  const code = extractCode(given, problem, language, reader);
  return { ...code, isWanted: reader.isWanted };
}

export const block = (code: string, info = 'python') =>
  `\`\`\`${info}\n${code.trimEnd()}\n\`\`\`\n`;

import type { Node } from '../../grammar/parser.ts';
import { sentenceFree } from './prose.ts';
import type { CodeReader } from './reader.ts';

/**
 * Code between prose without further lines of prose, which are errors at its top level.
 * @returns the text as it is if it parses, if the rest does not, or if there is no grammar
 */
export function mended(text: string, reader: CodeReader): string {
  const rows = reader.read(text, rowsOfErrors);
  if (rows === null || rows.size === 0) return text;
  const rest = text
    .split('\n')
    .filter((_, row) => !rows.has(row))
    .join('\n');
  return rest.trim() !== '' && parses(rest, reader) ? rest : text;
}

/** The lines of errors at the top level. */
function rowsOfErrors(root: Node): ReadonlySet<number> {
  const rows = new Set<number>();
  if (!root.hasError) return rows;
  for (const { hasError, startPosition, endPosition } of root.children) {
    if (!hasError) continue;
    for (let { row } = startPosition; row <= endPosition.row; row += 1) rows.add(row);
  }
  return rows;
}

/**
 * The code of an answer in a language in which a sentence may be code: what is left without its
 * sentences, if only that parses.
 */
export function codeBesideSentences(
  text: string,
  language: string,
  reader: CodeReader,
): string | null {
  const rest = sentenceFree(text, language);
  if (rest === null || rest.trim() === '' || parses(text, reader)) return null;
  return parses(rest, reader) ? rest : null;
}

function parses(text: string, reader: CodeReader): boolean {
  return reader.read(text, ({ hasError }) => !hasError) === true;
}

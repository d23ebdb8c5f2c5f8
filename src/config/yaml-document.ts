import { type Document, isMap, LineCounter, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import { FaultList, messageOf, type Place, UserError } from '../system/errors.ts';
import { TOO_DEEP, tooDeepAt } from './yaml-depth.ts';

/** The most nodes that YAML aliases may stand for: enough for shared lists, too few for a bomb. */
const MOST_ALIASES = 100;

/** The data of a YAML file, and the place of each value. */
export interface YamlDocument {
  readonly data: unknown;
  /**
   * The place of a path of the data: its value, or its key if the value is a mapping or absent. If
   * the key is absent too, the nearest parent that exists.
   */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
  readonly placeOfKey: (path: readonly PropertyKey[]) => Place;
}

/**
 * Parse the text of a YAML file.
 * @param file its name in messages
 * @throws UserError with every mistake in its syntax, each with line and column
 */
export function parseYaml(text: string, file: string): YamlDocument {
  const deepAt = tooDeepAt(text);
  if (deepAt !== null) {
    const line = text.slice(0, deepAt).split('\n').length;
    throw new UserError([{ place: { file, line }, message: TOO_DEEP }]);
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const faults = new FaultList();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  for (const error of document.errors) faults.add(error.message, placeAt(error.pos[0]));
  faults.throwIfAny();
  return {
    data: toPlainData(document, file, placeAt),
    placeOf: (path) => placeAt(offsetOf(document, path) ?? 0),
    placeOfKey: (path) => placeAt(offsetOfKey(document, path) ?? 0),
  };
}

function toPlainData(
  document: Document,
  file: string,
  placeAt: (offset: number) => Place,
): unknown {
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch (error) {
    let offset: number | undefined;
    visit(document, {
      Alias: (_key, alias) => {
        if (alias.resolve(document) === undefined) offset ??= alias.range?.[0];
      },
    });
    const message = `${messageOf(error)}: write the repeated part out`;
    const place = offset === undefined ? { file } : placeAt(offset);
    throw new UserError([{ place, message }], { cause: error });
  }
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const part = path.slice(0, length);
    const node = document.getIn(part, true);
    const offset = isMap(node) ? (offsetOfKey(document, part) ?? rangeOf(node)) : rangeOf(node);
    if (offset !== undefined) return offset;
    const key = offsetOfKey(document, part);
    if (key !== undefined) return key;
  }
  return undefined;
}

function offsetOfKey(document: Document, path: readonly PropertyKey[]): number | undefined {
  const parent = document.getIn(path.slice(0, -1), true);
  if (path.length === 0 || !isMap(parent)) return undefined;
  return rangeOf(parent.items.find((item) => keyOf(item.key) === path.at(-1))?.key);
}

function keyOf(key: unknown): unknown {
  return key !== null && typeof key === 'object' && 'value' in key ? key.value : key;
}

function rangeOf(node: unknown): number | undefined {
  const withRange = z.object({ range: z.tuple([z.number()]).rest(z.number()) }).safeParse(node);
  return withRange.success ? withRange.data.range[0] : undefined;
}

import { applyEdits } from './edits.ts';
import { mentionsIn } from './names/mentions.ts';
import { inOtherConvention, isPlain } from './names/name-words.ts';
import { type Place, placesOf } from './names/places.ts';
import { codeWords, type Program, prosesOf, readPrograms } from './names/programs.ts';
import { inLanguage, isFixed, isReserved } from './names/reserved.ts';
import { NAME_RULES } from './names/rules.ts';
import { once } from './once.ts';
import type { Target } from './target.ts';
import type { Edit } from './task.ts';
import type { Code, View } from './view.ts';

/** A function under another name: in its program, in calls of it, and where prose mentions it. */
export interface Renamed {
  /** Edits of `View.text`. */
  readonly edits: readonly Edit[];
  readonly tests: string | null;
  readonly entryPoint: string | null;
}

/** The facts that renaming needs of a problem, whatever the new name. */
interface Naming {
  /** Places of the name in `View.text` and in the tests. */
  readonly text: readonly Place[];
  readonly tests: readonly Place[];
  /** Words of the code, which no new name may be. */
  readonly words: ReadonlySet<string>;
  /** Comments and docstrings, without their mentions of the function. */
  readonly proses: readonly string[];
}

/**
 * Rename the function that a prompt asks for.
 * @returns the reason if the name cannot be changed, or the new one is taken
 */
export function rename(view: View, to: string): Renamed | string {
  const { task, code } = view;
  if (code?.target == null) return 'there is no function to rename';
  const naming = namingOf(view);
  if (naming === null) return `${code.target.name} may be the name of another thing, too`;
  if (!isFree(view, to)) return `${to} is used already`;
  const edit = ({ start, end, before }: Place) => ({ start, end, text: before + to });
  return {
    edits: naming.text.map(edit),
    tests: task.tests === null ? null : applyEdits(task.tests, naming.tests.map(edit)),
    entryPoint: task.entryPoint?.replace(/[^.]+$/, () => to) ?? null,
  };
}

/** True if the function may get another name. */
export function isRenamable(view: View): boolean {
  return namingOf(view) !== null;
}

/** True if a name may be the function's: a name of the language that nothing has yet. */
export function isFree(view: View, to: string): boolean {
  const { language } = view.task;
  const naming = namingOf(view);
  if (naming === null || to === view.code?.target?.name || isReserved(to, language)) return false;
  if (naming.words.has(inLanguage(to, language))) return false;
  return naming.proses.every((prose) => mentionsIn(prose, to).length === 0);
}

const namingOf = once((view: View): Naming | null => {
  const { code, task } = view;
  const target = code?.target ?? null;
  const isOpen = code !== null && target !== null && !isFixed(target.name, task.language);
  return isOpen ? readNaming(view, code, target) : null;
});

function readNaming({ text, task }: View, code: Code, target: Target): Naming | null {
  const programs = readPrograms(text, task, code.parser);
  try {
    const [first] = programs;
    if (first === undefined) return null;
    const { startIndex, endIndex } = target.nameNode;
    const nameNode = first.tree.rootNode.descendantForIndex(startIndex, endIndex);
    const rules = NAME_RULES[code.grammar.file];
    if (nameNode === null || rules === undefined) return null;
    const sought = { name: target.name, rules, nameNode };
    const found: Reading[] = [];
    for (const program of programs) {
      const places = placesOf(program.tree.rootNode, sought);
      if (places === null) return null;
      found.push({ program, places });
    }
    const { comments } = code.grammar;
    return namingFrom(found, target.name, { language: task.language, comments });
  } finally {
    for (const { tree } of programs) tree.delete();
  }
}

/** A program with the places of the name in its code. */
interface Reading {
  readonly program: Program;
  readonly places: readonly Place[];
}

function namingFrom(
  found: readonly Reading[],
  name: string,
  { language, comments }: { readonly language: string; readonly comments: readonly string[] },
): Naming {
  const read = found.map(({ program, places }) => {
    const nodes = prosesOf(program.tree.rootNode, comments);
    const proses = nodes.map(({ startIndex: start, endIndex: end, text }) => ({
      start,
      end,
      text,
    }));
    return { program, places, proses };
  });
  const used = read.flatMap(({ program, proses }) => codeWords(program.source, proses));
  const words = new Set(used.map((word) => inLanguage(word, language)));
  const names = [name, ...otherSpelling(name).filter((other) => !words.has(other))];
  const naming = { text: [] as Place[], tests: [] as Place[], words, proses: [] as string[] };
  words.delete(inLanguage(name, language));
  for (const { program, places, proses } of read) {
    for (const place of places) sortIn(naming, place, program);
    for (const { start, text } of proses) {
      const mentions = names.flatMap((each) => mentionsIn(text, each));
      for (const mention of mentions) {
        const place = { start: start + mention.start, end: start + mention.end, before: '' };
        sortIn(naming, place, program);
      }
      naming.proses.push(
        applyEdits(
          text,
          mentions.map((mention) => ({ ...mention, text: ' ' })),
        ),
      );
    }
  }
  return naming;
}

/** Prompts translated from Python may mention `has_close` where the code has `hasClose`. */
function otherSpelling(name: string): string[] {
  const other = inOtherConvention(name);
  return other === null || isPlain(other) ? [] : [other];
}

function sortIn(
  { text, tests }: { readonly text: Place[]; readonly tests: Place[] },
  place: Place,
  { programEnd, testsAt }: Program,
): void {
  if (place.end <= programEnd) text.push(place);
  const [start, end] = [place.start - testsAt, place.end - testsAt];
  if (start >= 0) tests.push({ ...place, start, end });
}

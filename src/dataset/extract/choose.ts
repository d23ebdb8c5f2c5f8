import { type Facts, factsOf } from './facts.ts';
import type { Block } from './fences.ts';
import { type CodeReader, LONGEST_READ } from './reader.ts';

/** The properties that a problem expects of an answer's code. */
export interface Wanted {
  /** Names; the code should define one of them. */
  readonly names: readonly string[];
  /** True for a program that reads its input and prints. */
  readonly isProgram: boolean;
  /** True if the code may be the body of a function that the prompt begins. */
  readonly isBody: boolean;
}

/** The code chosen from the blocks of an answer. */
export interface Chosen {
  readonly text: string;
  /** True if it has more than one block. */
  readonly isJoined: boolean;
}

interface Candidate extends Block, Facts {}

/** Answers have few blocks. If there are many, only the last ones are examined. */
const MOST_BLOCKS = 200;

/**
 * Choose the block that counts, after the earlier ones that it needs. Among blocks with a wanted
 * definition the last one counts: drafts come before it, and examples of use define nothing wanted.
 * @returns null if no block has text
 */
export function choose(
  blocks: readonly Block[],
  wanted: Wanted,
  language: string,
  reader: CodeReader | null,
): Chosen | null {
  const filled = blocks.filter(({ text }) => text.trim() !== '').slice(-MOST_BLOCKS);
  // One block alone is taken whatever is in it.
  const length = filled.reduce((sum, { text }) => sum + text.length, 0);
  const used = filled.length > 1 && length <= LONGEST_READ ? reader : null;
  const all = filled.map(
    (block): Candidate => ({ ...block, ...factsOf(block.text, language, used) }),
  );
  const usual = all.filter(({ mark }) => mark !== 'other');
  const found = last(usual, wanted) ?? lastDefining(all, wanted);
  if (found === undefined) return null;
  const earlier = usual.slice(0, Math.max(0, usual.indexOf(found)));
  const needed = neededBy(found, earlier);
  const texts = [...needed, found].map(({ text }) => (text.endsWith('\n') ? text : `${text}\n`));
  return needed.length === 0
    ? { text: found.text, isJoined: false }
    : { text: texts.join(''), isJoined: true };
}

/**
 * The last block with a wanted definition. Complete ones are preferred to sketches, and to a last
 * one in whose middle the answer ends.
 */
function lastDefining(blocks: readonly Candidate[], { names }: Wanted): Candidate | undefined {
  const having = (test: (each: Facts['names'], name: string) => boolean) =>
    blocks.filter((block) => names.some((name) => test(block.names, name)));
  const defining = [
    having(({ top, imported }, name) => top.has(name) && !imported.has(name)),
    having(({ top }, name) => top.has(name)),
    having(({ bound }, name) => bound.has(name)),
  ].find(({ length }) => length > 0);
  const isComplete = ({ isSketch, isBroken, isOpen }: Candidate) =>
    !isSketch && !(isBroken && isOpen === true);
  return defining?.findLast(isComplete) ?? defining?.at(-1);
}

function last(blocks: readonly Candidate[], wanted: Wanted): Candidate | undefined {
  const defining = lastDefining(blocks, wanted);
  if (defining !== undefined) return defining;
  const own = blocks.filter(({ mark }) => mark === 'own');
  const among = own.length > 0 ? own : blocks;
  if (wanted.isProgram) {
    return (
      among.findLast(({ text }) => READS.test(text)) ??
      among.findLast(({ text }) => PRINTS.test(text)) ??
      among.at(-1)
    );
  }
  if (wanted.isBody) {
    const bodies = among.filter(({ text }) => /^\s*[ \t]\S/.test(text));
    return (
      bodies.at(-1) ?? among.findLast(({ text }) => /^(?:return|yield)\b/m.test(text)) ?? among[0]
    );
  }
  return among.findLast(({ names }) => names.top.size > 0) ?? among.at(-1);
}

/** Signs of a whole program: it reads standard input, or has a main function. */
const READS =
  /\b(?:input\s*\(|stdin|open\s*\(\s*0|main\b|readline|readLine|scanf|cin|gets|STDIN|read\b|Scanner|bufio|process\.argv)/;
const PRINTS = /\b(?:print|echo|puts|cout|console\.log|println|printf|say)\b/;

/** Names that every program may use. An earlier block that assigns one is only an example. */
const BUILT_IN: ReadonlySet<string> = new Set(
  (
    'abs all any bool dict enumerate filter float format id input int iter len list map max min next ' +
    'object open print range reversed round set sorted str sum tuple type zip'
  ).split(' '),
);

/** The earlier blocks with definitions that a block uses but lacks, in order. */
function neededBy(
  { names: { used, bound } }: Candidate,
  earlier: readonly Candidate[],
): Candidate[] {
  const missing = new Set([...used].filter((name) => !bound.has(name) && !BUILT_IN.has(name)));
  const needed: Candidate[] = [];
  for (const block of [...earlier].reverse()) {
    const given = [...block.names.top].filter((name) => missing.has(name));
    if (given.length === 0 && !(block.names.top.has('*') && missing.size > 0)) continue;
    needed.unshift(block);
    for (const name of block.names.top) missing.delete(name);
    for (const name of block.names.used) if (!block.names.bound.has(name)) missing.add(name);
  }
  return needed;
}

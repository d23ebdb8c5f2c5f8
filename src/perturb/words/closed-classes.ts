/** The part of a word in its sentence. */
export type Tag =
  | 'determiner'
  | 'number'
  /** A subject that takes a verb in its base form: you, we, they. */
  | 'pronoun'
  /** A subject that takes a verb in its third person: it, he, she. */
  | 'single'
  | 'relative'
  | 'preposition'
  | 'to'
  | 'not'
  | 'modal'
  | 'be'
  | 'have'
  | 'do'
  | 'conjunction'
  /** Begins what a verb such as `check` asks for. */
  | 'subordinator'
  /** Begins a clause of its own. */
  | 'clause'
  | 'adverb'
  | 'adjective'
  | 'noun'
  | 'plural'
  /** A value of the program, and what stands for a thing: them, ones. */
  | 'value'
  /** An infinitive or an imperative. */
  | 'base'
  /** A finite verb that looks like its base form. */
  | 'present'
  /** A finite verb in the third person. */
  | 'third'
  | 'past'
  | 'participle'
  | 'gerund'
  | 'other';

const CLASSES: readonly (readonly [Tag, string])[] = [
  [
    'determiner',
    `a an the this these those each every any all both some another no either neither many several
    multiple few most more such its their his her your my our half`,
  ],
  [
    'number',
    `one two three four five six seven eight nine ten eleven twelve hundred thousand first second third
    fourth fifth last next single`,
  ],
  ['pronoun', 'you we they'],
  ['single', 'it he she everyone someone nobody'],
  ['relative', 'which who'],
  [
    'preposition',
    `of in on for with as at by from into onto upon through between among within without over under above
    below up down across along inside outside after before until since than via per during around about
    against like unlike except excluding including toward towards regardless plus minus times modulo`,
  ],
  ['to', 'to'],
  ['not', 'not'],
  ['modal', 'can could will would shall should may might must cannot please'],
  ['be', 'is are was were am be been being'],
  ['have', 'have has had having'],
  ['do', 'do does did'],
  ['conjunction', 'and or but nor then'],
  ['subordinator', 'if whether how what'],
  ['clause', 'whose when whenever while where because unless otherwise else so iff thus'],
  [
    'adverb',
    `also always never often only just even still already very too again here there twice once
    exactly almost respectively together well however moreover now`,
  ],
  ['value', 'true false none null nil them us me him itself themselves ones'],
  [
    'adjective',
    `empty non-empty nonempty non-negative nonnegative larger largest smaller smallest longer longest
    shorter shortest higher highest lower lowest greater greatest bigger biggest closest nearest
    equal sorted ordered reversed rounded divisible consecutive adjacent unique uppercase
    lowercase given odd ascending descending increasing decreasing upper`,
  ],
];

/** The tag of each word that has the same one in every sentence, or nearly so. */
export const CLOSED: ReadonlyMap<string, Tag> = new Map(
  CLASSES.flatMap(([tag, words]) => words.split(/\s+/).map((word) => [word, tag] as const)),
);

import type { Tag } from './closed-classes.ts';

/** Synonyms of a word that are right in some places only. All conditions given have to hold. */
export interface ConditionalSynonyms {
  /** A verb or noun in its base form, otherwise the word as it stands, in lower case. */
  readonly word: string;
  /** `link` for words that say nothing by themselves. */
  readonly kind: 'verb' | 'noun' | 'other' | 'link';
  readonly synonyms: readonly string[];
  /** The tag that the word must have in its sentence. */
  readonly tags?: readonly Tag[];
  /** One of these words is directly before it; `^` stands for the begin of a clause. */
  readonly before?: string;
  /** One of these words is directly after it; `,` stands for a comma. */
  readonly after?: string;
  /** The tag that the word directly before it must have. */
  readonly tagsBefore?: readonly Tag[];
  /** None of these words is directly before it. */
  readonly notBefore?: string;
  /** None of these words is directly after it. */
  readonly notAfter?: string;
  /** True if an object has to come after it. */
  readonly needsObject?: true;
  /** True if it has to describe the noun that comes after it. */
  readonly describes?: true;
  /** One of these words is in its sentence. */
  readonly sentenceHas?: string;
  /** True if the synonyms suit names, too, where nothing is around the word. */
  readonly holdsAlone?: true;
}

const ACTIVE: readonly Tag[] = ['base', 'present', 'third', 'gerund'];
const PROGRAM = 'function method program procedure routine algorithm';
const BE = 'is are be been was were';

const VERBS: readonly Omit<ConditionalSynonyms, 'kind'>[] = [
  { word: 'accept', synonyms: ['take', 'receive'], tags: ['third'], sentenceHas: PROGRAM },
  { word: 'appear', synonyms: ['occur'], notAfter: 'to', holdsAlone: true },
  { word: 'consider', synonyms: ['deem'], tags: ['participle'], before: BE, notAfter: 'as' },
  { word: 'delimit', synonyms: ['separate'], after: 'by with' },
  {
    word: 'find',
    synonyms: ['determine', 'identify'],
    tags: ACTIVE,
    notAfter: 'out',
    holdsAlone: true,
  },
  {
    word: 'get',
    synonyms: ['obtain'],
    tags: ACTIVE,
    needsObject: true,
    notAfter: 'rid',
    holdsAlone: true,
  },
  {
    word: 'implement',
    synonyms: ['write', 'develop'],
    tags: ['base'],
    needsObject: true,
    sentenceHas: PROGRAM,
  },
  {
    word: 'keep',
    synonyms: ['retain'],
    tags: ACTIVE,
    needsObject: true,
    notAfter: 'track',
    holdsAlone: true,
  },
  { word: 'locate', synonyms: ['find'], tags: ACTIVE },
  { word: 'need', synonyms: ['require'], tags: ACTIVE, needsObject: true },
  { word: 'note', synonyms: ['notice', 'observe'], tags: ['base'], after: 'that' },
  { word: 'represent', synonyms: ['denote', 'stand for'], notAfter: 'as', holdsAlone: true },
  {
    word: 'return',
    synonyms: ['give', 'produce', 'provide'],
    tags: ACTIVE,
    needsObject: true,
    notAfter: 'value values type types statement statements code',
    holdsAlone: true,
  },
  { word: 'search', synonyms: ['look'], tags: ACTIVE, after: 'for' },
  { word: 'separate', synonyms: ['delimit'], tags: ['participle'], after: 'by with' },
  { word: 'show', synonyms: ['display'], tags: ACTIVE, needsObject: true, holdsAlone: true },
  { word: 'split', synonyms: ['break'], tags: ACTIVE, needsObject: true, holdsAlone: true },
  {
    word: 'take',
    synonyms: ['accept', 'receive'],
    tags: ['third'],
    sentenceHas: `${PROGRAM} input argument parameter`,
    notAfter: 'time place part',
  },
  { word: 'think', synonyms: ['believe'], notAfter: 'of about' },
  { word: 'use', synonyms: ['employ', 'utilize'], notAfter: 'to', holdsAlone: true },
  { word: 'want', synonyms: ['wish'], after: 'to' },
  {
    word: 'write',
    synonyms: ['implement', 'develop', 'create'],
    tags: ['base'],
    needsObject: true,
    sentenceHas: PROGRAM,
  },
];

const NOUNS: readonly Omit<ConditionalSynonyms, 'kind'>[] = [
  {
    word: 'function',
    synonyms: ['routine'],
    before: 'a the this that your python recursive single',
  },
  { word: 'job', synonyms: ['task'], before: 'your' },
  { word: 'parameter', synonyms: ['argument'], before: 'a as input function each optional' },
  { word: 'part', synonyms: ['portion'], tags: ['noun'], notBefore: 'as take takes taking' },
  {
    word: 'result',
    synonyms: ['outcome'],
    notAfter: 'string list array tuple set',
    holdsAlone: true,
  },
  { word: 'space', synonyms: ['blank'], tags: ['plural'], holdsAlone: true },
  { word: 'task', synonyms: ['job', 'assignment'], before: 'your the this', holdsAlone: true },
  { word: 'way', synonyms: ['manner'], tags: ['noun'], after: 'that' },
];

const OTHERS: readonly Omit<ConditionalSynonyms, 'kind'>[] = [
  { word: 'certain', synonyms: ['particular'], before: 'a' },
  {
    word: 'circular',
    synonyms: ['cyclic'],
    after: 'shift shifts rotation rotations buffer array list',
  },
  { word: 'consisting', synonyms: ['composed'], after: 'of only' },
  { word: 'consists', synonyms: ['is composed'], after: 'of only' },
  { word: 'corresponding', synonyms: ['matching'], notAfter: 'to' },
  { word: 'current', synonyms: ['present'], describes: true },
  {
    word: 'cyclic',
    synonyms: ['circular'],
    after: 'shift shifts rotation rotations buffer array list',
  },
  { word: 'given', synonyms: ['provided', 'supplied'], describes: true },
  {
    word: 'given',
    synonyms: ['handed', 'provided with', 'supplied with'],
    before: BE,
    needsObject: true,
  },
  { word: 'given', synonyms: ['provided with', 'supplied with'], before: '^', needsObject: true },
  { word: 'however', synonyms: ['nevertheless', 'nonetheless'], after: ',' },
  { word: 'provided', synonyms: ['given', 'supplied'], describes: true },
  { word: 'remaining', synonyms: ['leftover'], describes: true },
  { word: 'required', synonyms: ['needed'], notAfter: 'to by' },
  { word: 'separate', synonyms: ['individual'], before: 'into in as two' },
  { word: 'similar', synonyms: ['comparable', 'analogous'], after: 'to' },
  { word: 'specified', synonyms: ['given'], describes: true },
  { word: 'supplied', synonyms: ['given', 'provided'], describes: true },
  {
    word: 'total',
    synonyms: ['overall'],
    after: 'number sum amount count cost price length size time value score weight area',
  },
  { word: 'very', synonyms: ['extremely'], notBefore: 'the' },
];

const LINKS: readonly Omit<ConditionalSynonyms, 'kind'>[] = [
  { word: 'may', synonyms: ['can'], tags: ['modal'], notBefore: '^', notAfter: 'not' },
  { word: 'must', synonyms: ['shall'], tags: ['modal'] },
  { word: 'on', synonyms: ['upon'], before: 'based depend depends depending' },
  { word: 'regardless', synonyms: ['irrespective'], after: 'of' },
  { word: 'shall', synonyms: ['must', 'will'], tags: ['modal'], notBefore: '^' },
  { word: 'should', synonyms: ['shall', 'must'], tags: ['modal'], notBefore: '^ if' },
  { word: 'such', synonyms: ['so'], after: 'that' },
  { word: 'that', synonyms: ['which'], tags: ['relative'] },
  { word: 'which', synonyms: ['that'], tags: ['relative'], tagsBefore: ['noun', 'plural'] },
  { word: 'will', synonyms: ['shall'], tags: ['modal'], notBefore: '^' },
];

/** The synonyms that need a condition. */
export const CONDITIONAL_SYNONYMS: readonly ConditionalSynonyms[] = [
  ...VERBS.map((each) => ({ ...each, kind: 'verb' as const })),
  ...NOUNS.map((each) => ({ ...each, kind: 'noun' as const })),
  ...OTHERS.map((each) => ({ ...each, kind: 'other' as const })),
  ...LINKS.map((each) => ({ ...each, kind: 'link' as const })),
];

/** Verbs that do not stand for a participle: `is had by` is not said. */
export const NEVER_PASSIVE: ReadonlySet<string> = new Set([
  'ask for',
  'deal with',
  'get',
  'give',
  'have',
  'look for',
  'look like',
  'own',
  'stand for',
]);

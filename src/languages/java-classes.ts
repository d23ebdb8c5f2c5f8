/** A class, interface, enum or record. */
interface Class {
  readonly name: string;
  readonly isPublic: boolean;
}

/** A main method that Java may start, with its class. */
interface Main {
  /** The name as in the class file: `a.b.Outer$Inner`. */
  readonly className: string;
  readonly outer: Class;
  readonly isNested: boolean;
  /** True for `public static void main(String[] …)`, which every version of Java starts. */
  readonly isUsual: boolean;
}

/** A class whose body is open at the word being read. */
interface Open extends Class {
  readonly isInterface: boolean;
  /** The number of open braces around its members. */
  readonly depth: number;
}

/** The class name that Java uses for a file without a class. */
const UNNAMED = 'Main';
const LONGEST_NAME = 100;
/** Limits above all real programs: levels of nested classes, and words before a method's name. */
const DEEPEST = 20;
const MOST_MODIFIERS = 50;
/**
 * The order in which classes with a main method are chosen: by name, or because the class is
 * public.
 */
const WHOLE = ['public', 'Main', 'Solution'];
const TESTED = ['Problem', ...WHOLE];
const KINDS: ReadonlySet<string> = new Set(['class', 'interface', 'enum', 'record']);
const WORD = /[\p{L}\p{Nd}_$]+/uy;
const SPACE = /\s+/y;

/**
 * The file name of a program and the class to run. Among classes with a main method the order is:
 * the public one, `Main`, `Solution`, the first. If tests follow the program, `Problem` comes
 * before all others. Without any main method the same order decides, and Java reports the missing
 * method.
 */
export function javaNames(source: string, isWhole: boolean): { file: string; main: string } {
  const { mains, classes, packageName } = read(source);
  const order = isWhole ? WHOLE : TESTED;
  const placeOf = ({ name, isPublic }: Class) => {
    const place = order.findIndex((each) => (each === 'public' ? isPublic : each === name));
    return place === -1 ? order.length : place;
  };
  const rankOf = ({ isUsual, isNested, outer }: Main) =>
    100 * Number(!isUsual) + 10 * Number(isNested) + placeOf(outer);
  const best = least(mains, rankOf);
  const first = least(classes, placeOf)?.name ?? UNNAMED;
  const name = best?.className ?? first;
  const file = classes.find(({ isPublic }) => isPublic)?.name ?? best?.outer.name ?? first;
  return {
    // The compiler reports a class name that is too long for a file name.
    file: `${file.length > LONGEST_NAME ? UNNAMED : file}.java`,
    main: packageName === '' ? name : `${packageName}.${name}`,
  };
}

/** The first item with the lowest rank. */
function least<T>(all: readonly T[], rankOf: (each: T) => number): T | undefined {
  const lowest = all.reduce((low, each) => Math.min(low, rankOf(each)), Number.POSITIVE_INFINITY);
  return all.find((each) => rankOf(each) === lowest);
}

interface Read {
  readonly mains: readonly Main[];
  /** The outermost classes, in order. */
  readonly classes: readonly Class[];
  readonly packageName: string;
}

function read(source: string): Read {
  const words = [...wordsOf(source)];
  const mains: Main[] = [];
  const classes: Open[] = [];
  const open: Open[] = [];
  let declared: Omit<Open, 'depth'> | null = null;
  let depth = 0;
  let brackets = 0;
  /** The first word of the member or class being read. */
  let start = 0;
  for (const [at, word] of words.entries()) {
    if (word === '(' || word === '[') brackets += 1;
    if (word === ')' || word === ']') brackets -= 1;
    if (brackets > 0) continue;
    const inner = open.at(-1);
    const isMember = depth === (inner?.depth ?? 0);
    if (word === '{') {
      depth += 1;
      if (declared !== null) {
        const made = { ...declared, depth };
        if (open.length === 0) classes.push(made);
        open.push(made);
        declared = null;
      }
      start = at + 1;
    } else if (word === '}') {
      if (inner?.depth === depth) open.pop();
      depth -= 1;
      start = at + 1;
    } else if (word === ';') {
      start = at + 1;
    } else if (isMember && declared === null && isDeclaration(words, at)) {
      const modifiers = words.slice(Math.max(start, at - MOST_MODIFIERS), at);
      declared = {
        name: words[at + 1] ?? '',
        isPublic: modifiers.includes('public'),
        isInterface: word === 'interface',
      };
    } else if (isMember && word === 'main' && words[at - 1] === 'void' && words[at + 1] === '(') {
      const main = mainOf(words, start, at, open);
      if (main !== null) mains.push(main);
    }
  }
  return { mains, classes, packageName: packageOf(words) };
}

function isDeclaration(words: readonly string[], at: number): boolean {
  const [before, word = '', name = '', after] = words.slice(Math.max(0, at - 1), at + 3);
  if (at === 0) return isDeclaration([';', ...words.slice(0, 3)], 1);
  if (!KINDS.has(word) || before === '.' || !/^[\p{L}_$]/u.test(name)) return false;
  // If no parameters follow, `record` is an ordinary name.
  return word !== 'record' || after === '(' || after === '<';
}

/** The main method whose name is at this place, or null if Java would not start it. */
function mainOf(
  words: readonly string[],
  start: number,
  at: number,
  open: readonly Open[],
): Main | null {
  const end = words.indexOf(')', at);
  const parameters = words.slice(at + 2, end === -1 ? at + 2 : end);
  const isArray = parameters.includes('[') || parameters.includes('.');
  const takesTexts = parameters.includes('String') && isArray && !parameters.includes(',');
  if ((parameters.length > 0 && !takesTexts) || open.length > DEEPEST) return null;
  const modifiers = words.slice(Math.max(start, at - MOST_MODIFIERS), at);
  const isPublic = modifiers.includes('public') || open.at(-1)?.isInterface === true;
  return {
    className: open.map(({ name }) => name).join('$') || UNNAMED,
    outer: open[0] ?? { name: UNNAMED, isPublic: false },
    isNested: open.length > 1,
    isUsual: takesTexts && isPublic && modifiers.includes('static'),
  };
}

function packageOf(words: readonly string[]): string {
  const at = words.indexOf('package');
  const end = words.indexOf(';', at);
  const before = words.slice(0, Math.max(0, at));
  // Only annotations may stand before the package line.
  if (at === -1 || end === -1 || (before.length > 0 && before[0] !== '@')) return '';
  return words.slice(at + 1, end).join('');
}

/**
 * Yields the words and single signs of a program, without comments and quoted text. In linear time.
 */
function* wordsOf(source: string): Generator<string> {
  for (let at = 0; at < source.length; ) {
    const sign = source.charAt(at);
    const end = endOfSkipped(source, at) ?? endOf(SPACE, source, at);
    if (end !== null) {
      at = end;
      continue;
    }
    const wordEnd = endOf(WORD, source, at) ?? at + sign.length;
    yield source.slice(at, wordEnd);
    at = wordEnd;
  }
}

function endOf(pattern: RegExp, source: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(source) ? pattern.lastIndex : null;
}

/** The end of a comment, string or character that begins here; null if none begins. */
function endOfSkipped(source: string, at: number): number | null {
  const after = (end: string, from: number) => {
    const found = source.indexOf(end, from);
    return found === -1 ? source.length : found + end.length;
  };
  if (source.startsWith('//', at)) return after('\n', at);
  if (source.startsWith('/*', at)) return after('*/', at + 2);
  const quote = source.startsWith('"""', at) ? '"""' : source.charAt(at);
  if (quote !== '"""' && quote !== '"' && quote !== "'") return null;
  for (let place = at + quote.length; place < source.length; place += 1) {
    if (source.startsWith(quote, place)) return place + quote.length;
    if (source[place] === '\\') place += 1;
    // The quote is not closed: the compiler reports it.
    else if (quote.length === 1 && source[place] === '\n') return place;
  }
  return source.length;
}

import { blank } from './blank.ts';
import { outline } from './outline.ts';
import { syntaxOf } from './syntax.ts';

/** The names in a piece of code: an estimate without parsing. */
export interface Names {
  /** Defined outside of functions and classes, so that other code can use them. */
  readonly top: ReadonlySet<string>;
  /** The part of `top` that is imported. */
  readonly imported: ReadonlySet<string>;
  /** Assigned anywhere; parameters are included. */
  readonly bound: ReadonlySet<string>;
  readonly used: ReadonlySet<string>;
}

/** The names of a piece of code. */
export function namesOf(text: string, language: string): Names {
  const { code } = blank(text, language);
  return language === 'python' ? new PythonNames(code) : namesBesides(code, language);
}

const PYTHON_KEYWORDS: ReadonlySet<string> = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except ' +
    'finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'
  ).split(' '),
);
const TOKEN = /\n[ \t]*|[\p{L}_][\p{L}\p{N}_]*|\d[\w.]*|[=!<>]=|:=|[-+*/%&|^@]=|[^\s\w]/gu;

/** Reads Python token by token. */
class PythonNames implements Names {
  readonly top = new Set<string>();
  readonly imported = new Set<string>();
  readonly bound = new Set<string>();
  readonly used = new Set<string>();
  /** Names of the current statement that an `=` would assign. */
  #targets: string[] = [];
  /** The meaning of the next names: parameters, imported names, targets of a loop. */
  #mode: 'plain' | 'name' | 'parameters' | 'lambda' | 'import' | 'from' | 'for' | 'as' = 'plain';
  #depth = 0;
  #modeDepth = 0;
  #isTop = true;
  #indent = 0;
  /** The indentation of the outermost function or class around the line; null outside. */
  #within: number | null = null;
  #isNew = true;
  #before = '';

  constructor(code: string) {
    for (const [token] of `\n${code}`.matchAll(TOKEN)) {
      if (token.startsWith('\n')) {
        this.#newLine(token);
        continue;
      }
      if (this.#isNew) this.#begin();
      if (/^[\p{L}_]/u.test(token)) this.#word(token);
      else this.#sign(token);
      this.#before = token;
    }
  }

  #newLine(token: string): void {
    if (this.#depth > 0) return;
    this.#indent = token.length - 1;
    this.#isNew = true;
    this.#targets = [];
    this.#mode = 'plain';
    this.#before = '';
  }

  /** Only a token shows a line's indentation: blank lines end no function. */
  #begin(): void {
    this.#isNew = false;
    if (this.#within !== null && this.#indent <= this.#within) this.#within = null;
    this.#isTop = this.#within === null;
  }

  #word(word: string): void {
    if (word === 'def' || word === 'class') this.#mode = 'name';
    else if (word === 'lambda') this.#enter('lambda');
    else if (word === 'for') this.#mode = 'for';
    else if (word === 'in' && this.#mode === 'for') this.#mode = 'plain';
    else if (word === 'as') {
      if (this.#mode === 'import') this.#forget();
      else this.#mode = 'as';
    } else if (word === 'from' && this.#before === '') this.#mode = 'from';
    else if (word === 'import') this.#mode = 'import';
    else if (!PYTHON_KEYWORDS.has(word)) this.#name(word);
  }

  /** Only the last name of `import a.b as c` counts. */
  #forget(): void {
    const last = this.#targets.pop();
    if (last === undefined) return;
    this.bound.delete(last);
    if (this.#isTop) this.top.delete(last);
  }

  #enter(mode: 'lambda' | 'parameters'): void {
    this.#mode = mode;
    this.#modeDepth = this.#depth;
  }

  #name(name: string): void {
    const isAttribute = this.#before === '.';
    switch (this.#mode) {
      case 'name':
        this.#bind(name);
        this.#within ??= this.#indent;
        this.#enter('parameters');
        return;
      case 'parameters':
        // Annotations and defaults are used. The bases of a class look like parameters and are used
        // too.
        if (/^[(,*]$/.test(this.#before) && this.#depth === this.#modeDepth + 1)
          this.bound.add(name);
        this.used.add(name);
        return;
      case 'lambda':
        if (this.#before === 'lambda' || /^[,*]$/.test(this.#before)) this.bound.add(name);
        else this.used.add(name);
        return;
      case 'from':
        return;
      case 'import':
        if (isAttribute) return;
        if (this.#isTop && !this.top.has(name)) this.imported.add(name);
        this.#bind(name);
        this.#targets.push(name);
        return;
      case 'for':
      case 'as':
        if (!isAttribute) this.#bind(name);
        if (this.#mode === 'as') this.#mode = 'plain';
        return;
      default:
        if (isAttribute) this.#targets.pop();
        else {
          this.used.add(name);
          this.#targets.push(name);
        }
    }
  }

  #sign(sign: string): void {
    if ('([{'.includes(sign)) {
      // A called or indexed name is not assigned.
      if (sign !== '{' && /^[\p{L}_]/u.test(this.#before)) this.#targets.pop();
      this.#depth += 1;
    } else if (')]}'.includes(sign)) this.#depth = Math.max(0, this.#depth - 1);
    else if (sign === ':=') this.#bindTarget(this.#targets.at(-1));
    else if (sign === '=' && this.#depth === 0 && this.#mode === 'plain') {
      for (const target of this.#targets) this.#bindTarget(target);
      this.#targets = [];
    } else if (sign === '*' && this.#mode === 'import') this.top.add('*');
    else if (sign === ';') {
      this.#targets = [];
      this.#mode = 'plain';
      this.#before = '';
    } else if (sign === ':' && this.#depth === this.#modeDepth) {
      if (this.#mode === 'parameters' || this.#mode === 'lambda') this.#mode = 'plain';
    }
  }

  #bindTarget(name: string | undefined): void {
    if (name !== undefined) this.#bind(name);
  }

  #bind(name: string): void {
    this.bound.add(name);
    if (this.#isTop) this.top.add(name);
    if (this.#mode !== 'import') this.imported.delete(name);
  }
}

const DECLARED =
  /\b(?:class|const|def|enum|fn|func|function|interface|let|local|macro_rules!|mod|module|my|our|package|static|struct|sub|trait|type|typedef|union|use|using|var)\s+(?:self\.)?[$@%&]?([A-Za-z_]\w*)/g;
const ASSIGNED = /^[$@%]?([A-Za-z_]\w*)\s*=(?!=)|^#define\s+([A-Za-z_]\w*)/gm;

/** The names of code in another language than Python. */
function namesBesides(code: string, language: string): Names {
  const bound = new Set<string>();
  for (const [, name = ''] of code.matchAll(DECLARED)) bound.add(name);
  for (const [, name, macro] of code.matchAll(ASSIGNED)) bound.add(name ?? macro ?? '');
  const top = new Set(bound);
  if (syntaxOf(language)?.hasBraces === true) {
    for (const { name } of outline(code)) {
      if (name === null) continue;
      bound.add(name);
      top.add(name);
    }
  }
  const used = new Set([...code.matchAll(/(?<![\w.])[A-Za-z_]\w*/g)].map(([word]) => word));
  return { top, imported: new Set(), bound, used };
}

/** A kind of string literal (here called a text): its end, and its possible content. */
export interface TextSyntax {
  readonly close: string;
  /** True if it may span several lines; others end with their line. */
  readonly isLong: boolean;
  readonly hasEscapes: boolean;
  /** The sign that begins code within it. */
  readonly code?: '{' | '${';
}

/** The syntax of a language that separates code from strings and comments. */
export interface Syntax {
  /** Matches every sign that can begin a string or a comment; the scanner tells them apart. */
  readonly opener: RegExp;
  /** The kinds of strings, by opening quote. */
  readonly texts: Readonly<Record<string, TextSyntax>>;
  readonly lineComments: readonly string[];
  /** The closing signs, by opening sign. */
  readonly blockComments: Readonly<Record<string, string>>;
  /** True if definitions have braces around their bodies. */
  readonly hasBraces: boolean;
}

const text = (close: string, isLong = false, hasEscapes = true): TextSyntax => ({
  close,
  isLong,
  hasEscapes,
});
const SHORT = { '"': text('"'), "'": text("'") };
const LONG = { '"': text('"', true), "'": text("'", true) };
const C_COMMENTS = { lineComments: ['//'], blockComments: { '/*': '*/' } };
/** A character such as '"'. A lone apostrophe (Rust's lifetimes, C++'s digits) is none. */
const CHARACTER = String.raw`(?<!\d)'(?:\\[^\n][^'\n]{0,8}|[\ud800-\udbff][\udc00-\udfff]|[^\\'\n])'`;

const PYTHON: Syntax = {
  opener: /#|(?:(?<!\w)[rbuft]{1,2})?(?:"""|'''|["'])/gi,
  texts: {
    ...SHORT,
    '"""': text('"""', true),
    "'''": text("'''", true),
  },
  lineComments: ['#'],
  blockComments: {},
  hasBraces: false,
};

const JAVASCRIPT: Syntax = {
  opener: /\/\/|\/\*|["'`/]/g,
  texts: { ...SHORT, '`': { ...text('`', true), code: '${' } },
  ...C_COMMENTS,
  hasBraces: true,
};

const C: Syntax = {
  opener: new RegExp(String.raw`//|/\*|R"[^\s()\\]{0,16}\(|"|${CHARACTER}`, 'g'),
  texts: SHORT,
  ...C_COMMENTS,
  hasBraces: true,
};

const JAVA: Syntax = {
  opener: new RegExp(String.raw`//|/\*|"""|"|${CHARACTER}`, 'g'),
  texts: { ...SHORT, '"""': text('"""', true) },
  ...C_COMMENTS,
  hasBraces: true,
};

const GO: Syntax = {
  opener: new RegExp(String.raw`//|/\*|["\x60]|${CHARACTER}`, 'g'),
  texts: { ...SHORT, '`': text('`', true, false) },
  ...C_COMMENTS,
  hasBraces: true,
};

const RUST: Syntax = {
  opener: new RegExp(String.raw`//|/\*|(?<!\w)b?r#{0,8}"|"|${CHARACTER}`, 'g'),
  texts: LONG,
  ...C_COMMENTS,
  hasBraces: true,
};

const PHP: Syntax = {
  opener: /\/\/|\/\*|#(?!\[)|<<<[ \t]*["']?[A-Za-z_]\w*["']?|["']/g,
  texts: LONG,
  lineComments: ['//', '#'],
  blockComments: { '/*': '*/' },
  hasBraces: true,
};

const BASH: Syntax = {
  opener: /\\[^\n]|\$\{?#|(?<![^\s;&|(])#|<<<|<<-?[ \t]*\\?["']?[A-Za-z_]\w*["']?|["']/g,
  texts: { '"': text('"', true), "'": text("'", true, false) },
  lineComments: ['#'],
  blockComments: {},
  hasBraces: true,
};

const PERL: Syntax = {
  opener: /\\[^\n]|\$#|#|^=[a-z]\w*|<<~?["'][A-Za-z_]\w*["']|<<~?[A-Z_]\w*|["']/gm,
  texts: SHORT,
  lineComments: ['#'],
  blockComments: { '=': '\n=cut' },
  hasBraces: true,
};

const RUBY: Syntax = {
  opener: /\\[^\n]|#(?!\{)|^=begin\b|<<[~-]?["'][A-Za-z_]\w*["']|<<[~-]?[A-Z_]\w*|["']/gm,
  texts: SHORT,
  lineComments: ['#'],
  blockComments: { '=': '\n=end' },
  hasBraces: false,
};

const SYNTAXES: Readonly<Record<string, Syntax>> = {
  python: PYTHON,
  javascript: JAVASCRIPT,
  typescript: JAVASCRIPT,
  c: C,
  cpp: C,
  java: JAVA,
  go: GO,
  rust: RUST,
  php: PHP,
  bash: BASH,
  perl: PERL,
  ruby: RUBY,
};

/** The syntax of a language; null for one that a config describes. */
export function syntaxOf(language: string): Syntax | null {
  return Object.hasOwn(SYNTAXES, language) ? (SYNTAXES[language] ?? null) : null;
}

/** Facts about a language's grammar that perturbing needs. Types of nodes are tree-sitter's. */
export interface Grammar {
  /** The name of the grammar's file, between `tree-sitter-` and `.wasm`. */
  readonly file: string;
  /** Nodes that define a function with a name. */
  readonly functions: readonly string[];
  /** Nodes that are a name of a variable or function. */
  readonly names: readonly string[];
  readonly comments: readonly string[];
  /** Nodes that are texts of the program, whose content no transform changes. */
  readonly strings: readonly string[];
  /** The signs that begin or continue a line of a comment, before its prose. */
  readonly markers: RegExp;
  /** Texts that may complete a prompt without its solution, so that it parses. */
  readonly closers: readonly string[];
  /** Code before a program that the grammar needs and prompts may lack. */
  readonly opener?: string;
}

const C_LIKE = /^[ \t]*(?:\/\/[/!]?|\/\*\*?|\*(?!\/))[ \t]?/;
const HASH = /^[ \t]*#+[ \t]?/;
const BRACES = ['', '}', '}}', '}}}'];

const python: Grammar = {
  file: 'python',
  functions: ['function_definition'],
  names: ['identifier'],
  comments: ['comment'],
  strings: ['string'],
  markers: HASH,
  closers: ['', '\n    pass\n', '\n        pass\n'],
};

const javascript: Grammar = {
  file: 'javascript',
  functions: [
    'function_declaration',
    'generator_function_declaration',
    'method_definition',
    'variable_declarator',
  ],
  names: ['identifier'],
  comments: ['comment'],
  strings: ['string', 'template_string', 'regex'],
  markers: C_LIKE,
  closers: [...BRACES, '};', '}}'],
};

/** The languages whose code can be perturbed, by the name of the suite's language. */
export const GRAMMARS: Readonly<Record<string, Grammar>> = {
  python,
  javascript,
  typescript: { ...javascript, file: 'typescript' },
  java: {
    file: 'java',
    functions: ['method_declaration'],
    names: ['identifier'],
    comments: ['line_comment', 'block_comment'],
    strings: ['string_literal', 'character_literal'],
    markers: C_LIKE,
    closers: BRACES,
  },
  cpp: {
    file: 'cpp',
    functions: ['function_definition'],
    names: ['identifier'],
    comments: ['comment'],
    strings: ['string_literal', 'char_literal', 'raw_string_literal', 'system_lib_string'],
    markers: C_LIKE,
    closers: BRACES,
  },
  go: {
    file: 'go',
    functions: ['function_declaration', 'method_declaration'],
    names: ['identifier'],
    comments: ['comment'],
    strings: ['interpreted_string_literal', 'raw_string_literal', 'rune_literal'],
    markers: C_LIKE,
    closers: BRACES,
  },
  rust: {
    file: 'rust',
    functions: ['function_item'],
    names: ['identifier'],
    comments: ['line_comment', 'block_comment'],
    strings: ['string_literal', 'raw_string_literal', 'char_literal'],
    markers: C_LIKE,
    closers: BRACES,
  },
  ruby: {
    file: 'ruby',
    functions: ['method', 'singleton_method'],
    names: ['identifier'],
    comments: ['comment'],
    strings: ['string', 'regex', 'heredoc_body', 'string_array', 'simple_symbol'],
    markers: HASH,
    closers: ['', '\nend\n', '\nend\nend\n'],
  },
  php: {
    file: 'php',
    functions: ['function_definition', 'method_declaration'],
    names: ['name'],
    comments: ['comment'],
    strings: ['string', 'encapsed_string', 'heredoc', 'nowdoc'],
    markers: /^[ \t]*(?:\/\/|#|\/\*\*?|\*(?!\/))[ \t]?/,
    closers: BRACES,
    opener: '<?php ',
  },
  bash: {
    file: 'bash',
    functions: ['function_definition'],
    names: ['word'],
    comments: ['comment'],
    strings: ['string', 'raw_string', 'ansi_c_string', 'heredoc_body'],
    markers: HASH,
    closers: ['', ':\n}', '\n:\n}\n'],
  },
};

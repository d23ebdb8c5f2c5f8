export const id = 144;
export const ids = [144];
export const modules = {

/***/ 12144:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  madeVariants: () => (/* binding */ madeVariants)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/config/perturb-settings.ts
var perturb_settings = __webpack_require__(68854);
// EXTERNAL MODULE: ./src/config/suite-language.ts
var suite_language = __webpack_require__(70825);
// EXTERNAL MODULE: ./src/perturb/families.ts
var families = __webpack_require__(75966);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/perturb/grammar/languages.ts
const C_LIKE = /^[ \t]*(?:\/\/[/!]?|\/\*\*?|\*(?!\/))[ \t]?/;
const HASH = /^[ \t]*#+[ \t]?/;
const BRACES = ['', '}', '}}', '}}}'];
const python = {
    file: 'python',
    functions: ['function_definition'],
    names: ['identifier'],
    comments: ['comment'],
    strings: ['string'],
    markers: HASH,
    closers: ['', '\n    pass\n', '\n        pass\n'],
};
const javascript = {
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
const GRAMMARS = {
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
        functions: ['function_declaration'],
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
        functions: ['method'],
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

;// CONCATENATED MODULE: ./src/perturb/grammar/parser.ts
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};





/** The grammars lie beside the bundles: one copy serves the action and the terminal. */
const FOLDERS = [
    (0,external_node_path_.join)(import.meta.dirname, '..', 'grammars'),
    (0,external_node_path_.join)(import.meta.dirname, '..', '..', '..', 'dist', 'grammars'),
];
/** Parses texts of one language. */
class CodeParser {
    grammar;
    #parser;
    constructor(grammar, parser) {
        this.grammar = grammar;
        this.#parser = parser;
    }
    /**
     * Load a language's grammar.
     * @returns null if there is none for the language
     * @throws Error if the bundle lacks its grammars
     */
    static async open(language) {
        if (!Object.hasOwn(GRAMMARS, language))
            return null;
        const grammar = GRAMMARS[language];
        if (grammar === undefined)
            return null;
        const { Parser, Language } = await runtime();
        const parser = new Parser();
        parser.setLanguage(await Language.load(unpacked(`tree-sitter-${grammar.file}.wasm`)));
        return new CodeParser(grammar, parser);
    }
    /**
     * Parse a text; the caller deletes the tree.
     * @param known the tree of an earlier text, edited to have this text's places
     */
    parse(text, known) {
        const tree = this.#parser.parse(text, known);
        if (tree === null)
            throw new Error('the parser was stopped');
        return tree;
    }
}
let loading = null;
function runtime() {
    loading ??= load();
    return loading;
}
async function load() {
    const { href } = (0,external_node_url_.pathToFileURL)(find('web-tree-sitter.js'));
    const module = (await import(__rewriteRelativeImportExtension(
    /* webpackIgnore: true */ /* @vite-ignore */ href, true)));
    await module.Parser.init({ wasmBinary: unpacked('web-tree-sitter.wasm') });
    return module;
}
function unpacked(name) {
    return new Uint8Array((0,external_node_zlib_.brotliDecompressSync)((0,external_node_fs_.readFileSync)(find(`${name}.br`))));
}
function find(name) {
    const path = FOLDERS.map((folder) => (0,external_node_path_.join)(folder, name)).find((each) => (0,external_node_fs_.existsSync)(each));
    if (path === undefined)
        throw new Error(`the bundle lacks grammars/${name}: install it again`);
    return path;
}

;// CONCATENATED MODULE: ./src/perturb/edits.ts
/** Edits by their place. @throws Error if two overlap, which is a transform's fault */
function inOrder(edits) {
    const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
    for (const [i, { start }] of sorted.entries()) {
        if (start < (sorted[i - 1]?.end ?? 0))
            throw new Error(`edits overlap at ${start}`);
    }
    return sorted;
}
/** Apply edits to a text. */
function applyEdits(text, edits) {
    const parts = [];
    let at = 0;
    for (const edit of inOrder(edits)) {
        parts.push(text.slice(at, edit.start), edit.text);
        at = edit.end;
    }
    return parts.join('') + text.slice(at);
}
/**
 * The place that a cut through a text has after edits. An insertion at the cut comes after it, and
 * an edit across the cut comes before it as a whole.
 */
function moveCut(cut, edits) {
    let moved = cut;
    for (const { start, end, text } of edits) {
        if (start < cut)
            moved += text.length - (Math.min(end, cut) - start);
    }
    return moved;
}

;// CONCATENATED MODULE: ./src/perturb/layout/bodies.ts
/**
 * Types of nodes, in all grammars, whose parts are statements: a new line between two of them has
 * no meaning. In Python and Ruby these are whole definitions and clauses too, because a header is
 * followed by its body at once.
 */
const BODIES = new Set([
    // Python
    'module block function_definition class_definition if_statement elif_clause else_clause',
    'for_statement while_statement with_statement try_statement except_clause finally_clause',
    'match_statement case_clause',
    // JavaScript and TypeScript
    'program statement_block class_body switch_body switch_case switch_default interface_body',
    // Java
    'constructor_body interface_body enum_body enum_body_declarations switch_block',
    'switch_block_statement_group',
    // C++
    'translation_unit compound_statement field_declaration_list declaration_list case_statement',
    // Go
    'source_file statement_list import_spec_list expression_case type_case default_case',
    'expression_switch_statement type_switch_statement',
    // Rust
    'match_block enum_variant_list',
    // Ruby
    'method singleton_method class body_statement if unless then else elsif while until for do',
    'do_block block_body case when begin rescue ensure',
    // Bash
    'do_group case_item',
].flatMap((names) => names.split(' ')));

;// CONCATENATED MODULE: ./src/perturb/layout/places.ts

/** Nodes whose white space counts, beside a grammar's strings. `text` is PHP's text around code. */
const OTHER_TEXTS = ['heredoc_end', 'text', 'preproc_def', 'preproc_function_def', 'preproc_call'];
/** The lines of a text up to a place. */
function linesBefore(text, end) {
    const lines = [];
    for (const { 0: whole, index } of text.slice(0, end).matchAll(/[^\n]*\n?/g)) {
        if (whole === '')
            continue;
        const line = whole.replace(/\r?\n$/, '');
        const indentation = /^[ \t]*/.exec(line)?.[0] ?? '';
        lines.push({ start: index, end: index + line.length, text: line, indentation });
    }
    return lines;
}
/** The end of the line that a place is on. */
function lineEnd(text, place) {
    const end = text.slice(place).search(/\r?\n/);
    return end === -1 ? text.length : place + end;
}
/** The sign of a new line that a text uses. */
function newLineOf(text) {
    return /\r?\n/.exec(text)?.[0] ?? '\n';
}
/** The strings and comments of a program: white space in them is a part of them. */
function textsOf(text, { grammar, tree }) {
    return tree.rootNode
        .descendantsOfType([...grammar.strings, ...grammar.comments, ...OTHER_TEXTS])
        .map((node) => grammar.comments.includes(node.type) ? commentSpan(node) : stringSpan(text, node));
}
/** The place of a comment: some grammars count the new line after it to it. */
function commentSpan({ startIndex: start, text }) {
    return { start, end: start + text.trimEnd().length };
}
/** The place of a string: Bash's grammar leaves out the white space before a heredoc's text. */
function stringSpan(text, { type, startIndex, endIndex: end }) {
    const isWholeLine = type === 'heredoc_body';
    return { start: isWholeLine ? text.lastIndexOf('\n', startIndex - 1) + 1 : startIndex, end };
}
/** True if a text goes on over the end of a line, or over its start. */
function isWithin(texts, place) {
    return texts.some(({ start, end }) => start <= place && place < end);
}
/**
 * True if a line's end comes after one statement and before another one, so that further new lines
 * there change nothing.
 * @param end the end of a line that is not empty
 */
function isBetweenStatements({ text, code }, end) {
    if (code === null)
        return false;
    const last = text.slice(0, end).trimEnd().length - 1;
    if (last < 0 || text[last] === '\\')
        return false;
    const next = text.slice(end).search(/\S/);
    if (next === -1)
        return true;
    const node = code.tree.rootNode.descendantForIndex(last, end + next + 1);
    return node !== null && BODIES.has(node.type);
}
/**
 * An edit that inserts an empty line after a line of the shown part. At the cut itself it replaces
 * the sign before it, because an insertion there would not be shown.
 * @param end the end of the line
 */
function emptyLineAfter({ text, cut }, end) {
    const added = newLineOf(text);
    if (end < cut)
        return { start: end, end, text: added };
    return { start: end - 1, end, text: `${text[end - 1] ?? ''}${added}` };
}

;// CONCATENATED MODULE: ./src/perturb/layout/same-code.ts

/**
 * A program as its grammar reads it: the tokens in their nested parts, without white space, comments
 * and docstrings. Two layouts of one program have the same.
 */
function programOf({ text, code }) {
    if (code === null)
        return '';
    const { grammar, tree } = code;
    const atoms = new Set(grammar.strings);
    const ignored = new Set([...grammar.comments, 'line_continuation']);
    const write = (node) => {
        // The text may end before its program does.
        if (node.startIndex >= text.length || ignored.has(node.type))
            return '';
        if (atoms.has(node.type)) {
            const { start, end } = stringSpan(text, node);
            return text.slice(start, end);
        }
        if (node.childCount === 0)
            return node.text.trim();
        if (grammar.file === 'python' && isDocstring(node))
            return '';
        const parts = node.children.map(write).filter((part) => part !== '');
        return parts.length === 0 ? '' : `(${node.type} ${parts.join(' ')})`;
    };
    return write(tree.rootNode);
}
function isDocstring(node) {
    return node.type === 'expression_statement' && node.firstChild?.type === 'string';
}

;// CONCATENATED MODULE: ./src/perturb/prose/articles.ts
/** Words that follow a name, never an article. */
const AFTER_NAME = new Set('and or of is in to from with for that which are if then but by at on as has must should can will be into plus minus times divided'.split(' '));
const NOUN = /^["'“‘`(*_]*([\p{L}\p{N}]+)/u;
/**
 * True if the word `a` is a name, as in `a path A of length k`, and no article.
 * @param closing the punctuation after the word
 * @param next the token after it; empty at the end of a line
 */
function isNamedA(word, closing, next) {
    if (word !== 'a' && word !== 'A')
        return false;
    const [, noun = ''] = NOUN.exec(next) ?? [];
    return closing !== '' || (next !== '' && (noun === '' || AFTER_NAME.has(noun.toLowerCase())));
}

;// CONCATENATED MODULE: ./src/perturb/prose/examples.ts
/** A line that begins a list of examples: further words are a heading's only before a colon. */
const HEADER = /^[\s\-*#=]*(?:(?:for|some|more|here (?:are|is)|see|sample|test)\s+)*(?:examples?|sample|e\.g\.?|i\.e\.?|inputs?|outputs?|tests?|test cases?|notes?|constraints?|returns?|args|parameters|raises)\b(?:[\s\w]{0,20}[:\-=]+|[\s\d]{0,9}(?:(?:in|out)puts?|cases?)?[\s\d]{0,9})\s*$/i;
/** Words that begin an example within a sentence. */
const INLINE = /\b(?:for (?:example|instance)|examples?\s*(?:\d+\s*)?:|e\.\s?g\.?|i\.\s?e\.?|ex:|such as:)/i;
const DOCTEST = /^\s*(?:>>>|\.\.\.(?:\s|$))/;
const ARROW = /(?:=>|->|==|➞|→|⇒|↦|\bassert\b)/;
const FENCE = /^\s*(?:```|~~~)/;
const WORD = /^[(]?\p{L}[\p{L}'’-]*[.,;:!?)]*$/u;
/**
 * Which lines of a documentation are prose. Examples are not: doctests, lines after a heading for
 * examples, and lines that are code for the most part.
 * @param lines without the signs of comments
 * @param name the function that examples call; null if it is not known
 * @returns for each line the place where its prose ends: 0 if there is none
 */
function proseEnds(lines, name) {
    let mode = 'prose';
    return lines.map((line) => {
        if (FENCE.test(line)) {
            mode = mode === 'fence' ? 'prose' : 'fence';
            return 0;
        }
        if (mode === 'fence')
            return 0;
        if (line.trim() === '') {
            if (mode === 'doctest')
                mode = 'prose';
            return 0;
        }
        if (DOCTEST.test(line)) {
            mode = 'doctest';
            return 0;
        }
        if (mode === 'doctest')
            return 0;
        if (HEADER.test(line)) {
            mode = 'examples';
            return 0;
        }
        if (isCode(line, name))
            return 0;
        if (mode === 'examples' && !isSentence(line))
            return 0;
        const inline = INLINE.exec(line);
        // The rest of the paragraph may go on with the example.
        mode = inline === null ? 'prose' : 'examples';
        return inline === null ? line.length : inline.index;
    });
}
/** True for a line that has an arrow, a call of the function, or few words. */
function isCode(line, name) {
    if (ARROW.test(line))
        return true;
    if (name !== null && line.includes(`${name}(`))
        return true;
    const tokens = line.trim().split(/\s+/);
    const words = tokens.filter((token) => WORD.test(token));
    return words.length * 2 < tokens.length;
}
/** True for words alone, as many as no output of an example has. */
function isSentence(line) {
    const tokens = line.trim().split(/\s+/);
    return tokens.length >= 6 && tokens.every((token) => WORD.test(token));
}

;// CONCATENATED MODULE: ./src/perturb/prose/protected-words.ts
/**
 * Words that carry a task: no transform changes them. A changed word here asks for another program.
 */
const LISTS = {
    negations: "no not none nor never neither nothing nobody nowhere without cannot can't don't doesn't isn't aren't won't shouldn't mustn't unless except excluding exclude excludes excluded ignore ignores ignoring ignored skip skips skipping invalid missing fail fails absent",
    comparisons: 'less lesser lower least fewer few more most greater great higher high highest larger large largest bigger big biggest greatest smaller small smallest longer long longest shorter short shortest better best worse worst equal equals equally same different differ differs identical unequal than exactly precisely almost nearest closest farthest close closer maximum minimum max min maximal minimal maximize minimize exceed exceeds exceeding within beyond',
    order: 'first second third fourth fifth last next previous prior before after then until since ascending descending increasing decreasing increase decrease increasingly decreasingly sorted sort sorting order ordered reverse reversed reversing backwards forward forwards left right leftmost rightmost top bottom start starts starting end ends ending begin begins beginning middle front back early earliest late latest once twice',
    quantities: 'zero one two three four five six seven eight nine ten eleven twelve hundred thousand half double triple quarter all any both each every either some other another only just entire whole single multiple several many much distinct unique duplicate duplicates repeated consecutive adjacent contiguous empty nonempty full pair pairs even odd prime composite positive negative nonnegative non-negative absolute',
    logic: 'and or xor but if else elif otherwise when whenever whether while because therefore thus iff true false null nil none',
    places: 'above below over under up down between inside outside into onto from to through across among along at by per',
    arithmetic: 'sum product difference quotient remainder modulo divisible divided divide divides multiply multiplied multiple plus minus times add added subtract subtracted power square squared cube cubed root mean average median mode count number factorial floor ceil ceiling round rounded truncate',
    bounds: 'inclusive exclusive inclusively exclusively including include includes included limit bound',
    letters: 'uppercase lowercase upper lower case vowel vowels consonant consonants',
};
/** The protected words by their kind, as the docs list them. */
const PROTECTED_WORDS = Object.fromEntries(Object.entries(LISTS).map(([kind, words]) => [kind, words.split(' ')]));
const ALL = new Set(Object.values(PROTECTED_WORDS).flat());
/** True if a word carries the task; case does not count, nor does a hyphen between two words. */
function isProtectedWord(word) {
    const lower = word.toLowerCase().replaceAll('’', "'");
    return ALL.has(lower) || (lower.includes('-') && lower.split('-').some((part) => ALL.has(part)));
}

;// CONCATENATED MODULE: ./src/perturb/prose/prose.ts



/** Texts that are quoted, or in brackets that hold code. */
const QUOTED = /`[^`\n]*`|"[^"\n]*"|(?<![\p{L}\p{N}])'[^'\n]*'(?![\p{L}\p{N}])|“[^“”\n]*”|‘[^‘’\n]*’|\$[^$\n]+\$|\[[^\][\n]*\]|\{[^{}\n]*\}|<[^<>\s]+>|https?:\S+/gu;
const TOKEN = /\S+/g;
/** The word within a token, between its punctuation. */
const CORE = /^([("“‘[*_]*)(\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}+)*)([)"”’\].,;:!?*_]*)$/u;
/** One letter is a variable, also in `n-th`, unless it is a word of English. */
const LETTER_AS_NAME = /^(?![aAI]$|I['’])\p{L}(?:['’-]|$)/u;
const SENTENCE_END = /[.!?]["')\]]*$/;
/** Read the prose of a documentation. @param text the whole text, with code around it */
function readProse(text, source) {
    const { lines, identifiers, name } = source;
    const texts = lines.map(({ start, end }) => text.slice(start, end));
    const ends = proseEnds(texts, name);
    const words = [];
    const gaps = [];
    const kept = [];
    let sentence = 0;
    for (const [line, content] of texts.entries()) {
        const end = ends[line] ?? 0;
        const { start: at } = lines[line] ?? { start: 0 };
        const quoted = [...content.slice(0, end).matchAll(QUOTED)].map((match) => spanOf(match));
        let last = null;
        const tokens = [...content.slice(0, end).matchAll(TOKEN)];
        for (const [i, match] of tokens.entries()) {
            const token = spanOf(match);
            const core = CORE.exec(match[0]);
            const isQuoted = quoted.some((span) => span.start < token.end && token.start < span.end);
            if (core === null || isQuoted) {
                kept.push(match[0]);
                last = null;
            }
            else {
                const [, opening = '', word = '', closing = ''] = core;
                const start = at + token.start + opening.length;
                const isName = isNamedA(word, closing, tokens[i + 1]?.[0] ?? '');
                const isFree = !isName && isFreeWord(word, identifiers);
                if (!isFree)
                    kept.push(word);
                const isBare = opening === '' && isFree;
                if (last?.isBare && isBare) {
                    gaps.push({ start: last.end, end: start, before: words.length - 1, after: words.length });
                }
                words.push({ start, end: start + word.length, text: word, isFree, line, sentence });
                last = { end: start + word.length, isBare: closing === '' && isFree };
            }
            if (SENTENCE_END.test(match[0]))
                sentence += 1;
        }
        const rest = content.slice(end);
        if (rest.trim() !== '')
            kept.push(rest);
        if (end === 0)
            sentence += 1;
    }
    return { words, gaps, kept, source };
}
function spanOf({ index, 0: text }) {
    const start = index ?? 0;
    return { start, end: start + text.length };
}
/** True for a word of the language alone: no identifier, no code, no word that carries the task. */
function isFreeWord(word, identifiers) {
    if (identifiers.has(word) || isProtectedWord(word))
        return false;
    if (LETTER_AS_NAME.test(word))
        return false;
    // Capitals after the first letter are identifiers, constants or short names.
    return !/\p{Lu}/u.test(word.slice(1));
}
/** The lines of a part of a text, without their ends; `markers` begin each and are left out. */
function linesOf(text, { start, end }, markers) {
    const spans = [];
    let at = start;
    for (const line of text.slice(start, end).split('\n')) {
        const length = line.endsWith('\r') ? line.length - 1 : line.length;
        const skipped = markers === null ? 0 : (markers.exec(line)?.[0].length ?? 0);
        const closing = markers === null ? 0 : length - withoutEnd(line.slice(0, length)).length;
        const from = at + Math.min(skipped, length);
        spans.push({ start: from, end: Math.max(from, at + length - closing) });
        at += line.length + 1;
    }
    return spans;
}
/** A line of a comment without the sign that ends the comment. */
function withoutEnd(line) {
    const trimmed = line.trimEnd();
    return trimmed.endsWith('*/') ? trimmed.slice(0, -2).trimEnd() : line;
}

;// CONCATENATED MODULE: ./src/perturb/rename.ts

/**
 * The edits that give a function another name: in its definition, in calls of it, and where
 * comments and docstrings mention it.
 */
function renameEdits(root, grammar, from, to) {
    const edits = root
        .descendantsOfType([...grammar.names, 'simple_symbol'])
        .filter(({ text }) => text === from || text === `:${from}`)
        .map(({ endIndex: end }) => ({ start: end - from.length, end, text: to }));
    const isWritten = mentions(from);
    for (const node of root.descendantsOfType([...grammar.comments, ...documenting(grammar)])) {
        if (node.type === 'string' && !isDocumentation(node))
            continue;
        for (const { index } of node.text.matchAll(isWritten)) {
            const start = node.startIndex + index;
            edits.push({ start, end: start + from.length, text: to });
        }
    }
    return edits;
}
/** Rename a function in a text that may be no whole program, such as tests. */
function renameIn(text, parser, from, to) {
    const tree = parser.parse(text);
    try {
        return applyEdits(text, renameEdits(tree.rootNode, parser.grammar, from, to));
    }
    finally {
        tree.delete();
    }
}
function documenting({ file }) {
    return file === 'python' ? ['string'] : [];
}
/** True for a string that stands alone, so that the program does not use it. */
function isDocumentation(string) {
    return string.parent?.type === 'expression_statement';
}
/** A name in prose. A common word is the function's name only if a call or back quotes show it. */
function mentions(name) {
    const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const isWord = /^[a-z]+$/.test(name);
    return isWord
        ? new RegExp(`(?<![\\w.])${escaped}(?=\\()|(?<=\`)${escaped}(?=\`)`, 'g')
        : new RegExp(`(?<![\\w])${escaped}(?![\\w])`, 'g');
}

;// CONCATENATED MODULE: ./src/perturb/target.ts
/**
 * Find the function that a prompt asks for: the one that the tests call, otherwise the last one.
 * @param promptEnd functions that begin after it belong to the solution
 */
function findTarget(root, grammar, entryPoint, promptEnd) {
    const functions = root
        .descendantsOfType([...grammar.functions])
        .filter((node) => node.startIndex < promptEnd)
        .flatMap((node) => {
        const nameNode = nameOf(node);
        return nameNode === null ? [] : [{ node, nameNode, name: nameNode.text }];
    });
    const found = entryPoint === null
        ? // A function within another one is a part of it.
            functions
                .filter(({ node }) => !functions.some((other) => target_isWithin(node, other.node)))
                .at(-1)
        : functions.findLast(({ name }) => name === entryPoint);
    if (found === undefined)
        return null;
    return { ...found, parameters: parametersOf(found.node, grammar, found.nameNode) };
}
function target_isWithin(node, other) {
    return (node.id !== other.id && node.startIndex >= other.startIndex && node.endIndex <= other.endIndex);
}
function nameOf(node) {
    // A variable is a function only if its value is one.
    if (node.type === 'variable_declarator') {
        const value = node.childForFieldName('value')?.type ?? '';
        if (!value.includes('function'))
            return null;
    }
    const named = node.childForFieldName('name');
    if (named !== null)
        return named;
    // C++ wraps the name in declarators.
    let declarator = node.childForFieldName('declarator');
    while (declarator !== null) {
        const inner = declarator.childForFieldName('declarator');
        if (inner === null)
            return declarator.type === 'identifier' ? declarator : null;
        declarator = inner;
    }
    return null;
}
/** Names within the list of parameters; types of them may be among these. */
function parametersOf(node, grammar, nameNode) {
    const value = node.type === 'variable_declarator' ? node.childForFieldName('value') : node;
    const list = value?.childForFieldName('parameters') ??
        value?.childForFieldName('declarator')?.childForFieldName('parameters') ??
        null;
    if (list === null)
        return [];
    const names = list
        .descendantsOfType([...grammar.names])
        .filter(({ id }) => id !== nameNode.id)
        .map(({ text }) => text);
    return [...new Set(names)];
}
/** The string that documents a Python function or module; null if there is none. */
function docstringOf(node) {
    const body = node.type === 'module' ? node : node.childForFieldName('body');
    // Some prompts import a module before they describe the task.
    const isBefore = (type) => type === 'comment' || /import/.test(type);
    const first = body?.namedChildren.find((child) => child !== null && !isBefore(child.type));
    if (first?.type !== 'expression_statement')
        return null;
    const [string] = first.namedChildren;
    return string?.type === 'string' ? string : null;
}
/** The content of a string node, between its quotes. */
function contentOf(string) {
    const [start, end] = [string.firstChild, string.lastChild];
    return { start: start?.endIndex ?? string.startIndex, end: end?.startIndex ?? string.endIndex };
}
/** Comments directly before a function, or first in its body, in order of the text. */
function commentsOf(target, grammar, promptEnd) {
    const before = commentsBefore(target, grammar);
    return before.length > 0 ? before : commentsIn(target, grammar, promptEnd);
}
/** Comments directly before a function, in order of the text. */
function commentsBefore({ node }, grammar) {
    const comments = [];
    let at = statementOf(node).previousSibling;
    while (at !== null && isComment(at, grammar)) {
        comments.unshift(at);
        at = at.previousSibling;
    }
    return comments;
}
/** Comments first in a function's body, in order of the text. */
function commentsIn({ node }, grammar, promptEnd) {
    const children = bodyOf(node)?.children ?? [];
    const found = [...commentsUnderHeader(node, grammar), ...firstComments(children, grammar)];
    return found.filter(({ startIndex }) => startIndex < promptEnd);
}
/**
 * Comments that Python's grammar leaves out of a body: those before its first statement, and those
 * of a body without any, where they follow the whole function.
 */
function commentsUnderHeader(node, grammar) {
    const between = node.children.filter((child) => isComment(child, grammar) &&
        child.startPosition.row > (child.previousSibling?.endPosition.row ?? 0));
    if (grammar.file !== 'python' || (bodyOf(node)?.childCount ?? 0) > 0)
        return between;
    const statement = statementOf(node);
    const siblings = statement.parent?.children ?? [];
    const after = siblings.filter(({ startIndex }) => startIndex >= statement.endIndex);
    const { column } = statement.startPosition;
    return firstComments(after, grammar).filter(({ startPosition }) => startPosition.column > column);
}
/** Comments before the first statement of a list of nodes. */
function firstComments(nodes, grammar) {
    const comments = [];
    for (const child of nodes) {
        if (isComment(child, grammar))
            comments.push(child);
        else if (child.isNamed)
            break;
    }
    return comments;
}
function isComment(node, { comments }) {
    return comments.includes(node.type);
}
function bodyOf(node) {
    const value = node.type === 'variable_declarator' ? node.childForFieldName('value') : node;
    return value?.childForFieldName('body') ?? null;
}
/** The statement that a definition is a part of, such as `const f = …` or `export function f`. */
function statementOf(node) {
    let statement = node;
    while (statement.parent !== null && WRAPPERS.has(statement.parent.type)) {
        statement = statement.parent;
    }
    return statement;
}
const WRAPPERS = new Set([
    'lexical_declaration',
    'variable_declaration',
    'export_statement',
    'decorated_definition',
]);

;// CONCATENATED MODULE: ./src/perturb/view.ts


/**
 * Read a problem.
 * @param parser of the problem's language; null if there is none
 * @param isPartial true to show the first half of the reference's lines too
 * @returns null if the prompt is code that cannot be parsed, or in no known language
 */
function viewOf(task, parser, isPartial) {
    const { prompt, kind } = task;
    if (kind === 'prose') {
        const lines = linesOf(prompt, { start: 0, end: prompt.length }, null);
        const prose = readProse(prompt, { lines, identifiers: new Set(), name: null });
        const end = prompt.length;
        return { task, text: prompt, promptEnd: end, cut: end, code: null, prose };
    }
    if (parser === null)
        return null;
    const text = prompt + (task.reference ?? '');
    const tree = parseWhole(text, parser);
    if (tree === null)
        return null;
    const target = findTarget(tree.rootNode, parser.grammar, task.entryPoint, prompt.length);
    const documentation = documentationOf(tree.rootNode, parser.grammar, target, prompt.length);
    const lines = documentation.flatMap((node) => linesOfNode(text, node, parser.grammar, prompt.length));
    const identifiers = namesIn(tree.rootNode, parser.grammar, prompt.length);
    const prose = readProse(text, { lines, identifiers, name: target?.name ?? null });
    const cut = isPartial ? halfOf(task) : prompt.length;
    const code = { grammar: parser.grammar, tree, target, documentation, parser };
    return { task, text, promptEnd: prompt.length, cut, code, prose };
}
/** Free the memory of a view's tree. */
function closeView(view) {
    view?.code?.tree.delete();
}
/** Parse a program, completed if it only begins one. */
function parseWhole(text, parser) {
    const { closers, opener = '' } = parser.grammar;
    // The opener moves all places, so only texts that lack it are refused.
    if (opener !== '' && !text.includes(opener.trim()))
        return null;
    for (const closer of closers) {
        const tree = parser.parse(text + closer);
        if (!tree.rootNode.hasError)
            return tree;
        tree.delete();
    }
    return null;
}
/**
 * The place after the first half of a reference's lines (Wang et al. 2022: partial code). Without a
 * second line it is the prompt's end.
 */
function halfOf({ prompt, reference }) {
    const lines = (reference ?? '').trimEnd().split('\n');
    const half = lines.slice(0, Math.floor(lines.length / 2));
    return prompt.length + half.reduce((sum, line) => sum + line.length + 1, 0);
}
function documentationOf(root, grammar, target, promptEnd) {
    const isShown = (node) => node !== null && node.endIndex <= promptEnd;
    if (grammar.file !== 'python') {
        return target === null ? [] : commentsOf(target, grammar, promptEnd).filter(isShown);
    }
    const docstring = (node) => {
        const found = node === undefined ? null : docstringOf(node);
        return found !== null && isShown(found) ? [found] : [];
    };
    const inBody = target === null ? [] : commentsIn(target, grammar, promptEnd);
    const before = target === null ? [] : commentsBefore(target, grammar);
    const places = [
        docstring(target?.node),
        inBody,
        docstring(root),
        before,
        firstComments(root.children, grammar).filter(isShown),
    ];
    return places.find((nodes) => nodes.length > 0) ?? [];
}
function linesOfNode(text, node, grammar, promptEnd) {
    if (grammar.strings.includes(node.type))
        return linesOf(text, contentOf(node), null);
    // Rust's comments have the end of their line, which is no empty line after them.
    const own = node.text.replace(/\r?\n$/, '');
    const end = Math.min(node.startIndex + own.length, promptEnd);
    return linesOf(text, { start: node.startIndex, end }, grammar.markers);
}
/** Names of functions, parameters and types in a prompt. One-letter words of prose are among them. */
function namesIn(root, grammar, promptEnd) {
    const names = root
        .descendantsOfType([...grammar.names, 'type_identifier', 'field_identifier'])
        .filter((node) => node.startIndex < promptEnd);
    return new Set(names.map(({ text }) => text));
}

;// CONCATENATED MODULE: ./src/perturb/check-change.ts





/** The reason against a change that cannot be seen. */
const UNCHANGED = 'it equals the nominal prompt';
const PROTECTED = 'it changes a protected word or an example';
/**
 * Put a change into effect, and check that it asks for the same thing: the prompt is another one, it
 * parses with its reference, and protected parts are the same to the byte.
 * @returns the changed parts, or the reason why they are not valid
 */
function validChange(view, family, change) {
    const isOfProse = family === 'docstring' || family === 'nlperturbator';
    if ('newName' in change)
        return renamed(view, change.newName);
    const { edits } = change;
    const parts = partsAfter(view, edits);
    const shown = edits.filter(({ start }) => start < view.cut);
    if (parts.prompt === view.text.slice(0, view.cut))
        return UNCHANGED;
    const fault = isOfProse ? proseFault(view, edits) : codeFault(view, family, edits);
    return fault ?? { parts, edits: shown };
}
function partsAfter({ task, text, cut }, edits) {
    const { tests, entryPoint } = task;
    const changed = applyEdits(text, edits);
    const end = moveCut(cut, edits);
    const isContinued = task.kind === 'code' && task.reference !== null;
    const reference = isContinued ? changed.slice(end) : task.reference;
    return { prompt: changed.slice(0, end), reference, tests, entryPoint };
}
function renamed(view, to) {
    const { task, text, code, cut } = view;
    if (code?.target == null)
        return 'there is no function to rename';
    const from = code.target.name;
    const { grammar, parser, tree } = code;
    if (renameEdits(tree.rootNode, grammar, to, from).length > 0)
        return `${to} is used already`;
    const edits = renameEdits(tree.rootNode, grammar, from, to);
    const after = partsAfter(view, edits);
    const tests = task.tests === null ? null : renameIn(task.tests, parser, from, to);
    const entryPoint = task.entryPoint === null ? null : to;
    const parts = { ...after, tests, entryPoint };
    const again = viewOf({ ...task, ...parts, entryPoint: to }, parser, false);
    if (again?.code?.target?.name !== to)
        return 'it does not parse under its new name';
    try {
        const back = renameEdits(again.code.tree.rootNode, grammar, to, from);
        const areTestsBack = tests === null || renameIn(tests, parser, to, from) === task.tests;
        if (applyEdits(again.text, back) !== text || !areTestsBack)
            return `${to} is used already`;
        return { parts, edits: edits.filter(({ start }) => start < cut) };
    }
    finally {
        closeView(again);
    }
}
/** Edits of prose leave the code as it is, so the prose alone is read again. */
function proseFault({ text, code, prose }, edits) {
    const { source, kept } = prose;
    const isInLine = ({ start, end, text: added }) => source.lines.some((line) => line.start <= start && end <= line.end) &&
        !/[\n\r\\"'`]|\*\//.test(added + text.slice(start, end));
    if (code !== null && !edits.every(isInLine))
        return 'it changes more than words';
    const isOfCase = (edit) => isChangeOfCase(text, edit);
    if (!isFreeCase(text, prose, edits.filter(isOfCase)))
        return PROTECTED;
    const others = edits.filter((edit) => !isOfCase(edit));
    const lines = source.lines.map((line) => moved(line, others));
    const again = readProse(applyEdits(text, others), { ...source, lines });
    return sameTexts(kept, again.kept) ? null : PROTECTED;
}
function isChangeOfCase(text, { start, end, text: added }) {
    const removed = text.slice(start, end);
    return removed.length === added.length && removed.toLowerCase() === added.toLowerCase();
}
/**
 * True if changes of case stay within free words and make no name of the code. Such words are not
 * read again: a capital in their middle would make them look like names.
 */
function isFreeCase(text, { words, source }, edits) {
    const changed = applyEdits(text, edits);
    const free = words.filter(({ isFree }) => isFree);
    const isWithin = ({ start, end }) => free.some((word) => word.start <= start && end <= word.end);
    const isName = ({ start, end, text: before }) => changed.slice(start, end) !== before && source.identifiers.has(changed.slice(start, end));
    return edits.every(isWithin) && !free.some(isName);
}
/** A line's place after edits; edits at its start and end belong to it. */
function moved({ start, end }, edits) {
    const shift = growth(edits.filter((edit) => edit.start < start));
    const own = growth(edits.filter((edit) => edit.start >= start && edit.start <= end));
    return { start: start + shift, end: end + shift + own };
}
function growth(edits) {
    return edits.reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);
}
/** Reads the changed code again, which must have the same function and the same documentation. */
function codeFault(view, family, edits) {
    const { task, text, promptEnd, code, prose } = view;
    if (code === null)
        return 'there is no code to change';
    const changed = applyEdits(text, edits);
    // The solution's own comments are no documentation, even where they are shown.
    const end = moveCut(promptEnd, edits);
    const parts = { prompt: changed.slice(0, end), reference: changed.slice(end) };
    const again = viewOf({ ...task, ...parts }, code.parser, false);
    if (again === null)
        return 'it does not parse';
    try {
        if (again.code?.target?.name !== code.target?.name)
            return 'its function is not found any more';
        if (family === 'format' && programOf(again) !== programOf(view))
            return 'it is another program';
        return sameWords(again.prose.kept, prose.kept) ? null : PROTECTED;
    }
    finally {
        closeView(again);
    }
}
/** A line that is broken in two has its words on both; its indentation may be another one. */
function sameWords(one, other) {
    const [words, others] = [one, other].map((texts) => texts.map((text) => text.trimStart()).join(' '));
    return words === others;
}
function sameTexts(one, other) {
    return one.length === other.length && one.every((text, i) => text === other[i]);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./node_modules/pure-rand/lib/esm/distribution/uniformInt.js
//#region src/distribution/internals/uniformIntInternal.ts
/**
* Uniformly generate number in range [0 ; rangeSize[
* With rangeSize <= 0x100000000
* @internal
*/
function uniformIntInternal(rng, rangeSize) {
	const MaxAllowed = rangeSize > 2 ? ~~(4294967296 / rangeSize) * rangeSize : 4294967296;
	let deltaV = rng.next() + 2147483648;
	while (deltaV >= MaxAllowed) deltaV = rng.next() + 2147483648;
	return deltaV % rangeSize;
}
//#endregion
//#region src/distribution/internals/ArrayInt64.ts
/**
* We only accept safe integers here
* @internal
*/
function fromNumberToArrayInt64(out, n) {
	if (n < 0) {
		const posN = -n;
		out.sign = -1;
		out.data[0] = ~~(posN / 4294967296);
		out.data[1] = posN >>> 0;
	} else {
		out.sign = 1;
		out.data[0] = ~~(n / 4294967296);
		out.data[1] = n >>> 0;
	}
	return out;
}
/**
* Substract two ArrayInt of 64 bits on 64 bits.
* With arrayIntA - arrayIntB >= 0
* @internal
*/
function substractArrayInt64(out, arrayIntA, arrayIntB) {
	const lowA = arrayIntA.data[1];
	const highA = arrayIntA.data[0];
	const signA = arrayIntA.sign;
	const lowB = arrayIntB.data[1];
	const highB = arrayIntB.data[0];
	const signB = arrayIntB.sign;
	out.sign = 1;
	if (signA === 1 && signB === -1) {
		const low = lowA + lowB;
		const high = highA + highB + (low > 4294967295 ? 1 : 0);
		out.data[0] = high >>> 0;
		out.data[1] = low >>> 0;
		return out;
	}
	let lowFirst = lowA;
	let highFirst = highA;
	let lowSecond = lowB;
	let highSecond = highB;
	if (signA === -1) {
		lowFirst = lowB;
		highFirst = highB;
		lowSecond = lowA;
		highSecond = highA;
	}
	let reminderLow = 0;
	let low = lowFirst - lowSecond;
	if (low < 0) {
		reminderLow = 1;
		low = low >>> 0;
	}
	out.data[0] = highFirst - highSecond - reminderLow;
	out.data[1] = low;
	return out;
}
//#endregion
//#region src/distribution/internals/uniformArrayIntInternal.ts
/**
* Uniformly generate ArrayInt64 in range [0 ; rangeSize[
*
* @remarks
* In the worst case scenario it may discard half of the randomly generated value.
* Worst case being: most significant number is 1 and remaining part evaluates to 0.
*
* @internal
*/
function uniformArrayIntInternal(rng, out, rangeSize) {
	const maxIndex0 = rangeSize[0] + 1;
	out[0] = uniformIntInternal(rng, maxIndex0);
	out[1] = uniformIntInternal(rng, 4294967296);
	while (out[0] >= rangeSize[0] && (out[0] !== rangeSize[0] || out[1] >= rangeSize[1])) {
		out[0] = uniformIntInternal(rng, maxIndex0);
		out[1] = uniformIntInternal(rng, 4294967296);
	}
	return out;
}
//#endregion
//#region src/distribution/uniformInt.ts
const safeNumberMaxSafeInteger = Number.MAX_SAFE_INTEGER;
const sharedA = {
	sign: 1,
	data: [0, 0]
};
const sharedB = {
	sign: 1,
	data: [0, 0]
};
const sharedC = {
	sign: 1,
	data: [0, 0]
};
const sharedData = [0, 0];
function uniformLargeIntInternal(rng, from, to, rangeSize) {
	const rangeSizeArrayIntValue = rangeSize <= safeNumberMaxSafeInteger ? fromNumberToArrayInt64(sharedC, rangeSize) : substractArrayInt64(sharedC, fromNumberToArrayInt64(sharedA, to), fromNumberToArrayInt64(sharedB, from));
	if (rangeSizeArrayIntValue.data[1] === 4294967295) {
		rangeSizeArrayIntValue.data[0] += 1;
		rangeSizeArrayIntValue.data[1] = 0;
	} else rangeSizeArrayIntValue.data[1] += 1;
	uniformArrayIntInternal(rng, sharedData, rangeSizeArrayIntValue.data);
	return sharedData[0] * 4294967296 + sharedData[1] + from;
}
/**
* Uniformly generate random integer values between `from` (included) and `to` (included)
*
* @param rng - Instance of RandomGenerator to extract random values from
* @param from - Lower bound of the range (included)
* @param to - Upper bound of the range (included)
*
* @public
*/
function uniformInt(rng, from, to) {
	const rangeSize = to - from;
	if (rangeSize <= 4294967295) return uniformIntInternal(rng, rangeSize + 1) + from;
	return uniformLargeIntInternal(rng, from, to, rangeSize);
}
//#endregion


;// CONCATENATED MODULE: ./node_modules/pure-rand/lib/esm/generator/xoroshiro128plus.js
//#region src/generator/xoroshiro128plus.ts
const jumps = [
	3639956645,
	3750757012,
	1261568508,
	386426335
];
var XoroShiro128Plus = class XoroShiro128Plus {
	constructor(s01, s00, s11, s10) {
		this.s01 = s01;
		this.s00 = s00;
		this.s11 = s11;
		this.s10 = s10;
	}
	clone() {
		return new XoroShiro128Plus(this.s01, this.s00, this.s11, this.s10);
	}
	next() {
		const out = this.s00 + this.s10 | 0;
		const a0 = this.s10 ^ this.s00;
		const a1 = this.s11 ^ this.s01;
		const s00 = this.s00;
		const s01 = this.s01;
		this.s00 = s00 << 24 ^ s01 >>> 8 ^ a0 ^ a0 << 16;
		this.s01 = s01 << 24 ^ s00 >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
		this.s10 = a1 << 5 ^ a0 >>> 27;
		this.s11 = a0 << 5 ^ a1 >>> 27;
		return out;
	}
	jump() {
		let ns01 = 0;
		let ns00 = 0;
		let ns11 = 0;
		let ns10 = 0;
		let s01 = this.s01;
		let s00 = this.s00;
		let s11 = this.s11;
		let s10 = this.s10;
		for (let i = 0; i !== 4; ++i) {
			const ji = jumps[i];
			for (let mask = 1; mask; mask <<= 1) {
				if (ji & mask) {
					ns01 ^= s01;
					ns00 ^= s00;
					ns11 ^= s11;
					ns10 ^= s10;
				}
				const a0 = s10 ^ s00;
				const a1 = s11 ^ s01;
				const s00_ = s00;
				const s01_ = s01;
				s00 = s00_ << 24 ^ s01_ >>> 8 ^ a0 ^ a0 << 16;
				s01 = s01_ << 24 ^ s00_ >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
				s10 = a1 << 5 ^ a0 >>> 27;
				s11 = a0 << 5 ^ a1 >>> 27;
			}
		}
		this.s01 = ns01;
		this.s00 = ns00;
		this.s11 = ns11;
		this.s10 = ns10;
	}
	getState() {
		return [
			this.s01,
			this.s00,
			this.s11,
			this.s10
		];
	}
};
function xoroshiro128plusFromState(state) {
	if (!(state.length === 4)) throw new Error("The state must have been produced by a xoroshiro128plus RandomGenerator");
	return new XoroShiro128Plus(state[0], state[1], state[2], state[3]);
}
function xoroshiro128plus(seed) {
	return new XoroShiro128Plus(-1, ~seed, seed | 0, 0);
}
//#endregion


;// CONCATENATED MODULE: ./src/perturb/random.ts



/** Random draws that are the same on every machine. */
class Random {
    #generator;
    /** @param key the things that the draws depend on, and nothing else does */
    constructor(...key) {
        const hash = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(key)).digest();
        const state = [0, 4, 8, 12].map((at) => hash.readInt32LE(at));
        this.#generator = xoroshiro128plusFromState(state);
    }
    /** A whole number from 0 to `below - 1`. */
    int(below) {
        return uniformInt(this.#generator, 0, below - 1);
    }
    /** One of the values, which are at least one. */
    pick(values) {
        const value = values[this.int(values.length)];
        if (value === undefined)
            throw new Error('there is nothing to pick from');
        return value;
    }
    /** True with a chance of `share`, from 0 to 1. */
    chance(share) {
        return this.int(1_000_000) < share * 1_000_000;
    }
    /** The values in random order. */
    shuffle(values) {
        const shuffled = [...values];
        for (let i = shuffled.length - 1; i > 0; i -= 1) {
            const j = this.int(i + 1);
            [shuffled[i], shuffled[j]] = [shuffled[j], shuffled[i]];
        }
        return shuffled;
    }
    /** Some of the values, in their own order. */
    sample(values, count) {
        const places = this.shuffle([...values.keys()]).slice(0, count);
        return places.sort((a, b) => a - b).map((place) => values[place]);
    }
}

;// CONCATENATED MODULE: ./src/perturb/make-variants.ts




/** The most draws for one variant. */
const MOST_DRAWS = 20;
const NOTHING = 'it has nothing to work on';
const NO_OTHER = 'it has no further outcome';
/** Longer texts are no prompts of people, and take long. In UTF-16 units. */
const LONGEST = 100_000;
const NOT_READ = `the prompt is no code that its grammar can read, or longer than ${LONGEST} characters`;
/** The two ways to see a problem: with its own prompt, and with partial code. */
class Views {
    #task;
    #parser;
    #views = new Map();
    /** @param parser of the problem's language; null if there is none */
    constructor(task, parser) {
        this.#task = task;
        this.#parser = parser;
    }
    /** @returns null if the prompt cannot be read */
    of({ family }) {
        const isPartial = families/* PARTIAL */.yP.has(family);
        const known = this.#views.get(isPartial);
        if (known !== undefined)
            return known;
        const { prompt, reference } = this.#task;
        const isLong = prompt.length + (reference?.length ?? 0) > LONGEST;
        const view = isLong ? null : viewOf(this.#task, this.#parser, isPartial);
        this.#views.set(isPartial, view);
        return view;
    }
    close() {
        for (const view of this.#views.values())
            closeView(view);
        this.#views.clear();
    }
}
/**
 * Make the variants of one problem under one transform, for the seeds 0 to `seeds - 1`. Each one
 * depends on the problem, the transform and the seed alone.
 */
function makeVariants(views, transform, seeds, intensity) {
    const count = transform.isRandom ? seeds : 1;
    const view = views.of(transform);
    if (view === null)
        return Array.from({ length: count }, () => ({ notApplicable: NOT_READ }));
    const isSuited = view.task.kind === 'prose'
        ? transform.takesProse
        : (transform.languages?.includes(view.task.language) ?? true);
    if (!isSuited)
        return Array.from({ length: count }, () => ({ notApplicable: NOTHING }));
    const prompts = new Set();
    return Array.from({ length: count }, (_, seed) => {
        const outcome = makeOne(view, transform, seed, intensity, prompts);
        if ('parts' in outcome)
            prompts.add(outcome.parts.prompt);
        return outcome;
    });
}
function makeOne(view, transform, seed, intensity, before) {
    let fault = NO_OTHER;
    for (let draw = 0; draw < (transform.isRandom ? MOST_DRAWS : 1); draw += 1) {
        const { name, version } = transform;
        const random = new Random(view.task.id, name, version, seed, draw);
        const change = transform.apply(view, random, intensity);
        if (change === null)
            return { notApplicable: NOTHING };
        const valid = validChange(view, transform.family, change);
        if (typeof valid === 'string') {
            if (valid !== UNCHANGED || fault === NO_OTHER)
                fault = valid;
        }
        else if (!before.has(valid.parts.prompt)) {
            return { parts: valid.parts, distance: distanceOf(view, valid.edits) };
        }
    }
    return fault === NO_OTHER || fault === UNCHANGED
        ? { notApplicable: NO_OTHER }
        : { dropped: fault };
}
/** @param edits the edits of the shown text */
function distanceOf({ text, cut }, edits) {
    let characters = 0;
    const changes = edits.map((edit) => trimmed(text, edit));
    for (const { start, end, text: added } of changes) {
        characters += Math.max(end - start, added.length);
    }
    const words = [...text.slice(0, cut).matchAll(/\S+/g)];
    const touched = words.filter(({ index, 0: word }) => changes.some(({ start, end }) => start <= index + word.length && end >= index));
    return {
        characters: share(characters, cut),
        words: share(touched.length, words.length),
    };
}
/** An edit without the text that it takes away and puts back at its ends. */
function trimmed(text, { start, end, text: added }) {
    const removed = text.slice(start, end);
    const most = Math.min(removed.length, added.length);
    let head = 0;
    while (head < most && removed[head] === added[head])
        head += 1;
    let tail = 0;
    while (tail < most - head && removed.at(-1 - tail) === added.at(-1 - tail))
        tail += 1;
    return { start: start + head, end: end - tail, text: added.slice(head, added.length - tail) };
}
function share(part, of) {
    return of === 0 ? 0 : Math.round(Math.min(1, part / of) * 1e6) / 1e6;
}

// EXTERNAL MODULE: ./src/perturb/transform-names.ts
var transform_names = __webpack_require__(90109);
;// CONCATENATED MODULE: ./src/perturb/transform.ts
/**
 * The number of places to change: a share of them, at least one (as NLPerturbator does it), at most
 * all.
 */
function placesFor(of, share, intensity) {
    return Math.min(of, Math.max(1, Math.round(of * share * intensity)));
}

;// CONCATENATED MODULE: ./src/perturb/words/draw.ts
/** A transform that changes the prose alone. */
function proseTransform(family, name, draw) {
    return {
        name,
        family,
        version: 1,
        isRandom: true,
        takesProse: true,
        apply(view, random, intensity) {
            const edits = draw(view, random, intensity);
            return edits.length === 0 ? null : { edits };
        },
    };
}
/** Two changes of one prose at different words. @returns a draw of both, or of none */
function both(one, other) {
    return (view, random, intensity) => {
        const first = one(view, random, intensity);
        const { text, prose } = view;
        const second = other({ text, prose: withoutTouched(prose, first) }, random, intensity);
        return first.length === 0 || second.length === 0 ? [] : [...first, ...second];
    };
}
/** A prose in which the words that edits touch are free no more, so that none changes twice. */
function withoutTouched(prose, edits) {
    const isTouched = (word) => edits.some(({ start, end }) => start <= word.end && word.start <= end);
    const words = prose.words.map((word) => (isTouched(word) ? { ...word, isFree: false } : word));
    const isFree = (at) => words[at]?.isFree === true;
    const gaps = prose.gaps.filter(({ before, after }) => isFree(before) && isFree(after));
    return { ...prose, words, gaps };
}

;// CONCATENATED MODULE: ./src/perturb/words/free-words.ts

/** The words that may change. */
function freeWords({ words }) {
    return words.filter(({ isFree }) => isFree);
}
/**
 * The words that may get a typo: a shorter word would not be known again. All free words if there is
 * no longer one.
 */
function typoWords(prose) {
    const free = freeWords(prose);
    const long = free.filter(({ text }) => text.length >= 3);
    return long.length > 0 ? long : free;
}
/** True if a change may make this word: it carries no task, and it is no name of the code. */
function isHarmless(word, { source }) {
    return !isProtectedWord(word) && !source.identifiers.has(word);
}

;// CONCATENATED MODULE: ./src/perturb/words/keyboard.ts
/** The neighbours of each letter's key on a QWERTY keyboard, letters alone. */
const NEIGHBOURS = {
    q: 'wa',
    w: 'qeas',
    e: 'wrsd',
    r: 'etdf',
    t: 'ryfg',
    y: 'tugh',
    u: 'yihj',
    i: 'uojk',
    o: 'ipkl',
    p: 'ol',
    a: 'qwsz',
    s: 'weadzx',
    d: 'ersfxc',
    f: 'rtdgcv',
    g: 'tyfhvb',
    h: 'yugjbn',
    j: 'uihknm',
    k: 'iojlm',
    l: 'opk',
    z: 'asx',
    x: 'sdzc',
    c: 'dfxv',
    v: 'fgcb',
    b: 'ghvn',
    n: 'hjbm',
    m: 'jkn',
};
/** The letters beside a letter's key, in the letter's case; none for letters without a key. */
function neighboursOf(letter) {
    const lower = letter.toLowerCase();
    const near = Object.hasOwn(NEIGHBOURS, lower) ? [...(NEIGHBOURS[lower] ?? '')] : [];
    return letter === lower ? near : near.map((each) => each.toUpperCase());
}

;// CONCATENATED MODULE: ./src/perturb/words/other-words.ts
/**
 * Words that one typo makes of another word that tasks use, such as `lost` of `list`. A typo that
 * makes one of them is not drawn: it would read as that word, not as a typo.
 */
const OTHER_WORDS = new Set(`
  age arr ate award bad bag bank bash bat bear bears bests bet bets bits bow brave bring but cad
  call cam car card care cars cat chanted chats chose claws clip coat cokes collude compete core
  cores cot covert coy cup cure cut dare dead deal deceive deceives decide decided defect defied
  die dies dire diving duct exit exits fake fakes fall fame far fat fate fell fiend filed fine
  fire firm foe foes fog fond food fore fork form founding free fun fund gal gas gate gave god
  gold goof gore gracing grip gun had heat heats hers hire his hit hot hour how hut inert jay
  jeans jog keel knit lad lass lid lie lied like lime link lit loaf lost lure lust lusted lusts
  male manned mans march mat mats mine mon mow neat nerd net nit nite nites nod nods noted now
  oath our out own pasts pet pie pile pine pipe pit plant plants post pot pride pub pun pure put
  rage rake rakes rat rate rays reap rear rears red reeling refined rid roar rod rods rot rotted
  run rut sad say says seed seek sell sells shade shock shoes sift sifting sin sings sins slit
  snows soar son sore sows sped spilt spit steep stick sting stings strong strongs study sub sue sued
  suing sun sure sway tall tame tan teach tee test thee thy tie tier tin tine tire toe tolling
  ton tore tour tow trade trading user van vet vie vies wafer wax were wet wets where wide wire
  woe wok won wore wrote yet
  `
    .trim()
    .split(/\s+/));

;// CONCATENATED MODULE: ./src/perturb/words/letters.ts



/** A letter with its accents. */
const LETTER = /\p{L}\p{M}*/gu;
/** The letters of words, one by one. */
function lettersOf(words) {
    return words.flatMap((word) => [...word.text.matchAll(LETTER)].map(({ index, 0: text }) => {
        const start = word.start + index;
        return { word, text, start, end: start + text.length };
    }));
}
/** Letters within a word, so that it keeps its first and its last one. */
function isInner({ word, start, end }) {
    return start > word.start && end < word.end;
}
function isLowerCase({ text }) {
    return text !== text.toUpperCase();
}
/** Two letters side by side that are not the same. */
function pairsOf(letters) {
    return letters.flatMap((first, i) => {
        const second = letters[i + 1];
        if (second === undefined || second.start !== first.end || second.word !== first.word)
            return [];
        if (first.text.toLowerCase() === second.text.toLowerCase())
            return [];
        return [{ ...first, text: first.text + second.text, end: second.end }];
    });
}
/** Two letters in the other order; capitals stay at their places. */
function swapped({ text }) {
    const [first = '', second = ''] = text.match(LETTER) ?? [];
    return likeCase(second, first) + likeCase(first, second);
}
function likeCase(text, model) {
    return model === model.toLowerCase() ? text.toLowerCase() : text.toUpperCase();
}
/** A letter in its other case. */
function otherCase({ text }) {
    const upper = text.toUpperCase();
    const other = text === upper ? text.toLowerCase() : upper;
    // Some letters become two, such as the German sharp s.
    return other.length === text.length ? other : text;
}
/**
 * Change letters at random places. Unless the change is dense, two thirds of a word's letters stay,
 * changes of a word do not touch, and the word does not become another word.
 */
function respell(prose, { places, count, spell, isDense = false }, random) {
    const present = new Set(prose.words.map(({ text }) => text.toLowerCase()));
    const isKnown = (word) => present.has(word) || OTHER_WORDS.has(word);
    const drawn = new Map();
    let left = count;
    for (const place of random.shuffle(places)) {
        if (left === 0)
            break;
        const { word } = place;
        const own = drawn.get(word) ?? [];
        if (!isDense && !hasRoom(own, place))
            continue;
        const edits = [...own, { start: place.start, end: place.end, text: spell(place) }];
        const made = spelled(word, edits);
        const isTaken = !isDense && isKnown(made.toLowerCase());
        if (made === word.text || isTaken || !isHarmless(made, prose))
            continue;
        drawn.set(word, edits);
        left -= 1;
    }
    return [...drawn.values()].flat();
}
/** @param own the changes of the place's word so far */
function hasRoom(own, { word, start, end }) {
    const most = Math.max(1, Math.floor(word.text.length / 3));
    return own.length < most && !own.some((edit) => edit.start <= end && start <= edit.end);
}
function spelled({ text, start: at }, edits) {
    const own = edits.map((edit) => ({ ...edit, start: edit.start - at, end: edit.end - at }));
    return applyEdits(text, own);
}

;// CONCATENATED MODULE: ./src/perturb/words/spaces.ts

/** The fewest letters of a word that a space may split. */
const SPLIT_FROM = 4;
/** Two letters on each side of a new space: one letter alone would look like a variable. */
const HEAD = /\p{L}[\p{L}\p{M}]$/u;
const TAIL = /^\p{L}[\p{L}\p{M}]/u;
/** The spaces beside free words of a line, of which each may become two. */
function spacesBeside({ text, prose }) {
    const places = freeWords(prose).flatMap(({ start, end, line }) => {
        const { start: from, end: to } = prose.source.lines[line] ?? { start, end };
        const hasBefore = text[start - 1] === ' ' && text.slice(from, start).trim() !== '';
        const hasAfter = text[end] === ' ' && text.slice(end, to).trim() !== '';
        return [...(hasBefore ? [start] : []), ...(hasAfter ? [spaceEnd(text, end)] : [])];
    });
    return [...new Set(places)];
}
function spaceEnd(text, from) {
    let at = from;
    while (text[at] === ' ')
        at += 1;
    return at;
}
function addSpaces(places, count, random) {
    return random.sample(places, count).map((at) => ({ start: at, end: at, text: ' ' }));
}
/** Remove the spaces between some words; no word loses both of its spaces. */
function removeGaps(prose, count, random) {
    const drawn = [];
    for (const gap of random.shuffle(prose.gaps)) {
        if (drawn.length === count)
            break;
        const isBeside = drawn.some(({ before, after }) => before === gap.after || after === gap.before);
        const [one = '', other = ''] = [gap.before, gap.after].map((at) => prose.words[at]?.text);
        // A capital within a word would make it look like a name.
        const isWord = other === other.toLowerCase() && isHarmless(one + other, prose);
        if (isWord && !isBeside)
            drawn.push(gap);
    }
    return drawn.map(({ start, end }) => ({ start, end, text: '' }));
}
/** The words that a space may split. */
function splittable(words) {
    return words.filter(({ text }) => text.length >= SPLIT_FROM);
}
/** Put a space within some words, between two letters. */
function splitWords(prose, words, count, random) {
    const edits = [];
    for (const word of random.shuffle(words)) {
        if (edits.length === count)
            break;
        const at = splitOf(word, prose, random);
        if (at !== null)
            edits.push({ start: at, end: at, text: ' ' });
    }
    return edits;
}
/** @returns null if each split makes a word that carries a task, such as `not` of `noted` */
function splitOf({ start, text }, prose, random) {
    const places = Array.from({ length: text.length }, (_, at) => at).filter((at) => {
        const [head, tail] = [text.slice(0, at), text.slice(at)];
        const isWithin = HEAD.test(head) && TAIL.test(tail);
        return isWithin && isHarmless(head, prose) && isHarmless(tail, prose);
    });
    return places.length === 0 ? null : start + random.pick(places);
}

;// CONCATENATED MODULE: ./src/perturb/families/docstring-characters.ts






/** Letters become a neighbour on the keyboard. */
const butterFingers = ({ prose }, random, intensity) => {
    const free = freeWords(prose);
    const count = placesFor(lettersOf(free).length, 0.05, intensity);
    const places = lettersOf(typoWords(prose)).filter(({ text }) => neighboursOf(text).length > 0);
    return respell(prose, { places, count, spell: ({ text }) => random.pick(neighboursOf(text)) }, random);
};
/** Two letters side by side change places. */
const swapCharacters = ({ prose }, random, intensity) => {
    const free = freeWords(prose);
    const count = placesFor(pairsOf(lettersOf(free)).length, 0.05, intensity);
    const places = pairsOf(lettersOf(typoWords(prose)));
    return respell(prose, { places, count, spell: swapped }, random);
};
/** Small letters become capitals, and the other way round. */
const changeCharCase = ({ prose }, random, intensity) => {
    const places = lettersOf(freeWords(prose));
    const count = placesFor(places.length, 0.35, intensity);
    return respell(prose, { places, count, spell: otherCase, isDense: true }, random);
};
/** Some spaces between words go, and some come within others. */
const whitespace = ({ prose }, random, intensity) => {
    const removed = removeGaps(prose, placesFor(prose.gaps.length, 0.1, intensity), random);
    const rest = splittable(freeWords(withoutTouched(prose, removed)));
    const count = placesFor(lettersOf(rest).length, 0.05, intensity);
    return [...removed, ...splitWords(prose, rest, count, random)];
};
/**
 * ReCode's changes of a docstring's characters, with its shares (Wang et al. 2022). Each share is of
 * the letters, pairs or spaces of free words alone.
 */
const DOCSTRING_CHARACTERS = [
    proseTransform('docstring', 'ButterFingersPerturbation', butterFingers),
    proseTransform('docstring', 'ChangeCharCase', changeCharCase),
    proseTransform('docstring', 'SwapCharactersPerturbation', swapCharacters),
    proseTransform('docstring', 'Whitespace', whitespace),
];

;// CONCATENATED MODULE: ./src/perturb/families/docstring-words.ts
const DOCSTRING_WORDS = [];

;// CONCATENATED MODULE: ./src/perturb/layout/comment-lines.ts

/** The white space before a part that has its lines for itself; null if it shares them. */
function ownIndentation(text, { start, end }) {
    const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    const after = text.slice(end, lineEnd(text, end));
    return before.trim() === '' && after.trim() === '' ? before : null;
}
/**
 * The edits that make a comment for each line of a part.
 * @param lines the lines that stay, in order
 */
function commentLines(text, { start, end }, lines, marker, indentation) {
    if (lines.every((line) => isBlank(text, line)))
        return [];
    const edits = [];
    let at = start;
    for (const line of lines) {
        const lead = at === start ? '' : newLineOf(text) + indentation;
        edits.push(isBlank(text, line)
            ? { start: at, end: line.end, text: lead + marker }
            : { start: at, end: line.start, text: `${lead}${marker} ` });
        at = line.end;
    }
    return at === end ? edits : [...edits, { start: at, end, text: '' }];
}
/** The lines without an empty first one and an empty last one, where only quotes or signs are. */
function withoutEmptyEnds(text, lines) {
    return lines.filter((line, i) => (i > 0 && i < lines.length - 1) || !isBlank(text, line));
}
/** A line without the white space that it starts with, up to a width. */
function withoutIndentation(text, { start, end }, width) {
    const own = /^[ \t]*/.exec(text.slice(start, end))?.[0].length ?? 0;
    return { start: start + Math.min(own, width), end };
}
/** True for a line that has white space only. */
function isBlank(text, { start, end }) {
    return text.slice(start, end).trim() === '';
}

;// CONCATENATED MODULE: ./src/perturb/layout/comment-style.ts



/** Signs that end a comment of one style or the other, or begin a second one in it. */
const UNSAFE = /\*\/|\/\*|\?>|\\[ \t]*$|[\u2028\u2029]|\r(?!\n)/m;
/** Comments that are orders for a tool. */
const ORDER = /^(?:\/\/[a-z]+:|(?:\/\/|\/\*)\s*(?:\+build|@ts-|eslint|prettier|nolint))/m;
/** The languages whose documentation begins with `/**`. */
const TWO_STARS = new Set(['javascript', 'typescript', 'java', 'php']);
/** The edits that write a documentation's comments in their other style. */
function inOtherStyle({ text }, code) {
    const comments = code.documentation.flatMap((node) => {
        const place = commentSpan(node);
        const indentation = ownIndentation(text, place);
        const own = text.slice(place.start, place.end);
        return indentation === null ? [] : [{ ...place, text: own, indentation }];
    });
    return groupsOf(text, comments).flatMap((group) => {
        const [first] = group;
        if (first === undefined || group.some((each) => !isSafe(each)))
            return [];
        return isBlock(first) ? asLines(text, first, code) : asBlock(text, group, first, code);
    });
}
/** Comments by the block that they are: one of several lines, or lines that follow each other. */
function groupsOf(text, comments) {
    const groups = [];
    for (const comment of comments) {
        const group = groups.at(-1);
        const last = group?.at(-1);
        const isNext = last !== undefined &&
            !isBlock(last) &&
            !isBlock(comment) &&
            last.indentation === comment.indentation &&
            /^\r?\n[ \t]*$/.test(text.slice(last.end, comment.start));
        if (isNext)
            group?.push(comment);
        else
            groups.push([comment]);
    }
    return groups;
}
function isBlock({ text }) {
    return text.startsWith('/*');
}
function isSafe(comment) {
    const { text } = comment;
    const content = isBlock(comment) ? text.slice(2, -2) : text.slice(2);
    return !UNSAFE.test(content) && !ORDER.test(text) && !/^\/[/*]!/.test(text);
}
/** Comments of one line each as a comment over several lines. */
function asBlock(text, group, first, code) {
    const { file, markers } = code.grammar;
    const { indentation } = first;
    const hasTwoStars = TWO_STARS.has(file) || first.text.startsWith('///');
    const newLine = newLineOf(text) + indentation;
    const edits = group.flatMap((comment) => {
        const lead = comment === first ? `${hasTwoStars ? '/**' : '/*'}${newLine}` : '';
        const [line] = linesOf(text, comment, markers);
        return line === undefined || isBlank(text, line)
            ? [{ start: comment.start, end: comment.end, text: `${lead} *` }]
            : [{ start: comment.start, end: line.start, text: `${lead} * ` }];
    });
    const end = group.at(-1)?.end ?? first.end;
    return [...edits, { start: end, end, text: `${newLine} */` }];
}
/** A comment over several lines as a comment for each line. */
function asLines(text, comment, code) {
    const isDoc = code.grammar.file === 'rust' && comment.text.startsWith('/**');
    const lines = withoutEmptyEnds(text, contentsOf(text, comment, code.grammar.markers));
    return commentLines(text, comment, lines, isDoc ? '///' : '//', comment.indentation);
}
/** The lines of a comment without the stars or the white space that all of them begin with. */
function contentsOf(text, comment, markers) {
    const [, ...rows] = comment.text
        .slice(0, -2)
        .split('\n')
        .filter((row) => row.trim() !== '');
    if (rows.every((row) => /^\s*\*/.test(row)))
        return linesOf(text, comment, markers);
    const [head, ...others] = linesOf(text, comment, /^[ \t]*\/\*\*?[ \t]?/);
    const widths = rows.map((row) => /^[ \t]*/.exec(row)?.[0].length ?? 0);
    const width = Math.min(...widths);
    const rest = others.map((line) => withoutIndentation(text, line, width));
    return head === undefined ? rest : [head, ...rest];
}

;// CONCATENATED MODULE: ./src/perturb/layout/doc-to-comments.ts




/**
 * Documentation in its other form: Python's docstring as comments, in other languages a comment for
 * each line as one comment over several lines, or the other way round.
 */
function docToComments(view) {
    const [first] = view.code?.documentation ?? [];
    if (view.code === null || first === undefined)
        return null;
    const isPython = view.code.grammar.file === 'python';
    const isDocstring = isPython && first.type === 'string';
    if (isPython && !isDocstring)
        return null;
    const edits = isDocstring ? docstringEdits(view, first) : inOtherStyle(view, view.code);
    return edits.length === 0 ? null : { edits };
}
/** The edits that make comments of a docstring: its lines stay, each after a `#`. */
function docstringEdits({ text, task }, string) {
    const span = { start: string.startIndex, end: string.endIndex };
    const indentation = ownIndentation(text, span);
    // Python refuses a body of comments alone; only an unfinished one goes on.
    const isFinished = task.reference !== null && task.reference.trim() !== '';
    if (isFinished && string.parent?.nextNamedSibling === null)
        return [];
    // Python ends a comment at a carriage return, too.
    if (indentation === null || /\r(?!\n)/.test(string.text))
        return [];
    const [head, ...others] = linesOf(text, contentOf(string), null);
    if (head === undefined)
        return [];
    const lines = [
        withoutIndentation(text, head, Number.POSITIVE_INFINITY),
        ...others.map((line) => withoutIndentation(text, line, indentation.length)),
    ];
    return commentLines(text, span, withoutEmptyEnds(text, lines), '#', indentation);
}

;// CONCATENATED MODULE: ./src/perturb/layout/new-lines.ts

/** The chance of a place to get an empty line (Wang et al. 2022). */
const SHARE = 0.5;
/** With fewer places after the documentation, those before it are taken too. */
const FEWEST = 3;
/** Empty lines between statements after the documentation; at least one. */
function newLines(view, random, intensity) {
    const documented = documentationSpan(view);
    const all = freeLineEnds(view).filter((end) => documented === null || end < documented.start || end >= documented.end);
    const after = all.filter((end) => end >= (documented?.end ?? 0));
    const places = after.length < FEWEST ? all : after;
    if (places.length === 0)
        return null;
    // Each place for itself, as in the paper: a fixed number of them has few outcomes.
    const drawn = places.filter(() => random.chance(SHARE * intensity));
    const chosen = drawn.length > 0 ? drawn : [random.pick(places)];
    return { edits: chosen.map((end) => emptyLineAfter(view, end)) };
}
/** The ends of shown lines where an empty line changes nothing. */
function freeLineEnds(view) {
    const { text, code, cut } = view;
    if (code === null)
        return [];
    const texts = textsOf(text, code);
    return linesBefore(text, cut)
        .filter((line) => line.text.trim() !== '' && line.end < cut && !isWithin(texts, line.end))
        .map(({ end }) => end)
        .filter((end) => isBetweenStatements(view, end));
}
/** From the start of the documentation to its end; null if there is none. */
function documentationSpan({ code }) {
    const [first] = code?.documentation ?? [];
    const last = code?.documentation.at(-1);
    if (first === undefined || last === undefined)
        return null;
    return { start: first.startIndex, end: commentSpan(last).end };
}
/** An empty line after the documentation. */
function newLineAfterDoc(view) {
    const documented = documentationSpan(view);
    if (documented === null)
        return null;
    const end = lineEnd(view.text, documented.end);
    if (view.text.slice(documented.end, end).trim() !== '')
        return null;
    return { edits: [emptyLineAfter(view, end)] };
}
/** An empty line after the last line of the shown part. */
function newLineAfterCode(view) {
    const { text, code, cut } = view;
    if (code === null)
        return null;
    const shown = text.slice(0, cut).trimEnd();
    const end = lineEnd(text, shown.length);
    const isWhole = end <= cut && shown !== '' && !shown.endsWith('\\');
    if (!isWhole || isWithin(textsOf(text, code), end))
        return null;
    // Ruby ends a statement at an empty line, even before a call that would go on with it.
    if (code.grammar.file === 'ruby' && !isBetweenStatements(view, end))
        return null;
    return { edits: [emptyLineAfter(view, end)] };
}

;// CONCATENATED MODULE: ./src/perturb/layout/breaks.ts
const OPERATIONS = new Set('binary_operator boolean_operator comparison_operator binary_expression binary'.split(' '));
const ASSIGNMENTS = new Set([
    'assignment augmented_assignment variable_declarator assignment_expression init_declarator',
    'augmented_assignment_expression let_declaration short_var_declaration assignment_statement',
    'operator_assignment compound_assignment_expr',
].flatMap((names) => names.split(' ')));
/** Python's clauses within an expression. */
const CLAUSES = new Set(['for_in_clause', 'if_clause', 'conditional_expression']);
/** Commas between names that belong together. */
const NAMES = new Set([
    'lambda_parameters',
    'pattern_list',
    'closure_parameters',
    'block_parameters',
]);
/** Bash ends a command at a new line, but for these operators in these nodes. */
const BASH_OPERATORS = new Set(['&&', '||', '|', '|&']);
const BASH_OPERATIONS = new Set(['list', 'pipeline', 'binary_expression']);
/**
 * The places where a program's lines can be broken: after commas, operators and opening brackets,
 * and before Python's clauses. No break is within a string, and none comes before a comment.
 */
function breaksIn({ grammar, tree }, until) {
    const atoms = new Set([...grammar.strings, ...grammar.comments]);
    const tokens = tokensOf(tree.rootNode, atoms, until);
    const breaks = [];
    const open = [];
    for (const [i, token] of tokens.entries()) {
        if (isOpening(token))
            open.push(token.endIndex);
        else if (isClosing(token))
            open.pop();
        const next = tokens[i + 1];
        if (next === undefined || grammar.comments.includes(next.type))
            continue;
        const kind = grammar.file === 'bash' ? bashKind(token) : kindOf(token, next);
        if (kind !== null && token.endPosition.row === next.startPosition.row) {
            breaks.push({ start: token.endIndex, end: next.startIndex, kind, brackets: [...open] });
        }
    }
    return breaks;
}
/** The smallest parts of a program before a place; a string is one token. */
function tokensOf(node, atoms, until) {
    if (node.startIndex >= until)
        return [];
    if (atoms.has(node.type) || node.childCount === 0)
        return node.text.trim() === '' ? [] : [node];
    return node.children.flatMap((child) => tokensOf(child, atoms, until));
}
function kindOf(token, next) {
    const around = token.parent?.type ?? '';
    if (/^[)\]}:;,]$/.test(next.type))
        return null;
    if (token.type === ',')
        return commaKind(around);
    if (token.type === ';')
        return isOfLoop(token) ? 'comma' : null;
    if (OPERATIONS.has(around) && !token.isNamed)
        return operatorKind(token);
    if (!next.isNamed &&
        CLAUSES.has(next.parent?.type ?? '') &&
        /^(?:for|if|else)$/.test(next.type)) {
        return 'clause';
    }
    if (ASSIGNMENTS.has(around) && /^\W*=$/.test(token.type))
        return 'value';
    const isList = token.type === '[' && /^(?:list|array)/.test(around);
    return token.type === '(' || isList ? 'opening' : null;
}
function bashKind({ type, parent }) {
    const isOperation = BASH_OPERATIONS.has(parent?.type ?? '');
    return isOperation && BASH_OPERATORS.has(type) ? 'logical' : null;
}
/** True for the semicolons of `for (a; b; c)`; the first one may be a part of the declaration. */
function isOfLoop({ parent }) {
    return [parent, parent?.parent].some((node) => node?.type.startsWith('for') === true);
}
function commaKind(around) {
    if (NAMES.has(around))
        return null;
    return /type|template|subscript/.test(around) ? 'types' : 'comma';
}
function operatorKind({ type }) {
    if (/^(?:and|or|&&|\|\||\?\?)$/.test(type))
        return 'logical';
    return /^(?:[=!<>]=+|[<>]|in|is)$/.test(type) ? 'comparison' : 'arithmetic';
}
/** Brackets; `<` is one around types. */
function isOpening({ type, parent }) {
    return /^\$?[([{]$/.test(type) || (type === '<' && !OPERATIONS.has(parent?.type ?? ''));
}
function isClosing({ type, parent }) {
    return /^[)\]}]$/.test(type) || (type === '>' && !OPERATIONS.has(parent?.type ?? ''));
}

;// CONCATENATED MODULE: ./src/perturb/layout/rows.ts

/** The lines of a program, in order. */
function rowsOf(view) {
    const { text, code } = view;
    if (code === null)
        return [];
    const { grammar, tree } = code;
    const texts = textsOf(text, code);
    const comments = tree.rootNode.descendantsOfType([...grammar.comments]);
    const commented = new Set(comments.map(({ startIndex }) => startIndex));
    const docs = [...comments, ...docstringsIn(tree.rootNode, grammar.file)];
    return linesBefore(text, text.length).map((line) => {
        const { start, indentation } = line;
        const first = start + indentation.length;
        const doc = docs.find((node) => node.startIndex < start && start < node.endIndex);
        if (doc !== undefined)
            return { ...line, kind: 'documentation', begin: doc.startIndex };
        const row = { ...line, begin: start };
        if (isWithin(texts, start))
            return { ...row, kind: 'text' };
        const isStatement = line.text.trim() !== '' &&
            !commented.has(first) &&
            (text.slice(0, start).trim() === '' || isBetweenStatements(view, start));
        return { ...row, kind: isStatement ? 'statement' : 'other' };
    });
}
/** Strings that stand alone in Python, which no program uses. */
function docstringsIn(root, file) {
    if (file !== 'python')
        return [];
    return root
        .descendantsOfType('string')
        .filter(({ parent }) => parent?.type === 'expression_statement');
}
/** One step of indentation: that of the first statement with at least two spaces, or a tab. */
function unitOf(rows) {
    const indented = rows.filter(({ kind, indentation }) => (kind === 'statement' || kind === 'other') && /^(?:\t| {2})/.test(indentation));
    const first = indented.find(({ kind }) => kind === 'statement') ?? indented[0];
    if (first === undefined)
        return null;
    return first.indentation.startsWith('\t') ? '\t' : first.indentation.replace(/\t.*/, '');
}

;// CONCATENATED MODULE: ./src/perturb/layout/split-lines.ts



/** A line is long if it has more characters than this. */
const LONG = 30;
/** The characters off the middle that a worse kind of place counts for. */
const PENALTIES = {
    comma: 0,
    logical: 0,
    clause: 0,
    comparison: 8,
    arithmetic: 16,
    opening: 12,
    value: 12,
    types: 24,
};
/** The same for each bracket of the line that is open there. */
const PENALTY_OF_BRACKET = 6;
/** The longest line of the shown code that can be broken, broken near its middle. */
function splitLines(view) {
    const { text, code, cut } = view;
    if (code === null)
        return null;
    const rows = rowsOf(view);
    const [longest] = longLines(view, rows);
    const place = longest === undefined ? undefined : bestBreak(longest);
    if (longest === undefined || place === undefined)
        return null;
    const unit = unitOf(rows) ?? (code.grammar.file === 'go' ? '\t' : '    ');
    const isPython = code.grammar.file === 'python';
    const sign = isPython && place.brackets.length === 0 ? ' \\' : '';
    const added = `${sign}${newLineOf(text)}${indentationAfter(view, longest, place, unit)}`;
    return place.start < cut
        ? { edits: [{ start: place.start, end: place.end, text: added }] }
        : null;
}
/** The long lines of the shown code that can be broken, the longest one first. */
function longLines({ text, code, cut }, rows) {
    const long = rows.filter(({ start, end, kind }) => end <= cut && end - start > LONG && kind !== 'text' && kind !== 'documentation');
    const last = long.at(-1);
    if (code === null || last === undefined)
        return [];
    const comments = code.tree.rootNode.descendantsOfType([...code.grammar.comments]);
    const breaks = breaksIn(code, last.end);
    return long
        .map((row) => {
        const { start, end } = row;
        const comment = comments.find(({ startIndex: at }) => start <= at && at < end);
        const codeEnd = text.slice(0, comment?.startIndex ?? end).trimEnd().length;
        const own = breaks.filter((each) => start <= each.start && each.end < codeEnd);
        return { row, end: codeEnd, breaks: own };
    })
        .filter((line) => line.breaks.length > 0 && line.end - line.row.start > LONG)
        .toSorted((a, b) => b.end - b.row.start - (a.end - a.row.start) || a.row.start - b.row.start);
}
/** The best place of a line: near its middle, with few brackets around it. */
function bestBreak({ row, end, breaks }) {
    const middle = (row.start + row.indentation.length + end) / 2;
    const costs = breaks.map((place) => {
        const depth = place.brackets.filter((bracket) => bracket > row.start).length;
        return Math.abs(place.start - middle) + PENALTIES[place.kind] + depth * PENALTY_OF_BRACKET;
    });
    return breaks[costs.indexOf(Math.min(...costs))];
}
/** The white space before the second half of a line. */
function indentationAfter(view, { row, end }, place, unit) {
    const { text, code } = view;
    const { start, indentation } = row;
    const bracket = place.brackets.at(-1) ?? 0;
    const isOwn = bracket > start;
    if (!isOwn && place.brackets.length > 0 && row.kind === 'other')
        return indentation;
    // Python's habit is to align what is in brackets, where this makes the line no longer.
    const column = bracket - start;
    const isShorter = column + end - place.end < end - start;
    const isAligned = code?.grammar.file === 'python' && isOwn && place.kind !== 'opening';
    if (isAligned && isShorter)
        return indentation + ' '.repeat(column - indentation.length);
    // A header's second line has more indentation than the body after it.
    const isHeader = /[:{]$/.test(text.slice(start, end));
    return indentation + (isHeader && unit !== '\t' ? unit + unit : unit);
}

;// CONCATENATED MODULE: ./src/perturb/layout/tab-indent.ts

/** The spaces in place of one tab (Wang et al. 2022). */
const SPACES = '    ';
/**
 * Tabs in place of the spaces that indent lines, in the whole text: Python refuses a mix. A text
 * that is indented by tabs gets spaces. Documentation keeps what it has beyond its own indentation.
 */
function tabIndent(view) {
    const rows = rowsOf(view);
    const unit = unitOf(rows);
    if (unit === null)
        return null;
    const indent = unit === '\t' ? spacesForTabs : tabsForSpaces(unit.length);
    const before = new Map();
    const edits = [];
    for (const row of rows) {
        const { start, indentation, kind } = row;
        if (kind === 'text')
            continue;
        const begun = kind === 'documentation' ? before.get(lineOf(rows, row.begin)) : undefined;
        const old = begun?.old ?? indentation;
        const now = begun?.now ?? (kind === 'documentation' ? old : indent(row));
        before.set(start, { old, now });
        if (old !== now && row.text.startsWith(old)) {
            edits.push({ start, end: start + old.length, text: now });
        }
    }
    return edits.some(({ start }) => start < view.cut) ? { edits } : null;
}
/** The start of the line that a place is on. */
function lineOf(rows, place) {
    return rows.findLast(({ start }) => start <= place)?.start ?? 0;
}
function spacesForTabs({ indentation }) {
    return indentation.replaceAll('\t', SPACES);
}
/** One tab for each statement around a line, so that uneven steps are one tab each. */
function tabsForSpaces(unit) {
    const widths = [0];
    return ({ indentation, kind }) => {
        const width = indentation.length;
        if (indentation.includes('\t'))
            return indentation;
        if (kind === 'statement') {
            while ((widths.at(-1) ?? 0) > width)
                widths.pop();
            if ((widths.at(-1) ?? 0) < width)
                widths.push(width);
        }
        const depth = widths.findLastIndex((each) => each <= width);
        const rest = width - (widths[depth] ?? 0);
        return '\t'.repeat(depth + Math.floor(rest / unit)) + ' '.repeat(rest % unit);
    };
}

;// CONCATENATED MODULE: ./src/perturb/families/format.ts




const COMMON = { family: 'format', version: 1, isRandom: false, takesProse: false };
/** The languages that have comments of one line and comments of several lines, or docstrings. */
const TWO_STYLES = ['python', 'javascript', 'typescript', 'java', 'cpp', 'go', 'rust', 'php'];
/** ReCode's family `format`: another layout of the same program. */
const FORMAT = [
    { ...COMMON, name: 'doc2comments', languages: TWO_STYLES, apply: docToComments },
    { ...COMMON, name: 'new_line_aftercode', apply: newLineAfterCode },
    { ...COMMON, name: 'new_line_afterdoc', apply: newLineAfterDoc },
    { ...COMMON, name: 'new_lines', isRandom: true, apply: newLines },
    { ...COMMON, name: 'split_lines', apply: splitLines },
    { ...COMMON, name: 'tab_indent', apply: tabIndent },
];

;// CONCATENATED MODULE: ./src/perturb/families/func-name.ts
const FUNC_NAME = [];

;// CONCATENATED MODULE: ./src/perturb/words/function-words.ts
const list = (words) => new Set(words.split(' '));
/** Prepositions whose deletion leaves a task clear; those that carry it are protected words. */
const PREPOSITIONS = list('of for with in on as about during via throughout against upon towards toward regarding around');
/** Words before a preposition that need it: negations, forms of `to be`, names, and fixed phrases. */
const NEEDS_PREPOSITION = list("a not is are was were be been being it's that's isn't aren't instead out such well far long soon because rather same appear appears occurs occur lies lie exists exist split splits splitting start starts starting begin begins beginning end ends ending");
/** Words after a preposition that need it, such as `in place`, `for loop` and `in which`. */
const FOLLOWS_PREPOSITION = list('place loop loops total common turn general which whose whom what');
const DETERMINERS = list('a an the');
/** Words that mean another thing without their article: `a few` is some, `few` is hardly any. */
const FOLLOWS_DETERMINER = list('few little lot bit couple while');
/** Verbs after which `that` only joins two clauses. */
const BEFORE_THAT = list('note assume assumes assuming ensure ensures guaranteed guarantee know knowing say says suppose means given such');

;// CONCATENATED MODULE: ./src/perturb/words/moved-words.ts



/** Words that a task can do without: prepositions, and `that` where it only joins clauses. */
function prepositionsOf({ prose }) {
    return prose.words.filter(({ isFree, text }, at) => {
        const word = text.toLowerCase();
        const [before, after] = neighbours(prose.words, at);
        if (!isFree)
            return false;
        if (word === 'that')
            return BEFORE_THAT.has(before);
        if (word === 'as' && !DETERMINERS.has(after))
            return false;
        if (word === 'with' && isReplacing(prose.words, at))
            return false;
        const isFixed = NEEDS_PREPOSITION.has(before) || FOLLOWS_PREPOSITION.has(after);
        return PREPOSITIONS.has(word) && !isFixed;
    });
}
/** True after `replace` in the same sentence: `with` tells the old from the new there. */
function isReplacing(words, at) {
    const sentence = words[at]?.sentence;
    return words.slice(0, at).some((word) => word.sentence === sentence && /^repla/i.test(word.text));
}
/** Articles whose noun means the same without them. */
function determinersOf({ prose }) {
    return prose.words.filter(({ isFree, text }, at) => {
        const [, after] = neighbours(prose.words, at);
        return isFree && DETERMINERS.has(text.toLowerCase()) && !FOLLOWS_DETERMINER.has(after);
    });
}
/** The words before and after a word in its sentence, in lower case; empty if there is none. */
function neighbours(words, at) {
    const sentence = words[at]?.sentence;
    const [before, after] = [words[at - 1], words[at + 1]].map((word) => word !== undefined && word.sentence === sentence ? word.text.toLowerCase() : '');
    return [before ?? '', after ?? ''];
}
/** Take words away, each with one of its spaces. Words that have punctuation at them stay. */
function deleteWords(view, words, count, random) {
    const drawn = [];
    for (const word of random.shuffle(words)) {
        if (drawn.length === count)
            break;
        const edit = deletionOf(view, word);
        const isBeside = drawn.some(({ start, end }) => start <= word.end && word.start <= end);
        if (edit !== null && !isBeside)
            drawn.push(edit);
    }
    return drawn;
}
/** The word and the space after it or, at a line's end, the space before it. */
function deletionOf({ text, prose }, { start, end, line }) {
    const { start: from, end: to } = prose.source.lines[line] ?? { start, end };
    const before = text.slice(from, start);
    const after = text.slice(end, to);
    if (/\S$/.test(before) || /^\S/.test(after))
        return null;
    const spaceAfter = after.length - after.trimStart().length;
    if (after.trim() !== '')
        return { start, end: end + spaceAfter, text: '' };
    if (before.trim() === '')
        return null;
    return { start: from + before.trimEnd().length, end, text: '' };
}
/** The words that are written twice by mistake most often; all words if there are none of them. */
function repeatable({ prose }) {
    const free = freeWords(prose);
    const short = free.filter(({ text }) => /^\p{L}{1,3}$/u.test(text));
    return short.length > 0 ? short : free.filter(({ text }) => /^[\p{L}\p{M}]+$/u.test(text));
}
/** Write words twice. */
function repeatWords(words, count, random) {
    return random
        .sample(words, count)
        .map(({ end, text }) => ({ start: end, end, text: ` ${text}` }));
}
function swappable({ text, prose }) {
    return prose.gaps.flatMap((gap) => {
        const [one, other] = [prose.words[gap.before], prose.words[gap.after]];
        if (one === undefined || other === undefined || one.sentence !== other.sentence)
            return [];
        // A capital begins a sentence or is a proper name; an apostrophe is a quote of code.
        const isPlain = [one, other].every(({ text }) => /^[\p{Ll}\p{M}-]+$/u.test(text));
        if (!isPlain || one.text === other.text || makesName(text, prose, gap))
            return [];
        return [[one, other]];
    });
}
/** True if a swap makes an article look like a variable, as in `the list a of numbers`. */
function makesName(text, { words, source }, { before, after }) {
    const [previous = '', one = '', other = ''] = [before - 1, before, after].map((at) => words[at]?.text);
    const { end, line } = words[after] ?? { end: 0, line: 0 };
    const rest = text.slice(end, source.lines[line]?.end);
    const [, closing = '', next = ''] = /^(\S*)\s*(\S*)/.exec(rest) ?? [];
    return isNamedA(one, closing, next) || isNamedA(other, '', one) || isNamedA(previous, '', other);
}
/** Swap the words of pairs; no word moves twice. */
function swapWords(pairs, count, random) {
    const moved = new Set();
    for (const [one, other] of random.shuffle(pairs)) {
        if (moved.size === 2 * count)
            break;
        if (!moved.has(one) && !moved.has(other))
            moved.add(one).add(other);
    }
    const words = [...moved];
    return words.map(({ start, end }, i) => ({ start, end, text: words[i ^ 1]?.text ?? '' }));
}

;// CONCATENATED MODULE: ./src/perturb/words/verbs.ts
const verbs_list = (words) => words.split(' ');
const words = (text) => new Set(verbs_list(text));
/** Verbs whose form with -s is hardly ever a noun in the prose of programming. */
const PLAIN_VERBS = verbs_list('return take accept receive find check compute calculate determine implement convert remove replace concatenate filter contain have consist represent follow appear occur satisfy provide get make give want encode decode encrypt decrypt generate produce insert delete append parse perform evaluate assume consider ensure handle exist belong lie correspond depend indicate denote describe define happen become remain keep detect extract identify select choose iterate traverse verify validate solve simplify merge create write read allow expect apply compare know let require construct rotate obtain consume use');
/** Verbs whose forms are nouns as well, so that the words before them decide. */
const OTHER_VERBS = verbs_list('output print match split join group map move shift search form format call need test show display flip pass build transform swap pick store wrap combine rearrange reorder go come do eat play work look live help try win lose buy hold hit arrange say see think put turn assign discard separate complete');
/** Words that only the base form of a verb follows. */
const BEFORE_BASE = words('to should must will would can could may might shall please you we they i not then also');
/** Words that the base form follows if it is no noun. */
const BEFORE_PLAIN_BASE = words('and or that which who');
/** Words that the form for he, she and it follows. */
const BEFORE_THIRD = words('that which who it he she function method program then also');
/** Words that make a noun of the next one, or a fixed phrase as in `as follows`. */
const BEFORE_NOUN = words('a an the this each every of in as its his her their your my');

;// CONCATENATED MODULE: ./src/perturb/words/person.ts



const IRREGULAR = { have: 'has', do: 'does', go: 'goes' };
/** The form of a verb for he, she and it. */
function thirdPerson(verb) {
    const irregular = Object.hasOwn(IRREGULAR, verb) ? IRREGULAR[verb] : undefined;
    if (irregular !== undefined)
        return irregular;
    if (/[^aeiou]y$/.test(verb))
        return `${verb.slice(0, -1)}ies`;
    return /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
}
const OF_BASE = new Map([...PLAIN_VERBS, ...OTHER_VERBS].map((verb) => [verb, thirdPerson(verb)]));
const OF_THIRD = new Map([...OF_BASE].map(([verb, third]) => [third, verb]));
/** Both forms of the plain verbs. */
const PLAIN = new Set([...PLAIN_VERBS, ...PLAIN_VERBS.map(thirdPerson)]);
/** The verbs that may change between their base form and the one for he, she and it. */
function verbsOf({ text, prose }) {
    return prose.words.flatMap((word, at) => {
        const lower = word.text.toLowerCase();
        const form = OF_BASE.get(lower) ?? OF_THIRD.get(lower);
        if (!word.isFree || form === undefined || !isHarmless(form, prose))
            return [];
        const [before] = neighbours(prose.words, at);
        // The part after a comma mostly asks for something: `given a list, return its length`.
        const isRequest = /,\s{1,20}$/.test(text.slice(Math.max(0, word.start - 22), word.start));
        if (!isVerb(lower, before, isRequest))
            return [];
        const isCapital = word.text !== lower;
        return [{ word, form: isCapital ? form.charAt(0).toUpperCase() + form.slice(1) : form }];
    });
}
/** @param before the word before it; empty at the start of a sentence */
function isVerb(word, before, isRequest) {
    const isPlain = PLAIN.has(word);
    if (OF_BASE.has(word)) {
        const isFirst = before === '' || (isPlain && isRequest);
        return isFirst || BEFORE_BASE.has(before) || (isPlain && BEFORE_PLAIN_BASE.has(before));
    }
    return BEFORE_THIRD.has(before) || (isPlain && !BEFORE_NOUN.has(before));
}
function changePerson(verbs, count, random) {
    return random
        .sample(verbs, count)
        .map(({ word: { start, end }, form }) => ({ start, end, text: form }));
}

;// CONCATENATED MODULE: ./src/perturb/families/nlperturbator.ts








const extraSpaceOutsideWords = (share) => (view, random, intensity) => {
    const places = spacesBeside(view);
    return addSpaces(places, placesFor(places.length, share, intensity), random);
};
const extraSpaceInsideWords = ({ prose }, random, intensity) => {
    const words = splittable(freeWords(prose));
    return splitWords(prose, words, placesFor(words.length, 0.15, intensity), random);
};
const repeatedWords = (view, random, intensity) => {
    const words = repeatable(view);
    return repeatWords(words, placesFor(words.length, 0.15, intensity), random);
};
const repeatedChars = (share) => ({ prose }, random, intensity) => {
    const words = typoWords(prose);
    const places = words.map((word) => random.pick(lettersOf([word])));
    const count = placesFor(words.length, share, intensity);
    const spell = ({ text }) => text + text.toLowerCase();
    return respell(prose, { places, count, spell }, random);
};
const charDeletion = (share) => ({ prose }, random, intensity) => {
    const places = smallLetters(prose).filter(isInner);
    const count = placesFor(places.length, share, intensity);
    return respell(prose, { places, count, spell: () => '' }, random);
};
const prepositionDeletion = (view, random, intensity) => {
    const words = prepositionsOf(view);
    return deleteWords(view, words, placesFor(words.length, 0.15, intensity), random);
};
const determinerDeletion = (view, random, intensity) => {
    const words = determinersOf(view);
    return deleteWords(view, words, placesFor(words.length, 0.15, intensity), random);
};
const spaceDeletion = ({ prose }, random, intensity) => removeGaps(prose, placesFor(prose.gaps.length, 0.15, intensity), random);
const keyboardTypo = (share) => ({ prose }, random, intensity) => {
    const places = smallLetters(prose).filter(({ text }) => neighboursOf(text).length > 0);
    const count = placesFor(places.length, share, intensity);
    const spell = ({ text }) => random.pick(neighboursOf(text));
    return respell(prose, { places, count, spell }, random);
};
const extraCapitalLetter = ({ prose }, random, intensity) => {
    const places = smallLetters(prose);
    const count = placesFor(places.length, 0.03, intensity);
    return respell(prose, { places, count, spell: otherCase, isDense: true }, random);
};
const grammaticalPersonVariation = (view, random, intensity) => {
    const verbs = verbsOf(view);
    return changePerson(verbs, placesFor(verbs.length, 0.35, intensity), random);
};
const swapAdjacentChars = ({ prose }, random, intensity) => {
    const letters = lettersOf(typoWords(prose));
    const places = pairsOf(letters).filter(({ start, word }) => start > word.start);
    const count = placesFor(places.length, 0.05, intensity);
    return respell(prose, { places, count, spell: swapped }, random);
};
const swapAdjacentWords = (view, random, intensity) => {
    const pairs = swappable(view);
    return swapWords(pairs, placesFor(pairs.length, 0.05, intensity), random);
};
function smallLetters(prose) {
    return lettersOf(typoWords(prose)).filter(isLowerCase);
}
/** Combinations have half of each share. */
const DRAWS = {
    ExtraSpaceOutsideWords: extraSpaceOutsideWords(0.15),
    ExtraSpaceInsideWords: extraSpaceInsideWords,
    RepeatedWords: repeatedWords,
    RepeatedChars: repeatedChars(0.15),
    CharDeletion: charDeletion(0.05),
    PrepositionDeletion: prepositionDeletion,
    DeterminerDeletion: determinerDeletion,
    SpaceDeletion: spaceDeletion,
    KeyboardTypo: keyboardTypo(0.03),
    ExtraCapitalLetter: extraCapitalLetter,
    GrammaticalPersonVariation: grammaticalPersonVariation,
    SwapAdjacentChars: swapAdjacentChars,
    SwapAdjacentWords: swapAdjacentWords,
    ExtraSpaceOutsideWordsAndKeyboardTypo: both(keyboardTypo(0.015), extraSpaceOutsideWords(0.075)),
    RepeatedCharsAndKeyboardTypo: both(keyboardTypo(0.015), repeatedChars(0.075)),
    CharDeletionAndKeyboardTypo: both(keyboardTypo(0.015), charDeletion(0.025)),
};
const NLPERTURBATOR = Object.entries(DRAWS).map(([name, draw]) => proseTransform('nlperturbator', name, draw));

;// CONCATENATED MODULE: ./src/perturb/families/syntax.ts
const SYNTAX = [];

;// CONCATENATED MODULE: ./src/perturb/transforms.ts






/** Every transform, by family and then by name. */
const TRANSFORMS = [
    ...[...DOCSTRING_CHARACTERS, ...DOCSTRING_WORDS].toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    ...FUNC_NAME,
    ...SYNTAX,
    ...FORMAT,
    ...NLPERTURBATOR,
];

// EXTERNAL MODULE: ./src/records/dataset.ts
var dataset = __webpack_require__(46966);
// EXTERNAL MODULE: ./src/records/perturbed.ts
var perturbed = __webpack_require__(74491);
// EXTERNAL MODULE: ./src/system/version.ts + 1 modules
var version = __webpack_require__(69515);
// EXTERNAL MODULE: ./src/dataset/content-hash.ts
var content_hash = __webpack_require__(51710);
// EXTERNAL MODULE: ./src/formats/formats.ts + 13 modules
var formats = __webpack_require__(7386);
;// CONCATENATED MODULE: ./src/dataset/rewrite-row.ts


const PARTS = ['prompt', 'reference', 'tests', 'entryPoint'];
/** The parts of a row, and the kind of its prompt. */
function readParts(row) {
    if (row.format === 'table') {
        // Its tests and its reference may have any form, so only the prompt is rewritten.
        const { prompt } = row.problem;
        return { kind: 'prose', prompt, reference: null, tests: null, entryPoint: null };
    }
    const { format, data } = row;
    const fields = formats/* FORMATS */.hR[format].partsOf(data);
    const text = (field) => {
        const value = field === null ? null : Object.entries(data).find(([key]) => key === field)?.[1];
        return typeof value === 'string' ? value : null;
    };
    return {
        kind: fields.kind,
        prompt: text(fields.prompt) ?? '',
        reference: text(fields.reference),
        tests: text(fields.tests),
        entryPoint: text(fields.entryPoint),
    };
}
/** The problem of a row with other parts. */
function rewriteProblem(row, parts, language) {
    if (row.format === 'table')
        return { ...row.problem, prompt: parts.prompt };
    const data = { ...row.data, ...changedFields(row, parts) };
    return formats/* FORMATS */.hR[row.format].read(data, { language, text: row.text });
}
/**
 * The row with other parts, as one line of JSON; its other fields stay as they are written. The
 * problem of a table becomes a row of a published layout.
 */
function rewriteRow(row, parts, language) {
    if (row.format === 'table')
        return JSON.stringify(rowOf(row.problem, parts.prompt, language));
    const changed = changedFields(row, parts);
    const line = row.text === undefined ? undefined : oneLine(row.text);
    return line === undefined
        ? JSON.stringify({ ...row.data, ...changed })
        : withMembers(line, changed);
}
function rowOf({ id, tests, reference }, prompt, language) {
    if (language !== 'python')
        return { name: id, language, prompt, tests };
    const code = reference?.kind === 'solution' ? { code: reference.text } : {};
    return { task_id: id, text: prompt, test_list: [tests], ...code };
}
/** Line ends between members are space; within texts JSON has none. */
function oneLine(text) {
    return text.replaceAll(/[\r\n]+/g, ' ');
}
function changedFields(row, parts) {
    const fields = formats/* FORMATS */.hR[row.format].partsOf(row.data);
    const before = readParts(row);
    return Object.fromEntries(PARTS.flatMap((part) => {
        const [field, value] = [fields[part], parts[part]];
        const isChanged = field !== null && value !== null && value !== before[part];
        return isChanged ? [[field, value]] : [];
    }));
}

;// CONCATENATED MODULE: ./src/dataset/made-variants.ts














/**
 * Make the perturbed prompts of a suite.
 * @param nominal the suite's nominal problems, read with their rows
 * @param given names of variants that the suite has already; they are not made
 * @param newSet makes a set for problems of this suite
 */
async function madeVariants(nominal, suite, given, newSet, faults) {
    const maker = new Maker(nominal, suite, newSet(), faults);
    const parser = await CodeParser.open((0,suite_language/* languageName */.cL)(suite.language));
    for (const id of nominal.problems.keys()) {
        const row = nominal.rows.get(id);
        if (row !== undefined)
            maker.add(id, row, parser, given);
        // Making takes long, and signals must come through meanwhile.
        await (0,promises_.setImmediate)();
    }
    return maker.finish(newSet);
}
/** Makes the variants of one problem after the other. */
class Maker {
    #nominal;
    #suite;
    #set;
    #faults;
    #language;
    #jobs;
    #transforms = new Map();
    #files = new Map();
    /** By family: the nominal prompts with partial code of problems that have variants. */
    #partial = new Map();
    constructor(nominal, suite, set, faults) {
        this.#nominal = nominal;
        this.#suite = suite;
        this.#set = set;
        this.#faults = faults;
        this.#language = (0,suite_language/* languageName */.cL)(suite.language);
        this.#jobs = jobsOf(suite);
    }
    /** Make all variants of one problem. */
    add(id, row, parser, given) {
        const parts = readParts(row);
        const kind = row.format === 'table' && hasFunction(parts.prompt, parser) ? 'code' : parts.kind;
        const views = new Views({ ...parts, kind, id, language: this.#language }, parser);
        for (const { transform, intensity, name } of this.#jobs) {
            if (row.format === 'table' && !PROSE.has(transform.family))
                continue;
            const outcomes = makeVariants(views, transform, this.#suite.perturb?.seeds ?? 1, intensity);
            for (const [seed, outcome] of outcomes.entries()) {
                const variant = { family: transform.family, transform: name, seed };
                if (given.has((0,dataset/* describeVariant */.V)(variant)))
                    continue;
                this.#note(variant, { transform, intensity, name }, id, row, outcome);
                if ('parts' in outcome)
                    this.#notePartial(transform, id, row, views);
            }
        }
        views.close();
    }
    #note(variant, job, id, row, outcome) {
        const { transform, intensity, name } = job;
        const { family, seed } = variant;
        const file = `${family}/${name}_s${seed}.jsonl`;
        const { version } = transform;
        const entry = this.#transforms.get(file) ?? {
            ...{ family, transform: name, version, intensity, seed, file },
            ...{ made: [], notApplicable: [], dropped: [] },
        };
        this.#transforms.set(file, entry);
        if ('notApplicable' in outcome) {
            entry.notApplicable.push({ problem: id, reason: outcome.notApplicable });
        }
        else if ('dropped' in outcome) {
            entry.dropped.push({ problem: id, reason: outcome.dropped.slice(0, 500) });
        }
        else {
            entry.made.push({ problem: id, ...outcome.distance });
            const rows = this.#files.get(file) ?? [];
            rows.push({ problem: id, parts: outcome.parts });
            this.#files.set(file, rows);
            const problem = rewriteProblem(row, outcome.parts, this.#language);
            this.#set.add(variant, problem, row.place, this.#faults);
        }
    }
    /** Note the prompt that the variants of partial code are compared with. */
    #notePartial({ family }, id, row, views) {
        const known = this.#partial.get(family) ?? new Map();
        if (!families/* PARTIAL */.yP.has(family) || known.has(id))
            return;
        const view = views.of({ family });
        if (view === null)
            return;
        this.#partial.set(family, known);
        const { text, cut } = view;
        const parts = readParts(row);
        const reference = parts.reference === null ? null : text.slice(cut);
        known.set(id, { ...parts, prompt: text.slice(0, cut), reference });
    }
    finish(newSet) {
        const { rows } = this.#nominal;
        const nominals = [...this.#partial].flatMap(([family, prompts]) => {
            // Without a line to cut at, a family's prompts are the suite's own.
            const own = [...prompts].map(([id, parts]) => ({ id, parts, row: rows.get(id) }));
            const isOwn = own.some(({ parts, row }) => row && readParts(row).prompt !== parts.prompt);
            if (!isOwn)
                return [];
            const set = newSet();
            for (const { parts, row } of own) {
                if (row === undefined)
                    continue;
                set.add(null, rewriteProblem(row, parts, this.#language), row.place, this.#faults);
            }
            const file = `${family}/nominal.jsonl`;
            this.#files.set(file, own.map(({ id, parts }) => ({ problem: id, parts })));
            const problems = set.variants.get((0,dataset/* describeVariant */.V)(null));
            return problems === undefined ? [] : [{ family, problems, file }];
        });
        return {
            perturbed: [...this.#set.variants.values()],
            nominals: nominals.map(({ family, problems }) => ({ family, problems })),
            manifest: {
                schemaVersion: perturbed/* MANIFEST_VERSION */.hh,
                tool: { name: 'passgate', version: version/* VERSION */.x },
                suite: this.#suite.name,
                language: this.#language,
                problems: [...this.#nominal.problems].map(([problem, each]) => ({
                    problem,
                    hash: (0,content_hash/* contentHash */.A)(each),
                })),
                nominals: nominals.map(({ family, problems, file }) => ({
                    family,
                    file,
                    problems: problems.problems.size,
                })),
                transforms: [...this.#transforms.values()],
                skipped: skippedOf(this.#suite),
            },
            files: this.#files,
        };
    }
}
/** Families that change the prose alone. */
const PROSE = new Set(['docstring', 'nlperturbator']);
/** True if a table's prompt is code, so that only its documentation is prose. */
function hasFunction(prompt, parser) {
    const none = { id: '', language: '', entryPoint: null, reference: null, tests: null };
    const view = viewOf({ ...none, kind: 'code', prompt }, parser, false);
    const isCode = view?.code?.target != null;
    closeView(view);
    return isCode;
}
function jobsOf({ perturb }) {
    if (perturb === undefined)
        return [];
    return [...(0,perturb_settings/* wantedTransforms */.rk)(perturb)].flatMap(([family, names]) => names.flatMap((name) => {
        const transform = TRANSFORMS.find((each) => each.family === family && each.name === name);
        if (transform === undefined)
            return [];
        // A transform without shares is the same at every intensity.
        const levels = transform.isRandom && transform.hasShare !== false ? perturb.intensity : [1];
        return levels.map((intensity) => ({
            transform,
            intensity,
            name: variantTransform(transform, intensity),
        }));
    }));
}
/**
 * The name of a transform in variants: a later version and another intensity are other transforms,
 * so that a comparison never takes one for the other.
 */
function variantTransform({ name, version }, intensity) {
    return `${name}${version === 1 ? '' : `@${version}`}${intensity === 1 ? '' : `@x${intensity}`}`;
}
function skippedOf({ perturb }) {
    if (perturb === undefined)
        return [];
    const whole = (0,perturb_settings/* wholeFamilies */.Yb)(perturb);
    return Object.entries(transform_names/* MODEL_TRANSFORMS */.yx)
        .filter(([name, family]) => whole.includes(family) || perturb.transforms?.includes(name))
        .map(([transform, family]) => ({ family, transform, reason: 'it needs a language model' }));
}


/***/ })

};

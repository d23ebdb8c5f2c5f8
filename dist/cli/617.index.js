export const id = 617;
export const ids = [617];
export const modules = {

/***/ 60617:
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
// EXTERNAL MODULE: ./src/grammar/parser.ts + 1 modules
var grammar_parser = __webpack_require__(8994);
// EXTERNAL MODULE: ./src/perturb/families.ts
var families = __webpack_require__(75966);
// EXTERNAL MODULE: ./src/grammar/slow.ts
var slow = __webpack_require__(59672);
// EXTERNAL MODULE: ./src/system/random.ts + 2 modules
var system_random = __webpack_require__(81300);
// EXTERNAL MODULE: ./src/grammar/parse-whole.ts
var parse_whole = __webpack_require__(36728);
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

;// CONCATENATED MODULE: ./src/perturb/once.ts
/** A function that reads each thing once: many draws ask for the same. */
function once(read) {
    const known = new WeakMap();
    return (key) => {
        const found = known.get(key) ?? { value: read(key) };
        known.set(key, found);
        return found.value;
    };
}
/**
 * A function that reads each node of a tree once. A node has a new object each time that it is
 * found, so its id tells it. Other arguments must be the same for all nodes of a tree.
 */
function onceForNode(read) {
    const valuesOf = once((_tree) => new Map());
    return (node, ...others) => {
        const values = valuesOf(node.tree);
        const known = values.get(node.id);
        if (known !== undefined)
            return known;
        const value = read(node, ...others);
        values.set(node.id, value);
        return value;
    };
}

;// CONCATENATED MODULE: ./src/perturb/spans.ts
/**
 * How far spans reach: a function that gives, for a place, the last end of all spans that start at
 * or before it; -1 if there is none. One question takes the time of a binary search.
 */
function reachOf(spans) {
    const sorted = spans.toSorted((a, b) => a.start - b.start);
    const starts = sorted.map(({ start }) => start);
    let last = -1;
    const reaches = sorted.map(({ end }) => {
        last = Math.max(last, end);
        return last;
    });
    return (place) => reaches[countUpTo(starts, place) - 1] ?? -1;
}
/** The number of sorted numbers that are at most `most`. */
function countUpTo(numbers, most) {
    let [low, high] = [0, numbers.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((numbers[middle] ?? 0) <= most)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
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
    return text[text.indexOf('\n') - 1] === '\r' ? '\r\n' : '\n';
}
/**
 * Tells of a place, which is the end or the start of a line, if a string or a comment of a program
 * goes on over it: white space in them is a part of them.
 */
function textsIn(text, { grammar, tree }) {
    const texts = tree.rootNode
        .descendantsOfType([...grammar.strings, ...grammar.comments, ...OTHER_TEXTS])
        .map((node) => grammar.comments.includes(node.type) ? commentSpan(node) : stringSpan(text, node));
    const reach = reachOf(texts);
    return (place) => place < reach(place);
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
const programOf = once(({ text, code }) => {
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
});
function isDocstring(node) {
    return node.type === 'expression_statement' && node.firstChild?.type === 'string';
}

;// CONCATENATED MODULE: ./src/perturb/prose/articles.ts
/** Words that follow a name, never an article. */
const AFTER_NAME = new Set('and or of is in to from with for that which are if then but by at on as has have had must should shall can could will would be was were upon into plus minus times divided'.split(' '));
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

// EXTERNAL MODULE: ./src/perturb/prose/examples.ts
var examples = __webpack_require__(25945);
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
const LONGEST = Math.max(...[...ALL].map(({ length }) => length));
/**
 * True if a word carries the task; case does not count, nor does a hyphen between two words.
 * @param changed the place of its only change, if the word did not carry the task before
 */
function isProtectedWord(word, changed) {
    if (word.length > LONGEST) {
        if (!word.includes('-'))
            return false;
        // A giant word may change at each of its letters, so that its other parts are not read again.
        if (changed !== undefined)
            return isProtectedWord(partAt(word, changed));
    }
    const lower = word.toLowerCase().replaceAll('’', "'");
    return ALL.has(lower) || (lower.includes('-') && lower.split('-').some((part) => ALL.has(part)));
}
/** The part of a word between the hyphens around a place. */
function partAt(word, at) {
    const end = word.indexOf('-', at);
    return word.slice(word.slice(0, at).lastIndexOf('-') + 1, end === -1 ? word.length : end);
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
    const ends = (0,examples/* proseEnds */.I)(texts, name);
    const tokens = tokensOf(texts.map((content, line) => content.slice(0, ends[line])));
    const words = [];
    const gaps = [];
    const kept = [];
    let sentence = 0;
    for (const [line, content] of texts.entries()) {
        const end = ends[line] ?? 0;
        const { start: at } = lines[line] ?? { start: 0 };
        let last = null;
        const own = tokens[line] ?? [];
        for (const [i, token] of own.entries()) {
            const core = token.isQuoted ? null : CORE.exec(token.text);
            if (core === null) {
                kept.push(token.text);
                last = null;
            }
            else {
                const [, opening = '', word = '', closing = ''] = core;
                const start = at + token.start + opening.length;
                const isName = isNamedA(word, closing, own[i + 1]?.text ?? '');
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
            if (SENTENCE_END.test(token.text))
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
/** The tokens of each line. All lines are read at once: some texts have thousands of them. */
function tokensOf(lines) {
    const text = lines.join('\n');
    const reach = reachOf([...text.matchAll(QUOTED)].map((match) => spanOf(match)));
    const matches = [...text.matchAll(TOKEN)];
    let [next, from] = [0, 0];
    return lines.map((line) => {
        const tokens = [];
        const to = from + line.length;
        for (let match = matches[next]; match !== undefined && match.index < to; match = matches[next]) {
            const { start, end } = spanOf(match);
            tokens.push({ start: start - from, text: match[0], isQuoted: reach(end - 1) > start });
            next += 1;
        }
        from = to + 1;
        return tokens;
    });
}
function spanOf({ index, 0: text }) {
    return { start: index, end: index + text.length };
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

;// CONCATENATED MODULE: ./src/perturb/names/name-words.ts
/** A word of a name: capitals such as `XML`, or letters that may begin with one capital. */
const WORD = /\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+/gu;
/** The words of a name such as `has_close` or `hasClose`, by their places in it. */
function wordsOf(name) {
    return [...name.matchAll(WORD)].map(({ index, 0: text }) => ({
        start: index,
        end: index + text.length,
        text,
    }));
}
/** True for a name that may be a word of English: prose that has the word may not mean the name. */
function isPlain(name) {
    return /^_*\p{L}\p{Ll}*\d*[?!]?$/u.test(name) || /^_*\p{Lu}+\d*$/u.test(name);
}
/**
 * A name in the other convention: `hasClose` for `has_close`, and the other way about.
 * @returns null for a name of one word
 */
function inOtherConvention(name) {
    const start = /^[_$]*/.exec(name)?.[0].length ?? 0;
    let end = /[?!]$/.test(name) ? name.length - 1 : name.length;
    while (end > start && name[end - 1] === '_')
        end -= 1;
    const middle = name.slice(start, end);
    const other = middle.includes('_') ? inCamelCase(middle) : inSnakeCase(middle);
    return other === middle ? null : name.slice(0, start) + other + name.slice(end);
}
/** The first word keeps its first letter, so that `Has_close` is `HasClose`. */
function inCamelCase(name) {
    const words = name.split(/_+/).filter((word) => word !== '');
    const isShouted = name === name.toUpperCase();
    return words
        .map((word) => (isShouted ? word.toLowerCase() : word))
        .map((word, i) => (i === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
        .join('');
}
function inSnakeCase(name) {
    const bounds = /(?<=[\p{Ll}\p{Lo}\d])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;
    const words = name.split(bounds);
    return words.length === 1 ? name : words.map((word) => word.toLowerCase()).join('_');
}

;// CONCATENATED MODULE: ./src/perturb/names/mentions.ts

const LETTER = '[\\p{L}\\p{N}_$]';
/** Words that a function's name follows. */
const FUNCTION = `\\b(?:function|method|procedure|routine)\\s+(?:(?:is\\s+)?(?:named|called)\\s+)?["'‘“]?`;
/** A line of a Python session. */
const SESSION = /^[ \t/*#!]*(?:>>>|\.\.\.)[ \t].*$/gm;
/**
 * The places where prose mentions a function. A name that may be a word of English is one only in a call, in
 * back quotes, in a line of a session, or after `function`.
 */
function mentionsIn(prose, name) {
    if (!prose.includes(name))
        return [];
    const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const word = `(?<!${LETTER})${escaped}(?!${LETTER})`;
    if (!isPlain(name))
        return spansOf(prose, word);
    const spans = [
        ...spansOf(prose, `(?<![.])${word}(?=\\()`),
        ...spansOf(prose, `(?<=\`)${word}(?=\`)`),
        // The name comes first: to look back from each space over all the others takes long.
        ...spansOf(prose, `(?=${escaped})(?<=${FUNCTION})${word}`),
        ...[...prose.matchAll(SESSION)].flatMap(({ index, 0: line }) => inSession(line, word).map(({ start, end }) => ({ start: index + start, end: index + end }))),
    ];
    return spans.filter(({ start }, i) => spans.findIndex((other) => other.start === start) === i);
}
function spansOf(text, pattern) {
    return [...text.matchAll(new RegExp(pattern, 'gu'))].map(({ index, 0: found }) => ({
        start: index,
        end: index + found.length,
    }));
}
/** A session's line is code: names in quotes, after a dot and before `=` are others. */
function inSession(line, word) {
    const quoted = spansOf(line, `"(?:[^"\\\\]|\\\\.)*"|'(?:[^'\\\\]|\\\\.)*'`);
    return spansOf(line, `(?<![.])${word}(?!\\s*=(?!=))`).filter(({ start }) => !quoted.some((quote) => quote.start < start && start < quote.end));
}

;// CONCATENATED MODULE: ./src/perturb/names/name-strings.ts
/** Functions and methods that take a function by its name. */
const BY_NAME = new Set([
    // Ruby.
    ...['method', 'send', 'public_send', '__send__', 'define_method', 'alias_method'],
    ...['private', 'public', 'protected', 'module_function'],
    // PHP.
    ...['call_user_func', 'call_user_func_array', 'function_exists', 'is_callable'],
    ...['array_map', 'array_filter', 'array_reduce', 'array_walk', 'usort', 'uasort', 'uksort'],
]);
/** Functions and methods that take a method by its name, or another part of an object. */
const BY_MEMBER = new Set([
    ...['getattr', 'hasattr', 'setattr', 'delattr', 'methodcaller'],
    ...['getMethod', 'getDeclaredMethod', 'instance_method', 'respond_to?', 'method_exists'],
]);
/** Tables of the names of a program. */
const TABLES = new Set([
    ...['globals()', 'locals()', 'vars()', 'globals', 'locals'],
    ...['exports', 'module.exports', 'globalThis', 'window', 'global'],
]);
const STRINGS = ['string', 'string_literal', 'encapsed_string'];
/**
 * Strings of a program that are a function's name and stand for it.
 * @param mayBeMember true if a part of an object with this name is the function
 */
function nameStrings(root, name, mayBeMember) {
    return root
        .descendantsOfType(STRINGS)
        .filter((node) => contentIs(node, name) && isUsedAsName(node, mayBeMember));
}
/** True for an argument of a function that takes another one by its name. */
function isPassedByName(node, mayBeMember) {
    const argument = node.parent?.type === 'argument' ? node.parent : node;
    const list = argument.parent;
    if (list === null || !/^argument/.test(list.type))
        return false;
    const call = list.parent;
    const callee = call?.childForFieldName('method') ??
        call?.childForFieldName('name') ??
        call?.childForFieldName('function');
    // The names that count are short, and a callee may be a whole chain of calls.
    const end = (callee?.text ?? '').slice(-100);
    const [called] = /[\p{L}\p{N}_]+[?!]?$/u.exec(end) ?? [];
    if (called === undefined)
        return false;
    return BY_NAME.has(called) || (mayBeMember && BY_MEMBER.has(called));
}
function contentIs(string, name) {
    const { text } = string;
    return text.length === name.length + 2 && text.slice(1, -1) === name;
}
function isUsedAsName(string, mayBeMember) {
    if (isPassedByName(string, mayBeMember))
        return true;
    const { parent } = string;
    const table = parent?.childForFieldName('value') ?? parent?.childForFieldName('object') ?? null;
    if (/^subscript/.test(parent?.type ?? '') && TABLES.has(table?.text ?? ''))
        return true;
    return parent?.parent?.childForFieldName('left')?.text === '__all__';
}

;// CONCATENATED MODULE: ./src/perturb/names/scopes.ts

/** Nodes whose declarations belong together: bodies of functions and of classes, and programs. */
const SCOPES = new Set([
    ...['module', 'program', 'source_file', 'translation_unit'],
    ...['block', 'compound_statement', 'statement_block', 'body_statement', 'block_body'],
    ...['class_body', 'interface_body', 'enum_body', 'enum_body_declarations'],
    ...['declaration_list', 'field_declaration_list', 'object'],
]);
/** Nodes that are a class, by the field of their name. */
const CLASSES = new Map([
    ['class_definition', 'name'],
    ['class_declaration', 'name'],
    ['abstract_class_declaration', 'name'],
    ['class', 'name'],
    ['module', 'name'],
    ['interface_declaration', 'name'],
    ['trait_declaration', 'name'],
    ['enum_declaration', 'name'],
    ['record_declaration', 'name'],
    ['class_specifier', 'name'],
    ['struct_specifier', 'name'],
    ['trait_item', 'name'],
    ['impl_item', 'type'],
]);
/** The body that a node is declared in: of a function or class, or the whole program. */
function scopeOf(node) {
    const known = knownScopes(node.tree);
    const passed = [];
    let scope = node;
    for (let { parent } = node; parent !== null; { parent } = scope) {
        const found = known.get(scope.id);
        passed.push(scope.id);
        scope = found ?? parent;
        if (found !== undefined || isScope(scope))
            break;
    }
    for (const id of passed)
        known.set(id, scope);
    return scope;
}
/** The scopes of nodes by their ids: thousands of nodes may be deep in one scope. */
const knownScopes = once((_tree) => new Map());
function isScope({ type, parent }) {
    // The block of an `if` or a loop is no scope in Python, and no functions are in it elsewhere.
    const isPart = type === 'block' && /_(?:statement|clause)$/.test(parent?.type ?? '');
    return SCOPES.has(type) && !isPart;
}
/** The class that a function's name is declared in; null if there is none, '' if it has no name. */
function ownerOf(nameNode) {
    const { parent } = nameNode;
    if (parent?.type === 'qualified_identifier')
        return classIn(parent.childForFieldName('scope'));
    const receiver = parent?.childForFieldName('receiver') ?? null;
    if (parent?.type === 'method_declaration' && receiver !== null) {
        return classIn(receiver.descendantsOfType('type_identifier')[0] ?? null);
    }
    const scope = scopeOf(nameNode);
    if (scope.type === 'object')
        return '';
    const field = CLASSES.get(scope.parent?.type ?? '');
    return field === undefined ? null : classIn(scope.parent?.childForFieldName(field) ?? null);
}
/** The class that a node is within, as a node; null if there is none. */
function classAround(node) {
    let around = node.parent;
    while (around !== null && !(CLASSES.has(around.type) && around.parent !== null)) {
        around = around.parent;
    }
    return around;
}
/** A class's name without its parameters: `Stack` of `Stack<T>`. */
function classIn(node) {
    return node?.text.replace(/<.*$/s, '') ?? '';
}

;// CONCATENATED MODULE: ./src/perturb/names/objects.ts

/** Names of the object or class that a method belongs to, within it. */
const THIS = new Set(['self', 'cls', 'this', '$this', 'Self', 'static', 'self::class']);
const LITERAL = /^(?:.*string|.*literal|.*comprehension|list|dictionary|set|tuple|array|object|hash|integer|float|number|regex|template_string|array_creation_expression)$/;
/** Nodes of names; calls and creations of a class contain them. */
const NAMES = [
    ...['identifier', 'type_identifier', 'constant', 'name', 'namespace_identifier', 'variable_name'],
];
/** Bodies: a declaration does not go beyond them. */
const BODY = /block|body|program|module|statement_list|source_file|translation_unit|compound_/;
const DECLARED = ['left', 'name', 'pattern', 'declarator'];
/** The thing that a name is a part of: `x` of `x.f`. Null if there is none. */
function objectOf(parent, rules) {
    if (parent.type === 'method_reference')
        return parent.firstNamedChild;
    const object = parent.childForFieldName(rules.objects[parent.type] ?? '');
    return object?.type === 'parenthesized_expression' ? object.firstNamedChild : object;
}
/** True if an object is of the class `owner`: `this`, the class, `new Owner()`, or a variable of it. */
function isOf(owner, object) {
    if (isThis(object))
        return isWithin(owner, object);
    if (owner === '')
        return false;
    if (object.text === owner || isMade(owner, object))
        return true;
    return NAMES.includes(object.type) && variablesOf(owner, object.tree.rootNode).has(object.text);
}
/**
 * True for an object that has no methods of the program's classes: a value that is written out,
 * another class, or something imported.
 */
function isForeign(object) {
    if (LITERAL.test(object.type) || isThis(object))
        return true;
    if (!NAMES.includes(object.type))
        return false;
    const imports = object.tree.rootNode.descendantsOfType(IMPORTS);
    return /^\p{Lu}/u.test(object.text) || imports.some((node) => namesIn(node).has(object.text));
}
function isThis({ text }) {
    return THIS.has(text) || text === 'super()';
}
/** True within a class and within those that it is a base of. */
function isWithin(owner, node) {
    const around = classAround(node);
    // Methods of C++ may be defined outside of their class.
    if (around === null || owner === '')
        return true;
    const body = around.childForFieldName('body')?.startIndex ?? around.endIndex;
    return around
        .descendantsOfType(NAMES)
        .some(({ text, startIndex }) => text === owner && startIndex < body);
}
const IMPORTS = ['import_statement', 'import_from_statement', 'import_declaration'];
function namesIn(node) {
    return new Set(node.descendantsOfType(NAMES).map(({ text }) => text));
}
/** True for `new Owner()`, `Owner()`, `Owner.new` and `Owner::new()`. */
function isMade(owner, object) {
    const [first] = object.descendantsOfType(NAMES);
    return /call|creation|new|composite|struct/.test(object.type) && first?.text === owner;
}
/** Variables that are declared beside the name of a class, such as `s` of `s = Solution()`. */
function variablesOf(owner, root) {
    const names = root.descendantsOfType(NAMES).filter(({ text }) => text === owner);
    return new Set(names.flatMap((node) => declaredWith(node)));
}
function declaredWith(name) {
    let node = name.parent;
    while (node !== null && !BODY.test(node.type)) {
        for (const field of DECLARED) {
            const declared = node.childForFieldName(field);
            const first = declared &&
                (NAMES.includes(declared.type) ? declared : declared.descendantsOfType(NAMES)[0]);
            if (first && (first.startIndex < name.startIndex || first.startIndex > name.endIndex)) {
                return [first.text];
            }
        }
        node = node.parent;
    }
    return [];
}

;// CONCATENATED MODULE: ./src/perturb/names/tokens.ts
/**
 * Read the tokens beside a name in a macro of Rust.
 * @returns null if it stands alone; `!` if it names a macro
 */
function tokenPath(leaf) {
    if (leaf.nextSibling?.text === '!')
        return '!';
    const before = leaf.previousSibling;
    if (before === null)
        return null;
    const sign = before.text;
    if (sign !== '.' && sign !== '::')
        return null;
    return { sign, object: before.previousSibling?.text ?? '' };
}
/** True for a name that may be a parameter of a closure or a new variable. */
function isBesideBar({ previousSibling, nextSibling }) {
    const isBar = (node) => node?.text === '|';
    return (isBar(previousSibling) ||
        isBar(nextSibling) ||
        /^(?:let|mut)$/.test(previousSibling?.text ?? ''));
}

;// CONCATENATED MODULE: ./src/perturb/names/places.ts






/**
 * The places of a function's name in the code of a program.
 * @returns null if a place may be of another thing with the same name
 */
function placesOf(root, sought) {
    const { name, rules } = sought;
    const places = nameStrings(root, name, mayBeMember(sought)).map(({ startIndex, endIndex }) => ({
        start: startIndex + 1,
        end: endIndex - 1,
        before: '',
    }));
    for (const leaf of root.descendantsOfType(Object.keys(rules.leaves))) {
        if (!isNamed(leaf, sought))
            continue;
        const use = useOf(leaf, sought);
        if (use === 'unclear')
            return null;
        if (use !== 'other')
            places.push(placeOf(leaf, use === 'it and key' ? `${name}: ` : ''));
    }
    const macros = root.descendantsOfType('preproc_arg');
    if (macros.some(({ text }) => wordsIn(text).includes(name)))
        return null;
    return [...places, ...packagesOf(root, name)];
}
/** MultiPL-E names the package of a Go program after the function. */
function packagesOf(root, name) {
    return root
        .descendantsOfType('package_identifier')
        .filter(({ text, parent }) => {
        return parent?.type === 'package_clause' && (text === name || text === `${name}_test`);
    })
        .map(({ startIndex: start }) => ({ start, end: start + name.length, before: '' }));
}
function isNamed({ type, text }, { name, rules }) {
    if (rules.ignoresCase)
        return text.toLowerCase() === name.toLowerCase();
    return text === (type === 'simple_symbol' ? `:${name}` : name);
}
function wordsIn(text) {
    return text.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? [];
}
function placeOf({ type, startIndex, endIndex: end }, before) {
    const start = type === 'simple_symbol' ? startIndex + 1 : startIndex;
    return { start, end, before };
}
function roleOf(leaf, rules) {
    let node = leaf;
    let isPattern = false;
    for (;;) {
        const { parent } = node;
        const field = fieldOf(node);
        const keys = [`${parent?.type}.${field}`, parent?.type ?? ''];
        const isThrough = keys.some((key) => rules.through.has(key));
        const isInPattern = keys.some((key) => rules.patterns.has(key));
        if (parent === null || !(isThrough || isInPattern)) {
            const known = keys.map((key) => rules.roles.get(key)).find((role) => role !== undefined);
            if (!isPattern)
                return { role: known ?? rules.leaves[leaf.type] ?? 'other', node, parent };
            return { role: known === 'other' ? known : 'binding', node, parent };
        }
        isPattern ||= isInPattern;
        node = parent;
    }
}
function fieldOf(node) {
    const { parent } = node;
    const at = parent === null ? undefined : placesAmong(parent).get(node.id);
    return at === undefined ? null : (parent?.fieldNameForChild(at) ?? null);
}
/** The places of a node's children, by their ids. */
const placesAmong = onceForNode(({ children }) => new Map(children.map((child, at) => [child?.id ?? 0, at])));
function useOf(leaf, sought) {
    const found = roleOf(leaf, sought.rules);
    const { role, node, parent } = found;
    const isMethod = ownerOf(sought.nameNode) !== null;
    switch (role) {
        case 'other':
            return 'other';
        case 'it':
            return bareUse(leaf, sought);
        case 'binding':
            return isMethod && !sought.rules.hasBareMethods ? 'other' : 'unclear';
        case 'assigned':
            if (isMethod)
                return 'other';
            return scopeOf(leaf).parent === null && isAtRoot(sought) ? 'it' : 'unclear';
        case 'definition':
            return definitionUse(leaf, sought);
        case 'member':
            return parent === null ? 'other' : memberUse(node, parent, sought);
        case 'key':
        case 'shorthand':
            return isMethod ? 'other' : keyUse(leaf, role, sought);
        case 'token':
            return tokenUse(leaf, sought);
        case 'symbol':
            return isPassedByName(leaf, mayBeMember(sought)) ? 'it' : symbolUse(leaf, sought);
        case 'argument':
            return isCommandName(leaf) ? 'it' : 'other';
        case 'qualified':
            return /^\\?[^\\]+$|^namespace\\/.test(parent?.text ?? '') ? bareUse(leaf, sought) : 'other';
    }
}
/** Two words or more are hardly the name of another part of an object. */
function mayBeMember({ name, nameNode }) {
    return ownerOf(nameNode) !== null || !isPlain(name);
}
function isAtRoot({ nameNode }) {
    return scopeOf(nameNode).parent === null;
}
/** A name that stands alone is a method only in languages that call methods so, or in its class. */
function bareUse(leaf, { nameNode, rules }) {
    if (ownerOf(nameNode) === null || rules.hasBareMethods)
        return 'it';
    return scopeOf(leaf).id === scopeOf(nameNode).id ? 'it' : 'other';
}
/** Functions of one class or one body are versions of one function. */
function definitionUse(leaf, { nameNode, rules }) {
    const [owner, own] = [ownerOf(leaf), ownerOf(nameNode)];
    const [scope, ownScope] = [scopeOf(leaf), scopeOf(nameNode)];
    if (owner !== null && owner === own)
        return 'it';
    const isSameBody = scope.id === ownScope.id || (scope.parent === null && ownScope.parent === null);
    if (owner === null && own === null && isSameBody)
        return 'it';
    // A function and a method do not meet where methods are always called with their object.
    return (owner === null) !== (own === null) && !rules.hasBareMethods ? 'other' : 'unclear';
}
function memberUse(node, parent, { name, nameNode, rules }) {
    const object = objectOf(parent, rules);
    const own = ownerOf(nameNode);
    if (parent.type === 'method_reference' && node.id !== parent.lastChild?.id)
        return 'other';
    if (object === null)
        return own === null || rules.hasBareMethods ? 'it' : 'other';
    if (own === null) {
        const isOwn = rules.globals.has(object.text) || isNamespaceOf(object.text, nameNode);
        if (isImport(parent))
            return isOwn ? 'it' : 'unclear';
        return isOwn ? 'it' : 'other';
    }
    if (isOf(own, object))
        return 'it';
    if (isForeign(object))
        return 'other';
    // Two words or more are hardly the name of another method.
    return isPlain(name) ? 'unclear' : 'it';
}
function isNamespaceOf(name, nameNode) {
    for (let node = nameNode.parent; node !== null; node = node.parent) {
        const isSpace = node.type === 'namespace_definition' || node.type === 'mod_item';
        if (isSpace && node.childForFieldName('name')?.text === name)
            return true;
    }
    return false;
}
function isImport({ parent }) {
    return parent?.type === 'use_declaration';
}
/** Keys of exported objects are names of functions for others. */
function keyUse(leaf, role, { rules }) {
    const object = role === 'key' ? leaf.parent?.parent : leaf.parent;
    const to = object?.parent?.childForFieldName('left')?.text ?? '';
    if (rules.globals.has(to))
        return 'it';
    return role === 'key' ? 'other' : 'it and key';
}
/** A symbol is a key, or it may be passed on to a method that calls functions by their names. */
function symbolUse({ parent }, { name }) {
    const isKey = parent?.type === 'element_reference' || parent?.type === 'pair';
    return isKey || isPlain(name) ? 'other' : 'unclear';
}
function tokenUse(leaf, sought) {
    const path = tokenPath(leaf);
    const own = ownerOf(sought.nameNode);
    if (path === '!')
        return 'other';
    if (path === null)
        return isBesideBar(leaf) ? 'unclear' : bareUse(leaf, sought);
    const { sign, object } = path;
    if (sign === '::') {
        const isOwn = own === null ? sought.rules.globals.has(object) : ['Self', own].includes(object);
        return isOwn ? 'it' : 'other';
    }
    if (own === null)
        return 'other';
    return object === 'self' || !isPlain(sought.name) ? 'it' : 'unclear';
}
/** Commands of Bash whose first argument is a command. */
const BEFORE_COMMANDS = new Set(['time', 'command', 'eval', 'trap', 'type', 'coproc']);
function isCommandName(leaf) {
    const { parent } = leaf;
    if (parent?.type !== 'command') {
        return /^(?:export|declare|typeset|readonly|unset)\s+-\w*f/.test(parent?.text ?? '');
    }
    const name = parent.childForFieldName('name')?.text ?? '';
    const first = parent.childrenForFieldName('argument').find((each) => !each?.text.startsWith('-'));
    return BEFORE_COMMANDS.has(name) && first?.id === leaf.id;
}

;// CONCATENATED MODULE: ./src/perturb/names/programs.ts

/**
 * Read a program together with its tests, as they run. Tests may close what a prompt opens, so they
 * are read on their own only if nothing else can be.
 * @param text the prompt, continued by the reference
 * @returns the caller deletes the trees; empty if the program cannot be parsed
 */
function readPrograms(text, { tests }, parser) {
    if ((0,slow/* isSlow */.K)(`${text}\n${tests ?? ''}`, parser.grammar))
        return [];
    const whole = parsed(text, tests === null ? '' : `\n${tests}`, parser);
    if (whole !== null || tests === null)
        return whole === null ? [] : [whole];
    const program = parsed(text, '', parser);
    if (program === null)
        return [];
    const { opener = '' } = parser.grammar;
    const source = opener + tests;
    const tree = parser.parse(source);
    return [program, { source, tree, programEnd: 0, testsAt: opener.length }];
}
function parsed(text, rest, parser) {
    for (const closer of parser.grammar.closers) {
        const source = text + closer + rest;
        const tree = parser.parse(source);
        if (!tree.rootNode.hasError) {
            const testsAt = rest === '' ? source.length : source.length - rest.length + 1;
            return { source, tree, programEnd: text.length, testsAt };
        }
        tree.delete();
    }
    return null;
}
/** Comments, and strings of Python that stand alone, so that the program does not use them. */
function prosesOf(root, comments) {
    const strings = root.descendantsOfType('string').filter(({ parent, namedChildren }) => {
        const hasCode = namedChildren.some((child) => child?.type === 'interpolation');
        return parent?.type === 'expression_statement' && !hasCode;
    });
    return [...root.descendantsOfType([...comments]), ...strings];
}
/** The words of a program's code, without its comments and docstrings. */
function codeWords(source, proses) {
    let at = 0;
    const parts = proses
        .toSorted((a, b) => a.start - b.start)
        .map(({ start, end }) => {
        const part = source.slice(at, start);
        at = end;
        return part;
    });
    const code = [...parts, source.slice(at)].join(' ');
    return code.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? [];
}

;// CONCATENATED MODULE: ./src/perturb/names/reserved-words.ts
const JAVASCRIPT = `
  abstract arguments async await boolean break byte case catch char class const continue debugger
  default delete do double else enum eval export extends false final finally float for from
  function get goto if implements import in instanceof int interface let long native new null of
  package private protected public return set short static super switch synchronized this throw
  throws transient true try typeof undefined var void volatile while with yield alert atob btoa
  clearInterval clearTimeout console decodeURI encodeURI escape exports fetch global globalThis
  isFinite isNaN module parseFloat parseInt process prompt require self setInterval setTimeout
  unescape window assert test structuredClone queueMicrotask`;
/** Words that no function should be called, by language: keywords, and functions that are there. */
const RESERVED_WORDS = {
    python: `
    abs all any ascii bin bool breakpoint bytearray bytes callable chr classmethod compile complex
    delattr dict dir divmod enumerate eval exec exit filter float format frozenset getattr globals
    hasattr hash help hex id input int isinstance issubclass iter len license list locals map max
    memoryview min next object oct open ord pow print property quit range repr reversed round set
    setattr slice sorted staticmethod str sum super tuple type vars zip False None True and as
    assert async await break class continue def del elif else except finally for from global if
    import in is lambda nonlocal not or pass raise return try while with yield match case`,
    javascript: JAVASCRIPT,
    typescript: `
    ${JAVASCRIPT} any as asserts bigint declare infer is keyof namespace never number object
    override readonly satisfies string symbol type unique unknown`,
    java: `
    abstract assert boolean break byte case catch char class const continue default do double else
    enum extends false final finally float for goto if implements import instanceof int interface
    long native new null package private protected public record return short static strictfp super
    switch synchronized this throw throws transient true try var void volatile while yield clone
    equals finalize getClass hashCode main notify notifyAll toString wait`,
    cpp: `
    alignas alignof and and_eq asm auto bitand bitor bool break case catch char class compl concept
    const consteval constexpr constinit const_cast continue co_await co_return co_yield decltype
    default delete do double dynamic_cast else enum explicit export extern false float for friend
    goto if inline int long mutable namespace new noexcept not not_eq nullptr operator or or_eq
    private protected public register reinterpret_cast requires return short signed sizeof static
    static_assert static_cast struct switch template this thread_local throw true try typedef typeid
    typename union unsigned using virtual void volatile wchar_t while xor xor_eq main std abs
    accumulate acos all_of any any_of apply array asin assert atan atof atoi begin bind bitset
    bsearch calloc cbrt ceil clamp clock close connect copy cos count count_if crypt data deque
    difftime distance div dup empty end equal erase erf exchange exec exit exp extent fill find
    find_if floor fmod for_each fork free function gamma gcd generate get getenv hash hypot includes
    index inplace_merge iota isalnum isalpha isdigit islower isprime isspace isupper j0 j1 jn kill
    labs lcm left lexicographical_compare lgamma link list listen log lower_bound malloc map max
    max_element mean memcpy memset merge midpoint min min_element minmax mismatch mktime modf move
    multiset next none_of nth_element optional pair partial_sum partition pause pipe pow prev printf
    putchar puts qsort queue raise rand random range rank read reduce remove remove_if rename
    replace replace_if reverse right rindex rotate round scanf search select send set set_difference
    set_intersection set_union shuffle signal sin size sleep sort sprintf sqrt srand stack stat stod
    stoi stol strcat strchr strcmp strcpy string strlen strtok strtol swap sync system tan tgamma
    tie time to_string tolower toupper transform trunc truncate tuple unique unlink upper_bound
    variant vector visit wait write y0 y1 yn`,
    go: `
    any append bool break byte cap case chan clear close complex complex64 complex128 const continue
    copy default defer delete else error fallthrough false float32 float64 for func go goto if imag
    import init int int8 int16 int32 int64 interface iota len main make map max min new nil package
    panic print println range real recover return rune select string struct switch true type uint
    uint8 uint16 uint32 uint64 uintptr var`,
    rust: `
    abstract as async await become box break const continue crate do drop dyn else enum extern false
    final fn for gen if impl in let loop macro main match mod move mut override priv pub ref return
    self static struct super trait true try type typeof union unsafe unsized use virtual where while
    yield bool char f32 f64 i8 i16 i32 i64 i128 isize str u8 u16 u32 u64 u128 usize std core alloc`,
    ruby: `
    alias and begin break case class def defined do else elsif end ensure false for if in module
    next nil not or redo rescue retry return self super then true undef unless until when while
    yield abort at_exit autoload binding caller catch clone display dup eval exec exit extend fail
    fork format freeze frozen gem gets hash inspect initialize itself lambda load loop method
    methods open p pp print printf private proc protected public putc puts raise rand readline
    readlines require require_relative select send sleep spawn sprintf srand syscall system tap test
    throw trap untrace_var warn instance_of include attr_accessor attr_reader define_method
    object_id to_s to_enum to_a assert assert_equal run name setup teardown`,
    php: `
    abstract and array as break callable case catch class clone const continue declare default die
    do echo else elseif empty enddeclare endfor endforeach endif endswitch endwhile enum eval exit
    extends final finally fn for foreach function global goto if implements include include_once
    instanceof insteadof interface isset list match namespace new or parent print private protected
    public readonly require require_once return self static switch throw trait try unset use var
    while xor yield bool int float string true false null void iterable object mixed never abs acos
    acosh addcslashes addslashes array_change_key_case array_chunk array_column array_combine
    array_count_values array_diff array_diff_assoc array_diff_key array_diff_uassoc array_diff_ukey
    array_fill array_fill_keys array_filter array_flip array_intersect array_intersect_assoc
    array_intersect_key array_intersect_uassoc array_intersect_ukey array_is_list array_key_exists
    array_key_first array_key_last array_keys array_map array_merge array_merge_recursive
    array_multisort array_pad array_pop array_product array_push array_rand array_reduce
    array_replace array_replace_recursive array_reverse array_search array_shift array_slice
    array_splice array_sum array_udiff array_udiff_assoc array_udiff_uassoc array_uintersect
    array_uintersect_assoc array_uintersect_uassoc array_unique array_unshift array_values
    array_walk array_walk_recursive arsort asin asinh asort assert assert_options atan atanh
    base_convert basename bindec boolval call_user_func ceil checkdate checkdnsrr chop chr
    chunk_split compact constant copy cos cosh count count_chars crypt ctype_alnum ctype_alpha
    ctype_cntrl ctype_digit ctype_graph ctype_lower ctype_print ctype_punct ctype_space ctype_upper
    ctype_xdigit current decbin dechex decoct define defined dir dirname dl doubleval end exec exp
    explode extract fclose feof fflush file file_exists file_get_contents file_put_contents floatval
    flock floor flush fmod fopen fprintf fread ftell ftruncate fwrite glob hebrev hexdec hrtime
    html_entity_decode htmlentities htmlspecialchars htmlspecialchars_decode hypot implode in_array
    intdiv intval is_a is_array is_bool is_callable is_countable is_double is_finite is_float
    is_infinite is_int is_integer is_iterable is_long is_nan is_null is_numeric is_object
    is_resource is_scalar is_string is_subclass_of join key key_exists krsort ksort lcfirst
    levenshtein log lstat ltrim mail max metaphone method_exists microtime min mktime natcasesort
    natsort next number_format octdec ord pack parse_str parse_url passthru pathinfo pi pos pow prev
    print_r printf putenv quotemeta range readfile rename reset rewind round rsort rtrim serialize
    shell_exec shuffle similar_text sin sinh sizeof sleep sort soundex sprintf sqrt sscanf stat
    str_contains str_ends_with str_getcsv str_ireplace str_pad str_repeat str_replace str_shuffle
    str_split str_starts_with str_word_count strcasecmp strchr strcmp strcoll strcspn strftime
    strip_tags stripcslashes stripos stripslashes stristr strlen strnatcasecmp strnatcmp strncasecmp
    strncmp strpbrk strpos strptime strrchr strrev strripos strrpos strspn strstr strtok strtolower
    strtotime strtoupper strtr strval substr substr_compare substr_count substr_replace tan tanh
    time time_nanosleep time_sleep_until trim uasort ucfirst ucwords uksort umask uniqid unpack
    unserialize usleep usort var_dump var_export vfprintf vprintf vsprintf wordwrap`,
    bash: `
    alias awk bash basename bc bg bind break builtin caller case cat cd chmod chown clear cmp comm
    command compgen complete compopt continue coproc cp curl cut date dc declare df diff dir dirname
    dirs disown do done dd du echo egrep elif else enable env esac eval exec exit expand export expr
    factor false fc fg fgrep fi file find fmt fold for free function getopts git grep groups gzip
    hash head help history host hostname id if in install info jobs join jq kill ld less let link ln
    local locale locate logout look ls make man mapfile md mkdir mktemp more mount mv nano nice nl
    node nohup numfmt od openssl paste patch perl php pr printenv printf ps pushd popd pwd python
    read readarray readlink readonly realpath return rev rm rmdir ruby script sed select seq set sh
    shift shopt shuf sleep sort source split stat strings stty su sudo sum suspend sync tac tail tar
    tee test then time timeout times top touch tr trap tree true truncate tsort tty type typeset
    ulimit umask unalias uname unexpand uniq unlink unset until unzip uptime users vi wait watch wc
    which while who whoami xargs yes zip`,
};

;// CONCATENATED MODULE: ./src/perturb/names/reserved.ts

const RESERVED = new Map(Object.entries(RESERVED_WORDS).map(([language, text]) => [
    language,
    new Set(text.trim().split(/\s+/)),
]));
/** Names that a language can call. Letters beyond ASCII are none in the shell. */
const IDENTIFIER = {
    bash: /^[A-Za-z_]\w*$/,
    ruby: /^[\p{L}_][\p{L}\p{N}_]*[?!]?$/u,
    javascript: /^[\p{L}_$][\p{L}\p{N}_$]*$/u,
    typescript: /^[\p{L}_$][\p{L}\p{N}_$]*$/u,
};
const ANY_IDENTIFIER = /^[\p{L}_][\p{L}\p{N}_]*$/u;
/** Names that a language or its tools give a meaning: such functions keep theirs. */
const SPECIAL = {
    python: /^__.*__$/,
    javascript: /^constructor$/,
    typescript: /^constructor$/,
    java: /^main$/,
    cpp: /^main$/,
    go: /^(?:main|init)$|^(?:Test|Benchmark|Example|Fuzz)(?!\p{Ll})/u,
    rust: /^main$/,
    ruby: /^initialize$/,
    php: /^__/,
};
/** True if a function may not get a name: it is none, or the language has it already. */
function isReserved(name, language) {
    if (!(IDENTIFIER[language] ?? ANY_IDENTIFIER).test(name) || isFixed(name, language))
        return true;
    return RESERVED.get(language)?.has(inLanguage(name, language)) ?? false;
}
/** True if the language calls a function by its name, so that it must keep it. */
function isFixed(name, language) {
    return SPECIAL[language]?.test(name) ?? false;
}
/** A name as its language compares names: the case of letters does not count in PHP. */
function inLanguage(name, language) {
    return language === 'php' ? name.toLowerCase() : name;
}

;// CONCATENATED MODULE: ./src/perturb/names/rules.ts
const words = (text = '') => text.split(/\s+/).filter((word) => word !== '');
function rules({ through, patterns, roles, globals, ...rest }) {
    const places = Object.entries(roles);
    return {
        objects: {},
        hasBareMethods: false,
        ignoresCase: false,
        ...rest,
        through: new Set(words(through)),
        patterns: new Set(words(patterns)),
        roles: new Map(places.flatMap(([role, text]) => words(text).map((place) => [place, role]))),
        globals: new Set(words(globals)),
    };
}
const python = rules({
    leaves: { identifier: 'it' },
    patterns: 'dotted_name tuple_pattern pattern_list list_pattern list_splat_pattern dictionary_splat_pattern',
    roles: {
        definition: 'function_definition.name',
        member: 'attribute.attribute',
        assigned: 'assignment.left augmented_assignment.left',
        other: 'keyword_argument.name aliased_import.name import_from_statement.module_name relative_import class_pattern',
        binding: 'parameters lambda_parameters default_parameter.name typed_default_parameter.name typed_parameter named_expression.name for_statement.left for_in_clause.left as_pattern_target as_pattern aliased_import.alias import_statement.name import_from_statement.name class_definition.name type_parameter splat_pattern case_pattern keyword_pattern',
    },
    objects: { attribute: 'object' },
});
const javascript = {
    leaves: {
        identifier: 'it',
        property_identifier: 'other',
        shorthand_property_identifier: 'shorthand',
        shorthand_property_identifier_pattern: 'binding',
    },
    patterns: 'rest_pattern array_pattern object_pattern assignment_pattern.left object_assignment_pattern.left pair_pattern.value required_parameter.pattern optional_parameter.pattern formal_parameters',
    roles: {
        definition: 'function_declaration.name generator_function_declaration.name function_signature.name variable_declarator.name method_definition.name method_signature.name abstract_method_signature.name',
        member: 'member_expression.property',
        key: 'pair.key',
        other: 'export_specifier.alias required_parameter.name optional_parameter.name function_type.parameters method_signature.parameters abstract_method_signature.parameters function_signature.parameters construct_signature.parameters call_signature.parameters constructor_type.parameters',
        binding: 'arrow_function.parameter catch_clause.parameter for_in_statement.left import_clause namespace_import import_specifier.name import_specifier.alias class_declaration.name class.name enum_declaration.name internal_module.name',
    },
    objects: { member_expression: 'object' },
    globals: 'exports module.exports globalThis global window self',
};
const java = rules({
    leaves: { identifier: 'other' },
    roles: {
        definition: 'method_declaration.name',
        member: 'method_invocation.name method_reference',
    },
    objects: { method_invocation: 'object' },
    hasBareMethods: true,
});
const cpp = rules({
    leaves: { identifier: 'it', field_identifier: 'other' },
    through: 'template_function template_method dependent_name',
    patterns: 'pointer_declarator reference_declarator array_declarator parenthesized_declarator structured_binding_declarator',
    roles: {
        definition: 'function_declarator.declarator',
        member: 'qualified_identifier.name field_expression.field',
        binding: 'init_declarator.declarator declaration.declarator parameter_declaration.declarator optional_parameter_declaration.declarator variadic_parameter_declaration.declarator for_range_loop.declarator enumerator.name preproc_def.name preproc_function_def.name',
        other: 'field_initializer field_declaration.declarator',
    },
    objects: { qualified_identifier: 'scope', field_expression: 'argument' },
    hasBareMethods: true,
});
const go = rules({
    leaves: { identifier: 'it', field_identifier: 'other' },
    through: 'expression_list literal_element',
    roles: {
        definition: 'function_declaration.name method_declaration.name',
        member: 'selector_expression.field',
        other: 'keyed_element.key method_elem.name',
        binding: 'parameter_declaration.name variadic_parameter_declaration.name type_parameter_declaration.name var_spec.name const_spec.name short_var_declaration.left range_clause.left receive_statement.left type_switch_statement.alias',
    },
    objects: { selector_expression: 'operand' },
});
const rust = rules({
    leaves: { identifier: 'it', field_identifier: 'other', shorthand_field_identifier: 'binding' },
    through: 'generic_function',
    roles: {
        definition: 'function_item.name function_signature_item.name',
        member: 'scoped_identifier.name field_expression.field',
        token: 'token_tree',
        it: 'match_pattern.condition',
        other: 'scoped_identifier.path lifetime label macro_invocation.macro macro_definition.name mod_item.name enum_variant.name tuple_struct_pattern.type use_as_clause.path',
        binding: 'parameter.pattern let_declaration.pattern closure_parameters for_expression.pattern let_condition.pattern tuple_pattern slice_pattern ref_pattern mut_pattern reference_pattern captured_pattern or_pattern tuple_struct_pattern match_pattern field_pattern.pattern const_item.name static_item.name const_parameter.name extern_crate_declaration.name extern_crate_declaration.alias use_list use_as_clause.alias shorthand_field_initializer',
    },
    objects: { scoped_identifier: 'path', field_expression: 'value' },
    globals: 'self crate super',
});
const ruby = rules({
    leaves: { identifier: 'it', constant: 'other', simple_symbol: 'symbol' },
    roles: {
        definition: 'method.name singleton_method.name',
        member: 'call.method',
        binding: 'method_parameters block_parameters lambda_parameters optional_parameter.name splat_parameter.name keyword_parameter.name hash_splat_parameter.name block_parameter.name destructured_parameter assignment.left operator_assignment.left left_assignment_list destructured_left_assignment rest_assignment for.pattern exception_variable in_clause.pattern array_pattern find_pattern keyword_pattern.value as_pattern.name alias.alias',
    },
    objects: { call: 'receiver' },
    globals: 'self',
    hasBareMethods: true,
});
const php = rules({
    leaves: { name: 'other' },
    roles: {
        definition: 'function_definition.name method_declaration.name',
        it: 'function_call_expression.function',
        member: 'member_call_expression.name nullsafe_member_call_expression.name scoped_call_expression.name',
        qualified: 'qualified_name relative_name',
    },
    objects: {
        member_call_expression: 'object',
        nullsafe_member_call_expression: 'object',
        scoped_call_expression: 'scope',
    },
    ignoresCase: true,
});
const bash = rules({
    leaves: { word: 'other', variable_name: 'other' },
    roles: {
        definition: 'function_definition.name',
        it: 'command_name',
        argument: 'command.argument declaration_command unset_command',
    },
});
/** The rules of each grammar, by its file. */
const NAME_RULES = {
    python,
    javascript: rules(javascript),
    typescript: rules(javascript),
    java,
    cpp,
    go,
    rust,
    ruby,
    php,
    bash,
};

;// CONCATENATED MODULE: ./src/perturb/rename.ts








/**
 * Rename the function that a prompt asks for.
 * @returns the reason if the name cannot be changed, or the new one is taken
 */
function rename(view, to) {
    const { task, code } = view;
    if (code?.target == null)
        return 'there is no function to rename';
    const naming = namingOf(view);
    if (naming === null)
        return `${code.target.name} may be the name of another thing, too`;
    if (!isFree(view, to))
        return `${to} is used already`;
    const edit = ({ start, end, before }) => ({ start, end, text: before + to });
    return {
        edits: naming.text.map(edit),
        tests: task.tests === null ? null : applyEdits(task.tests, naming.tests.map(edit)),
        entryPoint: task.entryPoint?.replace(/[^.]+$/, () => to) ?? null,
    };
}
/** True if the function may get another name. */
function isRenamable(view) {
    return namingOf(view) !== null;
}
/** True if a name may be the function's: a name of the language that nothing has yet. */
function isFree(view, to) {
    const { language } = view.task;
    const naming = namingOf(view);
    if (naming === null || to === view.code?.target?.name || isReserved(to, language))
        return false;
    if (naming.words.has(inLanguage(to, language)))
        return false;
    return naming.proses.every((prose) => mentionsIn(prose, to).length === 0);
}
const namingOf = once((view) => {
    const { code, task } = view;
    const target = code?.target ?? null;
    const isOpen = code !== null && target !== null && !isFixed(target.name, task.language);
    return isOpen ? readNaming(view, code, target) : null;
});
function readNaming({ text, task }, code, target) {
    const programs = readPrograms(text, task, code.parser);
    try {
        const [first] = programs;
        if (first === undefined)
            return null;
        const { startIndex, endIndex } = target.nameNode;
        const nameNode = first.tree.rootNode.descendantForIndex(startIndex, endIndex);
        const rules = NAME_RULES[code.grammar.file];
        if (nameNode === null || rules === undefined)
            return null;
        const sought = { name: target.name, rules, nameNode };
        const found = [];
        for (const program of programs) {
            const places = placesOf(program.tree.rootNode, sought);
            if (places === null)
                return null;
            found.push({ program, places });
        }
        const { comments } = code.grammar;
        return namingFrom(found, target.name, { language: task.language, comments });
    }
    finally {
        for (const { tree } of programs)
            tree.delete();
    }
}
function namingFrom(found, name, { language, comments }) {
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
    const naming = { text: [], tests: [], words, proses: [] };
    words.delete(inLanguage(name, language));
    for (const { program, places, proses } of read) {
        for (const place of places)
            sortIn(naming, place, program);
        for (const { start, text } of proses) {
            const mentions = names.flatMap((each) => mentionsIn(text, each));
            for (const mention of mentions) {
                const place = { start: start + mention.start, end: start + mention.end, before: '' };
                sortIn(naming, place, program);
            }
            naming.proses.push(applyEdits(text, mentions.map((mention) => ({ ...mention, text: ' ' }))));
        }
    }
    return naming;
}
/** Prompts translated from Python may mention `has_close` where the code has `hasClose`. */
function otherSpelling(name) {
    const other = inOtherConvention(name);
    return other === null || isPlain(other) ? [] : [other];
}
function sortIn({ text, tests }, place, { programEnd, testsAt }) {
    if (place.end <= programEnd)
        text.push(place);
    const [start, end] = [place.start - testsAt, place.end - testsAt];
    if (start >= 0)
        tests.push({ ...place, start, end });
}

;// CONCATENATED MODULE: ./src/perturb/target.ts

/**
 * Find the function that a prompt asks for: the one that the row names, otherwise the last one that
 * the tests name, otherwise the last one.
 */
function findTarget(root, grammar, asked) {
    const { entryPoint, tests, promptEnd } = asked;
    const functions = root
        .descendantsOfType([...grammar.functions])
        .filter((node) => node.startIndex < promptEnd)
        .flatMap((node) => {
        const nameNode = nameOf(node);
        return nameNode === null ? [] : [{ node, nameNode, name: nameNode.text }];
    });
    const found = entryPoint === null ? calledIn(tests, functions) : named(entryPoint, functions);
    if (found === undefined)
        return null;
    const parameters = parametersOf(found.node, grammar, found.nameNode);
    return { ...found, owner: ownerOf(found.nameNode), parameters };
}
function named(entryPoint, functions) {
    const [name, owner] = entryPoint.split('.').reverse();
    const found = functions.filter((each) => each.name === name);
    if (owner !== undefined)
        return found.findLast(({ nameNode }) => ownerOf(nameNode) === owner);
    // Tests call a function of the program before a method, or a function within another one.
    const isOfProgram = ({ nameNode }) => ownerOf(nameNode) === null && scopeOf(nameNode).parent === null;
    return found.findLast(isOfProgram) ?? found.at(-1);
}
/** @param functions in order of the text */
function calledIn(tests, functions) {
    // A function within another one is a part of it.
    let last = -1;
    const outer = functions.filter(({ node: { endIndex } }) => {
        const isOuter = endIndex > last;
        last = Math.max(last, endIndex);
        return isOuter;
    });
    const words = new Set(tests?.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu));
    return outer.findLast(({ name }) => words.has(name.replace(/[?!]$/, ''))) ?? outer.at(-1);
}
function nameOf(node) {
    // A variable is a function only if its value is one.
    if (node.type === 'variable_declarator') {
        const value = node.childForFieldName('value')?.type ?? '';
        if (!value.includes('function'))
            return null;
    }
    const named = node.childForFieldName('name') ?? declaredBy(node);
    return named?.type === 'qualified_identifier' ? named.childForFieldName('name') : named;
}
/** The name within C++'s declarators; null for operators and destructors. */
function declaredBy(node) {
    const declarator = functionDeclarator(node)?.childForFieldName('declarator');
    return declarator && target_DECLARED.has(declarator.type) ? declarator : null;
}
const target_DECLARED = new Set(['identifier', 'field_identifier', 'qualified_identifier']);
/** The part of a C++ definition with name and parameters, such as `f(int x)` of `int &f(int x) {}`. */
function functionDeclarator(node) {
    let inner = node.childForFieldName('declarator');
    while (inner !== null && inner.type !== 'function_declarator') {
        const isReference = inner.type === 'reference_declarator';
        inner = isReference ? inner.lastNamedChild : inner.childForFieldName('declarator');
    }
    return inner;
}
/** Names within the list of parameters; types of them may be among these. */
function parametersOf(node, grammar, nameNode) {
    const value = node.type === 'variable_declarator' ? node.childForFieldName('value') : node;
    const list = value?.childForFieldName('parameters') ??
        functionDeclarator(node)?.childForFieldName('parameters') ??
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
    const statement = statementOf(node);
    // To ask each node for the one before it takes long where there are thousands.
    const siblings = statement.parent?.children ?? [];
    const before = siblings.slice(0, siblings.findIndex(({ id }) => id === statement.id));
    const isOther = (each) => !isComment(each, grammar) && each.type !== 'attribute_item';
    return before.slice(before.findLastIndex(isOther) + 1).filter((each) => isComment(each, grammar));
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
    const between = node.children.filter((child, at, all) => isComment(child, grammar) && child.startPosition.row > (all[at - 1]?.endPosition.row ?? 0));
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
    // A first line such as `#!/bin/bash` is for the system.
    return comments.includes(node.type) && !(node.startIndex === 0 && node.text.startsWith('#!'));
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
    'template_declaration',
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
        const prose = readProse(prompt, { lines, identifiers: namesInProse(prompt), name: null });
        const end = prompt.length;
        return { task, text: prompt, promptEnd: end, cut: end, code: null, prose };
    }
    if (parser === null)
        return null;
    const text = prompt + (task.reference ?? '');
    const tree = (0,parse_whole/* parseWhole */.z)(text, parser);
    if (tree === null)
        return null;
    const { entryPoint, tests } = task;
    const promptEnd = prompt.length;
    const target = findTarget(tree.rootNode, parser.grammar, { entryPoint, tests, promptEnd });
    const documentation = documentationOf(tree.rootNode, parser.grammar, target, prompt.length);
    const lines = documentation.flatMap((node) => linesOfNode(text, node, parser.grammar, prompt.length));
    const identifiers = view_namesIn(tree.rootNode, parser.grammar, prompt.length);
    const prose = readProse(text, { lines, identifiers, name: target?.name ?? null });
    const cut = isPartial ? halfOf(task) : prompt.length;
    const code = { grammar: parser.grammar, tree, target, documentation, parser };
    return { task, text, promptEnd: prompt.length, cut, code, prose };
}
/** True if code is nested deeper than a number of levels: transforms recurse over its tree. */
function isDeeper({ code }, most) {
    const cursor = code?.tree.walk() ?? null;
    if (cursor === null)
        return false;
    try {
        while (cursor.currentDepth <= most) {
            if (cursor.gotoFirstChild() || cursor.gotoNextSibling())
                continue;
            do {
                if (!cursor.gotoParent())
                    return false;
            } while (!cursor.gotoNextSibling());
        }
        return true;
    }
    finally {
        cursor.delete();
    }
}
/** Free the memory of a view's tree. */
function closeView(view) {
    view?.code?.tree.delete();
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
/** Words that stand in code, too, such as `nums` in `nums[i]` and `limit = 3`: these are names. */
function namesInProse(prompt) {
    const names = prompt.matchAll(/(?<![\p{L}\p{N}_])[\p{L}_][\p{L}\p{N}_]*(?=\[|\((?!s\))| ?=)/gu);
    return new Set([...names].map(([name]) => name));
}
/** Names of functions, parameters and types in a prompt. One-letter words of prose are among them. */
function view_namesIn(root, grammar, promptEnd) {
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
    const faultOf = change.isRewording ? rewordingFault : proseFault;
    const fault = isOfProse ? faultOf(view, edits) : codeFault(view, family, edits);
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
    const { code, cut } = view;
    const change = rename(view, to);
    if (typeof change === 'string')
        return change;
    const { edits, tests, entryPoint } = change;
    const parts = { ...partsAfter(view, edits), tests, entryPoint };
    const isFound = code !== null && targetIn(parts, code) === to;
    return isFound
        ? { parts, edits: edits.filter(({ start }) => start < cut) }
        : 'it does not parse under its new name';
}
/** The name of the function that changed parts ask for; null if they do not parse. */
function targetIn({ prompt, reference, ...asked }, { parser }) {
    const tree = (0,parse_whole/* parseWhole */.z)(prompt + (reference ?? ''), parser);
    try {
        const within = { ...asked, promptEnd: prompt.length };
        return tree && (findTarget(tree.rootNode, parser.grammar, within)?.name ?? null);
    }
    finally {
        tree?.delete();
    }
}
/** Edits of prose leave the code as it is, so the prose alone is read again. */
function proseFault({ text, code, prose }, edits) {
    const { source, kept } = prose;
    const reach = reachOf(source.lines);
    const isInLine = ({ start, end, text: added }) => end <= reach(start) && !/[\n\r\\"'`]|\*\//.test(added + text.slice(start, end));
    if (code !== null && !edits.every(isInLine))
        return 'it changes more than words';
    const isOfCase = (edit) => isChangeOfCase(text, edit);
    if (!isFreeCase(text, prose, edits.filter(isOfCase)))
        return PROTECTED;
    const others = edits.filter((edit) => !isOfCase(edit));
    const lines = moved(source.lines, others);
    const again = readProse(applyEdits(text, others), { ...source, lines });
    return sameTexts(kept, again.kept) ? null : PROTECTED;
}
/** Other words for whole paragraphs keep each protected text, wherever it stands then. */
function rewordingFault(view, edits) {
    const { text, code, prose } = view;
    if (edits.some(({ text: added }) => NO_WORDS.test(added)))
        return 'it changes more than words';
    if (code !== null) {
        return faultAfter(view, code, edits, (again) => sameBag(again.prose.kept, prose.kept));
    }
    const lines = moved(prose.source.lines, edits);
    return sameBag(readProse(applyEdits(text, edits), { ...prose.source, lines }).kept, prose.kept);
}
/** Signs that end a line, a text or a comment of code, or PHP itself. */
const NO_WORDS = /[\n\r\\]|"""|'''|\*\/|\?>/;
/**
 * Null if both have the same texts, whatever their order. A capital or a sign at their ends may
 * differ. `to` may come and go: "a function to find" is "a function that finds". Every other word
 * for a range is protected itself, so that `to` cannot become one.
 */
function sameBag(one, other) {
    const [texts, others] = [one, other].map((all) => all
        .map((each) => each.trim().replace(/[.,;:!?]{0,3}$/, ''))
        .map((each) => (/^\p{Lu}\p{Ll}*$/u.test(each) ? each.toLowerCase() : each))
        .filter((each) => each !== 'to')
        .sort()
        .join('\n'));
    return texts === others ? null : PROTECTED;
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
    const reach = reachOf(free);
    const isWithin = ({ start, end }) => end <= reach(start);
    const isName = ({ start, end, text: before }) => changed.slice(start, end) !== before && source.identifiers.has(changed.slice(start, end));
    return edits.every(isWithin) && !free.some(isName);
}
/** The places of lines after edits; edits at a line's start and end belong to it. */
function moved(lines, edits) {
    const sorted = inOrder(edits);
    const starts = sorted.map(({ start }) => start);
    const growths = [0];
    for (const { start, end, text } of sorted) {
        growths.push((growths.at(-1) ?? 0) + text.length - (end - start));
    }
    const growthUpTo = (place) => growths[countUpTo(starts, place)] ?? 0;
    return lines.map(({ start, end }) => ({
        start: start + growthUpTo(start - 1),
        end: end + growthUpTo(end),
    }));
}
/** Reads the changed code again, which must have the same function and the same documentation. */
function codeFault(view, family, edits) {
    const { code, prose } = view;
    if (code === null)
        return 'there is no code to change';
    return faultAfter(view, code, edits, (again) => {
        if (family === 'format' && programOf(again) !== programOf(view))
            return 'it is another program';
        return sameWords(again.prose.kept, prose.kept) ? null : PROTECTED;
    });
}
/**
 * Read changed code again.
 * @param faultIn judges it, if it still parses and has the same function
 */
function faultAfter({ task, text, promptEnd }, { parser, target }, edits, faultIn) {
    const changed = applyEdits(text, edits);
    // The solution's own comments are no documentation, even where they are shown.
    const end = moveCut(promptEnd, edits);
    const parts = { prompt: changed.slice(0, end), reference: changed.slice(end) };
    const again = viewOf({ ...task, ...parts }, parser, false);
    if (again === null)
        return 'it does not parse';
    try {
        if (again.code?.target?.name !== target?.name)
            return 'its function is not found any more';
        return faultIn(again);
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

;// CONCATENATED MODULE: ./src/perturb/make-variants.ts







/** The most draws for one variant. */
const MOST_DRAWS = 20;
const NOTHING = 'it has nothing to work on';
const NO_OTHER = 'it has no further outcome';
/** Longer texts are no prompts of people, and take long. In UTF-16 units. */
const make_variants_LONGEST = 20_000;
/** The most levels of code within code; people write some thirty. */
const DEEPEST = 300;
const NOT_READ = `the prompt is no code that its grammar can read, nested deeper than ${DEEPEST} levels, longer than ${make_variants_LONGEST} characters, or has more than ${slow/* MOST_IDLE */.n} lines in a row without code`;
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
        const isLong = prompt.length + (reference?.length ?? 0) > make_variants_LONGEST;
        const read = isLong ? null : viewOf(this.#task, this.#parser, isPartial);
        const isDeep = read !== null && isDeeper(read, DEEPEST);
        if (isDeep)
            closeView(read);
        const view = isDeep ? null : read;
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
    const made = { prompts: new Set(), checked: new Map() };
    return Array.from({ length: count }, (_, seed) => {
        const outcome = makeOne(view, transform, seed, intensity, made);
        if ('parts' in outcome)
            made.prompts.add(outcome.parts.prompt);
        return outcome;
    });
}
function makeOne(view, transform, seed, intensity, { prompts, checked }) {
    let fault = NO_OTHER;
    for (let draw = 0; draw < (transform.isRandom ? MOST_DRAWS : 1); draw += 1) {
        const { name, version } = transform;
        const random = new system_random/* Random */.o(view.task.id, name, version, seed, draw);
        const change = transform.apply(view, random, intensity);
        if (change === null)
            return { notApplicable: NOTHING };
        const key = keyOf(change);
        const valid = checked.get(key) ?? validChange(view, transform.family, change);
        checked.set(key, valid);
        if (typeof valid === 'string') {
            if (valid !== UNCHANGED || fault === NO_OTHER)
                fault = valid;
        }
        else if (!prompts.has(valid.parts.prompt)) {
            return { parts: valid.parts, distance: distanceOf(view, valid.edits) };
        }
    }
    return fault === NO_OTHER || fault === UNCHANGED
        ? { notApplicable: NO_OTHER }
        : { dropped: fault };
}
function keyOf(change) {
    return JSON.stringify('edits' in change ? inOrder(change.edits) : change.newName);
}
/** @param edits the edits of the shown text */
function distanceOf({ text, cut }, edits) {
    let characters = 0;
    const changes = edits.map((edit) => trimmed(text, edit));
    for (const { start, end, text: added } of changes) {
        characters += Math.max(end - start, added.length);
    }
    const words = [...text.slice(0, cut).matchAll(/\S+/g)];
    const reach = reachOf(changes);
    const touched = words.filter(({ index, 0: word }) => reach(index + word.length) >= index);
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
    const reach = reachOf(edits);
    const isTouched = ({ start, end }) => start <= reach(end);
    const words = prose.words.map((word) => (isTouched(word) ? { ...word, isFree: false } : word));
    const isFree = (at) => words[at]?.isFree === true;
    const gaps = prose.gaps.filter(({ before, after }) => isFree(before) && isFree(after));
    return { ...prose, words, gaps };
}

;// CONCATENATED MODULE: ./src/perturb/words/free-words.ts


/** The words that may change. */
const freeWords = once(({ words }) => words.filter(({ isFree }) => isFree));
/**
 * The words that may get a typo: a shorter word would not be known again. All free words if there is
 * no longer one.
 */
const typoWords = once((prose) => {
    const free = freeWords(prose);
    const long = free.filter(({ text }) => text.length >= 3);
    return long.length > 0 ? long : free;
});
/**
 * True if a change may make this word: it carries no task, and it is no name of the code.
 * @param changed the place of the only change, if it is one of a free word
 */
function isHarmless(word, { source }, changed) {
    const { identifiers } = source;
    // To look a giant word up takes long.
    const isName = lengthsOf(identifiers).has(word.length) && identifiers.has(word);
    return !isName && !isProtectedWord(word, changed);
}
const lengthsOf = once((names) => new Set([...names].map(({ length }) => length)));

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
const letters_LETTER = /\p{L}\p{M}*/gu;
/** The letters of words, one by one. */
const lettersOf = once((words) => words.flatMap((word) => [...word.text.matchAll(letters_LETTER)].map(({ index, 0: text }) => {
    const start = word.start + index;
    return { word, text, start, end: start + text.length };
})));
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
    const [first = '', second = ''] = text.match(letters_LETTER) ?? [];
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
    const present = presentIn(prose.words);
    const isKnown = (word) => present.has(word) || OTHER_WORDS.has(word);
    const drawn = new Map();
    let left = count;
    for (const place of random.shuffle(places)) {
        if (left === 0)
            break;
        const { word, start, end } = place;
        const before = drawn.get(word) ?? { text: word.text, edits: [], isAligned: true };
        if (!isDense && !hasRoom(before.edits, place))
            continue;
        const edit = { start, end, text: spell(place) };
        const at = placeIn(before, start, word);
        const made = before.text.slice(0, at) + edit.text + before.text.slice(at + end - start);
        const isTaken = !isDense && isKnown(made.toLowerCase());
        if (made === word.text || isTaken || !isHarmless(made, prose, at))
            continue;
        before.edits.push(edit);
        const isAligned = before.isAligned && edit.text.length === end - start;
        // A word without changes stays out: the order of the words is that of the edits.
        drawn.set(word, { text: made, edits: before.edits, isAligned });
        left -= 1;
    }
    return [...drawn.values()].flatMap(({ edits }) => edits);
}
/** The words of a prose in lower case. */
const presentIn = once((words) => new Set(words.map(({ text }) => text.toLowerCase())));
/** @param own the changes of the place's word so far */
function hasRoom(own, { word, start, end }) {
    const most = Math.max(1, Math.floor(word.text.length / 3));
    return own.length < most && !own.some((edit) => edit.start <= end && start <= edit.end);
}
/** The place that a letter has in its word after the changes so far. */
function placeIn({ edits, isAligned }, place, word) {
    let at = place - word.start;
    for (const { start, end, text } of isAligned ? [] : edits) {
        if (start < place)
            at += text.length - (end - start);
    }
    return at;
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
    const [befores, afters] = [new Set(), new Set()];
    for (const gap of random.shuffle(prose.gaps)) {
        if (drawn.length === count)
            break;
        const isBeside = befores.has(gap.after) || afters.has(gap.before);
        const [one = '', other = ''] = [gap.before, gap.after].map((at) => prose.words[at]?.text);
        // A capital within a word would make it look like a name.
        const isWord = other === other.toLowerCase() && isHarmless(one + other, prose);
        if (!isWord || isBeside)
            continue;
        drawn.push(gap);
        befores.add(gap.before);
        afters.add(gap.after);
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
        // A letter has at most two UTF-16 units.
        const isWithin = HEAD.test(text.slice(Math.max(0, at - 4), at)) && TAIL.test(text.slice(at, at + 4));
        return (isWithin && isHarmless(text.slice(0, at), prose, at) && isHarmless(text.slice(at), prose, 0));
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

;// CONCATENATED MODULE: ./src/perturb/words/edit-words.ts

/** True if a prose may get these words: none is protected, and none is a name of the code. */
function canHold(prose, words) {
    return words.split(' ').every((word) => isHarmless(word, prose));
}
/** Gives a text the capital that the word has that it stands for. */
function inCaseOf(word, text) {
    const first = word.charAt(0);
    return first === first.toLowerCase() ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./src/perturb/words/closed-classes.ts
const closed_classes_CLASSES = [
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
const CLOSED = new Map(closed_classes_CLASSES.flatMap(([tag, words]) => words.split(/\s+/).map((word) => [word, tag])));

;// CONCATENATED MODULE: ./src/perturb/words/irregular-forms.ts
/** Forms of English words that no rule gives. */
/** Verbs: the base form, the past, the participle. */
const VERBS = `
be was been
beat beat beaten
become became become
begin began begun
bind bound bound
break broke broken
bring brought brought
build built built
buy bought bought
catch caught caught
choose chose chosen
come came come
cost cost cost
cut cut cut
deal dealt dealt
do did done
draw drew drawn
drive drove driven
eat ate eaten
fall fell fallen
feed fed fed
feel felt felt
fight fought fought
find found found
fly flew flown
forbid forbade forbidden
forget forgot forgotten
get got got
give gave given
go went gone
grow grew grown
have had had
hear heard heard
hide hid hidden
hit hit hit
hold held held
keep kept kept
know knew known
lay laid laid
lead led led
leave left left
lend lent lent
input input input
let let let
lie lay lain
lose lost lost
make made made
mean meant meant
meet met met
output output output
overwrite overwrote overwritten
pay paid paid
put put put
read read read
rewrite rewrote rewritten
run ran run
say said said
see saw seen
seek sought sought
sell sold sold
send sent sent
set set set
show showed shown
shrink shrank shrunk
shut shut shut
sink sank sunk
sleep slept slept
speak spoke spoken
spend spent spent
spin spun spun
split split split
spread spread spread
stand stood stood
steal stole stolen
swim swam swum
take took taken
teach taught taught
tell told told
think thought thought
throw threw thrown
understand understood understood
wear wore worn
win won won
write wrote written
`;
/** Nouns: the singular, the plural. */
const NOUNS = `
analysis analyses
axis axes
basis bases
calf calves
child children
crisis crises
criterion criteria
deer deer
echo echoes
fish fish
foot feet
goose geese
half halves
hero heroes
hypothesis hypotheses
index indices
knife knives
leaf leaves
life lives
man men
matrix matrices
mouse mice
parenthesis parentheses
person people
phenomenon phenomena
potato potatoes
quiz quizzes
radius radii
self selves
series series
sheep sheep
shelf shelves
species species
thesis theses
thief thieves
tomato tomatoes
tooth teeth
vertex vertices
wife wives
wolf wolves
woman women
`;
function rowsOf(table) {
    return table
        .trim()
        .split('\n')
        .map((row) => row.split(' '));
}
/** The past and the participle of a verb, by its base form. */
const IRREGULAR_VERBS = new Map(rowsOf(VERBS).map(([base = '', past = '', participle = '']) => [base, [past, participle]]));
/** The plural of a noun, by its singular. */
const IRREGULAR_NOUNS = new Map(rowsOf(NOUNS).map(([singular = '', plural = '']) => [singular, plural]));
/** Verbs of more than one syllable that double their last letter, as in `occurred`. */
const DOUBLING = new Set(`admit allot commit compel control debug defer emit equip expel forget format incur infer occur
  omit overlap patrol permit prefer program rebut recur refer regret repel reset submit transfer transmit
  unplug unwrap unzip upset`.split(/\s+/));
/** Nouns without a plural. */
const UNCOUNTABLE = new Set(`advice algebra arithmetic ascii bash data english equipment evidence feedback grading hardware help
  homework information knowledge math mathematics memory metadata money multiplication music news
  nothing progress proximity punctuation python research rest software stuff syntax traffic water
  weather whitespace work`.split(/\s+/));
/** Nouns with an irregular plural that have a regular one, too. */
const ALSO_REGULAR = ['formula', 'index', 'matrix', 'vertex'];

;// CONCATENATED MODULE: ./src/perturb/words/vocabulary.ts
/** The words that descriptions of programs are made of, in their base forms. */
function vocabulary_wordsOf(list) {
    return new Set(list.trim().split(/\s+/));
}
/** Verbs that are nothing else, or hardly ever. */
const vocabulary_VERBS = vocabulary_wordsOf(`
accept accompany accomplish accumulate achieve acquire adapt adjust admit affect allocate allow
alter analyze anticipate appear append apply approve arise arrange arrive ask assemble assert
assess assign assist assume attach attain avoid await be become begin behave believe belong bind
bring build buy calculate cancel capitalize carry catch categorize cause cease choose clarify
classify collect collide combine come communicate compare compile complete compose comprehend
compress comprise compute concatenate conceal concern conclude confirm connect consider consist
constrain construct consume contain continue convert convey correspond create deal decide decode
decompose decrement decrypt deduce deem define delete delimit deliver demonstrate denote depend
depict derive describe deserve destroy detect determine develop differ discard discover distribute
divide do draw drive earn eat eliminate emit employ enable enclose encode encrypt enhance enlarge
ensure entail enter enumerate erase evaluate examine exceed execute exist expand expect explain
express extend extract fall feed feel fetch find finish fix flatten fly follow forbid forget
fulfill gain gather generate get give go grab grow guarantee handle happen have hear hide identify
ignore illustrate imagine imitate implement imply import improve include indent indicate infer
inform initialize insert insist inspect instruct interact interpret intersect introduce invert
investigate invoke involve iterate keep know lack last lead learn leave lend let lie locate lose
maintain make mean mend mention merge mimic modify multiply neglect normalize notice notify obey
observe obtain occupy occur omit operate optimize organize overlap overwrite own parse pay perform
permute pluck populate possess predict prefer prepend preserve presume prevent proceed produce
prohibit propose prove provide purchase put reach read rearrange receive recognize recommend
reduce refer refuse reject relate rely remain remember remove rename render reorder repair replace
report represent require resemble reside resolve respond restrict retain retrieve return reveal
rewrite rotate satisfy save say see seek select sell send separate serialize share shrink shuffle
shut signify simplify simulate skip solve speak specify spend split stand stay subtract suggest
suppose surround swim take teach tell tend terminate think throw toggle tokenize transfer
transform translate transmit traverse treat truncate try understand utilize validate vary verify
warn write
`);
/** Verbs that are nouns as well: their place in a sentence decides. */
const VERBS_OR_NOUNS = vocabulary_wordsOf(`
access aid aim answer approach attempt average award balance base beat benefit bet bill block
bound bracket break call capture change charge check claim clone code command comment commit cost
count cover cross cube cut decline decrease delay demand deposit design detail display document
double drop encounter end exchange exercise exit fail favor file fill film filter flip focus
forecast form format fragment function gift grade grant grasp group guess halt hash help hit hold
hope increase increment input join judge jump label limit link list load lock log look loop map
mark mask match matter maximum measure meet merit mirror mix model move name need nest note offer
open order output pack pad park part partition pass patch pause permit pick picture place plan
play plot point practice press print process promise pull push query quote raise range rank rate
recall record reference release repeat reply request research reset rest result reverse review
reward right roll root round run sample scan schedule score search set shape shift shop show sign
signal slice slide sort speed square stack start state step stop store study sum supply support
swap switch tag talk test time touch trace track travel trim trip turn type update use view visit
vote wait walk want weight win wish work wrap zip
`);
/** Nouns that are nothing else, or hardly ever. */
const vocabulary_NOUNS = vocabulary_wordsOf(`
ability absence account action activity addition address advantage age algebra algorithm alphabet
alteration amount anagram analysis angle animal appearance apple area argument array article
assignment attribute author automobile axis bag ball bank bar basket beginning bit blank board
boat body book boolean border bottle boundary box brace branch browser bug building bus button
buyer byte calculation calendar candidate candy capability capacity car card carrot case category
cell center century chain challenge chance character chef child choice circle city clarification
class client coefficient coin collection color column combination comma company component
computation computer concept condition configuration conjecture connection consonant constant
constraint container content context conversion coordinate copy corner course criterion currency
customer cycle data database dataset date day decision declaration defect definition degree
deletion denominator department description device diagonal dictionary difference digit dimension
direction directory disk distance division divisor dollar dot drawing duration echo edge effect
element email employee encoding entity entry environment equation error evaluation event example
exception expectation experience explanation expression extension fact factor factorial
factorization fashion feature feeling field figure firm flag floor folder food formula fraction
frequency friend fruit fund game gap girl goal graph grid handler head header heap height
hexadecimal hour house idea identifier image implementation importance indentation index
individual info information instance instant instruction instructor integer interest interface
intersection interval inventory item iteration job journey kata key kind king knowledge language
layer leaf legend length letter level library life limitation line literal location logic machine
magnitude mango manner mapping mathematician mathematics matrix maze meal meaning measurement
median meeting member memory message method middle minute mistake mode modification module moment
money month movie multiple multiplication nearness neighbor neighbour network node notation notion
noun number numeral numerator object objective occurrence octal opening operand operation operator
opportunity option orange orbit outcome owner page painting pair palindrome paragraph parameter
paren parent parenthesis parser password path pattern payment pen percentage period permutation
person phase photo photograph phrase piece pile pixel planet player pointer polygon polynomial
pool portion position possibility postfix power precision prefix presence present price prime
priority prize probability problem procedure product profit program programmer progression project
property proportion proximity pupil purchaser purpose puzzle python quantity quarter queen
question queue quotient rabbit radius ranking rating reason recipe rectangle recurrence recursion
region relation relationship remainder removal repetition representation requirement response
restaurant restriction ring river road robot role room rotation route routine row rule salary
scenario school scope screen season second section segment selection seller semester sentence
sequence series server service session setting side significance size slot snake solution sound
source space speaker sphere stage statement station stock stone strategy stream street strength
string structure student style subarray subsequence subset substring sudoku suffix sun surface
symbol system table target task teacher team technique temperature term text theory thing thought
threshold ticket title token tool top topic town toy trade train trajectory transaction
transformation translation tree triangle triple truth tuple underscore union unit usage user
validation value variable variance variant variation vector velocity vendor version vertex volume
vowel wage wall warning way week whitespace width window withdrawal word worker workshop world
writer year zero
`);
/** Adjectives, with participles that have become adjectives. */
const ADJECTIVES = vocabulary_wordsOf(`
able accurate actual additional alphabetical ambiguous ancient appropriate arbitrary available
aware bad balanced basic beautiful big binary blank blue bold boolean brief broad calm careful
certain cheap circular clean clear clever close common compact complete complex complicated
concise consistent constant correct corresponding critical current custom cyclic decimal deep
default dense different difficult digital dimensional direct dirty distinct double dry due early
easy efficient empty english enough entire equidistant equilateral equivalent essential even
evident exact external extra famous fast favorite final fine finite first fixed flat floating
following free frequent fresh full funny general geometric global good great green handy happy
hard harmonic heavy helpful hexadecimal hidden horizontal huge hungry ideal identical important
inclusive incorrect independent individual infinite initial inner integral interesting
intermediate internal invalid isosceles joint key known large last latin lawful leftover legal
legible lexicographic lexicographical light likely linear little local logical lone long low lucky
magic main major mandatory manual mathematical maximal maximum mean minimal minimum minor missing
mixed monotonic multiple musical mutable mutual named narrow natural necessary needed negative
nested new next nice normal null numeric numerical obvious odd ok old only open optimal optional
ordinary original other outer overall own palindromic parallel partial particular peculiar perfect
plain poor popular positive possible potential preceding precise present previous primary prime
prior private proper public pure quick random rapid ready real reasonable recent rectangular red
redundant regular related relative relevant reliable remaining required resulting reverse right
rolling roman rough safe same scalar secondary sensitive separate serious several sharp short
significant silly similar simple single slow small smart smooth solar special specific specified
square stable standard static steady straight strange strict strong sturdy subsequent sufficient
suitable superfluous symmetric symmetrical tall tiny total tough trailing trivial true twin
typical unary unknown unnecessary unused unusual upcoming upper useful usual vacant valid vast
vertical visible vital vulnerable weak weird wide wise worth wrong young
`);

;// CONCATENATED MODULE: ./src/perturb/words/inflect.ts



/** The forms of a verb: of `write` the words write, writes, wrote, written and writing. */
const VERB_FORMS = ['base', 'third', 'past', 'participle', 'gerund'];
/** The form of a verb, by its base form. */
function conjugate(base, form) {
    const irregular = IRREGULAR_VERBS.get(base);
    switch (form) {
        case 'base':
            return base;
        case 'third':
            return THIRD.get(base) ?? withS(base);
        case 'past':
            return irregular?.[0] ?? regularPast(base);
        case 'participle':
            return irregular?.[1] ?? regularPast(base);
        case 'gerund':
            return gerund(base);
    }
}
/** The plural of a noun; the noun itself if it has none. */
function pluralOf(noun) {
    if (UNCOUNTABLE.has(noun))
        return noun;
    return IRREGULAR_NOUNS.get(noun) ?? withS(noun, LATER_O.has(noun));
}
/**
 * The readings of a word: `checks` is a form of a verb and of a noun. A word that the vocabulary
 * lacks may show by its ending that it is a noun.
 * @param word in lower case
 */
function readingsOf(word) {
    return READINGS.get(word) ?? (NOUN_ENDING.test(word) ? [readNoun(word)] : []);
}
/**
 * The readings of a word at a place for a verb or a noun: all of them if none is of this kind. A
 * verb is in its base form if it can be: `split` is no past there.
 */
function readingsAs(kind, word) {
    const readings = readingsOf(word);
    const wanted = readings.filter((reading) => reading.kind === kind);
    const bases = wanted.filter(({ form }) => form === 'base');
    return [bases, wanted].find(({ length }) => length > 0) ?? readings;
}
/**
 * Other forms of a word as names have them: of the verb `filter` the words filters, filtered and
 * filtering; of `elements` the word element. A word that is not known counts as a noun.
 * @param kind the kind of words that the word's place in a name is for
 * @returns lower case; empty if the word has no other form, or is one such as `of` and `empty`
 */
function inflections(word, kind) {
    const lower = word.toLowerCase();
    if (CLOSED.has(lower))
        return [];
    const readings = readingsAs(kind, lower);
    const forms = readings.flatMap((reading) => reading.kind === 'verb'
        ? VERB_FORMS.map((form) => conjugate(reading.lemma, form))
        : [reading.lemma, pluralOf(reading.lemma)]);
    if (readings.length === 0 && isNounLike(lower))
        forms.push(...guessedForms(lower));
    return [...new Set(forms)].filter((form) => form !== lower);
}
const THIRD = new Map([
    ['be', 'is'],
    ['have', 'has'],
]);
/** Nouns on a consonant and `o` that take a bare `s`, other than those of IRREGULAR_NOUNS. */
const LATER_O = new Set(['zero', 'photo', 'memo', 'logo', 'macro', 'piano', 'demo', 'solo']);
function withS(word, isBare = false) {
    if (/[^aeiou]y$/.test(word))
        return `${word.slice(0, -1)}ies`;
    if (/(?:s|x|z|ch|sh)$/.test(word))
        return `${word}es`;
    return /[^aeiou]o$/.test(word) && !isBare ? `${word}es` : `${word}s`;
}
function regularPast(base) {
    if (base.endsWith('e'))
        return `${base}d`;
    if (/[^aeiou]y$/.test(base))
        return `${base.slice(0, -1)}ied`;
    return `${doubled(base)}ed`;
}
function gerund(base) {
    if (base === 'be')
        return 'being';
    if (base.endsWith('ie'))
        return `${base.slice(0, -2)}ying`;
    if (/[^eoy]e$/.test(base))
        return `${base.slice(0, -1)}ing`;
    return `${doubled(base)}ing`;
}
/** Doubles the last letter of a short syllable, as in `mapped`. */
function doubled(base) {
    const isShort = /^(?:[^aeiou]*|qu)[aeiou][^aeiouwxy]$/.test(base);
    return isShort || DOUBLING.has(base) ? base + base.slice(-1) : base;
}
/** Endings that only nouns have, by and large. */
const NOUN_ENDING = /^[a-z]{2,}(?:tion|sion|ment|ness|ism|ogy)s?$|^[a-z]{3,}it(?:y|ies)$/;
function readNoun(word) {
    const isPlural = /[^s]s$/.test(word);
    const lemma = isPlural ? word.slice(0, -1).replace(/ie$/, 'y') : word;
    return { kind: 'noun', lemma, form: isPlural ? 'plural' : 'singular' };
}
/** Endings of words that are no noun. */
const OTHER_ENDING = /(?:ly|ic|ical|ous|ive|able|ible|ful|less|ish|ant|ary|ed|ing|est|ious)$/;
function isNounLike(word) {
    return (/^[a-z]{4,}$/.test(word) &&
        !ADJECTIVES.has(word) &&
        !UNCOUNTABLE.has(word) &&
        !OTHER_ENDING.test(word));
}
function guessedForms(word) {
    if (!/[^su]s$/.test(word) || /(?:is|ss|us)$/.test(word))
        return [pluralOf(word)];
    if (word.endsWith('ies'))
        return [`${word.slice(0, -3)}y`];
    return [/(?:ss|x|zz|ch|sh)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)];
}
function allReadings() {
    const readings = new Map();
    const add = (word, reading) => {
        readings.set(word, [...(readings.get(word) ?? []), reading]);
    };
    for (const lemma of [...vocabulary_VERBS, ...VERBS_OR_NOUNS]) {
        for (const form of VERB_FORMS)
            add(conjugate(lemma, form), { kind: 'verb', lemma, form });
    }
    for (const lemma of [...vocabulary_NOUNS, ...VERBS_OR_NOUNS]) {
        add(lemma, { kind: 'noun', lemma, form: 'singular' });
        if (pluralOf(lemma) !== lemma)
            add(pluralOf(lemma), { kind: 'noun', lemma, form: 'plural' });
    }
    for (const lemma of ALSO_REGULAR)
        add(withS(lemma), { kind: 'noun', lemma, form: 'plural' });
    return readings;
}
const READINGS = allReadings();

;// CONCATENATED MODULE: ./src/perturb/words/choose-tag.ts



const setOf = (tags) => new Set(tags.split(' '));
const BEFORE_NOUN = setOf('determiner number adjective preposition participle gerund');
const BEFORE_NAME = setOf('determiner preposition number');
const SUBJECTS = setOf('pronoun single relative');
const choose_tag_NOUNS = setOf('noun plural other code value');
const FINITE = setOf('base present third past');
/** Begins of an object or a clause: a verb may stand before them, a noun does not. */
const OBJECT = setOf('determiner number code value subordinator');
/** A noun may stand before them, and a verb that needs an object does not. */
const AFTER_NOUN = setOf('preposition be have modal relative end comma to conjunction clause gerund participle');
/** Begins of a relative clause, after `that`. */
const CLAUSE = setOf('be have do modal third base open adverb past not');
/** The tag of a word by itself. @param lower in lower case */
function roughTag(lower) {
    if (lower === 'such')
        return 'clause';
    const closed = CLOSED.get(lower);
    if (closed !== undefined)
        return closed;
    if (lower === 'that')
        return 'relative';
    if (ADJECTIVES.has(lower))
        return 'adjective';
    const readings = readingsOf(lower);
    const noun = readings.find(({ kind }) => kind === 'noun');
    const verb = readings.find(({ kind }) => kind === 'verb');
    if (noun !== undefined && verb !== undefined)
        return 'open';
    if (noun !== undefined)
        return noun.form === 'plural' ? 'plural' : 'noun';
    if (verb?.kind === 'verb')
        return verb.form;
    return lower.endsWith('ly') ? 'adverb' : 'other';
}
/** Choose what a word is in its place; `other` if the place does not tell. */
function chooseTag(lower, around) {
    const closed = CLOSED.get(lower);
    if (closed !== undefined)
        return closed;
    if (lower === 'that')
        return isRelative(around) ? 'relative' : 'subordinator';
    const readings = readingsOf(lower);
    const verbs = new Set(readings.flatMap((each) => (each.kind === 'verb' ? [each.form] : [])));
    const [noun] = readings.flatMap((each) => (each.kind === 'noun' ? [each.form] : []));
    if (ADJECTIVES.has(lower))
        return adjectiveOr(verbs, noun, around);
    if (noun !== undefined && verbs.size > 0)
        return verbOrNoun(verbs, noun, around);
    if (noun !== undefined)
        return nounTag(noun);
    if (verbs.size > 0)
        return verbTag(verbs, around);
    return lower.endsWith('ly') ? 'adverb' : 'other';
}
/** The reading of a word that a tag stands for. */
function readingFor(lower, tag) {
    const form = tag === 'noun' ? 'singular' : tag === 'present' ? 'base' : tag;
    return readingsOf(lower).find((reading) => reading.form === form) ?? null;
}
const nounTag = (form) => (form === 'plural' ? 'plural' : 'noun');
function isRelative({ before, after }) {
    return (choose_tag_NOUNS.has(before) || before === 'determiner') && CLAUSE.has(after);
}
function adjectiveOr(verbs, noun, around) {
    const { before, after } = around;
    if (verbs.has('base')) {
        const isAsked = before === 'start' || before === 'to' || before === 'modal';
        if (isAsked && OBJECT.has(after))
            return 'base';
    }
    const isNoun = before === 'determiner' && AFTER_NOUN.has(after);
    return noun !== undefined && isNoun ? nounTag(noun) : 'adjective';
}
/** The tag of a word that may be both, such as `check` and `values`. */
function verbOrNoun(verbs, noun, around) {
    const { before, after } = around;
    const isThird = verbs.has('third');
    if (isThird && after === 'determiner' && !BEFORE_NAME.has(before))
        return 'third';
    if (verbs.has('gerund')) {
        const isVerb = before === 'be' || after === 'determiner';
        if (!isVerb && (BEFORE_NOUN.has(before) || AFTER_NOUN.has(after)))
            return nounTag(noun);
        return 'gerund';
    }
    if (BEFORE_NOUN.has(before))
        return nounTag(noun);
    if (!isThird && !verbs.has('base'))
        return verbTag(verbs, around);
    const told = isThird ? toldThird(before) : toldBase(verbs, around);
    if (told !== null)
        return told;
    if (AFTER_NOUN.has(after) || FINITE.has(before))
        return nounTag(noun);
    const isBegin = before === 'start' || before === 'comma' || before === 'conjunction';
    const isObject = OBJECT.has(after) || (isBegin && after === 'adjective');
    if (isBegin && isObject)
        return isThird ? 'third' : 'base';
    if (!choose_tag_NOUNS.has(before))
        return 'other';
    if (isThird)
        return isObject || before === 'code' ? 'third' : 'other';
    return isObject ? 'other' : nounTag(noun);
}
/** The tag that the word before gives to `checks`; null for none. */
function toldThird(before) {
    if (before === 'relative' || before === 'single')
        return 'third';
    return before === 'to' ? 'plural' : null;
}
/** The tag that the word before gives to `check`; null for none. */
function toldBase(verbs, around) {
    const { before, earlier, after } = around;
    if (before === 'modal' || before === 'do' || SUBJECTS.has(before))
        return verbTag(verbs, around);
    if (before === 'be' || before === 'have') {
        return verbs.has('participle') ? 'participle' : 'other';
    }
    if (before !== 'to')
        return null;
    // In `equal to value` and `input to check` a noun follows.
    const isPlace = earlier === 'adjective' || earlier === 'participle' || choose_tag_NOUNS.has(earlier);
    return isPlace && !OBJECT.has(after) ? 'other' : 'base';
}
function verbTag(forms, { before, after }) {
    if (forms.has('third')) {
        return before === 'determiner' || before === 'preposition' ? 'other' : 'third';
    }
    const isPassive = before === 'be' || before === 'have';
    if (forms.has('gerund'))
        return 'gerund';
    if (forms.has('participle')) {
        if (isPassive)
            return 'participle';
        if (choose_tag_NOUNS.has(before) && AFTER_NOUN.has(after))
            return 'participle';
    }
    if (forms.has('base')) {
        if (before === 'pronoun' || before === 'relative')
            return 'present';
        return isPassive || before === 'single' || BEFORE_NOUN.has(before) ? 'other' : 'base';
    }
    if (!forms.has('participle'))
        return 'past';
    if (forms.has('past') && SUBJECTS.has(before))
        return 'past';
    return BEFORE_NOUN.has(before) ? 'adjective' : 'participle';
}

;// CONCATENATED MODULE: ./src/perturb/words/tagging.ts


/** The words of a view's prose with their tags, in their order. */
const taggedWords = once(({ prose, text }) => {
    const { words, source } = prose;
    const tagged = [];
    const lowers = words.map((word) => word.text.toLowerCase());
    for (const [i, word] of words.entries()) {
        const lower = lowers[i] ?? '';
        const line = source.lines[word.line] ?? word;
        const left = leftOf(words[i - 1], word, text, line);
        const after = rightOf(word, words[i + 1], text, line);
        const before = left === 'word' ? (tagged[i - 1] ?? 'start') : left;
        const next = after === 'word' ? roughTag(lowers[i + 1] ?? '') : after;
        const chosen = chooseTag(lower, { ...tagsBefore(before), after: next });
        const tag = chosen === 'base' && hasSubject(before) ? 'present' : chosen;
        tagged.push({ word, lower, tag, reading: readingFor(lower, tag), before, after });
    }
    return tagged;
});
/** The signs of a comment at the begin of a line. */
const LINE_START = /\r?\n[ \t]*(?:\/\/[/!]?|#+|\*)?[ \t]*/g;
/** A number at the end of a text. */
const NUMBER_END = /(?:^|[\s(,])[-+]?\d[\d.,]*$/;
function leftOf(previous, word, text, line) {
    const isSame = previous?.sentence === word.sentence;
    const from = isSame ? previous.end : Math.max(previous?.end ?? 0, line.start);
    const between = text.slice(from, word.start).replace(LINE_START, ' ').trim();
    if (between === '')
        return isSame ? 'word' : 'start';
    if (/[:•*–-]$/.test(between))
        return 'start';
    if (/[.?!]$/.test(between))
        return isSame ? 'comma' : 'start';
    if (/[,;(]$/.test(between))
        return 'comma';
    return NUMBER_END.test(between) ? 'number' : 'code';
}
function rightOf(word, next, text, line) {
    const isSame = next?.sentence === word.sentence;
    const to = isSame ? next.start : line.end;
    const between = text.slice(word.end, to).replace(LINE_START, ' ').trim();
    if (between === '')
        return isSame ? 'word' : 'end';
    return /^[,;:.?!()–]/.test(between) ? 'comma' : 'code';
}
/** True if nouns before a verb begin the clause, so that they are its subject: `all cars move`. */
function hasSubject(before) {
    if (typeof before === 'string' || before.tag !== 'plural')
        return false;
    let at = before;
    while (typeof at !== 'string' && IN_SUBJECT.has(at.tag))
        at = at.before;
    return at === 'start' || (typeof at !== 'string' && BEFORE_CLAUSE.has(at.tag));
}
const IN_SUBJECT = new Set([
    'plural',
    'noun',
    'adjective',
    'number',
    'determiner',
]);
const BEFORE_CLAUSE = new Set(['subordinator', 'clause', 'relative']);
/** The tags before a word; adverbs and `not` are passed over. */
function tagsBefore(before) {
    let at = before;
    while (typeof at !== 'string' && (at.tag === 'adverb' || at.tag === 'not'))
        at = at.before;
    if (typeof at === 'string')
        return { before: at, earlier: 'start' };
    return { before: at.tag, earlier: typeof at.before === 'string' ? at.before : at.before.tag };
}

;// CONCATENATED MODULE: ./src/perturb/words/inflection-edits.ts




/**
 * Edits that give nouns and verbs another form, as one does who learns the language; null if no
 * word has one. ReCode changes all nouns and verbs. A noun whose form alone says how many there are
 * stays here.
 */
function inflectionEdits(view, random, intensity) {
    const words = taggedWords(view);
    const places = words.flatMap((tagged, i) => {
        if (!tagged.word.isFree)
            return [];
        const next = tagged.after === 'word' ? words[i + 1] : undefined;
        const forms = otherForms(tagged, next).filter((form) => canHold(view.prose, form));
        return forms.length === 0 ? [] : [{ word: tagged.word, forms }];
    });
    if (places.length === 0)
        return null;
    const chosen = random.sample(places, placesFor(places.length, 1, intensity));
    return chosen.map(({ word: { start, end, text }, forms }) => ({
        start,
        end,
        text: inCaseOf(text, random.pick(forms)),
    }));
}
function otherForms(tagged, next) {
    const { lower, reading } = tagged;
    const copula = COPULA.get(lower);
    if (copula !== undefined)
        return copula;
    if (reading === null)
        return [];
    const forms = reading.kind === 'verb' ? verbForms(tagged, reading, next) : nounForms(tagged, reading, next);
    return [...new Set(forms)].filter((form) => form !== lower);
}
/** Verbs whose present agrees with their subject in a way of its own. */
const COPULA = new Map([
    ['is', ['are', 'was']],
    ['are', ['is', 'were']],
    ['was', ['were', 'is']],
    ['were', ['was', 'are']],
    ['has', ['have', 'had']],
    ['have', ['has', 'had']],
]);
/** The forms that may come in a form's place: none turns who does a thing into who suffers it. */
const SLIPS = {
    base: ['third', 'past', 'gerund'],
    third: ['base', 'past', 'gerund'],
    past: ['base', 'third', 'gerund'],
    participle: ['base', 'past'],
    gerund: ['base', 'third'],
};
function verbForms(tagged, { lemma, form }, next) {
    return describes(tagged, next) ? [] : SLIPS[form].map((other) => conjugate(lemma, other));
}
/** True for a participle that describes a noun: `decoded string` is no `decode string`. */
function describes({ before, tag }, next) {
    const isBeforeNoun = next !== undefined && inflection_edits_NOUNS.has(next.tag);
    if (tag === 'gerund') {
        return isBeforeNoun && typeof before !== 'string' && inflection_edits_BEFORE_NOUN.has(before.tag);
    }
    const isVerb = typeof before !== 'string' && (before.tag === 'be' || before.tag === 'have');
    return tag === 'participle' && !isVerb && (isBeforeNoun || typeof before === 'string');
}
const inflection_edits_NOUNS = new Set(['noun', 'plural', 'adjective']);
const inflection_edits_BEFORE_NOUN = new Set(['determiner', 'number', 'adjective']);
function nounForms(tagged, { lemma, form }, next) {
    const isPart = form === 'singular' && (next?.tag === 'noun' || next?.tag === 'plural');
    const mayChange = isPart || SINGLE.has(lemma) || isCounted(tagged) || (form === 'plural' && isContent(tagged));
    return mayChange ? [form === 'plural' ? lemma : pluralOf(lemma)] : [];
}
/** Nouns for what a prompt has one of. */
const SINGLE = new Set(`algorithm assignment exercise format function goal idea job kata method problem program
  task`.split(/\s+/));
/** Words that say how many there are, whatever the form of the noun. */
const COUNTS = new Set(`a an each every one another single any no either neither two three four five six seven eight nine
  ten these those both all several many multiple few this`.split(/\s+/));
/** Nouns for what consists of many things. */
const COLLECTIONS = new Set(`list lists array arrays tuple tuples set sets sequence sequences series string strings collection
  dictionary vector group groups pair pairs number numbers row rows matrix kind stream mix count
  total`.split(/\s+/));
/** The word before a noun and what describes it: its article, a number or a preposition. */
function headOf({ before }) {
    let at = before;
    while (typeof at !== 'string' && DESCRIBING.has(at.tag) && !COUNTS.has(at.lower))
        at = at.before;
    return at;
}
const DESCRIBING = new Set(['adjective', 'noun', 'participle', 'adverb']);
function isCounted(tagged) {
    const head = headOf(tagged);
    return typeof head === 'string' ? head === 'number' : COUNTS.has(head.lower);
}
/** True for what a collection is of, as in `a list of strings`. */
function isContent(tagged) {
    const head = headOf(tagged);
    if (typeof head === 'string' || head.lower !== 'of')
        return false;
    return typeof head.before !== 'string' && COLLECTIONS.has(head.before.lower);
}

;// CONCATENATED MODULE: ./src/perturb/words/articles.ts

/** Words whose first letter is a vowel and whose first sound is none, and the other way round. */
const CONSONANT_SOUND = /^(?:one|once|eu|uni(?!n|m)|us[aeiu]|uti|ut[ei])/;
const VOWEL_SOUND = /^(?:hour|honest|honou?r|heir)/;
function articleOf(word) {
    if (CONSONANT_SOUND.test(word))
        return 'a';
    return /^[aeiou]/.test(word) || VOWEL_SOUND.test(word) ? 'an' : 'a';
}
/**
 * The edit of the article before a word when another word comes to stand there.
 * @returns null if there is none to correct; `fixed` if it has to change and may not
 */
function articleEdit({ before, lower }, next) {
    if (typeof before === 'string' || (before.lower !== 'a' && before.lower !== 'an'))
        return null;
    const article = articleOf(next);
    if (articleOf(lower) === article || before.lower === article)
        return null;
    const { start, end, text, isFree } = before.word;
    return isFree ? { start, end, text: inCaseOf(text, article) } : 'fixed';
}

;// CONCATENATED MODULE: ./src/perturb/words/conditional-synonyms.ts
const ACTIVE = ['base', 'present', 'third', 'gerund'];
const PROGRAM = 'function method program procedure routine algorithm';
const BE = 'is are be been was were';
const conditional_synonyms_VERBS = [
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
const conditional_synonyms_NOUNS = [
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
const OTHERS = [
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
const LINKS = [
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
const CONDITIONAL_SYNONYMS = [
    ...conditional_synonyms_VERBS.map((each) => ({ ...each, kind: 'verb' })),
    ...conditional_synonyms_NOUNS.map((each) => ({ ...each, kind: 'noun' })),
    ...OTHERS.map((each) => ({ ...each, kind: 'other' })),
    ...LINKS.map((each) => ({ ...each, kind: 'link' })),
];
/** Verbs that do not stand for a participle: `is had by` is not said. */
const NEVER_PASSIVE = new Set([
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

;// CONCATENATED MODULE: ./src/perturb/words/noun-synonyms.ts
/**
 * Synonyms of nouns for the prose of programming, reviewed pair by pair as those of verbs are. All
 * are in the singular; of a phrase the last word is inflected.
 */
const NOUN_SYNONYMS = `
ability: capability
advantage: benefit
aim: goal, objective
alteration: change, modification
amount: quantity
argument: parameter
author: writer
automobile: car
benefit: advantage
boundary: border
bug: defect
buyer: purchaser
calculation: computation
car: automobile
category: kind
choice: option, selection
company: firm
computation: calculation
concept: idea, notion
constraint: restriction
conversion: transformation
deletion: removal
directory: folder
element: item, entry
employee: worker
entry: item
explanation: clarification
film: movie
folder: directory
fragment: piece
gift: present
goal: aim, objective
idea: notion, concept
importance: significance
information: info
instructor: teacher
limitation: restriction
location: position, place
manner: way, fashion
modification: change, alteration
moment: instant
movie: film
notion: idea, concept
objective: goal, aim
occurrence: instance
opportunity: chance
option: choice
outcome: result
parenthesis: paren
person: individual
phase: stage
photo: photograph
photograph: photo
portion: part
position: location, place
prize: award
proximity: nearness
pupil: student
purpose: aim, objective
quantity: amount
removal: deletion
restriction: constraint, limitation
road: street
salary: wage
seller: vendor
shop: store
stage: phase
strategy: plan
street: road
student: pupil
teacher: instructor
technique: method
trip: journey
usage: use
velocity: speed
vendor: seller
`;

;// CONCATENATED MODULE: ./src/perturb/words/other-synonyms.ts
/**
 * Synonyms of adjectives and adverbs for the prose of programming, reviewed pair by pair as those of
 * verbs are. They have one form.
 */
const OTHER_SYNONYMS = `
accordingly: correspondingly
accurate: precise
actually: in fact, really
additional: extra, further
additionally: in addition, furthermore
afterwards: later, subsequently
also: additionally, in addition
altogether: in total
always: invariably
appropriate: suitable, fitting
approximately: roughly
aware: conscious, mindful
barely: hardly, scarcely
basically: essentially
carefully: with care
certainly: surely, definitely
clever: smart
comparable: similar
completely: entirely, fully
complicated: complex, intricate
concise: brief
concurrently: simultaneously, in parallel
consequently: as a result, hence
correct: proper
crucial: essential, vital
currently: presently
definitely: certainly, surely
difficult: hard
easily: readily
easy: simple
endlessly: infinitely
enormous: huge, vast
entirely: completely, fully
erroneous: wrong, incorrect
especially: particularly, in particular
essential: crucial, vital
essentially: basically
evident: obvious, clear
extra: additional
extremely: very, exceedingly
famous: well-known
fast: quick, rapid
frequently: often
fully: completely, entirely
furthermore: moreover, additionally
generally: usually, in general
gradually: progressively
handy: useful
helpful: useful
hence: consequently
huge: enormous, vast
immediately: directly
important: significant
incorrect: wrong
individually: separately
infinitely: endlessly
instantly: immediately
intact: unchanged, untouched
lastly: finally
leftover: remaining
lexicographic: lexicographical
lexicographical: lexicographic
mainly: chiefly
mandatory: compulsory, obligatory
maybe: perhaps, possibly
meanwhile: in the meantime
merely: simply
moreover: furthermore, additionally
mostly: mainly, largely
necessary: required, needed
needed: required
nevertheless: nonetheless, however
nonetheless: nevertheless, however
numeric: numerical
numerical: numeric
obvious: evident, clear
obviously: clearly, evidently
occasionally: sometimes
often: frequently
ordinary: normal
original: initial
partially: partly
partly: partially
particularly: especially, in particular
peculiar: strange, weird
perhaps: maybe, possibly
periodically: regularly
please: kindly
possibly: perhaps, maybe
precise: accurate
presently: currently
probably: likely
quickly: rapidly
quite: rather, fairly
rapid: fast, quick
rapidly: quickly
rarely: seldom
reasonable: sensible
recently: lately
redundant: superfluous
roughly: approximately
seldom: rarely
separately: individually
simultaneously: concurrently, in parallel
smart: clever
sometimes: occasionally
somewhat: rather
specific: particular
specifically: in particular
strange: weird, peculiar
sturdy: robust, solid
subsequently: afterwards, later
sufficient: adequate
suitable: appropriate, fitting
superfluous: unnecessary, needless
surely: certainly, definitely
symmetric: symmetrical
symmetrical: symmetric
thereafter: afterwards
tiny: minuscule
toward: towards
towards: toward
typical: usual
typically: usually, normally
unchanged: unaltered, unmodified
unmodified: unchanged, unaltered
unnecessary: needless, superfluous
upon: on
useful: handy, helpful
usual: typical, customary
usually: normally, typically
valid: legitimate
vast: huge, enormous
vital: essential, crucial
weird: strange, peculiar
wholly: entirely, completely
wrong: incorrect
`;

;// CONCATENATED MODULE: ./src/perturb/words/verb-synonyms.ts
/**
 * Synonyms of verbs for the prose of programming, reviewed pair by pair. Each line has a verb and
 * its synonyms, which fit in its place in every sense that it has there. Verbs that need a condition
 * are in `conditional-synonyms.ts`. All have their base form; of a phrase the first word is inflected.
 */
const VERB_SYNONYMS = `
accomplish: achieve, attain
achieve: accomplish, attain
acquire: obtain, get
adapt: adjust
adjust: adapt
aid: help, assist
allow: permit
alter: change, modify
analyze: examine, study
anticipate: expect
append: attach
arrange: organize
ask: request
assemble: put together
assess: judge, evaluate
assist: help, aid
assume: suppose, presume
attain: achieve
attempt: try
believe: think
build: construct, put together
buy: purchase
calculate: compute, work out
categorize: classify
change: alter, modify
check: verify, test
choose: select, pick
clarify: explain
classify: categorize
collect: gather
combine: put together
complete: finish
comprehend: understand
compute: calculate, work out
conceal: hide
concatenate: join
confirm: verify
constrain: restrict
construct: build, put together
contain: hold, have
convert: transform, change
create: make, build, construct
decide: determine
deduce: infer
delete: remove, erase
demonstrate: show
denote: represent, stand for
depict: show
deserve: merit
detect: discover
determine: work out, find out
discard: throw away
discover: detect
display: show
earn: gain
eat: consume
eliminate: remove
employ: use
enclose: surround
encounter: meet
enhance: improve
ensure: guarantee
entail: involve
enumerate: list
erase: delete, remove
examine: inspect
exchange: swap
execute: run, carry out
expect: anticipate
explain: clarify
fetch: retrieve, get
finish: complete
forbid: prohibit
forecast: predict
fulfill: satisfy, meet
gather: collect
generate: produce, create
give: provide, supply
guarantee: ensure
halt: stop
handle: deal with
help: assist, aid
hide: conceal
identify: recognize
illustrate: show
imagine: picture, suppose
imitate: mimic
improve: enhance
indicate: show, signal
infer: deduce
inform: notify
insert: place, put
inspect: examine
instruct: teach
investigate: examine
involve: entail
judge: assess
maintain: keep
mend: repair, fix
mimic: imitate
modify: change, alter
notice: observe
notify: inform
observe: notice
obtain: get
occur: appear
organize: arrange
perform: carry out
permit: allow
pick: choose, select
place: put
pluck: pick
populate: fill
possess: have, own
predict: forecast
prefer: favor
preserve: keep, retain
presume: assume, suppose
process: handle
produce: generate, create
prohibit: forbid
propose: suggest
provide: supply, give
purchase: buy
put: place
rearrange: reorder
recall: remember
receive: get
recognize: identify
recommend: suggest
refuse: decline
remain: stay
remember: recall
remove: delete, take out
reorder: rearrange
repair: fix, mend
reply: respond
request: ask for
require: need
resemble: look like
respond: reply
restrict: constrain
retain: keep, preserve
retrieve: fetch, get
reveal: show
satisfy: fulfill, meet
save: store
seek: look for
select: choose, pick
send: transmit
signify: denote
solve: work out
specify: state
stay: remain
stop: halt
store: save, keep
suggest: propose
supply: provide, give
suppose: assume, presume
surround: enclose
swap: exchange
talk: speak
teach: instruct
terminate: stop, halt
transfer: move
transform: convert, change
transmit: send
try: attempt
understand: comprehend, grasp
utilize: use, employ
validate: check, verify
vary: change
verify: check, confirm
`;

;// CONCATENATED MODULE: ./src/perturb/words/synonyms.ts





function read(lines) {
    const rows = lines.trim().split('\n');
    return new Map(rows.map((row) => {
        const [word = '', synonyms = ''] = row.split(': ');
        return [word, synonyms.split(', ')];
    }));
}
/** The pairs that hold in any place, by part of speech; verbs and nouns have their base form. */
const SYNONYMS = {
    verb: read(VERB_SYNONYMS),
    noun: read(NOUN_SYNONYMS),
    other: read(OTHER_SYNONYMS),
};
/** A synonym in the form that another word has: `picks` for `chooses`. */
function inFormOf(reading, synonym) {
    const words = synonym.split(' ');
    if (reading.kind === 'verb') {
        const [verb = '', ...rest] = words;
        return [conjugate(verb, reading.form), ...rest].join(' ');
    }
    if (reading.form === 'singular')
        return synonym;
    return [...words.slice(0, -1), pluralOf(words.at(-1) ?? '')].join(' ');
}
/**
 * Synonyms of a word that stands alone, as in a name: those that need nothing around it, in the
 * word's form. Phrases are among them.
 * @param kind the kind of words that the word's place in the name is for
 * @returns lower case, in order of the list; empty if there are none
 */
function synonymsOf(word, kind) {
    const lower = word.toLowerCase();
    const found = readingsAs(kind, lower).flatMap((reading) => aloneFor(reading).map((synonym) => inFormOf(reading, synonym)));
    return [...new Set([...found, ...(SYNONYMS.other.get(lower) ?? [])])];
}
/** Synonyms of a word's base form, where nothing is around it. */
function aloneFor({ kind, lemma }) {
    const conditional = CONDITIONAL_SYNONYMS.filter((each) => each.holdsAlone === true && each.kind === kind && each.word === lemma);
    return [...(SYNONYMS[kind].get(lemma) ?? []), ...conditional.flatMap(({ synonyms }) => synonyms)];
}

;// CONCATENATED MODULE: ./src/perturb/words/find-synonyms.ts





/** The free words of a view's prose that have synonyms, in their order. */
const replaceableWords = once((view) => {
    const words = taggedWords(view);
    return words.flatMap((tagged, i) => {
        if (!tagged.word.isFree)
            return [];
        const found = synonymsIn(tagged, i, words);
        const synonyms = [...new Set(found.synonyms)].filter((each) => canHold(view.prose, each));
        return synonyms.length === 0 ? [] : [{ tagged, synonyms, isLink: found.isLink }];
    });
});
function synonymsIn(tagged, at, words) {
    const { lower, reading } = tagged;
    const general = reading === null ? SYNONYMS.other.get(lower) : SYNONYMS[reading.kind].get(reading.lemma);
    const candidates = [
        ...(CONDITIONAL.get(lower) ?? []),
        ...(CONDITIONAL.get(lemmaOf(tagged)) ?? []),
    ];
    const conditional = candidates.filter((each) => find_synonyms_isOf(each, tagged) && isRight(each, tagged, at, words));
    const inForm = (synonyms) => reading === null
        ? synonyms
        : synonyms
            .filter((each) => reading.form !== 'participle' || !NEVER_PASSIVE.has(each))
            .map((each) => inFormOf(reading, each));
    const synonyms = [
        ...inForm(general ?? []),
        ...conditional.flatMap(({ kind, synonyms }) => kind === 'verb' || kind === 'noun' ? inForm(synonyms) : synonyms),
    ];
    return { synonyms, isLink: conditional.some(({ kind }) => kind === 'link') };
}
const CONDITIONAL = new Map();
for (const each of CONDITIONAL_SYNONYMS) {
    CONDITIONAL.set(each.word, [...(CONDITIONAL.get(each.word) ?? []), each]);
}
/** The base form of a word that is inflected; empty for others. */
function lemmaOf({ lower, reading }) {
    return reading === null || reading.lemma === lower ? '' : reading.lemma;
}
function find_synonyms_isOf({ word, kind }, { lower, reading }) {
    if (kind === 'other' || kind === 'link')
        return word === lower;
    return reading?.kind === kind && reading.lemma === word;
}
function isRight(condition, tagged, at, words) {
    const { before, after, notBefore, notAfter, tags, tagsBefore } = condition;
    const next = tagged.after === 'word' ? words[at + 1] : undefined;
    const right = next?.lower ?? (tagged.after === 'comma' ? ',' : '');
    const left = find_synonyms_leftOf(tagged);
    return ((tags?.includes(tagged.tag) ?? true) &&
        (before === undefined || has(before, left)) &&
        (after === undefined || has(after, right)) &&
        (notBefore === undefined || !has(notBefore, left)) &&
        (notAfter === undefined || !has(notAfter, right)) &&
        (tagsBefore === undefined || tagsBefore.some((tag) => tag === tagBefore(tagged))) &&
        (condition.needsObject !== true || hasObject(tagged, next)) &&
        (condition.describes !== true || find_synonyms_describes(tagged, next)) &&
        (condition.sentenceHas === undefined || hasInSentence(condition.sentenceHas, tagged, words)));
}
const has = (list, word) => list.split(' ').includes(word);
function find_synonyms_leftOf({ before }) {
    if (typeof before !== 'string')
        return before.lower;
    return before === 'start' ? '^' : before === 'comma' ? ',' : '';
}
function tagBefore({ before }) {
    return typeof before === 'string' ? before : before.tag;
}
const find_synonyms_OBJECT = new Set([
    'determiner',
    'number',
    'adjective',
    'noun',
    'plural',
    'value',
    'other',
]);
const DESCRIBED = new Set(['adjective', 'noun', 'plural', 'other']);
/** True for a word that stands before a noun and not after a verb of its own. */
function find_synonyms_describes({ before }, next) {
    const isStated = typeof before === 'string' ? before === 'start' : before.tag === 'be' || before.tag === 'have';
    return !isStated && next !== undefined && DESCRIBED.has(next.tag);
}
/** True if an object or a noun comes next; an adverb may stand before it. */
function hasObject({ after }, next) {
    if (next === undefined)
        return after === 'code';
    return find_synonyms_OBJECT.has(next.tag) || next.tag === 'adverb' || next.tag === 'single';
}
function hasInSentence(list, tagged, words) {
    const own = sentencesOf(words).get(tagged.word.sentence);
    return list.split(' ').some((word) => own?.has(word) === true);
}
/** The words of each sentence. */
const sentencesOf = once((words) => {
    const sentences = new Map();
    for (const { word, lower } of words) {
        const own = sentences.get(word.sentence) ?? new Set();
        sentences.set(word.sentence, own.add(lower));
    }
    return sentences;
});

;// CONCATENATED MODULE: ./src/perturb/words/synonym-edits.ts




/** ReCode's share of the words that have a synonym. */
const SHARE = 0.5;
/** Edits that put synonyms in the place of some words; null if no word has one. */
function substituteSynonyms(view, random, intensity) {
    return edited(replaceableWords(view), random, intensity, ({ word }, synonym) => ({
        start: word.start,
        end: word.end,
        text: inCaseOf(word.text, synonym),
    }));
}
/**
 * Edits that put a synonym directly before some words, as one who says a thing twice; null if no
 * word has one. Phrases and words that only link others would not read as that.
 */
function insertSynonyms(view, random, intensity) {
    const words = replaceableWords(view).flatMap((each) => {
        const synonyms = each.synonyms.filter((synonym) => !synonym.includes(' '));
        return each.isLink || synonyms.length === 0 ? [] : [{ ...each, synonyms }];
    });
    return edited(words, random, intensity, ({ word, lower }, synonym) => ({
        start: word.start,
        end: word.end,
        // A small letter may make a name of the code out of the word.
        text: `${inCaseOf(word.text, synonym)} ${canHold(view.prose, lower) ? lower : word.text}`,
    }));
}
function edited(words, random, intensity, editOf) {
    const places = words.flatMap(({ tagged, synonyms }) => {
        const options = synonyms.flatMap((synonym) => {
            const article = articleEdit(tagged, synonym);
            if (article === 'fixed')
                return [];
            const edit = editOf(tagged, synonym);
            return [article === null ? [edit] : [article, edit]];
        });
        return options.length === 0 ? [] : [options];
    });
    if (places.length === 0)
        return null;
    const chosen = random.sample(places, placesFor(places.length, SHARE, intensity));
    return chosen.flatMap((options) => random.pick(options));
}

;// CONCATENATED MODULE: ./src/perturb/words/tense.ts



/**
 * Edits that put the statements of a prose into another tense: verbs in the present and forms of
 * `be`, `have` and `do`. Imperatives have no tense and stay, and so do all infinitives.
 * @returns null if there is no verb to change
 */
function tenseEdits(view, tense) {
    const words = taggedWords(view);
    const edits = words.flatMap((tagged, i) => {
        const after = tagged.after === 'word' ? words[i + 1] : undefined;
        const put = tagged.word.isFree ? inTense(tagged, after, tense) : null;
        const isPut = put !== null && canHold(view.prose, `${put.verb} ${put.rest}`.trim());
        return isPut ? editsOf(tagged, after, put) : [];
    });
    return edits.length === 0 ? null : edits;
}
function inTense(tagged, after, tense) {
    const { lower, tag } = tagged;
    if (tense === 'past') {
        const past = PAST.get(lower) ?? (isFiniteVerb(tagged) ? pastOf(tagged) : null);
        return past === null || isInfinitive(tagged) ? null : { verb: past, rest: '' };
    }
    if (tag === 'be') {
        return tense_BE.has(lower) && !isInverted(tagged) ? { verb: 'will', rest: 'be' } : null;
    }
    if (lower === 'do' || lower === 'does') {
        return isInfinitive(tagged) ? null : { verb: 'will', rest: isMain(tagged, after) ? 'do' : '' };
    }
    if (lower === 'has' || lower === 'have') {
        return isInfinitive(tagged) ? null : { verb: 'will', rest: 'have' };
    }
    return isFiniteVerb(tagged) ? { verb: 'will', rest: tagged.reading?.lemma ?? '' } : null;
}
const PAST = new Map([
    ['is', 'was'],
    ['are', 'were'],
    ['am', 'was'],
    ['has', 'had'],
    ['have', 'had'],
    ['does', 'did'],
    ['do', 'did'],
    ['can', 'could'],
    ['will', 'would'],
]);
const tense_BE = new Set(['is', 'are', 'am']);
function isFiniteVerb({ tag, reading }) {
    return reading?.kind === 'verb' && (tag === 'third' || tag === 'present');
}
function pastOf({ reading }) {
    return reading === null ? null : conjugate(reading.lemma, 'past');
}
/** True for `have` and `do` without a subject of their own. */
function isInfinitive({ lower, before }) {
    if (lower !== 'have' && lower !== 'do')
        return false;
    let at = before;
    while (typeof at !== 'string' && (at.tag === 'adverb' || at.tag === 'not'))
        at = at.before;
    if (typeof at === 'string')
        return at !== 'code';
    return !tense_SUBJECTS.has(at.tag);
}
/** True for `do` with an object; as an auxiliary it stands before `not` or the subject. */
function isMain({ before }, after) {
    const isAuxiliary = after?.tag === 'not' || after?.tag === 'single' || after?.tag === 'pronoun';
    const isQuestion = typeof before !== 'string' && before.tag === 'plural';
    return !isAuxiliary && !isQuestion;
}
const tense_SUBJECTS = new Set([
    'pronoun',
    'relative',
    'plural',
    'noun',
    'number',
    'value',
]);
/** True for a question or a condition without `if`: its subject comes after the verb. */
function isInverted({ before }) {
    return before === 'start' || before === 'comma';
}
function editsOf(tagged, after, { verb, rest }) {
    const { start, end, text } = tagged.word;
    const first = inCaseOf(text, verb);
    if (rest === '' || after?.tag !== 'not') {
        return [{ start, end, text: rest === '' ? first : `${first} ${rest}` }];
    }
    const place = after.word.end;
    return [
        { start, end, text: first },
        { start: place, end: place, text: ` ${rest}` },
    ];
}

;// CONCATENATED MODULE: ./src/perturb/families/docstring-words.ts



function transformOf(name, editsOf) {
    return {
        name,
        family: 'docstring',
        version: 1,
        isRandom: true,
        takesProse: true,
        apply(view, random, intensity) {
            const edits = editsOf(view, random, intensity);
            return edits === null ? null : { edits };
        },
    };
}
function tenseTransformation(name, tense) {
    const transform = transformOf(name, (view) => tenseEdits(view, tense));
    return { ...transform, isRandom: false, hasShare: false };
}
/** ReCode's transforms of the words of a prose, back-translation apart: that needs a model. */
const DOCSTRING_WORDS = [
    transformOf('EnglishInflectionalVariation', inflectionEdits),
    transformOf('SynonymInsertion', insertSynonyms),
    transformOf('SynonymSubstitution', substituteSynonyms),
    tenseTransformation('TenseTransformationFuture', 'future'),
    tenseTransformation('TenseTransformationPast', 'past'),
];

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
            /^[ \t]*\r?\n[ \t]*$/.test(text.slice(last.end, comment.start));
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
const new_lines_SHARE = 0.5;
/** With fewer places after the documentation, those before it are taken too. */
const FEWEST = 3;
/** Empty lines between statements after the documentation; at least one. */
function newLines(view, random, intensity) {
    const places = placesIn(view);
    if (places.length === 0)
        return null;
    // Each place for itself, as in the paper: a fixed number of them has few outcomes.
    const drawn = places.filter(() => random.chance(new_lines_SHARE * intensity));
    const chosen = drawn.length > 0 ? drawn : [random.pick(places)];
    return { edits: chosen.map((end) => emptyLineAfter(view, end)) };
}
/** The places that may get an empty line. */
const placesIn = once((view) => {
    const documented = documentationSpan(view);
    const all = freeLineEnds(view).filter((end) => documented === null || end < documented.start || end >= documented.end);
    const after = all.filter((end) => end >= (documented?.end ?? 0));
    return after.length < FEWEST ? all : after;
});
/** The ends of shown lines where an empty line changes nothing. */
function freeLineEnds(view) {
    const { text, code, cut } = view;
    if (code === null)
        return [];
    const isInText = textsIn(text, code);
    return linesBefore(text, cut)
        .filter((line) => line.text.trim() !== '' && line.end < cut && !isInText(line.end))
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
    if (!isWhole || textsIn(text, code)(end))
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
const breaks_NAMES = new Set([
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
    const tokens = breaks_tokensOf(tree.rootNode, atoms, until);
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
function breaks_tokensOf(node, atoms, until) {
    if (node.startIndex >= until)
        return [];
    if (atoms.has(node.type) || node.childCount === 0)
        return node.text.trim() === '' ? [] : [node];
    return node.children.flatMap((child) => breaks_tokensOf(child, atoms, until));
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
    if (breaks_NAMES.has(around))
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
function rows_rowsOf(view) {
    const { text, code } = view;
    if (code === null)
        return [];
    const { grammar, tree } = code;
    const isInText = textsIn(text, code);
    const comments = tree.rootNode.descendantsOfType([...grammar.comments]);
    const commented = new Set(comments.map(({ startIndex }) => startIndex));
    const lines = linesBefore(text, text.length);
    const docs = [...comments, ...docstringsIn(tree.rootNode, grammar.file)];
    const begins = beginsOf(docs, lines);
    const firstSign = text.search(/\S/);
    return lines.map((line, i) => {
        const { start, indentation } = line;
        const first = start + indentation.length;
        const begin = begins.get(i);
        if (begin !== undefined)
            return { ...line, kind: 'documentation', begin };
        const row = { ...line, begin: start };
        if (isInText(start))
            return { ...row, kind: 'text' };
        const isStatement = line.text.trim() !== '' &&
            !commented.has(first) &&
            (start <= firstSign || isBetweenStatements(view, start));
        return { ...row, kind: isStatement ? 'statement' : 'other' };
    });
}
/** The lines that docstrings and comments go on over, with the start of the first line of each. */
function beginsOf(docs, lines) {
    const starts = lines.map(({ start }) => start);
    const begins = new Map();
    for (const { startIndex, endIndex } of docs) {
        const after = countUpTo(starts, startIndex);
        const begin = starts[after - 1] ?? 0;
        for (let i = after; (starts[i] ?? endIndex) < endIndex; i += 1) {
            if (!begins.has(i))
                begins.set(i, begin);
        }
    }
    return begins;
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
    const rows = rows_rowsOf(view);
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
/** Python takes a tab to go on to the next multiple of this. */
const TAB_STOP = 8;
/**
 * Tabs in place of the spaces that indent lines, in the whole text: Python refuses a mix. A text
 * that is indented by tabs gets spaces. Documentation keeps what it has beyond its own indentation.
 */
function tabIndent(view) {
    const rows = rows_rowsOf(view);
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
        const begun = kind === 'documentation' ? before.get(row.begin) : undefined;
        const old = begun?.old ?? indentation;
        const now = begun?.now ?? (kind === 'documentation' ? old : indent(row));
        before.set(start, { old, now });
        if (old !== now && row.text.startsWith(old)) {
            edits.push({ start, end: start + old.length, text: now });
        }
    }
    return edits.some(({ start }) => start < view.cut) ? { edits } : null;
}
function spacesForTabs({ indentation }) {
    return indentation.replaceAll('\t', SPACES);
}
/** One tab for each statement around a line, so that uneven steps are one tab each. */
function tabsForSpaces(unit) {
    const widths = [0];
    return ({ indentation, kind }) => {
        const width = widthOf(indentation);
        if (kind === 'statement') {
            while ((widths.at(-1) ?? 0) > width)
                widths.pop();
            if ((widths.at(-1) ?? 0) < width)
                widths.push(width);
        }
        const depth = widths.findLastIndex((each) => each <= width);
        const rest = width - (widths[depth] ?? 0);
        // The rest of a statement may be anywhere: its tabs stay.
        if (rest > 0 && indentation.includes('\t'))
            return indentation;
        return '\t'.repeat(depth + Math.floor(rest / unit)) + ' '.repeat(rest % unit);
    };
}
function widthOf(indentation) {
    let width = 0;
    for (const each of indentation) {
        width = each === '\t' ? width - (width % TAB_STOP) + TAB_STOP : width + 1;
    }
    return width;
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

;// CONCATENATED MODULE: ./src/perturb/names/name-synonyms.ts


/**
 * Words of function names with their synonyms, reviewed pair by pair, in addition to those of prose.
 * A name has words that prose must not change, such as `largest`, and short forms, such as `num`.
 */
/** Verbs, at places for a verb. */
const name_synonyms_VERBS = `
arrange: order
capitalize: uppercase
convert: change
count: tally
decode: decipher
decrypt: decipher
divide: split
do: perform
encode: encipher
encrypt: encipher
extract: take
factorize: factor, decompose
filter: select
find: locate, get
fix: repair, correct, mend
flip: toggle, invert
get: fetch, obtain, retrieve, find
has: contains
insert: put
intersperse: interleave
join: combine, merge
make: create, build, form
match: pair
merge: combine, join
move: shift, relocate
order: sort, arrange
parse: read
print: show, display
remove: delete, drop
replace: substitute
rescale: scale
reverse: invert, flip
rotate: turn
search: seek
separate: split, divide
shift: move
simplify: reduce
solve: resolve
sort: order, arrange
split: divide, separate
start: begin
starts: begins
strip: trim
substitute: replace
subtract: deduct
sum: total
swap: exchange
trim: strip
truncate: trim, cut
`;
/** Other words, wherever they are. */
const name_synonyms_OTHERS = `
above: over
absolute: abs
arr: array, list
array: list, sequence
arrays: lists, sequences
average: mean, avg
avg: average, mean
base: radix
below: under, beneath
biggest: largest, greatest
brackets: parentheses
char: character
character: char
characters: chars
chars: characters
check: test
circular: cyclic
closest: nearest
collision: crash
column: col
common: shared, mutual
consecutive: successive, adjacent
count: tally
cyclic: circular
dict: dictionary
dictionary: dict
diff: difference
difference: diff, gap
distinct: unique, different
divisor: factor
divisors: factors
duplicates: copies, repeats
elements: items, entries, members
ends: finishes
entire: whole
equal: identical
factor: divisor
factors: divisors
fib: fibonacci
first: initial
following: next
freq: frequency
frequency: freq
grade: mark, score
greatest: largest, biggest
groups: clusters
hex: hexadecimal
highest: greatest
idx: index
indices: positions, indexes
int: integer
integer: int
integers: ints
intersection: overlap
ints: integers
item: element, entry
items: elements, entries
large: big
largest: biggest, greatest
last: final
len: length, size
length: size, len
list: array, sequence
lists: arrays, sequences
longest: lengthiest
lst: list
matrix: grid
max: maximum, largest, biggest
maximum: max, largest
mean: average
message: msg
min: minimum, smallest, lowest
minimum: min, smallest
missing: absent
monotonic: monotone
msg: message
nearest: closest
nested: embedded
next: following, subsequent
num: number
number: num
numbers: nums
nums: numbers
occurrences: instances
paren: parenthesis, bracket
parens: parentheses, brackets
parentheses: parens, brackets
path: route
pile: stack, heap
previous: preceding, prior
prod: product
profit: gain
product: prod
rectangle: rect
repeated: recurring
same: identical, equal
sequence: series
simple: basic, plain
small: little
smallest: lowest, minimal
solution: answer
sorted: ordered
spaces: blanks, whitespace
str: string, text
string: text, str
strings: texts, strs
substring: substr
suffix: ending
sum: total
text: string
threshold: limit, cutoff
times: occasions
total: overall
triples: triplets
triplets: triples
unique: distinct
val: value
valid: legal
value: val
values: vals
whole: entire
`;
function name_synonyms_read(lines) {
    const rows = lines.trim().split('\n');
    return new Map(rows.map((row) => {
        const [word = '', synonyms = ''] = row.split(': ');
        return [word, synonyms.split(', ')];
    }));
}
const OF_VERBS = name_synonyms_read(name_synonyms_VERBS);
const OF_OTHERS = name_synonyms_read(name_synonyms_OTHERS);
/**
 * Synonyms of a word in a name, each a single word.
 * @param word in lower case
 * @param kind the kind of words that its place in the name is for
 */
function nameSynonyms(word, kind) {
    const isVerb = kind === 'verb' || readingsOf(word).every((reading) => reading.kind === 'verb');
    const own = (isVerb ? OF_VERBS.get(word) : undefined) ?? OF_OTHERS.get(word) ?? [];
    const all = new Set([...own, ...synonymsOf(word, kind)]);
    return [...all].filter((synonym) => /^[a-z]+$/.test(synonym) && synonym !== word);
}

;// CONCATENATED MODULE: ./src/perturb/names/respell-name.ts






/** A name with letters replaced by their neighbours on the keyboard. */
function mistypedName(name, draw) {
    const choices = respell_name_lettersOf(name).map(({ text, ...span }) => ({
        ...span,
        texts: neighboursOf(text),
    }));
    return chosen(name, choices, 0.05, draw);
}
/** A name with adjacent letters swapped; capitals stay where they are. */
function swappedName(name, draw) {
    const letters = respell_name_lettersOf(name);
    const choices = letters.flatMap((first, i) => {
        const second = letters[i + 1];
        if (second?.start !== first.end)
            return [];
        const text = respell_name_likeCase(second.text, first.text) + respell_name_likeCase(first.text, second.text);
        return [{ start: first.start, end: second.end, texts: [text] }];
    });
    return chosen(name, choices, 0.05, draw);
}
/** A name with letters in their other case. In Ruby a first capital makes a constant. */
function recasedName(name, draw, language) {
    const letters = respell_name_lettersOf(name).slice(language === 'ruby' ? 1 : 0);
    const choices = letters.map(({ text, ...span }) => ({ ...span, texts: [respell_name_otherCase(text)] }));
    return chosen(name, choices, 0.35, draw);
}
/** A name with words in other forms: `finds_element` for `find_elements`. One word or more change. */
function inflectedName(name, draw) {
    const formsOf = (word, kind) => SETTLED.has(word) || (kind === 'noun' && word.endsWith('ed')) ? [] : inflections(word, kind);
    const choices = choicesOf(name, formsOf);
    return chosen(name, choices, draw.random.int(choices.length + 1) / choices.length, draw);
}
/** A name with synonyms for some of its words. */
function synonymousName(name, draw) {
    return chosen(name, choicesOf(name, nameSynonyms), 0.5, draw);
}
/** Words whose other forms are other words, or none. */
const SETTLED = new Set(`above absolute anti any below binary down even first incr last left like many max maximum mean min
  mini minimum minus most near odd off on only out plus right roman unique up upper`.split(/\s+/));
/** Words that are verbs, too, but hardly at the start of a name. */
const MOSTLY_NOUNS = new Set(`array case digit file key letter list lists number numbers pair pairs range string strings time word
  words`.split(/\s+/));
/** Words that a verb follows. */
const BEFORE_VERB = new Set(['can', 'could', 'must', 'should', 'will']);
/** The first word of a name is a verb if it can be one, and the others are nouns. */
function choicesOf(name, othersOf) {
    const words = wordsOf(name);
    return words.map(({ text, ...span }, i) => {
        const lower = text.toLowerCase();
        const before = words[i - 1]?.text.toLowerCase();
        const isVerb = before === undefined ? !MOSTLY_NOUNS.has(lower) : BEFORE_VERB.has(before);
        const others = othersOf(lower, isVerb ? 'verb' : 'noun');
        const texts = others.map((other) => likeWord(other, text));
        return { ...span, texts };
    });
}
/**
 * Change a share of a name's places. The shares are ReCode's (Wang et al. 2022).
 * @returns null if there is no place that can change
 */
function chosen(name, choices, share, { random, intensity }) {
    const changing = choices
        .map(({ start, end, texts }) => {
        const others = texts.filter((text) => text !== name.slice(start, end));
        return { start, end, texts: others };
    })
        .filter(({ texts }) => texts.length > 0);
    if (changing.length === 0)
        return null;
    const count = placesFor(changing.length, share, intensity);
    const edits = [];
    for (const { start, end, texts } of random.sample(changing, count)) {
        if (start >= (edits.at(-1)?.end ?? 0))
            edits.push({ start, end, text: random.pick(texts) });
    }
    return applyEdits(name, edits);
}
function respell_name_lettersOf(name) {
    return [...name.matchAll(/\p{L}/gu)].map(({ index, 0: text }) => ({
        start: index,
        end: index + text.length,
        text,
    }));
}
function isUpper(text) {
    return text !== text.toLowerCase();
}
function respell_name_likeCase(letter, model) {
    return isUpper(model) ? letter.toUpperCase() : letter.toLowerCase();
}
/** Some letters become two, such as the German sharp s: they stay. */
function respell_name_otherCase(letter) {
    const other = isUpper(letter) ? letter.toLowerCase() : letter.toUpperCase();
    return other.length === letter.length ? other : letter;
}
/** A word with its capitals where another one has them. */
function likeWord(word, model) {
    if (model.length > 1 && model === model.toUpperCase())
        return word.toUpperCase();
    return isUpper(model.charAt(0)) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

;// CONCATENATED MODULE: ./src/perturb/families/func-name.ts




/** A draw takes the first of so many names that nothing has yet. */
const MOST_TRIES = 10;
function renaming(name, spell, isRandom = true) {
    const apply = (view, random, intensity) => {
        const from = view.code?.target?.name;
        const { language } = view.task;
        if (from === undefined || isFixed(from, language))
            return null;
        for (let tries = 0; tries < (isRandom ? MOST_TRIES : 1); tries += 1) {
            const newName = spell(from, { random, intensity }, language);
            if (newName === null)
                return null;
            // The core says why a name cannot be changed at all.
            if (isFree(view, newName) || !isRenamable(view))
                return { newName };
        }
        return null;
    };
    return { name, family: 'func_name', version: 1, isRandom, takesProse: false, apply };
}
/** ReCode's transforms of the function's name (Wang et al. 2022), with its shares of places. */
const FUNC_NAME = [
    renaming('FuncRenameButterFinger', mistypedName),
    renaming('FuncRenameCamelCase', inOtherConvention, false),
    renaming('FuncRenameChangeChar', recasedName),
    renaming('FuncRenameInflectionalVariation', inflectedName),
    renaming('FuncRenameSwapChar', swappedName),
    renaming('FuncRenameSynonymSub', synonymousName),
];

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
const prepositionsOf = once(({ prose }) => {
    let replacing = null;
    return prose.words.filter(({ isFree, text, sentence }, at) => {
        const word = text.toLowerCase();
        // After `replace` in the same sentence, `with` tells the old from the new.
        const isReplacing = replacing === sentence;
        if (word.startsWith('repla'))
            replacing = sentence;
        const [before, after] = neighbours(prose.words, at);
        if (!isFree)
            return false;
        if (word === 'that')
            return BEFORE_THAT.has(before);
        if (word === 'as' && !DETERMINERS.has(after))
            return false;
        if (word === 'with' && isReplacing)
            return false;
        const isFixed = NEEDS_PREPOSITION.has(before) || FOLLOWS_PREPOSITION.has(after);
        return PREPOSITIONS.has(word) && !isFixed;
    });
});
/** Articles whose noun means the same without them. */
const determinersOf = once(({ prose }) => prose.words.filter(({ isFree, text }, at) => {
    const [, after] = neighbours(prose.words, at);
    return isFree && DETERMINERS.has(text.toLowerCase()) && !FOLLOWS_DETERMINER.has(after);
}));
/** The words before and after a word in its sentence, in lower case; empty if there is none. */
function neighbours(words, at) {
    const sentence = words[at]?.sentence;
    const [before, after] = [words[at - 1], words[at + 1]].map((word) => word !== undefined && word.sentence === sentence ? word.text.toLowerCase() : '');
    return [before ?? '', after ?? ''];
}
/** Take words away, each with one of its spaces. Words that have punctuation at them stay. */
function deleteWords(view, words, count, random) {
    const drawn = [];
    /** Places that a deletion is at: 1 for each. */
    const taken = new Uint8Array(view.text.length + 1);
    for (const word of random.shuffle(words)) {
        if (drawn.length === count)
            break;
        const edit = deletionOf(view, word);
        const isBeside = taken.subarray(word.start, word.end + 1).includes(1);
        if (edit === null || isBeside)
            continue;
        drawn.push(edit);
        taken.fill(1, edit.start, edit.end + 1);
    }
    return drawn;
}
/** The word and the space after it or, at a line's end, the space before it. */
function deletionOf({ text, prose }, { start, end, line }) {
    const { start: from, end: to } = prose.source.lines[line] ?? { start, end };
    const before = text.slice(from, start);
    const after = text.slice(end, to);
    if (/\S/.test(before.slice(-1)) || /^\S/.test(after))
        return null;
    const spaceAfter = after.length - after.trimStart().length;
    if (after.trim() !== '')
        return { start, end: end + spaceAfter, text: '' };
    if (before.trim() === '')
        return null;
    return { start: from + before.trimEnd().length, end, text: '' };
}
/** The words that are written twice by mistake most often; all words if there are none of them. */
const repeatable = once(({ prose }) => {
    const free = freeWords(prose);
    const short = free.filter(({ text }) => /^\p{L}{1,3}$/u.test(text));
    return short.length > 0 ? short : free.filter(({ text }) => /^[\p{L}\p{M}]+$/u.test(text));
});
/** Write words twice. */
function repeatWords(words, count, random) {
    return random
        .sample(words, count)
        .map(({ end, text }) => ({ start: end, end, text: ` ${text}` }));
}
const swappable = once(({ text, prose }) => prose.gaps.flatMap((gap) => {
    const [one, other] = [prose.words[gap.before], prose.words[gap.after]];
    if (one === undefined || other === undefined || one.sentence !== other.sentence)
        return [];
    // A capital begins a sentence or is a proper name; an apostrophe is a quote of code.
    const isPlain = [one, other].every(({ text }) => /^[\p{Ll}\p{M}-]+$/u.test(text));
    if (!isPlain || one.text === other.text || makesName(text, prose, gap))
        return [];
    return [[one, other]];
}));
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
const verbs_words = (text) => new Set(verbs_list(text));
/** Verbs whose form with -s is hardly ever a noun in the prose of programming. */
const PLAIN_VERBS = verbs_list('return take accept receive find check compute calculate determine implement convert remove replace concatenate filter contain have consist represent follow appear occur satisfy provide get make give want encode decode encrypt decrypt generate produce insert delete append parse perform evaluate assume consider ensure handle exist belong lie correspond depend indicate denote describe define happen become remain keep detect extract identify select choose iterate traverse verify validate solve simplify merge create write read allow expect apply compare know let require construct rotate obtain consume use');
/** Verbs whose forms are nouns as well, so that the words before them decide. */
const OTHER_VERBS = verbs_list('output print match split join group map move shift search form format call need test show display flip pass build transform swap pick store wrap combine rearrange reorder go come do eat play work look live help try win lose buy hold hit arrange say see think put turn assign discard separate complete');
/** Words that only the base form of a verb follows. */
const BEFORE_BASE = verbs_words('to should must will would can could may might shall please you we they i not then also');
/** Words that the base form follows if it is no noun. */
const BEFORE_PLAIN_BASE = verbs_words('and or that which who');
/** Words that the form for he, she and it follows. */
const BEFORE_THIRD = verbs_words('that which who it he she function method program then also');
/** Words that make a noun of the next one, or a fixed phrase as in `as follows`. */
const verbs_BEFORE_NOUN = verbs_words('a an the this each every of in as its his her their your my');

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
const verbsOf = once(({ text, prose }) => prose.words.flatMap((word, at) => {
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
}));
/** @param before the word before it; empty at the start of a sentence */
function isVerb(word, before, isRequest) {
    const isPlain = PLAIN.has(word);
    if (OF_BASE.has(word)) {
        const isFirst = before === '' || (isPlain && isRequest);
        return isFirst || BEFORE_BASE.has(before) || (isPlain && BEFORE_PLAIN_BASE.has(before));
    }
    return BEFORE_THIRD.has(before) || (isPlain && !verbs_BEFORE_NOUN.has(before));
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

;// CONCATENATED MODULE: ./src/perturb/python/statements.ts
/** Read a block of statements; null if it stands on its header's line. */
function blockOf(node, text) {
    const [first, ...others] = (node?.namedChildren ?? []).filter((child) => child !== null && child.type !== 'comment');
    const header = node?.parent ?? null;
    // The cases of a `match` are no statements.
    if (header === null || first === undefined || header.type === 'match_statement')
        return null;
    const colons = header.children.filter((child) => child?.type === ':');
    const colon = colons.findLast((child) => child !== null && child.endIndex <= first.startIndex);
    if (!colon)
        return null;
    const { endIndex: colonEnd } = colon;
    const headerEnd = statements_lineEnd(text, colonEnd);
    if (headerEnd >= first.startIndex)
        return null;
    const outer = indentAt(text, header.startIndex);
    const indent = indentAt(text, first.startIndex);
    const unit = indent.startsWith(outer) ? indent.slice(outer.length) : indent;
    return { header, colonEnd, headerEnd, statements: [first, ...others], outer, indent, unit };
}
/** The place where the line of a place starts. */
function lineStart(text, at) {
    return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}
/** The place where the line of a place ends, before its line break. */
function statements_lineEnd(text, at) {
    const end = text.indexOf('\n', at);
    if (end === -1)
        return text.length;
    return text[end - 1] === '\r' ? end - 1 : end;
}
/** The line break after the line of a place. */
function lineBreak(text, at) {
    return text.startsWith('\r\n', statements_lineEnd(text, at)) ? '\r\n' : '\n';
}
/** The start of the line after the line of a place; null if there is none. */
function nextLine(text, at) {
    const end = text.indexOf('\n', at);
    return end === -1 ? null : end + 1;
}
/** True if a line has nothing but a comment from a place on. */
function isLineDone(text, at) {
    return /^[ \t]*(?:;[ \t]*)?(?:#.*)?$/.test(text.slice(at, statements_lineEnd(text, at)));
}
function indentAt(text, at) {
    return /^[ \t]*/.exec(text.slice(lineStart(text, at), at))?.[0] ?? '';
}

;// CONCATENATED MODULE: ./src/perturb/python/gaps.ts


/**
 * The gaps in the shown part that a run may come to, in order of the text and, at one place, from
 * the outer block to the inner one.
 */
const gapsIn = once((program) => {
    const { root, text } = program;
    // A declaration comes before any use of its name.
    const declared = new Map();
    for (const node of root.descendantsOfType(['global_statement', 'nonlocal_statement'])) {
        const scope = program.scopeOf(node);
        declared.set(scope, Math.max(node.endIndex, declared.get(scope) ?? 0));
    }
    return root
        .descendantsOfType('block')
        .flatMap((node) => blockOf(node, text) ?? [])
        .flatMap((block) => gapsOf(block, program))
        .filter(({ at, scope }) => at >= (declared.get(scope) ?? 0))
        .toSorted((a, b) => a.at - b.at || a.block.indent.length - b.block.indent.length);
});
function gapsOf(block, program) {
    const { statements, header, headerEnd } = block;
    const scope = program.scopeOf(statements[0]);
    if (scope.kind !== 'function' || isInGroup(header))
        return [];
    const ends = [headerEnd, ...statements.map(({ endIndex }) => endIndex)];
    return ends.flatMap((end, i) => {
        const [before, after] = [statements[i - 1], statements[i]];
        const isAfterExit = before !== undefined && EXITS.has(before.type);
        const isBeforeDocumentation = before === undefined && isDocumented(header, statements[0]);
        if (isAfterExit || isBeforeDocumentation)
            return [];
        const at = placeBetween(end, after ?? null, program);
        return at === null ? [] : [{ at, block, scope }];
    });
}
/** Statements after these are never run. */
const EXITS = new Set([
    'return_statement',
    'raise_statement',
    'break_statement',
    'continue_statement',
]);
function isDocumented({ type }, first) {
    return type === 'function_definition' && isString(first);
}
/** True within an `except*`, where a copied `return` is an error. */
function isInGroup(header) {
    for (let at = header; at !== null; at = at.parent) {
        if (at.type === 'except_clause' && /^except\s*\*/.test(at.text))
            return true;
        if (at.type === 'function_definition')
            return false;
    }
    return false;
}
/** True for a statement that is a text alone. */
function isString({ type, firstNamedChild }) {
    return type === 'expression_statement' && /string$/.test(firstNamedChild?.type ?? '');
}
/** The first line in the shown part between the end of a statement and the next one. */
function placeBetween(end, next, { text, shown }) {
    if (!isLineDone(text, end))
        return null;
    const first = nextLine(text, end);
    const last = next === null ? first : lineStart(text, next.startIndex);
    if (first === null || last === null)
        return null;
    const isShownFromLine = lineStart(text, shown.start) === shown.start;
    const shownFrom = isShownFromLine ? shown.start : nextLine(text, shown.start);
    const at = Math.max(first, shownFrom ?? first);
    return at <= last && at <= shown.end ? at : null;
}

;// CONCATENATED MODULE: ./src/perturb/python/dead-code.ts



/** Insert a loop or a condition into a gap that never runs its body (NatGen's dead code). */
function deadCode({ at, block, scope }, program, random) {
    const { text, shown } = program;
    const known = bodiesIn(program).get(scope) ?? [];
    const body = known.length === 0 ? 'pass' : random.pick(known);
    const lines = [...deadHeader(program, random), block.unit + body];
    const end = lineBreak(text, at - 1);
    const code = lines.map((line) => block.indent + line);
    if (at < shown.end)
        return insertion(at, code.map((line) => line + end).join(''));
    // An insertion at the end of the shown part comes after it, so it goes to the line before.
    return insertion(statements_lineEnd(text, at - 1), code.map((line) => end + line).join(''));
}
/** The statements of the shown part that a body may repeat, by their scope. */
const bodiesIn = once(({ root, shown, scopeOf }) => {
    const bodies = new Map();
    for (const node of root.descendantsOfType(['expression_statement', 'return_statement'])) {
        const { text } = node;
        if (node.endIndex > shown.end || isString(node) || /[\r\n]/.test(text))
            continue;
        const scope = scopeOf(node);
        const known = bodies.get(scope);
        if (known === undefined)
            bodies.set(scope, [text]);
        else
            known.push(text);
    }
    return bodies;
});
function insertion(at, text) {
    return { start: at, end: at, text };
}
/** The lines up to the body, in the forms of NatGen. */
function deadHeader(program, random) {
    // Seeds differ in more than the number of a name, which NatGen draws.
    const name = program.freshName(Array.from({ length: 10 }, (_, number) => `_i_${number}`));
    const keyword = random.pick(['for', 'while', 'if']);
    if (keyword === 'for') {
        return [`for ${name} in ${program.isBuiltIn('range') ? 'range(0)' : '()'}:`];
    }
    const condition = program.seesNames
        ? 'False'
        : random.pick(['False', `${name} < ${name}`, `${name} > ${name}`]);
    const before = condition === 'False' ? [] : [`${name} = 0`];
    return [...before, `${keyword} ${condition}:`];
}

;// CONCATENATED MODULE: ./src/perturb/python/local-names.ts


/** Parameters, functions and imports have names that others use, too. */
const LOCAL = new Set([
    null,
    'assignment',
    'augmented',
    'annotation',
    'loop',
    'comprehension',
    'with',
    'except',
    'pattern',
    'deletion',
]);
/**
 * The names of local variables that get a value in the shown part of a program, by the number of
 * their uses there; the first to appear comes first among equals.
 */
const localNames = once((program) => {
    if (program.seesNames)
        return [];
    const isPlain = plainIn(program);
    const groups = new Map();
    for (const variable of program.variables) {
        if (!isLocal(variable) || !variable.mentions.every(isPlain))
            continue;
        const owner = local_names_ownerOf(variable.scope);
        const names = groups.get(owner) ?? new Map();
        groups.set(owner, names);
        const mentions = names.get(variable.name) ?? [];
        names.set(variable.name, mentions);
        for (const mention of variable.mentions)
            mentions.push(mention);
    }
    const isShown = ({ node }) => local_names_isWithin(node.startIndex, program);
    return [...groups.values()]
        .flatMap((names) => [...names].map(([name, mentions]) => ({ name, mentions: local_names_inOrder(mentions) })))
        .filter(({ mentions }) => mentions.some((each) => each.binding !== null && isShown(each)))
        .map((local) => ({ local, uses: local.mentions.filter(isShown).length }))
        .toSorted((a, b) => b.uses - a.uses || startOf(a.local) - startOf(b.local))
        .map(({ local }) => local);
});
function local_names_isWithin(place, { shown }) {
    return shown.start <= place && place < shown.end;
}
function isLocal({ name, scope: { kind } }) {
    // Names with two underscores get the name of their class.
    return (kind === 'function' || kind === 'comprehension') && !name.startsWith('__');
}
/** Tells of a mention if the program does not show the name itself, as `f"{name=}"` does. */
function plainIn({ root }) {
    const showing = root
        .descendantsOfType('interpolation')
        .filter(({ children }) => children.some((child) => child?.type === '='))
        .map(({ startIndex: start, endIndex: end }) => ({ start, end }));
    const reach = reachOf(showing);
    return ({ node, binding }) => LOCAL.has(binding) && reach(node.startIndex) < node.endIndex;
}
/** The outermost function around a scope. */
function local_names_ownerOf(scope) {
    let owner = scope;
    for (let at = scope; at !== null; at = at.parent) {
        if (at.kind === 'function')
            owner = at;
    }
    return owner;
}
function local_names_inOrder(mentions) {
    return mentions.toSorted((a, b) => a.node.startIndex - b.node.startIndex);
}
function startOf({ mentions }) {
    return mentions[0]?.node.startIndex ?? 0;
}

;// CONCATENATED MODULE: ./src/perturb/python/assigned-value.ts
/** The value that an assignment gives to a name; null if it is a part of one. */
function assignedValue(name) {
    const { parent } = name;
    if (parent?.type === 'named_expression')
        return parent.childForFieldName('value');
    if (parent?.type === 'assignment') {
        let value = parent.childForFieldName('right');
        while (value?.type === 'assignment')
            value = value.childForFieldName('right');
        return value;
    }
    const assignment = parent?.parent;
    const values = assignment?.childForFieldName('right');
    const isList = parent?.type === 'pattern_list' && values?.type === 'expression_list';
    if (!isList || assignment?.type !== 'assignment')
        return null;
    const isPlain = [...parent.namedChildren, ...values.namedChildren].every((child) => child !== null && !child.type.startsWith('list_splat'));
    if (!isPlain || parent.namedChildCount !== values.namedChildCount)
        return null;
    const at = parent.namedChildren.findIndex((child) => child?.id === name.id);
    return values.namedChild(at);
}

;// CONCATENATED MODULE: ./src/perturb/python/kinds.ts


/** The kind of an expression; null if the program does not tell it. */
function kinds_kindOf(node, program) {
    return kinds_read(node, program, kinds_NOTHING);
}
const kinds_NOTHING = new Map();
function kinds_read(node, program, assumed) {
    if (node === null)
        return null;
    return assumed === kinds_NOTHING ? knownKind(node, program) : readKind(node, program, assumed);
}
const knownKind = onceForNode((node, program) => readKind(node, program, kinds_NOTHING));
function readKind(node, program, assumed) {
    const kind = (field) => kinds_read(node.childForFieldName(field), program, assumed);
    switch (node.type) {
        case 'integer':
            return /j$/i.test(node.text) ? 'number' : 'int';
        case 'float':
            return 'number';
        case 'true':
        case 'false':
            return 'int';
        case 'string':
        case 'concatenated_string':
        case 'list':
        case 'tuple':
        case 'list_comprehension':
            return 'sequence';
        case 'parenthesized_expression':
            return kinds_read(node.firstNamedChild, program, assumed);
        case 'unary_operator':
            return kind('argument') === 'sequence' ? null : kind('argument');
        case 'binary_operator':
            return combined(node.childForFieldName('operator')?.type ?? '', kind('left'), kind('right'));
        case 'subscript':
            return node.childForFieldName('subscript')?.type === 'slice' ? sliced(kind('value')) : null;
        case 'identifier': {
            const variable = program.variableOf(node);
            return variable === undefined ? null : kindOfVariable(variable, program, assumed);
        }
        case 'call':
            return called(node, program, assumed);
        default:
            return null;
    }
}
function sliced(kind) {
    return kind === 'sequence' ? kind : null;
}
function combined(operator, left, right) {
    if (left === null || right === null)
        return null;
    if (left === 'sequence' || right === 'sequence') {
        const isRepeated = operator === '*' && (left === 'int' || right === 'int');
        return isRepeated || (operator === '+' && left === right) ? 'sequence' : null;
    }
    const isWhole = left === 'int' && right === 'int';
    if (['+', '-', '*', '//', '%'].includes(operator))
        return isWhole ? 'int' : 'number';
    if (operator === '/')
        return 'number';
    return isWhole && ['&', '|', '^', '<<', '>>'].includes(operator) ? 'int' : null;
}
const FUNCTIONS = {
    len: 'int',
    int: 'int',
    ord: 'int',
    float: 'number',
    range: 'sequence',
    sorted: 'sequence',
    list: 'sequence',
    tuple: 'sequence',
    str: 'sequence',
    bin: 'sequence',
    hex: 'sequence',
    chr: 'sequence',
};
/** Methods of texts; a list has none of these names. */
const METHODS = new Set('capitalize format join lower lstrip replace rsplit rstrip split splitlines strip swapcase title upper'.split(' '));
function called(call, program, assumed) {
    const called = call.childForFieldName('function');
    const [first, ...others] = call.childForFieldName('arguments')?.namedChildren ?? [];
    if (called?.type === 'attribute') {
        const isMethod = METHODS.has(called.childForFieldName('attribute')?.text ?? '');
        return isMethod ? sliced(kinds_read(called.childForFieldName('object'), program, assumed)) : null;
    }
    if (called?.type !== 'identifier' || !program.isBuiltIn(called.text))
        return null;
    if (called.text === 'abs') {
        const kind = kinds_read(first ?? null, program, assumed);
        return kind === 'sequence' ? null : kind;
    }
    if (called.text === 'min' || called.text === 'max') {
        const kinds = [first, ...others].map((each) => kinds_read(each ?? null, program, assumed));
        if (kinds.length < 2 || kinds.includes(null) || kinds.includes('sequence'))
            return null;
        return kinds.includes('number') ? 'number' : 'int';
    }
    return Object.hasOwn(FUNCTIONS, called.text) ? (FUNCTIONS[called.text] ?? null) : null;
}
/** The longest chain of variables that is followed. */
const MOST_ASSUMED = 4;
/** A variable has a kind if each of its values has it, given that it has it before. */
function kindOfVariable(variable, program, assumed) {
    const known = assumed.get(variable);
    if (known !== undefined)
        return known;
    const bindings = variable.mentions.filter(({ binding }) => binding !== null && binding !== 'annotation');
    const isGlobal = variable.scope.kind === 'module';
    if (isGlobal || bindings.length === 0 || assumed.size >= MOST_ASSUMED)
        return null;
    const kinds = ['int', 'number', 'sequence'];
    const found = kinds.find((kind) => {
        const given = new Map([...assumed, [variable, kind]]);
        return bindings.every((mention) => fits(bound(mention, kind, program, given), kind));
    });
    return found ?? null;
}
function fits(kind, wanted) {
    return kind === wanted || (kind === 'int' && wanted === 'number');
}
/** The kind that a variable gets in one place. */
function bound({ node, binding }, own, program, given) {
    switch (binding) {
        case 'parameter':
            return declared(node);
        case 'assignment':
            return kinds_read(assignedValue(node), program, given);
        case 'augmented': {
            const sign = node.parent?.childForFieldName('operator')?.type.slice(0, -1) ?? '';
            return combined(sign, own, kinds_read(node.parent?.childForFieldName('right') ?? null, program, given));
        }
        case 'loop':
        case 'comprehension':
            return counted(node, program);
        default:
            return null;
    }
}
/** The kind that a parameter's type tells: a program's types are taken at their word. */
function declared(name) {
    const { parent } = name;
    if (parent?.type === 'list_splat_pattern')
        return 'sequence';
    const type = parent?.childForFieldName('type')?.text ?? '';
    if (/^(?:int|bool)$/.test(type))
        return 'int';
    if (/^(?:float|complex)$/.test(type))
        return 'number';
    const isSequence = /^(?:str|bytes|(?:typing\.)?(?:list|tuple|List|Tuple|Sequence)(?:\[.*\])?)$/s;
    return isSequence.test(type) ? 'sequence' : null;
}
/** Whole numbers come from `range`, and first of each pair from `enumerate`. */
function counted(name, program) {
    const { parent } = name;
    const isAlone = parent?.childForFieldName('left')?.id === name.id;
    const loop = isAlone ? parent : parent?.parent;
    const source = loop?.childForFieldName('right')?.childForFieldName('function')?.text ?? '';
    const isFirst = parent?.type === 'pattern_list' && parent.firstNamedChild?.id === name.id;
    const counts = isAlone ? source === 'range' : source === 'enumerate' && isFirst;
    return counts && program.isBuiltIn(source) ? 'int' : null;
}

;// CONCATENATED MODULE: ./src/perturb/python/evaluation.ts


/** Parts of an expression that change the function they are in. */
const ACTING = ['named_expression', 'yield', 'await'];
/** True if it cannot be observed in which order two expressions are evaluated. */
function isOrderFree(one, other, program) {
    const acts = [one, other].some((node) => node.descendantsOfType(ACTING).length > 0);
    if (acts)
        return false;
    if (isConstant(one) || isConstant(other))
        return true;
    if (isSimple(one, program) && isSimple(other, program))
        return true;
    return isSafeName(one, program) || isSafeName(other, program);
}
/** True for numbers, texts and the like, and for displays of them. */
function isConstant(node) {
    switch (node.type) {
        case 'integer':
        case 'float':
        case 'true':
        case 'false':
        case 'none':
            return true;
        case 'string':
        case 'concatenated_string':
            return node.descendantsOfType('interpolation').length === 0;
        case 'unary_operator':
            return /^(?:integer|float)$/.test(node.childForFieldName('argument')?.type ?? '');
        case 'parenthesized_expression':
        case 'list':
        case 'tuple':
        case 'dictionary':
        case 'pair':
            return node.namedChildren.every((child) => child !== null && isConstant(child));
        default:
            return false;
    }
}
/** True for an expression that only reads names and has no other effect than a missing name's. */
const isSimple = onceForNode((node, program) => {
    if (isConstant(node) || node.type === 'identifier')
        return true;
    if (node.type === 'parenthesized_expression') {
        return node.namedChildren.every((child) => child !== null && isSimple(child, program));
    }
    if (node.type !== 'binary_operator')
        return false;
    const { left, operator, right } = partsOf(node);
    if (left === null || right === null || !['+', '-', '*'].includes(operator))
        return false;
    const isWhole = kinds_kindOf(node, program) === 'int';
    return isWhole && isSimple(left, program) && isSimple(right, program);
});
/** The parts of an operation on two values. */
function partsOf(node) {
    const left = node.childForFieldName('left');
    const right = node.childForFieldName('right');
    return { left, right, operator: node.childForFieldName('operator')?.type ?? '' };
}
/** True for a local variable that surely has a value, and keeps it while others run. */
function isSafeName(node, program) {
    if (node.type === 'parenthesized_expression') {
        return node.firstNamedChild !== null && isSafeName(node.firstNamedChild, program);
    }
    if (node.type !== 'identifier')
        return false;
    const variable = program.variableOf(node);
    return variable !== undefined && isPrivate(variable, node) && isSurelyBound(variable, node);
}
/** True if only the function that a name stands in gives values to its variable. */
function isPrivate({ scope, mentions }, name) {
    if (scope.kind !== 'function' && scope.kind !== 'comprehension')
        return false;
    const isOwn = (inner) => inner.frame === scope.frame;
    return mentions.every((mention) => (mention.binding === null && mention.node.id !== name.id) || isOwn(mention.scope));
}
/** True if a statement before the name, or a loop around it, has given its variable a value. */
function isSurelyBound({ mentions }, name) {
    if (mentions.some(({ binding }) => binding === 'deletion' || binding === 'except'))
        return false;
    return mentions.some(({ node, binding }) => {
        if (binding === 'parameter' || binding === 'comprehension')
            return true;
        if (binding !== 'assignment' && binding !== 'loop')
            return false;
        let at = node.parent;
        while (at !== null && TARGETS.has(at.type))
            at = at.parent;
        if (at?.type === 'for_statement')
            return isIn(name, at.childForFieldName('body'));
        if (at?.type !== 'expression_statement')
            return false;
        return at.endIndex <= name.startIndex && isIn(name, at.parent);
    });
}
/** Nodes between a name and the statement that gives it a value. */
const TARGETS = new Set(['assignment', 'pattern_list', 'tuple_pattern', 'list_pattern']);
function isIn(node, block) {
    return block !== null && block.startIndex <= node.startIndex && node.endIndex <= block.endIndex;
}

;// CONCATENATED MODULE: ./src/perturb/python/for-to-while.ts



/** A `for` loop as a `while` loop that does exactly the same; null if there is none. */
function forToWhile(node, block, program) {
    const target = node.childForFieldName('left');
    const source = node.childForFieldName('right');
    const isAsync = node.children.some((child) => child?.type === 'async');
    if (target === null || source === null || isAsync)
        return null;
    const loop = { node, target, source, block };
    if (isCallOf(source, 'range'))
        return for_to_while_counted(loop, program) ?? iterated(loop, program);
    return indexed(loop, program) ?? iterated(loop, program);
}
function isCallOf(node, name) {
    return node.type === 'call' && node.childForFieldName('function')?.text === name;
}
/**
 * A loop over `range` counts itself. If its body is shown as a whole and uses the variable alone,
 * that one counts. Otherwise another one does, so that nothing in the body can disturb it.
 */
function for_to_while_counted(loop, program) {
    const { target, source } = loop;
    const values = (source.childForFieldName('arguments')?.namedChildren ?? []).flatMap((value) => value ?? []);
    const [start, stop] = values.length === 1 ? [null, values[0]] : values;
    const step = values[2] === undefined ? '1' : wholeNumber(values[2]);
    const isPlain = values.length <= 3 && values.every(({ type }) => !/splat|keyword/.test(type));
    if (start === undefined || !stop || !isPlain || !program.isBuiltIn('range'))
        return null;
    // The sign of a step tells how to compare, and a step of zero is an error.
    if (step === null || /^-?0+$/.test(step))
        return null;
    const isUpward = !step.startsWith('-');
    const isAlone = countsAlone(loop, program);
    const name = isAlone ? target.text : program.freshName(['index', 'position', 'counter']);
    const { before, first, after, limit } = boundsOf(loop, start, stop, program);
    const next = `${name} ${isUpward ? '+=' : '-='} ${step.replace('-', '')}`;
    return {
        before: [...before, `${name} = ${first}`, ...after],
        header: `while ${name} ${isUpward ? '<' : '>'} ${limit}`,
        top: isAlone ? [] : [`${target.text} = ${name}`, next],
        bottom: isAlone ? [next] : [],
    };
}
/** The text of a whole number; null for any other expression. */
function wholeNumber({ text }) {
    return /^-?\d+$/.test(text) ? text : null;
}
/** The first value of a counter and the limit that it stops at, with the lines that they need. */
function boundsOf({ node, source }, start, stop, program) {
    const first = start === null ? '0' : standing(start);
    if (kinds_kindOf(stop, program) !== 'int' || (start !== null && kinds_kindOf(start, program) !== 'int')) {
        // `range` refuses all but whole numbers, so it stays where others might come.
        const numbers = program.freshName(['numbers', 'span', 'steps']);
        const isWritten = start === null || wholeNumber(start) !== null;
        return {
            before: [`${numbers} = ${source.text}`],
            first: isWritten ? first : `${numbers}.start`,
            after: [],
            limit: `${numbers}.stop`,
        };
    }
    if (isSteady(stop, node, program))
        return { before: [], first, after: [], limit: stop.text };
    const limit = program.freshName(['stop', 'limit', 'bound']);
    return { before: [], first, after: [`${limit} = ${standing(stop)}`], limit };
}
/** True if a loop's variable is its own, and each turn comes to the end of the body or leaves it. */
function countsAlone({ node, target, source, block }, program) {
    const variable = target.type === 'identifier' ? program.variableOf(target) : undefined;
    const last = block.statements.at(-1);
    if (variable === undefined || last === undefined || node.endIndex > program.shown.end)
        return false;
    const isOwn = variable.mentions.every((each) => each.scope === program.scopeOf(node) &&
        each.node.startIndex >= node.startIndex &&
        each.node.endIndex <= node.endIndex &&
        (each.binding === null || each.node.id === target.id) &&
        (each.node.startIndex < source.startIndex || each.node.startIndex >= source.endIndex));
    return isOwn && !hasContinue(block.statements) && isLineDone(program.text, last.endIndex);
}
/** True if a `continue` among statements is of the loop around them. */
function hasContinue(nodes) {
    return nodes.some((node) => {
        if (node === null || for_to_while_OTHERS.has(node.type))
            return false;
        return node.type === 'continue_statement' || hasContinue(node.namedChildren);
    });
}
const for_to_while_OTHERS = new Set([
    'for_statement',
    'while_statement',
    'function_definition',
    'class_definition',
]);
/** True for a sum of numbers and of variables that a loop leaves as they are. */
function isSteady(node, loop, program) {
    switch (node.type) {
        case 'integer':
            return true;
        case 'identifier': {
            const variable = program.variableOf(node);
            return (variable !== undefined &&
                isPrivate(variable, node) &&
                variable.mentions.every((each) => each.binding === null ||
                    each.node.endIndex <= loop.startIndex ||
                    each.node.startIndex >= loop.endIndex));
        }
        case 'unary_operator': {
            const argument = node.childForFieldName('argument');
            return argument !== null && isSteady(argument, loop, program);
        }
        case 'binary_operator': {
            const { left, operator, right } = partsOf(node);
            const isPlain = left !== null && right !== null && /^(?:[+*-]|\/\/)$/.test(operator);
            return isPlain && isSteady(left, loop, program) && isSteady(right, loop, program);
        }
        default:
            return false;
    }
}
/** A loop over a list or a text goes through its places, as Python does. */
function indexed(loop, program) {
    const { node, target, source } = loop;
    const isNumbered = isCallOf(source, 'enumerate') && program.isBuiltIn('enumerate');
    const list = isNumbered ? onlyArgument(source) : source;
    if (list === null || kinds_kindOf(list, program) !== 'sequence' || !program.isBuiltIn('len'))
        return null;
    const isName = list.type === 'identifier' && isSteady(list, node, program);
    const items = isName ? list.text : program.freshName(['items', 'values', 'sequence']);
    const index = program.freshName(['index', 'position', 'counter']);
    const value = `${isNumbered ? `${index}, ` : ''}${items}[${index}]`;
    return {
        before: [...(isName ? [] : [`${items} = ${standing(list)}`]), `${index} = 0`],
        header: `while ${index} < len(${items})`,
        top: [`${target.text} = ${value}`, `${index} += 1`],
        bottom: [],
    };
}
function onlyArgument(call) {
    const values = call.childForFieldName('arguments')?.namedChildren ?? [];
    return values.length === 1 ? (values[0] ?? null) : null;
}
/** Any other loop asks its iterator for the next value. */
function iterated({ node, target, source, block }, program) {
    const areKnown = ['iter', 'next', 'StopIteration'].every((name) => program.isBuiltIn(name));
    // A loop that ends by `break` does not run its `else`.
    if (!areKnown || node.childForFieldName('alternative') !== null)
        return null;
    const iterator = program.freshName(['iterator', 'values', 'source']);
    return {
        before: [
            `${iterator} = iter(${source.type === 'expression_list' ? `(${source.text})` : source.text})`,
        ],
        header: 'while True',
        top: [
            'try:',
            `${block.unit}${target.text} = next(${iterator})`,
            'except StopIteration:',
            `${block.unit}break`,
        ],
        bottom: [],
    };
}
/** An expression as it stands after `=`. */
function standing({ text, type }) {
    return text.includes('\n') || type === 'named_expression' ? `(${text})` : text;
}

;// CONCATENATED MODULE: ./src/perturb/python/loops.ts


/**
 * The edits that turn the first loop of the shown part that can be rewritten into one of the other
 * kind, so that it does exactly the same.
 */
function rewriteFirstLoop(program) {
    const { root, text, shown } = program;
    if (program.seesNames)
        return [];
    for (const loop of root.descendantsOfType(['for_statement', 'while_statement'])) {
        const block = blockOf(loop.childForFieldName('body'), text);
        const isShown = loop.startIndex >= shown.start && (block?.headerEnd ?? shown.end) < shown.end;
        if (block === null || !isShown || program.scopeOf(loop).kind !== 'function')
            continue;
        const isFor = loop.type === 'for_statement';
        const rewritten = isFor ? forToWhile(loop, block, program) : whileToFor(loop, block, program);
        if (rewritten !== null)
            return loops_editsOf(loop, block, rewritten, text);
    }
    return [];
}
/**
 * A `while` loop as a `for` loop over endless zeros. The condition is checked where it was before:
 * first in each turn, after a `continue`, too.
 */
function whileToFor(loop, { unit }, program) {
    const condition = loop.childForFieldName('condition');
    // A loop that ends by `break` does not run its `else`.
    const hasElse = loop.childForFieldName('alternative') !== null;
    const areKnown = ['iter', 'int'].every((name) => program.isBuiltIn(name));
    if (condition === null || hasElse || !areKnown)
        return null;
    const header = `for ${program.freshName(['_', '_turn'])} in iter(int, 1)`;
    const isEndless = /^(?:True|1)$/.test(condition.text);
    const top = isEndless ? [] : [`if ${opposite(condition)}:`, `${unit}break`];
    return { before: [], header, top, bottom: [] };
}
/** An expression that is true where the condition is not. */
function opposite(condition) {
    const argument = condition.type === 'not_operator' ? condition.childForFieldName('argument') : null;
    if (argument !== null)
        return argument.text;
    return BARE.has(condition.type) ? `not ${condition.text}` : `not (${condition.text})`;
}
const BARE = new Set(['identifier', 'call', 'attribute', 'subscript', 'parenthesized_expression']);
function loops_editsOf(loop, block, rewritten, text) {
    const { before, header, top, bottom } = rewritten;
    const { colonEnd, headerEnd, outer, indent, statements } = block;
    const end = lineBreak(text, headerEnd);
    const lastEnd = statements_lineEnd(text, statements.at(-1)?.endIndex ?? headerEnd);
    const lines = (added) => added.map((line) => end + indent + line).join('');
    const edits = [
        { start: loop.startIndex, end: colonEnd, text: [...before, `${header}:`].join(end + outer) },
        { start: headerEnd, end: headerEnd, text: lines(top) },
        { start: lastEnd, end: lastEnd, text: lines(bottom) },
    ];
    return edits.filter((edit) => edit.text !== '');
}

;// CONCATENATED MODULE: ./src/perturb/python/operand-swap.ts



/** Comparisons, with the one that says the same from the other side. */
const MIRRORED = {
    '<': '>',
    '>': '<',
    '<=': '>=',
    '>=': '<=',
    '==': '==',
    '!=': '!=',
};
/** Operators whose operands may change places if both are numbers. */
const COMMUTATIVE = new Set(['+', '*', '&', '|', '^']);
/**
 * The first swap of operands in the shown part of a program that keeps what it does; empty if there
 * is none. A comparison may swap any values: Python asks the other one if the first cannot answer.
 */
function firstSwap(program) {
    const { root, shown } = program;
    // Quotes limit what an expression within an f-string may contain.
    const inTexts = reachOf(root.descendantsOfType('interpolation').map(operand_swap_spanOf));
    for (const node of root.descendantsOfType(['comparison_operator', 'binary_operator'])) {
        const { start, end } = operand_swap_spanOf(node);
        if (start < shown.start || end > shown.end || end <= inTexts(start))
            continue;
        const edits = swapOf(node, program);
        if (edits.length > 0)
            return edits;
    }
    return [];
}
function swapOf(node, program) {
    const [left, right, ...others] = node.namedChildren.filter((each) => each?.type !== 'comment');
    // A chain such as `a < b < c` leaves out its second comparison if the first one fails.
    if (!left || !right || others.length > 0 || left.text === right.text)
        return [];
    const isComparison = node.type === 'comparison_operator';
    const edits = (isComparison ? mirror : commute)(node, left, right, program);
    return edits.length > 0 && isOrderFree(left, right, program) ? edits : [];
}
function operand_swap_spanOf({ startIndex: start, endIndex: end }) {
    return { start, end };
}
/** The edits that turn `a < b` into `b > a`; none for other comparisons, such as `in`. */
function mirror(node, left, right, { text }) {
    const operator = node.childrenForFieldName('operators')[0];
    const mirrored = operator && MIRRORED[operator.type];
    if (!operator || mirrored === undefined)
        return [];
    return [
        replaced(text, left, right.text),
        ...(mirrored === operator.type ? [] : [replaced(text, operator, mirrored)]),
        replaced(text, right, left.text),
    ];
}
/** The edits that turn `a + b` into `b + a`, for numbers only: texts and lists keep their order. */
function commute(node, left, right, program) {
    const { operator } = partsOf(node);
    const areNumbers = [left, right].every((each) => /^(?:int|number)$/.test(kinds_kindOf(each, program) ?? ''));
    if (!areNumbers || !COMMUTATIVE.has(operator))
        return [];
    // Operators of the same rank group from the left.
    const isOperation = left.type === 'binary_operator';
    const moved = isOperation && !isTighter(left, operator) ? `(${left.text})` : left.text;
    return [replaced(program.text, left, right.text), replaced(program.text, right, moved)];
}
const RANKS = ['|', '^', '&', '<< >>', '+ -', '* / // % @', '**'].map((rank) => rank.split(' '));
/** True if an operation binds its operands more tightly than an operator does. */
function isTighter(operation, operator) {
    const rankOf = (sign) => RANKS.findIndex((rank) => rank.includes(sign));
    return rankOf(partsOf(operation).operator) > rankOf(operator);
}
/** Puts a text in an operand's place; words beside it, as in `if"a"==b`, stay words of their own. */
function replaced(text, { startIndex: start, endIndex: end }, added) {
    const isWord = (sign) => /[\p{L}\p{N}_"']/u.test(sign);
    const before = isWord(text.slice(start - 1, start)) && isWord(added.slice(0, 1)) ? ' ' : '';
    const after = isWord(text.slice(end, end + 1)) && isWord(added.slice(-1)) ? ' ' : '';
    return { start, end, text: before + added + after };
}

;// CONCATENATED MODULE: ./src/perturb/python/scope.ts
/** A part of a program with names of its own. Lambdas are functions, too. */
class Scope {
    kind;
    node;
    parent;
    #bound = new Set();
    #declared = new Map();
    constructor(kind, node, parent) {
        this.kind = kind;
        this.node = node;
        this.parent = parent;
    }
    bind(name) {
        this.#bound.add(name);
    }
    declare(name, as) {
        this.#declared.set(name, as);
    }
    /** The nearest scope that is no comprehension: calls and assignments run in it. */
    get frame() {
        return this.kind === 'comprehension' && this.parent !== null ? this.parent.frame : this;
    }
    /** The scope that a name belongs to where it is mentioned in this one. */
    homeOf(name) {
        const declared = this.#declared.get(name);
        if (declared === 'global')
            return this.#module;
        if (declared === undefined && this.#bound.has(name))
            return this;
        return this.parent === null ? this : this.parent.#homeFromWithin(name);
    }
    /** The scopes within a class do not see the class's names. */
    #homeFromWithin(name) {
        if (this.kind !== 'class' || this.parent === null)
            return this.homeOf(name);
        return this.parent.#homeFromWithin(name);
    }
    get #module() {
        return this.parent === null ? this : this.parent.#module;
    }
}

;// CONCATENATED MODULE: ./src/perturb/python/find-names.ts

/** Find every name of a program that is a variable, and the scope that it stands in. */
function findNames(root) {
    const found = { names: [], scopes: new Map() };
    readChildren(found, root, find_names_open(found, 'module', root, null));
    return found;
}
function find_names_read(found, node, scope) {
    if (node === null)
        return;
    const special = READS.get(node.type);
    if (special === undefined)
        readChildren(found, node, scope);
    else
        special(found, node, scope);
}
function readChildren(found, node, scope) {
    for (const child of node.namedChildren)
        find_names_read(found, child, scope);
}
function find_names_open(found, kind, node, parent) {
    const scope = new Scope(kind, node, parent);
    found.scopes.set(node.id, scope);
    return scope;
}
function mention(found, node, scope, binding) {
    // Python compares names in this form.
    const name = node.text.normalize('NFKC');
    if (binding !== null)
        scope.bind(name);
    found.names.push({ node, scope, binding, name });
}
/** The target of an assignment; parts of it such as `a[i]` are only read. */
function bind(found, node, scope, binding) {
    if (node === null)
        return;
    if (node.type === 'identifier')
        mention(found, node, scope, binding);
    else if (!find_names_TARGETS.has(node.type))
        find_names_read(found, node, scope);
    else
        for (const child of node.namedChildren)
            bind(found, child, scope, binding);
}
const find_names_TARGETS = new Set([
    'pattern_list',
    'tuple_pattern',
    'list_pattern',
    'list_splat_pattern',
    'dictionary_splat_pattern',
    'as_pattern_target',
    'expression_list',
    'parenthesized_expression',
    'tuple',
    'list',
    'list_splat',
]);
function readFunction(found, node, scope) {
    bind(found, node.childForFieldName('name'), scope, 'definition');
    bindTypes(found, node, scope);
    const inner = find_names_open(found, 'function', node, scope);
    readParameters(found, node.childForFieldName('parameters'), inner, scope);
    find_names_read(found, node.childForFieldName('return_type'), scope);
    find_names_read(found, node.childForFieldName('body'), inner);
}
/** Parameters belong to the function; their types and defaults are read around it. */
function readParameters(found, list, inner, outer) {
    for (const parameter of list?.namedChildren ?? []) {
        if (parameter === null)
            continue;
        find_names_read(found, parameter.childForFieldName('type'), outer);
        find_names_read(found, parameter.childForFieldName('value'), outer);
        const isTyped = parameter.type === 'typed_parameter';
        const name = parameter.childForFieldName('name') ?? (isTyped ? parameter.firstChild : null);
        bind(found, name ?? parameter, inner, 'parameter');
    }
}
function readClass(found, node, scope) {
    bind(found, node.childForFieldName('name'), scope, 'definition');
    bindTypes(found, node, scope);
    find_names_read(found, node.childForFieldName('superclasses'), scope);
    find_names_read(found, node.childForFieldName('body'), find_names_open(found, 'class', node, scope));
}
/** Names of types as in `def first[T](…)` have a scope between two others; no transform needs it. */
function bindTypes(found, node, scope) {
    const types = node.childForFieldName('type_parameters')?.descendantsOfType('identifier') ?? [];
    for (const type of types)
        mention(found, type, scope, 'definition');
}
/** The first iterable is evaluated around the comprehension, everything else within it. */
function readComprehension(found, node, scope) {
    const inner = find_names_open(found, 'comprehension', node, scope);
    let isFirst = true;
    for (const child of node.namedChildren) {
        if (child?.type !== 'for_in_clause') {
            find_names_read(found, child, inner);
            continue;
        }
        bind(found, child.childForFieldName('left'), inner, 'comprehension');
        for (const source of child.childrenForFieldName('right')) {
            find_names_read(found, source, isFirst ? scope : inner);
        }
        isFirst = false;
    }
}
function readAssignment(found, node, scope) {
    const value = node.childForFieldName('right');
    bind(found, node.childForFieldName('left'), scope, value === null ? 'annotation' : 'assignment');
    find_names_read(found, node.childForFieldName('type'), scope);
    find_names_read(found, value, scope);
}
function readAlias(found, node, scope) {
    const [value, target] = node.namedChildren;
    find_names_read(found, value ?? null, scope);
    const isException = node.parent?.type.startsWith('except') ?? false;
    bind(found, target ?? null, scope, isException ? 'except' : 'with');
}
function readImport(found, node, scope) {
    for (const name of node.childrenForFieldName('name')) {
        const alias = name?.childForFieldName('alias') ?? name?.firstNamedChild ?? null;
        bind(found, alias, scope, 'import');
    }
}
function readDeclaration(found, node, scope) {
    const as = node.type === 'global_statement' ? 'global' : 'nonlocal';
    for (const name of node.namedChildren) {
        if (name?.type !== 'identifier')
            continue;
        mention(found, name, scope, null);
        scope.declare(name.text.normalize('NFKC'), as);
    }
}
function readPattern(found, node, scope) {
    const [first, ...others] = node.namedChildren;
    if (node.type === 'identifier') {
        mention(found, node, scope, 'pattern');
    }
    else if (node.type === 'dotted_name') {
        // A single name is a new variable, a name with a dot is a value.
        if (first)
            mention(found, first, scope, others.length > 0 ? null : 'pattern');
    }
    else {
        if (node.type === 'class_pattern')
            find_names_read(found, first?.firstNamedChild ?? null, scope);
        const isNamed = node.type === 'class_pattern' || node.type === 'keyword_pattern';
        for (const child of isNamed ? others : node.namedChildren) {
            if (child !== null)
                readPattern(found, child, scope);
        }
    }
}
const readField = (field) => (found, node, scope) => find_names_read(found, node.childForFieldName(field), scope);
/** Nodes whose names are not all read in the scope around them. */
const READS = new Map([
    ['identifier', (found, node, scope) => mention(found, node, scope, null)],
    ['attribute', readField('object')],
    ['keyword_argument', readField('value')],
    ['member_type', (found, node, scope) => find_names_read(found, node.firstNamedChild, scope)],
    ['function_definition', readFunction],
    ['lambda', readFunction],
    ['class_definition', readClass],
    ['list_comprehension', readComprehension],
    ['set_comprehension', readComprehension],
    ['dictionary_comprehension', readComprehension],
    ['generator_expression', readComprehension],
    ['assignment', readAssignment],
    [
        'augmented_assignment',
        (found, node, scope) => {
            bind(found, node.childForFieldName('left'), scope, 'augmented');
            find_names_read(found, node.childForFieldName('right'), scope);
        },
    ],
    [
        'for_statement',
        (found, node, scope) => {
            bind(found, node.childForFieldName('left'), scope, 'loop');
            for (const field of ['right', 'body', 'alternative'])
                readField(field)(found, node, scope);
        },
    ],
    [
        'named_expression',
        (found, node, scope) => {
            bind(found, node.childForFieldName('name'), scope.frame, 'assignment');
            find_names_read(found, node.childForFieldName('value'), scope);
        },
    ],
    ['as_pattern', readAlias],
    ['import_statement', readImport],
    ['import_from_statement', readImport],
    ['future_import_statement', readImport],
    ['global_statement', readDeclaration],
    ['nonlocal_statement', readDeclaration],
    [
        'delete_statement',
        (found, node, scope) => bind(found, node.firstNamedChild, scope, 'deletion'),
    ],
    ['case_pattern', readPattern],
    [
        'type_alias_statement',
        (found, node, scope) => {
            bind(found, node.firstNamedChild?.firstNamedChild ?? null, scope, 'definition');
            find_names_read(found, node.childForFieldName('right'), scope);
        },
    ],
]);

;// CONCATENATED MODULE: ./src/perturb/python/program.ts


/** Names of functions and attributes that give access to local variables by their names. */
const SEEING = /^(?:locals|vars|dir|eval|exec|inspect|_getframe|currentframe|f_locals|settrace|setprofile|__code__)$/;
/** The program of a view; null if it is not Python, or the prompt shows nothing of the solution. */
const program_programOf = once(({ code, promptEnd, cut, text }) => {
    const isShown = code?.grammar.file === 'python' && cut > promptEnd;
    return isShown ? readProgram(code.tree.rootNode, text, { start: promptEnd, end: cut }) : null;
});
function readProgram(root, text, shown) {
    const { names: found, scopes } = findNames(root);
    const { variables, byNode } = variablesIn(found);
    const bound = new Set(variables.filter(({ mentions }) => mentions.some(isBound)).map(({ name }) => name));
    const hidesBuiltIns = root.descendantsOfType('wildcard_import').length > 0;
    const names = new Set(root.descendantsOfType('identifier').map((node) => node.text));
    return {
        text,
        root,
        shown,
        variables,
        seesNames: [...names].some((name) => SEEING.test(name)),
        variableOf: ({ id }) => byNode.get(id),
        scopeOf(statement) {
            for (let node = statement.parent; node !== null; node = node.parent) {
                const scope = scopes.get(node.id);
                if (scope !== undefined)
                    return scope;
            }
            throw new Error('a statement outside of a module');
        },
        isBuiltIn: (name) => !hidesBuiltIns && !bound.has(name),
        freshName(candidates, taken = new Set()) {
            for (let number = 1;; number += 1) {
                const suffix = number === 1 ? '' : `_${number}`;
                const fresh = candidates
                    .map((name) => name + suffix)
                    .find((name) => !names.has(name) && !taken.has(name));
                if (fresh !== undefined)
                    return fresh;
            }
        },
    };
}
function isBound({ binding }) {
    return binding !== null;
}
function variablesIn(found) {
    const byScope = new Map();
    const byNode = new Map();
    const inOrder = found.toSorted((a, b) => a.node.startIndex - b.node.startIndex);
    for (const { name, ...mention } of inOrder) {
        const scope = mention.scope.homeOf(name);
        const inScope = byScope.get(scope) ?? new Map();
        byScope.set(scope, inScope);
        const variable = inScope.get(name) ?? { name, scope, mentions: [] };
        inScope.set(name, variable);
        variable.mentions.push(mention);
        byNode.set(mention.node.id, variable);
    }
    const variables = [...byScope.values()].flatMap((inScope) => [...inScope.values()]);
    return { variables, byNode };
}

;// CONCATENATED MODULE: ./src/perturb/python/natural-names.ts
/** The part that a local variable plays, as its first value and its return tell. */
const ROLES = [
    'index',
    'element',
    'size',
    'number',
    'list',
    'text',
    'mapping',
    'group',
    'flag',
    'resource',
    'error',
    'result',
    'value',
];
/** Short names mean different things: the name to take instead depends on the role. */
const SHORT = {
    index: '_:i a:idx i:idx j:k k:idx m:k n:idx p:pos t:step x:col y:row',
    element: '_:item a:item b:item c:char ch:char d:digit e:element el:element f:func g:group i:item j:entry k:key l:line m:match n:num o:other op:operation p:point r:row s:string st:string t:token v:value w:word x:item y:other',
    size: 'h:height l:length m:rows n:size r:radius w:width',
    number: 'a:first b:second c:count d:diff h:height i:idx j:pos k:step l:total m:middle n:num p:product r:rest s:total t:total w:width x:value y:other',
    list: 'A:values a:array arr:array b:buffer l:items ls:items lis:items lst:items num:nums q:queue r:row s:stack st:stack t:tokens x:xs',
    text: 'a:first b:second c:char d:letters ret:output s:string st:string t:text w:word',
    mapping: 'c:counts d:mapping m:lookup',
    group: 's:seen',
    value: 'a:first b:second c:third d:fourth e:element f:func h:head l:left m:best n:num p:point r:right s:value t:tmp x:value y:other',
};
/** Names that mean the same in most programs, with the name to take instead. */
const WHOLE = `
  ans:answer answer:ans arr:array array:arr average:mean balance:total begin:start best:top buf:buffer
  cache:memo center:middle centre:middle char:ch character:char chars:letters cnt:count col:column
  cols:columns coords:points count:counter counter:count cur:current curr:current current:cur
  data:values day:d depth:level dic:mapping dict1:mapping dicts:mappings diff:difference
  difference:diff digit:d digits:nums dist:distance distance:gap elem:element element:elem end:stop
  entry:item evens:even_items fact:factors factors:divisors fib:sequence flag:marker flg:flag
  found:is_found freq:counts freqs:counts frq:freq gpa:score head:front heap:queue idx:index ind:index
  index:idx integer:number item:elem items:elements key:name keys:names largest:biggest left:low
  length:size letter:char letters:chars level:depth line:row lines:rows lis:items list:items
  lo:low longest:best lookup:table lower:low lst:items mapping:lookup max_val:largest maxlen:longest
  maxx:largest mean:average mid:middle middle:mid min_val:smallest month:mon name:label names:labels
  neg:sign new:fresh node:vertex nodes:vertices ns:nums num:number number:num nums:numbers
  numbers:nums odds:odd_items out:output output:result pair:couple parts:pieces path:route
  pattern:regex pos:position position:pos power:current_power prev:previous previous:prev
  primes:prime_numbers prod:product product:prod queue:pending rem:remainder remainder:rest
  res:answer rest:remainder result:output results:outputs ret:output right:high row:line rows:lines
  seen:visited sentence:phrase size:length smallest:lowest squared:square_sum stack:pending
  start:begin state:status step:stride string:text strong:strongest sub:part substr:part
  suf:suffixes sum_:total summation:total switch:toggle sym:symbols table:lookup tail:back
  target:goal temp:tmp text:content times:occurrences tmp:temp token:word tokens:words tot:total
  total:acc upper:high val:value vals:values value:val values:vals var:item visited:seen
  vowels:vowel_letters width:w word:token words:tokens year:yr`;
/** Parts of longer names, with the part to take instead. */
const PARTS = `
  arr:array array:list beginning:start begin:start char:letter closest:nearest cnt:count
  count:total cur:current curr:current current:cur decimal:dec depth:level dict:map diff:delta
  digits:nums elem:item element:item elements:items end:stop fact:factorial first:initial
  grade:mark ind:idx index:idx idx:index int:integer item:elem items:elements largest:biggest
  last:final len:length length:len lower:low lst:list map:lookup max:maximum maximum:max
  min:minimum minimum:min n:num names:labels neg:negative new:updated num:number number:num
  nums:numbers out:output pos:position prev:previous previous:prev prod:product product:prod
  replace:swap res:result result:res ret:result running:current s:str seq:sequence
  smallest:lowest sorted:ordered special:extra start:begin str:string string:text
  substring:part sum:total temp:tmp text:string tmp:temp total:sum upper:high val:value
  value:val values:vals`;
/** Names for any variable of a role, the most usual one first. */
const BY_ROLE = {
    index: 'idx pos k index',
    element: 'item element entry current_item',
    size: 'size length width',
    number: 'number amount quantity current_number',
    list: 'items values collected elements',
    text: 'text content chunk',
    mapping: 'lookup mapping table',
    group: 'members group unique_items',
    flag: 'flag marker is_set',
    resource: 'handle stream resource',
    error: 'err error exc',
    result: 'result output answer',
    value: 'value current data tmp',
};
function tableOf(pairs) {
    return new Map(pairs
        .trim()
        .split(/\s+/)
        .map((pair) => {
        const [name = '', other = ''] = pair.split(':');
        return [name, other];
    }));
}
const SHORT_TABLES = new Map(ROLES.map((role) => [role, tableOf(SHORT[role] ?? '')]));
const WHOLE_TABLE = tableOf(WHOLE);
const PARTS_TABLE = tableOf(PARTS);
/**
 * The names that another programmer might give to a variable, the likeliest first.
 * @param role the part that it plays; `isResult` is true if the function returns it
 */
function naturalNames(name, role, isResult) {
    // A number at the end tells one of several, and stays.
    const [, stem = name, number = ''] = /^(.*?[A-Za-z_])(\d*)$/.exec(name) ?? [];
    const whole = [name, stem].flatMap((each) => {
        const other = SHORT_TABLES.get(role)?.get(each) ?? WHOLE_TABLE.get(each);
        return other === undefined ? [] : [each === name ? other : other + number];
    });
    const parts = name.split('_');
    const changed = [...parts.keys()].reverse().flatMap((at) => {
        const other = parts.length > 1 ? PARTS_TABLE.get(parts[at] ?? '') : undefined;
        return other === undefined ? [] : [parts.with(at, other).join('_')];
    });
    const general = [...(isResult ? BY_ROLE.result.split(' ') : []), ...BY_ROLE[role].split(' ')];
    return [...whole, ...changed, ...general].filter((each) => each !== name);
}

;// CONCATENATED MODULE: ./src/perturb/python/roles.ts

/** The part that a local variable plays in its function, as its first value tells. */
function roles_roleOf({ mentions }) {
    const first = mentions.find(({ binding }) => binding !== null);
    switch (first?.binding) {
        case 'with':
            return 'resource';
        case 'except':
            return 'error';
        case 'loop':
        case 'comprehension':
            return roleInLoop(first);
        case 'assignment':
            return roleOfValue(assignedValue(first.node));
        default:
            return 'value';
    }
}
/** True if a function returns the variable itself. */
function isReturned({ mentions }) {
    return mentions.some(({ node }) => node.parent?.type === 'return_statement');
}
/** A loop over `range` counts, and so does the first name in a loop over `enumerate`. */
function roleInLoop({ node }) {
    const { parent } = node;
    const isAlone = parent?.childForFieldName('left')?.id === node.id;
    const loop = isAlone ? parent : (parent?.parent ?? null);
    const source = loop?.childForFieldName('right')?.childForFieldName('function')?.text;
    const isFirst = parent?.firstNamedChild?.id === node.id;
    const isIndex = isAlone ? source === 'range' : source === 'enumerate' && isFirst;
    return isIndex || source === 'reversed' ? 'index' : 'element';
}
function roleOfValue(value) {
    if (value === null)
        return 'value';
    const called = value.type === 'call' ? value.childForFieldName('function') : null;
    const name = called?.childForFieldName('attribute')?.text ?? called?.text ?? '';
    return (called === null ? BY_TYPE.get(value.type) : BY_FUNCTION.get(name)) ?? 'value';
}
const BY_TYPE = new Map([
    ['list', 'list'],
    ['list_comprehension', 'list'],
    ['tuple', 'list'],
    ['string', 'text'],
    ['concatenated_string', 'text'],
    ['dictionary', 'mapping'],
    ['dictionary_comprehension', 'mapping'],
    ['set', 'group'],
    ['set_comprehension', 'group'],
    ['true', 'flag'],
    ['false', 'flag'],
    ['integer', 'number'],
    ['float', 'number'],
]);
const BY_FUNCTION = new Map([
    ['len', 'size'],
    ...['int', 'float', 'sum', 'round', 'abs', 'max', 'min', 'count', 'index', 'find'].map((name) => [name, 'number']),
    ...['list', 'sorted', 'split', 'splitlines', 'tuple'].map((name) => [name, 'list']),
    ...['str', 'join', 'lower', 'upper', 'strip', 'replace', 'format'].map((name) => [name, 'text']),
    ...['dict', 'Counter', 'defaultdict'].map((name) => [name, 'mapping']),
    ['set', 'group'],
]);

;// CONCATENATED MODULE: ./src/perturb/python/rename-locals.ts



/**
 * Rename the local variables that the shown part uses most.
 * @param count the number of names
 * @param namesFor the new names of a variable, the best one first
 */
function renameLocals(program, count, namesFor) {
    const taken = new Set();
    return localNames(program)
        .slice(0, count)
        .flatMap((local) => {
        const name = program.freshName(namesFor(local), taken);
        taken.add(name);
        return local.mentions.map(({ node }) => ({
            start: node.startIndex,
            end: node.endIndex,
            text: name,
        }));
    });
}
/** ReCode's naive name, and others in case it is taken. */
function naiveNames() {
    return Array.from({ length: 10 }, (_, number) => `VAR_${number}`);
}
/** The names that another programmer might take. */
function usualNames(local) {
    return naturalNames(local.name, roles_roleOf(local), isReturned(local));
}
const LETTERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const DIGITS = [...'0123456789'];
/** Names of the same length, of letters and about as many digits: no word of Python has digits. */
function randomNames({ name }, random) {
    if (name.length === 1)
        return random.shuffle(LETTERS);
    const others = Array.from({ length: name.length - 1 }, () => random.pick(random.chance(0.5) ? LETTERS : DIGITS));
    others[random.int(others.length)] = random.pick(DIGITS);
    return [[random.pick(LETTERS), ...others].join('')];
}

;// CONCATENATED MODULE: ./src/perturb/families/syntax.ts








/** A transform of partial Python code that keeps exactly what the code does. */
function syntax(name, isRandom, make) {
    return {
        name,
        family: 'syntax',
        version: 1,
        isRandom,
        languages: ['python'],
        takesProse: false,
        apply(view, random, intensity) {
            const program = program_programOf(view);
            const edits = program === null ? [] : make(program, random, intensity);
            return edits.length === 0 ? null : { edits };
        },
    };
}
/** ReCode's syntax family (Wang et al. 2022), whose transforms are those of NatGen. */
const SYNTAX = [
    /** A loop or a condition that never runs, between two statements. */
    syntax('DeadCodeInserter', true, (program, random, intensity) => {
        const gaps = gapsIn(program);
        const places = [...new Set(gaps.map(({ at }) => at))];
        return random
            .sample(places, changesOf(places, intensity))
            .map((place) => random.pick(gaps.filter(({ at }) => at === place)))
            .map((gap) => deadCode(gap, program, random));
    }),
    /** The same at the end of the shown code. */
    syntax('DeadCodeInserterLast', false, (program, random) => {
        const last = gapsIn(program).at(-1);
        return last === undefined ? [] : [deadCode(last, program, random)];
    }),
    /** The first loop as one of the other kind. */
    syntax('ForWhileTransformer', false, rewriteFirstLoop),
    /** The first comparison, sum or product the other way round. */
    syntax('OperandSwap', false, firstSwap),
    /**
     * A local variable under another natural name. ReCode asks the model CodeBERT for it; here it comes
     * from a table by the old name and the variable's role, so that it needs no model.
     */
    syntax('VarRenamerCB', false, (program) => renameLocals(program, 1, usualNames)),
    syntax('VarRenamerNaive', false, (program) => renameLocals(program, 1, naiveNames)),
    /** The local variables with the most uses: one, or more of them with a higher intensity. */
    syntax('VarRenamerRN', true, (program, random, intensity) => renameLocals(program, changesOf(localNames(program), intensity), (local) => randomNames(local, random))),
];
/** One change is the paper's; a higher intensity makes more. */
function changesOf(places, intensity) {
    return placesFor(places.length, 1 / places.length, intensity);
}

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
var version = __webpack_require__(91896);
// EXTERNAL MODULE: ./src/dataset/content-hash.ts
var content_hash = __webpack_require__(51710);
// EXTERNAL MODULE: ./src/dataset/reword.ts + 1 modules
var dataset_reword = __webpack_require__(21975);
// EXTERNAL MODULE: ./src/dataset/rewrite-row.ts
var rewrite_row = __webpack_require__(59545);
;// CONCATENATED MODULE: ./src/dataset/made-variants.ts














/**
 * Make the perturbed prompts of a suite.
 * @param nominal the suite's nominal problems, read with their rows
 * @param given names of variants that the suite has already; they are not made
 * @param newSet makes a set for problems of this suite
 * @param reword asks the suite's model for other words; null if it is not to be asked
 */
async function madeVariants(nominal, suite, given, newSet, faults, reword) {
    const language = (0,suite_language/* languageName */.cL)(suite.language);
    const parser = await grammar_parser/* CodeParser */.j.open(language);
    function* viewsOfAll() {
        for (const [id, row] of nominal.rows)
            yield { id, views: viewsOf(id, row, language, parser) };
    }
    const models = await (0,dataset_reword/* reworded */.F)(suite, given, viewsOfAll, reword);
    const maker = new Maker(nominal, suite, newSet(), faults, models);
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
    #skipped;
    #transforms = new Map();
    #files = new Map();
    /** By family: the nominal prompts with partial code of problems that have variants. */
    #partial = new Map();
    constructor(nominal, suite, set, faults, { transforms, skipped }) {
        this.#nominal = nominal;
        this.#suite = suite;
        this.#set = set;
        this.#faults = faults;
        this.#language = (0,suite_language/* languageName */.cL)(suite.language);
        this.#jobs = withModels(jobsOf(suite), transforms);
        this.#skipped = skipped;
    }
    /** Make all variants of one problem. */
    add(id, row, parser, given) {
        const views = viewsOf(id, row, this.#language, parser);
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
            const problem = (0,rewrite_row/* rewriteProblem */.gk)(row, outcome.parts, this.#language);
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
        const parts = (0,rewrite_row/* readParts */.fp)(row);
        const reference = parts.reference === null ? null : text.slice(cut);
        known.set(id, { ...parts, prompt: text.slice(0, cut), reference });
    }
    finish(newSet) {
        const { rows } = this.#nominal;
        const nominals = [...this.#partial].flatMap(([family, prompts]) => {
            // Without a line to cut at, a family's prompts are the suite's own.
            const own = [...prompts].map(([id, parts]) => ({ id, parts, row: rows.get(id) }));
            const isOwn = own.some(({ parts, row }) => row && (0,rewrite_row/* readParts */.fp)(row).prompt !== parts.prompt);
            if (!isOwn)
                return [];
            const set = newSet();
            for (const { parts, row } of own) {
                if (row === undefined)
                    continue;
                set.add(null, (0,rewrite_row/* rewriteProblem */.gk)(row, parts, this.#language), row.place, this.#faults);
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
                skipped: this.#skipped,
            },
            files: this.#files,
        };
    }
}
/** Families that change the prose alone. */
const PROSE = new Set(['docstring', 'nlperturbator']);
function viewsOf(id, row, language, parser) {
    const parts = (0,rewrite_row/* readParts */.fp)(row);
    const kind = row.format === 'table' && hasFunction(parts.prompt, parser) ? 'code' : parts.kind;
    return new Views({ ...parts, kind, id, language }, parser);
}
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
        return levels.map((intensity) => toJob(transform, intensity));
    }));
}
/** Each transform of a model comes after the others of its family. */
function withModels(jobs, models) {
    const all = [...jobs];
    for (const transform of models) {
        const last = all.findLastIndex((job) => job.transform.family === transform.family);
        all.splice(last === -1 ? all.length : last + 1, 0, toJob(transform, 1));
    }
    return all;
}
function toJob(transform, intensity) {
    return { transform, intensity, name: variantTransform(transform, intensity) };
}
/**
 * The name of a transform in variants: a later version and another intensity are other transforms,
 * so that a comparison never takes one for the other.
 */
function variantTransform({ name, version }, intensity) {
    return `${name}${version === 1 ? '' : `@${version}`}${intensity === 1 ? '' : `@x${intensity}`}`;
}


/***/ }),

/***/ 21975:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ rewordKey),
  F: () => (/* binding */ reworded)
});

// EXTERNAL MODULE: ./src/config/perturb-settings.ts
var perturb_settings = __webpack_require__(68854);
// EXTERNAL MODULE: ./src/perturb/prose/examples.ts
var examples = __webpack_require__(25945);
;// CONCATENATED MODULE: ./src/perturb/reword.ts

/** The least number of words that can be said in another way. */
const LEAST_WORDS = 3;
/** An item of a list is a paragraph of its own. */
const ITEM = /^\s*(?:[-*•]|\d{1,3}[.)])\s/;
/** The paragraphs of a problem's documentation that hold prose alone. */
function paragraphsOf({ text, prose: { source } }) {
    const { lines, name } = source;
    const contents = lines.map(({ start, end }) => text.slice(start, end));
    const ends = (0,examples/* proseEnds */.I)(contents, name);
    const groups = [];
    let isOpen = false;
    for (const [i, content] of contents.entries()) {
        const isProse = content.trim() !== '' && (ends[i] ?? 0) >= content.trimEnd().length;
        if (isProse) {
            if (!isOpen || ITEM.test(content))
                groups.push([]);
            const start = (lines[i]?.start ?? 0) + content.length - content.trimStart().length;
            groups.at(-1)?.push({ start, end: start + content.trim().length });
        }
        isOpen = isProse;
    }
    const paragraphs = groups.map((group) => ({
        lines: group,
        text: group.map(({ start, end }) => text.slice(start, end)).join(' '),
    }));
    return paragraphs.filter(({ text: whole }) => whole.split(/\s+/).length >= LEAST_WORDS);
}
/**
 * Put the paragraphs of a problem into other words. The lines stay; each gets about its share.
 * @param reword the new text of a paragraph; undefined to leave it
 * @returns null if no paragraph has another text
 */
function rewordingOf(view, reword) {
    const edits = paragraphsOf(view).flatMap(({ lines, text }) => {
        const other = reword(text)?.trim() ?? '';
        if (other === '' || other === text)
            return [];
        const parts = spread(other.split(/\s+/), lines);
        return lines.map((line, i) => ({ ...line, text: parts[i] ?? '' }));
    });
    return edits.length === 0 ? null : { edits, isRewording: true };
}
/** Words in as many parts as there are lines, by the lines' lengths. */
function spread(words, lines) {
    const all = lines.reduce((sum, { start, end }) => sum + end - start, 0);
    const length = words.reduce((sum, word) => sum + word.length + 1, 0);
    let [next, used, room] = [0, 0, 0];
    return lines.map(({ start, end }, i) => {
        room += ((end - start) / all) * length;
        const part = [];
        const isLast = i === lines.length - 1;
        while (next < words.length && (isLast || part.length === 0 || used < room)) {
            const word = words[next] ?? '';
            part.push(word);
            used += word.length + 1;
            next += 1;
        }
        return part.join(' ');
    });
}

// EXTERNAL MODULE: ./src/perturb/transform-names.ts
var transform_names = __webpack_require__(90109);
// EXTERNAL MODULE: ./src/records/dataset.ts
var dataset = __webpack_require__(46966);
;// CONCATENATED MODULE: ./src/dataset/reword.ts




function rewordKey({ transform, text }) {
    return JSON.stringify([transform, text]);
}
/**
 * Ask a suite's model for other words.
 * @param reword null if no model can be asked; then all are skipped
 * @param given names of variants that the suite has already
 * @param problems the views of each problem, to be read now
 */
async function reworded(suite, given, problems, reword) {
    const wanted = wantedModels(suite).filter(({ family, transform }) => !given.has((0,dataset/* describeVariant */.V)({ family, transform, seed: 0 })));
    if (wanted.length === 0)
        return { transforms: [], skipped: [] };
    const reason = suite.generate === undefined ? NO_MODEL : NOT_ASKED;
    const found = reword === null ? reason : await reword(textsOf(wanted, problems()));
    if (typeof found === 'string') {
        const skipped = wanted.map((each) => ({ ...each, reason: found.slice(0, 500) }));
        return { transforms: [], skipped };
    }
    return { transforms: wanted.map((each) => toTransform(each, found)), skipped: [] };
}
const NO_MODEL = 'it needs a language model';
const NOT_ASKED = 'passgate perturb asks the model for it';
function wantedModels({ perturb }) {
    if (perturb === undefined)
        return [];
    const whole = (0,perturb_settings/* wholeFamilies */.Yb)(perturb);
    return Object.entries(transform_names/* MODEL_TRANSFORMS */.yx)
        .filter(([name, family]) => whole.includes(family) || perturb.transforms?.includes(name))
        .map(([transform, family]) => ({ family, transform }));
}
function textsOf(wanted, problems) {
    const texts = [];
    for (const { id: problem, views } of problems) {
        for (const { family, transform } of wanted) {
            const view = views.of({ family });
            const paragraphs = view === null ? [] : paragraphsOf(view);
            texts.push(...paragraphs.map(({ text }) => ({ family, transform, problem, text })));
        }
        views.close();
    }
    return texts;
}
/** A transform whose outcome the model has given. */
function toTransform({ family, transform }, texts) {
    return {
        ...{ name: transform, family, version: (0,transform_names/* versionOf */.E4)(transform) },
        ...{ isRandom: false, takesProse: true },
        apply: (view) => rewordingOf(view, (text) => texts.get(rewordKey({ transform, text }))),
    };
}


/***/ }),

/***/ 59545:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fp: () => (/* binding */ readParts),
/* harmony export */   gk: () => (/* binding */ rewriteProblem),
/* harmony export */   jD: () => (/* binding */ rewriteRow)
/* harmony export */ });
/* harmony import */ var _formats_formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1995);
/* harmony import */ var _formats_raw_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2013);


const PARTS = ['prompt', 'reference', 'tests', 'entryPoint'];
/** The parts of a row, and the kind of its prompt. */
function readParts(row) {
    if (row.format === 'table') {
        // Its tests and its reference may have any form, so only the prompt is rewritten.
        const { prompt } = row.problem;
        return { kind: 'prose', prompt, reference: null, tests: null, entryPoint: null };
    }
    const { format, data } = row;
    const fields = _formats_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMATS */ .hR[format].partsOf(data);
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
    return _formats_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMATS */ .hR[row.format].read(data, { language, text: row.text });
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
        : (0,_formats_raw_json_js__WEBPACK_IMPORTED_MODULE_1__/* .withMembers */ .g)(line, changed);
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
    const fields = _formats_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMATS */ .hR[row.format].partsOf(row.data);
    const before = readParts(row);
    return Object.fromEntries(PARTS.flatMap((part) => {
        const [field, value] = [fields[part], parts[part]];
        const isChanged = field !== null && value !== null && value !== before[part];
        return isChanged ? [[field, value]] : [];
    }));
}


/***/ }),

/***/ 36728:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ parseWhole)
/* harmony export */ });
/* harmony import */ var _slow_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59672);

/** Parse a program, completed if it only begins one. */
function parseWhole(text, parser) {
    const { closers, opener = '' } = parser.grammar;
    if ((0,_slow_js__WEBPACK_IMPORTED_MODULE_0__/* .isSlow */ .K)(text, parser.grammar))
        return null;
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


/***/ }),

/***/ 25945:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ proseEnds)
/* harmony export */ });
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
        if (line.trim() === '') {
            if (mode === 'doctest')
                mode = 'prose';
            return 0;
        }
        if (FENCE.test(line)) {
            mode = mode === 'fence' ? 'prose' : 'fence';
            return 0;
        }
        if (mode === 'fence')
            return 0;
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


/***/ }),

/***/ 81300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ Random)
});

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


;// CONCATENATED MODULE: ./src/system/random.ts



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


/***/ })

};

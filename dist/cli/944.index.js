export const id = 944;
export const ids = [944];
export const modules = {

/***/ 17944:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./src/errors.ts
/**
 * A mistake in the user's config, data or environment: shown as it is, without a stack trace,
 * and ends the run with exit code 2. Carries all faults that were found, not the first alone.
 */
class errors_UserError extends Error {
    faults;
    constructor(faults, options) {
        const list = typeof faults === 'string' ? [{ message: faults }] : faults;
        super(list.map(describeFault).join('\n'), options);
        this.name = 'UserError';
        this.faults = list;
    }
}
/** `file:line:column: message`, the form that editors and terminals turn into a link. */
function describeFault({ place, message }) {
    if (place === undefined)
        return message;
    const position = [place.line, place.column].filter((n) => n !== undefined);
    return `${[place.file, ...position].join(':')}: ${message}`;
}
/** Collects faults so that all of a file's mistakes are reported at once. */
class FaultList {
    #limit;
    #faults = [];
    #dropped = 0;
    constructor(limit = 20) {
        this.#limit = limit;
    }
    add(message, place) {
        if (this.#faults.length >= this.#limit)
            this.#dropped += 1;
        else
            this.#faults.push(place === undefined ? { message } : { place, message });
    }
    /** How many were added, those beyond the limit included. */
    get count() {
        return this.#faults.length + this.#dropped;
    }
    /** Throws what was collected as one UserError; returns when nothing was. */
    throwIfAny() {
        if (this.count === 0)
            return;
        const more = this.#dropped > 0 ? [{ message: `and ${this.#dropped} more of this kind` }] : [];
        throw new errors_UserError([...this.#faults, ...more]);
    }
}
/** The message of whatever was thrown, for a sentence of our own. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./src/config/fields.ts

/** Keys that the design has and this version does not do yet: told apart from misspelt ones. */
const NOT_YET = new Set([
    'columns',
    'generate',
    'interpreter',
    'nominal',
    'perturb',
    'preload',
    'reference-check',
    'confidence',
    'on-inconclusive',
    'trend',
]);
/** Values that the design has and this version does not do yet, by key. */
const VALUES_NOT_YET = new Set(['javascript', 'typescript', 'bash', 'go', 'rust', 'java', 'c', 'cpp', 'ruby', 'php', 'perl']
    .concat(['mbpp', 'multipl-e', 'stdio', 'table'])
    .concat(['outside', 'split', 'cache', 'artifact'])
    .concat(['newly-failing', 'newly-passing', 'mean-perturbed-pass@1', 'attack-success-rate'])
    .concat(['robust-pass-unpaired@1', 'worst-transform', 'changed-prompts']));
/** One of a few words, with a better message for words of later versions. */
function oneOf(values) {
    return schemas/* enum */.k5n(values, {
        error: ({ input }) => VALUES_NOT_YET.has(String(input))
            ? `"${input}" is not supported yet; this version knows ${values.join(', ')}`
            : `expected one of ${values.join(', ')}, found ${JSON.stringify(input)}`,
    });
}
/** A message that says what was expected and what was found. */
const found = (expected) => ({
    error: ({ input }) => input === undefined
        ? `is missing: expected ${expected}`
        : `expected ${expected}, found ${brief(input)}`,
});
function brief(input) {
    if (Array.isArray(input))
        return input.length === 0 ? 'an empty list' : 'a list';
    if (input === null)
        return 'nothing';
    if (typeof input === 'object')
        return 'a mapping';
    return JSON.stringify(input)?.slice(0, 80) ?? String(input);
}
const path = schemas/* string */.YjP(found('a path')).min(1, 'expected a path, found an empty string');
/** A path, a glob, or a list of them; always a list once read. */
const paths = schemas/* union */.KCZ([path, schemas/* array */.YOg(path).min(1, found('a path or a list of them'))], found('a path, a glob or a list of them'))
    .transform((value) => (typeof value === 'string' ? [value] : value));
/** A whole number within bounds. */
const count = (least, most) => schemas/* int */.Whr(found(`a whole number from ${least} to ${most}`))
    .min(least, found(`a whole number from ${least} to ${most}`))
    .max(most, found(`a whole number from ${least} to ${most}`));
/** A name that reports can show as it is. */
const fields_name = schemas/* string */.YjP(found('a name'))
    .regex(/^[\w.@/+-]{1,100}$/, found('a name of letters, digits and . _ - / @ +'));

// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var tinyglobby_dist = __webpack_require__(73382);
;// CONCATENATED MODULE: ./src/config/paths.ts




/** Symbolic links resolved; the path as it is where nothing exists. */
function realPath(path) {
    return (0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.realpathSync)(path) : (0,external_node_path_.resolve)(path);
}
/** The nearest folder above that has `.git`, or the folder itself where there is none. */
function repositoryRoot(folder) {
    for (let at = realPath(folder);; at = (0,external_node_path_.dirname)(at)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(at, '.git')))
            return at;
        if ((0,external_node_path_.dirname)(at) === at)
            return realPath(folder);
    }
}
function isInside(path, folder) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && way !== (0,external_node_path_.resolve)(way);
}
const CAPTURES = { transform: '[^/]+?', seed: '\\d+' };
/**
 * The files that a path, glob or pattern of the config stands for, in a stable order.
 * @param what names the key in messages, such as `suites[0].problems`
 * @param faults gets a message for a pattern that matches nothing or leaves the repository
 */
function findFiles(config, pattern, what, faults) {
    const place = { file: config.file };
    const plain = pattern.replaceAll(/\{(\w+)\}/g, (whole, name) => Object.hasOwn(CAPTURES, name) ? '*' : whole);
    if (!isInside((0,external_node_path_.resolve)(config.folder, plain.split('*')[0] ?? ''), config.repository)) {
        faults.add(`${what}: "${pattern}" leads outside the repository`, place);
        return [];
    }
    const absolute = (0,external_node_path_.resolve)(config.folder, plain);
    const paths = plain === pattern && !(0,tinyglobby_dist/* isDynamicPattern */.ey)(pattern)
        ? [absolute].filter((path) => (0,external_node_fs_.existsSync)(path))
        : (0,tinyglobby_dist/* globSync */.AZ)(plain, {
            cwd: config.folder,
            absolute: true,
            followSymbolicLinks: true,
            expandDirectories: false,
        });
    const matcher = toMatcher(pattern);
    const found = [];
    let outside = 0;
    for (const path of paths.sort(compareText)) {
        if (!isInside(realPath(path), config.repository)) {
            faults.add(`${what}: ${(0,external_node_path_.relative)(config.folder, path)} is a link that leads outside the repository`, place);
            outside += 1;
            continue;
        }
        const captures = matcher === null ? {} : matcher.exec((0,external_node_path_.relative)(config.folder, path))?.groups;
        if (captures !== undefined)
            found.push({ path, captures: { ...captures } });
    }
    if (found.length === 0 && outside === 0) {
        faults.add(`${what}: nothing is at "${pattern}"${nearby(absolute)}`, place);
    }
    return found;
}
/** A regular expression with the captures' names as groups, or null for a pattern without them. */
function toMatcher(pattern) {
    if (!/\{(transform|seed)\}/.test(pattern))
        return null;
    const seen = new Set();
    const source = pattern
        .replace(/^\.\//, '')
        .split(/(\{\w+\}|\{[^{}]*,[^{}]*\}|\[[^\]]+\]|\*\*\/|\*|\?)/)
        .map((part) => {
        const name = /^\{(\w+)\}$/.exec(part)?.[1];
        if (name !== undefined && Object.hasOwn(CAPTURES, name)) {
            // Said twice, it stands for the same words twice.
            const isFirst = !seen.has(name);
            seen.add(name);
            return isFirst ? `(?<${name}>${CAPTURES[name]})` : `\\k<${name}>`;
        }
        if (part === '**/')
            return '(?:.*/)?';
        if (part === '*')
            return '[^/]*';
        if (part === '?')
            return '[^/]';
        if (/^\{.*,.*\}$/.test(part)) {
            const words = part.slice(1, -1).split(',').map(escapeForRegExp);
            return `(?:${words.join('|')})`;
        }
        if (/^\[.+\]$/.test(part))
            return `[${part.slice(1, -1).replaceAll('\\', '\\\\').replace(/^!/, '^')}]`;
        return escapeForRegExp(part);
    })
        .join('');
    return new RegExp(`^${source}$`);
}
function escapeForRegExp(text) {
    return text.replaceAll(/[.+^$()|[\]\\{}?*]/g, '\\$&');
}
function nearby(path) {
    const folder = (0,external_node_path_.dirname)(path);
    if (!(0,external_node_fs_.existsSync)(folder))
        return `: there is no folder ${(0,external_node_path_.relative)('', folder) || folder}`;
    return (0,external_node_fs_.statSync)(folder).isDirectory()
        ? ` (looked in ${(0,external_node_path_.relative)('', folder) || '.'} for ${(0,external_node_path_.basename)(path)})`
        : '';
}
/** Order of code units: the same on every machine, unlike the order of a language. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** The one config that a command without a path means. */
const DEFAULT_CONFIG = '.github/passgate.yml';
/** @throws UserError, naming what asked for it, when a folder is not there */
function requireFolder(path, what) {
    if (!existsSync(path) || !statSync(path).isDirectory()) {
        throw new UserError([{ place: { file: path }, message: `${what}: is not a folder` }]);
    }
}

;// CONCATENATED MODULE: ./src/score/metric-name.ts
/** The metrics that are computed for each k. */
const METRIC_KINDS = [
    'pass@',
    'pass^',
    'robust-pass@',
    'robust-drop@',
    'robust-relative@',
];
/** Read `pass@10`; null when it is not a metric. */
function parseMetric(text) {
    const [, kind, digits] = /^(.+[@^])([1-9]\d{0,6})$/.exec(text) ?? [];
    const known = METRIC_KINDS.find((candidate) => candidate === kind);
    return known === undefined ? null : { kind: known, k: Number(digits) };
}
/** Write `pass@10`. */
function formatMetric({ kind, k }) {
    return `${kind}${k}`;
}
/** Whether the metric is about perturbed prompts, and so exists per family and transform. */
function isRobustness(kind) {
    return kind.startsWith('robust-');
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
;// CONCATENATED MODULE: ./src/config/gate.ts



const BOUNDS = ['min', 'max', 'max-drop', 'max-rise'];
const bound = schemas/* number */.aig(found('a share between 0 and 1'))
    .min(0, found('a share between 0 and 1'))
    .max(1, {
    error: ({ input }) => `expected a share between 0 and 1, found ${input}; for ${input} % write ${Number(input) / 100}`,
});
const metric = schemas/* string */.YjP(found('a metric such as pass@1')).transform((text, context) => {
    const parsed = parseMetric(text);
    if (parsed !== null)
        return parsed;
    const known = 'pass@1, pass^1, robust-pass@1, robust-drop@1 or robust-relative@1';
    const message = VALUES_NOT_YET.has(text.replace(/@\d+$/, '@1'))
        ? `the metric "${text}" is not supported yet; this version knows ${known}, for any k`
        : `expected a metric such as ${known}, found "${text}"`;
    context.addIssue({ code: 'custom', message });
    return core/* NEVER */.tm;
});
/** One rule of a suite: a metric, perhaps of a family or transform, and what it must satisfy. */
const gate = schemas/* strictObject */.rej({
    metric,
    family: fields_name.optional(),
    transform: fields_name.optional(),
    min: bound.optional(),
    max: bound.optional(),
    'max-drop': bound.optional(),
    'max-rise': bound.optional(),
}, found('a gate such as { metric: pass@1, min: 0.2 }'))
    .superRefine((rule, context) => {
    const add = (message, path = []) => context.addIssue({ code: 'custom', message, path });
    if (BOUNDS.every((key) => rule[key] === undefined)) {
        add(`says no bound: add ${BOUNDS.slice(0, -1).join(', ')} or ${BOUNDS.at(-1)}`);
    }
    if (!isRobustness(rule.metric.kind) && (rule.family ?? rule.transform) !== undefined) {
        const said = formatMetric(rule.metric);
        add(`${said} is about nominal prompts: family and transform go with robust metrics`, [
            'metric',
        ]);
    }
    if (rule.transform !== undefined && rule.family === undefined) {
        add('transform needs its family beside it', ['transform']);
    }
});

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./src/config/suggest.ts

/** `; did you mean "x"?` when one of the known words is close to what was written, else nothing. */
function suggest(written, known) {
    if (known.length === 0)
        return '';
    const likely = (0,mod/* closest */.kp)(written, known);
    const near = (0,mod/* distance */.Io)(written, likely) <= Math.max(1, Math.floor(likely.length / 3));
    return near ? `; did you mean "${likely}"?` : '';
}

;// CONCATENATED MODULE: ./src/config/units.ts

const SECONDS = { ms: 1, s: 1000, m: 60_000 };
const BYTES = {
    B: 1,
    KB: 1e3,
    MB: 1e6,
    GB: 1e9,
    KiB: 2 ** 10,
    MiB: 2 ** 20,
    GiB: 2 ** 30,
};
/** A length of time such as `3s` or `500ms`, read as milliseconds. */
const duration = quantity(SECONDS, 'a time such as 3s, 500ms or 1m', 1, 3_600_000);
/** An amount of memory or data such as `1GiB`, read as bytes. */
const byteSize = quantity(BYTES, 'a size such as 1GiB, 512MiB or 64KiB', 1, 2 ** 40);
function quantity(units, expected, least, most) {
    const pattern = new RegExp(`^(\\d+(?:\\.\\d+)?) ?(${Object.keys(units).join('|')})$`);
    return schemas/* string */.YjP({ error: (issue) => `expected ${expected}, found ${JSON.stringify(issue.input)}` })
        .regex(pattern, {
        error: (issue) => `expected ${expected}, found ${JSON.stringify(issue.input)}`,
    })
        .transform((text, context) => {
        const [, amount = '', unit = ''] = pattern.exec(text) ?? [];
        const value = Math.round(Number(amount) * (units[unit] ?? Number.NaN));
        if (value >= least && value <= most)
            return value;
        context.addIssue({
            code: 'custom',
            message: `${text} is out of range: expected ${expected}`,
        });
        return core/* NEVER */.tm;
    });
}

;// CONCATENATED MODULE: ./src/config/schema.ts






const limits = schemas/* strictObject */.rej({
    cpu: duration.prefault('3s'),
    wall: duration.optional(),
    memory: byteSize.prefault('1GiB'),
    output: byteSize.prefault('1MiB'),
    'file-size': byteSize.prefault('16MiB'),
    processes: count(1, 4096).default(32),
}, found('a mapping such as { cpu: 3s, memory: 1GiB }'));
const variant = schemas/* strictObject */.rej({ family: fields_name, problems: paths, samples: paths }, found('a mapping with family, problems and samples'));
const suite = schemas/* strictObject */.rej({
    name: fields_name,
    language: oneOf(['python']).default('python'),
    problems: paths,
    format: oneOf(['auto', 'humaneval', 'evalplus']).default('auto'),
    samples: paths,
    variants: schemas/* array */.YOg(variant, found('a list of variants')).default([]),
    k: schemas/* array */.YOg(count(1, 1_000_000), found('a list of whole numbers, such as [1, 10]'))
        .min(1, found('a list of whole numbers, such as [1, 10]'))
        .default([1]),
    grading: oneOf(['auto', 'shared']).default('auto'),
    limits: limits.prefault({}),
    gates: schemas/* array */.YOg(gate, found('a list of gates')).default([]),
    'max-errors': count(0, 1_000_000).default(0),
}, found('a suite: a mapping with name, problems and samples'))
    .superRefine(({ variants, gates }, context) => {
    const families = [...new Set(variants.map((entry) => entry.family))];
    for (const [g, { metric, family }] of gates.entries()) {
        const add = (message, key) => context.addIssue({ code: 'custom', message, path: ['gates', g, key] });
        if (isRobustness(metric.kind) && families.length === 0) {
            add('a robust metric needs perturbed prompts: add variants to the suite', 'metric');
        }
        else if (family !== undefined && !families.includes(family)) {
            add(`no variants of family "${family}"${suggest(family, families)}`, 'family');
        }
    }
});
/** The config file as it is written; JSON Schema in schema/config.schema.json. */
const configSchema = schemas/* strictObject */.rej({
    suites: schemas/* array */.YOg(suite, found('a list of suites'))
        .min(1, 'expected at least one suite, found none')
        .superRefine((suites, context) => {
        for (const [s, { name: said }] of suites.entries()) {
            if (suites.findIndex((other) => other.name === said) === s)
                continue;
            const message = `"${said}" is the name of another suite too`;
            context.addIssue({ code: 'custom', message, path: [s, 'name'] });
        }
    }),
    workers: schemas/* union */.KCZ([schemas/* literal */.euz('auto'), count(1, 256)], found('auto or a number from 1 to 256'))
        .default('auto'),
    isolation: oneOf(['auto', 'namespaces', 'process']).default('auto'),
    baseline: schemas/* string */.YjP(found('auto, rerun, none or file:PATH'))
        .default('auto')
        .superRefine((value, context) => {
        if (['auto', 'rerun', 'none'].includes(value) || /^file:./.test(value))
            return;
        const message = VALUES_NOT_YET.has(value)
            ? `"${value}" is not supported yet; this version knows auto, rerun, none and file:PATH`
            : `expected auto, rerun, none or file:PATH, found ${JSON.stringify(value)}`;
        context.addIssue({ code: 'custom', message });
    }),
}, found('a mapping with suites'));
/** The limits of a suite; wall time is three times the CPU time unless it is said. */
function limitsOf({ limits: { cpu, wall, memory, output, processes, ...rest }, }) {
    const fileSize = rest['file-size'];
    return { cpuMs: cpu, wallMs: wall ?? 3 * cpu, memory, output, fileSize, processes };
}

;// CONCATENATED MODULE: ./src/config/load.ts










const LARGEST_CONFIG = 1 << 20;
/** How many nodes YAML aliases may stand for: enough for shared lists, too few for a bomb. */
const MOST_ALIASES = 100;
/**
 * Read and validate a config file.
 * @param file path as the user gave it, from the working directory
 * @throws UserError with every mistake in the file, each with line and column
 */
function loadConfig(file) {
    const text = readConfig(file);
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false });
    const faults = new FaultList();
    const placeAt = (offset) => {
        if (offset === undefined)
            return { file };
        const { line, col } = lines.linePos(offset);
        return { file, line, column: col };
    };
    for (const error of document.errors)
        faults.add(error.message, placeAt(error.pos[0]));
    faults.throwIfAny();
    const parsed = configSchema.safeParse(toPlainData(document, placeAt));
    if (!parsed.success) {
        for (const issue of withoutEchoes(parsed.error.issues)) {
            const unknownKeys = issue.code === 'unrecognized_keys' ? issue.keys : [null];
            for (const key of unknownKeys) {
                const path = key === null ? issue.path : [...issue.path, key];
                const message = key === null ? issue.message : unknownKey(key, issue.path);
                const offset = key === null ? offsetOf(document, path) : offsetOfKey(document, path);
                faults.add(describe(path, message), placeAt(offset ?? 0));
            }
        }
        faults.throwIfAny();
        throw parsed.error;
    }
    const folder = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(file));
    return { ...parsed.data, file, folder: realPath(folder), repository: repositoryRoot(folder) };
}
/** What else is wrong beside a word of a later version may well be right in that version. */
function withoutEchoes(issues) {
    const parentOf = (issue) => issue.path.slice(0, -1).join('.');
    const later = issues.filter((issue) => issue.message.includes('not supported yet'));
    const parents = new Set(later.filter((issue) => issue.path.at(-1) === 'metric').map(parentOf));
    return issues.filter((issue) => later.includes(issue) || !parents.has(parentOf(issue)));
}
function readConfig(file) {
    let size;
    try {
        const status = (0,external_node_fs_.statSync)(file);
        if (status.isDirectory()) {
            throw new errors_UserError([
                { place: { file }, message: 'is a folder: expected a YAML config file' },
            ]);
        }
        const [root, real] = [repositoryRoot((0,external_node_path_.dirname)((0,external_node_path_.resolve)(file))), realPath(file)];
        if (!isInside(real, root)) {
            const message = `leads outside the repository (to ${real}): expected a file within ${(0,external_node_path_.relative)('', root) || '.'}`;
            throw new errors_UserError([{ place: { file }, message }]);
        }
        size = status.size;
    }
    catch (error) {
        if (error instanceof errors_UserError)
            throw error;
        const message = `cannot be read (${messageOf(error)}); name the config file, or write one: see README.md`;
        throw new errors_UserError([{ place: { file }, message }], { cause: error });
    }
    if (size > LARGEST_CONFIG) {
        const message = `is ${size} bytes: a config has at most ${LARGEST_CONFIG}; is this the dataset?`;
        throw new errors_UserError([{ place: { file }, message }]);
    }
    const bytes = (0,external_node_fs_.readFileSync)(file);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        const place = { file, line: firstBadLine(bytes) };
        throw new errors_UserError([{ place, message: 'is not UTF-8 text: save the file as UTF-8' }], {
            cause: error,
        });
    }
}
function firstBadLine(bytes) {
    const lines = bytes.toString('latin1').split('\n');
    return 1 + lines.findIndex((line) => !(0,external_node_buffer_.isUtf8)(Buffer.from(line, 'latin1')));
}
function toPlainData(document, placeAt) {
    try {
        return document.toJS({ maxAliasCount: MOST_ALIASES });
    }
    catch (error) {
        let offset;
        (0,dist/* visit */.YR)(document, {
            Alias: (_key, alias) => {
                if (alias.resolve(document) === undefined)
                    offset ??= alias.range?.[0];
            },
        });
        const message = `${messageOf(error)}: write the repeated part out`;
        throw new errors_UserError([{ place: placeAt(offset), message }], { cause: error });
    }
}
/**
 * Where in the text a path of the data stands: its value, or its key where the value is a mapping
 * or not there; for what is missing, whatever it is missing from.
 */
function offsetOf(document, path) {
    for (let length = path.length; length >= 0; length -= 1) {
        const part = path.slice(0, length);
        const node = document.getIn(part, true);
        const offset = (0,dist/* isMap */.jh)(node) ? (offsetOfKey(document, part) ?? rangeOf(node)) : rangeOf(node);
        if (offset !== undefined)
            return offset;
        const key = offsetOfKey(document, part);
        if (key !== undefined)
            return key;
    }
    return undefined;
}
function offsetOfKey(document, path) {
    const parent = document.getIn(path.slice(0, -1), true);
    if (path.length === 0 || !(0,dist/* isMap */.jh)(parent))
        return undefined;
    return rangeOf(parent.items.find((item) => keyOf(item.key) === path.at(-1))?.key);
}
function keyOf(key) {
    return key !== null && typeof key === 'object' && 'value' in key ? key.value : key;
}
function rangeOf(node) {
    const withRange = schemas/* object */.Ikc({ range: schemas/* tuple */.PVZ([schemas/* number */.aig()]).rest(schemas/* number */.aig()) }).safeParse(node);
    return withRange.success ? withRange.data.range[0] : undefined;
}
function describe(path, message) {
    const name = path.reduce((text, part) => typeof part === 'number'
        ? `${text}[${part}]`
        : text
            ? `${text}.${String(part)}`
            : String(part), '');
    return name === '' ? message : `${name}: ${message}`;
}
function unknownKey(key, path) {
    if (NOT_YET.has(key))
        return 'not supported yet by this version';
    const known = knownKeysAt(path);
    return `unknown key${suggest(key, known)} (known here: ${known.join(', ')})`;
}
/** The keys that the schema has at a path of the data. */
function knownKeysAt(path) {
    let schema = configSchema;
    for (const part of path) {
        schema = unwrap(schema);
        if (schema instanceof schemas/* ZodArray */.naA)
            schema = schema.element;
        else if (schema instanceof schemas/* ZodObject */.bvH)
            schema = schema.shape[String(part)];
    }
    const object = unwrap(schema);
    return object instanceof schemas/* ZodObject */.bvH ? Object.keys(object.shape) : [];
}
function unwrap(schema) {
    if (schema instanceof schemas/* ZodDefault */.XiL ||
        schema instanceof schemas/* ZodPrefault */.xgV ||
        schema instanceof schemas/* ZodOptional */.IiU) {
        return unwrap(schema.unwrap());
    }
    return schema instanceof schemas/* ZodPipe */.utH ? unwrap(schema.in) : schema;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(961);
;// CONCATENATED MODULE: ./src/dataset/evalplus.ts

const inputs = schemas/* array */.YOg(schemas/* array */.YOg(schemas/* unknown */.L5J()));
const row = schemas/* object */.Ikc({
    task_id: schemas/* string */.YjP()
        .max(300, 'is longer than 300 characters')
        .regex(/^(?!Mbpp\/)./, 'MBPP+ is not supported yet'),
    prompt: schemas/* string */.YjP(),
    entry_point: schemas/* string */.YjP().regex(/^[A-Za-z_]\w*$/, 'expected the name of a function'),
    canonical_solution: schemas/* string */.YjP(),
    base_input: inputs,
    plus_input: inputs.default([]),
    atol: schemas/* number */.aig().nonnegative().default(0),
});
/**
 * EvalPlus (Liu et al. 2023): inputs without expected values; what the reference solution
 * answers is right. Compared as EvalPlus does: exactly, or where `atol` or floats allow it within
 * `atol` (1e-6 where it is 0) and a relative 1e-7. HumanEval/32, `find_zero`, asks for a root of a
 * polynomial, and any root is right.
 */
const evalplus = {
    name: 'evalplus',
    fields: ['task_id', 'prompt', 'entry_point', 'canonical_solution', 'base_input'],
    recognizes: (data) => 'base_input' in data,
    read: (data, text) => {
        const problem = row.parse(data);
        return {
            id: problem.task_id,
            prompt: problem.prompt,
            entryPoint: problem.entry_point,
            tests: testsFor(text, problem.entry_point, problem.entry_point === 'find_zero'),
            reference: { kind: 'completion', text: problem.canonical_solution },
        };
    },
};
/**
 * The row goes to Python as the text it was read as: in JavaScript 2.0 would become 2, and whole
 * numbers over 2^53 others.
 */
function testsFor(text, entryPoint, isRootProblem) {
    return `
def _check(candidate):
    import copy, json, math
    row = json.loads(${JSON.stringify(text)})
    atol = row.get("atol") or 0
    expected_from = {}
    exec(row["prompt"] + row["canonical_solution"], expected_from)
    reference = expected_from[row["entry_point"]]

    def is_floats(value):
        return isinstance(value, float) or (
            isinstance(value, (list, tuple)) and len(value) > 0
            and all(isinstance(item, float) for item in value))

    def is_close(got, wanted, tolerance):
        if isinstance(wanted, (list, tuple)):
            return (isinstance(got, (list, tuple)) and len(got) == len(wanted)
                    and all(is_close(g, w, tolerance) for g, w in zip(got, wanted)))
        if not isinstance(wanted, (int, float)) or not isinstance(got, (int, float)):
            return False
        if math.isfinite(got) and math.isfinite(wanted):
            return abs(got - wanted) <= tolerance + 1e-7 * abs(wanted)
        return got == wanted

    def is_right(arguments, got):
        if ${isRootProblem ? 'True' : 'False'}:
            value = sum(factor * got ** power for power, factor in enumerate(arguments[0]))
            return abs(value) <= (atol or 1e-4), "a root"
        wanted = reference(*copy.deepcopy(arguments))
        if got == wanted:
            return True, wanted
        tolerance = atol or (1e-6 if is_floats(wanted) else 0)
        is_near = tolerance and type(got) is type(wanted) and is_close(got, wanted, tolerance)
        return is_near, wanted

    for number, arguments in enumerate(row["base_input"] + row.get("plus_input", [])):
        got = candidate(*copy.deepcopy(arguments))
        right, wanted = is_right(arguments, got)
        assert right, "input %d: expected %.80r, got %.80r" % (number, wanted, got)

_check(${entryPoint})`;
}

;// CONCATENATED MODULE: ./src/dataset/humaneval.ts

const humaneval_row = schemas/* object */.Ikc({
    task_id: schemas/* string */.YjP().min(1).max(300, 'is longer than 300 characters'),
    prompt: schemas/* string */.YjP(),
    entry_point: schemas/* string */.YjP().regex(/^[A-Za-z_][\w.]*$/, 'expected the name of a function'),
    test: schemas/* string */.YjP(),
    canonical_solution: schemas/* string */.YjP().optional(),
});
/** OpenAI's HumanEval (Chen et al. 2021) and ReCode's perturbed copies of it. */
const humaneval = {
    name: 'humaneval',
    fields: ['task_id', 'prompt', 'entry_point', 'test'],
    recognizes: (data) => 'test' in data && 'entry_point' in data,
    read: (data) => {
        const problem = humaneval_row.parse(data);
        const reference = problem.canonical_solution;
        return {
            id: problem.task_id,
            prompt: problem.prompt,
            entryPoint: problem.entry_point,
            tests: `${problem.test}\ncheck(${problem.entry_point})`,
            ...(reference === undefined ? {} : { reference: { kind: 'completion', text: reference } }),
        };
    },
};

;// CONCATENATED MODULE: ./src/dataset/formats.ts


/** In the order in which they are tried. */
const PROBLEM_FORMATS = [evalplus, humaneval];

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/dataset/lines.ts




const LONGEST_LINE = 16 << 20;
/** A dataset of this size is a decompression bomb or a mistake. */
const LARGEST_FILE = 16 * 2 ** 30;
const NEWLINE = 0x0a;
/**
 * The lines of a UTF-8 text file, plain or gzip (told by its first bytes), one at a time, so that
 * memory does not grow with the file. A byte-order mark and carriage returns at line ends are
 * dropped; empty lines are passed over but counted.
 * @param path what to open
 * @param shown the file's name in messages
 * @throws UserError for a file that cannot be read, is not UTF-8, ends inside its gzip stream, or
 *   has a line over 16 MiB; with the line
 */
async function* readLines(path, shown) {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let number = 0;
    let total = 0;
    let rest = [];
    let restSize = 0;
    const place = () => ({ file: shown, line: number });
    const fail = (message, cause) => {
        throw new errors_UserError([{ place: place(), message }], { cause });
    };
    const decode = (bytes) => {
        number += 1;
        try {
            const text = decoder.decode(bytes).replace(/\r$/, '');
            return text.trim() === '' ? null : { text, place: place() };
        }
        catch (error) {
            return fail('is not UTF-8 text: save the file as UTF-8', error);
        }
    };
    try {
        for await (const chunk of openBytes(path)) {
            total += chunk.length;
            if (total > LARGEST_FILE)
                fail(`is larger than ${LARGEST_FILE} bytes unpacked`);
            let start = 0;
            for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
                const part = chunk.subarray(start, end);
                const line = decode(rest.length === 0 ? part : Buffer.concat([...rest, part]));
                rest = [];
                restSize = 0;
                start = end + 1;
                if (line !== null)
                    yield line;
            }
            if (start < chunk.length) {
                rest.push(chunk.subarray(start));
                restSize += chunk.length - start;
                if (restSize > LONGEST_LINE) {
                    number += 1;
                    fail(`is longer than ${LONGEST_LINE} bytes: expected one JSON object a line`);
                }
            }
        }
        if (restSize > 0) {
            const line = decode(Buffer.concat(rest));
            if (line !== null)
                yield line;
        }
    }
    catch (error) {
        if (error instanceof errors_UserError)
            throw error;
        number += 1;
        fail(explain(error), error);
    }
}
async function* openBytes(path) {
    const isGzip = await startsAsGzip(path);
    const file = (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 16 });
    if (!isGzip) {
        yield* file;
        return;
    }
    const unpacked = (0,external_node_zlib_.createGunzip)({ chunkSize: 1 << 16 });
    (0,external_node_stream_.pipeline)(file, unpacked, () => {
        // The error, if any, is also thrown to whoever reads `unpacked`.
    });
    yield* unpacked;
}
async function startsAsGzip(path) {
    for await (const chunk of (0,external_node_fs_.createReadStream)(path, { start: 0, end: 1 })) {
        return chunk[0] === 0x1f && chunk[1] === 0x8b;
    }
    return false;
}
function explain(error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const message = error instanceof Error ? error.message : String(error);
    if (code === 'Z_BUF_ERROR' || message === 'unexpected end of file') {
        return 'the gzip stream ends early: the file is truncated, fetch or write it again';
    }
    if (typeof code === 'string' && code.startsWith('Z_'))
        return `is broken gzip (${message})`;
    if (code === 'EISDIR')
        return 'is a folder: expected a file';
    return `cannot be read (${message})`;
}

;// CONCATENATED MODULE: ./src/dataset/problems.ts




/**
 * Read problems from JSONL files into memory, in file order.
 * @param format a format's name, or `auto` to know each row by its shape
 * @param faults gets every broken row and duplicate, by file and line
 */
async function readProblems(files, format, faults) {
    const problems = new Map();
    const places = new Map();
    const faultsBefore = faults.count;
    const texts = new Map();
    for (const file of files) {
        for await (const line of readLinesOr(file, faults)) {
            const problem = readRow(line, format, faults);
            if (problem === null)
                continue;
            const first = places.get(problem.id);
            if (first !== undefined) {
                faults.add(`problem "${problem.id}" is there twice: first at ${first.file}:${first.line}`, line.place);
                continue;
            }
            places.set(problem.id, line.place);
            problems.set(problem.id, shareText(problem, texts));
        }
    }
    if (problems.size === 0 && faults.count === faultsBefore) {
        faults.add('has no problems', { file: files[0]?.shown ?? '' });
    }
    return problems;
}
/** Variants repeat their problem's tests: keep one copy of equal text. */
function shareText(problem, texts) {
    const shared = texts.get(problem.tests);
    if (shared !== undefined)
        return { ...problem, tests: shared };
    texts.set(problem.tests, problem.tests);
    return problem;
}
/** The lines of a file; a file that cannot be read on becomes a fault beside the others. */
async function* readLinesOr(file, faults) {
    try {
        yield* readLines(file.path, file.shown);
    }
    catch (error) {
        if (!(error instanceof errors_UserError))
            throw error;
        for (const { message, place } of error.faults)
            faults.add(message, place);
    }
}
/** The JSON object of a line, or null with a fault. */
function parseObject(line, faults) {
    let data;
    try {
        data = parseJson(line.text);
    }
    catch (error) {
        const hint = /^\s*[[{]\s*$/.test(line.text)
            ? ': expected one whole JSON object a line (JSONL)'
            : '';
        faults.add(`is not JSON (${messageOf(error).slice(0, 160)})${hint}`, line.place);
        return null;
    }
    if (data === null || typeof data !== 'object' || Array.isArray(data)) {
        faults.add('is not a JSON object', line.place);
        return null;
    }
    return data;
}
/** JSON, and the NaN and Infinity that Python's json module writes, which are read as null. */
function parseJson(text) {
    if (!/NaN|Infinity/.test(text))
        return JSON.parse(text);
    const strings = /"(?:[^"\\]|\\.)*"|-?\bInfinity\b|\bNaN\b/g;
    return JSON.parse(text.replace(strings, (token) => (token.startsWith('"') ? token : 'null')));
}
function readRow(line, format, faults) {
    const data = parseObject(line, faults);
    if (data === null)
        return null;
    const reader = format === 'auto'
        ? PROBLEM_FORMATS.find((candidate) => candidate.recognizes(data))
        : PROBLEM_FORMATS.find((candidate) => candidate.name === format);
    if (reader === undefined) {
        const wanted = PROBLEM_FORMATS.map((f) => `${f.name} (${f.fields.join(', ')})`).join(' or ');
        const has = Object.keys(data).slice(0, 12).join(', ') || 'nothing';
        faults.add(`is no problem of a known format: expected ${wanted}, found the fields ${has}`, line.place);
        return null;
    }
    return readWith(reader, data, line, faults);
}
function readWith(reader, data, line, faults) {
    try {
        return reader.read(data, line.text);
    }
    catch (error) {
        if (!(error instanceof errors/* ZodError */.G))
            throw error;
        for (const issue of error.issues)
            faults.add(describeIssue(issue), line.place);
        return null;
    }
}
/** `field "prompt": expected string, received undefined`, in our words. */
function describeIssue(issue) {
    const field = issue.path.join('.');
    const message = issue.message.replace(/^Invalid input: /, '');
    if (message.endsWith('received undefined'))
        return `the field "${field}" is missing`;
    return `the field "${field}": ${message}`;
}

;// CONCATENATED MODULE: ./src/dataset/samples.ts







/** Longer answers are no programs; they would only fill memory. */
const LONGEST_TEXT = 4 << 20;
const samples_text = schemas/* string */.YjP().max(LONGEST_TEXT, `is longer than ${LONGEST_TEXT} characters`);
const samples_row = schemas/* object */.Ikc({ task_id: schemas/* string */.YjP(), completion: samples_text.optional(), solution: samples_text.optional() })
    .refine((data) => (data.completion === undefined) !== (data.solution === undefined), {
    error: 'expected either "completion" (continues the prompt) or "solution" (the whole program)',
    path: ['completion'],
});
/**
 * The samples of one variant, one at a time in file order: JSONL in human-eval's form
 * (`task_id, completion`) or EvalPlus' (`task_id, solution`), or folders `TASK_ID/N.py`.
 * Broken rows become faults and are passed over.
 * @param problems the variant's problems, to know task ids
 * @param repository the folder that no link may leave
 */
async function* readSamples(files, problems, repository, faults) {
    const seen = new Map();
    const numbered = (sample) => {
        const index = seen.get(sample.problem) ?? 0;
        seen.set(sample.problem, index + 1);
        return { ...sample, index };
    };
    for (const file of files) {
        const isFolder = (0,external_node_fs_.existsSync)(file.path) && (0,external_node_fs_.statSync)(file.path).isDirectory();
        const samples = isFolder
            ? readFolder(file, problems, repository, faults)
            : readFile(file, problems, faults);
        for await (const sample of samples)
            yield numbered(sample);
    }
}
async function* readFile(file, problems, faults) {
    for await (const line of readLinesOr(file, faults)) {
        const data = parseObject(line, faults);
        if (data === null)
            continue;
        const parsed = samples_row.safeParse(data);
        if (!parsed.success) {
            for (const issue of parsed.error.issues)
                faults.add(describeIssue(issue), line.place);
            continue;
        }
        const { task_id: problem, completion, solution } = parsed.data;
        if (!problems.has(problem)) {
            faults.add(unknownProblem(problem, problems), line.place);
            continue;
        }
        yield completion === undefined
            ? { problem, kind: 'solution', text: solution ?? '', place: line.place }
            : { problem, kind: 'completion', text: completion, place: line.place };
    }
}
/** EvalPlus' folder form: one folder a problem (`/` written as `_`), one file a sample. */
function* readFolder(folder, problems, repository, faults) {
    const ids = new Map([...problems.keys()].map((id) => [id.replaceAll('/', '_'), id]));
    for (const name of (0,external_node_fs_.readdirSync)(folder.path).sort(compareText)) {
        const inner = (0,external_node_path_.join)(folder.path, name);
        const shown = `${folder.shown}/${name}`;
        if (!isInside(realPath(inner), repository)) {
            faults.add('is a link that leads outside the repository', { file: shown });
            continue;
        }
        if (!(0,external_node_fs_.existsSync)(inner))
            faults.add('is a link to nothing', { file: shown });
        if (!(0,external_node_fs_.existsSync)(inner) || !(0,external_node_fs_.statSync)(inner).isDirectory())
            continue;
        const problem = ids.get(name);
        if (problem === undefined) {
            faults.add(unknownProblem(name, problems), { file: shown });
            continue;
        }
        const numbers = (0,external_node_fs_.readdirSync)(inner).flatMap((file) => /^(\d+)\.py$/.exec(file)?.[1] ?? []);
        for (const number of numbers.sort((a, b) => Number(a) - Number(b))) {
            const place = { file: `${shown}/${number}.py` };
            const program = readProgram((0,external_node_path_.join)(inner, `${number}.py`), repository);
            if ('fault' in program)
                faults.add(program.fault, place);
            else
                yield { problem, kind: 'solution', text: program.text, place };
        }
    }
}
function readProgram(path, repository) {
    if (!isInside(realPath(path), repository)) {
        return { fault: 'is a link that leads outside the repository' };
    }
    try {
        if ((0,external_node_fs_.statSync)(path).size > LONGEST_TEXT)
            return { fault: `is over ${LONGEST_TEXT} bytes` };
        return { text: new TextDecoder('utf-8', { fatal: true }).decode((0,external_node_fs_.readFileSync)(path)) };
    }
    catch (error) {
        return {
            fault: error instanceof TypeError ? 'is not UTF-8 text' : `cannot be read (${messageOf(error)})`,
        };
    }
}
function unknownProblem(id, problems) {
    const shown = JSON.stringify(id.slice(0, 100));
    const examples = [...problems.keys()].slice(0, 2).join(', ');
    const hint = suggest(id.slice(0, 100), [...problems.keys()].slice(0, 5000));
    return `there is no problem ${shown}${hint || ` (problems are named like ${examples})`}`;
}

;// CONCATENATED MODULE: ./src/dataset/types.ts

/** A short hash of what a problem asks and how it is judged; equal hashes mean equal work. */
function contentHash({ prompt, entryPoint, tests }) {
    const text = JSON.stringify([prompt, entryPoint, tests]);
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 16);
}
/** `func_name/FuncRenameCamelCase seed 0`, or `nominal`. */
function describeVariant(name) {
    return name === null ? 'nominal' : `${name.family}/${name.transform} seed ${name.seed}`;
}

;// CONCATENATED MODULE: ./src/dataset/load.ts








/**
 * Read all problems of a suite, nominal and perturbed, and find its samples (not read yet).
 * @param index the suite's place in the config, for messages
 * @throws UserError for patterns that match nothing and for broken files, all at once
 */
async function loadDataset(config, suite, index) {
    const faults = new FaultList();
    const at = `suites[${index}]`;
    const find = (patterns, key) => {
        const files = patterns.flatMap((pattern) => findFiles(config, pattern, `${at}.${key}`, faults));
        // What two patterns match is still one file.
        return [...new Map(files.map((file) => [file.path, file])).values()];
    };
    const named = (files) => files.map((file) => toNamed(config, file));
    const nominal = {
        problems: find(suite.problems, 'problems'),
        samples: find(suite.samples, 'samples'),
    };
    const groups = suite.variants.flatMap((variant, v) => groupFiles(variant.family, find(variant.problems, `variants[${v}].problems`), find(variant.samples, `variants[${v}].samples`)));
    const names = new Set();
    for (const { name, problems, samples } of groups) {
        if (name.seed > 1e9) {
            faults.add(`${at}: the seed ${name.seed} is out of range`, { file: config.file });
        }
        if (!isName(name.transform)) {
            const message = `${at}: the transform ${JSON.stringify(name.transform)} has a name that reports cannot show: use letters, digits and . _ - +`;
            faults.add(message, { file: config.file });
        }
        const what = describeVariant(name);
        if (names.has(what))
            faults.add(`${at}: two entries of variants give ${what}`, { file: config.file });
        names.add(what);
        if (problems.length === 0)
            faults.add(`${at}: ${what} has samples and no problems`, { file: config.file });
        if (samples.length === 0)
            faults.add(`${at}: ${what} has problems and no samples`, { file: config.file });
    }
    for (const gate of suite.gates) {
        const known = groups
            .filter((group) => group.name.family === gate.family)
            .map((group) => group.name.transform);
        if (gate.transform !== undefined && !known.includes(gate.transform)) {
            faults.add(`${at}: a gate names the transform "${gate.transform}", which ${gate.family} does not have${suggest(gate.transform, known)}`, { file: config.file });
        }
    }
    faults.throwIfAny();
    const first = {
        name: null,
        problems: await readProblems(named(nominal.problems), suite.format, faults),
        samples: nominal.samples.map((file) => file.path),
    };
    const rest = [];
    for (const { name, problems: files, samples } of groups) {
        const problems = await readProblems(named(files), suite.format, faults);
        for (const id of problems.keys()) {
            if (!first.problems.has(id)) {
                faults.add(`problem "${id}" of ${describeVariant(name)} has no nominal problem`, {
                    file: named(files)[0]?.shown ?? '',
                });
            }
        }
        rest.push({ name, problems, samples: samples.map((file) => file.path) });
    }
    faults.throwIfAny();
    const variants = [first, ...rest];
    return { variants, hash: hashOf(variants) };
}
/** The samples of one variant, as a stream; see readSamples. */
function samplesOf(config, variant, faults) {
    const files = variant.samples.map((path) => toNamed(config, { path }));
    return readSamples(files, variant.problems, config.repository, faults);
}
function isName(text) {
    return /^[A-Za-z0-9][\w.+-]{0,99}$/.test(text);
}
/** Put files with equal captures together: one group for each (transform, seed). */
function groupFiles(family, problems, samples) {
    const groups = new Map();
    const groupOf = ({ captures }) => {
        const name = {
            family,
            transform: captures.transform ?? family,
            seed: Number(captures.seed ?? 0),
        };
        const key = describeVariant(name);
        const group = groups.get(key) ?? { name, problems: [], samples: [] };
        groups.set(key, group);
        return group;
    };
    for (const file of problems)
        groupOf(file).problems.push(file);
    for (const file of samples)
        groupOf(file).samples.push(file);
    return [...groups.values()].sort((a, b) => compareText(a.name.transform, b.name.transform) || a.name.seed - b.name.seed);
}
function toNamed(config, file) {
    return {
        path: file.path,
        shown: (0,external_node_path_.relative)('', file.path).startsWith('..')
            ? (0,external_node_path_.relative)(config.folder, file.path)
            : (0,external_node_path_.relative)('', file.path),
    };
}
function hashOf(variants) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const add = (parts) => hash.update(JSON.stringify(parts));
    for (const { name, problems } of [...variants].sort(byName)) {
        add(['variant', describeVariant(name)]);
        for (const problem of [...problems.values()].sort(byId)) {
            add([problem.id, contentHash(problem)]);
        }
    }
    return hash.digest('hex');
}
function byName(a, b) {
    return compareText(describeVariant(a.name), describeVariant(b.name));
}
function byId(a, b) {
    return compareText(a.id, b.id);
}

;// CONCATENATED MODULE: ./src/execute/program.ts

/**
 * Put a sample and its problem's tests together, as OpenAI's human-eval does: a completion
 * continues the prompt, a solution stands alone; the tests follow, then the call that runs them.
 */
function assemble(problem, sample, limits) {
    const code = sample.kind === 'completion' ? problem.prompt + sample.text : sample.text;
    const source = `${code}\n${problem.tests}`;
    return { id: program_hashOf(source, limits), source, limits };
}
function program_hashOf(source, limits) {
    const { cpuMs, wallMs, memory, output, fileSize, processes } = limits;
    const bounds = [cpuMs, wallMs, memory, output, fileSize, processes].join(',');
    // Ill-formed text loses its differences in UTF-8.
    const encoding = source.isWellFormed() ? 'utf8' : 'utf16le';
    const hash = (0,external_node_crypto_.createHash)('sha256').update(`python\0${bounds}\0`);
    return hash.update(source, encoding).digest('hex');
}

;// CONCATENATED MODULE: ./src/execute/slots.ts
/** Bounds how many tasks are under way: each takes a slot before it starts. */
class Slots {
    #most;
    #taken = 0;
    #wake = null;
    constructor(most) {
        this.#most = most;
    }
    /** Start a task; resolves, for the one reader that starts tasks, when the next may start. */
    async start(task) {
        this.#taken += 1;
        const release = () => {
            this.#taken -= 1;
            this.#wake?.();
        };
        task.then(release, release);
        await this.#until(() => this.#taken < this.#most);
    }
    /** Resolves when no task is under way. */
    idle() {
        return this.#until(() => this.#taken === 0);
    }
    async #until(isReached) {
        while (!isReached()) {
            await new Promise((resolve) => {
                this.#wake = resolve;
            });
        }
    }
}

;// CONCATENATED MODULE: ./src/execute/verdict.ts
/** The closed set of what can come of executing a program (docs/verdicts.md). */
const VERDICTS = [
    'passed',
    'failed',
    'timeout',
    'out_of_memory',
    'output_limit',
    'crashed',
    'compile_error',
    'tampered',
    'error',
];
/** How a verdict was reached; decides whether it can be faked. */
const GRADINGS = ['outside', 'split', 'shared'];

;// CONCATENATED MODULE: ./src/evaluate.ts







/**
 * Read every dataset of a config once, from end to end, so that a mistake on the last line is
 * known before the first program runs.
 * @throws UserError with all mistakes of all suites
 */
async function checkSuites(config) {
    const checked = [];
    const faults = new FaultList();
    for (const [index, suite] of config.suites.entries()) {
        try {
            const dataset = await loadDataset(config, suite, index);
            const samples = await countSamples(config, dataset);
            checked.push({ config: suite, dataset, samples });
        }
        catch (error) {
            if (!(error instanceof errors_UserError))
                throw error;
            for (const { message, place } of error.faults)
                faults.add(message, place);
        }
    }
    faults.throwIfAny();
    return checked;
}
async function countSamples(config, dataset) {
    const faults = new FaultList();
    let samples = 0;
    for (const variant of dataset.variants) {
        const before = samples;
        for await (const _sample of samplesOf(config, variant, faults))
            samples += 1;
        if (samples === before && faults.count === 0) {
            faults.add(`${describeVariant(variant.name)} has no samples`, {
                file: variant.samples[0] ?? config.file,
            });
        }
    }
    faults.throwIfAny();
    return samples;
}
/**
 * Execute every sample of a suite. Samples stream from disk, a few at a time; what stays in
 * memory is one verdict for each.
 * @param signal ends the run early: programs that are running are stopped and nothing is returned
 */
async function evaluateSuite(config, { config: suite, dataset }, executor, listener, signal) {
    const limits = limitsOf(suite);
    const tallies = dataset.variants.map(() => new Map());
    const verdicts = Object.fromEntries(VERDICTS.map((name) => [name, 0]));
    const programs = new Set();
    const counts = { executed: 0, samples: 0 };
    const slots = new Slots(MOST_UNSETTLED);
    let failure = null;
    const settle = async (variant, tally, sample, program, outcome) => {
        const { execution, source } = await outcome;
        if (source === 'executed')
            counts.executed += 1;
        verdicts[execution.verdict] += 1;
        const list = tally.get(sample.problem) ?? [];
        list[sample.index] = execution.verdict;
        tally.set(sample.problem, list);
        const { family = null, transform = null, seed = null } = variant.name ?? {};
        const where = {
            suite: suite.name,
            problem: sample.problem,
            family,
            transform,
            seed,
            index: sample.index,
        };
        await listener.verdict({ ...where, ...execution, program });
    };
    for (const [v, variant] of dataset.variants.entries()) {
        const tally = tallies[v] ?? new Map();
        const faults = new FaultList();
        for await (const sample of samplesOf(config, variant, faults)) {
            const problem = variant.problems.get(sample.problem);
            if (problem === undefined)
                continue;
            // A duplicate needs no helper, but its reader must not run ahead of the executor either.
            await executor.ready();
            if (signal.aborted || failure !== null)
                break;
            const program = assemble(problem, sample, limits);
            programs.add(program.id);
            counts.samples += 1;
            const task = settle(variant, tally, sample, program.id, executor.run(program));
            await slots.start(task.catch((error) => {
                failure ??= error;
            }));
        }
        // The files were read without a fault a moment ago; they changed if there is one now.
        faults.throwIfAny();
    }
    await slots.idle();
    if (failure !== null)
        throw failure;
    signal.throwIfAborted();
    return {
        config: suite,
        datasetHash: dataset.hash,
        counts: {
            problems: dataset.variants[0].problems.size,
            variants: dataset.variants.length - 1,
            samples: counts.samples,
            programs: programs.size,
            executed: counts.executed,
            cached: programs.size - counts.executed,
        },
        verdicts,
        problems: collect(dataset, tallies),
    };
}
/** Samples whose verdicts are still to come or to be written. */
const MOST_UNSETTLED = 1000;
function collect(dataset, tallies) {
    const [nominal, ...perturbed] = dataset.variants;
    return [...nominal.problems].map(([id, problem]) => ({
        id,
        hash: contentHash(problem),
        nominal: tallies[0]?.get(id) ?? [],
        variants: perturbed.flatMap(({ name, problems }, v) => {
            const row = problems.get(id);
            if (name === null || row === undefined)
                return [];
            return [{ ...name, hash: contentHash(row), verdicts: tallies[v + 1]?.get(id) ?? [] }];
        }),
    }));
}

;// CONCATENATED MODULE: ./src/github/context.ts



const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}$/);
const repository = schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() });
const payloadSchema = schemas/* object */.Ikc({
    pull_request: schemas/* object */.Ikc({
        number: schemas/* int */.Whr(),
        base: schemas/* object */.Ikc({ sha, repo: repository }),
        head: schemas/* object */.Ikc({ sha, repo: repository.nullable() }),
    })
        .optional(),
    merge_group: schemas/* object */.Ikc({ base_sha: sha }).optional(),
    before: sha.optional(),
});
/**
 * Read the event from a runner's environment; null outside of one.
 * @throws UserError when the environment says there is an event and it cannot be read
 */
function readEvent(environment) {
    const { GITHUB_EVENT_NAME, GITHUB_EVENT_PATH, GITHUB_SHA, GITHUB_REPOSITORY } = environment;
    if (GITHUB_EVENT_NAME === undefined || GITHUB_EVENT_PATH === undefined)
        return null;
    const [owner = '', repo = ''] = (GITHUB_REPOSITORY ?? '').split('/');
    let payload;
    try {
        payload = payloadSchema.parse(JSON.parse((0,external_node_fs_.readFileSync)(GITHUB_EVENT_PATH, 'utf8')));
    }
    catch (error) {
        throw new errors_UserError('GITHUB_EVENT_PATH does not hold an event that can be read', {
            cause: error,
        });
    }
    const pull = payload.pull_request;
    return {
        name: GITHUB_EVENT_NAME,
        sha: GITHUB_SHA ?? '',
        repository: { owner, repo },
        pullRequest: pull === undefined
            ? null
            : {
                number: pull.number,
                baseSha: pull.base.sha,
                headSha: pull.head.sha,
                isFork: pull.head.repo?.full_name !== pull.base.repo.full_name,
            },
        mergeGroupBaseSha: payload.merge_group?.base_sha,
        before: payload.before,
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 3 modules
var exec = __webpack_require__(81260);
;// CONCATENATED MODULE: ./src/baseline/git.ts


/** Hooks of the repository are a contributor's code and have no business here. */
const SAFE = ['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false'];
/**
 * Run git in a folder and return what it printed, trimmed.
 * @throws UserError with git's own words when it fails
 */
async function git(folder, ...args) {
    const { exitCode, stdout, stderr } = await (0,exec/* getExecOutput */.H)('git', [...SAFE, ...args], {
        cwd: folder,
        silent: true,
        ignoreReturnCode: true,
    });
    if (exitCode === 0)
        return stdout.trim();
    const said = stderr.trim().split('\n').at(-1) ?? '';
    throw new errors_UserError(`git ${args[0]} failed: ${said || `exit status ${exitCode}`}`);
}
/** The commit that a name stands for, or null where git knows none. */
async function commitOf(folder, name) {
    try {
        return await git(folder, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
    }
    catch {
        return null;
    }
}
/** The parents of a commit as it records them, which a shallow clone knows too. */
async function parentsOf(folder, commit) {
    const text = await git(folder, 'cat-file', 'commit', commit);
    const header = text.split('\n\n', 1)[0] ?? '';
    return [...header.matchAll(/^parent ([0-9a-f]{40})$/gm)].map((match) => match[1] ?? '');
}
/** Have a commit's files at hand, fetching it alone where the clone lacks it. */
async function ensureCommit(folder, commit) {
    if ((await commitOf(folder, commit)) !== null)
        return;
    await git(folder, 'fetch', '--no-tags', '--no-recurse-submodules', '--depth=1', 'origin', commit);
}

;// CONCATENATED MODULE: ./src/baseline/commit.ts

const NO_COMMIT = /^0+$/;
/**
 * Which commit an event asks to compare with: for a pull request the first parent of the merge
 * commit that was checked out (the base branch as it is now; the payload's `base.sha` goes
 * stale), in a merge queue the group's base, on a push what the branch was before.
 * @param repository the folder git runs in
 */
async function baseCommitOf(event, repository) {
    if (event === null)
        return { none: 'there is no event to compare with; name a commit with --baseline' };
    switch (event.name) {
        case 'pull_request': {
            const head = await commitOf(repository, 'HEAD');
            if (head !== null && head === event.sha) {
                const [base, other] = await parentsOf(repository, head);
                if (base !== undefined && other !== undefined)
                    return { commit: base };
            }
            return orNone(event.pullRequest?.baseSha, 'the event names no base commit');
        }
        case 'merge_group':
            return orNone(event.mergeGroupBaseSha, 'the event names no base commit');
        case 'push':
            return orNone(event.before, 'this push made the branch');
        default:
            return { none: `the event ${event.name} has no base commit` };
    }
}
function orNone(commit, why) {
    return commit === undefined || NO_COMMIT.test(commit) ? { none: why } : { commit };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./src/score/estimators.ts
/**
 * The unbiased estimate of the chance that at least one of k samples passes, given that c of n
 * did: 1 − C(n−c, k) / C(n, k) (Chen et al. 2021, "Evaluating Large Language Models Trained on
 * Code", eq. 1), as a product of ratios, which neither overflows nor cancels.
 * @param n samples, a whole number ≥ k
 * @param c how many of them passed, 0 ≤ c ≤ n
 * @param k draws without replacement, ≥ 1
 * @returns a share in [0, 1]
 * @throws RangeError when n < k: the estimate does not exist, and is neither 0 nor 1
 */
function passAtK(n, c, k) {
    return 1 - allFrom(n, n - c, k);
}
/**
 * The unbiased estimate of the chance that all of k samples pass: C(c, k) / C(n, k)
 * (Yao et al. 2024, "τ-bench", pass^k).
 * @returns a share in [0, 1]
 * @throws RangeError when n < k
 */
function passHatK(n, c, k) {
    return allFrom(n, c, k);
}
/** C(m, k) / C(n, k): the chance that k draws of n, without replacement, all fall within m. */
function allFrom(n, m, k) {
    const isWhole = [n, m, k].every(Number.isInteger);
    if (!isWhole || k < 1 || n < k || m < 0 || m > n) {
        throw new RangeError(`expected 0 ≤ ${m} ≤ ${n} and 1 ≤ k = ${k} ≤ ${n}, all whole`);
    }
    if (m < k)
        return 0;
    let share = 1;
    // Both loops compute the same product; the shorter one is exact enough and fast for any k.
    if (k <= n - m)
        for (let i = 0; i < k; i += 1)
            share *= (m - i) / (n - i);
    else
        for (let i = 0; i < n - m; i += 1)
            share *= (n - k - i) / (n - i);
    return share;
}

// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-t-quantile/lib/index.js
var lib = __webpack_require__(74455);
var lib_default = /*#__PURE__*/__webpack_require__.n(lib);
;// CONCATENATED MODULE: ./src/score/intervals.ts

const CONFIDENCE = 0.95;
/**
 * The 95 % t-interval of a mean of shares: mean ± t(N−1) · s / √N, kept within `bounds`.
 * Where all values are equal a t-interval has no width, though N values cannot show that the rest
 * would be equal too; at the edges 0 and 1 the exact binomial bound (Clopper and Pearson 1934) is
 * used instead, for which 0 of N and N of N have the closed form (α/2)^(1/N).
 * @param values one share for each problem
 * @returns null for fewer than two values
 */
function meanInterval(values, bounds = { low: 0, high: 1 }) {
    const count = values.length;
    if (count < 2)
        return null;
    const mean = meanOf(values);
    let squares = 0;
    for (const value of values)
        squares += (value - mean) ** 2;
    const reach = (1 - CONFIDENCE) / 2;
    if (squares === 0 && (mean === 0 || mean === 1)) {
        const exact = reach ** (1 / count);
        return mean === 0 ? { low: 0, high: 1 - exact } : { low: exact, high: 1 };
    }
    const half = lib_default()(1 - reach, count - 1) * Math.sqrt(squares / (count - 1) / count);
    return { low: Math.max(bounds.low, mean - half), high: Math.min(bounds.high, mean + half) };
}
function meanOf(values) {
    let sum = 0;
    for (const value of values)
        sum += value;
    return sum / values.length;
}
const RESAMPLES = 2000;
const SEED = 0x9e3779b9;
/**
 * The 95 % percentile interval of a statistic of column means, by a seeded bootstrap over problems
 * (Efron 1979): each resample draws problems with replacement and takes all their columns, so
 * that what belongs to one problem stays together. The same input gives the same interval.
 * @param columns per-problem values, all of one length, in the same order of problems
 * @param statistic from the columns' means to a number; NaN resamples are left out
 * @returns null for fewer than two problems, or when no resample gives a number
 */
function bootstrapInterval(columns, statistic) {
    const count = columns[0]?.length ?? 0;
    if (count < 2)
        return null;
    const random = generator(SEED);
    const outcomes = [];
    for (let r = 0; r < RESAMPLES; r += 1) {
        const sums = columns.map(() => 0);
        for (let i = 0; i < count; i += 1) {
            const problem = Math.floor(random() * count);
            for (const [c, column] of columns.entries())
                sums[c] = (sums[c] ?? 0) + (column[problem] ?? 0);
        }
        const outcome = statistic(sums.map((sum) => sum / count));
        if (!Number.isNaN(outcome))
            outcomes.push(outcome);
    }
    if (outcomes.length === 0)
        return null;
    const sorted = Float64Array.from(outcomes).sort();
    const reach = (1 - CONFIDENCE) / 2;
    return { low: quantile(sorted, reach), high: quantile(sorted, 1 - reach) };
}
/** Linear interpolation between order statistics (Hyndman and Fan 1996, type 7). */
function quantile(sorted, share) {
    const at = share * (sorted.length - 1);
    const below = sorted[Math.floor(at)] ?? Number.NaN;
    const above = sorted[Math.ceil(at)] ?? Number.NaN;
    return below + (above - below) * (at - Math.floor(at));
}
/** Mulberry32 (Tommy Ettinger): small, seeded, and even enough to draw indices. */
function generator(seed) {
    let state = seed;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
}

;// CONCATENATED MODULE: ./src/score/metrics.ts



const first = ([mean]) => mean ?? Number.NaN;
/** robust-drop@k: the share of pass@k that worst-case perturbation takes away (Wang et al. 2022). */
const relativeDrop = ([nominal = Number.NaN, worst = Number.NaN]) => nominal === 0 ? Number.NaN : (nominal - worst) / nominal;
const DEFINITIONS = {
    'pass@': { part: nominalPart(passAtK), combine: first },
    'pass^': { part: nominalPart(passHatK), combine: first },
    'robust-pass@': {
        part: robustPart(({ n, worst }, k) => [passAtK(n, worst, k)]),
        combine: first,
    },
    'robust-drop@': {
        part: robustPart(({ n, nominal, worst }, k) => [passAtK(n, nominal, k), passAtK(n, worst, k)]),
        combine: relativeDrop,
    },
    'robust-relative@': {
        part: robustPart(({ n, broken, mended }, k) => [passAtK(n, broken, k) + passAtK(n, mended, k)]),
        combine: first,
    },
};
/** Samples that say something of the model: `error` is our fault and leaves n. */
function counted(verdicts) {
    return verdicts.includes('error') ? verdicts.filter((verdict) => verdict !== 'error') : verdicts;
}
function nominalPart(estimate) {
    return (problem, _group, k) => {
        const verdicts = counted(problem.nominal);
        const passed = verdicts.filter((verdict) => verdict === 'passed').length;
        const lost = problem.nominal.length - verdicts.length;
        return { n: verdicts.length, lost, values: () => [estimate(verdicts.length, passed, k)] };
    };
}
function robustPart(values) {
    return (problem, group, k) => {
        const variants = problem.variants.filter((variant) => isIn(variant, group));
        if (variants.length === 0)
            return null;
        const tally = tallyOf(problem.nominal, variants);
        return { n: tally.n, lost: tally.lost, values: () => values(tally, k) };
    };
}
function isIn(variant, group) {
    return ((group.family === undefined || variant.family === group.family) &&
        (group.transform === undefined || variant.transform === group.transform));
}
/**
 * Pair samples by their place. Only places that nominal and every variant have count, and none
 * where a verdict is `error`.
 */
function tallyOf(nominal, variants) {
    const length = Math.min(nominal.length, ...variants.map((variant) => variant.verdicts.length));
    const tally = { n: 0, lost: 0, nominal: 0, worst: 0, broken: 0, mended: 0 };
    for (let i = 0; i < length; i += 1) {
        const outcomes = variants.map((variant) => variant.verdicts[i]);
        if (nominal[i] === 'error' || outcomes.includes('error')) {
            tally.lost += 1;
            continue;
        }
        const passes = nominal[i] === 'passed';
        const worst = outcomes.every((verdict) => verdict === 'passed');
        const best = outcomes.includes('passed');
        tally.n += 1;
        if (passes)
            tally.nominal += 1;
        if (worst)
            tally.worst += 1;
        if (worst !== passes)
            tally.broken += 1;
        else if (best !== passes)
            tally.mended += 1;
    }
    return tally;
}
/** Take a metric apart by problem, or say why it cannot be had. */
function contributionsOf(problems, metric, group = {}) {
    const { part: partOf, combine } = DEFINITIONS[metric.kind];
    const { k } = metric;
    const ids = [];
    const rows = [];
    let min = Number.POSITIVE_INFINITY;
    let max = 0;
    let tooFew = null;
    let lacking = 0;
    for (const problem of problems) {
        const part = partOf(problem, group, k);
        // Too few only for our own errors: the problem is left out, and nobody blamed for it.
        if (part === null || (part.n < k && part.n + part.lost >= k))
            continue;
        min = Math.min(min, part.n);
        max = Math.max(max, part.n);
        if (part.n < k) {
            lacking += 1;
            tooFew ??= `${problem.id} has ${part.n}`;
            continue;
        }
        ids.push(problem.id);
        rows.push(part.values());
    }
    if (tooFew !== null) {
        const others = lacking > 1 ? ` (and ${lacking - 1} more problems)` : '';
        const samples = isRobustness(metric.kind) ? 'samples of nominal and every variant' : 'samples';
        return { unavailable: `needs ${k} ${samples}, ${tooFew}${others}` };
    }
    if (rows.length === 0) {
        const why = isRobustness(metric.kind)
            ? 'no problem has a judged variant of this group'
            : 'no problem was judged';
        return { unavailable: why };
    }
    const width = rows[0]?.length ?? 0;
    const columns = Array.from({ length: width }, (_, c) => Float64Array.from(rows, (row) => row[c] ?? Number.NaN));
    return { ids, columns, combine, n: { min, max } };
}
/** A metric's value with its 95 % interval over problems. */
function metricOf(problems, metric, group = {}) {
    const parts = contributionsOf(problems, metric, group);
    if ('unavailable' in parts)
        return parts;
    const value = parts.combine(parts.columns.map(meanOf));
    if (Number.isNaN(value))
        return { unavailable: `pass@${metric.k} is 0: there is nothing to drop from` };
    const interval = intervalOf(parts);
    return {
        value,
        low: interval?.low ?? null,
        high: interval?.high ?? null,
        n: parts.n,
        problems: parts.ids.length,
    };
}
function intervalOf({ columns, combine }) {
    const [only] = columns;
    if (columns.length > 1 || only === undefined)
        return bootstrapInterval(columns, combine);
    // robust-relative@k adds two estimates and can reach 2.
    const high = only.some((value) => value > 1) ? 2 : 1;
    return meanInterval(only, { low: 0, high });
}
/**
 * Every metric for every k: nominal ones of the suite, robust ones per transform, per family and
 * over all variants.
 */
function score(problems, ks) {
    const metricsOf = (robust, group = {}) => {
        const names = ks.flatMap((k) => METRIC_KINDS.filter((kind) => isRobustness(kind) === robust).map((kind) => ({ kind, k })));
        return Object.fromEntries(names.map((name) => [formatMetric(name), metricOf(problems, name, group)]));
    };
    const families = groupsOf(problems);
    const robustness = families.size === 0
        ? null
        : {
            overall: { metrics: metricsOf(true) },
            families: Object.fromEntries([...families].map(([family, transforms]) => [
                family,
                {
                    metrics: metricsOf(true, { family }),
                    transforms: Object.fromEntries([...transforms].map((transform) => [
                        transform,
                        { metrics: metricsOf(true, { family, transform }) },
                    ])),
                },
            ])),
        };
    return { metrics: metricsOf(false), robustness };
}
/** Families and their transforms, in order of first appearance. */
function groupsOf(problems) {
    const families = new Map();
    for (const problem of problems) {
        for (const { family, transform } of problem.variants) {
            const transforms = families.get(family) ?? new Set();
            families.set(family, transforms.add(transform));
        }
    }
    return families;
}

;// CONCATENATED MODULE: ./src/gate/compare.ts


/** Cut two sides down to their common problems and, within each, their common variants. */
function share(head, base) {
    const baseById = new Map(base.map((problem) => [problem.id, problem]));
    let changed = 0;
    const pairs = head.flatMap((problem) => {
        const other = baseById.get(problem.id);
        if (other === undefined)
            return [];
        if (isSame(problem, other))
            return [{ problem, other }];
        changed += 1;
        return [];
    });
    let unsharedVariants = 0;
    const cut = (problem, other) => {
        const others = new Map(other.variants.map((variant) => [nameOf(variant), variant]));
        const variants = problem.variants.filter((variant) => {
            const same = others.get(nameOf(variant));
            return same !== undefined && isSame(variant, same);
        });
        unsharedVariants += problem.variants.length - variants.length;
        return { ...problem, variants };
    };
    return {
        head: pairs.map(({ problem, other }) => cut(problem, other)),
        base: pairs.map(({ problem, other }) => cut(other, problem)),
        onlyInHead: head.length - pairs.length - changed,
        onlyInBase: base.length - pairs.length - changed,
        changed,
        unsharedVariants,
    };
}
/** Where one side does not know its content, the same name has to do. */
function isSame(one, other) {
    return one.hash === undefined || other.hash === undefined || one.hash === other.hash;
}
function nameOf({ family, transform, seed }) {
    return JSON.stringify([family, transform, seed]);
}
/**
 * The change of a metric from base to head, with a bootstrap interval that draws the same
 * problems on both sides.
 */
function deltaOf(shared, metric, group = {}) {
    if (shared.head.length === 0)
        return { unavailable: 'head and base share no problem' };
    const head = contributionsOf(shared.head, metric, group);
    if ('unavailable' in head)
        return { unavailable: `in head: ${head.unavailable}` };
    const base = contributionsOf(shared.base, metric, group);
    if ('unavailable' in base)
        return { unavailable: `in base: ${base.unavailable}` };
    const width = head.columns.length;
    const change = (means) => head.combine(means.slice(0, width)) - base.combine(means.slice(width));
    const headValue = head.combine(head.columns.map(meanOf));
    const baseValue = base.combine(base.columns.map(meanOf));
    if (Number.isNaN(baseValue))
        return { unavailable: `in base: pass@${metric.k} is 0` };
    if (Number.isNaN(headValue))
        return { unavailable: `in head: pass@${metric.k} is 0` };
    const interval = bootstrapInterval([...head.columns, ...base.columns], change);
    return {
        base: baseValue,
        head: headValue,
        delta: headValue - baseValue,
        low: interval?.low ?? null,
        high: interval?.high ?? null,
    };
}

;// CONCATENATED MODULE: ./src/gate/decide.ts



const DECISIONS = ['pass', 'fail', 'inconclusive', 'skipped'];
/** Sums of shares that should be equal differ in the last digits; they are no regression. */
const ROUNDING = 1e-9;
/**
 * Decide one gate: `min` and `max` bind the head's value, `max-drop` and `max-rise` its change.
 * The point estimate decides. A metric that is not available fails its gate: a gate that nothing
 * can break guards nothing.
 * @param shared null where there is no baseline, or none with this suite
 * @param whyNoBaseline for the reason of a skipped gate
 */
function decideGate(gate, problems, shared, whyNoBaseline) {
    const group = { family: gate.family, transform: gate.transform };
    const head = metricOf(problems, gate.metric, group);
    const named = {
        metric: formatMetric(gate.metric),
        ...(gate.family === undefined ? {} : { family: gate.family }),
        ...(gate.transform === undefined ? {} : { transform: gate.transform }),
        bound: boundOf(gate),
    };
    if ('unavailable' in head) {
        const reason = `is not available: ${head.unavailable}`;
        return { ...named, value: null, decision: 'fail', reason };
    }
    const isRelative = gate['max-drop'] !== undefined || gate['max-rise'] !== undefined;
    const delta = shared === null ? null : deltaOf(shared, gate.metric, group);
    const change = delta === null || 'unavailable' in delta ? {} : changeOf(delta);
    const result = { ...named, value: head.value, ...change };
    const broken = [...breaksOfValue(gate, head.value), ...breaksOfChange(gate, delta)];
    if (broken.length > 0)
        return { ...result, decision: 'fail', reason: broken.join(' and ') };
    const missing = delta === null ? whyNoBaseline : 'unavailable' in delta ? delta.unavailable : null;
    if (isRelative && missing !== null) {
        const isAbsolute = gate.min !== undefined || gate.max !== undefined;
        const reason = `its change is not judged: ${missing}`;
        if (!isAbsolute)
            return { ...result, decision: 'skipped', reason };
        return { ...result, decision: 'pass', reason: `${withinBounds(head.value)}; ${reason}` };
    }
    return { ...result, decision: 'pass', reason: passReason(head.value, delta, isRelative) };
}
function boundOf(gate) {
    return {
        ...(gate.min === undefined ? {} : { min: gate.min }),
        ...(gate.max === undefined ? {} : { max: gate.max }),
        ...(gate['max-drop'] === undefined ? {} : { 'max-drop': gate['max-drop'] }),
        ...(gate['max-rise'] === undefined ? {} : { 'max-rise': gate['max-rise'] }),
    };
}
function changeOf(delta) {
    const interval = delta.low === null || delta.high === null ? {} : { low: delta.low, high: delta.high };
    return { baseline: delta.base, delta: delta.delta, ...interval };
}
function breaksOfValue({ min, max }, value) {
    const broken = [];
    const against = (bound) => [apart(value, bound), apart(bound, value)];
    if (min !== undefined && value < min - ROUNDING) {
        const [is, least] = against(min);
        broken.push(`is ${is}%, below the minimum of ${least}%`);
    }
    if (max !== undefined && value > max + ROUNDING) {
        const [is, most] = against(max);
        broken.push(`is ${is}%, above the maximum of ${most}%`);
    }
    return broken;
}
function breaksOfChange(gate, delta) {
    if (delta === null || 'unavailable' in delta)
        return [];
    const { 'max-drop': maxDrop, 'max-rise': maxRise } = gate;
    const said = (verb, change, allowed) => `${verb} by ${apart(change, allowed)} points, ${apart(allowed, change)} are allowed`;
    const broken = [];
    if (maxDrop !== undefined && -delta.delta > maxDrop + ROUNDING) {
        broken.push(said('fell', -delta.delta, maxDrop));
    }
    if (maxRise !== undefined && delta.delta > maxRise + ROUNDING) {
        broken.push(said('rose', delta.delta, maxRise));
    }
    return broken;
}
/** A share as percentage points, with as many digits as tell it from another. */
function apart(share, other) {
    for (let digits = 1; digits < 8; digits += 1) {
        const text = (share * 100).toFixed(digits);
        if (text !== (other * 100).toFixed(digits))
            return text;
    }
    return points(share);
}
function passReason(value, delta, isRelative) {
    if (!isRelative || delta === null || 'unavailable' in delta)
        return withinBounds(value);
    if (Math.abs(delta.delta) < ROUNDING)
        return `is unchanged at ${percent(value)}`;
    return `${delta.delta < 0 ? 'fell' : 'rose'} by ${points(Math.abs(delta.delta))} points, within bounds`;
}
function withinBounds(value) {
    return `is ${percent(value)}, within bounds`;
}
/**
 * The overall decision: one failed gate fails all; a run in which every gate was skipped, or that
 * has none, is skipped.
 */
function decideOverall(gates) {
    for (const decision of ['fail', 'inconclusive', 'pass']) {
        if (gates.some((gate) => gate.decision === decision))
            return decision;
    }
    return 'skipped';
}
/** `15.9%`, with a true minus sign. */
function percent(share) {
    return `${points(share).replace('-', '−')}%`;
}
/** A share as percentage points: one digit, more where that would show zero for something. */
function points(share) {
    const value = share * 100;
    const digits = value !== 0 && Math.abs(value) < 0.05 ? 3 : 1;
    return value.toFixed(digits);
}

;// CONCATENATED MODULE: ./src/report/results.ts



const SCHEMA_VERSION = 1;
/** Where a baseline can come from (docs/baseline.md); this version has `rerun` and `file`. */
const BASELINE_SOURCES = ['cache', 'artifact', 'ancestor', 'rerun', 'file'];
const results_share = schemas/* number */.aig().min(-2).max(2);
const hash = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
/** Tells whether the same id is still the same problem. */
const results_contentHash = schemas/* string */.YjP().regex(/^[0-9a-f]{16}$/);
const results_text = schemas/* string */.YjP().max(20_000);
const results_name = schemas/* string */.YjP().max(500);
const results_count = schemas/* int */.Whr().nonnegative();
const verdict = schemas/* enum */.k5n(VERDICTS);
const metricValue = schemas/* union */.KCZ([
    schemas/* object */.Ikc({
        value: schemas/* number */.aig(),
        low: schemas/* number */.aig().nullable(),
        high: schemas/* number */.aig().nullable(),
        n: schemas/* object */.Ikc({ min: results_count, max: results_count }),
        problems: results_count,
    }),
    schemas/* object */.Ikc({ unavailable: results_text }),
]);
const metrics = schemas/* record */.g1P(schemas/* string */.YjP().max(200), metricValue);
const gateResult = schemas/* object */.Ikc({
    metric: results_name,
    family: results_name.optional(),
    transform: results_name.optional(),
    bound: schemas/* object */.Ikc({
        min: results_share.optional(),
        max: results_share.optional(),
        'max-drop': results_share.optional(),
        'max-rise': results_share.optional(),
    }),
    value: schemas/* number */.aig().nullable(),
    baseline: schemas/* number */.aig().optional(),
    delta: schemas/* number */.aig().optional(),
    low: schemas/* number */.aig().optional(),
    high: schemas/* number */.aig().optional(),
    decision: schemas/* enum */.k5n(DECISIONS),
    reason: results_text,
});
const problem = schemas/* object */.Ikc({
    id: results_name,
    hash: results_contentHash.optional(),
    nominal: schemas/* array */.YOg(verdict),
    variants: schemas/* array */.YOg(schemas/* object */.Ikc({
        family: results_name,
        transform: results_name,
        seed: results_count,
        hash: results_contentHash.optional(),
        verdicts: schemas/* array */.YOg(verdict),
    })),
});
const results_suite = schemas/* object */.Ikc({
    name: results_name,
    language: results_name,
    datasetHash: hash,
    counts: schemas/* object */.Ikc({
        problems: results_count,
        variants: results_count,
        samples: results_count,
        programs: results_count,
        executed: results_count,
        cached: results_count,
    }),
    verdicts: schemas/* record */.g1P(verdict, results_count),
    metrics,
    robustness: schemas/* object */.Ikc({
        overall: schemas/* object */.Ikc({ metrics }),
        families: schemas/* record */.g1P(results_name, schemas/* object */.Ikc({ metrics, transforms: schemas/* record */.g1P(results_name, schemas/* object */.Ikc({ metrics })) })),
    })
        .nullable(),
    gates: schemas/* array */.YOg(gateResult),
    problems: schemas/* array */.YOg(problem),
});
/** results.json: what other programs read. JSON Schema in schema/results.schema.json. */
const resultsSchema = schemas/* object */.Ikc({
    schemaVersion: schemas/* literal */.euz(SCHEMA_VERSION),
    tool: schemas/* object */.Ikc({ name: schemas/* literal */.euz('passgate'), version: results_name }),
    commit: schemas/* string */.YjP()
        .regex(/^[0-9a-f]{40}$/)
        .nullable(),
    createdAt: iso/* datetime */.w$(),
    decision: schemas/* enum */.k5n(DECISIONS),
    /** Why the run ended as an infrastructure error (exit code 2); empty otherwise. */
    errors: schemas/* array */.YOg(results_text),
    suites: schemas/* array */.YOg(results_suite),
    baseline: schemas/* object */.Ikc({
        source: schemas/* enum */.k5n(BASELINE_SOURCES),
        commit: schemas/* string */.YjP()
            .regex(/^[0-9a-f]{40}$/)
            .nullable(),
        distance: results_count.nullable(),
    })
        .nullable(),
    timings: schemas/* object */.Ikc({ totalMs: schemas/* number */.aig(), baselineMs: schemas/* number */.aig() }),
    isolation: schemas/* object */.Ikc({
        tier: schemas/* enum */.k5n(['namespaces', 'process']),
        description: results_name,
        python: results_name,
        workers: results_count,
    }),
});
/** One line of verdicts.jsonl.gz. JSON Schema in schema/verdict.schema.json. */
const verdictLineSchema = schemas/* object */.Ikc({
    suite: results_name,
    problem: results_name,
    family: results_name.nullable(),
    transform: results_name.nullable(),
    seed: results_count.nullable(),
    index: results_count,
    verdict,
    grading: schemas/* enum */.k5n(GRADINGS),
    reason: results_text.nullable(),
    cpuMs: schemas/* number */.aig(),
    wallMs: schemas/* number */.aig(),
    memoryBytes: schemas/* number */.aig(),
    output: results_text,
    program: hash,
});

;// CONCATENATED MODULE: ./src/baseline/file.ts




const LARGEST_RESULTS = 256 << 20;
/**
 * Read another run's results.json as a baseline. It is untrusted: bounded in size and validated.
 * @param path the file, or the folder it lies in
 * @throws UserError when it is missing, too large or not a results document
 */
function readResults(path) {
    const file = (0,external_node_fs_.existsSync)(path) && (0,external_node_fs_.statSync)(path).isDirectory() ? (0,external_node_path_.join)(path, 'results.json') : path;
    const fail = (message, cause) => {
        throw new errors_UserError([{ place: { file }, message }], { cause });
    };
    if (!(0,external_node_fs_.existsSync)(file))
        fail('there is no such baseline: expected a results.json, or a folder with one');
    if (!(0,external_node_fs_.statSync)(file).isFile())
        fail('is not a file: expected a results.json');
    if ((0,external_node_fs_.statSync)(file).size > LARGEST_RESULTS)
        fail(`is over ${LARGEST_RESULTS} bytes: no results.json is`);
    let data;
    try {
        data = JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
    }
    catch (error) {
        return fail('is not JSON: expected the results.json of a run', error);
    }
    const parsed = resultsSchema.safeParse(data);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    return fail(`is not a results.json of this version (${issue?.path.join('.')}: ${issue?.message})`, parsed.error);
}

;// CONCATENATED MODULE: ./src/baseline/rerun.ts








/**
 * Evaluate the base commit from its own files, in a worktree that is gone afterwards. Programs
 * that head has too are known already and cost nothing.
 * @param config the head's config; the base's is read from the same place in the worktree
 * @throws UserError when the commit cannot be had, has no such config, or its data is broken
 */
async function rerun(config, commit, executor, signal) {
    await ensureCommit(config.repository, commit);
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'passgate-base-'));
    const remove = () => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    process.once('exit', remove);
    const worktree = (0,external_node_path_.join)(folder, 'tree');
    try {
        await git(config.repository, 'worktree', 'add', '--detach', '--quiet', worktree, commit);
        const file = (0,external_node_path_.join)(worktree, (0,external_node_path_.relative)(config.repository, realPath(config.file)));
        if (!(0,external_node_fs_.existsSync)(file))
            throw new errors_UserError('the base commit has no such config yet');
        const base = loadConfig(file);
        const evaluations = [];
        for (const suite of await checkSuites(base)) {
            evaluations.push(await evaluateSuite(base, suite, executor, { verdict: async () => { } }, signal));
        }
        return evaluations;
    }
    finally {
        remove();
        process.off('exit', remove);
        await git(config.repository, 'worktree', 'prune').catch(() => { });
    }
}

;// CONCATENATED MODULE: ./src/baseline/resolve.ts








/**
 * Decide where the baseline comes from, as the config or the command line asks.
 * @param asked what --baseline said: a results file or folder, or a commit
 * @throws UserError when a baseline was named and is not there or not valid
 */
async function planBaseline(config, asked, event) {
    if (asked === 'none' || (asked === undefined && config.baseline === 'none')) {
        return { none: 'none was asked for' };
    }
    if (asked !== undefined && (0,external_node_fs_.existsSync)(asked))
        return { baseline: fromResults(readResults(asked)) };
    if (asked !== undefined)
        return { rerun: await named(asked, config.repository), isRequired: true };
    if (config.baseline.startsWith('file:')) {
        const said = config.baseline.slice('file:'.length);
        const path = (0,external_node_path_.resolve)(config.folder, said);
        if (!isInside(realPath(path), config.repository)) {
            const message = `baseline: "${said}" leads outside the repository`;
            throw new errors_UserError([{ place: { file: config.file }, message }]);
        }
        return { baseline: fromResults(readResults(path)) };
    }
    const wanted = await baseCommitOf(event, config.repository);
    if ('none' in wanted)
        return wanted;
    return { rerun: wanted.commit, isRequired: config.baseline === 'rerun' };
}
/**
 * Get the planned baseline; `auto` goes without when it cannot be had, and says why.
 * @throws UserError when a baseline was named and cannot be had
 */
async function resolveBaseline(config, plan, executor, signal) {
    if (!('rerun' in plan))
        return plan;
    const commit = plan.rerun;
    try {
        const evaluations = await rerun(config, commit, executor, signal);
        const suites = new Map(evaluations.map((suite) => [suite.config.name, suite]));
        return { baseline: { origin: { source: 'rerun', commit, distance: 0 }, suites } };
    }
    catch (error) {
        if (!(error instanceof errors_UserError) || plan.isRequired)
            throw error;
        return { none: `${commit.slice(0, 7)} cannot be evaluated: ${error.message.split('\n')[0]}` };
    }
}
async function named(asked, repository) {
    const commit = await commitOf(repository, asked);
    if (commit !== null)
        return commit;
    throw new errors_UserError(`--baseline ${asked}: there is no such file, folder or commit`);
}
function fromResults(results) {
    const suites = new Map(results.suites.map((suite) => [suite.name, suite]));
    return { origin: { source: 'file', commit: results.commit, distance: null }, suites };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./src/execute/helper.ts




/** A helper said in its own words why it cannot sandbox here. */
class RefusedError extends Error {
}
/** A helper ended while programs were with it. */
class HelperDied extends Error {
    /** Whether the program that is told so was the one running, rather than waiting behind it. */
    wasRunning;
    constructor(message, wasRunning) {
        super(message);
        this.wasRunning = wasRunning;
    }
}
const greetingSchema = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ ready: schemas/* object */.Ikc({ python: schemas/* string */.YjP(), landlock: schemas/* boolean */.zMY() }) }),
    schemas/* object */.Ikc({ refused: schemas/* string */.YjP() }),
]);
const answerSchema = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    verdict: schemas/* enum */.k5n(VERDICTS),
    reason: schemas/* string */.YjP().nullable(),
    cpuMs: schemas/* number */.aig(),
    wallMs: schemas/* number */.aig(),
    memoryBytes: schemas/* number */.aig(),
    output: schemas/* string */.YjP(),
});
const START_TIMEOUT_MS = 30_000;
/** On top of a program's wall limit, for a helper that hangs itself. */
const GRACE_MS = 30_000;
const ERROR_TEXT_KEPT = 2000;
const LONGEST_ANSWER = 1 << 20;
/**
 * One fork server (sandbox/helper.py): takes programs and answers in the order they came.
 * It ends by itself when this process does, since its standard input closes.
 */
class Helper {
    greeting;
    #child;
    #ended;
    #pending = [];
    #nextId = 0;
    #death = null;
    #watchdog;
    constructor(child, greeting, talk) {
        this.#child = child;
        this.greeting = greeting;
        talk.onLine = (line) => this.#take(line);
        talk.onEnd = (why) => this.#die(why);
        this.#ended = talk.ended;
    }
    /**
     * @throws RefusedError when the sandbox cannot be had
     */
    static async start(command) {
        // A process group of its own: Ctrl-C on the terminal reaches us, and we close it in order.
        const child = (0,external_node_child_process_.spawn)(command.file, command.args, {
            stdio: 'pipe',
            detached: true,
            env: { PATH: '/usr/local/bin:/usr/bin:/bin', LANG: 'C.UTF-8', PYTHONHASHSEED: '0' },
        });
        const talk = listen(child);
        const line = await new Promise((resolve, reject) => {
            const timer = setTimeout(() => {
                child.stdin.destroy();
                child.kill('SIGKILL');
                reject(new RefusedError('the sandbox helper did not start in time'));
            }, START_TIMEOUT_MS);
            talk.onLine = (text) => {
                clearTimeout(timer);
                resolve(text);
            };
            talk.onEnd = (why) => {
                clearTimeout(timer);
                reject(new RefusedError(why));
            };
        });
        const greeting = greetingSchema.parse(JSON.parse(line));
        if ('refused' in greeting) {
            child.stdin.end();
            await talk.ended;
            throw new RefusedError(greeting.refused);
        }
        return new Helper(child, greeting.ready, talk);
    }
    /** How many programs are with the helper: at most one runs, the others wait in its input. */
    get load() {
        return this.#pending.length;
    }
    /**
     * Run one program.
     * @param folder a work folder for tiers without a file system of their own
     * @throws HelperDied (as a rejection) when the helper ends first
     */
    run(source, limits, folder) {
        if (this.#death !== null)
            return Promise.reject(new HelperDied(this.#death, false));
        const payload = Buffer.from(source, 'utf8');
        const id = this.#nextId++;
        const job = Buffer.from(JSON.stringify({ id, size: payload.length, folder, ...limits }), 'utf8');
        const header = Buffer.alloc(4);
        header.writeUInt32LE(job.length);
        return new Promise((resolve, reject) => {
            this.#pending.push({ id, resolve, reject, wallMs: limits.wallMs });
            this.#watch();
            this.#child.stdin.write(Buffer.concat([header, job, payload]));
        });
    }
    /** End the helper and whatever it runs; resolves when it is gone. */
    async close() {
        clearTimeout(this.#watchdog);
        this.#child.stdin.destroy();
        const timer = setTimeout(() => this.#child.kill('SIGKILL'), 5000);
        await this.#ended;
        clearTimeout(timer);
    }
    #take(line) {
        const answer = answerSchema.safeParse(helper_parseJson(line));
        const first = this.#pending.shift();
        if (!answer.success || first === undefined || first.id !== answer.data.id) {
            if (first !== undefined)
                this.#pending.unshift(first);
            this.#die('the sandbox helper answered out of turn');
            this.#child.stdin.destroy();
            return;
        }
        this.#watch();
        const { id: _id, ...execution } = answer.data;
        first.resolve({ ...execution, grading: 'shared' });
    }
    #watch() {
        clearTimeout(this.#watchdog);
        const first = this.#pending[0];
        if (first === undefined)
            return;
        this.#watchdog = setTimeout(() => {
            this.#die('the sandbox helper hung');
            this.#child.stdin.destroy();
            this.#child.kill('SIGKILL');
        }, first.wallMs + GRACE_MS);
    }
    #die(why) {
        this.#death ??= why;
        clearTimeout(this.#watchdog);
        for (const [place, { reject }] of this.#pending.splice(0).entries()) {
            reject(new HelperDied(this.#death, place === 0));
        }
    }
}
function listen(child) {
    let errors = '';
    let rest = '';
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    child.stderr.on('data', (chunk) => {
        errors = (errors + chunk.toString('latin1')).slice(-ERROR_TEXT_KEPT);
    });
    // Writing to a helper that died is noticed by its end; the write's own error says no more.
    child.stdin.on('error', () => { });
    child.stdout.on('data', (chunk) => {
        const lines = (rest + decoder.write(chunk)).split('\n');
        rest = lines.pop() ?? '';
        if (rest.length > LONGEST_ANSWER)
            child.stdin.destroy();
        for (const line of lines)
            talk.onLine(line);
    });
    const talk = {
        onLine: () => { },
        onEnd: () => { },
        ended: new Promise((resolve) => {
            const end = (how) => {
                const said = errors.trim().split('\n').at(-1);
                talk.onEnd(said ? `${how}: ${said}` : how);
                resolve();
            };
            child.on('error', (error) => end(`the sandbox helper does not start (${error.message})`));
            child.on('close', (code, signal) => end(`the sandbox helper ended with ${signal ?? `exit status ${code}`}`));
        }),
    };
    return talk;
}
function helper_parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/execute/probe.ts
/**
 * A candidate that tries what no candidate may do and fails its run if anything works.
 * `SECRETS` is replaced by a JSON list of files that exist outside and must not open, `FORBID_ROOT`
 * by whether a candidate must have a user of its own.
 */
const PROBE = `
import ctypes, errno, os, socket
escaped = []

def forbid(what, attempt, *arguments):
    try:
        attempt(*arguments)
    except (OSError, PermissionError):
        return
    escaped.append(what)

for path in SECRETS:
    forbid("read " + path, open, path, "rb")
for path in ("/usr/passgate-probe", "/passgate-probe", "/etc/passgate-probe"):
    forbid("write " + path, open, path, "w")
forbid("open a socket", socket.socket)
forbid("connect to a UNIX socket", socket.socket, socket.AF_UNIX)
if FORBID_ROOT and 0 in (os.getuid(), os.geteuid()):
    escaped.append("run as root")
if ctypes.CDLL(None).unshare(0x10000000) == 0:
    escaped.append("make a user namespace")
with open("probe.txt", "w") as file:
    file.write("the work folder can be written")
assert not escaped, "a candidate could " + ", ".join(escaped)
`;

;// CONCATENATED MODULE: ./src/execute/python.ts





/**
 * The absolute path of the Python that candidates run in: the first `python3` on PATH.
 * Version managers put a script there; it is asked for the interpreter behind it, since the
 * sandbox starts with an empty environment in which such a script would not work.
 * @throws UserError when there is none
 */
async function findPython(path) {
    for (const folder of (path ?? '').split(external_node_path_.delimiter)) {
        const candidate = (0,external_node_path_.join)(folder, 'python3');
        if (!(0,external_node_path_.isAbsolute)(candidate) || !isExecutable(candidate))
            continue;
        return isScript(candidate) ? askForInterpreter(candidate) : candidate;
    }
    throw new errors_UserError('no python3 on PATH: install Python 3.9 or newer, or add actions/setup-python before this step');
}
function isExecutable(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
function isScript(path) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const start = Buffer.alloc(2);
        (0,external_node_fs_.readSync)(file, start, 0, 2, 0);
        return start.toString('latin1') === '#!';
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
async function askForInterpreter(script) {
    try {
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)(script, [
            '-c',
            'import sys; print(sys.executable)',
        ]);
        return stdout.trim();
    }
    catch (error) {
        throw new errors_UserError(`${script} does not start: ${messageOf(error)}`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./src/execute/isolation.ts









const PROBE_LIMITS = {
    cpuMs: 10_000,
    wallMs: 30_000,
    memory: 1 << 30,
    output: 1 << 16,
    fileSize: 1 << 20,
    processes: 16,
};
/**
 * Choose the strongest isolation that this machine has and that passes its self-test.
 * @throws UserError naming all that was tried and what to do
 */
async function openIsolation(request) {
    const { choice, fallback, environment } = request;
    if (process.platform === 'win32') {
        throw new errors_UserError('Windows is not supported: run on Linux (ubuntu-latest), or in WSL 2');
    }
    const untrusted = environment.GITHUB_EVENT_NAME === 'pull_request_target';
    if (untrusted && (choice === 'process' || fallback)) {
        throw new errors_UserError('isolation: process is refused under pull_request_target, where a weakness would expose the ' +
            "repository's secrets; use pull_request, or a runner with namespaces");
    }
    const interpreter = await findPython(environment.PATH);
    const strong = process.platform === 'linux' ? await strongWays() : [];
    const ways = choice === 'process' ? ['process'] : fallback ? [...strong, 'process'] : strong;
    const refusals = [];
    for (const way of ways) {
        const command = (slot) => commandFor(way, interpreter, slot);
        try {
            const { python, landlock } = await selfTest(way, command(0), request);
            return { command, python, ...isolation_describe(way, landlock) };
        }
        catch (error) {
            refusals.push(`  ${label(way)}: ${messageOf(error)}`);
        }
    }
    throw new errors_UserError(refusal(choice, refusals));
}
async function strongWays() {
    if (process.geteuid?.() === 0)
        return ['root', 'user'];
    const sudo = (0,external_node_util_.promisify)(external_node_child_process_.execFile)('sudo', ['-n', 'true']);
    return sudo.then(() => ['sudo', 'user'], () => ['user']);
}
function commandFor(way, interpreter, slot) {
    const isRoot = process.geteuid?.() === 0;
    const tier = way === 'sudo' ? 'root' : way;
    // A uid of its own for each slot of each run, so that nothing else runs under it.
    const uid = 1_500_000_000 + (process.pid % 4_194_304) * 128 + slot;
    const config = JSON.stringify({ tier, uid: tier === 'root' || isRoot ? uid : null });
    const script = (0,external_node_path_.join)(import.meta.dirname, 'sandbox', 'helper.py');
    const python = [interpreter, '-s', '-B', script, config];
    if (way !== 'sudo')
        return { file: interpreter, args: python.slice(1) };
    const clean = [
        'env',
        '-i',
        'PATH=/usr/local/bin:/usr/bin:/bin',
        'LANG=C.UTF-8',
        'PYTHONHASHSEED=0',
    ];
    return { file: 'sudo', args: ['-n', '--', ...clean, ...python] };
}
/** Start a helper and have it run a candidate that tries to get out; all of it must fail. */
async function selfTest(way, command, request) {
    const helper = await Helper.start(command);
    try {
        const home = (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.profile');
        const secrets = [...request.secrets, home, '/etc/shadow'].filter((path) => (0,external_node_fs_.existsSync)(path));
        const isNamespaced = way !== 'process';
        const isFenced = isNamespaced || helper.greeting.landlock;
        // In a container whose root is its only user there is no other one to give to candidates.
        const probe = PROBE.replace('SECRETS', JSON.stringify(isFenced ? secrets : [])).replace('FORBID_ROOT', isNamespaced ? 'True' : 'False');
        const result = await helper.run(probe, PROBE_LIMITS, request.folder);
        if (result.verdict !== 'passed')
            throw new Error(`self-test: ${result.reason ?? result.verdict}`);
        return helper.greeting;
    }
    finally {
        await helper.close();
    }
}
function label(way) {
    const labels = {
        root: 'namespaces, as root',
        sudo: 'namespaces, through sudo',
        user: 'namespaces, through a user namespace',
        process: 'process',
    };
    return labels[way];
}
function isolation_describe(way, landlock) {
    if (way !== 'process')
        return { tier: 'namespaces', description: label(way), notice: '' };
    const fence = landlock ? 'with Landlock' : 'without Landlock';
    const notice = landlock
        ? 'Reduced isolation (process): candidates share the network namespace and process list of this machine.'
        : 'Reduced isolation (process, no Landlock): candidates can read what this user can read. Run only programs you trust.';
    return { tier: 'process', description: `process, ${fence}`, notice };
}
function refusal(choice, refusals) {
    if (choice === 'process')
        return `isolation: process cannot be had here:\n${refusals.join('\n')}`;
    const tried = refusals.length > 0 ? `Tried:\n${refusals.join('\n')}\n` : 'Namespaces exist on Linux only.\n';
    return (`no safe way to run untrusted programs on this machine. ${tried}` +
        'What helps: a Linux runner where sudo needs no password (ubuntu-latest has it), or allow ' +
        'unprivileged user namespaces (sysctl kernel.apparmor_restrict_unprivileged_userns=0). For ' +
        'programs that you trust, ask for the weaker tier with "isolation: process".');
}

;// CONCATENATED MODULE: ./src/execute/pool.ts




/** One program runs in a helper while the next one waits in its input, so that it never idles. */
const DEEPEST = 2;
const MOST_START_FAILURES = 3;
/**
 * Runs programs on a fixed number of helpers, in the order they were given. A helper that dies
 * is replaced and the program it was running is tried once more; dying twice is `error`.
 */
class Pool {
    #isolation;
    #folder;
    #slots = [];
    #queue = [];
    #waiting = [];
    #failure = null;
    #closed = false;
    constructor(isolation, folder) {
        this.#isolation = isolation;
        this.#folder = folder;
    }
    /**
     * @param folder an existing folder of this run's own, for work folders
     * @throws UserError when no helper starts
     */
    static async open(isolation, workers, folder) {
        const pool = new Pool(isolation, folder);
        const starts = Array.from({ length: workers }, async (_, number) => {
            const slot = { number, helper: null, load: 0, restarting: null, startFailures: 0 };
            pool.#slots.push(slot);
            (0,external_node_fs_.mkdirSync)(pool.#workFolder(slot), { mode: 0o755 });
            slot.helper = await Helper.start(isolation.command(number));
        });
        const failed = (await Promise.allSettled(starts)).find((start) => start.status === 'rejected');
        if (failed === undefined)
            return pool;
        await pool.close();
        throw new errors_UserError(`the sandbox does not start: ${messageOf(failed.reason)}`, {
            cause: failed.reason,
        });
    }
    get workers() {
        return this.#slots.length;
    }
    /** Resolves when there is room for more work, so that a reader does not run ahead. */
    async ready() {
        while (this.#queue.length >= 4 * this.#slots.length &&
            !this.#closed &&
            this.#failure === null) {
            await new Promise((resolve) => this.#waiting.push(resolve));
        }
    }
    /** Run one program. Rejects only when no helper can be had any more, or after close(). */
    run(program) {
        if (this.#failure !== null)
            return Promise.reject(this.#failure);
        return new Promise((resolve, reject) => {
            this.#queue.push({ program, deaths: 0, resolve, reject });
            this.#dispatch();
        });
    }
    /** End all helpers; what was not decided is rejected. */
    async close() {
        this.#closed = true;
        this.#fail(new Error('the pool was closed'));
        await Promise.all(this.#slots.map((slot) => slot.restarting));
        await Promise.all(this.#slots.map((slot) => slot.helper?.close()));
    }
    #dispatch() {
        for (let depth = 1; depth <= DEEPEST; depth += 1) {
            for (const slot of this.#slots) {
                // Waiting behind a program that runs long costs nothing while others have work too.
                const spare = depth === 1 || this.#queue.length > this.#slots.length;
                if (slot.helper === null || slot.load >= depth || !spare)
                    continue;
                const job = this.#queue.shift();
                if (job === undefined)
                    return;
                void this.#give(slot, slot.helper, job);
            }
        }
        while (this.#waiting.length > 0 && this.#queue.length < 4 * this.#slots.length)
            this.#waiting.shift()?.();
    }
    async #give(slot, helper, job) {
        slot.load += 1;
        try {
            const { source, limits } = job.program;
            const execution = await helper.run(source, limits, this.#workFolder(slot));
            slot.startFailures = 0;
            slot.load -= 1;
            job.resolve(execution);
        }
        catch (error) {
            slot.load -= 1;
            if (this.#closed || !(error instanceof HelperDied))
                job.reject(toError(error));
            else
                this.#retry(job, error);
            if (slot.helper === helper)
                slot.restarting = this.#restart(slot, helper);
        }
        this.#dispatch();
    }
    #retry(job, death) {
        if (death.wasRunning)
            job.deaths += 1;
        if (job.deaths < 2) {
            this.#queue.unshift(job);
            return;
        }
        const reason = `the sandbox helper died twice with this program: ${death.message}`;
        const nothing = { cpuMs: 0, wallMs: 0, memoryBytes: 0, output: '' };
        job.resolve({ verdict: 'error', grading: 'shared', reason, ...nothing });
    }
    async #restart(slot, dead) {
        slot.helper = null;
        await dead.close();
        if (this.#closed)
            return;
        try {
            const helper = await Helper.start(this.#isolation.command(slot.number));
            if (this.#closed)
                await helper.close();
            else
                slot.helper = helper;
        }
        catch (error) {
            slot.startFailures += 1;
            if (slot.startFailures < MOST_START_FAILURES)
                return this.#restart(slot, dead);
            const message = `the sandbox helper does not start any more: ${messageOf(error)}`;
            this.#fail(new errors_UserError(message, { cause: error }));
        }
        this.#dispatch();
    }
    #fail(error) {
        this.#failure ??= error;
        for (const job of this.#queue.splice(0))
            job.reject(error);
        for (const wake of this.#waiting.splice(0))
            wake();
    }
    #workFolder(slot) {
        return (0,external_node_path_.join)(this.#folder, `work-${slot.number}`);
    }
}
function toError(error) {
    return error instanceof Error ? error : new Error(String(error));
}

;// CONCATENATED MODULE: ./src/execute/store.ts


/**
 * What came of each distinct program, by program id. Records live in a file, so that memory
 * holds some 150 bytes for each program whatever it printed. Close before its folder goes.
 */
class ExecutionStore {
    #file;
    #places = new Map();
    #end = 0;
    /** @param folder an existing folder of this run's own */
    constructor(folder) {
        this.#file = (0,external_node_fs_.openSync)((0,external_node_path_.join)(folder, 'executions'), 'wx+', 0o600);
    }
    get size() {
        return this.#places.size;
    }
    get(program) {
        const place = this.#places.get(program);
        if (place === undefined)
            return undefined;
        const bytes = Buffer.alloc(place.length);
        (0,external_node_fs_.readSync)(this.#file, bytes, 0, place.length, place.offset);
        return JSON.parse(bytes.toString('utf8'));
    }
    set(program, execution) {
        const bytes = Buffer.from(JSON.stringify(execution), 'utf8');
        (0,external_node_fs_.writeSync)(this.#file, bytes, 0, bytes.length, this.#end);
        this.#places.set(program, { offset: this.#end, length: bytes.length });
        this.#end += bytes.length;
    }
    close() {
        (0,external_node_fs_.closeSync)(this.#file);
    }
}

;// CONCATENATED MODULE: ./src/execute/executor.ts







/** Node's own removal gives up on very deep folders, which a candidate can leave; `rm` does not. */
function removeWhole(folder) {
    try {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
    catch {
        (0,external_node_child_process_.spawnSync)('rm', ['-rf', '--', folder]);
    }
}
/** Half a surrogate pair is no character: Python cannot read such a program. */
const NOT_TEXT = {
    verdict: 'compile_error',
    grading: 'shared',
    reason: 'is not Unicode text: it has half of a surrogate pair',
    cpuMs: 0,
    wallMs: 0,
    memoryBytes: 0,
    output: '',
};
/**
 * The one place that executes: identical programs run once in a run, whichever sample, suite or
 * commit they come from.
 */
class Executor {
    isolation;
    #pool;
    #store;
    #running = new Map();
    #folder;
    #removeFolder;
    #closing = null;
    constructor(isolation, pool, folder, removeFolder) {
        this.isolation = isolation;
        this.#pool = pool;
        this.#folder = folder;
        this.#removeFolder = removeFolder;
        this.#store = new ExecutionStore(this.#folder);
    }
    /** @throws UserError when the machine cannot isolate as asked */
    static async open(request, workers) {
        const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'passgate-'));
        // Candidates that are given a uid of their own must reach the work folders within.
        (0,external_node_fs_.chmodSync)(folder, 0o711);
        const removeFolder = () => removeWhole(folder);
        process.once('exit', removeFolder);
        try {
            const isolation = await openIsolation({ ...request, folder });
            const pool = await Pool.open(isolation, workers, folder);
            return new Executor(isolation, pool, folder, removeFolder);
        }
        catch (error) {
            removeFolder();
            process.off('exit', removeFolder);
            throw error;
        }
    }
    get workers() {
        return this.#pool.workers;
    }
    /** Resolves when there is room for another program. */
    ready() {
        return this.#pool.ready();
    }
    /** The verdict of a program, run now unless it is known already. */
    async run(program) {
        if (!program.source.isWellFormed())
            return { execution: NOT_TEXT, source: 'executed' };
        const known = this.#store.get(program.id);
        if (known !== undefined)
            return { execution: known, source: 'known' };
        const running = this.#running.get(program.id);
        if (running !== undefined)
            return { execution: await running, source: 'known' };
        const execution = this.#pool.run(program);
        this.#running.set(program.id, execution);
        try {
            const done = await execution;
            this.#store.set(program.id, done);
            return { execution: done, source: 'executed' };
        }
        finally {
            this.#running.delete(program.id);
        }
    }
    /** End every process and remove every file that this executor made; more than once is once. */
    close() {
        this.#closing ??= this.#close();
        return this.#closing;
    }
    async #close() {
        await this.#pool.close();
        this.#store.close();
        this.#removeFolder();
        process.off('exit', this.#removeFolder);
    }
}

;// CONCATENATED MODULE: ./src/report/format.ts

/** Nothing to show. */
const NONE = '–';
const MINUS = '−';
/** `15.9%`, or a dash. */
function formatValue(value) {
    return 'unavailable' in value ? NONE : percent(value.value);
}
/** `10.4% … 21.5%`, or a dash. */
function formatInterval(value) {
    if ('unavailable' in value || value.low === null || value.high === null)
        return NONE;
    return `${percent(value.low)}\u00a0…\u00a0${percent(value.high)}`;
}
/** A change in percentage points with its sign: `−6.1`, `+0.6`, `0.0`. */
function formatPoints(change) {
    const text = points(Math.abs(change));
    if (Number(text) === 0)
        return '0.0';
    return `${change < 0 ? MINUS : '+'}${text}`;
}
function formatBase(delta) {
    return delta === null || 'unavailable' in delta ? NONE : percent(delta.base);
}
function formatDelta(delta) {
    return delta === null || 'unavailable' in delta ? NONE : formatPoints(delta.delta);
}
function formatDeltaInterval(delta) {
    if (delta === null || 'unavailable' in delta || delta.low === null || delta.high === null)
        return NONE;
    return `${formatPoints(delta.low)}\u00a0…\u00a0${formatPoints(delta.high)}`;
}
/** What a gate allows: `≥ 15.0%, drop ≤ 2.0`. */
function formatBound(bound) {
    const parts = [];
    if (bound.min !== undefined)
        parts.push(`≥ ${percent(bound.min)}`);
    if (bound.max !== undefined)
        parts.push(`≤ ${percent(bound.max)}`);
    if (bound['max-drop'] !== undefined)
        parts.push(`drop ≤ ${points(bound['max-drop'])}`);
    if (bound['max-rise'] !== undefined)
        parts.push(`rise ≤ ${points(bound['max-rise'])}`);
    return parts.join(', ');
}
/** `1 problem`, `2 problems`. */
function plural(count, noun) {
    return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}
/** `21 s`, `1 min 5 s`, `340 ms`. */
function formatTime(milliseconds) {
    if (milliseconds < 1000)
        return `${Math.round(milliseconds)} ms`;
    const seconds = Math.round(milliseconds / 1000);
    return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

;// CONCATENATED MODULE: ./src/gate/flips.ts
/** Problems of which no sample passes any more for some prompt, and the other way round; worst first. */
function flipsOf(shared) {
    const newlyFailing = [];
    const newlyPassing = [];
    for (const [i, head] of shared.head.entries()) {
        const base = shared.base[i];
        if (base === undefined)
            continue;
        const sides = { id: head.id, base: flips_count(base), head: flips_count(head) };
        const lost = promptsLost(base, head);
        const won = promptsLost(head, base);
        if (lost.length > 0)
            newlyFailing.push({ ...sides, under: lost });
        else if (won.length > 0)
            newlyPassing.push({ ...sides, under: won });
    }
    const change = (flip) => Math.abs(flip.head.passed - flip.base.passed);
    newlyFailing.sort((a, b) => change(b) - change(a));
    newlyPassing.sort((a, b) => change(b) - change(a));
    return { newlyFailing, newlyPassing };
}
function flips_count(problem) {
    const verdicts = [...problem.nominal, ...problem.variants.flatMap((variant) => variant.verdicts)];
    return { passed: verdicts.filter((verdict) => verdict === 'passed').length, of: verdicts.length };
}
/** Prompts that some sample solved before and none does after; each transform once. */
function promptsLost(before, after) {
    const isLost = (was, is) => isSolved(was) && isJudged(is) && !isSolved(is);
    const lost = new Set();
    if (isLost(before.nominal, after.nominal))
        lost.add('nominal');
    const same = new Map(after.variants.map((variant) => [flips_keyOf(variant), variant.verdicts]));
    for (const variant of before.variants) {
        if (isLost(variant.verdicts, same.get(flips_keyOf(variant)) ?? []))
            lost.add(variant.transform);
    }
    return [...lost];
}
function flips_keyOf({ family, transform, seed }) {
    return JSON.stringify([family, transform, seed]);
}
/** A prompt of which one side has no verdict but `error` says nothing of the model. */
function isJudged(verdicts) {
    return verdicts.some((verdict) => verdict !== 'error');
}
function isSolved(verdicts) {
    return verdicts.includes('passed');
}

;// CONCATENATED MODULE: ./src/report/model.ts




function buildModel(results, context) {
    return {
        results,
        suites: results.suites.map((suite) => suiteModel(suite, context.shared.get(suite.name) ?? null)),
        headline: headlineOf(results),
        noBaseline: context.noBaseline,
        notice: context.notice,
        repeat: context.repeat,
    };
}
function suiteModel(suite, shared) {
    const rowsOf = (metrics, group = {}) => Object.entries(metrics).map(([metric, head]) => {
        const name = parseMetric(metric);
        return {
            metric,
            head,
            delta: shared === null || name === null ? null : deltaOf(shared, name, group),
        };
    });
    return {
        results: suite,
        metrics: rowsOf(suite.metrics),
        robustness: robustnessRows(suite, rowsOf),
        flips: shared === null ? null : flipsOf(shared),
        notes: shared === null ? [] : notesOf(shared),
    };
}
function robustnessRows(suite, rowsOf) {
    if (suite.robustness === null)
        return [];
    const { overall, families } = suite.robustness;
    const prompts = (group) => {
        const names = suite.problems.flatMap(({ variants }) => variants
            .filter((v) => (group.family ?? v.family) === v.family &&
            (group.transform ?? v.transform) === v.transform)
            .map((v) => JSON.stringify([v.family, v.transform, v.seed])));
        return new Set(names).size;
    };
    const byWorst = (a, b) => firstValue(a) - firstValue(b);
    const familyRows = Object.entries(families)
        .map(([family, scores]) => ({
        row: {
            family,
            transform: null,
            prompts: prompts({ family }),
            rows: rowsOf(scores.metrics, { family }),
        },
        transforms: Object.entries(scores.transforms).map(([transform, { metrics }]) => ({
            family,
            transform,
            prompts: prompts({ family, transform }),
            rows: rowsOf(metrics, { family, transform }),
        })),
    }))
        .sort((a, b) => byWorst(a.row, b.row));
    const all = {
        family: null,
        transform: null,
        prompts: prompts({}),
        rows: rowsOf(overall.metrics),
    };
    return [all, ...familyRows.flatMap(({ row, transforms }) => [row, ...transforms.sort(byWorst)])];
}
function firstValue({ rows }) {
    const head = rows[0]?.head;
    return head === undefined || 'unavailable' in head ? Number.POSITIVE_INFINITY : head.value;
}
function notesOf(shared) {
    const notes = [];
    if (shared.onlyInHead > 0)
        notes.push(`${plural(shared.onlyInHead, 'problem')} only in head`);
    if (shared.onlyInBase > 0)
        notes.push(`${plural(shared.onlyInBase, 'problem')} only in base`);
    if (shared.changed > 0) {
        notes.push(`${plural(shared.changed, 'problem')} with another prompt or other tests`);
    }
    if (shared.unsharedVariants > 0)
        notes.push(`${plural(shared.unsharedVariants, 'perturbed prompt')} on one side alone`);
    return notes.length === 0
        ? []
        : [
            `Changes are over the ${plural(shared.head.length, 'problem')} that both sides have: ${notes.join(', ')}.`,
        ];
}
/** A metric of a group by its name. */
function rowOf(group, metric) {
    return group.rows.find((row) => row.metric === metric);
}
/** The k that tables show where there is room for one: the smallest. */
function headlineK(suite) {
    return parseMetric(suite.metrics[0]?.metric ?? '')?.k ?? 1;
}
function headlineOf({ decision, errors, suites }) {
    const about = (text, gate = null) => ({ gate, text });
    if (errors.length > 0)
        return about(`could not decide: ${errors[0]}`);
    const gates = suites.flatMap((suite) => suite.gates);
    const failed = gates.filter((gate) => gate.decision === 'fail');
    const [worst] = failed;
    if (worst !== undefined) {
        const more = failed.length - 1;
        return about(worst.reason + (more > 0 ? `, and ${plural(more, 'more gate')} failed` : ''), worst);
    }
    if (gates.length === 0)
        return about('no gate is configured');
    if (decision === 'skipped')
        return about('every gate was skipped');
    const skipped = gates.filter((gate) => gate.decision === 'skipped').length;
    const passed = gates.length - skipped;
    const verb = passed === 1 ? 'passes' : 'pass';
    return about(`${plural(passed, 'gate')} ${verb}${skipped > 0 ? `, ${skipped} skipped` : ''}`);
}
/** The headline without markup. */
function headlineText({ gate, text }) {
    return gate === null ? text : `${gateName(gate)} ${text}`;
}
/** `robust-pass@1 func_name`, without markup. */
function gateName({ metric, family, transform }) {
    return [metric, family, transform].filter((part) => part !== undefined).join(' ');
}
const SYMBOLS = {
    pass: '✅',
    fail: '❌',
    inconclusive: '❔',
    skipped: '⏸️',
};

// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./src/report/verdict-file.ts




/** A run that is killed keeps every line but the last few of this many. */
const LINES_BETWEEN_FLUSHES = 100;
/** Writes verdicts.jsonl.gz while the run goes on, a line as soon as its verdict is known. */
class VerdictFile {
    #gzip = (0,external_node_zlib_.createGzip)({ level: 6 });
    #done;
    #lines = 0;
    #drain = null;
    constructor(path) {
        const file = this.#gzip.pipe((0,external_node_fs_.createWriteStream)(path, { flags: 'wx' }));
        this.#gzip.on('error', (error) => file.destroy(error));
        this.#done = (0,promises_.finished)(file);
        // Who closes the file hears of a failed write; until then it is no unhandled rejection.
        this.#done.catch(() => { });
    }
    /** Resolves when the line is taken, which waits while the disk is behind. */
    async write(line) {
        this.#lines += 1;
        const isTaken = this.#gzip.write(`${JSON.stringify(verdictLineSchema.parse(line))}\n`);
        if (this.#lines % LINES_BETWEEN_FLUSHES === 0)
            this.#gzip.flush(external_node_zlib_.constants.Z_SYNC_FLUSH);
        if (!isTaken)
            await this.#drained();
    }
    /** One wait for all writers that are early; a file that breaks ends it too, and close() says why. */
    #drained() {
        this.#drain ??= new Promise((resolve) => {
            const end = () => {
                this.#gzip.off('drain', end).off('close', end);
                this.#drain = null;
                resolve();
            };
            this.#gzip.on('drain', end).on('close', end);
        });
        return this.#drain;
    }
    /** @throws when something could not be written */
    async close() {
        this.#gzip.end();
        await this.#done;
    }
}

;// CONCATENATED MODULE: ./src/report/escape.ts
/** Control, bidirectional, zero-width and other characters that change how text around them looks. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2028\u2029]/gu;
const ELLIPSIS = '…';
/** A word joiner: cannot be seen, and keeps two characters from meaning something together. */
const JOINER = '\u2060';
/**
 * Text of unknown origin on one line: no character that could move the cursor, reorder or hide
 * what stands around it; cut to a length.
 * @param most how many characters are kept
 */
function plainLine(text, most = 200) {
    const cut = text.length > most ? `${text.slice(0, most - 1)}${ELLIPSIS}` : text;
    return cut.replaceAll(/[\r\n\t]+/g, ' ').replaceAll(INVISIBLE, '\uFFFD');
}
/**
 * Text of unknown origin as a Markdown code span that can stand in a table cell: nothing in it is
 * a link, a mention, an emoji, markup or the end of the cell.
 */
function code(text, most = 200) {
    const line = plainLine(text, most);
    const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = line === '' || line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    // A table is cut into cells before code is recognized, so only here does the backslash go.
    return `${fence}${pad}${line.replaceAll('|', '\\|')}${pad}${fence}`;
}
/** Text of unknown origin as Markdown prose: every character that can mean something is escaped. */
function prose(text, most = 300) {
    return plainLine(text, most)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll(/[\\`*_{}[\]()+!|~$-]/g, '\\$&')
        .replaceAll(/[@#]/g, `$&${JOINER}`)
        .replaceAll(/:(?=\S)/g, `:${JOINER}`)
        .replaceAll(/\b(www)\./gi, `$1${JOINER}.`)
        .replaceAll(/\bGH-(?=\d)/gi, `GH${JOINER}-`);
}
/** Text of unknown origin between HTML tags of a Markdown document, where no Markdown is read. */
function htmlText(text, most = 200) {
    return plainLine(text, most)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll(/[@#]/g, `$&${JOINER}`)
        .replaceAll(/\b(www)\./gi, `$1${JOINER}.`);
}
/**
 * Text on its way to a runner's log: nothing in it is a workflow command, which the runner sees in
 * `::` at the start of a line and, in its older form, in `##[` anywhere.
 */
function forLog(text) {
    return text.replaceAll('##[', `#${JOINER}#[`).replaceAll(/^(\s*)::/gm, `$1${JOINER}::`);
}

;// CONCATENATED MODULE: ./src/report/markdown.ts




const MOST_FLIPS = 10;
/** The parts of the comment and the job summary, in order. */
function sections(model) {
    return [
        { text: heading(model), dispensable: 0 },
        { text: lead(model), dispensable: 0 },
        { text: gateTable(model), dispensable: 0 },
        ...model.suites.flatMap((suite) => suiteSections(suite, model.suites.length > 1)),
        { text: runSection(model), dispensable: 1 },
    ].filter((section) => section.text !== '');
}
function heading({ results, headline }) {
    const symbol = results.errors.length > 0 ? '⚠️' : SYMBOLS[results.decision];
    const about = headline.gate === null ? '' : `${gateLabel(headline.gate)} `;
    return `## ${symbol} Passgate: ${about}${prose(headline.text)}`;
}
/** The second line: what the decision means, from the headline metrics of each suite. */
function lead(model) {
    const lines = model.suites.map((suite) => {
        const parts = [suite.metrics[0], suite.robustness[0]?.rows[0]].flatMap((row) => row === undefined ? [] : [`${code(row.metric)} ${formatValue(row.head)}${inBrackets(row)}`]);
        return `${model.suites.length > 1 ? `${code(suite.results.name)}: ` : ''}${parts.join(' · ')}`;
    });
    if (model.noBaseline !== null)
        lines.push(`No baseline: ${prose(model.noBaseline)}. Only absolute bounds were judged.`);
    if (model.notice !== '')
        lines.push(`⚠️ ${prose(model.notice)}`);
    return lines.join('\n\n');
}
function inBrackets({ delta }) {
    if (delta === null || 'unavailable' in delta)
        return '';
    return Math.abs(delta.delta) < 1e-9 ? ' (unchanged)' : ` (${formatPoints(delta.delta)} points)`;
}
function gateTable({ results }) {
    const gates = results.suites.flatMap((suite) => suite.gates.map((gate) => ({ suite: suite.name, gate })));
    if (gates.length === 0)
        return 'No gate is configured: nothing can fail. Add `gates` to the config.';
    const isOne = results.suites.length === 1;
    const rows = gates.map(({ suite, gate }) => [
        SYMBOLS[gate.decision],
        ...(isOne ? [] : [code(suite)]),
        gateLabel(gate),
        gate.baseline === undefined ? NONE : percent(gate.baseline),
        gate.value === null ? NONE : strongIf(gate.decision === 'fail', percent(gate.value)),
        gate.delta === undefined ? NONE : strongIf(gate.decision === 'fail', formatPoints(gate.delta)),
        gate.low === undefined || gate.high === undefined
            ? NONE
            : `${formatPoints(gate.low)}\u00a0…\u00a0${formatPoints(gate.high)}`,
        formatBound(gate.bound),
        prose(gate.reason),
    ]);
    const titles = ['gate', 'base', 'head', 'change', '95% interval', 'allowed', 'why'];
    const alignment = ['---', '--:', '--:', '--:', ':-:', '---', '---'];
    return isOne
        ? table(['', ...titles], [':-:', ...alignment], rows)
        : table(['', 'suite', ...titles], [':-:', '---', ...alignment], rows);
}
function gateLabel({ metric, family, transform }) {
    return [metric, family, transform]
        .flatMap((part) => (part === undefined ? [] : [code(part)]))
        .join(' ');
}
function strongIf(condition, text) {
    return condition ? `**${text}**` : text;
}
function suiteSections(suite, isNamed) {
    const { counts, name } = suite.results;
    const label = isNamed ? ` · ${htmlText(name)}` : '';
    const problems = plural(counts.problems, 'problem');
    const notes = suite.notes.map((note) => `\n\n${prose(note)}`).join('');
    const hasVariants = suite.robustness.length > 0;
    const robustness = fold(`<b>Robustness</b>${label} · ${problems} × ${plural(counts.variants, 'perturbed prompt')}`, `${familyTable(suite)}${notes}`, true);
    const everyTransform = fold(`<b>Every family and transform</b>${label}`, metricTable(suite.robustness.flatMap((group) => group.rows.map((row) => ({ ...row, group: groupCells(group) })))), false);
    const metrics = fold(`<b>Metrics</b>${label} · ${problems}, ${plural(counts.samples, 'sample')}`, `${metricTable(suite.metrics)}${hasVariants ? '' : notes}`, !hasVariants);
    return [
        { text: hasVariants ? robustness : '', dispensable: 2 },
        { text: flipSection('Newly failing', suite.flips?.newlyFailing ?? [], label), dispensable: 3 },
        { text: flipSection('Newly passing', suite.flips?.newlyPassing ?? [], label), dispensable: 5 },
        { text: metrics, dispensable: 2 },
        { text: hasVariants ? everyTransform : '', dispensable: 4 },
    ];
}
/** One row a family, worst first, with its worst transform; all of them together last. */
function familyTable(suite) {
    const k = headlineK(suite);
    const families = suite.robustness.filter((group) => group.family !== null && group.transform === null);
    const all = suite.robustness.filter((group) => group.family === null && families.length > 1);
    const cells = [...families, ...all].map((group) => {
        const worst = suite.robustness.find(({ family, transform }) => family === group.family && transform !== null);
        const pass = rowOf(group, `robust-pass@${k}`);
        const drop = rowOf(group, `robust-drop@${k}`);
        return [
            group.family === null ? 'all' : code(group.family),
            worst?.transform == null || group.family === null ? NONE : code(worst.transform),
            String(group.prompts),
            formatBase(pass?.delta ?? null),
            pass === undefined ? NONE : `**${formatValue(pass.head)}**`,
            formatDelta(pass?.delta ?? null),
            drop === undefined ? NONE : formatValue(drop.head),
        ];
    });
    const titles = [
        'family',
        'worst transform',
        'prompts',
        'base',
        code(`robust-pass@${k}`),
        'change',
        code(`robust-drop@${k}`),
    ];
    return table(titles, ['---', '---', '--:', '--:', '--:', '--:', '--:'], cells);
}
function groupCells({ family, transform }) {
    if (family === null)
        return 'all';
    return transform === null ? code(family) : `${code(family)} ${code(transform)}`;
}
function metricTable(rows) {
    const isGrouped = rows.some((row) => row.group !== undefined);
    const cells = rows.map((row) => [
        ...(isGrouped ? [row.group ?? ''] : []),
        code(row.metric),
        formatBase(row.delta),
        'unavailable' in row.head
            ? `not available: ${prose(row.head.unavailable)}`
            : formatValue(row.head),
        formatInterval(row.head),
        formatDelta(row.delta),
        formatDeltaInterval(row.delta),
    ]);
    const titles = ['metric', 'base', 'head', '95% interval', 'change', '95% interval of the change'];
    const alignment = ['---', '--:', '--:', ':-:', '--:', ':-:'];
    return isGrouped
        ? table(['group', ...titles], ['---', ...alignment], cells)
        : table(titles, alignment, cells);
}
function flipSection(title, flips, label) {
    if (flips.length === 0)
        return '';
    const cells = flips
        .slice(0, MOST_FLIPS)
        .map(({ id, under, base, head }) => [
        code(id),
        under.map((name) => code(name)).join(', '),
        `${base.passed}/${base.of} → ${head.passed}/${head.of}`,
    ]);
    const more = flips.length > MOST_FLIPS ? `\n\nand ${flips.length - MOST_FLIPS} more in results.json.` : '';
    const body = `${table(['problem', 'under', 'passed'], ['---', '---', ':-:'], cells)}${more}`;
    return fold(`<b>${title}</b>${label} · ${plural(flips.length, 'problem')}`, body, false);
}
function runSection({ results, repeat }) {
    const sum = (pick) => results.suites.reduce((total, suite) => total + pick(suite), 0);
    const programs = sum((suite) => suite.counts.samples);
    const distinct = sum((suite) => suite.counts.programs);
    const verdicts = new Map();
    for (const suite of results.suites) {
        for (const [verdict, count] of Object.entries(suite.verdicts))
            verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + count);
    }
    const shown = [...verdicts]
        .filter(([, count]) => count > 0)
        .map(([verdict, count]) => `${count} ${code(verdict)}`);
    const base = results.baseline === null
        ? ''
        : `Base ${results.baseline.commit === null ? '' : code(results.baseline.commit.slice(0, 7))} (${results.baseline.source === 'rerun' ? 'evaluated again in this run' : 'from a results file'}). `;
    const errors = results.errors.map((error) => `⚠️ ${prose(error)}\n\n`).join('');
    const body = `${errors}${base}Verdicts: ${shown.join(', ') || 'none'}. Isolation: ${prose(results.isolation.description)}, ` +
        `Python ${prose(results.isolation.python)}; tests ran in the candidates' processes (${code('shared')} grading).\n\n` +
        `Repeat it: ${code(repeat, 500)}`;
    const summary = `<b>Run</b> · ${plural(programs, 'program')} (${distinct.toLocaleString('en-US')} distinct) in ${formatTime(results.timings.totalMs)}`;
    return fold(summary, body, false);
}
function fold(summary, body, isOpen) {
    return `<details${isOpen ? ' open' : ''}><summary>${summary}</summary>\n\n${body}\n</details>`;
}
function table(titles, alignment, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(titles), `|${alignment.join('|')}|`, ...rows.map(line)].join('\n');
}

;// CONCATENATED MODULE: ./src/report/comment.ts

/** GitHub refuses a body of more than 65,536 characters; some room is left for its own counting. */
const LONGEST_COMMENT = 65_000;
/** GitHub silently drops a job summary of more than 1 MiB. */
const LONGEST_SUMMARY = 1_000_000;
/** Hidden first line of our comment: how the next run finds it. */
function marker(key) {
    return `<!-- passgate:v1 key=${encodeURI(key).replaceAll('--', '-%2D')} -->`;
}
/** The body of the PR comment. */
function renderComment(model, key) {
    return shorten(marker(key), sections(model), LONGEST_COMMENT);
}
/** The job summary, and summary.md. */
function renderSummary(model) {
    return shorten('', sections(model), LONGEST_SUMMARY);
}
/** Leave out whole sections, the most dispensable first, until the rest fits. */
function shorten(start, parts, longest) {
    const left = [...parts];
    let dropped = 0;
    for (;;) {
        const note = dropped > 0
            ? `${dropped} parts were left out to keep this short; all of it is in summary.md.`
            : '';
        const text = [start, ...left.map((part) => part.text), note]
            .filter((part) => part !== '')
            .join('\n\n');
        const worst = Math.max(...left.map((part) => part.dispensable));
        if (text.length <= longest || worst === 0)
            return `${text.slice(0, longest)}\n`;
        const at = left.findLastIndex((part) => part.dispensable === worst);
        left.splice(at, 1);
        dropped += 1;
    }
}

;// CONCATENATED MODULE: ./src/report/write.ts





/** The files of a run, in its output folder. */
const FILES = {
    results: 'results.json',
    verdicts: 'verdicts.jsonl.gz',
    summary: 'summary.md',
    comment: 'comment.md',
};
/**
 * Write results.json, summary.md and comment.md. Results are validated first and appear whole or
 * not at all.
 * @param folder an existing folder
 * @param commentKey what tells this config's comment from others on the same pull request
 */
function writeReports(folder, model, commentKey) {
    const write = (name, text) => {
        const path = (0,external_node_path_.join)(folder, name);
        // A fresh name: nothing that lies there already, such as a link, is written through.
        const part = `${path}.${(0,external_node_crypto_.randomUUID)()}`;
        (0,external_node_fs_.writeFileSync)(part, text, { flag: 'wx' });
        (0,external_node_fs_.renameSync)(part, path);
    };
    write(FILES.summary, renderSummary(model));
    write(FILES.comment, renderComment(model, commentKey));
    write(FILES.results, `${JSON.stringify(resultsSchema.parse(model.results))}\n`);
}

// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(71013);
;// CONCATENATED MODULE: ./src/pipeline.ts



















/**
 * The whole product: config → problems → samples → programs → verdicts → scores → comparison →
 * decision → reports.
 * @throws UserError for a mistake in the config, the data or the environment
 */
async function run(options) {
    const started = Date.now();
    prepare(options.out);
    const config = loadConfig(options.configFile);
    const suites = await checkSuites(config);
    const plan = await planBaseline(config, options.baseline, options.event);
    const executor = await openExecutor(config, options, suites);
    const stop = () => void executor.close();
    options.signal.addEventListener('abort', stop, { once: true });
    try {
        options.progress.say(`isolation: ${executor.isolation.description}; ${plural(executor.workers, 'worker')}`);
        if (executor.isolation.notice !== '')
            options.progress.say(`note: ${executor.isolation.notice}`);
        const { evaluations, firstError } = await evaluateHead(config, suites, executor, options);
        const baselineStarted = Date.now();
        const resolved = await resolveBaseline(config, plan, executor, options.signal);
        const baselineMs = Date.now() - baselineStarted;
        const shared = compare(evaluations, resolved);
        const results = {
            schemaVersion: SCHEMA_VERSION,
            tool: { name: 'passgate', version: version/* VERSION */.x },
            commit: await commitOf(config.repository, 'HEAD'),
            createdAt: new Date().toISOString(),
            ...decide(evaluations, shared, resolved, firstError),
            baseline: 'none' in resolved ? null : resolved.baseline.origin,
            timings: { totalMs: Date.now() - started, baselineMs },
            isolation: describeIsolation(executor),
        };
        const model = buildModel(results, {
            shared,
            noBaseline: 'none' in resolved ? resolved.none : null,
            notice: executor.isolation.notice,
            repeat: repeatCommand(config, results),
        });
        writeReports(options.out, model, options.commentKey);
        return { model, exitCode: exitCodeOf(results) };
    }
    finally {
        options.signal.removeEventListener('abort', stop);
        await executor.close();
    }
}
/**
 * An earlier run's files must not be taken for this one's, nor may a link that came with the
 * repository lead what is written elsewhere.
 */
function prepare(out) {
    const wanted = (0,external_node_path_.resolve)(out);
    const root = repositoryRoot(process.cwd());
    if (isInside(wanted, root) && !isInside(realPath(wanted), root)) {
        throw new errors_UserError([
            { place: { file: out }, message: 'out: is a link that leads outside the repository' },
        ]);
    }
    try {
        (0,external_node_fs_.mkdirSync)(wanted, { recursive: true });
        for (const name of Object.values(FILES))
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(wanted, name), { force: true });
    }
    catch (error) {
        const message = `out: cannot take the results: ${messageOf(error)}`;
        throw new errors_UserError([{ place: { file: out }, message }], { cause: error });
    }
}
function openExecutor(config, options, suites) {
    const samples = suites.reduce((sum, suite) => sum + suite.samples, 0);
    const { environment } = options;
    const configured = config.workers === 'auto' ? (0,external_node_os_.availableParallelism)() : config.workers;
    const runnerFiles = [
        environment.GITHUB_ENV,
        environment.GITHUB_OUTPUT,
        environment.GITHUB_EVENT_PATH,
    ];
    return Executor.open({
        choice: options.isolation ?? config.isolation,
        fallback: options.trustPrograms,
        environment,
        secrets: [config.file, (0,external_node_path_.join)(config.repository, '.git', 'config'), ...runnerFiles]
            .filter((path) => path !== undefined)
            .map((path) => (0,external_node_path_.resolve)(path)),
    }, Math.min(options.workers ?? configured, Math.max(1, samples)));
}
async function evaluateHead(config, suites, executor, { out, progress, signal }) {
    const file = new VerdictFile((0,external_node_path_.join)(out, FILES.verdicts));
    const evaluations = [];
    let firstError = null;
    try {
        for (const suite of suites) {
            progress.start(suite.config.name, suite.samples);
            const listener = {
                verdict: (line) => {
                    progress.count(line.verdict);
                    if (line.verdict === 'error')
                        firstError ??= line.reason;
                    return file.write(line);
                },
            };
            evaluations.push(await evaluateSuite(config, suite, executor, listener, signal));
            progress.end();
        }
    }
    finally {
        await file.close();
    }
    return { evaluations, firstError };
}
/** For each suite, both sides cut to what they share; null where base does not have the suite. */
function compare(evaluations, resolved) {
    return new Map(evaluations.map(({ config, problems }) => {
        const base = 'none' in resolved ? undefined : resolved.baseline.suites.get(config.name);
        return [config.name, base === undefined ? null : share(problems, base.problems)];
    }));
}
function decide(evaluations, shared, resolved, firstError) {
    const whyNoBaseline = 'none' in resolved ? 'no baseline' : 'the baseline does not have this suite';
    const suites = evaluations.map(({ config, datasetHash, counts, verdicts, problems }) => {
        const ks = [...new Set([...config.k, ...config.gates.map((gate) => gate.metric.k)])].sort((a, b) => a - b);
        const gates = config.gates.map((gate) => decideGate(gate, problems, shared.get(config.name) ?? null, whyNoBaseline));
        const { name, language } = config;
        return {
            name,
            language,
            datasetHash,
            counts,
            verdicts,
            ...score(problems, ks),
            gates,
            problems,
        };
    });
    const errors = evaluations.flatMap(({ config, verdicts }) => verdicts.error > config['max-errors']
        ? [
            `${config.name}: ${plural(verdicts.error, 'program')} could not be judged, ${config['max-errors']} allowed (${firstError ?? 'no reason known'})`,
        ]
        : []);
    const decision = errors.length > 0 ? 'inconclusive' : decideOverall(suites.flatMap((suite) => suite.gates));
    return { suites, decision, errors };
}
function describeIsolation(executor) {
    const { tier, description, python } = executor.isolation;
    return { tier, description, python, workers: executor.workers };
}
function exitCodeOf({ errors, decision }) {
    if (errors.length > 0)
        return 2;
    return decision === 'fail' ? 1 : 0;
}
function repeatCommand(config, { baseline }) {
    const quote = (text) => /^[\w./@-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
    const base = baseline?.commit == null ? '' : ` --baseline ${baseline.commit.slice(0, 12)}`;
    return `npx passgate run ${quote((0,external_node_path_.relative)('', config.file) || config.file)}${base}`;
}

;// CONCATENATED MODULE: ./src/report/progress.ts

const REDRAW_MS = 100;
const LOG_EVERY_MS = 10_000;
/** Counts verdicts and says how far the run is and how long it still takes. */
class Progress {
    #sink;
    #label = '';
    #total = 0;
    #done = 0;
    #passed = 0;
    #started = 0;
    #shownAt = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    /** A step that takes no counting. */
    say(text) {
        this.#clear();
        this.#sink.write(`${text}\n`);
    }
    start(label, total) {
        this.#label = label;
        this.#total = total;
        this.#done = 0;
        this.#passed = 0;
        this.#started = Date.now();
        this.#shownAt = this.#sink.isTerminal ? 0 : this.#started;
    }
    count(verdict) {
        this.#done += 1;
        if (verdict === 'passed')
            this.#passed += 1;
        const now = Date.now();
        const pause = this.#sink.isTerminal ? REDRAW_MS : LOG_EVERY_MS;
        if (now - this.#shownAt < pause)
            return;
        this.#shownAt = now;
        const text = this.#line(now);
        this.#sink.write(this.#sink.isTerminal ? `\r\u001b[2K${text}` : `${text}\n`);
    }
    end() {
        this.#clear();
        const time = formatTime(Date.now() - this.#started);
        this.#sink.write(`${this.#label}: ${plural(this.#done, 'sample')}, ${this.#passed} passed, in ${time}\n`);
    }
    #line(now) {
        const elapsed = now - this.#started;
        const left = (elapsed / this.#done) * (this.#total - this.#done);
        const share = Math.floor((100 * this.#done) / this.#total);
        const counts = `${this.#done.toLocaleString('en-US')}/${this.#total.toLocaleString('en-US')}`;
        return `${this.#label}: ${counts} (${share}%), ${this.#passed} passed, about ${formatTime(left)} left`;
    }
    #clear() {
        if (this.#sink.isTerminal)
            this.#sink.write('\r\u001b[2K');
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
;// CONCATENATED MODULE: ./src/report/schemas.ts



/** The documents whose JSON Schemas are published, by file name in schema/. */
const DOCUMENTS = {
    'config.schema.json': { schema: configSchema, title: 'Passgate config' },
    'results.schema.json': { schema: resultsSchema, title: 'Passgate results.json' },
    'verdict.schema.json': { schema: verdictLineSchema, title: 'A line of verdicts.jsonl.gz' },
};
/** JSON Schemas generated from the zod schemas that the code itself validates with, as text. */
function publishedSchemas() {
    return new Map(Object.entries(DOCUMENTS).map(([file, { schema, title }]) => {
        const json = json_schema_processors/* toJSONSchema */.bl(schema, { io: 'input', unrepresentable: 'any' });
        return [file, `${JSON.stringify({ title, ...json }, null, 2)}\n`];
    }));
}

// EXTERNAL MODULE: ./node_modules/cli-table3/index.js
var cli_table3 = __webpack_require__(25832);
var cli_table3_default = /*#__PURE__*/__webpack_require__.n(cli_table3);
;// CONCATENATED MODULE: ./src/report/terminal.ts





const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 };
/** The report as tables for a terminal or a log. */
function renderTerminal(model, useColour) {
    const style = (text, ...names) => useColour ? `${names.map((name) => `\u001b[${CODES[name]}m`).join('')}${text}\u001b[0m` : text;
    const parts = [
        ...model.suites.flatMap((suite) => suiteParts(suite, style)),
        gates(model, style),
        ...notes(model, style),
        decision(model, style),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function suiteParts(suite, style) {
    const { name, counts, verdicts } = suite.results;
    const shown = Object.entries(verdicts)
        .filter(([, count]) => count > 0)
        .map(([verdict, count]) => `${count} ${verdict}`);
    const title = `${style(plainLine(name), 'bold')}  ${plural(counts.problems, 'problem')}, ${plural(counts.samples, 'sample')}, ${plural(counts.programs, 'distinct program')}: ${shown.join(', ')}`;
    return [title, terminal_metricTable(suite, style), robustnessTable(suite, style), suite.notes.join('\n')];
}
function terminal_metricTable(suite, style) {
    const table = newTable(['metric', 'base', 'head', '95% interval', 'change'], ['left', 'right', 'right', 'center', 'right']);
    for (const { metric, head, delta } of suite.metrics) {
        const value = 'unavailable' in head ? 'not available' : style(formatValue(head), 'bold');
        const interval = 'unavailable' in head ? plainLine(head.unavailable, 60) : formatInterval(head);
        table.push([metric, formatBase(delta), value, interval, formatDelta(delta)]);
    }
    return table.toString();
}
/** A row for each family, worst first, its transforms below it, and all together first. */
function robustnessTable(suite, style) {
    if (suite.robustness.length === 0)
        return '';
    const k = headlineK(suite);
    const shown = [`robust-pass@${k}`, `robust-drop@${k}`, `robust-relative@${k}`];
    const table = newTable(['perturbation', 'prompts', 'base', ...shown, 'change'], ['left', 'right', 'right', 'right', 'right', 'right', 'right']);
    for (const group of suite.robustness) {
        const [pass, ...others] = shown.map((metric) => rowOf(group, metric));
        const label = group.transform ?? group.family ?? 'all';
        const indent = group.transform === null ? '' : '  ';
        const isTransform = group.transform !== null;
        const head = pass === undefined ? NONE : formatValue(pass.head);
        table.push([
            isTransform ? `${indent}${plainLine(label, 60)}` : style(plainLine(label, 60), 'bold'),
            String(group.prompts),
            formatBase(pass?.delta ?? null),
            isTransform ? head : style(head, 'bold'),
            ...others.map((row) => (row === undefined ? NONE : formatValue(row.head))),
            formatDelta(pass?.delta ?? null),
        ]);
    }
    return table.toString();
}
function gates(model, style) {
    const all = model.results.suites.flatMap((suite) => suite.gates.map((gate) => ({ suite: suite.name, gate })));
    if (all.length === 0)
        return '';
    const table = newTable(['', 'gate', 'base', 'head', 'change', 'allowed', 'why'], ['left', 'left', 'right', 'right', 'right', 'left', 'left']);
    const colour = { pass: 'green', fail: 'red', inconclusive: 'yellow', skipped: 'yellow' };
    for (const { suite, gate } of all) {
        const label = model.suites.length > 1 ? `${suite}: ${gateName(gate)}` : gateName(gate);
        table.push([
            style(gate.decision, colour[gate.decision]),
            plainLine(label),
            gate.baseline === undefined ? NONE : percent(gate.baseline),
            gate.value === null ? NONE : percent(gate.value),
            gate.delta === undefined ? NONE : formatPoints(gate.delta),
            formatBound(gate.bound),
            plainLine(gate.reason),
        ]);
    }
    return table.toString();
}
function notes(model, style) {
    const lines = [];
    if (model.notice !== '')
        lines.push(style(`note: ${plainLine(model.notice, 400)}`, 'yellow'));
    if (model.noBaseline !== null)
        lines.push(`no baseline: ${plainLine(model.noBaseline, 400)}`);
    const { baseline } = model.results;
    if (baseline !== null) {
        const how = baseline.source === 'rerun' ? 'evaluated again' : 'from a results file';
        lines.push(`baseline: ${baseline.commit?.slice(0, 7) ?? 'unknown commit'}, ${how}`);
    }
    return [lines.join('\n')];
}
function decision({ results, headline }, style) {
    const colour = results.errors.length > 0 || results.decision === 'fail'
        ? 'red'
        : results.decision === 'pass'
            ? 'green'
            : 'yellow';
    const word = results.errors.length > 0 ? 'ERROR' : results.decision.toUpperCase();
    return `${style(word, 'bold', colour)}  ${plainLine(headlineText(headline), 400)}  (${formatTime(results.timings.totalMs)})`;
}
function newTable(head, colAligns) {
    return new (cli_table3_default())({ head, colAligns, style: { head: [], border: [], compact: true } });
}

;// CONCATENATED MODULE: ./src/signals.ts

/** A run that was told to stop; what was decided by then is kept. */
class Interrupted extends Error {
}
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * Run an entry point to its exit code. SIGINT, SIGTERM and SIGHUP end it in order, so that no
 * process and no temporary folder stays behind; a second one ends it at once.
 * @param report says what went wrong, once
 */
async function withSignals(main, report) {
    const stop = new AbortController();
    for (const name of SIGNALS) {
        process.on(name, () => {
            if (stop.signal.aborted)
                process.exit(128 + external_node_os_.constants.signals[name]);
            stop.abort(new Interrupted(`stopped by ${name}; verdicts reached so far are in verdicts.jsonl.gz`));
        });
    }
    try {
        process.exitCode = await main(stop.signal);
    }
    catch (error) {
        const cause = stop.signal.aborted ? stop.signal.reason : error;
        if (cause instanceof Interrupted)
            process.stderr.write(`\n${cause.message}\n`);
        else
            report(cause);
        process.exitCode = 2;
    }
    // Handles of libraries must not keep a finished run alive.
    setImmediate(() => process.exit());
}

;// CONCATENATED MODULE: ./src/commands.ts
















/** The terminal's entry: arguments → pipeline → tables and exit code. */
async function main() {
    await withSignals(async (signal) => {
        let exitCode = 0;
        const program = buildProgram(async (task) => {
            exitCode = await task(signal);
        });
        try {
            await program.parseAsync();
        }
        catch (error) {
            if (!(error instanceof esm/* CommanderError */.b7))
                throw error;
            return error.exitCode === 0 ? 0 : 2;
        }
        return exitCode;
    }, reportError);
}
function buildProgram(perform) {
    const program = new esm/* Command */.uB('passgate')
        .description('Gates on how well generated code works: runs candidates in isolation, computes pass@k and robust pass@k, compares with a base.')
        .version(version/* VERSION */.x)
        .exitOverride()
        .showHelpAfterError('(add --help for what can be said here)');
    program
        .command('run')
        .description('execute all samples of a config, compare with a baseline, decide; exit code 0 pass, 1 a gate failed, 2 error')
        .argument('[config]', 'the config file', DEFAULT_CONFIG)
        .option('--out <dir>', 'where results.json, verdicts.jsonl.gz, summary.md and comment.md go', 'passgate-results')
        .option('--baseline <what>', 'compare with a results.json, a folder with one, or a commit (evaluated again); none for no comparison')
        .option('--workers <n>', 'programs run at a time (default: one for each core)', toWorkers)
        .addOption(new esm/* Option */.c$('--isolation <tier>', "over the config's own").choices([
        'auto',
        'namespaces',
        'process',
    ]))
        .option('--trust-programs', 'where namespaces cannot be had, run with process isolation and say so; only for programs you trust')
        .option('--json', 'print results.json on standard output, and everything else on standard error')
        .action((config, flags) => perform((signal) => runCommand(config, flags, signal)));
    program
        .command('check')
        .description('validate the config and every dataset it names; execute nothing')
        .argument('[config]', 'the config file', DEFAULT_CONFIG)
        .option('--json', 'print what was found as JSON')
        .action((config, flags) => perform(() => checkCommand(config, flags)));
    program
        .command('schema')
        .description('write the JSON Schemas of the config, results.json and verdicts.jsonl.gz, for editors and other tools')
        .option('--out <dir>', 'where they go', 'schema')
        .action((flags) => perform(async () => schemaCommand(flags.out)));
    return program;
}
function toWorkers(text) {
    const workers = Number(text);
    if (Number.isInteger(workers) && workers >= 1 && workers <= 256)
        return workers;
    throw new esm/* InvalidArgumentError */.Di('expected a whole number from 1 to 256');
}
async function runCommand(configFile, flags, signal) {
    const { model, exitCode } = await run({
        configFile,
        out: flags.out,
        workers: flags.workers,
        isolation: flags.isolation,
        trustPrograms: flags.trustPrograms ?? false,
        baseline: flags.baseline,
        environment: process.env,
        event: readEvent(process.env),
        commentKey: `${configFile}#`,
        progress: new Progress({
            isTerminal: process.stderr.isTTY === true,
            write: (text) => process.stderr.write(text),
        }),
        signal,
    });
    if (flags.json)
        process.stdout.write(`${JSON.stringify(model.results)}\n`);
    else
        process.stdout.write(`\n${renderTerminal(model, wantsColour())}\nreports: ${flags.out}\n`);
    return exitCode;
}
async function checkCommand(configFile, flags) {
    const suites = (await checkSuites(loadConfig(configFile))).map(({ config, dataset, samples }) => ({
        name: config.name,
        problems: dataset.variants[0].problems.size,
        variants: dataset.variants.length - 1,
        samples,
        gates: config.gates.length,
        datasetHash: dataset.hash,
    }));
    if (flags.json)
        process.stdout.write(`${JSON.stringify({ config: configFile, suites })}\n`);
    else {
        for (const { name, problems, variants, samples, gates } of suites) {
            const parts = [
                plural(problems, 'problem'),
                plural(variants, 'perturbed prompt set'),
                plural(samples, 'sample'),
                plural(gates, 'gate'),
            ];
            process.stdout.write(`${name}: ${parts.join(', ')}\n`);
        }
        process.stdout.write(`${configFile} and its data are in order; nothing was executed\n`);
    }
    return 0;
}
function schemaCommand(out) {
    (0,external_node_fs_.mkdirSync)(out, { recursive: true });
    for (const [name, text] of publishedSchemas())
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(out, name), text);
    return 0;
}
function wantsColour() {
    return process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
}
function reportError(error) {
    if (!(error instanceof errors_UserError)) {
        process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
        return;
    }
    const lines = error.faults.map(describeFault).map((text) => text
        .split('\n')
        .map((line) => plainLine(line, 500))
        .join('\n'));
    process.stderr.write(`${lines.join('\n')}\n`);
}


/***/ })

};

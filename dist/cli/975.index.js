export const id = 975;
export const ids = [975];
export const modules = {

/***/ 88983:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lY: () => (/* binding */ findFiles),
  ng: () => (/* binding */ isElsewhereToo),
  OC: () => (/* binding */ startsInside),
  wM: () => (/* binding */ whyNothing)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(73382);
// EXTERNAL MODULE: ./src/system/paths.ts
var system_paths = __webpack_require__(69145);
;// CONCATENATED MODULE: ./src/config/glob-within.ts




/**
 * The files that match a glob. Links to folders are followed only within the repository. Otherwise
 * a link to `/` would make the search read the whole machine, and messages name its files.
 * @param start the folder where the glob begins
 * @param repository its real path
 * @returns absolute paths, and folders outside the repository that a part of the glob other than
 *   `**` names
 */
function globWithin(glob, start, repository) {
    const named = partsBefore(glob, dist/* isDynamicPattern */.ey).map((path) => (0,external_node_path_.resolve)(start, path));
    const left = named.find((path) => (0,external_node_fs_.existsSync)(path) && !(0,system_paths/* isInside */.FK)((0,external_node_fs_.realpathSync)(path), repository));
    // Without this check the search would begin outside.
    if (left !== undefined)
        return [left];
    const outside = new Set();
    const find = (patterns) => (0,dist/* globSync */.AZ)(patterns, {
        cwd: start,
        absolute: true,
        followSymbolicLinks: true,
        expandDirectories: false,
        fs: {
            realpathSync: ((path) => {
                const real = (0,external_node_fs_.realpathSync)(path);
                if ((0,system_paths/* isInside */.FK)(real, repository) || !(0,external_node_fs_.statSync)(real).isDirectory())
                    return real;
                outside.add(path);
                // A path that exists and has nothing below it stands for the folder.
                return NOTHING_BELOW;
            }),
        },
    });
    const files = find([glob]).filter((path) => !outside.has(path));
    if (outside.size === 0)
        return files;
    const above = partsBefore(glob, (part) => part.includes('**'));
    return [...files, ...find(above).filter((path) => outside.has(path))];
}
/**
 * The folders that a glob names one after the other, up to the first part that `isLast` accepts.
 */
function partsBefore(glob, isLast) {
    const parts = glob.split('/').slice(0, -1);
    const end = parts.findIndex(isLast);
    const before = end === -1 ? parts : parts.slice(0, end);
    return before.map((_, i) => before.slice(0, i + 1).join('/')).filter((path) => path !== '');
}
const NOTHING_BELOW = '/dev/null';

;// CONCATENATED MODULE: ./src/config/pattern-fault.ts
/** The longest path on Linux. */
const LONGEST_PATTERN = 4096;
/**
 * The time to try a name is its length to the power of the wildcards that share a part of the path.
 */
const MOST_SHARING = 3;
const MOST_FOLDERS = 2;
/** The fault of a path, glob or pattern that would take too long to match; null for others. */
function faultOfPattern(pattern) {
    if (pattern.length > LONGEST_PATTERN) {
        return `is longer than ${LONGEST_PATTERN} characters: no path is`;
    }
    if (/[@?*+!]\(/.test(pattern))
        return 'has a group such as +(…): write *, or name the files';
    const folders = pattern.split('**').length - 1;
    if (folders > MOST_FOLDERS)
        return `has ** ${folders} times: expected at most ${MOST_FOLDERS}`;
    const sharing = pattern.split('/').reduce((sum, part) => {
        const wildcards = part.match(/\*+|\{(?:family|transform|seed)\}/g)?.length ?? 0;
        return sum + Math.max(0, wildcards - 1);
    }, 0);
    if (sharing <= MOST_SHARING)
        return null;
    return `has too many * and {…} between slashes: expected at most ${MOST_SHARING + 1} in one part of the path`;
}

// EXTERNAL MODULE: ./src/config/starts.ts
var config_starts = __webpack_require__(5001);
// EXTERNAL MODULE: ./src/config/submodules.ts
var submodules = __webpack_require__(57023);
;// CONCATENATED MODULE: ./src/config/find-files.ts








const CAPTURES = {
    family: '[^/]+?',
    transform: '[^/]+?',
    seed: '\\d+',
};
/**
 * The files that match a path, glob or pattern of the config, in a stable order. They come from the
 * first start that has some.
 * @param what names the key in messages, such as `suites[0].problems`
 * @param place the place of the key, for messages
 * @param faults gets a message for a pattern that matches nothing or leaves the repository
 */
function findFiles(config, pattern, what, faults, place = { file: config.file }) {
    const fault = faultOfPattern(pattern);
    if (fault !== null) {
        faults.add(`${what}: "${pattern.slice(0, 200)}" ${fault}`, place);
        return { files: [], start: null };
    }
    const inside = startsInside(config, toGlob(pattern));
    if (inside.length === 0) {
        faults.add(`${what}: "${pattern}" leads outside the repository`, place);
        return { files: [], start: null };
    }
    for (const start of inside) {
        const { files, strays } = findFrom(start, pattern, config);
        for (const path of strays) {
            const name = (0,external_node_path_.relative)(config.worktree ?? start, path);
            faults.add(`${what}: ${name} is a link that leads outside the repository`, place);
        }
        if (files.length + strays.length > 0)
            return { files, start };
    }
    faults.add(`${what}: nothing is at "${pattern}"${whyNothing(config, pattern, inside)}`, place);
    return { files: [], start: null };
}
/** The starts from which a path or glob stays in the repository. */
function startsInside({ starts, repository }, path) {
    return starts.filter((start) => (0,system_paths/* isInside */.FK)((0,external_node_path_.resolve)(start, path.split('*')[0] ?? ''), repository));
}
/** True when a later start has files for the pattern that are not among the found ones. */
function isElsewhereToo(config, pattern, found) {
    const paths = new Set(found.map(({ path }) => path));
    const [, ...later] = startsInside(config, toGlob(pattern));
    return later.some((start) => findFrom(start, pattern, config).files.some(({ path }) => !paths.has(path)));
}
/** Captures stand for anything in a glob. */
function toGlob(pattern) {
    return pattern.replaceAll(/\{(\w+)\}/g, (whole, name) => Object.hasOwn(CAPTURES, name) ? '*' : whole);
}
function findFrom(start, pattern, { repository }) {
    const glob = toGlob(pattern);
    const paths = glob === pattern && !(0,dist/* isDynamicPattern */.ey)(pattern)
        ? [(0,external_node_path_.resolve)(start, glob)].filter((path) => (0,external_node_fs_.existsSync)(path) && !isEmptyFolder(path))
        : globWithin(glob, start, repository);
    const matcher = toMatcher(pattern);
    const files = [];
    const strays = [];
    for (const path of paths.sort(system_paths/* compareText */.n6)) {
        if (!(0,system_paths/* isInside */.FK)((0,system_paths/* realPath */.Ye)(path), repository)) {
            strays.push(path);
            continue;
        }
        const captures = matcher === null ? {} : matcher.exec((0,external_node_path_.relative)(start, path))?.groups;
        if (captures !== undefined)
            files.push({ path, captures: { ...captures } });
    }
    return { files, strays };
}
/** The end of the message that nothing was found: a missing submodule, or the places searched. */
function whyNothing({ repository, worktree, starts }, pattern, inside) {
    const tree = worktree === null ? 'checkout' : 'worktree';
    const places = inside.map((start) => (0,external_node_path_.resolve)(start, toGlob(pattern)));
    for (const path of places) {
        const note = (0,submodules/* submoduleNote */.d)(path, repository, tree);
        if (note !== '')
            return note;
    }
    const nameOf = (path) => {
        const fromHere = (0,external_node_path_.relative)(worktree ?? '', path);
        return (fromHere.startsWith('..') ? (0,external_node_path_.relative)(repository, path) : fromHere) || '.';
    };
    const names = places.map((path) => `${nameOf(path)}${nearby(path, nameOf)}`);
    const outside = starts
        .filter((start) => !inside.includes(start))
        .map((start) => `; from ${(0,config_starts/* startName */.S)(start, repository)} it leads outside the repository`);
    return `: looked for ${names.join(' and ')}${outside.join('')}`;
}
/** A regular expression with the captures' names as groups, or null for a pattern without them. */
function toMatcher(pattern) {
    if (!/\{(family|transform|seed)\}/.test(pattern))
        return null;
    const seen = new Set();
    const source = external_node_path_.posix
        .normalize(pattern)
        .split(/(\{\w+\}|\{[^{}]*,[^{}]*\}|\[[^\]]+\]|\*\*\/|\*|\?)/)
        .map((part) => {
        const name = /^\{(\w+)\}$/.exec(part)?.[1];
        if (name !== undefined && Object.hasOwn(CAPTURES, name)) {
            // A capture that is repeated must match the same text again.
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
/** @param nameOf gives the name of a path in messages */
function nearby(path, nameOf) {
    if ((0,external_node_fs_.existsSync)(path))
        return ' (the folder is empty)';
    const folder = (0,external_node_path_.dirname)(`${path.split('*')[0]}_`);
    return (0,external_node_fs_.existsSync)(folder) ? '' : ` (there is no folder ${nameOf(folder)})`;
}
/** Git keeps no empty folders, so an empty one lacks its files. */
function isEmptyFolder(path) {
    return (0,external_node_fs_.statSync)(path).isDirectory() && (0,external_node_fs_.readdirSync)(path).length === 0;
}


/***/ }),

/***/ 86417:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ keyPath)
/* harmony export */ });
/** A place in the data of a YAML file, as messages name it: `suites[0].problems`; '' for the whole. */
function keyPath(path) {
    return path.reduce((text, part) => {
        if (typeof part === 'number')
            return `${text}[${part}]`;
        return text === '' ? String(part) : `${text}.${String(part)}`;
    }, '');
}


/***/ }),

/***/ 19161:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadConfig),
  o: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(76578);
// EXTERNAL MODULE: ./src/system/paths.ts
var paths = __webpack_require__(69145);
// EXTERNAL MODULE: ./src/text/suggest.ts
var suggest = __webpack_require__(94185);
// EXTERNAL MODULE: ./src/config/arm-keys.ts
var arm_keys = __webpack_require__(6809);
// EXTERNAL MODULE: ./src/config/fields.ts
var fields = __webpack_require__(90081);
;// CONCATENATED MODULE: ./src/config/arms.ts




/**
 * Make a suite of each arm: it has the suite's keys, but those that the arm has otherwise. The
 * control keeps the suite's name, so that it is compared with a base without arms too.
 * @param data a config as it is written
 * @param add gets mistakes in arms, with their paths in the config
 */
function expandArms(data, add) {
    const config = schemas/* looseObject */._H3({ suites: schemas/* array */.YOg(schemas/* unknown */.L5J()) }).safeParse(data);
    if (!config.success || !config.data.suites.some(namesArms))
        return asItIs(data);
    const suites = [];
    const origins = [];
    for (const [s, given] of config.data.suites.entries()) {
        const fail = (message, ...path) => add(inSuite({ code: 'custom', path, message, input: undefined }, s));
        for (const { suite, origin } of hasArms(given)
            ? armsIn(given, s, fail, add)
            : [alone(given, s, fail)]) {
            suites.push(suite);
            origins.push(origin);
        }
    }
    return {
        data: { ...config.data, suites },
        pathOf: (path) => pathOf(origins, path),
        armOf: (suite) => origins[suite]?.arm ?? null,
    };
}
function asItIs(data) {
    return { data, pathOf: (path) => path, armOf: () => null };
}
function inSuite(issue, place) {
    return { ...issue, path: ['suites', place, ...issue.path] };
}
const gatesOf = schemas/* looseObject */._H3({ gates: schemas/* array */.YOg(schemas/* looseObject */._H3({ arm: schemas/* unknown */.L5J() })) });
/** True if a suite has arms, or a gate that names one. */
function namesArms(suite) {
    const { gates = [] } = gatesOf.safeParse(suite).data ?? {};
    return hasArms(suite) || gates.some(({ arm: named }) => named !== undefined);
}
function hasArms(suite) {
    return isMapping(suite) && (suite.arms ?? suite.matrix ?? suite.control) !== undefined;
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function alone(suite, place, fail) {
    const { gates = [] } = gatesOf.safeParse(suite).data ?? {};
    for (const [g, { arm: named }] of gates.entries()) {
        if (named !== undefined)
            fail('the suite has no arms', 'gates', g, 'arm');
    }
    return { suite, origin: { suite: place, arm: null, within: () => null, gates: null } };
}
function armsIn(given, place, fail, add) {
    const parsed = arm_keys/* withArms */.aN.safeParse(given);
    if (!parsed.success) {
        for (const issue of parsed.error.issues)
            add(inSuite(issue, place));
        return [];
    }
    const suite = parsed.data;
    const count = (suite.arms?.length ?? 0) + combinationsIn(suite);
    if (count > arm_keys/* MOST_ARMS */.Id) {
        // A few long lists make more arms than there is memory.
        fail(`makes ${count} arms with those listed: at most ${arm_keys/* MOST_ARMS */.Id} are possible`, 'matrix');
        return [];
    }
    const own = [...listed(given), ...combined(suite)];
    const names = own.map((each) => each.name);
    const { control = names[0] } = suite;
    if (control === undefined) {
        fail('has no arm: list one with a name', 'arms');
        return [];
    }
    const known = (text) => `no arm is called "${text}"${(0,suggest/* suggest */.Z)(text, names)}`;
    if (!names.includes(control))
        fail(known(control), 'control');
    for (const [i, each] of own.entries()) {
        if (names.indexOf(each.name) < i)
            fail(`"${each.name}" names two arms: rename one`, ...(each.within(['name']) ?? []));
    }
    const gates = (suite.gates ?? []).map((gate, g) => ({ gate, g }));
    for (const { gate, g } of gates) {
        if (gate.arm !== undefined && !names.includes(gate.arm))
            fail(known(gate.arm), 'gates', g, 'arm');
    }
    return own.map(({ name: arm, data, within }) => {
        const isControl = arm === control;
        // A gate without an arm binds what is in use: the control.
        const mine = gates.filter(({ gate }) => (gate.arm ?? control) === arm);
        return {
            suite: {
                ...merged(suite, data),
                name: isControl ? suite.name : `${suite.name}/${arm}`,
                ...(mine.length === 0
                    ? {}
                    : { gates: mine.map(({ gate: { arm: _arm, ...rule } }) => rule) }),
            },
            origin: {
                suite: place,
                arm: { suite: suite.name, name: arm, isControl },
                within: isControl ? (path) => (path[0] === 'name' ? null : within(path)) : within,
                gates: mine.map(({ g }) => g),
            },
        };
    });
}
/** The arms with their keys as written: later steps check them with their suite's. */
function listed(given) {
    const { arms = [] } = armList.safeParse(given).data ?? {};
    return arms.map(({ name: arm, ...data }, a) => ({
        name: arm,
        data,
        within: (path) => (path[0] === 'name' || has(data, path) ? ['arms', a, ...path] : null),
    }));
}
const armList = schemas/* looseObject */._H3({ arms: schemas/* array */.YOg(schemas/* looseObject */._H3({ name: fields/* name */.UU })).optional() });
function combinationsIn({ matrix }) {
    const lists = Object.values(matrix ?? {});
    return lists.length === 0 ? 0 : lists.reduce((all, values) => all * values.length, 1);
}
/** One arm for each combination of values; the last key varies first. */
function combined({ matrix = {} }) {
    const keys = arm_keys/* VARIED */.oX.filter((key) => matrix[key] !== undefined);
    if (keys.length === 0)
        return [];
    const all = keys.reduce((rows, key) => rows.flatMap((row) => (matrix[key] ?? []).map((value) => ({ ...row, [key]: value }))), [{}]);
    return all.map((generate) => ({
        name: Object.entries(generate).map(nameOfValue).join('+'),
        data: { generate },
        within: ([first, key = '']) => {
            if (first === 'name')
                return ['matrix'];
            return first === 'generate' && has(generate, [key]) ? ['matrix', key] : null;
        },
    }));
}
/** `solve` of `prompts/solve.md`, `small-1`, `temperature-0.8`. */
function nameOfValue([key, value]) {
    const text = String(value);
    const isFile = key === 'prompt' || key === 'system';
    const short = isFile ? (/([^/]+?)(?:\.prompt)?(?:\.\w+)?$/.exec(text)?.[1] ?? text) : text;
    const clean = short.replaceAll(/[^\w.@/-]+/g, '-');
    return typeof value === 'number' ? `${key}-${clean}` : clean;
}
/** True if the data have the keys of a path, as far as they are keys of mappings. */
function has(data, [first, ...rest]) {
    const value = data[String(first)];
    if (value === undefined)
        return false;
    return rest.length === 0 || !isMapping(value) || has(value, rest);
}
/** A suite with the keys of an arm. Samples and a model exclude each other. */
function merged(suite, own) {
    const { arms: _arms, matrix: _matrix, control: _control, gates: _gates, ...shared } = suite;
    const { generate, ...rest } = own;
    if (own.samples !== undefined) {
        const { generate: _generate, ...others } = shared;
        return { ...others, ...rest };
    }
    if (!isMapping(generate))
        return { ...shared, ...rest };
    const { samples: _samples, ...others } = shared;
    return {
        ...others,
        ...rest,
        generate: { ...withoutOther(shared.generate ?? {}, generate), ...generate },
    };
}
/** The keys of a suite's model, without those of another model than an arm's. */
function withoutOther(shared, own) {
    const { provider, command, 'base-url': address, key, model, api, ...settings } = shared;
    const isOther = own.command !== undefined || (own.provider ?? provider) !== provider;
    if (isOther)
        return settings;
    const both = { provider, command, 'base-url': address, key, model, api };
    return {
        ...settings,
        ...Object.fromEntries(Object.entries(both).filter(([, each]) => each !== undefined)),
    };
}
function pathOf(origins, path) {
    const [first, place, ...rest] = path;
    const origin = first === 'suites' ? origins[Number(place)] : undefined;
    if (origin === undefined)
        return path;
    const start = ['suites', origin.suite];
    const [key, gate, ...more] = rest;
    if (key === 'gates' && typeof gate === 'number') {
        return [...start, 'gates', origin.gates?.[gate] ?? gate, ...more];
    }
    return [...start, ...(origin.within(rest) ?? rest)];
}

// EXTERNAL MODULE: ./src/config/key-path.ts
var key_path = __webpack_require__(86417);
// EXTERNAL MODULE: ./src/config/schema.ts + 4 modules
var config_schema = __webpack_require__(59863);
// EXTERNAL MODULE: ./src/config/starts.ts
var starts = __webpack_require__(5001);
// EXTERNAL MODULE: ./src/config/submodules.ts
var submodules = __webpack_require__(57023);
// EXTERNAL MODULE: ./src/config/text-in.ts
var text_in = __webpack_require__(23031);
// EXTERNAL MODULE: ./src/config/yaml-document.ts + 1 modules
var yaml_document = __webpack_require__(94635);
;// CONCATENATED MODULE: ./src/config/load-config.ts














const LARGEST_CONFIG = 1 << 20;
/**
 * Read and validate a config file.
 * @param path as the user gave it, from the working directory
 * @param worktree the run's own worktree that holds the file; null if there is none
 * @throws UserError with every mistake in the file, each with line and column
 */
function loadConfig(path, worktree = null) {
    const file = worktree === null ? path : (0,external_node_path_.relative)(worktree, path);
    const { data, placeOf } = parseConfig(readConfig(path, file, worktree), file);
    const repository = (0,paths/* repositoryRoot */.Hn)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(path)));
    return { ...data, file, starts: (0,starts/* startsOf */.j)(path, repository), repository, worktree, placeOf };
}
/**
 * Validate the text of a config file.
 * @param file its name in messages
 * @throws UserError with every mistake in the text, each with line and column
 */
function parseConfig(text, file) {
    const yaml = (0,yaml_document/* parseYaml */.h)(text, file);
    const faults = new errors/* FaultList */.xT();
    const report = (issue, pathOf = (path) => path) => {
        const unknownKeys = issue.code === 'unrecognized_keys' ? issue.keys : [null];
        for (const key of unknownKeys) {
            const path = pathOf(key === null ? issue.path : [...issue.path, key]);
            const message = key === null ? issue.message : unknownKey(key, path.slice(0, -1));
            const place = key === null ? yaml.placeOf(path) : yaml.placeOfKey(path);
            faults.add(describe(path, message), place);
        }
    };
    const expanded = expandArms(yaml.data, report);
    faults.throwIfAny();
    const placeOf = (path) => yaml.placeOf(expanded.pathOf(path));
    const parsed = config_schema/* configSchema */.Qn.safeParse(expanded.data);
    if (!parsed.success) {
        for (const issue of withoutEchoes(parsed.error.issues.flatMap(unfold))) {
            report(issue, expanded.pathOf);
        }
        faults.throwIfAny();
        throw parsed.error;
    }
    const suites = parsed.data.suites.map((suite, s) => {
        const arm = expanded.armOf(s);
        return arm === null ? suite : { ...suite, arm };
    });
    return { data: { ...parsed.data, suites }, placeOf };
}
/** For a value that may be a text or a mapping, and is a mapping: the mistakes within it. */
function unfold(issue) {
    if (issue.code !== 'invalid_union')
        return [issue];
    const isWithin = ({ code, path }) => code === 'unrecognized_keys' || typeof path[0] === 'string';
    const within = issue.errors.find((issues) => issues.every(isWithin));
    return within?.map((each) => ({ ...each, path: [...issue.path, ...each.path] })) ?? [issue];
}
/** Drops other issues beside a word of a later version: they may be right in that version. */
function withoutEchoes(issues) {
    const parentOf = (issue) => issue.path.slice(0, -1).join('.');
    const later = issues.filter((issue) => issue.message.includes('not supported yet'));
    const parents = new Set(later.filter((issue) => issue.path.at(-1) === 'metric').map(parentOf));
    return issues.filter((issue) => later.includes(issue) || !parents.has(parentOf(issue)));
}
/** @param file its name in messages */
function readConfig(path, file, worktree) {
    const root = (0,paths/* repositoryRoot */.Hn)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(path)));
    let size;
    try {
        const status = (0,external_node_fs_.statSync)(path);
        if (status.isDirectory()) {
            throw new errors/* UserError */.yo([
                { place: { file }, message: 'is a folder: expected a YAML config file' },
            ]);
        }
        if (!status.isFile()) {
            const message = 'is a pipe or a device: expected a YAML config file';
            throw new errors/* UserError */.yo([{ place: { file }, message }]);
        }
        const real = (0,paths/* realPath */.Ye)(path);
        if (!(0,paths/* isInside */.FK)(real, root)) {
            // The link's target in the run's own worktree means nothing to the user.
            const where = worktree === null ? ` (to ${real})` : '';
            const message = `leads outside the repository${where}: expected a file within ${(0,external_node_path_.relative)(worktree ?? '', root) || '.'}`;
            throw new errors/* UserError */.yo([{ place: { file }, message }]);
        }
        size = status.size;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        const why = (0,submodules/* submoduleNote */.d)((0,external_node_path_.resolve)(path), root);
        const message = why === ''
            ? `cannot be read (${(0,errors/* messageOf */.bD)(error)}); name the config file, or write one: see README.md`
            : `is not there${why}`;
        throw new errors/* UserError */.yo([{ place: { file }, message }], { cause: error });
    }
    if (size > LARGEST_CONFIG) {
        const message = `is ${size} bytes: a config has at most ${LARGEST_CONFIG}; is this the dataset?`;
        throw new errors/* UserError */.yo([{ place: { file }, message }]);
    }
    const read = (0,text_in/* textIn */.r)((0,external_node_fs_.readFileSync)(path));
    if ('text' in read)
        return read.text;
    const { fault, line } = read;
    const place = line === undefined ? { file } : { file, line };
    throw new errors/* UserError */.yo([{ place, message: fault }]);
}
function describe(path, message) {
    const name = (0,key_path/* keyPath */.D)(path);
    return name === '' ? message : `${name}: ${message}`;
}
function unknownKey(key, path) {
    if (fields/* NOT_YET */.$_.has(key))
        return 'not supported yet by this version';
    const known = knownKeysAt(path);
    return `unknown key${(0,suggest/* suggest */.Z)(key, known)} (known here: ${known.join(', ')})`;
}
/** The keys that the schema has at a path of the data. */
function knownKeysAt(path) {
    let schema = config_schema/* writtenConfigSchema */.vz;
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
    if (schema instanceof schemas/* ZodUnion */.fZ7) {
        return schema.options.map(unwrap).find((option) => option instanceof schemas/* ZodObject */.bvH) ?? schema;
    }
    return schema instanceof schemas/* ZodPipe */.utH ? unwrap(schema.in) : schema;
}


/***/ }),

/***/ 54718:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ StartNotes)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _find_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88983);
/* harmony import */ var _starts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5001);



/** Collects the paths of a suite that were not found at the first start of its config. */
class StartNotes {
    #config;
    /** The late patterns, by the start that had them. */
    #late = new Map();
    #double = [];
    constructor(config) {
        this.#config = config;
    }
    /** Note the files of a pattern and the start that had them. */
    add(pattern, start, files) {
        const { starts, repository } = this.#config;
        if (start !== starts[0])
            this.#late.set(start, [...(this.#late.get(start) ?? []), pattern]);
        // Older configs in .github may expect their paths to start elsewhere.
        else if (start === repository && (0,_find_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isElsewhereToo */ .ng)(this.#config, pattern, files)) {
            this.#double.push(pattern);
        }
    }
    /** A line for each start but the first, and one for patterns with files at several starts. */
    get lines() {
        const { starts, repository } = this.#config;
        const [first] = starts;
        const home = (0,_starts_js__WEBPACK_IMPORTED_MODULE_2__/* .startName */ .S)(first, repository);
        const late = [...this.#late].map(([start, patterns]) => {
            const [pattern = ''] = patterns;
            const better = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(first, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(start, pattern));
            return `${named(patterns)} found from ${(0,_starts_js__WEBPACK_IMPORTED_MODULE_2__/* .startName */ .S)(start, repository)}; paths of this config start at ${home}: write "${better}"`;
        });
        if (this.#double.length === 0)
            return late;
        const rest = starts.slice(1).map((start) => (0,_starts_js__WEBPACK_IMPORTED_MODULE_2__/* .startName */ .S)(start, repository));
        return [
            ...late,
            `${named(this.#double)} read from ${home}; files that ${rest.join(' or ')} has under that name are not read`,
        ];
    }
}
/** `"a" was`, `"a" and 2 more paths were`. */
function named([first = '', ...others]) {
    if (others.length === 0)
        return `"${first}" was`;
    const more = others.length === 1 ? '1 more path' : `${others.length} more paths`;
    return `"${first}" and ${more} were`;
}


/***/ }),

/***/ 5001:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ startName),
/* harmony export */   j: () => (/* binding */ startsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _system_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69145);


/** GitHub's own folder: the paths of a config in it start at the repository's root. */
const GITHUB = '.github';
/**
 * The folders that the paths of a config start from: the repository's root for a config in
 * `.github`, else its own folder. The others are tried if a path is not found there.
 * @param file the config's path
 * @param repository its repository's real path
 */
function startsOf(file, repository) {
    const folder = (0,_system_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .realPath */ .Ye)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(file)));
    const parts = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,_system_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .pathInRepository */ .zB)(file, repository)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep);
    const at = parts.lastIndexOf(GITHUB);
    if (at === -1)
        return folder === repository ? [folder] : [folder, repository];
    // A folder of the repository may have a .github of its own, if an action works in it.
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(repository, ...parts.slice(0, at));
    return above === repository ? [repository, folder] : [repository, above, folder];
}
/** Name a start in a message. */
function startName(start, repository) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(repository, start) || "the repository's root";
}


/***/ }),

/***/ 23031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ textIn)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _lfs_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38909);


/** The text of a whole file in UTF-8, without a byte-order mark. */
function textIn(bytes) {
    if ((0,_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isLfsPointer */ .NS)(bytes))
        return { fault: _lfs_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .IS_LFS_POINTER */ .Hu };
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes)) {
        return { fault: 'is not UTF-8 text: save the file as UTF-8', line: firstBadLine(bytes) };
    }
    return { text: new TextDecoder().decode(bytes) };
}
function firstBadLine(bytes) {
    const lines = bytes.toString('latin1').split('\n');
    return 1 + lines.findIndex((line) => !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(Buffer.from(line, 'latin1')));
}


/***/ }),

/***/ 94635:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(76578);
;// CONCATENATED MODULE: ./src/config/yaml-depth.ts

/** No config nests deeper, and the parser is recursive. */
const DEEPEST = 100;
const OPENS = new Set(['flow-seq-start', 'flow-map-start']);
const CLOSES = new Set(['flow-seq-end', 'flow-map-end']);
const ITEMS = new Set(['seq-item-ind', 'explicit-key-ind']);
const TOO_DEEP = `has lists or mappings nested more than ${DEEPEST} deep`;
/**
 * The offset at which YAML is nested too deep to parse: in brackets, in items of one line, or by
 * indentation. Null if it is not.
 */
function tooDeepAt(text) {
    let offset = 0;
    let depth = 0;
    let items = 0;
    let isLineStart = true;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        const type = dist/* CST */.DB.tokenType(lexeme);
        if (OPENS.has(type))
            depth += 1;
        else if (CLOSES.has(type))
            depth -= 1;
        else if (ITEMS.has(type))
            items += 1;
        else if (type === 'newline')
            items = 0;
        const indent = type === 'space' && isLineStart ? lexeme.length : 0;
        isLineStart = type === 'newline';
        // A level of indentation takes at least one column, and usually two.
        if (depth + items > DEEPEST || indent > 2 * DEEPEST)
            return offset;
        offset += lexeme.length;
    }
    return null;
}

;// CONCATENATED MODULE: ./src/config/yaml-document.ts




/** The most nodes that YAML aliases may stand for: enough for shared lists, too few for a bomb. */
const MOST_ALIASES = 100;
/**
 * Parse the text of a YAML file.
 * @param file its name in messages
 * @throws UserError with every mistake in its syntax, each with line and column
 */
function parseYaml(text, file) {
    const deepAt = tooDeepAt(text);
    if (deepAt !== null) {
        const line = text.slice(0, deepAt).split('\n').length;
        throw new errors/* UserError */.yo([{ place: { file, line }, message: TOO_DEEP }]);
    }
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false });
    const faults = new errors/* FaultList */.xT();
    const placeAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line, column: col };
    };
    for (const error of document.errors)
        faults.add(error.message, placeAt(error.pos[0]));
    faults.throwIfAny();
    return {
        data: toPlainData(document, file, placeAt),
        placeOf: (path) => placeAt(offsetOf(document, path) ?? 0),
        placeOfKey: (path) => placeAt(offsetOfKey(document, path) ?? 0),
    };
}
function toPlainData(document, file, placeAt) {
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
        const message = `${(0,errors/* messageOf */.bD)(error)}: write the repeated part out`;
        const place = offset === undefined ? { file } : placeAt(offset);
        throw new errors/* UserError */.yo([{ place, message }], { cause: error });
    }
}
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


/***/ }),

/***/ 19538:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isTemporaryName),
/* harmony export */   y: () => (/* binding */ temporaryFolder)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76578);
/* harmony import */ var _process_life_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86135);






/** `passgate-`, PID namespace, process id, its start, random letters: the name tells the owner. */
const OWNED = /^passgate-(\d+)-(\d+)-(\d+)-\w{6}$/;
/** True if the name has the form of our temporary folders. */
function isTemporaryName(name) {
    return OWNED.test(name);
}
/**
 * Make a folder for temporary files, readable only by its owner. It is removed by `remove` and when
 * this process exits. After a SIGKILL, the next run that makes such a folder removes it.
 */
function temporaryFolder() {
    const space = (0,_process_life_js__WEBPACK_IMPORTED_MODULE_5__/* .pidNamespace */ .fP)();
    const name = `passgate-${space}-${process.pid}-${(0,_process_life_js__WEBPACK_IMPORTED_MODULE_5__/* .startOf */ .GH)(process.pid) ?? 0}-`;
    const path = makeIn((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), name);
    sweep((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), space);
    const remove = () => {
        removeWhole(path);
        process.off('exit', remove);
    };
    process.once('exit', remove);
    return { path, remove };
}
/** @throws UserError with the reason if the folder cannot be made */
function makeIn(parent, name) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, name));
    }
    catch (error) {
        const message = `no temporary folder can be made in ${parent}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}; set TMPDIR to another folder`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(message, { cause: error });
    }
}
/** Node's own removal gives up on very deep folders, which a candidate can leave; `rm` does not. */
function removeWhole(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(folder, { recursive: true, force: true });
    }
    catch {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('rm', ['-rf', '--', folder]);
    }
}
/** Remove the folders that dead runs of this user left. A folder that cannot be removed stays. */
function sweep(parent, space) {
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(parent)) {
        const [, itsSpace, pid, start] = OWNED.exec(name) ?? [];
        // Processes of another namespace are invisible here, so they may still run.
        if (itsSpace !== space || (0,_process_life_js__WEBPACK_IMPORTED_MODULE_5__/* .isAlive */ ._n)(Number(pid), Number(start)))
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, name);
        try {
            const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path);
            if (found.isDirectory() && found.uid === process.getuid?.())
                removeWhole(path);
        }
        catch {
            // Another run has removed it first.
        }
    }
}


/***/ })

};

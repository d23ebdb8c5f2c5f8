export const id = 4787;
export const ids = [4787];
export const modules = {

/***/ 80766:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xw: () => (/* binding */ checkProblems),
  _U: () => (/* binding */ checkWithoutRunning),
  ls: () => (/* binding */ countChecks)
});

// EXTERNAL MODULE: ./src/execute/program.ts
var execute_program = __webpack_require__(67923);
// EXTERNAL MODULE: ./src/records/prompt-name.ts
var prompt_name = __webpack_require__(7764);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(76578);
// EXTERNAL MODULE: ./src/system/stopwatch.ts
var system_stopwatch = __webpack_require__(20526);
;// CONCATENATED MODULE: ./src/evaluate/broken-tests.ts

/** The start of the reason for tests that are not Python. */
const DO_NOT_PARSE = 'do not parse';
/** The name of a test may stand before the error that it raised. */
const RAISED = '^(?:[^:]{1,300}: )?';
const OF_TESTS = / \(line \d+ of the tests\)$/;
const IMPORT = new RegExp(`${RAISED}(?:ModuleNotFoundError|ImportError): `);
const NAME = new RegExp(`${RAISED}NameError: `);
const NOT_RUN = /^NotRun: (.*)$/s;
/**
 * The reason why Python tests are broken, if a program's verdict shows it; otherwise null.
 * @param program the program that they ran with: one of Passgate's wrong programs, which compiles
 *   and imports nothing; or a nominal prompt's reference solution, which has all names that tests
 *   may need; or another prompt's reference solution
 */
function whyBroken({ verdict, reason }, program) {
    if (reason === null)
        return null;
    if (verdict === 'compile_error' && program === 'wrong')
        return `${DO_NOT_PARSE}: ${reason}`;
    if (verdict !== 'failed')
        return null;
    const unable = NOT_RUN.exec(reason)?.[1];
    if (unable !== undefined)
        return `cannot be run: ${unable}`;
    if (!OF_TESTS.test(reason))
        return null;
    if (IMPORT.test(reason))
        return `import something that is not installed: ${reason}`;
    if (NAME.test(reason) && program === 'reference') {
        return `use a name that neither they nor the reference solution define: ${reason}`;
    }
    return null;
}
/**
 * Python tests that cannot run, in the dataset's order. If those of a nominal prompt cannot, the
 * problem's others are not listed.
 * @param tried the verdicts on wrong programs
 * @param failures the failed reference solutions with their verdicts
 */
function brokenTests(dataset, tried, failures) {
    const reasons = new Map();
    const note = (prompt, why) => {
        const key = (0,prompt_name/* promptKey */.uZ)(prompt.problem, prompt);
        if (why !== null && !reasons.has(key))
            reasons.set(key, why);
    };
    for (const prompt of tried)
        note(prompt, whyBroken(prompt.first, 'wrong'));
    for (const failure of failures) {
        note(failure, whyBroken(failure, failure.family === null ? 'reference' : 'other reference'));
    }
    if (reasons.size === 0)
        return [];
    return (0,prompt_name/* promptsOf */.jl)(dataset).flatMap(({ name, problem: { id } }) => {
        const reason = reasons.get((0,prompt_name/* promptKey */.uZ)(id, name));
        const isWithNominal = name.family !== null && reasons.has((0,prompt_name/* promptKey */.uZ)(id, prompt_name/* NOMINAL */.jW));
        if (reason === undefined || isWithNominal)
            return [];
        const { family, transform, seed } = name;
        return [{ problem: id, family, transform, seed, reason }];
    });
}
/** The phrases for a missing library in the runtimes of all languages. */
const MISSING = new RegExp([
    '(?:ModuleNotFoundError|ImportError): [^(]+',
    "Cannot find (?:module|package) '[^']+'",
    String.raw `cannot load such file -- \S+`,
    String.raw `Can't locate \S+ in @INC`,
    'fatal error: [^:]+: No such file or directory',
    String.raw `error: package \S+ does not exist`,
    String.raw `can't find crate for \S+`,
    'cannot find package "[^"]+"',
].join('|'));
/**
 * The library that a program lacks on this machine, in its runtime's own words; null if its reason
 * names none.
 */
function missingIn({ reason }) {
    return MISSING.exec(reason ?? '')?.[0].trim() ?? null;
}

// EXTERNAL MODULE: ./src/evaluate/check-references.ts + 3 modules
var check_references = __webpack_require__(48635);
// EXTERNAL MODULE: ./src/config/schema.ts + 4 modules
var schema = __webpack_require__(59863);
;// CONCATENATED MODULE: ./src/evaluate/preamble.ts



/** A problem whose program reads nothing and may print anything. */
const ALONE = { id: 'preamble', prompt: '', entryPoint: null, tests: '' };
/**
 * Run a suite's preamble by itself, because a broken one would fail every answer. In languages
 * other than Python it may not be a whole program, and is not tried.
 * @throws UserError if it fails
 */
async function checkPreamble({ config, toolchain }, executor) {
    const { name, preamble } = config;
    if (preamble === '' || toolchain !== null)
        return;
    const problem = { ...ALONE, cases: [{ input: '', output: '' }] };
    const program = (0,execute_program/* assemble */.f)(problem, { kind: 'solution', text: preamble }, (0,schema/* limitsOf */.Af)(config), 'outside');
    const { outside, id } = program;
    if (outside === null)
        return;
    const { execution } = await executor.run({
        ...program,
        id: `preamble ${id}`,
        outside: { ...outside, compare: () => null },
    });
    const { verdict, reason } = execution;
    if (verdict === 'passed' || verdict === 'error')
        return;
    throw new errors/* UserError */.yo(`suite ${name}: its preamble does not run by itself (${verdict}: ${reason}): correct it, because it runs before every program`);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/execute/difference.ts + 1 modules
var difference = __webpack_require__(24202);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/dataset/extract/context.ts
var context = __webpack_require__(31673);
// EXTERNAL MODULE: ./src/execute/isolation.ts + 1 modules
var isolation = __webpack_require__(47069);
;// CONCATENATED MODULE: ./src/execute/wrong-programs.ts





/**
 * The wrong programs of a problem whose tests are code.
 * @param language of the suite; null for Python
 */
function wrongPrograms(problem, language) {
    if (language === null)
        return { kind: 'answers', texts: inPython(problem) };
    if (language.name === 'javascript')
        return { kind: 'answers', texts: inJavaScript(problem) };
    return { kind: 'aborts', texts: aborting(problem, language) };
}
const texts = new Map();
function read(name) {
    const text = texts.get(name) ?? (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(isolation/* SANDBOX */.M, name), 'utf8');
    texts.set(name, text);
    return text;
}
/** Tests may be unable to handle the answers after the first, which shows as a TypeError. */
const IN_PYTHON = ['truthy', 'none', 'falsy', 'equal'];
/** Possible bodies of a function that is not written yet. */
const BODIES = ['', '\n    pass', '\n  pass', '\n\tpass', '\n        pass'];
/** Texts that define the names of a problem's wrong programs; the first that compiles is used. */
function knownOf(problem) {
    const { reference, prompt, prefix } = problem;
    const begun = (prefix ?? prompt).trimEnd();
    if (reference !== undefined)
        return [(0,execute_program/* codeOf */.$)(problem, reference)];
    return BODIES.map((body) => begun + body);
}
/**
 * A program in Python that tries the tests of several problems on the first wrong answer. It
 * prints, as JSON, the numbers (from 0) of the problems whose tests may have accepted it.
 * @param seconds the CPU time that one problem may take
 */
function wrongForAll(problems, seconds) {
    const given = problems.map((each) => [knownOf(each), each.entryPoint, each.tests]);
    const call = `try_all(__import__("json").loads(${JSON.stringify(JSON.stringify(given))}), ${seconds})`;
    return `${read('wrong.py')}\n${read('wrong_all.py')}\n${call}\n`;
}
function inPython(problem) {
    const given = JSON.stringify([knownOf(problem), problem.entryPoint]);
    return IN_PYTHON.map((answer) => `${read('wrong.py')}\nbecome(*__import__("json").loads(${JSON.stringify(given)}), "${answer}")\n`);
}
const IN_JAVASCRIPT = ['"anything"', 'undefined', '""', '0'];
const DECLARED = /^(?:export[ \t]+)?(?:async[ \t]+)?(?:function[ \t*]+|class[ \t]+|const[ \t]+|let[ \t]+|var[ \t]+)([\w$]+)/gm;
const REQUIRED = /^(?:const|let|var)[ \t][^=\n]+=[ \t]*require\([^\n]*$|^import[ \t][^\n]*$/gm;
function inJavaScript(problem) {
    const { entryPoint, reference, prompt, prefix } = problem;
    const code = reference === undefined ? (prefix ?? prompt) : (0,execute_program/* codeOf */.$)(problem, reference);
    const required = code.match(REQUIRED) ?? [];
    const declared = code.replaceAll(REQUIRED, '').matchAll(DECLARED);
    const names = entryPoint === null ? [...declared].map(([, name]) => name) : [rootOf(entryPoint)];
    const given = JSON.stringify(names);
    return IN_JAVASCRIPT.map((answer) => `${read('javascript/passgate-wrong.cjs')}passgateBecome(${given}, ${answer});\n${required.join('\n')}\n`);
}
/** The name that tests use: `Solution` for `Solution.solve`. */
function rootOf(entryPoint) {
    return entryPoint.split('.', 1)[0] ?? entryPoint;
}
/**
 * The prompt with a body that ends the program, closed here or by the tests, or no program at all.
 */
function aborting(problem, { aborts, name }) {
    const { stopTokens } = problem;
    // Prose is no code, so no compiler would take it.
    const begun = (0,context/* contextOf */.V)(problem, name).prefix;
    if (aborts === undefined || begun.trim() === '')
        return [''];
    const open = `${begun}\n${aborts.body}\n`;
    const closed = aborts.closers.map((closer) => `${open}${closer}\n`);
    // Tests of MultiPL-E contain the text that closes the prompt.
    return stopTokens === undefined ? [...closed, open, ''] : [open, ...closed, ''];
}

// EXTERNAL MODULE: ./src/system/slots.ts
var system_slots = __webpack_require__(38688);
;// CONCATENATED MODULE: ./src/evaluate/wrong-batches.ts



/** A sandbox takes more time than most tests, so some problems share one. */
const MOST_PROBLEMS = 16;
/** The most batches that are with the executor at a time. */
const AHEAD = 8;
/** The longest tests of one problem, in characters. */
const LONGEST_TESTS = 16_384;
/** The CPU time for one problem. */
const SECONDS = 0.1;
const UNCLEAR = /line 1 is "\[([\d, ]+)\]"/;
/**
 * The problems whose tests clearly reject a wrong answer: a plain assertion of theirs fails. They
 * are tried together, in Python. Unclear or slow ones must be tried alone.
 */
async function clearlyRejected(prompts, executor, limits) {
    const problems = prompts
        .map(({ problem }) => problem)
        .filter(({ tests, preamble = '' }) => tests.length <= LONGEST_TESTS && preamble === '');
    const rejected = new Set();
    const slots = new system_slots/* Slots */.W(AHEAD);
    const settle = async (some) => {
        for (const problem of await rejectedOf(some, executor, limits))
            rejected.add(problem);
    };
    for (let start = 0; start < problems.length && !slots.hasFailed; start += MOST_PROBLEMS) {
        await executor.ready();
        await slots.start(settle(problems.slice(start, start + MOST_PROBLEMS)));
    }
    await slots.idle();
    return rejected;
}
async function rejectedOf(problems, executor, limits) {
    const task = {
        ...{ id: 'wrong answers', prompt: '', entryPoint: null, tests: '' },
        cases: [{ input: '', output: '[]' }],
    };
    const text = wrongForAll(problems, SECONDS);
    const program = (0,execute_program/* assemble */.f)(task, { kind: 'solution', text }, limits, 'shared');
    const { verdict, reason } = (await executor.run(program)).execution;
    if (verdict === 'passed')
        return [...problems];
    const unclear = UNCLEAR.exec(reason ?? '')?.[1]
        ?.split(', ')
        .map(Number);
    return unclear === undefined ? [] : problems.filter((_, n) => !unclear.includes(n));
}

;// CONCATENATED MODULE: ./src/evaluate/probes.ts








/** A wrong program computes nothing, so it needs no longer. */
const MOST_MS = 3000;
/** The most prompts whose wrong programs run at a time. */
const probes_AHEAD = 64;
const NOTHING = Buffer.alloc(0);
const REJECTED = { verdict: 'failed', reason: 'AssertionError' };
/**
 * Tests that raise these errors cannot work with an answer such as null, and have not judged it.
 */
const CHOKES = /^(?:[^:]{1,300}: )?(?:TypeError|AttributeError)\b/;
/**
 * The prompts whose tests are code and should be tried: the nominal ones, and others whose tests
 * differ. Tests that differ only in the name of the function that they call are equal.
 */
function promptsToTry(dataset, slice) {
    const seen = new Set();
    return (0,prompt_name/* promptsOf */.jl)(dataset).filter(({ problem }) => {
        const { id, tests, entryPoint, cases } = problem;
        if (cases !== undefined || (slice !== null && !slice.has(id)))
            return false;
        const nameless = entryPoint === null ? tests : tests.replaceAll(entryPoint, '\0');
        const key = (0,external_node_crypto_.createHash)('sha256')
            .update(JSON.stringify([id, nameless]))
            .digest('base64url');
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}
/** Stdin/stdout tasks that a program without any output passes. */
function silentTasks({ config, dataset, slice }) {
    const { tolerance } = config;
    return (0,prompt_name/* promptsOf */.jl)(dataset).flatMap(({ name, problem: { id, cases, decimals = false } }) => {
        const isNothing = (output) => (0,difference/* differenceOf */.P)(NOTHING, output, { tolerance, decimals }) === null;
        const isSilent = cases?.every(({ output }) => isNothing(output)) ?? false;
        return isSilent && (slice === null || slice.has(id)) ? [{ problem: id, ...name }] : [];
    });
}
/**
 * Try the tests of a suite on programs that are surely wrong, in one process with them. Tests that
 * let all of them pass do not check the answer.
 * @param failed keys of prompts whose reference solutions fail. For these only the first wrong
 *   program runs, which shows if the tests can be read at all
 * @param signal ends it early
 * @returns in the dataset's order
 */
async function tryTests({ config, dataset, toolchain, slice }, failed, executor, listener, signal) {
    const prompts = promptsToTry(dataset, slice);
    if (prompts.length === 0)
        return [];
    listener.start(config.name, prompts.length, 'wrong answer');
    const { cpuMs, ...more } = (0,schema/* limitsOf */.Af)(config, MOST_MS);
    const limits = { ...more, cpuMs: Math.min(cpuMs, MOST_MS) };
    const isFailed = ({ id }, name) => failed.has((0,prompt_name/* promptKey */.uZ)(id, name));
    const rejected = await clearlyRejected(toolchain === null ? prompts.filter(({ name, problem }) => !isFailed(problem, name)) : [], executor, limits);
    const slots = new system_slots/* Slots */.W(probes_AHEAD);
    const found = [];
    const run = async (problem, text) => {
        const answer = { kind: 'solution', text };
        const program = (0,execute_program/* assemble */.f)(problem, answer, limits, 'shared', { toolchain, isAlone: true });
        const { verdict, reason } = (await executor.run(program)).execution;
        return { verdict, reason };
    };
    for (const [place, { name, problem }] of prompts.entries()) {
        await executor.ready();
        if (signal.aborted || slots.hasFailed)
            break;
        const of = { problem: problem.id, ...name };
        if (rejected.has(problem)) {
            listener.reference('failed');
            found[place] = { ...of, first: REJECTED, isVacuous: false };
            continue;
        }
        const isOnce = isFailed(problem, name);
        const settle = async () => {
            const wrong = wrongPrograms(problem, toolchain?.language ?? null);
            const seen = [];
            for (const text of wrong.texts) {
                const execution = await run(problem, text);
                seen.push(execution);
                if (isOnce || !goesOn(wrong.kind, execution))
                    break;
            }
            const [first, ...others] = seen;
            if (first === undefined)
                return;
            const isVacuous = !isOnce && letPass(wrong.kind, [first, ...others]);
            listener.reference(isVacuous ? 'passed' : 'failed');
            found[place] = { ...of, first, isVacuous };
        };
        await slots.start(settle());
    }
    await slots.idle();
    signal.throwIfAborted();
    return found;
}
/** True when the next wrong program may tell more. */
function goesOn(kind, { verdict, reason }) {
    if (kind === 'aborts')
        return verdict === 'compile_error';
    return verdict === 'passed' || (verdict === 'failed' && CHOKES.test(reason ?? ''));
}
/**
 * True when the tests rejected no wrong program. If the programs return answers, at least two must
 * pass.
 */
function letPass(kind, seen) {
    const last = seen.at(-1);
    if (last === undefined || (kind === 'aborts' && last.verdict !== 'passed'))
        return false;
    const passed = seen.filter(({ verdict }) => verdict === 'passed').length;
    return kind === 'aborts' || (goesOn(kind, last) && passed > 1);
}

// EXTERNAL MODULE: ./src/dataset/load-dataset.ts + 14 modules
var load_dataset = __webpack_require__(20291);
;// CONCATENATED MODULE: ./src/evaluate/unreadable-tests.ts






/**
 * Broken tests, except for those that do not parse and have only answers that do not parse either.
 * Verdicts on such answers are right whatever the tests are.
 *
 * No answer runs here, because a program that does not parse as a whole is not started.
 */
async function brokenForAnswers({ config, dataset, toolchain, questions }, broken, executor) {
    const unread = broken.filter(({ reason }) => reason?.startsWith(DO_NOT_PARSE));
    // Answers of a model come later: it is not asked for tests that do not parse.
    if (unread.length === 0 || questions !== null)
        return broken;
    const open = new Map(unread.map((tests) => [(0,prompt_name/* promptKey */.uZ)(tests.problem, tests), tests]));
    const limits = (0,schema/* limitsOf */.Af)(config);
    for await (const group of (0,load_dataset/* samplesOf */.l)(dataset, new errors/* FaultList */.xT())) {
        if (open.size === 0)
            break;
        for (const { variant, sample } of group) {
            const problem = variant.problems.get(sample.problem);
            const key = (0,prompt_name/* promptKey */.uZ)(sample.problem, (0,prompt_name/* promptName */.mM)(dataset, variant));
            if (problem === undefined || !open.has(key))
                continue;
            const program = (0,execute_program/* assemble */.f)(problem, sample, limits, 'shared', { toolchain, isAlone: true });
            const { execution } = await executor.run(program);
            // Such a line is the answer's own, so the answer does not parse. Otherwise the fault is the
            // tests'.
            if (/ \(line \d+\)$/.test(execution.reason ?? ''))
                continue;
            open.delete(key);
        }
    }
    const left = new Set(open.values());
    return broken.filter((tests) => !left.has(tests));
}

;// CONCATENATED MODULE: ./src/evaluate/problem-check.ts









/** The least number of programs for checking a suite's problems. */
function countChecks({ config, dataset, slice }) {
    return (0,check_references/* countReferences */.eb)(config, dataset) + promptsToTry(dataset, slice).length;
}
/** The facts about a suite's problems that need no program to run; null if there are none. */
function checkWithoutRunning(suite) {
    return withFaulty(null, silentTasks(suite).map(asVacuous), suite);
}
/**
 * Before any sample runs, run the reference solutions of all suites, and try their tests on wrong
 * programs.
 * @throws UserError with every problem whose tests are broken, unless its suite drops these, and
 *   with libraries that are missing on this machine
 */
async function checkProblems(suites, config, context) {
    const faults = new errors/* FaultList */.xT();
    const checks = [];
    const { executor, isForSamples, isForMutants = false } = context;
    for (const [s, suite] of suites.entries()) {
        const { grading, 'reference-check': mode } = suite.config;
        if (grading === 'split' && !executor.canSplit) {
            const message = `suites[${s}].grading: split needs namespaces, but isolation is "${executor.isolation.description}" here: use auto or shared`;
            faults.add(message, config.placeOf(['suites', s, 'grading']));
        }
        const isOff = mode === 'off' && !isForSamples && !isForMutants;
        checks.push(await checkSuite(suite, isOff, context, faults));
    }
    faults.throwIfAny();
    return checks;
}
async function checkSuite(suite, isOff, context, faults) {
    const { executor, listener, signal, isForSamples } = context;
    const { config, dataset, toolchain } = suite;
    const stopwatch = new system_stopwatch/* Stopwatch */.e();
    await checkPreamble(suite, executor);
    const references = isOff
        ? (0,check_references/* withoutReferences */.Xl)(config, ['shared'])
        : await (0,check_references/* checkReferences */.$x)(suite, executor, listener, signal);
    const { report } = references;
    const failures = report?.failed ?? [];
    const failed = new Set(failures.map((failure) => (0,prompt_name/* promptKey */.uZ)(failure.problem, failure)));
    const tried = await tryTests(suite, failed, executor, listener, signal);
    // With `grading: split` a reference may fail because of the grading, which tells nothing about
    // its tests.
    const telling = config.grading === 'split' ? [] : failures;
    const broken = toolchain === null ? brokenTests(dataset, tried, telling) : [];
    // If no answer parses either, the verdicts on them are right, whatever the tests are.
    const isDropping = config['reference-check'] === 'drop';
    const fatal = isForSamples ? await brokenForAnswers(suite, broken, executor) : broken;
    if (!isDropping) {
        const add = (prompt, message) => faults.add(`${titleOf(prompt)}: ${message}`, dataset.places.get(prompt.problem));
        for (const prompt of fatal)
            add(prompt, `its tests ${prompt.reason}; ${WHAT_TO_DO}`);
        for (const failure of await passingInShared(suite, references, executor)) {
            const message = `its reference solution passes with grading: shared but not with split: ${failure.reason}; use grading: auto or shared`;
            add(failure, message);
        }
    }
    if (report !== null && broken.length === 0)
        addMissing(suite, report, faults);
    const vacuous = [...tried.filter(({ isVacuous }) => isVacuous), ...silentTasks(suite)];
    const faulty = [...vacuous.map(asVacuous), ...broken];
    return { suite, ...references, report: withFaulty(report, faulty, suite), ms: stopwatch.lap() };
}
const WHAT_TO_DO = 'correct them, or leave such problems out with reference-check: drop';
/** `problem "add"`, with the prompt if that is not the nominal one. */
function titleOf({ problem, ...name }) {
    const prompt = name.family === null ? '' : ` (${(0,prompt_name/* describePrompt */.CL)(name)})`;
    return `problem ${JSON.stringify(problem)}${prompt}`;
}
function asVacuous({ problem, family, transform, seed }) {
    return { problem, family, transform, seed, reason: null };
}
/** A report with the faulty tests added; unchanged if there are none. */
function withFaulty(report, faultyTests, { config }) {
    if (faultyTests.length === 0)
        return report;
    const dropped = config['reference-check'] === 'drop';
    return { ...(report ?? { checked: 0, failed: [], dropped }), faultyTests };
}
/** The prompts whose reference solutions fail only because of `grading: split`. */
async function passingInShared({ config, dataset, toolchain }, { report, allowances }, executor) {
    if (config.grading !== 'split' || report === null || !executor.canSplit)
        return [];
    const failed = new Map(report.failed.map((each) => [(0,prompt_name/* promptKey */.uZ)(each.problem, each), each]));
    const found = [];
    for (const { name, problem } of (0,prompt_name/* promptsOf */.jl)(dataset)) {
        const failure = failed.get((0,prompt_name/* promptKey */.uZ)(problem.id, name));
        const { reference, cases } = problem;
        if (failure === undefined || reference === undefined || cases !== undefined)
            continue;
        const options = { toolchain, isAlone: true };
        const program = (0,execute_program/* assemble */.f)(problem, reference, allowances.ofReferences, 'shared', options);
        const { execution } = await executor.run(program);
        if (execution.verdict === 'passed')
            found.push(failure);
    }
    return found;
}
/**
 * Something that all reference solutions of a suite lack is missing on this machine: no answer is
 * to blame.
 */
function addMissing({ config, dataset }, { checked, failed }, faults) {
    const [first, ...others] = failed;
    if (first === undefined || failed.length < checked)
        return;
    const missing = missingIn(first);
    if (missing === null || others.some((each) => missingIn(each) !== missing))
        return;
    const message = `${config.name}: every reference solution lacks the same on this machine, and answers would too: ${missing}; install it for the programs`;
    faults.add(message, dataset.places.get(first.problem));
}


/***/ }),

/***/ 24132:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ measureStrength)
});

// EXTERNAL MODULE: ./src/config/suite-language.ts
var suite_language = __webpack_require__(70825);
// EXTERNAL MODULE: ./src/execute/program.ts
var execute_program = __webpack_require__(67923);
// EXTERNAL MODULE: ./src/grammar/parse-whole.ts
var parse_whole = __webpack_require__(36728);
// EXTERNAL MODULE: ./src/grammar/parser.ts + 1 modules
var grammar_parser = __webpack_require__(8994);
// EXTERNAL MODULE: ./src/system/random.ts + 2 modules
var random = __webpack_require__(81300);
;// CONCATENATED MODULE: ./src/mutate/choose.ts

/** To be raised if other mutants are chosen, or made. */
const VERSION = 1;
/**
 * The edits in an order whose first ones differ most: the operator that was used least comes next,
 * and of its edits one on the line that was changed least. Chance decides between equals, always in
 * the same way for one problem.
 */
function* inSpreadOrder(problem, edits) {
    const left = new random/* Random */.o('mutants', VERSION, problem).shuffle(edits);
    const [operators, lines] = [new Uses(), new Uses()];
    while (left.length > 0) {
        let best = 0;
        for (const [at, each] of left.entries()) {
            const other = left[best] ?? each;
            const byOperator = operators.of(each.operator) - operators.of(other.operator);
            const byLine = lines.of(each.line) - lines.of(other.line);
            if (byOperator < 0 || (byOperator === 0 && byLine < 0))
                best = at;
        }
        const [next] = left.splice(best, 1);
        if (next === undefined)
            return;
        operators.note(next.operator);
        lines.note(next.line);
        yield next;
    }
}
class Uses {
    #uses = new Map();
    of(key) {
        return this.#uses.get(key) ?? 0;
    }
    note(key) {
        this.#uses.set(key, this.of(key) + 1);
    }
}

;// CONCATENATED MODULE: ./src/mutate/nearby-numbers.ts
const WHOLE = /^(-?)(\d+|0[xX][\da-fA-F]+)((?:[uUlLnN]{1,3}|[iu](?:8|16|32|64|128|size))?)$/;
const DECIMAL = /^-?\d+\.\d+$/;
const EXPONENT = /^-?\d+(?:\.\d+)?[eE]-?\d+$/;
/** The most digits that a floating-point number keeps. */
const MOST_DIGITS = 15;
/** A number of a program one larger and one smaller; empty if it is written in a rare form. */
function nearbyNumbers(text) {
    const plain = text.replaceAll('_', '');
    const whole = WHOLE.exec(plain);
    if (whole !== null) {
        const [, sign, digits = '', suffix = ''] = whole;
        // A zero in front makes it octal in some languages.
        if (/^0\d/.test(digits))
            return [];
        const value = sign === '-' ? -BigInt(digits) : BigInt(digits);
        return [value + 1n, value - 1n].map((each) => `${each}${suffix}`);
    }
    if (plain.length > MOST_DIGITS)
        return [];
    if (DECIMAL.test(plain)) {
        const decimals = plain.length - plain.indexOf('.') - 1;
        return [1, -1].map((step) => (Number(plain) + step).toFixed(decimals));
    }
    if (!EXPONENT.test(plain))
        return [];
    const value = Number(plain);
    // Beyond this precision the number would stay the same.
    return [value + 1, value - 1].filter((each) => each !== value).map(String);
}

;// CONCATENATED MODULE: ./src/mutate/values.ts
/** Lists and the like, which `+` joins and `*` repeats. */
const LISTS = /^(?:list|list_comprehension|tuple|array|array_expression|dictionary|concatenated_string)$/;
/** True if a text or a list is directly among an operation's operands. */
function textsAmong(node, { strings }) {
    return node.namedChildren.some((child) => strings.includes(child.type) || LISTS.test(child.type));
}
/** True for a comparison, whose opposite is another sign. */
function isComparison(node, { comparisons, signs }) {
    if (!comparisons.includes(node.type))
        return false;
    return node.children.some((child) => {
        const sign = child.isNamed ? child.text : child.type;
        const replacements = Object.hasOwn(signs, sign) ? signs[sign] : undefined;
        return replacements?.some(([operator]) => operator === 'relational') ?? false;
    });
}
/** The replacement of an expression by its negation. */
function negated({ startIndex: start, endIndex: end, text }, { negation: [before, after] }) {
    return { start, end, text: `${before}${text}${after}` };
}
/** Another value that a function returns. Literals and comparisons change by their own operators. */
function* returnEdit(node, mutations) {
    const list = node.namedChildCount === 1 ? node.namedChild(0) : null;
    const isList = list !== null && /^(?:expression_list|argument_list)$/.test(list.type);
    const value = isList && list.namedChildCount === 1 ? list.namedChild(0) : isList ? null : list;
    if (value === null || isOwn(value, mutations))
        return;
    const wanted = isTruth(value, mutations) ? 'negated' : otherValueOf(node, mutations);
    if (wanted === undefined || wanted === value.text)
        return;
    const { startIndex: start, endIndex: end } = value;
    const change = wanted === 'negated' ? negated(value, mutations) : { start, end, text: wanted };
    yield { operator: 'return', ...change, node };
}
function isOwn(value, mutations) {
    const { numbers, booleans, strings, unary } = mutations;
    const isNegation = unary.includes(value.type) && value.firstChild?.type !== '-';
    const isLiteral = [...numbers, ...booleans, ...strings].includes(value.type);
    return isLiteral || isNegation || isComparison(value, mutations);
}
/** True for an expression that joins conditions. */
function isTruth(value, { operations, signs }) {
    if (!operations.includes(value.type))
        return false;
    return value.children.some(({ type, isNamed }) => !isNamed && Object.hasOwn(signs, type) && signs[type]?.[0]?.[0] === 'logical');
}
function otherValueOf(node, { returned, functions }) {
    if (typeof returned === 'string')
        return returned;
    let owner = node.parent;
    while (owner !== null && !(owner.type in functions))
        owner = owner.parent;
    const field = functions[owner?.type ?? ''] ?? '';
    const type = field === '' ? undefined : owner?.childForFieldName(field)?.text;
    return type === undefined ? undefined : returned.find(([known]) => known.test(type))?.[1];
}

;// CONCATENATED MODULE: ./src/mutate/find-edits.ts


/** The text of a string that was empty. */
const FILLED = 'XX';
/**
 * All small faults that the operators of a language make in a program, in order of the text.
 * @param from the place from which on the program may be changed
 */
function findEdits(tree, mutations, from) {
    const edits = [];
    // A stack of its own: programs may be nested deeper than calls can be.
    const open = [tree.rootNode];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (node.endIndex <= from || isSkipped(node, mutations))
            continue;
        for (const edit of editsOf(node, mutations))
            if (edit.start >= from)
                edits.push(edit);
        open.push(...node.children.toReversed());
    }
    return edits;
}
function isSkipped(node, { skipped, imports, strings }) {
    if (skipped.includes(node.type))
        return true;
    // A text alone is a statement without effect: documentation, or a directive.
    if (node.type === 'expression_statement') {
        const only = node.namedChildCount === 1 ? node.namedChild(0) : null;
        return only !== null && (strings.includes(only.type) || only.type === 'concatenated_string');
    }
    if (imports.length === 0 || !/call|command/.test(node.type))
        return false;
    return imports.includes(node.namedChild(0)?.text ?? '');
}
function* editsOf(node, mutations) {
    const { type } = node;
    if (!node.isNamed)
        return;
    if (mutations.operations.includes(type))
        yield* signEdits(node, mutations);
    if (mutations.unary.includes(type))
        yield* unaryEdits(node);
    if (mutations.numbers.includes(type))
        yield* numberEdits(node);
    if (mutations.booleans.includes(type))
        yield* booleanEdits(node);
    if (mutations.strings.includes(type))
        yield* stringEdits(node);
    if (mutations.returns.includes(type))
        yield* returnEdit(node, mutations);
    if (type in mutations.conditions)
        yield* conditionEdits(node, mutations);
    if (type === 'expression_statement')
        yield* statementEdits(node, mutations);
}
/** Other operators. Operators of texts and lists stay, as only numbers can be subtracted. */
function* signEdits(node, mutations) {
    const isOfTexts = textsAmong(node, mutations);
    for (const child of node.children) {
        const sign = child.isNamed ? child.text : child.type;
        const replacements = Object.hasOwn(mutations.signs, sign) ? mutations.signs[sign] : undefined;
        for (const [operator, text] of replacements ?? []) {
            if (isOfTexts && operator === 'arithmetic')
                continue;
            yield { operator, start: child.startIndex, end: child.endIndex, text, node };
        }
    }
}
/** Without its minus, or without its negation. */
function* unaryEdits(node) {
    const [sign, operand] = [node.firstChild, node.lastNamedChild];
    if (sign === null || operand === null)
        return;
    const operator = sign.type === '-' ? 'arithmetic' : 'condition';
    if (!['-', '!', 'not'].includes(sign.type))
        return;
    yield { operator, start: node.startIndex, end: operand.startIndex, text: '', node };
}
function* numberEdits(node) {
    const { startIndex: start, endIndex: end } = node;
    for (const text of nearbyNumbers(node.text)) {
        yield { operator: 'constant', start, end, text, node };
    }
}
const FLIPPED = {
    true: 'false',
    false: 'true',
    True: 'False',
    False: 'True',
    TRUE: 'FALSE',
    FALSE: 'TRUE',
};
function* booleanEdits(node) {
    const text = FLIPPED[node.text];
    if (text === undefined)
        return;
    yield { operator: 'constant', start: node.startIndex, end: node.endIndex, text, node };
}
/** A text without its content, or with some if it was empty. */
function* stringEdits(node) {
    const [open, close] = [node.firstChild, node.lastChild];
    if (open === null || close === null || open.id === close.id)
        return;
    const [start, end] = [open.endIndex, close.startIndex];
    yield { operator: 'constant', start, end, text: start === end ? FILLED : '', node };
}
/** The opposite of a condition. A comparison has it by another sign, and a negation without it. */
function* conditionEdits(node, mutations) {
    const place = mutations.conditions[node.type];
    const found = typeof place === 'number' ? node.namedChild(place) : node.childForFieldName(place ?? '');
    const condition = /parenthesized|condition_clause/.test(found?.type ?? '')
        ? found?.namedChild(0)
        : found;
    if (condition == null || /^let_|declaration/.test(condition.type))
        return;
    if (mutations.unary.includes(condition.type) || mutations.booleans.includes(condition.type))
        return;
    if (isComparison(condition, mutations))
        return;
    yield { operator: 'condition', ...negated(condition, mutations), node: condition };
}
/** The program without a call whose result nothing uses. */
function* statementEdits(node, { calls }) {
    const only = node.namedChildCount === 1 ? node.namedChild(0) : null;
    if (calls === null || only === null || !calls.types.includes(only.type))
        return;
    const { startIndex: start, endIndex: end } = node;
    yield { operator: 'statement', start, end, text: calls.removed, node };
}

;// CONCATENATED MODULE: ./src/mutate/signs.ts
/** Operators that several languages have, with what replaces them. */
/** Two signs that replace each other. */
const both = (operator, one, other) => ({
    [one]: [[operator, other]],
    [other]: [[operator, one]],
});
const PLUS = { ...both('arithmetic', '+', '-'), ...both('arithmetic', '+=', '-=') };
const TIMES = {
    ...both('arithmetic', '*', '/'),
    ...both('arithmetic', '*=', '/='),
    '%': [['arithmetic', '*']],
    '%=': [['arithmetic', '*=']],
};
const STEPS = both('arithmetic', '++', '--');
const BITS = {
    ...both('bitwise', '&', '|'),
    ...both('bitwise', '&=', '|='),
    '^': [['bitwise', '&']],
    '^=': [['bitwise', '&=']],
};
const SHIFTS = { ...both('bitwise', '<<', '>>'), ...both('bitwise', '<<=', '>>=') };
const ORDER = {
    '<': [
        ['relational', '>='],
        ['boundary', '<='],
    ],
    '<=': [
        ['relational', '>'],
        ['boundary', '<'],
    ],
    '>': [
        ['relational', '<='],
        ['boundary', '>='],
    ],
    '>=': [
        ['relational', '<'],
        ['boundary', '>'],
    ],
};
const EQUAL = both('relational', '==', '!=');
const IDENTICAL = both('relational', '===', '!==');
const LOGIC = both('logical', '&&', '||');
const WORDS = both('logical', 'and', 'or');
/** Signs that languages with C's operators share. */
const C_SIGNS = {
    ...PLUS,
    ...TIMES,
    ...STEPS,
    ...BITS,
    ...ORDER,
    ...EQUAL,
    ...LOGIC,
};
const TESTS = {
    ...both('relational', '-eq', '-ne'),
    ...both('relational', '-z', '-n'),
    '-lt': [
        ['relational', '-ge'],
        ['boundary', '-le'],
    ],
    '-le': [
        ['relational', '-gt'],
        ['boundary', '-lt'],
    ],
    '-gt': [
        ['relational', '-le'],
        ['boundary', '-ge'],
    ],
    '-ge': [
        ['relational', '-lt'],
        ['boundary', '-gt'],
    ],
};

;// CONCATENATED MODULE: ./src/mutate/c-like.ts

/** The negation in languages with C's operators. */
const NOT = ['!(', ')'];
/** Conditions in languages with C's statements. */
const C_CONDITIONS = {
    if_statement: 'condition',
    while_statement: 'condition',
    do_statement: 'condition',
    ternary_expression: 'condition',
};
/** JavaScript, and TypeScript with its types. */
const javascript = {
    operations: ['binary_expression', 'augmented_assignment_expression', 'update_expression'],
    signs: {
        ...C_SIGNS,
        ...SHIFTS,
        ...IDENTICAL,
        '**': [['arithmetic', '*']],
        '**=': [['arithmetic', '*=']],
    },
    comparisons: ['binary_expression'],
    unary: ['unary_expression'],
    conditions: C_CONDITIONS,
    negation: NOT,
    numbers: ['number'],
    booleans: ['true', 'false'],
    strings: ['string', 'template_string'],
    returns: ['return_statement'],
    returned: 'null',
    functions: {},
    calls: { types: ['call_expression'], removed: ';' },
    skipped: [
        'import_statement',
        'decorator',
        'type_annotation',
        'type_arguments',
        'type_parameters',
        'type_alias_declaration',
        'interface_declaration',
        'enum_declaration',
        'literal_type',
    ],
    imports: ['require', 'import'],
};
/** C and C++, which one grammar reads. */
function cFamily() {
    return {
        operations: ['binary_expression', 'assignment_expression', 'update_expression'],
        // Shifts are streams in most programs.
        signs: C_SIGNS,
        comparisons: ['binary_expression'],
        unary: ['unary_expression'],
        conditions: { ...C_CONDITIONS, conditional_expression: 'condition' },
        negation: NOT,
        numbers: ['number_literal'],
        booleans: ['true', 'false'],
        strings: ['string_literal'],
        returns: ['return_statement'],
        returned: [
            [
                /^(?:unsigned |signed |long |short )*(?:char|int|long|short|size_t|u?int\d+_t|float|double)$/,
                '0',
            ],
            [/^(?:bool|_Bool)$/, 'negated'],
            [/^(?:std::)?string$/, '""'],
            [/^(?:std::)?(?:vector|map|set|unordered_\w+|optional|deque)</, '{}'],
        ],
        functions: { function_definition: 'type', lambda_expression: '' },
        calls: { types: ['call_expression'], removed: ';' },
        skipped: [
            'preproc_include',
            'preproc_def',
            'preproc_function_def',
            'template_argument_list',
            'array_declarator',
            'using_declaration',
            'attribute_declaration',
            'linkage_specification',
        ],
        imports: [],
    };
}

;// CONCATENATED MODULE: ./src/mutate/languages.ts


/** The languages whose programs can be mutated, by the name of the suite's language. */
const MUTATIONS = {
    python: {
        operations: [
            'binary_operator',
            'augmented_assignment',
            'comparison_operator',
            'boolean_operator',
        ],
        signs: {
            ...PLUS,
            ...TIMES,
            ...BITS,
            ...SHIFTS,
            ...ORDER,
            ...EQUAL,
            ...WORDS,
            ...both('relational', 'in', 'not in'),
            ...both('relational', 'is', 'is not'),
            '//': [['arithmetic', '*']],
            '//=': [['arithmetic', '*=']],
            '**': [['arithmetic', '*']],
            '**=': [['arithmetic', '*=']],
        },
        comparisons: ['comparison_operator'],
        unary: ['unary_operator', 'not_operator'],
        conditions: {
            if_statement: 'condition',
            elif_clause: 'condition',
            while_statement: 'condition',
            conditional_expression: 1,
            if_clause: 0,
        },
        negation: ['not (', ')'],
        numbers: ['integer', 'float'],
        booleans: ['true', 'false'],
        strings: ['string'],
        returns: ['return_statement'],
        returned: 'None',
        functions: {},
        calls: { types: ['call'], removed: 'pass' },
        skipped: [
            'import_statement',
            'import_from_statement',
            'future_import_statement',
            'decorator',
            'type',
        ],
        imports: ['__import__', 'import_module'],
    },
    javascript: javascript,
    typescript: javascript,
    java: {
        operations: ['binary_expression', 'assignment_expression', 'update_expression'],
        signs: { ...C_SIGNS, ...SHIFTS },
        comparisons: ['binary_expression'],
        unary: ['unary_expression'],
        conditions: C_CONDITIONS,
        negation: NOT,
        numbers: ['decimal_integer_literal', 'hex_integer_literal', 'decimal_floating_point_literal'],
        booleans: ['true', 'false'],
        strings: ['string_literal'],
        returns: ['return_statement'],
        returned: [
            [/^(?:byte|short|int|long|char|float|double)$/, '0'],
            [/^[bB]oolean$/, 'negated'],
            [/^void$/, undefined],
            [/^String$/, '""'],
            [/^/, 'null'],
        ],
        functions: { method_declaration: 'type', lambda_expression: '' },
        calls: { types: ['method_invocation'], removed: ';' },
        skipped: ['import_declaration', 'package_declaration', 'annotation', 'type_arguments'],
        imports: [],
    },
    cpp: cFamily(),
    c: { ...cFamily(), grammar: 'cpp' },
    go: {
        operations: ['binary_expression', 'assignment_statement', 'inc_statement', 'dec_statement'],
        signs: { ...C_SIGNS, ...SHIFTS },
        comparisons: ['binary_expression'],
        unary: ['unary_expression'],
        conditions: { if_statement: 'condition' },
        negation: NOT,
        numbers: ['int_literal', 'float_literal'],
        booleans: ['true', 'false'],
        strings: ['interpreted_string_literal', 'raw_string_literal'],
        returns: ['return_statement'],
        returned: [
            [/^(?:u?int\d*|float\d+|rune|byte)$/, '0'],
            [/^bool$/, 'negated'],
            [/^string$/, '""'],
            [/^(?:\[\]|map\[|\*|func\b|chan\b|error$|interface\b|any$)/, 'nil'],
        ],
        functions: {
            function_declaration: 'result',
            method_declaration: 'result',
            func_literal: 'result',
        },
        calls: { types: ['call_expression'], removed: '' },
        skipped: ['import_declaration', 'package_clause', 'array_type'],
        imports: [],
    },
    rust: {
        operations: ['binary_expression', 'compound_assignment_expr'],
        signs: { ...C_SIGNS, ...SHIFTS },
        comparisons: ['binary_expression'],
        unary: ['unary_expression'],
        conditions: { if_expression: 'condition', while_expression: 'condition' },
        negation: NOT,
        numbers: ['integer_literal', 'float_literal'],
        booleans: ['boolean_literal'],
        strings: ['string_literal'],
        returns: ['return_expression'],
        returned: [
            [/^(?:[iu]\d+|[iu]size)$/, '0'],
            [/^f\d+$/, '0.0'],
            [/^bool$/, 'negated'],
            [/^String$/, 'String::new()'],
            [/^&(?:'\w+ )?str$/, '""'],
            [/^Vec</, 'Vec::new()'],
            [/^Option</, 'None'],
        ],
        functions: { function_item: 'return_type', closure_expression: 'return_type' },
        calls: { types: ['call_expression'], removed: '' },
        skipped: [
            'use_declaration',
            'attribute_item',
            'inner_attribute_item',
            'array_type',
            'type_arguments',
            'macro_definition',
        ],
        imports: [],
    },
    ruby: {
        operations: ['binary', 'operator_assignment'],
        signs: { ...C_SIGNS, ...WORDS, '**': [['arithmetic', '*']] },
        comparisons: ['binary'],
        unary: ['unary'],
        conditions: {
            if: 'condition',
            elsif: 'condition',
            unless: 'condition',
            while: 'condition',
            until: 'condition',
            if_modifier: 'condition',
            unless_modifier: 'condition',
            while_modifier: 'condition',
            conditional: 'condition',
        },
        negation: NOT,
        numbers: ['integer', 'float'],
        booleans: ['true', 'false'],
        strings: ['string'],
        returns: ['return'],
        returned: 'nil',
        functions: {},
        calls: null,
        skipped: [],
        imports: ['require', 'require_relative', 'load'],
    },
    php: {
        operations: ['binary_expression', 'augmented_assignment_expression', 'update_expression'],
        signs: { ...C_SIGNS, ...SHIFTS, ...WORDS, ...IDENTICAL, '**': [['arithmetic', '*']] },
        comparisons: ['binary_expression'],
        unary: ['unary_op_expression'],
        conditions: {
            ...C_CONDITIONS,
            else_if_clause: 'condition',
            conditional_expression: 'condition',
        },
        negation: NOT,
        numbers: ['integer', 'float'],
        booleans: ['boolean'],
        strings: ['string', 'encapsed_string'],
        returns: ['return_statement'],
        returned: 'null',
        functions: {},
        calls: {
            types: ['function_call_expression', 'member_call_expression', 'scoped_call_expression'],
            removed: ';',
        },
        skipped: [
            'attribute_list',
            'namespace_use_declaration',
            'require_expression',
            'require_once_expression',
            'include_expression',
            'include_once_expression',
        ],
        imports: [],
    },
    bash: {
        operations: ['binary_expression', 'unary_expression', 'list', 'postfix_expression'],
        signs: {
            ...C_SIGNS,
            ...SHIFTS,
            ...TESTS,
            '**': [['arithmetic', '*']],
            '=': [['relational', '!=']],
        },
        comparisons: ['binary_expression'],
        unary: ['negated_command'],
        conditions: { if_statement: 'condition', while_statement: 'condition' },
        negation: ['! ', ''],
        numbers: ['number'],
        booleans: [],
        strings: ['string'],
        returns: [],
        returned: [],
        functions: {},
        calls: null,
        skipped: [],
        imports: ['source', '.'],
    },
};

;// CONCATENATED MODULE: ./src/mutate/make-mutants.ts





/** Longer programs are not written by people, and take long. In UTF-16 units. */
const LONGEST = 20_000;
/** The longest text that is shown around a fault, if the fault itself is not longer. */
const SHOWN = 60;
/** A shorter text needs the words beside it to be clear. */
const CLEAR = 5;
/** Makes the mutants of programs in one language. */
class Mutator {
    #parser;
    #mutations;
    constructor(parser, mutations) {
        this.#parser = parser;
        this.#mutations = mutations;
    }
    /** @returns null if there are no operators for the language */
    static async open(language) {
        const mutations = Object.hasOwn(MUTATIONS, language) ? MUTATIONS[language] : undefined;
        if (mutations === undefined)
            return null;
        const parser = await grammar_parser/* CodeParser */.j.open(mutations.grammar ?? language);
        return parser === null ? null : new Mutator(parser, mutations);
    }
    /**
     * The mutants of a program, which depend on nothing else.
     * @param problem seeds the choice
     * @param program the whole text
     * @param from the place in it from which on it may be changed
     * @param most the largest number of mutants to make
     * @returns null if the program is too long, or its grammar cannot read it
     */
    mutantsOf(problem, program, from, most) {
        const tree = program.length > LONGEST ? null : (0,parse_whole/* parseWhole */.z)(program, this.#parser);
        if (tree === null)
            return null;
        try {
            const edits = findEdits(tree, this.#mutations, from);
            const texts = new Set([program]);
            const distinct = edits.flatMap((edit) => {
                const safe = spaced(program, edit);
                const text = changed(program, safe);
                if (texts.has(text))
                    return [];
                texts.add(text);
                return [{ ...safe, line: lineOf(program, safe.start) }];
            });
            return this.#choose(problem, program, distinct, most);
        }
        finally {
            tree.delete();
        }
    }
    #choose(problem, program, edits, most) {
        const chosen = [];
        let broken = 0;
        for (const edit of inSpreadOrder(problem, edits)) {
            if (chosen.length === most)
                break;
            const mutant = mutantOf(program, edit);
            if (this.#parses(mutant.text))
                chosen.push({ start: edit.start, mutant });
            else
                broken += 1;
        }
        const inOrder = chosen.toSorted((a, b) => a.start - b.start);
        return { chosen: inOrder.map(({ mutant }) => mutant), possible: edits.length - broken };
    }
    #parses(text) {
        const tree = (0,parse_whole/* parseWhole */.z)(text, this.#parser);
        tree?.delete();
        return tree !== null;
    }
}
function changed(program, { start, end, text }) {
    return program.slice(0, start) + text + program.slice(end);
}
/** An edit that joins no two signs or words that stood apart. */
function spaced(program, edit) {
    const { start, end, text } = edit;
    const [before = '', after = ''] = [program[start - 1], program[end]];
    if (text.startsWith('-') && before === '-')
        return { ...edit, text: ` ${text}` };
    const isJoined = text === '' && /\w/.test(before) && /\w/.test(after);
    return isJoined ? { ...edit, text: ' ' } : edit;
}
function lineOf(program, place) {
    return program.slice(0, place).split('\n').length;
}
function mutantOf(program, edit) {
    const { start, end } = around(program, edit);
    const lineStart = program.lastIndexOf('\n', start - 1) + 1;
    const before = program.slice(start, end);
    const text = changed(program, edit);
    return {
        operator: edit.operator,
        line: lineOf(program, start),
        column: start - lineStart + 1,
        before,
        after: text.slice(start, end + text.length - program.length),
        text,
    };
}
/**
 * The part of the program that shows an edit: the largest node around it that is short and on one
 * line, or if there is none, words of its line.
 */
function around(program, { node, start, end }) {
    let shown = null;
    for (let each = node; each !== null; each = each.parent) {
        const { startIndex, endIndex, startPosition, endPosition } = each;
        if (endIndex - startIndex > SHOWN)
            break;
        const isWhole = startIndex <= start && end <= endIndex;
        if (isWhole && startPosition.row === endPosition.row) {
            shown = { start: startIndex, end: endIndex };
        }
    }
    if (shown !== null && shown.end - shown.start >= CLEAR)
        return shown;
    return wordsAround(program, shown ?? { start, end });
}
/** A part of a line: a span and the words beside it, about as many before as after. */
function wordsAround(program, { start, end }) {
    const spare = Math.max(0, SHOWN - (end - start)) >> 1;
    const before = program.slice(0, start).split('\n').at(-1) ?? '';
    const [after = ''] = program.slice(end).split('\n');
    const lead = before.length > spare ? before.slice(-spare).replace(/^\S*/, '') : before;
    const rest = after.length > spare ? (/^(?:.*\s)?/.exec(after.slice(0, spare))?.[0] ?? '') : after;
    // With a spare of 0 the slice above would be the whole text.
    if (spare === 0)
        return { start, end };
    return { start: start - lead.trimStart().length, end: end + rest.trimEnd().length };
}

// EXTERNAL MODULE: ./src/records/prompt-name.ts
var prompt_name = __webpack_require__(7764);
// EXTERNAL MODULE: ./src/records/strength.ts
var strength = __webpack_require__(73533);
// EXTERNAL MODULE: ./src/records/verdict.ts
var records_verdict = __webpack_require__(56027);
// EXTERNAL MODULE: ./src/system/slots.ts
var system_slots = __webpack_require__(38688);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/text/numbers.ts
var numbers = __webpack_require__(92613);
// EXTERNAL MODULE: ./src/evaluate/check-references.ts + 3 modules
var check_references = __webpack_require__(48635);
;// CONCATENATED MODULE: ./src/evaluate/mutant-limits.ts
/** The CPU limit of a mutant, as a multiple of its reference solution's CPU time. */
const MULTIPLE = 10;
/** The possible limits in milliseconds: coarse ones, so that the same mutants are known again. */
const mutant_limits_STEPS = [250, 500, 1000, 2000, 3000, 5000, 10_000, 20_000, 30_000];
/** The least wall time in milliseconds. It passes on a busy machine, and endless loops use the CPU. */
const LEAST_WALL = 3000;
/**
 * The limits of a problem's mutants. Many loop without end, so they get less time than answers.
 * @param answers the limits of the problem's answers, which no mutant exceeds
 * @param cpuMs the CPU time of the reference solution
 */
function mutantLimits(answers, cpuMs) {
    const step = mutant_limits_STEPS.find((each) => each >= MULTIPLE * cpuMs) ?? answers.cpuMs;
    const own = Math.min(step, answers.cpuMs);
    return {
        ...answers,
        cpuMs: own,
        wallMs: Math.min(answers.wallMs, Math.max(LEAST_WALL, 3 * own)),
    };
}

;// CONCATENATED MODULE: ./src/evaluate/test-strength.ts











/** The most mutants that are with the executor at a time. */
const AHEAD = 64;
/**
 * The strength of a suite's tests: the share of faulty copies of each reference solution that the
 * problem's tests reject (DeMillo, Lipton and Sayward 1978). Mutants run as the reference solution
 * does, in the same sandbox, once each.
 */
async function measureStrength(checks, { executor, listener, signal, most }) {
    const { config, dataset, slice } = checks.suite;
    const name = (0,suite_language/* languageName */.cL)(config.language);
    const mutator = await Mutator.open(name);
    const dropped = new check_references/* Dropped */.lw(checks.report, checks.unfit);
    const problems = [...dataset.variants[0].problems.values()].filter(({ id }) => (slice === null || slice.has(id)) && !dropped.has(id, prompt_name/* NOMINAL */.jW));
    const found = new Map();
    const slots = new system_slots/* Slots */.W(AHEAD);
    const sum = { mutants: 0, survived: 0 };
    const note = (problem, result) => {
        found.set(problem.id, result);
        if (typeof result !== 'string') {
            sum.mutants += result.mutants;
            sum.survived += result.mutants - result.killed;
        }
        listener.problem(`${(0,numbers/* grouped */.zD)(sum.survived)} of ${(0,numbers/* grouped */.zD)(sum.mutants)} mutants survived`);
    };
    listener.start(config.name, problems.length, 'problem');
    const tasks = [];
    for (const problem of problems) {
        if (signal.aborted || slots.hasFailed)
            break;
        const { reference } = problem;
        if (mutator === null || reference === undefined) {
            note(problem, reference === undefined ? NO_REFERENCE : `no mutants can be made in ${name}`);
            continue;
        }
        const runs = new MutantRuns(checks, executor, problem, reference);
        if (!(await runs.isPassing())) {
            note(problem, NOT_PASSING);
            continue;
        }
        const program = (0,execute_program/* codeOf */.$)(problem, reference);
        const from = program.length - reference.text.length;
        const mutants = mutator.mutantsOf(problem.id, program, from, most);
        const pending = [];
        for (const mutant of mutants?.chosen ?? []) {
            await executor.ready();
            if (signal.aborted || slots.hasFailed)
                break;
            const run = runs.run(mutant, mutant.text.slice(from));
            pending.push(run);
            await slots.start(run);
        }
        const settle = () => {
            const result = mutants === null ? NOT_READ : runs.strength(mutants.possible);
            note(problem, result);
        };
        // The slots report a failure.
        tasks.push(Promise.all(pending).then(settle, () => { }));
    }
    await slots.idle();
    await Promise.all(tasks);
    signal.throwIfAborted();
    return reportOf(problems, found);
}
const NO_REFERENCE = 'it has no reference solution';
const NOT_PASSING = 'its reference solution does not pass its tests';
const NOT_READ = 'the grammar cannot read its reference solution, or it is too long';
const NO_MUTANTS = 'its reference solution has nothing to mutate';
const NONE_JUDGED = 'no mutant of its reference solution could be judged';
function reportOf(problems, found) {
    const results = problems.map(({ id: problem }) => ({ problem, result: found.get(problem) }));
    return {
        problems: results.flatMap(({ problem, result }) => typeof result === 'object' ? [{ problem, strength: result }] : []),
        notAvailable: results.flatMap(({ problem, result }) => typeof result === 'string' ? [{ problem, reason: result }] : []),
    };
}
/** Runs the mutants of one problem. */
class MutantRuns {
    #checks;
    #executor;
    #problem;
    #reference;
    #survivors = [];
    #cpuMs = 0;
    #killed = 0;
    constructor(checks, executor, problem, reference) {
        this.#checks = checks;
        this.#executor = executor;
        this.#problem = problem;
        this.#reference = reference;
    }
    /** True if the reference solution passes. Its verdict is known if it was checked before. */
    async isPassing() {
        const { allowances, suite } = this.#checks;
        const options = {
            ...(0,check_references/* programOptionsOf */.k6)(suite.config, suite.toolchain),
            isAlone: true,
            isMeasured: false,
        };
        const limits = allowances.ofReferences;
        const program = (0,execute_program/* assemble */.f)(this.#problem, this.#reference, limits, this.#grading, options);
        const { execution } = await this.#executor.run(program);
        this.#cpuMs = execution.cpuMs;
        return execution.verdict === 'passed';
    }
    /** @param text the mutant as an answer of the reference solution's kind */
    async run(mutant, text) {
        const { suite, allowances } = this.#checks;
        const answer = { kind: this.#reference.kind, text };
        const limits = mutantLimits(allowances.of(this.#problem.id), this.#cpuMs);
        const options = {
            ...(0,check_references/* programOptionsOf */.k6)(suite.config, suite.toolchain),
            repeat: 1,
            isMeasured: false,
        };
        const program = (0,execute_program/* assemble */.f)(this.#problem, answer, limits, this.#grading, options);
        const { verdict } = (await this.#executor.run(program)).execution;
        // A program that does not compile is no mutant: the compiler and not the tests rejects it.
        if (verdict === 'compile_error')
            return;
        const { countsAs } = records_verdict/* VERDICT_TABLE */.Fm[verdict];
        if (countsAs === 'pass')
            this.#survivors.push(mutant);
        else if (countsAs === 'fail')
            this.#killed += 1;
    }
    /** @returns the reason, if no mutant could be judged */
    strength(possible) {
        const mutants = this.#killed + this.#survivors.length;
        if (mutants === 0)
            return possible === 0 ? NO_MUTANTS : NONE_JUDGED;
        const byPlace = this.#survivors.toSorted((a, b) => a.line - b.line || a.column - b.column || (a.after < b.after ? -1 : 1));
        const survivors = byPlace
            .slice(0, strength/* SURVIVORS */.aQ.most)
            .map(({ line, column, operator, before, after }) => ({
            ...{ line, column, operator },
            before: (0,text_escape/* plainLine */.h0)(before, text_escape/* LENGTHS */.WH.name),
            after: (0,text_escape/* plainLine */.h0)(after, text_escape/* LENGTHS */.WH.name),
        }));
        return { killed: this.#killed, mutants, possible, survivors };
    }
    get #grading() {
        return this.#checks.gradings.of(this.#problem, prompt_name/* NOMINAL */.jW);
    }
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

export const id = 766;
export const ids = [766];
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
    const { executor, isForSamples } = context;
    for (const [s, suite] of suites.entries()) {
        const { grading, 'reference-check': mode } = suite.config;
        if (grading === 'split' && !executor.canSplit) {
            const message = `suites[${s}].grading: split needs namespaces, but isolation is "${executor.isolation.description}" here: use auto or shared`;
            faults.add(message, config.placeOf(['suites', s, 'grading']));
        }
        const isOff = mode === 'off' && !isForSamples;
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


/***/ })

};

export const id = 131;
export const ids = [131];
export const modules = {

/***/ 55131:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answerSuite: () => (/* binding */ answerSuite)
});

// EXTERNAL MODULE: ./src/records/answer.ts
var answer = __webpack_require__(98754);
// EXTERNAL MODULE: ./src/records/generated.ts
var generated = __webpack_require__(33423);
// EXTERNAL MODULE: ./src/text/numbers.ts
var numbers = __webpack_require__(92613);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
;// CONCATENATED MODULE: ./src/generate/client.ts
/**
 * The reason why there is no answer. It ends only its own question, or with `ends` all further
 * ones too: a refused key, a spent quota, a program that is gone.
 */
class AskError extends Error {
    ends;
    /** @param message a sentence without any secret, for logs and reports */
    constructor(message, ends, options) {
        super(message, options);
        this.name = 'AskError';
        this.ends = ends;
    }
}

;// CONCATENATED MODULE: ./src/generate/ask-all.ts


/** The most different messages that are kept. */
const MOST_MESSAGES = 5;
/**
 * Ask questions, as many at a time as the limiter allows. The next question is taken from the
 * iterator only when it can be asked. After an error that ends all, the rest is only counted, and
 * questions that are under way are waited for.
 * @throws the signal's reason, at once; what was answered before has been taken
 * @throws any other error of the client, of onAnswer or of the questions, which ends all the others
 */
async function askAll(questions, { client, limiter, signal, onAnswer, onError }) {
    const tally = new Tally();
    // Ends with the run, or with an error that is no AskError.
    const stop = new AbortController();
    // Every question listens; Node warns of ten.
    (0,external_node_events_.setMaxListeners)(0, stop.signal);
    const end = () => stop.abort(signal.reason);
    signal.addEventListener('abort', end, { once: true });
    if (signal.aborted)
        end();
    const running = new Set();
    const askOne = async (question) => {
        try {
            const answer = await answerOrError(client, question, stop.signal);
            if (answer instanceof AskError) {
                tally.add(answer);
                onError(question, answer);
            }
            else {
                await onAnswer(question, answer);
                tally.answered += 1;
            }
        }
        catch (error) {
            stop.abort(error);
        }
        finally {
            limiter.leave();
        }
    };
    const start = (question) => {
        limiter.enter();
        const task = askOne(question).finally(() => running.delete(task));
        running.add(task);
    };
    try {
        await pull(questions, limiter, stop.signal, tally, start);
    }
    catch (error) {
        stop.abort(error);
    }
    await Promise.all(running);
    signal.removeEventListener('abort', end);
    stop.signal.throwIfAborted();
    return tally;
}
/** Take the questions one by one, and start them while nothing has ended all. */
async function pull(questions, limiter, signal, tally, start) {
    signal.throwIfAborted();
    await limiter.free(signal);
    for await (const question of questions) {
        signal.throwIfAborted();
        if (tally.ending !== null) {
            tally.notAsked += 1;
            continue;
        }
        start(question);
        await limiter.free(signal);
    }
}
/** @throws any error that is not about this question, and the signal's reason */
async function answerOrError(client, question, signal) {
    try {
        return await client.ask(question, signal);
    }
    catch (error) {
        signal.throwIfAborted();
        if (error instanceof AskError)
            return error;
        throw error;
    }
}
class Tally {
    answered = 0;
    failed = 0;
    notAsked = 0;
    ending = null;
    messages = new Map();
    add(error) {
        const { message, ends } = error;
        this.failed += 1;
        if (ends)
            this.ending ??= error;
        const known = this.messages.get(message);
        if (known !== undefined || this.messages.size < MOST_MESSAGES) {
            this.messages.set(message, (known ?? 0) + 1);
        }
    }
}

;// CONCATENATED MODULE: ./src/generate/budget.ts

/** @returns null if the prices are unknown: a cost is never taken to be 0 */
function costOf({ input, output }, prices) {
    return prices === undefined ? null : (input * prices.input + output * prices.output) / 1e6;
}
/** The advice for a budget that ended. */
const NEXT = 'run again for the rest, or raise it';
/**
 * The requests, tokens and money that a suite may use in one run. A request counts when it starts;
 * tokens and money count when its answer comes, so answers under way may go beyond the limit.
 */
class Budget {
    #most;
    #prices;
    #requests = 0;
    #answers = 0;
    #counted = 0;
    #usage = { input: 0, output: 0 };
    /** @param share the part of the whole that this run may use: a shard has its share */
    constructor({ budget, prices }, share = 1) {
        const { requests, tokens, cost } = budget;
        this.#most = {
            ...(requests === undefined ? {} : { requests: Math.floor(requests * share) }),
            ...(tokens === undefined ? {} : { tokens: Math.floor(tokens * share) }),
            ...(cost === undefined ? {} : { cost: cost * share }),
        };
        this.#prices = prices;
    }
    /** Note that a question is sent. */
    start() {
        this.#requests += 1;
    }
    /** Note an answer. @param usage null if the service does not say */
    spend(usage) {
        this.#answers += 1;
        if (usage === null)
            return;
        this.#counted += 1;
        this.#usage = (0,answer/* plus */.tY)(this.#usage, usage);
    }
    /** The tokens of all answers so far; null if the service did not say them all. */
    get tokens() {
        return this.#counted === this.#answers ? this.#usage : null;
    }
    /** The cost of all answers so far; null if it is unknown. */
    get cost() {
        return this.tokens === null ? null : costOf(this.tokens, this.#prices);
    }
    /** The reason to send no further question; null if there is none. */
    get end() {
        const { requests, tokens, cost } = this.#most;
        if (requests !== undefined && this.#requests >= requests) {
            return `the budget of ${requests} requests is used up: ${NEXT}`;
        }
        if (tokens === undefined && cost === undefined)
            return null;
        if (this.tokens === null) {
            return 'the service does not say how many tokens it used, so the budget cannot be kept: use budget.requests';
        }
        const used = this.tokens.input + this.tokens.output;
        if (tokens !== undefined && used >= tokens)
            return `the budget of ${tokens} tokens is used up: ${NEXT}`;
        if (cost !== undefined && (this.cost ?? 0) >= cost)
            return `the budget of ${cost} is used up: ${NEXT}`;
        return null;
    }
}

// EXTERNAL MODULE: ./src/config/generate-settings.ts
var generate_settings = __webpack_require__(16781);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(76578);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./src/generate/clients/fault.ts
/**
 * A request has failed. The error of the request itself is not kept as the cause, because it can
 * hold the headers and with them the key.
 */
class Fault extends Error {
    reach;
    isOverload;
    isUnreached;
    isGivenUp;
    waitMs;
    constructor(message, facts) {
        super(message);
        this.name = 'Fault';
        this.reach = facts.reach;
        this.isOverload = facts.isOverload ?? false;
        this.isUnreached = facts.isUnreached ?? false;
        this.isGivenUp = facts.isGivenUp ?? false;
        this.waitMs = facts.waitMs ?? null;
    }
}

;// CONCATENATED MODULE: ./src/generate/clients/codec.ts



/** A number of tokens that a service says; null if it says none or nonsense. */
const tokenCount = answer/* tokens */.LU.nullish().catch(null);
/** A text that a service may leave out. */
const optionalText = schemas/* string */.YjP().nullish().catch(null);
/** @throws Fault with the reason why there is no answer of a model */
function unusable(message) {
    throw new Fault(message, { reach: 'question' });
}
/** @throws Fault if the text is longer than any answer that is kept */
function requireShort(text) {
    if (text.length <= answer/* LONGEST_ANSWER */.EF)
        return text;
    return unusable(`the answer is longer than ${answer/* LONGEST_ANSWER */.EF} characters: set max-tokens`);
}
/** The reasons for the end of an answer, as services and servers name them. */
const ENDINGS = new Map([
    ['stop', 'stop'],
    ['eos', 'stop'],
    ['eos_token', 'stop'],
    ['end_turn', 'stop'],
    ['stop_sequence', 'stop'],
    ['tool_calls', 'stop'],
    ['tool_use', 'stop'],
    ['function_call', 'stop'],
    ['length', 'length'],
    ['max_tokens', 'length'],
    ['model_length', 'length'],
    ['model_context_window_exceeded', 'length'],
    ['content_filter', 'refused'],
    ['refusal', 'refused'],
    ['safety', 'refused'],
    ['recitation', 'refused'],
]);
/** Null if the reason is unknown or not given. */
function endOf(reason) {
    return ENDINGS.get((reason ?? '').toLowerCase()) ?? null;
}
/** The settings that the model's own default replaces are not sent. */
function withoutNull(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

;// CONCATENATED MODULE: ./src/generate/clients/anthropic.ts


const VERSION = '2023-06-01';
/** The service requires a number. This one suffices for a program with its explanation. */
const DEFAULT_MAX_TOKENS = 4096;
const anthropic_answer = schemas/* object */.Ikc({
    content: schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* string */.YjP(), text: optionalText })),
    stop_reason: optionalText,
    usage: schemas/* object */.Ikc({
        input_tokens: tokenCount,
        cache_creation_input_tokens: tokenCount,
        cache_read_input_tokens: tokenCount,
        output_tokens: tokenCount,
    })
        .nullish()
        .catch(null),
});
/** The wire format of Anthropic's own API. */
const anthropicCodec = { encode, decode };
function encode({ model, messages, settings }, key) {
    const { temperature, topP, maxTokens, stop, extra } = settings;
    const system = messages.filter(({ role }) => role === 'system').map(({ content }) => content);
    const body = {
        ...withoutNull({
            model,
            system: system.length === 0 ? null : system.join('\n\n'),
            messages: messages.filter(({ role }) => role !== 'system'),
            max_tokens: maxTokens ?? DEFAULT_MAX_TOKENS,
            temperature,
            top_p: topP,
            stop_sequences: stop.length === 0 ? null : stop,
        }),
        ...extra,
    };
    const headers = {
        'anthropic-version': VERSION,
        ...(key === null ? {} : { 'x-api-key': key }),
    };
    return { path: '/v1/messages', headers, body };
}
function decode(body) {
    const read = anthropic_answer.safeParse(body);
    if (!read.success)
        return unusable('the answer has not the form of Anthropic’s API: check base-url');
    const { content, stop_reason, usage } = read.data;
    const text = content
        .filter(({ type }) => type === 'text')
        .map((block) => block.text ?? '')
        .join('');
    if (text === '' && content.some(({ type }) => type === 'tool_use')) {
        return unusable('the model called a tool instead of answering: remove tools from extra');
    }
    return { text: requireShort(text), ended: endOf(stop_reason), usage: usageOf(usage) };
}
/** The service counts tokens of its cache beside the others. */
function usageOf(usage) {
    const { input_tokens, output_tokens } = usage ?? {};
    if (typeof input_tokens !== 'number' || typeof output_tokens !== 'number')
        return null;
    const cached = (usage?.cache_creation_input_tokens ?? 0) + (usage?.cache_read_input_tokens ?? 0);
    const input = tokenCount.parse(input_tokens + cached) ?? null;
    return input === null ? null : { input, output: output_tokens };
}

// EXTERNAL MODULE: ./src/system/stopwatch.ts
var system_stopwatch = __webpack_require__(20526);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/text/bounded-json.ts
var bounded_json = __webpack_require__(10181);
;// CONCATENATED MODULE: ./src/generate/clients/command-lines.ts



const answerLine = schemas/* object */.Ikc({ id: schemas/* string */.YjP() });
const command_lines_answer = schemas/* object */.Ikc({
    text: schemas/* string */.YjP().nullish(),
    error: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* object */.Ikc({ message: schemas/* string */.YjP() })]).nullish(),
    finish_reason: optionalText,
    usage: schemas/* object */.Ikc({
        input: tokenCount,
        output: tokenCount,
        prompt_tokens: tokenCount,
        completion_tokens: tokenCount,
        input_tokens: tokenCount,
        output_tokens: tokenCount,
    })
        .nullish()
        .catch(null),
});
/** A question as a line for a program. Settings have the names of the config. */
function questionLine(question) {
    const { key: id, api: _api, settings, ...rest } = question;
    const { temperature, topP, seed, maxTokens, stop, extra } = settings;
    const given = { temperature, 'top-p': topP, seed, 'max-tokens': maxTokens, stop, extra };
    return `${JSON.stringify({ id, ...rest, settings: given })}\n`;
}
/** Null if the line is no JSON object with an id. */
function readAnswerLine(line) {
    try {
        const said = (0,bounded_json/* parseBounded */.nh)(line);
        const read = answerLine.safeParse(said);
        return read.success ? { id: read.data.id, said } : null;
    }
    catch {
        return null;
    }
}
/** @throws Fault if there is no answer in the line */
function answerIn({ said }) {
    const read = command_lines_answer.safeParse(said);
    if (!read.success) {
        const [issue] = read.error.issues;
        return unusable(`the program's answer is not valid (${issue?.path.join('.')})`);
    }
    const { text, error, finish_reason, usage } = read.data;
    if (error !== null && error !== undefined) {
        return unusable(`the program says: ${typeof error === 'string' ? error : error.message}`);
    }
    if (typeof text !== 'string')
        return unusable('the program answered with neither text nor error');
    return { text: requireShort(text), ended: endOf(finish_reason), usage: command_lines_usageOf(usage) };
}
function command_lines_usageOf(usage) {
    const input = usage?.input ?? usage?.prompt_tokens ?? usage?.input_tokens;
    const output = usage?.output ?? usage?.completion_tokens ?? usage?.output_tokens;
    if (typeof input !== 'number' || typeof output !== 'number')
        return null;
    return { input, output };
}

;// CONCATENATED MODULE: ./src/generate/clients/line-splitter.ts
const LINE_FEED = 0x0a;
/** Splits the output of a program into lines. A line that is too long is dropped. */
class LineSplitter {
    #most;
    #onLine;
    #onTooLong;
    #parts = [];
    #size = 0;
    /** @param most the most bytes of a line */
    constructor(most, onLine, onTooLong) {
        this.#most = most;
        this.#onLine = onLine;
        this.#onTooLong = onTooLong;
    }
    push(chunk) {
        let start = 0;
        for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
            this.#add(chunk.subarray(start, end));
            this.end();
            start = end + 1;
        }
        this.#add(chunk.subarray(start));
    }
    /** Take what is left as a line. */
    end() {
        const isTooLong = this.#size > this.#most;
        const line = Buffer.concat(this.#parts).toString('utf8').replace(/\r$/, '');
        this.#parts = [];
        this.#size = 0;
        if (isTooLong)
            this.#onTooLong();
        else if (line.trim() !== '')
            this.#onLine(line);
    }
    #add(part) {
        this.#size += part.length;
        // The size still grows, so that the end of the line is found to be too far.
        if (this.#size > this.#most)
            this.#parts = [];
        else if (part.length > 0)
            this.#parts.push(part);
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./src/generate/clients/program.ts


/** The time for a program to end by itself after its input has ended, in milliseconds. */
const GRACE_MS = 3000;
/** The time between SIGTERM and SIGKILL. */
const TERM_MS = 2000;
/** Children of a program may live on and keep its output open. They are waited for this long. */
const LONGEST_CLOSE_MS = 1000;
/** A running program, in a process group of its own, so that it ends with all its children. */
class Program {
    #child;
    /** Resolves when the program is gone, with words that say how it ended. */
    ended;
    constructor({ words, folder, environment }, listeners) {
        const [file = '', ...args] = words;
        // Ctrl-C in the terminal reaches only us, and we close the program in order.
        const child = (0,external_node_child_process_.spawn)(file, args, {
            cwd: folder,
            env: environment,
            stdio: 'pipe',
            detached: true,
        });
        this.#child = child;
        this.ended = new Promise((resolve) => {
            child.once('error', (error) => {
                const advice = 'name a program on PATH, or a path from the config’s folder';
                resolve(`cannot be started (${(0,errors/* messageOf */.bD)(error)}): ${advice}`);
            });
            child.once('exit', (code, signal) => {
                const finish = () => {
                    clearTimeout(timer);
                    this.#end();
                    resolve(signal === null ? `ended with exit code ${code}` : `was ended by ${signal}`);
                };
                const timer = setTimeout(finish, LONGEST_CLOSE_MS);
                child.once('close', finish);
            });
        });
        // Without enough file descriptors there are no pipes.
        if (child.pid === undefined)
            return;
        process.once('exit', this.#kill);
        // The end of the program says more than a pipe that broke.
        child.stdin.on('error', () => { });
        child.stdin.on('drain', () => listeners.onDrain());
        child.stdout.on('data', (chunk) => listeners.onOutput(chunk));
        child.stderr.on('data', (chunk) => listeners.onComplaint(chunk));
    }
    /** False while the program has not read what it got. */
    get isReady() {
        return this.#child.pid !== undefined && !this.#child.stdin.writableNeedDrain;
    }
    write(text) {
        this.#child.stdin.write(text);
    }
    /** End the input, and the program if it does not end by itself. Resolves when it is gone. */
    async close() {
        if (this.#child.pid === undefined)
            return;
        this.#child.stdin.end();
        if (await this.#endsWithin(GRACE_MS))
            return;
        this.#signal('SIGTERM');
        if (await this.#endsWithin(TERM_MS))
            return;
        this.#kill();
        await this.ended;
    }
    async #endsWithin(milliseconds) {
        let timer;
        const late = new Promise((resolve) => {
            timer = setTimeout(() => resolve(false), milliseconds);
        });
        const isOver = await Promise.race([this.ended.then(() => true), late]);
        clearTimeout(timer);
        return isOver;
    }
    /** Also ends what the program has left behind. */
    #end() {
        this.#kill();
        process.off('exit', this.#kill);
        // Nobody reads what comes later, and an open pipe would keep this process alive.
        this.#child.stdout.destroy();
        this.#child.stderr.destroy();
    }
    #kill = () => this.#signal('SIGKILL');
    #signal(name) {
        if (this.#child.pid === undefined)
            return;
        try {
            process.kill(-this.#child.pid, name);
        }
        catch {
            // The group is gone.
        }
    }
}

// EXTERNAL MODULE: ./src/text/without-end.ts
var without_end = __webpack_require__(1419);
;// CONCATENATED MODULE: ./src/generate/clients/redact.ts


const HIDDEN = '[key]';
/** No real key is shorter. A placeholder such as EMPTY can be a word of an answer's code. */
const SHORTEST_KEY = 16;
/**
 * A text without the key: neither as it is, nor as part of a URL, nor in base64.
 * @param key null if there is none
 */
function redact(text, key) {
    if (key === null || key === '')
        return text;
    const bytes = Buffer.from(key, 'utf8');
    const forms = [
        key,
        encodeURIComponent(key),
        bytes.toString('base64'),
        bytes.toString('base64url'),
    ];
    // The end of a base64 text depends on what follows the key.
    const bare = forms.map((form) => (0,without_end/* withoutEnd */.M)(form, '='));
    const longestFirst = [...forms, ...bare]
        .filter((form) => form !== '')
        .sort((a, b) => b.length - a.length);
    return longestFirst.reduce((clean, form) => clean.replaceAll(form, HIDDEN), text);
}
/** Words of a service or program, to be quoted: on one line, cut, and without the key. */
function quoted(words, key, most = text_escape/* LENGTHS */.WH.cause) {
    // Text is cut last: half a key is no longer found.
    return (0,text_escape/* plainLine */.h0)(redact(words, key), most);
}
/** An answer that does not hold the key, even if the service echoes it. */
function redactAnswer(answer, key) {
    if (key === null || key.length < SHORTEST_KEY)
        return answer;
    return { ...answer, text: redact(answer.text, key) };
}

;// CONCATENATED MODULE: ./src/generate/clients/command-client.ts









const LONGEST_ANSWER_LINE = 16 << 20;
const LONGEST_LOG_LINE = 64 << 10;
/** A program that writes more of these than anybody reads is not repeated. */
const MOST_WARNINGS = 10;
const MOST_LOG_LINES = 1000;
/**
 * Asks a program: one line of JSON a question on its standard input, one line an answer on its
 * standard output, in any order. It is started with the first question.
 */
class CommandClient {
    #command;
    #options;
    #open = new Map();
    /** Lines that wait until the program reads its input. */
    #unsent = new Map();
    #program = null;
    #death = null;
    #lastWords = '';
    #logged = 0;
    #warned = 0;
    constructor(command, options) {
        this.#command = command;
        this.#options = options;
    }
    async ask(question, signal) {
        signal.throwIfAborted();
        if (this.#death !== null)
            throw this.#death;
        this.#program ??= this.#start();
        const { key } = question;
        // Equal questions have one answer.
        const stopwatch = new system_stopwatch/* Stopwatch */.e();
        const open = this.#open.get(key) ?? this.#ask(question, signal);
        return { ...(await open.answer), latencyMs: stopwatch.lap() };
    }
    async close() {
        await this.#program?.close();
    }
    #ask(question, signal) {
        const { key } = question;
        const { timeoutMs } = this.#options;
        let [resolve, reject] = [() => { }, () => { }];
        const answer = new Promise((...both) => {
            [resolve, reject] = both;
        });
        const stop = () => reject(signal.reason);
        const late = () => reject(this.#error(`gave no answer within ${(0,numbers/* formatTime */.fU)(timeoutMs)}`, false));
        const timer = setTimeout(late, timeoutMs);
        signal.addEventListener('abort', stop, { once: true });
        const leave = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', stop);
            this.#open.delete(key);
            this.#unsent.delete(key);
        };
        answer.then(leave, leave);
        const open = { answer, resolve, reject };
        this.#open.set(key, open);
        this.#unsent.set(key, questionLine(question));
        this.#send();
        return open;
    }
    /** A program that does not read gets nothing more, so that memory does not grow. */
    #send() {
        for (const [key, line] of this.#unsent) {
            if (this.#program?.isReady !== true)
                return;
            this.#unsent.delete(key);
            this.#program.write(line);
        }
    }
    #start() {
        const answers = new LineSplitter(LONGEST_ANSWER_LINE, (line) => this.#take(line), () => this.#warn(`wrote a line of over ${LONGEST_ANSWER_LINE} bytes, which is ignored`));
        const complaints = new LineSplitter(LONGEST_LOG_LINE, (line) => this.#log(line), () => this.#log(`(a line of over ${LONGEST_LOG_LINE} bytes)`));
        const program = new Program(this.#command, {
            onOutput: (chunk) => answers.push(chunk),
            onComplaint: (chunk) => complaints.push(chunk),
            onDrain: () => this.#send(),
        });
        program.ended.then((how) => {
            answers.end();
            complaints.end();
            this.#die(how);
        });
        return program;
    }
    #take(line) {
        const read = readAnswerLine(line);
        if (read === null) {
            this.#warn(`wrote a line that is no JSON object with an id, which is ignored: ${line}`);
            return;
        }
        const open = this.#open.get(read.id);
        if (open === undefined) {
            this.#warn(`answered a question that is not open, which is ignored: ${read.id}`);
            return;
        }
        // A second answer in the same chunk must not find it.
        this.#open.delete(read.id);
        try {
            open.resolve(redactAnswer(answerIn(read), this.#options.key));
        }
        catch (error) {
            open.reject(error instanceof Fault ? this.#error(error.message, false) : error);
        }
    }
    #die(how) {
        const words = this.#lastWords === '' ? '' : `; its last words: ${this.#lastWords}`;
        this.#death = this.#error(`${how}${words}`, true);
        for (const { reject } of this.#open.values())
            reject(this.#death);
    }
    #log(line) {
        this.#lastWords = quoted(line, this.#options.key, text_escape/* LENGTHS */.WH.line);
        this.#logged += 1;
        if (this.#logged <= MOST_LOG_LINES)
            this.#options.log(this.#lastWords);
        if (this.#logged === MOST_LOG_LINES)
            this.#options.log('(further lines are left out)');
    }
    #warn(what) {
        this.#warned += 1;
        if (this.#warned <= MOST_WARNINGS)
            this.#options.warn(this.#sentence(what));
        if (this.#warned === MOST_WARNINGS)
            this.#options.warn('further notes of this kind are left out');
    }
    #error(what, ends) {
        return new AskError(this.#sentence(what), ends);
    }
    #sentence(what) {
        const name = this.#command.words.join(' ');
        return quoted(`the command ${name.slice(0, text_escape/* LENGTHS */.WH.id)} ${what}`, this.#options.key, text_escape/* LENGTHS */.WH.message);
    }
}

// EXTERNAL MODULE: ./src/system/send.ts
var send = __webpack_require__(34683);
// EXTERNAL MODULE: ./src/text/innermost-reason.ts
var innermost_reason = __webpack_require__(50393);
;// CONCATENATED MODULE: ./src/generate/clients/retry-after.ts

/** A decimal number as HTTP writes it. */
const NUMBER = /^\d{1,15}(?:\.\d{1,15})?$/;
const IN_WORDS = /\b(?:retry|try again) in (?:(\d{1,4})m)?(\d{1,6}(?:\.\d{1,15})?)(ms|s)\b/i;
/**
 * The milliseconds that a service asks to wait, or null if it does not.
 * @param words its error message: some services name the time only there
 * @param now the time of the answer, in milliseconds since 1970
 */
function waitAsked(answer, words, now) {
    const milliseconds = (0,send/* headerIn */.N)(answer, 'retry-after-ms');
    if (NUMBER.test(milliseconds))
        return Number(milliseconds);
    const after = (0,send/* headerIn */.N)(answer, 'retry-after').trim();
    if (NUMBER.test(after))
        return Number(after) * 1000;
    const date = Date.parse(after);
    if (!Number.isNaN(date))
        return Math.max(0, date - now);
    const [, minutes = '0', amount, unit] = IN_WORDS.exec(words) ?? [];
    if (amount === undefined)
        return null;
    return Number(minutes) * 60_000 + Number(amount) * (unit === 'ms' ? 1 : 1000);
}

;// CONCATENATED MODULE: ./src/generate/clients/refusal.ts






/** A longer wait is not worth it: no further question is asked. */
const LONGEST_WAIT_MS = 60_000;
/** The start of an error answer suffices for its message. */
const LONGEST_ERROR = 64 << 10;
/** Statuses that a later attempt may not meet: request time-out, conflict, too early, too many. */
const PASSING = new Set([408, 409, 425, 429]);
/** Unavailable, and Anthropic's own number for "overloaded". */
const OVERLOADED = new Set([429, 503, 529]);
/** No other question fares better: refused key, payment, wrong path or model. */
const FOR_ALL = new Set([401, 402, 403, 404, 405, 410]);
/** A quota that no wait within a run restores. Gemini's names are such as RequestsPerDay. */
const SPENT = /insufficient_quota|\bdaily\b|per[\s_-]?day/i;
/** The same, unless the service names a short wait: some name the plan in every such answer. */
const PERHAPS_SPENT = /\bquota\b|\bbilling\b/i;
/** Anthropic says so with status 400. */
const NO_CREDIT = /credit balance/i;
const ADDRESSES = /https?:\/\/\S+/g;
const errorObject = schemas/* object */.Ikc({
    message: schemas/* string */.YjP().optional().catch(undefined),
    code: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).optional().catch(undefined),
});
const errorAnswer = schemas/* object */.Ikc({
    error: schemas/* union */.KCZ([errorObject, schemas/* string */.YjP()]).optional().catch(undefined),
    message: schemas/* string */.YjP().optional().catch(undefined),
    detail: schemas/* string */.YjP().optional().catch(undefined),
});
const hiddenError = schemas/* object */.Ikc({ error: schemas/* unknown */.L5J() });
/**
 * The fault for an error status.
 * @param body the answer's text
 */
function refusal(status, answer, body, service) {
    const start = body.slice(0, LONGEST_ERROR);
    const words = complaintIn(start)?.words ?? '';
    const waitMs = waitAsked(answer, words, Date.now());
    const said = words === '' ? '' : ` (${quoted(words, service.key)})`;
    const what = `${service.base.host} answered ${status}${said}`;
    const isOverload = OVERLOADED.has(status);
    if (isSpent(status, start, waitMs)) {
        const message = `${what}: the quota of this account is spent`;
        return new Fault(message, { reach: 'all', isOverload });
    }
    if (FOR_ALL.has(status)) {
        return new Fault(`${what}: ${adviceFor(status, service)}`, { reach: 'all' });
    }
    if (!PASSING.has(status) && (status < 500 || status === 501)) {
        return new Fault(what, { reach: 'question' });
    }
    if (waitMs !== null && waitMs > LONGEST_WAIT_MS) {
        const message = `${what}: it asks to wait ${(0,numbers/* formatTime */.fU)(waitMs)}, which is too long`;
        return new Fault(message, { reach: 'all', isOverload });
    }
    return new Fault(what, { reach: 'attempt', isOverload, waitMs });
}
/** The fault for an error inside of an answer whose status is 200; null if there is none. */
function hiddenRefusal(parsed, answer, body, service) {
    // A message or detail beside an answer is no error.
    const { error } = hiddenError.safeParse(parsed).data ?? {};
    const complaint = (error ?? '') === '' ? null : complaintOf(parsed);
    if (complaint === null)
        return null;
    if (complaint.status !== null)
        return refusal(complaint.status, answer, body, service);
    const words = quoted(complaint.words, service.key);
    return new Fault(`${service.base.host} answered with an error (${words})`, {
        reach: 'question',
    });
}
function isSpent(status, body, waitMs) {
    const text = body.replaceAll(ADDRESSES, '');
    if (status === 400)
        return NO_CREDIT.test(text);
    if (status !== 429)
        return false;
    return SPENT.test(text) || (waitMs === null && PERHAPS_SPENT.test(text));
}
function adviceFor(status, { base, keyName, model }) {
    const key = keyName === null ? 'name its environment variable in key' : `check the key in ${keyName}`;
    if (status === 401)
        return keyName === null ? `it wants a key: ${key}` : key;
    if (status === 402)
        return 'the account has to pay first';
    if (status === 403)
        return `${key}, and whether it may use the model ${model}`;
    return `check base-url (${base.origin}${base.pathname}) and model (${model})`;
}
function complaintIn(body) {
    try {
        return complaintOf((0,bounded_json/* parseBounded */.nh)(body));
    }
    catch {
        return null;
    }
}
/** Gemini puts the error into a list. */
function complaintOf(answer) {
    const read = errorAnswer.safeParse(Array.isArray(answer) ? answer[0] : answer);
    if (!read.success)
        return null;
    const { error, message, detail } = read.data;
    if (typeof error === 'object') {
        const status = Number(error.code);
        const isStatus = Number.isInteger(status) && status >= 400 && status <= 599;
        return { words: error.message ?? String(error.code ?? ''), status: isStatus ? status : null };
    }
    const words = error ?? message ?? detail;
    return words === undefined ? null : { words, status: null };
}

;// CONCATENATED MODULE: ./src/generate/clients/service.ts

/** The base address with a path at the end of its own. */
function addressOf({ base }, path) {
    const address = new URL(base);
    address.pathname = `${(0,without_end/* withoutEnd */.M)(base.pathname, '/')}${path}`;
    return address;
}

;// CONCATENATED MODULE: ./src/generate/clients/http.ts









/** The most bytes of an answer. */
const LARGEST_BODY = 16 << 20;
/** Codes of errors before a service has seen anything of a request. */
const UNREACHED = new Set([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'UND_ERR_CONNECT_TIMEOUT',
]);
/**
 * Send a request once, and read the answer as JSON.
 * @returns the parsed JSON of a successful answer
 * @throws Fault for anything else; the signal's reason; or UserError for a proxy without a valid
 * address
 */
async function post(request, service, signal) {
    signal.throwIfAborted();
    const limit = new AbortController();
    const stop = () => limit.abort();
    // The limit counts until the last byte has arrived.
    const timer = setTimeout(stop, service.timeoutMs);
    signal.addEventListener('abort', stop, { once: true });
    try {
        return await exchange(request, service, limit.signal);
    }
    catch (error) {
        signal.throwIfAborted();
        if (error instanceof Fault || error instanceof errors/* UserError */.yo)
            throw error;
        throw limit.signal.aborted ? late(service) : broken(error, service);
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', stop);
    }
}
async function exchange({ path, headers, body }, service, signal) {
    const answer = await (0,send/* send */.t)(addressOf(service, path), {
        method: 'POST',
        headers: { ...headers, accept: 'application/json', 'content-type': 'application/json' },
        body: JSON.stringify(body),
        signal,
    });
    const { statusCode } = answer;
    if (statusCode >= 300 && statusCode < 400)
        throw redirection(answer, service);
    const text = await readBody(answer, service);
    if (statusCode < 200 || statusCode > 299)
        throw refusal(statusCode, answer, text, service);
    const parsed = parse(text, service);
    const hidden = hiddenRefusal(parsed, answer, text, service);
    if (hidden !== null)
        throw hidden;
    return parsed;
}
async function readBody({ body }, { base }) {
    const chunks = [];
    let size = 0;
    // Leaving the loop ends the connection.
    for await (const chunk of body) {
        size += chunk.length;
        if (size > LARGEST_BODY) {
            throw new Fault(`${base.host} answered with over ${LARGEST_BODY} bytes`, {
                reach: 'question',
            });
        }
        chunks.push(chunk);
    }
    return new TextDecoder().decode(Buffer.concat(chunks));
}
function parse(text, { base }) {
    try {
        return (0,bounded_json/* parseBounded */.nh)(text);
    }
    catch {
        throw new Fault(`${base.host} answered with broken JSON`, { reach: 'attempt' });
    }
}
/** The key must not travel to another host. */
function redirection(answer, { base, key }) {
    answer.body.on('error', () => { }).destroy();
    const target = (0,send/* headerIn */.N)(answer, 'location');
    const host = URL.canParse(target, base.href) ? ` to ${new URL(target, base).host}` : '';
    return new Fault(`${base.host} redirects${quoted(host, key)} (${answer.statusCode}), where no key is sent: name the final address in base-url`, { reach: 'all' });
}
function late({ base, timeoutMs }) {
    return new Fault(`${base.host} gave no whole answer within ${(0,numbers/* formatTime */.fU)(timeoutMs)} (timeout)`, {
        reach: 'attempt',
        isOverload: true,
    });
}
function broken(error, { base, key }) {
    const reason = (0,innermost_reason/* innermostReason */.U)(error);
    const isUnreached = UNREACHED.has(reason);
    const what = isUnreached ? 'cannot be reached' : 'broke off the answer';
    return new Fault(`${base.host} ${what} (${quoted(reason, key)})`, {
        reach: 'attempt',
        isUnreached,
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/generate/rest.ts
/**
 * Wait. The wait ends at once with any of the signals, and leaves no timer behind.
 * @throws the reason of the signal that ends it
 */
function rest(milliseconds, ...signals) {
    return new Promise((resolve, reject) => {
        const leave = () => {
            clearTimeout(timer);
            for (const signal of signals)
                signal.removeEventListener('abort', stop);
        };
        const stop = ({ target }) => {
            leave();
            reject(target instanceof AbortSignal ? target.reason : undefined);
        };
        const timer = setTimeout(() => {
            leave();
            resolve();
        }, milliseconds);
        for (const signal of signals)
            signal.addEventListener('abort', stop, { once: true });
        const over = signals.find(({ aborted }) => aborted);
        if (over === undefined)
            return;
        leave();
        reject(over.reason);
    });
}

;// CONCATENATED MODULE: ./src/generate/clients/retry.ts



const ATTEMPTS = 6;
/** The longest wait before the second attempt. It doubles with each further one. */
const FIRST_WAIT_MS = 1000;
/**
 * Send a request, and send it again after a fault that may pass: at most six times, and not before
 * the time that the service names.
 * @throws Fault if there is no answer; or the reason of a signal
 */
async function persist({ key, limiter, signal, over }, send) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await limiter.run((era) => noted(limiter, era, send), signal, over);
        }
        catch (error) {
            if (!(error instanceof Fault) || error.reach !== 'attempt')
                throw error;
            if (attempt === ATTEMPTS)
                throw givenUp(error);
            // The wait that a service asks for is shared: other questions would only be refused too.
            if (error.waitMs !== null)
                limiter.pause(error.waitMs);
            else
                await rest(waitBefore(attempt + 1, key), signal, over);
        }
    }
}
/** Tell the limiter what came of a request. */
async function noted(limiter, era, send) {
    try {
        const answer = await send();
        limiter.succeeded(era);
        return answer;
    }
    catch (error) {
        if (error instanceof Fault && error.isOverload)
            limiter.overloaded(era);
        throw error;
    }
}
/**
 * The wait before an attempt: any part of a limit that doubles ("full jitter",
 * https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/), so that questions
 * that failed together do not return together. A hash decides it, so that a run repeats.
 */
function waitBefore(attempt, key) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(`${key} ${attempt}`).digest();
    const part = hash.readUInt32LE() / 2 ** 32;
    return part * FIRST_WAIT_MS * 2 ** (attempt - 2);
}
/** A service that was never reached is gone for all questions. */
function givenUp({ message, isUnreached }) {
    const reach = isUnreached ? 'all' : 'question';
    return new Fault(`${message}, ${ATTEMPTS} times in a row`, { reach, isGivenUp: true });
}

;// CONCATENATED MODULE: ./src/generate/clients/endpoint-client.ts








/** After so many questions in a row that used up their attempts, the service is taken to be down. */
const MOST_IN_A_ROW = 8;
/** Asks a service over HTTP. */
class EndpointClient {
    #service;
    #codec;
    #limiter;
    /** Aborted with the error that ends all questions. */
    #over = new AbortController();
    #inARow = 0;
    /** @param limiter learns how much the service can take */
    constructor(service, codec, limiter) {
        this.#service = service;
        this.#codec = codec;
        this.#limiter = limiter;
        // Every question listens; Node warns of ten.
        (0,external_node_events_.setMaxListeners)(0, this.#over.signal);
    }
    async ask(question, signal) {
        signal.throwIfAborted();
        this.#over.signal.throwIfAborted();
        const { key } = this.#service;
        const request = this.#codec.encode(question, key);
        const attempts = {
            key: question.key,
            limiter: this.#limiter,
            signal,
            over: this.#over.signal,
        };
        try {
            // Only the attempt that has the answer counts: waits between attempts are not the model's time.
            const { answer, latencyMs } = await persist(attempts, async () => {
                const stopwatch = new system_stopwatch/* Stopwatch */.e();
                const response = await post(request, this.#service, signal);
                return { answer: this.#codec.decode(response), latencyMs: stopwatch.lap() };
            });
            this.#inARow = 0;
            return { ...redactAnswer(answer, key), latencyMs };
        }
        catch (error) {
            throw error instanceof Fault ? this.#explain(error) : error;
        }
    }
    /** Idle connections do not keep the process alive. */
    async close() { }
    #explain({ message, reach, isGivenUp }) {
        this.#inARow = isGivenUp ? this.#inARow + 1 : 0;
        const ends = reach === 'all' || this.#inARow >= MOST_IN_A_ROW;
        const error = new AskError(quoted(message, this.#service.key, text_escape/* LENGTHS */.WH.details), ends);
        if (ends)
            this.#over.abort(error);
        return error;
    }
}

;// CONCATENATED MODULE: ./src/generate/clients/openai.ts


const part = schemas/* object */.Ikc({ type: optionalText, text: optionalText, refusal: optionalText });
const message = schemas/* object */.Ikc({
    content: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(part)]).nullish(),
    refusal: optionalText,
    tool_calls: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullish().catch(null),
    function_call: schemas/* unknown */.L5J().optional(),
});
const choice = schemas/* object */.Ikc({
    message: message.nullish(),
    text: schemas/* string */.YjP().nullish(),
    finish_reason: optionalText,
});
const openai_answer = schemas/* object */.Ikc({
    choices: schemas/* array */.YOg(choice),
    usage: schemas/* object */.Ikc({ prompt_tokens: tokenCount, completion_tokens: tokenCount })
        .nullish()
        .catch(null),
});
/**
 * The wire format of OpenAI's API, which most services and local servers have too.
 * @param base the base address; its host decides how the most tokens are named
 */
function openaiCodec(base) {
    const mostTokens = isOpenai(base.hostname) ? 'max_completion_tokens' : 'max_tokens';
    return {
        encode: (question, key) => openai_encode(question, key, mostTokens),
        decode: openai_decode,
    };
}
/** OpenAI's reasoning models refuse the old name of the field, and other servers ignore the new one. */
function isOpenai(host) {
    return host === 'api.openai.com' || host.endsWith('.openai.azure.com');
}
function openai_encode(question, key, mostTokens) {
    const { api, model, messages, prompt, settings } = question;
    const { temperature, topP, seed, maxTokens, stop, extra } = settings;
    const fields = withoutNull({
        model,
        temperature,
        top_p: topP,
        seed,
        // The endpoint for completions has only the old name.
        [api === 'chat' ? mostTokens : 'max_tokens']: maxTokens,
        stop: stop.length === 0 ? null : stop,
    });
    // One answer a request: some servers ignore `n`.
    const body = { ...(api === 'chat' ? { messages } : { prompt }), ...fields, ...extra };
    const headers = key === null ? {} : { authorization: `Bearer ${key}` };
    return { path: api === 'chat' ? '/chat/completions' : '/completions', headers, body };
}
function openai_decode(body) {
    const read = openai_answer.safeParse(body);
    if (!read.success)
        return unusable('the answer has not the form of OpenAI’s API: check base-url');
    const [first] = read.data.choices;
    if (first === undefined)
        return unusable('the service answered without any choice');
    if (first.finish_reason?.toLowerCase() === 'error') {
        return unusable('the service failed while the model answered');
    }
    const text = requireShort(textOf(first));
    const ended = isRefusal(first.message) ? 'refused' : endOf(first.finish_reason);
    return { text, ended, usage: openai_usageOf(read.data.usage) };
}
/** @throws Fault if the model called a tool and said nothing */
function textOf({ message, text, finish_reason }) {
    if (message === null || message === undefined) {
        return text ?? unusable('the service answered without a message');
    }
    const { content, tool_calls, function_call } = message;
    const said = typeof content === 'string'
        ? content
        : (content ?? [])
            .filter(isText)
            .map((each) => each.text ?? '')
            .join('');
    const isCall = (tool_calls ?? []).length > 0 || (function_call ?? null) !== null;
    const saysCall = finish_reason === 'tool_calls' || finish_reason === 'function_call';
    if (said === '' && (isCall || saysCall)) {
        return unusable('the model called a tool instead of answering: remove tools from extra');
    }
    return said;
}
/** Thinking comes as parts of another type. */
function isText({ type }) {
    return type === 'text' || type === 'output_text' || (type ?? null) === null;
}
function isRefusal(said) {
    const { refusal, content } = said ?? {};
    if ((refusal ?? '') !== '')
        return true;
    return Array.isArray(content) && content.some((each) => (each.refusal ?? '') !== '');
}
function openai_usageOf(usage) {
    const { prompt_tokens, completion_tokens } = usage ?? {};
    if (typeof prompt_tokens !== 'number' || typeof completion_tokens !== 'number')
        return null;
    return { input: prompt_tokens, output: completion_tokens };
}

;// CONCATENATED MODULE: ./src/generate/limiter.ts

/** The start of `concurrency: auto`, and its largest number. */
const FIRST = 4;
const LARGEST = 64;
/**
 * How many questions, and how many requests for them, a service gets at a time. A question keeps
 * its place while it waits to be asked again, so that questions in waiting do not pile up. Under
 * `auto` the number grows by one with each window of successes, and halves when the service has too
 * much: additive increase and multiplicative decrease, as in TCP (RFC 5681).
 */
class Limiter {
    #isFixed;
    #most;
    #questions = 0;
    #requests = 0;
    #successes = 0;
    #era = 0;
    #resumeAt = 0;
    #waiting = new Set();
    /** @param concurrency a number stays as it is */
    constructor(concurrency) {
        this.#isFixed = concurrency !== 'auto';
        this.#most = concurrency === 'auto' ? FIRST : concurrency;
    }
    /**
     * Resolves when a place is free for a question. Only one caller may wait, and take the place.
     * @throws the signal's reason
     */
    async free(signal) {
        while (this.#questions >= this.#most)
            await this.#change([signal]);
    }
    /** Take a place for a question. */
    enter() {
        this.#questions += 1;
    }
    /** Give the place of a question back. */
    leave() {
        this.#questions -= 1;
        this.#wake();
    }
    /**
     * Send a request when nothing pauses and there is room.
     * @param send gets the era of its start, for `succeeded` and `overloaded`
     * @throws what it throws; or the reason of a signal that ends the wait
     */
    async run(send, ...signals) {
        for (;;) {
            for (const signal of signals)
                signal.throwIfAborted();
            const pause = this.#resumeAt - performance.now();
            if (pause > 0)
                await rest(pause, ...signals);
            else if (this.#requests >= this.#most)
                await this.#change(signals);
            else
                break;
        }
        this.#requests += 1;
        try {
            return await send(this.#era);
        }
        finally {
            this.#requests -= 1;
            this.#wake();
        }
    }
    /** No further request starts for some time, because the service asked for it. */
    pause(milliseconds) {
        this.#resumeAt = Math.max(this.#resumeAt, performance.now() + milliseconds);
    }
    /** Note an answer to a request of this era. */
    succeeded(era) {
        if (this.#isFixed || era !== this.#era)
            return;
        this.#successes += 1;
        if (this.#successes < this.#most || this.#most >= LARGEST)
            return;
        this.#successes = 0;
        this.#most += 1;
        this.#wake();
    }
    /**
     * Note that a request of this era was too much for the service. Each halving begins an era:
     * requests that were under way at one say nothing about the new number.
     */
    overloaded(era) {
        if (this.#isFixed || era !== this.#era)
            return;
        this.#era += 1;
        this.#successes = 0;
        this.#most = Math.max(1, Math.floor(this.#most / 2));
    }
    #wake() {
        for (const wake of this.#waiting)
            wake();
    }
    /** Resolves with the next change. Who waits longest goes on first. */
    #change(signals) {
        return new Promise((resolve, reject) => {
            const leave = () => {
                this.#waiting.delete(wake);
                for (const signal of signals)
                    signal.removeEventListener('abort', stop);
            };
            const wake = () => {
                leave();
                resolve();
            };
            const stop = () => {
                leave();
                reject(signals.find(({ aborted }) => aborted)?.reason);
            };
            this.#waiting.add(wake);
            for (const signal of signals)
                signal.addEventListener('abort', stop, { once: true });
        });
    }
}

;// CONCATENATED MODULE: ./src/generate/open-client.ts







/** A program gets this many questions at a time under `concurrency: auto`. It says no "too much". */
const COMMAND_CONCURRENCY = 8;
/** The characters that a header of HTTP can hold. */
const VALID_KEY = /^[\x21-\x7e]+$/;
/**
 * The client for the source of answers that a config names. Nothing is sent or started before the
 * first question.
 * @throws UserError if the environment variable with the key is missing or not a key
 */
function openClient(config, options) {
    const key = config.key === undefined ? null : keyIn(options.environment, config.key);
    const { command, concurrency } = config;
    const isAuto = concurrency === 'auto';
    const limiter = new Limiter(command !== undefined && isAuto ? COMMAND_CONCURRENCY : concurrency);
    const client = command === undefined
        ? endpointClient(config, key, limiter, options)
        : commandClient(command, config, key, options);
    return {
        limiter,
        ask: (question, signal) => client.ask(question, signal),
        close: () => client.close(),
    };
}
function endpointClient(config, key, limiter, { warn }) {
    const provider = config.provider ?? 'openai';
    if (provider === 'anthropic' && config.seed !== undefined) {
        warn('anthropic knows no seed: the one in generate has no effect');
    }
    const base = new URL(config['base-url'] ?? generate_settings/* USUAL_ADDRESS */.ux[provider]);
    const endpoint = {
        base,
        key,
        keyName: config.key ?? null,
        model: config.model ?? '',
        timeoutMs: config.timeout,
    };
    const codec = provider === 'anthropic' ? anthropicCodec : openaiCodec(base);
    return new EndpointClient(endpoint, codec, limiter);
}
function commandClient(words, { timeout }, key, { environment, folder, log, warn }) {
    return new CommandClient({ words, folder, environment }, { key, timeoutMs: timeout, log, warn });
}
/** @throws UserError without the value, which may be a key with a line break */
function keyIn(environment, name) {
    // A secret that was pasted often ends with a line break.
    const key = (environment[name] ?? '').trim();
    if (key === '')
        throw new errors/* UserError */.yo(`the environment variable ${name} has no key: set it`);
    if (VALID_KEY.test(key))
        return key;
    throw new errors/* UserError */.yo(`the environment variable ${name} has characters that no key has, such as a line break: set it anew`);
}

;// CONCATENATED MODULE: ./src/generate/ask-missing.ts




const NOTHING_ASKED = {
    ...{ answered: 0, failed: 0, reasons: new Map() },
    ...{ tokens: { input: 0, output: 0 }, cost: 0 },
};
/**
 * Ask a suite's model for the missing answers, as long as the budget lasts. Each answer is kept as
 * soon as it is there.
 * @param asks all questions, in their order
 * @param missing the keys of those without an answer
 * @param file null if the repository keeps no answers
 */
async function askMissing(config, suite, asks, missing, file, asking) {
    const { store, environment, listener, signal } = asking;
    const { name, generate } = suite.config;
    const { model } = suite.questions.asked;
    const budget = asking.budgets.get(name) ?? new Budget(generate, asking.share);
    asking.budgets.set(name, budget);
    let lost = 0;
    const onAnswer = (ask, answer) => {
        budget.spend(answer.usage);
        const kept = toKept(ask, answer);
        // A refusal may be another one the next time, so it is not kept.
        const lasts = answer.ended !== 'refused';
        store.add(kept, lasts);
        if (lasts)
            file?.append(kept);
        listener.step(soFar(lost, budget));
    };
    const onError = () => {
        lost += 1;
        listener.step(soFar(lost, budget));
    };
    // Only a base is read from a worktree of the run's own.
    const who = config.worktree === null ? name : `${name} at the base`;
    listener.start(`${who}: asking ${model ?? 'its command'}`, missing.size);
    // The prompt's own file may name the model.
    const client = openClient(model === null ? generate : { ...generate, model }, {
        environment,
        folder: config.starts[0],
        log: (line) => listener.say(`${who}: ${line}`),
        warn: (line) => listener.say(`note: ${who}: ${line}`),
    });
    try {
        const questions = withinBudget(asks, missing, budget);
        const { limiter } = client;
        const all = await askAll(questions, { client, limiter, signal, onAnswer, onError });
        const { answered, failed, messages, ending } = all;
        const reasons = new Map(messages);
        const rest = missing.size - answered - failed;
        const why = ending?.message ?? budget.end;
        if (rest > 0 && why !== null)
            reasons.set(why, (reasons.get(why) ?? 0) + rest);
        return { answered, failed, reasons, tokens: budget.tokens, cost: budget.cost };
    }
    finally {
        listener.end();
        await client.close();
    }
}
/** The questions without an answer, each once, as long as the budget lasts. */
function* withinBudget(asks, missing, budget) {
    const sent = new Set();
    for (const ask of asks) {
        if (!missing.has(ask.key) || sent.has(ask.key))
            continue;
        if (budget.end !== null)
            return;
        budget.start();
        sent.add(ask.key);
        yield ask;
    }
}
/** @param lost the number of questions that got no answer */
function soFar(lost, { tokens, cost }) {
    const used = tokens === null ? 'tokens unknown' : `${(0,numbers/* grouped */.zD)(tokens.input + tokens.output)} tokens`;
    return [
        ...(lost === 0 ? [] : [`${(0,numbers/* grouped */.zD)(lost)} without an answer`]),
        used,
        ...(cost === null ? [] : [`cost ${cost.toFixed(2)}`]),
    ].join(', ');
}
function toKept(ask, { text, ended, usage, latencyMs }) {
    const { key, problem, family, transform, seed, index } = ask;
    return {
        ...{ key, problem },
        ...(family === null ? {} : { family }),
        ...(transform === null ? {} : { transform }),
        ...(seed === null ? {} : { seed }),
        ...{ index, text },
        ...(ended === null ? {} : { ended }),
        ...(usage === null ? {} : { usage }),
        latencyMs,
    };
}

;// CONCATENATED MODULE: ./src/generate/credentials.ts
/** @returns the reason why a suite's model cannot be asked, and what to do; null if it can */
function whyNotAsked({ key }, { environment, refused }) {
    if (refused !== null)
        return refused;
    if (key === undefined || (environment[key] ?? '').trim() !== '')
        return null;
    return `the environment variable ${key} is not set: set it, or commit the answers with keep`;
}

;// CONCATENATED MODULE: ./src/generate/given-answers.ts
/** Answers handed on at a time. */
const GROUP = 100;
/**
 * The answers of a suite as samples, in the order of its questions.
 * @param place where messages say that they come from
 */
function* givenAnswers(suite, store, place) {
    let group = [];
    for (const { ask, variant } of suite.questions.of(suite)) {
        const found = store.get(ask.key);
        if (found === undefined)
            continue;
        const { text, ended } = found.answer;
        const kind = ask.api === 'completion' ? 'completion' : 'either';
        const how = ended === 'length' || ended === 'refused' ? { ended } : {};
        group.push({ variant, problem: ask.problem, answer: { kind, text, ...how }, place });
        if (group.length < GROUP)
            continue;
        yield group;
        group = [];
    }
    if (group.length > 0)
        yield group;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/dataset/containers/lines.ts
var containers_lines = __webpack_require__(97478);
// EXTERNAL MODULE: ./src/system/make-folder.ts
var make_folder = __webpack_require__(50136);
// EXTERNAL MODULE: ./src/system/paths.ts
var paths = __webpack_require__(69145);
;// CONCATENATED MODULE: ./src/generate/keep-file.ts









/** The file of a suite's answers in the repository: one answer a line, in the order of prompts. */
class KeepFile {
    path;
    /** Its name in messages. */
    label;
    /** True if it is the base's own file. */
    isOfBase;
    /**
     * @param folder as the config has it
     * @param at the place of the folder's name in the config
     * @throws UserError if it is no place in the repository
     */
    constructor(config, suite, folder, at) {
        const [first] = config.starts;
        const start = config.starts.find((each) => (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(each, folder))) ?? first;
        const inside = (0,external_node_path_.resolve)(start, folder);
        const fail = (message) => {
            throw new errors/* UserError */.yo([{ place: config.placeOf(at), message: `keep: ${folder} ${message}` }]);
        };
        if (!(0,paths/* isInside */.FK)(inside, config.repository))
            fail('is outside of the repository: name a folder in it');
        if (!mayBeFolder(inside))
            fail('is or is below a file: name a folder');
        this.path = (0,external_node_path_.join)(inside, `${suite.replaceAll('/', '%2F')}.jsonl`);
        if (!(0,paths/* isInside */.FK)((0,paths/* realPath */.Ye)(this.path), config.repository))
            fail('leads out of the repository: replace the link');
        const found = (0,external_node_fs_.lstatSync)(this.path, { throwIfNoEntry: false });
        if (found !== undefined && !found.isFile())
            fail('has no file but something else there: remove it');
        this.label = (0,external_node_path_.relative)(config.worktree ?? '', this.path) || this.path;
        this.isOfBase = config.worktree !== null;
    }
    /**
     * Read all answers. Lines that are no answers are counted and left out.
     * @throws UserError if the file cannot be read as text
     */
    async read(take) {
        if (!(0,external_node_fs_.existsSync)(this.path))
            return null;
        let lines = 0;
        let first = 0;
        for await (const group of (0,containers_lines/* readLines */.S)(this.path, this.label)) {
            for (const { text, place } of group) {
                const answer = keep_file_parse(text);
                if (answer !== null)
                    take(answer);
                else if (++lines === 1)
                    first = place.line;
            }
        }
        return lines === 0 ? null : { lines, first };
    }
    /** Add an answer at once, so that a run that is stopped loses nothing. */
    append(answer) {
        (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(this.path));
        (0,external_node_fs_.appendFileSync)(this.path, lineOf(answer));
    }
    /** Replace the file by these answers; it appears complete or not at all. */
    write(answers) {
        (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(this.path));
        const part = `${this.path}.${(0,external_node_crypto_.randomUUID)()}`;
        const file = (0,external_node_fs_.openSync)(part, 'wx');
        try {
            for (const answer of answers)
                (0,external_node_fs_.writeSync)(file, lineOf(answer));
            (0,external_node_fs_.closeSync)(file);
            (0,external_node_fs_.renameSync)(part, this.path);
        }
        catch (error) {
            (0,external_node_fs_.rmSync)(part, { force: true });
            throw error;
        }
    }
}
/** False if a file stands where the folder or one above it should be. */
function mayBeFolder(folder) {
    let nearest = folder;
    while (!(0,external_node_fs_.existsSync)(nearest))
        nearest = (0,external_node_path_.dirname)(nearest);
    return (0,external_node_fs_.statSync)(nearest).isDirectory();
}
function lineOf(answer) {
    return `${JSON.stringify(answer)}\n`;
}
function keep_file_parse(line) {
    try {
        return answer/* keptAnswer */.VJ.parse((0,bounded_json/* parseBounded */.nh)(line));
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/generate/kept-answers.ts

/** @returns null if the repository keeps no answers */
function keepFileOf(config, { config: suite, index }) {
    const { keep } = suite.generate;
    if (keep === undefined)
        return null;
    return new KeepFile(config, suite.name, keep, ['suites', index, 'generate', 'keep']);
}
/**
 * Take the answers that the repository keeps.
 * @returns their keys
 */
async function readKept(file, { store, listener }) {
    const keys = new Set();
    if (file === null)
        return keys;
    const unread = await file.read((answer) => {
        store.take(answer);
        keys.add(answer.key);
    });
    if (unread === null)
        return keys;
    const lines = unread.lines === 1 ? 'one line is no answer' : `${unread.lines} lines are no answers`;
    const place = `${file.label}:${unread.first}${file.isOfBase ? ' at the base' : ''}`;
    listener.say(`note: ${place}: ${lines}, and ignored`);
    return keys;
}
/** True if there are answers that the file should have and has not, such as those of a cache. */
function lacks(inFile, suite, asking) {
    for (const ask of allOf(suite)) {
        if (!inFile.has(ask.key) && keptAnswerTo(ask, asking) !== null)
            return true;
    }
    return false;
}
/** The questions to all prompts of a suite, also those of other shards. */
function* allOf({ questions, dataset }) {
    for (const { ask } of questions.of({ dataset, slice: null }))
        yield ask;
}
/** Null if there is no answer that lasts. */
function keptAnswerTo({ key }, { store }) {
    const answer = store.get(key)?.answer;
    return answer === undefined || answer.ended === 'refused' ? null : answer;
}
/** The answers to all prompts of a suite in their order, each once. */
function* keptOf(suite, asking) {
    const written = new Set();
    for (const ask of allOf(suite)) {
        if (written.has(ask.key))
            continue;
        const answer = keptAnswerTo(ask, asking);
        if (answer === null)
            continue;
        written.add(ask.key);
        yield answer;
    }
}

// EXTERNAL MODULE: ./src/score/median.ts
var median = __webpack_require__(94062);
;// CONCATENATED MODULE: ./src/generate/use.ts


/** Collects the use of nominal answers, kept ones too. What one answer does not say is unknown. */
class UseCounter {
    #answers = new Map();
    note(problem, { usage, latencyMs }) {
        const known = this.#answers.get(problem) ?? [];
        known.push({ usage, latencyMs });
        this.#answers.set(problem, known);
    }
    /** @param prices of tokens; undefined if they are unknown */
    uses(prices) {
        return new Map([...this.#answers].map(([problem, answers]) => {
            const usages = answers.flatMap(({ usage }) => usage ?? []);
            const latencies = answers.flatMap(({ latencyMs }) => latencyMs ?? []);
            const costs = usages.flatMap((usage) => costOf(usage, prices) ?? []);
            const use = {
                ...inFull(answers, usages, { tokens: sum(usages.map((u) => u.input + u.output)) }),
                ...inFull(answers, costs, { cost: sum(costs) }),
                ...inFull(answers, latencies, {
                    latencyMs: sum(latencies),
                    medianLatencyMs: latencies.length === 0 ? 0 : (0,median/* medianOf */.u)(latencies),
                }),
            };
            return [problem, use];
        }));
    }
}
/** The fields if every answer says what they need, otherwise none. */
function inFull(answers, known, fields) {
    return known.length === answers.length ? fields : {};
}
function sum(numbers) {
    return numbers.reduce((total, each) => total + each, 0);
}

;// CONCATENATED MODULE: ./src/generate/answer-suite.ts








/**
 * Get the answers to all prompts of a suite: those that are kept, and the others from its model.
 * Each answer is kept as soon as it is there.
 * @throws UserError if the file of kept answers cannot be used
 */
async function answerSuite(config, suite, asking) {
    const file = keepFileOf(config, suite);
    const inFile = await readKept(file, asking);
    const missing = missingOf(suite, asking);
    const whyNot = missing.size === 0 ? null : whyNotAsked(suite.config.generate, asking);
    const asked = missing.size === 0 || whyNot !== null
        ? NOTHING_ASKED
        : await askMissing(config, suite, asksOf(suite), missing, file, asking);
    if (file !== null && (asked.answered > 0 || lacks(inFile, suite, asking))) {
        file.write(keptOf(suite, asking));
    }
    const skipped = whyNot === null
        ? null
        : `${missing.size === 1 ? '1 answer is' : `${(0,numbers/* grouped */.zD)(missing.size)} answers are`} missing, because ${whyNot}`;
    return toAnswered(suite, asking, asked, file, skipped);
}
function* asksOf(suite) {
    for (const { ask } of suite.questions.of(suite))
        yield ask;
}
/** The keys of the questions without an answer. */
function missingOf(suite, { store }) {
    const missing = new Set();
    for (const { ask } of suite.questions.of(suite)) {
        if (!missing.has(ask.key) && store.get(ask.key) === undefined)
            missing.add(ask.key);
    }
    return missing;
}
function toAnswered(suite, asking, asked, file, skipped) {
    const { store } = asking;
    const keys = new Set();
    const use = new UseCounter();
    const counts = { samples: 0, kept: 0, refused: 0, truncated: 0 };
    let used = { input: 0, output: 0 };
    for (const { ask } of suite.questions.of(suite)) {
        const isNew = !keys.has(ask.key);
        keys.add(ask.key);
        const found = store.get(ask.key);
        if (found === undefined)
            continue;
        counts.samples += 1;
        if (ask.family === null)
            use.note(ask.problem, found.answer);
        if (!isNew)
            continue;
        const { usage } = found.answer;
        used = used === null || usage === undefined ? null : (0,answer/* plus */.tY)(used, usage);
        if (found.isKept)
            counts.kept += 1;
        if (found.answer.ended === 'refused')
            counts.refused += 1;
        if (found.answer.ended === 'length')
            counts.truncated += 1;
    }
    const { samples, ...told } = counts;
    const questions = keys.size;
    const reasons = [...asked.reasons].sort(([, a], [, b]) => b - a).slice(0, generated/* MOST_REASONS */.Qb);
    const place = { file: file?.label ?? `answers of ${suite.config.name}` };
    return {
        samples: skipped === null ? samples : 0,
        uses: use.uses(suite.config.generate.prices),
        source: {
            files: [],
            variantOf: () => 'is no answer of a model',
            given: () => (skipped === null ? givenAnswers(suite, store, place) : []),
        },
        generated: {
            ...suite.questions.asked,
            ...{ n: suite.questions.n, questions, ...told, asked: asked.answered },
            ...{ failed: asked.failed, missing: questions - told.kept - asked.answered - asked.failed },
            ...{ used, tokens: asked.tokens, cost: asked.cost },
            reasons: reasons.map(([reason, of]) => ({ reason, questions: of })),
            ...(skipped === null ? {} : { skipped }),
        },
    };
}


/***/ })

};

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { askAll } from '../../src/generate/ask-all.ts';
import { AskError } from '../../src/generate/client.ts';
import { type OpenClient, openClient } from '../../src/generate/open-client.ts';
import type { Ask } from '../../src/records/answer.ts';
import { isAlive, startOf } from '../../src/system/process-life.ts';
import { temporaryFolder, writeFiles } from '../support/files.ts';
import { NEVER, options, question, questions, settings } from './support/question.ts';

/** Reads lines as JSON, and answers with `say`. */
const NODE_PRELUDE = `
import { createInterface } from 'node:readline';
const say = (answer) => process.stdout.write(JSON.stringify(answer) + '\\n');
const asked = createInterface({ input: process.stdin });
const each = (take) => asked.on('line', (line) => take(JSON.parse(line)));
`;

interface Started {
  readonly client: OpenClient;
  readonly folder: string;
  readonly logged: readonly string[];
  readonly warned: readonly string[];
}

/** A client of a program in a folder of its own. It is closed after the test. */
function start(
  command: readonly string[],
  files: Readonly<Record<string, string>>,
  change: Readonly<Record<string, unknown>> = {},
  environment: NodeJS.ProcessEnv = process.env,
): Started {
  const folder = writeFiles(temporaryFolder(), files);
  const heard = options({ folder, environment });
  const client = openClient(settings({ command: [...command], ...change }), heard);
  onTestFinished(() => client.close());
  return { client, folder, logged: heard.logged, warned: heard.warned };
}

/** The same for a program of Node that begins with the prelude. */
function startNode(
  script: string,
  change: Readonly<Record<string, unknown>> = {},
  environment?: NodeJS.ProcessEnv,
): Started {
  const files = { 'ask.mjs': `${NODE_PRELUDE}${script}` };
  return start([process.execPath, 'ask.mjs'], files, change, environment);
}

async function askMany(client: OpenClient, all: Iterable<Ask>) {
  const texts = new Map<number, string>();
  const asked = await askAll(all, {
    client,
    limiter: client.limiter,
    signal: NEVER,
    onAnswer: ({ index }, { text }) => void texts.set(index, text),
    onError: () => {},
  });
  return { ...asked, texts };
}

async function errorOf(answer: Promise<unknown>): Promise<AskError> {
  const error: unknown = await answer.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(AskError);
  return error as AskError;
}

const range = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('a program', () => {
  it('in Python answers lines, in the folder of the config', async () => {
    const script = `
import json, os, sys
for line in sys.stdin:
    question = json.loads(line)
    json.dump({"id": question["id"], "text": os.getcwd(), "usage": {"input": 3, "output": 4},
               "finish_reason": "length"}, sys.stdout)
    print(flush=True)
`;
    const { client, folder } = start(['python3', 'ask.py'], { 'ask.py': script });
    const answer = await client.ask(question(), NEVER);
    expect(answer).toEqual({
      ...{ text: folder, ended: 'length', usage: { input: 3, output: 4 } },
      latencyMs: expect.any(Number),
    });
  });

  it('gets the question with the names of the config', async () => {
    const { client } = startNode('each((all) => say({ id: all.id, text: JSON.stringify(all) }))');
    const asked = question({
      family: 'docstring',
      transform: 'BackTranslation',
      seed: 2,
      index: 7,
      settings: {
        temperature: 0.8,
        topP: 0.95,
        seed: null,
        maxTokens: 512,
        stop: ['\n'],
        extra: { a: 1 },
      },
    });
    const { text } = await client.ask(asked, NEVER);
    expect(JSON.parse(text)).toEqual({
      id: asked.key,
      suite: 'quick',
      problem: 'HumanEval/0',
      family: 'docstring',
      transform: 'BackTranslation',
      seed: 2,
      index: 7,
      messages: [{ role: 'user', content: 'Write add.' }],
      prompt: 'def add(a, b):\n',
      model: 'small-1',
      settings: {
        temperature: 0.8,
        'top-p': 0.95,
        seed: null,
        'max-tokens': 512,
        stop: ['\n'],
        extra: { a: 1 },
      },
    });
  });

  it('answers in any order, eight at a time', async () => {
    const { client } = startNode(`
      const held = [];
      each(({ id, index }) => {
        held.push({ id, text: String(index) });
        if (held.length === 8) for (const one of held.splice(0).reverse()) say(one);
      });
    `);
    const { answered, texts } = await askMany(client, questions(64));
    expect(answered).toBe(64);
    expect([...texts].every(([index, text]) => text === `${index}`)).toBe(true);
  });

  it('may count tokens as OpenAI does, and gives an error for its question', async () => {
    const { client } = startNode(`
      const usage = { prompt_tokens: 5, completion_tokens: 6 };
      const answers = [
        { text: 'x', usage }, { error: 'no\\u001b[31m such model' }, { error: { message: 'busy' } }, {},
        { text: 7 },
      ];
      each(({ id, index }) => say({ id, ...answers[index] }));
    `);
    const ask = (index: number) => client.ask(question({ index }), NEVER);
    expect(await ask(0)).toMatchObject({ text: 'x', ended: null, usage: { input: 5, output: 6 } });
    const messages = [];
    for (const index of [1, 2, 3, 4]) {
      const error = await errorOf(ask(index));
      expect(error.ends).toBe(false);
      messages.push(error.message.replace(/^the command .* (?=the program)/, ''));
    }
    expect(messages).toEqual([
      'the program says: no\uFFFD[31m such model',
      'the program says: busy',
      'the program answered with neither text nor error',
      "the program's answer is not valid (text)",
    ]);
  });

  it('that writes what is no answer is still heard, and this is said', async () => {
    const { client, warned } = startNode(`
      each(({ id, index }) => {
        console.log('loading the model');
        console.log('[1, 2]');
        console.log(JSON.stringify({ text: 'whose?' }));
        say({ id: 'nobody', text: 'x' });
        say({ id, text: 'first' });
        say({ id, text: 'second' });
      });
    `);
    expect(await client.ask(question(), NEVER)).toMatchObject({ text: 'first' });
    await client.close();
    expect(warned.map((line) => line.replace(/^the command .*ask.mjs /, ''))).toEqual([
      'wrote a line that is no JSON object with an id, which is ignored: loading the model',
      'wrote a line that is no JSON object with an id, which is ignored: [1, 2]',
      'wrote a line that is no JSON object with an id, which is ignored: {"text":"whose?"}',
      'answered a question that is not open, which is ignored: nobody',
      `answered a question that is not open, which is ignored: ${question().key}`,
    ]);
  });

  it('that writes much of this is said ten times', async () => {
    const { client, warned } = startNode(`
      each(({ id }) => {
        for (let i = 0; i < 1000; i += 1) console.log('noise');
        say({ id, text: 'x' });
      });
    `);
    await client.ask(question(), NEVER);
    expect(warned).toHaveLength(11);
    expect(warned.at(-1)).toBe('further notes of this kind are left out');
  });

  it('may write a line of over 16 MiB, which is ignored', async () => {
    const { client, warned } = startNode(`
      each(({ id }) => {
        say({ id, text: 'x'.repeat(17 << 20) });
        say({ id, text: 'short' });
      });
    `);
    expect(await client.ask(question(), NEVER)).toMatchObject({ text: 'short' });
    expect(warned).toHaveLength(1);
    expect(warned[0]).toContain('wrote a line of over 16777216 bytes');
  });

  it('has a time for each question, and goes on after it', async () => {
    const { client } = startNode(
      'each(({ id, index }) => { if (index !== 0) say({ id, text: "x" }); });',
      { timeout: '2s' },
    );
    const error = await errorOf(client.ask(question({ index: 0 }), NEVER));
    expect(error.ends).toBe(false);
    expect(error.message).toContain('gave no answer within 2 s');
    expect(await client.ask(question({ index: 2 }), NEVER)).toMatchObject({ text: 'x' });
  });

  it('that never reads its input gets no more than its pipe holds', async () => {
    const { client } = startNode('setInterval(() => {}, 1000);', { timeout: '50ms' });
    const long = 'x'.repeat(1 << 20);
    const all = range(40).map((index) => question({ index, prompt: long }));
    const before = process.memoryUsage().external;
    const { failed } = await askMany(client, all);
    expect(failed).toBe(40);
    expect(process.memoryUsage().external - before).toBeLessThan(16 << 20);
  });

  it('that ends takes all questions along, with its last words', async () => {
    const { client, logged } = startNode(`
      each(() => {
        console.error('no model at \\u001b[1m/models\\n');
        process.exitCode = 3;
        asked.close();
        process.stdin.destroy();
      });
    `);
    const { failed, notAsked, ending, answered } = await askMany(client, questions(100));
    expect(answered + failed + notAsked).toBe(100);
    expect(notAsked).toBeGreaterThanOrEqual(90);
    expect(ending?.message).toContain('ended with exit code 3; its last words: no model at');
    expect(ending?.message).not.toContain('\u001b');
    expect(logged).toContain('no model at \uFFFD[1m/models');
    await expect(client.ask(question(), NEVER)).rejects.toThrow('ended with exit code 3');
  });

  it.each([
    ['is not there', ['no-such-program'], 'cannot be started'],
    ['ends by a signal', ['sh', '-c', 'kill -9 $$'], 'was ended by SIGKILL'],
    ['ends without a word', ['true'], 'ended with exit code 0'],
  ])('that %s ends all questions', async (_what, command, message) => {
    const { client } = start(command, {});
    const error = await errorOf(client.ask(question(), NEVER));
    expect(error.ends).toBe(true);
    expect(error.message).toContain(message);
  });

  it('gets its environment whole, and its key is shown nowhere', async () => {
    const key = 'sk-test-0123456789';
    const { client, logged, warned } = startNode(
      `each(({ id }) => {
        console.error('key ' + process.env.MODEL_KEY);
        console.log('key ' + process.env.MODEL_KEY);
        say({ id, text: 'key ' + process.env.MODEL_KEY + ' ' + process.env.OTHER });
      });`,
      { key: 'MODEL_KEY' },
      { PATH: process.env.PATH, MODEL_KEY: key, OTHER: 'other' },
    );
    expect(await client.ask(question(), NEVER)).toMatchObject({ text: 'key [key] other' });
    await client.close();
    expect(logged).toEqual(['key [key]']);
    expect(warned.join()).toContain('key [key]');
    expect([...logged, ...warned].join()).not.toContain(key);
  });

  it('may log without end: a thousand lines are passed on', async () => {
    const { client, logged } = startNode(`
      each(({ id }) => {
        console.error('y'.repeat(70_000));
        for (let i = 0; i < 3000; i += 1) console.error('x'.repeat(500));
        say({ id, text: 'x' });
      });
    `);
    await client.ask(question(), NEVER);
    await client.close();
    expect(logged).toHaveLength(1001);
    expect(logged[0]).toBe('(a line of over 65536 bytes)');
    expect(Math.max(...logged.map((line) => line.length))).toBe(400);
  });
});

describe('closing', () => {
  it('ends the input, and waits for a program that ends in order', async () => {
    const { client, folder } = startNode(`
      import { writeFileSync } from 'node:fs';
      each(({ id }) => say({ id, text: 'x' }));
      asked.on('close', () => writeFileSync('closed', 'in order'));
    `);
    await client.ask(question(), NEVER);
    await client.close();
    expect(readFileSync(join(folder, 'closed'), 'utf8')).toBe('in order');
  });

  it('kills a program that stays, with its children', async () => {
    const { client } = start(['sh', 'ask.sh'], {
      'ask.sh': `
trap '' TERM
read line
id=$(printf %s "$line" | sed 's/.*"id":"\\([^"]*\\)".*/\\1/')
sleep 1000 & echo "{\\"id\\": \\"$id\\", \\"text\\": \\"$$ $!\\"}"
while :; do sleep 1000; done
`,
    });
    const { text } = await client.ask(question(), NEVER);
    const running = text.split(' ').map((pid) => [Number(pid), startOf(Number(pid)) ?? 0] as const);
    const isRunning = () => running.map(([pid, start]) => isAlive(pid, start));
    expect(isRunning()).toEqual([true, true]);
    await client.close();
    expect(isRunning()).toEqual([false, false]);
  });

  it('is nothing for a program that was never asked', async () => {
    const { client } = start(['no-such-program'], {});
    await client.close();
  });

  it('follows the end of the run, which ends open questions at once', async () => {
    const { client } = startNode('process.stdout.write("\\n"); each(() => {});');
    const run = new AbortController();
    const asked = client.ask(question(), run.signal);
    run.abort(new Error('stopped by SIGINT'));
    await expect(asked).rejects.toThrow('stopped by SIGINT');
    await client.close();
  });
});

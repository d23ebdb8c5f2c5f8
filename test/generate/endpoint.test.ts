import { describe, expect, it } from 'vitest';
import { AskError } from '../../src/generate/client.ts';
import { openClient } from '../../src/generate/open-client.ts';
import { UserError } from '../../src/system/errors.ts';
import { NEVER, options, question, settings } from './support/question.ts';
import { chat, failure, type Service, say, startService } from './support/service.ts';

const KEY = 'sk-test/0123456789+abcdef';

/** A client of a service, with a key. */
function connect(service: Service, change: Readonly<Record<string, unknown>> = {}) {
  const given = { provider: 'openai', model: 'small-1', 'base-url': service.url };
  const config = settings({ ...given, key: 'MODEL_KEY', ...change });
  return openClient(config, options({ environment: { MODEL_KEY: KEY } }));
}

/** The error that asking once gives. */
async function errorOf(service: Service, change: Readonly<Record<string, unknown>> = {}) {
  const error: unknown = await connect(service, change)
    .ask(question(), NEVER)
    .then(
      () => null,
      (reason: unknown) => reason,
    );
  expect(error).toBeInstanceOf(AskError);
  return error as AskError;
}

describe('a question to an endpoint', () => {
  it('is one request with the key, and gives one answer', async () => {
    const service = await startService((response) => say(response, chat('def add')));
    const answer = await connect(service).ask(question(), NEVER);
    expect(answer).toEqual({
      ...{ text: 'def add', ended: 'stop', usage: { input: 10, output: 5 } },
      latencyMs: expect.any(Number),
    });
    expect(service.received).toHaveLength(1);
    const [{ url, headers, body } = {}] = service.received;
    expect(url).toBe('/v1/chat/completions');
    expect(headers).toMatchObject({ authorization: `Bearer ${KEY}` });
    expect(body).not.toHaveProperty('n');
    expect(body).not.toHaveProperty('stream');
  });

  it('keeps the query of the base address', async () => {
    const service = await startService((response) => say(response, chat('x')));
    const base = `${service.url}/?api-version=2024-10-21`;
    await connect(service, { 'base-url': base }).ask(question(), NEVER);
    expect(service.received[0]?.url).toBe('/v1/chat/completions?api-version=2024-10-21');
  });

  it('needs no key if the config names none', async () => {
    const service = await startService((response) => say(response, chat('x')));
    await connect(service, { key: undefined }).ask(question(), NEVER);
    expect(service.received[0]?.headers).not.toHaveProperty('authorization');
  });

  it('goes to Anthropic’s API in its own form', async () => {
    const body = { content: [{ type: 'text', text: 'def add' }], stop_reason: 'end_turn' };
    const service = await startService((response) => say(response, body));
    const base = service.url.replace('/v1', '');
    const client = connect(service, { provider: 'anthropic', 'base-url': base });
    expect(await client.ask(question(), NEVER)).toMatchObject({ text: 'def add', ended: 'stop' });
    expect(service.received[0]?.url).toBe('/v1/messages');
    expect(service.received[0]?.headers).toMatchObject({ 'x-api-key': KEY });
  });
});

describe('the key', () => {
  it.each([
    ['is missing', undefined, 'MODEL_KEY has no key'],
    ['is empty', ' \n', 'MODEL_KEY has no key'],
    ['has a line break', 'sk-secret\nsk-other', 'MODEL_KEY has characters that no key has'],
  ])('gives an error if it %s', (_what, MODEL_KEY, message) => {
    const config = settings({ provider: 'openai', model: 'small-1', key: 'MODEL_KEY' });
    const environment = MODEL_KEY === undefined ? {} : { MODEL_KEY };
    const open = () => openClient(config, options({ environment }));
    expect(open).toThrow(UserError);
    expect(open).toThrow(message);
    expect(open).not.toThrow('sk-secret');
  });

  it('is in no error, however a service echoes it', async () => {
    const bytes = Buffer.from(KEY);
    const echo = [
      KEY,
      encodeURIComponent(KEY),
      bytes.toString('base64'),
      bytes.toString('base64url'),
    ];
    const service = await startService((response) => {
      say(response, failure(`${'x'.repeat(280)} ${KEY} ${echo.join(' ')}`), 400);
    });
    const error = await errorOf(service);
    expect(error.message).toContain('[key]');
    expect(error.cause).toBeUndefined();
    for (const form of [...echo, 'sk-test', '0123456789']) {
      expect(`${error.stack} ${JSON.stringify(error)}`).not.toContain(form);
    }
  });

  it('is in no answer', async () => {
    const service = await startService((response) => say(response, chat(`print("${KEY}")`)));
    expect(await connect(service).ask(question(), NEVER)).toMatchObject({ text: 'print("[key]")' });
  });

  it('does not follow a redirection', async () => {
    const other = await startService((response) => say(response, chat('stolen')));
    const service = await startService((response) => {
      response.writeHead(307, { location: `${other.url}/chat/completions?key=${KEY}` }).end();
    });
    const error = await errorOf(service);
    expect(error.ends).toBe(true);
    expect(error.message).toContain(`redirects to ${new URL(other.url).host} (307)`);
    expect(error.message).toContain('base-url');
    expect(other.received).toEqual([]);
    expect(service.received).toHaveLength(1);
  });
});

describe('a refusal', () => {
  it.each([
    [401, {}, 'bad key', 'check the key in MODEL_KEY'],
    [401, { key: undefined }, 'no key', 'it wants a key: name its environment variable in key'],
    [402, {}, 'pay', 'the account has to pay first'],
    [403, {}, 'not yours', 'whether it may use the model small-1'],
    [404, {}, 'no model', 'check base-url (http://127.0.0.1:'],
    [410, {}, 'retired', 'and model (small-1)'],
    [
      429,
      {},
      'You exceeded your current quota, see your plan',
      'the quota of this account is spent',
    ],
    [429, {}, 'requests per day (RPD): try again in 7s', 'the quota of this account is spent'],
    [400, {}, 'Your credit balance is too low', 'the quota of this account is spent'],
  ])('with %i ends all questions', async (status, change, words, advice) => {
    const service = await startService((response) => say(response, failure(words), status));
    const error = await errorOf(service, change);
    expect(error.ends).toBe(true);
    expect(error.message).toContain(`answered ${status} (${words})`);
    expect(error.message).toContain(advice);
    expect(service.received).toHaveLength(1);
  });

  it.each([400, 413, 422, 501])('with %i ends its own question', async (status) => {
    const service = await startService((response) => say(response, failure('no'), status));
    const error = await errorOf(service);
    expect(error.ends).toBe(false);
    expect(error.message).toMatch(new RegExp(`^127\\.0\\.0\\.1:\\d+ answered ${status} \\(no\\)$`));
    expect(service.received).toHaveLength(1);
  });

  it.each([
    ['a list', [failure('no')]],
    ['a text', { error: 'no' }],
    ['a message', { object: 'error', message: 'no' }],
    ['a detail', { detail: 'no' }],
    [
      'Anthropic’s form',
      { type: 'error', error: { type: 'invalid_request_error', message: 'no' } },
    ],
  ])('says the words of a service in %s', async (_what, body) => {
    const service = await startService((response) => say(response, body, 400));
    expect((await errorOf(service)).message).toContain('answered 400 (no)');
  });

  it('has one line without control characters, and no words that are no JSON', async () => {
    const service = await startService((response, { body }) => {
      const words = 'a\n\u001b[31mb\u202e';
      if (body.model === 'one') say(response, failure(words), 400);
      else say(response, `<html>${words}</html>`, 400);
    });
    const config = { provider: 'openai', 'base-url': service.url };
    const message = async (model: string) => {
      const client = openClient(settings({ ...config, model }), options());
      return await client.ask(question({ model }), NEVER).catch((error: Error) => error.message);
    };
    expect(await message('one')).toMatch(/ answered 400 \(a \uFFFD\[31mb\uFFFD\)$/);
    expect(await message('two')).toMatch(/ answered 400$/);
  });

  it('inside of an answer counts like one with its status', async () => {
    const service = await startService((response, _request, number) => {
      const after = { 'retry-after-ms': '5' };
      const error = { message: 'Provider returned error', code: 502 };
      if (number === 1) say(response, { error }, 200, after);
      else say(response, failure('bad prompt'));
    });
    const error = await errorOf(service);
    expect(error).toMatchObject({ ends: false });
    expect(error.message).toContain('answered with an error (bad prompt)');
    expect(service.received).toHaveLength(2);
  });
});

it('is an answer, though a service says something beside it', async () => {
  const beside = { error: null, message: 'welcome', detail: 'fast' };
  const service = await startService((response) => {
    say(response, { ...(chat('def add') as object), ...beside });
  });
  expect(await connect(service).ask(question(), NEVER)).toMatchObject({ text: 'def add' });
});

describe('a fault that may pass', () => {
  const once = (first: Parameters<typeof startService>[0]) =>
    startService((response, request, number) =>
      number === 1 ? first(response, request, number) : say(response, chat('second')),
    );

  it.each([
    [408, {}],
    [409, {}],
    [425, {}],
    [429, { 'retry-after-ms': '20' }],
    [429, { 'retry-after': '0' }],
    [429, { 'retry-after': '0.02' }],
    [429, { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' }],
    [500, {}],
    [503, {}],
    [529, {}],
  ])('is tried again: %i %o', async (status, headers) => {
    const service = await once((response) => {
      say(response, failure('later'), status, { 'retry-after-ms': '1', ...headers });
    });
    expect(await connect(service).ask(question(), NEVER)).toMatchObject({ text: 'second' });
    expect(service.received).toHaveLength(2);
  });

  it('is tried again after the time that only the words name', async () => {
    const words = 'You exceeded your current quota and billing. Please retry in 20ms.';
    const service = await once((response) => say(response, failure(words), 429));
    expect(await connect(service).ask(question(), NEVER)).toMatchObject({ text: 'second' });
  });

  it.each([
    ['broken JSON', '{"choices": [{"message": {"content": "def'],
    ['no JSON', '<html>502</html>'],
    ['nothing', ''],
  ])('is tried again: %s', async (_what, body) => {
    const service = await once((response) => say(response, body));
    expect(await connect(service).ask(question(), NEVER)).toMatchObject({ text: 'second' });
  });

  it('is tried again: a connection that breaks in the answer', async () => {
    const service = await once((response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('{"choices": [', () => response.destroy());
    });
    expect(await connect(service).ask(question(), NEVER)).toMatchObject({ text: 'second' });
  });

  it('is tried again: no first byte within the time', async () => {
    const service = await once(() => {});
    const client = connect(service, { timeout: '100ms' });
    expect(await client.ask(question(), NEVER)).toMatchObject({ text: 'second' });
  });

  it('is tried again: no last byte within the time', async () => {
    const service = await once((response) => void response.writeHead(200).write('{'));
    const client = connect(service, { timeout: '100ms' });
    expect(await client.ask(question(), NEVER)).toMatchObject({ text: 'second' });
  });

  it('is tried six times', async () => {
    const service = await startService((response) =>
      say(response, failure('down'), 500, { 'retry-after-ms': '1' }),
    );
    const error = await errorOf(service);
    expect(error).toMatchObject({ ends: false });
    expect(error.message).toContain('answered 500 (down), 6 times in a row');
    expect(service.received).toHaveLength(6);
  });

  it('ends all questions after eight that used up their attempts', async () => {
    const service = await startService((response) =>
      say(response, failure('down'), 500, { 'retry-after-ms': '0' }),
    );
    const client = connect(service);
    const ends: boolean[] = [];
    for (let index = 0; index < 8; index += 1) {
      const error: unknown = await client.ask(question({ index }), NEVER).catch((e: unknown) => e);
      ends.push(error instanceof AskError && error.ends);
    }
    expect(ends).toEqual([...Array(7).fill(false), true]);
    await expect(client.ask(question(), NEVER)).rejects.toThrow('6 times in a row');
    expect(service.received).toHaveLength(48);
  });

  it.each([
    ['24367', '6 h 46 min'],
    ['86400000', '24000 h 0 min'],
    [new Date(Date.now() + 3_600_000).toUTCString(), /(59 min \d+ s|1 h 0 min)/],
  ])('ends all questions if the service asks to wait %s', async (after, words) => {
    const service = await startService((response) =>
      say(response, failure('later'), 429, { 'retry-after': after }),
    );
    const error = await errorOf(service);
    expect(error.ends).toBe(true);
    expect(error.message).toMatch(words);
    expect(error.message).toContain('it asks to wait');
    expect(service.received).toHaveLength(1);
  });

  it('is not: an answer of over 16 MiB', async () => {
    const service = await startService((response) => {
      const chunk = 'x'.repeat(1 << 20);
      response.writeHead(200);
      const more = () => {
        while (!response.destroyed && response.write(chunk));
      };
      response.on('drain', more);
      more();
    });
    const error = await errorOf(service);
    expect(error.message).toContain('answered with over 16777216 bytes');
    expect(service.received).toHaveLength(1);
  });
});

it('ends a request at once with the run', async () => {
  const run = new AbortController();
  const service = await startService(() => run.abort(new Error('stopped by SIGINT')));
  const client = connect(service, { timeout: '300s' });
  await expect(client.ask(question(), run.signal)).rejects.toThrow('stopped by SIGINT');
  await expect(client.ask(question(), run.signal)).rejects.toThrow('stopped by SIGINT');
  expect(service.received).toHaveLength(1);
});

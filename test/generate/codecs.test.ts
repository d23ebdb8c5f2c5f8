import { describe, expect, it } from 'vitest';
import { anthropicCodec } from '../../src/generate/clients/anthropic.ts';
import { openaiCodec } from '../../src/generate/clients/openai.ts';
import { question } from './support/question.ts';

const local = openaiCodec(new URL('http://127.0.0.1:8080/v1'));
const chosen = {
  temperature: 0.8,
  topP: 0.95,
  seed: 3,
  maxTokens: 512,
  stop: ['\nclass'],
  extra: { top_k: 40, chat_template_kwargs: { enable_thinking: false } },
};

describe('a request in OpenAI’s form', () => {
  it('holds only what is given', () => {
    const { path, headers, body } = local.encode(question(), null);
    expect(path).toBe('/chat/completions');
    expect(headers).toEqual({});
    expect(body).toEqual({
      model: 'small-1',
      messages: [{ role: 'user', content: 'Write add.' }],
    });
  });

  it('holds all settings, and further fields as they are', () => {
    const { headers, body } = local.encode(question({ settings: chosen }), 'sk-1');
    expect(headers).toEqual({ authorization: 'Bearer sk-1' });
    expect(body).toEqual({
      model: 'small-1',
      messages: [{ role: 'user', content: 'Write add.' }],
      temperature: 0.8,
      top_p: 0.95,
      seed: 3,
      max_tokens: 512,
      stop: ['\nclass'],
      top_k: 40,
      chat_template_kwargs: { enable_thinking: false },
    });
  });

  it.each([
    ['https://api.openai.com/v1', 'max_completion_tokens'],
    ['https://mine.openai.azure.com/openai/v1/', 'max_completion_tokens'],
    ['https://openai.example.org/v1', 'max_tokens'],
    ['https://notopenai.azure.com/v1', 'max_tokens'],
  ])('at %s names the most tokens %s', (base, field) => {
    const { body } = openaiCodec(new URL(base)).encode(question({ settings: chosen }), null);
    expect(body).toHaveProperty(field, 512);
  });

  it('continues a text', () => {
    const asked = question({ api: 'completion', messages: [], settings: chosen });
    const { path, body } = openaiCodec(new URL('https://api.openai.com/v1')).encode(asked, null);
    expect(path).toBe('/completions');
    expect(body).toMatchObject({ prompt: 'def add(a, b):\n', max_tokens: 512 });
    expect(body).not.toHaveProperty('messages');
  });
});

describe('an answer in OpenAI’s form', () => {
  const withMessage = (message: unknown, finish_reason: unknown = 'stop') => ({
    choices: [{ message, finish_reason }],
  });

  it.each([
    ['stop', 'stop'],
    ['eos', 'stop'],
    ['STOP', 'stop'],
    ['length', 'length'],
    ['MAX_TOKENS', 'length'],
    ['content_filter', 'refused'],
    ['something new', null],
    [null, null],
    [7, null],
  ])('that says %s ended: %s', (reason, ended) => {
    expect(local.decode(withMessage({ content: 'x' }, reason))).toMatchObject({ ended });
  });

  it('has its usage, if both numbers are there', () => {
    const body = withMessage({ content: 'x' });
    const usage = { prompt_tokens: 7, completion_tokens: 2, total_tokens: 9 };
    expect(local.decode({ ...body, usage }).usage).toEqual({ input: 7, output: 2 });
    for (const wrong of [
      null,
      {},
      { prompt_tokens: 7 },
      { ...usage, completion_tokens: -1 },
      'x',
    ]) {
      expect(local.decode({ ...body, usage: wrong }).usage).toBeNull();
    }
  });

  it('is the text of a completion', () => {
    const body = { choices: [{ text: '    return a + b\n', finish_reason: 'length' }] };
    expect(local.decode(body)).toEqual({
      text: '    return a + b\n',
      ended: 'length',
      usage: null,
    });
  });

  it('is the text among parts, without the thinking', () => {
    const content = [
      { type: 'thinking', thinking: [{ type: 'text', text: 'hm' }] },
      { type: 'text', text: 'def ' },
      { type: 'text', text: 'add' },
    ];
    expect(local.decode(withMessage({ content, reasoning_content: 'hm' })).text).toBe('def add');
  });

  it('is empty if all tokens went into thinking', () => {
    const body = withMessage({ content: null, reasoning_content: 'hm' }, 'length');
    expect(local.decode(body)).toMatchObject({ text: '', ended: 'length' });
  });

  it('is a refusal if the message or a part says so', () => {
    const parts = [{ type: 'refusal', refusal: 'No.' }];
    for (const message of [{ content: null, refusal: 'No.' }, { content: parts }]) {
      expect(local.decode(withMessage(message))).toMatchObject({ text: '', ended: 'refused' });
    }
  });

  it('is the first choice, though a server sends more', () => {
    const choices = ['one', 'two'].map((content) => ({ message: { content } }));
    expect(local.decode({ choices }).text).toBe('one');
  });

  it.each([
    ['no choice', { choices: [] }, 'without any choice'],
    ['no message', { choices: [{}] }, 'without a message'],
    ['only a tool call', withMessage({ content: null, tool_calls: [{}] }, 'tool_calls'), 'tool'],
    ['only a function call', withMessage({ content: '' }, 'function_call'), 'tool'],
    ['a failure midway', withMessage({ content: 'de' }, 'error'), 'failed while'],
    ['another form', { candidates: [] }, 'check base-url'],
    ['no object', null, 'check base-url'],
    ['too long a text', withMessage({ content: 'x'.repeat((4 << 20) + 1) }), 'set max-tokens'],
  ])('is none with %s', (_what, body, message) => {
    expect(() => local.decode(body)).toThrow(message);
  });

  it('counts as text beside a tool call', () => {
    const message = { content: 'def add', tool_calls: [{}] };
    expect(local.decode(withMessage(message, 'tool_calls'))).toMatchObject({ text: 'def add' });
  });
});

describe('Anthropic’s API', () => {
  it('gets the system message apart, and always a limit', () => {
    const messages = [
      { role: 'system', content: 'Be brief.' },
      { role: 'user', content: 'Write add.' },
    ] as const;
    const { path, headers, body } = anthropicCodec.encode(question({ messages }), 'sk-ant');
    expect(path).toBe('/v1/messages');
    expect(headers).toEqual({ 'x-api-key': 'sk-ant', 'anthropic-version': '2023-06-01' });
    expect(body).toEqual({
      model: 'small-1',
      system: 'Be brief.',
      messages: [messages[1]],
      max_tokens: 4096,
    });
  });

  it('gets the settings under its own names, and no seed', () => {
    const { body } = anthropicCodec.encode(question({ settings: chosen }), null);
    expect(body).toMatchObject({
      max_tokens: 512,
      temperature: 0.8,
      top_p: 0.95,
      stop_sequences: ['\nclass'],
      top_k: 40,
    });
    expect(body).not.toHaveProperty('seed');
  });

  it('answers with blocks, and counts cached tokens beside the others', () => {
    const content = [
      { type: 'thinking', thinking: 'hm' },
      { type: 'text', text: 'def ' },
      { type: 'text', text: 'add' },
    ];
    const usage = {
      input_tokens: 3,
      cache_creation_input_tokens: 10,
      cache_read_input_tokens: 100,
      output_tokens: 5,
    };
    expect(anthropicCodec.decode({ content, stop_reason: 'end_turn', usage })).toEqual({
      text: 'def add',
      ended: 'stop',
      usage: { input: 113, output: 5 },
    });
  });

  it.each([
    ['end_turn', 'stop'],
    ['stop_sequence', 'stop'],
    ['max_tokens', 'length'],
    ['refusal', 'refused'],
    ['pause_turn', null],
  ])('that says %s ended: %s', (stop_reason, ended) => {
    expect(anthropicCodec.decode({ content: [], stop_reason })).toMatchObject({ text: '', ended });
  });

  it('gives no answer with a tool call alone', () => {
    const body = { content: [{ type: 'tool_use' }], stop_reason: 'tool_use' };
    expect(() => anthropicCodec.decode(body)).toThrow('tool');
  });
});

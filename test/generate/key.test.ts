import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import { type Endpoint, endpointOf } from '../../src/generate/endpoint.ts';
import { keyOf } from '../../src/generate/key.ts';
import type { Ask } from '../../src/records/answer.ts';
import { repository } from '../support/files.ts';
import { asking, firstSuite } from './support.ts';

const SERVICE: Endpoint = { provider: 'openai', address: 'http://127.0.0.1:8080/v1' };
const ASKED: Ask = {
  key: '',
  suite: 's',
  problem: 'Add/0',
  family: null,
  transform: null,
  seed: null,
  index: 0,
  api: 'chat',
  messages: [{ role: 'user', content: 'Add two numbers.' }],
  prompt: 'Add two numbers.',
  model: 'small-1',
  settings: { temperature: 0.8, topP: null, seed: null, maxTokens: null, stop: [], extra: {} },
};
const KEY = keyOf(SERVICE, ASKED);

/** The source of answers for these keys of `generate` as YAML. */
function endpointFor(keys: string): Endpoint {
  const { config, suite } = asking(keys);
  return endpointOf(config, suite);
}

/** JSON values, with the names that objects of JavaScript treat in their own way. */
const extras = fc.dictionary(
  fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', '10', '9')),
  fc.jsonValue(),
);

/** The same data with the keys of all its objects in another order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, each]) => [key, reversed(each)]));
}

describe('the key of a question', () => {
  it('is a hash of JSON in a fixed order, which Python makes too', () => {
    const asked = {
      ...ASKED,
      messages: [{ role: 'user', content: 'Grüße, \u{1F600} "{{prompt}}"\n' } as const],
      settings: { ...ASKED.settings, stop: ['\n'], extra: { z: [{ b: 1, a: null }], Z: 'é' } },
    };
    const { api, index, messages, model, prompt, settings } = asked;
    const parts = { prompt, settings, index, messages, endpoint: SERVICE, version: 1, api, model };
    const program = `import base64, hashlib, json, sys
text = json.dumps(json.load(sys.stdin), sort_keys=True, separators=(",", ":"), ensure_ascii=False)
print(base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).decode().rstrip("="))`;
    const input = JSON.stringify(parts);
    const made = execFileSync('python3', ['-c', program], { input, encoding: 'utf8' });
    expect(keyOf(SERVICE, asked)).toBe(made.trim());
    expect(KEY).toMatch(/^[\w-]{43}$/);
  });

  it.each<[string, Partial<Ask>]>([
    ['index', { index: 1 }],
    ['api', { api: 'completion' }],
    ['model', { model: 'small-2' }],
    ['no model', { model: null }],
    ['prompt', { prompt: 'Add two numbers' }],
    ['role', { messages: [{ role: 'system', content: 'Add two numbers.' }] }],
    ['no messages', { messages: [] }],
    ['temperature', { settings: { ...ASKED.settings, temperature: 0 } }],
    ['no temperature', { settings: { ...ASKED.settings, temperature: null } }],
    ['top-p', { settings: { ...ASKED.settings, topP: 0.8 } }],
    ['seed', { settings: { ...ASKED.settings, seed: 0 } }],
    ['max-tokens', { settings: { ...ASKED.settings, maxTokens: 100 } }],
    ['stop', { settings: { ...ASKED.settings, stop: ['\n\n'] } }],
    ['extra', { settings: { ...ASKED.settings, extra: { top_k: 1 } } }],
  ])('changes with the question’s %s', (_what, change) => {
    expect(keyOf(SERVICE, { ...ASKED, ...change })).not.toBe(KEY);
  });

  it('does not change with the names of suite, problem and variant', () => {
    const names = { suite: 't', problem: 'Add/1', family: 'f', transform: 't', seed: 3 };
    expect(keyOf(SERVICE, { ...ASKED, ...names })).toBe(KEY);
  });

  it('does not depend on the order of keys in extra', () => {
    fc.assert(
      fc.property(extras, (extra) => {
        const keyFor = (fields: Ask['settings']['extra']) =>
          keyOf(SERVICE, { ...ASKED, settings: { ...ASKED.settings, extra: fields } });
        const other = Object.fromEntries(
          Object.entries(extra)
            .map(([k, v]) => [k, reversed(v)])
            .reverse(),
        );
        expect(keyFor(other)).toBe(keyFor(extra));
      }),
      { numRuns: 300 },
    );
  });

  it('is another one for each index, each change of a message, each split of it in two', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text, text, fc.nat(10_000), fc.nat(10_000), (a, b, i, j) => {
        const keyFor = (contents: readonly string[], index: number) => {
          const messages = contents.map((content) => ({ role: 'user', content }) as const);
          return keyOf(SERVICE, { ...ASKED, messages, index });
        };
        expect(keyFor([a], i) === keyFor([b], j)).toBe(a === b && i === j);
        expect(keyFor([a, b], i)).not.toBe(keyFor([a + b], i));
        expect(keyFor([`${a} `], i)).not.toBe(keyFor([a], i));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the source of answers in a key', () => {
  const ADDRESS = 'http://127.0.0.1:8080/v1';

  it.each([
    [ADDRESS, `${ADDRESS}/`],
    [ADDRESS, `${ADDRESS}//`],
    ['http://localhost:80/v1', 'HTTP://LOCALHOST/v1'],
    ['https://host', 'https://host:443/'],
    ['https://api.openai.com/v1', null],
  ])('is the same for %s and %s', (one, other) => {
    const written = other === null ? '' : `base-url: ${other}`;
    expect(endpointFor(written)).toEqual(endpointFor(`base-url: ${one}`));
  });

  it.each([
    'http://127.0.0.1:8081/v1',
    'https://127.0.0.1:8080/v1',
    `${ADDRESS}/x`,
    `${ADDRESS}?a=1`,
  ])('is another one for %s', (address) => {
    expect(endpointFor(`base-url: ${address}`)).not.toEqual(endpointFor(`base-url: ${ADDRESS}`));
  });

  it('does not change with keys that change no answer', () => {
    const more = `key: MODEL_KEY
timeout: 5s
concurrency: 3
budget: { requests: 5 }
prices: { input: 1, output: 2 }
keep: answers
n: 7`;
    expect(endpointFor(`${more}\nbase-url: ${ADDRESS}`)).toEqual(SERVICE);
  });

  it('is a command’s words, and the content of each file of the repository among them', () => {
    const folder = repository({
      'passgate.yml': `suites:
  - name: s
    problems: p
    generate: { command: [python3, evals/ask.py, --fast, ../outside.py, evals, "${'x'.repeat(999)}"] }
`,
      'evals/ask.py': 'print(1)',
    });
    const config = loadConfig(join(folder, 'passgate.yml'));
    const suite = firstSuite(config);
    const before = endpointOf(config, suite);
    expect(before).toMatchObject({
      command: [
        { word: 'python3', file: null },
        { word: 'evals/ask.py', file: expect.stringMatching(/^[0-9a-f]{64}$/) },
        { word: '--fast', file: null },
        { word: '../outside.py', file: null },
        { word: 'evals', file: null },
        { file: null },
      ],
    });
    writeFileSync(join(folder, 'evals/ask.py'), 'print(2)');
    const after = endpointOf(config, suite);
    expect(keyOf(after, ASKED)).not.toBe(keyOf(before, ASKED));
    writeFileSync(join(folder, 'evals/ask.py'), 'print(1)');
    expect(endpointOf(config, suite)).toEqual(before);
  });
});

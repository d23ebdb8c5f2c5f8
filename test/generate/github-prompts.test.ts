import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/load-config.ts';
import { readPrompts } from '../../src/generate/prompt-files.ts';
import { readGitHubPrompt } from '../../src/generate/prompt-yaml.ts';
import { settingsOf } from '../../src/generate/settings-of.ts';
import { describeFault } from '../../src/system/errors.ts';
import { faultsOf } from '../support/files.ts';
import { asking, promptsOf } from './support.ts';

/** The form that GitHub documents: all its keys, with a placeholder of ours. */
const DOCUMENTED = `name: Text Summarizer
description: Summarizes input text concisely
model: openai/gpt-4o-mini
modelParameters:
  temperature: 0.5
messages:
  - role: system
    content: You are a text summarizer. Your only job is to summarize text given to you.
  - role: user
    content: |
      Summarize the given text, beginning with "Summary -":
      <text>
      {{prompt}}
      </text>
testData:
  - input: |
      The quick brown fox jumped over the lazy dog.
      The dog was too tired to react.
    expected: Summary - A fox jumped over a lazy, unresponsive dog.
evaluators:
  - name: Output should start with 'Summary -'
    string:
      startsWith: 'Summary -'
`;

/** A prompt with the parameters and the schema of actions/ai-inference. */
const WITH_PARAMETERS = `messages:
  - role: user
    content: '{{prompt}}'
  - role: assistant
    content: Which language?
  - role: user
    content: '{{language}}, please'
model: openai/gpt-4o
modelParameters:
  maxCompletionTokens: 500
  temperature: 0.7
  topP: 0.9
  presencePenalty: 1
responseFormat: json_schema
jsonSchema: |-
  { "name": "answer" }
`;

describe('a prompt in GitHub’s form', () => {
  it('gives its messages and its model, and names what it has besides', () => {
    expect(readGitHubPrompt(DOCUMENTED, 'p.prompt.yml')).toMatchObject({
      messages: [
        {
          role: 'system',
          content: 'You are a text summarizer. Your only job is to summarize text given to you.',
        },
        {
          role: 'user',
          content:
            'Summarize the given text, beginning with "Summary -":\n<text>\n{{prompt}}\n</text>\n',
        },
      ],
      own: { model: 'openai/gpt-4o-mini', temperature: 0.5, topP: null, maxTokens: null },
      unused: ['name', 'description', 'testData', 'evaluators'],
    });
  });

  it('may have answers of the model, and the parameters of ai-inference', () => {
    const { messages, own, unused } = readGitHubPrompt(WITH_PARAMETERS, 'p.prompt.yml');
    expect(messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'user']);
    expect(own).toEqual({ model: 'openai/gpt-4o', temperature: 0.7, topP: 0.9, maxTokens: 500 });
    expect(unused).toEqual(['responseFormat', 'jsonSchema', 'modelParameters.presencePenalty']);
    const earlier = WITH_PARAMETERS.replace('maxCompletionTokens', 'maxTokens');
    expect(readGitHubPrompt(earlier, 'p.prompt.yml').own).toEqual(own);
  });

  it.each(['p.prompt.yml', 'p.prompt.yaml'])('is known by its name: %s', (name) => {
    const { messages, notes } = promptsOf(`prompt: ${name}`, { [name]: DOCUMENTED });
    expect(messages.map(({ role }) => role)).toEqual(['system', 'user']);
    expect(notes).toEqual([
      expect.stringMatching(/: not used here: name, description, testData, evaluators$/),
    ]);
  });

  it('is text under any other name', () => {
    const { messages } = promptsOf('prompt: p.yml', { 'p.yml': DOCUMENTED });
    expect(messages).toEqual([{ role: 'user', content: DOCUMENTED.trimEnd() }]);
  });

  it('counts where the config says nothing', () => {
    const file = { 'p.prompt.yml': WITH_PARAMETERS };
    const { config, suite } = asking('prompt: p.prompt.yml\ntop-p: 0.5\nmax-tokens: 9', file);
    const template = readPrompts(config, suite, 0);
    expect(settingsOf(suite, template)).toMatchObject({
      model: 'small-1',
      settings: { temperature: 0.7, topP: 0.5, maxTokens: 9 },
    });
    const { model, ...others } = suite.generate;
    expect(model).toBe('small-1');
    expect(settingsOf({ ...suite, generate: others }, template).model).toBe('openai/gpt-4o');
  });

  it('may name the model in place of the config, and one of them must', async () => {
    const text = (prompt: string) =>
      `suites: [{ name: s, problems: p, generate: { provider: openai, prompt: ${prompt} } }]`;
    expect(() => parseConfig(text('p.prompt.yml'), 'passgate.yml')).not.toThrow();
    const [fault] = await faultsOf(() => parseConfig(text('p.md'), 'passgate.yml'));
    expect(fault?.message).toContain('model: is missing');

    const { config, suite } = asking('prompt: p.prompt.yml', {
      'p.prompt.yml': DOCUMENTED.replace(/^model:.*\n/m, ''),
    });
    const { model: _, ...generate } = suite.generate;
    const [late] = await faultsOf(() => readPrompts(config, { ...suite, generate }, 0));
    expect(late?.message).toBe(
      'suites[0].generate.model: is missing: expected the name of a model, here or in the prompt file',
    );
    expect(late?.place?.line).toBe(6);
  });

  it('loses its system message to that of the config, and a note tells so', () => {
    const { messages, notes } = promptsOf('prompt: p.prompt.yml\nsystem: s.md', {
      'p.prompt.yml': DOCUMENTED,
      's.md': 'Be brief.',
    });
    expect(messages.map(({ role }) => role)).toEqual(['system', 'user']);
    expect(messages[0]?.content).toBe('Be brief.');
    expect(notes[1]).toMatch(/p\.prompt\.yml: its system message is replaced by .*s\.md$/);
  });

  it('is no text to continue, and no system message', async () => {
    const file = { 'p.prompt.yml': DOCUMENTED };
    const completion = asking('prompt: p.prompt.yml\napi: completion', file);
    const [first] = await faultsOf(() => readPrompts(completion.config, completion.suite, 0));
    expect(first?.message).toMatch(/is a conversation: name a text to continue, or use api: chat$/);
    const system = asking('system: p.prompt.yml', file);
    const [second] = await faultsOf(() => readPrompts(system.config, system.suite, 0));
    expect(second?.message).toMatch(/is a whole prompt: name it in prompt$/);
  });
});

describe('mistakes in it have a file and a line', () => {
  const USER = '{ role: user, content: "{{prompt}}" }';
  const bomb = `a: &a [x, x, x, x, x, x, x, x, x]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
d: [*c, *c, *c, *c, *c, *c, *c, *c, *c]
messages: [${USER}]
`;

  it.each([
    ['no messages', 'model: m\n', '1:1: messages: is missing: expected a list of messages'],
    ['an empty file', '', '1:1: expected a mapping with messages, found nothing'],
    [
      'a text',
      'Solve {{prompt}}',
      '1:1: expected a mapping with messages, found "Solve {{prompt}}"',
    ],
    ['broken YAML', 'messages: [\n', '2:1: Flow sequence in block collection'],
    ['a key that is there twice', 'model: a\nmodel: b\n', '2:1: Map keys must be unique'],
    [
      'another role',
      'messages:\n  - { role: tool, content: x }\n',
      '2:13: messages[0].role: expected one of system, user, assistant, found "tool"',
    ],
    [
      'no content',
      `messages:\n  - ${USER}\n  - role: user\n    content:\n`,
      '4:13: messages[1].content: expected a text, found nothing',
    ],
    [
      'content in parts',
      `messages:\n  - role: user\n    content: [a]\n`,
      '3:14: messages[0].content: expected a text, found a list',
    ],
    [
      'a misspelt key',
      'messages:\n  - { role: user, content: x, contents: y }\n',
      '2:31: messages[0].contents: unknown key (known here: role, content)',
    ],
    [
      'no user',
      'messages:\n  - { role: system, content: "{{prompt}}" }\n',
      '2:3: messages: expected a message with role: user',
    ],
    [
      'a wrong parameter',
      `messages: [${USER}]\nmodelParameters:\n  temperature: hot\n`,
      '3:16: modelParameters.temperature: expected a number from 0 to 2, such as 0.8, found "hot"',
    ],
    [
      'a slip',
      'messages:\n  - { role: user, content: "{{promt}}" }\n',
      '2:28: unknown placeholder {{promt}}; did you mean "prompt"?',
    ],
    ['aliases that multiply', bomb, 'Excessive alias count'],
    [
      'deep nesting',
      `messages: ${'['.repeat(200)}\n`,
      '1: has lists or mappings nested more than 100 deep',
    ],
  ])('%s', async (_what, text, message) => {
    const { config, suite } = asking('prompt: p.prompt.yml', { 'p.prompt.yml': text });
    const faults = await faultsOf(() => readPrompts(config, suite, 0));
    const told = faults.map(describeFault).join('\n');
    expect(told).toContain('p.prompt.yml:');
    expect(told).toContain(message);
  });
});

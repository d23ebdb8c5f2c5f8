import { describe, expect, it } from 'vitest';
import { conversationOf } from '../../src/generate/conversation.ts';
import { defaultPrompt } from '../../src/generate/default-prompt.ts';
import { readPrompts } from '../../src/generate/prompt-files.ts';
import { settingsOf } from '../../src/generate/settings-of.ts';
import { ADD, asking, promptsOf } from './support.ts';

const PYTHON = { language: 'python' } as const;

describe('a question to a chat model', () => {
  it('is the system message and the filled prompt, beside the problem’s own', () => {
    const template = promptsOf('prompt: p.md\nsystem: s.md', {
      'p.md': '{{problem_id}}: complete {{ entry_point }}.\n\n{{prompt}}',
      's.md': 'You write {{language}}.',
    });
    expect(conversationOf(template, PYTHON, ADD)).toEqual({
      messages: [
        { role: 'system', content: 'You write Python.' },
        { role: 'user', content: `Add/0: complete add.\n\n${ADD.prompt}` },
      ],
      prompt: ADD.prompt,
    });
  });

  it('is the default prompt without files, after a system message if there is one', () => {
    const user = { role: 'user', content: defaultPrompt(ADD, 'python') };
    expect(conversationOf(promptsOf(''), PYTHON, ADD)).toEqual({
      messages: [user],
      prompt: ADD.prompt,
    });
    const template = promptsOf('system: s.md', { 's.md': 'Be brief.' });
    expect(conversationOf(template, PYTHON, ADD).messages).toEqual([
      { role: 'system', content: 'Be brief.' },
      user,
    ]);
  });

  it('keeps the order of a conversation that is given', () => {
    const template = promptsOf('prompt: p.prompt.yml', {
      'p.prompt.yml': `messages:
  - { role: user, content: Hello }
  - { role: assistant, content: "In {{language}}?" }
  - { role: user, content: "{{prompt}}" }
`,
    });
    expect(conversationOf(template, PYTHON, ADD).messages).toEqual([
      { role: 'user', content: 'Hello' },
      { role: 'assistant', content: 'In Python?' },
      { role: 'user', content: ADD.prompt },
    ]);
  });

  it('takes no text of a problem for a placeholder', () => {
    const template = promptsOf('prompt: p.md', { 'p.md': '{{prompt}}|{{problem_id}}' });
    const problem = { ...ADD, id: '{{prompt}}', prompt: '{{problem_id}} {{input}} $& {{' };
    expect(conversationOf(template, PYTHON, problem).messages).toEqual([
      { role: 'user', content: '{{problem_id}} {{input}} $& {{|{{prompt}}' },
    ]);
  });
});

describe('a text to continue', () => {
  it('is the prompt as it is, without a prompt file', () => {
    expect(conversationOf(promptsOf('api: completion'), PYTHON, ADD)).toEqual({
      messages: [],
      prompt: ADD.prompt,
    });
  });

  it('is the filled prompt file', () => {
    const files = { 'p.txt': '# {{problem_id}}\n{{prompt}}\n' };
    expect(conversationOf(promptsOf('api: completion\nprompt: p.txt', files), PYTHON, ADD)).toEqual(
      {
        messages: [],
        prompt: `# Add/0\n${ADD.prompt}`,
      },
    );
  });
});

describe('the settings of a question', () => {
  it('are null where the config says nothing, and n is the largest k', () => {
    const { config, suite } = asking('', {}, '    k: [1, 10, 5]\n');
    expect(settingsOf(suite, readPrompts(config, suite, 0))).toEqual({
      model: 'small-1',
      settings: { temperature: null, topP: null, seed: null, maxTokens: null, stop: [], extra: {} },
      n: 10,
    });
  });

  it('are those of the config', () => {
    const keys = `n: 3
temperature: 0
top-p: 0.5
seed: 0
max-tokens: 100
stop: END
extra: { top_k: 1 }`;
    const { config, suite } = asking(keys);
    expect(settingsOf(suite, readPrompts(config, suite, 0))).toEqual({
      model: 'small-1',
      settings: {
        temperature: 0,
        topP: 0.5,
        seed: 0,
        maxTokens: 100,
        stop: ['END'],
        extra: { top_k: 1 },
      },
      n: 3,
    });
  });
});

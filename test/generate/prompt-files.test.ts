import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import { readPrompts } from '../../src/generate/prompt-files.ts';
import { describeFault } from '../../src/system/errors.ts';
import { faultsOf, temporaryFolder, writeFiles } from '../support/files.ts';
import { asking, firstSuite, promptsOf } from './support.ts';

/** The faults of such a repository, each on a line, with paths from its top. */
async function faultsIn(...[keys, files]: Parameters<typeof promptsOf>): Promise<string> {
  const { folder, config, suite } = asking(keys, files);
  const faults = await faultsOf(() => readPrompts(config, suite, 0));
  return faults
    .map(describeFault)
    .join('\n')
    .replaceAll(`${relative('', folder)}/`, '')
    .replaceAll(`${folder}/`, '');
}

/** The notes of such a repository, with paths from its top. */
function notesOf(...[keys, files]: Parameters<typeof promptsOf>): readonly string[] {
  const { folder, config, suite } = asking(keys, files);
  const { notes } = readPrompts(config, suite, 0);
  return notes.map((note) => note.replaceAll(`${relative('', folder)}/`, ''));
}

describe('the files of a prompt', () => {
  it('become the messages, the system message first', () => {
    const template = promptsOf('prompt: prompts/solve.md\nsystem: prompts/system.txt', {
      'prompts/solve.md': '# Task\n\n{{prompt}}\n',
      'prompts/system.txt': 'You write {{language}}.\n',
    });
    expect(template).toMatchObject({
      api: 'chat',
      isDefault: false,
      notes: [],
      messages: [
        { role: 'system', content: 'You write {{language}}.' },
        { role: 'user', content: '# Task\n\n{{prompt}}' },
      ],
    });
  });

  it('may be left out: the default prompt comes after the system message', () => {
    expect(promptsOf('')).toMatchObject({ messages: [], isDefault: true, notes: [] });
    const files = { 'system.md': 'Be brief.' };
    expect(promptsOf('system: system.md', files)).toMatchObject({
      messages: [{ role: 'system', content: 'Be brief.' }],
      isDefault: true,
    });
  });

  it.each([
    ['a final newline is dropped', 'a\n{{prompt}}\n', 'a\n{{prompt}}'],
    ['only one of several is', 'a\n{{prompt}}\n\n\n', 'a\n{{prompt}}\n\n'],
    ['CRLF becomes LF', 'a\r\n{{prompt}}\r\n', 'a\n{{prompt}}'],
    ['a byte-order mark is dropped', '\uFEFF{{prompt}}', '{{prompt}}'],
    [
      'spaces, tabs and other braces stay',
      '  \t{{prompt}} { } {% x %}  ',
      '  \t{{prompt}} { } {% x %}  ',
    ],
  ])('are taken as they are: %s', (_what, written, content) => {
    const { messages } = promptsOf('prompt: p.md', { 'p.md': written });
    expect(messages).toEqual([{ role: 'user', content }]);
  });

  it('are found like all paths of a config, and a note tells of another start', () => {
    const folder = writeFiles(temporaryFolder(), {
      'evals/passgate.yml':
        'suites: [{ name: s, problems: p, generate: { provider: openai, model: m, prompt: prompts/p.md } }]',
      'prompts/p.md': '{{prompt}}',
    });
    mkdirSync(join(folder, '.git'));
    const config = loadConfig(join(folder, 'evals/passgate.yml'));
    const { messages, notes } = readPrompts(config, firstSuite(config), 0);
    expect(messages).toHaveLength(1);
    expect(notes).toEqual([expect.stringContaining('write "../prompts/p.md"')]);
  });
});

describe('a prompt file that cannot be used is a mistake at its key', () => {
  const at = (key = 'prompt') => `passgate.yml:7:${key.length + 9}: suites[0].generate.${key}: `;

  it.each<[string, string, Record<string, string | Uint8Array>, string]>([
    ['missing', 'p.md', {}, 'nothing is at "p.md": looked for p.md'],
    ['a folder', 'p.md', { 'p.md/x': '' }, 'p.md is a folder: expected a text file'],
    ['binary', 'p.md', { 'p.md': '{{prompt}}\0' }, 'p.md is no text: it has a NUL character'],
    [
      'not UTF-8',
      'p.md',
      { 'p.md': Buffer.from('{{prompt}}\nna\xEFve', 'latin1') },
      'p.md is not UTF-8 text: save the file as UTF-8 (line 2)',
    ],
    [
      'too large',
      'p.md',
      { 'p.md': `{{prompt}}${'x'.repeat(1 << 20)}` },
      'p.md is 1048586 bytes: at most 1048576 are read',
    ],
    [
      'a pointer of Git LFS',
      'p.md',
      { 'p.md': 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n' },
      'p.md is a Git LFS pointer, not the data: add "lfs: true" to the checkout step, or run "git lfs install" and "git lfs pull"',
    ],
    [
      'several files',
      '"*.md"',
      { 'a.md': '{{prompt}}', 'b.md': '{{prompt}}' },
      'a.md is one of 2 files that "*.md" matches: name one',
    ],
    ['outside', '../../p.md', {}, '"../../p.md" leads outside the repository'],
  ])('%s', async (_what, path, files, message) => {
    expect(await faultsIn(`prompt: ${path}`, files)).toBe(at() + message);
    expect(await faultsIn(`system: ${path}`, files)).toBe(at('system') + message);
  });

  it('a link that leads outside', async () => {
    const outside = writeFiles(temporaryFolder(), { 'secret.md': '{{prompt}}' });
    const { folder, config, suite } = asking('prompt: p.md');
    symlinkSync(join(outside, 'secret.md'), join(folder, 'p.md'));
    const [fault] = await faultsOf(() => readPrompts(config, suite, 0));
    expect(fault?.message).toContain('is a link that leads outside the repository');
  });

  it('a pipe, which is not read', async () => {
    const { folder, config, suite } = asking('prompt: p.md');
    execFileSync('mkfifo', [join(folder, 'p.md')]);
    const [fault] = await faultsOf(() => readPrompts(config, suite, 0));
    expect(fault?.message).toContain('is a pipe or a device: expected a text file');
  });

  it('in a submodule that is not checked out', async () => {
    const faults = await faultsIn('prompt: lib/p.md', {
      '.gitmodules': '[submodule "lib"]\n  path = lib\n  url = ../lib\n',
    });
    expect(faults).toContain('"lib" is a git submodule that is not checked out');
  });

  it('and those of both files are told at once', async () => {
    const faults = await faultsIn('prompt: p.md\nsystem: s.md', { 's.md/x': '' });
    expect(faults.split('\n')).toHaveLength(2);
  });
});

describe('placeholders', () => {
  it('must include {{prompt}}, in one of the files', async () => {
    const message =
      'p.md: has no {{prompt}}, so the model would not see the problem: put {{prompt}} in it';
    for (const text of ['', 'Solve {{problem_id}}.', '{prompt}', '{{ prompt }', '{{\nprompt}}']) {
      expect(await faultsIn('prompt: p.md', { 'p.md': text })).toBe(message);
    }
    const files = { 'p.md': 'Answer.', 's.md': '{{prompt}}' };
    expect(promptsOf('prompt: p.md\nsystem: s.md', files).messages).toHaveLength(2);
  });

  it.each([
    ['{{promt}}', 'prompt'],
    ['{{ Prompt }}', 'prompt'],
    ['{{prompts}}', 'prompt'],
    ['{{ entry-point }}', 'entry_point'],
    ['{{entryPoint}}', 'entry_point'],
    ['{{entry point}}', 'entry_point'],
    ['{{langauge}}', 'language'],
    ['{{problem-id}}', 'problem_id'],
    ['{{\u00A0prompt}}', 'prompt'],
  ])('that look like a slip are mistakes with a suggestion: %s', async (written, meant) => {
    const faults = await faultsIn('prompt: p.md', { 'p.md': `{{prompt}}\r\n\r\n  ${written}` });
    expect(faults).toBe(
      `p.md:3:3: unknown placeholder ${written}; did you mean "${meant}"? (known here: {{prompt}}, {{entry_point}}, {{language}}, {{problem_id}})`,
    );
  });

  it('of other names stay, and one note tells so', () => {
    const stay = 'only {{prompt}}, {{entry_point}}, {{language}}, {{problem_id}} are put in';
    const one = { 'p.md': '{{prompt}} {{input}} {{input}}' };
    expect(notesOf('prompt: p.md', one)).toEqual([`p.md: {{input}} stays as it is: ${stay}`]);
    const five = { 'p.md': '{{a}}{{b}}{{ c | d }}{{#each e}}{{f()}}{{prompt}}' };
    expect(notesOf('prompt: p.md', five)).toEqual([
      `p.md: {{a}}, {{b}}, {{ c | d }} and 2 more stay as they are: ${stay}`,
    ]);
    expect(notesOf('prompt: p.md', { 'p.md': '{{prompt}} {{}} {{{x: 1}, 2}} }}{{' })).toEqual([]);
  });
});

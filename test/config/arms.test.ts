import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/load-config.ts';
import { faultsOf } from '../support/files.ts';

const suitesOf = (text: string) => parseConfig(text, 'passgate.yml').data.suites;
const START = `suites:
  - name: s
    problems: p.jsonl
    generate: { provider: openai, base-url: http://127.0.0.1:1/v1, model: small-1, key: KEY, n: 2 }
`;

describe('arms', () => {
  it('are suites with their own keys, and the control has the suite’s name', () => {
    const [solve, terse, given] = suitesOf(`${START}    arms:
      - { name: solve, generate: { prompt: a.md } }
      - { name: terse, generate: { prompt: b.md, model: small-2 } }
      - { name: given, samples: s.jsonl, extract: none }
`);
    expect(solve).toMatchObject({
      name: 's',
      arm: { suite: 's', name: 'solve', isControl: true },
      generate: { provider: 'openai', model: 'small-1', prompt: 'a.md', n: 2 },
    });
    expect(terse).toMatchObject({
      name: 's/terse',
      arm: { suite: 's', name: 'terse', isControl: false },
      generate: { provider: 'openai', model: 'small-2', prompt: 'b.md', key: 'KEY' },
    });
    expect(given).toMatchObject({ name: 's/given', samples: ['s.jsonl'], extract: 'none' });
    expect(given?.generate).toBeUndefined();
  });

  it('come from each combination of a matrix too', () => {
    const suites = suitesOf(`${START}    matrix:
      prompt: [prompts/a.md, prompts/b.prompt.yml]
      temperature: [0, 0.8]
    control: b+temperature-0
`);
    expect(suites.map(({ name, arm }) => [name, arm?.name])).toEqual([
      ['s/a+temperature-0', 'a+temperature-0'],
      ['s/a+temperature-0.8', 'a+temperature-0.8'],
      ['s', 'b+temperature-0'],
      ['s/b+temperature-0.8', 'b+temperature-0.8'],
    ]);
    expect(suites[1]?.generate).toMatchObject({ prompt: 'prompts/a.md', temperature: 0.8 });
  });

  it('of another provider do not have the suite’s address, model and key', () => {
    const [, other, command] = suitesOf(`${START}    arms:
      - { name: one }
      - { name: two, generate: { provider: anthropic, model: large } }
      - { name: three, generate: { command: [./ask] } }
`);
    expect(other?.generate).toMatchObject({ provider: 'anthropic', model: 'large', n: 2 });
    expect(other?.generate?.key).toBeUndefined();
    expect(other?.generate?.['base-url']).toBeUndefined();
    expect(command?.generate).toMatchObject({ command: ['./ask'] });
    expect(command?.generate?.provider).toBeUndefined();
  });

  it('have the gates that name them; the others bind the control', () => {
    const text = `${START}    arms: [{ name: one }, { name: two }]
    gates:
      - { metric: pass@1, min: 0.5 }
      - { metric: pass@1, min: 0.2, arm: two }
      - { metric: pass@1, max-drop: 0.1 }
`;
    const [one, two] = suitesOf(text);
    expect(one?.gates.map(({ min }) => min)).toEqual([0.5, undefined]);
    expect(two?.gates.map(({ min }) => min)).toEqual([0.2]);
    const { placeOf } = parseConfig(text, 'passgate.yml');
    expect(placeOf(['suites', 1, 'gates', 0]).line).toBe(8);
    expect(placeOf(['suites', 0, 'gates', 1]).line).toBe(9);
  });

  it.each([
    [
      'an unknown control',
      `arms: [{ name: one }]\n    control: two\n`,
      'suites[0].control: no arm is called "two"',
      6,
    ],
    [
      'an unknown arm of a gate',
      `arms: [{ name: one }]\n    gates: [{ metric: pass@1, min: 1, arm: onne }]\n`,
      'suites[0].gates[0].arm: no arm is called "onne"; did you mean "one"?',
      6,
    ],
    [
      'a name twice',
      `arms:\n      - { name: one }\n      - { name: one }\n`,
      'suites[0].arms[1].name: "one" names two arms: rename one',
      7,
    ],
    [
      'a wrong key of an arm',
      `arms:\n      - { name: one }\n      - { name: two, promt: a.md }\n`,
      'suites[0].arms[1].promt: unknown key',
      7,
    ],
    [
      'a wrong value in an arm',
      `arms:\n      - { name: one }\n      - { name: two, generate: { temperature: 3 } }\n`,
      'suites[0].arms[1].generate.temperature: expected a number from 0 to 2',
      7,
    ],
    [
      'a wrong value in a matrix',
      'matrix: { temperature: [0, 3] }\n',
      'suites[0].matrix.temperature: expected a number from 0 to 2',
      5,
    ],
    [
      'more combinations than memory has room for',
      `matrix: { ${['prompt', 'system', 'model', 'base-url'].map((key) => `${key}: [${new Array(5000).fill('a')}]`).join(', ')} }\n`,
      'suites[0].matrix: makes 625000000000000 arms with those listed: at most 50 are possible',
      5,
    ],
    ['an empty list', 'arms: []\n', 'suites[0].arms: has no arm: list one with a name', 5],
  ])('with %s are told with their place', async (_, arms, message, line) => {
    const [fault] = await faultsOf(() => parseConfig(`${START}    ${arms}`, 'passgate.yml'));
    expect(fault?.message).toContain(message);
    expect(fault?.place).toMatchObject({ line });
  });

  it('are told to be missing if only a gate names one', async () => {
    const text = `${START}    gates: [{ metric: pass@1, min: 1, arm: one }]\n`;
    const [fault] = await faultsOf(() => parseConfig(text, 'passgate.yml'));
    expect(fault?.message).toBe('suites[0].gates[0].arm: the suite has no arms');
  });
});

/** Wrong values of the action's inputs. A run names all of them at once. */

import { beforeAll, describe, expect, it } from 'vitest';
import { runAction } from './support/action.ts';
import { workflowDispatch } from './support/events.ts';
import { Repository } from './support/repository.ts';
import { suite } from './support/suite.ts';

/** The expectation that the error gives for an input, and wrong values of it. */
const WRONG: Readonly<Record<string, readonly [expected: string, ...values: string[]]>> = {
  'pull-request': [
    "expected a pull request's number, such as 12",
    ...['0', '-2', '2.5', '1e3', 'two', '#2', '12345678901'],
  ],
  name: [
    'expected at most 60 letters, digits, spaces and . _ - / @ +',
    ...['a<b', 'a]', 'x'.repeat(61), 'a\nb', 'é'],
  ],
  workers: ['expected auto or ', 'many', '0', '257'],
  isolation: ['expected ', 'docker'],
  'fail-on': ['expected ', 'always'],
  shard: ['expected I/N', '3/2'],
  mode: ['expected run, merge or comment', 'join'],
};
const RUNS = Math.max(...Object.values(WRONG).map(([, ...values]) => values.length));

/** The inputs of each run: the next wrong value of every input that has one left. */
const inputsOf = (run: number): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(WRONG).flatMap(([name, [, ...values]]) => {
      const value = values[run];
      return value === undefined ? [] : [[name, value]];
    }),
  );

const repository = new Repository();
let commit: string;
beforeAll(() => {
  const gates = ['{ metric: pass@1, min: 0.5 }'];
  commit = repository.commit('main', suite({ nominal: ['1'], gates }));
});

describe('wrong inputs', () => {
  it.each(Array.from({ length: RUNS }, (_, run) => inputsOf(run)))(
    'give one error each, with the name and the value: %j',
    async (inputs) => {
      const workspace = repository.checkout(commit);
      const run = await runAction({ workspace, event: workflowDispatch(commit), inputs });
      expect(run.exitCode).toBe(2);
      expect(run.errors).toHaveLength(Object.keys(inputs).length);
      for (const [name, value] of Object.entries(inputs)) {
        const said = run.errors.filter(({ message }) => message.startsWith(`input "${name}": `));
        expect(said, run.log).toHaveLength(1);
        const message = said[0]?.message ?? '';
        expect(message).toContain(`input "${name}": ${WRONG[name]?.[0]}`);
        expect(message.endsWith(`, found ${JSON.stringify(value)}`), message).toBe(true);
      }
      expect(run.log).not.toMatch(/\bat .*index\.js|node:internal/);
      expect(run.file('results.json')).toBeUndefined();
    },
  );
});

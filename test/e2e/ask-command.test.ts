/** A program as the source of answers. */

import { expect, it } from 'vitest';
import { writeFiles } from '../support/files.ts';
import { ask, askingFiles, repositoryWith, verdictsOf } from './support/asking.ts';

/** Answers the lines in the opposite order; it says nothing about the tokens. */
const PROGRAM = `
import json, re, sys
print("loaded the model", file=sys.stderr, flush=True)
waiting = []
for line in sys.stdin:
    waiting.append(json.loads(line))
    if len(waiting) < 4:
        continue
    for asked in reversed(waiting):
        number = re.search(r"Add (\\d+)", asked["messages"][-1]["content"]).group(1)
        if asked["problem"] == "add/2" and asked["index"] == 1:
            print(json.dumps({"id": asked["id"], "error": "too tired"}), flush=True)
            continue
        code = f"def add_number(value):\\n    return value + {number}\\n"
        answer = {"id": asked["id"], "text": code, "finish_reason": "stop"}
        print(json.dumps({**answer, "usage": {"input": 7, "output": 3}}), flush=True)
`;

it('a command answers in any order, and asks again once its program changes', async () => {
  const suite = {
    ...{ name: 'small', problems: 'problems.jsonl', 'max-errors': 1 },
    generate: { command: ['python3', 'evals/ask.py'], prompt: 'prompts/solve.md', n: 2 },
  };
  const repository = repositoryWith({ ...askingFiles([suite]), 'evals/ask.py': PROGRAM });
  const first = await ask(repository);
  expect(first.exitCode, first.stderr).toBe(0);
  expect(verdictsOf(first)).toEqual({
    ...{ 'add/1#0': 'passed', 'add/1#1': 'passed', 'add/2#0': 'passed' },
  });
  expect(first.stderr).toContain('small: loaded the model\n');
  expect(first.generated).toMatchObject({
    ...{ model: null, asked: 3, failed: 1, tokens: { input: 21, output: 9 }, cost: null },
    source: expect.stringMatching(/^python3 evals\/ask\.py \([0-9a-f]{8}\)$/),
    reasons: [{ reason: expect.stringContaining('the program says: too tired'), questions: 1 }],
  });
  expect(first.generated.prompt).toBe('prompts/solve.md');

  writeFiles(repository.folder, { 'evals/ask.py': PROGRAM.replace('too tired', 'too tired too') });
  const second = await ask(repository);
  expect(second.exitCode, second.stderr).toBe(0);
  expect(second.generated).toMatchObject({ kept: 0, asked: 3, failed: 1 });
  expect(second.generated.source).not.toBe(first.generated.source);
});

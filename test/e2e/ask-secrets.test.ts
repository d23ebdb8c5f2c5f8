/** The key of a model's service stays between the environment and the service. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { failure } from '../generate/support/service.ts';
import { ask, askingFiles, askingSuite, keptLines, repositoryWith } from './support/asking.ts';
import { startModel } from './support/model-server.ts';

const KEY = 'sk-canary/7f3a+0123456789==';
const FORMS = [
  KEY,
  encodeURIComponent(KEY),
  Buffer.from(KEY).toString('base64').replace(/=+$/, ''),
  Buffer.from(KEY).toString('base64url'),
];
const ECHO = FORMS.join(' and ');

/** Looks for the key wherever a candidate can read, and prints everything that it is told. */
const SPY = `
import os, glob
def add_number(value):
    paths = glob.glob("/proc/*/environ") + glob.glob("/proc/*/cmdline")
    seen = "".join(open(p, errors="replace").read() for p in paths if os.access(p, os.R_OK))
    seen += str(os.environ)
    print("looked at", len(seen), "and found", seen.count("sk-" + "canary"))
    raise ValueError("${ECHO}" + str(os.environ))
`;

/** The texts of all files below a folder, unpacked if they are packed. */
function textsBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)))
    .map((bytes) => (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes))
    .map(String);
}

describe('a key', () => {
  it('is in no file, log or candidate, in whatever form a service repeats it', async () => {
    const model = await startModel(({ body, text }) => {
      const status = new Map([
        [101, 500],
        [102, 400],
      ]).get(Number(body.seed));
      if (status !== undefined) {
        const headers = { 'retry-after-ms': '1', 'x-echo': KEY };
        return { status, headers, body: failure(`the key ${ECHO} is not welcome`) };
      }
      return text.includes('Add 1.') ? `I know ${ECHO}.\n\n\`\`\`python\n${SPY}\`\`\`\n` : ECHO;
    });
    const generate = { key: 'MODEL_KEY', keep: 'answers', n: 3 };
    const suite = askingSuite({ url: model.url, generate, suite: { 'max-errors': 4 } });
    const repository = repositoryWith(askingFiles([suite]));
    const run = await ask(repository, { env: { MODEL_KEY: KEY } });
    expect(run.exitCode, run.stderr).toBe(0);
    expect(model.asked.every(({ headers }) => headers.authorization === `Bearer ${KEY}`)).toBe(
      true,
    );
    expect(run.generated).toMatchObject({ asked: 2, failed: 4 });
    // A leaked value would be there.
    const hidden = Array(4).fill('[key]').join(' and ');
    const [spied, echoed] = keptLines(repository);
    expect(spied).toContain(`I know ${hidden}.`);
    expect(echoed).toContain(`"text":"${hidden}"`);
    expect(run.generated.reasons.map(({ reason }) => reason).join()).toContain(`the key ${hidden}`);
    const spy = run.verdicts.find(({ problem }) => problem === 'add/1');
    expect(spy?.reason).toContain(`ValueError: ${hidden}environ({`);
    expect(spy?.output).toMatch(/^looked at [1-9]\d+ and found 0$/m);
    const texts = [run.stdout, run.stderr, ...textsBelow(repository.base)];
    expect(texts.filter((text) => text.includes('I know [key]'))).not.toEqual([]);
    for (const text of texts) for (const form of FORMS) expect(text).not.toContain(form);
  });
});

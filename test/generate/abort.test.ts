import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { build } from 'esbuild';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../support/files.ts';
import { chat, failure, say, startService } from './support/service.ts';

it('a process ends by itself after its run was stopped, whatever it waited for', async () => {
  const script = join(temporaryFolder(), 'abort.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'support', 'abort.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: script,
    // A library of CommonJS asks for Node's modules.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire('/');",
    },
    logLevel: 'error',
  });
  let isThere = () => {};
  const twelfth = new Promise<void>((resolve) => {
    isThere = resolve;
  });
  const service = await startService(async (response, _request, number) => {
    if (number <= 10) say(response, chat('x'));
    // One is refused and waits for its turn. The others wait for their answers.
    if (number === 12) isThere();
    if (number !== 11) return;
    await twelfth;
    response.once('finish', () => child.kill('SIGTERM'));
    say(response, failure('later'), 429, { 'retry-after': '50' });
  });
  const child = spawn(process.execPath, [script, service.url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const printed = text(child.stdout);
  const started = performance.now();
  const [code] = await once(child, 'exit');
  expect(code).toBe(0);
  expect(await printed).toBe('stopped by SIGTERM 10\n');
  expect(performance.now() - started).toBeLessThan(30_000);
});

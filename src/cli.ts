import { realpathSync } from 'node:fs';
import type { EvaluateOptions } from './library.ts';
import type { Results } from './report/results.ts';
import { VERSION } from './version.ts';

/** What `import { evaluate } from 'passgate'` gives; see library.ts. */
export async function evaluate(options: EvaluateOptions): Promise<Results> {
  const library = await import('./library.ts');
  return library.evaluate(options);
}

/** Other programs import this file too, and then nothing may run. */
function isStarted(): boolean {
  const [, script] = process.argv;
  try {
    return script !== undefined && realpathSync(script) === realpathSync(import.meta.filename);
  } catch {
    return false;
  }
}

if (isStarted()) {
  // The version is asked for by scripts, often: it must not wait for the rest to load.
  if (process.argv[2] === '--version' || process.argv[2] === '-V') {
    process.stdout.write(`${VERSION}\n`);
  } else {
    const { main } = await import('./commands.ts');
    await main();
  }
}

#!/usr/bin/env node
import type { EvaluateOptions } from './library.ts';
import type { Results } from './records/results.ts';
import { VERSION } from './system/version.ts';

/** The function that `import { evaluate } from 'passgate'` gives; see library.ts. */
export async function evaluate(options: EvaluateOptions): Promise<Results> {
  const library = await import('./library.ts');
  return library.evaluate(options);
}

// Other programs load this file as `?library` (passgate.js); then no command may run.
if (new URL(import.meta.url).search !== '?library') {
  // Scripts often ask for the version: it must not wait for the rest to load.
  if (process.argv[2] === '--version' || process.argv[2] === '-V') {
    process.stdout.write(`${VERSION}\n`);
  } else {
    const { main } = await import('./cli/main.ts');
    await main();
  }
}

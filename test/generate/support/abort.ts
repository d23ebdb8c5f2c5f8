/** Asks the service whose address is given until SIGTERM comes. Prints the end, and what it has. */

import { askAll } from '../../../src/generate/ask-all.ts';
import { openClient } from '../../../src/generate/open-client.ts';
import { options, questions, settings } from './question.ts';

const [url = ''] = process.argv.slice(2);
const client = openClient(
  settings({ provider: 'openai', model: 'small-1', 'base-url': url }),
  options(),
);
const run = new AbortController();
process.on('SIGTERM', () => run.abort(new Error('stopped by SIGTERM')));
let answered = 0;
try {
  await askAll(questions(1000), {
    client,
    limiter: client.limiter,
    signal: run.signal,
    onAnswer: () => {
      answered += 1;
    },
    onError: () => {},
  });
} catch (error) {
  console.log(error instanceof Error ? error.message : error, answered);
}
await client.close();

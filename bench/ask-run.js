import { createHash } from 'node:crypto';
import { pathToFileURL } from 'node:url';

/**
 * Ask a service many questions: `node ask-run.js BUNDLE URL COUNT CONCURRENCY`. It prints JSON with
 * `seconds` and `answered`.
 */
const [bundle = '', url = '', count = '', concurrency = ''] = process.argv.slice(2);
const { openClient, askAll } = await import(pathToFileURL(bundle).href);

const config = {
  provider: 'openai',
  model: 'small-1',
  'base-url': url,
  concurrency: concurrency === 'auto' ? concurrency : Number(concurrency),
  timeout: 120_000,
};
const note = () => {};
const client = openClient(config, { environment: {}, folder: '/', log: note, warn: note });

function* questions() {
  const prompt = `def add(a, b):\n    """${'Add two numbers. '.repeat(30)}"""\n`;
  for (let index = 0; index < Number(count); index += 1) {
    yield {
      key: createHash('sha256').update(`${index}`).digest('base64url'),
      suite: 'bench',
      problem: `add/${index}`,
      family: null,
      transform: null,
      seed: null,
      index: 0,
      api: 'chat',
      messages: [{ role: 'user', content: prompt }],
      prompt,
      model: 'small-1',
      settings: { temperature: 0.8, topP: null, seed: null, maxTokens: 512, stop: [], extra: {} },
    };
  }
}

const started = performance.now();
const { answered } = await askAll(questions(), {
  client,
  limiter: client.limiter,
  signal: new AbortController().signal,
  onAnswer: note,
  onError: note,
});
const seconds = (performance.now() - started) / 1000;
await client.close();
console.log(JSON.stringify({ seconds, answered }));

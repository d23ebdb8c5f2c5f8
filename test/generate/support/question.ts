import { createHash } from 'node:crypto';
import { type GenerateConfig, generate } from '../../../src/config/generate-settings.ts';
import type { ClientOptions } from '../../../src/generate/open-client.ts';
import type { Ask } from '../../../src/records/answer.ts';

/** A question of a chat. Its index makes its key. */
export function question(change: Partial<Ask> = {}): Ask {
  const index = change.index ?? 0;
  return {
    key: createHash('sha256').update(`${index}`).digest('base64url'),
    suite: 'quick',
    problem: 'HumanEval/0',
    family: null,
    transform: null,
    seed: null,
    index,
    api: 'chat',
    messages: [{ role: 'user', content: 'Write add.' }],
    prompt: 'def add(a, b):\n',
    model: 'small-1',
    settings: { temperature: null, topP: null, seed: null, maxTokens: null, stop: [], extra: {} },
    ...change,
  };
}

/** Questions with the indices from 0 on, made one by one. */
export function* questions(count: number): Generator<Ask> {
  for (let index = 0; index < count; index += 1) yield question({ index });
}

/** The settings of a config's `generate`. */
export function settings(given: Readonly<Record<string, unknown>>): GenerateConfig {
  const read = generate.parse(given);
  if (read === undefined) throw new Error('generate is not given');
  return read;
}

/** Options of a client that collect what it says. */
export function options(
  change: Partial<ClientOptions> = {},
): ClientOptions & { readonly logged: string[]; readonly warned: string[] } {
  const logged: string[] = [];
  const warned: string[] = [];
  return {
    environment: process.env,
    folder: process.cwd(),
    log: (line) => void logged.push(line),
    warn: (message) => void warned.push(message),
    ...change,
    logged,
    warned,
  };
}

/** A signal for what nobody stops. */
export const NEVER: AbortSignal = new AbortController().signal;

import { createHash } from 'node:crypto';
import type { Ask } from '../records/answer.ts';
import { compareText } from '../system/paths.ts';
import type { Endpoint } from './endpoint.ts';

/** Goes up when requests of an equal key begin to differ from those of earlier versions. */
const REQUEST_VERSION = 1;

/** The parts of a question that its answer depends on. */
type Asked = Pick<Ask, 'api' | 'model' | 'settings' | 'messages' | 'prompt' | 'index'>;

/**
 * The key of a question: equal keys mean equal questions to the same source. The names of suite,
 * problem and variant are no part of it, so kept answers outlive a renaming; the index is, so that
 * each sample has an answer of its own.
 * @returns 43 characters: a SHA-256 in base64url
 */
export function keyOf(endpoint: Endpoint, asked: Asked): string {
  const { api, model, settings, messages, prompt, index } = asked;
  const { temperature, topP, seed, maxTokens, stop, extra } = settings;
  const parts = {
    version: REQUEST_VERSION,
    endpoint,
    api,
    model,
    settings: { temperature, topP, seed, maxTokens, stop, extra },
    messages: messages.map(({ role, content }) => ({ role, content })),
    prompt,
    index,
  };
  return createHash('sha256').update(canonical(parts)).digest('base64url');
}

/** JSON with the keys of objects in order. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const members = Object.entries(value)
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`);
  return `{${members.join(',')}}`;
}

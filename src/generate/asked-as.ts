import { createHash } from 'node:crypto';
import type { GenerateConfig } from '../config/generate-settings.ts';
import type { AskSettings } from '../records/answer.ts';
import type { Endpoint } from './endpoint.ts';
import type { PromptTemplate } from './prompt-files.ts';

/** `openai at api.openai.com`, or the words of a command. */
export function sourceText(endpoint: Endpoint): string {
  if ('command' in endpoint) {
    const changed = endpoint.command.flatMap(({ file }) => file?.slice(0, 8) ?? []);
    const hash = changed.length === 0 ? '' : ` (${changed.join(', ')})`;
    return `${endpoint.command
      .map(({ word }) => word)
      .join(' ')
      .slice(0, 200)}${hash}`;
  }
  return `${endpoint.provider} at ${new URL(endpoint.address).host}`;
}

/** The names of the prompt's files, or `default`. */
export function promptText({ prompt, system }: GenerateConfig): string {
  return [prompt ?? 'default', ...(system === undefined ? [] : [system])].join(' with ');
}

/** Eight digits that change with the texts of a prompt. */
export function promptHash({ api, messages, isDefault }: PromptTemplate): string {
  const all = JSON.stringify([api, messages, isDefault]);
  return createHash('sha256').update(all).digest('hex').slice(0, 8);
}

/** The settings that are not the model's own: `temperature 0.8, max-tokens 512`. */
export function settingsText(settings: AskSettings): string {
  const { temperature, topP, seed, maxTokens, stop, extra } = settings;
  const named = [
    ['temperature', temperature],
    ['top-p', topP],
    ['seed', seed],
    ['max-tokens', maxTokens],
    ['stop', stop.length === 0 ? null : JSON.stringify(stop)],
    ['extra', Object.keys(extra).length === 0 ? null : JSON.stringify(extra)],
  ];
  const given = named.filter(([, value]) => value !== null);
  return given
    .map(([key, value]) => `${key} ${value}`)
    .join(', ')
    .slice(0, 1000);
}

import type { SuiteConfig } from '../config/schema.ts';
import type { Ask } from '../records/answer.ts';
import type { Problem } from '../records/dataset.ts';
import { defaultPrompt } from './default-prompt.ts';
import { fill, valuesOf } from './fill.ts';
import type { PromptTemplate } from './prompt-files.ts';

/**
 * The text of a question about a problem: a conversation beside the problem's own prompt, or the
 * text to continue.
 */
export function conversationOf(
  { api, messages, isDefault }: PromptTemplate,
  { language }: Pick<SuiteConfig, 'language'>,
  problem: Problem,
): Pick<Ask, 'messages' | 'prompt'> {
  const values = valuesOf(problem, language);
  const filled = messages.map(({ role, content }) => ({ role, content: fill(content, values) }));
  if (api === 'completion') return { messages: [], prompt: filled[0]?.content ?? problem.prompt };
  const last = isDefault
    ? [{ role: 'user', content: defaultPrompt(problem, language) } as const]
    : [];
  return { messages: [...filled, ...last], prompt: problem.prompt };
}

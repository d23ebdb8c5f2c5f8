import { z } from 'zod';
import type { Ask, ModelAnswer, Usage } from '../../records/answer.ts';
import { parseBounded } from '../../text/bounded-json.ts';
import { endOf, optionalText, requireShort, tokenCount, unusable } from './codec.ts';

const answerLine = z.object({ id: z.string() });

const answer = z.object({
  text: z.string().nullish(),
  error: z.union([z.string(), z.object({ message: z.string() })]).nullish(),
  finish_reason: optionalText,
  usage: z
    .object({
      input: tokenCount,
      output: tokenCount,
      prompt_tokens: tokenCount,
      completion_tokens: tokenCount,
      input_tokens: tokenCount,
      output_tokens: tokenCount,
    })
    .nullish()
    .catch(null),
});

/** A question as a line for a program. Settings have the names of the config. */
export function questionLine(question: Ask): string {
  const { key: id, api: _api, settings, ...rest } = question;
  const { temperature, topP, seed, maxTokens, stop, extra } = settings;
  const given = { temperature, 'top-p': topP, seed, 'max-tokens': maxTokens, stop, extra };
  return `${JSON.stringify({ id, ...rest, settings: given })}\n`;
}

/** An answer line of a program: the id of its question, and what else it says. */
export interface AnswerLine {
  readonly id: string;
  readonly said: unknown;
}

/** Null if the line is no JSON object with an id. */
export function readAnswerLine(line: string): AnswerLine | null {
  try {
    const said = parseBounded(line);
    const read = answerLine.safeParse(said);
    return read.success ? { id: read.data.id, said } : null;
  } catch {
    return null;
  }
}

/** @throws Fault if there is no answer in the line */
export function answerIn({ said }: AnswerLine): ModelAnswer {
  const read = answer.safeParse(said);
  if (!read.success) {
    const [issue] = read.error.issues;
    return unusable(`the program's answer is not valid (${issue?.path.join('.')})`);
  }
  const { text, error, finish_reason, usage } = read.data;
  if (error !== null && error !== undefined) {
    return unusable(`the program says: ${typeof error === 'string' ? error : error.message}`);
  }
  if (typeof text !== 'string') return unusable('the program answered with neither text nor error');
  return { text: requireShort(text), ended: endOf(finish_reason), usage: usageOf(usage) };
}

function usageOf(usage: z.output<typeof answer>['usage']): Usage | null {
  const input = usage?.input ?? usage?.prompt_tokens ?? usage?.input_tokens;
  const output = usage?.output ?? usage?.completion_tokens ?? usage?.output_tokens;
  if (typeof input !== 'number' || typeof output !== 'number') return null;
  return { input, output };
}

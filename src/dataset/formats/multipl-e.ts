import { z } from 'zod';
import type { ProblemFormat } from './formats.ts';

const LANGUAGES: ReadonlySet<string> = new Set(['py', 'python']);

const row = z.object({
  name: z.string().min(1),
  language: z.string().refine((language) => LANGUAGES.has(language), {
    error: ({ input }) =>
      `${JSON.stringify(input).slice(0, 40)} is not supported yet; this version knows py`,
  }),
  prompt: z.string(),
  tests: z.string(),
  stop_tokens: z.array(z.string().min(1)).nullish(),
});

/**
 * MultiPL-E (Cassano et al. 2022): a prompt, a completion cut before the first stop token, and
 * tests that call the function themselves, one after the other.
 */
export const multiplE: ProblemFormat = {
  name: 'multipl-e',
  fields: ['name', 'language', 'prompt', 'tests', 'stop_tokens'],
  recognizes: (data) => 'name' in data && 'language' in data && 'tests' in data && 'prompt' in data,
  read: (data) => {
    const { name, prompt, tests, stop_tokens: stopTokens } = row.parse(data);
    return {
      id: name,
      prompt,
      entryPoint: null,
      tests,
      ...(stopTokens ? { stopTokens } : {}),
    };
  },
};

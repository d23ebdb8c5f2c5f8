import { z } from 'zod';
import type { ProblemFormat } from './format.ts';

/** MultiPL-E's names of languages that differ from ours. */
const NAMES: Readonly<Record<string, string>> = {
  py: 'python',
  js: 'javascript',
  ts: 'typescript',
  sh: 'bash',
  'go_test.go': 'go',
  rs: 'rust',
  rb: 'ruby',
  pl: 'perl',
};

const row = z.object({
  name: z.string().min(1),
  language: z.string(),
  prompt: z.string(),
  tests: z.string(),
  stop_tokens: z.array(z.string().min(1)).nullish(),
});

/** All its Java prompts import this library, but few use it. */
const JAVATUPLES = 'import org.javatuples.*;';
const TUPLE =
  /\b(?:Unit|Pair|Triplet|Quartet|Quintet|Sextet|Septet|Octet|Ennead|Decade|KeyValue|LabelValue)\b/;

/**
 * MultiPL-E (Cassano et al. 2022): a prompt, a completion cut before the first stop token, and
 * tests that call the function themselves. Program = prompt + completion + newline + tests.
 */
export const multiplE: ProblemFormat = {
  fields: ['name', 'language', 'prompt', 'tests', 'stop_tokens'],
  recognizes: (data) => 'name' in data && 'language' in data && 'tests' in data && 'prompt' in data,
  partsOf: () => ({
    kind: 'code',
    prompt: 'prompt',
    reference: null,
    tests: 'tests',
    entryPoint: null,
  }),
  read: (data, { language: expected }) => {
    const { name, language, prompt, tests, stop_tokens: stopTokens } = row.parse(data);
    const found = NAMES[language] ?? language;
    if (found !== expected) throw otherLanguage(language, found, expected);
    const isNeedless = found === 'java' && !TUPLE.test(prompt) && !TUPLE.test(tests);
    return {
      id: name,
      prompt,
      ...(isNeedless ? { prefix: prompt.replace(JAVATUPLES, '') } : {}),
      entryPoint: null,
      tests,
      ...(stopTokens ? { stopTokens } : {}),
    };
  },
};

function otherLanguage(language: string, found: string, expected: string): z.ZodError {
  const message = `${JSON.stringify(language.slice(0, 40))} is not the suite's language, ${expected}: set language: ${found.slice(0, 40)}, or leave this row out`;
  return new z.ZodError([{ code: 'custom', path: ['language'], message, input: language }]);
}

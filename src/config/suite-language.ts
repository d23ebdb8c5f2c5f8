import { z } from 'zod';
import { SHIPPED } from '../languages/shipped.ts';
import { suggest } from '../text/suggest.ts';
import { count, found, name } from './fields.ts';

const PYTHON = 'python';
const NAMES = [PYTHON, ...SHIPPED.map((language) => language.name)];

const word = z
  .string(found('a word of a command'))
  .min(1, 'expected a word of a command, found an empty string')
  .max(1000);
const command = z
  .array(word, found('a command as a list, such as [lua, program.lua]'))
  .min(1, found('a command as a list, such as [lua, program.lua]'));
const file = z
  .string(found('the name of a file'))
  .regex(/^[\w][\w.-]{0,99}$/, found('the name of a file, without folders'));

/** A language that Passgate does not ship. */
const described = z.strictObject(
  {
    name,
    file,
    /** Absent if programs run as they are written. */
    compile: command.optional(),
    run: command,
    /** The advice for installing a missing tool. */
    install: z.string(found('a sentence')).max(500).optional(),
    environment: z
      .record(z.string().regex(/^\w{1,100}$/), z.string().max(10_000), found('a mapping of texts'))
      .default({}),
    memory: z
      .enum(['address-space', 'data'], found('one of address-space, data'))
      .default('address-space'),
    threads: count(0, 4096).default(0),
    /** Code after the tests, to prove that they ended. */
    'tests-end': z.string(found('code')).max(10_000).optional(),
  },
  found('a mapping with name, file and run'),
);

export type DescribedLanguage = z.output<typeof described>;

/** The name of a shipped language, or a mapping that describes another language. */
export const language = z
  .union([z.string(), described], {
    error: ({ input }) => `expected the name of a language or a mapping, found ${brief(input)}`,
  })
  .default(PYTHON)
  .superRefine((value, context) => {
    const add = (message: string, ...path: string[]) =>
      context.addIssue({ code: 'custom', message, path });
    if (typeof value === 'string') {
      if (NAMES.includes(value)) return;
      const hint = suggest(value, NAMES) || `; built in are ${NAMES.join(', ')}.`;
      add(
        `unknown language ${JSON.stringify(value)}${hint} Use a mapping to describe another language`,
      );
    } else if (NAMES.includes(value.name)) {
      add(`"${value.name}" is the name of a built-in language: use another name`, 'name');
    }
  });

function brief(input: unknown): string {
  return Array.isArray(input) ? 'a list' : JSON.stringify(input);
}

/** The name of a suite's language. */
export function languageName(value: z.output<typeof language>): string {
  return typeof value === 'string' ? value : value.name;
}

/** True when the tests of a language can run apart from candidates. */
export function canSplit(value: z.output<typeof language>): boolean {
  return value === PYTHON || SHIPPED.some(({ name, apart }) => name === value && apart);
}

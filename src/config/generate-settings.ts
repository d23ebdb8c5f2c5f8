import { z } from 'zod';
import { APIS } from '../records/answer.ts';
import { count, found, oneOf } from './fields.ts';
import { duration } from './units.ts';

/** The providers whose answers Passgate asks for itself, and their usual addresses. */
const PROVIDERS = ['openai', 'anthropic'] as const;
export const USUAL_ADDRESS = {
  openai: 'https://api.openai.com/v1',
  anthropic: 'https://api.anthropic.com',
} as const;

const MOST_SAMPLES = 10_000;
const MOST_CONCURRENCY = 256;
const LONGEST_TIMEOUT = 300_000;
const MOST_STOPS = 16;

const path = z.string(found('a path')).min(1, 'expected a path, found an empty string').max(1000);
const amount = (what: string, most: number) =>
  z.number(found(what)).min(0, found(what)).max(most, found(what));
const price = amount('a price in one currency for a million tokens, such as 0.15', 1e6);

/** A prompt in GitHub's own form, which may name the model too. */
export const isGitHubPrompt = (file: string) => /\.prompt\.ya?ml$/.test(file);

/** The parts of a request that a prompt in GitHub's form may have as well. */
export const modelFields = {
  model: z.string(found('the name of a model')).min(1).max(200),
  temperature: amount('a number from 0 to 2, such as 0.8', 2),
  topP: amount('a number from 0 to 1, such as 0.95', 1),
  maxTokens: count(1, 1_000_000),
};

/** Fields of a request that other keys decide, or that an answer could not be read with. */
const OWN_FIELDS = ['model', 'messages', 'prompt', 'system', 'stream', 'n'];

const address = z
  .string(found('an address such as http://127.0.0.1:8080/v1'))
  .max(1000)
  .superRefine((text, context) => {
    const add = (message: string) => context.addIssue({ code: 'custom', message });
    let url: URL;
    try {
      url = new URL(text);
    } catch {
      add(`expected an address such as http://127.0.0.1:8080/v1, found ${JSON.stringify(text)}`);
      return;
    }
    if (url.protocol !== 'http:' && url.protocol !== 'https:') add('expected http:// or https://');
    if (url.username !== '' || url.password !== '') {
      add('has a user or password: put it in an environment variable, and name that in key');
    }
    if (url.search !== '' && /key|token|secret/i.test(url.search)) {
      add('has a secret: put it in an environment variable, and name that in key');
    }
    if (url.hash !== '') add('has a # part: remove it');
  });

/** The keys of the way to ask a model. */
const generateFields = z.strictObject(
  {
    provider: oneOf(PROVIDERS).optional(),
    /** A program that answers questions on its standard input; it replaces the provider. */
    command: z
      .array(
        z
          .string(found('a word of a command'))
          .min(1, 'expected a word of a command, found an empty string')
          .max(1000),
        found('a command as a list, such as [python3, evals/ask.py]'),
      )
      .min(1, found('a command as a list, such as [python3, evals/ask.py]'))
      .max(100)
      .optional(),
    'base-url': address.optional(),
    /** Absent too if the prompt's own file names it. */
    model: modelFields.model.optional(),
    api: oneOf(APIS).default('chat'),
    /** The name of an environment variable; absent for endpoints without a key. */
    key: z
      .string(found('the name of an environment variable'))
      .regex(/^[A-Za-z_]\w{0,199}$/, {
        error: () =>
          'expected the NAME of an environment variable, such as OPENAI_API_KEY, never the key itself',
      })
      .optional(),
    prompt: path.optional(),
    system: path.optional(),
    /** Answers to each prompt; by default the largest k. */
    n: count(1, MOST_SAMPLES).optional(),
    temperature: modelFields.temperature.optional(),
    'top-p': modelFields.topP.optional(),
    seed: count(0, 2 ** 31 - 1).optional(),
    'max-tokens': modelFields.maxTokens.optional(),
    stop: z
      .union(
        [z.string().min(1).max(1000), z.array(z.string().min(1).max(1000)).max(MOST_STOPS)],
        found('a text or a list of texts'),
      )
      .transform((value) => (typeof value === 'string' ? [value] : value))
      .default([]),
    extra: z
      .record(z.string().max(200), z.json(), found('a mapping of further fields'))
      .default({})
      .superRefine((fields, context) => {
        for (const field of OWN_FIELDS) {
          if (!Object.hasOwn(fields, field)) continue;
          const message = `"${field}" is decided by other keys: remove it`;
          context.addIssue({ code: 'custom', message, path: [field] });
        }
      }),
    concurrency: z
      .union([z.literal('auto'), count(1, MOST_CONCURRENCY)], {
        error: found(`auto or a number from 1 to ${MOST_CONCURRENCY}`).error,
      })
      .default('auto'),
    timeout: duration
      .refine(
        (ms) => typeof ms !== 'number' || ms <= LONGEST_TIMEOUT,
        'is out of range: expected at most 300s',
      )
      .prefault('120s'),
    budget: z
      .strictObject(
        {
          requests: count(0, 10_000_000).optional(),
          tokens: count(0, 1e12).optional(),
          cost: amount('an amount of money, such as 5.00', 1e9).optional(),
        },
        found('a mapping such as { requests: 2000, cost: 5.00 }'),
      )
      .default({}),
    prices: z
      .strictObject(
        { input: price, output: price },
        found('a mapping such as { input: 0.15, output: 0.60 }'),
      )
      .optional(),
    /** A folder of the repository for the answers: one file for each suite. */
    keep: path.optional(),
  },
  found('a mapping such as { provider: openai, model: small-1, key: OPENAI_API_KEY }'),
);

/** The keys that an arm may have otherwise than its suite. */
export const generatePart = generateFields.partial();

/** The way to ask a model for a suite's samples. */
export const generate = generateFields
  .superRefine((given, context) => {
    const add = (message: string, ...at: string[]) =>
      context.addIssue({ code: 'custom', message, path: at });
    const { provider, command, budget, prices } = given;
    if (provider === undefined && command === undefined) {
      add(`is missing: expected one of ${PROVIDERS.join(', ')}, or a command`, 'provider');
    }
    if (provider !== undefined && command !== undefined) {
      add('is given beside a provider: leave one of them out', 'command');
    }
    const mayNameModel = given.prompt !== undefined && isGitHubPrompt(given.prompt);
    if (provider !== undefined && given.model === undefined && !mayNameModel) {
      add('is missing: expected the name of a model', 'model');
    }
    if (command !== undefined && given['base-url'] !== undefined) {
      add('is for a provider: leave it out beside a command', 'base-url');
    }
    if (provider === 'anthropic' && given.api === 'completion') {
      add('anthropic has chat only', 'api');
    }
    if (given.api === 'completion' && given.system !== undefined) {
      add('a completion has no system message: leave it out, or use api: chat', 'system');
    }
    if (budget.cost !== undefined && prices === undefined) {
      add('needs prices: add for example prices: { input: 0.15, output: 0.60 }', 'budget', 'cost');
    }
  })
  .optional();

export type GenerateConfig = NonNullable<z.output<typeof generate>>;

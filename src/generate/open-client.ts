import { type GenerateConfig, USUAL_ADDRESS } from '../config/generate-settings.ts';
import { UserError } from '../system/errors.ts';
import type { Client } from './client.ts';
import { anthropicCodec } from './clients/anthropic.ts';
import { CommandClient } from './clients/command-client.ts';
import { EndpointClient } from './clients/endpoint-client.ts';
import { openaiCodec } from './clients/openai.ts';
import { Limiter } from './limiter.ts';

/** A program gets this many questions at a time under `concurrency: auto`. It says no "too much". */
const COMMAND_CONCURRENCY = 8;
/** The characters that a header of HTTP can hold. */
const VALID_KEY = /^[\x21-\x7e]+$/;

export interface ClientOptions {
  /** Has the key. A program inherits it whole. */
  readonly environment: NodeJS.ProcessEnv;
  /** The config's folder, where a program is started. */
  readonly folder: string;
  /** Takes what a program writes to its standard error, line by line. */
  log(line: string): void;
  /** Takes notes on what is ignored. */
  warn(message: string): void;
}

/** A client, and how many questions it gets at a time. */
export interface OpenClient extends Client {
  readonly limiter: Limiter;
}

/**
 * The client for the source of answers that a config names. Nothing is sent or started before the
 * first question.
 * @throws UserError if the environment variable with the key is missing or not a key
 */
export function openClient(config: GenerateConfig, options: ClientOptions): OpenClient {
  const key = config.key === undefined ? null : keyIn(options.environment, config.key);
  const { command, concurrency } = config;
  const isAuto = concurrency === 'auto';
  const limiter = new Limiter(command !== undefined && isAuto ? COMMAND_CONCURRENCY : concurrency);
  const client =
    command === undefined
      ? endpointClient(config, key, limiter, options)
      : commandClient(command, config, key, options);
  return {
    limiter,
    ask: (question, signal) => client.ask(question, signal),
    close: () => client.close(),
  };
}

function endpointClient(
  config: GenerateConfig,
  key: string | null,
  limiter: Limiter,
  { warn }: ClientOptions,
): Client {
  const provider = config.provider ?? 'openai';
  if (provider === 'anthropic' && config.seed !== undefined) {
    warn('anthropic knows no seed: the one in generate has no effect');
  }
  const base = new URL(config['base-url'] ?? USUAL_ADDRESS[provider]);
  const endpoint = {
    base,
    key,
    keyName: config.key ?? null,
    model: config.model ?? '',
    timeoutMs: config.timeout,
  };
  const codec = provider === 'anthropic' ? anthropicCodec : openaiCodec(base);
  return new EndpointClient(endpoint, codec, limiter);
}

function commandClient(
  words: readonly string[],
  { timeout }: GenerateConfig,
  key: string | null,
  { environment, folder, log, warn }: ClientOptions,
): Client {
  return new CommandClient({ words, folder, environment }, { key, timeoutMs: timeout, log, warn });
}

/** @throws UserError without the value, which may be a key with a line break */
function keyIn(environment: NodeJS.ProcessEnv, name: string): string {
  // A secret that was pasted often ends with a line break.
  const key = (environment[name] ?? '').trim();
  if (key === '') throw new UserError(`the environment variable ${name} has no key: set it`);
  if (VALID_KEY.test(key)) return key;
  throw new UserError(
    `the environment variable ${name} has characters that no key has, such as a line break: set it anew`,
  );
}

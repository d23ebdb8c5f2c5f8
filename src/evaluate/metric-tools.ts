import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { keyPath } from '../config/key-path.ts';
import type { MetricCommand } from '../config/metrics.ts';
import type { Config, SuiteConfig } from '../config/schema.ts';
import { Finder } from '../dataset/files.ts';
import type { Program } from '../execute/program.ts';
import { commandsFor } from '../execute/toolchains/program-commands.ts';
import { languageOf } from '../execute/toolchains/resolve.ts';
import { findToolchain } from '../execute/toolchains/toolchain.ts';
import { readText } from '../generate/prompt-text.ts';
import type { Language } from '../languages/language.ts';
import { OUR_LIMITS } from '../records/limits.ts';
import { type FaultList, UserError } from '../system/errors.ts';
import { isInside, realPath } from '../system/paths.ts';

/** A command that gives numbers for samples, ready to run in the sandbox. */
export interface MetricTool {
  /** The names of its numbers. */
  readonly numbers: readonly string[];
  /** The command as the config has it. */
  readonly label: string;
  readonly program: Program;
}

/** A command gets many samples at once, so it may use more than a candidate. */
const LIMITS = { ...OUR_LIMITS, cpuMs: 60_000, wallMs: 120_000, output: 8 << 20, processes: 64 };
const NO_LIMITS = { threads: 64, memory: 'data' } as const;

/** A word that can only mean a file: the path of one, or the name of a script. */
const FILE = /^(?![-/])(?:[^/]+\/.+|[^/]+\.(?:py|js|mjs|cjs|ts|sh|rb|pl|php))$/;

/** The languages, as far as the sandbox needs them, of a suite's commands. */
export function languagesOf({ metrics }: Pick<SuiteConfig, 'metrics'>): Language[] {
  return metrics.flatMap((entry) => ('command' in entry ? [languageFor(entry.command)] : []));
}

function languageFor(command: readonly string[]): Language {
  const described = { name: 'a command of metrics', file: 'unused', run: [...command] };
  const found = languageOf({ ...described, environment: {}, ...NO_LIMITS });
  if (found === null) throw new Error('a described language is always found');
  return found;
}

/**
 * Find the programs and read the files of a suite's commands.
 * @param index the suite's place in the config, for messages
 * @param faults gets the mistakes
 */
export async function findMetricTools(
  config: Config,
  suite: SuiteConfig,
  index: number,
  environment: NodeJS.ProcessEnv,
  faults: FaultList,
): Promise<MetricTool[]> {
  const tools: MetricTool[] = [];
  for (const [place, entry] of suite.metrics.entries()) {
    if (!('command' in entry)) continue;
    const path = ['suites', index, 'metrics', place, 'command'];
    try {
      const files = readFiles(config, entry, index, place, faults);
      tools.push(await toolOf(entry, files, environment));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      faults.add(`${keyPath(path)}: ${error.message}`, config.placeOf(path));
    }
  }
  return tools;
}

async function toolOf(
  { command, numbers }: MetricCommand,
  files: ReadonlyMap<string, NamedText>,
  environment: NodeJS.ProcessEnv,
): Promise<MetricTool> {
  const words = command.map((word) => files.get(word)?.name ?? word);
  const [first = ''] = words;
  if (!/^[\w.+-]+$/.test(first)) {
    throw new UserError(`expected a program on PATH first, such as python3, found ${first}`);
  }
  const toolchain = await findToolchain(languageFor(words), environment);
  const { commands } = commandsFor(toolchain, '', null, LIMITS, true);
  const beside = Object.fromEntries([...files.values()].map(({ name, text }) => [name, text]));
  const id = createHash('sha256')
    .update(JSON.stringify([words, beside]))
    .digest('hex');
  return {
    numbers,
    label: command.join(' '),
    program: {
      ...{ id, source: '', limits: LIMITS, grading: 'outside', tests: null, outside: null },
      commands: { ...commands, beside },
      repeat: 1,
    },
  };
}

interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** The files of a command, named in it or listed beside it, by their words in the config. */
function readFiles(
  config: Config,
  { command, files }: MetricCommand,
  index: number,
  place: number,
  faults: FaultList,
): ReadonlyMap<string, NamedText> {
  const finder = new Finder(config, index, faults);
  const [, ...words] = command;
  const named = words.filter((word) => isFile(config, word));
  const missing = words.find((word) => FILE.test(word) && !named.includes(word));
  if (missing !== undefined) {
    throw new UserError(
      `there is no file ${missing} in the repository: correct its path, which starts where the config's other paths do`,
    );
  }
  const wanted = [
    ...named.map((word) => ({ word, key: 'command' })),
    ...files.map((word) => ({ word, key: 'files' })),
  ];
  const read = new Map<string, NamedText>();
  for (const { word, key } of wanted) {
    for (const found of finder.find([word], ['metrics', place, key])) {
      const { path, label } = finder.name(found);
      const content = readText(path);
      if ('fault' in content) throw new UserError(`${label} ${content.fault}`);
      const name = basename(path);
      const other = [...read].find(([known, text]) => known !== word && text.name === name);
      if (other !== undefined) {
        throw new UserError(`${word} and ${other[0]} have the same name: rename one`);
      }
      read.set(key === 'command' ? word : path, { name, text: content.text });
    }
  }
  return read;
}

/** True if a word of a command is the path of a file in the repository. */
function isFile({ starts, repository }: Config, word: string): boolean {
  return starts.some((start) => {
    const path = resolve(start, word);
    return existsSync(path) && statSync(path).isFile() && isInside(realPath(path), repository);
  });
}

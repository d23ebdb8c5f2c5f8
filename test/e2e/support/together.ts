import { parse } from 'yaml';
import { z } from 'zod';
import type { Files } from './repository.ts';
import { CONFIG } from './suite.ts';

const configSchema = z.looseObject({ suites: z.array(z.looseObject({ name: z.string() })) });
const FOLDER = CONFIG.slice(0, CONFIG.lastIndexOf('/') + 1);

/**
 * Join states of one suite each into one state, whose config has all suites: one run judges them.
 * @param states by the name that the suite gets, which is also the name of its folder
 * @param rest more keys at the config's top level
 */
export function together(
  states: Readonly<Record<string, Files>>,
  rest: Readonly<Record<string, unknown>> = {},
): Files {
  const suites: unknown[] = [];
  const files: [string, Files[string]][] = [];
  for (const [name, state] of Object.entries(states)) {
    const config = configSchema.parse(parse(String(state[CONFIG])));
    if (config.suites.length !== 1) throw new Error(`"${name}" does not have one suite`);
    suites.push({ ...moved(config.suites[0], name), name });
    for (const [path, content] of Object.entries(state)) {
      if (path !== CONFIG) files.push([path.replace(FOLDER, `${FOLDER}${name}/`), content]);
    }
  }
  // JSON is valid YAML.
  const config = JSON.stringify({ suites, workers: 1, ...rest }, null, 2);
  return { [CONFIG]: `${config}\n`, ...Object.fromEntries(files) };
}

/** The same part of a suite, whose data lie in a folder. */
function moved(part: unknown, folder: string): object {
  const keys = Object.entries(z.looseObject({}).parse(part)).map(([key, value]) => {
    if (key === 'variants') {
      return [
        key,
        z
          .array(z.unknown())
          .parse(value)
          .map((each) => moved(each, folder)),
      ];
    }
    if (key === 'nominal') return [key, moved(value, folder)];
    if (key !== 'problems' && key !== 'samples') return [key, value];
    const paths = z.union([z.string(), z.array(z.string())]).parse(value);
    const below = (path: string) => `${folder}/${path}`;
    return [key, typeof paths === 'string' ? below(paths) : paths.map(below)];
  });
  return Object.fromEntries(keys);
}

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { fillIn } from '../../languages/language.ts';
import type { Problem } from '../../records/dataset.ts';
import { NOBODYS_FOLDER } from '../../system/find-on-path.ts';
import type { Toolchain } from './toolchain.ts';

/**
 * The libraries that problems need and this machine lacks.
 * @returns one sentence for each library, with advice
 */
export async function missingLibraries(
  { language, paths, environment }: Toolchain,
  problems: Iterable<Problem>,
  outer: NodeJS.ProcessEnv,
): Promise<string[]> {
  if (language.libraries.length === 0) return [];
  const all = [...problems];
  const missing: string[] = [];
  for (const { name, where, check, install } of language.libraries) {
    const needy = all.filter(
      ({ prompt, prefix, tests }) => where.test(prefix ?? prompt) || where.test(tests),
    );
    const [first] = needy;
    if (first === undefined) continue;
    const [file = '', ...args] = fillIn(check, paths);
    const options = { cwd: NOBODYS_FOLDER, env: { ...outer, ...environment } };
    const found = await promisify(execFile)(file, args, options).then(
      () => true,
      () => false,
    );
    if (found) continue;
    const who = needy.length === 1 ? 'problem needs' : 'problems need';
    missing.push(
      `${needy.length} ${who} ${name}, which is not installed (the first: ${first.id}): ${install} before this step, or leave them out`,
    );
  }
  return missing;
}

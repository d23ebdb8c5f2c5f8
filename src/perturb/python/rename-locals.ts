import type { Random } from '../../system/random.ts';
import type { Edit } from '../task.ts';
import { type LocalName, localNames } from './local-names.ts';
import { naturalNames } from './natural-names.ts';
import type { Program } from './program.ts';
import { isReturned, roleOf } from './roles.ts';

/**
 * Rename the local variables that the shown part uses most.
 * @param count the number of names
 * @param namesFor the new names of a variable, the best one first
 */
export function renameLocals(
  program: Program,
  count: number,
  namesFor: (local: LocalName) => readonly string[],
): Edit[] {
  const taken = new Set<string>();
  return localNames(program)
    .slice(0, count)
    .flatMap((local) => {
      const name = program.freshName(namesFor(local), taken);
      taken.add(name);
      return local.mentions.map(({ node }) => ({
        start: node.startIndex,
        end: node.endIndex,
        text: name,
      }));
    });
}

/** ReCode's naive name, and others in case it is taken. */
export function naiveNames(): string[] {
  return Array.from({ length: 10 }, (_, number) => `VAR_${number}`);
}

/** The names that another programmer might take. */
export function usualNames(local: LocalName): string[] {
  return naturalNames(local.name, roleOf(local), isReturned(local));
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const DIGITS = [...'0123456789'];

/** Names of the same length, of letters and about as many digits: no word of Python has digits. */
export function randomNames({ name }: LocalName, random: Random): string[] {
  if (name.length === 1) return random.shuffle(LETTERS);
  const others = Array.from({ length: name.length - 1 }, () =>
    random.pick(random.chance(0.5) ? LETTERS : DIGITS),
  );
  others[random.int(others.length)] = random.pick(DIGITS);
  return [[random.pick(LETTERS), ...others].join('')];
}

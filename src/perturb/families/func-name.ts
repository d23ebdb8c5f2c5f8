import type { Random } from '../../system/random.ts';
import { inOtherConvention } from '../names/name-words.ts';
import { isFixed } from '../names/reserved.ts';
import {
  inflectedName,
  mistypedName,
  recasedName,
  swappedName,
  synonymousName,
} from '../names/respell-name.ts';
import { isFree, isRenamable } from '../rename.ts';
import type { Change } from '../task.ts';
import type { Transform } from '../transform.ts';
import type { View } from '../view.ts';

/** A new name; null if the name has nothing to change. */
type Spell = (
  name: string,
  draw: { readonly random: Random; readonly intensity: number },
  language: string,
) => string | null;

/** A draw takes the first of so many names that nothing has yet. */
const MOST_TRIES = 10;

function renaming(name: string, spell: Spell, isRandom = true): Transform {
  const apply = (view: View, random: Random, intensity: number): Change | null => {
    const from = view.code?.target?.name;
    const { language } = view.task;
    if (from === undefined || isFixed(from, language)) return null;
    for (let tries = 0; tries < (isRandom ? MOST_TRIES : 1); tries += 1) {
      const newName = spell(from, { random, intensity }, language);
      if (newName === null) return null;
      // The core says why a name cannot be changed at all.
      if (isFree(view, newName) || !isRenamable(view)) return { newName };
    }
    return null;
  };
  return { name, family: 'func_name', version: 1, isRandom, takesProse: false, apply };
}

/** ReCode's transforms of the function's name (Wang et al. 2022), with its shares of places. */
export const FUNC_NAME: readonly Transform[] = [
  renaming('FuncRenameButterFinger', mistypedName),
  renaming('FuncRenameCamelCase', inOtherConvention, false),
  renaming('FuncRenameChangeChar', recasedName),
  renaming('FuncRenameInflectionalVariation', inflectedName),
  renaming('FuncRenameSwapChar', swappedName),
  renaming('FuncRenameSynonymSub', synonymousName),
];

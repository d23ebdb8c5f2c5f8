import type { Random } from '../../system/random.ts';
import { deadCode } from '../python/dead-code.ts';
import { gapsIn } from '../python/gaps.ts';
import { localNames } from '../python/local-names.ts';
import { rewriteFirstLoop } from '../python/loops.ts';
import { firstSwap } from '../python/operand-swap.ts';
import { type Program, programOf } from '../python/program.ts';
import { naiveNames, randomNames, renameLocals, usualNames } from '../python/rename-locals.ts';
import type { Edit } from '../task.ts';
import { placesFor, type Transform } from '../transform.ts';

type Make = (program: Program, random: Random, intensity: number) => readonly Edit[];

/** A transform of partial Python code that keeps exactly what the code does. */
function syntax(name: string, isRandom: boolean, make: Make): Transform {
  return {
    name,
    family: 'syntax',
    version: 1,
    isRandom,
    languages: ['python'],
    takesProse: false,
    apply(view, random, intensity) {
      const program = programOf(view);
      const edits = program === null ? [] : make(program, random, intensity);
      return edits.length === 0 ? null : { edits };
    },
  };
}

/** ReCode's syntax family (Wang et al. 2022), whose transforms are those of NatGen. */
export const SYNTAX: readonly Transform[] = [
  /** A loop or a condition that never runs, between two statements. */
  syntax('DeadCodeInserter', true, (program, random, intensity) => {
    const gaps = gapsIn(program);
    const places = [...new Set(gaps.map(({ at }) => at))];
    return random
      .sample(places, changesOf(places, intensity))
      .map((place) => random.pick(gaps.filter(({ at }) => at === place)))
      .map((gap) => deadCode(gap, program, random));
  }),
  /** The same at the end of the shown code. */
  syntax('DeadCodeInserterLast', false, (program, random) => {
    const last = gapsIn(program).at(-1);
    return last === undefined ? [] : [deadCode(last, program, random)];
  }),
  /** The first loop as one of the other kind. */
  syntax('ForWhileTransformer', false, rewriteFirstLoop),
  /** The first comparison, sum or product the other way round. */
  syntax('OperandSwap', false, firstSwap),
  /**
   * A local variable under another natural name. ReCode asks the model CodeBERT for it; here it comes
   * from a table by the old name and the variable's role, so that it needs no model.
   */
  syntax('VarRenamerCB', false, (program) => renameLocals(program, 1, usualNames)),
  syntax('VarRenamerNaive', false, (program) => renameLocals(program, 1, naiveNames)),
  /** The local variables with the most uses: one, or more of them with a higher intensity. */
  syntax('VarRenamerRN', true, (program, random, intensity) =>
    renameLocals(program, changesOf(localNames(program), intensity), (local) =>
      randomNames(local, random),
    ),
  ),
];

/** One change is the paper's; a higher intensity makes more. */
function changesOf(places: readonly unknown[], intensity: number): number {
  return placesFor(places.length, 1 / places.length, intensity);
}

/**
 * The special features of a task of MBPP+, whose default rule is "the answer equals the
 * reference's".
 */
export interface MbppPlusTask {
  /** A Python expression that turns JSON's `arguments` into the intended ones. */
  readonly arguments: string;
  /** The rule that replaces equality; null for none. */
  readonly rule: MbppPlusRule | null;
}

/**
 * `not-none`: only the existence of an answer is compared. `set`: order and repetition do not
 * count. `any`: every answer is right. `zero`: 0 is right too. `surface-area` and `digit-distance`:
 * another reading of the task is right too.
 */
export type MbppPlusRule = 'not-none' | 'set' | 'any' | 'zero' | 'surface-area' | 'digit-distance';

/**
 * JSON has no tuples, sets or complex numbers. The task's number decides which arguments are
 * converted, as in EvalPlus' `mbpp_deserialize_inputs` (evalplus/data/mbpp.py, 0.3.1).
 */
const ARGUMENTS: readonly (readonly [string, readonly number[]])[] = [
  [
    '[tuple(each) for each in arguments]',
    [
      2, 116, 132, 143, 222, 261, 273, 394, 399, 421, 424, 429, 470, 560, 579, 596, 616, 630, 726,
      740, 744, 809,
    ],
  ],
  [
    '[[tuple(item) for item in each] for each in arguments]',
    [63, 64, 70, 94, 120, 237, 272, 299, 400, 409, 417, 438, 473, 614, 780],
  ],
  ['[[tuple(item) for item in arguments[0]], arguments[1]]', [75, 413, 444, 753]],
  ['[arguments[0], tuple(arguments[1])]', [106, 750]],
  // An empty set is an empty dict in EvalPlus.
  ['[[set(item) if isinstance(item, list) and item else {} for item in arguments[0]]]', [115]],
  ['[float(arguments[0]), complex(arguments[1])]', [124]],
  ['[tuple(arguments[0]), arguments[1]]', [250, 405, 446, 617, 720, 763, 808]],
  ['[complex(arguments[0])]', [252]],
  ['[tuple(tuple(item) for item in each) for each in arguments]', [259, 401, 445]],
  ['[tuple(tuple(item) if isinstance(item, list) else item for item in arguments[0])]', [278]],
  ['[tuple(arguments[0]), *arguments[1:3]]', [307]],
  ['deep_tuple(arguments)', [580, 615, 791]],
  ['[{key: tuple(item) for key, item in arguments[0].items()}, *arguments[1:]]', [722]],
];

/** The tasks with a rule, by number, as in EvalPlus' `_special_oracle.py` and `eval`. */
const RULES: Readonly<Record<MbppPlusRule, readonly number[]>> = {
  'not-none': [737, 787, 794],
  set: [2, 7, 111, 140, 232, 249, 579, 769],
  any: [164],
  zero: [295],
  'surface-area': [581],
  'digit-distance': [558],
};

/** The special features of a task, by its id; null if it is no task of MBPP+. */
export function mbppPlusTask(id: string): MbppPlusTask | null {
  const found = /^Mbpp\/(\d{1,9})$/.exec(id);
  if (found === null) return null;
  const number = Number(found[1]);
  const shape = ARGUMENTS.find(([, numbers]) => numbers.includes(number));
  const rules = Object.keys(RULES) as MbppPlusRule[];
  const rule = rules.find((each) => RULES[each].includes(number)) ?? null;
  return { arguments: shape?.[0] ?? 'arguments', rule };
}

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { byId, PARTIAL, readTransforms } from './perturb-made.js';
import { readLines } from './workloads.js';

/** ReCode's names for the folders of its families. */
const FOLDERS = {
  docstring: 'nlaugmenter',
  func_name: 'func_name',
  syntax: 'natgen',
  format: 'format',
};

/**
 * Transforms whose files have another name than the paper's.
 * @type {Readonly<Record<string, string>>}
 */
const RENAMED = { WhitespacePerturbation: 'Whitespace' };

/**
 * What an audit of the release found on HumanEval (amazon-science/recode at 6688522, all seeds), in
 * percent: prompts that equal nominal, and references of the changed ones that fail.
 * @type {Readonly<Record<string, readonly [same: number, fails: number]>>}
 */
export const AUDIT = {
  BackTranslation: [37.8, 27.5],
  ButterFingersPerturbation: [0.9, 0],
  ChangeCharCase: [0, 0],
  EnglishInflectionalVariation: [2.9, 0],
  SwapCharactersPerturbation: [4.5, 0],
  SynonymInsertion: [3.9, 55.8],
  SynonymSubstitution: [4.9, 56.4],
  TenseTransformationPast: [8.5, 0],
  TenseTransformationFuture: [7.3, 0],
  Whitespace: [0.7, 6.9],
  FuncRenameCamelCase: [22.6, 0.8],
  FuncRenameButterFinger: [48.9, 0.6],
  FuncRenameSwapChar: [65.8, 1.1],
  FuncRenameChangeChar: [2.8, 1.9],
  FuncRenameInflectionalVariation: [40.8, 1.4],
  FuncRenameSynonymSub: [60.2, 0],
  DeadCodeInserter: [23, 3.3],
  DeadCodeInserterLast: [23, 1.6],
  ForWhileTransformer: [22.6, 4.7],
  OperandSwap: [24.4, 2.4],
  VarRenamerCB: [23.5, 2.4],
  VarRenamerNaive: [23.5, 2.4],
  VarRenamerRN: [23.5, 2.4],
  tab_indent: [0, 100],
  split_lines: [18.9, 5.3],
  new_lines: [18.6, 0],
  doc2comments: [0, 0],
  new_line_aftercode: [0, 0],
  new_line_afterdoc: [0, 0],
};

/**
 * The share of HumanEval's prompts that have what a transform needs, in percent (the same audit).
 * @type {Readonly<Record<string, number>>}
 */
export const CAN_CHANGE = {
  ButterFingersPerturbation: 100,
  ChangeCharCase: 100,
  SwapCharactersPerturbation: 100,
  Whitespace: 100,
  FuncRenameCamelCase: 77.4,
  FuncRenameSwapChar: 92.7,
  VarRenamerCB: 64.6,
  VarRenamerNaive: 64.6,
  VarRenamerRN: 64.6,
  OperandSwap: 35.4,
  ForWhileTransformer: 14.6,
  DeadCodeInserter: 77.4,
  DeadCodeInserterLast: 77.4,
  split_lines: 44.5,
  new_line_aftercode: 77.4,
  doc2comments: 99.4,
  new_line_afterdoc: 99.4,
};

/**
 * ReCode's released variants of a data set, read as the made ones are.
 * @param {string} prompts the folder that holds `recode/`
 * @param {'humaneval' | 'mbpp'} released
 * @param {readonly import('./perturb-made.js').Row[]} problems
 * @param {number} seeds at most ten
 * @returns {import('./perturb-made.js').Made[]} empty where the release is not here
 */
export function readReleased(prompts, released, problems, seeds) {
  const root = join(prompts, 'recode');
  const full = join(root, 'perturbed_finalized', released, 'full');
  if (!existsSync(full)) return [];
  const whole = byId(problems);
  const partial = byId(readLines(join(root, 'nominal', `${released}_partial.jsonl`)));
  return Object.entries(FOLDERS).flatMap(([family, folder]) => {
    const nominal = PARTIAL.includes(family) ? partial : whole;
    const files = readdirSync(join(full, folder)).toSorted();
    const pattern = new RegExp(`^${released}_(?<transform>.+)_s(?<seed>[0-${seeds - 1}])\\.jsonl$`);
    const own = readTransforms(family, join(full, folder), files, pattern, nominal);
    return own.map((each) => ({ ...each, transform: RENAMED[each.transform] ?? each.transform }));
  });
}

import { FAMILIES, type Family } from './families.ts';

/**
 * Every transform by its name, as the papers have it. They are apart from the transforms, so that a
 * config is checked without loading these.
 */
export const TRANSFORM_NAMES = {
  docstring: [
    'ButterFingersPerturbation',
    'ChangeCharCase',
    'EnglishInflectionalVariation',
    'SwapCharactersPerturbation',
    'SynonymInsertion',
    'SynonymSubstitution',
    'TenseTransformationFuture',
    'TenseTransformationPast',
    'Whitespace',
  ],
  func_name: [
    'FuncRenameButterFinger',
    'FuncRenameCamelCase',
    'FuncRenameChangeChar',
    'FuncRenameInflectionalVariation',
    'FuncRenameSwapChar',
    'FuncRenameSynonymSub',
  ],
  syntax: [
    'DeadCodeInserter',
    'DeadCodeInserterLast',
    'ForWhileTransformer',
    'OperandSwap',
    'VarRenamerCB',
    'VarRenamerNaive',
    'VarRenamerRN',
  ],
  format: [
    'doc2comments',
    'new_line_aftercode',
    'new_line_afterdoc',
    'new_lines',
    'split_lines',
    'tab_indent',
  ],
  nlperturbator: [
    'ExtraSpaceOutsideWords',
    'ExtraSpaceInsideWords',
    'RepeatedWords',
    'RepeatedChars',
    'CharDeletion',
    'PrepositionDeletion',
    'DeterminerDeletion',
    'SpaceDeletion',
    'KeyboardTypo',
    'ExtraCapitalLetter',
    'GrammaticalPersonVariation',
    'SwapAdjacentChars',
    'SwapAdjacentWords',
    'ExtraSpaceOutsideWordsAndKeyboardTypo',
    'RepeatedCharsAndKeyboardTypo',
    'CharDeletionAndKeyboardTypo',
  ],
} as const satisfies Readonly<Record<Family, readonly string[]>>;

/** Transforms that need a language model: they are skipped and named. */
export const MODEL_TRANSFORMS: Readonly<Record<string, Family>> = {
  BackTranslation: 'docstring',
  RephrasingSentence: 'nlperturbator',
  DeclarativeToInterrogative: 'nlperturbator',
};

/** The family of a transform; undefined for an unknown name. */
export function familyOf(transform: string): Family | undefined {
  if (Object.hasOwn(MODEL_TRANSFORMS, transform)) return MODEL_TRANSFORMS[transform];
  return FAMILIES.find((family) =>
    (TRANSFORM_NAMES[family] as readonly string[]).includes(transform),
  );
}

/** All names, for suggestions. */
export const ALL_TRANSFORMS: readonly string[] = [
  ...Object.values(TRANSFORM_NAMES).flat(),
  ...Object.keys(MODEL_TRANSFORMS),
];

/** Transforms whose outcome changed since their first version; all others have version 1. */
const LATER_VERSIONS: Readonly<Record<string, number>> = {};

/** The version of a transform, by its own name or by its name in variants. */
export function versionOf(transform: string): number {
  const [name = ''] = transform.split('@');
  return Object.hasOwn(LATER_VERSIONS, name) ? (LATER_VERSIONS[name] ?? 1) : 1;
}

import type { Mutations } from './mutations.ts';
import { C_SIGNS, IDENTICAL, SHIFTS } from './signs.ts';

/** The negation in languages with C's operators. */
export const NOT = ['!(', ')'] as const;
/** Conditions in languages with C's statements. */
export const C_CONDITIONS = {
  if_statement: 'condition',
  while_statement: 'condition',
  do_statement: 'condition',
  ternary_expression: 'condition',
};

/** JavaScript, and TypeScript with its types. */
export const javascript: Mutations = {
  operations: ['binary_expression', 'augmented_assignment_expression', 'update_expression'],
  signs: {
    ...C_SIGNS,
    ...SHIFTS,
    ...IDENTICAL,
    '**': [['arithmetic', '*']],
    '**=': [['arithmetic', '*=']],
  },
  comparisons: ['binary_expression'],
  unary: ['unary_expression'],
  conditions: C_CONDITIONS,
  negation: NOT,
  numbers: ['number'],
  booleans: ['true', 'false'],
  strings: ['string', 'template_string'],
  returns: ['return_statement'],
  returned: 'null',
  functions: {},
  calls: { types: ['call_expression'], removed: ';' },
  skipped: [
    'import_statement',
    'decorator',
    'type_annotation',
    'type_arguments',
    'type_parameters',
    'type_alias_declaration',
    'interface_declaration',
    'enum_declaration',
    'literal_type',
  ],
  imports: ['require', 'import'],
};

/** C and C++, which one grammar reads. */
export function cFamily(): Mutations {
  return {
    operations: ['binary_expression', 'assignment_expression', 'update_expression'],
    // Shifts are streams in most programs.
    signs: C_SIGNS,
    comparisons: ['binary_expression'],
    unary: ['unary_expression'],
    conditions: { ...C_CONDITIONS, conditional_expression: 'condition' },
    negation: NOT,
    numbers: ['number_literal'],
    booleans: ['true', 'false'],
    strings: ['string_literal'],
    returns: ['return_statement'],
    returned: [
      [
        /^(?:unsigned |signed |long |short )*(?:char|int|long|short|size_t|u?int\d+_t|float|double)$/,
        '0',
      ],
      [/^(?:bool|_Bool)$/, 'negated'],
      [/^(?:std::)?string$/, '""'],
      [/^(?:std::)?(?:vector|map|set|unordered_\w+|optional|deque)</, '{}'],
    ],
    functions: { function_definition: 'type', lambda_expression: '' },
    calls: { types: ['call_expression'], removed: ';' },
    skipped: [
      'preproc_include',
      'preproc_def',
      'preproc_function_def',
      'template_argument_list',
      'array_declarator',
      'using_declaration',
      'attribute_declaration',
      'linkage_specification',
    ],
    imports: [],
  };
}

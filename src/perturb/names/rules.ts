/** The meaning of a name at a place in the code. */
export type Role =
  /** The function, or a variable of its name where the two share one set of names. */
  | 'it'
  /** Something else, such as a key, a label or a module. */
  | 'other'
  /** Another thing that takes the name for a part of the program. */
  | 'binding'
  /** A definition of a function or method. */
  | 'definition'
  /** A variable that gets a value: in Python this may be the function of the program. */
  | 'assigned'
  /** A part of something, such as `x.f`, that depends on the something. */
  | 'member'
  /** A key of an object whose value has the same name: `{ f }`. */
  | 'shorthand'
  /** A key of an object with a value of its own: `{ f: 1 }`. */
  | 'key'
  /** A token in a macro, whose grammar is not known. */
  | 'token'
  /** A symbol such as `:f`, a function's name for some methods. */
  | 'symbol'
  /** A word of a command. */
  | 'argument'
  /** A name with a path before it, such as `\f` in PHP. */
  | 'qualified';

/** The use of names in the grammar of a language. Places are `NODE` or `NODE.FIELD` of the parent. */
export interface NameRules {
  /** The types of nodes that may be a function's name, with what they are by default. */
  readonly leaves: Readonly<Record<string, Role>>;
  /** Parents that a name is seen through, as if it stood where they do. */
  readonly through: ReadonlySet<string>;
  /** Parents that make a pattern: the names in it are new ones where the pattern is one. */
  readonly patterns: ReadonlySet<string>;
  readonly roles: ReadonlyMap<string, Role>;
  /** The field of the thing that a `member` is a part of, by the parent's type. */
  readonly objects: Readonly<Record<string, string>>;
  /** Things that all the program's functions are parts of. */
  readonly globals: ReadonlySet<string>;
  /** True if methods are called by their name alone within their class. */
  readonly hasBareMethods: boolean;
  /** True if `f` and `F` are one function. */
  readonly ignoresCase: boolean;
}

interface Table {
  readonly leaves: Readonly<Record<string, Role>>;
  readonly through?: string;
  readonly patterns?: string;
  readonly roles: Readonly<Partial<Record<Role, string>>>;
  readonly objects?: Readonly<Record<string, string>>;
  readonly globals?: string;
  readonly hasBareMethods?: boolean;
  readonly ignoresCase?: boolean;
}

const words = (text = '') => text.split(/\s+/).filter((word) => word !== '');

function rules({ through, patterns, roles, globals, ...rest }: Table): NameRules {
  const places = Object.entries(roles) as [Role, string][];
  return {
    objects: {},
    hasBareMethods: false,
    ignoresCase: false,
    ...rest,
    through: new Set(words(through)),
    patterns: new Set(words(patterns)),
    roles: new Map(places.flatMap(([role, text]) => words(text).map((place) => [place, role]))),
    globals: new Set(words(globals)),
  };
}

const python = rules({
  leaves: { identifier: 'it' },
  patterns:
    'dotted_name tuple_pattern pattern_list list_pattern list_splat_pattern dictionary_splat_pattern',
  roles: {
    definition: 'function_definition.name',
    member: 'attribute.attribute',
    assigned: 'assignment.left augmented_assignment.left',
    other:
      'keyword_argument.name aliased_import.name import_from_statement.module_name relative_import class_pattern',
    binding:
      'parameters lambda_parameters default_parameter.name typed_default_parameter.name typed_parameter named_expression.name for_statement.left for_in_clause.left as_pattern_target as_pattern aliased_import.alias import_statement.name import_from_statement.name class_definition.name type_parameter splat_pattern case_pattern keyword_pattern',
  },
  objects: { attribute: 'object' },
});

const javascript: Table = {
  leaves: {
    identifier: 'it',
    property_identifier: 'other',
    shorthand_property_identifier: 'shorthand',
    shorthand_property_identifier_pattern: 'binding',
  },
  patterns:
    'rest_pattern array_pattern object_pattern assignment_pattern.left object_assignment_pattern.left pair_pattern.value required_parameter.pattern optional_parameter.pattern formal_parameters',
  roles: {
    definition:
      'function_declaration.name generator_function_declaration.name function_signature.name variable_declarator.name method_definition.name method_signature.name abstract_method_signature.name',
    member: 'member_expression.property',
    key: 'pair.key',
    other:
      'export_specifier.alias required_parameter.name optional_parameter.name function_type.parameters method_signature.parameters abstract_method_signature.parameters function_signature.parameters construct_signature.parameters call_signature.parameters constructor_type.parameters',
    binding:
      'arrow_function.parameter catch_clause.parameter for_in_statement.left import_clause namespace_import import_specifier.name import_specifier.alias class_declaration.name class.name enum_declaration.name internal_module.name',
  },
  objects: { member_expression: 'object' },
  globals: 'exports module.exports globalThis global window self',
};

const java = rules({
  leaves: { identifier: 'other' },
  roles: {
    definition: 'method_declaration.name',
    member: 'method_invocation.name method_reference',
  },
  objects: { method_invocation: 'object' },
  hasBareMethods: true,
});

const cpp = rules({
  leaves: { identifier: 'it', field_identifier: 'other' },
  through: 'template_function template_method dependent_name',
  patterns:
    'pointer_declarator reference_declarator array_declarator parenthesized_declarator structured_binding_declarator',
  roles: {
    definition: 'function_declarator.declarator',
    member: 'qualified_identifier.name field_expression.field',
    binding:
      'init_declarator.declarator declaration.declarator parameter_declaration.declarator optional_parameter_declaration.declarator variadic_parameter_declaration.declarator for_range_loop.declarator enumerator.name preproc_def.name preproc_function_def.name',
    other: 'field_initializer field_declaration.declarator',
  },
  objects: { qualified_identifier: 'scope', field_expression: 'argument' },
  hasBareMethods: true,
});

const go = rules({
  leaves: { identifier: 'it', field_identifier: 'other' },
  through: 'expression_list literal_element',
  roles: {
    definition: 'function_declaration.name method_declaration.name',
    member: 'selector_expression.field',
    other: 'keyed_element.key method_elem.name',
    binding:
      'parameter_declaration.name variadic_parameter_declaration.name type_parameter_declaration.name var_spec.name const_spec.name short_var_declaration.left range_clause.left receive_statement.left type_switch_statement.alias',
  },
  objects: { selector_expression: 'operand' },
});

const rust = rules({
  leaves: { identifier: 'it', field_identifier: 'other', shorthand_field_identifier: 'binding' },
  through: 'generic_function',
  roles: {
    definition: 'function_item.name function_signature_item.name',
    member: 'scoped_identifier.name field_expression.field',
    token: 'token_tree',
    it: 'match_pattern.condition',
    other:
      'scoped_identifier.path lifetime label macro_invocation.macro macro_definition.name mod_item.name enum_variant.name tuple_struct_pattern.type use_as_clause.path',
    binding:
      'parameter.pattern let_declaration.pattern closure_parameters for_expression.pattern let_condition.pattern tuple_pattern slice_pattern ref_pattern mut_pattern reference_pattern captured_pattern or_pattern tuple_struct_pattern match_pattern field_pattern.pattern const_item.name static_item.name const_parameter.name extern_crate_declaration.name extern_crate_declaration.alias use_list use_as_clause.alias shorthand_field_initializer',
  },
  objects: { scoped_identifier: 'path', field_expression: 'value' },
  globals: 'self crate super',
});

const ruby = rules({
  leaves: { identifier: 'it', constant: 'other', simple_symbol: 'symbol' },
  roles: {
    definition: 'method.name singleton_method.name',
    member: 'call.method',
    binding:
      'method_parameters block_parameters lambda_parameters optional_parameter.name splat_parameter.name keyword_parameter.name hash_splat_parameter.name block_parameter.name destructured_parameter assignment.left operator_assignment.left left_assignment_list destructured_left_assignment rest_assignment for.pattern exception_variable in_clause.pattern array_pattern find_pattern keyword_pattern.value as_pattern.name alias.alias',
  },
  objects: { call: 'receiver' },
  globals: 'self',
  hasBareMethods: true,
});

const php = rules({
  leaves: { name: 'other' },
  roles: {
    definition: 'function_definition.name method_declaration.name',
    it: 'function_call_expression.function',
    member:
      'member_call_expression.name nullsafe_member_call_expression.name scoped_call_expression.name',
    qualified: 'qualified_name relative_name',
  },
  objects: {
    member_call_expression: 'object',
    nullsafe_member_call_expression: 'object',
    scoped_call_expression: 'scope',
  },
  ignoresCase: true,
});

const bash = rules({
  leaves: { word: 'other', variable_name: 'other' },
  roles: {
    definition: 'function_definition.name',
    it: 'command_name',
    argument: 'command.argument declaration_command unset_command',
  },
});

/** The rules of each grammar, by its file. */
export const NAME_RULES: Readonly<Record<string, NameRules>> = {
  python,
  javascript: rules(javascript),
  typescript: rules(javascript),
  java,
  cpp,
  go,
  rust,
  ruby,
  php,
  bash,
};

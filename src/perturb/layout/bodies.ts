/**
 * Types of nodes, in all grammars, whose parts are statements: a new line between two of them has
 * no meaning. In Python and Ruby these are whole definitions and clauses too, because a header is
 * followed by its body at once.
 */
export const BODIES: ReadonlySet<string> = new Set(
  [
    // Python
    'module block function_definition class_definition if_statement elif_clause else_clause',
    'for_statement while_statement with_statement try_statement except_clause finally_clause',
    'match_statement case_clause',
    // JavaScript and TypeScript
    'program statement_block class_body switch_body switch_case switch_default interface_body',
    // Java
    'constructor_body interface_body enum_body enum_body_declarations switch_block',
    'switch_block_statement_group',
    // C++
    'translation_unit compound_statement field_declaration_list declaration_list case_statement',
    // Go
    'source_file statement_list import_spec_list expression_case type_case default_case',
    'expression_switch_statement type_switch_statement',
    // Rust
    'match_block enum_variant_list',
    // Ruby
    'method singleton_method class body_statement if unless then else elsif while until for do',
    'do_block block_body case when begin rescue ensure',
    // Bash
    'do_group case_item',
  ].flatMap((names) => names.split(' ')),
);

"""The names that tests define for themselves: helpers, constants, classes.

They may hold expected values, so a candidate apart from its tests never has them. A program that needs one
can only be graded together with its tests.
"""

import ast
import symtable

# HumanEval's own, which no program asks for, and the name for the program's function.
_OF_FORMATS = {"check", "candidate", "METADATA"}


class Borrowed(Exception):
    """A program needs names that its tests define."""

    def __init__(self, names):
        self.names = names


def definitions_of(tests, tree, entry):
    """The names that the tests' top level defines and that a program might need.

    tests: their text. tree: the same, parsed. entry: the function under test, or None.
    """
    table = symtable.symtable(tests, "<tests>", "exec")
    of_top_level = (each.get_name() for each in table.get_symbols() if _is_defined(each))
    names = {*of_top_level, *_global_names(table)} - _of_tests_alone(tree, entry)
    return frozenset(name for name in names if not name.startswith(("test_", "__")))


def _is_defined(symbol):
    return symbol.is_assigned() and not symbol.is_imported()


def _global_names(table):
    """The names that functions define by a `global` statement."""
    for inner in table.get_children():
        for symbol in inner.get_symbols():
            if symbol.is_declared_global() and _is_defined(symbol):
                yield symbol.get_name()
        yield from _global_names(inner)


def _of_tests_alone(tree, entry):
    """Names of definitions that run tests: they are given the function under test, or are TestCases."""
    names = _OF_FORMATS | {entry}
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            bases = {getattr(base, "attr", getattr(base, "id", "")) for base in node.bases}
            if any(base.endswith("TestCase") or base in names for base in bases):
                names.add(node.name)
        elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
            given = (getattr(argument, "id", None) for argument in node.value.args)
            if entry is not None and entry in given:
                names.add(getattr(node.value.func, "id", None))
    return names

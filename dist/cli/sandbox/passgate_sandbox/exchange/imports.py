"""The top-level imports of tests, for the program that they call in split grading.

In one process, a function would find them when it is called. An import gives no secret of the tests away:
it names a module and a part of it.
"""

import ast
import sys
from collections import namedtuple

_MISSING = object()
_OTHER_SCOPES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)

# bound: the name that it binds; None for all that a module gives. name: of the module's part; None for the
# module itself.
_Import = namedtuple("_Import", "module name bound")


def imports_of(tests, tree, entry):
    """The imports of a module's top level; a name that is under test stays the program's.

    tests: their text. tree: the same, parsed. entry: the function under test; None if it is not known.
    """
    if "import" not in tests:
        return []
    return [each for node in _imports_in(tree) for each in _parts(node) if each.bound != entry]


class Pending:
    """Imports that are still to be told, since the tests have not come to them yet."""

    def __init__(self, imports, namespace, entry):
        """namespace: of the tests, as they run."""
        self._imports = imports
        self._namespace = namespace
        self._entry = entry

    def __bool__(self):
        return bool(self._imports)

    def news(self):
        """The imports since the last time: statements, each with its module and the name that it binds;
        None for all that the module gives."""
        if not self._imports:
            return []
        new = [each for each in self._imports if _is_bound(each, self._namespace)]
        if new:
            self._imports = [each for each in self._imports if each not in new]
        return [[_statement(each, self._entry), each.module, each.bound] for each in new]


def bind(statements, names):
    """Import the same for the program, without loading a module that it has no use of.

    statements: as `news` gives them. names: the ProgramNames of the program.
    """
    for statement, module, bound in statements:
        if names.uses(bound) if bound is not None else module in sys.modules or names.lacks_any():
            try:
                exec(statement, names.namespace)
            except Exception:
                # The program meets the error at its first use of the name.
                pass


def _imports_in(tree):
    """The imports that bind names of the top level, wherever they are written."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            yield node
        elif isinstance(node, _OTHER_SCOPES):
            yield from _global_imports(node)
        else:
            yield from _imports_in(node)


def _global_imports(scope):
    shared = {name for node in ast.walk(scope) if isinstance(node, ast.Global) for name in node.names}
    for node in ast.walk(scope) if shared else ():
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            if any(each.bound in shared for each in _parts(node)):
                yield node


def _parts(node):
    if isinstance(node, ast.Import):
        for alias in node.names:
            yield _Import(alias.name, None, alias.asname or alias.name.split(".")[0])
    elif node.level == 0 and node.module != "__future__":
        for alias in node.names:
            is_all = alias.name == "*"
            yield _Import(node.module, alias.name, None if is_all else alias.asname or alias.name)


def _is_bound(each, namespace):
    """True if a name stands for the value that the import gives it."""
    module = sys.modules.get(each.module)
    if module is None:
        return False
    if each.bound is None:
        return any(_has(namespace, name, module, name) for name in _public(module))
    if each.name is not None:
        inner = sys.modules.get("%s.%s" % (each.module, each.name), _MISSING)
        return _has(namespace, each.bound, module, each.name) or namespace.get(each.bound) is inner
    value = namespace.get(each.bound)
    return value is module or value is sys.modules.get(each.module.split(".")[0])


def _has(namespace, bound, module, name):
    value = namespace.get(bound, _MISSING)
    return value is not _MISSING and value is getattr(module, name, _MISSING)


def _public(module):
    names = getattr(module, "__all__", None)
    return [name for name in vars(module) if not name.startswith("_")] if names is None else names


def _statement(each, entry):
    if each.name is None:
        is_first = each.bound == each.module.split(".")[0]
        return "import %s" % each.module + ("" if is_first else " as %s" % each.bound)
    if each.bound is not None:
        return "from %s import %s as %s" % each
    names = _public(sys.modules[each.module])
    kept = ", ".join(name for name in names if name != entry) if entry in names else "*"
    return "from %s import %s" % (each.module, kept)

"""Objects that tests look at or replace, and that a candidate in another process does not share.

They are found in the text of the tests, which is their author's: trust plays no part. Problems with such
tests are graded in one process.
"""

import ast

from .asked import bound_by

# Modules that look at, or change, the process that they are in.
_MODULES = frozenset(["tracemalloc", "memory_profiler", "guppy", "pympler"])
# Functions that do, by the module that has them.
_FUNCTIONS = {
    "sys": frozenset(["settrace", "setprofile", "getallocatedblocks", "addaudithook"]),
    "threading": frozenset(["settrace", "setprofile", "enumerate", "active_count"]),
    "resource": frozenset(["getrusage"]),
    "gc": frozenset(["get_objects", "get_count", "get_stats", "callbacks"]),
    "psutil": frozenset(["Process"]),
    "time": frozenset(["process_time", "process_time_ns", "thread_time", "thread_time_ns"]),
}
# Methods that hear a program's log messages.
_HEARD = frozenset(["assertLogs", "assertNoLogs", "addHandler"])
# A program has these as its tests set them (settings.py), or they are the tests' own.
_SHARED = frozenset(["sys.argv", "sys.path", "os.environ", "sys.exitcode", "sys.displayhook", "sys.excepthook"])
# Wrappers copy these from any function; tests that name them look at it.
COPIED = ("__module__", "__doc__", "__annotations__", "__dict__", "__type_params__")


def watched_by(tests, tree):
    """All that tests watch or replace, in words; None for nothing.

    tests: their text. tree: the same, parsed.
    """
    for attribute in COPIED:
        if attribute in tests:
            return attribute
    # Without a module there is nothing else to be replaced.
    if "import" not in tests and "__builtins__" not in tests:
        return None
    modules, own = dict(_modules_of(tree)), bound_by(tree)
    for node in ast.walk(tree):
        found = _watched_by_node(node, modules, own)
        if found is not None:
            return found
    return None


def _modules_of(tree):
    """The modules that tests use, by the names that they have for them."""
    yield "__builtins__", "builtins"
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield (alias.asname, alias.name) if alias.asname else (alias.name.split(".")[0],) * 2


def _watched_by_node(node, modules, own):
    if isinstance(node, ast.Import):
        return next((alias.name for alias in node.names if alias.name in _MODULES), None)
    if isinstance(node, ast.ImportFrom):
        return _watched_by_import(node)
    if isinstance(node, ast.Attribute):
        if isinstance(node.ctx, (ast.Store, ast.Del)):
            return _replaced(node, modules)
        if node.attr in _FUNCTIONS.get(_module_in(node.value, modules), ()):
            return "%s.%s" % (_module_in(node.value, modules), node.attr)
    if isinstance(node, ast.Subscript) and isinstance(node.ctx, (ast.Store, ast.Del)):
        return _replaced_in(node.value, modules)
    return _replaced_by_call(node, modules, own) if isinstance(node, ast.Call) else None


def _replaced_by_call(node, modules, own):
    """The target of a call: of `setattr` and `delattr` for a module, and of mocks for all."""
    path = _path_of(node.func)
    name = getattr(node.func, "attr", path)
    if name in _HEARD or (name == "catch_warnings" and any(each.arg == "record" for each in node.keywords)):
        return "what %s hears of a program" % name
    first = node.args[0] if node.args else None
    if path in ("setattr", "delattr"):
        module = _module_in(first, modules)
        return module and "what they put into the module %s" % module
    if "patch" not in path.split("."):
        return None
    target = getattr(first, "value", None) if isinstance(first, ast.Constant) else _path_of(first)
    # A program has the environment as its tests set it, and no definition of their own.
    is_environment = path.endswith("patch.dict") and target == "os.environ"
    module, _dot, name = target.partition(".") if isinstance(target, str) else ("", "", "")
    is_own = module == "__main__" and name.split(".")[0] in own
    return None if is_environment or is_own else "what they replace by %s" % path


def _watched_by_import(node):
    module = node.module or ""
    names = [alias.name for alias in node.names]
    if module in _MODULES:
        return module
    inner = next((name for name in names if "%s.%s" % (module, name) in _MODULES), None)
    watching = next((name for name in names if name in _FUNCTIONS.get(module, ())), None)
    found = inner or watching
    return found and "%s.%s" % (module, found)


def _replaced(node, modules):
    """The part of a module that an assignment to an attribute replaces."""
    module = _module_in(node.value, modules)
    if module is None or "%s.%s" % (module, node.attr) in _SHARED:
        return None
    return "what they put in the place of %s.%s" % (module, node.attr)


def _replaced_in(value, modules):
    """The same for an item of `sys.modules` and of `vars(module)`."""
    if isinstance(value, ast.Name) and value.id == "__builtins__":
        return "what they put in the place of builtins"
    if isinstance(value, ast.Attribute) and value.attr == "modules":
        module = _module_in(value.value, modules)
        return module and "what they put into %s.%s" % (module, value.attr)
    if isinstance(value, ast.Call) and getattr(value.func, "id", None) == "vars" and value.args:
        module = _module_in(value.args[0], modules)
        return module and "what they put into the module %s" % module
    return None


def _path_of(node):
    """Names with dots between them; empty for an expression of another kind."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        outer = _path_of(node.value)
        return outer and "%s.%s" % (outer, node.attr)
    return ""


def _module_in(node, modules):
    """The module that an expression stands for; None for anything else."""
    if isinstance(node, ast.Name):
        return modules.get(node.id)
    if isinstance(node, ast.Attribute):
        outer = _module_in(node.value, modules)
        return outer and "%s.%s" % (outer, node.attr)
    return None

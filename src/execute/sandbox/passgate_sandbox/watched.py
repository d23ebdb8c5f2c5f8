"""What tests look at, or put in the place of something, that a candidate in another process does not share.

Told from the text of the tests, which are their author's: it is no matter of trust. Problems with such tests
are graded in one process.
"""

import ast
import builtins

# Modules that look at, or change, the process that they are in.
_MODULES = frozenset(["unittest.mock", "mock", "tracemalloc", "memory_profiler", "guppy", "pympler"])
# Functions that do, by the module that has them.
_FUNCTIONS = {
    "sys": frozenset(["settrace", "setprofile", "getallocatedblocks", "addaudithook"]),
    "threading": frozenset(["settrace", "setprofile", "enumerate", "active_count"]),
    "resource": frozenset(["getrusage"]),
    "gc": frozenset(["get_objects", "get_count", "get_stats", "callbacks"]),
    "psutil": frozenset(["Process"]),
}
# A program has these as its tests set them (settings.py), or they are the tests' own.
_SHARED = frozenset(["sys.argv", "sys.path", "os.environ", "sys.exitcode", "sys.displayhook", "sys.excepthook"])
_DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)


def watched_by(tree):
    """What tests watch or replace, in words; None for nothing. tree: the tests, parsed."""
    modules = dict(_modules_of(tree))
    for node in tree.body:
        for name in _names_bound(node):
            if hasattr(builtins, name) and not name.startswith("__"):
                return "what they put in the place of %s" % name
    for node in ast.walk(tree):
        found = _watched_by_node(node, modules)
        if found is not None:
            return found
    return None


def _modules_of(tree):
    """What modules are called in the tests, and which these are."""
    yield "__builtins__", "builtins"
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield (alias.asname, alias.name) if alias.asname else (alias.name.split(".")[0],) * 2


def _names_bound(node):
    if isinstance(node, _DEFINITIONS):
        return [node.name]
    targets = node.targets if isinstance(node, ast.Assign) else []
    return [
        each.id
        for target in targets
        for each in ast.walk(target)
        if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store)
    ]


def _watched_by_node(node, modules):
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
    if isinstance(node, ast.Call) and getattr(node.func, "id", None) in ("setattr", "delattr"):
        module = _module_in(node.args[0], modules) if node.args else None
        return module and "what they put into the module %s" % module
    return None


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
    """What an assignment to an attribute puts in the place of a part of a module."""
    module = _module_in(node.value, modules)
    if module is None or "%s.%s" % (module, node.attr) in _SHARED:
        return None
    return "what they put in the place of %s.%s" % (module, node.attr)


def _replaced_in(value, modules):
    """The same for an item of `sys.modules`, of `vars(module)` and of `module.__dict__`."""
    if isinstance(value, ast.Name) and value.id == "__builtins__":
        return "what they put in the place of builtins"
    if isinstance(value, ast.Attribute) and value.attr in ("modules", "__dict__"):
        module = _module_in(value.value, modules)
        return module and "what they put into %s.%s" % (module, value.attr)
    if isinstance(value, ast.Call) and getattr(value.func, "id", None) == "vars" and value.args:
        module = _module_in(value.args[0], modules)
        return module and "what they put into the module %s" % module
    return None


def _module_in(node, modules):
    """The module that an expression stands for; None for anything else."""
    if isinstance(node, ast.Name):
        return modules.get(node.id)
    if isinstance(node, ast.Attribute):
        outer = _module_in(node.value, modules)
        return outer and "%s.%s" % (outer, node.attr)
    return None

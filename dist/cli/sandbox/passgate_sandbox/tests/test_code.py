"""The code of tests: compiled by itself, and run as its author means it.

Tests are their own main program: `__name__` is "__main__" in them, so that guarded code runs. They may be
plain statements, unittest's TestCases (test_cases.py) or functions as pytest collects them
(test_functions.py). TestCases and functions that nobody runs, run at the end.
"""

import ast
import re
import sys
import types
import warnings

from . import test_cases, test_functions

FILE_NAME = "<tests>"
# Most tests are plain statements: these need no second look.
_MAY_BE_MORE = re.compile(
    r"\b(?:unittest|pytest|exit|quit|SystemExit|sys\.modules)\b"
    r"|\bdef\s+test|\bclass\s+\w*[Tt]est"
)
# A tree takes a hundred times as much memory as its text.
_LONGEST_LOOKED_AT = 1 << 20
_FRAMEWORKS = ("unittest", "pytest.main")
_LEAVE, _LEFT = "__passgate_leave__", "__passgate_left__"
# Tests alone may have their own ones.
_HOOKS = {"load_tests", "setUpModule", "tearDownModule"}


class _Left(SystemExit):
    """Tests end themselves, which is a success by its status alone."""


_Left.__name__ = "SystemExit"


def compile_tests(text, flags=0):
    """Tests ready for `run`, in a form that marshal can keep: their code, the names of functions and
    classes that may be tests (None if all is plain statements), and the frameworks that they mention.

    flags: as compile() takes them. Raises any error of compile().
    """
    # Warnings about tests are no part of a program's output.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        if len(text) <= _LONGEST_LOOKED_AT and _MAY_BE_MORE.search(text) is not None:
            try:
                return _compile_more(text, flags)
            except RecursionError:
                # Too deep for a tree, and perhaps not for the compiler.
                pass
        return compile(text, FILE_NAME, "exec", flags, dont_inherit=True), None, ()


def _compile_more(text, flags):
    tree = compile(text, FILE_NAME, "exec", flags | ast.PyCF_ONLY_AST, dont_inherit=True)
    names = tuple(test_functions.uncalled(tree))
    _mark_exits(tree)
    code = compile(tree, FILE_NAME, "exec", flags, dont_inherit=True)
    return code, names, tuple(word for word in _FRAMEWORKS if word in text)


def run(tests, namespace):
    """Run tests, as `compile_tests` gives them, on top of a namespace.

    Raises any error of the tests; test_cases.Failed if a test with a name fails.
    """
    code, names, frameworks = tests
    if names is None:
        namespace["__name__"] = "__main__"
        exec(code, namespace)
        return
    before = dict(namespace)
    namespace.update({"__name__": "__main__", "__file__": "tests.py", _LEAVE: _leave, _LEFT: _Left})

    def own():
        return {
            name: value
            for name, value in namespace.items()
            if name not in before or before[name] is not value
        }

    main = sys.modules["__main__"] = _main_module(namespace, own)
    cases = test_cases.Cases(main) if "unittest" in frameworks else None
    if "pytest.main" in frameworks:
        test_functions.stand_in()
    try:
        exec(code, namespace)
    except _Left as leaving:
        if leaving.code:
            _raise_failed(cases)
            raise
    except BaseException:
        # The first failure of a TestCase says more than its consequences.
        _raise_failed(cases)
        raise
    if cases is not None:
        cases.run_rest(own().values())
        _raise_failed(cases)
    test_functions.run(names, own())


def _raise_failed(cases):
    if cases is not None and cases.failed is not None:
        raise cases.failed


def _leave(code=None):
    # A program that finds this cannot end its tests with it.
    is_own = sys._getframe(1).f_code.co_filename == FILE_NAME
    raise (_Left if is_own else SystemExit)(code)


def _mark_exits(tree):
    """Mark the places at which tests end themselves: a candidate that raises SystemExit has failed.

    `exit` and `quit` are left alone if tests define their own.
    """
    nodes = list(ast.walk(tree))
    own = {node.name for node in nodes if isinstance(node, (ast.FunctionDef, ast.ClassDef))}
    for node in nodes:
        if isinstance(node, ast.Call) and _is_exit(node.func, own):
            node.func = ast.copy_location(ast.Name(_LEAVE, ast.Load()), node.func)
        elif isinstance(node, ast.Raise):
            is_call = isinstance(node.exc, ast.Call)
            raised = node.exc.func if is_call else node.exc
            if isinstance(raised, ast.Name) and raised.id == "SystemExit":
                raised.id = _LEFT


def _is_exit(called, own):
    if isinstance(called, ast.Name):
        return called.id in ("exit", "quit") and called.id not in own
    value = getattr(called, "value", None)
    return (
        isinstance(called, ast.Attribute)
        and called.attr == "exit"
        and isinstance(value, ast.Name)
        and value.id == "sys"
    )


def _main_module(namespace, own):
    """The module `__main__` of tests: their namespace, in the place that unittest and mocks look at.

    own: gives the values that the tests themselves have bound, by name.
    """

    class Main(types.ModuleType):
        __dict__ = property(lambda self: namespace)

        def __getattr__(self, name):
            if name in namespace and (name not in _HOOKS or name in own()):
                return namespace[name]
            raise AttributeError("module '__main__' has no attribute %r" % name)

        def __setattr__(self, name, value):
            namespace[name] = value

        def __delattr__(self, name):
            del namespace[name]

        def __dir__(self):
            return sorted(own())

    return Main("__main__")

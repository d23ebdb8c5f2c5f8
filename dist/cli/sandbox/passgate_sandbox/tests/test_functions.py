"""Tests as pytest collects them: functions called test_…, and such methods of classes called Test….

They are called without pytest, so they cannot have its fixtures. Its marks are known if tests can import
it.
"""

import ast
import inspect
import itertools
import re

from .test_cases import Failed

_NAME = re.compile(r"test(?:_\w*|[A-Z0-9]\w*)?\Z")
_SKIPS = {"Skipped", "XFailed"}
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


class NotRun(Exception):
    """A test that only pytest itself can run."""


def uncalled(tree):
    """The names of a module's tests that nothing in it mentions but they themselves."""
    mentioned_by = {}
    for number, statement in enumerate(tree.body):
        for name in _mentioned(statement):
            mentioned_by.setdefault(name, set()).add(number)
    for number, node in enumerate(tree.body):
        if isinstance(node, _FUNCTIONS):
            may_be = _NAME.match(node.name)
        else:
            may_be = isinstance(node, ast.ClassDef) and node.name.startswith("Test")
        if may_be and mentioned_by.get(node.name, set()) <= {number}:
            yield node.name


def _mentioned(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def stand_in():
    """Have `pytest.main()` do nothing: all tests that it would collect run at the end."""
    try:
        import pytest
    except ImportError:
        # Tests will find that out themselves.
        return
    pytest.main = lambda *_arguments, **_names: 0


def run(names, own):
    """Call tests. Raises NotRun if one of them cannot be called, else Failed for the first that fails.

    names: found by `uncalled`. own: the values that the tests have bound, by name.
    """
    values = [(name, own[name]) for name in names if name in own]
    marks = _marks_of(own)
    functions = [
        (name, value, marks + _marks_of(vars(value)))
        for name, value in values
        if inspect.isfunction(value)
    ]
    classes = [(kind, _methods(name, kind, marks)) for name, kind in values if _is_for_tests(kind)]
    tests = functions + [each for _kind, methods in classes for each in methods]
    for test in tests:
        _require_callable(*test)
    if not tests:
        return
    _call_hook(own.get("setup_module"), None)
    for name, function, marks in functions:
        around = own.get("setup_function"), own.get("teardown_function")
        _run_one(name, function, marks, around, function)
    for kind, methods in classes:
        _call_hook(getattr(kind, "setup_class", None), kind)
        for name, function, marks in methods:
            it = kind()
            around = getattr(it, "setup_method", None), getattr(it, "teardown_method", None)
            _run_one(name, getattr(it, name.split(".")[1]), marks, around, function)
        _call_hook(getattr(kind, "teardown_class", None), kind)
    _call_hook(own.get("teardown_module"), None)


def _is_for_tests(value):
    """True for a class of tests. TestCases are unittest's, and pytest ignores classes that take arguments."""
    return inspect.isclass(value) and value.__init__ is object.__init__ and value.__new__ is object.__new__


def _methods(name, kind, marks):
    found = {}
    for each in reversed(kind.__mro__):
        found.update(vars(each))
        marks = marks + _marks_of(vars(each))
    return [
        ("%s.%s" % (name, key), function, marks + _marks_of(vars(function)))
        for key, value in found.items()
        for function in [getattr(value, "__func__", value)]
        if _NAME.match(key) and inspect.isfunction(function)
    ]


def _require_callable(name, function, marks):
    given = {"self", "cls", *itertools.chain(*map(_names_of, _parametrize(marks)))}
    missing = [each for each in _required(function) if each not in given]
    if missing:
        raise NotRun("%s needs %s, which only pytest can give it" % (name, ", ".join(missing)))


def _required(function):
    """The parameters that a function has no values for. Decorators give their own."""
    kinds = (inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.KEYWORD_ONLY)
    parameters = inspect.signature(function, follow_wrapped=False).parameters.values()
    return [p.name for p in parameters if p.kind in kinds and p.default is p.empty]


def _run_one(name, function, marks, around, argument):
    by_name = {mark.name: mark for mark in marks}
    if "skip" in by_name or ("skipif" in by_name and _holds(by_name["skipif"])):
        return
    expected = "xfail" in by_name and _holds(by_name["xfail"])
    for values in _argument_sets(marks):
        try:
            _call_hook(around[0], argument)
            _call(function, values)
            _call_hook(around[1], argument)
        except BaseException as error:
            if not expected and not _is_skip(error):
                raise Failed(_title(name, values), error) from None


def _title(name, values):
    if not values:
        return name
    return "%s[%s]" % (name, "-".join("%.40r" % (value,) for value in values.values()))


def _call(function, values):
    outcome = function(**values)
    if inspect.iscoroutine(outcome):
        import asyncio

        asyncio.run(outcome)


def _call_hook(function, argument):
    """Hooks may take the function that they are called for, or nothing."""
    if function is not None:
        _call(function, dict.fromkeys(_required(function)[:1], argument))


def _is_skip(error):
    kinds = {kind.__name__ for kind in type(error).__mro__}
    return "SkipTest" in kinds or ("OutcomeException" in kinds and not kinds.isdisjoint(_SKIPS))


def _marks_of(names):
    """The marks of a module, a class or a function, by its attributes."""
    marks = names.get("pytestmark", [])
    return marks if isinstance(marks, list) else [getattr(marks, "mark", marks)]


def _holds(mark):
    """True if the condition of a mark holds, or if it has none."""
    return not mark.args or isinstance(mark.args[0], str) or bool(mark.args[0])


def _parametrize(marks):
    return [mark for mark in marks if mark.name == "parametrize"]


def _names_of(mark):
    names = _argument(mark, "argnames", 0)
    return [name.strip() for name in names.split(",")] if isinstance(names, str) else list(names)


def _argument(mark, name, place):
    return mark.kwargs[name] if name in mark.kwargs else mark.args[place]


def _argument_sets(marks):
    """The arguments of a test's calls: all combinations of its parameters."""
    rows = [list(_rows_of(mark)) for mark in _parametrize(marks)]
    for chosen in itertools.product(*rows):
        yield {name: value for row in chosen for name, value in row.items()}


def _rows_of(mark):
    names = _names_of(mark)
    # A name that stands alone gets values as they are, one in a list those of tuples.
    is_alone = len(names) == 1 and isinstance(_argument(mark, "argnames", 0), str)
    for row in _argument(mark, "argvalues", 1):
        if type(row).__name__ == "ParameterSet":
            if any(each.name in ("skip", "skipif", "xfail") for each in row.marks):
                continue
            row = row.values
        elif is_alone:
            row = (row,)
        yield dict(zip(names, row))

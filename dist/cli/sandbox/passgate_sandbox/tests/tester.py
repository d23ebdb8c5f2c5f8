"""The tests' side of split grading: runs tests against stand-ins for a candidate's functions.

It runs in a sandbox of its own, which executes no line of the candidate: the candidate sends plain data. So
its report of the tests can be believed.
"""

import ast
import builtins

from ..exchange.imports import Pending, imports_of
from ..exchange.settings import Mirror, named_in
from . import test_code
from .asked import Asked
from .conversation import Subject
from .definitions import Borrowed, definitions_of
from .stand_in import Watched
from .test_cases import Failed
from .watched import watched_by


class Tests:
    """The tests of one problem, compiled once.

    tests: code that raises unless the candidate is right. prompt, prose, reference, entry: see asked.py.
    falls_back: true if a program that needs names of its tests is judged elsewhere.
    """

    def __init__(self, tests, prompt, prose, reference, entry, falls_back=False):
        self.code = test_code.compile_tests(tests)
        wanted = _names_in(self.code[0])
        self._asked = Asked(wanted, prompt, prose, reference, entry)
        tree = ast.parse(tests)
        self._watched = watched_by(tests, tree)
        self._entry = entry
        self._falls_back = falls_back
        self._imports = imports_of(tests, tree, entry)
        self._definitions = definitions_of(tests, tree, entry)
        self._settings = named_in(tests)
        self._stops = "StopIteration" in wanted

    def run(self, wire):
        """Raises any error of the tests, or Borrowed."""
        if self._watched is not None:
            raise Watched(self._watched)
        subject = Subject(wire, self._stops)
        namespace = {"__builtins__": builtins}
        self._asked.bring(namespace)
        found, lacking = subject.get(self._asked.names, self._definitions, self._settings)
        if lacking and self._falls_back:
            raise Borrowed(lacking)
        for name in lacking:
            if hasattr(builtins, name):
                raise Watched("what they put in the place of %s" % name)
        namespace.update(found)
        subject.bring(Brought(Pending(self._imports, namespace, self._entry), Mirror(self._settings)))
        try:
            test_code.run(self.code, namespace)
        except (NameError, Failed) as error:
            _say_whose(error.cause if isinstance(error, Failed) else error, lacking)
            raise
        finally:
            # A test that swallows an error must not pass for it.
            subject.check()


def _names_in(code):
    """Every name that code or the functions in it look up by name."""
    names = set(code.co_names)
    for constant in code.co_consts:
        if hasattr(constant, "co_names"):
            names |= _names_in(constant)
    return names


def _say_whose(error, lacking):
    raised, text = getattr(error, "__passgate__", None), str(error)
    if raised is not None:
        raised.lacks = next((name for name in lacking if "'%s'" % name in text), None)


class Brought:
    """The imports and settings of tests, which the candidate gets too."""

    def __init__(self, imports, settings):
        self._imports = imports
        self._settings = settings

    def __bool__(self):
        return bool(self._imports) or bool(self._settings)

    def news(self):
        """The imports and settings since the last call; empty if there are none."""
        imports, settings = self._imports.news(), self._settings.changes()
        return {"imports": imports, "settings": settings} if imports or settings else {}

"""Tells if an iterator may run ahead of the tests that take its items, so that nobody can tell.

It may if it neither changes anything that others can see nor sees anything that others can change. So it
must hold all of its values alone, and call only functions of the same kind. An unclear case counts as not
quiet. The result decides how items are asked for and nothing else, so a program that misleads it has only
itself to deceive.
"""

import builtins
import collections
import functools
import gc
import itertools
import types
from sys import getrefcount

from ..exchange.values import PLAIN
from .code_facts import ATTRIBUTES, CHANGING, MODULES, Loud, facts_of

_ATOMS = PLAIN | {bytes, complex, range, type(Ellipsis), type(NotImplemented)}
_CONTAINERS = (
    list,
    dict,
    set,
    bytearray,
    collections.deque,
    collections.Counter,
    collections.OrderedDict,
    collections.defaultdict,
)
# The types of the language's own iterators; classes of a program say that they are of `builtins`, too.
_ITERATED = ([], (), "", b"", bytearray(), {}, {}.values(), {}.items(), set(), range(0), range(1 << 70))
_ITERATORS = frozenset(
    [
        *(type(iter(each)) for each in _ITERATED),
        *(type(reversed(each)) for each in ([], {}, {}.values(), {}.items())),
        *(type(iter(each)) for each in (collections.deque(), collections.OrderedDict())),
        *(enumerate, filter, map, reversed, zip, types.GeneratorType, type(iter(list, []))),
        *(each for each in vars(itertools).values() if isinstance(each, type) and hasattr(each, "__next__")),
    ]
)
_NAMES = """abs all any ascii bin bool bytearray bytes callable chr complex dict divmod enumerate
filter float format frozenset hash hex int isinstance iter len list map max min next oct ord pow
range repr reversed round set slice sorted str sum tuple zip""".split()
_HARMLESS = [
    *MODULES,
    *(getattr(builtins, name) for name in _NAMES),
    *(each for each in vars(builtins).values() if isinstance(each, type) and issubclass(each, BaseException)),
    *(each for module in MODULES for each in vars(module).values() if callable(each)),
    *_CONTAINERS,
    functools.reduce,
]
_HARMLESS_IDS = frozenset(map(id, _HARMLESS))
# The search looks at so many objects.
_MOST = 100_000


def is_quiet(stream, known, rebound):
    """True if the iterator of a stream is quiet.

    known: the values that its tests know; their tables count as nobody. rebound: the names that the program
    rebinds, see code_facts.names_rebound; None if any.
    """
    try:
        return _Search(rebound).finds_nothing(stream, known)
    except Exception:
        return False


class _Search:
    """Goes through all objects that an iterator can get at."""

    def __init__(self, rebound):
        self._rebound = rebound
        self._pending = []
        # Objects that can be changed, by their id, and the number of references to each that come from
        # here.
        self._found = {}
        self._inner = collections.Counter()
        self._may_change = False

    def finds_nothing(self, stream, known):
        self._pending.append(stream.iterator)
        self._inner[id(stream.iterator)] = 1
        seen = set()
        while self._pending:
            each = self._pending.pop()
            if id(each) not in seen and type(each) not in _ATOMS:
                seen.add(id(each))
                if len(seen) > _MOST:
                    return False
                self._look_at(each)
        for value in known.values:
            if id(value) in self._found and self._may_change:
                return False
            self._inner[id(value)] += 1
        value = each = None
        return all(_holders(self._found, key) == _ALONE + self._inner[key] for key in self._found)

    def _look_at(self, value):
        kind = type(value)
        if id(value) in _HARMLESS_IDS:
            self._may_change |= getattr(value, "__name__", None) in CHANGING
            return
        if kind is types.CodeType:
            return
        if kind is types.FunctionType:
            self._look_at_function(value)
        elif kind is types.FrameType:
            self._read(value.f_code, value.f_globals)
            self._add(value, without=(value.f_globals, value.f_builtins))
        elif kind in _CONTAINERS or kind is types.CellType or kind in _ITERATORS:
            self._add(value)
        elif kind in (tuple, frozenset):
            self._follow(gc.get_referents(value))
        elif kind is types.BuiltinFunctionType and value.__name__ in ATTRIBUTES:
            # A method of a container.
            self._may_change |= value.__name__ in CHANGING
            self._add(value)
        else:
            raise Loud

    def _look_at_function(self, function):
        if function.__dict__:
            # Everybody sees the attributes of a function.
            raise Loud
        self._read(function.__code__, function.__globals__)
        defaults = [*(function.__defaults__ or ()), *(function.__kwdefaults__ or {}).values()]
        if not _ATOMS.issuperset(map(type, defaults)):
            raise Loud
        if function.__closure__ is not None:
            # The function's other calls share its closure.
            self._found[id(function)] = function
            self._follow(function.__closure__)

    def _add(self, value, without=()):
        self._found[id(value)] = value
        kind = type(value)
        self._follow([each for each in gc.get_referents(value) if each is not kind and not _is_in(each, without)])

    def _follow(self, values):
        if _ATOMS.issuperset(map(type, values)):
            return
        for each in values:
            self._inner[id(each)] += 1
        self._pending.extend(values)

    def _read(self, code, namespace):
        """Follow the names that the functions of a code look up."""
        names, may_change = facts_of(code)
        self._may_change |= may_change
        for name in names:
            if name in namespace:
                if self._rebound is None or name in self._rebound:
                    raise Loud
                self._pending.append(namespace[name])
            else:
                self._pending.append(getattr(builtins, name))


def _is_in(value, values):
    return any(value is each for each in values)


def _holders(found, key):
    return getrefcount(found[key])


# A value that only the dict of a search holds has this many references.
_ALONE = _holders({0: []}, 0)

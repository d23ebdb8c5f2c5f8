"""Values that cross between a candidate and its tests, exactly typed.

JSON with tags: a value without a JSON type of its own is an object with one key that names its type. Types
are compared with `is`: a subclass that lies about its value does not cross. A mutable value gets a number
at its first mention, on both sides alike. So its second mention is a reference, and a change of it in place
can be told. Nothing here runs code of the other side. encoder.py writes, decoder.py reads; both go by the
rules here.
"""

import functools
import gc

DEEPEST = 150
# Both sides know so many mutable values while an iterator goes on; later ones are given anew.
MOST_KNOWN = 200
# The types that JSON has itself.
PLAIN = frozenset([type(None), bool, int, float, str])
# Kinds that NumPy's arrays and scalars may hold: numbers, text, bytes and times, never objects.
NUMPY_KINDS = "biufcUSMm"
FACTORIES = {t.__name__: t for t in (int, float, str, bool, list, dict, set, tuple)}
TYPES = dict(
    FACTORIES,
    complex=complex,
    bytes=bytes,
    bytearray=bytearray,
    frozenset=frozenset,
    object=object,
    range=range,
    NoneType=type(None),
)
CANNOT_LEAVE = "a value of type %s cannot leave its process"

_MANY = 100


def many_at_once(work):
    """Make a method faster that makes many values.

    The interpreter looks for cycles among the values so far again and again, which costs more than to make
    them. It is kept from that.
    """

    @functools.wraps(work)
    def make(self, values, depth):
        if len(values) < _MANY or not gc.isenabled():
            return work(self, values, depth)
        gc.disable()
        try:
            return work(self, values, depth)
        finally:
            gc.enable()

    return make


class Malformed(Exception):
    """This codec never writes such input."""


class Opaque:
    """A stand-in for an object that cannot cross. It is true or not, as the other side says, and equal
    to itself. Everything else that is asked of it raises."""

    __slots__ = ("_name", "_truth")

    def __init__(self, name, truth):
        self._name = name
        self._truth = truth

    def __bool__(self):
        truth = object.__getattribute__(self, "_truth")
        return _refuse(self) if truth is None else truth

    def __eq__(self, other):
        return True if self is other else _refuse(self)

    def __ne__(self, other):
        return False if self is other else _refuse(self)

    def __getattribute__(self, name):
        _refuse(self)

    def __hash__(self):
        _refuse(self)

    def __repr__(self):
        _refuse(self)

    def __format__(self, how):
        _refuse(self)


def _refuse(opaque):
    raise TypeError(CANNOT_LEAVE % object.__getattribute__(opaque, "_name"))


class Table:
    """The mutable values that both sides know in one call, in the order of their first mention.

    If iterators come of the call, both sides keep it for these, and bound it and forget alike.
    """

    # The error that kept this side from reading an answer to its end, so that its numbers are others.
    torn = None

    def __init__(self):
        self.values = []
        self._numbers = {}

    def add(self, value):
        self._numbers[id(value)] = len(self.values)
        self.values.append(value)

    def number_of(self, value):
        return self._numbers.get(id(value))

    def cut(self, count):
        """Keep the first ones alone."""
        for value in self.values[count:]:
            del self._numbers[id(value)]
        del self.values[count:]

    def bound(self):
        if len(self.values) > MOST_KNOWN:
            self.cut(MOST_KNOWN)

    def forget(self, numbers):
        """Let go of these values; those that follow have other numbers from now on."""
        if numbers:
            gone = set(numbers)
            self.values = [each for n, each in enumerate(self.values) if n not in gone]
            self._numbers = {id(each): n for n, each in enumerate(self.values)}

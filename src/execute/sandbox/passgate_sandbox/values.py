"""Values that cross between a candidate and its tests, exactly typed.

JSON with tags: what has no JSON type of its own is an object with one key that names its type.
Types are compared with `is`: a subclass that lies about its value does not cross. A mutable value
is numbered where it first comes up, on both sides alike, so that the second mention of it is a
reference and a change of it in place can be told. Nothing of this runs code of the other
side. encoder.py writes, decoder.py reads; here is what both go by.
"""

DEEPEST = 150
# What JSON has itself.
PLAIN = frozenset([type(None), bool, int, float, str])
# What NumPy's arrays and scalars may hold: numbers, text, bytes and times, never objects.
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


class Malformed(Exception):
    """What came is nothing that this codec writes."""


class Table:
    """The mutable values that both sides know in one call, in the order they came up."""

    def __init__(self):
        self.values = []
        self._numbers = {}

    def add(self, value):
        self._numbers[id(value)] = len(self.values)
        self.values.append(value)

    def number_of(self, value):
        return self._numbers.get(id(value))

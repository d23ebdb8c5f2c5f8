"""Values that cross between a candidate and its tests, exactly typed.

JSON with tags: what has no JSON type of its own is an object with one key that names its type.
Types are compared with `is`: a subclass that lies about its value does not cross. A mutable value
is numbered where it first comes up, on both sides alike, so that the second mention of it is a
reference and a change of it in place can be told. Nothing here runs code of the other side.
"""

import collections
import datetime
import decimal
import fractions
import functools
import sys
import types
from base64 import b64decode, b64encode

_DEEPEST = 150
_MOST_ITEMS = 1_000_000
_PLAIN = frozenset([type(None), bool, int, float, str])
_SAFE_INT = 1 << 512
_FACTORIES = {t.__name__: t for t in (int, float, str, bool, list, dict, set, tuple)}
_TYPES = dict(
    _FACTORIES,
    complex=complex,
    bytes=bytes,
    bytearray=bytearray,
    frozenset=frozenset,
    object=object,
    range=range,
    NoneType=type(None),
)
_TYPE_NAMES = {t: name for name, t in _TYPES.items()}
_VIEWS = {
    type({}.keys()): "keys",
    type({}.values()): "values",
    type({}.items()): "items",
}
_FUNCTION_TYPES = (
    types.FunctionType,
    types.BuiltinFunctionType,
    types.MethodType,
    functools.partial,
    type(functools.lru_cache(len)),
)


class Malformed(Exception):
    """What came is nothing that this codec writes."""


def is_plain(values):
    """Whether all are of types that JSON has, with no number too long to be read again."""
    return _PLAIN.issuperset(map(type, values)) and not any(
        type(value) is int and not -_SAFE_INT < value < _SAFE_INT for value in values
    )


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


class Encoder:
    """Writes values. `hand_out(value)` gives the handle of a function or an iterator."""

    def __init__(self, table, hand_out):
        self._table = table
        self._hand_out = hand_out

    def encode(self, value, depth=0):
        kind = type(value)
        if kind in _PLAIN:
            if kind is int and not -_SAFE_INT < value < _SAFE_INT:
                return {"i": hex(value)}
            return value
        if depth > _DEEPEST:
            raise TypeError("a value nested more than %d deep cannot leave its process" % _DEEPEST)
        if kind is tuple:
            return {"t": self._all(value, depth)}
        known = self._table.number_of(value)
        if known is not None:
            return {"@": known}
        if kind is list or kind in _MUTABLE:
            self._table.add(value)
            return self.content(value, depth)
        write = _IMMUTABLE.get(kind)
        if write is not None:
            return write(self, value, depth)
        return self._other(value, kind, depth)

    def content(self, value, depth=0):
        """What a mutable value holds, which is how it is written where it first comes up."""
        kind = type(value)
        if kind is list:
            return self._all(value, depth)
        return _MUTABLE[kind](self, value, depth)

    def _all(self, values, depth):
        if is_plain(values):
            return list(values)
        return [self.encode(value, depth + 1) for value in values]

    def _pairs(self, value, depth):
        pairs = value.items()
        return [[self.encode(k, depth + 1), self.encode(v, depth + 1)] for k, v in pairs]

    def _other(self, value, kind, depth):
        if _is_named_tuple(kind):
            return {"t": self._all(tuple(tuple.__iter__(value)), depth)}
        if kind in _VIEWS:
            return {_VIEWS[kind]: [self.encode(each, depth + 1) for each in value]}
        if kind is type and value in _TYPE_NAMES:
            return {"type": _TYPE_NAMES[value]}
        array = _encode_array(value, kind)
        if array is not None:
            return array
        if isinstance(value, _FUNCTION_TYPES):
            return {"fn": self._hand_out(value)}
        if kind.__module__ in ("builtins", "itertools") and hasattr(kind, "__next__"):
            return {"it": self._hand_out(value)}
        raise TypeError("a value of type %s cannot leave its process" % kind.__name__)


def _is_named_tuple(kind):
    """A class made by namedtuple: a tuple with field names and no behaviour that could lie."""
    return (
        kind.__mro__[1:] == (tuple, object)
        and type(kind) is type
        and type(vars(kind).get("_fields")) is tuple
        and "__eq__" not in vars(kind)
        and "__iter__" not in vars(kind)
    )


def _encode_array(value, kind):
    """NumPy's arrays and scalars of numbers, by their bytes."""
    numpy = sys.modules.get("numpy")
    if numpy is None:
        return None
    if kind is numpy.ndarray and value.dtype.kind in "biufcUSMm":
        data = b64encode(numpy.ascontiguousarray(value).tobytes()).decode()
        return {"nd": [value.dtype.str, list(value.shape), data]}
    if isinstance(value, numpy.generic) and kind.__module__ == "numpy" and kind is value.dtype.type:
        if value.dtype.kind in "biufcUSMm":
            return {"ns": [value.dtype.str, b64encode(value.tobytes()).decode()]}
    return None


def _factory_name(value):
    factory = value.default_factory
    if factory is None:
        return None
    for name, kind in _FACTORIES.items():
        if factory is kind:
            return name
    # What it would make is the candidate's own code; what it holds is what tests compare.
    return "?"


_MUTABLE = {
    dict: lambda e, v, d: {"d": e._pairs(v, d)},
    set: lambda e, v, d: {"s": e._all(list(v), d)},
    bytearray: lambda e, v, d: {"B": b64encode(v).decode()},
    collections.OrderedDict: lambda e, v, d: {"o": e._pairs(v, d)},
    collections.Counter: lambda e, v, d: {"C": e._pairs(v, d)},
    collections.defaultdict: lambda e, v, d: {"dd": [_factory_name(v), e._pairs(v, d)]},
    collections.deque: lambda e, v, d: {"q": [v.maxlen, e._all(list(v), d)]},
}

_IMMUTABLE = {
    frozenset: lambda e, v, d: {"z": e._all(list(v), d)},
    bytes: lambda e, v, d: {"b": b64encode(v).decode()},
    complex: lambda e, v, d: {"c": [v.real, v.imag]},
    range: lambda e, v, d: {"r": [e.encode(n) for n in (v.start, v.stop, v.step)]},
    slice: lambda e, v, d: {"sl": [e.encode(n, d + 1) for n in (v.start, v.stop, v.step)]},
    type(Ellipsis): lambda e, v, d: {"el": 0},
    decimal.Decimal: lambda e, v, d: {"D": str(v)},
    fractions.Fraction: lambda e, v, d: {"F": [e.encode(v.numerator), e.encode(v.denominator)]},
    datetime.date: lambda e, v, d: {"date": v.isoformat()},
    datetime.datetime: lambda e, v, d: {"datetime": _naive(v).isoformat()},
    datetime.time: lambda e, v, d: {"time": _naive(v).isoformat()},
    datetime.timedelta: lambda e, v, d: {"delta": [v.days, v.seconds, v.microseconds]},
}


def _naive(value):
    zone = value.tzinfo
    if zone is not None and type(zone) is not datetime.timezone:
        raise TypeError("a time with a zone of type %s cannot leave its process" % type(zone).__name__)
    return value


class Decoder:
    """Reads values. `take(kind, handle)` makes what stands for a function or an iterator."""

    def __init__(self, table, take):
        self._table = table
        self._take = take

    def decode(self, data, depth=0):
        kind = type(data)
        if kind in _PLAIN:
            return data
        if depth > _DEEPEST + 1:
            raise Malformed("nested too deep")
        if kind is list:
            value = []
            self._table.add(value)
            value.extend(self._all(data, depth))
            return value
        tag, body = self._open(data)
        read = _READERS.get(tag)
        if read is None:
            raise Malformed("unknown tag")
        return read(self, body, depth)

    def update(self, value, data):
        """Give a known mutable value the content that the other side's has."""
        kind = type(value)
        if kind is list:
            value[:] = self._all(_list(data), 0)
            return
        tag, body = self._open(data)
        if tag != _MUTABLE_TAGS.get(kind):
            raise Malformed("another type")
        if kind is bytearray:
            value[:] = b64decode(body)
        elif kind is set:
            items = self._all(_list(body), 0)
            value.clear()
            value.update(items)
        elif kind is collections.deque:
            items = self._all(_list(body[1]), 0)
            value.clear()
            value.extend(items)
        else:
            pairs = self._pairs(body[1] if tag == "dd" else body, 0)
            value.clear()
            # Not by `update`, which adds to what a Counter counts.
            for key, each in pairs:
                value[key] = each

    def _open(self, data):
        if type(data) is not dict or len(data) != 1:
            raise Malformed("no value")
        return next(iter(data.items()))

    def _all(self, data, depth):
        if _PLAIN.issuperset(map(type, data)):
            return data
        return [self.decode(each, depth + 1) for each in data]

    def _pairs(self, data, depth):
        pairs = []
        for pair in _list(data):
            key, value = _list(pair, 2)
            pairs.append((self.decode(key, depth + 1), self.decode(value, depth + 1)))
        return pairs

    def _filled(self, value, fill):
        self._table.add(value)
        fill(value)
        return value

    def _known(self, number):
        if type(number) is not int or not 0 <= number < len(self._table.values):
            raise Malformed("no such value")
        return self._table.values[number]


def _list(data, length=None):
    if type(data) is not list or len(data) > _MOST_ITEMS or (length is not None and len(data) != length):
        raise Malformed("no list")
    return data


def _typed(value, *kinds):
    if type(value) not in kinds:
        raise Malformed("another type")
    return value


def _bytes(data):
    return b64decode(_typed(data, str), validate=True)


def _default_dict(decoder, body, depth):
    name, pairs = _list(body, 2)
    value = collections.defaultdict(_FACTORIES.get(name) if type(name) is str else None)
    return decoder._filled(value, lambda v: v.update(decoder._pairs(pairs, depth)))


def _deque(decoder, body, depth):
    most, items = _list(body, 2)
    if most is not None and (type(most) is not int or most < 0):
        raise Malformed("no length")
    value = collections.deque(maxlen=most)
    return decoder._filled(value, lambda v: v.extend(decoder._all(_list(items), depth)))


def _array(decoder, body, depth):
    import numpy

    name, shape, data = _list(body, 3)
    kind = _dtype(numpy, name)
    return numpy.frombuffer(bytearray(_bytes(data)), dtype=kind).reshape(tuple(_list(shape)))


def _scalar(decoder, body, depth):
    import numpy

    name, data = _list(body, 2)
    return numpy.frombuffer(_bytes(data), dtype=_dtype(numpy, name))[0]


def _dtype(numpy, name):
    kind = numpy.dtype(_typed(name, str))
    if kind.kind not in "biufcUSMm":
        raise Malformed("no such dtype")
    return kind


def _view(name):
    def read(decoder, body, depth):
        items = decoder._all(_list(body), depth)
        if name == "values":
            return dict(enumerate(items)).values()
        return dict.fromkeys(items).keys() if name == "keys" else dict(items).items()

    return read


def _exactly(decoder, body, count, *kinds):
    return [_typed(decoder.decode(each), *kinds) for each in _list(body, count)]


def _fraction(decoder, body, depth):
    above, below = _exactly(decoder, body, 2, int)
    return fractions.Fraction(above, below)


_READERS = {
    "@": lambda r, b, d: r._known(b),
    "i": lambda r, b, d: int(_typed(b, str), 16),
    "t": lambda r, b, d: tuple(r._all(_list(b), d)),
    "d": lambda r, b, d: r._filled({}, lambda v: v.update(r._pairs(b, d))),
    "s": lambda r, b, d: r._filled(set(), lambda v: v.update(r._all(_list(b), d))),
    "z": lambda r, b, d: frozenset(r._all(_list(b), d)),
    "b": lambda r, b, d: _bytes(b),
    "B": lambda r, b, d: r._filled(bytearray(), lambda v: v.extend(_bytes(b))),
    "o": lambda r, b, d: r._filled(
        collections.OrderedDict(), lambda v: v.update(r._pairs(b, d))
    ),
    "C": lambda r, b, d: r._filled(
        collections.Counter(), lambda v: dict.update(v, r._pairs(b, d))
    ),
    "dd": _default_dict,
    "q": _deque,
    "c": lambda r, b, d: complex(*_exactly(r, b, 2, float)),
    "r": lambda r, b, d: range(*_exactly(r, b, 3, int)),
    "sl": lambda r, b, d: slice(*_exactly(r, b, 3, int, type(None))),
    "el": lambda r, b, d: Ellipsis,
    "D": lambda r, b, d: decimal.Decimal(_typed(b, str)),
    "F": _fraction,
    "date": lambda r, b, d: datetime.date.fromisoformat(_typed(b, str)),
    "datetime": lambda r, b, d: datetime.datetime.fromisoformat(_typed(b, str)),
    "time": lambda r, b, d: datetime.time.fromisoformat(_typed(b, str)),
    "delta": lambda r, b, d: datetime.timedelta(*_exactly(r, b, 3, int)),
    "keys": _view("keys"),
    "values": _view("values"),
    "items": _view("items"),
    "type": lambda r, b, d: _TYPES[b],
    "nd": _array,
    "ns": _scalar,
    "fn": lambda r, b, d: r._take("fn", _typed(b, int)),
    "it": lambda r, b, d: r._take("it", _typed(b, int)),
}

_MUTABLE_TAGS = {
    dict: "d",
    set: "s",
    bytearray: "B",
    collections.OrderedDict: "o",
    collections.Counter: "C",
    collections.defaultdict: "dd",
    collections.deque: "q",
}

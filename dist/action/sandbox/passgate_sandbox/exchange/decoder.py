"""The codec's reading side; see values.py. Its input may come from a candidate: nothing is believed."""

import array
import collections
import collections.abc
import datetime
import decimal
import fractions
import types

from . import arrays, subclasses
from .arrays import as_bytes, listed, typed
from .values import DEEPEST, FACTORIES, PLAIN, TYPES, Malformed, Opaque, many_at_once


class Decoder:
    """Reads values. `take(kind, handle, table)` makes the stand-in for a function or an iterator."""

    def __init__(self, table, take):
        self._table = table
        self._take = take

    def decode(self, data, depth=0):
        kind = type(data)
        if kind in PLAIN:
            return data
        if depth > DEEPEST + 1:
            raise Malformed("nested too deep")
        if kind is list:
            value = []
            self._table.add(value)
            value.extend(self._all(data, depth))
            return value
        tag, body = self._open(data)
        if tag == "t" and type(body) is list and PLAIN.issuperset(map(type, body)):
            return tuple(body)
        read = _READERS.get(tag)
        if read is None:
            raise Malformed("unknown tag")
        return read(self, body, depth)

    def decode_all(self, data):
        """The values of a list, each as it is by itself."""
        return self._all(listed(data), 0)

    def update(self, value, data):
        """Give a known mutable value the content that the other side's has."""
        kind = type(value)
        if kind is list:
            value[:] = self._all(listed(data), 0)
            return
        tag, body = self._open(data)
        if tag != _MUTABLE_TAGS.get(kind, "nd"):
            raise Malformed("another type")
        if tag == "nd":
            changed = arrays.read_array(body)
            if (changed.dtype, changed.shape) != (value.dtype, value.shape):
                raise TypeError("an array that changed its shape or dtype cannot be mirrored")
            value[...] = changed
        elif kind is bytearray:
            value[:] = as_bytes(body)
        elif kind is set:
            items = self._all(listed(body), 0)
            value.clear()
            value.update(items)
        elif kind is collections.deque:
            items = self._all(listed(body[1]), 0)
            value.clear()
            value.extend(items)
        else:
            pairs = self._pairs(body[1] if tag == "dd" else body, 0)
            value.clear()
            # `update` would add to the counts of a Counter.
            for key, each in pairs:
                value[key] = each

    def update_all(self, pairs):
        """Update known values, given by their numbers."""
        for pair in listed(pairs):
            number, data = listed(pair, 2)
            self.update(self._known(number), data)

    def _open(self, data):
        if type(data) is not dict or len(data) != 1:
            raise Malformed("no value")
        return next(iter(data.items()))

    def _all(self, data, depth):
        return data if PLAIN.issuperset(map(type, data)) else self._each(data, depth)

    @many_at_once
    def _each(self, data, depth):
        decode, depth = self.decode, depth + 1
        return [decode(each, depth) for each in data]

    def _pairs(self, data, depth):
        return self._each_pair(listed(data), depth)

    @many_at_once
    def _each_pair(self, data, depth):
        decode, depth, pairs = self.decode, depth + 1, []
        for pair in data:
            key, value = listed(pair, 2)
            pairs.append((decode(key, depth), decode(value, depth)))
        return pairs

    def _filled(self, value, fill):
        self._table.add(value)
        fill(value)
        return value

    def _known(self, number):
        if type(number) is not int or not 0 <= number < len(self._table.values):
            raise Malformed("no such value")
        return self._table.values[number]


def _default_dict(decoder, body, depth):
    name, pairs = listed(body, 2)
    if type(name) is dict:
        # A missing attribute is asked for.
        factory = decoder._take("fn", typed(name.get("fn"), int), None)
    else:
        factory = FACTORIES.get(name) if type(name) is str else None
    value = collections.defaultdict(factory)
    return decoder._filled(value, lambda v: v.update(decoder._pairs(pairs, depth)))


def _deque(decoder, body, depth):
    most, items = listed(body, 2)
    if most is not None and (type(most) is not int or most < 0):
        raise Malformed("no length")
    value = collections.deque(maxlen=most)
    return decoder._filled(value, lambda v: v.extend(decoder._all(listed(items), depth)))


def _array(decoder, body, depth):
    value = arrays.read_array(body)
    decoder._table.add(value)
    return value


def _opaque(decoder, body, depth):
    name, truth = listed(body, 2)
    return Opaque(typed(name, str)[:100], typed(truth, bool, type(None)))


def _view(name, kind=dict):
    def read(decoder, body, depth):
        items = decoder._all(listed(body), depth)
        if name == "values":
            return kind(enumerate(items)).values()
        return kind.fromkeys(items).keys() if name == "keys" else kind(items).items()

    return read


def _subclass(decoder, body, depth):
    name, fields, changed, held = listed(body, 4)
    return subclasses.stand_in(name, fields, changed, decoder.decode(held, depth + 1))


def _wrapper(kind, *held):
    def read(decoder, body, depth):
        value = decoder.decode(body, depth + 1)
        if not isinstance(value, held):
            raise Malformed("another type")
        return kind(value)

    return read


def _user(kind):
    def make(value):
        made = kind.__new__(kind)
        made.data = value
        return made

    return make


def _chain_map(decoder, body, depth):
    maps = decoder._all(listed(body), depth)
    if not maps or not all(isinstance(each, collections.abc.Mapping) for each in maps):
        raise Malformed("no mappings")
    return collections.ChainMap(*maps)


def _numbers(decoder, body, depth):
    code, items = listed(body, 2)
    try:
        return array.array(typed(code, str), decoder._all(listed(items), depth))
    except (ValueError, TypeError, OverflowError):
        raise Malformed("no array") from None


def _memory(decoder, body, depth):
    is_readonly, data = listed(body, 2)
    return memoryview(as_bytes(data) if typed(is_readonly, bool) else bytearray(as_bytes(data)))


def _exactly(decoder, body, count, *kinds):
    return [typed(decoder.decode(each), *kinds) for each in listed(body, count)]


def _fraction(decoder, body, depth):
    above, below = _exactly(decoder, body, 2, int)
    return fractions.Fraction(above, below)


_READERS = {
    "@": lambda r, b, d: r._known(b),
    "i": lambda r, b, d: int(typed(b, str), 16),
    "t": lambda r, b, d: tuple(r._all(listed(b), d)),
    "d": lambda r, b, d: r._filled({}, lambda v: v.update(r._pairs(b, d))),
    "s": lambda r, b, d: r._filled(set(), lambda v: v.update(r._all(listed(b), d))),
    "z": lambda r, b, d: frozenset(r._all(listed(b), d)),
    "b": lambda r, b, d: as_bytes(b),
    "B": lambda r, b, d: r._filled(bytearray(), lambda v: v.extend(as_bytes(b))),
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
    "D": lambda r, b, d: decimal.Decimal(typed(b, str)),
    "F": _fraction,
    "date": lambda r, b, d: datetime.date.fromisoformat(typed(b, str)),
    "datetime": lambda r, b, d: datetime.datetime.fromisoformat(typed(b, str)),
    "time": lambda r, b, d: datetime.time.fromisoformat(typed(b, str)),
    "delta": lambda r, b, d: datetime.timedelta(*_exactly(r, b, 3, int)),
    "keys": _view("keys"),
    "values": _view("values"),
    "items": _view("items"),
    "okeys": _view("keys", collections.OrderedDict),
    "ovalues": _view("values", collections.OrderedDict),
    "oitems": _view("items", collections.OrderedDict),
    "sub": _subclass,
    # Their constructors would copy the mapping within, which may be known by a number.
    "ud": _wrapper(_user(collections.UserDict), dict),
    "ul": _wrapper(_user(collections.UserList), list),
    "us": _wrapper(_user(collections.UserString), str),
    "cm": _chain_map,
    "mp": _wrapper(types.MappingProxyType, collections.abc.Mapping),
    "vk": _wrapper(collections.abc.KeysView, collections.abc.Mapping),
    "vv": _wrapper(collections.abc.ValuesView, collections.abc.Mapping),
    "vi": _wrapper(collections.abc.ItemsView, collections.abc.Mapping),
    "ar": _numbers,
    "mv": _memory,
    "op": _opaque,
    "type": lambda r, b, d: TYPES[b],
    "nd": _array,
    "ns": lambda r, b, d: arrays.read_scalar(b),
    "fn": lambda r, b, d: r._take("fn", typed(b, int), None),
    "it": lambda r, b, d: r._take("it", typed(b, int), r._table),
    "its": lambda r, b, d: iter(r._all(listed(b), d)),
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

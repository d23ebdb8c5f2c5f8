"""Answers of a candidate that are nearly plain values, and their stand-ins in its tests.

An instance of a subclass (of an Enum of numbers, a named tuple, a dict with methods) is equal to the value
of its base, unless its class says otherwise. It crosses as that base value, with the names of all that its
class has changed. Tests get an instance of a subclass of their own: of the same base, by the same name,
with the same value. A name that the candidate's class has changed raises a TypeError there, like all else
that only the candidate knows. No method of the candidate's is called: the base's own read the value.
"""

import collections
import datetime
import decimal
import fractions
import functools
import keyword

from .values import CANNOT_LEAVE, Malformed

_MOST_NAMES = 300
_MOST_FIELDS = 255
_LONGEST_NAME = 100
_MRO = type.__dict__["__mro__"].__get__
_VARS = type.__dict__["__dict__"].__get__
_NAME = type.__dict__["__name__"].__get__

_OF_DATE = ("year", "month", "day")
_OF_TIME = ("hour", "minute", "second", "microsecond", "tzinfo")
_OF_DELTA = ("days", "seconds", "microseconds")
# Each base has its own way to be read.
_TAKE = {
    int: int.__int__,
    float: float.__float__,
    complex: lambda v: complex(complex.real.__get__(v), complex.imag.__get__(v)),
    str: str.__str__,
    bytes: lambda v: bytes.__getitem__(v, slice(None)),
    bytearray: lambda v: bytearray.__getitem__(v, slice(None)),
    list: lambda v: list(list.__iter__(v)),
    tuple: lambda v: tuple(tuple.__iter__(v)),
    set: lambda v: set(set.__iter__(v)),
    frozenset: lambda v: frozenset(frozenset.__iter__(v)),
    dict: lambda v: dict(dict.items(v)),
    collections.OrderedDict: lambda v: collections.OrderedDict(collections.OrderedDict.items(v)),
    collections.Counter: lambda v: _filled(collections.Counter(), v, collections.Counter),
    collections.defaultdict: lambda v: collections.defaultdict(
        collections.defaultdict.default_factory.__get__(v), dict.items(v)
    ),
    collections.deque: lambda v: collections.deque(
        collections.deque.__iter__(v), collections.deque.maxlen.__get__(v)
    ),
    decimal.Decimal: decimal.Decimal,
    fractions.Fraction: lambda v: fractions.Fraction(
        fractions.Fraction._numerator.__get__(v), fractions.Fraction._denominator.__get__(v)
    ),
    datetime.date: lambda v: datetime.date(*_parts(v, datetime.date, _OF_DATE)),
    datetime.datetime: lambda v: datetime.datetime(
        *_parts(v, datetime.datetime, (*_OF_DATE, *_OF_TIME)), fold=datetime.datetime.fold.__get__(v)
    ),
    datetime.timedelta: lambda v: datetime.timedelta(*_parts(v, datetime.timedelta, _OF_DELTA)),
    collections.UserDict: lambda v: _wrapping(collections.UserDict, "data", v),
    collections.UserList: lambda v: _wrapping(collections.UserList, "data", v),
    collections.UserString: lambda v: _wrapping(collections.UserString, "data", v),
    collections.ChainMap: lambda v: _wrapping(collections.ChainMap, "maps", v),
}

# A class may have these without being another value for it.
_NEUTRAL = frozenset(
    "__%s__" % name
    for name in """annotations annotate annotate_func annotations_cache abstractmethods class_getitem
    classcell copy deepcopy del delattr dict dir doc firstlineno getattr getnewargs getnewargs_ex getstate init
    init_subclass match_args members module new new_member orig_bases parameters passgate_base post_init qualname
    reduce reduce_ex set_name setattr setstate sizeof slots static_attributes subclasshook
    type_params weakref""".split()
)
_REPR_OF_FIELDS = collections.namedtuple("Fields", ()).__repr__.__code__
# A class may say that it is shown as its base is.
_SHOWING = ("__str__", "__repr__", "__format__")


@functools.lru_cache(256)
def described(kind):
    """A class as its tests see it: its base, its fields if it is a named tuple (else None), and the
    names that it has changed. Each name comes with the method of the base's own that it is, or None.

    None if it has no base that crosses.
    """
    changed = {}
    for each in _MRO(kind):
        fields = _fields_of(each)
        if fields is None and each in _TAKE:
            return _description(each, None, changed)
        for name, value in _VARS(each).items():
            changed.setdefault(name, value)
        if fields is not None:
            return _description(tuple, fields, changed)
    return None


def plain(value, base):
    """The value that an instance of a subclass has for its base, of the base's exact type."""
    return _TAKE[base](value)


def name_of(kind):
    """The name of a class, whatever its metaclass says."""
    return _NAME(kind)[:_LONGEST_NAME]


def stand_in(name, fields, changed, value):
    """The value that tests get for an instance of a subclass. All of it may come from a candidate.

    name: of its class. fields, changed: as `described` gives them. value: of the base's exact type.
    """
    base = type(value)
    if base not in _TAKE or type(name) is not str or type(changed) is not dict:
        raise Malformed("no subclass")
    for own, other in changed.items():
        is_refused = other is None and own not in _NEUTRAL and (_is_special(own) or hasattr(base, own))
        if not (is_refused or own in _SHOWING and other in _SHOWING):
            raise Malformed("no such name")
    if len(changed) > _MOST_NAMES:
        raise Malformed("too many names")
    if fields is not None:
        _check_fields(fields, base)
        fields = tuple(fields)
    kind = _class_of(name[:_LONGEST_NAME], base, fields, tuple(sorted(changed.items())))
    if base in (dict, collections.OrderedDict, collections.Counter):
        return _filled(base.__new__(kind), value, base)
    if base is collections.defaultdict:
        return kind(value.default_factory, value)
    if base is collections.deque:
        return kind(value, value.maxlen)
    if base is collections.ChainMap:
        return kind(*value.maps)
    if base in (collections.UserDict, collections.UserList, collections.UserString):
        made = base.__new__(kind)
        made.__dict__["data"] = value.data
        return made
    if base in (list, set, bytearray):
        made = base.__new__(kind)
        base.__init__(made, value)
        return made
    if base is complex:
        return complex.__new__(kind, value.real, value.imag)
    if base is datetime.datetime:
        parts = _parts(value, base, (*_OF_DATE, *_OF_TIME))
        return base.__new__(kind, *parts, fold=value.fold)
    if base in (datetime.date, datetime.timedelta):
        return base.__new__(kind, *_parts(value, base, _OF_DATE if base is datetime.date else _OF_DELTA))
    return base.__new__(kind, value)


def _parts(value, base, names):
    return [getattr(base, name).__get__(value) for name in names]


def _filled(value, content, base):
    # `update` would add to the counts of a Counter, and ask a class for its own methods.
    for key, each in base.items(content):
        base.__setitem__(value, key, each)
    return value


def _wrapping(kind, name, value):
    made = kind.__new__(kind)
    made.__dict__[name] = object.__getattribute__(value, "__dict__")[name]
    return made


def base_of(kind):
    """The base of a class that stands for a candidate's; None for any other class."""
    return _VARS(kind).get("__passgate_base__")


def _description(base, fields, changed):
    seen = {
        name: _shown_as(base, name, value)
        for name, value in changed.items()
        if name not in (fields or ()) and _is_seen(base, name, value)
    }
    return (base, fields, seen) if len(seen) <= _MOST_NAMES else None


def _is_seen(base, name, value):
    """True if tests could tell the class from another by this name. They are refused all that a base
    lacks anyhow."""
    if not _is_special(name):
        return hasattr(base, name)
    return name not in _NEUTRAL and getattr(value, "__code__", None) is not _REPR_OF_FIELDS


def _is_special(name):
    return name.startswith("__") and name.endswith("__")


def _shown_as(base, name, value):
    if name not in _SHOWING:
        return None
    own = (other for other in _SHOWING if any(_VARS(k).get(other) is value for k in _MRO(base)))
    return next(own, None)


def _fields_of(kind):
    """The names of a named tuple's fields; None for any other type."""
    fields = _VARS(kind).get("_fields")
    if _MRO(kind)[1:] != (tuple, object) or type(fields) is not tuple or "_make" not in _VARS(kind):
        return None
    # Fields with other names would be read by other means.
    is_known = all(type(each) is str and not each.startswith("_") for each in fields)
    return fields if is_known else None


def _check_fields(fields, base):
    if base is not tuple or type(fields) is not list or len(fields) > _MOST_FIELDS:
        raise Malformed("no fields")
    for each in fields:
        if type(each) is not str or not each.isidentifier() or keyword.iskeyword(each):
            raise Malformed("no field")


@functools.lru_cache(64)
def _class_of(name, base, fields, changed):
    def refuse(_self, *_values, **_names):
        raise TypeError(CANNOT_LEAVE % name)

    def refuse_other(_self, attribute):
        if _is_special(attribute):
            # Libraries ask by these for a value's abilities. It can do all that its base can, else the name
            # is in `changed`.
            raise AttributeError(attribute)
        raise TypeError(CANNOT_LEAVE % name)

    content = {"__passgate_base__": base, "__getattr__": refuse_other}
    if fields is not None:
        try:
            base = collections.namedtuple("Fields", fields)
        except (ValueError, SyntaxError):
            raise Malformed("no fields") from None
        content["__slots__"] = ()
    for own, other in changed:
        content[own] = refuse if other is None else getattr(base, other)
    return type(base)(name, (base,), content)

"""Stand-ins for the functions of a candidate, on the tests' side.

They answer calls. Tests may ask for more of a function (its code, its attributes), which only the real one
could answer. So stand-ins refuse it, once and for all. Then the tests fail with every program, the
reference solution among them, and such a problem is graded in one process.
"""

import types

from .watched import COPIED

_BARE = frozenset(dir(types.FunctionType))


class Watched(TypeError):
    """Tests look at more of a candidate than split grading shows them."""

    def __init__(self, what):
        super().__init__("the tests look at %s, which split grading does not show them" % what)


Watched.__name__ = "TypeError"


def stand_in(call, name, refuse):
    """A function of the candidate's.

    call: calls it. name: the name that tests use, None if they were given the function. refuse: is called
    with the attribute that tests look at, and raises.
    """
    return _StandIn(call, name, refuse)


class _StandIn:
    __slots__ = ("__weakref__", "_call", "_name", "_refuse")

    def __init__(self, call, name, refuse):
        _CALL.__set__(self, call)
        _NAME.__set__(self, name)
        _REFUSE.__set__(self, refuse)

    def __call__(self, *values, **names):
        return _call_of(self)(*values, **names)

    def __get__(self, it, kind=None):
        return self if it is None else types.MethodType(self, it)

    def __getattribute__(self, attribute):
        if attribute == "__class__":
            return types.FunctionType
        if attribute in ("__call__", "__get__"):
            return object.__getattribute__(self, attribute)
        if attribute in ("__name__", "__qualname__"):
            name = _name_of(self)
            if name is not None:
                return name
        elif attribute not in COPIED and not _is_foreign(attribute):
            _refuse_of(self)("the attribute %.50r of a function" % attribute)
        raise AttributeError("'function' object has no attribute %r" % attribute)

    def __setattr__(self, attribute, _value):
        _refuse_of(self)("the attribute %.50r of a function" % attribute)

    def __delattr__(self, attribute):
        _refuse_of(self)("the attribute %.50r of a function" % attribute)

    def __dir__(self):
        _refuse_of(self)("the attributes of a function")

    def __reduce_ex__(self, _protocol):
        _refuse_of(self)("a function as data")

    def __repr__(self):
        return "<function %s>" % (_name_of(self) or "of the program")


def _is_foreign(attribute):
    """True if no function has the attribute: looking for it only tells the kind of the value."""
    return attribute.startswith("__") and attribute.endswith("__") and attribute not in _BARE


_CALL, _NAME, _REFUSE = _StandIn._call, _StandIn._name, _StandIn._refuse
_call_of, _name_of, _refuse_of = _CALL.__get__, _NAME.__get__, _REFUSE.__get__

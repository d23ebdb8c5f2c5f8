"""What can be told of a function from its bytecode: which names it looks up, and whether it can change
what it is given.

For quiet.py. Instructions differ from one Python to the next: what is not known here is taken for harmless
only where it handles nothing but what the function has already.
"""

import bisect
import collections
import dis
import functools
import heapq
import itertools
import math
import types

# Modules whose functions change nothing but what they are given.
MODULES = (math, itertools, bisect, heapq)
_MODULE_NAMES = frozenset(module.__name__ for module in MODULES)
_TYPES = (
    *(bool, bytearray, bytes, complex, dict, float, frozenset, int, list, range, set, str, tuple),
    *(collections.Counter, collections.OrderedDict, collections.defaultdict, collections.deque),
    types.GeneratorType,
)
_LOADS_ATTRIBUTE = frozenset(["LOAD_ATTR", "LOAD_METHOD"])
# Attributes by which what has them is changed.
CHANGING = frozenset("""add append appendleft clear close difference_update discard extend extendleft
heapify heappop heappush heappushpop heapreplace insert insort insort_left insort_right
intersection_update move_to_end pop popitem popleft remove reverse rotate send setdefault sort subtract
symmetric_difference_update throw update""".split())
ATTRIBUTES = CHANGING | {
    name
    for each in (*MODULES, *_TYPES)
    for name in dir(each)
    if not name.startswith("_")
}
_REACHES_OUT = frozenset("""DELETE_ATTR DELETE_GLOBAL DELETE_NAME IMPORT_STAR LOAD_BUILD_CLASS LOAD_NAME
STORE_ATTR STORE_GLOBAL STORE_NAME""".split())
_CHANGES = frozenset("DELETE_SLICE DELETE_SUBSCR STORE_SLICE STORE_SUBSCR".split())
# What a program rebinds its names with where it does not say so.
_REBINDERS = frozenset(
    ["__dict__", "__globals__", "eval", "exec", "f_globals", "globals", "locals", "setattr", "vars"]
)


class Loud(Exception):
    """Others can tell what a function does."""


def names_rebound(code):
    """Global names that the functions of a program bind anew; None where that cannot be told."""
    if not _REBINDERS.isdisjoint(code.co_names):
        return None
    found = set()
    for each in dis.get_instructions(code):
        if each.opname in ("STORE_GLOBAL", "DELETE_GLOBAL"):
            found.add(each.argval)
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            inner = names_rebound(constant)
            if inner is None:
                return None
            found |= inner
    return found


@functools.lru_cache(256)
def facts_of(code):
    """The global names that a code and those in it load, and whether they may change an object.

    Raises Loud where they may reach what others see.
    """
    names, may_change = set(), False
    instructions = list(dis.get_instructions(code))
    own = _names_of_own(code, instructions)
    for each, following in itertools.zip_longest(instructions, instructions[1:]):
        name, value = each.opname, each.argval
        if name in _REACHES_OUT:
            raise Loud
        if name == "IMPORT_NAME" and value not in _MODULE_NAMES:
            raise Loud
        if name in _LOADS_ATTRIBUTE:
            if value not in ATTRIBUTES:
                raise Loud
            may_change |= value in CHANGING
        elif name == "LOAD_GLOBAL":
            names.add(value)
        elif name in _CHANGES:
            may_change = True
        elif _is_in_place(each):
            may_change |= not own.issuperset(_stored_by(following) or [None])
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            inner, inner_may_change = facts_of(constant)
            names |= inner
            may_change |= inner_may_change
    return frozenset(names), may_change


def _names_of_own(code, instructions):
    """Local names that only ever have what was computed here: `+=` on these changes nobody else's value."""
    stored, others = set(), set(code.co_varnames[: _count_parameters(code)])
    previous = None
    for each in instructions:
        names = _stored_by(each)
        stored.update(names)
        if names and (len(names) > 1 or each.is_jump_target or not _computes(previous)):
            others.update(names)
        previous = each
    return stored - others


def _count_parameters(code):
    is_variadic, has_more_names = 0x4, 0x8
    more = bool(code.co_flags & is_variadic) + bool(code.co_flags & has_more_names)
    return code.co_argcount + code.co_kwonlyargcount + more


def _stored_by(instruction):
    """The local names that an instruction stores to."""
    if instruction is None or not instruction.opname.startswith("STORE_FAST"):
        return []
    value = instruction.argval
    if type(value) is str:
        return [value]
    return list(value[:1] if instruction.opname == "STORE_FAST_LOAD_FAST" else value)


def _computes(instruction):
    """Whether what an instruction leaves is a constant or new."""
    if instruction is None:
        return False
    name = instruction.opname
    if name == "BINARY_OP":
        return instruction.argrepr != "[]"
    if name == "BINARY_SUBSCR":
        return False
    return name.startswith(("BINARY_", "INPLACE_", "UNARY_", "COMPARE_", "LOAD_CONST", "LOAD_SMALL_INT"))


def _is_in_place(instruction):
    name = instruction.opname
    return name.startswith("INPLACE_") or (name == "BINARY_OP" and instruction.argrepr.endswith("="))

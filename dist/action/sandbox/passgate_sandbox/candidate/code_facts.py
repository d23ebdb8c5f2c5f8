"""Facts about a function, by its bytecode: the names that it looks up, and if it can change its
arguments.

They serve quiet.py. Instructions differ from one Python to the next. Unknown ones count as harmless only if
they handle nothing but values that the function has already.
"""

import bisect
import collections
import dis
import functools
import heapq
import itertools
import math
import types

# Modules whose functions change nothing but their arguments.
MODULES = (math, itertools, bisect, heapq)
_MODULE_NAMES = frozenset(module.__name__ for module in MODULES)
_TYPES = (
    *(bool, bytearray, bytes, complex, dict, float, frozenset, int, list, range, set, str, tuple),
    *(collections.Counter, collections.OrderedDict, collections.defaultdict, collections.deque),
    types.GeneratorType,
)
_LOADS_ATTRIBUTE = frozenset(["LOAD_ATTR", "LOAD_METHOD"])
# Attributes that change the object that has them.
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
_CONSTANTS = ("LOAD_CONST", "LOAD_SMALL_INT")
_OPERATIONS = ("BINARY_", "INPLACE_", "UNARY_", "COMPARE_", *_CONSTANTS)
_BUILDS = frozenset(["BUILD_LIST", "BUILD_MAP", "BUILD_SET", "BUILD_STRING", "BUILD_TUPLE"])
# Global names of containers that are empty when they are made. A program's own functions by these names are
# code like any other.
_MAKERS = frozenset(["Counter", "OrderedDict", "deque", "dict", "list", "set"])
_CHANGES = frozenset("DELETE_SLICE DELETE_SUBSCR STORE_SLICE STORE_SUBSCR".split())
# A program may rebind its names by these without saying so.
_REBINDERS = frozenset(
    ["__dict__", "__globals__", "eval", "exec", "f_globals", "globals", "locals", "setattr", "vars"]
)


class Loud(Exception):
    """Others can tell what a function does."""


def names_rebound(code):
    """Global names that the functions of a program bind anew; None if that cannot be told."""
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
    """The global names that a code and those in it load, and whether they may change an object that they
    have not made themselves.

    Raises Loud if they may reach objects that others see.
    """
    names, may_change = set(), False
    instructions = list(dis.get_instructions(code))
    own = _names_of_own(code, instructions)
    for n, each in enumerate(instructions):
        name, value = each.opname, each.argval
        if name in _REACHES_OUT or (name == "IMPORT_NAME" and value not in _MODULE_NAMES):
            raise Loud
        if name in _LOADS_ATTRIBUTE:
            if value not in ATTRIBUTES:
                raise Loud
            may_change |= value in CHANGING and _loaded(instructions, n, 1) not in own
        elif name == "LOAD_GLOBAL":
            names.add(value)
        elif name in _CHANGES:
            may_change |= name != "STORE_SUBSCR" or _loaded(instructions, n, 2) not in own
        elif _is_in_place(each):
            may_change |= not own.issuperset(_stored_by(instructions, n + 1) or [None])
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            inner, inner_may_change = facts_of(constant)
            names |= inner
            may_change |= inner_may_change
    return frozenset(names), may_change


def _names_of_own(code, instructions):
    """Local names that only ever hold objects made here: a change of those changes nobody else's value."""
    stored, others = set(), set(code.co_varnames[: _count_parameters(code)])
    for n, each in enumerate(instructions):
        names = _stored_by(instructions, n)
        stored.update(names)
        if names and (len(names) > 1 or each.is_jump_target or not _makes(instructions, n - 1)):
            others.update(names)
    return stored - others


def _count_parameters(code):
    is_variadic, has_more_names = 0x4, 0x8
    more = bool(code.co_flags & is_variadic) + bool(code.co_flags & has_more_names)
    return code.co_argcount + code.co_kwonlyargcount + more


def _stored_by(instructions, n):
    """The local names that an instruction stores to."""
    if n == len(instructions) or not instructions[n].opname.startswith("STORE_FAST"):
        return []
    value = instructions[n].argval
    if type(value) is str:
        return [value]
    return list(value[:1] if instructions[n].opname == "STORE_FAST_LOAD_FAST" else value)


def _loaded(instructions, n, count):
    """The local name that stands first among the last `count` values loaded before an instruction; None
    if these are not all loaded just there."""
    loaded = []
    while len(loaded) < count:
        if n == 0 or instructions[n].is_jump_target:
            return None
        n -= 1
        each = instructions[n]
        if each.opname.startswith("LOAD_FAST"):
            value = each.argval
            loaded = [value, *loaded] if type(value) is str else [*value, *loaded]
        elif each.opname.startswith(_CONSTANTS):
            loaded = [None, *loaded]
        else:
            return None
    return loaded[-count]


def _makes(instructions, n):
    """True if an instruction leaves a constant, or a new value."""
    if n < 0:
        return False
    name = instructions[n].opname
    if name.startswith("CALL"):
        # The container that it makes has nothing in it.
        return instructions[n].arg == 0 and _called(instructions, n) in _MAKERS
    if name == "BINARY_OP":
        return instructions[n].argrepr != "[]"
    return name in _BUILDS or (name != "BINARY_SUBSCR" and name.startswith(_OPERATIONS))


def _called(instructions, n):
    """The global name that is called without an argument; None for anything else."""
    for before in reversed(instructions[max(0, n - 2) : n]):
        if before.opname == "LOAD_GLOBAL":
            return before.argval
        if before.opname != "PRECALL" or before.is_jump_target:
            return None
    return None


def _is_in_place(instruction):
    name = instruction.opname
    return name.startswith("INPLACE_") or (name == "BINARY_OP" and instruction.argrepr.endswith("="))

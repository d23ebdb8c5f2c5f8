"""Fewer mappings of the interpreter and its libraries.

Each fork copies every mapping, and its end removes it. That takes some 2 to 3 microseconds for each of the
two hundred mappings of an interpreter with its extension modules: five for each library. Those of one
library differ only in their permissions. So all that is only read may be executed here too, as the
library's code may. Parts that the loader has written and then made read-only get the permissions of the
data beside them again. Then the kernel joins them: two for each library. Nothing can be both written and
executed.

The kernel joins written parts only in the process that wrote them, not in a fork.
"""

from itertools import groupby

from ..isolation import kernel

_READ_WRITE, _READ_EXECUTE = 0x1 | 0x2, 0x1 | 0x4


def join():
    """Join those of this process. Mappings that the kernel does not tell of, or refuses to change, stay
    as they are."""
    try:
        with open("/proc/self/maps") as file:
            mappings = [_Mapping(line) for line in file]
    except OSError:
        return
    for path, group in groupby(mappings, lambda each: each.path):
        parts = list(group)
        if path.startswith("/") and any(each.access == "r-xp" for each in parts):
            _join(parts)


def _join(parts):
    for part, following in zip(parts, [*parts[1:], None]):
        if part.access != "r--p":
            continue
        touches = following is not None and following.start == part.end
        is_data = touches and following.access == "rw-p"
        access = _READ_WRITE if is_data else _READ_EXECUTE
        kernel.protect(part.start, part.end - part.start, access)


class _Mapping:
    def __init__(self, line):
        addresses, self.access, *rest = line.split(None, 5)
        self.start, self.end = (int(each, 16) for each in addresses.split("-"))
        self.path = rest[3].strip() if len(rest) > 3 else ""

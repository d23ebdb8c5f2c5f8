"""The names that the functions of a program look up when its tests call them.

It looks at the program's own code, in the program's process. Its result is the candidate's word.
"""

import builtins
import dis
import sys
from types import CodeType

_MOST = 1000
# A program may look up names by these that its code does not show.
_BY_TEXT = {"eval", "exec", "globals", "locals", "vars", "__import__", "__dict__", "__globals__"}


class ProgramNames:
    """The names in a program's code. namespace: all that it has defined so far."""

    def __init__(self, code, namespace):
        self.namespace = namespace
        self.code = code
        self._used = None

    def uses(self, name):
        """True if a name is in its code, or may be looked up by text."""
        if self._used is None:
            names = [name for each in _all_code(self.code) for name in each.co_names]
            # A module within another one has its whole path in the code.
            self._used = {*names, *(name.split(".")[0] for name in names)}
        return name in self._used or not self._used.isdisjoint(_BY_TEXT)

    def takes(self, name):
        """True if it uses a name that it does not define, but Python does."""
        return name not in self.namespace and self.uses(name)

    def lacks_any(self):
        """True if it looks up a name that nobody defines, or may do so by text."""
        return any(map(self.uses, _BY_TEXT)) or bool(self.free())

    def loads(self, module):
        """True if it has loaded a module, or may do so."""
        return module in sys.modules or self.uses(module)

    def free(self):
        """The names that its functions look up and that neither it nor Python defines."""
        looked_up, stored = set(), set()
        for code in _all_code(self.code):
            # Names that are only attributes, or are known, need no closer look.
            if all(name in self.namespace or hasattr(builtins, name) for name in code.co_names):
                continue
            steps = [(each.opname, each.argval) for each in dis.get_instructions(code)]
            stored |= {name for step, name in steps if step in ("STORE_GLOBAL", "DELETE_GLOBAL")}
            looked_up |= {name for step, name in steps if "LOAD" in step and "GLOBAL" in step}
            own = {name for step, name in steps if step == "STORE_NAME"}
            looked_up |= {name for step, name in steps if step == "LOAD_NAME"} - own
        free = (name for name in looked_up - stored if name not in self.namespace)
        return sorted(name for name in free if not hasattr(builtins, name))[:_MOST]


def _all_code(code):
    """A code object and all those within it."""
    yield code
    for constant in code.co_consts:
        if type(constant) is CodeType:
            yield from _all_code(constant)

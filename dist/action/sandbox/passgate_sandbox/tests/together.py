"""The tests of shared grading: they follow the program, in its own process.

They are compiled apart from it, so that an open bracket or string at a program's end swallows none of them.
They are compiled once for all samples of a problem: the process that candidates are forked from keeps them.
"""

import __future__

import functools
import marshal

from .test_code import FILE_NAME, compile_tests  # noqa: F401

# Each fork copies all that is kept.
_MOST_KEPT = 256
_LONGEST_KEPT = 8 << 10


class Tests:
    """The tests that a candidate's process runs once the program has come to its end.

    payload: UTF-8. kept: the same, compiled; None if it is still to be compiled.
    """

    def __init__(self, payload, kept=None):
        self.payload = payload
        self._kept = kept

    def code_for(self, program):
        """Compiled as a part of `program`, a code object, for test_code.run. Raises any error of
        compile()."""
        future = future_of(program)
        if self._kept is None or future:
            return compile_tests(self.payload.decode("utf-8"), future)
        return marshal.loads(self._kept)


def future_of(code):
    """The compiler flags for code that goes on with this one."""
    return code.co_flags & __future__.annotations.compiler_flag


def keep(payload):
    """Tests that are compiled already, if they can be and are not too long to be kept."""
    return Tests(payload, _compiled(payload) if len(payload) <= _LONGEST_KEPT else None)


@functools.lru_cache(_MOST_KEPT)
def _compiled(payload):
    try:
        return marshal.dumps(compile_tests(payload.decode("utf-8")))
    except Exception:
        # The candidate's process meets it again, and says so.
        return None

"""A rehearsal before a process forks for each job, with a program and tests that do not count.

The interpreter adapts itself to code, and notes types down. All forks then share the pages that this goes
to. If each fork had to do it, the kernel would have to copy those pages for each.
"""

import os

from ..candidate import candidate, subject
from ..candidate.program_names import ProgramNames
from ..exchange.wire import Gone, Wire
from ..tests import tester, together

# More often than an interpreter runs code before it adapts it.
_TIMES = 10
_VALUE = [1, 2.5, "three", None, {"t": [True]}]
_HANDED_OUT = {"v": {"f": {"fn": 0}}}
_PROGRAM = "def f(value):\n    return value\n"
_TESTS = "def check(f):\n    assert f([1, 2.5, 'three', None, (True,)]) == [1, 2.5, 'three', None, (True,)]\n\ncheck(f)\n"


def as_candidate():
    """The work of candidates, in shared and in split grading."""
    for _ in range(_TIMES):
        code, tests = candidate.compile_both(_PROGRAM.encode(), together.keep(b""))
        names = ProgramNames(code, candidate.run_both(code, tests))
        requests = [{"get": ["f"], "free": False, "sets": False}, {"call": 0, "a": [_VALUE], "k": {}}]
        _converse(requests, lambda wire: subject.serve(wire, names))


def as_tests():
    """The work of tests that run apart."""
    tests = tester.Tests(_TESTS, None, None, _PROGRAM, "f")
    answers = [_HANDED_OUT, {"v": _VALUE, "m": {"0": _VALUE}}]
    for _ in range(_TIMES):
        _converse(answers, tests.run)


def _converse(messages, take_part):
    """Let it read messages written beforehand; nobody reads its own."""
    source, feed = os.pipe()
    heard, sink = os.pipe()
    other = Wire(heard, feed)
    for message in messages:
        other.send(message)
    os.close(feed)
    try:
        take_part(Wire(source, sink))
    except Gone:
        pass
    for end in (source, heard, sink):
        os.close(end)

"""A whole program: it reads its standard input, and its output is judged elsewhere.

Programs of any language get their input as a file on descriptor 0 (see streams.py). Python's main program
is run and ended here, without the interpreter's own start and end, which a fork cannot have.
"""

import atexit
import builtins
import io
import sys
import types
import weakref
from gc import collect


def run(code, preamble=None):
    """Run code as the main program; its exit status. Raises any error of the program.

    preamble: code that runs before it, among the same names.
    """
    sys.stdin = sys.__stdin__ = _standard_input(sys.stdin)
    # A new dict: no collector looks at the one that all forks share.
    module = sys.modules["__main__"] = types.ModuleType("__main__")
    namespace = module.__dict__
    namespace["__builtins__"] = builtins
    status = 0
    try:
        if preamble is not None:
            exec(preamble, namespace)
        exec(code, namespace)
    except SystemExit as leaving:
        status = _status_of(leaving.code)
    _shut_down()
    names = weakref.ref(module)
    del module, namespace
    _let_go(names)
    _flush()
    return status


def _standard_input(before):
    """Standard input as Python makes it of a file: the helper's own is a pipe, which cannot be read
    again.

    before: that of the helper.
    """
    binary = io.open(0, "rb", closefd=False)
    binary.raw.name = "<stdin>"
    text = io.TextIOWrapper(binary, before.encoding, before.errors, newline="\n")
    text.mode = "r"
    return text


def _status_of(code):
    if code is None:
        return 0
    if isinstance(code, int):
        return code & 0xFF
    print(code, file=sys.stderr)
    return 1


def _let_go(names):
    """Let go of the values of the program's names, as at the interpreter's end. Files that it did not
    close are written out, and finalizers run with all names still there.

    names: a weak reference to the module that they are in, which the program may have put elsewhere.
    """
    sys.modules.pop("__main__", None)
    collect()
    left = names()
    if left is not None:
        left.__dict__.clear()


def _shut_down():
    """End as the interpreter does: threads, then functions registered with atexit, then the streams."""
    threading = sys.modules.get("threading")
    for end in (getattr(threading, "_shutdown", None), atexit._run_exitfuncs):
        try:
            if end is not None:
                end()
        except BaseException:
            pass
    _flush()


def _flush():
    for stream in (sys.stdout, sys.__stdout__, sys.stderr, sys.__stderr__):
        try:
            stream.flush()
        except BaseException:
            pass

"""A whole program: it reads its standard input and is judged by what it prints, elsewhere.

Programs of any language get their input as a file on descriptor 0. What is here besides is how
Python runs and ends its main program, without the interpreter's own end, which a fork cannot have.
"""

import atexit
import builtins
import os
import sys
import tempfile
import types
import weakref
from gc import collect

from . import kernel

_PART = 1 << 20


def open_input(size, folder):
    """This job's input, the next `size` bytes of the helper's standard input, as a file to read."""
    fd = unnamed_file("input", folder)
    fill_input(fd, size)
    return fd


def unnamed_file(title, folder):
    """An empty file to which nothing but its descriptor leads.

    title: what it is called where descriptors are listed. folder: where it is on disk, which is
    elsewhere than on Linux.
    """
    if sys.platform == "linux":
        return kernel.memory_file(title)
    with tempfile.TemporaryFile(dir=folder) as file:
        return os.dup(file.fileno())


def fill_input(fd, size):
    """Move the next `size` bytes of the helper's standard input to a file, to be read from its start.

    Where Linux can seal it, nobody can change or grow it then.
    """
    while size > 0:
        part = os.read(0, min(size, _PART))
        if not part:
            raise EOFError("the input ended early")
        size -= len(part)
        while part:
            part = part[os.write(fd, part) :]
    os.lseek(fd, 0, os.SEEK_SET)
    if sys.platform == "linux":
        kernel.seal(fd)


def run(code, preamble=None):
    """Run code as the main program; its exit status. Raises what the program raises.

    preamble: code that runs before it, among the same names.
    """
    # Not the one that all forks share, which no collector looks at.
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


def _status_of(code):
    if code is None:
        return 0
    if isinstance(code, int):
        return code & 0xFF
    print(code, file=sys.stderr)
    return 1


def _let_go(names):
    """What the program's names stand for goes, as at the interpreter's end: files that it did not
    close are written out, and what has more to do as it goes does it, with all names still there.

    names: a weak reference to the module that they are in, which the program may have put elsewhere.
    """
    sys.modules.pop("__main__", None)
    collect()
    left = names()
    if left is not None:
        left.__dict__.clear()


def _shut_down():
    """As the interpreter ends: threads, then what was registered with atexit, then the streams."""
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

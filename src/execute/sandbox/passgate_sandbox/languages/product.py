"""The result of compiling a program that runs more than once.

Each of its cases has a sandbox of its own, and only the first of them compiles. A product is a file without
a name. The helper has it, and so has the first process of each sandbox of that program, but nothing that
runs there. The helper never reads it: 4 bytes of little-endian length, that many bytes of JSON (`folders`:
paths; `files`: path, mode and size of each), then the contents of the files. The length is written last: 0
means that there is nothing.
"""

import json
import os
import stat
import struct
from collections import OrderedDict

from ..isolation import streams

_LENGTH = struct.Struct("<I")
# In bytes, for one and for all of a helper, and the greatest number of them: more programs than are with it
# at a time.
_LARGEST = 32 << 20
_MOST_BYTES = 64 << 20
_MOST = 16
# The most files and folders in one.
_MOST_PLACES = 1024


class Products:
    """The products of a helper's latest programs."""

    def __init__(self):
        self._files = OrderedDict()

    def of(self, job):
        """The file for the product of a job's program; None for a program that runs once."""
        program = job["product"]
        if program is None:
            return None
        if program not in self._files:
            self._files[program] = streams.unnamed_file("product", job["folder"])
        self._files.move_to_end(program)
        while len(self._files) > _MOST or self._bytes() > _MOST_BYTES:
            os.close(self._files.popitem(last=False)[1])
        return self._files[program]

    def _bytes(self):
        return sum(os.fstat(file).st_size for file in self._files.values())


def keep(product, sources):
    """Keep all of the current folder beside some files.

    Nothing is kept if it is large, or has anything but files and folders. Then the next run compiles once
    more. sources: the files' names.
    """
    try:
        made = _look(sources)
    except OSError:
        return
    if made is None:
        return
    folders, contents = made
    files = [(path, mode, len(content)) for path, mode, content in contents]
    index = json.dumps({"folders": folders, "files": files}).encode()
    with open(product, "wb", closefd=False) as file:
        file.write(_LENGTH.pack(0) + index)
        for _path, _mode, content in contents:
            file.write(content)
    os.pwrite(product, _LENGTH.pack(len(index)), 0)


def _look(sources):
    """Paths of folders, then path, mode and content of files; None if these cannot be kept."""
    folders, files, size = [], [], 0
    for folder, inner, names in os.walk("."):
        for path in (os.path.normpath(os.path.join(folder, name)) for name in inner + names):
            status = os.lstat(path)
            if stat.S_ISDIR(status.st_mode):
                folders.append(path)
            elif not stat.S_ISREG(status.st_mode):
                return None
            elif path not in sources:
                size += status.st_size
                if size > _LARGEST:
                    return None
                with open(path, "rb") as file:
                    content = file.read(status.st_size)
                files.append((path, stat.S_IMODE(status.st_mode) & 0o777, content))
        if len(folders) + len(files) > _MOST_PLACES:
            return None
    return folders, files


def restore(product):
    """Put the kept product into the current folder; False if there is none."""
    with open(product, "rb", closefd=False) as file:
        file.seek(0)
        header = file.read(_LENGTH.size)
        length = _LENGTH.unpack(header)[0] if header else 0
        if length == 0:
            return False
        index = json.loads(file.read(length))
        for path in index["folders"]:
            os.mkdir(path)
        for path, mode, size in index["files"]:
            place = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
            with open(place, "wb") as made:
                made.write(file.read(size))
    return True

"""The /tmp that candidates of a helper with namespaces work in.

To mount one costs more than to look for traces of the last candidate, and most leave none. So the next one
gets the same /tmp, unless anything shows.
"""

import os

from . import kernel

_PLACE = "/tmp"
_INODES = 1024


class Scratch:
    """An empty /tmp for each candidate, one after the other.

    is_private: true if candidates have another user than this process. If not, they own the folder and
    could leave marks on it that cost too much to look for.
    """

    def __init__(self, is_private):
        self._is_private = is_private
        self._file_size = None
        self._untouched = None

    def prepare(self, file_size):
        """Make /tmp empty, and large enough for files of up to file_size bytes."""
        if self._untouched is not None:
            same = self._file_size == file_size and self._is_private
            if same and _look() == self._untouched:
                return
            kernel.unmount_lazily(_PLACE)
        mount(file_size)
        self._file_size = file_size
        self._untouched = _look()


def mount(file_size):
    """Mount an empty file system on /tmp, bounded in bytes and files."""
    flags = kernel.MS_NOSUID | kernel.MS_NODEV
    size = max(64 << 20, 2 * file_size)
    options = "size=%d,nr_inodes=%d,mode=1777" % (size, _INODES)
    kernel.mount("tmpfs", _PLACE, "tmpfs", flags, options)


def _look():
    """The traces that a candidate with a user of its own cannot help leaving."""
    seen = os.stat(_PLACE)
    return seen.st_mtime_ns, seen.st_ctime_ns, seen.st_nlink, os.listdir(_PLACE)

"""The standard streams of a program, by descriptor and by name.

On an ordinary machine `/dev/stdin` and `/dev/fd/0` lead through /proc, which candidates do not have.
Candidates with a file system of their own find three files there: the input, and a named pipe for each
output. These are made for one program, and removed with it. Candidates see their folder through a read-only
mount, and so does the helper's own user: nobody changes, replaces or adds a file. Only the helper has a way
to the same folder that can be written.

The names mean the program's own streams, in every process. Programs that are judged by tests may redirect
theirs for a while, so they have one for standard error alone. Programs in Python have none.
"""

import os
import sys
import tempfile

from . import kernel

FOLDER = "/dev/fd"
_INPUT = FOLDER + "/0"
_LINKS = (("dev/stdin", "fd/0"), ("dev/stdout", "fd/1"), ("dev/stderr", "fd/2"))
_PART = 1 << 20


def mount(root):
    """Make the folder and all links to it below a root to come; returns the helper's own way to it.

    Nobody can list it: programs that close all of their descriptors would take its files for the whole
    list.
    """
    own, visible = os.path.join(root, "streams"), root + FOLDER
    os.mkdir(own)
    os.mkdir(visible)
    flags = kernel.MS_NOSUID | kernel.MS_NODEV | kernel.MS_NOEXEC
    # Its size is that of the input.
    kernel.mount("tmpfs", own, "tmpfs", flags, "size=0,nr_inodes=16,mode=111")
    folder = os.open(own, os.O_PATH | os.O_DIRECTORY | os.O_CLOEXEC)
    kernel.mount(own, visible, None, kernel.MS_BIND)
    kernel.make_read_only(visible)
    # From now on only its descriptor leads to it.
    kernel.unmount_lazily(own)
    os.rmdir(own)
    os.mkdir(os.path.join(root, "proc/self"))
    for link, target in (*_LINKS, ("proc/self/fd", FOLDER)):
        os.symlink(target, os.path.join(root, link))
    return folder


class Streams:
    """The helper's side: makes a program's streams, and removes them.

    folder: the helper's way to the named streams; None without names. uid: the candidates' own; None if it
    is the helper's.
    """

    def __init__(self, folder=None, uid=None):
        self._folder = folder
        self._uid = uid
        self._names = []

    def outputs(self, is_program, is_whole):
        """Pipes, as pairs of a reading and a writing end: one for standard output if it is kept apart
        (else None), and one for all else that is written.

        is_program: true for a program of its own, whose streams have names. is_whole: true if its standard
        output is kept apart.
        """
        if self._folder is None or not is_program:
            return self._pipe() if is_whole else None, self._pipe()
        return self._named_pipe("1") if is_whole else None, self._named_pipe("2")

    def input(self, place):
        """A file for a program's input, which `fill` fills. place: a folder for a file without a name."""
        if self._folder is None:
            return unnamed_file("input", place)
        flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC
        # Nobody can open it before `show`, not even the compiler of the program that reads it.
        fd = os.open("0", flags, 0, dir_fd=self._folder)
        self._names.append("0")
        if self._uid is not None:
            os.fchown(fd, self._uid, self._uid)
        return fd

    def remove(self):
        """Remove the named streams. Call it once the program has ended."""
        while self._names:
            os.unlink(self._names.pop(), dir_fd=self._folder)

    def _pipe(self):
        reading, writing = os.pipe()
        if self._folder is None and self._uid is not None:
            # There is a /proc then, through which nobody else may open it.
            os.fchown(writing, self._uid, self._uid)
        return reading, writing

    def _named_pipe(self, name):
        os.mkfifo(name, 0, dir_fd=self._folder)
        self._names.append(name)
        # The helper reads all that is written.
        reading = os.open(name, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC, dir_fd=self._folder)
        os.fchmod(reading, 0o222)
        os.set_blocking(reading, True)
        # This path lets nobody change the mode.
        writing = os.open(os.path.join(FOLDER, name), os.O_WRONLY | os.O_CLOEXEC)
        return reading, writing


def unnamed_file(title, place):
    """An empty file that only its descriptor leads to.

    title: its name in lists of descriptors. place: the folder that it is in on disk, used elsewhere than on
    Linux.
    """
    if sys.platform == "linux":
        return kernel.memory_file(title)
    with tempfile.TemporaryFile(dir=place) as file:
        return os.dup(file.fileno())


def fill(fd, size):
    """Move the next `size` bytes of the helper's standard input, which this process shares, to the file."""
    while size > 0:
        part = os.read(0, min(size, _PART))
        if not part:
            raise EOFError("the input ended early")
        size -= len(part)
        while part:
            part = part[os.write(fd, part) :]


def show(fd, has_name):
    """The filled file, as a descriptor that reads it from its start. The one that can change it is
    closed.

    has_name: true if it is opened by its name. Else it is the same descriptor, and on Linux the file is
    sealed: nobody can change or grow it any more.
    """
    if has_name:
        os.fchmod(fd, 0o444)
        os.close(fd)
        return os.open(_INPUT, os.O_RDONLY)
    os.lseek(fd, 0, os.SEEK_SET)
    if sys.platform == "linux":
        kernel.seal(fd)
    return fd

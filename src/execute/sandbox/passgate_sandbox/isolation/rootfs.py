"""The file system a candidate sees: the interpreter, the system's libraries, an empty /tmp.

Everything is bound read-only into a fresh tmpfs that then becomes the root. So the checkout, the runner's
home, its temporary files and its sockets are not only forbidden: they have no name.
"""

import os
import sys
import sysconfig

from . import kernel, streams

_SYSTEM_FOLDERS = ("usr", "bin", "sbin", "lib", "lib32", "lib64", "libx32")
_SYSTEM_FILES = ("ld.so.cache", "localtime")
_ALTERNATIVES = "/etc/alternatives"
_DEVICES = ("null", "zero", "full", "random", "urandom")
_PLACES = ("/mnt", "/media", "/srv", "/tmp")


def interpreter_folders():
    """Folders outside /usr that this interpreter and its installed packages live in.

    Raises PermissionError, naming the folder, when one of them cannot be read.
    """
    wanted = {os.path.realpath(p) for p in (sys.base_prefix, sys.base_exec_prefix, sys.prefix)}
    wanted.update(os.path.realpath(sysconfig.get_path(name)) for name in ("purelib", "platlib"))
    wanted.update(os.path.realpath(p) for p in sys.path if p and os.path.isdir(p))
    wanted = {p for p in wanted if os.path.isdir(p)}
    kept = []
    for folder in sorted(wanted):
        if folder == "/" or _is_below(folder, "/usr"):
            continue
        if any(_is_below(folder, other) for other in kept):
            continue
        if _is_below(folder, "/tmp"):
            message = "the interpreter's folder %s lies below /tmp, which candidates see empty"
            raise PermissionError(message % folder)
        if not os.access(folder, os.R_OK | os.X_OK):
            raise PermissionError("the interpreter's folder %s cannot be read" % folder)
        kept.append(folder)
    return kept


def visible(more):
    """The existing ones of some folders and files, shown beside /usr and the interpreter.

    Debian's links lead through /etc/alternatives if a library or a tool comes in several makes: NumPy's to
    BLAS, for one.
    """
    there = {os.path.realpath(each) for each in (_ALTERNATIVES, *more) if os.path.exists(each)}
    return sorted(each for each in there if not _is_below(each, "/usr"))


def _is_below(folder, ancestor):
    return folder == ancestor or folder.startswith(ancestor.rstrip("/") + "/")


def _bind_read_only(source, target):
    kernel.mount(source, target, None, kernel.MS_BIND | kernel.MS_REC)
    kernel.make_read_only(target)


def build(more):
    """Make the new root and move into it. Needs CAP_SYS_ADMIN over its mount namespace.

    more: folders and files to show beside those of the system and the interpreter, such as toolchains.
    Returns two descriptors. One is a /proc of this PID namespace (None if it cannot be had): it has no
    name, so only this process has it. The other is the folder of streams (see streams.mount).
    """
    folders = interpreter_folders() + visible(more)
    private = kernel.MS_REC | kernel.MS_PRIVATE
    kernel.mount(None, "/", None, private)
    root = _place_that_hides_none_of(folders)
    options = "size=1m,mode=755"
    kernel.mount("tmpfs", root, "tmpfs", kernel.MS_NOSUID | kernel.MS_NODEV, options)
    for name in ("dev", "tmp", "proc", "etc", "old"):
        os.mkdir(os.path.join(root, name))
    proc = _open_proc(os.path.join(root, "proc"))
    for name in _SYSTEM_FOLDERS:
        source, target = "/" + name, os.path.join(root, name)
        if os.path.islink(source):
            os.symlink(os.readlink(source), target)
        elif os.path.isdir(source):
            os.mkdir(target)
            _bind_read_only(source, target)
    _write_etc(os.path.join(root, "etc"))
    for folder in folders:
        target = root + folder
        if os.path.isdir(folder):
            os.makedirs(target, exist_ok=True)
        elif not os.path.exists(target):
            os.makedirs(os.path.dirname(target), exist_ok=True)
            with open(target, "w"):
                pass
        _bind_read_only(folder, target)
    for name in _DEVICES:
        target = os.path.join(root, "dev", name)
        with open(target, "w"):
            pass
        kernel.mount("/dev/" + name, target, None, kernel.MS_BIND)
        # Links work as before, and keep their times, owner and mode.
        kernel.make_read_only(target, has_devices=True)
    folder = streams.mount(root)
    os.chdir(root)
    kernel.pivot_root(".", "old")
    kernel.unmount_lazily("/old")
    os.rmdir("/old")
    os.chdir("/")
    flags = kernel.MS_REMOUNT | kernel.MS_BIND | kernel.MS_RDONLY
    kernel.mount(None, "/", None, flags | kernel.MS_NOSUID | kernel.MS_NODEV)
    return proc, folder


def _open_proc(place):
    try:
        flags = kernel.MS_RDONLY | kernel.MS_NOSUID | kernel.MS_NODEV | kernel.MS_NOEXEC
        kernel.mount("proc", place, "proc", flags)
        proc = os.open(place, os.O_RDONLY | os.O_DIRECTORY)
        kernel.unmount_lazily(place)
        return proc
    except OSError:
        # A container may hide parts of its /proc, and then no other one can be had.
        return None


def _place_that_hides_none_of(folders):
    for place in _PLACES:
        if os.path.isdir(place) and not any(_is_below(f, place) for f in folders):
            return place
    raise FileNotFoundError("no folder to build the sandbox on: looked for " + ", ".join(_PLACES))


def _write_etc(etc):
    for name in _SYSTEM_FILES:
        source = os.path.join("/etc", name)
        if os.path.exists(source):
            with open(source, "rb") as original, open(os.path.join(etc, name), "wb") as copy:
                copy.write(original.read())
    with open(os.path.join(etc, "passwd"), "w") as passwd:
        passwd.write("candidate:x:65534:65534::/tmp:/bin/false\n")

"""The few Linux system calls that Python's standard library does not offer, through ctypes.

Nothing here decides anything: each function does one call and raises OSError when it fails. Call numbers
given as literals are those of asm-generic. They are the same on every architecture that got the call after
2017 (mount_setattr, landlock_*).
"""

import ctypes
import fcntl
import os
import random
import sys

CLONE_NEWNS = 0x00020000
CLONE_NEWCGROUP = 0x02000000
CLONE_NEWUTS = 0x04000000
CLONE_NEWIPC = 0x08000000
CLONE_NEWUSER = 0x10000000
CLONE_NEWPID = 0x20000000
CLONE_NEWNET = 0x40000000

MS_RDONLY = 0x1
MS_NOSUID = 0x2
MS_NODEV = 0x4
MS_NOEXEC = 0x8
MS_REMOUNT = 0x20
MS_BIND = 0x1000
MS_REC = 0x4000
MS_PRIVATE = 0x40000
MNT_DETACH = 2

PR_SET_PDEATHSIG = 1
PR_SET_DUMPABLE = 4
PR_SET_SECCOMP = 22
PR_SET_CHILD_SUBREAPER = 36
PR_SET_NO_NEW_PRIVS = 38

SYS_MOUNT_SETATTR = 442
SYS_LANDLOCK_CREATE_RULESET = 444
SYS_LANDLOCK_ADD_RULE = 445
SYS_LANDLOCK_RESTRICT_SELF = 446
PIVOT_ROOT = {"x86_64": 155, "aarch64": 41}
CAPSET = {"x86_64": 126, "aarch64": 91}

AT_FDCWD = -100
AT_RECURSIVE = 0x8000

_libc = ctypes.CDLL(None, use_errno=True)

# Python's own fork makes locks, threads and random numbers new in the child. A process of one thread needs
# none of that, and it touches 150 pages that the kernel then has to copy.
_python = ctypes.PyDLL(None, use_errno=True)
raw_fork = _python.fork
# Returns -1 if it fails. os.kill raises an exception, which touches many pages too.
raw_kill = _python.kill
# Fills an `Ended` (see its `places`), and returns 0 or less if there is no child. os.wait4 imports a module
# each time and makes twenty objects.
raw_wait = _python.wait4
# -1 as a process number: ctypes makes an exception first of a negative number.
EVERY = 0xFFFFFFFF


class Ended(ctypes.Structure):
    """The end of a child: its status, and then Linux' `struct rusage` (see getrusage(2)).

    user, system: CPU time, in seconds and microseconds. memory: the most of its memory, in KiB.
    """

    _fields_ = [
        ("status", ctypes.c_int),
        ("user", ctypes.c_long * 2),
        ("system", ctypes.c_long * 2),
        ("memory", ctypes.c_long),
        ("rest", ctypes.c_long * 13),
    ]

    def places(self):
        """The addresses that wait4 writes to: of the status, and of the rest."""
        return ctypes.byref(self), ctypes.byref(self, Ended.user.offset)

    def add(self, other):
        """Add another one's resources to these."""
        for mine, more in ((self.user, other.user), (self.system, other.system)):
            mine[0] += more[0]
            mine[1] += more[1]
        self.memory = max(self.memory, other.memory)

    def cpu_seconds(self):
        (user, user_part), (system, system_part) = self.user, self.system
        return user + system + (user_part + system_part) / 1e6


# Looked up and typed once. Doing either in each fork touches dozens of pages there, and the kernel then has
# to copy them.
_unshare = _libc.unshare
_unshare.argtypes = [ctypes.c_int]
_setns = _libc.setns
_setns.argtypes = [ctypes.c_int, ctypes.c_int]
_prctl = _libc.prctl
_prctl.argtypes = [ctypes.c_int, *[ctypes.c_ulong] * 4]
# Returns -1 if it fails.
protect = _libc.mprotect
protect.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int]


def _fail(what):
    code = ctypes.get_errno()
    raise OSError(code, "%s (%s)" % (os.strerror(code), what))


def _check(result, what):
    if result < 0:
        _fail(what)
    return result


def fork():
    """As os.fork, for a process of one thread; the child has the same random numbers before it."""
    if sys.platform != "linux":
        state = random.getstate()
        pid = os.fork()
        random.setstate(state)
        return pid
    pid = raw_fork()
    if pid < 0:
        _fail("fork")
    return pid


def unshare(flags):
    if _unshare(flags) < 0:
        _fail("unshare 0x%x" % flags)


def setns(fd, kind):
    if _setns(fd, kind) < 0:
        _fail("setns 0x%x" % kind)


def mount(source, target, kind, flags, data=None):
    result = _libc.mount(
        os.fsencode(source) if source else None,
        os.fsencode(target),
        kind.encode() if kind else None,
        ctypes.c_ulong(flags),
        data.encode() if data else None,
    )
    _check(result, "mount " + target)


def unmount_lazily(target):
    _check(_libc.umount2(os.fsencode(target), MNT_DETACH), "umount " + target)


def prctl(option, value=0, second=0):
    if _prctl(option, value, second, 0, 0) < 0:
        _fail("prctl %d" % option)


def syscall(number, *arguments):
    """Any other call; integers are passed as C longs, byte buffers as pointers."""
    passed = [ctypes.c_long(a) if isinstance(a, int) else a for a in arguments]
    return _check(_libc.syscall(ctypes.c_long(number), *passed), "system call %d" % number)


def pivot_root(new_root, put_old):
    number = PIVOT_ROOT[os.uname().machine]
    syscall(number, os.fsencode(new_root), os.fsencode(put_old))


def drop_capabilities():
    """Empty the effective, permitted and inheritable sets (_LINUX_CAPABILITY_VERSION_3)."""
    header = (ctypes.c_uint32 * 2)(0x20080522, 0)
    data = (ctypes.c_uint32 * 6)(*([0] * 6))
    syscall(CAPSET[os.uname().machine], ctypes.byref(header), ctypes.byref(data))


def memory_file(name):
    """The descriptor of a new file that has no path. Some builds of Python lack os.memfd_create."""
    flags = 0x1 | 0x2  # MFD_CLOEXEC, MFD_ALLOW_SEALING
    return _check(_libc.memfd_create(name.encode(), ctypes.c_uint(flags)), "memfd_create")


def seal(fd):
    """Fix a memory file's content, its size and these seals for good."""
    add_seals, all_seals = 1033, 0x1 | 0x2 | 0x4 | 0x8
    fcntl.fcntl(fd, add_seals, all_seals)


def make_read_only(target, has_devices=False):
    """Make a mount and all below it read-only, without set-user-ID programs and, unless told otherwise,
    without devices."""
    attributes = (ctypes.c_uint64 * 4)(0x1 | 0x2 | (0 if has_devices else 0x4), 0, 0, 0)
    try:
        syscall(
            SYS_MOUNT_SETATTR,
            AT_FDCWD,
            os.fsencode(target),
            AT_RECURSIVE,
            ctypes.byref(attributes),
            ctypes.sizeof(attributes),
        )
    except OSError:
        # Before Linux 5.12: the top mount alone. Flags that the mount has already must be repeated, or the
        # kernel refuses the change inside a user namespace.
        kept = os.statvfs(target).f_flag & (MS_NOSUID | MS_NODEV | MS_NOEXEC | 0x400 | 0x800)
        flags = MS_BIND | MS_REMOUNT | MS_RDONLY | MS_NOSUID | kept
        flags |= 0 if has_devices else MS_NODEV
        mount(None, target, None, flags)

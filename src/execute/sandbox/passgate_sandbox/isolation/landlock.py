"""Landlock: the file-system fence of the `process` tier, on kernels that have it.

It lets a candidate read the system and the interpreter, and write its own folder. All else is refused. From
ABI 6 (Linux 6.12) on it also keeps signals and abstract sockets inside.
"""

import ctypes
import os

from . import kernel

_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_FOLDER = 1 << 0, 1 << 1, 1 << 2, 1 << 3
_OF_A_FILE = _EXECUTE | _WRITE_FILE | _READ_FILE
_PATH_BENEATH = 1
_BITS_BY_ABI = {1: 13, 2: 14, 3: 15, 4: 15}
_NEWEST_BITS = 16


def abi():
    """The kernel's Landlock version; 0 without Landlock."""
    try:
        return kernel.syscall(kernel.SYS_LANDLOCK_CREATE_RULESET, 0, 0, 1)
    except OSError:
        return 0


def fence(readable, writable, devices):
    """Restrict this process for good. Paths that do not exist are passed over."""
    version = abi()
    handled = (1 << _BITS_BY_ABI.get(version, _NEWEST_BITS)) - 1
    network = 0b11 if version >= 4 else 0
    scoped = 0b11 if version >= 6 else 0
    attributes = (ctypes.c_uint64 * 3)(handled, network, scoped)
    size = 8 if version < 4 else 16 if version < 6 else 24
    ruleset = kernel.syscall(
        kernel.SYS_LANDLOCK_CREATE_RULESET, ctypes.byref(attributes), size, 0
    )
    read = _EXECUTE | _READ_FILE | _READ_FOLDER
    write_devices = _READ_FILE | _WRITE_FILE
    for paths, access in ((readable, read), (writable, handled), (devices, write_devices)):
        for path in paths:
            if os.path.exists(path):
                _allow(ruleset, path, access if os.path.isdir(path) else access & _OF_A_FILE)
    kernel.prctl(kernel.PR_SET_NO_NEW_PRIVS, 1)
    kernel.syscall(kernel.SYS_LANDLOCK_RESTRICT_SELF, ruleset, 0)
    os.close(ruleset)


class _PathBeneath(ctypes.Structure):
    _pack_ = 1
    _fields_ = [("allowed_access", ctypes.c_uint64), ("parent_fd", ctypes.c_int32)]


def _allow(ruleset, path, access):
    folder = os.open(path, os.O_PATH | os.O_CLOEXEC)
    try:
        rule = _PathBeneath(access, folder)
        kernel.syscall(
            kernel.SYS_LANDLOCK_ADD_RULE, ruleset, _PATH_BENEATH, ctypes.byref(rule), 0
        )
    finally:
        os.close(folder)

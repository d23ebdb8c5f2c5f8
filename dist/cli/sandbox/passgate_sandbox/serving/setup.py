"""The state of a helper before its first job: the same for all of its programs."""

import os

from ..isolation import landlock, rlimits, rootfs, seccomp
from ..isolation.bounds import Bounds
from ..isolation.scratch import Scratch
from ..isolation.streams import Streams
from ..languages.product import Products


class Setup:
    """Everything that all candidates of this helper share; made before the first fork."""

    def __init__(self, tier, uid, folders):
        self.linux = os.uname().sysname == "Linux"
        if _is_mapped(uid) is False:
            if tier == "root":
                raise PermissionError("this root has no other user to give to candidates")
            uid = None
        if tier == "user" and uid is not None:
            raise PermissionError(
                "root's candidates would be root outside of it: it needs CAP_SYS_ADMIN, or an ordinary user"
            )
        self.namespaces = tier != "process"
        self.uid = uid
        self.own_pid_namespace = None
        # A descriptor of the /proc that shows this process and all below it; None without one.
        self.proc = None
        if not self.namespaces and self.linux:
            self.proc = _open_proc()
        self.streams = Streams(None, uid)
        # Forked for the first tests that are to run apart from their candidates, and for the first
        # candidate that can be forked from there.
        self.tester = self.template = None
        self.bounds = Bounds()
        self.landlock = not self.namespaces and self.linux and landlock.abi() > 0
        self.readable = []
        if not self.namespaces and uid is not None:
            _require_public(rootfs.interpreter_folders())
        self.devices = []
        if self.landlock:
            system = ["/usr", "/bin", "/sbin", "/lib", "/lib64", "/etc/ld.so.cache"]
            self.readable = system + rootfs.interpreter_folders() + rootfs.visible(folders)
            self.devices = ["/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom"]
        self.scratch = Scratch(uid is not None) if self.namespaces else None
        self.products = Products()
        rlimits.limit_for_all_jobs()
        self.filter = seccomp.prepare(not self.namespaces) if self.linux else None
        # RLIMIT_NPROC counts all processes of a user within a user namespace. There are none under a uid of
        # the slot's own, this helper's two in a namespace of its own, else those that run already.
        self.processes_before = 0
        if uid is None:
            self.processes_before = 2 if self.namespaces else _processes_of(os.getuid())


def _open_proc():
    try:
        return os.open("/proc", os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        return None


def _is_mapped(uid):
    """True if a user id exists in this user namespace; None if that cannot be known."""
    if uid is None:
        return None
    try:
        with open("/proc/self/uid_map") as file:
            ranges = [[int(n) for n in line.split()] for line in file]
    except OSError:
        return None
    return any(inside <= uid < inside + count for inside, _outside, count in ranges)


def _require_public(folders):
    """Candidates that get a user of their own must be able to read the interpreter."""
    for folder in folders:
        at = folder
        while at != "/":
            if not os.stat(at).st_mode & 0o001:
                raise PermissionError(
                    "the interpreter's folder %s cannot be read by other users (%s is private)"
                    % (folder, at)
                )
            at = os.path.dirname(at)


def _processes_of(uid):
    count = 0
    for entry in os.listdir("/proc") if os.path.isdir("/proc") else []:
        try:
            if entry.isdigit() and os.stat("/proc/" + entry).st_uid == uid:
                count += len(os.listdir("/proc/%s/task" % entry))
        except OSError:
            pass
    return count

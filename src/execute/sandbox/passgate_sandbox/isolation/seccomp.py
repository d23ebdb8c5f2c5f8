"""The system-call filter that every candidate runs under.

A program may compute, read and write files, and start threads and processes. The kernel's other doors
answer EPERM: new namespaces, mounts, tracing, keyrings, BPF, io_uring, memory files, System V and POSIX
message objects, module loading, clocks. So do calls that slow down the whole machine or tell of other
programs. Calls newer than the tables here answer ENOSYS, as on a kernel that lacks them. Sockets: only
AF_UNIX pairs.
"""

import ctypes
import errno
import os
import struct

from . import kernel

# name: (x86-64, arm64); None where the architecture lacks the call.
_DENIED = {
    "ptrace": (101, 117),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "process_madvise": (440, 440),
    "kcmp": (312, 272),
    "pidfd_getfd": (438, 438),
    "unshare": (272, 97),
    "setns": (308, 268),
    "mount": (165, 40),
    "umount2": (166, 39),
    "pivot_root": (155, 41),
    "chroot": (161, 51),
    "fsopen": (430, 430),
    "fsconfig": (431, 431),
    "fsmount": (432, 432),
    "fspick": (433, 433),
    "move_mount": (429, 429),
    "open_tree": (428, 428),
    "mount_setattr": (442, 442),
    "bpf": (321, 280),
    "perf_event_open": (298, 241),
    "add_key": (248, 217),
    "request_key": (249, 218),
    "keyctl": (250, 219),
    "io_setup": (206, 0),
    "io_submit": (209, 2),
    "io_uring_setup": (425, 425),
    "io_uring_enter": (426, 426),
    "io_uring_register": (427, 427),
    "userfaultfd": (323, 282),
    "memfd_create": (319, 279),
    "memfd_secret": (447, 447),
    "kexec_load": (246, 104),
    "kexec_file_load": (320, 294),
    "init_module": (175, 105),
    "finit_module": (313, 273),
    "delete_module": (176, 106),
    "iopl": (172, None),
    "ioperm": (173, None),
    "modify_ldt": (154, None),
    "swapon": (167, 224),
    "swapoff": (168, 225),
    "reboot": (169, 142),
    "acct": (163, 89),
    "quotactl": (179, 60),
    "quotactl_fd": (443, 443),
    "open_by_handle_at": (304, 265),
    "name_to_handle_at": (303, 264),
    "shmget": (29, 194),
    "shmat": (30, 196),
    "shmctl": (31, 195),
    "semget": (64, 190),
    "semctl": (66, 191),
    "semop": (65, 193),
    "semtimedop": (220, 192),
    "msgget": (68, 186),
    "msgsnd": (69, 189),
    "msgrcv": (70, 188),
    "msgctl": (71, 187),
    "mq_open": (240, 180),
    "mq_unlink": (241, 181),
    "syslog": (103, 116),
    "personality": (135, 92),
    "settimeofday": (164, 170),
    "clock_settime": (227, 112),
    "clock_adjtime": (305, 266),
    "adjtimex": (159, 171),
    "sethostname": (170, 161),
    "setdomainname": (171, 162),
    "vhangup": (153, 58),
    "fanotify_init": (300, 262),
    "lookup_dcookie": (212, 18),
    "seccomp": (317, 277),
    # All file systems are the machine's; fsync and its like are for a program's own files.
    "sync": (162, 81),
    "syncfs": (306, 267),
    # They tell of others: who opens shared files, which files are in memory, which are mounted.
    "inotify_add_watch": (254, 27),
    # A user has few of them, in all programs together.
    "inotify_init": (253, None),
    "inotify_init1": (294, 26),
    "cachestat": (451, 451),
    "statmount": (457, 457),
    "listmount": (458, 458),
}
# Calls that are denied with some values of one argument, since they reach other programs or their
# processors. (numbers, place of the argument, the values, true if each is a bit of it).
_DENIED_VALUES = {
    # Watching a folder as inotify does (F_NOTIFY), and making others wait for a file of their user
    # (F_SETLEASE).
    "fcntl": ((72, 25), 1, (1026, 1024), False),
    # The kernel keeps one copy of memory that is the same in several programs, and its clock tells so
    # (MADV_MERGEABLE). Shared files of a user would have to come from the disk again (MADV_PAGEOUT).
    "madvise": ((28, 233), 2, (12, 21), False),
    # Shared files would have to come from the disk again (POSIX_FADV_DONTNEED).
    "fadvise64": ((221, 223), 3, (4,), False),
    # The commands that reach all processes (GLOBAL, GLOBAL_EXPEDITED, and registering for it).
    "membarrier": ((324, 283), 0, (7,), True),
    # A candidate may not outlive the helper. It may not make a core's other half stand still
    # (PR_SCHED_CORE), nor merge its memory with that of others (PR_SET_MEMORY_MERGE).
    "prctl": ((157, 167), 0, (kernel.PR_SET_PDEATHSIG, 62, 67), False),
}
_CLONE = (56, 220)
_CLONE3 = (435, 435)
_SOCKET = (41, 198)
_SOCKETPAIR = (53, 199)
_AF_UNIX = 1
_NAMES_A_SOCKET = {
    "bind": (49, 200),
    "listen": (50, 201),
    "accept": (43, 202),
    "accept4": (288, 242),
    "connect": (42, 203),
}
# Calls that not every Landlock covers: a candidate without a file system of its own may not use them.
_TOUCHES_FILES = {
    "truncate": (76, 45),
    "chmod": (90, None),
    "fchmod": (91, 52),
    "fchmodat": (268, 53),
    "fchmodat2": (452, 452),
    "chown": (92, None),
    "lchown": (94, None),
    "fchown": (93, 55),
    "fchownat": (260, 54),
    "setxattr": (188, 5),
    "lsetxattr": (189, 6),
    "fsetxattr": (190, 7),
    "removexattr": (197, 14),
    "lremovexattr": (198, 15),
    "fremovexattr": (199, 16),
    "utime": (132, None),
    "utimes": (235, None),
    "futimesat": (261, None),
    "utimensat": (280, 88),
}
# Calls whose first argument names a process. Others are in the candidate's PID namespace, such as the
# process that the next one is forked from. So it may name itself alone, which is 0.
_NAMES_A_PROCESS = {
    "prlimit64": (302, 261),
    "sched_setaffinity": (203, 122),
    "sched_setparam": (142, 118),
    "sched_setscheduler": (144, 119),
    "sched_setattr": (314, 274),
    "migrate_pages": (256, 238),
    "move_pages": (279, 239),
}
# The same for calls on a process, a group, or all of a user: (kind "process", numbers).
_NAMES_SOME = {"setpriority": (0, (141, 140)), "ioprio_set": (1, (251, 30))}
# Signals: the first process of a PID namespace needs none, and descriptors lead to it.
_SIGNALS = {
    "kill": (62, 129),
    "tkill": (200, 130),
    "tgkill": (234, 131),
    "rt_sigqueueinfo": (129, 138),
    "rt_tgsigqueueinfo": (297, 240),
    "pidfd_open": (434, 434),
}
_FIRST_PROCESS = 1
_NEWEST = 462  # mseal, Linux 6.10
_AUDIT = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}

_LOAD, _EQUAL, _ANY_BIT, _AT_LEAST, _RETURN, _AND = 0x20, 0x15, 0x45, 0x35, 0x06, 0x54
_JUMP = 0x05
_ALLOW, _KILL = 0x7FFF0000, 0x80000000
_NAMESPACE_FLAGS = 0x7E020000  # every CLONE_NEW* that clone() can take


def _deny(code):
    return 0x00050000 | code


def build_filter(machine, shares_files):
    """The filter as classic BPF: a list of (code, jump-true, jump-false, value).

    shares_files: true if candidates share the machine's file system. Raises KeyError for an architecture
    without a table.
    """
    column, audit = _AUDIT[machine]
    allow, kill = [(_RETURN, 0, 0, _ALLOW)], [(_RETURN, 0, 0, _KILL)]
    no, no_sockets, missing = (
        [(_RETURN, 0, 0, _deny(code))] for code in (errno.EPERM, errno.EACCES, errno.ENOSYS)
    )
    denied = list(_DENIED.values()) + (list(_TOUCHES_FILES.values()) if shares_files else [])
    calls = {numbers[column]: no for numbers in denied if numbers[column] is not None}
    # glibc falls back to clone, whose flags a filter can read, when clone3 is missing.
    calls[_CLONE3[column]] = missing
    calls[_CLONE[column]] = [(_LOAD, 0, 0, 16), (_ANY_BIT, 0, 1, _NAMESPACE_FLAGS), *no, *allow]
    not_the_first = [(_EQUAL, 0, 1, _FIRST_PROCESS), *no, *allow]
    for numbers in _SIGNALS.values():
        calls[numbers[column]] = [(_LOAD, 0, 0, 16), *not_the_first]
    itself = [(_EQUAL, 0, 1, 0), *allow, *no]
    for numbers in _NAMES_A_PROCESS.values():
        calls[numbers[column]] = [(_LOAD, 0, 0, 16), *itself]
    for kind, numbers in _NAMES_SOME.values():
        calls[numbers[column]] = [
            (_LOAD, 0, 0, 16),
            (_EQUAL, 1, 0, kind),
            *no,
            (_LOAD, 0, 0, 24),
            *itself,
        ]
    calls.update(_socket_calls(column, allow, no_sockets))
    for numbers, place, values, are_bits in _DENIED_VALUES.values():
        test = _ANY_BIT if are_bits else _EQUAL
        tests = [rule for value in values for rule in ((test, 0, 1, value), *no)]
        calls[numbers[column]] = [(_LOAD, 0, 0, 16 + 8 * place), *tests, *allow]
    return [
        (_LOAD, 0, 0, 4),
        (_EQUAL, 1, 0, audit),
        *kill,
        (_LOAD, 0, 0, 0),
        # x86-64's second table (x32) reaches the same calls by other numbers. Calls newer than this table
        # do not exist, on every architecture.
        (_AT_LEAST, 0, 1, _NEWEST + 1),
        *missing,
        *_search(_runs(calls, allow)),
    ]


def _socket_calls(column, allow, no):
    """The answer for each call that makes or names a socket, by number."""
    # Names, even abstract ones, would be the whole network namespace's.
    calls = {numbers[column]: no for numbers in _NAMES_A_SOCKET.values()}
    # socket() is denied altogether. socketpair() may make UNIX sockets of connected kinds (stream 1,
    # sequenced packets 5). One of datagrams could still send to any address.
    calls[_SOCKET[column]] = no
    calls[_SOCKETPAIR[column]] = [
        (_LOAD, 0, 0, 16),
        (_EQUAL, 1, 0, _AF_UNIX),
        *no,
        (_LOAD, 0, 0, 24),
        (_AND, 0, 0, 0xF),
        (_EQUAL, 1, 0, 1),
        (_EQUAL, 0, 1, 5),
        *allow,
        *no,
    ]
    return calls


def _runs(calls, allow):
    """Neighbours with the same answer as one: (first number, answer) each, in order."""
    numbers = range(_NEWEST + 1)
    starts = [n for n in numbers if n == 0 or calls.get(n, allow) != calls.get(n - 1, allow)]
    return [(n, calls.get(n, allow)) for n in starts]


def _search(runs):
    """A binary search for the call's number.

    The kernel runs the filter for every number when it takes it: to walk through a list would cost each
    candidate half a millisecond.
    """
    if len(runs) == 1:
        return runs[0][1]
    middle = len(runs) // 2
    low, high = _search(runs[:middle]), _search(runs[middle:])
    start = runs[middle][0]
    # A conditional jump reaches 255 instructions.
    skip = [(_AT_LEAST, 0, 1, start), (_JUMP, 0, 0, len(low))]
    near = [(_AT_LEAST, len(low), 0, start)]
    return [*(near if len(low) < 256 else skip), *low, *high]


def prepare(shares_files):
    """Lay the filter out in memory once, for `install` in each child; see build_filter."""
    rules = build_filter(os.uname().machine, shares_files)
    code = b"".join(struct.pack("HBBI", *rule) for rule in rules)
    instructions = ctypes.create_string_buffer(code, len(code))
    program = ctypes.create_string_buffer(
        struct.pack("HxxxxxxQ", len(rules), ctypes.addressof(instructions))
    )
    return program, instructions


def install(prepared):
    """Bind this process and all it starts to the filter, for good."""
    program, _instructions = prepared
    kernel.prctl(kernel.PR_SET_NO_NEW_PRIVS, 1)
    mode_filter = 2
    kernel.prctl(kernel.PR_SET_SECCOMP, mode_filter, ctypes.addressof(program))

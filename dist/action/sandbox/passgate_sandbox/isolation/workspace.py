"""The `process` tier's work folders, and the end of the processes that a candidate there leaves behind.

The other tiers need neither: their candidates' files and processes go with a namespace.
"""

import os
import signal

_MOST_SWEEPS = 200
_count = 0


def make(parent, uid):
    """A new empty folder for one candidate."""
    global _count
    _count += 1
    folder = os.path.join(parent, "%d-%d" % (os.getpid(), _count))
    os.mkdir(folder, 0o700)
    if uid is not None:
        os.chown(folder, uid, uid)
    return folder


def remove(folder):
    """Remove a work folder of any modes and depth. Never raises."""
    try:
        os.rmdir(folder)
    except OSError:
        # The tools walk any depth without recursion limits and follow no links.
        for command in (["chmod", "-R", "u+rwX", folder], ["rm", "-rf", "--", folder]):
            try:
                os.spawnvp(os.P_WAIT, command[0], command)
            except OSError:
                pass


def end_descendants():
    """Kill all that a candidate started: this process is a subreaper, so it is all below it.

    All are stopped before any is killed, since a fork bomb forks on while others are killed. Returns the
    CPU time of processes that nobody else has waited for, in seconds.
    """
    stopped = set()
    for _sweep in range(_MOST_SWEEPS):
        fresh = descendants() - stopped
        if not fresh:
            break
        for pid in fresh:
            _signal(pid, signal.SIGSTOP)
        stopped |= fresh
    for pid in descendants() | stopped:
        _signal(pid, signal.SIGKILL)
    seconds = 0
    while True:
        try:
            _pid, _status, usage = os.wait4(-1, 0)
        except ChildProcessError:
            return seconds
        seconds += usage.ru_utime + usage.ru_stime


def _signal(pid, number):
    try:
        os.kill(pid, number)
    except OSError:
        pass


def descendants():
    """The processes below this one."""
    parents = {}
    for entry in os.listdir("/proc") if os.path.isdir("/proc") else []:
        if entry.isdigit():
            try:
                with open("/proc/%s/stat" % entry) as file:
                    # After the last bracket: a name can hold anything.
                    fields = file.read().rpartition(")")[2].split()
            except OSError:
                continue
            # Zombies as well: other threads of one may live on.
            parents[int(entry)] = int(fields[1])
    found = {os.getpid()}
    grew = True
    while grew:
        more = {pid for pid, parent in parents.items() if parent in found and pid not in found}
        found |= more
        grew = bool(more)
    return found - {os.getpid()}

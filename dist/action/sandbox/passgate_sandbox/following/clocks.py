"""CPU time of all processes that a candidate started, waited for or not.

A child whose parent ignores its end leaves its time to nobody. The clock of a control group has it. Without
a group all processes below one are looked at again and again, and count as far as they were seen.
"""

import os
import time

# A process that is alone is looked at after this time, and then each time that a part of its life has
# passed.
_FIRST_LOOK = 0.02
_PART = 0.1
# One of several may end at any moment, and looking may take no more than a part of the time.
_BETWEEN_LOOKS = 0.01
_COST = 20
_NEVER = float("inf")
_MOST_OF_A_FILE = 65536
_TICK = 1 / os.sysconf("SC_CLK_TCK")
# Places in /proc/PID/stat, counted from the end of the name.
_USER, _SYSTEM, _START = 11, 12, 19


def cpu_seconds(pid):
    """CPU time of a running process, by its own clock (Linux: MAKE_PROCESS_CPUCLOCK)."""
    try:
        return time.clock_gettime((~pid << 3) | 2)
    except (AttributeError, OSError):
        return None


def of_others(setup, descriptor, root, resident):
    """A clock of all processes that are started from now on, waited for or not; None if there is no such
    clock.

    descriptor: of a control group's clock, which `resident` is in as well (None: nobody). root: the process
    that all are started below, by its number in setup.proc. Both serve if the descriptor is None.
    """
    if descriptor is not None:
        return GroupClock(descriptor, resident)
    return None if setup.proc is None else TreeClock(setup.proc, root)


class Clock:
    """The clock of one candidate, from now on.

    own: tells the time of its first process; None if it cannot be known. others: a GroupClock or a
    TreeClock; None without either.
    """

    def __init__(self, own, others):
        self._own = own
        self._others = others

    def seconds(self):
        """The most that is known, in seconds; None if nothing is."""
        own = self._own()
        others = None if self._others is None else self._others.seconds()
        return max((each for each in (own, others) if each is not None), default=None)

    def pause(self):
        """Seconds until it has to be asked again, so that it overlooks no process that ends meanwhile."""
        return _NEVER if self._others is None else self._others.pause()

    def total(self, waited):
        """The time of the ended candidate in all, in seconds. waited: the time of all that was waited
        for."""
        others = None if self._others is None else self._others.at_end()
        return waited if others is None else max(waited, others)


class GroupClock:
    """All that ran in a control group since now, but for one process that stays there."""

    def __init__(self, descriptor, resident=None):
        """descriptor: of the group's clock, `cpu.stat` or `cpuacct.usage`."""
        self._descriptor = descriptor
        self._resident = resident
        self._before = 0
        self._before = self.seconds()

    def seconds(self):
        """Seconds so far; None if they cannot be known."""
        own = 0 if self._resident is None else cpu_seconds(self._resident)
        if own is None or self._before is None:
            return None
        try:
            text = os.pread(self._descriptor, 100, 0)
        except OSError:
            return None
        word, _space, rest = text.partition(b" ")
        used = int(rest.split()[0]) / 1e6 if word == b"usage_usec" else int(text) / 1e9
        return used - own - self._before

    def pause(self):
        """It forgets nothing."""
        return _NEVER

    at_end = seconds


class TreeClock:
    """All processes that were seen below one since now."""

    def __init__(self, proc, root):
        """proc: a descriptor of a /proc. root: the number there of the process that is not counted
        itself."""
        self._proc = proc
        self._root = root
        self._seen = {}
        self._began = time.monotonic()
        self._pause = _FIRST_LOOK

    def seconds(self):
        """Seconds so far, looked at anew."""
        start = time.monotonic()
        found = self._children(self._root)
        while found:
            pid = found.pop()
            self._look_at(pid)
            found += self._children(pid)
        now = time.monotonic()
        if len(self._seen) > 1:
            self._pause = max(_BETWEEN_LOOKS, _COST * (now - start))
        else:
            self._pause = max(_FIRST_LOOK, _PART * (now - self._began))
        return self.at_end()

    def pause(self):
        """Seconds until the next look."""
        return self._pause

    def at_end(self):
        """Seconds so far, by the last look."""
        return sum(self._seen.values())

    def _look_at(self, pid):
        fields = self._read("%s/stat" % pid).rpartition(b")")[2].split()
        if len(fields) > _START:
            ticks = int(fields[_USER]) + int(fields[_SYSTEM])
            # Numbers of processes come again.
            self._seen[pid, fields[_START]] = ticks * _TICK

    def _children(self, pid):
        """The children that a process started or took over, and has not waited for; none if it is gone."""
        tasks = "%s/task" % pid
        try:
            folder = os.open(tasks, os.O_RDONLY | os.O_CLOEXEC, dir_fd=self._proc)
        except OSError:
            return []
        try:
            each = os.listdir(folder)
        except OSError:
            return []
        finally:
            os.close(folder)
        found = []
        for task in each:
            found += self._read("%s/%s/children" % (tasks, task)).decode().split()
        return found

    def _read(self, path):
        try:
            file = os.open(path, os.O_RDONLY | os.O_CLOEXEC, dir_fd=self._proc)
        except OSError:
            return b""
        try:
            return os.read(file, _MOST_OF_A_FILE)
        except OSError:
            return b""
        finally:
            os.close(file)

"""A candidate's process that the helper forks itself.

It is the first one of a PID namespace, or without namespaces a child like any other.
"""

import os
import signal

from ..following.clocks import cpu_seconds
from ..following.ending import Ending
from ..following.watch import has_ended, open_pidfd
from ..isolation import kernel, workspace


class Forked:
    """The helper's handle on it."""

    def __init__(self, setup, become):
        """become: the fork calls it, and it never returns."""
        self._setup = setup
        self._pid = fork(setup)
        if self._pid == 0:
            become()
        self._pidfd = open_pidfd(self._pid)

    def fileno(self):
        """Readable once it has ended; None if `has_ended` has to be asked."""
        return self._pidfd

    def has_ended(self):
        return has_ended(self._pid)

    def cpu_seconds(self):
        """Its CPU time in seconds; None if it cannot be known."""
        return cpu_seconds(self._pid)

    def end(self):
        """End it and all that it started, if they have not ended; its Ending."""
        try:
            if not self._setup.namespaces:
                os.killpg(self._pid, signal.SIGKILL)
        except OSError:
            pass
        try:
            os.kill(self._pid, signal.SIGKILL)
        except OSError:
            pass
        _pid, status, usage = os.wait4(self._pid, 0)
        if self._pidfd is not None:
            os.close(self._pidfd)
        seconds = usage.ru_utime + usage.ru_stime
        if not self._setup.namespaces:
            seconds += workspace.end_descendants()
        unit = 1024 if self._setup.linux else 1
        return Ending(status, seconds, usage.ru_maxrss * unit)


def fork(setup):
    """Fork into a PID namespace of the child's own (its first process: killing it kills all)."""
    if not setup.namespaces:
        return kernel.fork()
    kernel.unshare(kernel.CLONE_NEWPID)
    pid = kernel.fork()
    if pid != 0:
        kernel.setns(setup.own_pid_namespace, kernel.CLONE_NEWPID)
    return pid

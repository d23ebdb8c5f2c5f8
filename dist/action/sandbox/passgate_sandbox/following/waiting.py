"""The time that a candidate had to wait for a core while it could have run.

It is no time of its own: on a busy machine it may run so much longer.
"""

import os

from ..isolation import workspace

_NANOSECONDS = 1e9
# A program may take its wall time so often, with the time that it waits. The same number is in helper.ts.
STRETCH = 4
# A conversation has two.
_SIDES = 2
# A smaller share of its wall time is not worth another look.
_LEAST = 0.01


class Deadline:
    """The end of a program's wall time. The time that it waits for a core does not count.

    started: by the monotonic clock. seconds: its wall time. setup: see longest; None if waiting counts as
    well. crossing: the calls and values that cross between it and its tests, for which both sides take
    their time, one after the other; None for nothing.
    """

    def __init__(self, started, seconds, setup, crossing=None):
        self._started = started
        self._seconds = seconds
        self._setup = setup
        self._crossing = crossing
        self._end = started + seconds
        self._is_final = setup is None

    def left(self, now):
        """Seconds until it is over, looked at anew once the last answer has passed; 0 if it is."""
        if now >= self._end and not self._is_final:
            seconds = self._seconds
            if self._crossing is not None:
                seconds += _SIDES * self._crossing.seconds(seconds / _SIDES)
            waited = min(longest(self._setup), (STRETCH - 1) * seconds)
            end = self._started + seconds + waited
            # A sleeper waits a little too, each time that it wakes up.
            if end - now > _LEAST * self._seconds:
                self._end = end
        return max(0, self._end - now)

    def shorten(self, end):
        """It is over at `end` at the latest, however long it waited."""
        self._is_final = True
        self._end = min(self._end, end)


def longest(setup):
    """The longest wait of the candidate's tasks and those of its tests, in seconds; 0 if it cannot be
    known."""
    if setup.namespaces and setup.proc is None:
        return 0
    try:
        if setup.namespaces:
            # The helper is the first process there, and the process that candidates and tests are forked
            # from waits for others too.
            others = {each.pid for each in (setup.tester, setup.template) if each is not None}
            pids = {int(name) for name in os.listdir(setup.proc) if name.isdigit()}
            return _longest(setup.proc, pids - others - {1})
        proc = os.open("/proc", os.O_RDONLY)
        try:
            return _longest(proc, workspace.descendants())
        finally:
            os.close(proc)
    except OSError:
        return 0


def _longest(proc, pids):
    waited = [0]
    for pid in pids:
        try:
            tasks = os.open("%d/task" % pid, os.O_RDONLY, dir_fd=proc)
        except OSError:
            continue
        try:
            waited += [_waited(tasks, task) for task in os.listdir(tasks)]
        finally:
            os.close(tasks)
    return max(waited)


def _waited(tasks, task):
    """The second number of schedstat: nanoseconds on a run queue."""
    try:
        descriptor = os.open(task + "/schedstat", os.O_RDONLY, dir_fd=tasks)
    except OSError:
        return 0
    try:
        return int(os.read(descriptor, 100).split()[1]) / _NANOSECONDS
    except (OSError, ValueError, IndexError):
        return 0
    finally:
        os.close(descriptor)

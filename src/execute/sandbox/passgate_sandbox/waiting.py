"""How long a candidate had to wait for a core while it could have run: who times out on a busy
machine has perhaps not had its time."""

import os

from . import workspace

_NANOSECONDS = 1e9


def longest(setup):
    """Of the candidate's tasks and those of its tests, in seconds; 0 where it cannot be known."""
    if setup.namespaces and setup.proc is None:
        return 0
    try:
        if setup.namespaces:
            # The helper is the first process there, and what candidates and tests are forked from
            # waits for others too.
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

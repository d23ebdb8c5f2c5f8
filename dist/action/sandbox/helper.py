"""Entry of the sandbox helper: `python3 -s -S -B helper.py CONFIG`, CONFIG being JSON
{"tier": "root" | "user" | "process", "uid": number | null, "core": number | null, "folders": [more to
show, read-only]}. With a core, counted in turns over those there are, all keeps to that one.

It builds the sandbox of its tier, says `{"ready": ...}`, `{"refused": why}` or, in a Python that is too
old, `{"old": version, "needed": version}` in one line, and serves jobs (see passgate_sandbox/serving/server.py).
"""

import _thread
import gc
import json
import os
import signal
import sys
import types

_OLDEST_PYTHON = (3, 9)

if sys.version_info[:2] < _OLDEST_PYTHON:
    # This comes before any line that an older Python cannot read.
    _found = "%d.%d.%d" % sys.version_info[:3]
    print(json.dumps({"old": _found, "needed": "%d.%d" % _OLDEST_PYTHON}))
    sys.exit()

from passgate_sandbox.interpreter import mappings, packages, runtime
from passgate_sandbox.isolation import kernel, rootfs, streams, workspace
from passgate_sandbox.serving.protocol import Ready
from passgate_sandbox.serving.server import serve
from passgate_sandbox.serving.setup import Setup

del sys.path[0]
packages.make_importable()

# The modules that programs import most, loaded once and shared by every fork.
import bisect, collections, copy, dataclasses, datetime, decimal, enum, fractions  # noqa
import functools, hashlib, heapq, itertools, math, operator, random, re  # noqa
import statistics, string, time, typing  # noqa

_THREAD_STACK = 8 << 20


def main():
    config = json.loads(sys.argv[1])
    sys.argv[:] = ["program.py"]
    # Else threads get stacks as large as the main one may grow, which counts as memory.
    _thread.stack_size(_THREAD_STACK)
    try:
        mappings.join()
        _keep_to_core(config["core"])
        setup = Setup(config["tier"], config["uid"], config["folders"])
        os.umask(0o022)
        if setup.namespaces:
            _enter_namespaces(setup, config)
        elif setup.linux:
            _continue_supervised(setup)
        if setup.linux:
            kernel.prctl(kernel.PR_SET_DUMPABLE, 0)
        _clean_environment()
    except Exception as error:
        _say({"refused": "%s: %s" % (type(error).__name__, error)})
        return
    python = "%d.%d.%d" % sys.version_info[:3]
    has = {"landlock": setup.landlock, "cgroup": setup.bounds.version}
    _say({"ready": Ready(**has, python=python, runtime=runtime.fingerprint())})
    # The same for all programs, which are forked from here.
    random.seed(0)
    _forget_own_modules()
    gc.collect()
    gc.freeze()
    serve(setup)


def _enter_namespaces(setup, config):
    """Continue as the first process of a PID namespace, so that all end when this one does."""
    setup.bounds.make_groups()
    try:
        _unshare(config["tier"])
    except OSError:
        setup.bounds.remove_groups()
        raise
    pid = os.fork()
    if pid != 0:
        os.close(0)
        os.close(1)
        _pid, status = os.waitpid(pid, 0)
        setup.bounds.remove_groups()
        os._exit(os.waitstatus_to_exitcode(status) & 0xFF)
    kernel.prctl(kernel.PR_SET_PDEATHSIG, signal.SIGKILL)
    setup.own_pid_namespace = os.open("/proc/self/ns/pid", os.O_RDONLY | os.O_CLOEXEC)
    setup.proc, folder = rootfs.build(config["folders"])
    setup.streams = streams.Streams(folder, setup.uid)


def _keep_to_core(number):
    """A program's processes run one after another: on one core each finds the last one's caches."""
    if number is None or not hasattr(os, "sched_setaffinity"):
        return
    cores = sorted(os.sched_getaffinity(0))
    try:
        os.sched_setaffinity(0, {cores[number % len(cores)]})
    except OSError:
        # It is slower, and nothing else.
        pass


def _unshare(tier):
    uid, gid = os.getuid(), os.getgid()
    if tier == "user":
        kernel.unshare(kernel.CLONE_NEWUSER)
        for name, text in (
            ("setgroups", "deny"),
            ("uid_map", "65534 %d 1" % uid),
            ("gid_map", "65534 %d 1" % gid),
        ):
            with open("/proc/self/" + name, "w") as file:
                file.write(text)
    kernel.unshare(
        kernel.CLONE_NEWNS
        | kernel.CLONE_NEWNET
        | kernel.CLONE_NEWIPC
        | kernel.CLONE_NEWUTS
        | kernel.CLONE_NEWPID
    )


def _continue_supervised(setup):
    """Continue as the child of a process that outlives this one and ends all that it leaves."""
    kernel.prctl(kernel.PR_SET_CHILD_SUBREAPER, 1)
    pid = os.fork()
    if pid != 0:
        os.close(0)
        os.close(1)
        _pid, status = os.waitpid(pid, 0)
        workspace.end_descendants()
        os._exit(os.waitstatus_to_exitcode(status) & 0xFF)
    kernel.prctl(kernel.PR_SET_PDEATHSIG, signal.SIGKILL)
    kernel.prctl(kernel.PR_SET_CHILD_SUBREAPER, 1)
    if setup.uid is None:
        setup.processes_before += 1


def _clean_environment():
    os.environ.clear()
    os.environ.update(
        PATH="/usr/local/bin:/usr/bin:/bin", HOME="/tmp", LANG="C.UTF-8", PYTHONHASHSEED="0"
    )


def _forget_own_modules():
    """No program imports a part of this one, finds its folders, or finds its own `__main__` taken."""
    for name in [each for each in sys.modules if each.startswith("passgate_sandbox")]:
        del sys.modules[name]
    for path in [each for each in sys.path_importer_cache if "passgate_sandbox" in each]:
        del sys.path_importer_cache[path]
    sys.modules["__main__"] = types.ModuleType("__main__")


def _say(message):
    os.write(1, json.dumps(message).encode() + b"\n")


main()

"""The process that runs the tests of split grading, in a sandbox like a candidate's own.

One for each helper: it is set up once, reads each job's tests from the helper's standard input and
compiles them, which runs none of them, and forks for each candidate. The fork lets go of that
input, takes the limits of a candidate, and runs the tests. Between the helper and it: a pair of sockets, over which the helper
sends the ends of the conversation with the candidate and a pipe for the report. The report is one
line: `P` (passed), `E` + JSON (what the tests raised), or `G` (the candidate is gone: how it ended
tells the verdict). No report: the tests ran into a limit.
"""

import functools
import json
import os
import resource
import shutil
import signal
import socket

from . import candidate, kernel, scratch, tester_command, together
from .tester import Tests
from .values import Malformed
from .wire import Gone, Wire

_CONTROL = candidate.CHANNEL
_INPUT = candidate.CHANNEL + 1
_LONGEST_REQUEST = 4096
# Candidates count as the same user's: what they take must not be missing here.
_SPARE_PROCESSES = 64
# More than any config allows a candidate.
_MOST_PROCESSES = 8192
_MOST_MEMORY = 1 << 50
# Lets the candidate read its program, which follows the tests on standard input.
GO = b"G"
# Problems have many samples: their tests are compiled once, if they are not too long to be kept.
_MOST_KEPT = 256
_LONGEST_KEPT = 64 << 10


class Tester:
    """The helper's handle on the process that forks for tests."""

    def __init__(self, pid, control):
        self.pid = pid
        self._control = control

    def start(self, job, source, sink, report):
        """Run a job's tests against a candidate: what it says comes from source and goes to sink."""
        names = ("cpuMs", "wallMs", "memory", "fileSize", "processes")
        request = dict({name: job[name] for name in names}, size=job["tests"])
        if job["language"] is not None:
            names = ("tester", "environment", "threads")
            request.update((name, job["language"][name]) for name in names)
        socket.send_fds(self._control, [json.dumps(request).encode()], [source, sink, report])


def fork_tester(setup, job, fork):
    """Fork the process; returns its handle.

    fork: forks into a PID namespace of the child's own.
    """
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    pid = fork(setup)
    if pid == 0:
        ours.close()
        _serve(setup, job, theirs.detach())
    theirs.close()
    if ours.recv(1) != b"R":
        raise RuntimeError("the sandbox of the tests cannot be set up")
    return Tester(pid, ours)


def _serve(setup, job, control):
    """Become the process that forks for tests. Never returns."""
    try:
        setup.bounds.join_tests()
        candidate.keep(control, 0)
        null = os.open("/dev/null", os.O_WRONLY)
        candidate.redirect(null, 1)
        kernel.unshare(kernel.CLONE_NEWNS)
        kernel.unmount_lazily("/tmp")
        # Tests shall not be of the helper's process group, which they could signal.
        os.setsid()
        scratch.mount(job["fileSize"])
        # Its forks take the limits of their jobs, which differ.
        unlimited = {"memory": _MOST_MEMORY, "cpuMs": 1e9, "processes": _MOST_PROCESSES}
        candidate.enter(setup, dict(job, **unlimited), None)
        signal.signal(signal.SIGCHLD, signal.SIG_IGN)
        channel = socket.socket(fileno=_CONTROL)
        channel.send(b"R")
        os.dup2(_INPUT, 0)
        while True:
            message, ends, _flags, _address = socket.recv_fds(channel, _LONGEST_REQUEST, 3)
            if len(ends) != 3:
                os._exit(0)
            job = json.loads(message)
            payload = candidate.read_payload(job["size"])
            try:
                os.write(ends[1], GO)
            except BrokenPipeError:
                # The tests will find it gone, too.
                pass
            prepare = _kept if len(payload) <= _LONGEST_KEPT else _prepare
            try:
                if "tester" not in job:
                    prepare(payload)
            except Exception:
                # The fork meets it again, and says so.
                prepare = _prepare
            if kernel.fork() == 0:
                channel.close()
                _test(setup, job, prepare, payload, ends)
            for end in ends:
                os.close(end)
    except BaseException:
        os._exit(1)


def _prepare(payload):
    work = json.loads(payload)
    return Tests(work["tests"], work["prompt"], work["reference"], work["entry"])


_kept = functools.lru_cache(_MOST_KEPT)(_prepare)


def _test(setup, job, prepare, payload, ends):
    """Run the tests of one job, and say what came of it. Never returns."""
    source, sink, report = ends
    folder = "/tmp/%d" % os.getpid()
    try:
        _let_go_of_input()
        os.mkdir(folder)
        os.chdir(folder)
        if "tester" in job:
            tester_command.limit(job, _most_processes(setup, job))
            tester_command.run(job, payload, ends)
            _leave(folder)
        _limit(setup, job)
        prepare(payload).run(Wire(source, sink))
        line = b"P"
    except Gone:
        line = b"G"
    except BaseException as error:
        line = b"E" + json.dumps(_facts(error, payload)).encode()
    os.write(report, line + b"\n")
    _leave(folder)


def _leave(folder):
    os.chdir("/")
    try:
        os.rmdir(folder)
    except OSError:
        shutil.rmtree(folder, ignore_errors=True)
    os._exit(0)


def _let_go_of_input():
    """What follows there is of candidates, and no test's business."""
    null = os.open("/dev/null", os.O_RDONLY)
    os.dup2(null, 0)
    os.close(null)
    os.close(_INPUT)


def _limit(setup, job):
    processes = _most_processes(setup, job)
    resource.setrlimit(resource.RLIMIT_NPROC, (processes, processes))
    signal.alarm(int(job["wallMs"] / 1000) + 2)
    seconds = int(job["cpuMs"] / 1000) + 2
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    addresses = setup.bounds.addresses(job["memory"])
    resource.setrlimit(resource.RLIMIT_AS, (addresses, addresses))


def _most_processes(setup, job):
    return setup.processes_before + job["processes"] + _SPARE_PROCESSES


def _facts(error, payload):
    if isinstance(error, Malformed):
        reason = "%s: %s" % (type(error).__name__, error)
        return {"kind": "forged", "type": reason, "message": "", "line": None, "source": "", "where": ""}
    facts = candidate.describe(error, {together.FILE_NAME: json.loads(payload)["tests"].encode()})
    told = getattr(error, "__passgate__", None)
    if told is None:
        return facts
    return dict(facts, type=told.name, line=told.line, where="program")

"""The process that runs the tests of split grading, in a sandbox like a candidate's own.

One stays for as long as candidates of the same problem come: it compiles the tests once and forks
for each candidate, so that none sees what tests did before. Between the helper and it: a pair of
sockets. The helper sends the candidate's ends of the conversation and a pipe for the report, with
a length byte; the report is one line: `P` (passed), or `E` + JSON (what the tests raised).
"""

import json
import os
import random
import resource
import signal
import socket
import sys

from . import candidate, kernel
from .codec import Malformed
from .tester import Tests
from .wire import Gone, Wire

_CONTROL = candidate.CHANNEL


class TesterLost(Exception):
    """The process of the tests is gone."""


class Tester:
    """The helper's handle on the process with the tests of one problem."""

    def __init__(self, key, pid, control):
        self.key = key
        self.pid = pid
        self._control = control

    def start(self, source, sink, report):
        """Run the tests against a candidate whose ends of the conversation these are."""
        try:
            socket.send_fds(self._control, [b"T"], [source, sink, report])
        except OSError as error:
            raise TesterLost(str(error)) from None

    def end(self):
        self._control.close()
        try:
            os.kill(self.pid, signal.SIGKILL)
        except OSError:
            pass
        os.waitpid(self.pid, 0)


def fork_tester(setup, job, folder, fork):
    """Fork the process for a job's tests, which it reads from standard input. Returns its handle."""
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    pid = fork(setup)
    if pid == 0:
        ours.close()
        _run(setup, job, folder, theirs.detach())
    theirs.close()
    if ours.recv(64) != b"R":
        raise TesterLost("the sandbox of the tests could not be set up")
    return Tester(job["tests"]["key"], pid, ours)


def _run(setup, job, folder, control):
    """Become the tester. Never returns."""
    try:
        candidate.keep(control)
        work = json.loads(candidate.read_payload(job["tests"]["size"]))
        null = os.open("/dev/null", os.O_WRONLY)
        candidate.redirect(null, 0)
        candidate.enter(setup, job, folder)
        resource.setrlimit(resource.RLIMIT_CPU, (resource.RLIM_INFINITY,) * 2)
        signal.signal(signal.SIGCHLD, signal.SIG_IGN)
        tests, fault = _compile(work)
        channel = socket.socket(fileno=_CONTROL)
        channel.send(b"R")
        while True:
            _message, ends, _flags, _address = socket.recv_fds(channel, 1, 3)
            if len(ends) != 3:
                os._exit(0)
            if os.fork() == 0:
                _test(job, tests, fault, work, channel, ends)
            for end in ends:
                os.close(end)
    except BaseException:
        os._exit(1)


def _compile(work):
    try:
        return Tests(work["tests"], work["prompt"], work["reference"], work["entry"]), None
    except BaseException as error:
        facts = candidate.describe(error, work["tests"].encode(), "<tests>")
        return None, dict(facts, where="tests")


def _test(job, tests, fault, work, channel, ends):
    """Run the tests against one candidate, and say what came of it. Never returns."""
    source, sink, report = ends
    try:
        channel.close()
        signal.alarm(int(job["wallMs"] / 1000) + 2)
        random.seed(0)
        if fault is None:
            tests.run(Wire(source, sink))
    except Gone:
        os._exit(0)
    except BaseException as error:
        fault = _facts(error, work["tests"])
    line = b"P\n" if fault is None else b"E" + json.dumps(fault).encode() + b"\n"
    os.write(report, line)
    os._exit(0)


def _facts(error, tests):
    if isinstance(error, Malformed):
        return {"kind": "forged", "type": "", "message": "", "line": None, "source": "", "where": ""}
    facts = candidate.describe(error, tests.encode(), "<tests>")
    told = getattr(error, "__passgate__", None)
    if told is None:
        return dict(facts, where="tests")
    return dict(facts, type=told.name, line=told.line, where="program")

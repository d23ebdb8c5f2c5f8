"""The process that runs the tests of split grading, in a sandbox like a candidate's own.

There is one for each helper, and it is set up once. It reads each job's tests from the helper's standard
input and compiles them, which runs none of them, and forks for each candidate. The fork lets go of that
input, takes the limits of a candidate, and runs the tests. Between the helper and it is a pair of sockets.
Over it the helper sends the ends of the conversation with the candidate and a pipe for the report.

The report is one line: `P` (passed), `E` + JSON (an error of the tests), `N` + JSON (the tests did not run,
since the candidate needs these names that they define), or `G` (the candidate is gone: its end tells the
verdict). No report means that the tests ran into a limit.
"""

import array
import functools
import json
import os
import shutil
import signal
import socket

# By their names: to look these up in their modules makes each fork write to more pages.
from os import O_RDONLY, chdir, close, dup2, getpid, mkdir, rmdir, write
from os import open as open_descriptor
from resource import RLIMIT_AS, RLIMIT_CPU, RLIMIT_DATA, RLIMIT_NPROC, RLIMIT_STACK, setrlimit
from signal import SIGKILL, alarm

from ..candidate import candidate
from ..exchange.values import Malformed
from ..exchange.wire import Gone, Wire
from ..following import waiting
from ..isolation import kernel, rlimits, scratch
from ..isolation.crossing import Crossing, longest
from ..isolation.kernel import EVERY
from ..languages import tester_command
from ..tests import together
from ..tests.definitions import Borrowed
from ..tests.test_cases import Failed
from ..tests.tester import Tests
from . import rehearsal
from .protocol import Limits

_CONTROL = candidate.CHANNEL
_INPUT = candidate.CHANNEL + 1
# The counts of crossing, for tests in another language.
_COUNTS = candidate.CHANNEL + 2
# The kernel puts the descriptors of a request here: from and to the candidate, and the report.
_ENDS = (candidate.CHANNEL + 3, candidate.CHANNEL + 4, candidate.CHANNEL + 5)
_LONGEST_REQUEST = 4096
_RIGHTS_SIZE = socket.CMSG_SPACE(len(_ENDS) * array.array("i").itemsize)
# Candidates count as the same user's: their processes must not be missing here.
_SPARE_PROCESSES = 64
# More than any config allows a candidate.
_MOST_PROCESSES = 8192
_MOST_MEMORY = 1 << 50
# Lets the candidate read its program, which follows the tests on standard input.
GO = b"G"
# Problems have many samples: their tests are compiled once, if they are not too long to be kept.
_MOST_KEPT = 256
_LONGEST_KEPT = 64 << 10
# A report has at most so many names that a program needs of its tests.
_MOST_NAMES = 10
_LONGEST_NAME = 200


class Tester:
    """The helper's handle on the process that forks for tests.

    crossing: its counts of the current job.
    """

    def __init__(self, pid, control, crossing):
        self.pid = pid
        self.crossing = crossing
        self._control = control

    def start(self, job, source, sink, report):
        """Run a job's tests against a candidate: its messages come from source, and theirs go to sink."""
        names = (*Limits.__annotations__, "grading")
        request = dict({name: job[name] for name in names}, size=job["tests"])
        if job["language"] is not None:
            names = ("tester", "environment", "threads", "reserved")
            request.update((name, job["language"][name]) for name in names)
        socket.send_fds(self._control, [json.dumps(request).encode()], [source, sink, report])


def fork_tester(setup, job, fork):
    """Fork the process; returns its handle.

    fork: forks into a PID namespace of the child's own.
    """
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    crossing = Crossing()
    pid = fork(setup)
    if pid == 0:
        ours.close()
        _serve(setup, job, theirs.detach(), crossing)
    theirs.close()
    if ours.recv(1) != b"R":
        raise RuntimeError("the sandbox of the tests cannot be set up")
    return Tester(pid, ours, crossing)


def _serve(setup, job, control, crossing):
    """Become the process that forks for tests. Never returns."""
    try:
        setup.bounds.join_tests()
        counts = crossing.open()
        candidate.keep(control, 0, crossing.fileno())
        null = os.open("/dev/null", os.O_WRONLY)
        candidate.redirect(null, 2)
        kernel.unshare(kernel.CLONE_NEWNS)
        kernel.unmount_lazily("/tmp")
        # Tests shall not be of the helper's process group, which they could signal.
        os.setsid()
        scratch.mount(job["fileSize"])
        # Its forks take the limits of their jobs, which differ.
        unlimited = {
            "memory": _MOST_MEMORY,
            "stack": _MOST_MEMORY,
            "cpuMs": 1e9,
            "processes": _MOST_PROCESSES,
        }
        candidate.enter(setup, dict(job, **unlimited), None)
        signal.signal(signal.SIGCHLD, signal.SIG_IGN)
        channel = socket.socket(fileno=_CONTROL)
        if job["language"] is None:
            rehearsal.as_tests()
        channel.send(b"R")
        os.dup2(_INPUT, 0)
        _fork_for_each_job(setup, channel, counts)
    except BaseException:
        os._exit(1)


def _fork_for_each_job(setup, channel, counts):
    """Fork for each job, until the helper ends. Never returns. template_process.py tells the care that
    it takes."""
    fork, kill, receive = kernel.raw_fork, kernel.raw_kill, channel.recvmsg
    while True:
        message, rights, _flags, _address = receive(_LONGEST_REQUEST, _RIGHTS_SIZE)
        if not rights:
            os._exit(0)
        # Tests can go on when their candidate has ended, and leave processes when they have.
        if kill(EVERY, SIGKILL) == 0:
            _clear_up()
        job = json.loads(message)
        payload = candidate.read_payload(job["size"])
        for place in range(len(counts)):
            counts[place] = 0
        try:
            write(_ENDS[1], GO)
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
        limits = _limits(setup, job)
        if fork() == 0:
            close(_CONTROL)
            _test(job, limits, prepare, payload, counts)
        for end in _ENDS:
            close(end)


def _clear_up():
    """Wait for the end of all killed processes, and remove their files."""
    try:
        while True:
            os.waitpid(-1, 0)
    except ChildProcessError:
        pass
    for name in os.listdir("/tmp"):
        shutil.rmtree(os.path.join("/tmp", name), ignore_errors=True)


def _prepare(payload):
    work = json.loads(payload)
    names = ("tests", "prompt", "prose", "reference", "entry", "fallsBack")
    return Tests(*(work[name] for name in names))


_kept = functools.lru_cache(_MOST_KEPT)(_prepare)


def _test(job, limits, prepare, payload, counts):
    """Run the tests of one job, and report. Never returns."""
    source, sink, report = _ENDS
    folder = "/tmp/%d" % getpid()
    try:
        _let_go_of_input()
        mkdir(folder)
        chdir(folder)
        for kind, value in limits.items():
            setrlimit(kind, (value, value))
        if "tester" in job:
            tester_command.run(job, payload, _ENDS, _COUNTS)
            _leave(folder)
        close(_COUNTS)
        # Tests may wait for ever without taking any CPU time.
        alarm(rlimits.kernel_seconds(waiting.STRETCH * longest(job, job["wallMs"])))
        prepare(payload).run(Wire(source, sink, counts))
        line = b"P"
    except Gone:
        line = b"G"
    except Borrowed as needs:
        line = b"N" + json.dumps([name[:_LONGEST_NAME] for name in needs.names[:_MOST_NAMES]]).encode()
    except BaseException as error:
        line = b"E" + json.dumps(_facts(error, payload)).encode()
    write(report, line + b"\n")
    _leave(folder)


def _leave(folder):
    chdir("/")
    try:
        rmdir(folder)
    except OSError:
        shutil.rmtree(folder, ignore_errors=True)
    os._exit(0)


def _let_go_of_input():
    """The rest of it is of candidates, and not for tests."""
    null = open_descriptor("/dev/null", O_RDONLY)
    dup2(null, 0)
    close(null)
    close(_INPUT)


def _limits(setup, job):
    """The limits of a job's tests, by the kind of setrlimit."""
    processes = setup.processes_before + job["processes"] + _SPARE_PROCESSES
    memory, bounds = job["memory"], setup.bounds
    if "tester" in job:
        # Node.js has threads, and reserves far more address space than it uses.
        data = bounds.data(memory, job["reserved"])
        more = {RLIMIT_NPROC: processes + job["threads"], RLIMIT_DATA: data}
    else:
        more = {RLIMIT_NPROC: processes, RLIMIT_AS: bounds.addresses(memory)}
    stack = rlimits.allowed(RLIMIT_STACK, job["stack"])
    seconds = rlimits.kernel_seconds(longest(job, job["cpuMs"]))
    return {RLIMIT_CPU: seconds, RLIMIT_STACK: stack, **more}


def _facts(error, payload):
    if isinstance(error, Malformed):
        reason = "%s: %s" % (type(error).__name__, error)
        return {"kind": "forged", "type": reason, "message": "", "line": None, "source": "", "where": ""}
    facts = candidate.describe(error, {together.FILE_NAME: json.loads(payload)["tests"].encode()})
    test, cause = (error.test + ": ", error.cause) if isinstance(error, Failed) else ("", error)
    raised = getattr(cause, "__passgate__", None)
    if raised is None:
        return facts
    if raised.lacks is not None:
        facts["message"] += ": its tests alone define it, and split grading keeps them apart"
    return dict(facts, type=test + raised.name, line=raised.line, where="program")

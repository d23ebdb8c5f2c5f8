"""The process that candidates are forked from if they have namespaces and need no compiler.

There is one for each helper, for one language at a time, the first process of a PID namespace. It goes into
the sandbox once, and for each job it only forks. The fork reads the job and this process does not, so the
next fork inherits nothing of that. Once the fork has ended, all that it left is ended too, and then the
helper is told.

Between the helper and it are two pairs of sockets. Over `control` the helper announces a job and the size
of its tests. This process reads and compiles the tests if many samples have the same, else the fork reads
them. Over `control` it also answers when the candidate has ended. Over `jobs` the candidate gets its
numbers, its nonce and its descriptors. It says a word back, and with it the kernel tells the helper its
process number.

Candidates are of this process's user. None of them can harm it, and through it the next one, for three
reasons. No signal from inside reaches the first process of a namespace that has no handler for it. The
filter lets candidates name no process but themselves in a call that changes one. And no descriptor of this
process is open in a candidate.
"""

import os
import signal
import socket
import struct

# By their names: to look these up in their modules makes each fork write to more pages.
from _signal import SIGINT, SIGKILL, default_int_handler
from _signal import signal as handle
from os import O_RDONLY, chdir, close, closerange, dup2, write
from os import open as open_descriptor

from ..candidate import candidate
from ..candidate.candidate import CHANNEL, await_tests, execute, read_payload
from ..exchange.wire import Wire
from ..isolation import kernel, rlimits, streams
from ..isolation.kernel import EVERY
from ..languages import direct
from ..languages.proof import PLACE
from ..tests import together
from . import rehearsal

# The descriptors of a job come to the places below. In Python: standard output, errors, the channel, and
# then the conversation or the input. Else: the first two, then the proof or the conversation, then the
# channel, and the input.
_CONTROL, _JOBS = 6, 7
_MOST_DESCRIPTORS = 5
_PLACE_OF_INPUT = 4
GRADINGS = ("shared", "split", "outside")
NO_NONCE = b"\0" * 32
# Size of the tests that this process reads.
TESTS = struct.Struct("<Q")
# Place of the grading, sizes of the tests that the fork reads, of program and input, nonce, limits.
JOB = struct.Struct("<B3Q32s5Q")
_JOB_SIZE = JOB.size
_RIGHTS_SIZE = socket.CMSG_SPACE(_MOST_DESCRIPTORS * struct.calcsize("i"))


def serve_forks(setup, control, jobs, manner):
    """Become the process that forks. Never returns."""
    try:
        setup.bounds.join_programs()
        candidate.keep(control.detach(), jobs.detach(), first=_CONTROL)
        jobs = socket.socket(fileno=_JOBS)
        os.closerange(1, _CONTROL)
        os.closerange(_JOBS + 1, 4096)
        # Candidates shall not be of the helper's process group, which they could signal.
        os.setsid()
        os.chdir("/")
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        candidate.give_up_privileges(setup)
        if manner is None:
            rehearsal.as_candidate()
        os.write(_CONTROL, b"R")
        _fork_for_each_job(jobs, manner)
    except BaseException:
        os._exit(1)


def _fork_for_each_job(jobs, manner):
    """Fork a candidate for each job, until the helper ends. Never returns.

    The last fork and the next one share every page that is written here, be it to count a reference, so
    that the kernel has to copy it. The same is true of pages that a fork writes. So all functions for a
    fork are looked up here, and no object from here is let go of there.
    """
    fork, kill, wait, read = kernel.raw_fork, kernel.raw_kill, kernel.raw_wait, os.read
    unpack, unpack_job = TESTS.unpack, JOB.unpack
    receive, say = jobs.recvmsg, jobs.send
    ended = kernel.Ended()
    status, usage = ended.places()
    while order := read(_CONTROL, TESTS.size):
        size = unpack(order)[0]
        tests = together.keep(read_payload(size)) if size > 0 else None
        pid = fork()
        if pid == 0:
            message, _rights, _flags, _address = receive(_JOB_SIZE, _RIGHTS_SIZE)
            say(b"H")
            _become(unpack_job(message), tests, manner)
        if wait(pid, status, 0, usage) <= 0:
            # There is no child: the helper finds this process gone.
            os._exit(1)
        # If a candidate has left nobody, there is nobody to be signalled.
        if kill(EVERY, SIGKILL) == 0:
            _add_rest(ended)
        write(_CONTROL, ended)
    os._exit(0)


def _add_rest(ended):
    """Add the time of all processes that a candidate left running to its own."""
    other = kernel.Ended()
    status, usage = other.places()
    while kernel.raw_wait(EVERY, status, 0, usage) > 0:
        ended.add(other)


def _become(job, tests, manner):
    """Become the candidate of a job, a tuple as JOB has it. Never returns; see candidate.run."""
    place, own_size, size, input_size, nonce = job[:5]
    limits = job[5:]
    closerange(_CONTROL, _JOBS + 1)
    grading = GRADINGS[place]
    is_split, is_whole = grading == "split", grading == "outside"
    if manner is not None:
        channel = PLACE + (2 if is_split else 1)
        stdin = channel + 1 if is_whole else None
        direct.run(manner, (size, input_size), limits, channel, is_split, stdin)
    try:
        if is_split:
            await_tests()
        if own_size > 0:
            tests = together.Tests(read_payload(own_size))
        program = read_payload(size)
        if is_whole:
            streams.fill(_PLACE_OF_INPUT, input_size)
            stdin = streams.show(_PLACE_OF_INPUT, has_name=True)
        else:
            stdin = open_descriptor("/dev/null", O_RDONLY)
        dup2(stdin, 0)
        close(stdin)
        # As Python has it; not by its own wrapper, which would touch a hundred kilobytes.
        handle(SIGINT, default_int_handler)
        chdir("/tmp")
        rlimits.take(limits)
        write(CHANNEL, b"R\n")
    except BaseException as error:
        candidate.send(b"I", {"reason": "%s: %s" % (type(error).__name__, error)})
        os._exit(0)
    wire = Wire(CHANNEL + 1, CHANNEL + 2) if is_split else None
    execute(program, nonce, wire, is_whole, tests)

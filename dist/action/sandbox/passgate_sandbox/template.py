"""The process that Python candidates are forked from where they have namespaces.

One for each helper, the first process of a PID namespace: it goes into the sandbox once, and for
each job it only forks. What the job is, the fork reads and not it, so the next fork inherits nothing
of that. Once the fork has ended, all that it left is ended too, and then the helper is told how.

Between the helper and it are two pairs of sockets. Over `control` the helper says that there is a
job, and is answered when its candidate has ended. Over `jobs` the candidate gets its numbers, its
nonce and its descriptors, and says a word that tells the helper, by the kernel, its process number.

Candidates are of this process's user. That none of them can harm it, and through it the next one,
rests on three things: no signal from inside reaches the first process of a namespace that has no
handler for it, the filter lets candidates name no process but themselves where a call changes
one, and nothing that it has open is open in a candidate.
"""

import array
import os
import signal
import socket
import struct
import time

import _signal

from . import candidate, kernel, main_program
from .ending import Ending
from .watch import cpu_seconds
from .wire import Wire

# The descriptors of a job come to the places below: the standard streams, the channel, and then
# the conversation or the input.
_CONTROL, _JOBS = 6, 7
_OUTSIDE, _SPLIT = 4, 5
_PLACE_OF_INPUT = 4
_NO_NONCE = b"\0" * 32
# Sizes of program and input, limits, nonce.
_JOB = struct.Struct("<6Q32s")
# Status, CPU time of system and user, most memory in KiB.
_ANSWER = struct.Struct("<iddQ")
_CREDENTIALS = struct.Struct("3i")
_RIGHTS_SIZE = socket.CMSG_SPACE(_SPLIT * array.array("i").itemsize)
_CREDENTIALS_SIZE = socket.CMSG_SPACE(_CREDENTIALS.size)


class Template:
    """The helper's handle on this process, and on the one candidate at a time that it forks."""

    def __init__(self, setup, fork):
        """Fork it.

        fork: forks into a PID namespace of the child's own.
        """
        self._setup = setup
        self._control, control = _pair()
        self._jobs, jobs = _pair()
        self._jobs.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)
        self.pid = fork(setup)
        if self.pid == 0:
            _serve(setup, control, jobs)
        control.close()
        jobs.close()
        if self._control.recv(1) != b"R":
            raise RuntimeError("the sandbox of candidates cannot be set up")

    def is_gone(self):
        """Whether it has ended, so that another one is needed."""
        if self.pid is not None and os.waitpid(self.pid, os.WNOHANG)[0] != 0:
            self._forget()
        return self.pid is None

    def start(self, job, ends, nonce):
        """Fork a candidate, which reads its program and its input from standard input.

        ends, nonce: as candidate.run takes them.
        """
        channel, output, *more = ends
        stdout = output
        if job["grading"] == "outside":
            stdout = more.pop()
            more.append(main_program.make_input(None))
        sizes = job["size"], job["input"]
        limits = candidate.limits(self._setup, job)
        message = _JOB.pack(*sizes, *limits, nonce or _NO_NONCE)
        descriptors = array.array("i", [stdout, output, channel, *more])
        self._memory = job["memory"]
        self._started = time.monotonic()
        self._candidate = None
        rights = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, descriptors)]
        self._jobs.sendmsg([message], rights)
        self._control.send(b"J")
        if job["grading"] == "outside":
            os.close(more[0])

    def fileno(self):
        """Readable once the candidate has ended."""
        return self._control.fileno()

    def cpu_seconds(self):
        """CPU time of the candidate's first process; 0 before that has begun."""
        pid = self._find()
        return 0 if pid is None else cpu_seconds(pid)

    def end(self):
        """End the candidate and all that it started, if they have not; how it ended."""
        try:
            answer = self._receive(socket.MSG_DONTWAIT)
        except BlockingIOError:
            self._kill()
            answer = self._receive(0)
        if answer and self._find() is not None:
            status, user, system, memory = _ANSWER.unpack(answer)
            return Ending(status, user + system, memory * 1024)
        # The kernel may end the whole group for memory. Then the candidate had all it may, and took
        # no more time than there was.
        seconds = time.monotonic() - self._started
        os.kill(self.pid, signal.SIGKILL)
        _pid, status = os.waitpid(self.pid, 0)
        self._forget()
        return Ending(status, seconds, self._memory, is_known=False)

    def close(self):
        """End it, waited for: what its candidates took counts as time of this process's children."""
        if self.pid is None:
            return
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        self._forget()

    def _receive(self, flags):
        """How the candidate ended; nothing where what it is forked from did."""
        try:
            return self._control.recv(_ANSWER.size, flags)
        except ConnectionError:
            return b""

    def _kill(self):
        pid = self._find()
        try:
            # Where it has just ended, its number is nobody else's yet: in the helper's PID
            # namespace numbers go round, and only what the helper forks gets any.
            os.kill(self.pid if pid is None else pid, signal.SIGKILL)
        except ProcessLookupError:
            pass

    def _find(self):
        """The candidate's process number in the helper's namespace; None before it has begun."""
        if self._candidate is None:
            try:
                data, said, *_rest = self._jobs.recvmsg(1, _CREDENTIALS_SIZE, socket.MSG_DONTWAIT)
            except (BlockingIOError, ConnectionError):
                return None
            if data:
                self._candidate = _CREDENTIALS.unpack(said[0][2])[0]
        return self._candidate

    def _forget(self):
        self._control.close()
        self._jobs.close()
        self.pid = None


def renew(setup, fork):
    """The one that a helper has, or another one where there is none, or no more."""
    if setup.template is None:
        # It counts as the candidates' user's, and is in their group.
        setup.processes_before += 1
        setup.bounds.residents += 1
    elif not setup.template.is_gone():
        return setup.template
    # If it was ended for memory, then not by the candidate that comes now.
    setup.bounds.ran_out()
    return Template(setup, fork)


def _pair():
    return socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)


def _serve(setup, control, jobs):
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
        candidate.give_up_privileges(setup, setup.filter_among_siblings)
        os.write(_CONTROL, b"R")
        _fork_for_each_job()
    except BaseException:
        os._exit(1)
    _become(jobs)


def _fork_for_each_job():
    """Returns in each fork; ends when the helper does.

    Every page that is written here, be it to count a reference, is shared with the last fork and
    will be with the next one, so that the kernel has to copy it.
    """
    fork, kill, read, wait, write = kernel.raw_fork, kernel.raw_kill, os.read, os.wait4, os.write
    pack = _ANSWER.pack
    while read(_CONTROL, 1):
        pid = fork()
        if pid == 0:
            return
        # If there is no child, this raises, and the helper finds this process gone.
        _pid, status, usage = wait(pid, 0)
        # Nobody is left to be signalled when a candidate has left nobody.
        if kill(-1, signal.SIGKILL) == 0:
            _reap()
        write(_CONTROL, pack(status, usage.ru_utime, usage.ru_stime, usage.ru_maxrss))
    os._exit(0)


def _reap():
    try:
        while True:
            os.waitpid(-1, 0)
    except ChildProcessError:
        pass


def _become(jobs):
    """Become the candidate of the job that is there. Never returns; see candidate.run."""
    try:
        message, said, *_rest = jobs.recvmsg(_JOB.size, _RIGHTS_SIZE)
        jobs.send(b"H")
        os.closerange(_CONTROL, _JOBS + 1)
        size, input_size, *limits, nonce = _JOB.unpack(message)
        count = len(said[0][2]) // 4
        is_whole = count == _OUTSIDE
        if count == _SPLIT:
            candidate.await_tests()
        program = candidate.read_payload(size)
        if is_whole:
            stdin = _PLACE_OF_INPUT
            main_program.fill_input(stdin, input_size)
        else:
            stdin = os.open("/dev/null", os.O_RDONLY)
        os.dup2(stdin, 0)
        os.close(stdin)
        # As Python has it; not by its own wrapper, which would touch a hundred kilobytes.
        _signal.signal(_signal.SIGINT, _signal.default_int_handler)
        os.chdir("/tmp")
        candidate.take(limits)
        os.write(candidate.CHANNEL, b"R\n")
    except BaseException as error:
        candidate.send(b"I", {"reason": "%s: %s" % (type(error).__name__, error)})
        os._exit(0)
    wire = Wire(candidate.CHANNEL + 1, candidate.CHANNEL + 2) if count == _SPLIT else None
    candidate.execute(program, nonce, wire, is_whole)

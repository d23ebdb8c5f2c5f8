"""The helper's side of the process that candidates are forked from; see template_process.py."""

import array
import ctypes
import os
import signal
import socket
import struct
import time

from ..following.clocks import cpu_seconds
from ..following.ending import Ending
from ..isolation import kernel, rlimits
from ..languages import direct
from .template_process import GRADINGS, JOB, NO_NONCE, TESTS, serve_forks

_ANSWER_SIZE = ctypes.sizeof(kernel.Ended)
_CREDENTIALS = struct.Struct("3i")
_CREDENTIALS_SIZE = socket.CMSG_SPACE(_CREDENTIALS.size)


class Template:
    """The helper's handle on this process, and on the one candidate at a time that it forks."""

    def __init__(self, setup, fork, manner):
        """Fork it.

        fork: forks into a PID namespace of the child's own. manner: of its programs, see direct.manner_of.
        """
        self._setup = setup
        self.manner = manner
        self._control, control = _pair()
        self._jobs, jobs = _pair()
        self._jobs.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)
        self.pid = fork(setup)
        if self.pid == 0:
            serve_forks(setup, control, jobs, manner)
        control.close()
        jobs.close()
        if self._control.recv(1) != b"R":
            raise RuntimeError("the sandbox of candidates cannot be set up")

    def is_gone(self):
        """True if it has ended, so that another one is needed."""
        if self.pid is not None and os.waitpid(self.pid, os.WNOHANG)[0] != 0:
            self._forget()
        return self.pid is None

    def start(self, job, ends, nonce, proof, stdin):
        """Fork a candidate, which reads its program and its input from standard input.

        ends, nonce, stdin: as candidate.run takes them. proof: of a program in another language whose tests
        do not run apart; None for others.
        """
        channel, output, *more = ends
        stdout = output
        if job["grading"] == "outside":
            stdout = more.pop()
            more.append(stdin)
        limits = (rlimits.of_job if self.manner is None else direct.limits)(self._setup, job)
        grading = GRADINGS.index(job["grading"])
        tests = job["tests"] if job["grading"] == "shared" else 0
        kept, own = (tests, 0) if job["kept"] else (0, tests)
        sizes = own, job["size"], job["input"]
        message = JOB.pack(grading, *sizes, nonce or NO_NONCE, *limits)
        if self.manner is None:
            rest = [channel, *more]
        else:
            rest = [*more, channel] if proof is None else [proof.fileno(), channel, *more]
        descriptors = array.array("i", [stdout, output, *rest])
        self._memory = job["memory"]
        self._started = time.monotonic()
        self._candidate = None
        # True if the helper ended it.
        self.was_killed = False
        rights = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, descriptors)]
        self._jobs.sendmsg([message], rights)
        self._control.send(TESTS.pack(kept))
        if proof is not None:
            proof.let_go()

    def fileno(self):
        """Readable once the candidate has ended."""
        return self._control.fileno()

    def cpu_seconds(self):
        """CPU time of the candidate's first process in seconds; 0 before that has begun."""
        pid = self._find()
        return 0 if pid is None else cpu_seconds(pid)

    def end(self):
        """End the candidate and all that it started, if they have not ended; its Ending."""
        try:
            answer = self._receive(socket.MSG_DONTWAIT)
        except BlockingIOError:
            self._kill()
            answer = self._receive(0)
        if answer and self._find() is not None:
            ended = kernel.Ended.from_buffer_copy(answer)
            return Ending(ended.status, ended.cpu_seconds(), ended.memory * 1024)
        # The kernel may end the whole group for memory. Then the candidate had all of its memory, and took
        # at most the time since its start.
        seconds = time.monotonic() - self._started
        os.kill(self.pid, signal.SIGKILL)
        _pid, status = os.waitpid(self.pid, 0)
        self._forget()
        return Ending(status, seconds, self._memory, is_known=False)

    def close(self):
        """End it, and wait for it: its candidates' time counts as time of this process's children."""
        if self.pid is None:
            return
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        self._forget()

    def _receive(self, flags):
        """The candidate's end; nothing if the process that it is forked from has ended."""
        try:
            return self._control.recv(_ANSWER_SIZE, flags)
        except ConnectionError:
            return b""

    def _kill(self):
        self.was_killed = True
        pid = self._find()
        try:
            # If it has just ended, its number is nobody else's yet: in the helper's PID namespace numbers
            # go round, and only forks of the helper get any.
            os.kill(self.pid if pid is None else pid, signal.SIGKILL)
        except ProcessLookupError:
            pass

    def _find(self):
        """The candidate's process number in the helper's namespace; None before it has begun."""
        if self._candidate is None:
            try:
                data, ancillary, *_rest = self._jobs.recvmsg(1, _CREDENTIALS_SIZE, socket.MSG_DONTWAIT)
            except (BlockingIOError, ConnectionError):
                return None
            if data:
                self._candidate = _CREDENTIALS.unpack(ancillary[0][2])[0]
        return self._candidate

    def _forget(self):
        self._control.close()
        self._jobs.close()
        self.pid = None


def renew(setup, fork, manner):
    """The helper's template, or another one if it has none for this manner, or none any more."""
    if setup.template is None:
        # It counts as the candidates' user's, and is in their group.
        setup.processes_before += 1
        setup.bounds.residents += 1
    elif not setup.template.is_gone():
        if setup.template.manner == manner:
            return setup.template
        setup.template.close()
    # If it was ended for memory, then not by the candidate that comes now.
    setup.bounds.ran_out()
    return Template(setup, fork, manner)


def _pair():
    return socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)

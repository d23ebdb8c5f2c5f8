"""A compiler or a program that the first process of a sandbox has started, followed to its end."""

import os
import select
import time

from . import waiting, watch
from .clocks import Clock, cpu_seconds

_COMPILER_OUTPUT = 1 << 20
# So much is kept of the start, and of the end, of a compiler's output.
TEXT_KEPT = 4096
_POLL_WITHOUT_PIDFD = 0.02


class Process:
    """A started process, its clocks, and the limit that stopped it.

    setup: see waiting.longest. others: a clock of all processes that it starts; None without one (see
    clocks.py). tests: the end of its conversation with them, in split grading.
    """

    def __init__(self, pid, limits, setup, others, tests=None):
        self.pid = pid
        self._tests = tests
        self.clock = Clock(lambda: cpu_seconds(pid), others)
        self.started = time.monotonic()
        self.cpu_limit = limits["cpuMs"] / 1000
        self.stopped = None
        self._deadline = waiting.Deadline(self.started, limits["wallMs"] / 1000, setup)
        self._poll = select.poll()
        self._pidfd = watch.open_pidfd(pid)
        if self._pidfd is not None:
            self._poll.register(self._pidfd, select.POLLIN)
        if tests is not None:
            # Their messages are not read here: only that they hung up counts.
            self._poll.register(tests, 0)

    def wait(self):
        """Wait until it ended or broke a limit."""
        while self._poll_once() is not None:
            pass

    def read_until_end(self, reading):
        """The same; meanwhile keep the start and the end of its output."""
        self._poll.register(reading, select.POLLIN)
        start, end, size = b"", b"", 0
        while True:
            ready = self._poll_once()
            if ready is None:
                os.set_blocking(reading, False)
            if ready is None or reading in ready:
                try:
                    part = os.read(reading, 65536)
                except BlockingIOError:
                    part = b""
                size += len(part)
                start = (start + part)[:TEXT_KEPT]
                end = (end + part)[-TEXT_KEPT:]
                if size > _COMPILER_OUTPUT:
                    self.stopped = self.stopped or "output"
                    ready = None
                if part == b"" and ready is not None:
                    self._poll.unregister(reading)
            if ready is None:
                return start if size <= TEXT_KEPT else start + b"\n" + end

    def _poll_once(self):
        """The descriptors that are ready; None when it ended or was stopped."""
        used = self.clock.seconds()
        if used is not None and used >= self.cpu_limit:
            self.stopped = "cpu"
            return None
        left = self._deadline.left(time.monotonic())
        if left <= 0:
            self.stopped = "wall"
            return None
        if used is not None:
            left = min(left, max(0.002, (self.cpu_limit - used) / watch.CORES))
            left = min(left, self.clock.pause())
        if self._pidfd is None:
            left = min(left, _POLL_WITHOUT_PIDFD)
        ready = [fd for fd, _event in self._poll.poll(max(1, int(left * 1000) + 1))]
        if self._pidfd in ready or (self._pidfd is None and watch.has_ended(self.pid)):
            return None
        if self._tests is not None and self._tests in ready:
            return None
        return ready

"""Follows one candidate from its fork to its end: messages, output, time."""

import os
import select
import time

from .capture import Capture

_MESSAGE_LIMIT = 8192
# The report of tests whose candidate is gone, and the longest time until its end is seen.
_GONE = b"G\n"
_MOMENT = 0.5
# The longest time until its sandbox ends with it.
_GRACE = 5
_POLL_WITHOUT_PIDFD = 0.02
CORES = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1
_HANG_UP = select.POLLHUP | getattr(select, "POLLRDHUP", 0)


class Watch:
    """Follows one candidate: its messages, its output, its time.

    clock: a clocks.Clock of it. ends: the descriptors that it is read from (`channel`, `output`, `stdout`
    and `report`, see Ends). bounds: its limits. deadline: a waiting.Deadline. crossing: what crosses between
    it and its tests, which its limit of CPU time is extended by; None for nothing.
    """

    def __init__(self, process, clock, ends, bounds, deadline, crossing):
        self._process = process
        self._clock = clock
        self._channel = ends.channel
        self._stdout = ends.stdout
        self._outputs = [ends.output] if ends.stdout is None else [ends.output, ends.stdout]
        self._tests = ends.report
        self.test_report = b""
        self._cpu_limit = bounds["cpuMs"] / 1000
        self._output_limit = bounds["output"]
        self._crossing = crossing
        self._deadline = deadline
        self.messages = b""
        self.ready = False
        self.capture = Capture(0 if ends.stdout is None else self._output_limit)
        self.output_bytes = 0
        self.stopped = None
        # True if the kernel ended a process of it for memory; known once it has ended.
        self.ran_out = self.compiler_ran_out = False
        self.tests_ended = False
        self._tests_clock = None
        # Set if it has a first process, which tells its time and memory once its tests are over.
        self.tells_after = False

    def bound_tests(self, clock, seconds):
        """Limit the CPU time of its tests, and of all that they start.

        clock: a GroupClock or a TreeClock.
        """
        self._tests_clock = clock
        self._tests_limit = seconds

    def wait(self):
        """Wait until the candidate reported, ended, or broke a limit. False: input closed."""
        poll = select.poll()
        for fd in self._outputs:
            poll.register(fd, select.POLLIN)
        if self._tests is not None:
            poll.register(self._tests, select.POLLIN)
        poll.register(0, _HANG_UP & ~select.POLLIN)
        end = self._process.fileno()
        # A process that says its last word ends, so its channel needs no look before that; each costs a
        # wake-up.
        poll.register(self._channel if end is None else end, select.POLLIN)
        # It has just begun and used none of its time: no need to look.
        pause = min(self._deadline.left(time.monotonic()), self._least_time(0), self._clock.pause())
        while True:
            if end is None:
                pause = min(pause, _POLL_WITHOUT_PIDFD)
            for fd, event in poll.poll(max(1, int(pause * 1000) + 1)):
                if fd == 0 and event & (_HANG_UP | select.POLLERR):
                    return False
                if fd in self._outputs and not self._take_output(fd):
                    poll.unregister(fd)
                if fd == self._channel and not self._take_message():
                    # It let go of its channel: no verdict can come, but its end can.
                    poll.unregister(fd)
                if fd == self._tests and not self._take_test_report():
                    poll.unregister(fd)
                    self.tests_ended = self.test_report == b""
                if fd == end:
                    return True
            if self._has_verdict():
                return True
            if end is None and self._process.has_ended():
                return True
            pause = self._time_left()
            if self.stopped is not None:
                return True

    def drain(self):
        """Read the rest that lies in the two pipes. Call it after the end."""
        for fd in (self._channel, *self._outputs):
            os.set_blocking(fd, False)
        if self._tests is not None:
            os.set_blocking(self._tests, False)
            try:
                while self._take_test_report():
                    pass
                self.tests_ended = self.test_report == b""
            except BlockingIOError:
                pass
        try:
            while self._take_message():
                pass
        except BlockingIOError:
            pass
        for fd in self._outputs:
            try:
                while self.output_bytes <= self._output_limit and self._take_output(fd):
                    pass
            except BlockingIOError:
                pass

    def report(self):
        """All that the candidate's process said after `R`."""
        return self.messages[2:] if self.ready else b""

    def _take_test_report(self):
        part = os.read(self._tests, _MESSAGE_LIMIT)
        self.test_report += part
        return bool(part)

    def _has_verdict(self):
        if self.test_report == _GONE and not self.tells_after:
            # Its end tells more. A moment is enough, as its tests saw the end already.
            self._deadline.shorten(time.monotonic() + _MOMENT)
            return False
        if self.tells_after and (self.test_report or self.tests_ended):
            self._deadline.shorten(time.monotonic() + _GRACE)
            return False
        if self.test_report.endswith(b"\n") or self.tests_ended:
            return True
        return self.messages.count(b"\n") >= 2 or self.messages.startswith(b"I")

    def crossing_seconds(self):
        """Seconds of CPU time that were granted for crossing."""
        return 0 if self._crossing is None else self._crossing.seconds(self._cpu_limit)

    def used_too_much(self, seconds):
        """True if that is more CPU time than it may take."""
        return seconds >= self._cpu_limit and seconds >= self._cpu_limit + self.crossing_seconds()

    def _time_left(self):
        used = self._clock.seconds()
        if used is not None and self.used_too_much(used):
            self.stopped = "cpu"
            return 0
        left = min(self._deadline.left(time.monotonic()), self._time_left_of_tests())
        if self.tests_ended:
            self.stopped = "tests"
            return 0
        if left <= 0:
            self.stopped = "gone" if self.test_report == _GONE else "wall"
            return 0
        if used is None:
            return left
        return min(left, self._least_time(used), self._clock.pause())

    def _time_left_of_tests(self):
        """The shortest time in which they can use up their CPU time; if it is used up, they have ended."""
        used = None if self._tests_clock is None else self._tests_clock.seconds()
        if used is None:
            return float("inf")
        self.tests_ended = self.tests_ended or used >= self._tests_limit
        return min(max(0.002, (self._tests_limit - used) / CORES), self._tests_clock.pause())

    def _least_time(self, used):
        """The shortest time in which the rest of its CPU time can be used up: threads use every core at
        once."""
        limit = self._cpu_limit
        if used >= limit:
            limit += self.crossing_seconds()
        return max(0.002, (limit - used) / CORES)

    def _take_message(self):
        if len(self.messages) > _MESSAGE_LIMIT:
            self.stopped = "tampered"
            return False
        part = os.read(self._channel, _MESSAGE_LIMIT)
        self.messages += part
        if self.messages.startswith(b"R\n"):
            self.ready = True
        return bool(part)

    def _take_output(self, fd):
        count = self.capture.read(fd, fd == self._stdout)
        self.output_bytes += count
        if self.output_bytes > self._output_limit:
            self.stopped = "output"
        return count > 0


def open_pidfd(pid):
    try:
        return os.pidfd_open(pid)
    except (AttributeError, OSError):
        return None


def has_ended(pid):
    return os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None

"""The fork server: reads jobs, forks one candidate for each, judges how it ended.

Protocol. Standard input: a 4-byte little-endian length, that many bytes of JSON (the job),
then `size` bytes of program that only the forked child reads. Standard output: one line of
JSON for each job. When standard input closes, the helper kills what runs and ends.
"""

import json
import os
import secrets
import select
import shutil
import signal
import struct
import time

from . import candidate, kernel, landlock, rootfs, seccomp

_MESSAGE_LIMIT = 8192
_OUTPUT_KEPT = 2048
_POLL_WITHOUT_PIDFD = 0.02
_HANG_UP = select.POLLHUP | getattr(select, "POLLRDHUP", 0)


class Setup:
    """What all candidates of this helper share; made before the first fork."""

    def __init__(self, tier, uid):
        self.linux = os.uname().sysname == "Linux"
        self.namespaces = tier != "process"
        self.uid = uid
        self.own_pid_namespace = None
        self.landlock = not self.namespaces and self.linux and landlock.abi() > 0
        self.readable = []
        self.devices = []
        if self.landlock:
            system = ["/usr", "/bin", "/sbin", "/lib", "/lib64", "/etc/ld.so.cache"]
            self.readable = system + rootfs.interpreter_folders()
            self.devices = ["/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom"]
        self.filter = seccomp.prepare() if self.linux else None
        # RLIMIT_NPROC counts all processes of a user within a user namespace. A uid and a
        # namespace of our own start with this helper's two; elsewhere others come first.
        alone = self.namespaces or uid is not None
        self.processes_before = 2 if alone else _processes_of(os.getuid())


def _processes_of(uid):
    count = 0
    for entry in os.listdir("/proc") if os.path.isdir("/proc") else []:
        try:
            if entry.isdigit() and os.stat("/proc/" + entry).st_uid == uid:
                count += len(os.listdir("/proc/%s/task" % entry))
        except OSError:
            pass
    return count


class StreamLost(Exception):
    """The position in standard input is unknown; only a new helper can go on."""


def serve(setup):
    """Answer jobs until standard input closes."""
    while True:
        header = _read_exactly(4)
        if header is None:
            return
        size = struct.unpack("<I", header)[0]
        body = _read_exactly(size)
        if body is None:
            return
        job = json.loads(body)
        answer = _run(setup, job)
        if answer is None:
            return
        answer["id"] = job["id"]
        _write_all(1, json.dumps(answer).encode() + b"\n")


def _read_exactly(size):
    data = b""
    while len(data) < size:
        part = os.read(0, size - len(data))
        if not part:
            return None
        data += part
    return data


def _write_all(fd, data):
    while data:
        data = data[os.write(fd, data) :]


def _run(setup, job):
    """Run one candidate; its answer, or None when standard input closed meanwhile."""
    nonce = secrets.token_hex(16).encode()
    channel_end, channel = os.pipe()
    output_end, output = os.pipe()
    started = time.monotonic()
    pid = _fork(setup)
    if pid == 0:
        os.close(channel_end)
        os.close(output_end)
        candidate.run(setup, job, channel, output, nonce)
    os.close(channel)
    os.close(output)
    watch = _Watch(pid, channel_end, output_end, job, started)
    try:
        connected = watch.wait()
    finally:
        _kill(setup, pid)
        _pid, status, usage = os.wait4(pid, 0)
        if not setup.namespaces:
            _reap_orphans()
            _empty(job["folder"])
    watch.drain()
    os.close(channel_end)
    os.close(output_end)
    wall = time.monotonic() - started
    if not connected:
        return None
    if not watch.ready and not watch.messages.startswith(b"I"):
        raise StreamLost("a candidate died before its program was read")
    answer = _judge(watch, job, nonce, status, usage)
    answer["cpuMs"] = round((usage.ru_utime + usage.ru_stime) * 1000, 2)
    answer["wallMs"] = round(wall * 1000, 2)
    answer["memoryBytes"] = usage.ru_maxrss * (1024 if setup.linux else 1)
    answer["output"] = watch.output_tail.decode("utf-8", "replace")
    answer["outputBytes"] = watch.output_bytes
    return answer


def _fork(setup):
    """Fork into a PID namespace of the child's own (its first process: killing it kills all)."""
    if not setup.namespaces:
        return os.fork()
    kernel.unshare(kernel.CLONE_NEWPID)
    pid = os.fork()
    if pid != 0:
        kernel.setns(setup.own_pid_namespace, kernel.CLONE_NEWPID)
    return pid


def _kill(setup, pid):
    try:
        if not setup.namespaces:
            os.killpg(pid, signal.SIGKILL)
    except OSError:
        pass
    try:
        os.kill(pid, signal.SIGKILL)
    except OSError:
        pass


def _reap_orphans():
    """Without a PID namespace, daemons of a candidate become children of this subreaper."""
    while True:
        try:
            with open("/proc/self/task/%d/children" % os.getpid()) as file:
                children = file.read().split()
        except OSError:
            return
        if not children:
            return
        for child in children:
            try:
                os.kill(int(child), signal.SIGKILL)
                os.waitpid(int(child), 0)
            except OSError:
                pass


def _empty(folder):
    """Without a file system of its own, what a candidate wrote is removed by hand."""
    for name in os.listdir(folder):
        path = os.path.join(folder, name)
        if os.path.isdir(path) and not os.path.islink(path):
            for inner, folders, _files in os.walk(path):
                os.chmod(inner, 0o700)
                for below in folders:
                    below = os.path.join(inner, below)
                    if not os.path.islink(below):
                        os.chmod(below, 0o700)
            shutil.rmtree(path, ignore_errors=True)
        else:
            os.unlink(path)


class _Watch:
    """Follows one candidate: its messages, its output, its time."""

    def __init__(self, pid, channel, output, job, started):
        self._pid = pid
        self._channel = channel
        self._output = output
        self._cpu_limit = job["cpuMs"] / 1000
        self._output_limit = job["output"]
        self._deadline = started + job["wallMs"] / 1000
        self._cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1
        self.messages = b""
        self.ready = False
        self.output_tail = b""
        self.output_bytes = 0
        self.stopped = None

    def wait(self):
        """Until the candidate reported, ended, or broke a limit. False: input closed."""
        poll = select.poll()
        poll.register(self._channel, select.POLLIN)
        poll.register(self._output, select.POLLIN)
        poll.register(0, _HANG_UP & ~select.POLLIN)
        pidfd = _open_pidfd(self._pid)
        if pidfd is not None:
            poll.register(pidfd, select.POLLIN)
        try:
            while True:
                pause = self._time_left()
                if self.stopped is not None:
                    return True
                if pidfd is None:
                    pause = min(pause, _POLL_WITHOUT_PIDFD)
                for fd, event in poll.poll(max(1, int(pause * 1000) + 1)):
                    if fd == 0 and event & (_HANG_UP | select.POLLERR):
                        return False
                    if fd == self._output and not self._take_output():
                        poll.unregister(fd)
                    if fd == self._channel and not self._take_message():
                        # It let go of its channel: no verdict can come, but its end can.
                        poll.unregister(fd)
                    if fd == pidfd:
                        return True
                if self._has_verdict():
                    return True
                if pidfd is None and _has_ended(self._pid):
                    return True
        finally:
            if pidfd is not None:
                os.close(pidfd)

    def drain(self):
        """After the end: what still lies in the two pipes."""
        for fd in (self._channel, self._output):
            os.set_blocking(fd, False)
        try:
            while self._take_message():
                pass
        except BlockingIOError:
            pass
        try:
            while self.output_bytes <= self._output_limit and self._take_output():
                pass
        except BlockingIOError:
            pass

    def verdict_line(self):
        """The message after `R`, or None."""
        lines = self.messages.split(b"\n")
        return lines[1] if self.ready and len(lines) > 2 else None

    def _has_verdict(self):
        return self.messages.count(b"\n") >= 2 or self.messages.startswith(b"I")

    def _time_left(self):
        now = time.monotonic()
        if now >= self._deadline:
            self.stopped = "wall"
            return 0
        left = self._deadline - now
        used = _cpu_seconds(self._pid)
        if used is None:
            return left
        if used >= self._cpu_limit:
            self.stopped = "cpu"
            return 0
        # Threads can use up the rest on every core at once.
        return min(left, max(0.002, (self._cpu_limit - used) / self._cores))

    def _take_message(self):
        if len(self.messages) > _MESSAGE_LIMIT:
            return False
        part = os.read(self._channel, _MESSAGE_LIMIT)
        self.messages += part
        if self.messages.startswith(b"R\n"):
            self.ready = True
        return bool(part)

    def _take_output(self):
        part = os.read(self._output, 65536)
        self.output_bytes += len(part)
        self.output_tail = (self.output_tail + part)[-_OUTPUT_KEPT:]
        if self.output_bytes > self._output_limit:
            self.stopped = "output"
        return bool(part)


def _open_pidfd(pid):
    try:
        return os.pidfd_open(pid)
    except (AttributeError, OSError):
        return None


def _has_ended(pid):
    return os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None


def _cpu_seconds(pid):
    """CPU time of a running process, by its own clock (Linux: MAKE_PROCESS_CPUCLOCK)."""
    try:
        return time.clock_gettime((~pid << 3) | 2)
    except (AttributeError, OSError):
        return None


def _judge(watch, job, nonce, status, usage):
    line = watch.verdict_line()
    if watch.messages.startswith(b"I"):
        reason = json.loads(watch.messages[1:].split(b"\n")[0])["reason"]
        return {"verdict": "error", "reason": "the sandbox could not be set up: " + reason}
    if watch.stopped == "output" or watch.output_bytes > job["output"]:
        return _verdict("output_limit", "wrote more than %d bytes of output" % job["output"])
    if watch.stopped == "cpu":
        return _verdict("timeout", "used more than %s s of CPU time" % _seconds(job["cpuMs"]))
    if watch.stopped == "wall":
        return _verdict("timeout", "ran for more than %s s" % _seconds(job["wallMs"]))
    if line is not None:
        return _judge_message(line, nonce)
    if os.WIFSIGNALED(status):
        return _judge_signal(os.WTERMSIG(status), usage, job)
    code = os.WEXITSTATUS(status)
    return _verdict("failed", "ended with exit status %d before its tests were over" % code)


def _judge_message(line, nonce):
    code, body = line[:1], line[1:]
    if code == b"P":
        if secrets.compare_digest(body, nonce):
            return {"verdict": "passed", "reason": None}
        return _verdict("tampered", "claimed success without having run its tests")
    try:
        facts = json.loads(body)
        kind, name, message = facts["kind"], str(facts["type"]), str(facts["message"])
        number, source = facts["line"], str(facts["source"])
        where = " (line %d)" % number if isinstance(number, int) else ""
    except (ValueError, KeyError, TypeError):
        return _verdict("tampered", "wrote to the channel of its verdict")
    detail = message or source
    reason = (name + (": " + detail if detail else "") + where)[:600]
    if code == b"C":
        return _verdict("compile_error", reason)
    if code == b"E":
        return _verdict("out_of_memory" if kind == "memory" else "failed", reason)
    return _verdict("tampered", "wrote to the channel of its verdict")


def _judge_signal(number, usage, job):
    if number == signal.SIGKILL and usage.ru_utime + usage.ru_stime >= job["cpuMs"] / 1000:
        # Where a process's clock cannot be read (macOS) the kernel's limit ends it.
        return _verdict("timeout", "used more than %s s of CPU time" % _seconds(job["cpuMs"]))
    try:
        name = signal.Signals(number).name
    except ValueError:
        name = "signal %d" % number
    return _verdict("crashed", "ended by " + name)


def _verdict(verdict, reason):
    return {"verdict": verdict, "reason": reason}


def _seconds(milliseconds):
    return ("%.3f" % (milliseconds / 1000)).rstrip("0").rstrip(".")

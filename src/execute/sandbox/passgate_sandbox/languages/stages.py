"""The two stages of a program that has a first process (see commands.py): it is compiled, and it is run."""

import errno
import json
import os
import shutil
import signal
import time

from ..candidate import candidate
from ..following import clocks, waiting, watch
from ..following.process import TEXT_KEPT, Process
from ..isolation import kernel, rlimits, streams
from . import direct, product
from .proof import PLACE, Proof

_NO_PROGRAM = (errno.ENOENT, errno.EACCES, errno.ENOEXEC)


class Stages:
    """Compiles and runs one program."""

    def __init__(self, setup, job, channel, kept):
        """kept: descriptors by their purpose."""
        self._setup = setup
        # Descriptors that take the program into its control groups, and its compiler, which may take more,
        # into others.
        self._groups = kept["groups"]
        self._compilers = kept["compilers"]
        self._clock = next(iter(kept["clock"]), None)
        self._compilers_clock = next(iter(kept["compilers' clock"]), None)
        # From its tests and to them, in split grading.
        self._conversation = kept["conversation"]
        self._job = job
        self._language = job["language"]
        self._channel = channel
        self._environment = direct.environment(self._language, os.getcwd())

    def follow(self, made, sources):
        """Compile, if the language needs it, then run: the facts for the verdict.

        made: the file that its product is in, or goes to once it is compiled; None if it runs once.
        sources: the names of the files that are there already, which are no part of its product.
        """
        compiler = self._language["compile"]
        if compiler is None or (made is not None and product.restore(made)):
            return self._run()
        facts = self._compile(compiler)
        if facts is not None:
            return facts
        if made is not None:
            product.keep(made, sources)
        return self._run()

    def _compile(self, compiler):
        """None when it compiled."""
        reading, writing = os.pipe()
        limits = dict(compiler["limits"], threads=0)
        command = compiler["command"]
        others = self._others(self._compilers_clock)
        started = self._start(command, limits, "data", output=writing)
        process = Process(started, limits, self._setup, others)
        os.close(writing)
        text = process.read_until_end(reading)
        os.close(reading)
        facts = self._end(process)
        if facts["code"] == 0 and facts["stopped"] is None:
            _make_executable(self._language["run"][0])
            return None
        os.write(2, text.strip()[-TEXT_KEPT:] + b"\n")
        return dict(facts, stage="compile", said=_telling_line(text))

    def _run(self):
        if self._job["grading"] == "outside":
            # It comes after compiling, which serves other cases, too.
            os.dup2(streams.show(os.dup(0), self._setup.namespaces), 0)
        if self._conversation:
            return self._run_tested()
        proof = Proof()
        limits = self._limits(self._language["threads"])
        command, memory = self._language["run"], self._language["memory"]
        others = self._others(self._clock)
        started = self._start(command, limits, memory, proof=proof)
        process = Process(started, limits, self._setup, others)
        proof.let_go()
        process.wait()
        waited = self._waited(process)
        facts = self._end(process)
        return dict(facts, stage="run", waitedMs=waited, proven=proof.take())

    def _run_tested(self):
        """Run it for its tests, and end it with them."""
        limits = self._limits(2 * self._language["threads"])
        command, memory = self._language["run"], self._language["memory"]
        source, sink = self._conversation
        others = self._others(self._clock)
        pid = self._start(command, limits, memory, conversation=self._conversation)
        process = Process(pid, limits, self._setup, others, tests=source)
        os.close(sink)
        process.wait()
        waited = self._waited(process)
        ended = watch.has_ended(pid)
        facts = self._end(process)
        # True if its tests ended, and not itself, if only just now.
        released = not ended and facts["signal"] == signal.SIGKILL
        return dict(facts, stage="run", waitedMs=waited, proven=False, released=released)

    def _limits(self, threads):
        """The limits of the program, whose control groups its compiler is not in."""
        memory = self._setup.bounds.of_each_process(self._job)
        return dict(self._job, memory=memory, threads=threads)

    def _others(self, clock):
        """A clock of all processes that are started next; see clocks.of_others."""
        proc = self._setup.proc
        own = None if proc is None else os.readlink("self", dir_fd=proc)
        return clocks.of_others(self._setup, clock, own, None)

    def _waited(self, process):
        """The time that it had to wait for a core, in milliseconds, if it was stopped for time."""
        is_late = process.stopped in ("cpu", "wall")
        return round(waiting.longest(self._setup) * 1000, 2) if is_late else 0

    def _start(self, command, limits, memory, proof=None, output=None, conversation=()):
        pid = kernel.fork()
        if pid != 0:
            return pid
        try:
            os.setsid()
            if output is not None:
                os.dup2(os.open("/dev/null", os.O_RDONLY), 0)
                os.dup2(output, 1)
                os.dup2(output, 2)
            if proof is not None:
                os.dup2(proof.fileno(), PLACE)
            for place, each in enumerate(conversation, PLACE):
                os.dup2(each, place)
            _join(self._groups if output is None else self._compilers)
            if self._setup.landlock:
                # Nor may it see other processes, or signal them.
                candidate.fence(self._setup, os.getcwd())
            self._limit(limits, memory)
            direct.restore_signals()
            direct.become(command, self._environment)
        except BaseException as error:
            self._tell_not_started(command[0], error)
        os._exit(127)

    def _tell_not_started(self, program, error):
        """Tell the helper that the compiler made nothing that can be run, or that a program of the
        machine cannot be."""
        is_made = self._language["compile"] is not None and program.startswith("./")
        if is_made and getattr(error, "errno", None) in _NO_PROGRAM:
            message = "its compiler made nothing that can be run (%s)" % os.strerror(error.errno)
            facts = {"stage": "compile", "stopped": None, "said": message}
            line = b"X" + json.dumps(facts).encode()
        else:
            reason = {"reason": "%s cannot be started: %s" % (program, error)}
            line = b"I" + json.dumps(reason).encode()
        os.write(self._channel, line + b"\n")

    def _limit(self, limits, memory):
        # This process counts too.
        most = self._setup.processes_before + 1 + limits["processes"] + limits["threads"]
        rlimits.bind_all(memory, rlimits.values(limits, limits["memory"], most, limits["cpuMs"]))

    def _end(self, process):
        """End a process and all that it started; the facts about its end."""
        try:
            if self._setup.namespaces:
                os.kill(-1, signal.SIGKILL)
            else:
                os.killpg(process.pid, signal.SIGKILL)
        except OSError:
            pass
        status, cpu, memory = 0, 0.0, 0
        while True:
            try:
                pid, ended, usage = os.wait4(-1, 0)
            except ChildProcessError:
                break
            status = ended if pid == process.pid else status
            cpu += usage.ru_utime + usage.ru_stime
            memory = max(memory, usage.ru_maxrss)
        cpu = process.clock.total(cpu)
        if process.stopped is None and cpu > process.cpu_limit:
            process.stopped = "cpu"
        killed = os.WIFSIGNALED(status)
        return {
            "stopped": process.stopped,
            "code": None if killed else os.WEXITSTATUS(status),
            "signal": os.WTERMSIG(status) if killed else None,
            "cpuMs": round(cpu * 1000, 2),
            "wallMs": round((time.monotonic() - process.started) * 1000, 2),
            "memoryBytes": memory * (1024 if self._setup.linux else 1),
        }


def _join(groups):
    """Take the calling process in. Before 2022 the kernel checks the process that writes, not the one
    that opened the file."""
    for group in groups:
        try:
            os.write(group, b"0")
        except PermissionError:
            pass


def _make_executable(path):
    """Linkers change the mode of the file that they made, which the `process` tier's filter denies."""
    if not path.startswith("./") or not os.path.isfile(path) or os.access(path, os.X_OK):
        return
    with open(path, "rb") as made:
        copy = os.open(path + ".copy", os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o755)
        with open(copy, "wb") as file:
            shutil.copyfileobj(made, file)
    os.rename(path + ".copy", path)


def _telling_line(text):
    """The line of a compiler's output that says most: its first error, else its last line."""
    lines = [line.strip() for line in text.decode("utf-8", "replace").split("\n") if line.strip()]
    missing = [line for line in lines if "undefined reference to" in line]
    errors = [line for line in lines if "error" in line.lower() and not line.startswith("#")]
    return (missing or errors or lines[-1:] or [""])[0][:400]

"""One job: the candidate's process is started, followed to its end, and judged."""

import os
import secrets
import time

from ..candidate import candidate
from ..following import clocks, waiting
from ..following.watch import Watch
from ..isolation import rlimits, workspace
from ..isolation.crossing import longest
from ..judging import judge, judge_commands
from ..languages import commands, direct
from ..languages.proof import Proof
from .ends import Ends
from .forked import Forked, fork
from .template import renew
from .tester_process import fork_tester


class StreamLost(Exception):
    """The position in standard input is unknown, or the end of a candidate; only a new helper can go on."""


def run(setup, job):
    """Run one candidate.

    setup: a setup.Setup. job: a protocol.Job. Returns the facts for its answer (see protocol.Answer) and
    its output (a Capture), or None when standard input closed. Raises StreamLost.
    """
    _prepare_sandbox(setup, job)
    one = _Run(setup, job, Ends(setup, job))
    one.start()
    watch = one.watch()
    is_connected = one.follow(watch)
    one.clear_up(watch)
    if not is_connected:
        return None
    _require_known(watch, job, one.ending)
    answer = one.measured(watch)
    answer.update(one.verdict(watch))
    if answer["verdict"] != "passed":
        watch.capture.drop_whole()
    return answer, watch.capture


def _prepare_sandbox(setup, job):
    """Make ready all that outlives the job: the processes that candidates and tests are forked from,
    control groups, /tmp."""
    if _has_template(setup, job):
        # Before anything of the job is in this memory, which all later candidates inherit.
        setup.template = renew(setup, fork, direct.manner_of(job["language"]))
    setup.bounds.bind(job)
    if setup.namespaces:
        compiler = job["language"] and job["language"]["compile"]
        most = compiler["limits"]["fileSize"] if compiler else 0
        setup.scratch.prepare(max(job["fileSize"], most))
    if job["grading"] == "split" and setup.tester is None:
        setup.tester = fork_tester(setup, job, fork)
        # It and its fork count as the candidates' user's.
        setup.processes_before += 2


def _has_template(setup, job):
    return setup.namespaces and (job["language"] is None or direct.is_possible(job))


def _require_known(watch, job, ending):
    """Raises StreamLost if nobody can tell the candidate's end, or how much it has read."""
    if not ending.is_known and not watch.ran_out:
        raise StreamLost("the process that candidates are forked from has ended")
    if not watch.ready and not (job["grading"] == "shared" and watch.messages.startswith(b"I")):
        text = watch.messages.decode("utf-8", "replace")[:400]
        raise StreamLost("a candidate ended before its program was read: " + text)


class _Run:
    """The state of one job while it runs. Its methods are called once each, in their order here."""

    def __init__(self, setup, job, ends):
        self._setup = setup
        self._job = job
        self._ends = ends
        self._is_split = job["grading"] == "split"
        self._has_template = _has_template(setup, job)
        # True if a first process in the sandbox compiles or starts the program. That one holds it to its
        # limits, and keeps the time itself.
        self._has_first = job["language"] is not None and not self._has_template
        self._waited = 0
        # Its Ending, and the seconds that all took: known once it was followed.
        self.ending = self._wall = None

    def start(self):
        """Start the candidate's process and, in split grading, its tests."""
        setup, job, ends = self._setup, self._job, self._ends
        self._started = time.monotonic()
        self._folder = None if setup.namespaces else workspace.make(job["folder"], setup.uid)
        stdin = setup.streams.input(self._folder) if job["grading"] == "outside" else None
        self._nonce = secrets.token_hex(16).encode() if job["grading"] == "shared" else None
        is_proven = job["language"] is not None and not self._has_first and not self._is_split
        self._proof = Proof() if is_proven else None
        # They count from now on.
        self._others, self._clock_of_tests = self._clocks()
        self._process = self._fork(stdin)
        if stdin is not None:
            os.close(stdin)
        if self._is_split:
            setup.tester.start(job, *ends.of_tests())
        ends.let_go_of_conversation()

    def watch(self):
        """The Watch that will follow it, with its limits and its clocks."""
        setup, job, has_first = self._setup, self._job, self._has_first
        bounds = judge_commands.outer_bounds(job) if has_first else job
        crossing = setup.tester.crossing if self._is_split and not has_first else None
        waits_for = None if has_first else setup
        deadline = waiting.Deadline(self._started, bounds["wallMs"] / 1000, waits_for, crossing)
        self._clock = clocks.Clock(self._process.cpu_seconds, self._others)
        watch = Watch(self._process, self._clock, self._ends, bounds, deadline, crossing)
        watch.tells_after = has_first
        if self._clock_of_tests is not None:
            seconds = rlimits.kernel_seconds(longest(job, job["cpuMs"]))
            watch.bound_tests(self._clock_of_tests, seconds)
        return watch

    def follow(self, watch):
        """Wait until its verdict is known, it ended or it broke a limit; then end all that it started.

        Returns False when standard input closed.
        """
        try:
            is_connected = watch.wait()
            if watch.stopped in ("cpu", "wall"):
                self._waited = waiting.longest(self._setup)
        finally:
            ending = self._process.end()
            self.ending = ending._replace(seconds=self._clock.total(ending.seconds))
            if self._folder is not None:
                workspace.remove(self._folder)
        return is_connected

    def clear_up(self, watch):
        """Read the rest in its pipes, and close them."""
        watch.ran_out = self._setup.bounds.ran_out()
        watch.compiler_ran_out = self._has_first and self._setup.bounds.compiler_ran_out()
        self._ends.let_go_of_writing()
        watch.drain()
        self._ends.close()
        self._setup.streams.remove()
        self._wall = time.monotonic() - self._started

    def measured(self, watch):
        """Its time and memory, as keys of the answer."""
        answer = {
            "cpuMs": round(self.ending.seconds * 1000, 2),
            "wallMs": round(self._wall * 1000, 2),
            "waitedMs": round(self._waited * 1000, 2),
            "memoryBytes": self.ending.memory,
        }
        granted = round(watch.crossing_seconds() * 1000, 2)
        if granted > 0:
            answer["crossingMs"] = granted
        return answer

    def verdict(self, watch):
        """The verdict and its reason, as keys of the answer. A first process tells the program's time
        and memory, too."""
        job, ending = self._job, self.ending
        if job["language"] is None:
            return judge.verdict_of(watch, job, self._nonce, ending)
        facts = None
        if not self._has_first:
            is_proven = self._proof is not None and self._proof.take()
            facts = judge_commands.facts_of(watch, job, ending, is_proven, self._process.was_killed)
        return judge_commands.verdict_of(watch, job, ending, facts)

    def _clocks(self):
        """The clocks of the candidate's processes, and of those of its tests.

        None for processes that need no clock, or have none.
        """
        setup = self._setup
        if self._has_first:
            return None, None
        at = os.getpid() if setup.template is None else setup.template.pid
        resident = None if setup.template is None else at
        others = clocks.of_others(setup, setup.bounds.clock_of_programs(), at, resident)
        if not self._is_split:
            return others, None
        tester = setup.tester.pid
        return others, clocks.of_others(setup, setup.bounds.clock_of_tests(), tester, tester)

    def _fork(self, stdin):
        """The candidate's process; see candidate.run and Template.start.

        stdin: the file that its input is to be put in; None for none.
        """
        setup, job, ends = self._setup, self._job, self._ends
        if self._has_template:
            setup.template.start(job, ends.of_candidate(), self._nonce, self._proof, stdin)
            return setup.template

        product = setup.products.of(job)

        def become():
            for end in ends.of_others():
                os.close(end)
            if job["language"] is None:
                candidate.run(setup, job, self._folder, ends.of_candidate(), self._nonce, stdin)
            else:
                commands.run(setup, job, self._folder, ends.of_candidate(), product, stdin)

        return Forked(setup, become)

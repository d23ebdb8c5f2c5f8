"""The fork server: reads jobs, forks one candidate for each, judges how it ended.

Protocol. Standard input: a 4-byte little-endian length, that many bytes of JSON (the job), then
`tests` bytes of tests (in split grading the tester alone reads them), then `size` bytes of program
and `input` bytes of standard input (in outside grading) that the candidate alone reads.
Standard output: one line of JSON for each job, then `output` bytes, the end of what the candidate
printed, then `stdout` bytes, all that it printed to its standard output and that is to be compared.
When standard input closes, the helper kills what runs and ends.
"""

import json
import os
import secrets
import struct
import time

from ..candidate import candidate
from ..following import clocks, waiting
from ..following.watch import Watch
from ..isolation import landlock, rlimits, rootfs, seccomp, workspace
from ..isolation.bounds import Bounds
from ..isolation.crossing import longest
from ..isolation.scratch import Scratch
from ..isolation.streams import Streams
from ..judging import judge_commands
from ..judging.judge import verdict_of
from ..languages import commands, direct
from ..languages.product import Products
from ..languages.proof import Proof
from .forked import Forked, fork
from .template import renew
from .tester_process import fork_tester


class Setup:
    """What all candidates of this helper share; made before the first fork."""

    def __init__(self, tier, uid, folders):
        self.linux = os.uname().sysname == "Linux"
        if _is_mapped(uid) is False:
            if tier == "root":
                raise PermissionError("this root has no other user to give to candidates")
            uid = None
        if tier == "user" and uid is not None:
            raise PermissionError(
                "root's candidates would be root outside of it: it needs CAP_SYS_ADMIN, or an ordinary user"
            )
        self.namespaces = tier != "process"
        self.uid = uid
        self.own_pid_namespace = None
        # A descriptor of the /proc that shows this process and all below it; None where there is none.
        self.proc = None
        if not self.namespaces and self.linux:
            self.proc = _open_proc()
        self.streams = Streams(None, uid)
        # Forked when the first tests come that are to run apart from their candidates, and when
        # the first candidate comes that can be forked from there.
        self.tester = self.template = None
        self.bounds = Bounds()
        self.landlock = not self.namespaces and self.linux and landlock.abi() > 0
        self.readable = []
        if not self.namespaces and uid is not None:
            _require_public(rootfs.interpreter_folders())
        self.devices = []
        if self.landlock:
            system = ["/usr", "/bin", "/sbin", "/lib", "/lib64", "/etc/ld.so.cache"]
            self.readable = system + rootfs.interpreter_folders() + rootfs.visible(folders)
            self.devices = ["/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom"]
        self.scratch = Scratch(uid is not None) if self.namespaces else None
        self.products = Products()
        rlimits.limit_for_all_jobs()
        self.filter = seccomp.prepare(not self.namespaces) if self.linux else None
        # RLIMIT_NPROC counts all processes of a user within a user namespace: none under a uid
        # of the slot's own, this helper's two in a namespace of its own, else what runs already.
        self.processes_before = 0
        if uid is None:
            self.processes_before = 2 if self.namespaces else _processes_of(os.getuid())


def _open_proc():
    try:
        return os.open("/proc", os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        return None


def _is_mapped(uid):
    """Whether a user id exists in this user namespace; None where that cannot be known."""
    if uid is None:
        return None
    try:
        with open("/proc/self/uid_map") as file:
            ranges = [[int(n) for n in line.split()] for line in file]
    except OSError:
        return None
    return any(inside <= uid < inside + count for inside, _outside, count in ranges)


def _require_public(folders):
    """Candidates that get a user of their own must be able to read the interpreter."""
    for folder in folders:
        at = folder
        while at != "/":
            if not os.stat(at).st_mode & 0o001:
                raise PermissionError(
                    "the interpreter's folder %s cannot be read by other users (%s is private)"
                    % (folder, at)
                )
            at = os.path.dirname(at)


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
    """The position in standard input is unknown, or how a candidate ended; only a new helper can go on."""


def serve(setup):
    """Answer jobs until standard input closes."""
    while (job := _read_job()) is not None:
        done = _run(setup, job)
        if done is None:
            break
        answer, capture = done
        answer.update(id=job["id"], output=capture.end_size, stdout=capture.whole_size)
        _write_all(1, json.dumps(answer).encode() + b"\n")
        capture.write_and_close(1)
    if setup.template is not None:
        setup.template.close()


def _read_job():
    header = _read_exactly(4)
    body = None if header is None else _read_exactly(struct.unpack("<I", header)[0])
    return None if body is None else json.loads(body)


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
    """Run one candidate; its answer and what it printed, or None when standard input closed."""
    if _has_template(setup, job):
        # Before anything of the job is in this memory, which all candidates to come inherit.
        setup.template = renew(setup, fork, direct.manner_of(job["language"]))
    setup.bounds.bind(job)
    if setup.namespaces:
        compiler = job["language"] and job["language"]["compile"]
        most = compiler["limits"]["fileSize"] if compiler else 0
        setup.scratch.prepare(max(job["fileSize"], most))
    is_whole = job["grading"] == "outside"
    is_program = is_whole or job["language"] is not None
    channel_end, channel = _channel(setup)
    apart, (output_end, output) = setup.streams.outputs(is_program, is_whole)
    tests_end, stdout_end, nonce = None, None, None
    ours, written, conversation, theirs = [channel_end, output_end], [channel, output], [], []
    if job["grading"] == "split":
        if setup.tester is None:
            setup.tester = fork_tester(setup, job, fork)
            # It and its fork count as the candidates' user's.
            setup.processes_before += 2
        tests_end, report = os.pipe()
        from_tests, to_candidate = os.pipe()
        from_candidate, to_tests = os.pipe()
        ours.append(tests_end)
        conversation = [from_tests, to_tests]
        theirs = [from_candidate, to_candidate, report]
    if apart is not None:
        stdout_end, stdout = apart
        ours.append(stdout_end)
        written.append(stdout)
    started = time.monotonic()
    folder = None if setup.namespaces else workspace.make(job["folder"], setup.uid)
    stdin = setup.streams.input(folder) if is_whole else None
    if job["grading"] == "shared":
        nonce = secrets.token_hex(16).encode()
    has_first = job["language"] is not None and not _has_template(setup, job)
    proof = None
    if job["language"] is not None and not has_first and not conversation:
        proof = Proof()
    ends = [*written, *conversation]
    others, of_tests = _clocks(setup, has_first, bool(conversation))
    process = _start(setup, job, folder, ends, nonce, proof, stdin, [*ours, *theirs])
    if stdin is not None:
        os.close(stdin)
    if theirs:
        setup.tester.start(job, *theirs)
    for end in conversation + theirs:
        os.close(end)
    waited = 0
    bounds = judge_commands.outer_bounds(job) if has_first else job
    # What has a first process is held to its limits there, which keeps the time itself.
    crossing = setup.tester.crossing if conversation and not has_first else None
    deadline = waiting.Deadline(started, bounds["wallMs"] / 1000, None if has_first else setup, crossing)
    clock = clocks.Clock(process.cpu_seconds, others)
    watch = Watch(process, clock, channel_end, output_end, bounds, deadline, tests_end, stdout_end, crossing)
    watch.tells_after = has_first
    if of_tests is not None:
        seconds = rlimits.kernel_seconds(longest(job, job["cpuMs"]))
        watch.bound_tests(of_tests, seconds)
    try:
        connected = watch.wait()
        if watch.stopped in ("cpu", "wall"):
            waited = waiting.longest(setup)
    finally:
        ending = process.end()
        ending = ending._replace(seconds=clock.total(ending.seconds))
        if folder is not None:
            workspace.remove(folder)
    watch.ran_out = setup.bounds.ran_out()
    watch.compiler_ran_out = has_first and setup.bounds.compiler_ran_out()
    # Not before: that nobody writes any more would have woken this process once more than the end.
    for end in written:
        os.close(end)
    watch.drain()
    for end in ours:
        os.close(end)
    setup.streams.remove()
    wall = time.monotonic() - started
    if not connected:
        return None
    if not ending.is_known and not watch.ran_out:
        raise StreamLost("the process that candidates are forked from has ended")
    if not watch.ready and not (job["grading"] == "shared" and watch.messages.startswith(b"I")):
        said = watch.messages.decode("utf-8", "replace")[:400]
        raise StreamLost("a candidate ended before its program was read: " + said)
    answer = {
        "cpuMs": round(ending.seconds * 1000, 2),
        "wallMs": round(wall * 1000, 2),
        "waitedMs": round(waited * 1000, 2),
        "memoryBytes": ending.memory,
    }
    granted = round(watch.crossing_seconds() * 1000, 2)
    if granted > 0:
        answer["crossingMs"] = granted
    if job["language"] is None:
        answer.update(verdict_of(watch, job, nonce, ending))
    else:
        facts = None
        if not has_first:
            proven = proof is not None and proof.take()
            facts = judge_commands.facts_of(watch, job, ending, proven, process.was_killed)
        answer.update(judge_commands.verdict_of(watch, job, ending, facts))
    if answer["verdict"] != "passed":
        watch.capture.drop_whole()
    return answer, watch.capture


def _clocks(setup, has_first, has_tests):
    """What counts the time of a candidate's processes and of those of its tests that are about to start;
    None for what needs no clock, or has none.

    has_first: whether a first process follows it and counts its time.
    """
    if has_first:
        return None, None
    at = os.getpid() if setup.template is None else setup.template.pid
    resident = None if setup.template is None else at
    others = clocks.of_others(setup, setup.bounds.clock_of_programs(), at, resident)
    if not has_tests:
        return others, None
    tester = setup.tester.pid
    return others, clocks.of_others(setup, setup.bounds.clock_of_tests(), tester, tester)


def _channel(setup):
    """Both ends of a private channel."""
    reading, writing = os.pipe()
    if not setup.namespaces:
        # There is a /proc, where a candidate could open the end that is not its own, and take what it said.
        os.fchmod(writing, 0o200)
    return reading, writing


def _has_template(setup, job):
    return setup.namespaces and (job["language"] is None or direct.is_possible(job))


def _start(setup, job, folder, ends, nonce, proof, stdin, others):
    """A candidate's process; see candidate.run and Template.start.

    stdin: the file that its input is to be put in; None for none.
    others: descriptors that are none of its business.
    """
    if _has_template(setup, job):
        setup.template.start(job, ends, nonce, proof, stdin)
        return setup.template

    product = setup.products.of(job)

    def become():
        for end in others:
            os.close(end)
        if job["language"] is None:
            candidate.run(setup, job, folder, ends, nonce, stdin)
        else:
            commands.run(setup, job, folder, ends, product, stdin)

    return Forked(setup, become)

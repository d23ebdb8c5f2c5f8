"""The first process in the sandbox of a program that is compiled.

Without namespaces, it serves all programs in other languages than Python (else see direct.py). It writes
the program's files, has it compiled, runs it, and tells the end of both. Both are processes of their own
below it. Processes that the compiler leaves running are gone before the program starts, and the program's
own before the verdict is told. The program cannot trace this process, nor signal it. In a PID namespace it
is the first one, which gets no signal that it has no handler for. Elsewhere Landlock keeps signals below
it, on kernels that can.

On the private channel it says `R` when the program was read and the sandbox stands. Then it says `X` + JSON
(the program's end), or `I` + JSON (the sandbox or the toolchain could not be used: never the model's
fault).
"""

import fcntl
import json
import os
import signal

from ..candidate import candidate
from ..isolation import streams
from . import direct
from .proof import PLACE
from .stages import Stages

_HIGH = 64
# This process reads it, and neither a compiler nor a program does.
_LOOKED_AT = ["/proc"]


def run(setup, job, folder, ends, made, stdin):
    """Become the first process of the sandbox of `job`. Never returns; see candidate.run.

    made: the file of its product (see product.py); None if it runs once. stdin: the file that its input is
    to be put in; None for none.
    """
    try:
        channel, output, *conversation = ends
        is_whole = job["grading"] == "outside"
        stdout = conversation.pop() if is_whole else output
        bounds = setup.bounds
        kept = {
            "conversation": conversation,
            "groups": bounds.of_programs(),
            "clock": _some(bounds.clock_of_programs()),
            "compilers": bounds.of_compilers(),
            "compilers' clock": _some(bounds.clock_of_compilers()),
            "proc": _some(setup.proc),
            "made": _some(made),
        }
        more = [each for several in kept.values() for each in several]
        if stdin is None:
            stdin = os.open("/dev/null", os.O_RDONLY)
        aside = (output, stdout, stdin)
        output, stdout, stdin = candidate.keep(channel, *more, aside=aside)
        if conversation:
            candidate.await_tests()
        program = candidate.read_payload(job["size"])
        if is_whole:
            streams.fill(stdin, job["input"])
        language = job["language"]
        candidate.redirect(output, len(more), stdout, stdin)
        candidate.isolate(setup, folder, _LOOKED_AT)
        candidate.give_up_privileges(setup)
        # Python's own handler would end this process by a signal of its program.
        signal.signal(signal.SIGINT, signal.SIG_DFL if setup.namespaces else signal.SIG_IGN)
        files = {**language["beside"], language["file"]: program}
        sources = direct.write_files(files, language, bool(conversation))
        own, *moved = _put_away(1 + len(more))
        places = iter(moved)
        kept = {name: [next(places) for _each in several] for name, several in kept.items()}
        setup.proc = next(iter(kept["proc"]), None)
        made = next(iter(kept["made"]), None)
        # The place of the proof stays taken, so that no other descriptor gets it.
        os.dup2(2, PLACE, inheritable=False)
        os.write(own, b"R\n")
    except BaseException as error:
        candidate.send(b"I", {"reason": "%s: %s" % (type(error).__name__, error)})
        os._exit(0)
    try:
        facts = Stages(setup, job, own, kept).follow(made, sources)
        os.write(own, b"X" + json.dumps(facts).encode() + b"\n")
    except BaseException as error:
        reason = {"reason": "%s: %s" % (type(error).__name__, error)}
        os.write(own, b"I" + json.dumps(reason).encode() + b"\n")
    os._exit(0)


def _some(descriptor):
    return [] if descriptor is None else [descriptor]


def _put_away(count):
    """Move descriptors from the channel's place on out of reach of the programs that are run."""
    places = range(candidate.CHANNEL, candidate.CHANNEL + count)
    moved = [fcntl.fcntl(each, fcntl.F_DUPFD_CLOEXEC, _HIGH) for each in places]
    for each in places:
        os.close(each)
    return moved

"""A program in another language that needs no compiler: a fork of the template that becomes it.

Programs that have to be compiled first go through a process of their own (see commands.py), and so do all
programs without namespaces.
"""

import os
import resource
import signal

from ..candidate import candidate
from ..isolation import rlimits, streams
from ..isolation.crossing import longest
from . import javascript
from .proof import PLACE

# These decide how programs of a language run, and are the same for all of them.
_KEPT = ("file", "run", "environment", "memory", "threads", "reports")


def is_possible(job):
    """True if a job in another language can be run like this, with namespaces."""
    language = job["language"]
    return language["compile"] is None and not language["beside"]


def manner_of(language):
    """The part of a job's language that the template must know; None for Python."""
    return None if language is None else {name: language[name] for name in _KEPT}


def limits(setup, job):
    """The values of a job's limits, as `rlimits.bind_all` takes them."""
    # Tests that run apart are of the same user, and so are their threads.
    sides = 2 if job["grading"] == "split" else 1
    processes = setup.processes_before + job["processes"] + sides * job["language"]["threads"]
    memory = setup.bounds.of_each_process(job)
    return rlimits.values(job, memory, processes, longest(job, job["cpuMs"]))


def environment(manner, home):
    """The environment of a program; its home is its work folder."""
    return {
        "PATH": "/usr/local/bin:/usr/bin:/bin",
        "HOME": home,
        "TMPDIR": home,
        "LANG": "C.UTF-8",
        **manner["environment"],
    }


def run(manner, sizes, values, channel, has_tests, stdin):
    """Become the program that comes on standard input. Never returns.

    manner: see manner_of. sizes: of the program and of its input. values: see limits. channel: for messages
    as candidate.py has them; only `R` and `I` are said here. has_tests: true if it talks to tests over the
    descriptors from 3 on. stdin: the file of its input; None for none.
    """
    try:
        os.set_inheritable(channel, False)
        # Signals to its process group reach no other's.
        os.setsid()
        if has_tests:
            candidate.await_tests(PLACE)
        program = candidate.read_payload(sizes[0])
        if stdin is None:
            stdin = os.open("/dev/null", os.O_RDONLY)
        else:
            streams.fill(stdin, sizes[1])
            stdin = streams.show(stdin, has_name=True)
        os.dup2(stdin, 0)
        os.close(stdin)
        os.chdir("/tmp")
        write_files({manner["file"]: program}, manner, has_tests)
        os.write(channel, b"R\n")
    except BaseException as error:
        candidate.send(b"I", {"reason": "%s: %s" % (type(error).__name__, error)}, channel)
        os._exit(0)
    command = manner["run"]
    try:
        rlimits.bind_all(manner["memory"], values)
        restore_signals()
        become(command, environment(manner, "/tmp"))
    except BaseException as error:
        candidate.send(b"I", {"reason": "%s cannot be started: %s" % (command[0], error)}, channel)
    os._exit(127)


def write_files(files, language, has_tests):
    """Write the files of a program, and those that it needs to talk to its tests, to the current folder.

    files: text or bytes by name. language: its manner, or all of it. Returns the names of all of them.
    """
    reporter = javascript.REPORTER if language["reports"] else {}
    subject = javascript.SUBJECT if has_tests else {}
    written = {**files, **reporter, **subject}
    for name, content in written.items():
        with open(name, "wb") as file:
            file.write(content if isinstance(content, bytes) else content.encode())
    return set(written)


def become(command, environment):
    """Become a program, which gets told the limit of its stack. Never returns.

    In words of the command and of the environment, `{stack}` is the limit of this process in bytes, and
    `{v8-stack}` V8's part of it, in KiB. V8 looks at its own stack alone, and functions that it calls need
    the rest.
    """
    stack = resource.getrlimit(resource.RLIMIT_STACK)[0]
    values = {"{stack}": str(stack), "{v8-stack}": str(stack // 8 * 7 // 1024)}

    def fill(word):
        for name, value in values.items():
            word = word.replace(name, value)
        return word

    environment = {name: fill(value) for name, value in environment.items()}
    os.execve(command[0], [fill(word) for word in command], environment)


def restore_signals():
    """Restore the signals that Python ignores: the program would ignore them too."""
    for number in (signal.SIGPIPE, signal.SIGXFSZ, signal.SIGINT):
        signal.signal(number, signal.SIG_DFL)

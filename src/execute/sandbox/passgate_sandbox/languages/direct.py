"""A program in another language that needs no compiler: a fork of the template that becomes it.

What has to be compiled first goes through a process of its own (see commands.py), and so does all
where there are no namespaces.
"""

import os
import resource
import signal

from ..candidate import candidate
from ..isolation import rlimits, streams
from ..isolation.crossing import longest
from . import javascript
from .proof import PLACE

_LIMITED = (
    resource.RLIMIT_FSIZE,
    resource.RLIMIT_NPROC,
    resource.RLIMIT_CPU,
    resource.RLIMIT_STACK,
)
# What decides how programs of a language run, and is the same for all of them.
_KEPT = ("file", "run", "environment", "memory", "threads", "reports")


def is_possible(job):
    """Whether a job in another language can be run like this, where there are namespaces."""
    language = job["language"]
    return language["compile"] is None and not language["beside"]


def manner_of(language):
    """What the template must know of a job's language; None for Python."""
    return None if language is None else {name: language[name] for name in _KEPT}


def limits(setup, job):
    """Memory, file size, processes of the user, CPU time in seconds, stack, as `bind` takes them."""
    # Tests that run apart are of the same user, and so are their threads.
    sides = 2 if job["grading"] == "split" else 1
    processes = setup.processes_before + job["processes"] + sides * job["language"]["threads"]
    memory = setup.bounds.of_each_process(job)
    seconds = rlimits.kernel_seconds(longest(job, job["cpuMs"]))
    return memory, job["fileSize"], processes, seconds, job["stack"]


def environment(manner, home):
    """What a program finds in its environment; its home is its work folder."""
    return {
        "PATH": "/usr/local/bin:/usr/bin:/bin",
        "HOME": home,
        "TMPDIR": home,
        "LANG": "C.UTF-8",
        **manner["environment"],
    }


def run(manner, sizes, values, channel, has_tests, stdin):
    """Become the program that comes on standard input. Never returns.

    manner: see manner_of. sizes: of the program and of its input. values: see limits. channel: for
    messages as candidate.py has them, of which only `R` and `I` are said here. has_tests: whether
    it talks to tests over the descriptors from 3 on. stdin: the file of its input; None for none.
    """
    try:
        os.set_inheritable(channel, False)
        # What it does to its process group, it does to no other's.
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
        bind(manner["memory"], values)
        restore_signals()
        become(command, environment(manner, "/tmp"))
    except BaseException as error:
        candidate.send(b"I", {"reason": "%s cannot be started: %s" % (command[0], error)}, channel)
    os._exit(127)


def write_files(files, language, has_tests):
    """The files of a program, and what it needs to talk to its tests, in the current folder.

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
    """Become a program, which gets told how large its stack may be. Never returns.

    In words of the command and of the environment, `{stack}` is the limit of this process in bytes,
    and `{v8-stack}` what V8 may take of it, in KiB: it looks at its own stack alone, and what
    it calls needs the rest.
    """
    stack = resource.getrlimit(resource.RLIMIT_STACK)[0]
    values = {"{stack}": str(stack), "{v8-stack}": str(stack // 8 * 7 // 1024)}

    def fill(word):
        for name, value in values.items():
            word = word.replace(name, value)
        return word

    environment = {name: fill(value) for name, value in environment.items()}
    os.execve(command[0], [fill(word) for word in command], environment)


def bind(memory, values):
    """Bind this process to limits for good.

    memory: which memory is bound, `address-space` or `data`. values: see limits.
    """
    kind = resource.RLIMIT_AS if memory == "address-space" else resource.RLIMIT_DATA
    for each, value in zip((kind, *_LIMITED), values):
        rlimits.bind(each, value)


def restore_signals():
    """Those that Python ignores, and what is exec'ed would too."""
    for number in (signal.SIGPIPE, signal.SIGXFSZ, signal.SIGINT):
        signal.signal(number, signal.SIG_DFL)

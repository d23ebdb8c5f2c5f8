"""Tests that Node.js runs: its process below the one that the tester forks for a job."""

import os
import signal

from . import candidate, direct, javascript, kernel

_REPORT = candidate.CHANNEL + 2


def run(job, work, ends):
    """Run a job's tests in the current folder until they end; they report by themselves.

    job: what the helper sent: `tester` is their command. work: the tests as they were given.
    ends: the descriptors that come from and go to the candidate, and that of the report.
    """
    for name, content in dict(javascript.TESTER, **{"passgate-work.json": work}).items():
        with open(name, "wb") as file:
            file.write(content)
    pid = kernel.fork()
    if pid == 0:
        try:
            candidate.keep(*ends)
            # More than any process here has open.
            os.closerange(_REPORT + 1, 4096)
            # Of what sets no limit by itself, the clock goes on in the program that is started.
            signal.alarm(candidate.kernel_seconds(job["wallMs"]))
            command = job["tester"]
            environment = {"PATH": "/usr/bin:/bin", "HOME": os.getcwd(), "LANG": "C.UTF-8"}
            direct.become(command, dict(environment, **job["environment"]))
        finally:
            os._exit(1)
    # The candidate's side and the helper wait for the end of these.
    for end in ends:
        os.close(end)
    try:
        os.waitpid(pid, 0)
    except ChildProcessError:
        # Ends of children are ignored here, and waited for all the same.
        pass

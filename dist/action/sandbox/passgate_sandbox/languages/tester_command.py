"""Tests that Node.js runs: its process below the one that the tester forks for a job."""

import os
import signal

from ..candidate import candidate
from ..following import waiting
from ..isolation import kernel, rlimits
from ..isolation.crossing import longest
from . import direct, javascript

_REPORT = candidate.CHANNEL + 2


def run(job, work, ends, counts):
    """Run a job's tests in the current folder until they end; they report by themselves.

    job: the helper's request: `tester` is their command. work: the tests as they were given. ends: the
    descriptors that come from and go to the candidate, and that of the report. counts: that of the counts
    of crossing (see crossing.py).
    """
    for name, content in dict(javascript.TESTER, **{"passgate-work.json": work}).items():
        with open(name, "wb") as file:
            file.write(content)
    pid = kernel.fork()
    if pid == 0:
        try:
            candidate.keep(*ends, counts)
            # More than any process here has open.
            os.closerange(_REPORT + 2, 4096)
            # The alarm goes on in the program that is started.
            most = waiting.STRETCH * longest(job, job["wallMs"])
            signal.alarm(rlimits.kernel_seconds(most))
            command = job["tester"]
            environment = {"PATH": "/usr/bin:/bin", "HOME": os.getcwd(), "LANG": "C.UTF-8"}
            direct.become(command, dict(environment, **job["environment"]))
        finally:
            os._exit(1)
    # The candidate's side and the helper wait for the end of these.
    for end in (*ends, counts):
        os.close(end)
    try:
        os.waitpid(pid, 0)
    except ChildProcessError:
        # Ends of children are ignored here, and waited for all the same.
        pass

"""Run a command and say what it took: `python3 measure.py REPORT LOG COMMAND...`.

REPORT gets JSON: `seconds` of wall time from just before the command starts to its end, `status`,
`cpuSeconds` of it and all its descendants, and two peaks of resident memory in bytes:
`mainPeak` of the command's own process (VmHWM, looked at every 100 ms) and `largestPeak` of the
largest process among it and all descendants that were waited for (getrusage). LOG gets its
standard output and standard error.
"""

import json
import os
import re
import resource
import select
import subprocess
import sys
import time

_INTERVAL_MS = 100


def main():
    report, log, command = sys.argv[1], sys.argv[2], sys.argv[3:]
    with open(log, "wb") as file:
        started = time.monotonic()
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=file, stderr=subprocess.STDOUT
        )
        peak = _watch(process.pid)
        status = process.wait()
        seconds = time.monotonic() - started
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    facts = {
        "seconds": seconds,
        "status": status,
        "cpuSeconds": usage.ru_utime + usage.ru_stime,
        "mainPeak": peak,
        "largestPeak": usage.ru_maxrss * 1024,
    }
    with open(report, "w") as file:
        json.dump(facts, file)


def _watch(pid):
    """Wait for the end of a process; its highest resident memory in bytes."""
    poll = select.poll()
    poll.register(os.pidfd_open(pid), select.POLLIN)
    peak = 0
    while True:
        peak = max(peak, _high_water(pid))
        if poll.poll(_INTERVAL_MS):
            return peak


def _high_water(pid):
    try:
        with open("/proc/%d/status" % pid) as file:
            found = re.search(r"^VmHWM:\s*(\d+) kB", file.read(), re.MULTILINE)
    except OSError:
        return 0
    return int(found.group(1)) * 1024 if found else 0


main()

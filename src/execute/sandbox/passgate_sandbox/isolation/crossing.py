"""The time that calls and values take to cross between a candidate and its tests.

That time belongs to neither, but the candidate's process spends half of it. So the tests' process counts
what crosses, in memory that the helper reads and no candidate has. The candidate may take a fixed price for
each on top of its limit, at most as much as the limit itself.
"""

import mmap
import operator
import os
import struct

from . import kernel

# Seconds for each message that was answered, each item of an iterator, and each byte of both sides.
_PRICES = (20e-6, 0.5e-6, 20e-9)
MESSAGES, ITEMS, BYTES = range(len(_PRICES))
_COUNTS = struct.Struct("%dQ" % len(_PRICES))
# The most that is granted, as a part of the job's limit.
_MOST = 1


class Crossing:
    """The counts of one job at a time."""

    def __init__(self):
        self._file = kernel.memory_file("crossing")
        os.ftruncate(self._file, _COUNTS.size)

    def fileno(self):
        """The descriptor of a file with the counts, one after the other."""
        return self._file

    def open(self):
        """The counts as the tests' process sees them, to be set and added to."""
        return memoryview(mmap.mmap(self._file, _COUNTS.size)).cast("Q")

    def seconds(self, limit):
        """The time to be added to a limit; both in seconds."""
        counts = _COUNTS.unpack(os.pread(self._file, _COUNTS.size, 0))
        return min(_MOST * limit, sum(map(operator.mul, _PRICES, counts)))


def longest(job, limit):
    """The most that a limit of a job can come to. limit: in milliseconds."""
    return limit * (1 + _MOST) if job["grading"] == "split" else limit

"""The end of a candidate's process."""

from typing import NamedTuple


class Ending(NamedTuple):
    """The end of a candidate's process.

    status: as os.wait4 gives it. seconds: CPU time, its own and that of all it waited for. memory: its
    highest use, in bytes. is_known: False if only the end itself is known, since the process that it was
    forked from ended too.
    """

    status: int
    seconds: float
    memory: int
    is_known: bool = True

"""How a candidate's process ended."""

from typing import NamedTuple


class Ending(NamedTuple):
    """What came of a candidate's process.

    status: as os.wait4 gives it. seconds: of CPU time, its own and that of all it waited for.
    memory: the most that it had, in bytes. is_known: False where only that it ended is known,
    since what it was forked from ended too.
    """

    status: int
    seconds: float
    memory: int
    is_known: bool = True

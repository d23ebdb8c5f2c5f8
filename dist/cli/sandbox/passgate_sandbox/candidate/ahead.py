"""Takes items of an iterator before its tests ask for them, and never keeps these waiting for it.

The next item may take long, or for ever, when tests want no more. So after a moment a timer's handler gives
the items so far. The handler also answers, on top of the iterator, all other requests that come meanwhile.
The iterator goes on once its next item is asked for.
"""

from signal import ITIMER_VIRTUAL, SIG_DFL, SIGVTALRM, getsignal, setitimer, signal
from sys import getrefcount

from ..exchange.wire import Gone

# It is CPU time, in seconds.
_MOMENT = 0.005
# A bound on the JSON, about: the next item may be many times larger than the ones before it.
_MOST_CHARACTERS = 1 << 18
_DEEPEST = 8
_SMALL = frozenset([type(None), bool, float])


class Ahead:
    """The items of one iterator at a time that have been taken and were not given yet.

    give: sends an answer. converse: answers requests, until one for the next item of a stream.
    """

    def __init__(self, give, converse):
        self._give = give
        self._converse = converse
        self._stream = None
        self._items = []
        # The first is true once the moment is over, the second while its handler is at work.
        self._is_late = self._is_busy = False
        self._is_forbidden = False

    def forbid(self):
        """Take no more items ahead: the settings that tests make may change between two items."""
        self._is_forbidden = True

    def is_possible(self):
        """It serves one iterator at a time, and none if the program uses the timer's signal itself."""
        if self._is_forbidden or self._is_busy:
            return False
        return getsignal(SIGVTALRM) in (SIG_DFL, self._on_time)

    def take(self, stream, count):
        """Take up to so many items of a stream, and tell the reason for the end.

        That is None, the exception that ended it, or a list with an item that must not be given ahead.
        """
        self._stream, self._is_late, self._items = stream, False, []
        items, room, last = self._items, _MOST_CHARACTERS, None
        signal(SIGVTALRM, self._on_time)
        setitimer(ITIMER_VIRTUAL, _MOMENT)
        try:
            while len(items) < count and room > 0 and not (self._is_late and items):
                # The item gets no name of its own, which would count as one more reference.
                item = [next(stream.iterator)]
                size = weigh(item, 0)
                if size is None:
                    last = item
                    break
                room -= size
                items += item
        except Gone:
            raise
        except BaseException as error:
            last = error
        finally:
            self._stream = None
            setitimer(ITIMER_VIRTUAL, 0)
        return items, last

    def _on_time(self, _number, _frame):
        stream = self._stream
        if stream is None:
            return
        self._is_late = True
        # The item that was asked for has to come, however long that takes.
        if self._items:
            self._is_busy = True
            self._give(stream.tell_ahead(self._items))
            self._items.clear()
            self._converse(stream)
            self._is_busy = False


def weigh(values, key, are_alone=True, depth=_DEEPEST):
    """The number of characters that a value will be, about; None if somebody else may see it change.

    values: has the value at `key`. are_alone: true if nobody else has `values`.
    """
    is_alone = are_alone and getrefcount(values[key]) == _ALONE
    value = values[key]
    kind = type(value)
    if kind is int:
        return 8 + (value.bit_length() >> 2)
    if kind in _SMALL:
        return 8
    if kind is str or kind is bytes:
        return 8 + len(value)
    if depth > 0 and (kind is tuple or (is_alone and kind is list)):
        return _sum(weigh(value, n, is_alone, depth - 1) for n in range(len(value)))
    if depth > 0 and is_alone and kind is dict:
        keys = _sum(weigh((each,), 0, False, depth - 1) for each in value)
        return _sum([keys, *(weigh(value, each, True, depth - 1) for each in value)])
    if depth > 0 and is_alone and kind is set:
        return _sum(weigh((each,), 0, False, depth - 1) for each in value)
    return None


def _sum(sizes):
    total = 8
    for size in sizes:
        if size is None:
            return None
        total += size
    return total


def _holders(values, key):
    return getrefcount(values[key])


# A value that only a container holds has this many references.
_ALONE = _holders([[]], 0)

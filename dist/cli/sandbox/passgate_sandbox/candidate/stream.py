"""An iterator that a candidate has handed out: its items, as its tests take them.

Its items are asked for one by one, so that the effects of an item happen when it is taken. They come
several at a time if nobody can tell the difference. Tests that take all at once, as `list(...)` does, get
all of them. Tests that go through a quiet one (see quiet.py) get a few ahead.
"""

from collections import deque

from ..exchange.encoder import Answers, Encoder, is_plain
from ..exchange.values import PLAIN, Table
from ..exchange.wire import to_json
from .quiet import is_quiet

# So many are given one by one before any is taken ahead, and then a part of the number given so far.
_FIRST = 32
_PART = 4
_MOST = 4096
# A message of more than one item has at most so much JSON.
_LARGEST = 1 << 20


class Stream:
    """One iterator, and the values that its tests know."""

    def __init__(self, iterator, known, hand_out, describe):
        """describe: gives the answer that tells an exception."""
        self.iterator = iterator
        self._known = known
        self._hand_out = hand_out
        self._describe = describe
        # Its items and its end that nobody has been told yet.
        self._held = deque()
        self._end = None
        self._given = 0
        self._is_quiet = None

    def next(self):
        """The answer to a request for the next item."""
        answer, value = {}, None
        try:
            if self._held:
                value = self._held.popleft()
            elif self._end is not None:
                answer, self._end = self._end, None
            else:
                value = next(self.iterator)
        except BaseException as error:
            answer = self._ending(error)
        self._given += 1
        if not answer and not self._known.values and is_plain(value):
            return {"v": value}
        is_over = bool(answer)
        return self._with_changes(answer, is_over, lambda encoder: {"v": encoder.encode(value)})

    def all(self):
        """The answer to a request for all items, as many as fit into a message."""
        held = self._held
        try:
            while self._end is None and len(held) < _MOST:
                held.append(next(self.iterator))
        except BaseException as error:
            self._end = self._ending(error)

        def write(encoder):
            items, room = [], _LARGEST
            while held and room > 0:
                items.append(encoder.encode(held.popleft()))
                room -= _size(items[-1])
            if held or self._end is None:
                return {"all": items}
            end, self._end = self._end, None
            return {**end, "all": items}

        return self._with_changes({}, self._end is not None, write)

    def may_run_ahead(self, rebound):
        """rebound: gives the names that the program rebinds (see code_facts.py)."""
        if self._given < _FIRST or self._held or self._end is not None:
            return False
        if self._is_quiet is None:
            self._is_quiet = is_quiet(self, self._known, rebound())
        return self._is_quiet

    def run_ahead(self, ahead):
        """The answer to a request for the next item, with some that follow it."""
        items, last = ahead.take(self, min(_MOST, self._given // _PART))
        if type(last) is list:
            self._held.extend(last)
            self._is_quiet = False
            return self.tell_ahead(items) if items else self.next()
        answer = {} if last is None else self._ending(last)
        return {**answer, **self.tell_ahead(items)}

    def tell_ahead(self, items):
        """The answer with items that were taken ahead, and are nobody else's."""
        self._given += len(items)
        return {"ahead": Encoder(Table(), None).content(items)}

    def _ending(self, error):
        return {"stop": True} if isinstance(error, StopIteration) else self._describe(error)

    def _with_changes(self, answer, is_over, write):
        """An answer with items, and with the changes of all known values.

        write: gives the part of the answer that an encoder writes.
        """
        known = self._known
        try:
            encoder = Answers(known, self._hand_out)
            count = known.begin()
            answer.update(write(encoder))
            if known.values:
                answer["c"] = known.changes(encoder, count, is_over)
                known.note(encoder)
                answer["f"] = known.let_go()
            return answer
        except BaseException as error:
            # An answer without "f" says that nothing is known any more.
            known.cut(0)
            return self._describe(error)


def _size(data):
    """The length of its JSON in characters, about."""
    kind = type(data)
    if kind is str:
        return len(data) + 8
    return 8 if kind in PLAIN else len(to_json(data))

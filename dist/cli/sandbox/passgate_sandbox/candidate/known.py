"""The values of a candidate that its tests know while an iterator of it goes on.

In one process a list that is given again and again is one list, and later changes of an argument are seen.
Here each answer tells the changes of the values that both sides know: of all if they are few, else of those
that it mentions, and of all again when the iterator ends.
"""

import json
from sys import getrefcount

from ..exchange.values import Table

# Bounds on the values that are looked at, in characters of JSON. The first is for each item, so that items
# stay quick. The second is for all items that take more than the first.
_FEW = 2048
_MOST = 2_000_000
# Each value counts so much, beside its text.
_EACH = 128


class Known(Table):
    """The values of one call and, if iterators came of it, of all that these give."""

    # The use of the second bound so far, by all iterators together.
    _spent = 0
    # The last told state of each value, as a hash and a size; None before an iterator came.
    _states = None

    def number_of(self, value):
        number = self._numbers.get(id(value))
        if number is not None and self._states is not None:
            self._mentioned.append(number)
        return number

    def watch(self):
        """Watch from now on: an iterator is handed out that may change known values."""
        if self._states is None:
            self._states, self._mentioned = [], []

    def note(self, encoder):
        """Note the state of new values, as it has just been told."""
        if self._states is not None:
            self.bound()
            count = len(self.values)
            for value in self.values[len(self._states) :]:
                self._states.append(_mark(encoder.content(value)))
                self.cut(count)

    def cut(self, count):
        super().cut(count)
        if self._states is not None:
            del self._states[count:]

    def begin(self):
        """Call it before the next item is encoded; returns the number of known values."""
        self._mentioned.clear()
        return len(self.values)

    def changes(self, encoder, count, is_over):
        """The changes of the first `count` values that the other side has to learn, in an answer with an
        item.

        encoder: has encoded the item. is_over: true if the iterator has ended. Returns pairs of a number
        and the content.
        """
        pending, found, marks = self._mentioned, [], {}
        if is_over or self._may_look(sum(size for _hash, size in self._states)):
            pending.extend(range(count))
        else:
            pending.extend(n for n in range(count) if _holders(self.values, n) == _NOBODY)
        # Contents mention others, which join the list while it is gone through.
        for number in pending:
            if number < count and number not in marks:
                before = len(self.values)
                content = encoder.content(self.values[number])
                marks[number] = _mark(content)
                if marks[number] != self._states[number]:
                    found.append([number, content])
                else:
                    # It is not told, so its content gets no numbers.
                    self.cut(before)
        for number, mark in marks.items():
            self._states[number] = mark
        self._compared = sorted(marks)
        return found

    @staticmethod
    def _may_look(size):
        if size <= _FEW:
            return True
        Known._spent += size
        return Known._spent <= _MOST

    def let_go(self):
        """Forget told values that only this table still holds. The candidate cannot change them now.

        Returns their numbers.
        """
        gone = []
        for number in self._compared:
            if _holders(self.values, number) == _NOBODY:
                # Values that only it held come after it.
                self.values[number] = None
                gone.append(number)
        for number in reversed(gone):
            del self._states[number]
        self.forget(gone)
        return gone


def _mark(content):
    text = json.dumps(content)
    return hash(text), len(text) + _EACH


def _holders(values, number):
    return getrefcount(values[number])


# A value that only a table has, has this many references.
_NOBODY = _holders([[]], 0)

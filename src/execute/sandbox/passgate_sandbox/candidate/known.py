"""What the tests of a candidate know of its values while an iterator of it goes on.

In one process a list that is given again and again is one list, and what is done to an argument
later is seen. Here each answer says what has changed of the values that both sides know: of all if
they are few, else of those that it mentions, and of all again when the iterator ends.
"""

import json
from sys import getrefcount

from ..exchange.values import Table

# What may be looked at for each item, in characters of JSON, so that items stay quick; and in all, of
# more than that.
_FEW = 2048
_MOST = 2_000_000
# Beside its text, of each value.
_EACH = 128


class Known(Table):
    """The values of one call and, if iterators came of it, of all that these give."""

    # What has been looked at of more than few, by all iterators together.
    _spent = 0
    # Of each value what was said of it last, as a hash and a size; None before an iterator came.
    _said = None

    def number_of(self, value):
        number = self._numbers.get(id(value))
        if number is not None and self._said is not None:
            self._mentioned.append(number)
        return number

    def watch(self):
        """From now on: an iterator is handed out that may change what is known."""
        if self._said is None:
            self._said, self._mentioned = [], []

    def note(self, encoder):
        """Keep what has just been said of values that are new."""
        if self._said is not None:
            self.bound()
            count = len(self.values)
            for value in self.values[len(self._said) :]:
                self._said.append(_mark(encoder.content(value)))
                self.cut(count)

    def cut(self, count):
        super().cut(count)
        if self._said is not None:
            del self._said[count:]

    def begin(self):
        """Before the next item is encoded; returns how many values are known."""
        self._mentioned.clear()
        return len(self.values)

    def changes(self, encoder, count, is_over):
        """What the other side has to learn of the first `count` values, in an answer with an item.

        encoder: has encoded the item. is_over: whether the iterator has ended. Returns pairs of a
        number and the content.
        """
        pending, found, marks = self._mentioned, [], {}
        if is_over or self._may_look(sum(size for _hash, size in self._said)):
            pending.extend(range(count))
        else:
            pending.extend(n for n in range(count) if _holders(self.values, n) == _NOBODY)
        # Contents mention others, which join the list while it is gone through.
        for number in pending:
            if number < count and number not in marks:
                before = len(self.values)
                content = encoder.content(self.values[number])
                marks[number] = _mark(content)
                if marks[number] != self._said[number]:
                    found.append([number, content])
                else:
                    # It is not said, so what it holds gets no numbers.
                    self.cut(before)
        for number, mark in marks.items():
            self._said[number] = mark
        self._told = sorted(marks)
        return found

    @staticmethod
    def _may_look(size):
        if size <= _FEW:
            return True
        Known._spent += size
        return Known._spent <= _MOST

    def let_go(self):
        """Forget what was told if nobody but this table has it any more, so that it stays as it is;
        returns the numbers."""
        gone = []
        for number in self._told:
            if _holders(self.values, number) == _NOBODY:
                # What only it held comes after it.
                self.values[number] = None
                gone.append(number)
        for number in reversed(gone):
            del self._said[number]
        self.forget(gone)
        return gone


def _mark(content):
    text = json.dumps(content)
    return hash(text), len(text) + _EACH


def _holders(values, number):
    return getrefcount(values[number])


# Of a value that only a table has.
_NOBODY = _holders([[]], 0)

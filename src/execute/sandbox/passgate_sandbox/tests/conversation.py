"""The conversation of tests with a candidate that is in another process, in split grading.

Tests meet stand-ins for its functions (stand_in.py) and iterators that live with it. Its answers are plain
data, and one that breaks the rules ends the conversation for good.
"""

import builtins
import functools
import itertools
import sys
from _thread import allocate_lock

from ..exchange.decoder import Decoder
from ..exchange.encoder import Encoder, are_plain
from ..exchange.values import PLAIN, Malformed, Table
from ..isolation.crossing import ITEMS
from .stand_in import Watched, stand_in

_MOST_ITEMS = 1_000_000
_LONGEST_NAME = 100
_ENDINGS = (StopIteration, StopAsyncIteration)
# Tests that replace them want to see a candidate's output, or to give it input.
_STREAMS = (sys.stdin, sys.stdout, sys.stderr)


class CandidateRaised:
    """The place in the candidate that an exception came from, kept on the exception itself."""

    # The name that the candidate lacks since its tests alone define it; None for any other cause.
    lacks = None

    def __init__(self, name, line):
        self.name = name
        self.line = line


class Subject:
    """The candidate, as far as its tests may know it.

    wire: leads to it. stops: true if its tests mention StopIteration, and so know what they do.
    """

    def __init__(self, wire, stops):
        self._wire = wire
        # The error that has ended the conversation, for good.
        self._lost = None
        self._stops = stops
        # The imports and settings that its tests bring with them; None if there are none, or no more.
        self._brought = None
        # Tests may ask from several threads: each has the answer to its own question.
        self._lock = allocate_lock()

    def bring(self, brought):
        """From now on the candidate has the imports and settings that its tests bring with them."""
        self._brought = brought or None

    def get(self, names, definitions, settings):
        """The candidate's values for these names, and the names of the tests' own definitions that it
        needs.

        settings: the settings that tests may make for their process.
        """
        with self._lock:
            shadows = sorted(name for name in definitions if hasattr(builtins, name))
            request = {
                "get": names,
                "free": bool(definitions),
                "shadows": shadows,
                "sets": bool(settings),
            }
            answer = self._ask(request)
        values, free = answer["v"], answer.get("free", [])
        if type(values) is not dict or type(free) is not list:
            raise Malformed("no names")
        found = {
            name: Decoder(Table(), functools.partial(self._take, name=name)).decode(values[name])
            for name in names
            if name in values
        }
        return found, sorted(definitions.intersection(each for each in free if type(each) is str))

    def refuse(self, what):
        """End the conversation: tests look at more than they are shown."""
        self._lost = self._lost or Watched(what)
        raise self._lost

    def check(self):
        """Raise again the error that ended the conversation, even if it was caught."""
        if self._lost is not None:
            raise self._lost

    def call(self, handle, values, names):
        table, known = None, 0
        if are_plain(values) and are_plain(names.values()):
            request = {"call": handle, "a": values, "k": names}
        else:
            table = Table()
            encoder = Encoder(table, _cannot_hand_out)
            request = {
                "call": handle,
                "a": [_given(value, encoder) for value in values],
                "k": {name: _given(value, encoder) for name, value in names.items()},
            }
            known = len(table.values)
        with self._lock:
            answer = self._ask(request)
        value = answer.get("v")
        if known == 0 and type(value) in PLAIN and "x" not in answer:
            return value
        decoder = Decoder(table or Table(), self._take)
        contents = answer.get("m", {})
        for number in range(known):
            if str(number) in contents:
                decoder.update(table.values[number], contents[str(number)])
        self._raise_if_told(answer)
        return decoder.decode(value)

    def next(self, iterator, takes_all):
        """The next item of an iterator, which keeps the rest of the answer. takes_all: true if all are
        wanted."""
        request = {"next": iterator.handle, **({"all": 1} if takes_all else {})}
        value = None
        # Answers are read in the order in which they came, as they count on the ones before.
        with self._lock:
            while True:
                for each in iterator.ahead:
                    return each
                answer, iterator.ending = iterator.ending, None
                if answer is not None:
                    break
                if iterator.table.torn is not None:
                    raise iterator.table.torn
                answer = self._ask(request)
                try:
                    value = self._given_by(answer, iterator.table)
                except BaseException as error:
                    iterator.table.torn = error
                    raise
                if "ahead" not in answer and "all" not in answer:
                    break
                iterator.ahead = iter(value)
                self._wire.counts[ITEMS] += len(value)
                if answer.get("stop") is True or answer.get("x") is not None:
                    iterator.ending = answer
        if answer.get("stop") is True:
            raise StopIteration
        self._raise_if_told(answer)
        return value

    def _given_by(self, answer, table):
        """The item of an answer, or the list of its items.

        table: the values known since the call that the iterator came of.
        """
        if "ahead" in answer:
            return Decoder(Table(), self._take).decode_all(answer["ahead"])
        decoder = Decoder(table, self._take)
        if "f" not in answer:
            # The candidate starts with an empty table.
            table.cut(0)
            return self._items(answer, decoder)
        table.bound()
        value = self._items(answer, decoder)
        decoder.update_all(answer.get("c"))
        gone = answer["f"]
        if type(gone) is not list or not all(type(number) is int for number in gone):
            raise Malformed("no numbers")
        table.bound()
        table.forget(gone)
        return value

    def _items(self, answer, decoder):
        return decoder.decode_all(answer["all"]) if "all" in answer else decoder.decode(answer.get("v"))

    def _ask(self, request):
        """The answer to a request. The caller holds the lock."""
        self.check()
        if (sys.stdin, sys.stdout, sys.stderr) != _STREAMS:
            self.refuse("what a program prints or reads")
        if self._brought is not None and (news := self._brought.news()):
            request["brought"] = news
            self._brought = self._brought or None
        try:
            self._wire.send(request)
            answer = self._wire.receive()
            if type(answer) is not dict:
                raise Malformed("no answer")
            return answer
        except BaseException as error:
            self._lost = error
            raise

    def _take(self, kind, handle, table, name=None):
        if kind != "fn":
            return _Iterator(self, handle, table)
        return stand_in(lambda *values, **names: self.call(handle, values, names), name, self.refuse)

    def _raise_if_told(self, answer):
        thrown = answer.get("x")
        if thrown is None:
            return
        name, arguments, own_name, line = thrown
        kind = getattr(builtins, name, None) if type(name) is str else None
        if kind in _ENDINGS and not self._stops:
            # It would end a loop of the tests early, as if all were well.
            kind = RuntimeError
        if not (isinstance(kind, type) and issubclass(kind, BaseException)):
            raise Malformed("no exception")
        decoder = Decoder(Table(), self._take)
        values = [decoder.decode(each) for each in arguments]
        try:
            error = kind(*values)
        except TypeError:
            error = RuntimeError(*values)
        own_name = own_name[:_LONGEST_NAME] if type(own_name) is str else name
        error.__passgate__ = CandidateRaised(own_name, line if type(line) is int else None)
        raise error


class _Iterator:
    """An iterator that lives with the candidate: its items are asked for when they are wanted.

    ahead: items that came before they were asked for. ending: the answer that ended it, after those. table:
    the values known since the call that it came of.
    """

    def __init__(self, subject, handle, table):
        self._subject = subject
        self.handle = handle
        self.table = table
        self.ahead = iter(())
        self.ending = None
        # The frame whose instruction takes all, and that instruction.
        self._taker = None

    def __iter__(self):
        return self

    def __next__(self):
        for value in self.ahead:
            return value
        taker = self._taker
        if taker is None:
            return self._subject.next(self, False)
        frame = sys._getframe(1)
        if taker != (frame, frame.f_lasti):
            self._taker = None
        return self._subject.next(self, self._taker is not None)

    def __length_hint__(self):
        """Asked by `list(...)` and the like, which are about to take all items at once, before any test
        can run."""
        frame = sys._getframe(1)
        self._taker = (frame, frame.f_lasti)
        return NotImplemented


def _given(value, encoder):
    """An argument as it crosses: an iterator with all its items."""
    kind = type(value)
    if not hasattr(kind, "__next__"):
        return encoder.encode(value)
    if hasattr(kind, "read"):
        # It gives lines, too, but there is more to it.
        raise TypeError("a file cannot be given to a candidate in split grading")
    items = list(itertools.islice(value, _MOST_ITEMS + 1))
    if len(items) > _MOST_ITEMS:
        raise TypeError("an iterator with more than %d items" % _MOST_ITEMS)
    return {"its": [encoder.encode(each, 1) for each in items]}


def _cannot_hand_out(value, table):
    raise TypeError("a function or an iterator cannot be given to a candidate in split grading")

"""The candidate's side of split grading: answers calls of its functions by its tests.

It runs in the candidate's process, so its answers are the candidate's word: values of plain types, never a
verdict. A candidate that answers by itself has gained nothing by it.
"""

import builtins
import functools
import sys

from ..exchange import imports, settings
from ..exchange.decoder import Decoder
from ..exchange.encoder import Answers, Encoder, is_plain
from ..exchange.values import PLAIN, Table
from ..exchange.wire import Gone
from .ahead import Ahead
from .code_facts import names_rebound
from .known import Known
from .stream import Stream

_MOST_HANDLES = 100_000


def serve(wire, names):
    """Answer until the tests are over. names: the ProgramNames of the candidate."""
    handles, numbers = [], {}

    def hand_out(value, known):
        # An object gets the same handle at each mention, and stays alive once it is handed out.
        key = (id(value), id(known))
        if key not in numbers:
            if len(handles) >= _MOST_HANDLES:
                raise TypeError("too many functions and iterators")
            numbers[key] = len(handles)
            handles.append(value if known is None else Stream(value, known, hand_out, _raised))
            if known is not None:
                known.watch()
        return numbers[key]

    @functools.lru_cache(None)
    def rebound():
        return names_rebound(names.code)

    def answer_to(request):
        if "call" in request:
            return _call(handles[request["call"]], request, hand_out)
        if "get" in request:
            if request["sets"]:
                ahead.forbid()
            return _get(request, names, hand_out)
        stream = handles[request["next"]]
        if "all" in request:
            return stream.all()
        if stream.may_run_ahead(rebound) and ahead.is_possible():
            return stream.run_ahead(ahead)
        return stream.next()

    def answer(message):
        # After an answer the tests may be over, and this process with them.
        flush()
        wire.send(message)

    def converse(awaited=None):
        """Answer requests. awaited: stop at a request for the next item of this stream."""
        while True:
            request = wire.receive()
            if "brought" in request:
                _take_over(request["brought"], names)
            if awaited is not None and "next" in request and handles[request["next"]] is awaited:
                return
            answer(answer_to(request))

    ahead = Ahead(answer, converse)
    try:
        converse()
    except Gone:
        pass


def flush():
    """Keep all output so far, however the candidate ends."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except BaseException:
            pass


def _take_over(brought, names):
    """Give the program the imports and settings of its tests."""
    imports.bind(brought["imports"], names)
    settings.apply(brought["settings"], names.loads)


def _get(request, names, hand_out):
    """The program's values for the names asked for; functions of any kind by their handles."""
    found = {}
    for name in request["get"]:
        if name not in names.namespace:
            continue
        value = names.namespace[name]
        try:
            if callable(value) and not isinstance(value, type):
                found[name] = {"fn": hand_out(value, None)}
            else:
                known = Known()
                encoder = Encoder(known, hand_out)
                found[name] = encoder.encode(value)
                known.note(encoder)
        except TypeError:
            continue
    if not request["free"]:
        return {"v": found}
    shadowed = [name for name in request["shadows"] if names.takes(name)]
    return {"v": found, "free": names.free() + shadowed}


def _call(function, request, hand_out):
    values, names = request["a"], request["k"]
    known, count = None, 0
    try:
        if names or not PLAIN.issuperset(map(type, values)):
            known = Known()
            decoder = Decoder(known, None)
            values = [decoder.decode(each) for each in values]
            names = {name: decoder.decode(each) for name, each in names.items()}
            count = len(known.values)
        answer, result = None, None
        try:
            result = function(*values, **names)
        except BaseException as error:
            answer = _raised(error)
        if count == 0 and answer is not None:
            return answer
        if count == 0 and is_plain(result):
            return {"v": result}
        known = known or Known()
        encoder = Answers(known, hand_out)
        contents = {str(number): encoder.content(known.values[number]) for number in range(count)}
        answer = answer or {"v": encoder.encode(result)}
        answer["m"] = contents
        known.note(encoder)
        return answer
    except BaseException as error:
        return _raised(error)


def _raised(error):
    """An exception by its nearest built-in class, its arguments and the program's own line."""
    # Not by `__module__`: a program runs as "builtins", and so do its definitions.
    known = vars(builtins)
    kind = next((t for t in type(error).__mro__ if known.get(t.__name__) is t), Exception)
    line = None
    trace = error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == "<program>":
            line = trace.tb_lineno
        trace = trace.tb_next
    try:
        arguments = [Encoder(Table(), None).encode(each) for each in error.args]
    except BaseException:
        arguments = [str(error)[:400]] if isinstance(error, Exception) else []
    return {"x": [kind.__name__, arguments, type(error).__name__[:100], line]}

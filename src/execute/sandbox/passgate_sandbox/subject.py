"""The candidate's side of split grading: answers calls of its functions by its tests.

It runs in the candidate's process, so all that it says is the candidate's word: values of plain
types, never a verdict. A candidate that answers by itself has gained nothing by it.
"""

import builtins
import sys

from . import imports, settings
from .decoder import Decoder
from .encoder import Answers, Encoder
from .known import Known
from .values import Table
from .wire import Gone

_MOST_HANDLES = 100_000


def serve(wire, names):
    """Answer until the tests are over. names: the ProgramNames of the candidate."""
    handles, numbers = [], {}

    def hand_out(value, known):
        # The same one again where it is written once more; what is handed out stays alive.
        key = (id(value), id(known))
        if key not in numbers:
            if len(handles) >= _MOST_HANDLES:
                raise TypeError("too many functions and iterators")
            numbers[key] = len(handles)
            handles.append((value, known))
            if known is not None:
                known.watch()
        return numbers[key]

    try:
        while True:
            request = wire.receive()
            if "brought" in request:
                _take_over(request["brought"], names)
            if "get" in request:
                answer = _get(request, names, hand_out)
            elif "next" in request:
                answer = _next(*handles[request["next"]], hand_out)
            else:
                answer = _call(handles[request["call"]][0], request, hand_out)
            # Once it has answered, its tests may be over and this process with them.
            flush()
            wire.send(answer)
    except Gone:
        pass


def flush():
    """What was printed so far is kept, however the candidate ends."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except BaseException:
            pass


def _take_over(brought, names):
    """What its tests import and set, the program has as well."""
    imports.bind(brought["imports"], names.namespace, names.uses)
    settings.apply(brought["settings"], names.loads)


def _get(request, names, hand_out):
    """What the program calls by the names asked for; functions of any kind by their handles."""
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
    return {"v": found, "free": names.free()} if request["free"] else {"v": found}


def _call(function, request, hand_out):
    known = Known()
    decoder = Decoder(known, None)
    try:
        values = [decoder.decode(each) for each in request["a"]]
        names = {name: decoder.decode(each) for name, each in request["k"].items()}
        count = len(known.values)
        answer = {"v": None}
        try:
            result = function(*values, **names)
        except BaseException as error:
            answer = _raised(error)
        encoder = Answers(known, hand_out)
        answer["m"] = {
            str(number): encoder.content(known.values[number]) for number in range(count)
        }
        if "v" in answer:
            answer["v"] = encoder.encode(result)
        known.note(encoder)
        return answer
    except BaseException as error:
        return _raised(error)


def _next(iterator, known, hand_out):
    value, answer = None, {}
    try:
        value = next(iterator)
    except StopIteration:
        answer = {"stop": True}
    except BaseException as error:
        answer = _raised(error)
    try:
        is_over = bool(answer)
        encoder = Answers(known, hand_out)
        count = known.begin()
        answer["v"] = encoder.encode(value)
        if known.values:
            answer["c"] = known.changes(encoder, count, is_over)
            known.note(encoder)
            answer["f"] = known.let_go()
        return answer
    except BaseException as error:
        # Without "f" nothing is known any more.
        known.cut(0)
        return _raised(error)


def _raised(error):
    """An exception by its nearest built-in class, its arguments and the program's own line."""
    # Not by `__module__`: a program runs as "builtins", and so does what it defines.
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

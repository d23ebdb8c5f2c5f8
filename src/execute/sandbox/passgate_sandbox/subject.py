"""The candidate's side of split grading: answers calls of its functions by its tests.

It runs in the candidate's process, so all that it says is the candidate's word: values of plain
types, never a verdict. A candidate that answers by itself has gained nothing by it.
"""

import builtins
import sys

from .decoder import Decoder
from .encoder import Encoder
from .values import Table
from .wire import Gone

_MOST_HANDLES = 100_000


def serve(wire, namespace):
    """Answer until the tests are over."""
    handles = []

    def hand_out(value):
        if len(handles) >= _MOST_HANDLES:
            raise TypeError("too many functions and iterators")
        handles.append(value)
        return len(handles) - 1

    try:
        while True:
            request = wire.receive()
            if "get" in request:
                answer = _get(request["get"], namespace, hand_out)
            elif "next" in request:
                answer = _next(handles[request["next"]], hand_out)
            else:
                answer = _call(handles[request["call"]], request, hand_out)
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


def _get(names, namespace, hand_out):
    """What the program calls by these names; functions of any kind by their handles."""
    found = {}
    for name in names:
        if name not in namespace:
            continue
        value = namespace[name]
        try:
            if callable(value) and not isinstance(value, type):
                found[name] = {"fn": hand_out(value)}
            else:
                found[name] = Encoder(Table(), hand_out).encode(value)
        except TypeError:
            continue
    return {"v": found}


def _call(function, request, hand_out):
    table = Table()
    decoder = Decoder(table, None)
    try:
        values = [decoder.decode(each) for each in request["a"]]
        names = {name: decoder.decode(each) for name, each in request["k"].items()}
        known = len(table.values)
        answer = {"v": None}
        try:
            result = function(*values, **names)
        except BaseException as error:
            answer = _raised(error)
        encoder = Encoder(table, hand_out)
        answer["m"] = {
            str(number): encoder.content(table.values[number]) for number in range(known)
        }
        if "v" in answer:
            answer["v"] = encoder.encode(result)
        return answer
    except BaseException as error:
        return _raised(error)


def _next(iterator, hand_out):
    try:
        return {"v": Encoder(Table(), hand_out).encode(next(iterator))}
    except StopIteration:
        return {"stop": True}
    except BaseException as error:
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

"""Messages between two processes over pipes: a 4-byte length, then JSON."""

import gc
import json
import os
import struct
from json import encoder as _encoder
from os import read, write

from ..isolation.crossing import BYTES, MESSAGES

_LONGEST = 64 << 20
# A pipe holds no more at a time.
_PART = 1 << 16
_SIZE = struct.Struct("<I")
_SIZE_LENGTH = _SIZE.size
_pack, _unpack = _SIZE.pack, _SIZE.unpack_from
# json.loads looks for an encoding and for white space first, and a message has neither.
_decode = json.JSONDecoder().raw_decode


def _decode_long(text):
    """The same, without looks for cycles among the values so far."""
    is_on = gc.isenabled()
    gc.disable()
    try:
        return _decode(text)
    finally:
        if is_on:
            gc.enable()


class Gone(BaseException):
    """The other side has ended. No test catches it: it is no Exception."""


def _encoding():
    """An encoder like json.dumps without white space, which makes a new one for each value."""
    make = _encoder.c_make_encoder
    if make is None:
        return json.JSONEncoder(separators=(",", ":"), check_circular=False).encode
    quote = _encoder.encode_basestring_ascii
    parts = make(None, None, quote, None, ":", ",", False, False, True)
    return lambda value: "".join(parts(value, 0))


to_json = _encoding()


class Wire:
    """One side of a conversation: the descriptors that it reads from and writes to.

    counts: it adds there all that crosses, see crossing.py.
    """

    def __init__(self, source, sink, counts=None):
        self._source = source
        self._sink = sink
        self.counts = [0, 0, 0] if counts is None else counts
        # The start of the next message, read already.
        self._ahead = b""

    def send(self, message):
        body = to_json(message).encode()
        data = _pack(len(body)) + body
        self.counts[BYTES] += len(data)
        try:
            done = write(self._sink, data)
            if done < len(data):
                rest = memoryview(data)
                while rest := rest[done:]:
                    done = write(self._sink, rest)
        except BrokenPipeError:
            raise Gone() from None

    def receive(self):
        data = self._ahead or self._read(_PART)
        while len(data) < _SIZE_LENGTH:
            data += self._read(_PART)
        (size,) = _unpack(data)
        if size > _LONGEST:
            raise ValueError("a value of more than %d MiB" % (_LONGEST >> 20))
        self.counts[MESSAGES] += 1
        self.counts[BYTES] += size
        end = _SIZE_LENGTH + size
        if len(data) < end:
            data = self._rest_of(data, end)
        self._ahead = data[end:]
        text = str(memoryview(data)[_SIZE_LENGTH:end], "utf-8")
        message, end = _decode(text) if size < _PART else _decode_long(text)
        if end != len(text):
            raise ValueError("more than one value in a message")
        return message

    def _rest_of(self, data, size):
        """The message that begins with this data, in one piece."""
        whole = bytearray(size)
        at = len(data)
        whole[:at] = data
        view = memoryview(whole)
        while at < size:
            count = os.readv(self._source, [view[at:]])
            if count == 0:
                raise Gone()
            at += count
        return whole

    def _read(self, size):
        part = read(self._source, size)
        if not part:
            raise Gone()
        return part

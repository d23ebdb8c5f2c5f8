"""Messages between two processes over pipes: a 4-byte length, then JSON."""

import json
import os
import struct

_LONGEST = 64 << 20


class Gone(BaseException):
    """The other side has ended. No test catches it: it is no Exception."""


class Wire:
    """One side of a conversation: what it reads from and what it writes to."""

    def __init__(self, source, sink):
        self._source = source
        self._sink = sink

    def send(self, message):
        data = json.dumps(message).encode()
        data = struct.pack("<I", len(data)) + data
        try:
            while data:
                data = data[os.write(self._sink, data) :]
        except BrokenPipeError:
            raise Gone() from None

    def receive(self):
        (size,) = struct.unpack("<I", self._read(4))
        if size > _LONGEST:
            raise ValueError("a value of more than %d MiB" % (_LONGEST >> 20))
        return json.loads(self._read(size))

    def _read(self, size):
        parts = []
        while size > 0:
            part = os.read(self._source, min(size, 1 << 20))
            if not part:
                raise Gone()
            parts.append(part)
            size -= len(part)
        return b"".join(parts)

"""Reads bytes, and NumPy's arrays and scalars, for decoder.py. Nothing that comes in is believed."""

from base64 import b64decode

from .values import NUMPY_KINDS, Malformed


def listed(data, length=None):
    # The length of the whole message bounds it (see wire.py).
    if type(data) is not list or (length is not None and len(data) != length):
        raise Malformed("no list")
    return data


def typed(value, *kinds):
    if type(value) not in kinds:
        raise Malformed("another type")
    return value


def as_bytes(data):
    return b64decode(typed(data, str), validate=True)


def read_array(body):
    import numpy

    name, shape, data = listed(body, 3)
    kind = _dtype(numpy, name)
    return numpy.frombuffer(bytearray(as_bytes(data)), dtype=kind).reshape(tuple(listed(shape)))


def read_scalar(body):
    import numpy

    name, data = listed(body, 2)
    if name == "U":
        return numpy.str_(typed(data, str))
    if name == "S":
        return numpy.bytes_(as_bytes(data))
    return numpy.frombuffer(as_bytes(data), dtype=_dtype(numpy, name))[0]


def _dtype(numpy, name):
    kind = numpy.dtype(typed(name, str))
    if kind.kind not in NUMPY_KINDS:
        raise Malformed("no such dtype")
    return kind

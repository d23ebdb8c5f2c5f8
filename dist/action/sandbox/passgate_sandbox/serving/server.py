"""The fork server: reads jobs, forks one candidate for each, and judges it.

Protocol. Standard input: a 4-byte little-endian length, and that many bytes of JSON (the job). Then come
`tests` bytes of tests (in split grading the tester alone reads them), `size` bytes of program, and `input`
bytes of standard input (in outside grading). The candidate alone reads the last two. Standard output: one
line of JSON for each job, then `output` bytes, the end of the candidate's output, then `stdout` bytes, its
whole standard output if that is to be compared. When standard input closes, the helper kills the running
candidate and ends.
"""

import json
import os
import struct

from .protocol import Answer
from .run import run


def serve(setup):
    """Answer jobs (protocol.Job) until standard input closes."""
    while (job := _read_job()) is not None:
        done = run(setup, job)
        if done is None:
            break
        facts, capture = done
        sizes = {"output": capture.end_size, "stdout": capture.whole_size}
        answer = Answer(**facts, id=job["id"], **sizes)
        _write_all(1, json.dumps(answer).encode() + b"\n")
        capture.write_and_close(1)
    if setup.template is not None:
        setup.template.close()


def _read_job():
    header = _read_exactly(4)
    body = None if header is None else _read_exactly(struct.unpack("<I", header)[0])
    return None if body is None else json.loads(body)


def _read_exactly(size):
    data = b""
    while len(data) < size:
        part = os.read(0, size - len(data))
        if not part:
            return None
        data += part
    return data


def _write_all(fd, data):
    while data:
        data = data[os.write(fd, data) :]

"""All that a candidate writes, kept where no later candidate finds it.

A candidate is a fork of the helper and can search all of its memory. The output of one may be the answer
that the next one looks for, so it never becomes an object here. It goes from the pipe into a mapping, which
is gone before the next fork, and from there to standard output. Most candidates print nothing: a mapping
that was never written is used again.
"""

import mmap
import os

_PART = 65536
_END = 2048
_START = _END + _PART
_TOLD = _START + _END
_WHOLE = _TOLD + _END
_unused = []


class Capture:
    """The end of all that is read, and one part that is kept whole, up to `most` bytes. The rest (all,
    if nothing is kept whole) keeps its start and its end."""

    def __init__(self, most):
        if most == 0 and _unused:
            self._memory = _unused.pop()
        else:
            flags = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS
            self._memory = mmap.mmap(-1, _WHOLE + most, flags)
        self._most = most
        self._size = 0
        self._rest_size = 0
        self._start_size = 0
        self._told_size = 0
        self.end_size = 0
        self.whole_size = 0

    def read(self, fd, is_kept):
        """Read a part, kept whole if it `is_kept`; the number of bytes, 0 at the end."""
        at = self.end_size
        with memoryview(self._memory) as memory, memory[at : at + _PART] as place:
            count = os.readv(fd, [place])
            if is_kept and self.whole_size + count <= self._most:
                to = _WHOLE + self.whole_size
                memory[to : to + count] = memory[at : at + count]
                self.whole_size += count
            if not is_kept:
                self._note(memory, at, count)
            self._size += count
        size = at + count
        self.end_size = min(size, _END)
        self._memory.move(0, size - self.end_size, self.end_size)
        return count

    def _note(self, memory, at, count):
        """Note the start and the end of the rest."""
        more = min(count, _END - self._start_size)
        to = _START + self._start_size
        memory[to : to + more] = memory[at : at + more]
        self._start_size += more
        self._rest_size += count
        if self._most > 0:
            last = min(count, _END)
            before = min(self._told_size, _END - last)
            self._memory.move(_TOLD, _TOLD + self._told_size - before, before)
            to = _TOLD + before
            memory[to : to + last] = memory[at + count - last : at + count]
            self._told_size = before + last

    def text(self):
        """The rest: its end, and its start if the end does not reach back to it."""
        start = self._memory[_START : _START + self._start_size]
        at, size = (_TOLD, self._told_size) if self._most > 0 else (0, self.end_size)
        end = self._memory[at : at + size]
        parts = [end] if self._rest_size <= size else [start, end]
        return b"\n".join(parts).decode("utf-8", "replace")

    def drop_whole(self):
        """Give up the part that was kept whole."""
        self.whole_size = 0

    def write_and_close(self, fd):
        """Write the end, then the part that was kept whole, and forget both."""
        for start, size in ((0, self.end_size), (_WHOLE, self.whole_size)):
            while size > 0:
                with memoryview(self._memory) as memory, memory[start : start + size] as rest:
                    written = os.write(fd, rest)
                start += written
                size -= written
        if self._size == 0 and self._most == 0:
            _unused.append(self._memory)
        else:
            self._memory.close()

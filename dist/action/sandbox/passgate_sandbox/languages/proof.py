"""The proof of a program in another language that it came to the end of its tests.

It sends back a nonce that it gets on a descriptor of its own.
"""

import secrets
import socket

# Programs find it on this descriptor.
PLACE = 3
_MOST = 256


class Proof:
    """The nonce of one run, and both ends of its socket."""

    def __init__(self):
        self._nonce = secrets.token_hex(16).encode()
        self._ours, self._theirs = socket.socketpair()
        self._ours.sendall(self._nonce + b"\n")

    def fileno(self):
        """The program's end, as long as it was not let go of."""
        return self._theirs.fileno()

    def let_go(self):
        """Close the program's end, once the program has it."""
        self._theirs.close()

    def take(self):
        """True if the nonce has come back; closes this end. Call it once the program has ended."""
        self._ours.setblocking(False)
        try:
            return self._ours.recv(_MOST).strip() == self._nonce
        except OSError:
            return False
        finally:
            self._ours.close()

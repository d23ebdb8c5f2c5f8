/**
 * A candidate that tries forbidden actions and fails if one succeeds. `SECRETS` is replaced by a
 * JSON list of files that exist outside and must not open. `FORBID_ROOT` becomes `True` if a
 * candidate must have a user of its own.
 */
export const PROBE = `
import ctypes, errno, os, socket
escaped = []

def forbid(what, attempt, *arguments):
    try:
        attempt(*arguments)
    except (OSError, PermissionError):
        return
    escaped.append(what)

for path in SECRETS:
    forbid("read " + path, open, path, "rb")
for path in ("/usr/passgate-probe", "/passgate-probe", "/etc/passgate-probe"):
    forbid("write " + path, open, path, "w")
forbid("open a socket", socket.socket)
forbid("connect to a UNIX socket", socket.socket, socket.AF_UNIX)
if FORBID_ROOT and 0 in (os.getuid(), os.geteuid()):
    escaped.append("run as root")
if ctypes.CDLL(None).unshare(0x10000000) == 0:
    escaped.append("make a user namespace")
with open("probe.txt", "w") as file:
    file.write("the work folder can be written")
assert not escaped, "a candidate could " + ", ".join(escaped)
`;

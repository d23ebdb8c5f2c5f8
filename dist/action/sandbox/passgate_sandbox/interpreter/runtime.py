"""The parts of the interpreter that can change a verdict: verdicts of another interpreter are not
reused."""

import hashlib
import json
import os
import sys


def fingerprint():
    """SHA-256 of the interpreter's build, its platform and the names of all installed packages.

    The folder that describes an installed package is named by its version.
    """
    names = [sorted(os.listdir(folder)) for folder in sys.path if os.path.isdir(folder)]
    system = os.uname()
    # The version tells the build, not only the number.
    facts = [sys.implementation.name, sys.version, system.sysname, system.machine, names]
    return hashlib.sha256(json.dumps(facts).encode("utf-8", "surrogateescape")).hexdigest()

"""Files for the work folders of programs and tests that Node.js runs: both sides of split grading, and
the reporter of tests that Node.js runs itself."""

import os

_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
_FOLDER = os.path.join(_PACKAGE, os.pardir, "javascript")
_BOTH = tuple("passgate-%s.cjs" % name for name in ("values", "encoder", "decoder", "wire"))


def _read(*names):
    files = {}
    for name in names:
        with open(os.path.join(_FOLDER, name), "rb") as file:
            files[name] = file.read()
    return files


# Read before the first sandbox is entered: none of them sees the folder of the bundle.
SUBJECT = _read("passgate-subject.cjs", *_BOTH)
REPORTER = _read("passgate-reporter.cjs")
_OF_TESTS = tuple("passgate-%s.cjs" % name for name in ("tester", "names", "stand-in"))
TESTER = {**_read(*_OF_TESTS, *_BOTH), **REPORTER}

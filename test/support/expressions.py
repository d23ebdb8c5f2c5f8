"""The regular expressions of Python sources, and whether one is slow on texts.

`FOLDER`: the expressions of its sources are printed, as JSON. `try SECONDS`: reads expressions with
the texts to try, as JSON, and prints the slow ones.
"""

import ast
import json
import pathlib
import re
import signal
import sys

USES = {"compile", "match", "search", "fullmatch", "sub", "subn", "split", "findall", "finditer"}


def expressions_in(folder):
    """Each call of `re`: its file and line, its pattern (None where it is made while the program runs)."""
    for path in sorted(pathlib.Path(folder).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
                continue
            if not isinstance(node.func.value, ast.Name) or node.func.value.id != "re":
                continue
            if node.func.attr not in USES:
                continue
            first = node.args[0]
            is_known = isinstance(first, ast.Constant)
            yield {
                "name": "%s:%d" % (path.relative_to(folder), node.lineno),
                "source": first.value if is_known else None,
            }


class TooLong(Exception):
    pass


def stop(_number, _frame):
    raise TooLong


def is_slow(pattern, text, at_start, longest_seconds):
    signal.setitimer(signal.ITIMER_PROF, longest_seconds)
    try:
        if at_start:
            pattern.match(text)
        else:
            for _match in pattern.finditer(text):
                pass
        return False
    except TooLong:
        return True
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def slow_ones(work, longest_seconds):
    signal.signal(signal.SIGPROF, stop)
    for each in work:
        pattern = re.compile(each["source"])
        for start, unit, end in each["shapes"]:
            text = start + unit * (each["length"] // len(unit)) + end
            if is_slow(pattern, text, each["atStart"], longest_seconds):
                yield "%s %s on %s" % (each["name"], each["source"], json.dumps([start, unit, end]))
                break


if sys.argv[1] == "try":
    print(json.dumps(list(slow_ones(json.load(sys.stdin), float(sys.argv[2])))))
else:
    print(json.dumps(list(expressions_in(sys.argv[1]))))

"""Makes a verdict of all that was seen of a program in another language than Python."""

import json
import os
import re

from ..following.waiting import STRETCH
from .judge import CLOSED, LIMITED, judge_signal, judge_tests, seconds, size, verdict

# On top of the limits of a program and its compiler, for the process that follows them.
_GRACE_MS = 5000
_REASON_LENGTH = 600
# The words of the runtimes of all shipped languages when they get no more memory.
_NO_MEMORY = re.compile(
    r"heap out of memory|[Oo]ut of memory|OutOfMemory|bad_alloc|memory allocation of \d+ bytes"
    r"|[Cc]annot allocate|Allowed memory size of|NoMemoryError|[Ff]ailed to allocate memory"
    r"|allocation failed"
)
# Java's words for a thread too many.
_NO_THREAD = "unable to create native thread"
_TELLS = re.compile(
    r"^test \".*\" failed: |^(?:Uncaught )?[\w.$:\\]*(?:Error|Exception|Failure|Fault|Panic)\b|[Aa]ssertion .*failed|panicked at"
    r"|^panic: |[Ff]atal error: |^FAIL|_test\.go:\d+: | at \S+ line \d+\.?$|: line \d+: | \(\w*Error\)"
)
_VALUE = re.compile(r"^(?:left|right): ")
_NOISE = re.compile(r"^(?:\s*at |#\d|note: |FAIL$|exit status|Node\.js v|\s*from )")


def outer_bounds(job):
    """The limits that the helper itself watches: the sandbox's first process keeps the finer ones."""
    compiler = job["language"]["compile"]
    extra = compiler["limits"]["wallMs"] if compiler else 0
    total = STRETCH * (job["wallMs"] + extra) + _GRACE_MS
    return dict(job, cpuMs=total, wallMs=total)


def facts_of(watch, job, ending, proven, was_killed):
    """The facts about a program that has no first process to tell them.

    proven: true if it showed that it came to the end of its tests. was_killed: true if it had not ended by
    itself.
    """
    killed = os.WIFSIGNALED(ending.status)
    stopped = watch.stopped if watch.stopped in ("cpu", "wall") else None
    if stopped is None and watch.used_too_much(ending.seconds):
        stopped = "cpu"
    return {
        "stage": "run",
        "stopped": stopped,
        "code": None if killed else os.WEXITSTATUS(ending.status),
        "signal": os.WTERMSIG(ending.status) if killed else None,
        "proven": proven,
        # It is ended once its tests are over.
        "released": was_killed and job["grading"] == "split",
    }


def verdict_of(watch, job, ending, facts=None):
    """The verdict, its reason, and the program's time and memory, as keys of the answer.

    facts: see facts_of; None if its first process tells them.
    """
    if watch.messages.startswith(b"I"):
        return _unusable(watch.messages[1:])
    report = watch.report()
    if report.startswith(b"I"):
        return _unusable(report[1:])
    flooded = watch.stopped == "output" or watch.output_bytes > job["output"]
    if facts is None and not report:
        if flooded:
            return verdict("output_limit", _flood(job))
        if watch.stopped is not None:
            return verdict("timeout", "its sandbox did not end in time")
        if os.WIFSIGNALED(ending.status):
            return judge_signal(os.WTERMSIG(ending.status), ending.memory, job["stack"])
        return verdict("error", "the sandbox ended without a word")
    facts = facts or json.loads(report[1:].split(b"\n")[0])
    if facts["stage"] == "compile":
        limits = job["language"]["compile"]["limits"]
        answer = verdict("compile_error", _of_compiler(watch, facts, limits))
    elif flooded:
        answer = verdict("output_limit", _flood(job))
    elif watch.ran_out:
        answer = verdict("out_of_memory", "used more than %d bytes of memory" % job["memory"])
    else:
        answer = _of_tests(watch, facts) or _of_run(facts, job, watch.capture, ending.memory)
    measures = ("cpuMs", "wallMs", "waitedMs", "memoryBytes")
    return dict(answer, **{key: facts[key] for key in measures if key in facts})


def _unusable(body):
    reason = json.loads(body.split(b"\n")[0])["reason"]
    return verdict("error", "the sandbox could not be set up: " + reason)


def _flood(job):
    return "wrote more than %d bytes of output" % job["output"]


def _of_compiler(watch, facts, limits):
    if watch.compiler_ran_out:
        return "its compiler used more than %s of memory" % size(limits["memory"])
    if facts["stopped"] == "output":
        return "its compiler wrote more than 1 MiB"
    if facts["stopped"] == "cpu":
        return "its compiler used more than %s s of CPU time" % seconds(limits["cpuMs"])
    if facts["stopped"] == "wall":
        return "its compiler ran for more than %s s" % seconds(limits["wallMs"])
    if facts["said"]:
        return facts["said"]
    if facts["signal"] is not None:
        return "its compiler " + judge_signal(facts["signal"])["reason"]
    return "its compiler ended with exit status %d" % facts["code"]


def _of_tests(watch, facts):
    """In split grading, the verdict of its tests; None if its end tells more."""
    if facts["stopped"] is not None:
        return None
    if watch.test_report not in (b"", b"G\n"):
        return judge_tests(watch.test_report.rstrip(b"\n"))
    if not facts.get("released"):
        return None
    return verdict("failed", CLOSED if watch.test_report else LIMITED)


def _of_run(facts, job, capture, memory):
    language = job["language"]
    if facts["stopped"] == "cpu":
        return verdict("timeout", "used more than %s s of CPU time" % seconds(job["cpuMs"]))
    if facts["stopped"] == "wall":
        return verdict("timeout", "ran for more than %s s" % seconds(job["wallMs"]))
    if facts["code"] == 0:
        # Tests that run apart say themselves that they passed.
        is_believed = facts["proven"] or not language["proof"]
        if is_believed and job["grading"] != "split":
            return {"verdict": "passed", "reason": None}
        return verdict("failed", "ended with exit status 0 before its tests were over")
    # Only now: the output of a right program is kept nowhere (capture.py).
    text = capture.text()
    if _NO_THREAD not in text and _NO_MEMORY.search(text):
        return verdict("out_of_memory", "its runtime got no more memory")
    if facts["signal"] is not None:
        line = _telling_line(text, _TELLS) if _TELLS.search(text) else ""
        # An assertion that fails, or a panic that aborts, ends a program by a signal too.
        memory = facts.get("memoryBytes", memory)
        return verdict("failed", line) if line else judge_signal(facts["signal"], memory, job["stack"])
    syntax = language["syntaxError"] and re.search(language["syntaxError"], text, re.MULTILINE)
    if syntax:
        line = text[syntax.start() :].split("\n")[0].strip()
        return verdict("compile_error", line[:_REASON_LENGTH])
    line = _telling_line(text, _TELLS)
    return verdict("failed", line or "ended with exit status %d" % facts["code"])


def _telling_line(text, pattern):
    """The last line that the pattern is in, with the values that follow it, or the last line."""
    lines = [line.strip() for line in text.split("\n") if line.strip() and not _NOISE.match(line)]
    for place in range(len(lines) - 1, -1, -1):
        if pattern.search(lines[place]):
            more = lines[place + 1 : place + 4] if lines[place].endswith(":") else []
            more = more or [each for each in lines[place + 1 :] if _VALUE.match(each)]
            return " ".join([lines[place]] + more)[:_REASON_LENGTH]
    return lines[-1][:_REASON_LENGTH] if lines else ""

"""Makes a verdict of all that was seen of a candidate. Precedence: docs/verdicts.md."""

import json
import os
import secrets
import signal


def verdict_of(watch, job, nonce, ending):
    """The verdict and its reason, as {"verdict", "reason"}.

    watch: the Watch that followed it. ending: its Ending.
    """
    report = watch.report()
    if watch.messages.startswith(b"I"):
        reason = json.loads(watch.messages[1:].split(b"\n")[0])["reason"]
        return {"verdict": "error", "reason": "the sandbox could not be set up: " + reason}
    if watch.stopped == "tampered" or (report and not _is_one_line(report)):
        return verdict("tampered", _FORGED)
    reported = _told(watch, job, report, nonce)
    if reported is not None and reported["verdict"] == "tampered":
        return reported
    if watch.stopped == "output" or watch.output_bytes > job["output"]:
        return verdict("output_limit", "wrote more than %d bytes of output" % job["output"])
    if watch.ran_out:
        return verdict("out_of_memory", "used more than %d bytes of memory" % job["memory"])
    # Its children's time counts too, which its own clock does not show.
    if watch.stopped == "cpu" or watch.used_too_much(ending.seconds):
        return verdict("timeout", "used more than %s s of CPU time" % seconds(job["cpuMs"]))
    if watch.stopped == "gone":
        return verdict("failed", CLOSED)
    if watch.stopped == "wall":
        return verdict("timeout", "ran for more than %s s" % seconds(job["wallMs"]))
    if reported is not None:
        return reported
    if os.WIFSIGNALED(ending.status):
        return judge_signal(os.WTERMSIG(ending.status), ending.memory, job["stack"])
    code = os.WEXITSTATUS(ending.status)
    if job["grading"] == "outside" and code == 0:
        # It came to its end; its output is compared elsewhere.
        return verdict("passed", None)
    if job["grading"] == "outside":
        return verdict("failed", "ended with exit status %d" % code)
    return verdict("failed", "ended with exit status %d before its tests were over" % code)


def _told(watch, job, report, nonce):
    """The verdict by the report of the tests or of the candidate itself; None without either."""
    if job["grading"] == "split" and report.startswith(b"P"):
        # Its tests alone say that they were passed, even if they were.
        return verdict("tampered", _FORGED)
    if watch.test_report == b"P\n" and report not in (b"", b"Q\n"):
        # A right candidate says at most that its tests let go of it.
        return verdict("tampered", _FORGED)
    if watch.test_report.endswith(b"\n") and watch.test_report != b"G\n":
        return judge_tests(watch.test_report.rstrip(b"\n"))
    if watch.tests_ended:
        return verdict("failed", LIMITED)
    if job["grading"] == "split" and report == b"Q\n":
        return verdict("failed", CLOSED)
    return _judge_report(report.rstrip(b"\n"), nonce) if report else None


_FORGED = "wrote to the channel of its verdict, which only its runner may"
CLOSED = "closed its connection to its tests"
LIMITED = "its tests ran into a limit with what it answered"


def _is_one_line(report):
    return report.endswith(b"\n") and report.count(b"\n") == 1


def _judge_report(line, nonce):
    code, body = line[:1], line[1:]
    if code == b"P":
        if nonce is not None and secrets.compare_digest(body, nonce):
            return verdict("passed", None)
        return verdict("tampered", _FORGED)
    try:
        kind, reason = _read_facts(body)
    except Exception:
        # Any error that a forged report causes in json ends here, and not the helper.
        return verdict("tampered", _FORGED)
    if code == b"C":
        return verdict("compile_error", reason)
    if code == b"E":
        return verdict("out_of_memory" if kind == "memory" else "failed", reason)
    return verdict("tampered", _FORGED)


def judge_tests(line):
    """The verdict of the tests, in their own process: it can be believed."""
    if line == b"P":
        return verdict("passed", None)
    if line.startswith(b"N"):
        names = json.loads(line[1:])
        reason = "needs what its tests define: " + ", ".join(names)
        return dict(verdict("failed", reason), borrowed=names)
    kind, reason = _read_facts(line[1:])
    if kind == "error":
        return verdict("error", "its tests could not be read: " + reason)
    if kind == "forged":
        return verdict("tampered", "answered its tests with what is no value")
    return verdict("out_of_memory" if kind == "memory" else "failed", reason)


def _read_facts(body):
    facts = json.loads(body)
    name, message, source = str(facts["type"]), str(facts["message"]), str(facts["source"])
    number = facts["line"]
    where = ""
    if isinstance(number, int):
        where = " (line %d%s)" % (number, " of the tests" if facts.get("where") == "tests" else "")
    detail = message or source
    return facts["kind"], (name + (": " + detail if detail else "") + where)[:600]


def judge_signal(number, memory=0, stack=None):
    """The verdict on a program that a signal ended.

    memory: its highest use, in bytes. stack: the limit of its stack; None if it does not matter.
    """
    try:
        name = signal.Signals(number).name
    except ValueError:
        name = "signal %d" % number
    reason = "ended by " + name
    if number == signal.SIGSEGV and stack is not None and memory >= stack:
        # It has at least so much when its stack runs out.
        reason += "; its stack may have run out: limits.stack is %s" % size(stack)
    return verdict("crashed", reason)


def verdict(name, reason):
    """A verdict as `verdict_of` gives it."""
    return {"verdict": name, "reason": reason}


def size(count):
    """A number of bytes, as configs write it."""
    for unit, name in ((30, "GiB"), (20, "MiB"), (10, "KiB")):
        if count % (1 << unit) == 0:
            return "%d%s" % (count >> unit, name)
    return "%d bytes" % count


def seconds(milliseconds):
    """Milliseconds as reasons write them: in seconds."""
    return ("%.3f" % (milliseconds / 1000)).rstrip("0").rstrip(".")

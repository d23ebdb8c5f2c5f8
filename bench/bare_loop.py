"""The floor: fork a child for every program, wait for it, and nothing else.

    python3 bare_loop.py JOB ANSWER

JOB is JSON: `programs`, `workers`, `cpuSeconds`, `memory` (bytes) and `preload`, the modules that
are imported before the first fork. With `preload` null every child is a cold `python3 -c PROGRAM`
instead (fork + execve). ANSWER gets a JSON list with `passed`, `failed` or `timeout` for each.
There is no isolation here: the limits only keep a runaway program from taking the machine along.
"""

import gc
import importlib
import json
import os
import resource
import signal
import struct
import sys

_WALL_SECONDS = 9


def main():
    with open(sys.argv[1]) as file:
        job = json.load(file)
    for name in job["preload"] or []:
        importlib.import_module(name)
    gc.collect()
    gc.freeze()
    # The pipe is the queue: whoever is free takes the next four bytes.
    take, put = os.pipe()
    readers = [_start_worker(job, take, put) for _ in range(job["workers"])]
    os.close(take)
    for index in range(len(job["programs"])):
        os.write(put, struct.pack("<I", index))
    os.close(put)
    outcomes = [None] * len(job["programs"])
    for reader in readers:
        with os.fdopen(reader) as file:
            for line in file:
                index, outcome = line.split()
                outcomes[int(index)] = outcome
        os.wait()
    with open(sys.argv[2], "w") as file:
        json.dump(outcomes, file)


def _start_worker(job, take, put):
    answers, answer = os.pipe()
    if os.fork() != 0:
        os.close(answer)
        return answers
    os.close(put)
    os.close(answers)
    null = os.open(os.devnull, os.O_RDWR)
    lines = []
    while True:
        record = os.read(take, 4)
        if not record:
            break
        index = struct.unpack("<I", record)[0]
        lines.append("%d %s\n" % (index, _run(job, job["programs"][index], null)))
    with os.fdopen(answer, "w") as file:
        file.writelines(lines)
    os._exit(0)


def _run(job, program, null):
    pid = os.fork()
    if pid == 0:
        _be_candidate(job, program, null)
    _pid, status, _usage = os.wait4(pid, 0)
    if os.WIFEXITED(status):
        return "passed" if os.WEXITSTATUS(status) == 0 else "failed"
    # At its CPU limit, soft being hard, the kernel kills; nothing else here sends these two.
    return "timeout" if os.WTERMSIG(status) in (signal.SIGKILL, signal.SIGALRM) else "failed"


def _be_candidate(job, program, null):
    try:
        for fd in (0, 1, 2):
            os.dup2(null, fd)
        resource.setrlimit(resource.RLIMIT_CPU, (job["cpuSeconds"],) * 2)
        resource.setrlimit(resource.RLIMIT_AS, (job["memory"],) * 2)
        signal.alarm(_WALL_SECONDS)
        if job["preload"] is None:
            os.execv(sys.executable, [sys.executable, "-c", program])
        exec(compile(program, "program.py", "exec"), {})
    except BaseException:
        os._exit(1)
    os._exit(0)


main()

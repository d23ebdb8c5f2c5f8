"""The messages between the action and the helper, as JSON. It mirrors src/execute/protocol.ts.

A test compares the two: a field has to be added to both. Times are in milliseconds, sizes in bytes.
"""

from typing import Dict, List, Literal, Optional, TypedDict


class Limits(TypedDict):
    cpuMs: float
    wallMs: float
    memory: int
    stack: int
    output: int
    fileSize: int
    processes: int


class Compiler(TypedDict):
    command: List[str]
    limits: Limits


class Commands(TypedDict):
    """The compiling and running of a program in another language than Python."""

    file: str
    beside: Dict[str, str]
    compile: Optional[Compiler]
    run: List[str]
    environment: Dict[str, str]
    memory: Literal["address-space", "data"]
    reserved: int
    threads: int
    reports: bool
    proof: bool
    tester: Optional[List[str]]
    syntaxError: Optional[str]


class Job(Limits):
    """One program to run. `tests` bytes of tests, `size` of code and `input` of its input follow."""

    id: int
    grading: Literal["outside", "split", "shared"]
    folder: str
    product: Optional[str]
    language: Optional[Commands]
    kept: bool
    tests: int
    size: int
    input: int


class Ready(TypedDict):
    """The sandbox stands."""

    python: str
    landlock: bool
    runtime: str
    cgroup: Optional[Literal[1, 2]]


class _Always(TypedDict):
    id: int
    verdict: Literal[
        "passed",
        "failed",
        "timeout",
        "out_of_memory",
        "output_limit",
        "crashed",
        "compile_error",
        "tampered",
        "flaky",
        "error",
    ]
    reason: Optional[str]
    cpuMs: float
    wallMs: float
    waitedMs: float
    memoryBytes: int
    output: int
    stdout: int


class Answer(_Always, total=False):
    """The result of a job. `output` bytes, the end of its output, and `stdout` bytes follow."""

    crossingMs: float
    borrowed: List[str]

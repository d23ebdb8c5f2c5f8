"""Bounds the memory of programs, of their tests and of compilers, and counts their time.

Each kind has a control group, if all groups can be had. Each process has a limit of address space.
"""

from . import cgroup

# With a group, this limit catches only the absurd early: addresses that are mapped and never touched, such
# as the stacks of threads, cost nothing.
_SPARE_ADDRESSES = 8 << 30
# The tests' process has this on its own, and more to decode its tests.
_TESTER_MEMORY = 64 << 20
_DECODED = 4
_STEP = 64 << 20


class Bounds:
    """The groups of one helper; none until they are made."""

    def __init__(self):
        self._programs = self._tests = self._compilers = None
        # Processes that are in the programs' group and belong to no program.
        self.residents = 0

    def make_groups(self):
        """Make them in the machine's own namespaces. Without groups everything goes on."""
        made = [cgroup.make(kind) for kind in ("programs", "tests", "compilers")]
        self._programs, self._tests, self._compilers = made
        if None in made:
            self.remove_groups()
            self._programs = self._tests = self._compilers = None
        else:
            self._programs.end_together()
            self._compilers.end_together()

    def remove_groups(self):
        for group in (self._programs, self._tests, self._compilers):
            if group is not None:
                group.remove()

    @property
    def version(self):
        """Version of the control groups; None without groups."""
        return None if self._programs is None else self._programs.version

    def bind(self, job):
        """Set the limits of a job. Call it before the job's processes are forked."""
        if self._programs is None:
            return
        threads = 0 if job["language"] is None else job["language"]["threads"]
        self._programs.bind(job["memory"], job["processes"] + threads + self.residents)
        compiler = None if job["language"] is None else job["language"]["compile"]
        if compiler is not None:
            self._compilers.bind(compiler["limits"]["memory"], None)
        if job["grading"] == "split":
            tests = job["memory"] + _TESTER_MEMORY + _DECODED * job["tests"]
            self._tests.bind(-(-tests // _STEP) * _STEP, None)

    def join_programs(self):
        """Join from the process that candidates are forked from, while it has its privileges and
        descriptors."""
        if self._programs is not None:
            self._programs.join()

    def of_programs(self):
        """Descriptors of the programs' groups: a process that writes 0 to them joins. None without
        groups."""
        return [] if self._programs is None else self._programs.entries

    def of_compilers(self):
        """The same for compilers."""
        return [] if self._compilers is None else self._compilers.entries

    def clock_of_compilers(self):
        """A descriptor of the compilers' clock; None without one."""
        return None if self._compilers is None else self._compilers.clock

    def clock_of_programs(self):
        """The same for programs."""
        return None if self._programs is None else self._programs.clock

    def clock_of_tests(self):
        """The same for the tests' group."""
        return None if self._tests is None else self._tests.clock

    def join_tests(self):
        """Join from the tests' process."""
        if self._tests is not None:
            self._tests.join()

    def addresses(self, memory):
        """The limit of address space that goes with a limit of memory, in bytes."""
        return memory if self._programs is None else memory + _SPARE_ADDRESSES

    def data(self, memory, reserved):
        """The same for data (RLIMIT_DATA). reserved: bytes that a runtime has before its first line."""
        return self.addresses(memory) + reserved

    def of_each_process(self, job):
        """The limit for each process of a job in another language than Python, in bytes."""
        memory, language = job["memory"], job["language"]
        is_data = language["memory"] == "data"
        reserved = language["reserved"]
        return self.data(memory, reserved) if is_data else self.addresses(memory) + reserved

    def ran_out(self):
        """True if the kernel ended a process of the last program for memory."""
        return self._programs is not None and self._programs.ran_out()

    def compiler_ran_out(self):
        """The same for the last compiler."""
        return self._compilers is not None and self._compilers.ran_out()

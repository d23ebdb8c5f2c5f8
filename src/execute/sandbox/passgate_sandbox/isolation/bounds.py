"""What bounds the memory of a helper's programs, of their tests and of compilers, and counts their time:
a control group for each where all can be had, and the address space of each process."""

from . import cgroup

# With a group, address space is bound to catch the absurd early: what a program maps and never
# touches, such as the stacks of its threads, costs nothing.
_SPARE_ADDRESSES = 8 << 30
# What the tests' process has on its own, and to decode its tests.
_TESTER_MEMORY = 64 << 20
_DECODED = 4
_STEP = 64 << 20


class Bounds:
    """The groups of one helper; none until they are made."""

    def __init__(self):
        self._programs = self._tests = self._compilers = None
        # Processes that are in the programs' group and no program's.
        self.residents = 0

    def make_groups(self):
        """In the machine's own namespaces; without them all goes on."""
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
        """Of the control groups; None where there are none."""
        return None if self._programs is None else self._programs.version

    def bind(self, job):
        """Before the processes of a job are forked."""
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
        """In the process that candidates are forked from, while it has its privileges and descriptors."""
        if self._programs is not None:
            self._programs.join()

    def of_programs(self):
        """Descriptors that take in who writes 0 to them; none without groups."""
        return [] if self._programs is None else self._programs.entries

    def of_compilers(self):
        """The same of compilers."""
        return [] if self._compilers is None else self._compilers.entries

    def clock_of_compilers(self):
        """A descriptor of their group's clock; None where there is none."""
        return None if self._compilers is None else self._compilers.clock

    def clock_of_programs(self):
        """The same of programs."""
        return None if self._programs is None else self._programs.clock

    def clock_of_tests(self):
        """The same of their tests' group."""
        return None if self._tests is None else self._tests.clock

    def join_tests(self):
        """The same in the tests' process."""
        if self._tests is not None:
            self._tests.join()

    def addresses(self, memory):
        """How much address space goes with a limit of memory, in bytes."""
        return memory if self._programs is None else memory + _SPARE_ADDRESSES

    def data(self, memory, reserved):
        """The same of data (RLIMIT_DATA); reserved: what a runtime has before its first line."""
        return self.addresses(memory) + reserved

    def of_each_process(self, job):
        """What each process of a job in another language than Python is bound to, in bytes."""
        memory, language = job["memory"], job["language"]
        is_data = language["memory"] == "data"
        reserved = language["reserved"]
        return self.data(memory, reserved) if is_data else self.addresses(memory) + reserved

    def ran_out(self):
        """Whether the kernel ended a process of the last program for memory."""
        return self._programs is not None and self._programs.ran_out()

    def compiler_ran_out(self):
        """The same of the last compiler."""
        return self._compilers is not None and self._compilers.ran_out()

"""The limits of resources that the kernel keeps for a process."""

import resource
from resource import setrlimit

from .crossing import longest

# More than the places that candidate.keep uses.
_MOST_OPEN = 256
# Signals that wait to be taken, and timers.
_MOST_SIGNALS = 4096
# The resources that a job limits beside its memory; `values` has a value for each.
_LIMITED = (
    resource.RLIMIT_FSIZE,
    resource.RLIMIT_NPROC,
    resource.RLIMIT_CPU,
    resource.RLIMIT_STACK,
)
_MEMORY = {"address-space": resource.RLIMIT_AS, "data": resource.RLIMIT_DATA}


def bind(kind, value):
    """Limit a resource of this process for good, never above what it may have."""
    value = allowed(kind, value)
    resource.setrlimit(kind, (value, value))


def allowed(kind, value):
    """A limit as this process may have it: no hard limit is raised."""
    _soft, hard = resource.getrlimit(kind)
    return value if hard == resource.RLIM_INFINITY else min(value, hard)


def limit_for_all_jobs():
    """Take the limits that no job changes: the helper's forks have them from it. Sets the number of
    descriptors that the helper itself may have."""
    # A user may have only so many descriptors on their way in sockets: as many as the sender may have open.
    # Candidates can be of the helper's user, so the helper needs more than they have.
    _soft, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    if most != resource.RLIM_INFINITY:
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    # Some users may give their processes precedence over all others.
    for name in ("RLIMIT_RTPRIO", "RLIMIT_NICE"):
        if hasattr(resource, name):
            bind(getattr(resource, name), 0)
    # With 0 the kernel writes no core file, but still starts a program that core_pattern names. With 1 it
    # does neither.
    try:
        resource.setrlimit(resource.RLIMIT_CORE, (1, 1))
    except ValueError:
        # It is 0 for good already.
        bind(resource.RLIMIT_CORE, 0)


def kernel_seconds(milliseconds):
    """A limit of time for the kernel, in whole seconds.

    It stands behind the helper, which judges to the millisecond. The kernel counts by ticks, which may run
    ahead by some percent.
    """
    return int(1.1 * milliseconds / 1000) + 2


def values(limits, memory, processes, milliseconds):
    """The values of a job's limits for the kernel, in the order of its resources.

    memory: in bytes, for one process. processes: of the user. milliseconds: of CPU time.
    """
    return memory, limits["fileSize"], processes, kernel_seconds(milliseconds), limits["stack"]


def of_job(setup, job):
    """The limits for `take`, never above those of this process."""
    memory = setup.bounds.addresses(job["memory"])
    processes = setup.processes_before + job["processes"]
    wanted = values(job, memory, processes, longest(job, job["cpuMs"]))
    return [allowed(kind, value) for kind, value in zip((resource.RLIMIT_AS, *_LIMITED), wanted)]


def take(limits):
    """Bind this process to the limits of a job, for good."""
    for kind, value in zip((resource.RLIMIT_AS, *_LIMITED), limits):
        setrlimit(kind, (value, value))


def bind_all(memory, limits):
    """Bind this process to limits for good, never above what it may have.

    memory: the kind of memory that is bound, `address-space` or `data`. limits: see `values`.
    """
    for kind, value in zip((_MEMORY[memory], *_LIMITED), limits):
        bind(kind, value)


def bind_counts():
    """Bind the resources that the kernel counts by user."""
    bind(resource.RLIMIT_NOFILE, _MOST_OPEN)
    if hasattr(resource, "RLIMIT_SIGPENDING"):
        # The kernel counts it for each user namespace and again for the namespace's owner, who so has
        # enough for several. Bound before the namespace was made, it would bind the owner too.
        bind(resource.RLIMIT_SIGPENDING, _MOST_SIGNALS)

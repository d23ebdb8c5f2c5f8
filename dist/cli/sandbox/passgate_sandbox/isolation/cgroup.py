"""Control groups: they bound the memory and the processes of a whole candidate, and count its time.

A helper makes its groups at its start, and uses them for one program after the other. It takes version 2 if
its memory controller can be had, else version 1. Nothing here raises: without groups, `make` returns None
and rlimits bound alone.
"""

import fcntl
import os
import time

_PREFIX = "passgate"
_CONTROLLERS = ("memory", "pids")
# Version 1 counts time in a hierarchy of its own, version 2 in every group.
_TIME = "cpuacct"
# No process can start with less.
_LEAST_MEMORY = 16 << 20
# The kernel is asked again so often, with so much time between.
_PATIENCE = 100
_PAUSE = 0.01
# Descriptors below this number are given to others after each fork.
_FIRST_DESCRIPTOR = 64


class Mount:
    """A mounted hierarchy: its version, its folder, and our own place in it."""

    def __init__(self, version, controller, folder, own):
        self.version = version
        # Version 1 has a hierarchy for each controller. None: all of them.
        self.controller = controller
        self.folder = folder
        self.own = own

    def places(self):
        """Folders to make a group in, best first: our own, then those above it."""
        place = self.own
        yield place
        while place != self.folder and place.startswith(self.folder):
            place = os.path.dirname(place)
            yield place


class Group:
    """A group in one hierarchy or, with version 1, in one for each controller."""

    def __init__(self, version, folders):
        """folders: the group's folder by controller."""
        self.version = version
        distinct = sorted(set(folders.values()))
        # All are used by descriptor: the folders' names are gone once the root is another.
        self._parents = [
            (_open(os.path.dirname(folder), os.O_RDONLY), os.path.basename(folder))
            for folder in distinct
        ]
        self.entries = [_open(f + "/cgroup.procs", os.O_WRONLY) for f in distinct]
        memory, pids = folders["memory"], folders.get("pids")
        if version == 2:
            self._events = _open(memory + "/memory.events", os.O_RDONLY)
            self._limits = [_open(memory + "/memory.max", os.O_WRONLY)]
            _write(memory + "/memory.swap.max", b"0")
        else:
            self._events = _open(memory + "/memory.oom_control", os.O_RDONLY)
            self._limits = [_open(memory + "/memory.limit_in_bytes", os.O_WRONLY)]
            # Counts memory and swap together; missing if the kernel does not count swap.
            if os.path.exists(memory + "/memory.memsw.limit_in_bytes"):
                self._limits.append(_open(memory + "/memory.memsw.limit_in_bytes", os.O_WRONLY))
        has_pids = pids is not None and os.path.exists(pids + "/pids.max")
        self._pids = _open(pids + "/pids.max", os.O_WRONLY) if has_pids else None
        self.clock = _open_clock(memory if version == 2 else folders.get(_TIME), version)
        self._memory = self._processes = None
        self._killed = self._count_killed()

    def join(self):
        """Take the calling process in."""
        for descriptor in self.entries:
            os.write(descriptor, b"0")

    def bind(self, memory, processes):
        """Set the limits of the next program, in bytes, in processes and threads (None: no bound)."""
        memory = max(memory, _LEAST_MEMORY)
        if memory != self._memory:
            # Memory may at no time be allowed more than memory and swap together.
            grows = self._memory is not None and memory > self._memory
            for limit in reversed(self._limits) if grows else self._limits:
                _set(limit, memory)
            self._memory = memory
        if processes != self._processes and self._pids is not None:
            os.pwrite(self._pids, b"max" if processes is None else b"%d" % processes, 0)
            self._processes = processes

    def ran_out(self):
        """True if the kernel ended a process of the group for memory since the last call."""
        before, self._killed = self._killed, self._count_killed()
        return self._killed > before

    def end_together(self):
        """Version 2: if one process is ended for memory, the whole group is."""
        if self.version == 2:
            for parent, name in self._parents:
                _write(name + "/memory.oom.group", b"1", parent)

    def remove(self):
        """Remove it. Call it once all of its processes are gone."""
        for parent, name in self._parents:
            # The kernel may need a moment until the last process has left it.
            for _attempt in range(_PATIENCE):
                if _remove(name, parent):
                    break
                time.sleep(_PAUSE)

    def _count_killed(self):
        for line in os.pread(self._events, 4096, 0).splitlines():
            name, _space, count = line.partition(b" ")
            if name == b"oom_kill":
                return int(count)
        return 0


def make(kind):
    """A new group of this process's, or None. Groups that dead runs left are removed.

    kind: a word that tells this process's groups apart.
    """
    try:
        with open("/proc/self/mountinfo") as mounts, open("/proc/self/cgroup") as own:
            found = read_mounts(mounts.read(), own.read())
        name = "-".join((_PREFIX, *_identity(os.getpid()), kind))
    except (OSError, ValueError, IndexError):
        return None
    for mount in found:
        if mount.version == 2:
            for place in mount.places():
                sweep(place)
                group = _try(2, {each: os.path.join(place, name) for each in _CONTROLLERS})
                if group is not None:
                    return group
    folders = {}
    for mount in found:
        if mount.version == 1:
            sweep(mount.own)
            folders[mount.controller] = os.path.join(mount.own, name)
    if "memory" not in folders:
        return None
    bounded = {name: folder for name, folder in folders.items() if name != _TIME}
    return _try(1, folders) or _try(1, bounded) or _try(1, {"memory": folders["memory"]})


def read_mounts(mountinfo, own):
    """The hierarchies that have the controllers we use, by the texts of /proc/self."""
    places = {}
    for line in own.splitlines():
        _number, controllers, path = line.split(":", 2)
        for controller in controllers.split(","):
            places[controller] = path
    found = []
    for line in mountinfo.splitlines():
        before, _dash, after = line.partition(" - ")
        root, folder = (_unescape(field) for field in before.split(" ")[3:5])
        kind, _source, options = after.split(" ", 2)
        if kind == "cgroup2" and "" in places:
            found.append(Mount(2, None, folder, _below(folder, root, places[""])))
        for controller in (*_CONTROLLERS, _TIME) if kind == "cgroup" else ():
            if controller in options.split(",") and controller in places:
                own_place = _below(folder, root, places[controller])
                found.append(Mount(1, controller, folder, own_place))
    return found


def _below(folder, root, place):
    """The path of a hierarchy's place. Its `root` is mounted at `folder` (`/`: all of it)."""
    if root != "/" and (place + "/").startswith(root + "/"):
        place = place[len(root) :]
    if "/../" in place + "/":
        place = "/"
    return folder + place.rstrip("/")


def _unescape(field):
    for code, character in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        field = field.replace(code, character)
    return field


def _try(version, folders):
    """The group at these folders if it can be made and joined, else None with nothing left."""
    try:
        for folder in set(folders.values()):
            if version == 2:
                above = os.path.dirname(folder) + "/cgroup.subtree_control"
                for controller in _CONTROLLERS:
                    _write(above, b"+%s" % controller.encode())
            os.mkdir(folder)
        group = Group(version, folders)
        child = os.fork()
        if child == 0:
            try:
                group.join()
                os._exit(0)
            except BaseException:
                os._exit(1)
        if os.waitpid(child, 0)[1] == 0:
            return group
        group.remove()
    except OSError:
        pass
    for folder in set(folders.values()):
        _remove(folder)
    return None


def _identity(pid):
    """Names a process while the machine is up: its PID namespace, its number, its start."""
    with open("/proc/%d/stat" % pid, "rb") as file:
        started = file.read().rpartition(b")")[2].split()[19].decode()
    namespace = os.readlink("/proc/self/ns/pid").strip("pid:[]")
    return namespace, str(pid), started


def sweep(folder):
    """Remove the groups of processes that are gone. Those of other PID namespaces are left."""
    try:
        names = os.listdir(folder)
        here = _identity(os.getpid())[0]
    except OSError:
        return
    for name in names:
        parts = name.split("-")
        if len(parts) != 5 or parts[:2] != [_PREFIX, here] or not parts[2].isdigit():
            continue
        try:
            if _identity(int(parts[2])) == tuple(parts[1:4]):
                continue
        except OSError:
            pass
        _remove(os.path.join(folder, name))


def _set(limit, memory):
    """Set a limit. Version 1 refuses while processes of the last program take more; then the old limit
    stays."""
    for _attempt in range(_PATIENCE):
        try:
            os.pwrite(limit, b"%d" % memory, 0)
            return
        except OSError:
            time.sleep(_PAUSE)


def _remove(path, parent=None):
    """Remove a group's folder; True if it is gone."""
    try:
        os.rmdir(path, dir_fd=parent)
    except FileNotFoundError:
        pass
    except OSError:
        return False
    return True


def _open_clock(folder, version):
    """A descriptor of a group's own clock; None without one."""
    if folder is None:
        return None
    try:
        return _open(folder + ("/cpu.stat" if version == 2 else "/cpuacct.usage"), os.O_RDONLY)
    except OSError:
        return None


def _open(path, flags):
    low = os.open(path, flags)
    try:
        return fcntl.fcntl(low, fcntl.F_DUPFD_CLOEXEC, _FIRST_DESCRIPTOR)
    finally:
        os.close(low)


def _write(path, data, parent=None):
    try:
        descriptor = os.open(path, os.O_WRONLY, dir_fd=parent)
        try:
            os.write(descriptor, data)
        finally:
            os.close(descriptor)
    except OSError:
        pass

"""Settings of a process that tests make and a candidate can feel, in split grading.

One process has one recursion limit, one decimal context, one environment. Before each request, the tests'
side looks for changes in its own, and then the candidate's side makes the same changes. They cross as plain
data. Only settings that the tests' text names are looked at.
"""

import re

from .each_setting import SETTINGS

_MISSING = object()


def named_in(tests):
    """The names of the settings that tests may make, by the words of their text."""
    words = set(re.findall(r"\w+", tests))
    named = (name for name, setting in SETTINGS.items() if not words.isdisjoint(setting.words))
    return [name for name in named if "numpy" in words or not name.startswith("numpy")]


class Mirror:
    """The settings that tests may make, as they were last told to the candidate."""

    def __init__(self, names):
        """names: see named_in."""
        for name in names:
            SETTINGS[name].begin()
        self._last = {name: _read(SETTINGS[name]) for name in names}

    def __bool__(self):
        return bool(self._last)

    def changes(self):
        """The changes since the last time; empty if there are none."""
        changed = {}
        for name, before in self._last.items():
            now = _read(SETTINGS[name], before)
            if now != before:
                gone = {key: None for key in before if key not in now}
                new = {key: v for key, v in now.items() if before.get(key, _MISSING) != v}
                changed[name] = {**gone, **new}
                self._last[name] = now
        return changed


def apply(changes, is_used):
    """Make the same changes here.

    is_used: tells if the program uses a module, so that none is loaded for nothing.
    """
    for name, setting in SETTINGS.items():
        if name in changes and (not name.startswith("numpy") or is_used("numpy")):
            try:
                setting.apply(changes[name])
            except Exception:
                # A setting that cannot be had here is missing: the program has to do without.
                pass


def _read(setting, otherwise=None):
    try:
        return setting.read()
    except Exception:
        # Tests may have replaced the function that reads it.
        return otherwise or {}

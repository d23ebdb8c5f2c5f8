"""Each setting that tests may make: the words that name it, and the functions that read and apply it."""

import functools
import importlib
import os
import struct
import sys
import time
import warnings
from base64 import b64decode, b64encode
from collections import namedtuple

_OF_DECIMAL = ("prec", "rounding", "Emin", "Emax", "capitals", "clamp")
# The length of the state of `random`, in numbers.
_RANDOM = struct.Struct("<625I")

# words: one of them is in the text of tests that make it. read: gives its values by names, as plain data.
# apply: sets values that have changed; None for one that is gone. begin: is called before the tests run.
_Setting = namedtuple("_Setting", "words read apply begin", defaults=(lambda: None,))


def _loaded(name, read):
    """Reads a module's values, once tests have loaded it."""

    def read_if_loaded():
        module = sys.modules.get(name)
        return {} if module is None else read(module)

    return read_if_loaded


def _with(name, apply_to):
    return lambda values: apply_to(importlib.import_module(name), values)


def _each(apply_one):
    """Applies a setting that has one value, and never lacks it."""

    def apply_values(values):
        for value in values.values():
            apply_one(value)

    return apply_values


def _apply_environment(values):
    for name, value in values.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value


def _read_umask():
    mask = os.umask(0o077)
    os.umask(mask)
    return {"mask": mask}


def _read_decimal(decimal):
    context = decimal.getcontext()
    traps = sorted(signal.__name__ for signal, is_on in context.traps.items() if is_on)
    return dict({name: getattr(context, name) for name in _OF_DECIMAL}, traps=traps)


def _apply_decimal(decimal, values):
    context = decimal.getcontext()
    for name, value in values.items():
        if name == "traps":
            for signal in context.traps:
                context.traps[signal] = signal.__name__ in value
        else:
            setattr(context, name, value)


def _read_locale(locale):
    kinds = (name for name in dir(locale) if name.startswith("LC_") and name != "LC_ALL")
    return {name: locale.setlocale(getattr(locale, name)) for name in kinds}


def _apply_locale(locale, values):
    for name, value in values.items():
        locale.setlocale(getattr(locale, name), value)


def _counting(name, *functions):
    """Counts how often tests call these functions of a module.

    To seed a generator twice alike leaves it as it was, but the program has moved on meanwhile.
    """

    def begin():
        try:
            module = importlib.import_module(name)
        except ImportError:
            return
        for each in functions:
            setattr(module, each, _counted(name, getattr(module, each)))

    return begin


_calls = dict.fromkeys(("random", "numpy.random"), 0)


def _counted(name, function):
    @functools.wraps(function)
    def call(*values, **names):
        _calls[name] += 1
        return function(*values, **names)

    return call


def _read_random(random):
    version, state, gauss = random.getstate()
    return {"state": [_calls["random"], version, b64encode(_RANDOM.pack(*state)).decode(), gauss]}


def _apply_random(random, values):
    _times, version, state, gauss = values["state"]
    random.setstate((version, _RANDOM.unpack(b64decode(state)), gauss))


def _read_numpy_random(numpy):
    kind, keys, *rest = numpy.random.get_state()
    return {"state": [_calls["numpy.random"], kind, b64encode(keys.tobytes()).decode(), *rest]}


def _apply_numpy_random(numpy, values):
    _times, kind, keys, *rest = values["state"]
    numpy.random.set_state((kind, numpy.frombuffer(b64decode(keys), numpy.uint32), *rest))


def _read_numpy_print(numpy):
    plain = (bool, int, float, str, type(None))
    return {k: v for k, v in numpy.get_printoptions().items() if type(v) in plain}


def _read_warnings():
    known = vars(sys.modules["builtins"])
    filters = []
    for action, message, category, module, line in warnings.filters:
        if known.get(category.__name__) is category:
            texts = [each and getattr(each, "pattern", each) for each in (message, module)]
            filters.append([action, texts[0] or "", category.__name__, texts[1] or "", line])
    return {"filters": filters}


def _apply_warnings(values):
    known = vars(sys.modules["builtins"])
    warnings.resetwarnings()
    for action, message, category, module, line in reversed(values["filters"]):
        warnings.filterwarnings(action, message, known[category], module, line)


def _read_limits(resource):
    kinds = (name for name in dir(resource) if name.startswith("RLIMIT_"))
    return {name: resource.getrlimit(getattr(resource, name))[0] for name in kinds}


def _apply_limits(resource, values):
    for name, value in values.items():
        kind = getattr(resource, name)
        _soft, most = resource.getrlimit(kind)
        # The hard limit is the sandbox's, and nothing may exceed it.
        bounded = value if most == resource.RLIM_INFINITY else min(value, most)
        unbounded = value == resource.RLIM_INFINITY
        resource.setrlimit(kind, (most if unbounded else bounded, most))


SETTINGS = {
    "recursion": _Setting(
        {"setrecursionlimit"},
        lambda: {"limit": sys.getrecursionlimit()},
        _each(sys.setrecursionlimit),
    ),
    "digits": _Setting(
        {"set_int_max_str_digits"},
        lambda: {"most": sys.get_int_max_str_digits()},
        _each(lambda most: sys.set_int_max_str_digits(most)),
    ),
    "arguments": _Setting(
        {"argv"}, lambda: {"all": list(sys.argv)}, _each(lambda all: sys.argv.__setitem__(slice(None), all))
    ),
    # A folder that tests have made is not there.
    "folder": _Setting({"chdir"}, lambda: {"path": os.getcwd()}, _each(os.chdir)),
    "umask": _Setting({"umask"}, _read_umask, _each(os.umask)),
    "decimal": _Setting(
        {"getcontext", "setcontext", "localcontext"},
        _loaded("decimal", _read_decimal),
        _with("decimal", _apply_decimal),
    ),
    "environment": _Setting(
        {"environ", "environb", "putenv", "unsetenv", "setenv", "delenv", "tzset"},
        lambda: dict(os.environ),
        _apply_environment,
    ),
    # It comes after the environment, which names it.
    "timezone": _Setting(
        {"tzset"}, lambda: {"names": [*time.tzname, time.timezone]}, lambda _values: time.tzset()
    ),
    "locale": _Setting({"setlocale"}, _loaded("locale", _read_locale), _with("locale", _apply_locale)),
    "random": _Setting(
        {"seed", "setstate"},
        _loaded("random", _read_random),
        _with("random", _apply_random),
        _counting("random", "seed", "setstate"),
    ),
    "warnings": _Setting(
        {"simplefilter", "filterwarnings", "resetwarnings", "catch_warnings"},
        _read_warnings,
        _apply_warnings,
    ),
    "calendar": _Setting(
        {"setfirstweekday"},
        _loaded("calendar", lambda calendar: {"first": int(calendar.firstweekday())}),
        _with("calendar", lambda calendar, values: calendar.setfirstweekday(values["first"])),
    ),
    "stack": _Setting(
        {"stack_size"},
        _loaded("threading", lambda threading: {"size": threading.stack_size()}),
        _with("threading", lambda threading, values: threading.stack_size(values["size"])),
    ),
    "limits": _Setting(
        {"setrlimit"}, _loaded("resource", _read_limits), _with("resource", _apply_limits)
    ),
    "numpy.random": _Setting(
        {"seed", "set_state"},
        _loaded("numpy", _read_numpy_random),
        _with("numpy", _apply_numpy_random),
        _counting("numpy.random", "seed", "set_state"),
    ),
    "numpy.errors": _Setting(
        {"seterr", "errstate"},
        _loaded("numpy", lambda numpy: numpy.geterr()),
        _with("numpy", lambda numpy, values: numpy.seterr(**values)),
    ),
    "numpy.print": _Setting(
        {"set_printoptions", "printoptions"},
        _loaded("numpy", _read_numpy_print),
        _with("numpy", lambda numpy, values: numpy.set_printoptions(**values)),
    ),
}

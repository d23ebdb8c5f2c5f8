"""The installed packages, made importable as Python does when it starts, which `-S` keeps it from.

Python then runs the first `sitecustomize` that it finds. An editable package has its checkout on the path,
and a module there may be a stranger's, while this process may still be root's.
"""

import importlib.util
import os
import site
import sys
from importlib.machinery import PathFinder

_SYSTEM = "/usr"


def make_importable():
    """Call it once, before any import that is no part of Python."""
    site.execsitecustomize = site.execusercustomize = lambda: None
    site.main()
    folders = [each for each in sys.path if _is_own(each)]
    spec = PathFinder.find_spec("sitecustomize", folders)
    if spec is None or spec.loader is None:
        return
    module = importlib.util.module_from_spec(spec)
    sys.modules["sitecustomize"] = module
    try:
        spec.loader.exec_module(module)
    except Exception as error:
        sys.stderr.write("sitecustomize: %s: %s\n" % (type(error).__name__, error))


def _is_own(folder):
    """True for a folder of this interpreter."""
    own = {os.path.realpath(each) for each in (sys.prefix, sys.base_prefix, _SYSTEM)}
    return any((os.path.realpath(folder) + "/").startswith(each.rstrip("/") + "/") for each in own)

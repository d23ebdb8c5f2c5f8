# The program that stands in for a candidate to try its tests (src/evaluate/probes.ts): it answers wrongly.
# A call of `become` follows. All is one function: a second name would stay among the program's.


def become(texts, entry, answer, names=None):
    """Turn a program into one that gives the same wrong answer, whatever is asked.

    texts: programs that define what tests ask for; the first that compiles is run, for its imports
    and, with an entry, for all else that it defines. entry: the function under test, or None.
    answer: "truthy" and "falsy" are equal to nothing, "equal" is to everything, and none of them
    minds what is done to it; "none" is None. names: the program's, those of this one if it is left out.
    """
    import builtins
    import types

    class Wrong:
        def __call__(self, *_values, **_names):
            return None if answer == "none" else self

        def __getattr__(self, name):
            if name[:2] == "__" or answer == "none":
                raise AttributeError(name)
            return self

        def __bool__(self):
            return answer != "falsy"

        def __len__(self):
            return 0 if answer == "falsy" else 7919

        def __iter__(self):
            return iter((self,))

        def __contains__(self, _value):
            return answer == "equal"

        def __ne__(self, _other):
            return answer != "equal"

        __eq__ = __lt__ = __le__ = __gt__ = __ge__ = __contains__
        __hash__ = object.__hash__
        __int__ = __index__ = __trunc__ = lambda self: 7919
        __float__ = lambda self: 7919.25
        __complex__ = lambda self: 7919.25j
        __str__ = __repr__ = lambda self: "a wrong answer"
        __format__ = lambda self, _how: "a wrong answer"
        __exit__ = lambda self, *_error: False
        __setitem__ = __delitem__ = lambda self, *_values: None

    unchanged = "next enter getitem reversed round floor ceil abs neg pos invert"
    both = "add sub mul matmul truediv floordiv mod divmod pow lshift rshift and or xor"
    for name in (unchanged + " " + both + " r" + both.replace(" ", " r")).split():
        setattr(Wrong, "__%s__" % name, lambda self, *_values: self)

    wrong = Wrong()
    if names is None:
        names = globals()
        del names["become"]
    for text in texts:
        try:
            code = compile(text, "<program>", "exec")
        except Exception:
            continue
        try:
            exec(code, names)
        except BaseException:
            pass
        break

    def is_asked_for(name, value):
        if name[:2] == "__" or isinstance(value, types.ModuleType):
            return False
        code = getattr(value, "__code__", None)
        # Imported values name their module.
        return code is not None or getattr(value, "__module__", None) in (None, "builtins")

    targets = [entry.split(".")[0]] if entry else []
    targets = targets or [name for name, value in names.items() if is_asked_for(name, value)]
    for name in targets:
        names[name] = wrong
    if targets:
        return

    class Anything(dict):
        def __missing__(self, name):
            if name[:2] == "__":
                raise KeyError(name)
            return wrong

    # The names that tests ask for are unknown, so each missing name stands for a wrong value.
    names["__builtins__"] = Anything(vars(builtins))

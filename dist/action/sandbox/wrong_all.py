# Tries the tests of several problems on a wrong answer, in one process (src/evaluate/wrong-batches.ts).
# This text follows that of wrong.py, and a call of `try_all` follows it.


def try_all(problems, seconds):
    """Print the numbers of the problems whose tests may not have said no to the answer, as JSON.

    problems: of each the texts and the entry for `become`, and the tests. seconds: of CPU time, for one problem.
    """
    import builtins
    import json
    import os
    import signal

    class Late(BaseException):
        pass

    def end(_signal, _frame):
        raise Late

    def says_no(texts, entry, tests):
        names = {"__name__": "__main__", "__builtins__": builtins}
        try:
            signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
            become(texts, entry, "truthy", names)
            exec(compile(tests, "<tests>", "exec"), names)
        except AssertionError:
            return True
        except BaseException:
            pass
        return False

    # The output of the tests is not read.
    output = os.dup(1)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    signal.signal(signal.SIGVTALRM, end)
    unclear = []
    for number, problem in enumerate(problems):
        try:
            is_clear = says_no(*problem)
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        except Late:
            is_clear = False
        if not is_clear:
            unclear.append(number)
    os.write(output, json.dumps(unclear).encode())
    os._exit(0)

"""unittest's TestCases in tests: every failure counts, whoever runs them and looks at the result."""

import sys

_PROGRAM = "<program>"


class Failed(SystemExit):
    """A test with a name has failed. No `except Exception` catches it, and no handler of exits.

    test: its name, such as `AddTest.test_add`. cause: the exception.
    """

    def __init__(self, test, cause):
        super().__init__(1)
        self.test = test
        self.cause = cause


class Cases:
    """The TestCases of one run of tests. unittest is watched from here on."""

    def __init__(self, main):
        """main: the module that `unittest.main()` takes them from."""
        import unittest

        # The first that failed, as Failed.
        self.failed = None
        self._unittest = unittest
        self._main = main
        self._ran = set()
        self._depth = 0
        self._watch(unittest.TestResult)
        unittest.main = unittest.TestProgram = self._program(unittest.TestProgram)

    def run_rest(self, values):
        """Run the TestCases that tests have defined and nobody has run.

        values: the values that their top level has bound.
        """
        base = self._unittest.TestCase
        found = dict.fromkeys(
            value
            for value in values
            if isinstance(value, type) and issubclass(value, base) and value.__module__ == "__main__"
        )
        loader = self._unittest.TestLoader()
        if not self._ran and getattr(self._main, "load_tests", None) is not None:
            suite = loader.loadTestsFromModule(self._main)
        else:
            rest = [value for value in found if value not in self._ran]
            suite = self._unittest.TestSuite(map(loader.loadTestsFromTestCase, rest))
        result = self._unittest.TestResult()
        result.failfast = True
        suite.run(result)

    def _program(self, base):
        cases = self

        class TestProgram(base):
            def parseArgs(self, argv):
                # Nobody has called these tests with arguments.
                super().parseArgs(["tests"] if argv is sys.argv else argv)

            def runTests(self):
                # The lines after it run as well: a success is no end.
                ends, self.exit = self.exit, False
                super().runTests()
                if ends and cases.failed is not None:
                    raise cases.failed

        return TestProgram

    def _watch(self, result):
        start, stop = result.startTest, result.stopTest

        def start_test(it, test):
            self._depth += 1
            self._ran.add(type(test))
            start(it, test)

        def stop_test(it, test):
            self._depth -= 1
            stop(it, test)

        result.startTest, result.stopTest = start_test, stop_test
        for name in ("addError", "addFailure"):
            setattr(result, name, self._noting(getattr(result, name)))
        add_part, add_unexpected = result.addSubTest, result.addUnexpectedSuccess

        def add_sub_test(it, test, part, error):
            if error is not None:
                self._note(part, error[1])
            add_part(it, test, part, error)

        def add_unexpected_success(it, test):
            self._note(test, AssertionError("passes, and was expected to fail"))
            add_unexpected(it, test)

        result.addSubTest, result.addUnexpectedSuccess = add_sub_test, add_unexpected_success

    def _noting(self, add):
        def add_noted(it, test, error):
            self._note(test, error[1])
            add(it, test, error)

        return add_noted

    def _note(self, test, error):
        # A test that runs other tests, or a program that does, may mean them to fail.
        least = 1 if isinstance(test, self._unittest.TestCase) else 0
        if self.failed is None and self._depth <= least and not _is_run_by_program():
            self.failed = Failed(_name(test), error)


def _name(test):
    """`AddTest.test_add (n=3)`; of a class that cannot be set up `setUpClass (AddTest)`."""
    case = getattr(test, "test_case", test)
    method = getattr(case, "_testMethodName", None)
    if method is None:
        return str(test).replace("__main__.", "")
    name = "%s.%s" % (type(case).__name__, method)
    return name if case is test else "%s %s" % (name, test._subDescription())


def _is_run_by_program():
    frame = sys._getframe(1)
    while frame is not None:
        if frame.f_code.co_filename == _PROGRAM:
            return True
        frame = frame.f_back
    return False

"""The pipes of one job, and the owner of each end."""

import os


class Ends:
    """All of them are open from the start; each is closed once nobody needs it any more.

    The helper reads from its own. `channel` brings the messages of the candidate's process, `output` its
    output. `stdout` brings its standard output if that is kept apart (else None), and `report`, in split
    grading, the report of its tests (else None).
    """

    def __init__(self, setup, job):
        is_whole = job["grading"] == "outside"
        is_program = is_whole or job["language"] is not None
        self.channel, channel = _channel(setup)
        apart, (self.output, output) = setup.streams.outputs(is_program, is_whole)
        self._written = [channel, output]
        self.stdout = self.report = None
        self._conversation, self._of_tests = [], []
        if apart is not None:
            self.stdout, stdout = apart
            self._written.append(stdout)
        if job["grading"] == "split":
            self.report, report = os.pipe()
            from_tests, to_candidate = os.pipe()
            from_candidate, to_tests = os.pipe()
            self._conversation = [from_tests, to_tests]
            self._of_tests = [from_candidate, to_candidate, report]

    def of_candidate(self):
        """The ends of the candidate's process, in the order that candidate.run takes them."""
        return [*self._written, *self._conversation]

    def of_tests(self):
        """The ends of the tests' process: from and to the candidate, and the report."""
        return self._of_tests

    def of_others(self):
        """The ends that are not for the candidate's process."""
        return [*self._own(), *self._of_tests]

    def let_go_of_conversation(self):
        """Close them once both sides have theirs. Else neither would see that the other one is gone."""
        _close(self._conversation + self._of_tests)

    def let_go_of_writing(self):
        """Close them once the candidate has ended.

        Closed earlier, they would wake the helper once more than the candidate's end: the last writer would
        be gone.
        """
        _close(self._written)

    def close(self):
        """Close the helper's own, which are the last."""
        _close(self._own())

    def _own(self):
        own = (self.channel, self.output, self.stdout, self.report)
        return [each for each in own if each is not None]


def _channel(setup):
    """Both ends of a private channel."""
    reading, writing = os.pipe()
    if not setup.namespaces:
        # There is a /proc, through which a candidate could open the other end, and take its own messages.
        os.fchmod(writing, 0o200)
    return reading, writing


def _close(descriptors):
    for each in descriptors:
        os.close(each)

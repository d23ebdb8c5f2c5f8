"""The pipes of one job, by who has which end."""

import os


class Ends:
    """All of them are open from the start; each is closed once nobody needs it any more.

    The helper reads from its own: `channel` has what the candidate's process says, `output` what it
    prints, `stdout` its standard output where that is kept apart (else None), and `report`, in split
    grading, what its tests say (else None).
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
        """What the candidate's process gets, in the order that candidate.run takes it."""
        return [*self._written, *self._conversation]

    def of_tests(self):
        """What the tests' process gets: from and to the candidate, and the report."""
        return self._of_tests

    def of_others(self):
        """What is none of the candidate's business."""
        return [*self._own(), *self._of_tests]

    def let_go_of_conversation(self):
        """Once both sides have their ends. Else neither would see that the other one is gone."""
        _close(self._conversation + self._of_tests)

    def let_go_of_writing(self):
        """Once the candidate has ended.

        Not before: that nobody writes any more would have woken the helper once more than the end.
        """
        _close(self._written)

    def close(self):
        """The helper's own, which are the last."""
        _close(self._own())

    def _own(self):
        own = (self.channel, self.output, self.stdout, self.report)
        return [each for each in own if each is not None]


def _channel(setup):
    """Both ends of a private channel."""
    reading, writing = os.pipe()
    if not setup.namespaces:
        # There is a /proc, where a candidate could open the end that is not its own, and take what it said.
        os.fchmod(writing, 0o200)
    return reading, writing


def _close(descriptors):
    for each in descriptors:
        os.close(each)

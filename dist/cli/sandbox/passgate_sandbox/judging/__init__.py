"""Makes verdicts of all that was seen of a program."""

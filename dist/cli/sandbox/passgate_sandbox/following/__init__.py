"""A process followed to its end: its messages, its output and its time."""

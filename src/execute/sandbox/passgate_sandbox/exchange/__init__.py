"""What goes between a candidate and its tests in split grading, and in which form."""

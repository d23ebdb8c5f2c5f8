"""The data that crosses between a candidate and its tests in split grading, and its form."""

"""The program in Python that is judged, and its side of split grading."""

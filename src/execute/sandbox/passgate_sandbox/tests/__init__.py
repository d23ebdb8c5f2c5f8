"""The tests of a program: their text, their styles, and their side of split grading."""

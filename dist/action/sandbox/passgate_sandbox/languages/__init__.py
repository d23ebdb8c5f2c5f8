"""Programs, compilers and tests that are processes of their own."""

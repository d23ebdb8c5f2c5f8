"""The helper's own Python, made ready before the first program comes."""

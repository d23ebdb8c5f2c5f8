"""Keeps a program apart from the machine, and within its limits."""

"""The command line `jakber`: the deeds of a secretary, from a terminal."""

from jakber_desktop.cli.main import main

__all__ = ["main"]

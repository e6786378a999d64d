"""The two ways in: `jakber` (also `python -m jakber_desktop`) and `jakber-desktop`."""

from __future__ import annotations

import gc
import sys


def desktop() -> int:
    """Start the desktop; returns its exit status."""
    gc.disable()  # nothing of the start becomes garbage; desktop.garbage takes over afterwards
    # neither way in imports the other: the terminal needs no Qt, the window no command line
    from jakber_desktop.desktop.app import run

    return run(sys.argv[1:])


def main() -> int:
    """Start the command line; returns its exit status."""
    from jakber_desktop.cli import main as command_line

    return command_line()


if __name__ == "__main__":
    sys.exit(main())

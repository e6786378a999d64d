"""The two ways in: `jakber` (also `python -m jakber_desktop`) and `jakber-desktop`."""

from __future__ import annotations

import gc
import sys


def desktop() -> int:
    """Start the desktop; returns its exit status."""
    gc.disable()  # nothing of the start becomes garbage; desktop.garbage takes over afterwards
    # neither way in imports the other: the terminal needs no Qt, the window no command line
    try:
        from jakber_desktop.desktop.app import run
    except ImportError as error:
        return _say_what_lacks(error)
    return run(sys.argv[1:])


def _say_what_lacks(error: ImportError) -> int:
    """Name the packages when Qt cannot be loaded for want of a system library."""
    from jakber_desktop.desktop import qt_libraries

    lacking = qt_libraries.missing(qt_libraries.ALWAYS) if ".so" in str(error) else []
    if not lacking:
        raise error
    sys.stderr.write(qt_libraries.told(lacking))
    return 1


def main() -> int:
    """Start the command line; returns its exit status."""
    from jakber_desktop.cli import main as command_line

    return command_line()


if __name__ == "__main__":
    sys.exit(main())

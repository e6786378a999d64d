"""Starting point of the frozen window program."""

import sys

from jakber_desktop.__main__ import desktop

sys.exit(desktop())

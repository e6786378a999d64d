"""Starting point of the frozen command line."""

import sys

from jakber_desktop.cli import main

sys.exit(main())

"""Starting point of the frozen command line, also of the process that reads papers from outside."""

import sys

from jakber_desktop.exchange.paper_process import SWITCH

if sys.argv[1:2] == [SWITCH]:
    from jakber_desktop.exchange import paper_worker

    sys.exit(paper_worker.main(sys.argv[2:]))

from jakber_desktop.cli import main

sys.exit(main())

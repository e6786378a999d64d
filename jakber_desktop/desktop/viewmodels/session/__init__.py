"""One opened database as the window sees it, and one opened meeting."""

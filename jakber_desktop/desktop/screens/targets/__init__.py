"""The tab Target of Tindak lanjut (21): list, panel, forms, and the window of the table."""

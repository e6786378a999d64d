"""Sharing by exported databases (S1-S7): sync, laptops, packages, passphrase, conflicts."""

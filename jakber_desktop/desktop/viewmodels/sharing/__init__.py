"""Sinkronisasi (08) and the review of conflicts."""

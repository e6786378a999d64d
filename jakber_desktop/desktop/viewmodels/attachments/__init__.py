"""Attachments of a meeting, copied on the long lane."""

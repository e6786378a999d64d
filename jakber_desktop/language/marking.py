"""Marks the core's Indonesian sentences for lupdate, without importing Qt."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Return `text` unchanged; lupdate collects it under `context` (always "core" here)."""
    return text

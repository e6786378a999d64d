"""argparse's complaints in Indonesian."""

from __future__ import annotations

import re

_WORDS = (
    (
        re.compile(r"the following arguments are required: (?P<what>.+)"),
        "Isian {what} belum ditulis.",
    ),
    (
        re.compile(r"argument (?P<name>[^:]+): invalid choice: '(?P<what>.*?)'"),
        "“{what}” bukan pilihan untuk {name}.",
    ),
    (
        re.compile(r"argument (?P<name>[^:]+): invalid _?day value: '(?P<what>.*?)'"),
        "“{what}” bukan tanggal untuk {name}; tulis seperti 2018-04-12.",
    ),
    (
        re.compile(r"argument (?P<name>[^:]+): invalid \S+ value: '(?P<what>.*?)'"),
        "“{what}” tidak dapat dipakai untuk {name}.",
    ),
    (re.compile(r"unrecognized arguments: (?P<what>.+)"), "“{what}” tidak dikenal."),
    (
        re.compile(r"argument (?P<name>[^:]+): expected .+ argument"),
        "Pilihan {name} memerlukan isian.",
    ),
    (
        re.compile(r"one of the arguments (?P<what>.+) is required"),
        "Tulis salah satu dari {what}.",
    ),
    (
        re.compile(r"argument (?P<name>[^:]+): not allowed with argument (?P<what>.+)"),
        "Pilihan {name} tidak bersama {what}.",
    ),
)


def complaint(message: str) -> str:
    """One Indonesian sentence for argparse's English one."""
    for pattern, words in _WORDS:
        if found := pattern.search(message):
            return words.format(**found.groupdict())
    if message.startswith("--"):
        return f"Pilihan {message}."  # our own, already Indonesian
    return "Perintah tidak lengkap atau keliru."

"""All meetings to one ZIP of meeting files, and back into an empty database without loss (I3).

`jakber.exchange/1` (container and seal: exchange/archive_zip.py) holds `rapat/<day>_<id>.json`, the
meeting file of each meeting; `buku/<table>-<nth>.json`, rows that no meeting file holds
(store/records/beside.py); and `lampiran/<sha256>`, every attached file that is here.
"""

from jakber_desktop.operations.all_meetings.reading import (
    AllImported,
    import_all,
    is_exchange,
)
from jakber_desktop.operations.all_meetings.writing import AllExported, all_name, export_all

__all__ = ["AllExported", "AllImported", "all_name", "export_all", "import_all", "is_exchange"]

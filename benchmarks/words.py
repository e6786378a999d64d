"""Indonesian-shaped text: 12,000 words by Zipf-Mandelbrot 1/(r+2.7), a quarter seed sentences."""

from __future__ import annotations

import itertools
import random

_ROOTS = (
    "rapat kota tahan sekretariat laporan usul tanggap program kerja sama bangun kelola jakarta "
    "warga pemerintah strategi banjir air lingkungan ruang target capai dukung bantu teknis dana "
    "jasa mitra konsultan studi layak komunal dokumen agenda catat putus arah simpul tindak lanjut "
    "undang hadir wakil pimpin notula kantor dinas biro bagian tim percepat kembang web media "
    "tahu pusat hubung masyarakat upaya wujud misi kolaborasi peran fungsi rangkul pangku penting "
    "nilai awal final susun tetap dewan tunjuk nota jadwal waktu tempat bahas bahan papar anggota"
).split()
_PREFIXES = ("", "me", "ber", "di", "ter", "pe", "ke", "se", "memper", "pem", "men")
_SUFFIXES = ("", "kan", "an", "i", "nya", "lah")
_SENTENCES = (
    "menjelaskan bahwa program memfasilitasi kota yang menjadi anggotanya",
    "menyampaikan laporan kemajuan sekretariat hingga bulan April 2018",
    "menyampaikan bahwa bentuk dukungan program berupa bantuan dana dan bantuan teknis",
    "penyusunan Studi Kelayakan Pembangunan IPAL Komunal di Cambela",
    "penghubung antara masyarakat dengan Pemerintah Provinsi DKI Jakarta",
    "meningkatkan pemahaman mengenai konsep ketahanan kota",
    "nota dinas kepada Gubernur mengenai penunjukan CRO",
    "pengembangan pusat pengelolaan pengetahuan",
    "fungsi dan peranan yang merangkul berbagai pemangku kepentingan",
    "misi untuk menjadikan Jakarta sebagai kota kolaborasi",
    "finalisasi Penilaian Awal Ketahanan Kota",
)
SIZE = 12_000


class Words:
    """A vocabulary with its frequencies, drawn from one random source."""

    def __init__(self, source: random.Random) -> None:
        self._random = source
        shapes = itertools.product(_PREFIXES, _ROOTS, _SUFFIXES)
        found = list(dict.fromkeys(a + root + b for a, root, b in shapes))
        source.shuffle(found)
        self._vocabulary = (found * (SIZE // len(found) + 1))[:SIZE]
        self._weights = list(itertools.accumulate(1 / (rank + 2.7) for rank in range(SIZE)))

    def some(self, count: int) -> str:
        return " ".join(self._random.choices(self._vocabulary, cum_weights=self._weights, k=count))

    def sentence(self) -> str:
        if self._random.random() < 0.25:
            return self._random.choice(_SENTENCES)
        return f"menyampaikan bahwa {self.some(self._random.randint(8, 40))}"

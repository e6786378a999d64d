"""What the laptops of a schedule type: sentences, and the small edits people make to them."""

from __future__ import annotations

from random import Random

SENTENCES = (
    "Rapat dibuka pukul 09.00 WIB oleh Kepala Bagian Umum.",
    "Realisasi anggaran triwulan III mencapai 68 persen.",
    "Kantor Cabang Bogor mengusulkan pelatihan arsip digital.",
    "Laporan dikirim paling lambat tanggal 12 Mei 2018.",
    "Biaya pengadaan laptop disetujui sebesar Rp 150 juta.",
    "Peserta menyepakati jadwal kunjungan ke Bekasi.",
    "Rapat ditutup pukul 11.30 WIB dengan doa.",
    "- Surat undangan dikirim melalui surel.",
    "- Daftar hadir ditandatangani peserta.",
)
WORDS = ("segera", "bersama", "kembali", "Depok", "Tangerang", "disetujui", "ditunda", "anggaran")
NUMBERS = ("09.30", "10.15", "75", "Rp 160 juta", "14 Mei 2018", "3", "12")
TITLES = ("Rapat Koordinasi", "Rapat Anggaran", "Evaluasi Kerja Sama", "Persiapan Kunjungan")
PLACES = ("Balai Agung", "Ruang Rapat Lantai 2", "Ruang Pola", "Daring")


def paragraph(rng: Random) -> str:
    """A text of one to five sentences, some on lines of their own."""
    some = rng.sample(SENTENCES, rng.randint(1, 5))
    return "".join(one + rng.choice(("\n", " ", "\n\n")) for one in some).strip()


def edited(rng: Random, text: str) -> str:
    """A text after one edit: a word, a number, a sentence more or less, all anew."""
    deed = rng.randrange(7)
    words = text.split(" ")
    at = rng.randrange(len(words))
    if deed == 0:
        words[at] = rng.choice(WORDS + NUMBERS)
    elif deed == 1:
        words.insert(at, rng.choice(WORDS))
    elif deed == 2 and len(words) > 3:
        del words[at]
    elif deed == 3:
        return f"{text}\n{rng.choice(SENTENCES)}"
    elif deed == 4:
        return f"{rng.choice(SENTENCES)}\n{text}"
    elif deed == 5:
        lines = text.split("\n")
        if len(lines) > 1:
            del lines[rng.randrange(len(lines))]
            return "\n".join(lines)
    else:
        lines = text.split("\n")
        nth = rng.randrange(len(lines))
        lines[nth] = f"{lines[nth]} {rng.choice(SENTENCES)}".strip()
        return "\n".join(lines)
    return " ".join(words)

"""What tables and fields are called in the history: every synced field has a name for people."""

from __future__ import annotations

from collections.abc import Mapping

from jakber_desktop.language import words as w
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

OTHER = QT_TRANSLATE_NOOP("core", "Isian lain")
"""A field of a newer program."""

KINDS: Mapping[str, str] = {
    "meeting": QT_TRANSLATE_NOOP("core", "Rapat"),
    "series": QT_TRANSLATE_NOOP("core", "Rangkaian"),
    "agenda_item": QT_TRANSLATE_NOOP("core", "Butir agenda"),
    "point": QT_TRANSLATE_NOOP("core", "Pokok pembahasan"),
    "decision": QT_TRANSLATE_NOOP("core", "Keputusan"),
    "action_item": QT_TRANSLATE_NOOP("core", "Tindak lanjut"),
    "attendance": QT_TRANSLATE_NOOP("core", "Kehadiran"),
    "invitation": QT_TRANSLATE_NOOP("core", "Surat undangan"),
    "recipient": QT_TRANSLATE_NOOP("core", "Penerima"),
    "news_release": QT_TRANSLATE_NOOP("core", "Siaran berita"),
    "minutes_version": QT_TRANSLATE_NOOP("core", "Versi notula"),
    "attachment": QT_TRANSLATE_NOOP("core", "Lampiran"),
    "target_update": QT_TRANSLATE_NOOP("core", "Laporan target"),
    "target": QT_TRANSLATE_NOOP("core", "Target kerja sama"),
    "letterhead": QT_TRANSLATE_NOOP("core", "Kop surat"),
    "letter_number": QT_TRANSLATE_NOOP("core", "Nomor surat"),
    "office": QT_TRANSLATE_NOOP("core", "Kantor"),
    "person": QT_TRANSLATE_NOOP("core", "Orang"),
    "post": QT_TRANSLATE_NOOP("core", "Jabatan"),
    "setting": QT_TRANSLATE_NOOP("core", "Pengaturan"),
}

_COMMON: Mapping[str, str] = {
    "pos": QT_TRANSLATE_NOOP("core", "Urutan"),
    "text": QT_TRANSLATE_NOOP("core", "Isi"),
    "title": QT_TRANSLATE_NOOP("core", "Judul"),
    "name": QT_TRANSLATE_NOOP("core", "Nama"),
    "date": QT_TRANSLATE_NOOP("core", "Tanggal"),
    "kind": QT_TRANSLATE_NOOP("core", "Jenis"),
    "status": QT_TRANSLATE_NOOP("core", "Status"),
    "state": QT_TRANSLATE_NOOP("core", "Keadaan"),
    "reason": QT_TRANSLATE_NOOP("core", "Alasan"),
    "number": QT_TRANSLATE_NOOP("core", "Nomor"),
    "subject": QT_TRANSLATE_NOOP("core", "Hal"),
    "note": QT_TRANSLATE_NOOP("core", "Keterangan"),
    "channel": QT_TRANSLATE_NOOP("core", "Cara kirim"),
    "confidential": QT_TRANSLATE_NOOP("core", "Tertutup"),
    "due_date": QT_TRANSLATE_NOOP("core", "Tenggat"),
    "position": QT_TRANSLATE_NOOP("core", "Jabatan"),
    "meeting_id": QT_TRANSLATE_NOOP("core", "Rapat"),
    "office_id": QT_TRANSLATE_NOOP("core", "Kantor"),
    "owner_office_id": QT_TRANSLATE_NOOP("core", "Penanggung jawab"),
    "person_id": QT_TRANSLATE_NOOP("core", "Orang"),
    "agenda_item_id": QT_TRANSLATE_NOOP("core", "Butir agenda"),
    "point_id": QT_TRANSLATE_NOOP("core", "Asal pokok pembahasan"),
    "attachment_id": QT_TRANSLATE_NOOP("core", "Lampiran"),
    "series_id": QT_TRANSLATE_NOOP("core", "Rangkaian"),
    "letterhead_id": QT_TRANSLATE_NOOP("core", "Kop surat"),
    "target_id": QT_TRANSLATE_NOOP("core", "Target"),
}

_OWN: Mapping[tuple[str, str], str] = {
    ("meeting", "activity_class"): QT_TRANSLATE_NOOP("core", "Kelompok kegiatan"),
    ("meeting", "purpose"): QT_TRANSLATE_NOOP("core", "Tujuan"),
    ("meeting", "invited_start"): QT_TRANSLATE_NOOP("core", "Waktu mulai"),
    ("meeting", "invited_end"): QT_TRANSLATE_NOOP("core", "Waktu selesai"),
    ("meeting", "opened_at"): QT_TRANSLATE_NOOP("core", "Dibuka pukul"),
    ("meeting", "closed_at"): QT_TRANSLATE_NOOP("core", "Ditutup pukul"),
    ("meeting", "crosses_midnight"): QT_TRANSLATE_NOOP("core", "Selesai hari berikutnya"),
    ("meeting", "pauses"): QT_TRANSLATE_NOOP("core", "Skors"),
    ("meeting", "time_zone"): QT_TRANSLATE_NOOP("core", "Zona waktu"),
    ("meeting", "venue"): QT_TRANSLATE_NOOP("core", "Tempat"),
    ("meeting", "online_link"): QT_TRANSLATE_NOOP("core", "Tautan daring"),
    ("meeting", "organizer_id"): QT_TRANSLATE_NOOP("core", "Penyelenggara"),
    ("meeting", "classification"): QT_TRANSLATE_NOOP("core", "Sifat keamanan"),
    ("meeting", "urgency"): QT_TRANSLATE_NOOP("core", "Sifat kesegeraan"),
    ("meeting", "status_reason"): QT_TRANSLATE_NOOP("core", "Alasan"),
    ("meeting", "minutes_number"): QT_TRANSLATE_NOOP("core", "Nomor notula"),
    ("meeting", "minutes_date"): QT_TRANSLATE_NOOP("core", "Tanggal notula"),
    ("meeting", "references"): QT_TRANSLATE_NOOP("core", "Dasar"),
    ("meeting", "listed_offices"): QT_TRANSLATE_NOOP("core", "Urutan kantor"),
    ("meeting", "listed_people"): QT_TRANSLATE_NOOP("core", "Urutan orang"),
    ("series", "recurrence"): QT_TRANSLATE_NOOP("core", "Jadwal"),
    ("agenda_item", "presenter_office_id"): QT_TRANSLATE_NOOP("core", "Penyaji"),
    ("agenda_item", "planned_minutes"): QT_TRANSLATE_NOOP("core", "Menit"),
    ("agenda_item", "outcome"): QT_TRANSLATE_NOOP("core", "Hasil"),
    ("agenda_item", "late"): QT_TRANSLATE_NOOP("core", "Butir susulan"),
    ("point", "speaker_office_id"): QT_TRANSLATE_NOOP("core", "Kantor pembicara"),
    ("point", "speaker_label"): QT_TRANSLATE_NOOP("core", "Pembicara"),
    ("action_item", "responsible_office_id"): QT_TRANSLATE_NOOP("core", "Kantor pelaksana"),
    ("action_item", "responsible_person_id"): QT_TRANSLATE_NOOP("core", "Penanggung jawab"),
    ("action_item", "responsible_post"): QT_TRANSLATE_NOOP("core", "Penanggung jawab"),
    ("action_item", "due_phrase"): QT_TRANSLATE_NOOP("core", "Tenggat dalam kata"),
    ("attendance", "role"): QT_TRANSLATE_NOOP("core", "Peran"),
    ("attendance", "group"): QT_TRANSLATE_NOOP("core", "Unsur"),
    ("attendance", "headcount"): QT_TRANSLATE_NOOP("core", "Jumlah orang"),
    ("attendance", "represents"): QT_TRANSLATE_NOOP("core", "Mewakili"),
    ("attendance", "proxy_basis"): QT_TRANSLATE_NOOP("core", "Dasar perwakilan"),
    ("attendance", "checked_in_at"): QT_TRANSLATE_NOOP("core", "Datang pukul"),
    ("attendance", "left_at"): QT_TRANSLATE_NOOP("core", "Pulang pukul"),
    ("invitation", "no_substitutes"): QT_TRANSLATE_NOOP("core", "Tidak boleh diwakilkan"),
    ("invitation", "signatory_person_id"): QT_TRANSLATE_NOOP("core", "Penanda tangan"),
    ("invitation", "signatory_post"): QT_TRANSLATE_NOOP("core", "Penanda tangan"),
    ("invitation", "carbon_copies"): QT_TRANSLATE_NOOP("core", "Tembusan"),
    ("recipient", "addressee"): QT_TRANSLATE_NOOP("core", "Tujuan surat"),
    ("recipient", "response"): QT_TRANSLATE_NOOP("core", "Jawaban"),
    ("recipient", "sent_on"): QT_TRANSLATE_NOOP("core", "Tanggal kirim"),
    ("news_release", "dateline_place"): QT_TRANSLATE_NOOP("core", "Kota"),
    ("news_release", "lead_office_id"): QT_TRANSLATE_NOOP("core", "Kantor utama"),
    ("news_release", "closing_tagline"): QT_TRANSLATE_NOOP("core", "Kalimat penutup"),
    ("minutes_version", "revision"): QT_TRANSLATE_NOOP("core", "Revisi"),
    ("minutes_version", "profile"): QT_TRANSLATE_NOOP("core", "Aturan naskah"),
    ("minutes_version", "final_hash"): QT_TRANSLATE_NOOP("core", "Sidik isi"),
    ("minutes_version", "chair_signed"): QT_TRANSLATE_NOOP("core", "Ditandatangani pimpinan"),
    ("minutes_version", "minute_taker_signed"): QT_TRANSLATE_NOOP("core", "Ditandatangani notulis"),
    ("minutes_version", "sheet_scanned"): QT_TRANSLATE_NOOP("core", "Daftar hadir dipindai"),
    ("minutes_version", "paper_place"): QT_TRANSLATE_NOOP("core", "Tempat naskah asli"),
    ("attachment", "sha256"): QT_TRANSLATE_NOOP("core", "Isi berkas"),
    ("attachment", "size"): QT_TRANSLATE_NOOP("core", "Ukuran berkas"),
    ("target_update", "progress_percent"): QT_TRANSLATE_NOOP("core", "Kemajuan (%)"),
    ("target", "indicator"): QT_TRANSLATE_NOOP("core", "Indikator"),
    ("target", "step"): QT_TRANSLATE_NOOP("core", "Langkah"),
    ("letterhead", "government_line"): QT_TRANSLATE_NOOP("core", "Baris pemerintah"),
    ("letterhead", "unit_line"): QT_TRANSLATE_NOOP("core", "Nama kantor"),
    ("letterhead", "sub_unit_line"): QT_TRANSLATE_NOOP("core", "Nama unit"),
    ("letterhead", "address"): QT_TRANSLATE_NOOP("core", "Alamat"),
    ("letterhead", "city_line"): QT_TRANSLATE_NOOP("core", "Kota"),
    ("letterhead", "postal_code"): QT_TRANSLATE_NOOP("core", "Kode pos"),
    ("letterhead", "crest_sha256"): QT_TRANSLATE_NOOP("core", "Lambang"),
    ("letter_number", "series"): QT_TRANSLATE_NOOP("core", "Deret nomor"),
    ("letter_number", "year"): QT_TRANSLATE_NOOP("core", "Tahun"),
    ("letter_number", "serial"): QT_TRANSLATE_NOOP("core", "Nomor urut"),
    ("letter_number", "insert"): QT_TRANSLATE_NOOP("core", "Nomor sisipan"),
    ("office", "code"): QT_TRANSLATE_NOOP("core", "Kode"),
    ("office", "short_name"): QT_TRANSLATE_NOOP("core", "Nama singkat"),
    ("office", "parent_id"): QT_TRANSLATE_NOOP("core", "Kantor induk"),
    ("office", "external"): QT_TRANSLATE_NOOP("core", "Kantor luar"),
    ("office", "precedence"): QT_TRANSLATE_NOOP("core", "Urutan protokol"),
    ("person", "key"): QT_TRANSLATE_NOOP("core", "Kunci berkas"),
    ("person", "title_prefix"): QT_TRANSLATE_NOOP("core", "Gelar depan"),
    ("person", "title_suffix"): QT_TRANSLATE_NOOP("core", "Gelar belakang"),
    ("person", "honorific"): QT_TRANSLATE_NOOP("core", "Sapaan"),
    ("person", "employee_no"): QT_TRANSLATE_NOOP("core", "NIP"),
    ("person", "dki_staff_no"): QT_TRANSLATE_NOOP("core", "NRK"),
    ("person", "grade"): QT_TRANSLATE_NOOP("core", "Pangkat"),
    ("person", "email"): QT_TRANSLATE_NOOP("core", "Surel"),
    ("person", "phone"): QT_TRANSLATE_NOOP("core", "Telepon"),
    ("person", "inactive"): QT_TRANSLATE_NOOP("core", "Tidak aktif"),
    ("post", "title"): QT_TRANSLATE_NOOP("core", "Nama jabatan"),
    ("post", "person_id"): QT_TRANSLATE_NOOP("core", "Pejabat"),
    ("post", "held_from"): QT_TRANSLATE_NOOP("core", "Sejak"),
    ("post", "held_until"): QT_TRANSLATE_NOOP("core", "Sampai"),
    ("post", "capacity"): QT_TRANSLATE_NOOP("core", "Kedudukan"),
    ("setting", "value"): QT_TRANSLATE_NOOP("core", "Nilai"),
}

_MINUTES_STATE = {
    "draft": QT_TRANSLATE_NOOP("core", "Draf"),
    "in_review": QT_TRANSLATE_NOOP("core", "Ditinjau"),
    "final": QT_TRANSLATE_NOOP("core", "Final"),
    "signed": QT_TRANSLATE_NOOP("core", "Bertanda tangan"),
    "archived": QT_TRANSLATE_NOOP("core", "Diarsipkan"),
}
_NUMBER_STATE = {
    "booked": QT_TRANSLATE_NOOP("core", "Dipesan"),
    "issued": QT_TRANSLATE_NOOP("core", "Terbit"),
    "void": QT_TRANSLATE_NOOP("core", "Batal"),
}
_STEP = {
    "preparing": QT_TRANSLATE_NOOP("core", "Disiapkan"),
    "running": QT_TRANSLATE_NOOP("core", "Berjalan"),
    "finalising": QT_TRANSLATE_NOOP("core", "Finalisasi"),
    "done": QT_TRANSLATE_NOOP("core", "Selesai"),
}
_CAPACITY = {"plt": "Plt.", "plh": "Plh.", "pj": "Pj."}
_ATTACHMENT_KIND = {
    "material": QT_TRANSLATE_NOOP("core", "Bahan rapat"),
    "scan": QT_TRANSLATE_NOOP("core", "Pindaian"),
}

VOCABULARY: Mapping[tuple[str, str], Mapping[str, str]] = {
    ("meeting", "kind"): w.MEETING_KIND,
    ("meeting", "activity_class"): w.ACTIVITY_CLASS,
    ("meeting", "classification"): w.CLASSIFICATION,
    ("meeting", "urgency"): w.URGENCY,
    ("meeting", "status"): w.MEETING_STATUS,
    ("agenda_item", "outcome"): w.OUTCOME,
    ("point", "kind"): w.POINT_KIND,
    ("decision", "status"): w.DECISION_STATUS,
    ("action_item", "status"): w.ACTION_STATUS,
    ("attendance", "status"): w.ATTENDANCE_STATUS,
    ("attendance", "role"): w.ROLE,
    ("attendance", "proxy_basis"): w.PROXY_BASIS,
    ("recipient", "response"): w.RESPONSE,
    ("recipient", "channel"): w.CHANNEL,
    ("person", "channel"): w.CHANNEL,
    ("post", "channel"): w.CHANNEL,
    ("post", "capacity"): _CAPACITY,
    ("minutes_version", "state"): _MINUTES_STATE,
    ("letter_number", "state"): _NUMBER_STATE,
    ("target", "step"): _STEP,
    ("attachment", "kind"): _ATTACHMENT_KIND,
}
"""Fields that hold a word of the record's own, and what each word is called."""

WORDLESS = frozenset({"pos", "sha256", "crest_sha256", "final_hash", "key", "pauses"})
"""Fields whose values say nothing to people: only that they changed."""


def field_name(entity: str, field: str) -> str:
    """What a field is called (a template of the core)."""
    return _OWN.get((entity, field)) or _COMMON.get(field, OTHER)


def kind_name(entity: str) -> str:
    """What a row of a table is called (a template of the core)."""
    return KINDS.get(entity, OTHER)

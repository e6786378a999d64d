<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id_ID">
<context>
    <name>AboutSection</name>
    <message>
        <source>Versi {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>JakBer Desktop</source>
        <translation>JakBer Desktop</translation>
    </message>
    <message>
        <source>Perangkat lunak bebas tanpa jaminan, berlisensi GNU GPL 3 atau lebih baru. Huruf dan ikon berlisensi sendiri.</source>
        <translation>Free software without warranty under the GNU GPL 3 or later. Fonts and icons have licences of their own.</translation>
    </message>
    <message>
        <source>Baca lisensi</source>
        <translation>Read a licence</translation>
    </message>
    <message>
        <source>Isi lisensi</source>
        <translation>Text of the licence</translation>
    </message>
</context>
<context>
    <name>ActionEcho</name>
    <message>
        <source>uraian @kantor tanggal, misalnya 31/5</source>
        <translation>description @office date, for example 31/5</translation>
    </message>
    <message>
        <source>Terbaca:</source>
        <translation>Read as:</translation>
    </message>
    <message>
        <source>simpan</source>
        <translation>save</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Berkas</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Rapat</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Tampilan</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Bantuan</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Rapat baru</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>Basis data baru…</source>
        <translation>New database…</translation>
    </message>
    <message>
        <source>Buka basis data…</source>
        <translation>Open database…</translation>
    </message>
    <message>
        <source>Impor rapat…</source>
        <translation>Import meeting…</translation>
    </message>
    <message>
        <source>Ekspor…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Ekspor semua rapat…</source>
        <translation>Export all meetings…</translation>
    </message>
    <message>
        <source>Impor semua rapat…</source>
        <translation>Import all meetings…</translation>
    </message>
    <message>
        <source>Perbarui berkas kalender</source>
        <translation>Update the calendar file</translation>
    </message>
    <message>
        <source>Tempat berkas kalender…</source>
        <translation>Place of the calendar file…</translation>
    </message>
    <message>
        <source>Tutup jendela</source>
        <translation>Close window</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Ulangi</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Simpan sekarang</source>
        <translation>Save now</translation>
    </message>
    <message>
        <source>Saring halaman</source>
        <translation>Filter page</translation>
    </message>
    <message>
        <source>Hapus saringan</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>Nama Anda…</source>
        <translation>Your name…</translation>
    </message>
    <message>
        <source>Lengkapi kop surat</source>
        <translation>Fill in the letterhead</translation>
    </message>
    <message>
        <source>Tambah kop surat…</source>
        <translation>Add letterhead…</translation>
    </message>
    <message>
        <source>Jadikan kop utama</source>
        <translation>Make it the main letterhead</translation>
    </message>
    <message>
        <source>Hapus kop surat</source>
        <translation>Remove letterhead</translation>
    </message>
    <message>
        <source>Pilih berkas logo…</source>
        <translation>Choose logo file…</translation>
    </message>
    <message>
        <source>Hapus logo</source>
        <translation>Remove logo</translation>
    </message>
    <message>
        <source>Kembalikan bawaan</source>
        <translation>Restore defaults</translation>
    </message>
    <message>
        <source>Ekspor daftar rapat…</source>
        <translation>Export list of meetings…</translation>
    </message>
    <message>
        <source>Ekspor tindak lanjut…</source>
        <translation>Export follow-ups…</translation>
    </message>
    <message>
        <source>Ekspor keputusan…</source>
        <translation>Export decisions…</translation>
    </message>
    <message>
        <source>Buka rapat</source>
        <translation>Open meeting</translation>
    </message>
    <message>
        <source>Salin rapat</source>
        <translation>Copy meeting</translation>
    </message>
    <message>
        <source>Rapat berikut rangkaian</source>
        <translation>Next meeting of the series</translation>
    </message>
    <message>
        <source>Tunda rapat…</source>
        <translation>Postpone meeting…</translation>
    </message>
    <message>
        <source>Batalkan rapat…</source>
        <translation>Cancel meeting…</translation>
    </message>
    <message>
        <source>Jadwalkan lagi</source>
        <translation>Reschedule</translation>
    </message>
    <message>
        <source>Hapus rapat…</source>
        <translation>Delete meeting…</translation>
    </message>
    <message>
        <source>Persiapan</source>
        <translation>Preparation</translation>
    </message>
    <message>
        <source>Undangan</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Kehadiran</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Pembahasan</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Notula</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Arsip</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Tambah butir agenda</source>
        <translation>Add agenda item</translation>
    </message>
    <message>
        <source>Ubah butir agenda</source>
        <translation>Edit agenda item</translation>
    </message>
    <message>
        <source>Pindahkan butir ke atas</source>
        <translation>Move item up</translation>
    </message>
    <message>
        <source>Pindahkan butir ke bawah</source>
        <translation>Move item down</translation>
    </message>
    <message>
        <source>Jadikan sub-butir</source>
        <translation>Make a sub-item</translation>
    </message>
    <message>
        <source>Jadikan butir utama</source>
        <translation>Make an item</translation>
    </message>
    <message>
        <source>Tutup atau buka butir agenda</source>
        <translation>Make agenda item confidential or open</translation>
    </message>
    <message>
        <source>Catatan untuk pimpinan</source>
        <translation>Note for the chair</translation>
    </message>
    <message>
        <source>Hapus butir agenda</source>
        <translation>Remove agenda item</translation>
    </message>
    <message>
        <source>Daftar periksa persiapan</source>
        <translation>Preparation checklist</translation>
    </message>
    <message>
        <source>Ambil agenda dari templat</source>
        <translation>Take the agenda from a template</translation>
    </message>
    <message>
        <source>Simpan agenda sebagai templat</source>
        <translation>Save the agenda as a template</translation>
    </message>
    <message>
        <source>Tempel daftar sebagai agenda</source>
        <translation>Paste list as agenda</translation>
    </message>
    <message>
        <source>Mulai rapat</source>
        <translation>Start the meeting</translation>
    </message>
    <message>
        <source>Skors rapat</source>
        <translation>Adjourn the meeting</translation>
    </message>
    <message>
        <source>Akhiri rapat…</source>
        <translation>End the meeting…</translation>
    </message>
    <message>
        <source>Isi cepat kehadiran</source>
        <translation>Quick check-in</translation>
    </message>
    <message>
        <source>Tambah peserta</source>
        <translation>Add a participant</translation>
    </message>
    <message>
        <source>Hadir atau batal</source>
        <translation>Present or not</translation>
    </message>
    <message>
        <source>Hadir daring</source>
        <translation>Present online</translation>
    </message>
    <message>
        <source>Diwakili</source>
        <translation>Represented</translation>
    </message>
    <message>
        <source>Sudah paraf atau belum</source>
        <translation>Initialled or not</translation>
    </message>
    <message>
        <source>Saksi atau bukan</source>
        <translation>Witness or not</translation>
    </message>
    <message>
        <source>Datang pada agenda…</source>
        <translation>Came at agenda item…</translation>
    </message>
    <message>
        <source>Pulang pada agenda…</source>
        <translation>Left at agenda item…</translation>
    </message>
    <message>
        <source>Izin</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>Sakit</source>
        <translation>Sick</translation>
    </message>
    <message>
        <source>Dinas luar</source>
        <translation>On other duty</translation>
    </message>
    <message>
        <source>Tanpa keterangan</source>
        <translation>Absent without notice</translation>
    </message>
    <message>
        <source>Hapus catatan hadir</source>
        <translation>Clear the attendance entry</translation>
    </message>
    <message>
        <source>Ubah rincian kehadiran</source>
        <translation>Edit attendance details</translation>
    </message>
    <message>
        <source>Ekspor rekap kehadiran…</source>
        <translation>Export attendance recap…</translation>
    </message>
    <message>
        <source>Masalah berikutnya</source>
        <translation>Next finding</translation>
    </message>
    <message>
        <source>Masalah sebelumnya</source>
        <translation>Previous finding</translation>
    </message>
    <message>
        <source>Beranda</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Tindak lanjut</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Buku surat</source>
        <translation>Letter register</translation>
    </message>
    <message>
        <source>Direktori</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>Sinkronisasi</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Pengaturan</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Maju</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Bilah samping</source>
        <translation>Sidebar</translation>
    </message>
    <message>
        <source>Panel rincian</source>
        <translation>Details pane</translation>
    </message>
    <message>
        <source>Panel berikutnya</source>
        <translation>Next pane</translation>
    </message>
    <message>
        <source>Panel sebelumnya</source>
        <translation>Previous pane</translation>
    </message>
    <message>
        <source>Tutup pemberitahuan</source>
        <translation>Close message</translation>
    </message>
    <message>
        <source>Tema ikuti sistem</source>
        <translation>Theme follows the system</translation>
    </message>
    <message>
        <source>Tema terang</source>
        <translation>Light theme</translation>
    </message>
    <message>
        <source>Tema gelap</source>
        <translation>Dark theme</translation>
    </message>
    <message>
        <source>Ukuran teks 90%</source>
        <translation>Text size 90%</translation>
    </message>
    <message>
        <source>Ukuran teks 100%</source>
        <translation>Text size 100%</translation>
    </message>
    <message>
        <source>Ukuran teks 115%</source>
        <translation>Text size 115%</translation>
    </message>
    <message>
        <source>Ukuran teks 130%</source>
        <translation>Text size 130%</translation>
    </message>
    <message>
        <source>Bahasa Indonesia</source>
        <translation>Bahasa Indonesia</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Abaikan masalah dengan alasan…</source>
        <translation>Pass over finding with a reason…</translation>
    </message>
    <message>
        <source>Finalkan notula</source>
        <translation>Finalise minutes</translation>
    </message>
    <message>
        <source>Minta tinjauan</source>
        <translation>Ask for a review</translation>
    </message>
    <message>
        <source>Akhiri tinjauan</source>
        <translation>End the review</translation>
    </message>
    <message>
        <source>Koreksi notula…</source>
        <translation>Corrections of the minutes…</translation>
    </message>
    <message>
        <source>Versi notula…</source>
        <translation>Versions of the minutes…</translation>
    </message>
    <message>
        <source>Buat revisi…</source>
        <translation>Make a revision…</translation>
    </message>
    <message>
        <source>Buat lembar ralat…</source>
        <translation>Make a correction sheet…</translation>
    </message>
    <message>
        <source>Simpan naskah konsolidasi…</source>
        <translation>Save consolidated text…</translation>
    </message>
    <message>
        <source>Cetak…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Simpan sebagai PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Simpan sebagai Word…</source>
        <translation>Save as Word…</translation>
    </message>
    <message>
        <source>Simpan sebagai teks…</source>
        <translation>Save as text…</translation>
    </message>
    <message>
        <source>Perbesar</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Perkecil</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Lebar halaman</source>
        <translation>Page width</translation>
    </message>
    <message>
        <source>Halaman berikutnya</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Halaman sebelumnya</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Pintasan halaman ini</source>
        <translation>Keys of this page</translation>
    </message>
    <message>
        <source>Tentang JakBer Desktop</source>
        <translation>About JakBer Desktop</translation>
    </message>
    <message>
        <source>Lampirkan berkas…</source>
        <translation>Attach file…</translation>
    </message>
    <message>
        <source>Buka lampiran</source>
        <translation>Open annex</translation>
    </message>
    <message>
        <source>Simpan salinan lampiran…</source>
        <translation>Save copy of annex…</translation>
    </message>
    <message>
        <source>Ganti nama lampiran</source>
        <translation>Rename annex</translation>
    </message>
    <message>
        <source>Hapus lampiran</source>
        <translation>Delete annex</translation>
    </message>
    <message>
        <source>Putar halaman</source>
        <translation>Rotate page</translation>
    </message>
    <message>
        <source>Arsipkan rapat</source>
        <translation>Archive the meeting</translation>
    </message>
    <message>
        <source>Periksa dokumen…</source>
        <translation>Check a document…</translation>
    </message>
    <message>
        <source>Ekspor arsip ZIP…</source>
        <translation>Export ZIP archive…</translation>
    </message>
    <message>
        <source>Daftar rapat</source>
        <translation>List of meetings</translation>
    </message>
    <message>
        <source>Kalender rapat</source>
        <translation>Meeting calendar</translation>
    </message>
    <message>
        <source>Ekspor rapat ke kalender (.ics)…</source>
        <translation>Export meetings to a calendar (.ics)…</translation>
    </message>
    <message>
        <source>Kalender ke hari ini</source>
        <translation>Calendar to today</translation>
    </message>
    <message>
        <source>Rapat baru pada hari terpilih</source>
        <translation>New meeting on selected day</translation>
    </message>
    <message>
        <source>Impor direktori…</source>
        <translation>Import directory…</translation>
    </message>
    <message>
        <source>Ekspor direktori…</source>
        <translation>Export directory…</translation>
    </message>
    <message>
        <source>Tempel daftar orang</source>
        <translation>Paste list of people</translation>
    </message>
    <message>
        <source>Masukkan yang dipilih</source>
        <translation>Add selected</translation>
    </message>
    <message>
        <source>Orang baru</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Jabatan baru</source>
        <translation>New post</translation>
    </message>
    <message>
        <source>Ubah data orang dan jabatan</source>
        <translation>Edit person and post</translation>
    </message>
    <message>
        <source>Ganti pejabat…</source>
        <translation>Replace post holder…</translation>
    </message>
    <message>
        <source>Tidak aktif, atau aktifkan lagi</source>
        <translation>Make inactive, or active again</translation>
    </message>
    <message>
        <source>Hapus dari direktori</source>
        <translation>Remove from directory</translation>
    </message>
    <message>
        <source>Kantor baru</source>
        <translation>New office</translation>
    </message>
    <message>
        <source>Ubah kantor</source>
        <translation>Edit office</translation>
    </message>
    <message>
        <source>Naikkan urutan kantor</source>
        <translation>Move office up</translation>
    </message>
    <message>
        <source>Turunkan urutan kantor</source>
        <translation>Move office down</translation>
    </message>
    <message>
        <source>Hapus kantor</source>
        <translation>Delete office</translation>
    </message>
    <message>
        <source>Proyektor</source>
        <translation>Projector</translation>
    </message>
    <message>
        <source>Butir agenda berikutnya</source>
        <translation>Next agenda item</translation>
    </message>
    <message>
        <source>Butir agenda sebelumnya</source>
        <translation>Previous agenda item</translation>
    </message>
    <message>
        <source>Butir sudah dibahas</source>
        <translation>Mark item discussed</translation>
    </message>
    <message>
        <source>Tunda butir agenda</source>
        <translation>Postpone agenda item</translation>
    </message>
    <message>
        <source>Tarik butir agenda</source>
        <translation>Withdraw agenda item</translation>
    </message>
    <message>
        <source>Butir tidak sempat dibahas</source>
        <translation>Mark item not reached</translation>
    </message>
    <message>
        <source>Tindak lanjut cepat</source>
        <translation>Quick follow-up</translation>
    </message>
    <message>
        <source>Buka sumbernya di catatan</source>
        <translation>Open its source in the notes</translation>
    </message>
    <message>
        <source>Ubah keputusan atau tindak lanjut</source>
        <translation>Edit decision or follow-up</translation>
    </message>
    <message>
        <source>Pakai kalimat catatan untuk kartu ini</source>
        <translation>Use the wording of the notes for this card</translation>
    </message>
    <message>
        <source>Pakai kalimat kartu ini untuk catatan</source>
        <translation>Use the wording of this card for the notes</translation>
    </message>
    <message>
        <source>Hapus keputusan atau tindak lanjut</source>
        <translation>Delete decision or follow-up</translation>
    </message>
    <message>
        <source>Pembicara</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>Jadikan keputusan</source>
        <translation>Make it a decision</translation>
    </message>
    <message>
        <source>Jadikan tindak lanjut</source>
        <translation>Make it a follow-up</translation>
    </message>
    <message>
        <source>Jadikan arahan</source>
        <translation>Make it a directive</translation>
    </message>
    <message>
        <source>Jadikan kesimpulan</source>
        <translation>Make it a conclusion</translation>
    </message>
    <message>
        <source>Jadikan pembahasan biasa</source>
        <translation>Make it plain discussion</translation>
    </message>
    <message>
        <source>Tutup atau buka poin</source>
        <translation>Make point closed or open</translation>
    </message>
    <message>
        <source>Tebal</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>Miring</source>
        <translation>Italic</translation>
    </message>
    <message>
        <source>Daftar bernomor</source>
        <translation>Numbered list</translation>
    </message>
    <message>
        <source>Daftar butir</source>
        <translation>Bulleted list</translation>
    </message>
    <message>
        <source>Satu tingkat ke dalam</source>
        <translation>One level in</translation>
    </message>
    <message>
        <source>Satu tingkat ke luar</source>
        <translation>One level out</translation>
    </message>
    <message>
        <source>Riwayat isian…</source>
        <translation>History of entry…</translation>
    </message>
    <message>
        <source>Riwayat semua perubahan…</source>
        <translation>History of all changes…</translation>
    </message>
    <message>
        <source>Riwayat rapat…</source>
        <translation>History of meeting…</translation>
    </message>
    <message>
        <source>Buka di jendela baru</source>
        <translation>Open in new window</translation>
    </message>
    <message>
        <source>Buka rapat berikutnya</source>
        <translation>Open next meeting</translation>
    </message>
    <message>
        <source>Mulai kehadiran</source>
        <translation>Start attendance</translation>
    </message>
    <message>
        <source>Coba dengan data contoh</source>
        <translation>Try with sample data</translation>
    </message>
    <message>
        <source>Hapus data contoh</source>
        <translation>Delete sample data</translation>
    </message>
    <message>
        <source>Tambah penerima</source>
        <translation>Add recipient</translation>
    </message>
    <message>
        <source>Tempel daftar penerima</source>
        <translation>Paste list of recipients</translation>
    </message>
    <message>
        <source>Centang penerima</source>
        <translation>Tick recipient</translation>
    </message>
    <message>
        <source>Centang semua penerima</source>
        <translation>Tick all recipients</translation>
    </message>
    <message>
        <source>Tandai terkirim</source>
        <translation>Mark as sent</translation>
    </message>
    <message>
        <source>Tanggal kirim…</source>
        <translation>Set date sent…</translation>
    </message>
    <message>
        <source>Tandai belum terkirim</source>
        <translation>Mark as not sent</translation>
    </message>
    <message>
        <source>Akan hadir</source>
        <translation>Will attend</translation>
    </message>
    <message>
        <source>Berhalangan</source>
        <translation>Unable to attend</translation>
    </message>
    <message>
        <source>Belum menjawab</source>
        <translation>No answer yet</translation>
    </message>
    <message>
        <source>Cara kirim…</source>
        <translation>Set delivery method…</translation>
    </message>
    <message>
        <source>Surel penerima…</source>
        <translation>Recipient&apos;s e-mail…</translation>
    </message>
    <message>
        <source>Ubah sebutan penerima…</source>
        <translation>Edit recipient&apos;s form of address…</translation>
    </message>
    <message>
        <source>Pindahkan penerima ke atas</source>
        <translation>Move recipient up</translation>
    </message>
    <message>
        <source>Pindahkan penerima ke bawah</source>
        <translation>Move recipient down</translation>
    </message>
    <message>
        <source>Hapus penerima</source>
        <translation>Remove recipient</translation>
    </message>
    <message>
        <source>Ingatkan yang belum menjawab</source>
        <translation>Remind those who have not answered</translation>
    </message>
    <message>
        <source>Salin teks untuk pesan</source>
        <translation>Copy text for message</translation>
    </message>
    <message>
        <source>Simpan draf surel…</source>
        <translation>Save e-mail draft…</translation>
    </message>
    <message>
        <source>Simpan berkas kalender…</source>
        <translation>Save calendar file…</translation>
    </message>
    <message>
        <source>Ubah isi surat</source>
        <translation>Edit letter text</translation>
    </message>
    <message>
        <source>Pesan nomor pemberitahuan</source>
        <translation>Book a number for the notice</translation>
    </message>
    <message>
        <source>Buat ralat undangan</source>
        <translation>Correct the invitation</translation>
    </message>
    <message>
        <source>Surat sebelumnya</source>
        <translation>Previous letter</translation>
    </message>
    <message>
        <source>Surat berikutnya</source>
        <translation>Next letter</translation>
    </message>
    <message>
        <source>Satu surat per penerima</source>
        <translation>One letter per recipient</translation>
    </message>
    <message>
        <source>Satu surat untuk semua</source>
        <translation>One letter for all</translation>
    </message>
    <message>
        <source>Cari atau perintah</source>
        <translation>Search or command</translation>
    </message>
    <message>
        <source>Cari di semua notula</source>
        <translation>Search all minutes</translation>
    </message>
    <message>
        <source>Pesan nomor</source>
        <translation>Book a number</translation>
    </message>
    <message>
        <source>Pesan nomor undangan</source>
        <translation>Book the invitation&apos;s number</translation>
    </message>
    <message>
        <source>Terbitkan nomor</source>
        <translation>Issue the number</translation>
    </message>
    <message>
        <source>Batalkan nomor…</source>
        <translation>Void the number…</translation>
    </message>
    <message>
        <source>Salin nomor</source>
        <translation>Copy the number</translation>
    </message>
    <message>
        <source>Sisipkan nomor bertanggal mundur…</source>
        <translation>Insert a back-dated number…</translation>
    </message>
    <message>
        <source>Catat nomor luar…</source>
        <translation>Record an outside number…</translation>
    </message>
    <message>
        <source>Buka rapat surat ini</source>
        <translation>Open this letter&apos;s meeting</translation>
    </message>
    <message>
        <source>Pinjamkan blok nomor…</source>
        <translation>Lend a block of numbers…</translation>
    </message>
    <message>
        <source>Serahkan atau ambil alih buku surat…</source>
        <translation>Hand over or take over the register…</translation>
    </message>
    <message>
        <source>Tahun sebelumnya</source>
        <translation>Previous year</translation>
    </message>
    <message>
        <source>Tahun berikutnya</source>
        <translation>Next year</translation>
    </message>
    <message>
        <source>Cetak surat undangan…</source>
        <translation>Print the invitation letter…</translation>
    </message>
    <message>
        <source>Cetak surat pemberitahuan…</source>
        <translation>Print the notice…</translation>
    </message>
    <message>
        <source>Cetak susunan acara…</source>
        <translation>Print the run sheet…</translation>
    </message>
    <message>
        <source>Cetak naskah pimpinan…</source>
        <translation>Print the chair&apos;s copy…</translation>
    </message>
    <message>
        <source>Cetak lembar disposisi…</source>
        <translation>Print the routing slip…</translation>
    </message>
    <message>
        <source>Cetak daftar hadir…</source>
        <translation>Print the attendance sheet…</translation>
    </message>
    <message>
        <source>Cetak notula…</source>
        <translation>Print the minutes…</translation>
    </message>
    <message>
        <source>Cetak berita acara…</source>
        <translation>Print the record of proceedings…</translation>
    </message>
    <message>
        <source>Cetak laporan rapat…</source>
        <translation>Print the meeting report…</translation>
    </message>
    <message>
        <source>Cetak petikan keputusan…</source>
        <translation>Print the decision excerpt…</translation>
    </message>
    <message>
        <source>Cetak nota dinas…</source>
        <translation>Print the internal memo…</translation>
    </message>
    <message>
        <source>Cetak siaran berita…</source>
        <translation>Print the news release…</translation>
    </message>
    <message>
        <source>Cetak lembar ralat…</source>
        <translation>Print the correction sheet…</translation>
    </message>
    <message>
        <source>Naskah rapat…</source>
        <translation>Papers of the meeting…</translation>
    </message>
    <message>
        <source>Nota dinas tindak lanjut, satu tiap kantor…</source>
        <translation>Follow-up memos, one to each office…</translation>
    </message>
    <message>
        <source>Laporan bulanan…</source>
        <translation>Monthly report…</translation>
    </message>
    <message>
        <source>Ekspor</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Basis data dan contoh</source>
        <translation>Databases and sample</translation>
    </message>
    <message>
        <source>Buku nomor surat</source>
        <translation>Letter number book</translation>
    </message>
    <message>
        <source>Cari dan saring</source>
        <translation>Find and filter</translation>
    </message>
    <message>
        <source>Riwayat</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Catatan rapat</source>
        <translation>Meeting notes</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>Rangkaian</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Topik</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Bentrokan</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>Buka, buat, salin, hapus</source>
        <translation>Open, make, copy, delete</translation>
    </message>
    <message>
        <source>Tahap dan pelaksanaan</source>
        <translation>Stages and running</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Rapat lalu dan rapat berikut</source>
        <translation>Earlier and next meetings</translation>
    </message>
    <message>
        <source>Rangkaian dan topik</source>
        <translation>Series and topics</translation>
    </message>
    <message>
        <source>Surat dan berkasnya</source>
        <translation>Letter and its files</translation>
    </message>
    <message>
        <source>Pengiriman dan jawaban</source>
        <translation>Sending and replies</translation>
    </message>
    <message>
        <source>Catatan kehadiran</source>
        <translation>Attendance notes</translation>
    </message>
    <message>
        <source>Buka halaman</source>
        <translation>Open a page</translation>
    </message>
    <message>
        <source>Kalender dan tahun</source>
        <translation>Calendar and year</translation>
    </message>
    <message>
        <source>Panel dan pemberitahuan</source>
        <translation>Panels and messages</translation>
    </message>
    <message>
        <source>Tema, huruf, dan bahasa</source>
        <translation>Theme, text size and language</translation>
    </message>
    <message>
        <source>Naskah</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Surat undangan</source>
        <translation>Invitation letters</translation>
    </message>
    <message>
        <source>Pratinjau</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Buka rapatnya dahulu, tahap {place}</source>
        <translation>Open the meeting first, stage {place}</translation>
    </message>
    <message>
        <source>Buka halaman {place} dahulu</source>
        <translation>Open the page {place} first</translation>
    </message>
    <message>
        <source>Basis data masih dibuka</source>
        <translation>The database is still being opened</translation>
    </message>
    <message>
        <source>Basis data ini hanya dapat dibaca</source>
        <translation>This database can only be read</translation>
    </message>
    <message>
        <source>Tidak berlaku di halaman ini</source>
        <translation>Does not apply on this page</translation>
    </message>
    <message>
        <source>Belum dapat dilakukan sekarang</source>
        <translation>Cannot be done now</translation>
    </message>
    <message>
        <source>Pilih rapatnya dahulu</source>
        <translation>Choose the meeting first</translation>
    </message>
    <message>
        <source>Lengkapi dahulu isian wajib notula</source>
        <translation>Complete the required fields of the minutes first</translation>
    </message>
    <message>
        <source>Notula rapat ini bukan draf</source>
        <translation>The minutes of this meeting are not a draft</translation>
    </message>
    <message>
        <source>Notula rapat ini tidak sedang ditinjau</source>
        <translation>The minutes of this meeting are not under review</translation>
    </message>
    <message>
        <source>Notula belum final, atau sudah ditandatangani</source>
        <translation>The minutes are not final yet, or signed already</translation>
    </message>
    <message>
        <source>Notula rapat ini belum ditandatangani</source>
        <translation>The minutes of this meeting are not signed yet</translation>
    </message>
    <message>
        <source>Notula rapat ini belum final</source>
        <translation>The minutes of this meeting are not final yet</translation>
    </message>
    <message>
        <source>Tidak ada yang dapat diurungkan</source>
        <translation>There is nothing to undo</translation>
    </message>
    <message>
        <source>Tidak ada yang dapat diulangi</source>
        <translation>There is nothing to redo</translation>
    </message>
    <message>
        <source>Rapat ini sudah ditunda atau dibatalkan</source>
        <translation>This meeting is postponed or cancelled already</translation>
    </message>
    <message>
        <source>Rapat ini tidak ditunda atau dibatalkan</source>
        <translation>This meeting is neither postponed nor cancelled</translation>
    </message>
    <message>
        <source>Letakkan kursor pada isian yang punya riwayat</source>
        <translation>Put the cursor into a field that has a history</translation>
    </message>
    <message>
        <source>Sinkronkan</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>Pilih folder bersama…</source>
        <translation>Choose shared folder…</translation>
    </message>
    <message>
        <source>Hub PostgreSQL…</source>
        <translation>PostgreSQL hub…</translation>
    </message>
    <message>
        <source>Ekspor ke berkas…</source>
        <translation>Export to file…</translation>
    </message>
    <message>
        <source>Impor berkas…</source>
        <translation>Import file…</translation>
    </message>
    <message>
        <source>Frasa sandi ruang kerja…</source>
        <translation>Workspace passphrase…</translation>
    </message>
    <message>
        <source>Lupakan frasa sandi di laptop ini</source>
        <translation>Forget passphrase on this laptop</translation>
    </message>
    <message>
        <source>Tinjau bentrokan rapat ini</source>
        <translation>Review this meeting&apos;s conflicts</translation>
    </message>
    <message>
        <source>Pakai versi kiri</source>
        <translation>Use left version</translation>
    </message>
    <message>
        <source>Pakai versi kanan</source>
        <translation>Use right version</translation>
    </message>
    <message>
        <source>Pakai versi ketiga</source>
        <translation>Use third version</translation>
    </message>
    <message>
        <source>Pakai versi keempat</source>
        <translation>Use fourth version</translation>
    </message>
    <message>
        <source>Pakai keduanya</source>
        <translation>Use both</translation>
    </message>
    <message>
        <source>Sunting hasil</source>
        <translation>Edit result</translation>
    </message>
    <message>
        <source>Pakai semua versi kiri</source>
        <translation>Use all left versions</translation>
    </message>
    <message>
        <source>Pakai semua versi kanan</source>
        <translation>Use all right versions</translation>
    </message>
    <message>
        <source>Simpan pilihan</source>
        <translation>Save choices</translation>
    </message>
    <message>
        <source>Tinjau nanti</source>
        <translation>Review later</translation>
    </message>
    <message>
        <source>Buka tempatnya di rapat</source>
        <translation>Open its place in the meeting</translation>
    </message>
    <message>
        <source>Rapat berbentrokan sebelumnya</source>
        <translation>Previous meeting with conflicts</translation>
    </message>
    <message>
        <source>Rapat berbentrokan berikutnya</source>
        <translation>Next meeting with conflicts</translation>
    </message>
    <message>
        <source>Centang selesai</source>
        <translation>Tick as done</translation>
    </message>
    <message>
        <source>Tandai selesai</source>
        <translation>Mark as done</translation>
    </message>
    <message>
        <source>Ubah status</source>
        <translation>Change status</translation>
    </message>
    <message>
        <source>Ubah tenggat</source>
        <translation>Change due date</translation>
    </message>
    <message>
        <source>Ubah penanggung jawab</source>
        <translation>Change who is responsible</translation>
    </message>
    <message>
        <source>Tulis kemajuan</source>
        <translation>Write progress</translation>
    </message>
    <message>
        <source>Lampirkan bukti…</source>
        <translation>Attach proof…</translation>
    </message>
    <message>
        <source>Buka bukti terakhir</source>
        <translation>Open the last proof</translation>
    </message>
    <message>
        <source>Hapus catatan kemajuan terakhir</source>
        <translation>Delete the last progress note</translation>
    </message>
    <message>
        <source>Hitung ulang tenggat</source>
        <translation>Work out due dates again</translation>
    </message>
    <message>
        <source>Ganti dengan keputusan lain…</source>
        <translation>Supersede by another decision…</translation>
    </message>
    <message>
        <source>Cabut keputusan…</source>
        <translation>Revoke decision…</translation>
    </message>
    <message>
        <source>Berlakukan lagi</source>
        <translation>Put in force again</translation>
    </message>
    <message>
        <source>Buka di rapatnya</source>
        <translation>Open in its meeting</translation>
    </message>
    <message>
        <source>Riwayat status</source>
        <translation>History of the status</translation>
    </message>
    <message>
        <source>Daftar tindak lanjut</source>
        <translation>List of follow-ups</translation>
    </message>
    <message>
        <source>Daftar keputusan</source>
        <translation>List of decisions</translation>
    </message>
    <message>
        <source>Daftar target kerja sama</source>
        <translation>List of cooperation targets</translation>
    </message>
    <message>
        <source>Perbarui target…</source>
        <translation>Update target…</translation>
    </message>
    <message>
        <source>Naikkan langkah target</source>
        <translation>Raise the target&apos;s step</translation>
    </message>
    <message>
        <source>Target baru…</source>
        <translation>New target…</translation>
    </message>
    <message>
        <source>Ubah target…</source>
        <translation>Change target…</translation>
    </message>
    <message>
        <source>Hapus target</source>
        <translation>Delete target</translation>
    </message>
    <message>
        <source>Cetak tabel monitoring target…</source>
        <translation>Print target monitoring table…</translation>
    </message>
    <message>
        <source>Dari rapat lalu</source>
        <translation>From earlier meetings</translation>
    </message>
    <message>
        <source>Tambah pengesahan notula rapat lalu</source>
        <translation>Add approval of the previous minutes</translation>
    </message>
    <message>
        <source>Pindahkan butir ke rapat berikutnya</source>
        <translation>Move item to the next meeting</translation>
    </message>
    <message>
        <source>Ulangi butir pada rapat berikutnya</source>
        <translation>Repeat item at the next meeting</translation>
    </message>
    <message>
        <source>Tunda butir sampai tanggal…</source>
        <translation>Postpone item until a date…</translation>
    </message>
    <message>
        <source>Tutup butir dengan alasan…</source>
        <translation>Close item with a reason…</translation>
    </message>
    <message>
        <source>Batalkan kelanjutan butir</source>
        <translation>Take back the item&apos;s carry-over</translation>
    </message>
    <message>
        <source>Rangkaian rapat</source>
        <translation>Series of meetings</translation>
    </message>
    <message>
        <source>Topik rapat</source>
        <translation>Topics of meetings</translation>
    </message>
    <message>
        <source>Masuk ke rinciannya</source>
        <translation>Go to its details</translation>
    </message>
    <message>
        <source>Rangkaian baru…</source>
        <translation>New series…</translation>
    </message>
    <message>
        <source>Ubah rangkaian…</source>
        <translation>Change series…</translation>
    </message>
    <message>
        <source>Gabungkan rangkaian ke…</source>
        <translation>Merge the series into…</translation>
    </message>
    <message>
        <source>Hapus rangkaian</source>
        <translation>Delete series</translation>
    </message>
    <message>
        <source>Ekspor hari rangkaian (.ics)…</source>
        <translation>Export the days of the series (.ics)…</translation>
    </message>
    <message>
        <source>Buat atau buka rapat hari ini</source>
        <translation>Make or open the meeting of this day</translation>
    </message>
    <message>
        <source>Pindahkan hari rangkaian…</source>
        <translation>Move the day of the series…</translation>
    </message>
    <message>
        <source>Batalkan hari rangkaian…</source>
        <translation>Call the day of the series off…</translation>
    </message>
    <message>
        <source>Kembalikan hari rangkaian</source>
        <translation>Put the day of the series back</translation>
    </message>
    <message>
        <source>Topik baru…</source>
        <translation>New topic…</translation>
    </message>
    <message>
        <source>Ganti nama topik…</source>
        <translation>Rename topic…</translation>
    </message>
    <message>
        <source>Keterangan topik…</source>
        <translation>Note of the topic…</translation>
    </message>
    <message>
        <source>Tutup atau buka lagi topik</source>
        <translation>Close or reopen the topic</translation>
    </message>
    <message>
        <source>Gabungkan topik ke…</source>
        <translation>Merge the topic into…</translation>
    </message>
    <message>
        <source>Hapus topik</source>
        <translation>Delete topic</translation>
    </message>
    <message>
        <source>Buka butir di rapatnya</source>
        <translation>Open the item in its meeting</translation>
    </message>
    <message>
        <source>Tambah butir yang mirip…</source>
        <translation>Add similar items…</translation>
    </message>
    <message>
        <source>Lepas butir dari topik</source>
        <translation>Take the item out of the topic</translation>
    </message>
    <message>
        <source>Cetak riwayat topik…</source>
        <translation>Print the history of the topic…</translation>
    </message>
    <message>
        <source>Ikuti butir dalam topik…</source>
        <translation>Follow the item under a topic…</translation>
    </message>
    <message>
        <source>Ringkasan</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Gambar ringkasan</source>
        <translation>Overview pictures</translation>
    </message>
    <message>
        <source>Rekap kehadiran</source>
        <translation>Attendance recap</translation>
    </message>
    <message>
        <source>Ketidaksesuaian kehadiran</source>
        <translation>Attendance mismatches</translation>
    </message>
    <message>
        <source>Ketidaksesuaian rapat ini</source>
        <translation>Mismatches of this meeting</translation>
    </message>
    <message>
        <source>Ekspor ringkasan…</source>
        <translation>Export overview…</translation>
    </message>
    <message>
        <source>Cetak ringkasan…</source>
        <translation>Print overview…</translation>
    </message>
</context>
<context>
    <name>AgendaDelegate</name>
    <message>
        <source>Susulan</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Durasi dalam menit</source>
        <translation>Duration in minutes</translation>
    </message>
    <message>
        <source>Butir agenda</source>
        <translation>Agenda item</translation>
    </message>
    <message>
        <source>Kantor penyaji</source>
        <translation>Presenting office</translation>
    </message>
    <message>
        <source>Tanpa penyaji</source>
        <translation>No presenter</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>Butir</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Penyaji</source>
        <translation>Presenter</translation>
    </message>
    <message>
        <source>Durasi</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>{n} mnt</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>Butir {n}: {title}</source>
        <translation>Item {n}: {title}</translation>
    </message>
    <message>
        <source>Sub-butir {n}: {title}</source>
        <translation>Sub-item {n}: {title}</translation>
    </message>
    <message>
        <source>penyaji {office}</source>
        <translation>presented by {office}</translation>
    </message>
    <message>
        <source>{n} menit</source>
        <translation>{n} minutes</translation>
    </message>
    <message>
        <source>susulan</source>
        <translation>late</translation>
    </message>
    <message>
        <source>tertutup</source>
        <translation>confidential</translation>
    </message>
    <message>
        <source>ada catatan untuk pimpinan</source>
        <translation>has a note for the chair</translation>
    </message>
</context>
<context>
    <name>AgendaPart</name>
    <message>
        <source>Agenda rapat</source>
        <translation>Meeting agenda</translation>
    </message>
    <message>
        <source>Ketik butir agenda, lalu Enter</source>
        <translation>Type an agenda item, then Enter</translation>
    </message>
    <message>
        <source>Butir agenda baru</source>
        <translation>New agenda item</translation>
    </message>
    <message>
        <source>Tambah butir agenda</source>
        <translation>Add agenda item</translation>
    </message>
    <message>
        <source>Tempel daftar sebagai butir agenda</source>
        <translation>Paste list as agenda items</translation>
    </message>
    <message>
        <source>Satu baris satu butir; Enter untuk baris berikutnya.</source>
        <translation>One line per item; Enter for the next line.</translation>
    </message>
    <message>
        <source>Susun agenda dahulu</source>
        <translation>Draw up the agenda first</translation>
    </message>
    <message>
        <source>Belum ada agenda</source>
        <translation>No agenda yet</translation>
    </message>
    <message>
        <source>Dari rapat lalu ({n})</source>
        <translation>From earlier meetings ({n})</translation>
    </message>
    <message>
        <source>Dari rapat lalu</source>
        <translation>From earlier meetings</translation>
    </message>
    <message>
        <source>{n} butir belum dibawa, {m} tindak lanjut terbuka dari rapat lalu</source>
        <translation>{n} items not taken along, {m} open follow-ups of earlier meetings</translation>
    </message>
    <message>
        <source>Tidak ada daftar untuk ditempel</source>
        <translation>No list to paste</translation>
    </message>
    <message>
        <source>Salin dahulu daftarnya, misalnya dari Word; satu baris satu butir.</source>
        <translation>Copy the list first, for instance from Word; one line, one item.</translation>
    </message>
    <message>
        <source>Catatan untuk pimpinan</source>
        <translation>Note for the chair</translation>
    </message>
    <message>
        <source>Hanya tercetak pada naskah pimpinan, tidak pada naskah lain.</source>
        <translation>Prints on the chair&apos;s copy only, on no other paper.</translation>
    </message>
    <message>
        <source>Butir {n}: {title}</source>
        <translation>Item {n}: {title}</translation>
    </message>
</context>
<context>
    <name>ArchiveChecks</name>
    <message>
        <source>Rapat belum berlangsung</source>
        <translation>The meeting has not taken place</translation>
    </message>
    <message>
        <source>Notula disusun saat dan sesudah rapat.</source>
        <translation>Minutes are written during and after the meeting.</translation>
    </message>
    <message>
        <source>Buka persiapan</source>
        <translation>Open preparation</translation>
    </message>
    <message>
        <source>Buka notula</source>
        <translation>Open minutes</translation>
    </message>
    <message>
        <source>Tandai bertanda tangan</source>
        <translation>Mark as signed</translation>
    </message>
    <message>
        <source>Tanda tangan menyusul</source>
        <translation>Signatures to follow</translation>
    </message>
    <message>
        <source>Rapat diarsipkan; lampirkan pindaiannya bila sudah ditandatangani.</source>
        <translation>The meeting is archived; attach the scan once it is signed.</translation>
    </message>
    <message>
        <source>Rapat diarsipkan; centang tanda tangan yang terlihat di pindaian.</source>
        <translation>The meeting is archived; tick the signatures that can be seen on the scan.</translation>
    </message>
    <message>
        <source>Rapat diarsipkan</source>
        <translation>Meeting archived</translation>
    </message>
    <message>
        <source>Hanya dapat dibaca.</source>
        <translation>Read-only.</translation>
    </message>
    <message>
        <source>Notula bertanda tangan</source>
        <translation>Signed minutes</translation>
    </message>
    <message>
        <source>Notula final</source>
        <translation>Final minutes</translation>
    </message>
    <message>
        <source>Menunggu tanda tangan.</source>
        <translation>Awaiting signatures.</translation>
    </message>
    <message>
        <source>Notula sedang ditinjau</source>
        <translation>Minutes in review</translation>
    </message>
    <message>
        <source>{n} isian wajib belum lengkap.</source>
        <translation>{n} required entries are incomplete.</translation>
    </message>
    <message>
        <source>Tanda tangan diminta sesudah notula final.</source>
        <translation>Signatures are asked for once the minutes are final.</translation>
    </message>
    <message>
        <source>Notula masih draf</source>
        <translation>Minutes still a draft</translation>
    </message>
    <message>
        <source>Pindaian belum ada</source>
        <translation>No scan yet</translation>
    </message>
    <message>
        <source>Pindai notula bertanda tangan, lalu lampirkan.</source>
        <translation>Scan the signed minutes, then attach them.</translation>
    </message>
    <message>
        <source>{n} dari {of} pindaian belum utuh</source>
        <translation>{n} of {of} scans not intact</translation>
    </message>
    <message>
        <source>Berkasnya belum ada atau rusak di laptop ini.</source>
        <translation>Their files are missing or damaged on this laptop.</translation>
    </message>
    <message>
        <source>Pindaian ini milik versi sebelum revisi</source>
        <translation>This scan belongs to the version before the revision</translation>
    </message>
    <message>
        <source>Pindai lagi sesudah revisinya final dan bertanda tangan.</source>
        <translation>Scan again once the revision is final and signed.</translation>
    </message>
    <message>
        <source>{n} pindaian diterima</source>
        <translation>{n} scans received</translation>
    </message>
    <message>
        <source>Kode QR diperiksa sesudah notula final.</source>
        <translation>The QR code is checked once the minutes are final.</translation>
    </message>
    <message>
        <source>Pemeriksaan pindaian</source>
        <translation>Check of the scan</translation>
    </message>
    <message>
        <source>Pemeriksaan</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Ketik kode</source>
        <translation>Type the code</translation>
    </message>
    <message>
        <source>Ketik kode pada kaki halaman</source>
        <translation>Type the code at the foot of the page</translation>
    </message>
    <message>
        <source>Kode tercetak di samping kode QR, misalnya NTL-7F3A-92C1.</source>
        <translation>The code is printed beside the QR code, for example NTL-7F3A-92C1.</translation>
    </message>
    <message>
        <source>Kode verifikasi</source>
        <translation>Verification code</translation>
    </message>
    <message>
        <source>Periksa</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Kode itu bukan kode versi final</source>
        <translation>That code is not the one of the final version</translation>
    </message>
    <message>
        <source>Baca lagi kodenya, atau periksa dengan Periksa dokumen.</source>
        <translation>Read the code again, or use Check a document.</translation>
    </message>
</context>
<context>
    <name>ArchiveDeeds</name>
    <message>
        <source>Arsipkan tanpa tanda tangan?</source>
        <translation>Archive without signatures?</translation>
    </message>
    <message>
        <source>Kedua tanda tangan belum dicentang pada pindaian. Lengkapi dahulu, atau tulis alasannya; alasan itu disimpan bersama notula.</source>
        <translation>The two signatures have not been ticked on a scan. Complete that first, or write the reason; it is kept with the minutes.</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Arsipkan rapat</source>
        <translation>Archive the meeting</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Arsipkan rapat?</source>
        <translation>Archive the meeting?</translation>
    </message>
    <message>
        <source>Rapat menjadi hanya-baca. Tindak lanjut tetap dapat diperbarui.</source>
        <translation>The meeting becomes read-only. Action items can still be updated.</translation>
    </message>
    <message>
        <source>Rapat diarsipkan</source>
        <translation>Meeting archived</translation>
    </message>
    <message>
        <source>Tidak ada program untuk membuka PDF</source>
        <translation>There is no program to open PDFs</translation>
    </message>
    <message>
        <source>Buka notula ini di tahap Notula, atau simpan PDF-nya dari sana.</source>
        <translation>Open these minutes in the stage Minutes, or save their PDF from there.</translation>
    </message>
</context>
<context>
    <name>ArchiveExport</name>
    <message>
        <source>Arsip lain masih ditulis</source>
        <translation>Another archive is still being written</translation>
    </message>
    <message>
        <source>Tunggu sebentar, lalu coba lagi.</source>
        <translation>Wait a moment, then try again.</translation>
    </message>
    <message>
        <source>Arsip ZIP (*.zip)</source>
        <translation>ZIP archive (*.zip)</translation>
    </message>
    <message>
        <source>Ekspor arsip ZIP</source>
        <translation>Export ZIP archive</translation>
    </message>
    <message>
        <source>Menulis arsip rapat</source>
        <translation>Writing the meeting&apos;s archive</translation>
    </message>
    <message>
        <source>{name} tersimpan: {n} berkas</source>
        <translation>{name} saved: {n} files</translation>
    </message>
    <message>
        <source>Di folder {folder}. Keutuhannya dapat diperiksa kapan saja.</source>
        <translation>In the folder {folder}. Its soundness can be checked at any time.</translation>
    </message>
    <message>
        <source>Buka folder</source>
        <translation>Open folder</translation>
    </message>
</context>
<context>
    <name>ArchivePanel</name>
    <message>
        <source>Misalnya: Lemari 2, map Rapat 2026</source>
        <translation>For example: Cupboard 2, folder Meetings 2026</translation>
    </message>
    <message>
        <source>Rapat sudah diarsipkan; pindaian bertanda tangan masih dapat disusulkan.</source>
        <translation>The meeting is archived already; the signed scan can still be added.</translation>
    </message>
    <message>
        <source>Rapat sudah diarsipkan. Tindak lanjut tetap dapat diperbarui.</source>
        <translation>The meeting has been archived. Action items can still be updated.</translation>
    </message>
    <message>
        <source>Rapat menjadi hanya-baca. Tindak lanjut tetap dapat diperbarui.</source>
        <translation>The meeting becomes read-only. Action items can still be updated.</translation>
    </message>
    <message>
        <source>Finalkan notula dahulu.</source>
        <translation>Finalise the minutes first.</translation>
    </message>
</context>
<context>
    <name>ArchiveScreen</name>
    <message>
        <source>panel</source>
        <translation>pane</translation>
    </message>
    <message>
        <source>bagian berikut</source>
        <translation>next part</translation>
    </message>
    <message>
        <source>arsipkan</source>
        <translation>archive</translation>
    </message>
    <message>
        <source>centang</source>
        <translation>tick</translation>
    </message>
    <message>
        <source>putar</source>
        <translation>rotate</translation>
    </message>
    <message>
        <source>halaman</source>
        <translation>page</translation>
    </message>
    <message>
        <source>pilih pindaian</source>
        <translation>choose scan</translation>
    </message>
    <message>
        <source>Notula terkunci</source>
        <translation>Minutes locked</translation>
    </message>
    <message>
        <source>Tersimpan di laptop ini</source>
        <translation>Saved on this laptop</translation>
    </message>
    <message>
        <source>Menyiapkan arsip rapat…</source>
        <translation>Preparing meeting archive…</translation>
    </message>
    <message>
        <source>Buka notula</source>
        <translation>Open minutes</translation>
    </message>
    <message>
        <source>Buka versi final</source>
        <translation>Open final version</translation>
    </message>
    <message>
        <source>Pilih pindaian</source>
        <translation>Choose scan</translation>
    </message>
    <message>
        <source>Pindaian</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Halaman kecil</source>
        <translation>Thumbnails</translation>
    </message>
    <message>
        <source>Putar</source>
        <translation>Rotate</translation>
    </message>
    <message>
        <source>Pilih berkas</source>
        <translation>Choose file</translation>
    </message>
    <message>
        <source>Pemeriksaan</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Pastikan dengan mata</source>
        <translation>Check by eye</translation>
    </message>
    <message>
        <source>Ditandatangani pimpinan rapat</source>
        <translation>Signed by the chair</translation>
    </message>
    <message>
        <source>Ditandatangani notulis</source>
        <translation>Signed by the minute-taker</translation>
    </message>
    <message>
        <source>Daftar hadir bertanda tangan ikut dipindai</source>
        <translation>Signed attendance list is scanned too</translation>
    </message>
    <message>
        <source>Lokasi arsip fisik</source>
        <translation>Location of paper archive</translation>
    </message>
    <message>
        <source>Arsipkan rapat</source>
        <translation>Archive meeting</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Minta laptop pemegang buku meminjamkan blok baru.</source>
        <translation>Ask the laptop that keeps the register to lend a new block.</translation>
    </message>
    <message>
        <source>Sisa {n} nomor</source>
        <translation>{n} numbers left</translation>
    </message>
</context>
<context>
    <name>AttachmentDelegate</name>
    <message>
        <source>Nama berkas</source>
        <translation>File name</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>dokumen</source>
        <translation>document</translation>
    </message>
    <message>
        <source>lembar kerja</source>
        <translation>spreadsheet</translation>
    </message>
    <message>
        <source>paparan</source>
        <translation>slides</translation>
    </message>
    <message>
        <source>gambar</source>
        <translation>picture</translation>
    </message>
    <message>
        <source>teks</source>
        <translation>text</translation>
    </message>
    <message>
        <source>arsip berkas</source>
        <translation>file archive</translation>
    </message>
    <message>
        <source>rekaman suara</source>
        <translation>sound recording</translation>
    </message>
    <message>
        <source>video</source>
        <translation>video</translation>
    </message>
    <message>
        <source>program</source>
        <translation>program</translation>
    </message>
    <message>
        <source>berkas</source>
        <translation>file</translation>
    </message>
    <message>
        <source>Berkas belum ada di laptop ini</source>
        <translation>File is not on this laptop yet</translation>
    </message>
    <message>
        <source>Berkas rusak di laptop ini</source>
        <translation>File is damaged on this laptop</translation>
    </message>
</context>
<context>
    <name>AttachmentsModel</name>
    <message>
        <source>Agenda {n}</source>
        <translation>Agenda item {n}</translation>
    </message>
    <message>
        <source>agenda {n}</source>
        <translation>agenda item {n}</translation>
    </message>
</context>
<context>
    <name>AttachmentsPart</name>
    <message>
        <source>Pilih pindaian</source>
        <translation>Choose scan</translation>
    </message>
    <message>
        <source>Lampirkan bahan rapat</source>
        <translation>Attach meeting material</translation>
    </message>
    <message>
        <source>Semua berkas (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Pindaian (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>Scans (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Simpan salinan</source>
        <translation>Save copy</translation>
    </message>
    <message>
        <source>Tidak ada berkas untuk ditempel</source>
        <translation>No file to paste</translation>
    </message>
    <message>
        <source>Salin dahulu berkasnya di pengelola berkas, lalu tempel di sini.</source>
        <translation>First copy the file in the file manager, then paste it here.</translation>
    </message>
    <message>
        <source>Kaitkan dengan agenda</source>
        <translation>Link to agenda item</translation>
    </message>
    <message>
        <source>Tidak dikaitkan</source>
        <translation>Not linked</translation>
    </message>
    <message>
        <source>“{name}” besar ({size})</source>
        <translation>“{name}” is large ({size})</translation>
    </message>
    <message>
        <source>Berkas besar memperlambat sinkronisasi; perkecil bila dapat.</source>
        <translation>Large files slow synchronisation; make the file smaller if you can.</translation>
    </message>
    <message>
        <source>Dihentikan; {n} berkas sudah dilampirkan</source>
        <translation>Stopped; {n} files were attached</translation>
    </message>
    <message>
        <source>Dihentikan; tidak ada yang dilampirkan</source>
        <translation>Stopped; nothing was attached</translation>
    </message>
    <message>
        <source>Pindaian “{name}” diterima</source>
        <translation>Scan “{name}” received</translation>
    </message>
    <message>
        <source>“{name}” dilampirkan</source>
        <translation>“{name}” attached</translation>
    </message>
    <message>
        <source>{n} pindaian diterima</source>
        <translation>{n} scans received</translation>
    </message>
    <message>
        <source>{n} berkas dilampirkan</source>
        <translation>{n} files attached</translation>
    </message>
    <message>
        <source>“{name}” sudah terlampir</source>
        <translation>“{name}” is already attached</translation>
    </message>
    <message>
        <source>{n} berkas sudah terlampir</source>
        <translation>{n} files are already attached</translation>
    </message>
    <message>
        <source>Isinya sama dengan berkas di daftar.</source>
        <translation>Its content is the same as a file in the list.</translation>
    </message>
    <message>
        <source>Dan {n} berkas lain.</source>
        <translation>And {n} other files.</translation>
    </message>
    <message>
        <source>{n} berkas tidak dilampirkan</source>
        <translation>{n} files not attached</translation>
    </message>
    <message>
        <source>{name} tersimpan</source>
        <translation>{name} saved</translation>
    </message>
    <message>
        <source>Di folder {folder}.</source>
        <translation>In folder {folder}.</translation>
    </message>
    <message>
        <source>Buka folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Tidak ada program untuk membuka “{name}”</source>
        <translation>No program to open “{name}”</translation>
    </message>
    <message>
        <source>Berkasnya utuh. Simpan salinannya, lalu buka di laptop lain.</source>
        <translation>The file is intact. Save a copy, then open it on another laptop.</translation>
    </message>
    <message>
        <source>Menyalin berkas</source>
        <translation>Copying files</translation>
    </message>
</context>
<context>
    <name>AttachmentsViewModel</name>
    <message>
        <source>Lampiran “{name}” dihapus</source>
        <translation>Annex “{name}” deleted</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>Belum hadir</source>
        <translation>Not here yet</translation>
    </message>
    <message>
        <source>Hadir</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Hadir daring</source>
        <translation>Present online</translation>
    </message>
    <message>
        <source>Mewakili</source>
        <translation>Representing</translation>
    </message>
    <message>
        <source>Izin</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>Sakit</source>
        <translation>Sick</translation>
    </message>
    <message>
        <source>Dinas luar</source>
        <translation>On other duty</translation>
    </message>
    <message>
        <source>Tanpa keterangan</source>
        <translation>Absent without notice</translation>
    </message>
    <message>
        <source>Tambahan</source>
        <translation>Walk-in</translation>
    </message>
    <message>
        <source>datang agenda {n}</source>
        <translation>came at item {n}</translation>
    </message>
    <message>
        <source>pulang agenda {n}</source>
        <translation>left at item {n}</translation>
    </message>
    <message>
        <source>sudah paraf</source>
        <translation>initialled</translation>
    </message>
    <message>
        <source>Wakil belum disebut</source>
        <translation>Representative not named yet</translation>
    </message>
    <message>
        <source>{who}, jumlah?</source>
        <translation>{who}, how many?</translation>
    </message>
    <message>
        <source>{who}, {n} orang</source>
        <translation>{who}, {n} people</translation>
    </message>
    <message>
        <source>pulang {time}</source>
        <translation>left {time}</translation>
    </message>
    <message>
        <source>diwakili {who}</source>
        <translation>represented by {who}</translation>
    </message>
    <message>
        <source>pukul {time}</source>
        <translation>at {time}</translation>
    </message>
    <message>
        <source>{came} dari {invited}</source>
        <translation>{came} of {invited}</translation>
    </message>
    <message>
        <source>{n} tambahan</source>
        <translation>{n} walk-ins</translation>
    </message>
    <message>
        <source>hadir</source>
        <translation>present</translation>
    </message>
    <message>
        <source>lengkap</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>hanya kantor ini yang tampil</source>
        <translation>only this office is shown</translation>
    </message>
    <message>
        <source>unsur</source>
        <translation>groups</translation>
    </message>
</context>
<context>
    <name>AttendanceCard</name>
    <message>
        <source>Hadir: {count}</source>
        <translation>Present: {count}</translation>
    </message>
    <message>
        <source>belum diketahui</source>
        <translation>not known yet</translation>
    </message>
    <message>
        <source>Isi cepat kehadiran ({key})</source>
        <translation>Quick attendance entry ({key})</translation>
    </message>
    <message>
        <source>{n} kantor hadir</source>
        <translation>{n} offices present</translation>
    </message>
    <message>
        <source>{n} belum hadir</source>
        <translation>{n} not yet present</translation>
    </message>
    <message>
        <source>{n} unsur tanpa jumlah</source>
        <translation>{n} groups without a count</translation>
    </message>
    <message>
        <source>Belum ada yang dicatat</source>
        <translation>Nothing recorded yet</translation>
    </message>
    <message>
        <source>Hadir</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>{n} kantor lain</source>
        <translation>{n} other offices</translation>
    </message>
</context>
<context>
    <name>AttendanceHeads</name>
    <message>
        <source>Kolom hadir, diundang sebagai, yang hadir, status, jam, keterangan</source>
        <translation>Columns present, invited as, who came, status, time, remarks</translation>
    </message>
    <message>
        <source>Diundang sebagai</source>
        <translation>Invited as</translation>
    </message>
    <message>
        <source>Yang hadir</source>
        <translation>Who came</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Jam</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Remarks</translation>
    </message>
</context>
<context>
    <name>AttendancePanel</name>
    <message>
        <source>Tutup panel rincian</source>
        <translation>Close the detail panel</translation>
    </message>
    <message>
        <source>Tambah dan hadirkan</source>
        <translation>Add as present</translation>
    </message>
    <message>
        <source>Tambah peserta</source>
        <translation>Add a participant</translation>
    </message>
    <message>
        <source>Belum tahu</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Tulis sesuai daftar hadir</source>
        <translation>As written on the attendance sheet</translation>
    </message>
    <message>
        <source>Alasan atau catatan lain</source>
        <translation>Reason or other note</translation>
    </message>
    <message>
        <source>Pilih kantornya.</source>
        <translation>Choose the office.</translation>
    </message>
    <message>
        <source>Isi nama atau jabatan.</source>
        <translation>Fill in a name or a post.</translation>
    </message>
    <message>
        <source>orang</source>
        <translation>people</translation>
    </message>
    <message>
        <source>unsur</source>
        <translation>groups</translation>
    </message>
    <message>
        <source>belum</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>tambahan</source>
        <translation>walk-ins</translation>
    </message>
    <message>
        <source>Pilih kantor</source>
        <translation>Choose an office</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Nama salah seorang</source>
        <translation>Name of one of them</translation>
    </message>
    <message>
        <source>Nama lengkap</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Nama atau jabatan</source>
        <translation>Name or post</translation>
    </message>
    <message>
        <source>Staf {office}</source>
        <translation>Staf {office}</translation>
    </message>
    <message>
        <source>Unsur {office}</source>
        <translation>Unsur {office}</translation>
    </message>
    <message>
        <source>Peserta</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Jabatan atau unsur</source>
        <translation>Post or group</translation>
    </message>
    <message>
        <source>Jumlah orang</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>Dasar</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Datang</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>Pulang</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Sudah paraf daftar hadir</source>
        <translation>Has initialled the attendance sheet</translation>
    </message>
    <message>
        <source>Pilih satu baris untuk mengubah rinciannya.</source>
        <translation>Choose a row to edit its details.</translation>
    </message>
    <message>
        <source>Peserta tambahan</source>
        <translation>Walk-ins</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>AttendanceScreen</name>
    <message>
        <source>cetak</source>
        <translation>print</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>panel</translation>
    </message>
    <message>
        <source>isi cepat</source>
        <translation>quick entry</translation>
    </message>
    <message>
        <source>Spasi</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>hadir/batal</source>
        <translation>present or not</translation>
    </message>
    <message>
        <source>mewakili</source>
        <translation>represented</translation>
    </message>
    <message>
        <source>izin</source>
        <translation>excused</translation>
    </message>
    <message>
        <source>peserta tambahan</source>
        <translation>walk-in</translation>
    </message>
    <message>
        <source>batalkan</source>
        <translation>undo</translation>
    </message>
    <message>
        <source>Tambahkan {who} dahulu?</source>
        <translation>Add {who} first?</translation>
    </message>
    <message>
        <source>Sudah tertulis di Peserta tambahan, tetapi belum masuk daftar hadir.</source>
        <translation>Typed under Peserta tambahan, but not on the attendance sheet yet.</translation>
    </message>
    <message>
        <source>Tambahkan</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Lanjut tanpa menambahkan</source>
        <translation>Go on without adding</translation>
    </message>
    <message>
        <source>Ketik nama atau jabatan di atas, lalu Ctrl+Enter untuk menambah.</source>
        <translation>Type a name or a post above, then Ctrl+Enter to add it.</translation>
    </message>
    <message>
        <source>Belum ada yang diundang</source>
        <translation>Nobody is invited yet</translation>
    </message>
    <message>
        <source>Kehadiran belum dapat dibuka</source>
        <translation>Attendance cannot be opened yet</translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Membuka kehadiran…</source>
        <translation>Opening attendance…</translation>
    </message>
    <message>
        <source>Notula final, kehadiran hanya dapat dibaca</source>
        <translation>The minutes are final; attendance can only be read</translation>
    </message>
    <message>
        <source>Basis data hanya dapat dibaca</source>
        <translation>The database can only be read</translation>
    </message>
    <message>
        <source>Ketik jabatan, nama, atau kantor</source>
        <translation>Type a post, a name or an office</translation>
    </message>
    <message>
        <source>{n} undangan belum dicatat</source>
        <translation>{n} invited are not noted yet</translation>
    </message>
    <message>
        <source>Catat tanpa keterangan</source>
        <translation>Note as absent without notice</translation>
    </message>
    <message>
        <source>Cetak daftar hadir</source>
        <translation>Print the attendance sheet</translation>
    </message>
    <message>
        <source>Mulai rapat</source>
        <translation>Start the meeting</translation>
    </message>
    <message>
        <source>Akhiri rapat</source>
        <translation>End the meeting</translation>
    </message>
    <message>
        <source>Kehadiran per kantor</source>
        <translation>Attendance by office</translation>
    </message>
    <message>
        <source>Isi cepat kehadiran</source>
        <translation>Quick check-in</translation>
    </message>
    <message>
        <source>Daftar hadir</source>
        <translation>Attendance sheet</translation>
    </message>
</context>
<context>
    <name>AttendanceViewModel</name>
    <message>
        <source>Hanya yang diundang dapat diwakili. Ctrl+Enter menambah peserta.</source>
        <translation>Only somebody invited can be represented. Ctrl+Enter adds a participant.</translation>
    </message>
    <message>
        <source>{who} ikut daring</source>
        <translation>{who} takes part online</translation>
    </message>
    <message>
        <source>{who} hadir</source>
        <translation>{who} is present</translation>
    </message>
    <message>
        <source>{done}, pukul {time}</source>
        <translation>{done}, at {time}</translation>
    </message>
    <message>
        <source>{who} diwakili</source>
        <translation>{who} is represented</translation>
    </message>
    <message>
        <source>{who}: {status}</source>
        <translation>{who}: {status}</translation>
    </message>
    <message>
        <source>Tanda {who} dibatalkan</source>
        <translation>{who} is no longer ticked</translation>
    </message>
    <message>
        <source>{who} dihapus</source>
        <translation>{who} was removed</translation>
    </message>
    <message>
        <source>Nama {who} dicatat</source>
        <translation>Name of {who} noted</translation>
    </message>
    <message>
        <source>Jumlah orang {who} dicatat</source>
        <translation>Number of {who} noted</translation>
    </message>
    <message>
        <source>Jam {who} dicatat</source>
        <translation>Times of {who} noted</translation>
    </message>
    <message>
        <source>Keterangan {who} dicatat</source>
        <translation>Remarks on {who} noted</translation>
    </message>
    <message>
        <source>Paraf {who} dicatat</source>
        <translation>Initials of {who} recorded</translation>
    </message>
    <message>
        <source>Paraf {who} dihapus</source>
        <translation>Initials of {who} removed</translation>
    </message>
    <message>
        <source>{who} bukan saksi lagi</source>
        <translation>{who} is no longer a witness</translation>
    </message>
    <message>
        <source>{who} dicatat sebagai saksi</source>
        <translation>{who} is noted as a witness</translation>
    </message>
    <message>
        <source>{n} undangan dicatat tanpa keterangan</source>
        <translation>{n} invited noted as absent without notice</translation>
    </message>
    <message>
        <source>Wakil {who} dicatat</source>
        <translation>Representative of {who} noted</translation>
    </message>
    <message>
        <source>{who} ditambahkan</source>
        <translation>{who} was added</translation>
    </message>
    <message>
        <source>{who} sudah tercatat hadir</source>
        <translation>{who} is noted as present already</translation>
    </message>
    <message>
        <source>{told} sejak {time}</source>
        <translation>{told} since {time}</translation>
    </message>
    <message>
        <source>Notula final, kehadiran hanya dapat dibaca</source>
        <translation>The minutes are final; attendance can only be read</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>{n} rapat</source>
        <translation>{n} meetings</translation>
    </message>
    <message>
        <source>{n} tenggat</source>
        <translation>{n} due dates</translation>
    </message>
    <message>
        <source>{name} (perkiraan)</source>
        <translation>{name} (estimated)</translation>
    </message>
    <message>
        <source>libur: {name}</source>
        <translation>holiday: {name}</translation>
    </message>
    <message>
        <source>hari ini</source>
        <translation>today</translation>
    </message>
    <message>
        <source>tidak ada rapat</source>
        <translation>no meetings</translation>
    </message>
    <message>
        <source>{n} terjadwal</source>
        <translation>{n} scheduled</translation>
    </message>
    <message>
        <source>Terjadwal, belum ada rapat</source>
        <translation>Scheduled, no meeting yet</translation>
    </message>
    <message>
        <source>Dipindah, belum ada rapat</source>
        <translation>Moved, no meeting yet</translation>
    </message>
    <message>
        <source>rangkaian {name}, {status}; Enter membuat rapatnya</source>
        <translation>series {name}, {status}; Enter makes its meeting</translation>
    </message>
    <message>
        <source>{n} hari lewat</source>
        <translation>{n} days overdue</translation>
    </message>
    <message>
        <source>tenggat {code} {text}</source>
        <translation>due {code} {text}</translation>
    </message>
    <message>
        <source>+{n} lagi</source>
        <translation>+{n} more</translation>
    </message>
    <message>
        <source>{n} acara</source>
        <translation>{n} events</translation>
    </message>
</context>
<context>
    <name>CalendarExporting</name>
    <message>
        <source>Ekspor rapat ke kalender</source>
        <translation>Export meetings to a calendar</translation>
    </message>
    <message>
        <source>Kalender (*.ics)</source>
        <translation>Calendar (*.ics)</translation>
    </message>
    <message>
        <source>{n} rapat dengan sifat terbatas atau rahasia tidak ikut.</source>
        <translation>{n} restricted or confidential meetings were left out.</translation>
    </message>
    <message>
        <source>Tidak ada rapat untuk diekspor</source>
        <translation>No meetings to export</translation>
    </message>
    <message>
        <source>{n} rapat tersimpan di {name}</source>
        <translation>{n} meetings saved in {name}</translation>
    </message>
    <message>
        <source>Buka folder</source>
        <translation>Open folder</translation>
    </message>
</context>
<context>
    <name>CalendarGrid</name>
    <message>
        <source>Kalender rapat</source>
        <translation>Meeting calendar</translation>
    </message>
</context>
<context>
    <name>CalendarPane</name>
    <message>
        <source>Minggu</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Bulan</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Tutup isi hari</source>
        <translation>Close day contents</translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Minggu sebelumnya</source>
        <translation>Previous week</translation>
    </message>
    <message>
        <source>Bulan sebelumnya</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Minggu berikutnya</source>
        <translation>Next week</translation>
    </message>
    <message>
        <source>Bulan berikutnya</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>Tidak ada rapat untuk saringan ini</source>
        <translation>No meetings for this filter</translation>
    </message>
    <message>
        <source>Belum ada rapat pada {span}</source>
        <translation>No meetings yet for {span}</translation>
    </message>
    <message>
        <source>Tidak ada rapat pada tanggal ini</source>
        <translation>No meetings on this date</translation>
    </message>
    <message>
        <source>Rapat baru</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>Rentang kalender</source>
        <translation>Calendar range</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Rangkaian</source>
        <translation>Series</translation>
    </message>
</context>
<context>
    <name>CalendarSide</name>
    <message>
        <source>rapat baru</source>
        <translation>new meeting</translation>
    </message>
    <message>
        <source>pindah hari</source>
        <translation>change day</translation>
    </message>
    <message>
        <source>buka</source>
        <translation>open</translation>
    </message>
    <message>
        <source>minggu</source>
        <translation>week</translation>
    </message>
    <message>
        <source>bulan</source>
        <translation>month</translation>
    </message>
    <message>
        <source>hari ini</source>
        <translation>today</translation>
    </message>
    <message>
        <source>isi hari</source>
        <translation>day contents</translation>
    </message>
    <message>
        <source>semua pintasan</source>
        <translation>all keys</translation>
    </message>
</context>
<context>
    <name>CarryDialog</name>
    <message>
        <source>Rapat berikut rangkaian</source>
        <translation>Next meeting of the series</translation>
    </message>
    <message>
        <source>Tunda…</source>
        <translation>Postpone…</translation>
    </message>
    <message>
        <source>Tutup butir…</source>
        <translation>Close item…</translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message>
        <source>← {date}</source>
        <translation>← {date}</translation>
    </message>
    <message>
        <source>→ {date}</source>
        <translation>→ {date}</translation>
    </message>
    <message>
        <source>↻ {date}</source>
        <translation>↻ {date}</translation>
    </message>
    <message>
        <source>ditunda sampai {date}</source>
        <translation>postponed until {date}</translation>
    </message>
    <message>
        <source>menunggu rapat berikutnya</source>
        <translation>waits for the next meeting</translation>
    </message>
    <message>
        <source>ditutup</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>tanpa tenggat</source>
        <translation>no due date</translation>
    </message>
    <message>
        <source>tertutup</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>{date} butir {number}</source>
        <translation>{date}, item {number}</translation>
    </message>
    <message>
        <source>Tunda butir ini?</source>
        <translation>Postpone this item?</translation>
    </message>
    <message>
        <source>“{title}” tidak ditawarkan lagi sebelum hari itu. Tulis tanggal seperti 12/04/2026.</source>
        <translation>“{title}” is not offered again before that day. Write a date like 12/04/2026.</translation>
    </message>
    <message>
        <source>Ditunda sampai</source>
        <translation>Postponed until</translation>
    </message>
    <message>
        <source>Tunda</source>
        <translation>Postpone</translation>
    </message>
    <message>
        <source>Tutup butir ini?</source>
        <translation>Close this item?</translation>
    </message>
    <message>
        <source>“{title}” tidak dibawa ke rapat mana pun lagi. Alasannya tercatat.</source>
        <translation>“{title}” is taken to no meeting any more. The reason is kept.</translation>
    </message>
    <message>
        <source>Alasan (wajib)</source>
        <translation>Reason (required)</translation>
    </message>
    <message>
        <source>Tutup butir</source>
        <translation>Close item</translation>
    </message>
    <message>
        <source>Tanggal rapat berikut</source>
        <translation>Date of the next meeting</translation>
    </message>
    <message>
        <source>Tulis tanggal seperti 12/04/2026.</source>
        <translation>Write a date like 12/04/2026.</translation>
    </message>
    <message>
        <source>Rapat berikut rangkaian</source>
        <translation>Next meeting of the series</translation>
    </message>
    <message>
        <source>Pakai tanggal ini</source>
        <translation>Use this date</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>CarryingDeeds</name>
    <message>
        <source>Kelanjutan</source>
        <translation>Carry-over</translation>
    </message>
    <message>
        <source>“{title}” diteruskan ke {where}</source>
        <translation>“{title}” goes on to {where}</translation>
    </message>
    <message>
        <source>“{title}” diulangi pada {where}</source>
        <translation>“{title}” is repeated at {where}</translation>
    </message>
    <message>
        <source>“{title}” ditunda</source>
        <translation>“{title}” was postponed</translation>
    </message>
    <message>
        <source>“{title}” ditutup</source>
        <translation>“{title}” was closed</translation>
    </message>
    <message>
        <source>Kelanjutan “{title}” dibatalkan</source>
        <translation>Carry-over of “{title}” was taken back</translation>
    </message>
    <message>
        <source>Pengesahan notula rapat lalu ada pada agenda</source>
        <translation>Approval of the previous minutes is on the agenda</translation>
    </message>
    <message>
        <source>rapat berikutnya</source>
        <translation>the next meeting</translation>
    </message>
    <message>
        <source>rapat {date}</source>
        <translation>the meeting of {date}</translation>
    </message>
    <message>
        <source>“{title}” diteruskan ke rapat lain</source>
        <translation>“{title}” goes on to another meeting</translation>
    </message>
    <message>
        <source>Pindahkan ke rapat lain</source>
        <translation>Move to another meeting</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Simpan gambar: {title}</source>
        <translation>Save picture: {title}</translation>
    </message>
    <message>
        <source>Tabel: {title}</source>
        <translation>Table: {title}</translation>
    </message>
    <message>
        <source>Tampilkan gambar</source>
        <translation>Show picture</translation>
    </message>
    <message>
        <source>Tampilkan tabel</source>
        <translation>Show table</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Panah memilih nilai, Enter menampilkan tabel.</source>
        <translation>Arrows choose a value, Enter shows the table.</translation>
    </message>
</context>
<context>
    <name>CheckInPopup</name>
    <message>
        <source>Isi cepat kehadiran</source>
        <translation>Quick attendance entry</translation>
    </message>
    <message>
        <source>Ketik nama atau jabatan dahulu</source>
        <translation>Type a name or post first</translation>
    </message>
    <message>
        <source>Kantornya belum dikenali. Tambahkan kodenya, misalnya @{code}.</source>
        <translation>Office not recognised. Add its code, for example @{code}.</translation>
    </message>
    <message>
        <source>Siapa yang mewakili {who}? Enter bila belum tahu</source>
        <translation>Who represents {who}? Press Enter if not known yet</translation>
    </message>
    <message>
        <source>simpan wakil</source>
        <translation>save representative</translation>
    </message>
    <message>
        <source>tutup</source>
        <translation>close</translation>
    </message>
    <message>
        <source>hadir</source>
        <translation>present</translation>
    </message>
    <message>
        <source>diwakili</source>
        <translation>represented</translation>
    </message>
    <message>
        <source>tambahan</source>
        <translation>walk-in</translation>
    </message>
    <message>
        <source>Ketik jabatan, nama, atau kantor</source>
        <translation>Type a post, name or office</translation>
    </message>
    <message>
        <source>Notula final, kehadiran hanya dapat dibaca</source>
        <translation>Minutes are final, attendance is read-only</translation>
    </message>
    <message>
        <source>Basis data hanya dapat dibaca</source>
        <translation>The database is read-only</translation>
    </message>
    <message>
        <source>Jam hadir dicatat: {time}</source>
        <translation>Arrival time recorded: {time}</translation>
    </message>
    <message>
        <source>Bukan hari rapat: jam hadir tidak dicatat</source>
        <translation>Not the day of the meeting: arrival time is not recorded</translation>
    </message>
</context>
<context>
    <name>ChecklistDialog</name>
    <message>
        <source>Rapat berikutnya mulai dengan daftar ini</source>
        <translation>Later meetings begin with this list</translation>
    </message>
    <message>
        <source>{done} dari {all} selesai</source>
        <translation>{done} of {all} done</translation>
    </message>
    <message>
        <source>Belum ada daftar periksa</source>
        <translation>There is no checklist yet</translation>
    </message>
    <message>
        <source>Pakai daftar bawaan dari H-7 sampai H+7, atau ketik sendiri.</source>
        <translation>Use the usual list from H-7 to H+7, or type your own.</translation>
    </message>
    <message>
        <source>Ubah hal ini</source>
        <translation>Change this</translation>
    </message>
    <message>
        <source>Hari dan hal</source>
        <translation>Day and words</translation>
    </message>
    <message>
        <source>Daftar ini menjadi bawaan kantor</source>
        <translation>This list is the office&apos;s usual one now</translation>
    </message>
    <message>
        <source>Daftar periksa persiapan</source>
        <translation>Preparation checklist</translation>
    </message>
    <message>
        <source>Hal baru pada daftar periksa</source>
        <translation>New thing on the checklist</translation>
    </message>
    <message>
        <source>Ketik hal baru, misalnya H-3 Kirim undangan</source>
        <translation>Type something new, for example H-3 Send the invitations</translation>
    </message>
    <message>
        <source>Jadikan bawaan kantor</source>
        <translation>Make it the office&apos;s usual list</translation>
    </message>
    <message>
        <source>Pakai daftar bawaan</source>
        <translation>Use the usual list</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ChecklistModel</name>
    <message>
        <source>selesai</source>
        <translation>done</translation>
    </message>
    <message>
        <source>terlambat</source>
        <translation>late</translation>
    </message>
    <message>
        <source>hari ini</source>
        <translation>today</translation>
    </message>
    <message>
        <source>belum</source>
        <translation>not yet</translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message>
        <source>Kolom tanggal (terbaru di atas), rapat, tahap, status</source>
        <translation>Columns: date (newest first), meeting, stage, status</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Rapat</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Tahap</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>ComingDialog</name>
    <message>
        <source>Agenda yang ikut ke rapat berikut</source>
        <translation>Agenda that comes along to the next meeting</translation>
    </message>
    <message>
        <source>Ubah tanggal…</source>
        <translation>Change date…</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Butir itu terdaftar sebagai “belum dibawa” pada rapat ini.</source>
        <translation>These items are listed as “not taken along” in this meeting.</translation>
    </message>
    <message>
        <source>{n} tindak lanjut terbuka</source>
        <translation>{n} open follow-ups</translation>
    </message>
    <message>
        <source>Buat rapat</source>
        <translation>Make the meeting</translation>
    </message>
    <message>
        <source>Hanya butir yang belum selesai; butir ini cukup dihapus centangnya.</source>
        <translation>Unfinished items only; for this item, clearing its tick is enough.</translation>
    </message>
    <message>
        <source>Tindak lanjut diperbarui di daftar Tindak lanjut.</source>
        <translation>Follow-ups are updated in the list Follow-ups.</translation>
    </message>
    <message>
        <source>Pilih butir yang belum selesai dahulu.</source>
        <translation>Choose an unfinished item first.</translation>
    </message>
    <message>
        <source>Butir yang ditandai dibawa ke agendanya.</source>
        <translation>The ticked items go onto its agenda.</translation>
    </message>
    <message>
        <source>{n} rapat lagi dijadwalkan sesudahnya.</source>
        <translation>{n} more meetings are scheduled after it.</translation>
    </message>
    <message>
        <source>Rapat berikutnya sudah dijadwalkan</source>
        <translation>The next meeting is already scheduled</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Buka rapat itu, tanpa membawa butir</source>
        <translation>Open that meeting without taking items</translation>
    </message>
    <message>
        <source>Rapat baru</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>Buat rapat lain dalam rangkaian ini</source>
        <translation>Make another meeting of this series</translation>
    </message>
    <message>
        <source>Tunda butir terpilih</source>
        <translation>Postpone the chosen item</translation>
    </message>
    <message>
        <source>Tutup butir terpilih</source>
        <translation>Close the chosen item</translation>
    </message>
    <message>
        <source>{n} penerima</source>
        <translation>{n} recipients</translation>
    </message>
    <message>
        <source>{n} petugas rapat</source>
        <translation>{n} officers of the meeting</translation>
    </message>
    <message>
        <source>{n} butir tetap menunggu</source>
        <translation>{n} items keep waiting</translation>
    </message>
    <message>
        <source>Pilih hari sesudah {date}.</source>
        <translation>Choose a day after {date}.</translation>
    </message>
    <message>
        <source>Jangan dibawa</source>
        <translation>Do not take along</translation>
    </message>
    <message>
        <source>Bawa ke rapat ini</source>
        <translation>Take along to this meeting</translation>
    </message>
</context>
<context>
    <name>ComingViewModel</name>
    <message>
        <source>Tindak lanjut terbuka, dilaporkan di rapat itu ({n})</source>
        <translation>Open follow-ups, reported on at that meeting ({n})</translation>
    </message>
    <message>
        <source>dibawa</source>
        <translation>taken along</translation>
    </message>
    <message>
        <source>tidak dibawa</source>
        <translation>not taken along</translation>
    </message>
    <message>
        <source>Butir tetap rangkaian</source>
        <translation>Standing item of the series</translation>
    </message>
    <message>
        <source>Dari agenda rapat sebelumnya</source>
        <translation>From the agenda of the previous meeting</translation>
    </message>
    <message>
        <source>Notula rapat sebelumnya disahkan lebih dahulu</source>
        <translation>The previous minutes are approved first</translation>
    </message>
    <message>
        <source>dan {n} butir lain yang sejudul</source>
        <translation>and {n} more items of this title</translation>
    </message>
    <message>
        <source>Ditutup</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Ditunda sampai {date}</source>
        <translation>Postponed until {date}</translation>
    </message>
    <message>
        <source>Tetap menunggu</source>
        <translation>Keeps waiting</translation>
    </message>
</context>
<context>
    <name>ConflictBar</name>
    <message>
        <source>Tinjau</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Tinjau bentrokan rapat ini</source>
        <translation>Review this meeting&apos;s conflicts</translation>
    </message>
    <message>
        <source>{n} perbedaan perlu ditinjau</source>
        <translation>{n} differences to review</translation>
    </message>
</context>
<context>
    <name>ConflictField</name>
    <message>
        <source>Pakai keduanya</source>
        <translation>Use both</translation>
    </message>
    <message>
        <source>Sunting hasil</source>
        <translation>Edit result</translation>
    </message>
    <message>
        <source>Kosong</source>
        <translation>Blank</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Hasil untuk {place}</source>
        <translation>Result for {place}</translation>
    </message>
    <message>
        <source>Laptop ini</source>
        <translation>This laptop</translation>
    </message>
</context>
<context>
    <name>Continuing</name>
    <message>
        <source>belum ada rapat</source>
        <translation>no meeting yet</translation>
    </message>
    <message>
        <source>{n} rapat</source>
        <translation>{n} meetings</translation>
    </message>
    <message>
        <source>{n} bernomor tahun ini</source>
        <translation>{n} numbered this year</translation>
    </message>
    <message>
        <source>berikutnya {date}</source>
        <translation>next {date}</translation>
    </message>
    <message>
        <source>dihitung mulai {date}</source>
        <translation>counted from {date}</translation>
    </message>
    <message>
        <source>hari libur: {way}</source>
        <translation>holidays: {way}</translation>
    </message>
    <message>
        <source>Terjadwal, belum ada rapat</source>
        <translation>Scheduled, no meeting yet</translation>
    </message>
    <message>
        <source>Dipindah, belum ada rapat</source>
        <translation>Moved, no meeting yet</translation>
    </message>
    <message>
        <source>Dibatalkan</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Dilewati</source>
        <translation>Passed over</translation>
    </message>
    <message>
        <source>Di luar jadwal</source>
        <translation>Outside the schedule</translation>
    </message>
    <message>
        <source>semula {date}</source>
        <translation>before {date}</translation>
    </message>
    <message>
        <source>libur: {name}</source>
        <translation>holiday: {name}</translation>
    </message>
    <message>
        <source>nomor {n}/{year}</source>
        <translation>number {n}/{year}</translation>
    </message>
    <message>
        <source>Alasan: {reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
    <message>
        <source>belum dibahas</source>
        <translation>not discussed yet</translation>
    </message>
    <message>
        <source>terakhir {date}</source>
        <translation>last {date}</translation>
    </message>
    <message>
        <source>{n} tindak lanjut terbuka</source>
        <translation>{n} open follow-ups</translation>
    </message>
    <message>
        <source>selesai {date}</source>
        <translation>done {date}</translation>
    </message>
    <message>
        <source>Agenda {label}: {title} ({outcome})</source>
        <translation>Agenda {label}: {title} ({outcome})</translation>
    </message>
    <message>
        <source>tertutup</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>Keputusan: {text}</source>
        <translation>Decision: {text}</translation>
    </message>
    <message>
        <source>Tindak lanjut: {text}</source>
        <translation>Follow-up: {text}</translation>
    </message>
    <message>
        <source>tenggat {date}</source>
        <translation>due {date}</translation>
    </message>
    <message>
        <source>terlambat</source>
        <translation>late</translation>
    </message>
    <message>
        <source>Belum ada yang dicatat</source>
        <translation>Nothing recorded yet</translation>
    </message>
</context>
<context>
    <name>ContinuingDeeds</name>
    <message>
        <source>{name} (mirip)</source>
        <translation>{name} (similar)</translation>
    </message>
    <message>
        <source>Topik lain atau baru…</source>
        <translation>Another or a new topic…</translation>
    </message>
    <message>
        <source>Butir dilepas dari topik “{name}”</source>
        <translation>Item taken out of topic “{name}”</translation>
    </message>
    <message>
        <source>Butir diikuti dalam topik “{name}”</source>
        <translation>Item followed under topic “{name}”</translation>
    </message>
    <message>
        <source>Ikuti butir dalam topik</source>
        <translation>Follow the item under a topic</translation>
    </message>
    <message>
        <source>Tulis nama topik yang ada, atau nama yang baru.</source>
        <translation>Write the name of a topic that is there, or a new name.</translation>
    </message>
    <message>
        <source>Nama topik</source>
        <translation>Name of the topic</translation>
    </message>
</context>
<context>
    <name>ContinuingScreen</name>
    <message>
        <source>Rangkaian rapat</source>
        <translation>Series of meetings</translation>
    </message>
    <message>
        <source>Topik</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Rangkaian</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Cetak riwayat</source>
        <translation>Print history</translation>
    </message>
    <message>
        <source>Rangkaian baru</source>
        <translation>New series</translation>
    </message>
    <message>
        <source>Topik baru</source>
        <translation>New topic</translation>
    </message>
    <message>
        <source>Rangkaian dan topik</source>
        <translation>Series and topics</translation>
    </message>
    <message>
        <source>Daftar</source>
        <translation>List</translation>
    </message>
</context>
<context>
    <name>CopyWords</name>
    <message>
        <source>Halaman {n} dari {of}</source>
        <translation>Page {n} of {of}</translation>
    </message>
    <message>
        <source>Memeriksa kode QR</source>
        <translation>Checking the QR code</translation>
    </message>
    <message>
        <source>{code} dibaca oleh Anda.</source>
        <translation>{code}, read by you.</translation>
    </message>
    <message>
        <source>Kode cocok</source>
        <translation>Code matches</translation>
    </message>
    <message>
        <source>Ketik kode yang tercetak pada kaki halaman.</source>
        <translation>Type the code printed at the foot of the page.</translation>
    </message>
    <message>
        <source>Kode QR tidak terbaca</source>
        <translation>QR code could not be read</translation>
    </message>
    <message>
        <source>{code} bukan kode notula ini.</source>
        <translation>{code} is not the code of these minutes.</translation>
    </message>
    <message>
        <source>Kode tidak dikenal</source>
        <translation>Code unknown</translation>
    </message>
    <message>
        <source>Pindaian memuat {old}; versi final {new}.</source>
        <translation>The scan bears {old}; the final version is {new}.</translation>
    </message>
    <message>
        <source>Kode versi lain</source>
        <translation>Code of another version</translation>
    </message>
    <message>
        <source>{code} pada {n} dari {of} halaman</source>
        <translation>{code} on {n} of {of} pages</translation>
    </message>
    <message>
        <source>Sebagian halaman dari versi lain</source>
        <translation>Some pages are of another version</translation>
    </message>
    <message>
        <source>Kode tidak terbaca di semua halaman</source>
        <translation>Code not readable on every page</translation>
    </message>
    <message>
        <source>Kode QR cocok</source>
        <translation>QR code matches</translation>
    </message>
    <message>
        <source>Kelengkapan halaman belum dinilai</source>
        <translation>Completeness of pages not judged yet</translation>
    </message>
    <message>
        <source>Belum semua halaman</source>
        <translation>Not all pages yet</translation>
    </message>
    <message>
        <source>Berkas ini memuat halaman {places} dari {of}</source>
        <translation>This file holds page {places} of {of}</translation>
    </message>
    <message>
        <source>{n} halaman, versi final {of} halaman</source>
        <translation>{n} pages, the final version has {of}</translation>
    </message>
    <message>
        <source>Jumlah halaman berbeda</source>
        <translation>Number of pages differs</translation>
    </message>
    <message>
        <source>Halaman lengkap</source>
        <translation>Pages complete</translation>
    </message>
    <message>
        <source>{n} halaman, urutan benar</source>
        <translation>{n} pages, in the right order</translation>
    </message>
    <message>
        <source>{n} halaman, urutan tidak dapat dinilai</source>
        <translation>{n} pages, their order cannot be judged</translation>
    </message>
    <message>
        <source>Terbaca berurutan: {order}</source>
        <translation>Read in this order: {order}</translation>
    </message>
    <message>
        <source>Urutan halaman berbeda</source>
        <translation>Order of pages differs</translation>
    </message>
    <message>
        <source>Sidik dokumen belum dinilai</source>
        <translation>Fingerprint not judged yet</translation>
    </message>
    <message>
        <source>Sidik dokumen cocok</source>
        <translation>Fingerprint matches</translation>
    </message>
    <message>
        <source>Sidik pada QR sama dengan versi final</source>
        <translation>The fingerprint in the QR is that of the final version</translation>
    </message>
    <message>
        <source>Versi final ada utuh di dalam berkas ini</source>
        <translation>The final version is whole within this file</translation>
    </message>
    <message>
        <source>Sidik dokumen tidak cocok</source>
        <translation>Fingerprint does not match</translation>
    </message>
    <message>
        <source>{told} (versi sebelum revisi)</source>
        <translation>{told} (version before the revision)</translation>
    </message>
    <message>
        <source>Tanda tangan digital</source>
        <translation>Digital signature</translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>{field} (wajib)</source>
        <translation>{field} (required)</translation>
    </message>
    <message>
        <source>Misalnya: Pembahasan agenda 2, butir a</source>
        <translation>For example: discussion of item 2, point a</translation>
    </message>
    <message>
        <source>Ctrl+Enter menyimpan</source>
        <translation>Ctrl+Enter saves</translation>
    </message>
    <message>
        <source>Tutup tanpa menyimpan?</source>
        <translation>Close without saving?</translation>
    </message>
    <message>
        <source>Isian yang sudah diketik tidak disimpan.</source>
        <translation>What you typed will not be saved.</translation>
    </message>
    <message>
        <source>Tutup tanpa menyimpan</source>
        <translation>Close without saving</translation>
    </message>
    <message>
        <source>Lanjut mengisi</source>
        <translation>Keep typing</translation>
    </message>
    <message>
        <source>Bagian naskah</source>
        <translation>Part of the text</translation>
    </message>
    <message>
        <source>Semula</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Menjadi</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>CorrectionsDialog</name>
    <message>
        <source>Koreksi notula</source>
        <translation>Corrections of the minutes</translation>
    </message>
    <message>
        <source>Catat koreksi</source>
        <translation>Record a correction</translation>
    </message>
    <message>
        <source>Catat koreksi (Ins)</source>
        <translation>Record a correction (Ins)</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Hapus (Del)</source>
        <translation>Remove (Del)</translation>
    </message>
    <message>
        <source>Tandai beres</source>
        <translation>Mark as settled</translation>
    </message>
    <message>
        <source>Tandai beres (Spasi)</source>
        <translation>Mark as settled (Space)</translation>
    </message>
    <message>
        <source>Koreksi tinjauan diselesaikan sebelum notula final.</source>
        <translation>Corrections of the review are settled before the minutes become final.</translation>
    </message>
    <message>
        <source>Notula final, koreksi hanya dapat dibaca.</source>
        <translation>The minutes are final, corrections can only be read.</translation>
    </message>
    <message>
        <source>Catat siapa meminta apa, lalu tandai beres bila sudah diubah.</source>
        <translation>Record who asks for what, then mark it as settled once changed.</translation>
    </message>
    <message>
        <source>Belum ada koreksi</source>
        <translation>No corrections yet</translation>
    </message>
    <message>
        <source>Buka lagi</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>“{was}” menjadi “{becomes}”</source>
        <translation>“{was}” becomes “{becomes}”</translation>
    </message>
    <message>
        <source>Ralat {n}</source>
        <translation>Correction sheet {n}</translation>
    </message>
</context>
<context>
    <name>CrestBox</name>
    <message>
        <source>Logo instansi</source>
        <translation>Institution logo</translation>
    </message>
    <message>
        <source>Belum ada logo</source>
        <translation>No logo yet</translation>
    </message>
</context>
<context>
    <name>DayList</name>
    <message>
        <source>Isi hari yang dipilih</source>
        <translation>Contents of the selected day</translation>
    </message>
</context>
<context>
    <name>DecisionHeads</name>
    <message>
        <source>Kolom keputusan, tanggal (terbaru di atas), status</source>
        <translation>Columns decision, date (newest first), status</translation>
    </message>
    <message>
        <source>Keputusan</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>Tutup panel rincian</source>
        <translation>Close the detail panel</translation>
    </message>
    <message>
        <source>Tindakan lain</source>
        <translation>More actions</translation>
    </message>
    <message>
        <source>Petikan keputusan</source>
        <translation>Decision excerpt</translation>
    </message>
    <message>
        <source>Dicabut oleh</source>
        <translation>Revoked by</translation>
    </message>
    <message>
        <source>Diganti oleh</source>
        <translation>Superseded by</translation>
    </message>
    <message>
        <source>Asal</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Menggantikan atau mencabut</source>
        <translation>Supersedes or revokes</translation>
    </message>
</context>
<context>
    <name>DecisionsPane</name>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Berlaku</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Diganti</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>Dicabut</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>pilih</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>buka rapat</source>
        <translation>open meeting</translation>
    </message>
    <message>
        <source>ganti</source>
        <translation>supersede</translation>
    </message>
    <message>
        <source>cabut</source>
        <translation>revoke</translation>
    </message>
    <message>
        <source>saring</source>
        <translation>filter</translation>
    </message>
    <message>
        <source>Belum ada keputusan</source>
        <translation>No decisions yet</translation>
    </message>
    <message>
        <source>Tidak ada di sini</source>
        <translation>Not here</translation>
    </message>
    <message>
        <source>Keputusan dicatat dalam Pembahasan rapat, dan terkumpul di sini.</source>
        <translation>Decisions are noted in a meeting&apos;s Discussion and gather here.</translation>
    </message>
    <message>
        <source>Ganti keputusan</source>
        <translation>Supersede decision</translation>
    </message>
    <message>
        <source>Tulis nomor atau kata dari keputusan penggantinya.</source>
        <translation>Type the number or a word of the decision that supersedes it.</translation>
    </message>
    <message>
        <source>Keputusan pengganti</source>
        <translation>Superseding decision</translation>
    </message>
    <message>
        <source>Cari</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Tidak ada keputusan yang memuat “{text}”</source>
        <translation>No decision contains “{text}”</translation>
    </message>
    <message>
        <source>Keputusan ini tetap berlaku.</source>
        <translation>This decision stays in force.</translation>
    </message>
    <message>
        <source>Cabut keputusan {code}</source>
        <translation>Revoke decision {code}</translation>
    </message>
    <message>
        <source>Keputusannya tetap tercatat, dengan tanda dicabut.</source>
        <translation>The decision stays on record, marked as revoked.</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Cabut</source>
        <translation>Revoke</translation>
    </message>
    <message>
        <source>Saring isi atau nomor</source>
        <translation>Filter by words or number</translation>
    </message>
    <message>
        <source>Keadaan keputusan</source>
        <translation>State of decisions</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Rapat</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Urut: terbaru</source>
        <translation>Order: newest</translation>
    </message>
    <message>
        <source>Keputusan</source>
        <translation>Decisions</translation>
    </message>
</context>
<context>
    <name>DecisionsViewModel</name>
    <message>
        <source>Keputusan ditandai diganti</source>
        <translation>Decision marked as superseded</translation>
    </message>
    <message>
        <source>Keputusan dicabut</source>
        <translation>Decision revoked</translation>
    </message>
    <message>
        <source>Keputusan berlaku lagi</source>
        <translation>Decision in force again</translation>
    </message>
</context>
<context>
    <name>DevicesCard</name>
    <message>
        <source>Perangkat</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Tindakan untuk perangkat</source>
        <translation>Actions for devices</translation>
    </message>
    <message>
        <source>{n} laptop</source>
        <translation>{n} laptops</translation>
    </message>
    <message>
        <source>{name} tidak dipakai lagi…</source>
        <translation>{name} is no longer used…</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Definitif</source>
        <translation>Substantive</translation>
    </message>
    <message>
        <source>Plt. (pelaksana tugas)</source>
        <translation>Plt. (acting)</translation>
    </message>
    <message>
        <source>Plh. (pelaksana harian)</source>
        <translation>Plh. (acting day to day)</translation>
    </message>
    <message>
        <source>Pj. (penjabat)</source>
        <translation>Pj. (interim)</translation>
    </message>
    <message>
        <source>Tanpa jabatan</source>
        <translation>No post</translation>
    </message>
    <message>
        <source>Sementara, dari daftar hadir</source>
        <translation>Temporary, from an attendance list</translation>
    </message>
    <message>
        <source>Belum diisi</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>{name} (mulai {date})</source>
        <translation>{name} (from {date})</translation>
    </message>
    <message>
        <source>{name} (s.d. {date})</source>
        <translation>{name} (until {date})</translation>
    </message>
    <message>
        <source>Kebiasaan</source>
        <translation>As usual</translation>
    </message>
    <message>
        <source>sampai {date}</source>
        <translation>until {date}</translation>
    </message>
    <message>
        <source>sejak {date}</source>
        <translation>since {date}</translation>
    </message>
    <message>
        <source>Tanpa kantor</source>
        <translation>No office</translation>
    </message>
    <message>
        <source>{offices} kantor, {lines} jabatan</source>
        <translation>{offices} offices, {lines} posts</translation>
    </message>
    <message>
        <source>tidak aktif</source>
        <translation>inactive</translation>
    </message>
</context>
<context>
    <name>DirectoryHeads</name>
    <message>
        <source>Kolom jabatan, nama, peran biasa, cara kirim</source>
        <translation>Columns: post, name, usual role, delivery method</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cara kirim</source>
        <translation>Delivery method</translation>
    </message>
    <message>
        <source>Peran biasa</source>
        <translation>Usual role</translation>
    </message>
</context>
<context>
    <name>DirectoryImport</name>
    <message>
        <source>Membaca daftar…</source>
        <translation>Reading list…</translation>
    </message>
    <message>
        <source>Membandingkan dengan direktori…</source>
        <translation>Comparing with directory…</translation>
    </message>
    <message>
        <source>Memasukkan ke direktori…</source>
        <translation>Adding to directory…</translation>
    </message>
    <message>
        <source>{done} dari {total}</source>
        <translation>{done} of {total}</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Masukkan {n} baris</source>
        <translation>Add {n} rows</translation>
    </message>
    <message>
        <source>{n} baris ragu belum diputuskan</source>
        <translation>{n} doubtful rows undecided</translation>
    </message>
    <message>
        <source>kantor baru: {names}</source>
        <translation>new offices: {names}</translation>
    </message>
    <message>
        <source>Perubahan</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Baris {n}: {who}</source>
        <translation>Row {n}: {who}</translation>
    </message>
    <message>
        <source>{heading}: {sample}</source>
        <translation>{heading}: {sample}</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Orang yang sama</source>
        <translation>Same person</translation>
    </message>
    <message>
        <source>Orang baru</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Batalkan</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Tidak dipakai</source>
        <translation>Not used</translation>
    </message>
    <message>
        <source>Impor direktori</source>
        <translation>Import directory</translation>
    </message>
    <message>
        <source>Hasil perbandingan</source>
        <translation>Result of comparison</translation>
    </message>
    <message>
        <source>Baris yang akan dimasukkan</source>
        <translation>Rows to be added</translation>
    </message>
    <message>
        <source>Kolom berkas</source>
        <translation>File columns</translation>
    </message>
    <message>
        <source>Kemajuan impor</source>
        <translation>Import progress</translation>
    </message>
    <message>
        <source>Masukkan</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>DirectoryPanels</name>
    <message>
        <source>Isi nama pejabat baru.</source>
        <translation>Enter the name of the new post holder.</translation>
    </message>
    <message>
        <source>“{who}” belum ditambahkan</source>
        <translation>“{who}” was not added yet</translation>
    </message>
    <message>
        <source>Lanjutkan mengisi</source>
        <translation>Go on filling in</translation>
    </message>
</context>
<context>
    <name>DirectoryPlaces</name>
    <message>
        <source>Semua kantor</source>
        <translation>All offices</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>Sering diundang</source>
        <translation>Often invited</translation>
    </message>
    <message>
        <source>Belum lengkap</source>
        <translation>Incomplete</translation>
    </message>
    <message>
        <source>Tanpa kantor</source>
        <translation>No office</translation>
    </message>
    <message>
        <source>Tidak aktif</source>
        <translation>Inactive</translation>
    </message>
</context>
<context>
    <name>DirectoryScreen</name>
    <message>
        <source>Direktori</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>Spasi</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>ambil atau lewati</source>
        <translation>take or skip</translation>
    </message>
    <message>
        <source>orang yang sama</source>
        <translation>same person</translation>
    </message>
    <message>
        <source>orang baru</source>
        <translation>new person</translation>
    </message>
    <message>
        <source>masukkan</source>
        <translation>add</translation>
    </message>
    <message>
        <source>batal</source>
        <translation>cancel</translation>
    </message>
    <message>
        <source>pilih</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>cari</source>
        <translation>search</translation>
    </message>
    <message>
        <source>rincian</source>
        <translation>details</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>pane</translation>
    </message>
    <message>
        <source>ubah</source>
        <translation>edit</translation>
    </message>
    <message>
        <source>impor</source>
        <translation>import</translation>
    </message>
    <message>
        <source>hapus</source>
        <translation>delete</translation>
    </message>
    <message>
        <source>{n} belum lengkap</source>
        <translation>{n} incomplete</translation>
    </message>
    <message>
        <source>Hanya dapat dibaca</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>Orang baru</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Membuka direktori…</source>
        <translation>Opening directory…</translation>
    </message>
    <message>
        <source>Tidak ada hasil untuk “{text}”</source>
        <translation>No results for “{text}”</translation>
    </message>
    <message>
        <source>Periksa ejaan, atau hapus saringan.</source>
        <translation>Check the spelling, or clear the filter.</translation>
    </message>
    <message>
        <source>Periksa ejaan, atau hapus saringan Kantor: {name}.</source>
        <translation>Check the spelling, or clear the filter Office: {name}.</translation>
    </message>
    <message>
        <source>Belum ada yang sering diundang</source>
        <translation>Nobody is often invited yet</translation>
    </message>
    <message>
        <source>Semua sudah lengkap</source>
        <translation>Everything is complete</translation>
    </message>
    <message>
        <source>Tidak ada yang tidak aktif</source>
        <translation>Nobody is inactive</translation>
    </message>
    <message>
        <source>Semua orang punya kantor</source>
        <translation>Everybody has an office</translation>
    </message>
    <message>
        <source>Tampilkan semua</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Direktori masih kosong</source>
        <translation>The directory is still empty</translation>
    </message>
    <message>
        <source>Belum ada jabatan di {name}</source>
        <translation>No posts yet in {name}</translation>
    </message>
    <message>
        <source>Tambah satu per satu, atau impor dari Excel, CSV, vCard.</source>
        <translation>Add one by one, or import from Excel, CSV, vCard.</translation>
    </message>
    <message>
        <source>Impor</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Cari jabatan atau nama</source>
        <translation>Search post or name</translation>
    </message>
    <message>
        <source>Cari jabatan, nama, atau kantor</source>
        <translation>Search post, name or office</translation>
    </message>
    <message>
        <source>Kantor dan saringan</source>
        <translation>Offices and filters</translation>
    </message>
    <message>
        <source>Kantor baru</source>
        <translation>New office</translation>
    </message>
    <message>
        <source>Jabatan dan orang</source>
        <translation>Posts and people</translation>
    </message>
</context>
<context>
    <name>Discussion</name>
    <message>
        <source>{n} mnt</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>tertutup</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>sedang dibahas</source>
        <translation>under discussion</translation>
    </message>
    <message>
        <source>Agenda {n}</source>
        <translation>Agenda item {n}</translation>
    </message>
    <message>
        <source>Arahan {speaker}</source>
        <translation>Directive from {speaker}</translation>
    </message>
    <message>
        <source>{n} hari lewat</source>
        <translation>{n} days overdue</translation>
    </message>
    <message>
        <source>beda dengan catatan</source>
        <translation>differs from the notes</translation>
    </message>
    <message>
        <source>Belum ada tenggat</source>
        <translation>No due date yet</translation>
    </message>
    <message>
        <source>Kantor belum diisi</source>
        <translation>No office entered yet</translation>
    </message>
    <message>
        <source>rencana {span}</source>
        <translation>planned {span}</translation>
    </message>
    <message>
        <source>{n} menit</source>
        <translation>{n} minutes</translation>
    </message>
    <message>
        <source>dibahas {n} menit</source>
        <translation>discussed for {n} minutes</translation>
    </message>
    <message>
        <source>berjalan {n} menit</source>
        <translation>running for {n} minutes</translation>
    </message>
    <message>
        <source>lewat {n} menit</source>
        <translation>{n} minutes over</translation>
    </message>
    <message>
        <source>sedang ditulis</source>
        <translation>being written</translation>
    </message>
</context>
<context>
    <name>DiscussionAgendaPane</name>
    <message>
        <source>Agenda rapat</source>
        <translation>Meeting agenda</translation>
    </message>
    <message>
        <source>Tambah butir agenda</source>
        <translation>Add agenda item</translation>
    </message>
    <message>
        <source>Butir dan tindak lanjut dari rapat lalu</source>
        <translation>Items and follow-ups of earlier meetings</translation>
    </message>
    <message>
        <source>{n} dari {of} selesai</source>
        <translation>{n} of {of} done</translation>
    </message>
    <message>
        <source>Tampilkan agenda</source>
        <translation>Show agenda</translation>
    </message>
    <message>
        <source>Lipat agenda</source>
        <translation>Fold agenda</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
</context>
<context>
    <name>DiscussionCardPanel</name>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Orang atau jabatan</source>
        <translation>Person or post</translation>
    </message>
    <message>
        <source>31/5, +14, sebelum rapat berikutnya</source>
        <translation>31/5, +14, sebelum rapat berikutnya</translation>
    </message>
    <message>
        <source>Tindak lanjut {code}</source>
        <translation>Follow-up {code}</translation>
    </message>
    <message>
        <source>Keputusan {code}</source>
        <translation>Decision {code}</translation>
    </message>
    <message>
        <source>Beda dengan catatan: “{text}”</source>
        <translation>Differs from the notes: “{text}”</translation>
    </message>
    <message>
        <source>Belum diisi</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>Pakai kalimat catatan</source>
        <translation>Use the wording of the notes</translation>
    </message>
    <message>
        <source>Ubah catatan</source>
        <translation>Change the notes</translation>
    </message>
    <message>
        <source>Uraian</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Penanggung jawab</source>
        <translation>Person responsible</translation>
    </message>
    <message>
        <source>Tenggat</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Butir agenda</source>
        <translation>Agenda item</translation>
    </message>
    <message>
        <source>Ke catatan</source>
        <translation>Go to notes</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>DiscussionDeeds</name>
    <message>
        <source>Butir agenda baru</source>
        <translation>New agenda item</translation>
    </message>
    <message>
        <source>Butir ini ditempatkan sesudah butir yang sedang dibahas.</source>
        <translation>This item goes after the item under discussion.</translation>
    </message>
    <message>
        <source>Judul butir</source>
        <translation>Item title</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>DiscussionEditorPane</name>
    <message>
        <source>Notula final, hanya dapat dibaca</source>
        <translation>Minutes are final, read-only</translation>
    </message>
    <message>
        <source>Butir agenda sebelumnya</source>
        <translation>Previous agenda item</translation>
    </message>
    <message>
        <source>Butir agenda berikutnya</source>
        <translation>Next agenda item</translation>
    </message>
    <message>
        <source>Pembicara</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>Keputusan</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Tindak lanjut</source>
        <translation>Follow-up</translation>
    </message>
</context>
<context>
    <name>DiscussionHead</name>
    <message>
        <source>Proyektor</source>
        <translation>Projector</translation>
    </message>
    <message>
        <source>Mulai rapat</source>
        <translation>Start meeting</translation>
    </message>
    <message>
        <source>Lanjutkan rapat</source>
        <translation>Resume meeting</translation>
    </message>
    <message>
        <source>Akhiri rapat</source>
        <translation>End meeting</translation>
    </message>
    <message>
        <source>Lanjut ke notula</source>
        <translation>Continue to minutes</translation>
    </message>
    <message>
        <source>Rapat diskors sejak pukul {time}</source>
        <translation>Meeting adjourned since {time}</translation>
    </message>
    <message>
        <source>Diskors</source>
        <translation>Adjourned</translation>
    </message>
    <message>
        <source>Rapat berjalan {time}</source>
        <translation>Meeting running {time}</translation>
    </message>
</context>
<context>
    <name>DiscussionOutcomesPane</name>
    <message>
        <source>Keputusan</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Tindak lanjut</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Keputusan {n}, arahan</source>
        <translation>Decisions {n}, directives</translation>
    </message>
    <message>
        <source>Ketik /k untuk keputusan atau /a untuk arahan di awal baris catatan.</source>
        <translation>Type /k for a decision or /a for a directive at the beginning of a line of the notes.</translation>
    </message>
    <message>
        <source>Ketik /t di awal baris catatan, atau isi baris di bawah.</source>
        <translation>Type /t at the beginning of a line of the notes, or fill the line below.</translation>
    </message>
    <message>
        <source>Rapat ini tidak mencatat keputusan atau arahan.</source>
        <translation>This meeting recorded no decisions or directives.</translation>
    </message>
    <message>
        <source>Rapat ini tidak mencatat tindak lanjut.</source>
        <translation>This meeting recorded no follow-ups.</translation>
    </message>
    <message>
        <source>Keputusan dan arahan</source>
        <translation>Decisions and directives</translation>
    </message>
    <message>
        <source>Keputusan baru</source>
        <translation>New decision</translation>
    </message>
    <message>
        <source>Tindak lanjut baru</source>
        <translation>New follow-up</translation>
    </message>
    <message>
        <source>Tindak lanjut cepat</source>
        <translation>Quick follow-up</translation>
    </message>
</context>
<context>
    <name>DiscussionSaving</name>
    <message>
        <source>Salin, lalu buang dari layar</source>
        <translation>Copy, then clear from screen</translation>
    </message>
    <message>
        <source>Salin yang belum tersimpan</source>
        <translation>Copy what is not saved</translation>
    </message>
    <message>
        <source>Yang baru diketik belum tersimpan, tetapi tetap ada di layar.</source>
        <translation>What was typed last is not saved yet, but it is still on the screen.</translation>
    </message>
    <message>
        <source>Semua catatan sudah tersimpan</source>
        <translation>All notes are saved</translation>
    </message>
    <message>
        <source>Tutup tanpa menyimpan catatan?</source>
        <translation>Close without saving notes?</translation>
    </message>
    <message>
        <source>Catatan yang terakhir diketik belum dapat disimpan dan akan hilang.</source>
        <translation>The notes typed last cannot be saved yet and will be lost.</translation>
    </message>
    <message>
        <source>Tutup tanpa menyimpan</source>
        <translation>Close without saving</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>DiscussionScreen</name>
    <message>
        <source>agenda berikutnya</source>
        <translation>next agenda item</translation>
    </message>
    <message>
        <source>pindah panel</source>
        <translation>change pane</translation>
    </message>
    <message>
        <source>proyektor</source>
        <translation>projector</translation>
    </message>
    <message>
        <source>pembicara</source>
        <translation>speaker</translation>
    </message>
    <message>
        <source>keputusan</source>
        <translation>decision</translation>
    </message>
    <message>
        <source>tindak lanjut</source>
        <translation>follow-up</translation>
    </message>
    <message>
        <source>arahan</source>
        <translation>directive</translation>
    </message>
    <message>
        <source>kehadiran</source>
        <translation>attendance</translation>
    </message>
    <message>
        <source>persiapan</source>
        <translation>preparation</translation>
    </message>
    <message>
        <source>mulai rapat</source>
        <translation>start the meeting</translation>
    </message>
    <message>
        <source>ke catatan</source>
        <translation>to the notes</translation>
    </message>
    <message>
        <source>pilih butir, lalu tandai</source>
        <translation>choose an item, then mark it</translation>
    </message>
    <message>
        <source>dibahas</source>
        <translation>discussed</translation>
    </message>
    <message>
        <source>ditunda</source>
        <translation>postponed</translation>
    </message>
    <message>
        <source>ditarik</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>tidak sempat</source>
        <translation>not reached</translation>
    </message>
    <message>
        <source>lanjutkan rapat</source>
        <translation>resume the meeting</translation>
    </message>
    <message>
        <source>Catatan belum tersimpan</source>
        <translation>Notes not saved</translation>
    </message>
    <message>
        <source>Tersimpan di laptop ini</source>
        <translation>Saved on this laptop</translation>
    </message>
    <message>
        <source>Satu baris satu butir; Enter untuk baris berikutnya.</source>
        <translation>One line per item; Enter for the next line.</translation>
    </message>
    <message>
        <source>Susun agenda dahulu</source>
        <translation>Draw up the agenda first</translation>
    </message>
    <message>
        <source>Buka Persiapan</source>
        <translation>Open Preparation</translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Membuka pembahasan…</source>
        <translation>Opening discussion…</translation>
    </message>
</context>
<context>
    <name>DiscussionViewModel</name>
    <message>
        <source>Butir “{title}” ditambahkan</source>
        <translation>Item “{title}” added</translation>
    </message>
    <message>
        <source>Butir {n} kembali direncanakan</source>
        <translation>Item {n} planned again</translation>
    </message>
    <message>
        <source>Butir {n} sudah dibahas</source>
        <translation>Item {n} discussed</translation>
    </message>
    <message>
        <source>Butir {n} ditunda</source>
        <translation>Item {n} postponed</translation>
    </message>
    <message>
        <source>Butir {n} ditarik</source>
        <translation>Item {n} withdrawn</translation>
    </message>
    <message>
        <source>Butir {n} tidak sempat dibahas</source>
        <translation>Item {n} not reached</translation>
    </message>
    <message>
        <source>Dicatat sebagai tindak lanjut tertutup</source>
        <translation>Recorded as a confidential action item</translation>
    </message>
    <message>
        <source>{code} memakai kalimat catatan</source>
        <translation>{code} uses the wording of the notes</translation>
    </message>
    <message>
        <source>Catatan memakai kalimat {code}</source>
        <translation>The notes use the wording of {code}</translation>
    </message>
    <message>
        <source>{code} dihapus</source>
        <translation>{code} deleted</translation>
    </message>
</context>
<context>
    <name>EarlierDialog</name>
    <message>
        <source>Dari rapat lalu</source>
        <translation>From earlier meetings</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Bawa ke agenda</source>
        <translation>Take to the agenda</translation>
    </message>
    <message>
        <source>Bawa butir terpilih ke agenda rapat ini</source>
        <translation>Take the chosen item to the agenda of this meeting</translation>
    </message>
    <message>
        <source>Tunda butir terpilih</source>
        <translation>Postpone the chosen item</translation>
    </message>
    <message>
        <source>Tutup butir terpilih</source>
        <translation>Close the chosen item</translation>
    </message>
    <message>
        <source>{n} butir · {m} tindak lanjut terbuka</source>
        <translation>{n} items · {m} open follow-ups</translation>
    </message>
    <message>
        <source>Tidak ada yang tertinggal dari rapat lalu</source>
        <translation>Nothing was left over from earlier meetings</translation>
    </message>
    <message>
        <source>Tandai selesai</source>
        <translation>Mark as done</translation>
    </message>
    <message>
        <source>Buka kembali</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Spasi</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Basis data hanya dapat dibaca.</source>
        <translation>The database can only be read.</translation>
    </message>
    <message>
        <source>Hanya untuk butir agenda; tindak lanjut ditandai selesai.</source>
        <translation>For agenda items only; a follow-up is marked as done.</translation>
    </message>
    <message>
        <source>Pilih butir agenda dahulu.</source>
        <translation>Choose an agenda item first.</translation>
    </message>
    <message>
        <source>“{title}” dibuka kembali</source>
        <translation>“{title}” reopened</translation>
    </message>
    <message>
        <source>“{title}” selesai</source>
        <translation>“{title}” done</translation>
    </message>
    <message>
        <source>“{title}” masuk agenda</source>
        <translation>“{title}” is on the agenda</translation>
    </message>
    <message>
        <source>“{title}” ditunda</source>
        <translation>“{title}” was postponed</translation>
    </message>
    <message>
        <source>“{title}” ditutup</source>
        <translation>“{title}” was closed</translation>
    </message>
    <message>
        <source>Ctrl+Z mengurungkannya.</source>
        <translation>Ctrl+Z undoes it.</translation>
    </message>
</context>
<context>
    <name>EarlierViewModel</name>
    <message>
        <source>Belum dibawa ke rapat ini ({n})</source>
        <translation>Not taken along to this meeting ({n})</translation>
    </message>
    <message>
        <source>Tindak lanjut rapat lalu ({n})</source>
        <translation>Follow-ups of earlier meetings ({n})</translation>
    </message>
    <message>
        <source>tertutup</source>
        <translation>closed</translation>
    </message>
</context>
<context>
    <name>ExchangeDeeds</name>
    <message>
        <source>ZIP berkas rapat (*.zip)</source>
        <translation>ZIP of meeting files (*.zip)</translation>
    </message>
    <message>
        <source>Ekspor semua rapat</source>
        <translation>Export all meetings</translation>
    </message>
    <message>
        <source>Menulis semua rapat</source>
        <translation>Writing all meetings</translation>
    </message>
    <message>
        <source>Impor semua rapat</source>
        <translation>Import all meetings</translation>
    </message>
    <message>
        <source>Memasukkan semua rapat</source>
        <translation>Taking in all meetings</translation>
    </message>
    <message>
        <source>Pekerjaan yang sama masih berlangsung</source>
        <translation>The same work is still going on</translation>
    </message>
    <message>
        <source>Tunggu sebentar, lalu coba lagi.</source>
        <translation>Wait a moment, then try again.</translation>
    </message>
    <message>
        <source>{n} rapat tersimpan di {name}</source>
        <translation>{n} meetings saved in {name}</translation>
    </message>
    <message>
        <source>{n} di antaranya tertutup: jaga berkas ini seperti arsip.</source>
        <translation>{n} of them are closed: keep this file like an archive.</translation>
    </message>
    <message>
        <source>{n} lampiran tidak ada di laptop ini dan tidak ikut.</source>
        <translation>{n} attachments are not on this laptop and are left out.</translation>
    </message>
    <message>
        <source>Buka folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>{n} rapat dimasukkan dari {name}</source>
        <translation>{n} meetings taken in from {name}</translation>
    </message>
    <message>
        <source>{n} lampiran tidak ada dalam ZIP itu.</source>
        <translation>{n} attachments are not in that ZIP.</translation>
    </message>
    <message>
        <source>Dihentikan</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Ekspor yang belum selesai dibuang. Impor dapat diulang dengan ZIP yang sama.</source>
        <translation>An unfinished export is thrown away. An import can be begun again with the same ZIP.</translation>
    </message>
    <message>
        <source>Berkas kalender</source>
        <translation>Calendar file</translation>
    </message>
    <message>
        <source>Kalender (*.ics)</source>
        <translation>Calendar (*.ics)</translation>
    </message>
    <message>
        <source>{n} rapat mendatang tersimpan di {name}</source>
        <translation>{n} coming meetings saved in {name}</translation>
    </message>
    <message>
        <source>{n} rapat dengan sifat terbatas atau rahasia tidak ikut.</source>
        <translation>{n} restricted or secret meetings are left out.</translation>
    </message>
    <message>
        <source>Ganti berkas…</source>
        <translation>Change file…</translation>
    </message>
</context>
<context>
    <name>FieldHistoryModel</name>
    <message>
        <source>Basis data ini hanya dapat dibaca.</source>
        <translation>This database is read-only.</translation>
    </message>
    <message>
        <source>Notula final, hanya dapat dibaca.</source>
        <translation>Minutes are final, read-only.</translation>
    </message>
    <message>
        <source>Isian ini tidak dapat dikembalikan tersendiri.</source>
        <translation>This entry cannot be restored on its own.</translation>
    </message>
    <message>
        <source>Isi versi ini sudah dihapus atas permintaan.</source>
        <translation>The content of this version was erased on request.</translation>
    </message>
    <message>
        <source>Ini isi yang sekarang.</source>
        <translation>This is the current content.</translation>
    </message>
    <message>
        <source>Sekarang</source>
        <translation>Current</translation>
    </message>
</context>
<context>
    <name>FieldMark</name>
    <message>
        <source>{n} versi menunggu dipilih</source>
        <translation>{n} versions wait for a choice</translation>
    </message>
    <message>
        <source>{field}: {words}</source>
        <translation>{field}: {words}</translation>
    </message>
    <message>
        <source>{words}. Tinjau (Ctrl+Shift+J)</source>
        <translation>{words}. Review (Ctrl+Shift+J)</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>Urutan semula</source>
        <translation>Original order</translation>
    </message>
    <message>
        <source>Urut turun: {column}</source>
        <translation>Sorted down: {column}</translation>
    </message>
    <message>
        <source>Urut naik: {column}</source>
        <translation>Sorted up: {column}</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Berkas {kind}</source>
        <translation>{kind} file</translation>
    </message>
</context>
<context>
    <name>FindingPlaces</name>
    <message>
        <source>Judul rapat</source>
        <translation>Meeting title</translation>
    </message>
    <message>
        <source>Tanggal rapat</source>
        <translation>Meeting date</translation>
    </message>
    <message>
        <source>Waktu undangan</source>
        <translation>Time of the invitation</translation>
    </message>
    <message>
        <source>Waktu mulai</source>
        <translation>Start time</translation>
    </message>
    <message>
        <source>Waktu selesai</source>
        <translation>End time</translation>
    </message>
    <message>
        <source>Skors rapat</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Tempat rapat</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Tujuan rapat</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Dasar rapat</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Nomor notula</source>
        <translation>Number of the minutes</translation>
    </message>
    <message>
        <source>Tanggal notula</source>
        <translation>Date of the minutes</translation>
    </message>
    <message>
        <source>Kop surat</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <source>Pimpinan rapat</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Notulis</source>
        <translation>Minute taker</translation>
    </message>
    <message>
        <source>Data rapat</source>
        <translation>Meeting data</translation>
    </message>
    <message>
        <source>Daftar kantor</source>
        <translation>List of offices</translation>
    </message>
    <message>
        <source>Kantor {n}</source>
        <translation>Office {n}</translation>
    </message>
    <message>
        <source>Daftar orang</source>
        <translation>List of people</translation>
    </message>
    <message>
        <source>Daftar orang, baris {n}</source>
        <translation>List of people, line {n}</translation>
    </message>
    <message>
        <source>Undangan</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Daftar hadir</source>
        <translation>Attendance list</translation>
    </message>
    <message>
        <source>Daftar hadir, baris {n}</source>
        <translation>Attendance list, line {n}</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Agenda {n}</source>
        <translation>Agenda item {n}</translation>
    </message>
    <message>
        <source>Keputusan</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Keputusan {n}</source>
        <translation>Decision {n}</translation>
    </message>
    <message>
        <source>Tindak lanjut</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Tindak lanjut {n}</source>
        <translation>Action item {n}</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>Target {n}</source>
        <translation>Target {n}</translation>
    </message>
    <message>
        <source>Siaran berita</source>
        <translation>News report</translation>
    </message>
    <message>
        <source>Lampiran</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Lampiran {n}</source>
        <translation>Attachment {n}</translation>
    </message>
    <message>
        <source>{part}, butir {n}</source>
        <translation>{part}, point {n}</translation>
    </message>
    <message>
        <source>{part}, penerima {n}</source>
        <translation>{part}, recipient {n}</translation>
    </message>
</context>
<context>
    <name>FindingsDelegate</name>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>Diabaikan: {reason}</source>
        <translation>Passed over: {reason}</translation>
    </message>
    <message>
        <source>halaman {page}</source>
        <translation>page {page}</translation>
    </message>
    <message>
        <source>Wajib sebelum final</source>
        <translation>Required before final</translation>
    </message>
    <message>
        <source>Disarankan</source>
        <translation>Recommended</translation>
    </message>
    <message>
        <source>Diabaikan</source>
        <translation>Passed over</translation>
    </message>
    <message>
        <source>Sudah beres</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Sudah beres: {what}</source>
        <translation>Done: {what}</translation>
    </message>
    <message>
        <source>Wajib</source>
        <translation>Required</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Lengkapi</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>Impor</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Pakai 6 kantor</source>
        <translation>Use 6 offices</translation>
    </message>
    <message>
        <source>Buka direktori</source>
        <translation>Open directory</translation>
    </message>
    <message>
        <source>Pilih folder</source>
        <translation>Choose folder</translation>
    </message>
    <message>
        <source>Lewati</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Identitas dan kop surat</source>
        <translation>Identity and letterhead</translation>
    </message>
    <message>
        <source>Isi direktori</source>
        <translation>Fill the directory</translation>
    </message>
    <message>
        <source>Atur berbagi</source>
        <translation>Set up sharing</translation>
    </message>
    <message>
        <source>Lengkapi identitas dan kop surat</source>
        <translation>Complete identity and letterhead</translation>
    </message>
    <message>
        <source>Impor direktori dari berkas</source>
        <translation>Import directory from file</translation>
    </message>
    <message>
        <source>Pakai 6 kantor JakBer</source>
        <translation>Use the 6 JakBer offices</translation>
    </message>
    <message>
        <source>Pilih folder bersama</source>
        <translation>Choose shared folder</translation>
    </message>
    <message>
        <source>Lewati pengaturan berbagi</source>
        <translation>Skip setting up sharing</translation>
    </message>
    <message>
        <source>Buka rapat contoh</source>
        <translation>Open sample meeting</translation>
    </message>
    <message>
        <source>Contoh</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>Kop surat sudah diisi</source>
        <translation>Letterhead is filled in</translation>
    </message>
    <message>
        <source>Nama instansi dan alamat untuk kop surat</source>
        <translation>Institution name and address for the letterhead</translation>
    </message>
    <message>
        <source>Kantor sudah ada di direktori</source>
        <translation>Offices are in the directory</translation>
    </message>
    <message>
        <source>Mulai dari 6 kantor JakBer, atau impor daftar orang</source>
        <translation>Start with the 6 JakBer offices, or import a list of people</translation>
    </message>
    <message>
        <source>Berbagi lewat {folder}</source>
        <translation>Sharing through {folder}</translation>
    </message>
    <message>
        <source>Dilewati; data tetap di laptop ini</source>
        <translation>Skipped; data stays on this laptop</translation>
    </message>
    <message>
        <source>Gabung lewat folder bersama, atau mulai berbagi</source>
        <translation>Join through a shared folder, or start sharing</translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Rapat 4 April 2018, boleh dicoba apa saja</source>
        <translation>Meeting of 4 April 2018, feel free to try anything</translation>
    </message>
    <message>
        <source>Selamat datang di JakBer Desktop</source>
        <translation>Welcome to JakBer Desktop</translation>
    </message>
    <message>
        <source>Siapkan rapat, catat keputusan, dan cetak notula dari satu tempat.
Semua data disimpan di laptop ini dan dapat dipakai tanpa internet.</source>
        <translation>Prepare meetings, record decisions and print minutes in one place.
All data is kept on this laptop and can be used without the internet.</translation>
    </message>
    <message>
        <source>Hapus data contoh</source>
        <translation>Delete sample data</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Rapat baru</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>Coba dengan data contoh</source>
        <translation>Try with sample data</translation>
    </message>
    <message>
        <source>Panduan singkat</source>
        <translation>Short guide</translation>
    </message>
</context>
<context>
    <name>FirstStartGuide</name>
    <message>
        <source>Panduan singkat</source>
        <translation>Short guide</translation>
    </message>
    <message>
        <source>Dari undangan sampai notula</source>
        <translation>From invitation to minutes</translation>
    </message>
    <message>
        <source>Buat rapat: judul, hari, tempat, lalu agenda. Satu baris satu butir.</source>
        <translation>Create a meeting: title, day, venue, then agenda. One line per item.</translation>
    </message>
    <message>
        <source>Undangan: pilih penerima, simpan PDF atau cetak, lalu tandai terkirim.</source>
        <translation>Invitation: choose recipients, save as PDF or print, then mark as sent.</translation>
    </message>
    <message>
        <source>Kehadiran: ketik dua huruf dari jabatan atau kantor, lalu Enter.</source>
        <translation>Attendance: type two letters of a post or office, then Enter.</translation>
    </message>
    <message>
        <source>Pembahasan: ketik saja. @ pembicara, /k keputusan, /t tindak lanjut.</source>
        <translation>Discussion: just type. @ speaker, /k decision, /t follow-up.</translation>
    </message>
    <message>
        <source>Notula: periksa yang belum lengkap, lalu cetak.</source>
        <translation>Minutes: check what is incomplete, then print.</translation>
    </message>
    <message>
        <source>Urungkan apa saja. Semua yang diketik langsung tersimpan.</source>
        <translation>Undo anything. All you type is saved at once.</translation>
    </message>
    <message>
        <source>Semua pintasan di halaman yang tampil.</source>
        <translation>All keys of the page on screen.</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>FlowSteps</name>
    <message>
        <source>Draf</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Ditinjau</source>
        <translation>In review</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>TTD</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Arsip</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>TTD menyusul</source>
        <translation>Signatures to follow</translation>
    </message>
    <message>
        <source>Tahap notula: {now}, langkah {n} dari {count}</source>
        <translation>State of the minutes: {now}, step {n} of {count}</translation>
    </message>
    <message>
        <source>
TTD: ditandatangani</source>
        <translation>
Signed: signatures on paper</translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <source>Ganti</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Pilih</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Ganti folder bersama</source>
        <translation>Change shared folder</translation>
    </message>
    <message>
        <source>Pilih folder bersama</source>
        <translation>Choose shared folder</translation>
    </message>
    <message>
        <source>Dikirim {time} · {n} perubahan</source>
        <translation>Sent {time} · {n} changes</translation>
    </message>
    <message>
        <source>Diterima {time} · {n} perubahan</source>
        <translation>Received {time} · {n} changes</translation>
    </message>
    <message>
        <source>Hub PostgreSQL</source>
        <translation>PostgreSQL hub</translation>
    </message>
    <message>
        <source>Tambah folder</source>
        <translation>Add folder</translation>
    </message>
    <message>
        <source>Ganti hub</source>
        <translation>Change hub</translation>
    </message>
    <message>
        <source>Ganti hub PostgreSQL</source>
        <translation>Change the PostgreSQL hub</translation>
    </message>
    <message>
        <source>Berbagi lewat hub PostgreSQL</source>
        <translation>Share through a PostgreSQL hub</translation>
    </message>
    <message>
        <source>Belum ada folder. Perubahan disimpan di laptop ini.</source>
        <translation>No folder yet. Changes are kept on this laptop.</translation>
    </message>
    <message>
        <source>Memeriksa folder…</source>
        <translation>Checking folder…</translation>
    </message>
    <message>
        <source>Folder terjangkau</source>
        <translation>Folder within reach</translation>
    </message>
    <message>
        <source>Hub terjangkau</source>
        <translation>Hub within reach</translation>
    </message>
    <message>
        <source>Folder terjangkau, kunci ruang kerja cocok</source>
        <translation>Folder within reach, workspace key matches</translation>
    </message>
    <message>
        <source>Folder bersama tidak terjangkau. Perubahan tetap tersimpan di laptop ini.</source>
        <translation>Shared folder out of reach. Changes stay safe on this laptop.</translation>
    </message>
    <message>
        <source>Hub tidak terjangkau. Perubahan tetap tersimpan di laptop ini.</source>
        <translation>The hub is out of reach. Changes stay stored on this laptop.</translation>
    </message>
    <message>
        <source>Frasa sandi ruang kerja belum diketik di laptop ini.</source>
        <translation>The workspace passphrase has not been typed on this laptop.</translation>
    </message>
    <message>
        <source>Berkas dibagikan tanpa frasa sandi</source>
        <translation>Files are shared without a passphrase</translation>
    </message>
    <message>
        <source>Ketik frasa sandi</source>
        <translation>Type passphrase</translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Folder bersama</source>
        <translation>Shared folder</translation>
    </message>
</context>
<context>
    <name>FollowUpHeads</name>
    <message>
        <source>Kolom tindak lanjut, kantor, tenggat (yang terlambat di atas), status</source>
        <translation>Columns follow-up, office, due date (late first), status</translation>
    </message>
    <message>
        <source>Tindak lanjut</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Tenggat</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>FollowUpPanel</name>
    <message>
        <source>31/5, +14, Senin depan</source>
        <translation>31/5, +14, Senin depan</translation>
    </message>
    <message>
        <source>Tutup panel rincian</source>
        <translation>Close the detail panel</translation>
    </message>
    <message>
        <source>Tindakan lain</source>
        <translation>More actions</translation>
    </message>
    <message>
        <source>Belum diisi</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>{date} ({when})</source>
        <translation>{date} ({when})</translation>
    </message>
    <message>
        <source>Tanggalnya belum diketahui.</source>
        <translation>Its date is not known yet.</translation>
    </message>
    <message>
        <source>agenda {n}</source>
        <translation>agenda item {n}</translation>
    </message>
    <message>
        <source>Lihat semua ({n})</source>
        <translation>See all ({n})</translation>
    </message>
    <message>
        <source>Buka kembali</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Tandai selesai</source>
        <translation>Mark as done</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Penanggung jawab</source>
        <translation>Person responsible</translation>
    </message>
    <message>
        <source>Tenggat</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Orang atau jabatan</source>
        <translation>Person or post</translation>
    </message>
    <message>
        <source>Asal</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Riwayat</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Tulis kemajuan</source>
        <translation>Write progress</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Terlambat</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>7 hari ke depan</source>
        <translation>Next 7 days</translation>
    </message>
    <message>
        <source>Nanti</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Tanpa tenggat</source>
        <translation>No due date</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Tertutup</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Belum ada</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>ditutup {date}</source>
        <translation>closed {date}</translation>
    </message>
    <message>
        <source>{n} hari lewat</source>
        <translation>{n} days overdue</translation>
    </message>
    <message>
        <source>hari ini</source>
        <translation>today</translation>
    </message>
    <message>
        <source>{n} hari lagi</source>
        <translation>In {n} days</translation>
    </message>
    <message>
        <source>{when}, perkiraan</source>
        <translation>{when}, estimated</translation>
    </message>
    <message>
        <source>oleh {code}</source>
        <translation>by {code}</translation>
    </message>
    <message>
        <source>Membuka daftar…</source>
        <translation>Opening the list…</translation>
    </message>
    <message>
        <source>Tidak ada hasil untuk “{text}”</source>
        <translation>No results for “{text}”</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok dengan saringan</source>
        <translation>Nothing fits the filter</translation>
    </message>
    <message>
        <source>Periksa ejaan, atau hapus saringan.</source>
        <translation>Check the spelling, or clear the filter.</translation>
    </message>
    <message>
        <source>Tampilkan semua</source>
        <translation>Show all</translation>
    </message>
</context>
<context>
    <name>FollowUpsPane</name>
    <message>
        <source>Terbuka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Terlambat</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>End</translation>
    </message>
    <message>
        <source>pilih</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>selesai</source>
        <translation>done</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>tenggat</source>
        <translation>due date</translation>
    </message>
    <message>
        <source>buka rapat</source>
        <translation>open meeting</translation>
    </message>
    <message>
        <source>nota dinas</source>
        <translation>memo</translation>
    </message>
    <message>
        <source>saring</source>
        <translation>filter</translation>
    </message>
    <message>
        <source>Tidak ada tindak lanjut yang terbuka</source>
        <translation>No open follow-ups</translation>
    </message>
    <message>
        <source>Tidak ada yang terlambat</source>
        <translation>Nothing is late</translation>
    </message>
    <message>
        <source>Belum ada tindak lanjut yang selesai</source>
        <translation>No follow-up is done yet</translation>
    </message>
    <message>
        <source>Tindak lanjut dicatat dalam Pembahasan rapat, dan terkumpul di sini.</source>
        <translation>Follow-ups are noted in a meeting&apos;s Discussion and gather here.</translation>
    </message>
    <message>
        <source>Belum ada tindak lanjut</source>
        <translation>No follow-ups yet</translation>
    </message>
    <message>
        <source>Pilih bukti</source>
        <translation>Choose proof</translation>
    </message>
    <message>
        <source>Semua berkas (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Tindak lanjut ini belum punya bukti berkas</source>
        <translation>This follow-up has no file as proof yet</translation>
    </message>
    <message>
        <source>Saring uraian atau kode</source>
        <translation>Filter by words or code</translation>
    </message>
    <message>
        <source>Keadaan tindak lanjut</source>
        <translation>State of follow-ups</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Rapat</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Urut: tenggat</source>
        <translation>Order: due date</translation>
    </message>
    <message>
        <source>Tindak lanjut</source>
        <translation>Follow-up</translation>
    </message>
</context>
<context>
    <name>FollowUpsScreen</name>
    <message>
        <source>Tindak lanjut</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Keputusan</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Target kerja sama</source>
        <translation>Cooperation target</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>Ekspor</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Cetak tabel</source>
        <translation>Print table</translation>
    </message>
    <message>
        <source>Target baru</source>
        <translation>New target</translation>
    </message>
    <message>
        <source>Nota dinas</source>
        <translation>Internal memo</translation>
    </message>
    <message>
        <source>Nota dinas tindak lanjut</source>
        <translation>Follow-up memo</translation>
    </message>
    <message>
        <source>Daftar</source>
        <translation>List</translation>
    </message>
</context>
<context>
    <name>FollowUpsViewModel</name>
    <message>
        <source>Ditandai selesai</source>
        <translation>Marked as done</translation>
    </message>
    <message>
        <source>Tindak lanjut dibuka kembali</source>
        <translation>Follow-up reopened</translation>
    </message>
    <message>
        <source>Status diubah</source>
        <translation>Status changed</translation>
    </message>
    <message>
        <source>Penanggung jawab diubah</source>
        <translation>Responsible changed</translation>
    </message>
    <message>
        <source>Tenggat diubah</source>
        <translation>Due date changed</translation>
    </message>
    <message>
        <source>Kemajuan dicatat</source>
        <translation>Progress noted</translation>
    </message>
    <message>
        <source>Bukti dilampirkan</source>
        <translation>Proof attached</translation>
    </message>
    <message>
        <source>Catatan kemajuan dihapus</source>
        <translation>Progress note deleted</translation>
    </message>
    <message>
        <source>{n} tenggat dihitung ulang</source>
        <translation>{n} due dates worked out again</translation>
    </message>
    <message>
        <source>Semua tenggat sudah sesuai</source>
        <translation>All due dates are right</translation>
    </message>
</context>
<context>
    <name>GatheredDialog</name>
    <message>
        <source>Nota dinas tindak lanjut</source>
        <translation>Follow-up memo</translation>
    </message>
    <message>
        <source>Semua rapat</source>
        <translation>All meetings</translation>
    </message>
    <message>
        <source>tandai</source>
        <translation>tick</translation>
    </message>
    <message>
        <source>semua</source>
        <translation>all</translation>
    </message>
    <message>
        <source>Asalnya agenda atau butir tertutup, atau rapat tertutup yang punya surat sendiri.</source>
        <translation>They come from confidential items or points, or from a closed meeting, which has a letter of its own.</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
</context>
<context>
    <name>GatheredPapersModel</name>
    <message>
        <source>{n} kantor, satu surat tiap kantor</source>
        <translation>{n} offices, one letter each</translation>
    </message>
    <message>
        <source>{n} dari {all} kantor ditandai</source>
        <translation>{n} of {all} offices ticked</translation>
    </message>
    <message>
        <source>Semua kantor</source>
        <translation>All offices</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Nota dinas tindak lanjut</source>
        <translation>Follow-up memo</translation>
    </message>
</context>
<context>
    <name>HeadCard</name>
    <message>
        <source>Yang berbeda: {words}</source>
        <translation>Different: {words}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Kosong</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>Tanpa nama</source>
        <translation>No name</translation>
    </message>
</context>
<context>
    <name>HistoryChangesDialog</name>
    <message>
        <source>Riwayat rapat</source>
        <translation>History of meeting</translation>
    </message>
    <message>
        <source>Riwayat semua perubahan</source>
        <translation>History of all changes</translation>
    </message>
    <message>
        <source>Tidak ada hasil untuk “{text}”</source>
        <translation>No results for “{text}”</translation>
    </message>
    <message>
        <source>Belum ada perubahan</source>
        <translation>No changes yet</translation>
    </message>
    <message>
        <source>dan {n} isian lain</source>
        <translation>and {n} other entries</translation>
    </message>
    <message>
        <source>Kosong</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>Dihapus</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Dikembalikan</source>
        <translation>Restored</translation>
    </message>
    <message>
        <source>Saring riwayat</source>
        <translation>Filter history</translation>
    </message>
    <message>
        <source>Saring riwayat menurut kata atau nama</source>
        <translation>Filter history by word or name</translation>
    </message>
    <message>
        <source>Perubahan, terbaru lebih dahulu</source>
        <translation>Changes, newest first</translation>
    </message>
    <message>
        <source>Isian yang berubah</source>
        <translation>Changed entries</translation>
    </message>
    <message>
        <source>Sebelumnya</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Sesudahnya</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Kembalikan rapat</source>
        <translation>Restore meeting</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Riwayat isian</source>
        <translation>History of entry</translation>
    </message>
    <message>
        <source>Buka isian</source>
        <translation>Open entry</translation>
    </message>
</context>
<context>
    <name>HistoryDeeds</name>
    <message>
        <source>Belum ada riwayat untuk isian ini</source>
        <translation>No history for this entry yet</translation>
    </message>
    <message>
        <source>Isian “{name}” dikembalikan</source>
        <translation>Entry “{name}” restored</translation>
    </message>
    <message>
        <source>“{title}” dikembalikan</source>
        <translation>“{title}” restored</translation>
    </message>
</context>
<context>
    <name>HistoryFieldDialog</name>
    <message>
        <source>Riwayat isian: {name}</source>
        <translation>History of entry: {name}</translation>
    </message>
    <message>
        <source>{n} versi</source>
        <translation>{n} versions</translation>
    </message>
    <message>
        <source>Isi sekarang</source>
        <translation>Current content</translation>
    </message>
    <message>
        <source>Versi sebelum yang dipilih</source>
        <translation>Version before the selected one</translation>
    </message>
    <message>
        <source>Versi {when}</source>
        <translation>Version {when}</translation>
    </message>
    <message>
        <source>Isi dihapus atas permintaan</source>
        <translation>Content erased on request</translation>
    </message>
    <message>
        <source>Kosong</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>Belum ada isi sebelumnya</source>
        <translation>No earlier content</translation>
    </message>
    <message>
        <source>Tidak ada perbedaan</source>
        <translation>No differences</translation>
    </message>
    <message>
        <source>{n} kata berbeda di atas, {m} di bawah</source>
        <translation>{n} words differ above, {m} below</translation>
    </message>
    <message>
        <source>Versi, terbaru lebih dahulu</source>
        <translation>Versions, newest first</translation>
    </message>
    <message>
        <source>Dibandingkan dengan</source>
        <translation>Compared with</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Kembalikan versi ini</source>
        <translation>Restore this version</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Terlambat</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Minggu ini</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Kirim</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Lengkapi</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Undangan</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Terkirim</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Disiapkan</source>
        <translation>In preparation</translation>
    </message>
    <message>
        <source>Berjalan</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Finalisasi</source>
        <translation>Finalising</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>{n} hari lagi</source>
        <translation>In {n} days</translation>
    </message>
    <message>
        <source>Besok</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>Dijadwalkan pukul {time}</source>
        <translation>Scheduled for {time}</translation>
    </message>
    <message>
        <source>Mulai sekarang</source>
        <translation>Starts now</translation>
    </message>
    <message>
        <source>Mulai {n} menit lagi</source>
        <translation>Starts in {n} minutes</translation>
    </message>
    <message>
        <source>Hari ini pukul {time}</source>
        <translation>Today at {time}</translation>
    </message>
    <message>
        <source>{n} diundang</source>
        <translation>{n} invited</translation>
    </message>
    <message>
        <source>{n} konfirmasi</source>
        <translation>{n} confirmed</translation>
    </message>
    <message>
        <source>Undangan belum dikirim: {title}</source>
        <translation>Invitations not sent: {title}</translation>
    </message>
    <message>
        <source>Notula belum final: {title}</source>
        <translation>Minutes not final: {title}</translation>
    </message>
    <message>
        <source>Tindak lanjut {code}</source>
        <translation>Follow-up {code}</translation>
    </message>
    <message>
        <source>tanpa kantor</source>
        <translation>no office</translation>
    </message>
    <message>
        <source>{n} penerima</source>
        <translation>{n} recipients</translation>
    </message>
    <message>
        <source>{n} agenda belum ditandai</source>
        <translation>{n} agenda items not marked</translation>
    </message>
    <message>
        <source>Rapat {date}</source>
        <translation>Meeting {date}</translation>
    </message>
    <message>
        <source>{n} hari lewat</source>
        <translation>{n} days overdue</translation>
    </message>
    <message>
        <source>Batas hari ini</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>Belum ada laporan</source>
        <translation>No report yet</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Beranda</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>buka rapat</source>
        <translation>open meeting</translation>
    </message>
    <message>
        <source>panel berikut</source>
        <translation>next pane</translation>
    </message>
    <message>
        <source>rapat baru</source>
        <translation>new meeting</translation>
    </message>
    <message>
        <source>cari atau perintah</source>
        <translation>search or command</translation>
    </message>
    <message>
        <source>bantuan</source>
        <translation>help</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Isi kehadiran</source>
        <translation>Enter attendance</translation>
    </message>
    <message>
        <source>Mulai kehadiran</source>
        <translation>Start attendance</translation>
    </message>
    <message>
        <source>Rapat berjalan</source>
        <translation>Meeting in progress</translation>
    </message>
    <message>
        <source>Rapat berikutnya</source>
        <translation>Next meeting</translation>
    </message>
    <message>
        <source>Lihat semua target kerja sama</source>
        <translation>See all cooperation targets</translation>
    </message>
    <message>
        <source>Buka rapat</source>
        <translation>Open meeting</translation>
    </message>
    <message>
        <source>Pilih rapat lalu untuk disalin</source>
        <translation>Choose past meeting to copy</translation>
    </message>
    <message>
        <source>Belum ada jadwal sesudah ini</source>
        <translation>Nothing scheduled after this</translation>
    </message>
    <message>
        <source>Menyiapkan Beranda…</source>
        <translation>Preparing Home…</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Undangan</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Notula</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Tindak lanjut</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Semua beres untuk minggu ini</source>
        <translation>All done for this week</translation>
    </message>
    <message>
        <source>Tidak ada undangan yang perlu dikirim</source>
        <translation>No invitations to send</translation>
    </message>
    <message>
        <source>Tidak ada notula yang belum final</source>
        <translation>No minutes left to finalise</translation>
    </message>
    <message>
        <source>Tidak ada tindak lanjut sampai minggu depan</source>
        <translation>No follow-ups until next week</translation>
    </message>
    <message>
        <source>Lihat semua ({n})</source>
        <translation>See all ({n})</translation>
    </message>
    <message>
        <source>Buka daftar rapat untuk selebihnya</source>
        <translation>Open the list of meetings for the rest</translation>
    </message>
    <message>
        <source>Tampilkan {n} teratas</source>
        <translation>Show top {n}</translation>
    </message>
    <message>
        <source>Hanya dapat dibaca</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>Beranda</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Impor rapat</source>
        <translation>Import meeting</translation>
    </message>
    <message>
        <source>Belum ada rapat mendatang</source>
        <translation>No upcoming meetings yet</translation>
    </message>
    <message>
        <source>Buat rapat baru atau salin rapat yang lalu.</source>
        <translation>Create a new meeting or copy a past one.</translation>
    </message>
    <message>
        <source>Salin rapat lalu</source>
        <translation>Copy a past meeting</translation>
    </message>
    <message>
        <source>Rapat baru</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>Perlu dikerjakan</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Jenis pekerjaan</source>
        <translation>Kind of work</translation>
    </message>
    <message>
        <source>Lihat semua</source>
        <translation>See all</translation>
    </message>
    <message>
        <source>Target kerja sama 100RC</source>
        <translation>100RC cooperation targets</translation>
    </message>
    <message>
        <source>Langkah: disiapkan · berjalan · finalisasi · selesai</source>
        <translation>Steps: prepared · in progress · finalising · done</translation>
    </message>
    <message>
        <source>Rapat mendatang</source>
        <translation>Upcoming meetings</translation>
    </message>
    <message>
        <source>Semua rapat</source>
        <translation>All meetings</translation>
    </message>
</context>
<context>
    <name>HubDialog</name>
    <message>
        <source>Memeriksa…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Hub PostgreSQL</source>
        <translation>PostgreSQL hub</translation>
    </message>
    <message>
        <source>Berbagi lewat server basis data kantor. Alamat dan kata sandinya diberikan administrator. Folder bersama boleh tetap dipakai: laptop ini meneruskan perubahan di antara keduanya.</source>
        <translation>Share through the office&apos;s database server. The administrator gives you its address and password. The shared folder may stay in use: this laptop carries changes between the two.</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Kata sandi hub</source>
        <translation>Hub password</translation>
    </message>
    <message>
        <source>Kata sandi disimpan di penyimpan sandi sistem, bukan di basis data.</source>
        <translation>The password is kept in the system&apos;s keyring, not in the database.</translation>
    </message>
    <message>
        <source>Tampilkan yang diketik</source>
        <translation>Show what is typed</translation>
    </message>
    <message>
        <source>Lepaskan hub</source>
        <translation>Let go of the hub</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Sambungkan</source>
        <translation>Connect</translation>
    </message>
</context>
<context>
    <name>HubSetup</name>
    <message>
        <source>Hub dilepaskan dari laptop ini</source>
        <translation>This laptop no longer uses the hub</translation>
    </message>
    <message>
        <source>Yang sudah dibagikan tetap ada di hub; data di laptop ini tidak berubah.</source>
        <translation>What was shared stays at the hub; the data on this laptop is unchanged.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Baru</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Sama</source>
        <translation>Same</translation>
    </message>
    <message>
        <source>Ragu</source>
        <translation>Doubtful</translation>
    </message>
    <message>
        <source>Tidak terpakai</source>
        <translation>Unusable</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Gelar depan</source>
        <translation>Title before the name</translation>
    </message>
    <message>
        <source>Gelar belakang</source>
        <translation>Title after the name</translation>
    </message>
    <message>
        <source>Sapaan</source>
        <translation>Form of address</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>NRK</source>
        <translation>NRK</translation>
    </message>
    <message>
        <source>Golongan</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Surel</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Ditambahkan</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Diperbarui</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>Belum diputuskan</source>
        <translation>Undecided</translation>
    </message>
    <message>
        <source>Sudah ada</source>
        <translation>Already there</translation>
    </message>
    <message>
        <source>Dilewati</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Mirip {who}</source>
        <translation>Similar to {who}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{n} orang ditambahkan</source>
        <translation>{n} people added</translation>
    </message>
    <message>
        <source>{n} orang diperbarui</source>
        <translation>{n} people updated</translation>
    </message>
    <message>
        <source>{n} jabatan baru</source>
        <translation>{n} new posts</translation>
    </message>
    <message>
        <source>{n} kantor baru</source>
        <translation>{n} new offices</translation>
    </message>
    <message>
        <source>Tidak ada yang berubah</source>
        <translation>Nothing changed</translation>
    </message>
</context>
<context>
    <name>ImportHeads</name>
    <message>
        <source>Kolom diambil, nama dan jabatan, kantor, hasil, keterangan</source>
        <translation>Columns: take, name and post, office, result, note</translation>
    </message>
    <message>
        <source>Nama dan jabatan</source>
        <translation>Name and post</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Belum siap</source>
        <translation>Not ready</translation>
    </message>
    <message>
        <source>Surel kosong</source>
        <translation>E-mail missing</translation>
    </message>
    <message>
        <source>Siap cetak</source>
        <translation>Ready to print</translation>
    </message>
    <message>
        <source>Terkirim</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Akan hadir</source>
        <translation>Will attend</translation>
    </message>
    <message>
        <source>Diwakili</source>
        <translation>Represented</translation>
    </message>
    <message>
        <source>Berhalangan</source>
        <translation>Unable to attend</translation>
    </message>
    <message>
        <source>Perlu diberi tahu</source>
        <translation>To be notified</translation>
    </message>
    <message>
        <source>Diberi tahu</source>
        <translation>Notified</translation>
    </message>
    <message>
        <source>akan hadir</source>
        <translation>will attend</translation>
    </message>
    <message>
        <source>diwakili</source>
        <translation>represented</translation>
    </message>
    <message>
        <source>berhalangan</source>
        <translation>unable to attend</translation>
    </message>
    <message>
        <source>perlu diberi tahu</source>
        <translation>to be notified</translation>
    </message>
    <message>
        <source>diberi tahu</source>
        <translation>notified</translation>
    </message>
    <message>
        <source>terkirim</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>siap cetak</source>
        <translation>ready to print</translation>
    </message>
    <message>
        <source>perlu dilengkapi</source>
        <translation>to be completed</translation>
    </message>
    <message>
        <source>Pilih cara</source>
        <translation>Choose a method</translation>
    </message>
    <message>
        <source>Cara kirim belum dipilih: {names}.</source>
        <translation>No way to send chosen: {names}.</translation>
    </message>
    <message>
        <source>Surel kosong: {names}.</source>
        <translation>No e-mail address: {names}.</translation>
    </message>
    <message>
        <source>penerima</source>
        <translation>recipients</translation>
    </message>
    <message>
        <source>dicentang</source>
        <translation>ticked</translation>
    </message>
    <message>
        <source>tidak dicentang</source>
        <translation>not ticked</translation>
    </message>
    <message>
        <source>{office}, {n} penerima</source>
        <translation>{office}, {n} recipients</translation>
    </message>
    <message>
        <source>terkirim {date}</source>
        <translation>sent {date}</translation>
    </message>
    <message>
        <source>diberi tahu {date}</source>
        <translation>notified {date}</translation>
    </message>
    <message>
        <source>{n} penerima</source>
        <translation>{n} recipients</translation>
    </message>
    <message>
        <source>{names}, dan {n} lainnya</source>
        <translation>{names}, and {n} more</translation>
    </message>
    <message>
        <source>Surat {number} sudah dikirim {date}</source>
        <translation>Letter {number} was sent on {date}</translation>
    </message>
    <message>
        <source>; rapat berubah sesudahnya ({what})</source>
        <translation>; the meeting changed since ({what})</translation>
    </message>
    <message>
        <source>Surat belum memuat {what}.</source>
        <translation>The letter lacks {what}.</translation>
    </message>
    <message>
        <source>Surat pemberitahuan belum memuat {what}.</source>
        <translation>The notice lacks {what}.</translation>
    </message>
    <message>
        <source>Surat belum lengkap</source>
        <translation>Letter incomplete</translation>
    </message>
    <message>
        <source>Rapat berubah</source>
        <translation>Meeting changed</translation>
    </message>
    <message>
        <source>Surat terkirim</source>
        <translation>Letter sent</translation>
    </message>
</context>
<context>
    <name>InvitationNote</name>
    <message>
        <source>Ubah isi surat</source>
        <translation>Edit letter text</translation>
    </message>
    <message>
        <source>Pesan nomor pemberitahuan</source>
        <translation>Book a number for the notice</translation>
    </message>
    <message>
        <source>Buat ralat undangan</source>
        <translation>Correct the invitation</translation>
    </message>
    <message>
        <source>Surat belum lengkap</source>
        <translation>Letter incomplete</translation>
    </message>
    <message>
        <source>{what} Tulis alasannya bila tetap dikirim.</source>
        <translation>{what} Write a reason if it goes out all the same.</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Tandai terkirim</source>
        <translation>Mark as sent</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>InvitationOutput</name>
    <message>
        <source>Simpan surat undangan di folder</source>
        <translation>Save invitation letters in folder</translation>
    </message>
    <message>
        <source>Simpan surat pemberitahuan di folder</source>
        <translation>Save the notices in a folder</translation>
    </message>
    <message>
        <source>Membuat PDF undangan</source>
        <translation>Making PDF of the invitations</translation>
    </message>
    <message>
        <source>Membuat PDF pemberitahuan</source>
        <translation>Making the notice PDFs</translation>
    </message>
    <message>
        <source>{n} surat dibuat di folder {folder}</source>
        <translation>{n} letters made in folder {folder}</translation>
    </message>
    <message>
        <source>Menyiapkan cetakan</source>
        <translation>Preparing to print</translation>
    </message>
    <message>
        <source>Simpan draf surel di folder</source>
        <translation>Save e-mail drafts in folder</translation>
    </message>
    <message>
        <source>Tidak ada alamat surel</source>
        <translation>No e-mail address</translation>
    </message>
    <message>
        <source>Isi surelnya dengan E, atau di Direktori: {names}.</source>
        <translation>Add the e-mail with E, or in the directory: {names}.</translation>
    </message>
    <message>
        <source>Membuat draf surel</source>
        <translation>Making e-mail drafts</translation>
    </message>
    <message>
        <source>Tanpa alamat surel, dilewati: {names}.</source>
        <translation>No e-mail address, skipped: {names}.</translation>
    </message>
    <message>
        <source>Buka dan kirim dari program surel.</source>
        <translation>Open and send them from your e-mail program.</translation>
    </message>
    <message>
        <source>{n} draf surel disimpan di folder {folder}</source>
        <translation>{n} e-mail drafts saved in folder {folder}</translation>
    </message>
    <message>
        <source>Undangan {who} sudah terkirim</source>
        <translation>The invitation to {who} has been sent</translation>
    </message>
    <message>
        <source>Kirimkan berkas pembatalan agar rapat ini hilang dari kalendernya.</source>
        <translation>Send the cancellation file so that this meeting leaves their calendar.</translation>
    </message>
    <message>
        <source>Simpan pembatalan</source>
        <translation>Save cancellation</translation>
    </message>
    <message>
        <source>Berkas kalender (*.ics)</source>
        <translation>Calendar file (*.ics)</translation>
    </message>
    <message>
        <source>Simpan berkas kalender</source>
        <translation>Save calendar file</translation>
    </message>
    <message>
        <source>{name} tersimpan</source>
        <translation>{name} saved</translation>
    </message>
    <message>
        <source>Dapat dibuka di Outlook, Google Kalender, dan lainnya.</source>
        <translation>It opens in Outlook, Google Calendar and others.</translation>
    </message>
    <message>
        <source>Buka folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Teks pengingat disalin</source>
        <translation>Reminder text copied</translation>
    </message>
    <message>
        <source>Teks undangan disalin</source>
        <translation>Invitation text copied</translation>
    </message>
    <message>
        <source>Teks pemberitahuan disalin</source>
        <translation>Text of the notice copied</translation>
    </message>
    <message>
        <source>Tempelkan di aplikasi pesan Anda.</source>
        <translation>Paste it in your messaging app.</translation>
    </message>
    <message>
        <source>Tidak ada yang perlu diingatkan</source>
        <translation>Nobody needs a reminder</translation>
    </message>
    <message>
        <source>{n} penerima belum menjawab, kini dicentang</source>
        <translation>{n} recipients have not answered and are now ticked</translation>
    </message>
    <message>
        <source>Salin pesan pengingat</source>
        <translation>Copy reminder message</translation>
    </message>
    <message>
        <source>Simpan draf surel</source>
        <translation>Save e-mail drafts</translation>
    </message>
    <message>
        <source>nomor</source>
        <translation>number</translation>
    </message>
    <message>
        <source>tanggal</source>
        <translation>date</translation>
    </message>
    <message>
        <source>penanda tangan</source>
        <translation>signatory</translation>
    </message>
    <message>
        <source>Surat masih bertanda DRAF: {names} belum diisi.</source>
        <translation>The letters still carry the mark DRAF: {names} not filled in.</translation>
    </message>
    <message>
        <source>Ubah isi surat</source>
        <translation>Edit letter text</translation>
    </message>
    <message>
        <source>Tandai terkirim</source>
        <translation>Mark as sent</translation>
    </message>
</context>
<context>
    <name>InvitationReading</name>
    <message>
        <source>Notula final, undangan hanya dapat dibaca</source>
        <translation>Minutes final, the invitation is read-only</translation>
    </message>
</context>
<context>
    <name>InvitationScreen</name>
    <message>
        <source>selesai</source>
        <translation>done</translation>
    </message>
    <message>
        <source>urungkan</source>
        <translation>undo</translation>
    </message>
    <message>
        <source>surat lain</source>
        <translation>other letter</translation>
    </message>
    <message>
        <source>cara kirim</source>
        <translation>way to send</translation>
    </message>
    <message>
        <source>cetak</source>
        <translation>print</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>tambah</source>
        <translation>add</translation>
    </message>
    <message>
        <source>Spasi</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>centang</source>
        <translation>tick</translation>
    </message>
    <message>
        <source>jawaban</source>
        <translation>answer</translation>
    </message>
    <message>
        <source>isi surel</source>
        <translation>add e-mail</translation>
    </message>
    <message>
        <source>tandai terkirim</source>
        <translation>mark as sent</translation>
    </message>
    <message>
        <source>Tersimpan di laptop ini</source>
        <translation>Saved on this laptop</translation>
    </message>
    <message>
        <source>Ketik jabatan, atau ambil dari rapat lalu.</source>
        <translation>Type a post, or take recipients from a past meeting.</translation>
    </message>
    <message>
        <source>Belum ada penerima</source>
        <translation>No recipients yet</translation>
    </message>
    <message>
        <source>Undangan belum dapat dibuka</source>
        <translation>The invitation cannot be opened yet</translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Membuka undangan…</source>
        <translation>Opening invitation…</translation>
    </message>
    <message>
        <source>Buat PDF {n} surat</source>
        <translation>Make PDF of {n} letters</translation>
    </message>
    <message>
        <source>{n} undangan tidak ditandai terkirim</source>
        <translation>{n} invitations not marked as sent</translation>
    </message>
    <message>
        <source>{n} pemberitahuan tidak ditandai terkirim</source>
        <translation>{n} notices not marked as sent</translation>
    </message>
    <message>
        <source>Tunjukkan</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Cetak pilihan</source>
        <translation>Print ticked</translation>
    </message>
    <message>
        <source>Tindakan lain</source>
        <translation>More actions</translation>
    </message>
    <message>
        <source>Ambil penerima dari rapat lalu</source>
        <translation>Take recipients from a past meeting</translation>
    </message>
    <message>
        <source>Ubah isi surat</source>
        <translation>Edit letter text</translation>
    </message>
    <message>
        <source>Nomor {number} dipesan</source>
        <translation>Number {number} booked</translation>
    </message>
    <message>
        <source>Minta laptop pemegang buku meminjamkan blok baru.</source>
        <translation>Ask the laptop that keeps the register to lend a new block.</translation>
    </message>
    <message>
        <source>Sisa {n} nomor</source>
        <translation>{n} numbers left</translation>
    </message>
    <message>
        <source>Tambah penerima</source>
        <translation>Add recipient</translation>
    </message>
    <message>
        <source>Dari rapat lalu</source>
        <translation>From a past meeting</translation>
    </message>
    <message>
        <source>Tandai terkirim</source>
        <translation>Mark as sent</translation>
    </message>
    <message>
        <source>Penerima undangan</source>
        <translation>Recipients of the invitation</translation>
    </message>
    <message>
        <source>Surat</source>
        <translation>Letter</translation>
    </message>
</context>
<context>
    <name>InvitationViewModel</name>
    <message>
        <source>{who} sudah diundang</source>
        <translation>{who} already invited</translation>
    </message>
    <message>
        <source>Pilih kantor dari saran. Kantor baru diisi di Direktori.</source>
        <translation>Choose an office from the suggestions. Add new offices in Directory.</translation>
    </message>
    <message>
        <source>{n} penerima diambil dari rapat {date}</source>
        <translation>{n} recipients taken from the meeting of {date}</translation>
    </message>
    <message>
        <source>Semua penerima rapat itu sudah diundang</source>
        <translation>All recipients of that meeting are already invited</translation>
    </message>
    <message>
        <source>Penerima {who} diubah</source>
        <translation>Recipient {who} changed</translation>
    </message>
    <message>
        <source>Surel {who} dicatat</source>
        <translation>E-mail of {who} noted</translation>
    </message>
    <message>
        <source>{who} dipindahkan</source>
        <translation>{who} moved</translation>
    </message>
    <message>
        <source>{who} dihapus dari penerima</source>
        <translation>{who} removed from the recipients</translation>
    </message>
    <message>
        <source>{who} akan hadir</source>
        <translation>{who} will attend</translation>
    </message>
    <message>
        <source>{who} diwakili</source>
        <translation>{who} is represented</translation>
    </message>
    <message>
        <source>{who} berhalangan</source>
        <translation>{who} is unable to attend</translation>
    </message>
    <message>
        <source>Jawaban {who} dihapus</source>
        <translation>Answer of {who} removed</translation>
    </message>
    <message>
        <source>belum dipilih</source>
        <translation>not chosen</translation>
    </message>
    <message>
        <source>Cara kirim {n} surat: {how}</source>
        <translation>Sending method of {n} letters: {how}</translation>
    </message>
    <message>
        <source>Cara kirim {who}: {how}</source>
        <translation>Sending method of {who}: {how}</translation>
    </message>
    <message>
        <source>Centang dahulu penerima yang suratnya terkirim</source>
        <translation>Tick the recipients whose letters were sent first</translation>
    </message>
    <message>
        <source>{n} pemberitahuan ditandai terkirim {date}</source>
        <translation>{n} notices marked as sent {date}</translation>
    </message>
    <message>
        <source>Semua yang dicentang sudah ditandai terkirim</source>
        <translation>All the ticked ones are already marked as sent</translation>
    </message>
    <message>
        <source>{n} undangan ditandai terkirim {date}</source>
        <translation>{n} invitations marked as sent on {date}</translation>
    </message>
    <message>
        <source>{n} undangan ditandai belum terkirim</source>
        <translation>{n} invitations marked as not sent</translation>
    </message>
    <message>
        <source>{n} pemberitahuan ditandai belum terkirim</source>
        <translation>{n} notices marked as not sent</translation>
    </message>
    <message>
        <source>Nomor {number} dipesan untuk pemberitahuan</source>
        <translation>Number {number} booked for the notice</translation>
    </message>
    <message>
        <source>Ralat undangan dimulai dengan nomor {number}</source>
        <translation>Corrected invitation begun as {number}</translation>
    </message>
    <message>
        <source>Semuanya</source>
        <translation>All of them</translation>
    </message>
    <message>
        <source>{n} penerima ditambahkan</source>
        <translation>{n} recipients added</translation>
    </message>
    <message>
        <source>{who} ditambahkan</source>
        <translation>{who} added</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Di halaman ini</source>
        <translation>On this page</translation>
    </message>
    <message>
        <source>Pintasan halaman ini</source>
        <translation>Keys of this page</translation>
    </message>
    <message>
        <source>Cari pintasan</source>
        <translation>Search keys</translation>
    </message>
    <message>
        <source>Daftar pintasan</source>
        <translation>List of keys</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Tidak ada pintasan untuk “{text}”.</source>
        <translation>No shortcut for “{text}”.</translation>
    </message>
    <message>
        <source>Pintasan</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>Cari pintasan</source>
        <translation>Find a shortcut</translation>
    </message>
    <message>
        <source>Daftar pintasan</source>
        <translation>List of shortcuts</translation>
    </message>
</context>
<context>
    <name>KindMenu</name>
    <message>
        <source>Semua jenis</source>
        <translation>All kinds</translation>
    </message>
</context>
<context>
    <name>LetterBatches</name>
    <message>
        <source>Centang dahulu penerima suratnya</source>
        <translation>Tick the recipients of the letters first</translation>
    </message>
    <message>
        <source>Surat sebelumnya masih dibuat</source>
        <translation>The earlier letters are still being made</translation>
    </message>
    <message>
        <source>Tunggu sebentar, lalu coba lagi.</source>
        <translation>Wait a moment, then try again.</translation>
    </message>
    <message>
        <source>Ganti {n} berkas?</source>
        <translation>Replace {n} files?</translation>
    </message>
    <message>
        <source>Di folder itu sudah ada {names}. Isinya akan diganti.</source>
        <translation>That folder already holds {names}. Their content will be replaced.</translation>
    </message>
    <message>
        <source>Ganti</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{n} dari {count} sudah tersimpan di folder {folder}.</source>
        <translation>{n} of {count} already saved in folder {folder}.</translation>
    </message>
    <message>
        <source>Pembuatan dihentikan</source>
        <translation>Stopped making the letters</translation>
    </message>
    <message>
        <source>Buka folder</source>
        <translation>Open folder</translation>
    </message>
</context>
<context>
    <name>LetterBook</name>
    <message>
        <source>Undangan</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Pemberitahuan</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Notula</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Daftar hadir</source>
        <translation>Attendance sheet</translation>
    </message>
    <message>
        <source>Berita acara</source>
        <translation>Record of proceedings</translation>
    </message>
    <message>
        <source>Nota dinas</source>
        <translation>Internal memo</translation>
    </message>
    <message>
        <source>Surat dinas</source>
        <translation>Official letter</translation>
    </message>
    <message>
        <source>Laporan rapat</source>
        <translation>Meeting report</translation>
    </message>
    <message>
        <source>Laporan bulanan</source>
        <translation>Monthly report</translation>
    </message>
    <message>
        <source>Siaran berita</source>
        <translation>News report</translation>
    </message>
    <message>
        <source>Petikan keputusan</source>
        <translation>Decision excerpt</translation>
    </message>
    <message>
        <source>Laporan</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Dipesan</source>
        <translation>Reserved</translation>
    </message>
    <message>
        <source>Terbit</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Luar</source>
        <translation>Outside</translation>
    </message>
    <message>
        <source>Dibatalkan: {reason}</source>
        <translation>Voided: {reason}</translation>
    </message>
    <message>
        <source>Tidak dipakai lagi</source>
        <translation>Not used again</translation>
    </message>
    <message>
        <source>Dipakai di luar aplikasi</source>
        <translation>Used outside the program</translation>
    </message>
    <message>
        <source>Tanpa perihal</source>
        <translation>No subject</translation>
    </message>
    <message>
        <source>tanpa tanggal</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>Membuka buku surat…</source>
        <translation>Opening the letter register…</translation>
    </message>
    <message>
        <source>Tidak ada nomor di sini</source>
        <translation>No numbers here</translation>
    </message>
    <message>
        <source>Tidak ada hasil untuk “{text}”</source>
        <translation>No results for “{text}”</translation>
    </message>
    <message>
        <source>Periksa ejaan, atau hapus saringan.</source>
        <translation>Check the spelling, or clear the filter.</translation>
    </message>
    <message>
        <source>Tampilkan semua</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Belum ada nomor surat tahun {year}</source>
        <translation>No letter numbers of {year} yet</translation>
    </message>
    <message>
        <source>Pesan nomor di sini atau dari Undangan; nomor lama dapat dicatat.</source>
        <translation>Book a number here or in Invitation; old numbers can be recorded.</translation>
    </message>
    <message>
        <source>Pesan nomor</source>
        <translation>Book a number</translation>
    </message>
    <message>
        <source>Catat nomor luar</source>
        <translation>Record an outside number</translation>
    </message>
</context>
<context>
    <name>LetterBookScreen</name>
    <message>
        <source>Buku surat</source>
        <translation>Letter register</translation>
    </message>
    <message>
        <source>isian berikutnya</source>
        <translation>next field</translation>
    </message>
    <message>
        <source>simpan</source>
        <translation>save</translation>
    </message>
    <message>
        <source>batal</source>
        <translation>cancel</translation>
    </message>
    <message>
        <source>pilih</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>buka surat</source>
        <translation>open letter</translation>
    </message>
    <message>
        <source>pesan nomor</source>
        <translation>book number</translation>
    </message>
    <message>
        <source>terbitkan</source>
        <translation>issue</translation>
    </message>
    <message>
        <source>saring</source>
        <translation>filter</translation>
    </message>
    <message>
        <source>salin nomor</source>
        <translation>copy number</translation>
    </message>
    <message>
        <source>sisa {n} nomor di laptop ini</source>
        <translation>{n} numbers left on this laptop</translation>
    </message>
    <message>
        <source>Hanya dapat dibaca</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Undangan</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Notula</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Nota dinas</source>
        <translation>Internal memo</translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>{n} dipesan</source>
        <translation>{n} booked</translation>
    </message>
    <message>
        <source>{n} batal</source>
        <translation>{n} void</translation>
    </message>
    <message>
        <source>Ekspor</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Pesan nomor</source>
        <translation>Book a number</translation>
    </message>
    <message>
        <source>Tahun sebelumnya</source>
        <translation>Previous year</translation>
    </message>
    <message>
        <source>Tahun berikutnya</source>
        <translation>Next year</translation>
    </message>
    <message>
        <source>Saring nomor atau perihal</source>
        <translation>Filter by number or subject</translation>
    </message>
    <message>
        <source>Saring nomor, perihal, tujuan</source>
        <translation>Filter by number, subject, recipient</translation>
    </message>
    <message>
        <source>Jenis surat</source>
        <translation>Kind of letter</translation>
    </message>
    <message>
        <source>Nomor surat</source>
        <translation>Letter number</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>Undangan {title}</source>
        <translation>Invitation {title}</translation>
    </message>
    <message>
        <source>Pejabat definitif</source>
        <translation>Holder of the post</translation>
    </message>
    <message>
        <source>Plt. (pelaksana tugas)</source>
        <translation>Plt. (acting, post vacant)</translation>
    </message>
    <message>
        <source>Plh. (pelaksana harian)</source>
        <translation>Plh. (acting, short absence)</translation>
    </message>
    <message>
        <source>Pj. (penjabat)</source>
        <translation>Pj. (appointed acting)</translation>
    </message>
    <message>
        <source>Pjs. (penjabat sementara)</source>
        <translation>Pjs. (temporary acting)</translation>
    </message>
    <message>
        <source>Boleh diwakilkan</source>
        <translation>Proxy allowed</translation>
    </message>
    <message>
        <source>Tidak boleh diwakilkan</source>
        <translation>No proxy allowed</translation>
    </message>
</context>
<context>
    <name>LetterPane</name>
    <message>
        <source>{n} dari {count}</source>
        <translation>{n} of {count}</translation>
    </message>
    <message>
        <source>untuk {n} penerima</source>
        <translation>for {n} recipients</translation>
    </message>
    <message>
        <source>Pratinjau surat {n} dari {count}, {name}</source>
        <translation>Preview of letter {n} of {count}, {name}</translation>
    </message>
    <message>
        <source>Pratinjau surat undangan</source>
        <translation>Preview of the invitation letter</translation>
    </message>
    <message>
        <source>Data rapat aman. Coba lagi; bila tetap gagal, lihat rinciannya.</source>
        <translation>The meeting is safe. Try again; if it still fails, see the details.</translation>
    </message>
    <message>
        <source>Pratinjau tidak dapat dibuat</source>
        <translation>The preview cannot be made</translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Perbesaran {percent}</source>
        <translation>Zoom {percent}</translation>
    </message>
</context>
<context>
    <name>LetterPanel</name>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Pesan nomor dari buku surat</source>
        <translation>Book a number of the letter register</translation>
    </message>
    <message>
        <source>28/3 atau 28 maret</source>
        <translation>28/3 or 28 maret</translation>
    </message>
    <message>
        <source>Kode unit di dalam nomor, misalnya CO, diatur di Pengaturan › Penomoran.</source>
        <translation>The unit code in the number, CO for example, is set in Settings › Numbering.</translation>
    </message>
    <message>
        <source>Belum ada penanda tangan.</source>
        <translation>Nobody signs yet.</translation>
    </message>
    <message>
        <source>Hanya dapat dibaca</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>Sudah dikirim</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Isi surat</source>
        <translation>Content of the letter</translation>
    </message>
    <message>
        <source>Nomor surat</source>
        <translation>Letter number</translation>
    </message>
    <message>
        <source>Tanggal surat</source>
        <translation>Letter date</translation>
    </message>
    <message>
        <source>Pesan nomor</source>
        <translation>Book a number</translation>
    </message>
    <message>
        <source>Sifat</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Derajat</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Hal</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Maksud (Dalam rangka …)</source>
        <translation>Purpose (Dalam rangka …)</translation>
    </message>
    <message>
        <source>Penanda tangan</source>
        <translation>Signatory</translation>
    </message>
    <message>
        <source>Menandatangani sebagai</source>
        <translation>Signs as</translation>
    </message>
    <message>
        <source>Atas nama (a.n.)</source>
        <translation>On behalf of (a.n.)</translation>
    </message>
    <message>
        <source>Untuk beliau (u.b.)</source>
        <translation>Delegated through (u.b.)</translation>
    </message>
    <message>
        <source>Perwakilan</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Blok tanda tangan tercetak</source>
        <translation>Signature block as printed</translation>
    </message>
    <message>
        <source>Tembusan (satu baris satu)</source>
        <translation>Copies (one per line)</translation>
    </message>
</context>
<context>
    <name>LetterPrinting</name>
    <message>
        <source>{n} surat dikirim ke printer</source>
        <translation>{n} letters sent to the printer</translation>
    </message>
    <message>
        <source>{name} tersimpan</source>
        <translation>{name} saved</translation>
    </message>
    <message>
        <source>Buka folder</source>
        <translation>Open folder</translation>
    </message>
</context>
<context>
    <name>LetterheadSection</name>
    <message>
        <source>Belum diisi</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>Dipakai oleh {n} rapat, jadi tidak dapat dihapus.</source>
        <translation>Used by meetings ({n}), so it cannot be removed.</translation>
    </message>
    <message>
        <source>Gambar (*.png *.jpg *.jpeg)</source>
        <translation>Pictures (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Pilih berkas logo</source>
        <translation>Choose logo file</translation>
    </message>
    <message>
        <source>Ganti logo</source>
        <translation>Change logo</translation>
    </message>
    <message>
        <source>PNG atau JPG, sebaiknya minimal 600 × 600 px</source>
        <translation>PNG or JPG, preferably at least 600 × 600 px</translation>
    </message>
    <message>
        <source>Berkas logo belum ada di laptop ini; pasang lagi berkasnya.</source>
        <translation>The logo file is not on this laptop; put the file in again.</translation>
    </message>
    <message>
        <source>Gambar ini hanya {width} × {height} px; cetakannya dapat kabur.</source>
        <translation>This picture is only {width} × {height} px; it may print blurred.</translation>
    </message>
    <message>
        <source>Logo terpasang, tetapi kecil</source>
        <translation>The logo is in place, but small</translation>
    </message>
    <message>
        <source>Isi alamat agar kop surat dapat dicetak lengkap.</source>
        <translation>Fill in the address so that the letterhead prints in full.</translation>
    </message>
    <message>
        <source>Tambah kop surat</source>
        <translation>Add letterhead</translation>
    </message>
    <message>
        <source>Nama kantor pada kop; baris lainnya diambil dari kop yang sedang dibuka.</source>
        <translation>The office’s name on the letterhead; the other lines are taken from the one shown.</translation>
    </message>
    <message>
        <source>Nama kantor</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Kop surat</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <source>Tambah kop</source>
        <translation>Add letterhead</translation>
    </message>
    <message>
        <source>Kop yang diubah</source>
        <translation>Letterhead to edit</translation>
    </message>
    <message>
        <source>Jadikan kop utama</source>
        <translation>Make it the main letterhead</translation>
    </message>
    <message>
        <source>Hapus kop</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Hapus logo</source>
        <translation>Remove logo</translation>
    </message>
    <message>
        <source>Baris 1, pemerintah daerah</source>
        <translation>Line 1, regional government</translation>
    </message>
    <message>
        <source>Baris 2, nama kantor</source>
        <translation>Line 2, name of the office</translation>
    </message>
    <message>
        <source>Baris 3, nama bagian (bila ada)</source>
        <translation>Line 3, name of the section (if any)</translation>
    </message>
    <message>
        <source>Alamat dan kontak</source>
        <translation>Address and contact</translation>
    </message>
    <message>
        <source>Kota</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Kode pos</source>
        <translation>Postal code</translation>
    </message>
</context>
<context>
    <name>LetterheadsModel</name>
    <message>
        <source>{name} (utama)</source>
        <translation>{name} (main)</translation>
    </message>
    <message>
        <source>Logo dipasang pada kop surat</source>
        <translation>Logo put on the letterhead</translation>
    </message>
    <message>
        <source>Logo dihapus dari kop surat</source>
        <translation>Logo removed from the letterhead</translation>
    </message>
    <message>
        <source>Kop surat “{name}” ditambahkan</source>
        <translation>Letterhead “{name}” added</translation>
    </message>
    <message>
        <source>“{name}” menjadi kop utama</source>
        <translation>“{name}” is the main letterhead now</translation>
    </message>
    <message>
        <source>Kop surat “{name}” dihapus</source>
        <translation>Letterhead “{name}” removed</translation>
    </message>
</context>
<context>
    <name>LineDeeds</name>
    <message>
        <source>{name} ditambahkan</source>
        <translation>{name} added</translation>
    </message>
    <message>
        <source>Tulis tanggal mulainya.</source>
        <translation>Write the start date.</translation>
    </message>
    <message>
        <source>{who} memegang {title} mulai {date}</source>
        <translation>{who} holds {title} from {date}</translation>
    </message>
    <message>
        <source>{name} aktif lagi</source>
        <translation>{name} is active again</translation>
    </message>
    <message>
        <source>{name} ditandai tidak aktif</source>
        <translation>{name} marked as inactive</translation>
    </message>
    <message>
        <source>{name} dihapus</source>
        <translation>{name} deleted</translation>
    </message>
    <message>
        <source>{name} tidak dihapus</source>
        <translation>{name} not deleted</translation>
    </message>
    <message>
        <source>Namanya tercantum pada rapat, jadi tetap ada di direktori.</source>
        <translation>The name appears in meetings, so it stays in the directory.</translation>
    </message>
</context>
<context>
    <name>LinePanel</name>
    <message>
        <source>Jabatan baru</source>
        <translation>New post</translation>
    </message>
    <message>
        <source>Orang baru</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Isi nama, jabatan, atau keduanya.</source>
        <translation>Enter a name, a post, or both.</translation>
    </message>
    <message>
        <source>Belum dipilih</source>
        <translation>Not chosen</translation>
    </message>
    <message>
        <source>Aktifkan lagi</source>
        <translation>Make active again</translation>
    </message>
    <message>
        <source>Tidak aktif</source>
        <translation>Inactive</translation>
    </message>
    <message>
        <source>Mulai {date}</source>
        <translation>From {date}</translation>
    </message>
    <message>
        <source>Pejabat terdahulu</source>
        <translation>Former post-holders</translation>
    </message>
    <message>
        <source>Rapat terakhir</source>
        <translation>Latest meetings</translation>
    </message>
    <message>
        <source>Tanpa</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Nama tanpa gelar, atau lengkap</source>
        <translation>Name without titles, or in full</translation>
    </message>
    <message>
        <source>Belum diisi</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>Wajib untuk penanda tangan</source>
        <translation>Required for signatories</translation>
    </message>
    <message>
        <source>nama@instansi.go.id</source>
        <translation>name@agency.go.id</translation>
    </message>
    <message>
        <source>Masih menjabat</source>
        <translation>Still in post</translation>
    </message>
    <message>
        <source>Tutup panel rincian</source>
        <translation>Close details pane</translation>
    </message>
    <message>
        <source>Hapus dari direktori</source>
        <translation>Remove from directory</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Nama lengkap</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Nama pejabat</source>
        <translation>Name of the post-holder</translation>
    </message>
    <message>
        <source>Gelar depan</source>
        <translation>Title before the name</translation>
    </message>
    <message>
        <source>Gelar belakang</source>
        <translation>Title after the name</translation>
    </message>
    <message>
        <source>Sapaan</source>
        <translation>Form of address</translation>
    </message>
    <message>
        <source>NRK</source>
        <translation>NRK</translation>
    </message>
    <message>
        <source>Pangkat/golongan</source>
        <translation>Rank/grade</translation>
    </message>
    <message>
        <source>Surel</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Cara kirim</source>
        <translation>Delivery method</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Nama jabatan</source>
        <translation>Name of the post</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Kedudukan</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>Menjabat sejak</source>
        <translation>In post since</translation>
    </message>
    <message>
        <source>Sampai</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Ganti pejabat…</source>
        <translation>Replace post holder…</translation>
    </message>
</context>
<context>
    <name>LockNote</name>
    <message>
        <source>Buat revisi</source>
        <translation>Make a revision</translation>
    </message>
    <message>
        <source>Buat lembar ralat</source>
        <translation>Make a correction sheet</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Cetak draf</source>
        <translation>Print draft</translation>
    </message>
    <message>
        <source>Notula final, hanya dapat dibaca</source>
        <translation>Minutes are final, read-only</translation>
    </message>
    <message>
        <source>Rapat diarsipkan, hanya dapat dibaca</source>
        <translation>Meeting archived, read only</translation>
    </message>
    <message>
        <source>Dikunci {when} oleh {who}</source>
        <translation>Locked {when} by {who}</translation>
    </message>
</context>
<context>
    <name>LogCard</name>
    <message>
        <source>Catatan</source>
        <translation>Log</translation>
    </message>
</context>
<context>
    <name>LookDeeds</name>
    <message>
        <source>Bahasa berganti saat JakBer Desktop dibuka lagi.</source>
        <translation>The language changes when JakBer Desktop is opened again.</translation>
    </message>
    <message>
        <source>Naskah rapat tetap berbahasa Indonesia.</source>
        <translation>The meeting&apos;s papers stay in Indonesian.</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Ikuti sistem</source>
        <translation>Follow the system</translation>
    </message>
    <message>
        <source>Terang</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Gelap</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Tampilan</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Tema</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Ukuran teks</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Bahasa</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Bahasa berganti saat JakBer Desktop dibuka lagi. Naskah rapat tetap berbahasa Indonesia.</source>
        <translation>The language changes when JakBer Desktop is opened again. Papers of meetings stay in Indonesian.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{n} terlambat atau jatuh tempo dalam 7 hari</source>
        <translation>{n} overdue or due within 7 days</translation>
    </message>
</context>
<context>
    <name>MaterialsPart</name>
    <message>
        <source>Lampirkan bahan rapat</source>
        <translation>Attach meeting material</translation>
    </message>
    <message>
        <source>Bahan rapat</source>
        <translation>Meeting material</translation>
    </message>
    <message>
        <source>Seret berkas ke sini, tempel, atau tekan Ctrl+O.</source>
        <translation>Drag files here, paste, or press Ctrl+O.</translation>
    </message>
    <message>
        <source>Belum ada bahan rapat.</source>
        <translation>No meeting material yet.</translation>
    </message>
</context>
<context>
    <name>MeetingLife</name>
    <message>
        <source>“{title}” disalin; catatannya tidak ikut</source>
        <translation>“{title}” copied; its notes were left out</translation>
    </message>
    <message>
        <source>Rapat berikut “{title}” dibuat</source>
        <translation>Next meeting “{title}” made</translation>
    </message>
    <message>
        <source>“{title}” ditunda</source>
        <translation>“{title}” postponed</translation>
    </message>
    <message>
        <source>Batalkan rapat ini?</source>
        <translation>Cancel this meeting?</translation>
    </message>
    <message>
        <source>Alasan pembatalan (wajib)</source>
        <translation>Reason for cancelling (required)</translation>
    </message>
    <message>
        <source>Batalkan rapat</source>
        <translation>Cancel meeting</translation>
    </message>
    <message>
        <source>“{title}” dibatalkan</source>
        <translation>“{title}” cancelled</translation>
    </message>
    <message>
        <source>Jadwalkan lagi</source>
        <translation>Reschedule</translation>
    </message>
    <message>
        <source>Tanggal rapat</source>
        <translation>Date of the meeting</translation>
    </message>
    <message>
        <source>“{title}” dijadwalkan lagi</source>
        <translation>“{title}” rescheduled</translation>
    </message>
    <message>
        <source>Rapat dan {n} butir agenda dapat dikembalikan dari riwayat.</source>
        <translation>The meeting and its {n} agenda items can be brought back from the history.</translation>
    </message>
    <message>
        <source>Hapus rapat ini?</source>
        <translation>Delete this meeting?</translation>
    </message>
    <message>
        <source>Rapat dapat dikembalikan dari riwayat.</source>
        <translation>The meeting can be brought back from the history.</translation>
    </message>
    <message>
        <source>Hapus rapat</source>
        <translation>Delete meeting</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>“{title}” dihapus</source>
        <translation>“{title}” deleted</translation>
    </message>
    <message>
        <source>{n} butir dibawa ke “{title}”</source>
        <translation>{n} items taken to “{title}”</translation>
    </message>
    <message>
        <source>Tulis tanggal seperti 12/04/2026.</source>
        <translation>Write a date like 12/04/2026.</translation>
    </message>
    <message>
        <source>Jadwalkan</source>
        <translation>Schedule</translation>
    </message>
</context>
<context>
    <name>MeetingMenu</name>
    <message>
        <source>Rapat terpilih</source>
        <translation>Chosen meeting</translation>
    </message>
    <message>
        <source>Semua rapat</source>
        <translation>All meetings</translation>
    </message>
</context>
<context>
    <name>MeetingPanel</name>
    <message>
        <source>Tutup panel rincian</source>
        <translation>Close details pane</translation>
    </message>
    <message>
        <source>Tindakan lain untuk rapat ini</source>
        <translation>More actions for this meeting</translation>
    </message>
    <message>
        <source>Pimpinan: {name}</source>
        <translation>Chair: {name}</translation>
    </message>
    <message>
        <source>Tahap</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Buka rapat</source>
        <translation>Open meeting</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>Persiapan</source>
        <translation>Preparation</translation>
    </message>
    <message>
        <source>Undangan belum dikirim</source>
        <translation>Invitations not sent</translation>
    </message>
    <message>
        <source>Undangan terkirim</source>
        <translation>Invitations sent</translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Berlangsung</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Diskors</source>
        <translation>Adjourned</translation>
    </message>
    <message>
        <source>Notula belum final</source>
        <translation>Minutes not final</translation>
    </message>
    <message>
        <source>Menunggu tanda tangan</source>
        <translation>Awaiting signatures</translation>
    </message>
    <message>
        <source>Bertanda tangan</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Diarsipkan</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>Ditunda</source>
        <translation>Postponed</translation>
    </message>
    <message>
        <source>Dibatalkan</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Contoh</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>Undangan</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Kehadiran</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Pembahasan</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Notula</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Arsip</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>{n} rapat</source>
        <translation>{n} meetings</translation>
    </message>
    <message>
        <source>Belum bernomor</source>
        <translation>No number yet</translation>
    </message>
    <message>
        <source>Rencana</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>direncanakan {time}</source>
        <translation>planned for {time}</translation>
    </message>
    <message>
        <source>belum mulai</source>
        <translation>not started</translation>
    </message>
    <message>
        <source>sedang dikerjakan</source>
        <translation>in progress</translation>
    </message>
    <message>
        <source>selesai</source>
        <translation>done</translation>
    </message>
    <message>
        <source>ada isian wajib yang kosong</source>
        <translation>required fields are empty</translation>
    </message>
    <message>
        <source>sedang berlangsung</source>
        <translation>in session</translation>
    </message>
    <message>
        <source>final</source>
        <translation>final</translation>
    </message>
</context>
<context>
    <name>MeetingsDeeds</name>
    <message>
        <source>Berkas rapat (*.json)</source>
        <translation>Meeting file (*.json)</translation>
    </message>
    <message>
        <source>Impor rapat</source>
        <translation>Import meeting</translation>
    </message>
    <message>
        <source>Ekspor berkas rapat</source>
        <translation>Export meeting file</translation>
    </message>
    <message>
        <source>Tidak ada yang baru di “{title}”</source>
        <translation>Nothing new in “{title}”</translation>
    </message>
    <message>
        <source>Tidak ada yang baru di {n} berkas itu</source>
        <translation>Nothing new in those {n} files</translation>
    </message>
    <message>
        <source>Isinya sudah sama dengan basis data ini.</source>
        <translation>Its content is already the same as in this database.</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>“{title}” diimpor</source>
        <translation>“{title}” imported</translation>
    </message>
    <message>
        <source>{n} rapat diimpor</source>
        <translation>{n} meetings imported</translation>
    </message>
    <message>
        <source>{n} berkas lain tidak berisi perubahan.</source>
        <translation>{n} other files hold no changes.</translation>
    </message>
    <message>
        <source>{name} tersimpan</source>
        <translation>{name} saved</translation>
    </message>
    <message>
        <source>Di folder {folder}.</source>
        <translation>In folder {folder}.</translation>
    </message>
    <message>
        <source>Buka folder</source>
        <translation>Open folder</translation>
    </message>
</context>
<context>
    <name>MeetingsScreen</name>
    <message>
        <source>Rapat</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Rapat, kalender</source>
        <translation>Meetings, calendar</translation>
    </message>
    <message>
        <source>pilih</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>buka</source>
        <translation>open</translation>
    </message>
    <message>
        <source>saring</source>
        <translation>filter</translation>
    </message>
    <message>
        <source>rapat baru</source>
        <translation>new meeting</translation>
    </message>
    <message>
        <source>salin rapat</source>
        <translation>copy meeting</translation>
    </message>
    <message>
        <source>rapat berikut rangkaian</source>
        <translation>next of the series</translation>
    </message>
    <message>
        <source>rincian</source>
        <translation>details</translation>
    </message>
    <message>
        <source>semua pintasan</source>
        <translation>all keys</translation>
    </message>
    <message>
        <source>tenggat tindak lanjut</source>
        <translation>follow-up due date</translation>
    </message>
    <message>
        <source>1 dari {n} dipilih</source>
        <translation>1 of {n} selected</translation>
    </message>
    <message>
        <source>Daftar</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Kalender</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Tampilan rapat</source>
        <translation>View of the meetings</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Akan datang</source>
        <translation>Upcoming</translation>
    </message>
    <message>
        <source>Perlu notula</source>
        <translation>Need minutes</translation>
    </message>
    <message>
        <source>Arsip</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Hanya dapat dibaca</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>Impor rapat</source>
        <translation>Import meeting</translation>
    </message>
    <message>
        <source>Impor</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Ekspor</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Rapat baru</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>Ekspor .ics</source>
        <translation>Export .ics</translation>
    </message>
    <message>
        <source>Saring judul, nomor, kantor</source>
        <translation>Filter title, number, office</translation>
    </message>
    <message>
        <source>Saring judul, nomor, kantor, agenda</source>
        <translation>Filter title, number, office, agenda</translation>
    </message>
    <message>
        <source>Kelompok rapat</source>
        <translation>Group of meetings</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Rangkaian</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Daftar rapat</source>
        <translation>List of meetings</translation>
    </message>
    <message>
        <source>Menyiapkan basis data…</source>
        <translation>Preparing database…</translation>
    </message>
    <message>
        <source>Belum ada rapat</source>
        <translation>No meetings yet</translation>
    </message>
    <message>
        <source>Basis data ini hanya dapat dibaca dan belum berisi rapat.</source>
        <translation>This database is read-only and holds no meetings yet.</translation>
    </message>
    <message>
        <source>Buat rapat baru, atau impor berkas rapat.</source>
        <translation>Make a new meeting, or import a meeting file.</translation>
    </message>
    <message>
        <source>Tidak ada hasil untuk “{text}”</source>
        <translation>No results for “{text}”</translation>
    </message>
    <message>
        <source>Tidak ada rapat untuk saringan ini</source>
        <translation>No meetings for this filter</translation>
    </message>
    <message>
        <source>Periksa ejaan, atau hapus saringan Kantor: {name}.</source>
        <translation>Check the spelling, or clear the filter Office: {name}.</translation>
    </message>
    <message>
        <source>Periksa ejaan, atau hapus saringan.</source>
        <translation>Check the spelling, or clear the filter.</translation>
    </message>
    <message>
        <source>Hapus saringan Kantor: {name} untuk melihat semuanya.</source>
        <translation>Clear the filter Office: {name} to see them all.</translation>
    </message>
    <message>
        <source>Hapus saringan untuk melihat semua rapat.</source>
        <translation>Clear the filter to see all meetings.</translation>
    </message>
    <message>
        <source>Hapus saringan</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>Mungkin dipindah, diganti nama, atau USB-nya belum terpasang. Isinya tidak diubah.</source>
        <translation>It may have been moved or renamed, or its USB stick is not plugged in. Nothing in it was changed.</translation>
    </message>
    <message>
        <source>Basis data tidak dapat dibuka.</source>
        <translation>The database cannot be opened.</translation>
    </message>
    <message>
        <source>Data Anda tidak diubah. Coba lagi, atau pilih berkas lain.</source>
        <translation>Your data is unchanged. Try again, or choose another file.</translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Buka basis data lain</source>
        <translation>Open another database</translation>
    </message>
    <message>
        <source>Buat baru</source>
        <translation>Make a new one</translation>
    </message>
    <message>
        <source>Buka {name} di {folder}</source>
        <translation>Open {name} in {folder}</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>{n} pemberitahuan lain</source>
        <translation>{n} more messages</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Tutup pemberitahuan</source>
        <translation>Close message</translation>
    </message>
</context>
<context>
    <name>MinutesFinalising</name>
    <message>
        <source>Finalkan notula?</source>
        <translation>Make the minutes final?</translation>
    </message>
    <message>
        <source>Isi notula akan dikunci dan kode verifikasi diterbitkan. Perubahan sesudah ini dibuat sebagai revisi bernomor.</source>
        <translation>The content will be locked and a verification code issued. Changes after this are made as a numbered revision.</translation>
    </message>
    <message>
        <source>Finalkan</source>
        <translation>Make final</translation>
    </message>
    <message>
        <source>Periksa lagi</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Nomor notula ini tidak akan urut tanggal: {number} bertanggal {date}. Nomor itu tetap berlaku.</source>
        <translation>The number of these minutes will not follow the order of days: {number} is dated {date}. The number stays valid.</translation>
    </message>
    <message>
        <source>Finalkan revisi tanpa perubahan?</source>
        <translation>Finalise a revision without changes?</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Notula sedang ditinjau; catat koreksinya di Koreksi notula</source>
        <translation>The minutes are under review; record corrections in Corrections of the minutes</translation>
    </message>
    <message>
        <source>Tinjauan notula selesai</source>
        <translation>Review of the minutes ended</translation>
    </message>
    <message>
        <source>Pilih masalahnya dahulu</source>
        <translation>Choose the finding first</translation>
    </message>
    <message>
        <source>F8 berpindah ke masalah berikutnya.</source>
        <translation>F8 goes to the next finding.</translation>
    </message>
    <message>
        <source>Masalah diperiksa lagi</source>
        <translation>Finding is checked again</translation>
    </message>
    <message>
        <source>Abaikan masalah ini?</source>
        <translation>Pass over this finding?</translation>
    </message>
    <message>
        <source>Alasan (wajib)</source>
        <translation>Reason (required)</translation>
    </message>
    <message>
        <source>Abaikan</source>
        <translation>Pass over</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Masalah diabaikan dengan alasan</source>
        <translation>Finding passed over with a reason</translation>
    </message>
    <message>
        <source>Buka kunci untuk revisi?</source>
        <translation>Unlock for a revision?</translation>
    </message>
    <message>
        <source>Versi final yang sekarang tetap tersimpan dan dapat dibuka.</source>
        <translation>The present final version is kept and can be opened.</translation>
    </message>
    <message>
        <source>Alasan revisi (wajib)</source>
        <translation>Reason for the revision (required)</translation>
    </message>
    <message>
        <source>Buat revisi</source>
        <translation>Make a revision</translation>
    </message>
    <message>
        <source>Revisi {n} dibuka</source>
        <translation>Revision {n} is open</translation>
    </message>
    <message>
        <source>Ubah isinya, lalu finalkan lagi; nomornya tetap.</source>
        <translation>Change the content, then make it final again; the number stays.</translation>
    </message>
    <message>
        <source>Lembar ralat {n} dibuat</source>
        <translation>Correction sheet {n} made</translation>
    </message>
    <message>
        <source>Cetak lembarnya, lalu lampirkan pada notula bertanda tangan.</source>
        <translation>Print the sheet, then attach it to the signed minutes.</translation>
    </message>
    <message>
        <source>Dokumen PDF (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>Notula konsolidasi.pdf</source>
        <translation>Consolidated minutes.pdf</translation>
    </message>
    <message>
        <source>Simpan naskah konsolidasi</source>
        <translation>Save consolidated text</translation>
    </message>
    <message>
        <source>Notula nomor {number} final</source>
        <translation>Minutes number {number} are final</translation>
    </message>
    <message>
        <source>Kode verifikasi {code}.</source>
        <translation>Verification code {code}.</translation>
    </message>
    <message>
        <source>Tidak ada program untuk membuka PDF</source>
        <translation>There is no program to open PDFs</translation>
    </message>
    <message>
        <source>Salinannya tetap tersimpan.</source>
        <translation>The copy is kept.</translation>
    </message>
    <message>
        <source>{name} tersimpan</source>
        <translation>{name} saved</translation>
    </message>
    <message>
        <source>Di folder {folder}.</source>
        <translation>In folder {folder}.</translation>
    </message>
</context>
<context>
    <name>MinutesFlow</name>
    <message>
        <source>Tindakan lain untuk notula</source>
        <translation>More for the minutes</translation>
    </message>
    <message>
        <source>Buka arsip</source>
        <translation>Open the archive</translation>
    </message>
    <message>
        <source>Finalkan notula</source>
        <translation>Finalise minutes</translation>
    </message>
    <message>
        <source>Lengkapi {n} isian wajib dahulu.</source>
        <translation>Fill in {n} required entries first.</translation>
    </message>
    <message>
        <source>Kelengkapan sedang diperiksa.</source>
        <translation>Checking what is missing.</translation>
    </message>
    <message>
        <source>Basis data hanya dapat dibaca.</source>
        <translation>The database can only be read.</translation>
    </message>
    <message>
        <source>Catat kehadiran atau waktu rapat dibuka dahulu.</source>
        <translation>Record attendance or the opening time first.</translation>
    </message>
    <message>
        <source>Bereskan {n} koreksi tinjauan dahulu.</source>
        <translation>Settle {n} corrections of the review first.</translation>
    </message>
    <message>
        <source>Notula sedang difinalkan…</source>
        <translation>Making the minutes final…</translation>
    </message>
    <message>
        <source>Menunggu tanda tangan. Lampirkan pindaiannya di Arsip.</source>
        <translation>Waiting for signatures. Attach the scan in Archive.</translation>
    </message>
    <message>
        <source>Perubahan sesudah ini dibuat sebagai lembar ralat.</source>
        <translation>Changes after this are made as a correction sheet.</translation>
    </message>
    <message>
        <source>Rapat diarsipkan; tanda tangan menyusul. Lampirkan pindaiannya di Arsip.</source>
        <translation>The meeting is archived; the signatures are to follow. Attach the scan in Archive.</translation>
    </message>
    <message>
        <source>Rapat sudah diarsipkan. Tindak lanjut tetap dapat diperbarui.</source>
        <translation>The meeting has been archived. Action items can still be updated.</translation>
    </message>
    <message>
        <source>Setelah final, isi notula terkunci dan kode QR diterbitkan.</source>
        <translation>Once final, the content is locked and a QR code issued.</translation>
    </message>
</context>
<context>
    <name>MinutesListDialog</name>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>MinutesOutput</name>
    <message>
        <source>Mencetak halaman {n} dari {count}</source>
        <translation>Printing page {n} of {count}</translation>
    </message>
    <message>
        <source>{kind} dikirim ke printer</source>
        <translation>{kind} sent to the printer</translation>
    </message>
    <message>
        <source>Dokumen PDF (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>Dokumen Word (*.docx)</source>
        <translation>Word document (*.docx)</translation>
    </message>
    <message>
        <source>Teks (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Simpan {kind}</source>
        <translation>Save {kind}</translation>
    </message>
    <message>
        <source>Ganti {name}?</source>
        <translation>Replace {name}?</translation>
    </message>
    <message>
        <source>Berkas dengan nama itu sudah ada. Isinya akan diganti.</source>
        <translation>A file of that name exists. Its content will be replaced.</translation>
    </message>
    <message>
        <source>Ganti</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{name} tersimpan</source>
        <translation>{name} saved</translation>
    </message>
    <message>
        <source>Di folder {folder}.</source>
        <translation>In folder {folder}.</translation>
    </message>
    <message>
        <source>Buka folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Pencetakan masih berjalan</source>
        <translation>Printing is still under way</translation>
    </message>
    <message>
        <source>Dokumen belum siap</source>
        <translation>The document is not ready</translation>
    </message>
    <message>
        <source>Tunggu sebentar, lalu coba lagi.</source>
        <translation>Wait a moment, then try again.</translation>
    </message>
</context>
<context>
    <name>MinutesScreen</name>
    <message>
        <source>masalah berikutnya</source>
        <translation>next finding</translation>
    </message>
    <message>
        <source>buka isiannya</source>
        <translation>open its field</translation>
    </message>
    <message>
        <source>halaman</source>
        <translation>page</translation>
    </message>
    <message>
        <source>perbesar</source>
        <translation>zoom in</translation>
    </message>
    <message>
        <source>cetak</source>
        <translation>print</translation>
    </message>
    <message>
        <source>simpan</source>
        <translation>save</translation>
    </message>
    <message>
        <source>finalkan</source>
        <translation>make final</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>pane</translation>
    </message>
    <message>
        <source>{paper} · {count} halaman</source>
        <translation>{paper} · {count} pages</translation>
    </message>
    <message>
        <source>Jenis dokumen</source>
        <translation>Kind of document</translation>
    </message>
    <message>
        <source>Aturan naskah dinas</source>
        <translation>Rules for official papers</translation>
    </message>
    <message>
        <source>Pratinjau tidak dapat dibuat</source>
        <translation>The preview cannot be made</translation>
    </message>
    <message>
        <source>Data rapat aman. Coba lagi; bila tetap gagal, lihat rinciannya.</source>
        <translation>The meeting is safe. Try again; if it still fails, see the details.</translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Rincian</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Tidak ada yang perlu dilengkapi</source>
        <translation>Nothing is missing</translation>
    </message>
    <message>
        <source>Memeriksa kelengkapan…</source>
        <translation>Checking for gaps…</translation>
    </message>
    <message>
        <source>Kelengkapan belum dapat diperiksa</source>
        <translation>Gaps cannot be checked yet</translation>
    </message>
    <message>
        <source>Halaman &lt;b&gt;{page}&lt;/b&gt; dari {count}</source>
        <translation>Page &lt;b&gt;{page}&lt;/b&gt; of {count}</translation>
    </message>
    <message>
        <source>Halaman {page} dari {count}</source>
        <translation>Page {page} of {count}</translation>
    </message>
    <message>
        <source>Pratinjau {kind}</source>
        <translation>Preview of {kind}</translation>
    </message>
    <message>
        <source>Perbesaran {percent}</source>
        <translation>Zoom {percent}</translation>
    </message>
    <message>
        <source>Masalah berikutnya</source>
        <translation>Next finding</translation>
    </message>
    <message>
        <source>Halaman kecil</source>
        <translation>Thumbnails</translation>
    </message>
    <message>
        <source>Lebar halaman</source>
        <translation>Page width</translation>
    </message>
    <message>
        <source>Belum lengkap</source>
        <translation>Incomplete</translation>
    </message>
    <message>
        <source>Finalkan notula</source>
        <translation>Finalise minutes</translation>
    </message>
</context>
<context>
    <name>MonthDialog</name>
    <message>
        <source>Laporan bulanan</source>
        <translation>Monthly report</translation>
    </message>
    <message>
        <source>Bulan laporan</source>
        <translation>Month of the report</translation>
    </message>
</context>
<context>
    <name>MonthPapersModel</name>
    <message>
        <source>Laporan bulanan</source>
        <translation>Monthly report</translation>
    </message>
</context>
<context>
    <name>MoveDayDialog</name>
    <message>
        <source>Pindahkan hari ini?</source>
        <translation>Move this day?</translation>
    </message>
    <message>
        <source>Tanggal baru (wajib)</source>
        <translation>New date (required)</translation>
    </message>
    <message>
        <source>tanggal/bulan/tahun</source>
        <translation>day/month/year</translation>
    </message>
    <message>
        <source>Alasan (wajib)</source>
        <translation>Reason (required)</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Pindahkan</source>
        <translation>Move</translation>
    </message>
</context>
<context>
    <name>MoveDeeds</name>
    <message>
        <source>Dari awal</source>
        <translation>From the beginning</translation>
    </message>
    <message>
        <source>Sampai selesai</source>
        <translation>To the end</translation>
    </message>
    <message>
        <source>Datang pada agenda</source>
        <translation>Came at agenda item</translation>
    </message>
    <message>
        <source>Pulang pada agenda</source>
        <translation>Left at agenda item</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ctrl+Enter menyimpan</source>
        <translation>Ctrl+Enter saves</translation>
    </message>
    <message>
        <source>Simpan (Ctrl+Enter)</source>
        <translation>Save (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>NotesEditor</name>
    <message>
        <source>Potong</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>Salin</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Tempel</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Pilih semua</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Pembicara…</source>
        <translation>Speaker…</translation>
    </message>
    <message>
        <source>Jadikan</source>
        <translation>Turn into</translation>
    </message>
    <message>
        <source>Catatan pembahasan</source>
        <translation>Discussion notes</translation>
    </message>
    <message>
        <source>Pembahasan</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Arahan</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Kesimpulan</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Keputusan</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Tindak lanjut</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Ketik pembahasan. @ pembicara, /k keputusan, /t tindak lanjut</source>
        <translation>Type the discussion. @ speaker, /k decision, /t action</translation>
    </message>
    <message>
        <source>berbeda di laptop lain: tinjau dengan Ctrl+Shift+J</source>
        <translation>different on another laptop: review with Ctrl+Shift+J</translation>
    </message>
</context>
<context>
    <name>NumberDeeds</name>
    <message>
        <source>Nomor {number} dipesan</source>
        <translation>Number {number} booked</translation>
    </message>
    <message>
        <source>Nomor {number} disisipkan</source>
        <translation>Number {number} inserted</translation>
    </message>
    <message>
        <source>Nomor luar {number} dicatat</source>
        <translation>Outside number {number} recorded</translation>
    </message>
    <message>
        <source>Nomor {number} terbit</source>
        <translation>Number {number} issued</translation>
    </message>
    <message>
        <source>Nomor {number} dibatalkan</source>
        <translation>Number {number} voided</translation>
    </message>
    <message>
        <source>Nomor {series} {first}–{last} dipinjamkan</source>
        <translation>{series} numbers {first}–{last} lent</translation>
    </message>
    <message>
        <source>Buku surat diserahkan</source>
        <translation>Letter register handed over</translation>
    </message>
</context>
<context>
    <name>NumberFormPanel</name>
    <message>
        <source>Pesan nomor</source>
        <translation>Book a number</translation>
    </message>
    <message>
        <source>Nomor berikutnya: {number}</source>
        <translation>Next number: {number}</translation>
    </message>
    <message>
        <source>Pesan</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Sisipkan nomor</source>
        <translation>Insert a number</translation>
    </message>
    <message>
        <source>Untuk surat bertanggal mundur, seperti 005.01; tanggalnya di antara dua nomor.</source>
        <translation>For a back-dated letter, such as 005.01; its date lies between two numbers.</translation>
    </message>
    <message>
        <source>Sisipkan</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Catat nomor luar</source>
        <translation>Record an outside number</translation>
    </message>
    <message>
        <source>Nomor yang dipakai tanpa aplikasi ini tidak akan diberikan lagi.</source>
        <translation>A number used without this program will not be given again.</translation>
    </message>
    <message>
        <source>Catat</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Batalkan nomor</source>
        <translation>Void the number</translation>
    </message>
    <message>
        <source>{number} tidak dipakai lagi, dengan alasan ini.</source>
        <translation>{number} is not used again, for this reason.</translation>
    </message>
    <message>
        <source>Pinjamkan blok nomor</source>
        <translation>Lend a block of numbers</translation>
    </message>
    <message>
        <source>Kode laptop itu ada di Pengaturan, bagian Penomoran, pada laptop yang meminjam.</source>
        <translation>The laptop&apos;s code is in Settings, section Numbering, on the laptop that borrows.</translation>
    </message>
    <message>
        <source>Pinjamkan</source>
        <translation>Lend</translation>
    </message>
    <message>
        <source>Serahkan buku surat</source>
        <translation>Hand over the register</translation>
    </message>
    <message>
        <source>Pemegang buku: {keeper}. Ambil alih hanya bila laptop itu tidak dipakai lagi.</source>
        <translation>Kept by: {keeper}. Take over only when that laptop is no longer used.</translation>
    </message>
    <message>
        <source>Serahkan</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Jenis nomor</source>
        <translation>Kind of number</translation>
    </message>
    <message>
        <source>Nomor, atau rentang seperti 1–12</source>
        <translation>Number, or a span such as 1–12</translation>
    </message>
    <message>
        <source>Tanggal surat</source>
        <translation>Letter date</translation>
    </message>
    <message>
        <source>Perihal</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Tujuan</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Laptop</translation>
    </message>
    <message>
        <source>Nama laptop itu</source>
        <translation>Name of that laptop</translation>
    </message>
    <message>
        <source>Banyaknya nomor</source>
        <translation>How many numbers</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>NumberOutput</name>
    <message>
        <source>Nomor ini tidak terkait rapat</source>
        <translation>This number belongs to no meeting</translation>
    </message>
    <message>
        <source>Nomornya dapat disalin dengan Ctrl+C.</source>
        <translation>The number can be copied with Ctrl+C.</translation>
    </message>
    <message>
        <source>Nomor {n} disalin</source>
        <translation>Number {n} copied</translation>
    </message>
    <message>
        <source>Buku surat {year}</source>
        <translation>Letter register {year}</translation>
    </message>
    <message>
        <source>Buku kerja Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel workbook (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Ekspor buku surat</source>
        <translation>Export the letter register</translation>
    </message>
    <message>
        <source>Buku surat tersimpan</source>
        <translation>Letter register saved</translation>
    </message>
    <message>
        <source>Buka folder</source>
        <translation>Open folder</translation>
    </message>
</context>
<context>
    <name>NumbersHeads</name>
    <message>
        <source>Kolom nomor, tanggal (terbaru di atas), jenis, perihal dan tujuan, status</source>
        <translation>Columns number, date (newest first), kind, subject and recipient, status</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Perihal dan tujuan</source>
        <translation>Subject and recipient</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>NumbersSection</name>
    <message>
        <source>Urut</source>
        <translation>Serial</translation>
    </message>
    <message>
        <source>Sisipkan nomor urut, tiga angka</source>
        <translation>Insert the serial, three digits</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Sisipkan jenis, seperti UND</source>
        <translation>Insert the type, such as UND</translation>
    </message>
    <message>
        <source>Bulan</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Sisipkan bulan, seperti 03</source>
        <translation>Insert the month, such as 03</translation>
    </message>
    <message>
        <source>Bulan Romawi</source>
        <translation>Roman month</translation>
    </message>
    <message>
        <source>Sisipkan bulan, seperti III</source>
        <translation>Insert the month, such as III</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Sisipkan tahun</source>
        <translation>Insert the year</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Sisipkan kode unit</source>
        <translation>Insert the unit code</translation>
    </message>
    <message>
        <source>Klasifikasi</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Sisipkan kode klasifikasi</source>
        <translation>Insert the archive class code</translation>
    </message>
    <message>
        <source>Keamanan</source>
        <translation>Security</translation>
    </message>
    <message>
        <source>Sisipkan kode keamanan, seperti B</source>
        <translation>Insert the security code, such as B</translation>
    </message>
    <message>
        <source>Contoh berikutnya: {number}</source>
        <translation>Next example: {number}</translation>
    </message>
    <message>
        <source>Penomoran</source>
        <translation>Numbering</translation>
    </message>
    <message>
        <source>Jenis nomor</source>
        <translation>Kind of number</translation>
    </message>
    <message>
        <source>Pola nomor</source>
        <translation>Number pattern</translation>
    </message>
    <message>
        <source>Isian pola nomor</source>
        <translation>Slots of the number pattern</translation>
    </message>
    <message>
        <source>Kode klasifikasi jenis ini</source>
        <translation>Archive class code of this kind</translation>
    </message>
    <message>
        <source>Untuk semua jenis</source>
        <translation>For all kinds</translation>
    </message>
    <message>
        <source>Kode unit</source>
        <translation>Unit code</translation>
    </message>
    <message>
        <source>Banyaknya nomor satu blok</source>
        <translation>Numbers in one block</translation>
    </message>
    <message>
        <source>Kode klasifikasi, satu setiap baris: kode lalu artinya</source>
        <translation>Archive class codes, one a line: code, then meaning</translation>
    </message>
    <message>
        <source>Laptop ini</source>
        <translation>This laptop</translation>
    </message>
    <message>
        <source>Nama laptop</source>
        <translation>Laptop name</translation>
    </message>
    <message>
        <source>Kode laptop, untuk meminjam blok nomor</source>
        <translation>Laptop code, for borrowing a block of numbers</translation>
    </message>
</context>
<context>
    <name>OfficeAsk</name>
    <message>
        <source>Kantor penerima</source>
        <translation>Recipient&apos;s office</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Undang</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>Jangan undang</source>
        <translation>Do not invite</translation>
    </message>
    <message>
        <source>{n} lagi</source>
        <translation>{n} more</translation>
    </message>
    <message>
        <source>Kantor untuk {who}</source>
        <translation>Office for {who}</translation>
    </message>
</context>
<context>
    <name>OfficeDeeds</name>
    <message>
        <source>Tidak ada (kantor utama)</source>
        <translation>None (main office)</translation>
    </message>
    <message>
        <source>Kantor {name} ditambahkan</source>
        <translation>Office {name} added</translation>
    </message>
    <message>
        <source>Kantor {name} dihapus</source>
        <translation>Office {name} deleted</translation>
    </message>
    <message>
        <source>Kantor {name} tidak dihapus</source>
        <translation>Office {name} not deleted</translation>
    </message>
    <message>
        <source>Kantor ini dipakai di {n} tempat: orang, jabatan, atau rapat.</source>
        <translation>This office is used in {n} places: people, posts or meetings.</translation>
    </message>
    <message>
        <source>Kode kantor yang sudah dipakai tetap {code}.</source>
        <translation>An office code in use stays {code}.</translation>
    </message>
</context>
<context>
    <name>OfficeMenu</name>
    <message>
        <source>Semua kantor</source>
        <translation>All offices</translation>
    </message>
</context>
<context>
    <name>OfficePanel</name>
    <message>
        <source>{n} jabatan</source>
        <translation>{n} posts</translation>
    </message>
    <message>
        <source>Kodenya dipakai di lencana, misalnya BAPPEDA.</source>
        <translation>The code is used on badges, for example BAPPEDA.</translation>
    </message>
    <message>
        <source>Kantor baru</source>
        <translation>New office</translation>
    </message>
    <message>
        <source>Pemerintah daerah</source>
        <translation>Regional government</translation>
    </message>
    <message>
        <source>Lembaga luar</source>
        <translation>Outside body</translation>
    </message>
    <message>
        <source>Nama pendek</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Tutup panel rincian</source>
        <translation>Close details pane</translation>
    </message>
    <message>
        <source>Naikkan urutan kantor</source>
        <translation>Move office up</translation>
    </message>
    <message>
        <source>Turunkan urutan kantor</source>
        <translation>Move office down</translation>
    </message>
    <message>
        <source>Hapus kantor</source>
        <translation>Delete office</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Nama kantor</source>
        <translation>Office name</translation>
    </message>
    <message>
        <source>Singkatan</source>
        <translation>Abbreviation</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Di bawah kantor</source>
        <translation>Under office</translation>
    </message>
    <message>
        <source>Kedudukan</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>Urutan protokol</source>
        <translation>Order of precedence</translation>
    </message>
    <message>
        <source>Naik</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Turun</source>
        <translation>Move down</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Tidak ada rapat pada periode ini</source>
        <translation>No meetings in this period</translation>
    </message>
    <message>
        <source>Kehadiran dicatat pada {n} dari {all} rapat</source>
        <translation>Attendance recorded in {n} of {all} meetings</translation>
    </message>
    <message>
        <source>{n} dari {all} rapat dicatat</source>
        <translation>{n} of {all} meetings recorded</translation>
    </message>
    <message>
        <source>{n} orang</source>
        <translation>{n} people</translation>
    </message>
    <message>
        <source>{n} unsur</source>
        <translation>{n} groups</translation>
    </message>
    <message>
        <source>Undangan pada rapat yang kehadirannya dicatat</source>
        <translation>Invitations to meetings whose attendance was recorded</translation>
    </message>
    <message>
        <source>Diundang</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Belum dicatat: tidak masuk hitungan persentase</source>
        <translation>Not recorded: in no percentage</translation>
    </message>
    <message>
        <source>Belum dicatat</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>Hadir dari undangan yang kehadirannya diketahui</source>
        <translation>Came, of the invitations whose outcome is known</translation>
    </message>
    <message>
        <source>Hadir (%)</source>
        <translation>Came (%)</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Hadir</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>Diwakili</source>
        <translation>By proxy</translation>
    </message>
    <message>
        <source>Tidak hadir</source>
        <translation>Away</translation>
    </message>
    <message>
        <source>Tanpa undangan</source>
        <translation>Uninvited</translation>
    </message>
    <message>
        <source>Yang datang</source>
        <translation>Who came</translation>
    </message>
    <message>
        <source>Izin, sakit, dinas luar</source>
        <translation>Leave, illness, other duty</translation>
    </message>
    <message>
        <source>Hadir mewakili orang lain atau tanpa undangan</source>
        <translation>Came for somebody else or uninvited</translation>
    </message>
    <message>
        <source>Tanpa keterangan</source>
        <translation>Without notice</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Mewakilkan</source>
        <translation>Sent a proxy</translation>
    </message>
    <message>
        <source>Izin</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Tanpa ket.</source>
        <translation>No word</translation>
    </message>
    <message>
        <source>Tambahan</source>
        <translation>Extra</translation>
    </message>
    <message>
        <source>Bulan</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Rapat</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Kehadiran dicatat</source>
        <translation>Attendance recorded</translation>
    </message>
    <message>
        <source>Kantor diundang</source>
        <translation>Offices invited</translation>
    </message>
    <message>
        <source>Kantor hadir</source>
        <translation>Offices present</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Yang hadir</source>
        <translation>Who came</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Tidak datang</source>
        <translation>Did not come</translation>
    </message>
</context>
<context>
    <name>OverviewExporting</name>
    <message>
        <source>Belum ada data untuk disimpan</source>
        <translation>There is no data to save yet</translation>
    </message>
    <message>
        <source>Gambar PNG (*.png)</source>
        <translation>PNG picture (*.png)</translation>
    </message>
    <message>
        <source>Gambar SVG (*.svg)</source>
        <translation>SVG picture (*.svg)</translation>
    </message>
    <message>
        <source>Simpan gambar</source>
        <translation>Save picture</translation>
    </message>
    <message>
        <source>Buku kerja Excel (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Ekspor tabel</source>
        <translation>Export table</translation>
    </message>
    <message>
        <source>{name} tersimpan</source>
        <translation>{name} saved</translation>
    </message>
    <message>
        <source>{n} baris.</source>
        <translation>{n} rows.</translation>
    </message>
    <message>
        <source>{n} baris tertutup tidak disertakan.</source>
        <translation>{n} closed rows left out.</translation>
    </message>
    <message>
        <source>Buka folder</source>
        <translation>Open folder</translation>
    </message>
</context>
<context>
    <name>OverviewScreen</name>
    <message>
        <source>Ringkasan</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>pilih nilai</source>
        <translation>choose a value</translation>
    </message>
    <message>
        <source>tabel atau gambar</source>
        <translation>table or picture</translation>
    </message>
    <message>
        <source>gambar berikutnya</source>
        <translation>next picture</translation>
    </message>
    <message>
        <source>simpan gambar</source>
        <translation>save picture</translation>
    </message>
    <message>
        <source>cetak</source>
        <translation>print</translation>
    </message>
    <message>
        <source>pilih</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>buka kehadiran</source>
        <translation>open attendance</translation>
    </message>
    <message>
        <source>urutkan kolom</source>
        <translation>sort column</translation>
    </message>
    <message>
        <source>ekspor</source>
        <translation>export</translation>
    </message>
    <message>
        <source>Gambar</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Kehadiran</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Ketidaksesuaian</source>
        <translation>Mismatches</translation>
    </message>
    <message>
        <source>Semua rapat</source>
        <translation>All meetings</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Orang</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Bulan</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Rekap kehadiran</source>
        <translation>Attendance recap</translation>
    </message>
    <message>
        <source>Menghitung ringkasan…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>Tidak ada ketidaksesuaian</source>
        <translation>Nothing differs</translation>
    </message>
    <message>
        <source>Yang hadir sesuai undangan.</source>
        <translation>Those who came are those who were invited.</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok dengan saringan</source>
        <translation>Nothing fits the filter</translation>
    </message>
    <message>
        <source>Belum ada kehadiran yang dicatat</source>
        <translation>No attendance recorded yet</translation>
    </message>
    <message>
        <source>Catat kehadiran di tahap Kehadiran sebuah rapat, atau pilih periode lain.</source>
        <translation>Record attendance at the Attendance stage of a meeting, or choose another period.</translation>
    </message>
    <message>
        <source>Tampilkan semua</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Isi ringkasan</source>
        <translation>Contents of the overview</translation>
    </message>
    <message>
        <source>Ekspor</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Rekap menurut</source>
        <translation>Recap by</translation>
    </message>
    <message>
        <source>Jenis ketidaksesuaian</source>
        <translation>Kind of mismatch</translation>
    </message>
    <message>
        <source>Satu rapat</source>
        <translation>One meeting</translation>
    </message>
</context>
<context>
    <name>PackageDeeds</name>
    <message>
        <source>Ekspor ke berkas</source>
        <translation>Export to file</translation>
    </message>
    <message>
        <source>Sertakan {n} berkas, lampiran dan naskah ({size})</source>
        <translation>Include {n} files, attachments and papers ({size})</translation>
    </message>
    <message>
        <source>Pilih tempat</source>
        <translation>Choose a place</translation>
    </message>
    <message>
        <source>Berkas berbagi JakBer (*.jbx)</source>
        <translation>JakBer sharing files (*.jbx)</translation>
    </message>
    <message>
        <source>Semua rapat dan riwayatnya disimpan ke satu berkas, untuk laptop lain atau USB.</source>
        <translation>All meetings and their history are saved to one file, for another laptop or a USB stick.</translation>
    </message>
    <message>
        <source>Dengan lampiran berkasnya besar dan lama disalin.</source>
        <translation>With attachments the file is large and takes long to copy.</translation>
    </message>
    <message>
        <source>{n} lampiran belum tiba di laptop ini, jadi tidak ikut.</source>
        <translation>{n} attachments have not arrived on this laptop, so they stay out.</translation>
    </message>
    <message>
        <source>Sinkronisasi sedang berjalan</source>
        <translation>A sync is running</translation>
    </message>
    <message>
        <source>Ekspor setelah sinkronisasi selesai.</source>
        <translation>Export once it has finished.</translation>
    </message>
    <message>
        <source>Ekspor dihentikan</source>
        <translation>Export stopped</translation>
    </message>
    <message>
        <source>Tidak ada berkas yang ditulis atau diganti.</source>
        <translation>No file was written or replaced.</translation>
    </message>
    <message>
        <source>{name} tersimpan ({size})</source>
        <translation>{name} saved ({size})</translation>
    </message>
    <message>
        <source>Buka folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>{n} perubahan</source>
        <translation>{n} changes</translation>
    </message>
    <message>
        <source>{n} perubahan dan {files} lampiran</source>
        <translation>{n} changes and {files} attachments</translation>
    </message>
    <message>
        <source>Buka di laptop lain dengan Impor berkas.</source>
        <translation>Open it on another laptop with Import file.</translation>
    </message>
    <message>
        <source>{n} lampiran tidak ikut.</source>
        <translation>{n} attachments are not in it.</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Menyiapkan pratinjau halaman {page}…</source>
        <translation>Preparing preview of page {page}…</translation>
    </message>
</context>
<context>
    <name>PagesModel</name>
    <message>
        <source>Halaman {page} dari {count}</source>
        <translation>Page {page} of {count}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Rapat</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Orang dan jabatan</source>
        <translation>People and posts</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Butir</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Surat</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Lampiran</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Keputusan</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Tindak lanjut</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Target kerja sama</source>
        <translation>Cooperation targets</translation>
    </message>
    <message>
        <source>Rangkaian dan topik</source>
        <translation>Series and topics</translation>
    </message>
    <message>
        <source>Perintah</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Terakhir dibuka</source>
        <translation>Recently opened</translation>
    </message>
    <message>
        <source>Topik</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Rangkaian</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>tenggat {date}</source>
        <translation>due {date}</translation>
    </message>
    <message>
        <source>Terbatas</source>
        <translation>Restricted</translation>
    </message>
    <message>
        <source>Agenda {item}, butir {point}</source>
        <translation>Agenda {item}, point {point}</translation>
    </message>
    <message>
        <source>Agenda {item}</source>
        <translation>Agenda {item}</translation>
    </message>
    <message>
        <source>Indeks pencarian sedang disusun, {percent}%. Hasilnya belum lengkap.</source>
        <translation>The search index is being made, {percent}%. Results are not complete yet.</translation>
    </message>
    <message>
        <source>Tidak ada hasil untuk “{text}”. Periksa ejaannya.</source>
        <translation>No results for “{text}”. Check the spelling.</translation>
    </message>
    <message>
        <source>Ketik beberapa huruf.</source>
        <translation>Type a few letters.</translation>
    </message>
    <message>
        <source>{n} hasil</source>
        <translation>{n} results</translation>
    </message>
</context>
<context>
    <name>PaletteDeeds</name>
    <message>
        <source>Belum ada rapat yang menyebut “{name}”</source>
        <translation>No meeting mentions “{name}” yet</translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <source>Hasil pencarian</source>
        <translation>Search results</translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message>
        <source>Cari dan perintah</source>
        <translation>Search and commands</translation>
    </message>
    <message>
        <source>tutup</source>
        <translation>close</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Perintah</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Rapat</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Orang</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Keputusan dan tindak lanjut</source>
        <translation>Decisions and follow-up</translation>
    </message>
    <message>
        <source>pilih</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>buka</source>
        <translation>open</translation>
    </message>
    <message>
        <source>buka di jendela baru</source>
        <translation>open in new window</translation>
    </message>
    <message>
        <source>ganti kelompok</source>
        <translation>change group</translation>
    </message>
    <message>
        <source>Cari rapat, orang, keputusan, atau perintah</source>
        <translation>Search meetings, people, decisions or commands</translation>
    </message>
    <message>
        <source>Cari atau perintah</source>
        <translation>Search or command</translation>
    </message>
</context>
<context>
    <name>PaletteViewModel</name>
    <message>
        <source>Buat rapat “{title}”</source>
        <translation>Create meeting “{title}”</translation>
    </message>
    <message>
        <source>Mulai dari rapat kosong</source>
        <translation>Start from an empty meeting</translation>
    </message>
    <message>
        <source>Cari “{words}” di semua notula</source>
        <translation>Search “{words}” in all minutes</translation>
    </message>
    <message>
        <source>Termasuk isi lampiran</source>
        <translation>Including the text of attachments</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>{n} tugas tertutup tidak ditulis</source>
        <translation>{n} confidential tasks left out</translation>
    </message>
    <message>
        <source>Asalnya agenda atau butir tertutup; sampaikan secara langsung.</source>
        <translation>They come from confidential items or points; pass them on in person.</translation>
    </message>
    <message>
        <source>Pesan nomor</source>
        <translation>Book a number</translation>
    </message>
    <message>
        <source>Terbitkan nomor</source>
        <translation>Issue the number</translation>
    </message>
    <message>
        <source>Basis data hanya dapat dibaca.</source>
        <translation>The database can only be read.</translation>
    </message>
    <message>
        <source>Tempat nomornya dicetak kosong.</source>
        <translation>The place of its number prints empty.</translation>
    </message>
    <message>
        <source>Nomor dan tanggal surat tercetak setelah nomornya dipesan.</source>
        <translation>Number and date of the letter print once its number is booked.</translation>
    </message>
    <message>
        <source>Belum bernomor</source>
        <translation>No number yet</translation>
    </message>
    <message>
        <source>{n} dari {all} surat bernomor</source>
        <translation>{n} of {all} letters numbered</translation>
    </message>
    <message>
        <source>Terbit; rapat berubah sesudahnya. Surat baru perlu nomor baru.</source>
        <translation>Issued; the meeting changed since. A new letter needs a new number.</translation>
    </message>
    <message>
        <source>Pesan nomor untuk surat yang lain.</source>
        <translation>Book numbers for the other letters.</translation>
    </message>
    <message>
        <source>Dipesan; naskah masih draf sampai nomornya terbit.</source>
        <translation>Booked; the paper is a draft until its number is issued.</translation>
    </message>
    <message>
        <source>Terbit; nomor tidak berubah lagi.</source>
        <translation>Issued; the number does not change any more.</translation>
    </message>
    <message>
        <source>Nomor terbit</source>
        <translation>Number issued</translation>
    </message>
    <message>
        <source>Nomor dipesan</source>
        <translation>Number booked</translation>
    </message>
    <message>
        <source>Pencetakan masih berjalan</source>
        <translation>Printing is still under way</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Simpan sebagai PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Simpan sebagai Word</source>
        <translation>Save as Word</translation>
    </message>
    <message>
        <source>Simpan sebagai teks</source>
        <translation>Save as text</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Halaman sebelumnya</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Halaman berikutnya</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Perkecil</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Perbesar</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Lebar halaman</source>
        <translation>Page width</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>pilih</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>panel berikut</source>
        <translation>next pane</translation>
    </message>
    <message>
        <source>halaman</source>
        <translation>page</translation>
    </message>
    <message>
        <source>nomor</source>
        <translation>number</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Teks</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>PaperOptions</name>
    <message>
        <source>Pilihan cetak</source>
        <translation>Print options</translation>
    </message>
    <message>
        <source>Kantor tujuan</source>
        <translation>Office written to</translation>
    </message>
    <message>
        <source>Keputusan yang dipetik</source>
        <translation>Decision excerpted</translation>
    </message>
    <message>
        <source>Tanda tangan</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Bentuk daftar hadir</source>
        <translation>Form of the attendance sheet</translation>
    </message>
    <message>
        <source>Lembar ralat</source>
        <translation>Correction sheet</translation>
    </message>
    <message>
        <source>Aturan naskah dinas</source>
        <translation>Rules for official papers</translation>
    </message>
    <message>
        <source>Satu berkas tiap kantor</source>
        <translation>One file for each office</translation>
    </message>
    <message>
        <source>Salinan kantor dengan kotak paraf</source>
        <translation>Office copy with boxes for initials</translation>
    </message>
    <message>
        <source>Nomor surat</source>
        <translation>Letter number</translation>
    </message>
    <message>
        <source>Tanggal surat</source>
        <translation>Letter date</translation>
    </message>
</context>
<context>
    <name>PaperOutput</name>
    <message>
        <source>Simpan nota dinas di folder</source>
        <translation>Save the memos in a folder</translation>
    </message>
    <message>
        <source>Ganti {n} berkas di folder ini?</source>
        <translation>Replace {n} files in this folder?</translation>
    </message>
    <message>
        <source>{names} dan {n} lainnya</source>
        <translation>{names} and {n} more</translation>
    </message>
    <message>
        <source>Ganti</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{n} nota dinas tersimpan</source>
        <translation>{n} memos saved</translation>
    </message>
    <message>
        <source>Di folder {folder}.</source>
        <translation>In folder {folder}.</translation>
    </message>
    <message>
        <source>Buka folder</source>
        <translation>Open folder</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Coba lagi</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Halaman {page} dari {count}</source>
        <translation>Page {page} of {count}</translation>
    </message>
    <message>
        <source>Pratinjau {kind}</source>
        <translation>Preview of {kind}</translation>
    </message>
    <message>
        <source>Perbesaran {percent}</source>
        <translation>Zoom {percent}</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Sebelum rapat</source>
        <translation>Before the meeting</translation>
    </message>
    <message>
        <source>Saat rapat</source>
        <translation>During the meeting</translation>
    </message>
    <message>
        <source>Sesudah rapat</source>
        <translation>After the meeting</translation>
    </message>
    <message>
        <source>Siap dicetak</source>
        <translation>Ready to print</translation>
    </message>
    <message>
        <source>Belum bernomor</source>
        <translation>No number yet</translation>
    </message>
    <message>
        <source>Dipesan: {number}</source>
        <translation>Booked: {number}</translation>
    </message>
    <message>
        <source>Terbit: {number}</source>
        <translation>Issued: {number}</translation>
    </message>
    <message>
        <source>Draf</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Ditinjau</source>
        <translation>In review</translation>
    </message>
    <message>
        <source>Final: {number}</source>
        <translation>Final: {number}</translation>
    </message>
    <message>
        <source>Final, PDF tidak tersimpan</source>
        <translation>Final, PDF not kept here</translation>
    </message>
    <message>
        <source>Belum ada keputusan</source>
        <translation>No decisions yet</translation>
    </message>
    <message>
        <source>Belum ada ralat</source>
        <translation>No corrections yet</translation>
    </message>
    <message>
        <source>Tidak dibuat: rapat tertutup</source>
        <translation>Not made: closed meeting</translation>
    </message>
    <message>
        <source>Rapat tetap dijadwalkan</source>
        <translation>The meeting still stands</translation>
    </message>
    <message>
        <source>Lembar {number} terbit</source>
        <translation>Sheet {number} issued</translation>
    </message>
    <message>
        <source>{n} rapat</source>
        <translation>{n} meetings</translation>
    </message>
    <message>
        <source>{n} tugas</source>
        <translation>{n} tasks</translation>
    </message>
    <message>
        <source>{n} tugas, {late} terlambat</source>
        <translation>{n} tasks, {late} late</translation>
    </message>
    <message>
        <source>Tidak ada rapat</source>
        <translation>No meetings</translation>
    </message>
</context>
<context>
    <name>PapersDialog</name>
    <message>
        <source>Naskah rapat</source>
        <translation>Papers of the meeting</translation>
    </message>
    <message>
        <source>Naskah rapat ini</source>
        <translation>Papers of this meeting</translation>
    </message>
    <message>
        <source>Pimpinan (laporan rapat)</source>
        <translation>Superior (report of the meeting)</translation>
    </message>
    <message>
        <source>Semua kantor, satu surat tiap kantor</source>
        <translation>All offices, one letter to each</translation>
    </message>
    <message>
        <source>{name} ({n} tugas)</source>
        <translation>{name} ({n} tasks)</translation>
    </message>
    <message>
        <source>{name} ({n} tugas, surat dinas)</source>
        <translation>{name} ({n} tasks, official letter)</translation>
    </message>
    <message>
        <source>Semua keputusan yang berlaku</source>
        <translation>All decisions in force</translation>
    </message>
    <message>
        <source>Lembar {n}</source>
        <translation>Sheet {n}</translation>
    </message>
    <message>
        <source>Lembar terbaru</source>
        <translation>Newest sheet</translation>
    </message>
    <message>
        <source>Menurut jumlah pihak</source>
        <translation>By the number of parties</translation>
    </message>
    <message>
        <source>Satu penanda tangan</source>
        <translation>One signer</translation>
    </message>
    <message>
        <source>Dua pihak berdampingan</source>
        <translation>Two parties side by side</translation>
    </message>
    <message>
        <source>Tiga kolom</source>
        <translation>Three columns</translation>
    </message>
    <message>
        <source>Tabel tanda tangan</source>
        <translation>Table of signatures</translation>
    </message>
    <message>
        <source>Menurut keadaan rapat</source>
        <translation>As the meeting stands</translation>
    </message>
    <message>
        <source>Kosong</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>Terisi nama undangan</source>
        <translation>Filled with those invited</translation>
    </message>
    <message>
        <source>Hasil kehadiran</source>
        <translation>Attendance as recorded</translation>
    </message>
    <message>
        <source>{n} keputusan tertutup tidak dipetik</source>
        <translation>{n} confidential decisions left out</translation>
    </message>
    <message>
        <source>Pilih keputusan itu sendiri bila hendak dipetik.</source>
        <translation>Choose such a decision by itself to excerpt it.</translation>
    </message>
    <message>
        <source>Dipesan; terbit saat undangan ditandai terkirim.</source>
        <translation>Booked; issued when the invitation is marked as sent.</translation>
    </message>
    <message>
        <source>Nomor keputusannya, dari notula final.</source>
        <translation>The decision&apos;s own number, from the final minutes.</translation>
    </message>
    <message>
        <source>PDF yang tersimpan dicetak apa adanya.</source>
        <translation>The stored PDF is printed as it is.</translation>
    </message>
    <message>
        <source>PDF final tidak ada di sini; dicetak sebagai draf.</source>
        <translation>The final PDF is not here; printed as a draft.</translation>
    </message>
    <message>
        <source>Belum bernomor</source>
        <translation>No number yet</translation>
    </message>
    <message>
        <source>Nomor terbit saat notula final.</source>
        <translation>The number comes when the minutes are final.</translation>
    </message>
    <message>
        <source>Tidak bernomor</source>
        <translation>Without a number</translation>
    </message>
    <message>
        <source>Naskah ini dicetak tanpa nomor surat.</source>
        <translation>This paper prints without a letter number.</translation>
    </message>
</context>
<context>
    <name>PapersSection</name>
    <message>
        <source>Dokumen dan cetak</source>
        <translation>Documents and printing</translation>
    </message>
    <message>
        <source>Aturan naskah dinas yang dipakai</source>
        <translation>Rules for official papers in use</translation>
    </message>
    <message>
        <source>Kertas dan tepi (mm)</source>
        <translation>Paper and margins (mm)</translation>
    </message>
    <message>
        <source>Kertas</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Perataan</source>
        <translation>Alignment</translation>
    </message>
    <message>
        <source>Atas</source>
        <translation>Top</translation>
    </message>
    <message>
        <source>Bawah</source>
        <translation>Bottom</translation>
    </message>
    <message>
        <source>Kiri</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Kanan</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Ukuran huruf (pt)</source>
        <translation>Type sizes (pt)</translation>
    </message>
    <message>
        <source>Isi</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Jarak baris</source>
        <translation>Line spacing</translation>
    </message>
    <message>
        <source>Tabel</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Judul</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Pokok</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Kecil</source>
        <translation>Small</translation>
    </message>
    <message>
        <source>Bunyi dan bentuk naskah</source>
        <translation>Wording and shape</translation>
    </message>
    <message>
        <source>Judul notula</source>
        <translation>Title of the minutes</translation>
    </message>
    <message>
        <source>Label NIP</source>
        <translation>NIP label</translation>
    </message>
    <message>
        <source>Letak alamat tujuan</source>
        <translation>Side of the addressee</translation>
    </message>
    <message>
        <source>Kata sapaan</source>
        <translation>Salutation</translation>
    </message>
    <message>
        <source>Jabatan penanda tangan</source>
        <translation>Signer’s post</translation>
    </message>
    <message>
        <source>Isi baris Sifat</source>
        <translation>Content of the Sifat line</translation>
    </message>
    <message>
        <source>Daftar hadir dan pemeriksaan</source>
        <translation>Attendance sheet and checks</translation>
    </message>
    <message>
        <source>Baris kosong</source>
        <translation>Spare rows</translation>
    </message>
    <message>
        <source>Undangan paling lambat (hari)</source>
        <translation>Days to invite ahead</translation>
    </message>
    <message>
        <source>Kata kerja pelapor</source>
        <translation>Reporting verbs</translation>
    </message>
    <message>
        <source>Satu setiap baris; yang pertama disisipkan</source>
        <translation>One per line; the first is inserted</translation>
    </message>
</context>
<context>
    <name>PartnerMenu</name>
    <message>
        <source>Semua kerja sama</source>
        <translation>All cooperations</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Frasa sandi lama</source>
        <translation>Old passphrase</translation>
    </message>
    <message>
        <source>Frasa sandi ruang kerja</source>
        <translation>Workspace passphrase</translation>
    </message>
    <message>
        <source>Frasa sandi ruang kerja (boleh dikosongkan)</source>
        <translation>Workspace passphrase (may stay empty)</translation>
    </message>
    <message>
        <source>Frasa sandi baru</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Tulis sekali lagi</source>
        <translation>Type it once more</translation>
    </message>
    <message>
        <source>{n} laptop berbagi di sini.</source>
        <translation>{n} laptops share here.</translation>
    </message>
    <message>
        <source>Mulai berbagi di folder ini?</source>
        <translation>Start sharing in this folder?</translation>
    </message>
    <message>
        <source>Folder ini belum dipakai berbagi; laptop ini yang pertama. Dengan frasa sandi, isinya hanya dapat dibuka oleh laptop yang mengetahuinya.</source>
        <translation>Nobody shares in this folder yet; this laptop is the first. With a passphrase, only laptops that know it can open what is in it.</translation>
    </message>
    <message>
        <source>Mulai berbagi</source>
        <translation>Start sharing</translation>
    </message>
    <message>
        <source>Folder ini belum dipakai berbagi. Isinya terkunci dengan frasa sandi ruang kerja yang sama.</source>
        <translation>Nobody shares in this folder yet. It will be locked with the same workspace passphrase.</translation>
    </message>
    <message>
        <source>Gabung ke folder ini?</source>
        <translation>Join this folder?</translation>
    </message>
    <message>
        <source>Tulis frasa sandi yang sudah disepakati kantor.</source>
        <translation>Type the passphrase your office agreed on.</translation>
    </message>
    <message>
        <source>Gabung</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>Berkas dibagikan tanpa frasa sandi.</source>
        <translation>Files are shared without a passphrase.</translation>
    </message>
    <message>
        <source>Berkas yang dibagikan terkunci. Frasa sandi cukup ditulis satu kali.</source>
        <translation>The shared files are locked. The passphrase is typed only once.</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Pasang frasa sandi?</source>
        <translation>Set a passphrase?</translation>
    </message>
    <message>
        <source>Berkas yang dibagikan mulai sekarang terkunci. Laptop lain akan diminta menulis frasa sandi ini satu kali.</source>
        <translation>Files shared from now on are locked. Other laptops will be asked for this passphrase once.</translation>
    </message>
    <message>
        <source>Pasang</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Ganti frasa sandi?</source>
        <translation>Change the passphrase?</translation>
    </message>
    <message>
        <source>Laptop lain akan diminta menulis frasa sandi yang baru satu kali.</source>
        <translation>Other laptops will be asked for the new passphrase once.</translation>
    </message>
    <message>
        <source>Ganti</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Mulai berbagi di hub ini?</source>
        <translation>Begin to share at this hub?</translation>
    </message>
    <message>
        <source>Gabung ke hub ini?</source>
        <translation>Join this hub?</translation>
    </message>
    <message>
        <source>Hub ini belum dipakai berbagi; laptop ini yang pertama, dan menentukan untuk seterusnya: dengan frasa sandi, administrator hub pun tidak dapat membaca isinya.</source>
        <translation>Nobody shares at this hub yet; this laptop is the first, and decides for good: with a passphrase not even the hub&apos;s administrator can read what is shared.</translation>
    </message>
    <message>
        <source>Hub ini belum dipakai berbagi. Isinya terkunci dengan frasa sandi ruang kerja yang sama.</source>
        <translation>Nobody shares at this hub yet. What is shared is locked with the same workspace passphrase.</translation>
    </message>
    <message>
        <source>Isinya disimpan di hub tanpa frasa sandi.</source>
        <translation>The hub keeps it without a passphrase.</translation>
    </message>
    <message>
        <source>Tanpa frasa sandi, administrator dan setiap anggota hub dapat membaca isinya.</source>
        <translation>Without a passphrase the administrator and every member of the hub can read what is shared.</translation>
    </message>
    <message>
        <source>Tanpa frasa sandi, siapa pun yang dapat membuka folder ini dapat membaca isinya.</source>
        <translation>Without a passphrase, anyone who can open this folder can read what is in it.</translation>
    </message>
    <message>
        <source>Empat kata yang tidak berhubungan mudah diingat dan sukar ditebak.</source>
        <translation>Four unrelated words are easy to remember and hard to guess.</translation>
    </message>
    <message>
        <source>Frasa sandi ini pendek. Empat kata yang tidak berhubungan lebih sukar ditebak.</source>
        <translation>This passphrase is short. Four unrelated words are harder to guess.</translation>
    </message>
    <message>
        <source>Simpan di tempat aman: frasa sandi yang terlupa tidak dapat dipulihkan.</source>
        <translation>Keep it in a safe place: a forgotten passphrase cannot be recovered.</translation>
    </message>
    <message>
        <source>Kedua tulisan belum sama.</source>
        <translation>The two entries are not the same yet.</translation>
    </message>
    <message>
        <source>Memeriksa…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Tampilkan yang diketik</source>
        <translation>Show what is typed</translation>
    </message>
</context>
<context>
    <name>PeriodDialog</name>
    <message>
        <source>Rentang tanggal</source>
        <translation>Range of dates</translation>
    </message>
    <message>
        <source>Tulis tanggal seperti 12/04/2026.</source>
        <translation>Write a date like 12/04/2026.</translation>
    </message>
    <message>
        <source>Tanggal akhir harus sesudah tanggal awal.</source>
        <translation>The last date must follow the first.</translation>
    </message>
    <message>
        <source>Dari tanggal</source>
        <translation>From date</translation>
    </message>
    <message>
        <source>tanggal/bulan/tahun</source>
        <translation>day/month/year</translation>
    </message>
    <message>
        <source>Sampai tanggal</source>
        <translation>To date</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Terapkan</source>
        <translation>Apply</translation>
    </message>
</context>
<context>
    <name>PeriodMenu</name>
    <message>
        <source>Semua waktu</source>
        <translation>Any time</translation>
    </message>
    <message>
        <source>Bulan ini</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>90 hari terakhir</source>
        <translation>Last 90 days</translation>
    </message>
    <message>
        <source>Tahun ini</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Tahun lalu</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>Rentang tanggal…</source>
        <translation>Range of dates…</translation>
    </message>
</context>
<context>
    <name>PicturesPane</name>
    <message>
        <source>Belum ada data pada periode ini.</source>
        <translation>There is no data in this period yet.</translation>
    </message>
    <message>
        <source>Kehadiran kantor dari waktu ke waktu</source>
        <translation>Attendance of offices over time</translation>
    </message>
    <message>
        <source>Rapat yang dihadiri dari rapat yang mengundang kantor itu dan mencatat hadirnya.</source>
        <translation>Meetings attended, of those that invited the office and recorded who came.</translation>
    </message>
    <message>
        <source>Tindak lanjut terbuka menurut kantor</source>
        <translation>Open follow-ups by office</translation>
    </message>
    <message>
        <source>Keadaan pada hari terakhir periode.</source>
        <translation>As on the last day of the period.</translation>
    </message>
    <message>
        <source>Rapat menurut golongan</source>
        <translation>Meetings by class</translation>
    </message>
    <message>
        <source>Rapat yang ditunda atau dibatalkan tidak dihitung.</source>
        <translation>Postponed and cancelled meetings are not counted.</translation>
    </message>
</context>
<context>
    <name>PlanningDeeds</name>
    <message>
        <source>Daftar periksa persiapan</source>
        <translation>Preparation checklist</translation>
    </message>
    <message>
        <source>Ambil agenda dari templat</source>
        <translation>Take the agenda from a template</translation>
    </message>
    <message>
        <source>Belum ada templat</source>
        <translation>There is no template yet</translation>
    </message>
    <message>
        <source>Hapus templat</source>
        <translation>Remove template</translation>
    </message>
    <message>
        <source>Simpan agenda sebagai templat?</source>
        <translation>Save the agenda as a template?</translation>
    </message>
    <message>
        <source>Templat memuat butir agenda, durasi, jenis, dan tujuan rapat.</source>
        <translation>A template holds the agenda items, durations, kind and purpose of the meeting.</translation>
    </message>
    <message>
        <source>Nama templat</source>
        <translation>Name of the template</translation>
    </message>
    <message>
        <source>Templat “{name}” disimpan</source>
        <translation>Template “{name}” saved</translation>
    </message>
    <message>
        <source>Agenda dari templat “{name}” ditambahkan</source>
        <translation>Agenda from template “{name}” added</translation>
    </message>
    <message>
        <source>Templat “{name}” dihapus</source>
        <translation>Template “{name}” removed</translation>
    </message>
</context>
<context>
    <name>PostponeDialog</name>
    <message>
        <source>Tunda rapat ini?</source>
        <translation>Postpone this meeting?</translation>
    </message>
    <message>
        <source>Alasan penundaan (wajib)</source>
        <translation>Reason (required)</translation>
    </message>
    <message>
        <source>Waktu dan tempat yang baru, bila sudah diketahui</source>
        <translation>New time and place, if known</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>End</translation>
    </message>
    <message>
        <source>tanggal/bulan/tahun</source>
        <translation>day/month/year</translation>
    </message>
    <message>
        <source>09.00</source>
        <translation>09.00</translation>
    </message>
    <message>
        <source>11.00</source>
        <translation>11.00</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Tunda rapat</source>
        <translation>Postpone</translation>
    </message>
</context>
<context>
    <name>PreparationScreen</name>
    <message>
        <source>tahap</source>
        <translation>stage</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>pane</translation>
    </message>
    <message>
        <source>butir agenda</source>
        <translation>agenda item</translation>
    </message>
    <message>
        <source>ubah</source>
        <translation>edit</translation>
    </message>
    <message>
        <source>pindahkan</source>
        <translation>move</translation>
    </message>
    <message>
        <source>sub-butir</source>
        <translation>sub-item</translation>
    </message>
    <message>
        <source>rapat lalu</source>
        <translation>earlier meetings</translation>
    </message>
    <message>
        <source>daftar periksa</source>
        <translation>checklist</translation>
    </message>
    <message>
        <source>catatan pimpinan</source>
        <translation>chair&apos;s notes</translation>
    </message>
    <message>
        <source>lampirkan</source>
        <translation>attach</translation>
    </message>
    <message>
        <source>hapus</source>
        <translation>remove</translation>
    </message>
    <message>
        <source>{n} isian belum tersimpan, perbaiki dahulu</source>
        <translation>{n} fields not saved yet, put them right first</translation>
    </message>
    <message>
        <source>Tersimpan di laptop ini</source>
        <translation>Saved on this laptop</translation>
    </message>
    <message>
        <source>Belum diisi</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>Terkunci</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Menyiapkan data rapat…</source>
        <translation>Preparing the meeting’s data…</translation>
    </message>
    <message>
        <source>Salin rapat</source>
        <translation>Copy meeting</translation>
    </message>
    <message>
        <source>Lanjut ke undangan</source>
        <translation>Go on to invitation</translation>
    </message>
    <message>
        <source>4/4 atau 4 april</source>
        <translation>4/4 or 4 april</translation>
    </message>
    <message>
        <source>WIB (Jakarta)</source>
        <translation>WIB (Jakarta)</translation>
    </message>
    <message>
        <source>WITA (Makassar)</source>
        <translation>WITA (Makassar)</translation>
    </message>
    <message>
        <source>WIT (Jayapura)</source>
        <translation>WIT (Jayapura)</translation>
    </message>
    <message>
        <source>Waktu Singapura</source>
        <translation>Singapore time</translation>
    </message>
    <message>
        <source>Hari yang sama</source>
        <translation>Same day</translation>
    </message>
    <message>
        <source>Hari berikutnya</source>
        <translation>Next day</translation>
    </message>
    <message>
        <source>Data rapat</source>
        <translation>Meeting data</translation>
    </message>
    <message>
        <source>Daftar periksa</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Dari templat</source>
        <translation>From template</translation>
    </message>
    <message>
        <source>Judul rapat</source>
        <translation>Title of the meeting</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Pimpinan rapat</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Notulis</source>
        <translation>Minute taker</translation>
    </message>
    <message>
        <source>Pendamping</source>
        <translation>Co-chair</translation>
    </message>
    <message>
        <source>Rangkaian</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Jadwal rangkaian</source>
        <translation>Schedule of the series</translation>
    </message>
    <message>
        <source>Jenis rapat</source>
        <translation>Kind of meeting</translation>
    </message>
    <message>
        <source>Golongan kegiatan</source>
        <translation>Class of activity</translation>
    </message>
    <message>
        <source>Sifat</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Derajat</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Penyelenggara</source>
        <translation>Organizer</translation>
    </message>
    <message>
        <source>Tautan daring</source>
        <translation>Online link</translation>
    </message>
    <message>
        <source>Zona waktu</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Hari selesai</source>
        <translation>Day of the end</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Tempel daftar</source>
        <translation>Paste list</translation>
    </message>
    <message>
        <source>Bahan rapat</source>
        <translation>Meeting material</translation>
    </message>
    <message>
        <source>Lampirkan</source>
        <translation>Attach</translation>
    </message>
</context>
<context>
    <name>PreparationViewModel</name>
    <message>
        <source>Belum tersimpan.</source>
        <translation>Not saved yet.</translation>
    </message>
    <message>
        <source>{who} dicatat dari {code}. Bila bukan, tulis “{who} @kantor”.</source>
        <translation>{who} noted as from {code}. If not, type “{who} @office”.</translation>
    </message>
    <message>
        <source>Kantornya belum diketahui. Tulis “{who} @”, lalu pilih kantornya.</source>
        <translation>The office is not known yet. Type “{who} @”, then choose the office.</translation>
    </message>
    <message>
        <source>Isi kantornya di Direktori dahulu.</source>
        <translation>Enter the office in the directory first.</translation>
    </message>
    <message>
        <source>Butir “{title}” ditambahkan</source>
        <translation>Item “{title}” added</translation>
    </message>
    <message>
        <source>{n} butir agenda ditempel</source>
        <translation>{n} agenda items pasted</translation>
    </message>
    <message>
        <source>Butir “{title}” ditutup</source>
        <translation>Item “{title}” is now closed</translation>
    </message>
    <message>
        <source>Butir “{title}” dibuka</source>
        <translation>Item “{title}” is now open</translation>
    </message>
    <message>
        <source>Butir “{title}” dipindahkan</source>
        <translation>Item “{title}” moved</translation>
    </message>
    <message>
        <source>“{title}” menjadi butir {n}</source>
        <translation>“{title}” is now item {n}</translation>
    </message>
    <message>
        <source>“{title}” menjadi sub-butir {n}</source>
        <translation>“{title}” is now sub-item {n}</translation>
    </message>
    <message>
        <source>Butir “{title}” dihapus</source>
        <translation>Item “{title}” removed</translation>
    </message>
</context>
<context>
    <name>PresenceCount</name>
    <message>
        <source>belum diketahui</source>
        <translation>not known yet</translation>
    </message>
    <message>
        <source>Hadir: {count}</source>
        <translation>Present: {count}</translation>
    </message>
    <message>
        <source>Isi cepat kehadiran (F9)</source>
        <translation>Quick entry of attendance (F9)</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Terjadi kesalahan yang tidak terduga.</source>
        <translation>An unexpected error occurred.</translation>
    </message>
    <message>
        <source>Isi yang sudah tersimpan tetap aman. Salin rinciannya bila perlu melapor.</source>
        <translation>What was saved is safe. Copy the details if you need to report it.</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Salin rincian</source>
        <translation>Copy details</translation>
    </message>
</context>
<context>
    <name>ProfileFields</name>
    <message>
        <source>Tulis angka seperti 16,5.</source>
        <translation>Write a number such as 16,5.</translation>
    </message>
    <message>
        <source>Tulis angka bulat seperti 3.</source>
        <translation>Write a whole number such as 3.</translation>
    </message>
    <message>
        <source>F4 (215 × 330 mm)</source>
        <translation>F4 (215 × 330 mm)</translation>
    </message>
    <message>
        <source>A4 (210 × 297 mm)</source>
        <translation>A4 (210 × 297 mm)</translation>
    </message>
    <message>
        <source>Rata kiri</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Rata kiri dan kanan</source>
        <translation>Justified</translation>
    </message>
    <message>
        <source>Kanan</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Kiri</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Kepada, lalu Yth.</source>
        <translation>Kepada, then Yth.</translation>
    </message>
    <message>
        <source>Yth. saja</source>
        <translation>Yth. only</translation>
    </message>
    <message>
        <source>KEPALA BAGIAN</source>
        <translation>KEPALA BAGIAN</translation>
    </message>
    <message>
        <source>Kepala Bagian</source>
        <translation>Kepala Bagian</translation>
    </message>
    <message>
        <source>Derajat (Penting)</source>
        <translation>Urgency (Penting)</translation>
    </message>
    <message>
        <source>Klasifikasi (Rahasia)</source>
        <translation>Classification (Rahasia)</translation>
    </message>
</context>
<context>
    <name>ProfilesModel</name>
    <message>
        <source>Naskah kini mengikuti {name}</source>
        <translation>Papers follow {name} now</translation>
    </message>
    <message>
        <source>Isian {name} kembali ke bawaan</source>
        <translation>Values of {name} restored</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Perkembangan tiap rapat</source>
        <translation>Progress by meeting</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Batalkan</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Anda dapat terus bekerja.</source>
        <translation>You can go on working.</translation>
    </message>
    <message>
        <source>{n} dari {count}</source>
        <translation>{n} of {count}</translation>
    </message>
    <message>
        <source>Menghentikan…</source>
        <translation>Stopping…</translation>
    </message>
</context>
<context>
    <name>Projecting</name>
    <message>
        <source>Layar proyektor terlepas</source>
        <translation>Projector screen disconnected</translation>
    </message>
    <message>
        <source>Tayangan ditutup. Sambungkan lagi layarnya, lalu tekan F11.</source>
        <translation>Projection closed. Reconnect the screen, then press F11.</translation>
    </message>
</context>
<context>
    <name>Projector</name>
    <message>
        <source>Proyektor — JakBer Desktop</source>
        <translation>Projector — JakBer Desktop</translation>
    </message>
    <message>
        <source>Proyektor</source>
        <translation>Projector</translation>
    </message>
    <message>
        <source>Butir {number} dari {total}</source>
        <translation>Item {number} of {total}</translation>
    </message>
</context>
<context>
    <name>QtDialogs</name>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>RalatDialog</name>
    <message>
        <source>Buat lembar ralat</source>
        <translation>Make a correction sheet</translation>
    </message>
    <message>
        <source>Naskah bertanda tangan tidak berubah; ralat menjadi lembar bernomor.</source>
        <translation>The signed text stays; corrections become a numbered sheet.</translation>
    </message>
    <message>
        <source>Tambah ralat</source>
        <translation>Add a correction</translation>
    </message>
    <message>
        <source>Tambah ralat (Ins)</source>
        <translation>Add a correction (Ins)</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Hapus (Del)</source>
        <translation>Remove (Del)</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>“{was}” menjadi “{becomes}”</source>
        <translation>“{was}” becomes “{becomes}”</translation>
    </message>
    <message>
        <source>Tulis semula, menjadi, dan alasannya.</source>
        <translation>Write what was, what it becomes, and why.</translation>
    </message>
    <message>
        <source>Belum ada ralat</source>
        <translation>No corrections yet</translation>
    </message>
</context>
<context>
    <name>RecapDialog</name>
    <message>
        <source>Cetak ringkasan</source>
        <translation>Print overview</translation>
    </message>
    <message>
        <source>Rekap</source>
        <translation>Recaps</translation>
    </message>
    <message>
        <source>Tanpa nomor</source>
        <translation>No number</translation>
    </message>
    <message>
        <source>Rekap ini lampiran, bukan surat.</source>
        <translation>This recap is an annex, not a letter.</translation>
    </message>
</context>
<context>
    <name>RecapPapersModel</name>
    <message>
        <source>Gambar ringkasan</source>
        <translation>Overview pictures</translation>
    </message>
    <message>
        <source>Rekap menurut kantor</source>
        <translation>Recap by office</translation>
    </message>
    <message>
        <source>Rekap menurut orang</source>
        <translation>Recap by person</translation>
    </message>
    <message>
        <source>Rekap menurut bulan</source>
        <translation>Recap by month</translation>
    </message>
    <message>
        <source>Ketidaksesuaian</source>
        <translation>Mismatches</translation>
    </message>
</context>
<context>
    <name>RecipientAdding</name>
    <message>
        <source>Tidak ada daftar untuk ditempel</source>
        <translation>No list to paste</translation>
    </message>
    <message>
        <source>Salin dahulu daftarnya; satu baris satu jabatan.</source>
        <translation>Copy the list first; one post per line.</translation>
    </message>
</context>
<context>
    <name>RecipientDeeds</name>
    <message>
        <source>Belum ada rapat lalu dengan penerima</source>
        <translation>No past meeting with recipients yet</translation>
    </message>
    <message>
        <source>Cara kirim yang dicentang</source>
        <translation>Sending method of the ticked ones</translation>
    </message>
    <message>
        <source>Ubah sebutan penerima</source>
        <translation>Change form of address of the recipient</translation>
    </message>
    <message>
        <source>Yth.</source>
        <translation>Yth.</translation>
    </message>
    <message>
        <source>Seperti tercetak di surat, misalnya “Kepala Bagian Umum”.</source>
        <translation>As printed in the letter, for example “Kepala Bagian Umum”.</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Surel penerima</source>
        <translation>Recipient&apos;s e-mail</translation>
    </message>
    <message>
        <source>Surel</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Untuk undangan ini saja: {who}. Direktori tidak berubah.</source>
        <translation>For this invitation only: {who}. The directory stays as it is.</translation>
    </message>
    <message>
        <source>Tanggal kirim</source>
        <translation>Date sent</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Surat yang dicentang terkirim pada tanggal ini.</source>
        <translation>The ticked letters were sent on this date.</translation>
    </message>
</context>
<context>
    <name>RecipientHeads</name>
    <message>
        <source>Kolom centang, penerima, cara kirim, status</source>
        <translation>Columns: tick, recipient, sending method, status</translation>
    </message>
    <message>
        <source>Centang semua (Ctrl+A di daftar)</source>
        <translation>Tick all (Ctrl+A in the list)</translation>
    </message>
    <message>
        <source>{checked} dari {count} dicentang</source>
        <translation>{checked} of {count} ticked</translation>
    </message>
    <message>
        <source>Penerima (Yth.)</source>
        <translation>Recipient (Yth.)</translation>
    </message>
    <message>
        <source>Cara kirim</source>
        <translation>Delivery method</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>RecipientPopup</name>
    <message>
        <source>Saran penerima</source>
        <translation>Suggested recipients</translation>
    </message>
    <message>
        <source>tambah “{text}” sebagai jabatan baru</source>
        <translation>add “{text}” as a new post</translation>
    </message>
    <message>
        <source>undang</source>
        <translation>invite</translation>
    </message>
    <message>
        <source>jabatan baru “{text}”</source>
        <translation>new post “{text}”</translation>
    </message>
    <message>
        <source>sudah diundang</source>
        <translation>already invited</translation>
    </message>
</context>
<context>
    <name>RefusedCard</name>
    <message>
        <source>Berkas ditolak</source>
        <translation>Refused files</translation>
    </message>
</context>
<context>
    <name>RegisterExporting</name>
    <message>
        <source>Ekspor daftar rapat</source>
        <translation>Export list of meetings</translation>
    </message>
    <message>
        <source>Ekspor tindak lanjut</source>
        <translation>Export follow-ups</translation>
    </message>
    <message>
        <source>Ekspor keputusan</source>
        <translation>Export decisions</translation>
    </message>
    <message>
        <source>Ekspor target kerja sama</source>
        <translation>Export cooperation targets</translation>
    </message>
    <message>
        <source>Ekspor rekap kehadiran</source>
        <translation>Export attendance recap</translation>
    </message>
    <message>
        <source>Kartu nama (*.vcf)</source>
        <translation>vCards (*.vcf)</translation>
    </message>
    <message>
        <source>Ekspor direktori</source>
        <translation>Export directory</translation>
    </message>
    <message>
        <source>Buku kerja Excel (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>{name} tersimpan</source>
        <translation>{name} saved</translation>
    </message>
    <message>
        <source>{n} baris.</source>
        <translation>{n} rows.</translation>
    </message>
    <message>
        <source>{n} baris tertutup tidak disertakan.</source>
        <translation>{n} confidential rows were left out.</translation>
    </message>
    <message>
        <source>Buka folder</source>
        <translation>Open folder</translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message>
        <source>Catat nomor luar</source>
        <translation>Record an outside number</translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>Nomor {kind}</source>
        <translation>Numbers: {kind}</translation>
    </message>
    <message>
        <source>Urut per tahun, pola {pattern}</source>
        <translation>Counted by year, pattern {pattern}</translation>
    </message>
    <message>
        <source>Berikutnya {number}</source>
        <translation>Next {number}</translation>
    </message>
    <message>
        <source>{name} (ini)</source>
        <translation>{name} (this one)</translation>
    </message>
    <message>
        <source>{first}–{last}, sisa {left}</source>
        <translation>{first}–{last}, {left} left</translation>
    </message>
    <message>
        <source>dan {n} celah lagi</source>
        <translation>and {n} more gaps</translation>
    </message>
    <message>
        <source>Nomor ganda: {numbers}</source>
        <translation>Double numbers: {numbers}</translation>
    </message>
    <message>
        <source>Tidak ada celah</source>
        <translation>No gaps</translation>
    </message>
    <message>
        <source>Blok nomor tiap laptop</source>
        <translation>Block of each laptop</translation>
    </message>
    <message>
        <source>Dua laptop luring tidak akan memakai nomor yang sama. Salinan berkas di laptop lain masih laptop yang sama; jangan memberi nomor dari salinan.</source>
        <translation>Two offline laptops will not use the same number. A copy of the file on another laptop still counts as the same laptop; do not give numbers from a copy.</translation>
    </message>
    <message>
        <source>Celah</source>
        <translation>Gaps</translation>
    </message>
</context>
<context>
    <name>RegisterViewModel</name>
    <message>
        <source>Basis data hanya dapat dibaca.</source>
        <translation>The database can only be read.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Di luar rapat</source>
        <translation>Outside a meeting</translation>
    </message>
    <message>
        <source>Simpan (Ctrl+Enter)</source>
        <translation>Save (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Versi yang tidak dipilih tetap tersimpan di riwayat rapat.</source>
        <translation>Versions not chosen stay in the meeting&apos;s history.</translation>
    </message>
    <message>
        <source>Tidak ada bentrokan</source>
        <translation>No conflicts</translation>
    </message>
    <message>
        <source>Perubahan dua orang digabung sendiri; yang tidak dapat digabung muncul di sini.</source>
        <translation>Changes by two people are merged by themselves; what cannot be merged appears here.</translation>
    </message>
    <message>
        <source>Rapat sebelumnya</source>
        <translation>Previous meeting</translation>
    </message>
    <message>
        <source>Rapat berikutnya</source>
        <translation>Next meeting</translation>
    </message>
    <message>
        <source>Direktori dan pengaturan</source>
        <translation>Directory and settings</translation>
    </message>
    <message>
        <source>{n} dari {count} rapat</source>
        <translation>{n} of {count} meetings</translation>
    </message>
    <message>
        <source>Laptop ini</source>
        <translation>This laptop</translation>
    </message>
    <message>
        <source>Laptop lain</source>
        <translation>Other laptop</translation>
    </message>
    <message>
        <source>Pakai semua dari {name}</source>
        <translation>Use all from {name}</translation>
    </message>
    <message>
        <source>Masih ada {n} bentrokan; muncul sesudah pilihan ini disimpan.</source>
        <translation>{n} more conflicts; they appear once these choices are saved.</translation>
    </message>
    <message>
        <source>Digabung otomatis</source>
        <translation>Merged automatically</translation>
    </message>
    <message>
        <source>Bentrokan</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>Pakai semua</source>
        <translation>Use all</translation>
    </message>
    <message>
        <source>Tinjau nanti</source>
        <translation>Review later</translation>
    </message>
    <message>
        <source>Simpan pilihan</source>
        <translation>Save choices</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Tidak terjadwal</source>
        <translation>No schedule</translation>
    </message>
    <message>
        <source>Hari</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Pekan, pada hari</source>
        <translation>Week, on days</translation>
    </message>
    <message>
        <source>Bulan, pada pekan dan hari</source>
        <translation>Month, on a week and day</translation>
    </message>
    <message>
        <source>Bulan, pada tanggal</source>
        <translation>Month, on a date</translation>
    </message>
    <message>
        <source>Tahun, pada hari mulai</source>
        <translation>Year, on the day of the start</translation>
    </message>
    <message>
        <source>Aturan lain (RFC 5545)</source>
        <translation>Another rule (RFC 5545)</translation>
    </message>
    <message>
        <source>Tidak berakhir</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Sampai tanggal</source>
        <translation>To date</translation>
    </message>
    <message>
        <source>Sesudah sekian kali</source>
        <translation>After so many times</translation>
    </message>
    <message>
        <source>Tulis angka 1 sampai 99 pada “Berulang setiap”.</source>
        <translation>Write a number from 1 to 99 in “Repeats every”.</translation>
    </message>
    <message>
        <source>Tulis tanggal 1 sampai 31, atau akhir.</source>
        <translation>Write a date from 1 to 31, or akhir for the last day.</translation>
    </message>
    <message>
        <source>Pilih hari rapatnya.</source>
        <translation>Choose the days of the meeting.</translation>
    </message>
    <message>
        <source>Tulis sampai kapan, seperti 31/12/2026.</source>
        <translation>Write until when, like 31/12/2026.</translation>
    </message>
    <message>
        <source>Tulis berapa kali rapatnya.</source>
        <translation>Write how many times it meets.</translation>
    </message>
    <message>
        <source>Tulis aturannya, seperti FREQ=WEEKLY;BYDAY=WE.</source>
        <translation>Write the rule, like FREQ=WEEKLY;BYDAY=WE.</translation>
    </message>
    <message>
        <source>akhir</source>
        <translation>last</translation>
    </message>
</context>
<context>
    <name>RunningCard</name>
    <message>
        <source>Rapat berjalan sejak {time}: {title}</source>
        <translation>Meeting in progress since {time}: {title}</translation>
    </message>
    <message>
        <source>Rapat diskors sejak {time}: {title}</source>
        <translation>Meeting adjourned since {time}: {title}</translation>
    </message>
    <message>
        <source>Diskors sejak {time}</source>
        <translation>Adjourned since {time}</translation>
    </message>
    <message>
        <source>Berlangsung sejak {time}</source>
        <translation>In progress since {time}</translation>
    </message>
</context>
<context>
    <name>SampleDeeds</name>
    <message>
        <source>Data contoh diisi: satu rapat yang boleh dicoba apa saja</source>
        <translation>Sample data added: one meeting to try anything on</translation>
    </message>
    <message>
        <source>Data contoh dihapus</source>
        <translation>Sample data deleted</translation>
    </message>
    <message>
        <source>{n} kantor JakBer masuk ke direktori</source>
        <translation>{n} JakBer offices added to the directory</translation>
    </message>
</context>
<context>
    <name>ScanViewer</name>
    <message>
        <source>Belum ada pindaian</source>
        <translation>No scans yet</translation>
    </message>
    <message>
        <source>Seret notula bertanda tangan (PDF, JPG, atau PNG) ke sini.</source>
        <translation>Drag the signed minutes (PDF, JPG or PNG) here.</translation>
    </message>
    <message>
        <source>Pilih pindaian</source>
        <translation>Choose scan</translation>
    </message>
    <message>
        <source>Pindaian ini tidak dapat ditampilkan di sini</source>
        <translation>This scan cannot be shown here</translation>
    </message>
    <message>
        <source>Berkasnya tersimpan. Buka dengan program lain.</source>
        <translation>The file is saved. Open it with another program.</translation>
    </message>
    <message>
        <source>Buka berkas</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Pindaian, halaman &lt;b&gt;{page}&lt;/b&gt; dari {count}</source>
        <translation>Scan, page &lt;b&gt;{page}&lt;/b&gt; of {count}</translation>
    </message>
    <message>
        <source>Pindaian, halaman {page} dari {count}</source>
        <translation>Scan, page {page} of {count}</translation>
    </message>
    <message>
        <source>Pindaian</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Perbesaran {percent}</source>
        <translation>Zoom {percent}</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Rapat</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Agenda dan butir</source>
        <translation>Agenda and points</translation>
    </message>
    <message>
        <source>Keputusan</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Tindak lanjut</source>
        <translation>Follow-ups</translation>
    </message>
    <message>
        <source>Target kerja sama</source>
        <translation>Cooperation targets</translation>
    </message>
    <message>
        <source>Rangkaian dan topik</source>
        <translation>Series and topics</translation>
    </message>
    <message>
        <source>Surat</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Lampiran</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Orang dan kantor</source>
        <translation>People and offices</translation>
    </message>
    <message>
        <source>Keputusan {place}</source>
        <translation>Decision {place}</translation>
    </message>
    <message>
        <source>Tindak lanjut {place}</source>
        <translation>Follow-up {place}</translation>
    </message>
    <message>
        <source>Perkembangan {place}</source>
        <translation>Progress {place}</translation>
    </message>
    <message>
        <source>Surat {place}</source>
        <translation>Letter {place}</translation>
    </message>
    <message>
        <source>Lampiran {place}</source>
        <translation>Attachment {place}</translation>
    </message>
    <message>
        <source>Orang</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Kantor {place}</source>
        <translation>Office {place}</translation>
    </message>
    <message>
        <source>Target {place}</source>
        <translation>Target {place}</translation>
    </message>
    <message>
        <source>Laporan target {place}</source>
        <translation>Report on target {place}</translation>
    </message>
    <message>
        <source>Laporan target</source>
        <translation>Report on target</translation>
    </message>
    <message>
        <source>Topik</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Rangkaian</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Terbatas</source>
        <translation>Restricted</translation>
    </message>
    <message>
        <source>kata yang mirip</source>
        <translation>similar word</translation>
    </message>
    <message>
        <source>Tanpa tanggal</source>
        <translation>Undated</translation>
    </message>
    <message>
        <source>Paling cocok</source>
        <translation>Best match</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Cari apa saja</source>
        <translation>Search anything</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Terbaru</source>
        <translation>Newest</translation>
    </message>
    <message>
        <source>Paling cocok</source>
        <translation>Best match</translation>
    </message>
    <message>
        <source>Cari di semua notula</source>
        <translation>Search all minutes</translation>
    </message>
    <message>
        <source>pilih</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>buka</source>
        <translation>open</translation>
    </message>
    <message>
        <source>buka di jendela baru</source>
        <translation>open in a new window</translation>
    </message>
    <message>
        <source>ketik kata</source>
        <translation>type words</translation>
    </message>
    <message>
        <source>{n} hasil</source>
        <translation>{n} results</translation>
    </message>
    <message>
        <source>lebih dari {n} hasil</source>
        <translation>more than {n} results</translation>
    </message>
    <message>
        <source>indeks pencarian sedang disusun, {percent}%</source>
        <translation>the search index is being made, {percent}%</translation>
    </message>
    <message>
        <source>Ketik kata, nama, atau nomor. Isi lampiran PDF ikut dicari.</source>
        <translation>Type a word, name, or number. The text of attached PDFs is searched too.</translation>
    </message>
    <message>
        <source>Indeks pencarian sedang disusun, {percent}%</source>
        <translation>The search index is being made, {percent}%</translation>
    </message>
    <message>
        <source>Yang belum masuk indeks belum ditemukan. Hasilnya muncul sendiri nanti.</source>
        <translation>What is not indexed yet is not found yet. Its results will appear by themselves.</translation>
    </message>
    <message>
        <source>Tidak ada hasil untuk “{text}”</source>
        <translation>No results for “{text}”</translation>
    </message>
    <message>
        <source>Periksa ejaan, atau coba kata yang lain.</source>
        <translation>Check the spelling, or try other words.</translation>
    </message>
    <message>
        <source>Periksa ejaan, atau hapus saringan.</source>
        <translation>Check the spelling, or clear the filters.</translation>
    </message>
    <message>
        <source>Hapus saringan</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Kata, nama, atau nomor</source>
        <translation>Word, name, or number</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Rangkaian</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Urutan</source>
        <translation>Order</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Tampilkan</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Sembunyikan NIP</source>
        <translation>Hide NIP</translation>
    </message>
    <message>
        <source>Tampilkan NIP</source>
        <translation>Show NIP</translation>
    </message>
    <message>
        <source>Sembunyikan</source>
        <translation>Hide</translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message>
        <source>Ubah rangkaian</source>
        <translation>Change series</translation>
    </message>
    <message>
        <source>tanggal/bulan/tahun</source>
        <translation>day/month/year</translation>
    </message>
    <message>
        <source>Rangkaian baru</source>
        <translation>New series</translation>
    </message>
    <message>
        <source>Nama rangkaian (wajib)</source>
        <translation>Name of the series (required)</translation>
    </message>
    <message>
        <source>Monitoring 100RC</source>
        <translation>Monitoring 100RC</translation>
    </message>
    <message>
        <source>Berulang setiap</source>
        <translation>Repeats every</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>Satuan</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Sen</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>Sel</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>Rab</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>Kam</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>Jum</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>Sab</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>Pekan ke</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Hari</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Tanggal (1–31, atau akhir)</source>
        <translation>Date (1–31, or akhir for the last)</translation>
    </message>
    <message>
        <source>Aturan RFC 5545</source>
        <translation>RFC 5545 rule</translation>
    </message>
    <message>
        <source>FREQ=MONTHLY;BYDAY=2TU,4TU</source>
        <translation>FREQ=MONTHLY;BYDAY=2TU,4TU</translation>
    </message>
    <message>
        <source>Berakhir</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Sampai</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Dihitung mulai</source>
        <translation>Counted from</translation>
    </message>
    <message>
        <source>Bila hari libur</source>
        <translation>On a holiday</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>SeriesHeads</name>
    <message>
        <source>Rangkaian dan jadwalnya</source>
        <translation>Series and their schedules</translation>
    </message>
</context>
<context>
    <name>SeriesMenu</name>
    <message>
        <source>Semua rangkaian</source>
        <translation>All series</translation>
    </message>
</context>
<context>
    <name>SeriesPane</name>
    <message>
        <source>Batalkan hari ini?</source>
        <translation>Call this day off?</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Batalkan hari</source>
        <translation>Call the day off</translation>
    </message>
    <message>
        <source>Tidak</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Hari rangkaian dibatalkan</source>
        <translation>Day of the series called off</translation>
    </message>
    <message>
        <source>pilih</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>buka</source>
        <translation>open</translation>
    </message>
    <message>
        <source>pindahkan hari</source>
        <translation>move the day</translation>
    </message>
    <message>
        <source>batalkan</source>
        <translation>undo</translation>
    </message>
    <message>
        <source>kembalikan</source>
        <translation>put back</translation>
    </message>
    <message>
        <source>rangkaian baru</source>
        <translation>new series</translation>
    </message>
    <message>
        <source>ubah jadwal</source>
        <translation>change schedule</translation>
    </message>
    <message>
        <source>Rapat yang berulang dikumpulkan dalam rangkaian, dengan jadwalnya.</source>
        <translation>Meetings that repeat are gathered in a series, with its schedule.</translation>
    </message>
    <message>
        <source>Belum ada rangkaian</source>
        <translation>No series yet</translation>
    </message>
    <message>
        <source>Rangkaian baru</source>
        <translation>New series</translation>
    </message>
    <message>
        <source>Gabungkan ke arah sebaliknya?</source>
        <translation>Merge the other way round?</translation>
    </message>
    <message>
        <source>Gabungkan</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>{series}, {day}</source>
        <translation>{series}, {day}</translation>
    </message>
    <message>
        <source>Ekspor hari rangkaian ke kalender</source>
        <translation>Export the days of the series to a calendar</translation>
    </message>
    <message>
        <source>Kalender (*.ics)</source>
        <translation>Calendar (*.ics)</translation>
    </message>
    <message>
        <source>{n} hari rangkaian tersimpan di {name}</source>
        <translation>{n} days of the series saved in {name}</translation>
    </message>
    <message>
        <source>Buka folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Saring rangkaian</source>
        <translation>Filter series</translation>
    </message>
    <message>
        <source>Urut: nama</source>
        <translation>Order: name</translation>
    </message>
    <message>
        <source>Rangkaian rapat</source>
        <translation>Series of meetings</translation>
    </message>
</context>
<context>
    <name>SeriesPanel</name>
    <message>
        <source>Tindakan lain</source>
        <translation>More actions</translation>
    </message>
    <message>
        <source>Buka rapat</source>
        <translation>Open meeting</translation>
    </message>
    <message>
        <source>Buat rapat</source>
        <translation>Make the meeting</translation>
    </message>
    <message>
        <source>Rangkaian ini tidak terjadwal</source>
        <translation>This series has no schedule</translation>
    </message>
    <message>
        <source>Atur jadwalnya agar hari-hari rapat tampil di sini dan di kalender.</source>
        <translation>Set its schedule, and the days of its meetings show here and in the calendar.</translation>
    </message>
    <message>
        <source>Atur jadwal</source>
        <translation>Set the schedule</translation>
    </message>
    <message>
        <source>Hari-hari rangkaian</source>
        <translation>Days of the series</translation>
    </message>
</context>
<context>
    <name>SeriesViewModel</name>
    <message>
        <source>Rangkaian dibuat</source>
        <translation>Series made</translation>
    </message>
    <message>
        <source>Rangkaian diubah</source>
        <translation>Series changed</translation>
    </message>
    <message>
        <source>Rangkaian digabungkan</source>
        <translation>Series merged</translation>
    </message>
    <message>
        <source>Rangkaian dihapus</source>
        <translation>Series deleted</translation>
    </message>
    <message>
        <source>Hari rangkaian dipindahkan</source>
        <translation>Day of the series moved</translation>
    </message>
    <message>
        <source>Hari rangkaian dibatalkan</source>
        <translation>Day of the series called off</translation>
    </message>
    <message>
        <source>Hari rangkaian dikembalikan</source>
        <translation>Day of the series put back</translation>
    </message>
</context>
<context>
    <name>SessionDeeds</name>
    <message>
        <source>Rapat ini ditunda atau dibatalkan</source>
        <translation>This meeting is postponed or cancelled</translation>
    </message>
    <message>
        <source>Jadwalkan lagi lebih dahulu, lalu mulai.</source>
        <translation>Plan it again first, then start it.</translation>
    </message>
    <message>
        <source>Rapat sudah dimulai pukul {time}</source>
        <translation>The meeting was started at {time} already</translation>
    </message>
    <message>
        <source>Lanjutkan rapat</source>
        <translation>Go on with the meeting</translation>
    </message>
    <message>
        <source>Rapat sudah diakhiri pukul {time}</source>
        <translation>The meeting was ended at {time} already</translation>
    </message>
    <message>
        <source>Pukul berapa rapat dimulai?</source>
        <translation>When did the meeting start?</translation>
    </message>
    <message>
        <source>Rapat dimulai</source>
        <translation>The meeting was started</translation>
    </message>
    <message>
        <source>Pukul berapa rapat dilanjutkan?</source>
        <translation>When was the meeting resumed?</translation>
    </message>
    <message>
        <source>Pukul berapa rapat diskors?</source>
        <translation>When was the meeting adjourned?</translation>
    </message>
    <message>
        <source>Rapat diskors</source>
        <translation>Meeting adjourned</translation>
    </message>
    <message>
        <source>Kapan rapat diskors?</source>
        <translation>When was the meeting adjourned?</translation>
    </message>
    <message>
        <source>Skors dicatat</source>
        <translation>Adjournments noted</translation>
    </message>
    <message>
        <source>Tulis seperti 10.15–10.30 rehat; 12.00–13.00 salat. Kosongkan bila tidak.</source>
        <translation>Write like 10.15–10.30 break; 12.00–13.00 prayer. Leave empty if none.</translation>
    </message>
    <message>
        <source>Skors</source>
        <translation>Adjournments</translation>
    </message>
    <message>
        <source>Mulai rapat</source>
        <translation>Start meeting</translation>
    </message>
    <message>
        <source>Skors rapat…</source>
        <translation>Adjournments…</translation>
    </message>
    <message>
        <source>Skors rapat</source>
        <translation>Adjourn the meeting</translation>
    </message>
    <message>
        <source>Rapat belum dimulai</source>
        <translation>The meeting has not started yet</translation>
    </message>
    <message>
        <source>Mulai rapat dengan F5 lebih dahulu.</source>
        <translation>Start the meeting with F5 first.</translation>
    </message>
    <message>
        <source>Pukul berapa rapat diakhiri?</source>
        <translation>When did the meeting end?</translation>
    </message>
    <message>
        <source>Rapat diakhiri</source>
        <translation>The meeting was ended</translation>
    </message>
    <message>
        <source>Jam mulai dicatat</source>
        <translation>Start time recorded</translation>
    </message>
    <message>
        <source>Mulai rapat sekarang?</source>
        <translation>Start the meeting now?</translation>
    </message>
    <message>
        <source>Rapat ini dijadwalkan {date}, {n} hari lagi. Bila rapat dimajukan, ubah dahulu tanggalnya di Persiapan.</source>
        <translation>This meeting is planned for {date}, {n} days from now. If it was brought forward, change its date in Preparation first.</translation>
    </message>
    <message>
        <source>Mulai sekarang</source>
        <translation>Start now</translation>
    </message>
    <message>
        <source>Rapat dilanjutkan</source>
        <translation>The meeting goes on</translation>
    </message>
    <message>
        <source>Tulis waktu seperti 09.00.</source>
        <translation>Write a time like 09.00.</translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{done} pukul {time}</source>
        <translation>{done} at {time}</translation>
    </message>
</context>
<context>
    <name>SessionNews</name>
    <message>
        <source>Berkas dibuat dengan versi lebih baru</source>
        <translation>The file was made by a newer version</translation>
    </message>
    <message>
        <source>Basis data hanya dapat dibaca</source>
        <translation>The database can only be read</translation>
    </message>
    <message>
        <source>Perbarui JakBer Desktop untuk mengubahnya. Melihat dan mencetak tetap bisa.</source>
        <translation>Update JakBer Desktop to change it. Reading and printing still work.</translation>
    </message>
    <message>
        <source>Periksa izin berkasnya. Melihat dan mencetak tetap bisa.</source>
        <translation>Check the file&apos;s permissions. Reading and printing still work.</translation>
    </message>
    <message>
        <source>Basis data ini sekarang dicatat sebagai laptop baru</source>
        <translation>This database now counts as a new laptop</translation>
    </message>
    <message>
        <source>Berkasnya salinan dari laptop lain atau dipulihkan dari cadangan; isinya lengkap. Minta blok nomor surat yang baru, atau ambil alih buku surat bila laptop ini pemegangnya.</source>
        <translation>The file is a copy of another laptop&apos;s or was restored from a backup; nothing in it is missing. Ask for a new block of letter numbers, or take over the letter book if this laptop keeps it.</translation>
    </message>
    <message>
        <source>Pemeriksaan basis data menemukan masalah</source>
        <translation>The check of the database found trouble</translation>
    </message>
    <message>
        <source>Buat salinan berkasnya sekarang, lalu hubungi pengelola.</source>
        <translation>Copy the file now, then contact your administrator.</translation>
    </message>
    <message>
        <source>Salin rincian</source>
        <translation>Copy details</translation>
    </message>
    <message>
        <source>Catatan pukul {time} dipulihkan</source>
        <translation>Notes of {time} restored</translation>
    </message>
    <message>
        <source>Catatan {date} pukul {time} dipulihkan</source>
        <translation>Notes of {date}, {time}, restored</translation>
    </message>
    <message>
        <source>Aplikasi tertutup tak terduga. Tidak ada isi yang hilang.</source>
        <translation>The program closed unexpectedly. Nothing was lost.</translation>
    </message>
    <message>
        <source>Buka rapat</source>
        <translation>Open meeting</translation>
    </message>
    <message>
        <source>Diurungkan: {label}</source>
        <translation>Undone: {label}</translation>
    </message>
    <message>
        <source>Diulangi: {label}</source>
        <translation>Done again: {label}</translation>
    </message>
    <message>
        <source>Dilewati karena sudah final atau terbit: {label}.</source>
        <translation>Passed over because it is final or issued: {label}.</translation>
    </message>
    <message>
        <source>{n} isian tidak disentuh karena sudah berubah sesudahnya.</source>
        <translation>{n} entries were left alone because they changed afterwards.</translation>
    </message>
    <message>
        <source>Bentrokan menunggu lagi: {places}.</source>
        <translation>Conflicts wait again: {places}.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Pengaturan</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>bagian</source>
        <translation>section</translation>
    </message>
    <message>
        <source>isian berikutnya</source>
        <translation>next field</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>pane</translation>
    </message>
    <message>
        <source>pratinjau</source>
        <translation>preview</translation>
    </message>
    <message>
        <source>urungkan</source>
        <translation>undo</translation>
    </message>
    <message>
        <source>bantuan</source>
        <translation>help</translation>
    </message>
    <message>
        <source>Hanya dapat dibaca</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>Menyiapkan pengaturan…</source>
        <translation>Preparing the settings…</translation>
    </message>
    <message>
        <source>Kop surat</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <source>Penomoran</source>
        <translation>Numbering</translation>
    </message>
    <message>
        <source>Dokumen dan cetak</source>
        <translation>Documents and printing</translation>
    </message>
    <message>
        <source>Sinkronisasi</source>
        <translation>Sharing</translation>
    </message>
    <message>
        <source>Tampilan</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Pengguna</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Pintasan</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>Tentang</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Perubahan tersimpan otomatis</source>
        <translation>Changes are saved automatically</translation>
    </message>
    <message>
        <source>Kembalikan bawaan</source>
        <translation>Restore defaults</translation>
    </message>
    <message>
        <source>Bagian pengaturan</source>
        <translation>Sections of the settings</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Mengirim perubahan</source>
        <translation>Sending changes</translation>
    </message>
    <message>
        <source>Mengambil berkas</source>
        <translation>Fetching files</translation>
    </message>
    <message>
        <source>Memasukkan perubahan</source>
        <translation>Taking changes in</translation>
    </message>
    <message>
        <source>Menyalin lampiran</source>
        <translation>Copying attachments</translation>
    </message>
    <message>
        <source>Menyelesaikan</source>
        <translation>Finishing</translation>
    </message>
    <message>
        <source>Perubahan yang mendahuluinya belum tiba. Bila sudah tiba, teks ini digabung sendiri.</source>
        <translation>The change it builds on has not arrived yet. Once it is here, this text is merged by itself.</translation>
    </message>
    <message>
        <source>Dihapus di satu laptop, diubah di laptop lain. Isinya tetap ada sampai dipilih.</source>
        <translation>Deleted on one laptop, edited on another. It stays until you choose.</translation>
    </message>
    <message>
        <source>Nomor yang sama terpakai dua kali. Pilih yang tetap memakai nomor ini.</source>
        <translation>The same number was used twice. Choose which keeps it.</translation>
    </message>
    <message>
        <source>Diubah sesudah notula final. Pilih isi yang final, atau buat revisi notula lebih dulu.</source>
        <translation>Edited after the minutes were final. Choose the final text, or open a revision of the minutes first.</translation>
    </message>
    <message>
        <source>Notula ini difinalkan di dua laptop. Pilih versi yang berlaku; PDF yang lain tetap dikenali Periksa dokumen.</source>
        <translation>These minutes were made final on two laptops. Choose the version that counts; Check document still knows the other PDF.</translation>
    </message>
    <message>
        <source>hari ini {time}</source>
        <translation>today {time}</translation>
    </message>
    <message>
        <source>kemarin {time}</source>
        <translation>yesterday {time}</translation>
    </message>
    <message>
        <source>Diubah {when}</source>
        <translation>Edited {when}</translation>
    </message>
    <message>
        <source>Diubah {when} oleh {user}</source>
        <translation>Edited {when} by {user}</translation>
    </message>
    <message>
        <source>Menyiapkan</source>
        <translation>Preparing</translation>
    </message>
    <message>
        <source>{n} perubahan dikirim</source>
        <translation>{n} changes sent</translation>
    </message>
    <message>
        <source>{n} diterima</source>
        <translation>{n} received</translation>
    </message>
    <message>
        <source>{n} digabung otomatis</source>
        <translation>{n} merged automatically</translation>
    </message>
    <message>
        <source>{n} perlu ditinjau</source>
        <translation>{n} to review</translation>
    </message>
    <message>
        <source>{n} lampiran belum tiba</source>
        <translation>{n} attachments not here yet</translation>
    </message>
    <message>
        <source>{n} berkas menunggu berkas sebelumnya</source>
        <translation>{n} files wait for earlier ones</translation>
    </message>
    <message>
        <source>{n} perubahan diterima</source>
        <translation>{n} changes received</translation>
    </message>
    <message>
        <source>{n} perubahan dan {files} lampiran diterima</source>
        <translation>{n} changes and {files} attachments received</translation>
    </message>
    <message>
        <source>{files} lampiran diterima</source>
        <translation>{files} attachments received</translation>
    </message>
    <message>
        <source>Tidak ada perubahan baru</source>
        <translation>Nothing new</translation>
    </message>
    <message>
        <source>{n} lampiran dikirim</source>
        <translation>{n} attachments sent</translation>
    </message>
    <message>
        <source>{n} lampiran diterima</source>
        <translation>{n} attachments received</translation>
    </message>
    <message>
        <source>Perubahan tetap tersimpan di laptop ini dan dikirim pada sinkronisasi berikutnya.</source>
        <translation>Changes stay safe on this laptop and are sent at the next sync.</translation>
    </message>
    <message>
        <source>Folder bersama tidak terjangkau</source>
        <translation>Shared folder out of reach</translation>
    </message>
    <message>
        <source>Folder bersama tidak dapat ditulisi</source>
        <translation>Shared folder cannot be written</translation>
    </message>
    <message>
        <source>Mengekspor…</source>
        <translation>Exporting…</translation>
    </message>
    <message>
        <source>Menyinkronkan…</source>
        <translation>Syncing…</translation>
    </message>
    <message>
        <source>Folder tidak terjangkau</source>
        <translation>Folder out of reach</translation>
    </message>
    <message>
        <source>Hub tidak terjangkau</source>
        <translation>Hub out of reach</translation>
    </message>
    <message>
        <source>Frasa sandi diminta</source>
        <translation>Passphrase wanted</translation>
    </message>
    <message>
        <source>Belum disinkronkan</source>
        <translation>Not synced yet</translation>
    </message>
    <message>
        <source>Tersinkron {when}</source>
        <translation>Synced {when}</translation>
    </message>
    <message>
        <source>Laptop ini</source>
        <translation>This laptop</translation>
    </message>
    <message>
        <source>Belum pernah terlihat</source>
        <translation>Never seen yet</translation>
    </message>
    <message>
        <source>Terlihat {when}</source>
        <translation>Seen {when}</translation>
    </message>
    <message>
        <source>{line}, jamnya selisih {n} menit</source>
        <translation>{line}, its clock is off by {n} minutes</translation>
    </message>
    <message>
        <source>Aktif</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Tidak dipakai</source>
        <translation>Not used</translation>
    </message>
    <message>
        <source>Kembar</source>
        <translation>Twin</translation>
    </message>
    <message>
        <source>Baru</source>
        <translation>New</translation>
    </message>
    <message>
        <source>{n} hari lalu</source>
        <translation>{n} days ago</translation>
    </message>
    <message>
        <source>Terkini</source>
        <translation>Up to date</translation>
    </message>
</context>
<context>
    <name>SharingDeeds</name>
    <message>
        <source>{n} perlu ditinjau</source>
        <translation>{n} to review</translation>
    </message>
    <message>
        <source>Menyinkronkan</source>
        <translation>Syncing</translation>
    </message>
    <message>
        <source>Mengekspor</source>
        <translation>Exporting</translation>
    </message>
    <message>
        <source>Mengimpor</source>
        <translation>Importing</translation>
    </message>
    <message>
        <source>Berkas berbagi JakBer (*.jbx)</source>
        <translation>JakBer sharing files (*.jbx)</translation>
    </message>
    <message>
        <source>Impor berkas berbagi</source>
        <translation>Import sharing file</translation>
    </message>
    <message>
        <source>Tinjau</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Sinkronisasi dihentikan</source>
        <translation>Sync stopped</translation>
    </message>
    <message>
        <source>Impor dihentikan</source>
        <translation>Import stopped</translation>
    </message>
    <message>
        <source>Yang sudah masuk tetap tersimpan; sisanya menyusul.</source>
        <translation>What came in stays; the rest follows later.</translation>
    </message>
    <message>
        <source>Sinkronisasi selesai</source>
        <translation>Sync finished</translation>
    </message>
    <message>
        <source>{name} diimpor</source>
        <translation>{name} imported</translation>
    </message>
    <message>
        <source>{name} tidak diimpor</source>
        <translation>{name} not imported</translation>
    </message>
    <message>
        <source>Ketik frasa sandi</source>
        <translation>Type passphrase</translation>
    </message>
    <message>
        <source>{n} berkas ditolak</source>
        <translation>{n} files refused</translation>
    </message>
    <message>
        <source>Lihat</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Catatan sinkronisasi</source>
        <translation>Sync notes</translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>SharingScreen</name>
    <message>
        <source>Sinkronisasi</source>
        <translation>Sharing</translation>
    </message>
    <message>
        <source>sinkronkan</source>
        <translation>sync</translation>
    </message>
    <message>
        <source>panel berikut</source>
        <translation>next pane</translation>
    </message>
    <message>
        <source>bantuan</source>
        <translation>help</translation>
    </message>
    <message>
        <source>isian berikutnya</source>
        <translation>next field</translation>
    </message>
    <message>
        <source>buka rapat</source>
        <translation>open meeting</translation>
    </message>
    <message>
        <source>pilih kiri</source>
        <translation>choose left</translation>
    </message>
    <message>
        <source>pilih kanan</source>
        <translation>choose right</translation>
    </message>
    <message>
        <source>keduanya</source>
        <translation>both</translation>
    </message>
    <message>
        <source>sunting hasil</source>
        <translation>edit result</translation>
    </message>
    <message>
        <source>simpan pilihan</source>
        <translation>save choices</translation>
    </message>
    <message>
        <source>Belum ada folder bersama</source>
        <translation>No shared folder yet</translation>
    </message>
    <message>
        <source>Hub terjangkau</source>
        <translation>Hub within reach</translation>
    </message>
    <message>
        <source>Hub tidak terjangkau</source>
        <translation>Hub out of reach</translation>
    </message>
    <message>
        <source>Memeriksa folder bersama…</source>
        <translation>Checking the shared folder…</translation>
    </message>
    <message>
        <source>Folder bersama terjangkau</source>
        <translation>Shared folder within reach</translation>
    </message>
    <message>
        <source>Folder bersama tidak terjangkau</source>
        <translation>Shared folder out of reach</translation>
    </message>
    <message>
        <source>Hanya dapat dibaca</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>Terakhir {when}</source>
        <translation>Last {when}</translation>
    </message>
    <message>
        <source>Menyiapkan sinkronisasi…</source>
        <translation>Preparing sync…</translation>
    </message>
    <message>
        <source>Pilih folder yang dapat dibuka semua laptop kantor. Rapat tetap tersimpan di laptop ini; folder itu hanya membawa perubahannya.</source>
        <translation>Choose a folder that every laptop of the office can open. Meetings stay on this laptop; the folder only carries the changes.</translation>
    </message>
    <message>
        <source>Belum berbagi dengan laptop lain</source>
        <translation>Not sharing with other laptops yet</translation>
    </message>
    <message>
        <source>Pilih folder bersama</source>
        <translation>Choose shared folder</translation>
    </message>
    <message>
        <source>Impor berkas</source>
        <translation>Import file</translation>
    </message>
    <message>
        <source>{n} pilihan disimpan</source>
        <translation>{n} choices saved</translation>
    </message>
    <message>
        <source>{name} tidak dipakai lagi?</source>
        <translation>Is {name} no longer used?</translation>
    </message>
    <message>
        <source>Perubahan yang sudah dikirimnya tetap ada di semua laptop.</source>
        <translation>The changes it has sent stay on all laptops.</translation>
    </message>
    <message>
        <source>Tidak dipakai lagi</source>
        <translation>Not used again</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Simpan pilihan</source>
        <translation>Save choices</translation>
    </message>
    <message>
        <source>Tinjau nanti</source>
        <translation>Review later</translation>
    </message>
    <message>
        <source>Ekspor ke berkas</source>
        <translation>Export to file</translation>
    </message>
    <message>
        <source>Sinkronkan</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>Folder, perangkat, dan catatan</source>
        <translation>Folder, devices and log</translation>
    </message>
</context>
<context>
    <name>SharingSetup</name>
    <message>
        <source>Pilih folder bersama</source>
        <translation>Choose shared folder</translation>
    </message>
    <message>
        <source>Pilih folder lain</source>
        <translation>Choose another folder</translation>
    </message>
    <message>
        <source>Folder ini tidak dapat dibuka atau ditulisi</source>
        <translation>This folder cannot be opened or written</translation>
    </message>
    <message>
        <source>Tidak ada yang berubah. Periksa sambungan dan izinnya.</source>
        <translation>Nothing has changed. Check the connection and its permissions.</translation>
    </message>
    <message>
        <source>Frasa sandi dilupakan di laptop ini</source>
        <translation>Passphrase forgotten on this laptop</translation>
    </message>
    <message>
        <source>Frasa sandi diminta lagi pada sinkronisasi berikutnya.</source>
        <translation>The passphrase is asked for again at the next sync.</translation>
    </message>
</context>
<context>
    <name>SlideView</name>
    <message>
        <source>Tayangan dijeda</source>
        <translation>Projection paused</translation>
    </message>
    <message>
        <source>dan {n} lagi</source>
        <translation>and {n} more</translation>
    </message>
</context>
<context>
    <name>SpanMenu</name>
    <message>
        <source>Semua waktu</source>
        <translation>All time</translation>
    </message>
    <message>
        <source>12 bulan terakhir</source>
        <translation>Last 12 months</translation>
    </message>
</context>
<context>
    <name>SpeakerPopup</name>
    <message>
        <source>Pilih pembicara</source>
        <translation>Choose a speaker</translation>
    </message>
    <message>
        <source>@{typed}: tidak ada yang cocok</source>
        <translation>@{typed}: nothing matches</translation>
    </message>
    <message>
        <source>Pembicara</source>
        <translation>Speaker</translation>
    </message>
</context>
<context>
    <name>SpecimenPane</name>
    <message>
        <source>Undangan</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Daftar hadir</source>
        <translation>Attendance sheet</translation>
    </message>
    <message>
        <source>Notula</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Pratinjau tidak dapat dibuat</source>
        <translation>The preview could not be made</translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Pratinjau</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Naskah contoh</source>
        <translation>Specimen</translation>
    </message>
    <message>
        <source>Pratinjau naskah contoh</source>
        <translation>Preview of the specimen</translation>
    </message>
</context>
<context>
    <name>StageButton</name>
    <message>
        <source>Tahap {n} {name}, {state}</source>
        <translation>Stage {n} {name}, {state}</translation>
    </message>
    <message>
        <source>{name} (Alt+{n})</source>
        <translation>{name} (Alt+{n})</translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <source>Tahap rapat</source>
        <translation>Stages of the meeting</translation>
    </message>
</context>
<context>
    <name>StepMark</name>
    <message>
        <source>Langkah {n} selesai</source>
        <translation>Step {n} done</translation>
    </message>
    <message>
        <source>Langkah {n}</source>
        <translation>Step {n}</translation>
    </message>
</context>
<context>
    <name>SuccessionPanel</name>
    <message>
        <source>Pilih, atau tulis nama baru</source>
        <translation>Choose, or write a new name</translation>
    </message>
    <message>
        <source>Rapat sebelum tanggal itu tetap memakai nama pejabat yang lama.</source>
        <translation>Meetings before that date keep the name of the former post-holder.</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ganti pejabat</source>
        <translation>Change post-holder</translation>
    </message>
    <message>
        <source>Pejabat baru</source>
        <translation>New post-holder</translation>
    </message>
    <message>
        <source>Mulai tanggal</source>
        <translation>From date</translation>
    </message>
    <message>
        <source>Kedudukan</source>
        <translation>Standing</translation>
    </message>
</context>
<context>
    <name>SuggestionPopup</name>
    <message>
        <source>Saran peserta</source>
        <translation>Suggested participants</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok dengan “{text}”</source>
        <translation>Nothing matches “{text}”</translation>
    </message>
    <message>
        <source>tambah “{text}” sebagai peserta</source>
        <translation>add “{text}” as a participant</translation>
    </message>
    <message>
        <source>hadir</source>
        <translation>present</translation>
    </message>
    <message>
        <source>diwakili</source>
        <translation>represented</translation>
    </message>
</context>
<context>
    <name>SumLabel</name>
    <message>
        <source>{n} dari {of} menit</source>
        <translation>{n} of {of} minutes</translation>
    </message>
    <message>
        <source>{n} menit</source>
        <translation>{n} minutes</translation>
    </message>
    <message>
        <source>{n} dari {of} menit, lebih {over} menit</source>
        <translation>{n} of {of} minutes, {over} minutes over</translation>
    </message>
</context>
<context>
    <name>SyncSection</name>
    <message>
        <source>Belum ada folder</source>
        <translation>No folder yet</translation>
    </message>
    <message>
        <source>Ganti folder</source>
        <translation>Change folder</translation>
    </message>
    <message>
        <source>Pilih folder</source>
        <translation>Choose folder</translation>
    </message>
    <message>
        <source>Ganti hub</source>
        <translation>Change hub</translation>
    </message>
    <message>
        <source>Hub PostgreSQL</source>
        <translation>PostgreSQL hub</translation>
    </message>
    <message>
        <source>Terpasang dan dikenal laptop ini</source>
        <translation>Set and known on this laptop</translation>
    </message>
    <message>
        <source>Ganti frasa sandi</source>
        <translation>Change passphrase</translation>
    </message>
    <message>
        <source>Tulis frasa sandi</source>
        <translation>Type passphrase</translation>
    </message>
    <message>
        <source>Belum ditulis di laptop ini</source>
        <translation>Not typed on this laptop yet</translation>
    </message>
    <message>
        <source>Pasang frasa sandi</source>
        <translation>Set passphrase</translation>
    </message>
    <message>
        <source>Berkas dibagikan tanpa frasa sandi</source>
        <translation>Files are shared without a passphrase</translation>
    </message>
    <message>
        <source>Sinkronisasi</source>
        <translation>Sharing</translation>
    </message>
    <message>
        <source>Tempat berbagi</source>
        <translation>Places to share</translation>
    </message>
    <message>
        <source>Buka Sinkronisasi</source>
        <translation>Open Sync</translation>
    </message>
    <message>
        <source>Sinkronkan sendiri setiap 15 menit</source>
        <translation>Sync by itself every 15 minutes</translation>
    </message>
    <message>
        <source>Berjalan bila folder bersama terjangkau, juga sesudah rapat diakhiri. Anda tetap dapat menekan Ctrl+Shift+S kapan saja.</source>
        <translation>Runs when the shared folder is within reach, also after a meeting has ended. You can still press Ctrl+Shift+S at any time.</translation>
    </message>
    <message>
        <source>Frasa sandi ruang kerja</source>
        <translation>Workspace passphrase</translation>
    </message>
    <message>
        <source>Lupakan di laptop ini</source>
        <translation>Forget on this laptop</translation>
    </message>
    <message>
        <source>Frasa sandi mengunci berkas di folder bersama, bukan basis data di laptop ini. Tanpa frasa sandi itu isinya tidak dapat dibuka siapa pun, jadi simpan di tempat aman.</source>
        <translation>The passphrase locks the files in the shared folder, not the database on this laptop. Without it nobody can open them, so keep it in a safe place.</translation>
    </message>
</context>
<context>
    <name>TabbedPage</name>
    <message>
        <source>Hanya dapat dibaca</source>
        <translation>Read-only</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Tabel monitoring target</source>
        <translation>Monitoring table of targets</translation>
    </message>
    <message>
        <source>Target dalam tabel</source>
        <translation>Targets in the table</translation>
    </message>
    <message>
        <source>Tanpa nomor</source>
        <translation>No number</translation>
    </message>
    <message>
        <source>Tabel ini lampiran, bukan surat.</source>
        <translation>This table is an annex, not a letter.</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Daftar orang (*.xlsx *.csv *.tsv *.txt *.vcf);;Semua berkas (*)</source>
        <translation>List of people (*.xlsx *.csv *.tsv *.txt *.vcf);;All files (*)</translation>
    </message>
    <message>
        <source>Impor direktori</source>
        <translation>Import directory</translation>
    </message>
    <message>
        <source>Tidak ada daftar untuk ditempel</source>
        <translation>No list to paste</translation>
    </message>
    <message>
        <source>Salin dahulu daftarnya, misalnya dari Excel; satu baris satu orang.</source>
        <translation>Copy the list first, for example from Excel; one person per line.</translation>
    </message>
    <message>
        <source>Ganti daftar yang sedang ditinjau?</source>
        <translation>Replace the list being reviewed?</translation>
    </message>
    <message>
        <source>Pilihan Anda pada daftar ini hilang. Direktori belum berubah.</source>
        <translation>Your choices in this list are lost. The directory has not changed yet.</translation>
    </message>
    <message>
        <source>Ganti daftar</source>
        <translation>Replace the list</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>TargetDialog</name>
    <message>
        <source>Ubah target</source>
        <translation>Change target</translation>
    </message>
    <message>
        <source>Belum diisi</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>Target baru</source>
        <translation>New target</translation>
    </message>
    <message>
        <source>Target (wajib)</source>
        <translation>Target (required)</translation>
    </message>
    <message>
        <source>Indikator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Tanda bahwa target tercapai</source>
        <translation>How one sees that it is reached</translation>
    </message>
    <message>
        <source>Penanggung jawab</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Kerja sama</source>
        <translation>Cooperation</translation>
    </message>
    <message>
        <source>100RC</source>
        <translation>100RC</translation>
    </message>
    <message>
        <source>Tenggat</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>tanggal/bulan/tahun</source>
        <translation>day/month/year</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>TargetHeads</name>
    <message>
        <source>Kolom target, kantor, langkah, dilaporkan</source>
        <translation>Columns target, office, step, reported</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Langkah</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Dilaporkan</source>
        <translation>Reported</translation>
    </message>
</context>
<context>
    <name>TargetPanel</name>
    <message>
        <source>Catatan</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Tutup panel rincian</source>
        <translation>Close the detail panel</translation>
    </message>
    <message>
        <source>Tindakan lain</source>
        <translation>More actions</translation>
    </message>
    <message>
        <source>Perbarui</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Indikator belum diisi</source>
        <translation>No indicator yet</translation>
    </message>
    <message>
        <source>Dilaporkan</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>di luar rapat</source>
        <translation>outside a meeting</translation>
    </message>
    <message>
        <source>tertutup</source>
        <translation>confidential</translation>
    </message>
    <message>
        <source>Perkembangan tiap rapat</source>
        <translation>Progress by meeting</translation>
    </message>
    <message>
        <source>Langkahnya belum pernah dilaporkan.</source>
        <translation>Its step was never reported.</translation>
    </message>
</context>
<context>
    <name>TargetPapersModel</name>
    <message>
        <source>Semua target</source>
        <translation>All targets</translation>
    </message>
    <message>
        <source>Yang tersaring</source>
        <translation>As filtered</translation>
    </message>
    <message>
        <source>Tabel monitoring target</source>
        <translation>Monitoring table of targets</translation>
    </message>
</context>
<context>
    <name>TargetReport</name>
    <message>
        <source>Perbarui target</source>
        <translation>Update target</translation>
    </message>
    <message>
        <source>Langkah</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Dilaporkan dalam</source>
        <translation>Reported in</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>tanggal/bulan/tahun</source>
        <translation>day/month/year</translation>
    </message>
    <message>
        <source>Kemajuan (%)</source>
        <translation>Progress (%)</translation>
    </message>
    <message>
        <source>0 sampai 100</source>
        <translation>0 to 100</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>Langkah belum diisi</source>
        <translation>No step yet</translation>
    </message>
    <message>
        <source>dilaporkan {date}</source>
        <translation>reported {date}</translation>
    </message>
    <message>
        <source>Belum ada laporan</source>
        <translation>No report yet</translation>
    </message>
    <message>
        <source>Tenggat {date}</source>
        <translation>Due {date}</translation>
    </message>
    <message>
        <source>Tenggat {date} terlewat</source>
        <translation>Due {date}, overdue</translation>
    </message>
</context>
<context>
    <name>TargetsPane</name>
    <message>
        <source>Saring target</source>
        <translation>Filter targets</translation>
    </message>
    <message>
        <source>Kerja sama</source>
        <translation>Cooperation</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Langkah: disiapkan · berjalan · finalisasi · selesai</source>
        <translation>Steps: prepared · in progress · finalising · done</translation>
    </message>
    <message>
        <source>Target kerja sama</source>
        <translation>Cooperation target</translation>
    </message>
    <message>
        <source>pilih</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>perbarui</source>
        <translation>update</translation>
    </message>
    <message>
        <source>target baru</source>
        <translation>new target</translation>
    </message>
    <message>
        <source>naikkan langkah</source>
        <translation>raise step</translation>
    </message>
    <message>
        <source>cetak tabel monitoring</source>
        <translation>print monitoring table</translation>
    </message>
    <message>
        <source>Target muncul di sini setelah ditambahkan atau dilaporkan sebuah rapat.</source>
        <translation>Targets appear here once they are added or reported by a meeting.</translation>
    </message>
    <message>
        <source>Belum ada target kerja sama</source>
        <translation>No cooperation targets yet</translation>
    </message>
    <message>
        <source>Target baru</source>
        <translation>New target</translation>
    </message>
</context>
<context>
    <name>TargetsViewModel</name>
    <message>
        <source>Target ditambahkan</source>
        <translation>Target added</translation>
    </message>
    <message>
        <source>Target diubah</source>
        <translation>Target changed</translation>
    </message>
    <message>
        <source>Target diperbarui</source>
        <translation>Target updated</translation>
    </message>
    <message>
        <source>Target ini sudah selesai</source>
        <translation>This target is done already</translation>
    </message>
    <message>
        <source>Langkahnya tetap.</source>
        <translation>Its step stays.</translation>
    </message>
    <message>
        <source>Langkah target: {step}</source>
        <translation>Step of the target: {step}</translation>
    </message>
    <message>
        <source>Target dihapus</source>
        <translation>Target deleted</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Riwayat</source>
        <translation>History</translation>
    </message>
</context>
<context>
    <name>TopicHeads</name>
    <message>
        <source>Topik dan kapan dibahas</source>
        <translation>Topics and when they were discussed</translation>
    </message>
</context>
<context>
    <name>TopicPanel</name>
    <message>
        <source>Tindakan lain</source>
        <translation>More actions</translation>
    </message>
    <message>
        <source>Belum ada butir dalam topik ini</source>
        <translation>No item in this topic yet</translation>
    </message>
    <message>
        <source>Tambahkan butir agenda di sini, atau dari Persiapan dan Pembahasan rapatnya.</source>
        <translation>Add agenda items here, or from Preparation and Discussion of their meeting.</translation>
    </message>
    <message>
        <source>Tambah butir yang mirip</source>
        <translation>Add similar items</translation>
    </message>
    <message>
        <source>Pembahasan topik</source>
        <translation>Discussion of the topic</translation>
    </message>
    <message>
        <source>Buka rapat</source>
        <translation>Open meeting</translation>
    </message>
</context>
<context>
    <name>TopicPaperDialog</name>
    <message>
        <source>Riwayat topik</source>
        <translation>History of a topic</translation>
    </message>
    <message>
        <source>Isi riwayat</source>
        <translation>Content of the history</translation>
    </message>
    <message>
        <source>Tanpa nomor</source>
        <translation>No number</translation>
    </message>
    <message>
        <source>Riwayat ini bahan kerja, bukan surat.</source>
        <translation>This history is a working paper, no letter.</translation>
    </message>
</context>
<context>
    <name>TopicPapersModel</name>
    <message>
        <source>Untuk umum</source>
        <translation>For everybody</translation>
    </message>
    <message>
        <source>Dengan yang tertutup</source>
        <translation>With what is closed</translation>
    </message>
    <message>
        <source>Riwayat topik</source>
        <translation>History of a topic</translation>
    </message>
</context>
<context>
    <name>TopicsPane</name>
    <message>
        <source>Berjalan</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>pilih</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>buka</source>
        <translation>open</translation>
    </message>
    <message>
        <source>tambah</source>
        <translation>add</translation>
    </message>
    <message>
        <source>selesai</source>
        <translation>done</translation>
    </message>
    <message>
        <source>ganti nama</source>
        <translation>rename</translation>
    </message>
    <message>
        <source>cetak riwayat</source>
        <translation>print history</translation>
    </message>
    <message>
        <source>Ikuti sebuah butir agenda dari Persiapan atau Pembahasan rapatnya.</source>
        <translation>Follow an agenda item from Preparation or Discussion of its meeting.</translation>
    </message>
    <message>
        <source>Belum ada topik</source>
        <translation>No topic yet</translation>
    </message>
    <message>
        <source>Tidak ada topik di sini</source>
        <translation>No topic here</translation>
    </message>
    <message>
        <source>Topik baru</source>
        <translation>New topic</translation>
    </message>
    <message>
        <source>Satu pokok yang diikuti melalui beberapa rapat.</source>
        <translation>One subject that is followed through several meetings.</translation>
    </message>
    <message>
        <source>Nama topik</source>
        <translation>Name of the topic</translation>
    </message>
    <message>
        <source>Ganti nama topik</source>
        <translation>Rename topic</translation>
    </message>
    <message>
        <source>Keterangan topik</source>
        <translation>Note of the topic</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Tidak ada butir yang mirip</source>
        <translation>No similar items</translation>
    </message>
    <message>
        <source>Ikuti butirnya dari Persiapan atau Pembahasan rapat itu.</source>
        <translation>Follow the item from Preparation or Discussion of that meeting.</translation>
    </message>
    <message>
        <source>Saring topik</source>
        <translation>Filter topics</translation>
    </message>
    <message>
        <source>Keadaan topik</source>
        <translation>State of topics</translation>
    </message>
    <message>
        <source>Urut: terakhir dibahas</source>
        <translation>Order: last discussed</translation>
    </message>
    <message>
        <source>Topik</source>
        <translation>Topic</translation>
    </message>
</context>
<context>
    <name>TopicsViewModel</name>
    <message>
        <source>Topik dibuat</source>
        <translation>Topic made</translation>
    </message>
    <message>
        <source>Topik diubah</source>
        <translation>Topic changed</translation>
    </message>
    <message>
        <source>Keterangan topik diubah</source>
        <translation>Note of the topic changed</translation>
    </message>
    <message>
        <source>Topik digabungkan</source>
        <translation>Topics merged</translation>
    </message>
    <message>
        <source>Topik ditutup</source>
        <translation>Topic closed</translation>
    </message>
    <message>
        <source>Topik dibuka lagi</source>
        <translation>Topic reopened</translation>
    </message>
    <message>
        <source>Topik dihapus</source>
        <translation>Topic deleted</translation>
    </message>
    <message>
        <source>Butir diikuti dalam topik ini</source>
        <translation>Item followed under this topic</translation>
    </message>
    <message>
        <source>Butir dilepas dari topik ini</source>
        <translation>Item taken out of this topic</translation>
    </message>
</context>
<context>
    <name>UserSection</name>
    <message>
        <source>Tulis nama Anda.</source>
        <translation>Write your name.</translation>
    </message>
    <message>
        <source>Nama Anda disimpan</source>
        <translation>Your name was saved</translation>
    </message>
    <message>
        <source>Pengguna</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Nama Anda</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Nama ini dicatat di riwayat setiap perubahan. Perubahan yang sudah tercatat tetap memakai nama yang lama.</source>
        <translation>This name is noted in the history of every change. Changes already noted keep the earlier name.</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Periksa dokumen</source>
        <translation>Check a document</translation>
    </message>
    <message>
        <source>PDF dan pindaian (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>PDF and scans (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Semua berkas (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Pilih dokumen yang diperiksa</source>
        <translation>Choose the document to check</translation>
    </message>
    <message>
        <source>Buka rapat</source>
        <translation>Open meeting</translation>
    </message>
    <message>
        <source>Memeriksa dokumen</source>
        <translation>Checking the document</translation>
    </message>
    <message>
        <source>Tulis kode seperti NTL-7F3A-92C1.</source>
        <translation>Write the code like NTL-7F3A-92C1.</translation>
    </message>
    <message>
        <source>Pilih berkas</source>
        <translation>Choose file</translation>
    </message>
    <message>
        <source>Ketik kode pada kaki halaman, atau pilih PDF atau pindaiannya. Berkas boleh juga diseret ke sini.</source>
        <translation>Type the code at the foot of the page, or choose the PDF or its scan. A file may also be dragged here.</translation>
    </message>
    <message>
        <source>Kode verifikasi</source>
        <translation>Verification code</translation>
    </message>
    <message>
        <source>Periksa kode</source>
        <translation>Check the code</translation>
    </message>
    <message>
        <source>Hasil pemeriksaan</source>
        <translation>Result of the check</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>VerifyWords</name>
    <message>
        <source>Sama dengan arsip</source>
        <translation>Same as the archive</translation>
    </message>
    <message>
        <source>Kode dikenal</source>
        <translation>Code known</translation>
    </message>
    <message>
        <source>Kode pindaian dikenal</source>
        <translation>Code of the scan known</translation>
    </message>
    <message>
        <source>Bukan berkas yang sama</source>
        <translation>Not the same file</translation>
    </message>
    <message>
        <source>Halaman dari versi yang berlainan</source>
        <translation>Pages of different versions</translation>
    </message>
    <message>
        <source>Tidak dikenal di basis data ini</source>
        <translation>Not known in this database</translation>
    </message>
    <message>
        <source>tidak dapat dinilai</source>
        <translation>cannot be judged</translation>
    </message>
    <message>
        <source>Kode pada tiap halaman</source>
        <translation>Code on each page</translation>
    </message>
    <message>
        <source>Tanda tangan digital</source>
        <translation>Digital signature</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versi notula</source>
        <translation>Version of the minutes</translation>
    </message>
    <message>
        <source>Versi final yang lama tetap dapat dibuka.</source>
        <translation>Earlier final versions can still be opened.</translation>
    </message>
    <message>
        <source>Buka PDF</source>
        <translation>Open PDF</translation>
    </message>
    <message>
        <source>Buka PDF (Enter)</source>
        <translation>Open PDF (Enter)</translation>
    </message>
    <message>
        <source>Belum ada versi final</source>
        <translation>No final version yet</translation>
    </message>
    <message>
        <source>Versi terbit saat notula final.</source>
        <translation>A version is issued when the minutes become final.</translation>
    </message>
    <message>
        <source>Revisi {n}</source>
        <translation>Revision {n}</translation>
    </message>
    <message>
        <source>Terbitan pertama</source>
        <translation>First issue</translation>
    </message>
    <message>
        <source>Dikunci {when} oleh {who}</source>
        <translation>Locked {when} by {who}</translation>
    </message>
    <message>
        <source>Alasan revisi: {reason}</source>
        <translation>Reason for the revision: {reason}</translation>
    </message>
    <message>
        <source>Isian wajib diabaikan: {reason}</source>
        <translation>Required items passed over: {reason}</translation>
    </message>
    <message>
        <source>Draf</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Ditinjau</source>
        <translation>In review</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Bertanda tangan</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Diarsipkan</source>
        <translation>Archived</translation>
    </message>
</context>
<context>
    <name>WhoCard</name>
    <message>
        <source>Diundang {invited}, yang hadir {came}</source>
        <translation>Invited {invited}, came {came}</translation>
    </message>
    <message>
        <source>Yang hadir</source>
        <translation>Who came</translation>
    </message>
    <message>
        <source>Diundang</source>
        <translation>Invited</translation>
    </message>
</context>
<context>
    <name>WindowDeeds</name>
    <message>
        <source>Siapa nama Anda?</source>
        <translation>What is your name?</translation>
    </message>
    <message>
        <source>Nanti</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Nama Anda</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Nama ini dicatat di riwayat setiap perubahan.</source>
        <translation>This name stands in the history of every change.</translation>
    </message>
    <message>
        <source>Nama lengkap</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Rapat baru</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>Rapat baru pada {date} dibuat</source>
        <translation>New meeting on {date} made</translation>
    </message>
    <message>
        <source>Basis data JakBer (*.jakber *.db);;Semua berkas (*)</source>
        <translation>JakBer database (*.jakber *.db);;All files (*)</translation>
    </message>
    <message>
        <source>Buka basis data</source>
        <translation>Open database</translation>
    </message>
    <message>
        <source>Basis data JakBer (*.jakber)</source>
        <translation>JakBer database (*.jakber)</translation>
    </message>
    <message>
        <source>Buat basis data baru</source>
        <translation>Make a new database</translation>
    </message>
    <message>
        <source>JakBer Desktop {version}</source>
        <translation>JakBer Desktop {version}</translation>
    </message>
    <message>
        <source>Lisensi GPL-3.0 atau lebih baru. Huruf dan ikon: lihat berkas NOTICE.</source>
        <translation>Licence GPL-3.0 or later. Fonts and icons: see the file NOTICE.</translation>
    </message>
</context>
<context>
    <name>WorkspaceScreen</name>
    <message>
        <source>Tersimpan {time}</source>
        <translation>Saved {time}</translation>
    </message>
    <message>
        <source>Hanya dapat dibaca</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>Kembali ke daftar rapat</source>
        <translation>Back to the list of meetings</translation>
    </message>
    <message>
        <source>Simpan dokumen</source>
        <translation>Save document</translation>
    </message>
    <message>
        <source>Rapat</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cetak draf</source>
        <translation>Print draft</translation>
    </message>
</context>
<context>
    <name>WorkspaceViewModel</name>
    <message>
        <source>{n} isian wajib</source>
        <translation>{n} required entries</translation>
    </message>
    <message>
        <source>Rangkaian {name}</source>
        <translation>Series {name}</translation>
    </message>
</context>
<context>
    <name>YearMenu</name>
    <message>
        <source>Semua tahun</source>
        <translation>All years</translation>
    </message>
</context>
<context>
    <name>_MergedLine</name>
    <message>
        <source>{place}: digabung otomatis</source>
        <translation>{place}: merged automatically</translation>
    </message>
    <message>
        <source>Digabung otomatis</source>
        <translation>Merged automatically</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Pencetakan belum tersedia di komputer ini.</source>
        <translation>Printing is not available on this computer.</translation>
    </message>
    <message>
        <source>Pasang pustaka cetak (libcups2), atau simpan PDF lalu cetak dari aplikasi lain.</source>
        <translation>Install the printing library (libcups2), or save a PDF and print it from another program.</translation>
    </message>
    <message>
        <source>Printer “{printer}” tidak menerima halaman.</source>
        <translation>The printer “{printer}” takes no pages.</translation>
    </message>
    <message>
        <source>Data rapat aman; periksa printer, lalu cetak lagi.</source>
        <translation>The meeting is safe; check the printer, then print again.</translation>
    </message>
    <message>
        <source>Halaman {page} dari {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message>
        <source>Kode verifikasi {code}</source>
        <translation>Verification code {code}</translation>
    </message>
    <message>
        <source>Pindai QR atau cocokkan kode ini di JakBer Desktop › Periksa dokumen.</source>
        <translation>Scan the QR or compare this code in JakBer Desktop › Check document.</translation>
    </message>
    <message>
        <source>Kode QR verifikasi {code}</source>
        <translation>Verification QR code {code}</translation>
    </message>
    <message>
        <source>berkas lebih besar dari 64 MB</source>
        <translation>the file is larger than 64 MB</translation>
    </message>
    <message>
        <source>berkasnya kosong</source>
        <translation>the file is empty</translation>
    </message>
    <message>
        <source>isinya bukan teks UTF-8</source>
        <translation>its content is not UTF-8 text</translation>
    </message>
    <message>
        <source>isinya bukan JSON yang utuh (baris {line}, kolom {column})</source>
        <translation>its content is not complete JSON (line {line}, column {column})</translation>
    </message>
    <message>
        <source>isinya bersarang terlalu dalam</source>
        <translation>its content is nested too deeply</translation>
    </message>
    <message>
        <source>properti “{name}” tertulis dua kali</source>
        <translation>the property “{name}” is written twice</translation>
    </message>
    <message>
        <source>teksnya memuat karakter yang rusak</source>
        <translation>its text holds broken characters</translation>
    </message>
    <message>
        <source>bilangannya terlalu besar atau bukan bilangan</source>
        <translation>a number is too large or no number</translation>
    </message>
    <message>
        <source>aturan pengulangan {rule} tidak dapat dibaca</source>
        <translation>the recurrence rule {rule} cannot be read</translation>
    </message>
    <message>
        <source>isi tidak sesuai bentuknya: {reason}</source>
        <translation>the content does not fit its form: {reason}</translation>
    </message>
    <message>
        <source>jenis isi keliru; seharusnya {expected}, tertulis {found}</source>
        <translation>wrong type; expected {expected}, found {found}</translation>
    </message>
    <message>
        <source>{found} tidak termasuk pilihan: {expected}</source>
        <translation>{found} is none of the choices: {expected}</translation>
    </message>
    <message>
        <source>seharusnya {expected}, tertulis {found}</source>
        <translation>expected {expected}, found {found}</translation>
    </message>
    <message>
        <source>properti wajib “{missing}” tidak ada</source>
        <translation>the required property “{missing}” is missing</translation>
    </message>
    <message>
        <source>properti “{unknown}” tidak dikenal</source>
        <translation>the property “{unknown}” is unknown</translation>
    </message>
    <message>
        <source>{found} tidak sesuai bentuk yang diminta</source>
        <translation>{found} does not fit the required form</translation>
    </message>
    <message>
        <source>{found} bukan tanggal yang ada (TTTT-BB-HH)</source>
        <translation>{found} is no date that exists (YYYY-MM-DD)</translation>
    </message>
    <message>
        <source>{found} bukan id (UUID)</source>
        <translation>{found} is no id (UUID)</translation>
    </message>
    <message>
        <source>tidak boleh kosong</source>
        <translation>must not be empty</translation>
    </message>
    <message>
        <source>lebih panjang dari {expected} huruf</source>
        <translation>longer than {expected} characters</translation>
    </message>
    <message>
        <source>{found} kurang dari {expected}</source>
        <translation>{found} is less than {expected}</translation>
    </message>
    <message>
        <source>{found} lebih dari {expected}</source>
        <translation>{found} is more than {expected}</translation>
    </message>
    <message>
        <source>Perincian kurang “dan” sebelum butir terakhir, “{found}”.</source>
        <translation>The enumeration lacks “dan” before its last item, “{found}”.</translation>
    </message>
    <message>
        <source>Perincian dimulai dari “{found}”; seharusnya “{expected}”.</source>
        <translation>The enumeration starts with “{found}”; it should be “{expected}”.</translation>
    </message>
    <message>
        <source>Sesudah “{before}” seharusnya “{expected}”, bukan “{found}”.</source>
        <translation>After “{before}” comes “{expected}”, not “{found}”.</translation>
    </message>
    <message>
        <source>Butir “{found}” ditulis dua kali; seharusnya “{expected}”.</source>
        <translation>Item “{found}” is written twice; it should be “{expected}”.</translation>
    </message>
    <message>
        <source>Perincian hanya berisi satu butir, “{found}”; tulis tanpa nomor.</source>
        <translation>The enumeration has only one item, “{found}”; write it without a number.</translation>
    </message>
    <message>
        <source>NIP lama (9 angka); NIP berisi 18 angka.</source>
        <translation>Old NIP (9 digits); a NIP has 18 digits.</translation>
    </message>
    <message>
        <source>Ini NIK, bukan NIP; NIP berisi 18 angka.</source>
        <translation>This is a NIK, not a NIP; a NIP has 18 digits.</translation>
    </message>
    <message>
        <source>NIP berisi 18 angka; ini {count} angka.</source>
        <translation>A NIP has 18 digits; this has {count}.</translation>
    </message>
    <message>
        <source>NIP berisi 18 angka.</source>
        <translation>A NIP has 18 digits.</translation>
    </message>
    <message>
        <source>Tanggal lahir dalam NIP (angka 1–8) tidak ada di kalender.</source>
        <translation>The date of birth in the NIP (digits 1–8) is not in the calendar.</translation>
    </message>
    <message>
        <source>Tanggal lahir dalam NIP (angka 1–8) belum terjadi.</source>
        <translation>The date of birth in the NIP (digits 1–8) is in the future.</translation>
    </message>
    <message>
        <source>Bulan pengangkatan dalam NIP ({digits}) tidak ada.</source>
        <translation>The month of appointment in the NIP ({digits}) does not exist.</translation>
    </message>
    <message>
        <source>Angka ke-15 NIP adalah 1 (pria) atau 2 (wanita), bukan {digit}.</source>
        <translation>Digit 15 of a NIP is 1 (man) or 2 (woman), not {digit}.</translation>
    </message>
    <message>
        <source>Nomor urut NIP (tiga angka terakhir) tidak mungkin 000.</source>
        <translation>The serial number of a NIP (last three digits) cannot be 000.</translation>
    </message>
    <message>
        <source>Menurut NIP, usia saat diangkat {years} tahun; periksa tahun lahir dan tahun angkat.</source>
        <translation>By the NIP, the age at appointment is {years}; check the years of birth and appointment.</translation>
    </message>
    <message>
        <source>Menurut NIP, usia saat diangkat {years} tahun; pastikan benar.</source>
        <translation>By the NIP, the age at appointment is {years}; make sure that is right.</translation>
    </message>
    <message>
        <source>Tahun pengangkatan dalam NIP ({year}) masih jauh.</source>
        <translation>The year of appointment in the NIP ({year}) is far ahead.</translation>
    </message>
    <message>
        <source>Tanggal lahir dalam NIP berbeda dengan data orang ini.</source>
        <translation>The date of birth in the NIP differs from this person&apos;s data.</translation>
    </message>
    <message>
        <source>Jenis kelamin dalam NIP berbeda dengan data orang ini.</source>
        <translation>The sex in the NIP differs from this person&apos;s data.</translation>
    </message>
    <message>
        <source>Belum hadir</source>
        <translation>Not here yet</translation>
    </message>
    <message>
        <source>Hadir</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Hadir (daring)</source>
        <translation>Present (online)</translation>
    </message>
    <message>
        <source>Mewakili</source>
        <translation>Representing</translation>
    </message>
    <message>
        <source>Izin</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>Sakit</source>
        <translation>Ill</translation>
    </message>
    <message>
        <source>Dinas luar</source>
        <translation>On duty elsewhere</translation>
    </message>
    <message>
        <source>Tanpa keterangan</source>
        <translation>No reason given</translation>
    </message>
    <message>
        <source>Tambahan</source>
        <translation>Walk-in</translation>
    </message>
    <message>
        <source>disposisi</source>
        <translation>disposition</translation>
    </message>
    <message>
        <source>surat tugas</source>
        <translation>letter of assignment</translation>
    </message>
    <message>
        <source>lisan</source>
        <translation>spoken</translation>
    </message>
    <message>
        <source>Pimpinan rapat</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Pendamping</source>
        <translation>Companion</translation>
    </message>
    <message>
        <source>Notulis</source>
        <translation>Minute taker</translation>
    </message>
    <message>
        <source>Pembicara</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>Peserta</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Peninjau</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>Saksi</source>
        <translation>Witness</translation>
    </message>
    <message>
        <source>Biasa</source>
        <translation>Ordinary</translation>
    </message>
    <message>
        <source>Terbatas</source>
        <translation>Restricted</translation>
    </message>
    <message>
        <source>Rahasia</source>
        <translation>Confidential</translation>
    </message>
    <message>
        <source>Sangat Rahasia</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Penting</source>
        <translation>Important</translation>
    </message>
    <message>
        <source>Segera</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Sangat Segera</source>
        <translation>Very urgent</translation>
    </message>
    <message>
        <source>Direncanakan</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Dilaksanakan</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Ditunda</source>
        <translation>Postponed</translation>
    </message>
    <message>
        <source>Dibatalkan</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Dipindahkan</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>Diulangi</source>
        <translation>Repeated</translation>
    </message>
    <message>
        <source>Ditutup</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Dibahas</source>
        <translation>Discussed</translation>
    </message>
    <message>
        <source>Ditarik</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Tidak sempat</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>Pernyataan</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Arahan</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Kesimpulan</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Berlaku</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Diganti</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>Dicabut</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>Belum mulai</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>Berjalan</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Terhambat</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>Belum menjawab</source>
        <translation>No answer yet</translation>
    </message>
    <message>
        <source>Akan hadir</source>
        <translation>Will attend</translation>
    </message>
    <message>
        <source>Berhalangan</source>
        <translation>Unable to attend</translation>
    </message>
    <message>
        <source>Diwakili</source>
        <translation>Represented</translation>
    </message>
    <message>
        <source>Diantar</source>
        <translation>Delivered by hand</translation>
    </message>
    <message>
        <source>Tetap pada hari itu</source>
        <translation>Kept on that day</translation>
    </message>
    <message>
        <source>Dilewati</source>
        <translation>Passed over</translation>
    </message>
    <message>
        <source>Pindah ke hari kerja berikutnya</source>
        <translation>Moved to the next working day</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>NRK</source>
        <translation>NRK</translation>
    </message>
    <message>
        <source>Pangkat/golongan</source>
        <translation>Rank/grade</translation>
    </message>
    <message>
        <source>Surel</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Gelar depan</source>
        <translation>Title before the name</translation>
    </message>
    <message>
        <source>Gelar belakang</source>
        <translation>Title after the name</translation>
    </message>
    <message>
        <source>Sapaan</source>
        <translation>Form of address</translation>
    </message>
    <message>
        <source>Menjabat sejak</source>
        <translation>In post since</translation>
    </message>
    <message>
        <source>Menjabat sampai</source>
        <translation>In post until</translation>
    </message>
    <message>
        <source>Pos</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Pesan</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Kegiatan internal</source>
        <translation>Internal event</translation>
    </message>
    <message>
        <source>Kegiatan eksternal</source>
        <translation>External event</translation>
    </message>
    <message>
        <source>Komunikasi publik</source>
        <translation>Public communication</translation>
    </message>
    <message>
        <source>Pertemuan rutin</source>
        <translation>Regular meeting</translation>
    </message>
    <message>
        <source>Rapat monitoring</source>
        <translation>Monitoring meeting</translation>
    </message>
    <message>
        <source>Rapat koordinasi</source>
        <translation>Coordination meeting</translation>
    </message>
    <message>
        <source>Rapat persiapan</source>
        <translation>Preparatory meeting</translation>
    </message>
    <message>
        <source>Telekonferensi</source>
        <translation>Teleconference</translation>
    </message>
    <message>
        <source>Sesi kerja</source>
        <translation>Working session</translation>
    </message>
    <message>
        <source>Diskusi kelompok terpumpun</source>
        <translation>Focus group discussion</translation>
    </message>
    <message>
        <source>Lokakarya</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Konsultasi publik</source>
        <translation>Public consultation</translation>
    </message>
    <message>
        <source>Kunjungan</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Terjadi kesalahan.</source>
        <translation>Something went wrong.</translation>
    </message>
    <message>
        <source>Coba sekali lagi.</source>
        <translation>Try once more.</translation>
    </message>
    <message>
        <source>tidak ada izin</source>
        <translation>no permission</translation>
    </message>
    <message>
        <source>foldernya tidak ada</source>
        <translation>its folder does not exist</translation>
    </message>
    <message>
        <source>namanya milik sebuah folder</source>
        <translation>its name belongs to a folder</translation>
    </message>
    <message>
        <source>ruang disk habis</source>
        <translation>the disk is full</translation>
    </message>
    <message>
        <source>disk hanya dapat dibaca</source>
        <translation>the disk is read-only</translation>
    </message>
    <message>
        <source>tidak menjawab</source>
        <translation>it does not answer</translation>
    </message>
    <message>
        <source>namanya terlalu panjang</source>
        <translation>its name is too long</translation>
    </message>
    <message>
        <source>Rapat “{ref}” tidak ditemukan.</source>
        <translation>Meeting “{ref}” was not found.</translation>
    </message>
    <message>
        <source>Lihat daftar rapat, lalu pilih salah satu.</source>
        <translation>See the list of meetings, then choose one.</translation>
    </message>
    <message>
        <source>“{ref}” cocok dengan {count} rapat: {choices}.</source>
        <translation>“{ref}” fits {count} meetings: {choices}.</translation>
    </message>
    <message>
        <source>Tulis id yang lebih panjang.</source>
        <translation>Write a longer id.</translation>
    </message>
    <message>
        <source>Tidak ada yang dapat diurungkan.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>Data Anda tidak berubah.</source>
        <translation>Your data is unchanged.</translation>
    </message>
    <message>
        <source>terlalu besar untuk disk ini</source>
        <translation>too large for this disk</translation>
    </message>
    <message>
        <source>perangkat penyimpanannya bermasalah</source>
        <translation>the storage device has a fault</translation>
    </message>
    <message>
        <source>Notula final, hanya dapat dibaca.</source>
        <translation>The minutes are final and can only be read.</translation>
    </message>
    <message>
        <source>Buat revisi untuk mengubahnya.</source>
        <translation>Make a revision to change them.</translation>
    </message>
    <message>
        <source>Rapat tidak dihapus, karena undangannya sudah dikirim.</source>
        <translation>The meeting was not deleted, because its invitation has been sent.</translation>
    </message>
    <message>
        <source>Batalkan rapat dengan alasan.</source>
        <translation>Cancel the meeting with a reason.</translation>
    </message>
    <message>
        <source>{what} ini tidak ada lagi.</source>
        <translation>This is no longer there: {what}.</translation>
    </message>
    <message>
        <source>Muat ulang halaman, lalu pilih yang lain.</source>
        <translation>Reload the page, then choose another.</translation>
    </message>
    <message>
        <source>Satu isian berukuran {size} MB, terlalu besar untuk disimpan dan dibagikan.</source>
        <translation>One field holds {size} MB, too much to be saved and shared.</translation>
    </message>
    <message>
        <source>Yang sudah tersimpan tidak berubah; bagi teksnya, atau lampirkan sebagai berkas.</source>
        <translation>What was saved before is unchanged; split the text, or attach it as a file.</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>{what} tidak dihapus, karena dipakai di {count} tempat.</source>
        <translation>{what} was not deleted, because it is used in {count} places.</translation>
    </message>
    <message>
        <source>Tandai tidak aktif, atau akhiri masa jabatannya.</source>
        <translation>Mark as inactive, or end the term of office.</translation>
    </message>
    <message>
        <source>Rangkaian “{name}” tidak dihapus, karena masih punya {count} rapat.</source>
        <translation>Series “{name}” was not deleted: it still has {count} meetings.</translation>
    </message>
    <message>
        <source>Gabungkan ke rangkaian lain lebih dahulu.</source>
        <translation>Merge it into another series first.</translation>
    </message>
    <message>
        <source>Rangkaian “{name}” tidak digabungkan, karena {count} notula finalnya menyebut rangkaian itu.</source>
        <translation>Series “{name}” was not merged, because {count} of its final minutes name it.</translation>
    </message>
    <message>
        <source>Gabungkan “{other}” ke “{name}”, lalu ganti namanya bila perlu.</source>
        <translation>Merge “{other}” into “{name}”, then rename it if need be.</translation>
    </message>
    <message>
        <source>Rangkaian “{name}” tidak digabungkan, karena keduanya disebut dalam notula final.</source>
        <translation>Series “{name}” was not merged, because final minutes name both.</translation>
    </message>
    <message>
        <source>Lanjutkan rapat berikutnya dalam “{other}”, pindahkan butir yang menunggu ke sana, dan kosongkan jadwal “{name}”.</source>
        <translation>Hold the coming meetings in “{other}”, move the waiting items there, and clear the schedule of “{name}”.</translation>
    </message>
    <message>
        <source>Kop surat “{name}” tidak dihapus, karena dipakai {count} rapat.</source>
        <translation>Letterhead “{name}” was not removed, because meetings use it ({count}).</translation>
    </message>
    <message>
        <source>Pilih kop lain sebagai kop utama bila perlu.</source>
        <translation>Choose another main letterhead if need be.</translation>
    </message>
    <message>
        <source>Berkas “{name}” ditolak pada {path}: {reason}.</source>
        <translation>File “{name}” was refused at {path}: {reason}.</translation>
    </message>
    <message>
        <source>Berkas “{name}” ditolak: {reason}.</source>
        <translation>The file “{name}” was refused: {reason}.</translation>
    </message>
    <message>
        <source>Data Anda tidak berubah; perbaiki berkas, lalu impor lagi.</source>
        <translation>Your data is unchanged; mend the file, then import it again.</translation>
    </message>
    <message>
        <source>Berkas “{name}” tidak dapat dibaca: {reason}.</source>
        <translation>File “{name}” cannot be read: {reason}.</translation>
    </message>
    <message>
        <source>Data Anda tidak berubah; pilih berkas lain.</source>
        <translation>Your data is unchanged; choose another file.</translation>
    </message>
    <message>
        <source>Berkas “{name}” tidak ditemukan.</source>
        <translation>File “{name}” was not found.</translation>
    </message>
    <message>
        <source>Periksa nama dan foldernya; data Anda tidak berubah.</source>
        <translation>Check its name and folder; your data is unchanged.</translation>
    </message>
    <message>
        <source>Berkas “{name}” tidak dapat disimpan: {reason}.</source>
        <translation>File “{name}” cannot be saved: {reason}.</translation>
    </message>
    <message>
        <source>Data rapat aman; pilih tempat lain atau kosongkan ruang disk.</source>
        <translation>The meeting is safe; choose another place or free disk space.</translation>
    </message>
    <message>
        <source>Berkas “{name}” tidak dapat dilampirkan: {reason}.</source>
        <translation>The file “{name}” cannot be attached: {reason}.</translation>
    </message>
    <message>
        <source>Data rapat aman; kosongkan ruang disk atau periksa izin folder lampiran.</source>
        <translation>The meeting is safe; free some disk space or check the permissions of the annex folder.</translation>
    </message>
    <message>
        <source>Berkas “{name}” belum ada di laptop ini.</source>
        <translation>The file “{name}” is not on this laptop yet.</translation>
    </message>
    <message>
        <source>Berkas datang bersama sinkronisasi, atau lampirkan lagi berkas yang sama.</source>
        <translation>The file comes with synchronisation, or attach the same file again.</translation>
    </message>
    <message>
        <source>Berkas “{name}” rusak di laptop ini dan tidak dibuka.</source>
        <translation>The file “{name}” is damaged on this laptop and was not opened.</translation>
    </message>
    <message>
        <source>Lampirkan lagi berkas aslinya untuk memulihkannya.</source>
        <translation>Attach the original file again to restore it.</translation>
    </message>
    <message>
        <source>Berkas “{name}” adalah program dan tidak dijalankan dari sini.</source>
        <translation>The file “{name}” is a program and is not run from here.</translation>
    </message>
    <message>
        <source>Simpan salinannya bila memang diperlukan.</source>
        <translation>Save a copy of it if you do need it.</translation>
    </message>
    <message>
        <source>Berkas “{name}” bukan PDF, JPG, atau PNG.</source>
        <translation>The file “{name}” is not a PDF, JPG or PNG.</translation>
    </message>
    <message>
        <source>Pindai ke salah satu bentuk itu, lalu lampirkan lagi.</source>
        <translation>Scan it to one of those forms, then attach it again.</translation>
    </message>
    <message>
        <source>Gambar “{name}” tidak dapat dipakai; logo berupa PNG atau JPG.</source>
        <translation>The picture “{name}” cannot be used; a logo is a PNG or JPG.</translation>
    </message>
    <message>
        <source>Logo yang lama tetap dipakai; pilih gambar lain.</source>
        <translation>The earlier logo stays in use; choose another picture.</translation>
    </message>
    <message>
        <source>Berkas “{name}” sudah ada dan tidak ditimpa.</source>
        <translation>File “{name}” exists and was not overwritten.</translation>
    </message>
    <message>
        <source>Pilih nama lain.</source>
        <translation>Choose another name.</translation>
    </message>
    <message>
        <source>Berkas “{name}” tidak dapat diimpor: {reason}.</source>
        <translation>The file “{name}” cannot be imported: {reason}.</translation>
    </message>
    <message>
        <source>Data Anda tidak berubah; pilih berkas Excel (.xlsx), CSV, atau vCard.</source>
        <translation>Your data is unchanged; choose an Excel (.xlsx), CSV or vCard file.</translation>
    </message>
    <message>
        <source>Berkas “{name}” dilindungi kata sandi.</source>
        <translation>The file “{name}” is protected by a password.</translation>
    </message>
    <message>
        <source>Data Anda tidak berubah; simpan tanpa kata sandi dari Excel, lalu impor lagi.</source>
        <translation>Your data is unchanged; save it without a password in Excel, then import it again.</translation>
    </message>
    <message>
        <source>Berkas “{name}” terlalu besar: {reason}.</source>
        <translation>The file “{name}” is too large: {reason}.</translation>
    </message>
    <message>
        <source>Data Anda tidak berubah; bagi daftarnya menjadi beberapa berkas.</source>
        <translation>Your data is unchanged; split the list into several files.</translation>
    </message>
    <message>
        <source>Tidak ada orang atau jabatan di “{name}”.</source>
        <translation>There are no people or posts in “{name}”.</translation>
    </message>
    <message>
        <source>Data Anda tidak berubah; satu baris berisi satu orang, baris pertama berisi judul kolom.</source>
        <translation>Your data is unchanged; put one person on each line, with the headings in the first.</translation>
    </message>
    <message>
        <source>Impor dihentikan.</source>
        <translation>Import stopped.</translation>
    </message>
    <message>
        <source>Basis data “{name}” tidak ditemukan.</source>
        <translation>Database “{name}” was not found.</translation>
    </message>
    <message>
        <source>Periksa namanya, atau buat yang baru dengan: jakber new {quoted}</source>
        <translation>Check its name, or make a new one with: jakber new {quoted}</translation>
    </message>
    <message>
        <source>Berkas “{name}” bukan basis data JakBer; isinya tidak diubah.</source>
        <translation>File “{name}” is no JakBer database; its content is unchanged.</translation>
    </message>
    <message>
        <source>Pilih berkas lain.</source>
        <translation>Choose another file.</translation>
    </message>
    <message>
        <source>Basis data “{name}” rusak.</source>
        <translation>Database “{name}” is damaged.</translation>
    </message>
    <message>
        <source>Salin berkas itu lebih dahulu, lalu pulihkan dari cadangan.</source>
        <translation>Copy the file first, then restore it from a backup.</translation>
    </message>
    <message>
        <source>Basis data “{name}” sedang dipakai program lain.</source>
        <translation>Database “{name}” is in use by another program.</translation>
    </message>
    <message>
        <source>Tunggu sebentar, lalu coba lagi; perubahan ini belum tersimpan.</source>
        <translation>Wait a moment, then try again; this change is not saved.</translation>
    </message>
    <message>
        <source>Basis data “{name}” tidak dapat ditulis.</source>
        <translation>Database “{name}” cannot be written.</translation>
    </message>
    <message>
        <source>Periksa izin berkas dan foldernya; data yang lama aman.</source>
        <translation>Check the permissions of file and folder; the earlier data is safe.</translation>
    </message>
    <message>
        <source>Ruang disk habis; perubahan terakhir belum tersimpan di “{name}”.</source>
        <translation>The disk is full; the last change is not saved in “{name}”.</translation>
    </message>
    <message>
        <source>Kosongkan ruang disk, lalu simpan lagi; data yang lama aman.</source>
        <translation>Free disk space, then save again; the earlier data is safe.</translation>
    </message>
    <message>
        <source>Basis data “{name}” dibuat dengan versi lebih baru dan hanya dapat dibaca.</source>
        <translation>Database “{name}” was made by a newer version and is read-only.</translation>
    </message>
    <message>
        <source>Perbarui JakBer Desktop untuk mengubahnya.</source>
        <translation>Update JakBer Desktop to change it.</translation>
    </message>
    <message>
        <source>Basis data “{name}” dibuat dengan versi lama dan tidak dapat diperbarui di tempat ini.</source>
        <translation>The database “{name}” was made by an older version and cannot be brought up to date in this place.</translation>
    </message>
    <message>
        <source>Salin berkasnya ke folder yang dapat ditulis, lalu buka salinannya.</source>
        <translation>Copy the file to a folder that can be written, then open the copy.</translation>
    </message>
    <message>
        <source>Basis data “{name}” tidak dapat dipakai: {reason}.</source>
        <translation>Database “{name}” cannot be used: {reason}.</translation>
    </message>
    <message>
        <source>Periksa disk dan izin berkas, lalu coba lagi.</source>
        <translation>Check the disk and the file&apos;s permissions, then try again.</translation>
    </message>
    <message>
        <source>Jenis naskah “{kind}” tidak dikenal.</source>
        <translation>The kind of paper “{kind}” is unknown.</translation>
    </message>
    <message>
        <source>Pilih salah satu: {choices}.</source>
        <translation>Choose one of: {choices}.</translation>
    </message>
    <message>
        <source>Profil “{key}” tidak dikenal.</source>
        <translation>The profile “{key}” is unknown.</translation>
    </message>
    <message>
        <source>Isian profil {name} tidak sesuai: {reason}.</source>
        <translation>The entries of profile {name} do not fit: {reason}.</translation>
    </message>
    <message>
        <source>Profil yang lama tetap dipakai; perbaiki isiannya.</source>
        <translation>The earlier profile stays in use; mend its entries.</translation>
    </message>
    <message>
        <source>Siaran berita tidak dibuat, karena rapat ini bersifat {nature}.</source>
        <translation>No news report is made, because this meeting is {nature}.</translation>
    </message>
    <message>
        <source>Cetak notula, atau ubah sifat rapat lebih dahulu.</source>
        <translation>Print the minutes, or change the meeting&apos;s security first.</translation>
    </message>
    <message>
        <source>Surel, kalender, dan pesan tidak dibuat, karena rapat ini bersifat {nature}.</source>
        <translation>No e-mail, calendar file or message is made, because this meeting is {nature}.</translation>
    </message>
    <message>
        <source>Cetak suratnya, atau ubah sifat rapat lebih dahulu.</source>
        <translation>Print the letters, or change the meeting&apos;s classification first.</translation>
    </message>
    <message>
        <source>Surat pemberitahuan tidak dibuat, karena rapat ini sudah dilaksanakan.</source>
        <translation>No notice was made, because this meeting has been held.</translation>
    </message>
    <message>
        <source>Bila rapat sebenarnya ditunda atau dibatalkan, ubah statusnya lebih dahulu.</source>
        <translation>If the meeting was in fact postponed or cancelled, change its status first.</translation>
    </message>
    <message>
        <source>{n} agenda</source>
        <translation>{n} agenda items</translation>
    </message>
    <message>
        <source>{n} agenda, {files} bahan</source>
        <translation>{n} agenda items, {files} materials</translation>
    </message>
    <message>
        <source>{n} terkirim</source>
        <translation>{n} sent</translation>
    </message>
    <message>
        <source>{n} terkirim, {answered} menjawab</source>
        <translation>{n} sent, {answered} answered</translation>
    </message>
    <message>
        <source>{n} belum dikirim</source>
        <translation>{n} not sent</translation>
    </message>
    <message>
        <source>{n} kantor</source>
        <translation>{n} offices</translation>
    </message>
    <message>
        <source>{n} dari {of} agenda</source>
        <translation>{n} of {of} agenda items</translation>
    </message>
    <message>
        <source>{n} pindaian</source>
        <translation>{n} scans</translation>
    </message>
    <message>
        <source>Draf</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Ditinjau</source>
        <translation>In review</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Bertanda tangan</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Impor rapat “{title}”</source>
        <translation>Import meeting “{title}”</translation>
    </message>
    <message>
        <source>berkas itu ZIP; pakai Impor semua rapat</source>
        <translation>that file is a ZIP; use Import all meetings</translation>
    </message>
    <message>
        <source>daftar yang ditempel</source>
        <translation>the pasted list</translation>
    </message>
    <message>
        <source>bukan berkas biasa</source>
        <translation>it is not an ordinary file</translation>
    </message>
    <message>
        <source>Kolom {n}</source>
        <translation>Column {n}</translation>
    </message>
    <message>
        <source>Impor {n} rapat</source>
        <translation>Import {n} meetings</translation>
    </message>
    <message>
        <source>Urungkan: {label}</source>
        <translation>Undo: {label}</translation>
    </message>
    <message>
        <source>Ulangi: {label}</source>
        <translation>Redo: {label}</translation>
    </message>
    <message>
        <source>Ubah profil {name}</source>
        <translation>Change profile {name}</translation>
    </message>
    <message>
        <source>Kembalikan profil {name} ke bawaan</source>
        <translation>Restore the defaults of profile {name}</translation>
    </message>
    <message>
        <source>Pakai aturan {name}</source>
        <translation>Use the rules {name}</translation>
    </message>
    <message>
        <source>Pinjamkan {n} nomor {series} kepada {device}</source>
        <translation>Lend {n} {series} numbers to {device}</translation>
    </message>
    <message>
        <source>Serahkan buku surat kepada {device}: {reason}</source>
        <translation>Hand the letter register over to {device}: {reason}</translation>
    </message>
    <message>
        <source>Tulis angka dari {least} sampai {most}.</source>
        <translation>Write a number from {least} to {most}.</translation>
    </message>
    <message>
        <source>Huruf {body} pt tidak muat dalam jarak baris {leading} pt.</source>
        <translation>Type of {body} pt does not fit into lines of {leading} pt.</translation>
    </message>
    <message>
        <source>Isi data contoh</source>
        <translation>Add sample data</translation>
    </message>
    <message>
        <source>Hapus data contoh</source>
        <translation>Delete sample data</translation>
    </message>
    <message>
        <source>Pakai {n} kantor JakBer</source>
        <translation>Use {n} JakBer offices</translation>
    </message>
    <message>
        <source>kode kantor “{code}” tidak dikenal</source>
        <translation>the office code “{code}” is unknown</translation>
    </message>
    <message>
        <source>kunci orang “{key}” tidak ada di daftar people</source>
        <translation>the person key “{key}” is not in the list people</translation>
    </message>
    <message>
        <source>“{key}” tertulis dua kali</source>
        <translation>“{key}” is written twice</translation>
    </message>
    <message>
        <source>kantor induk “{code}” berputar</source>
        <translation>the parent office “{code}” runs in a circle</translation>
    </message>
    <message>
        <source>id “{id}” sudah dipakai di tempat lain</source>
        <translation>id “{id}” is in use elsewhere</translation>
    </message>
    <message>
        <source>id “{id}” tertulis dua kali</source>
        <translation>id “{id}” is written twice</translation>
    </message>
    <message>
        <source>agenda ke-{n} tidak ada</source>
        <translation>there is no agenda item {n}</translation>
    </message>
    <message>
        <source>Agenda {number}, “{title}”, belum ditandai dibahas, ditunda, atau ditarik.</source>
        <translation>Agenda item {number}, “{title}”, is not marked discussed, postponed or withdrawn.</translation>
    </message>
    <message>
        <source>Tandai dibahas</source>
        <translation>Mark as discussed</translation>
    </message>
    <message>
        <source>Tindak lanjut {number}, “{text}”, belum ada penanggung jawabnya.</source>
        <translation>Action item {number}, “{text}”, has nobody responsible.</translation>
    </message>
    <message>
        <source>Tindak lanjut {number}, “{text}”, belum ada tenggatnya.</source>
        <translation>Action item {number}, “{text}”, has no due date.</translation>
    </message>
    <message>
        <source>Tenggat “{phrase}” pada tindak lanjut {number} belum bertanggal.</source>
        <translation>The due phrase “{phrase}” of action item {number} has no date.</translation>
    </message>
    <message>
        <source>Tenggat “{due}” pada tindak lanjut {number} mendahului rapat “{meeting}”.</source>
        <translation>The due date “{due}” of action item {number} lies before the meeting “{meeting}”.</translation>
    </message>
    <message>
        <source>“{word}” pada tindak lanjut {number} bukan tenggat; tulis tanggalnya.</source>
        <translation>“{word}” of action item {number} is no due date; write the date.</translation>
    </message>
    <message>
        <source>Uraian “tindak lanjut {number}” masih kosong.</source>
        <translation>The text of “action item {number}” is empty.</translation>
    </message>
    <message>
        <source>Isi “keputusan {number}” masih kosong.</source>
        <translation>The text of “decision {number}” is empty.</translation>
    </message>
    <message>
        <source>Keputusan {number}, “{text}”, belum menyebut agendanya.</source>
        <translation>Decision {number}, “{text}”, names no agenda item.</translation>
    </message>
    <message>
        <source>Keputusan {number} menyebut “agenda {item}”; rapat ini berisi {count} agenda.</source>
        <translation>Decision {number} names “agenda item {item}”; this meeting has {count}.</translation>
    </message>
    <message>
        <source>“Pimpinan rapat” belum diisi.</source>
        <translation>“Chair” is empty.</translation>
    </message>
    <message>
        <source>“Notulis” belum diisi.</source>
        <translation>“Minute taker” is empty.</translation>
    </message>
    <message>
        <source>Waktu “rapat dibuka” belum diisi.</source>
        <translation>The time “meeting opened” is empty.</translation>
    </message>
    <message>
        <source>Waktu “rapat ditutup” belum diisi.</source>
        <translation>The time “meeting closed” is empty.</translation>
    </message>
    <message>
        <source>“Tempat” rapat belum diisi.</source>
        <translation>The meeting&apos;s “Venue” is empty.</translation>
    </message>
    <message>
        <source>“Agenda” belum berisi satu butir pun.</source>
        <translation>The “Agenda” holds no item.</translation>
    </message>
    <message>
        <source>Belum ada peserta yang tercatat “Hadir”.</source>
        <translation>Nobody is recorded as “Present”.</translation>
    </message>
    <message>
        <source>“{name}” tercatat sebagai pimpinan sekaligus notulis.</source>
        <translation>“{name}” is recorded as both chair and minute taker.</translation>
    </message>
    <message>
        <source>Pimpinan rapat, “{name}”, tercatat “{status}”.</source>
        <translation>The chair, “{name}”, is recorded as “{status}”.</translation>
    </message>
    <message>
        <source>Notulis, “{name}”, tercatat “{status}”.</source>
        <translation>The minute taker, “{name}”, is recorded as “{status}”.</translation>
    </message>
    <message>
        <source>Pimpinan rapat tercatat lebih dari satu: “{first}” dan “{second}”.</source>
        <translation>More than one chair is recorded: “{first}” and “{second}”.</translation>
    </message>
    <message>
        <source>Rapat tercatat “{status}”, tetapi alasannya belum diisi.</source>
        <translation>The meeting is recorded as “{status}”, but the reason is empty.</translation>
    </message>
    <message>
        <source>Ganti</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Lengkapi</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>{what} berakhir pukul “{end}”, tidak sesudah mulai pukul “{start}”.</source>
        <translation>{what} ends at “{end}”, not after its start at “{start}”.</translation>
    </message>
    <message>
        <source>Rapat ditandai melewati tengah malam, tetapi selesai “{end}” pada hari yang sama.</source>
        <translation>The meeting is marked as passing midnight, yet it ends at “{end}” on the same day.</translation>
    </message>
    <message>
        <source>Skors pukul “{time}” di luar waktu rapat {range}.</source>
        <translation>The pause at “{time}” lies outside the meeting time {range}.</translation>
    </message>
    <message>
        <source>Tercatat datang pukul “{time}”, sesudah rapat ditutup pukul “{end}”.</source>
        <translation>Arrival is recorded at “{time}”, after the meeting closed at “{end}”.</translation>
    </message>
    <message>
        <source>{what} bertanggal “{letter}”, sesudah rapat “{meeting}”.</source>
        <translation>{what} is dated “{letter}”, after the meeting “{meeting}”.</translation>
    </message>
    <message>
        <source>Undangan “{letter}” hanya {days} hari kerja sebelum rapat; sedikitnya {lead} hari kerja.</source>
        <translation>The invitation “{letter}” is only {days} working days before the meeting; at least {lead} working days are due.</translation>
    </message>
    <message>
        <source>Undangan terkirim “{sent}”, sebelum tanggal suratnya “{letter}”.</source>
        <translation>The invitation was sent on “{sent}”, before the date of its letter “{letter}”.</translation>
    </message>
    <message>
        <source>Rapat jatuh pada akhir pekan: “{day}”.</source>
        <translation>The meeting falls on a weekend: “{day}”.</translation>
    </message>
    <message>
        <source>Rapat “{day}” jatuh pada hari libur: {name}.</source>
        <translation>The meeting “{day}” falls on a holiday: {name}.</translation>
    </message>
    <message>
        <source>Notula bertanggal “{minutes}”, sebelum rapat “{meeting}”.</source>
        <translation>The minutes are dated “{minutes}”, before the meeting “{meeting}”.</translation>
    </message>
    <message>
        <source>Waktu undangan</source>
        <translation>Time of the invitation</translation>
    </message>
    <message>
        <source>Rapat</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Skors</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Kehadiran</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Surat undangan</source>
        <translation>Invitation letter</translation>
    </message>
    <message>
        <source>Pengiriman undangan</source>
        <translation>Sending of the invitation</translation>
    </message>
    <message>
        <source>Singkatan “{found}” belum dipanjangkan pada pemakaian pertama: “{better}”.</source>
        <translation>The abbreviation “{found}” is not written out where it is first used: “{better}”.</translation>
    </message>
    <message>
        <source>Daftar hanya berisi satu butir: “{item}”.</source>
        <translation>The list has only one item: “{item}”.</translation>
    </message>
    <message>
        <source>Sesudah butir “{before}” seharusnya “{expected}”, bukan “{found}”.</source>
        <translation>After item “{before}” comes “{expected}”, not “{found}”.</translation>
    </message>
    <message>
        <source>Tertulis “{stated}”, tetapi daftarnya berisi {count} butir.</source>
        <translation>It says “{stated}”, but the list has {count} items.</translation>
    </message>
    <message>
        <source>Betulkan</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Kunci “{key}” dipakai dua orang: “{first}” dan “{second}”.</source>
        <translation>The key “{key}” is used by two people: “{first}” and “{second}”.</translation>
    </message>
    <message>
        <source>NIP “{number}” dipakai “{first}” dan “{second}”.</source>
        <translation>NIP “{number}” is used by “{first}” and “{second}”.</translation>
    </message>
    <message>
        <source>“{second}” mungkin orang yang sama dengan “{first}” pada daftar orang.</source>
        <translation>“{second}” may be the same person as “{first}” in the list of people.</translation>
    </message>
    <message>
        <source>“{name}” tercatat dua kali pada daftar hadir.</source>
        <translation>“{name}” is recorded twice in the attendance list.</translation>
    </message>
    <message>
        <source>“{name}” mungkin tercatat dua kali pada daftar hadir: namanya sama.</source>
        <translation>“{name}” may be recorded twice in the attendance list: the names are the same.</translation>
    </message>
    <message>
        <source>NIP “{number}” milik “{name}”: {reason}</source>
        <translation>NIP “{number}” of “{name}”: {reason}</translation>
    </message>
    <message>
        <source>NRK “{number}” milik “{name}” tidak hanya berisi angka.</source>
        <translation>NRK “{number}” of “{name}” holds more than digits.</translation>
    </message>
    <message>
        <source>Jumlah orang “{name}” belum diketahui.</source>
        <translation>The head count of “{name}” is unknown.</translation>
    </message>
    <message>
        <source>“{name}” mewakili siapa belum diisi.</source>
        <translation>Whom “{name}” represents is empty.</translation>
    </message>
    <message>
        <source>Dasar “{name}” mewakili “{principal}” belum diisi.</source>
        <translation>The basis on which “{name}” represents “{principal}” is empty.</translation>
    </message>
    <message>
        <source>“{name}” mewakili, padahal undangan menyebut “tidak diwakilkan”.</source>
        <translation>“{name}” represents somebody, although the invitation says “tidak diwakilkan” (in person only).</translation>
    </message>
    <message>
        <source>“{principal}” tercatat hadir sekaligus diwakili “{name}”.</source>
        <translation>“{principal}” is recorded as present and also as represented by “{name}”.</translation>
    </message>
    <message>
        <source>Tertulis “{found}”, padahal {date} adalah hari {weekday}.</source>
        <translation>It says “{found}”, but {date} is a {weekday}.</translation>
    </message>
    <message>
        <source>“{found}”: angka dan huruf berbeda; {number} = {words}.</source>
        <translation>“{found}”: digits and words differ; {number} = {words}.</translation>
    </message>
    <message>
        <source>Kata tertulis dua kali: “{found}”.</source>
        <translation>Repeated word: “{found}”.</translation>
    </message>
    <message>
        <source>“{found}” sebaiknya ditulis “{better}”.</source>
        <translation>“{found}” is better written “{better}”.</translation>
    </message>
    <message>
        <source>“{found}” sebaiknya ditulis “{better}” atau “{other}”.</source>
        <translation>“{found}” is better written “{better}” or “{other}”.</translation>
    </message>
    <message>
        <source>Hari dihitung dari tanggal (dijamin program)</source>
        <translation>The weekday is computed from the date (the program sees to it)</translation>
    </message>
    <message>
        <source>Waktu selesai sesudah waktu mulai</source>
        <translation>The end follows the start</translation>
    </message>
    <message>
        <source>Tanggal undangan cukup awal, rapat pada hari kerja</source>
        <translation>The invitation is early enough, the meeting is on a working day</translation>
    </message>
    <message>
        <source>Jumlah lampiran sesuai isinya (dijamin program)</source>
        <translation>The number of attachments fits (the program sees to it)</translation>
    </message>
    <message>
        <source>Jumlah yang disebut sesuai isi daftarnya</source>
        <translation>Counts that are named fit their lists</translation>
    </message>
    <message>
        <source>Notula lengkap</source>
        <translation>The minutes are complete</translation>
    </message>
    <message>
        <source>Setiap agenda ditandai hasilnya</source>
        <translation>Every agenda item has an outcome</translation>
    </message>
    <message>
        <source>Tindak lanjut memiliki penanggung jawab dan tenggat</source>
        <translation>Action items have somebody responsible and a due date</translation>
    </message>
    <message>
        <source>Keputusan menyebut agendanya</source>
        <translation>Decisions name their agenda item</translation>
    </message>
    <message>
        <source>Jumlah hadir sesuai daftar hadir (dijamin program)</source>
        <translation>The head count fits the attendance list (the program sees to it)</translation>
    </message>
    <message>
        <source>Wakil menyebut yang diwakili dan dasarnya</source>
        <translation>Representatives name their principal and the basis</translation>
    </message>
    <message>
        <source>Satu jabatan dan satu sapaan untuk satu orang</source>
        <translation>One post and one form of address for one person</translation>
    </message>
    <message>
        <source>Sebutan rangkaian rapat seragam (dijamin program)</source>
        <translation>The series is named alike everywhere (the program sees to it)</translation>
    </message>
    <message>
        <source>Singkatan dipanjangkan pada pemakaian pertama</source>
        <translation>Abbreviations are written out where they are first used</translation>
    </message>
    <message>
        <source>Rantai tanda tangan sesuai susunan kantor</source>
        <translation>The signing chain matches the tree of offices</translation>
    </message>
    <message>
        <source>Tanda draf dicetak program, tidak diketik</source>
        <translation>The draft mark is printed by the program, not typed</translation>
    </message>
    <message>
        <source>NIP dan NRK benar</source>
        <translation>NIP and NRK are right</translation>
    </message>
    <message>
        <source>Nomor naskah lengkap dan tidak ganda</source>
        <translation>Numbers of papers complete and not doubled</translation>
    </message>
    <message>
        <source>Angka sesuai hurufnya</source>
        <translation>Digits fit their words</translation>
    </message>
    <message>
        <source>Daftar berisi sedikitnya dua butir</source>
        <translation>Lists have two items or more</translation>
    </message>
    <message>
        <source>Ejaan baku</source>
        <translation>Standard spelling</translation>
    </message>
    <message>
        <source>Satu orang tercatat satu kali</source>
        <translation>A person is recorded once</translation>
    </message>
    <message>
        <source>Hari sesuai tanggalnya</source>
        <translation>Weekdays fit their dates</translation>
    </message>
    <message>
        <source>Semua huruf dapat dicetak</source>
        <translation>Every character can be printed</translation>
    </message>
    <message>
        <source>Satu jabatan ditulis dengan satu cara</source>
        <translation>A post is written in one way</translation>
    </message>
    <message>
        <source>Jumlah orang diketahui</source>
        <translation>Head counts are known</translation>
    </message>
    <message>
        <source>Satu kata kerja sesudah pembicara</source>
        <translation>One verb after the speaker</translation>
    </message>
    <message>
        <source>Pimpinan dan notulis hadir</source>
        <translation>Chair and minute taker are present</translation>
    </message>
    <message>
        <source>Perincian berurutan dan memakai “dan”</source>
        <translation>Enumerations are in order and use “dan”</translation>
    </message>
    <message>
        <source>Sebutan dengan @ ditulis sebagai nama</source>
        <translation>Mentions with @ are written as names</translation>
    </message>
    <message>
        <source>Alasan penundaan atau pembatalan diisi</source>
        <translation>The reason for postponing or cancelling is given</translation>
    </message>
    <message>
        <source>Tanggal notula tidak mendahului rapat</source>
        <translation>The minutes are not dated before the meeting</translation>
    </message>
    <message>
        <source>Tidak ada kata yang tertulis dua kali</source>
        <translation>No word is repeated</translation>
    </message>
    <message>
        <source>Setiap yang diundang tercatat hadir atau tidak</source>
        <translation>Everybody invited is recorded as present or not</translation>
    </message>
    <message>
        <source>“{found}” terketik pada judul; tanda draf dicetak oleh program.</source>
        <translation>“{found}” is typed in the title; the draft mark is printed by the program.</translation>
    </message>
    <message>
        <source>Huruf dokumen tidak memiliki {chars}; tercetak sebagai “□”.</source>
        <translation>The document font lacks {chars}; it prints as “□”.</translation>
    </message>
    <message>
        <source>{chars}, dan {count} lainnya</source>
        <translation>{chars}, and {count} more</translation>
    </message>
    <message>
        <source>Satu jabatan ditulis dua cara: “{found}” dan “{other}”; pilih satu.</source>
        <translation>One post is written in two ways: “{found}” and “{other}”; choose one.</translation>
    </message>
    <message>
        <source>“{name}” tercatat sebagai “{found}” dan “{other}”; pilih satu.</source>
        <translation>“{name}” is recorded as “{found}” and “{other}”; choose one.</translation>
    </message>
    <message>
        <source>“{name}” disapa “{first}” dan “{second}”; pilih satu.</source>
        <translation>“{name}” is addressed as “{first}” and “{second}”; choose one.</translation>
    </message>
    <message>
        <source>Waktu dan tempat</source>
        <translation>Time and place</translation>
    </message>
    <message>
        <source>Kehadiran {count} kantor</source>
        <translation>Attendance of {count} offices</translation>
    </message>
    <message>
        <source>{count} agenda terisi</source>
        <translation>{count} agenda items filled in</translation>
    </message>
    <message>
        <source>Hari dan tanggal</source>
        <translation>Weekday and date</translation>
    </message>
    <message>
        <source>Pimpinan dan notulis</source>
        <translation>Chair and minute taker</translation>
    </message>
    <message>
        <source>{count} keputusan</source>
        <translation>{count} decisions</translation>
    </message>
    <message>
        <source>{count} arahan</source>
        <translation>{count} directives</translation>
    </message>
    <message>
        <source>{count} tindak lanjut</source>
        <translation>{count} action items</translation>
    </message>
    <message>
        <source>Notula</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Daftar hadir</source>
        <translation>Attendance list</translation>
    </message>
    <message>
        <source>Siaran berita</source>
        <translation>News report</translation>
    </message>
    <message>
        <source>Berita acara</source>
        <translation>Record of proceedings</translation>
    </message>
    <message>
        <source>Nota dinas</source>
        <translation>Internal memo</translation>
    </message>
    <message>
        <source>Laporan rapat</source>
        <translation>Meeting report</translation>
    </message>
    <message>
        <source>Susunan acara</source>
        <translation>Run sheet</translation>
    </message>
    <message>
        <source>Naskah pimpinan</source>
        <translation>Chair&apos;s copy</translation>
    </message>
    <message>
        <source>Petikan keputusan</source>
        <translation>Decision excerpt</translation>
    </message>
    <message>
        <source>Lembar ralat</source>
        <translation>Correction sheet</translation>
    </message>
    <message>
        <source>Surat pemberitahuan</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Lembar disposisi</source>
        <translation>Routing slip</translation>
    </message>
    <message>
        <source>{n} orang</source>
        <translation>{n} people</translation>
    </message>
    <message>
        <source>{n} unsur</source>
        <translation>{n} groups</translation>
    </message>
    <message>
        <source>Tulis jumlah orang dengan angka, atau “Belum tahu”.</source>
        <translation>Write how many in figures, or “Unknown”.</translation>
    </message>
    <message>
        <source>Catat tindak lanjut “{text}”</source>
        <translation>Note action “{text}”</translation>
    </message>
    <message>
        <source>Ubah tindak lanjut “{text}”</source>
        <translation>Edit action “{text}”</translation>
    </message>
    <message>
        <source>Pindahkan tindak lanjut “{text}”</source>
        <translation>Move action “{text}”</translation>
    </message>
    <message>
        <source>Hapus tindak lanjut “{text}”</source>
        <translation>Delete action “{text}”</translation>
    </message>
    <message>
        <source>Ubah status tindak lanjut “{text}”</source>
        <translation>Change status of action “{text}”</translation>
    </message>
    <message>
        <source>Tambah agenda “{title}”</source>
        <translation>Add agenda item “{title}”</translation>
    </message>
    <message>
        <source>Tempel {n} butir agenda</source>
        <translation>Paste {n} agenda items</translation>
    </message>
    <message>
        <source>Ubah agenda “{title}”</source>
        <translation>Edit agenda item “{title}”</translation>
    </message>
    <message>
        <source>Pindahkan agenda “{title}”</source>
        <translation>Move agenda item “{title}”</translation>
    </message>
    <message>
        <source>Hapus agenda “{title}”</source>
        <translation>Delete agenda item “{title}”</translation>
    </message>
    <message>
        <source>Jadikan “{title}” sub-butir</source>
        <translation>Make “{title}” a sub-item</translation>
    </message>
    <message>
        <source>Jadikan “{title}” butir utama</source>
        <translation>Make “{title}” an item</translation>
    </message>
    <message>
        <source>Tandai hasil agenda “{title}”</source>
        <translation>Mark outcome of agenda item “{title}”</translation>
    </message>
    <message>
        <source>Tandai hadir {who}</source>
        <translation>Tick {who} as present</translation>
    </message>
    <message>
        <source>Tandai {status} {who}</source>
        <translation>Mark {who}: {status}</translation>
    </message>
    <message>
        <source>Batalkan tanda {who}</source>
        <translation>Clear the tick of {who}</translation>
    </message>
    <message>
        <source>Isi jumlah orang {who}</source>
        <translation>Fill in how many {who}</translation>
    </message>
    <message>
        <source>Ubah jam hadir {who}</source>
        <translation>Change the times of {who}</translation>
    </message>
    <message>
        <source>Ubah keterangan {who}</source>
        <translation>Change the remarks on {who}</translation>
    </message>
    <message>
        <source>Tandai {n} undangan tanpa keterangan</source>
        <translation>Mark {n} invited as absent without notice</translation>
    </message>
    <message>
        <source>Baris daftar hadir</source>
        <translation>Row of the attendance sheet</translation>
    </message>
    <message>
        <source>Catat wakil {who}</source>
        <translation>Note the representative of {who}</translation>
    </message>
    <message>
        <source>Tambah peserta {who}</source>
        <translation>Add the participant {who}</translation>
    </message>
    <message>
        <source>Isi nama {who}</source>
        <translation>Fill in the name of {who}</translation>
    </message>
    <message>
        <source>Isi nama atau jabatan.</source>
        <translation>Fill in a name or a post.</translation>
    </message>
    <message>
        <source>Orang ini sudah tercatat pada daftar hadir.</source>
        <translation>This person stands on the attendance sheet already.</translation>
    </message>
    <message>
        <source>Orang ini sudah mewakili {whom}.</source>
        <translation>This person represents {whom} already.</translation>
    </message>
    <message>
        <source>Tetapkan {role} {who}</source>
        <translation>Appoint {who}: {role}</translation>
    </message>
    <message>
        <source>Kosongkan {role}</source>
        <translation>Clear: {role}</translation>
    </message>
    <message>
        <source>Tambah kantor {name}</source>
        <translation>Add office {name}</translation>
    </message>
    <message>
        <source>Ubah kantor {name}</source>
        <translation>Edit office {name}</translation>
    </message>
    <message>
        <source>Pindahkan urutan kantor {name}</source>
        <translation>Move office {name} in order</translation>
    </message>
    <message>
        <source>Hapus kantor {name}</source>
        <translation>Delete office {name}</translation>
    </message>
    <message>
        <source>Ganti kode {name}</source>
        <translation>Change code of {name}</translation>
    </message>
    <message>
        <source>Kantor {name}</source>
        <translation>Office {name}</translation>
    </message>
    <message>
        <source>Tulis kode seperti BAPPEDA: huruf besar, angka, dan tanda hubung, paling panjang 24.</source>
        <translation>Write a code like BAPPEDA: capitals, digits and hyphens, at most 24.</translation>
    </message>
    <message>
        <source>Kode {code} sudah dipakai {name}.</source>
        <translation>Code {code} is already used by {name}.</translation>
    </message>
    <message>
        <source>Kantor induk tidak boleh di bawah kantor ini sendiri.</source>
        <translation>The parent office cannot be below this office itself.</translation>
    </message>
    <message>
        <source>Tambah orang {name}</source>
        <translation>Add person {name}</translation>
    </message>
    <message>
        <source>Isi pejabat {title}: {name}</source>
        <translation>Enter holder of {title}: {name}</translation>
    </message>
    <message>
        <source>Ubah data {name}</source>
        <translation>Edit details of {name}</translation>
    </message>
    <message>
        <source>Hapus {name}</source>
        <translation>Delete {name}</translation>
    </message>
    <message>
        <source>Isi namanya dahulu.</source>
        <translation>Enter the name first.</translation>
    </message>
    <message>
        <source>Isi jabatannya dahulu.</source>
        <translation>Enter the post first.</translation>
    </message>
    <message>
        <source>Pilih kantornya dahulu.</source>
        <translation>Choose the office first.</translation>
    </message>
    <message>
        <source>Hapus orang {name}</source>
        <translation>Delete person {name}</translation>
    </message>
    <message>
        <source>Tandai tidak aktif {name}</source>
        <translation>Mark {name} as inactive</translation>
    </message>
    <message>
        <source>Tandai aktif lagi {name}</source>
        <translation>Mark {name} as active again</translation>
    </message>
    <message>
        <source>NIP ini sudah dipakai {name}.</source>
        <translation>This staff number (NIP) is already used by {name}.</translation>
    </message>
    <message>
        <source>Tulis surel seperti nama@instansi.go.id.</source>
        <translation>Write an e-mail address like nama@instansi.go.id.</translation>
    </message>
    <message>
        <source>NRK hanya berisi angka.</source>
        <translation>A DKI staff number (NRK) has only digits.</translation>
    </message>
    <message>
        <source>Tambah jabatan {title}</source>
        <translation>Add post {title}</translation>
    </message>
    <message>
        <source>Ubah jabatan {title}</source>
        <translation>Edit post {title}</translation>
    </message>
    <message>
        <source>Ganti pejabat {title}</source>
        <translation>Change holder of {title}</translation>
    </message>
    <message>
        <source>Hapus jabatan {title}</source>
        <translation>Delete post {title}</translation>
    </message>
    <message>
        <source>Jabatan {title}</source>
        <translation>Post {title}</translation>
    </message>
    <message>
        <source>Tanggal akhir tidak boleh sebelum {start}.</source>
        <translation>The end date cannot be before {start}.</translation>
    </message>
    <message>
        <source>Pejabat baru mulai sesudah {start}.</source>
        <translation>The new holder starts after {start}.</translation>
    </message>
    <message>
        <source>Tulis “{text}”</source>
        <translation>Write “{text}”</translation>
    </message>
    <message>
        <source>Ubah “{text}”</source>
        <translation>Edit “{text}”</translation>
    </message>
    <message>
        <source>Pindahkan “{text}”</source>
        <translation>Move “{text}”</translation>
    </message>
    <message>
        <source>Hapus “{text}”</source>
        <translation>Delete “{text}”</translation>
    </message>
    <message>
        <source>Pisahkan “{text}”</source>
        <translation>Split “{text}”</translation>
    </message>
    <message>
        <source>Gabungkan “{text}”</source>
        <translation>Join “{text}”</translation>
    </message>
    <message>
        <source>Jadikan {kind} “{text}”</source>
        <translation>Make “{text}” a {kind}</translation>
    </message>
    <message>
        <source>Letakkan kursor di antara dua bagian teks.</source>
        <translation>Put the cursor between two parts of the text.</translation>
    </message>
    <message>
        <source>Kantor “{code}” belum ada di direktori.</source>
        <translation>Office “{code}” is not in the directory yet.</translation>
    </message>
    <message>
        <source>Orang ini belum ada di direktori.</source>
        <translation>This person is not in the directory yet.</translation>
    </message>
    <message>
        <source>Butir agenda</source>
        <translation>Agenda item</translation>
    </message>
    <message>
        <source>Pokok pembahasan</source>
        <translation>Point of discussion</translation>
    </message>
    <message>
        <source>Keputusan</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Tindak lanjut</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Catatan kemajuan</source>
        <translation>Progress note</translation>
    </message>
    <message>
        <source>Catatan kehadiran</source>
        <translation>Attendance entry</translation>
    </message>
    <message>
        <source>Penerima</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Lampiran</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Butir daftar periksa</source>
        <translation>Checklist item</translation>
    </message>
    <message>
        <source>Templat rapat</source>
        <translation>Meeting template</translation>
    </message>
    <message>
        <source>Koreksi</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Topik</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Orang</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Kop surat</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <source>Isian ini tidak boleh kosong.</source>
        <translation>This field cannot be empty.</translation>
    </message>
    <message>
        <source>Isian ini paling panjang {limit} huruf.</source>
        <translation>This field has at most {limit} characters.</translation>
    </message>
    <message>
        <source>Tulis angka mulai dari {least}.</source>
        <translation>Write a number from {least} up.</translation>
    </message>
    <message>
        <source>Tulis jabatan atau nama.</source>
        <translation>Write a post or a name.</translation>
    </message>
    <message>
        <source>Tambah {n} penerima undangan</source>
        <translation>Add {n} recipients</translation>
    </message>
    <message>
        <source>Ambil {n} penerima dari rapat lalu</source>
        <translation>Take {n} recipients from an earlier meeting</translation>
    </message>
    <message>
        <source>Ubah penerima {who}</source>
        <translation>Edit recipient {who}</translation>
    </message>
    <message>
        <source>Pindahkan penerima {who}</source>
        <translation>Move recipient {who}</translation>
    </message>
    <message>
        <source>Hapus {n} penerima undangan</source>
        <translation>Remove {n} recipients</translation>
    </message>
    <message>
        <source>Tandai {n} undangan terkirim</source>
        <translation>Mark {n} invitations as sent</translation>
    </message>
    <message>
        <source>Tandai {n} pemberitahuan terkirim</source>
        <translation>Mark {n} notices as sent</translation>
    </message>
    <message>
        <source>Tandai {n} undangan belum terkirim</source>
        <translation>Mark {n} invitations as not sent</translation>
    </message>
    <message>
        <source>Tandai {n} pemberitahuan belum terkirim</source>
        <translation>Mark {n} notices as not sent</translation>
    </message>
    <message>
        <source>nomor</source>
        <translation>number</translation>
    </message>
    <message>
        <source>tanggal surat</source>
        <translation>date of the letter</translation>
    </message>
    <message>
        <source>penanda tangan</source>
        <translation>signatory</translation>
    </message>
    <message>
        <source>Ubah cara kirim {n} undangan</source>
        <translation>Change delivery of {n} invitations</translation>
    </message>
    <message>
        <source>Catat jawaban {answer} dari {n} penerima</source>
        <translation>Note answer “{answer}” of {n} recipients</translation>
    </message>
    <message>
        <source>Isi “Atas nama (a.n.)” lebih dahulu.</source>
        <translation>Fill in “On behalf of (a.n.)” first.</translation>
    </message>
    <message>
        <source>Ubah isi surat undangan “{title}”</source>
        <translation>Edit invitation letter “{title}”</translation>
    </message>
    <message>
        <source>Tulis tanggal seperti 12/04/2026.</source>
        <translation>Write a date like 12/04/2026.</translation>
    </message>
    <message>
        <source>Tulis banyaknya nomor dengan angka.</source>
        <translation>Write how many numbers in digits.</translation>
    </message>
    <message>
        <source>Waktu selesai harus sesudah {start}.</source>
        <translation>The end must be after {start}.</translation>
    </message>
    <message>
        <source>Waktu mulai harus sebelum {end}.</source>
        <translation>The start must be before {end}.</translation>
    </message>
    <message>
        <source>Mulai rapat “{title}”</source>
        <translation>Start the meeting “{title}”</translation>
    </message>
    <message>
        <source>Akhiri rapat “{title}”</source>
        <translation>End the meeting “{title}”</translation>
    </message>
    <message>
        <source>Tunda rapat “{title}”</source>
        <translation>Postpone meeting “{title}”</translation>
    </message>
    <message>
        <source>Batalkan rapat “{title}”</source>
        <translation>Cancel meeting “{title}”</translation>
    </message>
    <message>
        <source>Jadwalkan lagi rapat “{title}”</source>
        <translation>Schedule meeting “{title}” again</translation>
    </message>
    <message>
        <source>Hapus rapat “{title}”</source>
        <translation>Delete meeting “{title}”</translation>
    </message>
    <message>
        <source>Tulis alasannya; alasan ini tercetak pada pemberitahuan.</source>
        <translation>Write the reason; it is printed on the notice.</translation>
    </message>
    <message>
        <source>Tulis hari atau waktu yang lain daripada semula.</source>
        <translation>Write another day or time than before.</translation>
    </message>
    <message>
        <source>Tulis waktu seperti 09.00.</source>
        <translation>Write a time like 09.00.</translation>
    </message>
    <message>
        <source>Catat keputusan “{text}”</source>
        <translation>Note decision “{text}”</translation>
    </message>
    <message>
        <source>Ubah keputusan “{text}”</source>
        <translation>Edit decision “{text}”</translation>
    </message>
    <message>
        <source>Pindahkan keputusan “{text}”</source>
        <translation>Move decision “{text}”</translation>
    </message>
    <message>
        <source>Hapus keputusan “{text}”</source>
        <translation>Delete decision “{text}”</translation>
    </message>
    <message>
        <source>Tanggal itu tidak ada di kalender.</source>
        <translation>That date is not in the calendar.</translation>
    </message>
    <message>
        <source>{date} jatuh pada hari {day}.</source>
        <translation>{date} is a {day}.</translation>
    </message>
    <message>
        <source>Buat rapat “{title}”</source>
        <translation>Make meeting “{title}”</translation>
    </message>
    <message>
        <source>Ubah data rapat “{title}”</source>
        <translation>Edit meeting “{title}”</translation>
    </message>
    <message>
        <source>Ubah {field} rapat “{title}”</source>
        <translation>Change {field} of meeting “{title}”</translation>
    </message>
    <message>
        <source>Salin rapat “{title}”</source>
        <translation>Copy meeting “{title}”</translation>
    </message>
    <message>
        <source>Buat rapat berikut rangkaian “{name}”</source>
        <translation>Make next meeting of series “{name}”</translation>
    </message>
    <message>
        <source>Bawa butir rapat lalu ke rapat “{title}” {day}</source>
        <translation>Take items of the last meeting to “{title}” on {day}</translation>
    </message>
    <message>
        <source>Ubah rangkaian “{name}”</source>
        <translation>Edit series “{name}”</translation>
    </message>
    <message>
        <source>Pilih rangkaian rapat ini lebih dahulu.</source>
        <translation>Choose the series of this meeting first.</translation>
    </message>
    <message>
        <source>Isi tanggal rapat berikut; rangkaian ini tidak punya jadwal.</source>
        <translation>Enter the date of the next meeting; this series has no schedule.</translation>
    </message>
    <message>
        <source>Isian lain</source>
        <translation>Other field</translation>
    </message>
    <message>
        <source>Rapat di luar rangkaian</source>
        <translation>Meetings outside any series</translation>
    </message>
    <message>
        <source>Rangkaian</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Versi notula</source>
        <translation>Version of the minutes</translation>
    </message>
    <message>
        <source>Koreksi notula</source>
        <translation>Corrections of the minutes</translation>
    </message>
    <message>
        <source>Laporan target</source>
        <translation>Target report</translation>
    </message>
    <message>
        <source>Target kerja sama</source>
        <translation>Cooperation target</translation>
    </message>
    <message>
        <source>Nomor surat</source>
        <translation>Letter number</translation>
    </message>
    <message>
        <source>Surat terkirim</source>
        <translation>Letter sent</translation>
    </message>
    <message>
        <source>Blok nomor</source>
        <translation>Block of numbers</translation>
    </message>
    <message>
        <source>Daftar periksa</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Hari rangkaian</source>
        <translation>Day of a series</translation>
    </message>
    <message>
        <source>Butir dalam topik</source>
        <translation>Item in a topic</translation>
    </message>
    <message>
        <source>Pengaturan</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Urutan</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Isi</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Judul</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Hal</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Cara kirim</source>
        <translation>Delivery method</translation>
    </message>
    <message>
        <source>Tertutup</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Tenggat</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Penanggung jawab</source>
        <translation>Person responsible</translation>
    </message>
    <message>
        <source>Asal pokok pembahasan</source>
        <translation>Source point of the discussion</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>Kelompok kegiatan</source>
        <translation>Group of activities</translation>
    </message>
    <message>
        <source>Tujuan</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Waktu mulai</source>
        <translation>Start time</translation>
    </message>
    <message>
        <source>Waktu selesai</source>
        <translation>End time</translation>
    </message>
    <message>
        <source>Dibuka pukul</source>
        <translation>Opened at</translation>
    </message>
    <message>
        <source>Ditutup pukul</source>
        <translation>Closed at</translation>
    </message>
    <message>
        <source>Selesai hari berikutnya</source>
        <translation>Ends the next day</translation>
    </message>
    <message>
        <source>Zona waktu</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Tautan daring</source>
        <translation>Online link</translation>
    </message>
    <message>
        <source>Penyelenggara</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>Sifat keamanan</source>
        <translation>Security classification</translation>
    </message>
    <message>
        <source>Sifat kesegeraan</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Nomor notula</source>
        <translation>Number of the minutes</translation>
    </message>
    <message>
        <source>Tanggal notula</source>
        <translation>Date of the minutes</translation>
    </message>
    <message>
        <source>Dasar</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Jadwal semula</source>
        <translation>Earlier schedule</translation>
    </message>
    <message>
        <source>Urutan kantor</source>
        <translation>Order of offices</translation>
    </message>
    <message>
        <source>Urutan orang</source>
        <translation>Order of people</translation>
    </message>
    <message>
        <source>Jadwal</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>Jadwal mulai</source>
        <translation>Schedule starts</translation>
    </message>
    <message>
        <source>Pada hari libur</source>
        <translation>On a holiday</translation>
    </message>
    <message>
        <source>Pindah ke</source>
        <translation>Moved to</translation>
    </message>
    <message>
        <source>Ditutup pada</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Penyaji</source>
        <translation>Presenter</translation>
    </message>
    <message>
        <source>Menit</source>
        <translation>Minutes planned</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Menit sebenarnya</source>
        <translation>Actual minutes</translation>
    </message>
    <message>
        <source>Tingkat</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Catatan untuk pimpinan</source>
        <translation>Note for the chair</translation>
    </message>
    <message>
        <source>Butir susulan</source>
        <translation>Late item</translation>
    </message>
    <message>
        <source>Kelanjutan</source>
        <translation>Carry-over</translation>
    </message>
    <message>
        <source>Dilanjutkan pada butir</source>
        <translation>Continued in item</translation>
    </message>
    <message>
        <source>Ditunda sampai</source>
        <translation>Postponed until</translation>
    </message>
    <message>
        <source>Kantor pembicara</source>
        <translation>Speaker&apos;s office</translation>
    </message>
    <message>
        <source>Kantor pelaksana</source>
        <translation>Responsible office</translation>
    </message>
    <message>
        <source>Diganti oleh</source>
        <translation>Superseded by</translation>
    </message>
    <message>
        <source>Dicabut oleh</source>
        <translation>Revoked by</translation>
    </message>
    <message>
        <source>Alasan dicabut</source>
        <translation>Reason for revoking</translation>
    </message>
    <message>
        <source>Tenggat dalam kata</source>
        <translation>Due date in words</translation>
    </message>
    <message>
        <source>Peran</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Unsur</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Jumlah orang</source>
        <translation>Head count</translation>
    </message>
    <message>
        <source>Dasar perwakilan</source>
        <translation>Basis of the proxy</translation>
    </message>
    <message>
        <source>Datang pukul</source>
        <translation>Arrived at</translation>
    </message>
    <message>
        <source>Pulang pukul</source>
        <translation>Left at</translation>
    </message>
    <message>
        <source>Sudah paraf</source>
        <translation>Has initialled</translation>
    </message>
    <message>
        <source>Datang pada agenda</source>
        <translation>Came at agenda item</translation>
    </message>
    <message>
        <source>Pulang pada agenda</source>
        <translation>Left at agenda item</translation>
    </message>
    <message>
        <source>Hari</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Selesai pada</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Seri nomor</source>
        <translation>Series of numbers</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Laptop</translation>
    </message>
    <message>
        <source>Nomor pertama</source>
        <translation>First number</translation>
    </message>
    <message>
        <source>Nomor terakhir</source>
        <translation>Last number</translation>
    </message>
    <message>
        <source>Dipakai di luar program</source>
        <translation>Used outside the program</translation>
    </message>
    <message>
        <source>Atas nama</source>
        <translation>On behalf of</translation>
    </message>
    <message>
        <source>Untuk beliau</source>
        <translation>For (u.b.)</translation>
    </message>
    <message>
        <source>Plt., Plh., atau Pj.</source>
        <translation>Acting (Plt., Plh. or Pj.)</translation>
    </message>
    <message>
        <source>Tidak boleh diwakilkan</source>
        <translation>No proxy allowed</translation>
    </message>
    <message>
        <source>Penanda tangan</source>
        <translation>Signatory</translation>
    </message>
    <message>
        <source>Tembusan</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Notula final</source>
        <translation>Final minutes</translation>
    </message>
    <message>
        <source>Isi notula final</source>
        <translation>Content of final minutes</translation>
    </message>
    <message>
        <source>Isi surat terkirim</source>
        <translation>Content of the sent letter</translation>
    </message>
    <message>
        <source>Bukti tindak lanjut</source>
        <translation>Proof of follow-up</translation>
    </message>
    <message>
        <source>Tinjauan</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Ralat</source>
        <translation>Erratum</translation>
    </message>
    <message>
        <source>Tujuan surat</source>
        <translation>Addressee</translation>
    </message>
    <message>
        <source>Jabatan di Direktori</source>
        <translation>Post in the directory</translation>
    </message>
    <message>
        <source>Surel penerima</source>
        <translation>Recipient&apos;s e-mail</translation>
    </message>
    <message>
        <source>Jawaban</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Tanggal kirim</source>
        <translation>Date sent</translation>
    </message>
    <message>
        <source>Kota</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Kantor utama</source>
        <translation>Lead office</translation>
    </message>
    <message>
        <source>Kalimat penutup</source>
        <translation>Closing sentence</translation>
    </message>
    <message>
        <source>Revisi</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Alasan mengabaikan temuan</source>
        <translation>Reason for passing over findings</translation>
    </message>
    <message>
        <source>Temuan yang diabaikan</source>
        <translation>Findings passed over</translation>
    </message>
    <message>
        <source>Alasan tanpa tanda tangan</source>
        <translation>Reason for archiving unsigned</translation>
    </message>
    <message>
        <source>Difinalkan pada</source>
        <translation>Made final at</translation>
    </message>
    <message>
        <source>Difinalkan oleh</source>
        <translation>Made final by</translation>
    </message>
    <message>
        <source>Aturan naskah</source>
        <translation>Rules for papers</translation>
    </message>
    <message>
        <source>Sidik isi</source>
        <translation>Content fingerprint</translation>
    </message>
    <message>
        <source>Ditandatangani pimpinan</source>
        <translation>Signed by the chair</translation>
    </message>
    <message>
        <source>Ditandatangani notulis</source>
        <translation>Signed by the minute-taker</translation>
    </message>
    <message>
        <source>Daftar hadir dipindai</source>
        <translation>Attendance list scanned</translation>
    </message>
    <message>
        <source>Tempat naskah asli</source>
        <translation>Place of the original paper</translation>
    </message>
    <message>
        <source>Isi berkas</source>
        <translation>File content</translation>
    </message>
    <message>
        <source>Ukuran berkas</source>
        <translation>File size</translation>
    </message>
    <message>
        <source>Kemajuan (%)</source>
        <translation>Progress (%)</translation>
    </message>
    <message>
        <source>Indikator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Langkah</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Baris pemerintah</source>
        <translation>Government line</translation>
    </message>
    <message>
        <source>Nama kantor</source>
        <translation>Office name</translation>
    </message>
    <message>
        <source>Nama unit</source>
        <translation>Unit name</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Kode pos</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Lambang</source>
        <translation>Crest</translation>
    </message>
    <message>
        <source>Bagian naskah</source>
        <translation>Part of the text</translation>
    </message>
    <message>
        <source>Semula</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Menjadi</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Sudah dibereskan</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Revisi notula</source>
        <translation>Revision of the minutes</translation>
    </message>
    <message>
        <source>Deret nomor</source>
        <translation>Number series</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Kelanjutan butir agenda</source>
        <translation>Carry-over of an agenda item</translation>
    </message>
    <message>
        <source>Perkembangan target</source>
        <translation>Progress of the target</translation>
    </message>
    <message>
        <source>Isi laporan yang disimpan</source>
        <translation>Kept words of the report</translation>
    </message>
    <message>
        <source>Alasan surat belum lengkap</source>
        <translation>Why the letter is incomplete</translation>
    </message>
    <message>
        <source>Tanggal pemberitahuan</source>
        <translation>Date of the notice</translation>
    </message>
    <message>
        <source>Isi surat</source>
        <translation>Words of the letter</translation>
    </message>
    <message>
        <source>Kerja sama</source>
        <translation>Cooperation</translation>
    </message>
    <message>
        <source>Nomor urut</source>
        <translation>Serial number</translation>
    </message>
    <message>
        <source>Nomor sisipan</source>
        <translation>Inserted number</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Nama singkat</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Kantor induk</source>
        <translation>Parent office</translation>
    </message>
    <message>
        <source>Kantor luar</source>
        <translation>Outside office</translation>
    </message>
    <message>
        <source>Urutan protokol</source>
        <translation>Order of precedence</translation>
    </message>
    <message>
        <source>Kunci berkas</source>
        <translation>File key</translation>
    </message>
    <message>
        <source>Pangkat</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Tidak aktif</source>
        <translation>Inactive</translation>
    </message>
    <message>
        <source>Nama jabatan</source>
        <translation>Name of the post</translation>
    </message>
    <message>
        <source>Pejabat</source>
        <translation>Post-holder</translation>
    </message>
    <message>
        <source>Sejak</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Sampai</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Kedudukan</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>Nilai</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Diarsipkan</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>Dipesan</source>
        <translation>Reserved</translation>
    </message>
    <message>
        <source>Terbit</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Disiapkan</source>
        <translation>In preparation</translation>
    </message>
    <message>
        <source>Finalisasi</source>
        <translation>Finalising</translation>
    </message>
    <message>
        <source>Bahan rapat</source>
        <translation>Meeting material</translation>
    </message>
    <message>
        <source>Pindaian</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>{date}, perkiraan</source>
        <translation>{date}, estimated</translation>
    </message>
    <message>
        <source>Terbaca: {parts}</source>
        <translation>Read as: {parts}</translation>
    </message>
    <message>
        <source>Kantor belum dikenali</source>
        <translation>Office not known yet</translation>
    </message>
    <message>
        <source>Tulis pengulangan seperti FREQ=WEEKLY;BYDAY=WE (setiap hari Rabu).</source>
        <translation>Write a recurrence like FREQ=WEEKLY;BYDAY=WE (every Wednesday).</translation>
    </message>
    <message>
        <source>Catat lama bahasan agenda</source>
        <translation>Record how long agenda items took</translation>
    </message>
    <message>
        <source>Ketik pembahasan “{text}”</source>
        <translation>Type discussion “{text}”</translation>
    </message>
    <message>
        <source>Tambah kop surat “{name}”</source>
        <translation>Add letterhead “{name}”</translation>
    </message>
    <message>
        <source>Ubah kop surat “{name}”</source>
        <translation>Edit letterhead “{name}”</translation>
    </message>
    <message>
        <source>Hapus kop surat “{name}”</source>
        <translation>Remove letterhead “{name}”</translation>
    </message>
    <message>
        <source>Jadikan “{name}” kop utama</source>
        <translation>Make “{name}” the main letterhead</translation>
    </message>
    <message>
        <source>Nama ini sudah dipakai kop surat lain.</source>
        <translation>Another letterhead has this name.</translation>
    </message>
    <message>
        <source>berkas itu basis data</source>
        <translation>that file is a database</translation>
    </message>
    <message>
        <source>folder itu milik lampiran</source>
        <translation>that folder belongs to the annexes</translation>
    </message>
    <message>
        <source>ini PDF, bukan daftar</source>
        <translation>this is a PDF, not a list</translation>
    </message>
    <message>
        <source>lebih dari {limit} baris</source>
        <translation>more than {limit} lines</translation>
    </message>
    <message>
        <source>lebih dari {limit} MB</source>
        <translation>more than {limit} MB</translation>
    </message>
    <message>
        <source>bukan daftar teks</source>
        <translation>it is not a text list</translation>
    </message>
    <message>
        <source>tanda kutipnya tidak lengkap</source>
        <translation>its quotation marks are incomplete</translation>
    </message>
    <message>
        <source>kartu nama di dalamnya rusak</source>
        <translation>a contact card in it is damaged</translation>
    </message>
    <message>
        <source>isinya mengembang melebihi {limit} MB</source>
        <translation>its content expands to more than {limit} MB</translation>
    </message>
    <message>
        <source>bukan buku kerja Excel (.xlsx)</source>
        <translation>it is not an Excel workbook (.xlsx)</translation>
    </message>
    <message>
        <source>format Excel lama (.xls); simpan sebagai .xlsx</source>
        <translation>old Excel format (.xls); save it as .xlsx</translation>
    </message>
    <message>
        <source>format LibreOffice; simpan sebagai .xlsx atau CSV</source>
        <translation>LibreOffice format; save it as .xlsx or CSV</translation>
    </message>
    <message>
        <source>isinya rusak</source>
        <translation>its content is damaged</translation>
    </message>
    <message>
        <source>berisi perintah XML yang tidak aman</source>
        <translation>it holds unsafe XML instructions</translation>
    </message>
    <message>
        <source>tanda tangan pimpinan rapat</source>
        <translation>signature of the chair</translation>
    </message>
    <message>
        <source>tanda tangan notulis</source>
        <translation>signature of the minute-taker</translation>
    </message>
    <message>
        <source>daftar hadir bertanda tangan</source>
        <translation>signed attendance list</translation>
    </message>
    <message>
        <source>Centang {what}</source>
        <translation>Tick {what}</translation>
    </message>
    <message>
        <source>Hapus centang {what}</source>
        <translation>Untick {what}</translation>
    </message>
    <message>
        <source>Ubah lokasi arsip fisik</source>
        <translation>Change location of the paper archive</translation>
    </message>
    <message>
        <source>Ganti nama lampiran “{name}”</source>
        <translation>Rename annex “{name}”</translation>
    </message>
    <message>
        <source>Kaitkan lampiran “{name}”</source>
        <translation>Link annex “{name}”</translation>
    </message>
    <message>
        <source>Lepaskan lampiran “{name}” dari agenda</source>
        <translation>Unlink annex “{name}” from the agenda</translation>
    </message>
    <message>
        <source>Hapus lampiran “{name}”</source>
        <translation>Delete annex “{name}”</translation>
    </message>
    <message>
        <source>Tulis nama berkasnya.</source>
        <translation>Write the file name.</translation>
    </message>
    <message>
        <source>Lampirkan “{name}”</source>
        <translation>Attach “{name}”</translation>
    </message>
    <message>
        <source>Lampirkan {n} berkas</source>
        <translation>Attach {n} files</translation>
    </message>
    <message>
        <source>Lampirkan pindaian “{name}”</source>
        <translation>Attach scan “{name}”</translation>
    </message>
    <message>
        <source>Lampirkan {n} pindaian</source>
        <translation>Attach {n} scans</translation>
    </message>
    <message>
        <source>Isi contoh satu tahun rapat</source>
        <translation>Add a sample year of meetings</translation>
    </message>
    <message>
        <source>Pasang logo pada kop “{name}”</source>
        <translation>Put logo on letterhead “{name}”</translation>
    </message>
    <message>
        <source>Hapus logo dari kop “{name}”</source>
        <translation>Remove logo from letterhead “{name}”</translation>
    </message>
    <message>
        <source>Tidak ada nama atau jabatan di baris ini.</source>
        <translation>There is no name or post on this line.</translation>
    </message>
    <message>
        <source>Kantornya belum diisi.</source>
        <translation>The office is not filled in.</translation>
    </message>
    <message>
        <source>Sama dengan baris {n} di daftar ini.</source>
        <translation>Same as line {n} of this list.</translation>
    </message>
    <message>
        <source>NIP sama, tetapi namanya berbeda.</source>
        <translation>The NIP is the same, but the name differs.</translation>
    </message>
    <message>
        <source>NIP dibulatkan oleh Excel, jadi tidak diambil.</source>
        <translation>Excel rounded the NIP, so it is not taken.</translation>
    </message>
    <message>
        <source>NIP tidak diambil: {reason}</source>
        <translation>NIP not taken: {reason}</translation>
    </message>
    <message>
        <source>Surel “{text}” tidak diambil.</source>
        <translation>E-mail “{text}” not taken.</translation>
    </message>
    <message>
        <source>NRK “{text}” tidak diambil.</source>
        <translation>NRK “{text}” not taken.</translation>
    </message>
    <message>
        <source>Tanggal “{text}” tidak diambil.</source>
        <translation>Date “{text}” not taken.</translation>
    </message>
    <message>
        <source>Nama terlalu panjang.</source>
        <translation>The name is too long.</translation>
    </message>
    <message>
        <source>Impor {n} baris dari {name}</source>
        <translation>Import {n} lines from {name}</translation>
    </message>
    <message>
        <source>Kembalikan isian {field}</source>
        <translation>Restore field {field}</translation>
    </message>
    <message>
        <source>Kembalikan rapat “{title}”</source>
        <translation>Restore meeting “{title}”</translation>
    </message>
    <message>
        <source>Isi ini sudah dipakai yang lain.</source>
        <translation>Something else already uses this value.</translation>
    </message>
    <message>
        <source>Isian ini tidak dapat dikembalikan tersendiri.</source>
        <translation>This entry cannot be restored on its own.</translation>
    </message>
    <message>
        <source>Isi versi ini sudah dihapus atas permintaan.</source>
        <translation>The content of this version was erased on request.</translation>
    </message>
    <message>
        <source>Ya</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Tidak</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Diubah</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Tidak dikenal lagi</source>
        <translation>No longer known</translation>
    </message>
    <message>
        <source>ini folder, bukan berkas</source>
        <translation>this is a folder, not a file</translation>
    </message>
    <message>
        <source>ini tautan ke berkas lain; pilih berkas aslinya</source>
        <translation>this is a link to another file; choose the original</translation>
    </message>
    <message>
        <source>“u.b. {through}” hanya dipakai di bawah “a.n.”: isi siapa yang diatasnamakan.</source>
        <translation>“u.b. {through}” stands only under an “a.n.”: say on whose behalf the letter is signed.</translation>
    </message>
    <message>
        <source>“{post}” tidak dapat menandatangani atas nama diri sendiri.</source>
        <translation>“{post}” cannot sign on its own behalf.</translation>
    </message>
    <message>
        <source>“{upper}” bukan atasan langsung “{lower}” menurut susunan kantor.</source>
        <translation>By the tree of offices “{upper}” is not directly above “{lower}”.</translation>
    </message>
    <message>
        <source>“{name}” tidak menjabat sebagai {acting} pada tanggal surat “{date}”.</source>
        <translation>“{name}” does not serve as {acting} on the letter&apos;s date, “{date}”.</translation>
    </message>
    <message>
        <source>Segel arsip tidak cocok: ada bita yang berubah.</source>
        <translation>The seal of the archive does not match: some bytes have changed.</translation>
    </message>
    <message>
        <source>Susunan ZIP rusak atau terpotong.</source>
        <translation>The structure of the ZIP is damaged or cut short.</translation>
    </message>
    <message>
        <source>Daftar isi (manifest.json) rusak atau tidak ada.</source>
        <translation>The manifest (manifest.json) is damaged or missing.</translation>
    </message>
    <message>
        <source>Tercatat di daftar isi, tetapi tidak ada.</source>
        <translation>Listed in the manifest, but missing.</translation>
    </message>
    <message>
        <source>Ada di arsip, tetapi tidak tercatat di daftar isi.</source>
        <translation>In the archive, but not listed in the manifest.</translation>
    </message>
    <message>
        <source>Isinya bukan isi saat diarsipkan.</source>
        <translation>Its content is not what was archived.</translation>
    </message>
    <message>
        <source>Tidak dapat dibaca.</source>
        <translation>Cannot be read.</translation>
    </message>
    <message>
        <source>Nama atau bentuk berkasnya tidak aman.</source>
        <translation>The name or form of the file is not safe.</translation>
    </message>
    <message>
        <source>lebih besar dari 120 MB</source>
        <translation>larger than 120 MB</translation>
    </message>
    <message>
        <source>lebih dari 400 halaman</source>
        <translation>more than 400 pages</translation>
    </message>
    <message>
        <source>dikunci dengan kata sandi</source>
        <translation>locked with a password</translation>
    </message>
    <message>
        <source>isinya bukan PDF yang utuh</source>
        <translation>its content is not a sound PDF</translation>
    </message>
    <message>
        <source>ukuran halamannya tidak wajar</source>
        <translation>its page size is not a sensible one</translation>
    </message>
    <message>
        <source>gambarnya rusak atau terlalu besar</source>
        <translation>the picture is damaged or too large</translation>
    </message>
    <message>
        <source>bukan PDF, JPG, atau PNG</source>
        <translation>neither PDF, JPG nor PNG</translation>
    </message>
    <message>
        <source>Isian {slot} tidak dikenal; pakai salah satu: {slots}.</source>
        <translation>The slot {slot} is not known; use one of: {slots}.</translation>
    </message>
    <message>
        <source>Tulis isian lengkap dengan kurung, seperti {example}.</source>
        <translation>Write slots with both braces, such as {example}.</translation>
    </message>
    <message>
        <source>Tulis banyaknya angka seperti {example}.</source>
        <translation>Write the number of digits as in {example}.</translation>
    </message>
    <message>
        <source>Pola harus memuat nomor urut, yaitu {slot}.</source>
        <translation>A pattern must contain the serial, {slot}.</translation>
    </message>
    <message>
        <source>Pola harus memuat {slot}, karena nomor urut dihitung dari satu setiap tahun.</source>
        <translation>The pattern must contain {slot}, because serials start from one every year.</translation>
    </message>
    <message>
        <source>Tulis {slot} satu kali saja.</source>
        <translation>Write {slot} only once.</translation>
    </message>
    <message>
        <source>Pola paling panjang {limit} huruf.</source>
        <translation>A pattern has at most {limit} characters.</translation>
    </message>
    <message>
        <source>Pola tidak boleh memuat dua garis miring beruntun.</source>
        <translation>A pattern must not contain two slashes in a row.</translation>
    </message>
    <message>
        <source>Pola tidak boleh diawali atau diakhiri garis miring.</source>
        <translation>A pattern must not begin or end with a slash.</translation>
    </message>
    <message>
        <source>Beri pemisah di antara {left} dan {right}.</source>
        <translation>Put a separator between {left} and {right}.</translation>
    </message>
    <message>
        <source>Isian {slot} pada pola nomor masih kosong.</source>
        <translation>The slot {slot} of the number pattern is still empty.</translation>
    </message>
    <message>
        <source>Berkas “{name}” bukan arsip rapat JakBer Desktop.</source>
        <translation>The file “{name}” is not a meeting archive of JakBer Desktop.</translation>
    </message>
    <message>
        <source>Pilih ZIP yang dibuat dengan Ekspor arsip ZIP.</source>
        <translation>Choose a ZIP made with Export ZIP archive.</translation>
    </message>
    <message>
        <source>Berkas “{name}” bukan ekspor semua rapat JakBer Desktop.</source>
        <translation>File “{name}” is no JakBer Desktop export of all meetings.</translation>
    </message>
    <message>
        <source>Pilih ZIP yang dibuat dengan Ekspor semua rapat.</source>
        <translation>Choose a ZIP made with Export all meetings.</translation>
    </message>
    <message>
        <source>Berkas “{name}” ditolak: {reason} Data Anda tidak berubah.</source>
        <translation>File “{name}” was refused: {reason} Your data did not change.</translation>
    </message>
    <message>
        <source>Minta berkasnya lagi, atau buat ekspor baru.</source>
        <translation>Ask for the file again, or make a new export.</translation>
    </message>
    <message>
        <source>Impor berhenti pada {path}: {reason} Rapat yang sudah masuk tetap ada.</source>
        <translation>The import stopped at {path}: {reason} Meetings that came in already stay.</translation>
    </message>
    <message>
        <source>Buat ekspor baru, lalu impor lagi ke basis data ini.</source>
        <translation>Make a new export, then import again into this database.</translation>
    </message>
    <message>
        <source>Basis data ini sudah berisi data lain; semuanya tidak berubah.</source>
        <translation>This database holds other data already; all of it is unchanged.</translation>
    </message>
    <message>
        <source>Buat basis data baru, lalu impor ke sana. Satu rapat saja: ambil berkasnya dari ZIP itu.</source>
        <translation>Make a new database, then import there. For one meeting alone: take its file out of that ZIP.</translation>
    </message>
    <message>
        <source>Petikan tidak dibuat, karena rapat ini belum memuat keputusan berlaku yang terbuka.</source>
        <translation>No excerpt was made, because this meeting has no open decision in force yet.</translation>
    </message>
    <message>
        <source>Catat keputusannya di Pembahasan, atau pilih satu keputusan untuk dipetik.</source>
        <translation>Record the decision in Discussion, or choose one decision to excerpt.</translation>
    </message>
    <message>
        <source>Keputusan ke-{place} tidak ada; rapat ini memuat {count} keputusan.</source>
        <translation>There is no decision {place}; this meeting has {count} decisions.</translation>
    </message>
    <message>
        <source>Pilih salah satu keputusan rapat ini.</source>
        <translation>Choose one of this meeting&apos;s decisions.</translation>
    </message>
    <message>
        <source>Petikan tidak dibuat, karena keputusan ke-{place} sudah {fate}.</source>
        <translation>The excerpt was not made, because decision {place} is {fate}.</translation>
    </message>
    <message>
        <source>Petik keputusan yang berlaku sebagai gantinya; riwayatnya tetap ada di notula.</source>
        <translation>Take the decision that is in force instead; its history stays in the minutes.</translation>
    </message>
    <message>
        <source>Lembar ralat tidak dibuat, karena notula rapat ini tidak memuat ralat itu.</source>
        <translation>No correction sheet was made, because these minutes do not have that correction.</translation>
    </message>
    <message>
        <source>Catat ralatnya di Notula, atau pilih lembar lain.</source>
        <translation>Record the correction in Minutes, or choose another sheet.</translation>
    </message>
    <message>
        <source>Nota dinas tindak lanjut tidak dibuat, karena tidak ada kantor yang masih memegang tugas.</source>
        <translation>The follow-up memo was not made, because no office has an open task.</translation>
    </message>
    <message>
        <source>Isi dahulu kantor pada tindak lanjut di Pembahasan.</source>
        <translation>Fill in the office of the follow-ups in Pembahasan first.</translation>
    </message>
    <message>
        <source>Nota dinas tindak lanjut tidak dibuat, karena {n} tugas yang masih berjalan bersifat tertutup.</source>
        <translation>The follow-up memo was not made, because the {n} tasks still going on are confidential.</translation>
    </message>
    <message>
        <source>Sampaikan tugas itu secara langsung, atau buka kerahasiaan butirnya di Pembahasan.</source>
        <translation>Pass these tasks on in person, or lift the confidentiality of their points in Discussion.</translation>
    </message>
    <message>
        <source>Nota dinas tindak lanjut tidak dibuat, karena {office} tidak memegang tugas terbuka.</source>
        <translation>No follow-up memo was made, because {office} has no open tasks.</translation>
    </message>
    <message>
        <source>Pilih kantor lain, atau isi kantor pada tindak lanjut di Pembahasan.</source>
        <translation>Choose another office, or fill in the office of an action item under Discussion.</translation>
    </message>
    <message>
        <source>Akhiran berkas “{name}” belum dikenal untuk daftar ini.</source>
        <translation>The suffix of “{name}” is not known for this list.</translation>
    </message>
    <message>
        <source>Pakai salah satu: {choices}.</source>
        <translation>Use one of: {choices}.</translation>
    </message>
    <message>
        <source>Tempat berkas kalender belum dipilih.</source>
        <translation>No place was chosen for the calendar file yet.</translation>
    </message>
    <message>
        <source>Sebutkan berkasnya, misalnya Kalender-rapat.ics.</source>
        <translation>Name the file, for example Kalender-rapat.ics.</translation>
    </message>
    <message>
        <source>Kantor berkode “{code}” tidak ada di Direktori.</source>
        <translation>No office in the directory has the code “{code}”.</translation>
    </message>
    <message>
        <source>Periksa kodenya di Direktori, lalu cetak lagi.</source>
        <translation>Check the code in the directory, then print again.</translation>
    </message>
    <message>
        <source>Surat nomor {number} sudah dikirim tanggal {date}; isinya tetap seperti dikirim.</source>
        <translation>Letter {number} was sent on {date}; its content stays as sent.</translation>
    </message>
    <message>
        <source>Buat ralat undangan dengan nomor baru.</source>
        <translation>Make a corrected invitation with a new number.</translation>
    </message>
    <message>
        <source>Tidak tersimpan surat terkirim bernomor {number} untuk rapat ini.</source>
        <translation>No sent letter numbered {number} is kept for this meeting.</translation>
    </message>
    <message>
        <source>Periksa jenis naskah dan nomornya di Buku surat.</source>
        <translation>Check the kind of paper and its number in the letter register.</translation>
    </message>
    <message>
        <source>Ralat undangan tidak dibuat, karena undangannya belum dikirim dengan nomor.</source>
        <translation>No corrected invitation was made, because the invitation has not been sent with a number.</translation>
    </message>
    <message>
        <source>Ubah surat undangannya langsung.</source>
        <translation>Change the invitation itself.</translation>
    </message>
    <message>
        <source>Surat nomor {number} dikirim tanggal {date}, dan rapat berubah sesudahnya.</source>
        <translation>Letter {number} was sent on {date}, and the meeting changed since.</translation>
    </message>
    <message>
        <source>Beri tahu yang sudah diundang, atau buat ralat undangan dengan nomor baru.</source>
        <translation>Notify those who were invited, or make a corrected invitation with a new number.</translation>
    </message>
    <message>
        <source>Surat belum ditandai terkirim, karena belum ada {missing}.</source>
        <translation>The letter was not marked as sent, because it lacks {missing}.</translation>
    </message>
    <message>
        <source>Lengkapi suratnya, atau tulis alasannya.</source>
        <translation>Complete the letter, or write a reason.</translation>
    </message>
    <message>
        <source>Notula belum difinalkan, karena {count} isian wajib belum lengkap: {listed}</source>
        <translation>The minutes were not made final, because {count} required items are missing: {listed}</translation>
    </message>
    <message>
        <source>Lengkapi dahulu, atau abaikan dengan alasan tertulis; draf tidak berubah.</source>
        <translation>Complete them first, or pass them over with a written reason; the draft is unchanged.</translation>
    </message>
    <message>
        <source>Notula belum difinalkan, karena {count} koreksi tinjauan belum dibereskan.</source>
        <translation>The minutes were not made final, because {count} corrections of the review are not settled.</translation>
    </message>
    <message>
        <source>Tandai beres dahulu; draf tidak berubah.</source>
        <translation>Mark them as settled first; the draft is unchanged.</translation>
    </message>
    <message>
        <source>Revisi belum difinalkan, karena isinya sama dengan versi final sebelumnya.</source>
        <translation>The revision was not finalised, because it says the same as the final version before it.</translation>
    </message>
    <message>
        <source>Ubah isinya dahulu, atau tulis alasannya.</source>
        <translation>Change its content first, or write a reason.</translation>
    </message>
    <message>
        <source>Notula belum difinalkan, karena rapat belum berlangsung.</source>
        <translation>The minutes were not made final, because the meeting has not been held.</translation>
    </message>
    <message>
        <source>Catat kehadiran atau waktu rapat dibuka dahulu.</source>
        <translation>Record attendance or the opening time first.</translation>
    </message>
    <message>
        <source>Notula belum difinalkan, karena rapat ini tercatat ditunda atau dibatalkan.</source>
        <translation>The minutes are not final yet, because this meeting is recorded as postponed or cancelled.</translation>
    </message>
    <message>
        <source>Bila rapatnya jadi berlangsung, jadwalkan lagi dahulu; draf tidak berubah.</source>
        <translation>If the meeting took place after all, schedule it again first; the draft is unchanged.</translation>
    </message>
    <message>
        <source>Notula ini masih draf.</source>
        <translation>These minutes are still a draft.</translation>
    </message>
    <message>
        <source>Finalkan notula dahulu.</source>
        <translation>Finalise the minutes first.</translation>
    </message>
    <message>
        <source>Notula ini belum bertanda tangan.</source>
        <translation>These minutes are not signed yet.</translation>
    </message>
    <message>
        <source>Tandai sudah bertanda tangan dahulu.</source>
        <translation>Mark them as signed first.</translation>
    </message>
    <message>
        <source>Rapat belum diarsipkan, karena notulanya belum bertanda tangan.</source>
        <translation>The meeting was not archived, because its minutes are not signed.</translation>
    </message>
    <message>
        <source>Tandai sudah bertanda tangan, atau tulis alasannya.</source>
        <translation>Mark them as signed, or write the reason.</translation>
    </message>
    <message>
        <source>Notula sudah bertanda tangan dan tidak dibuka lagi untuk revisi.</source>
        <translation>The minutes are signed and are not opened again for a revision.</translation>
    </message>
    <message>
        <source>Buat lembar ralat untuk membetulkannya.</source>
        <translation>Make a correction sheet to put it right.</translation>
    </message>
    <message>
        <source>Rapat tidak dihapus, karena notulanya pernah terbit.</source>
        <translation>The meeting was not deleted, because its minutes have been issued.</translation>
    </message>
    <message>
        <source>Finalkan revisinya, lalu arsipkan rapat.</source>
        <translation>Make the revision final, then archive the meeting.</translation>
    </message>
    <message>
        <source>Versi notula yang sudah terbit tidak dapat diurungkan.</source>
        <translation>A version of the minutes that was issued cannot be undone.</translation>
    </message>
    <message>
        <source>Buat revisi untuk mengubah isinya.</source>
        <translation>Make a revision to change its content.</translation>
    </message>
    <message>
        <source>Blok nomor {series} tahun {year} di laptop ini habis; nomor yang ada tetap aman.</source>
        <translation>This laptop&apos;s block of {series} numbers for {year} is used up; the numbers there are stay safe.</translation>
    </message>
    <message>
        <source>Minta laptop pemegang buku meminjamkan blok; surat bertanggal mundur dapat disisipkan.</source>
        <translation>Ask the laptop that keeps the register to lend a block; back-dated letters can be inserted.</translation>
    </message>
    <message>
        <source>Blok nomor {series} tahun {year} tinggal pada nomor lama laptop ini, karena basis datanya disalin atau dipulihkan; nomor yang ada tetap aman.</source>
        <translation>The block of {series} numbers of {year} stayed with this laptop&apos;s former identity, because its database was copied or restored; existing numbers are safe.</translation>
    </message>
    <message>
        <source>Minta laptop pemegang buku meminjamkan blok baru; bila laptop ini pemegangnya, ambil alih buku surat.</source>
        <translation>Ask the laptop that keeps the book to lend a new block; if this laptop keeps it, take over the letter book.</translation>
    </message>
    <message>
        <source>Dua laptop memegang buku surat; nomor baru ditahan agar tidak ada nomor ganda.</source>
        <translation>Two laptops keep the register; new numbers are withheld so that none is given twice.</translation>
    </message>
    <message>
        <source>Pilih satu pemegang di Sinkronisasi, bagian Bentrokan, lalu sinkronkan kedua laptop.</source>
        <translation>Choose one keeper under Sync, Conflicts, then sync both laptops.</translation>
    </message>
    <message>
        <source>Nomor {series} tidak diberikan. {reason}</source>
        <translation>No {series} number was given. {reason}</translation>
    </message>
    <message>
        <source>Data Anda tidak berubah; lengkapi di Pengaturan, bagian Penomoran.</source>
        <translation>Your data did not change; complete it in Settings, section Numbering.</translation>
    </message>
    <message>
        <source>Nomor {number} sudah tercatat untuk “{subject}”.</source>
        <translation>Number {number} is already recorded for “{subject}”.</translation>
    </message>
    <message>
        <source>Nomor itu tidak berubah; pakai nomor lain.</source>
        <translation>That number did not change; use another one.</translation>
    </message>
    <message>
        <source>Nomor {number} ada dalam blok {device} dan dapat terpakai di sana.</source>
        <translation>Number {number} is in the block of {device} and may be used there.</translation>
    </message>
    <message>
        <source>Catat nomor ini di laptop itu, atau pakai nomor lain.</source>
        <translation>Record this number on that laptop, or use another one.</translation>
    </message>
    <message>
        <source>Nomor {number} sudah terbit atau batal dan tidak diubah.</source>
        <translation>Number {number} is issued or void and is not changed.</translation>
    </message>
    <message>
        <source>Pesan nomor baru bila perlu.</source>
        <translation>Book a new number if needed.</translation>
    </message>
    <message>
        <source>Nomor {number} pernah terbit atau batal, jadi tidak diurungkan.</source>
        <translation>Number {number} was issued or voided once, so it is not undone.</translation>
    </message>
    <message>
        <source>Buku surat tidak berubah; batalkan nomor itu bila tidak dipakai.</source>
        <translation>The letter register has not changed; void that number if it is not used.</translation>
    </message>
    <message>
        <source>Tanggal {date} tidak terletak di antara dua nomor {series} milik laptop ini.</source>
        <translation>The date {date} does not lie between two {series} numbers of this laptop.</translation>
    </message>
    <message>
        <source>Buku surat tidak berubah; pesan nomor biasa, atau periksa tanggalnya.</source>
        <translation>The letter register did not change; book an ordinary number, or check the date.</translation>
    </message>
    <message>
        <source>Blok nomor dipinjamkan oleh {device}, pemegang buku.</source>
        <translation>Blocks of numbers are lent by {device}, which keeps the register.</translation>
    </message>
    <message>
        <source>Buku surat tidak berubah; lakukan di laptop itu, atau ambil alih dengan alasan.</source>
        <translation>The letter register did not change; do it on that laptop, or take over with a reason.</translation>
    </message>
    <message>
        <source>Berkas “{name}” tidak dapat diperiksa: {reason}.</source>
        <translation>The file “{name}” cannot be checked: {reason}.</translation>
    </message>
    <message>
        <source>Data Anda tidak berubah; ketik kode pada kaki halamannya, atau pilih berkas lain.</source>
        <translation>Your data has not changed; type the code at the foot of its pages, or choose another file.</translation>
    </message>
    <message>
        <source>“{code}” bukan berkas dan bukan kode verifikasi.</source>
        <translation>“{code}” is neither a file nor a verification code.</translation>
    </message>
    <message>
        <source>Tulis kode seperti NTL-7F3A-92C1, tercetak pada kaki halaman notula final.</source>
        <translation>Write the code like NTL-7F3A-92C1, as printed at the foot of final minutes.</translation>
    </message>
    <message>
        <source>Catat kedatangan {who}</source>
        <translation>Note the arrival of {who}</translation>
    </message>
    <message>
        <source>Catat kepulangan {who}</source>
        <translation>Note the leaving of {who}</translation>
    </message>
    <message>
        <source>Tandai paraf {who}</source>
        <translation>Note the initials of {who}</translation>
    </message>
    <message>
        <source>Surat sebelum aplikasi ini</source>
        <translation>Letter from before this program</translation>
    </message>
    <message>
        <source>tanggal rapat berubah</source>
        <translation>the meeting&apos;s date changed</translation>
    </message>
    <message>
        <source>{n} penerima</source>
        <translation>{n} recipients</translation>
    </message>
    <message>
        <source>Buat daftar periksa persiapan</source>
        <translation>Make the preparation checklist</translation>
    </message>
    <message>
        <source>Tambah “{text}” ke daftar periksa</source>
        <translation>Add “{text}” to the checklist</translation>
    </message>
    <message>
        <source>Ubah “{text}” pada daftar periksa</source>
        <translation>Change “{text}” on the checklist</translation>
    </message>
    <message>
        <source>Hapus “{text}” dari daftar periksa</source>
        <translation>Remove “{text}” from the checklist</translation>
    </message>
    <message>
        <source>Centang “{text}”</source>
        <translation>Tick “{text}”</translation>
    </message>
    <message>
        <source>Hapus centang “{text}”</source>
        <translation>Untick “{text}”</translation>
    </message>
    <message>
        <source>Simpan daftar periksa sebagai bawaan</source>
        <translation>Keep the checklist as the usual one</translation>
    </message>
    <message>
        <source>Tulis hari dari {least} sampai {most}.</source>
        <translation>Write a day from {least} to {most}.</translation>
    </message>
    <message>
        <source>Minta tinjauan notula “{title}”</source>
        <translation>Ask for a review of the minutes “{title}”</translation>
    </message>
    <message>
        <source>Akhiri tinjauan notula “{title}”</source>
        <translation>End the review of the minutes “{title}”</translation>
    </message>
    <message>
        <source>Catat koreksi “{text}”</source>
        <translation>Record the correction “{text}”</translation>
    </message>
    <message>
        <source>Bereskan koreksi “{text}”</source>
        <translation>Settle the correction “{text}”</translation>
    </message>
    <message>
        <source>Buka lagi koreksi “{text}”</source>
        <translation>Reopen the correction “{text}”</translation>
    </message>
    <message>
        <source>Hapus koreksi “{text}”</source>
        <translation>Remove the correction “{text}”</translation>
    </message>
    <message>
        <source>Buat lembar ralat {n}</source>
        <translation>Make correction sheet {n}</translation>
    </message>
    <message>
        <source>Tulis sedikitnya satu ralat.</source>
        <translation>Write at least one correction.</translation>
    </message>
    <message>
        <source>Finalkan notula “{title}”</source>
        <translation>Make the minutes “{title}” final</translation>
    </message>
    <message>
        <source>Abaikan temuan {rule}</source>
        <translation>Pass over finding {rule}</translation>
    </message>
    <message>
        <source>Periksa lagi temuan {rule}</source>
        <translation>Check finding {rule} again</translation>
    </message>
    <message>
        <source>Tandai notula “{title}” bertanda tangan</source>
        <translation>Mark the minutes “{title}” as signed</translation>
    </message>
    <message>
        <source>Arsipkan rapat “{title}”</source>
        <translation>Archive the meeting “{title}”</translation>
    </message>
    <message>
        <source>Buka notula “{title}” untuk revisi {n}</source>
        <translation>Open the minutes “{title}” for revision {n}</translation>
    </message>
    <message>
        <source>Laporan bulanan</source>
        <translation>Monthly report</translation>
    </message>
    <message>
        <source>{name}: Tindak lanjut hasil rapat</source>
        <translation>{name}: Follow-ups of meetings</translation>
    </message>
    <message>
        <source>Pesan nomor {number}</source>
        <translation>Book number {number}</translation>
    </message>
    <message>
        <source>Surat sebelumnya sudah terbit; tindak lanjutnya berubah sejak itu.</source>
        <translation>The letter before was issued; the follow-ups have changed since.</translation>
    </message>
    <message>
        <source>Terbitkan nomor {number}</source>
        <translation>Issue number {number}</translation>
    </message>
    <message>
        <source>Batalkan nomor {number}</source>
        <translation>Void number {number}</translation>
    </message>
    <message>
        <source>Beri nama laptop {device}</source>
        <translation>Name the laptop {device}</translation>
    </message>
    <message>
        <source>Laptop {code}</source>
        <translation>Laptop {code}</translation>
    </message>
    <message>
        <source>Tulis kode laptop, 16 angka dan huruf a sampai f.</source>
        <translation>Write the laptop&apos;s code, 16 digits and letters a to f.</translation>
    </message>
    <message>
        <source>{span} batal: {reason}</source>
        <translation>{span} void: {reason}</translation>
    </message>
    <message>
        <source>{span} batal, {day}: {reason}</source>
        <translation>{span} void, {day}: {reason}</translation>
    </message>
    <message>
        <source>{span} dipakai di luar aplikasi</source>
        <translation>{span} used outside the program</translation>
    </message>
    <message>
        <source>{span} dipesan, belum terbit</source>
        <translation>{span} booked, not issued yet</translation>
    </message>
    <message>
        <source>{span} blok laptop ini, belum dipakai</source>
        <translation>{span} block of this laptop, not used yet</translation>
    </message>
    <message>
        <source>{span} blok {device}, belum dipakai</source>
        <translation>{span} block of {device}, not used yet</translation>
    </message>
    <message>
        <source>{span} belum tercatat</source>
        <translation>{span} not recorded yet</translation>
    </message>
    <message>
        <source>Sisipkan nomor {number}</source>
        <translation>Insert number {number}</translation>
    </message>
    <message>
        <source>Nomor {number} sudah bertanggal {date}; pakai Sisipkan untuk tanggal sebelumnya.</source>
        <translation>Number {number} is already dated {date}; use Insert for an earlier date.</translation>
    </message>
    <message>
        <source>Pesan nomor undangan {number}</source>
        <translation>Book invitation number {number}</translation>
    </message>
    <message>
        <source>Nomor ini sudah batal dan tidak dipakai lagi.</source>
        <translation>This number is void and is not used again.</translation>
    </message>
    <message>
        <source>Catat nomor luar {number}</source>
        <translation>Record outside number {number}</translation>
    </message>
    <message>
        <source>Tulis nomor lengkap, nomor urut, atau rentang seperti 1–12.</source>
        <translation>Write a whole number, a serial, or a span such as 1–12.</translation>
    </message>
    <message>
        <source>Rentang paling panjang {limit} nomor.</source>
        <translation>A span has at most {limit} numbers.</translation>
    </message>
    <message>
        <source>Nomor urut paling besar {most}.</source>
        <translation>The largest serial is {most}.</translation>
    </message>
    <message>
        <source>Undangan</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Surat dinas</source>
        <translation>Official letter</translation>
    </message>
    <message>
        <source>Laporan</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Ubah pola nomor {name}</source>
        <translation>Change the number pattern of {name}</translation>
    </message>
    <message>
        <source>Ubah aturan penomoran</source>
        <translation>Change the numbering rules</translation>
    </message>
    <message>
        <source>Kode {code} tertulis dua kali.</source>
        <translation>The code {code} is written twice.</translation>
    </message>
    <message>
        <source>Pola ini membuat nomor yang sama dengan {other}; tambahkan {slot}.</source>
        <translation>This pattern makes the same numbers as {other}; add {slot}.</translation>
    </message>
    <message>
        <source>Pilih tanggal pada tahun {year}; nomor urut dihitung per tahun.</source>
        <translation>Choose a date in {year}; serials are counted by year.</translation>
    </message>
    <message>
        <source>Pesan {n} nomor nota dinas</source>
        <translation>Book {n} memo numbers</translation>
    </message>
    <message>
        <source>Terbitkan {n} nomor nota dinas</source>
        <translation>Issue {n} memo numbers</translation>
    </message>
    <message>
        <source>Ubah daftar kata kerja pelapor</source>
        <translation>Change the list of reporting verbs</translation>
    </message>
    <message>
        <source>(tanpa nama)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>Tanda tangan digital atas nama {signer}</source>
        <translation>Digital signature in the name of {signer}</translation>
    </message>
    <message>
        <source>, menurut penandatangan pada {date} pukul {time} WIB</source>
        <translation>, according to the signer on {date} at {time} WIB</translation>
    </message>
    <message>
        <source>Isi yang ditandatangani utuh.</source>
        <translation>What was signed is intact.</translation>
    </message>
    <message>
        <source>Isi yang ditandatangani sudah berubah.</source>
        <translation>What was signed has been changed.</translation>
    </message>
    <message>
        <source>Bentuk tanda tangannya tidak dapat diperiksa di sini.</source>
        <translation>This form of signature cannot be checked here.</translation>
    </message>
    <message>
        <source>Tanda tangan mencakup seluruh berkas.</source>
        <translation>The signature covers the whole file.</translation>
    </message>
    <message>
        <source>Ada tambahan sesudahnya yang tidak dicakup tanda tangan ini.</source>
        <translation>Something was added later that this signature does not cover.</translation>
    </message>
    <message>
        <source>Keabsahan sertifikat tidak dapat diperiksa tanpa jaringan.</source>
        <translation>The validity of the certificate cannot be checked without a network.</translation>
    </message>
    <message>
        <source>Berkas ini bertanda tangan digital, tetapi pembacanya tidak terpasang di laptop ini.</source>
        <translation>This file is digitally signed, but the reader is not installed on this laptop.</translation>
    </message>
    <message>
        <source>Simpan templat “{name}”</source>
        <translation>Save template “{name}”</translation>
    </message>
    <message>
        <source>Pakai templat “{name}”</source>
        <translation>Use template “{name}”</translation>
    </message>
    <message>
        <source>Hapus templat “{name}”</source>
        <translation>Remove template “{name}”</translation>
    </message>
    <message>
        <source>Susun agendanya dahulu; templat menyimpan agenda.</source>
        <translation>Make the agenda first; a template keeps an agenda.</translation>
    </message>
    <message>
        <source>Perbedaan pertama pada halaman {page}: di arsip “{ours}”, pada berkas ini “{theirs}”.</source>
        <translation>First difference on page {page}: in the archive “{ours}”, in this file “{theirs}”.</translation>
    </message>
    <message>
        <source>Tulisan yang terbaca sama, tetapi berkasnya tidak sama bita demi bita. Bagian berkas dapat ditutupi, disisipi, atau digambari tanpa mengubah tulisan itu, jadi berkas ini tidak dapat dinyatakan utuh; berkas yang disimpan ulang atau ditandatangani elektronik juga berbeda.</source>
        <translation>The readable words are the same, but the file is not the same byte for byte. Parts of a file can be covered, inserted or drawn over without changing those words, so this file cannot be called intact; a file saved anew or signed electronically differs, too.</translation>
    </message>
    <message>
        <source>(tidak ada)</source>
        <translation>(nothing)</translation>
    </message>
    <message>
        <source>notula “{title}” ({date}), nomor {number}, kode {code}</source>
        <translation>the minutes “{title}” ({date}), number {number}, code {code}</translation>
    </message>
    <message>
        <source>notula “{title}” ({date}), kode {code}</source>
        <translation>the minutes “{title}” ({date}), code {code}</translation>
    </message>
    <message>
        <source>, revisi {n}</source>
        <translation>, revision {n}</translation>
    </message>
    <message>
        <source>Ini versi yang terbaru.</source>
        <translation>This is the newest version.</translation>
    </message>
    <message>
        <source>Sudah ada versi yang lebih baru: {code}.</source>
        <translation>There is a newer version: {code}.</translation>
    </message>
    <message>
        <source>Notula ini difinalkan di dua laptop; yang berlaku versi {code}.</source>
        <translation>These minutes were made final on two laptops; version {code} is the one that counts.</translation>
    </message>
    <message>
        <source>Kode ini milik {which}. {age} Kode hanya menunjukkan versi mana yang dicetak; cocokkan isinya dengan versi itu.</source>
        <translation>This code belongs to {which}. {age} A code only shows which version was printed; compare the content with that version.</translation>
    </message>
    <message>
        <source>Berkas ini sama bita demi bita dengan {which}. {age}</source>
        <translation>This file is byte for byte the same as {which}. {age}</translation>
    </message>
    <message>
        <source>Berkas ini sama bita demi bita dengan salinan bertanda tangan dari {which}. {age}</source>
        <translation>This file is byte for byte the same as the signed copy of {which}. {age}</translation>
    </message>
    <message>
        <source>Berkas ini menyebut {which}, tetapi bukan berkas itu. {how} Pakailah versi dari arsip.</source>
        <translation>This file names {which}, but is not that file. {how} Please use the version from the archive.</translation>
    </message>
    <message>
        <source>Berkas ini menyebut {which}, tetapi bukan berkas itu. Versi itu ada utuh di dalamnya, lalu sesuatu ditambahkan di belakangnya. {how} Bila ini salinan bertanda tangan, lampirkan di Arsip rapatnya.</source>
        <translation>This file names {which}, but is not that file. That version is whole within it, and something was added behind it. {how} If this is a signed copy, attach it in the Archive of its meeting.</translation>
    </message>
    <message>
        <source>Kode pada {n} dari {of} halaman pindaian ini adalah kode {which}.</source>
        <translation>The code on {n} of {of} pages of this scan is the code of {which}.</translation>
    </message>
    <message>
        <source>Pindaian tidak dapat dinyatakan tidak berubah: cocokkan isinya dengan versi itu, dan periksa tanda tangan serta coretan dengan mata.</source>
        <translation>A scan cannot be called unchanged: compare what it says with that version, and check signatures and pen marks by eye.</translation>
    </message>
    <message>
        <source>Pindaian ini {n} halaman, versi itu {expected} halaman.</source>
        <translation>This scan has {n} pages, that version {expected}.</translation>
    </message>
    <message>
        <source>Halaman {places} tidak menyerupai satu halaman tertentu dari versi itu.</source>
        <translation>Page {places} does not resemble any one page of that version.</translation>
    </message>
    <message>
        <source>Berkas aslinya belum ada di laptop ini, sehingga jumlah, urutan, dan rupa halamannya belum dapat dinilai.</source>
        <translation>The original file is not on this laptop yet, so the number, order and look of its pages cannot be judged.</translation>
    </message>
    <message>
        <source>Urutan halamannya lain dari versi itu.</source>
        <translation>The order of the pages is another than in that version.</translation>
    </message>
    <message>
        <source>Pindaian ini memuat kode {which}, tetapi halaman {places} memuat kode lain. Pindai lagi naskah yang lengkap dari satu versi.</source>
        <translation>This scan bears the code of {which}, but page {places} bears another one. Scan the complete paper of one version again.</translation>
    </message>
    <message>
        <source>Berkas ini memuat kode {code}, yang bukan milik notula final di basis data ini; mungkin dari basis data lain.</source>
        <translation>This file bears the code {code}, which belongs to no final minutes of this database; it may be from another database.</translation>
    </message>
    <message>
        <source>Kode {code} bukan milik notula final di basis data ini. Periksa lagi ketikannya; naskah itu mungkin dari basis data lain.</source>
        <translation>The code {code} belongs to no final minutes of this database. Check the typing; the paper may be from another database.</translation>
    </message>
    <message>
        <source>Sebagian isinya berubah atau terpotong.</source>
        <translation>Part of its content was changed or cut off.</translation>
    </message>
    <message>
        <source>Berkas aslinya belum ada di laptop ini, sehingga tulisannya belum dapat dibandingkan.</source>
        <translation>The original file is not on this laptop yet, so the text cannot be compared.</translation>
    </message>
    <message>
        <source>Berkas ini bukan notula final dari basis data ini.</source>
        <translation>This file is not final minutes of this database.</translation>
    </message>
    <message>
        <source>Tidak ada kode QR yang terbaca pada pindaian ini. Ketik kode yang tercetak pada kaki halamannya.</source>
        <translation>No QR code could be read on this scan. Type the code printed at the foot of its pages.</translation>
    </message>
    <message>
        <source>Kode QR pada pindaian tidak dapat dibaca di laptop ini. Ketik kode yang tercetak pada kaki halamannya.</source>
        <translation>QR codes of scans cannot be read on this laptop. Type the code printed at the foot of its pages.</translation>
    </message>
    <message>
        <source>isinya terlalu berat untuk dibaca dengan aman</source>
        <translation>its content is too heavy to be read safely</translation>
    </message>
    <message>
        <source>“{found}” tercetak seperti diketik; tulis nama orang atau kantornya.</source>
        <translation>“{found}” prints as typed; write the name of the person or office.</translation>
    </message>
    <message>
        <source>Nomor “{number}” belum lengkap.</source>
        <translation>The number “{number}” is not complete.</translation>
    </message>
    <message>
        <source>Nomor “{number}” dipakai untuk lebih dari satu naskah.</source>
        <translation>The number “{number}” stands on more than one paper.</translation>
    </message>
    <message>
        <source>Bentrokan ini sudah selesai atau isinya sudah berubah; tidak ada yang diubah.</source>
        <translation>This conflict is settled already or its versions have changed; nothing was changed.</translation>
    </message>
    <message>
        <source>Buka lagi daftar Bentrokan dan pilih dari isi terbaru.</source>
        <translation>Open the list of conflicts again and choose among the newest versions.</translation>
    </message>
    <message>
        <source>Pilihan itu tidak berlaku untuk bentrokan ini; tidak ada yang diubah.</source>
        <translation>That choice does not fit this conflict; nothing was changed.</translation>
    </message>
    <message>
        <source>Pilih salah satu isi yang ditampilkan.</source>
        <translation>Choose one of the versions shown.</translation>
    </message>
    <message>
        <source>Notula rapat ini sudah final; perubahan dari laptop lain belum masuk naskahnya.</source>
        <translation>The minutes of this meeting are final; the change from another laptop is not in them.</translation>
    </message>
    <message>
        <source>Buka notula untuk revisi agar perubahan itu dipakai, atau pilih isi yang final.</source>
        <translation>Open the minutes for a revision to use the change, or choose the final words.</translation>
    </message>
    <message>
        <source>Data Anda tidak berubah; beri tahu pengirimnya, lalu minta paket yang baru.</source>
        <translation>Your data is unchanged; tell the sender and ask for a new package.</translation>
    </message>
    <message>
        <source>Paket “{file}” tidak diterima.</source>
        <translation>Package “{file}” was not taken in.</translation>
    </message>
    <message>
        <source>Paket “{file}” belum lengkap.</source>
        <translation>Package “{file}” is not complete yet.</translation>
    </message>
    <message>
        <source>Paket “{file}” ditolak karena lebih besar dari 1 GB.</source>
        <translation>Package “{file}” was refused because it is larger than 1 GB.</translation>
    </message>
    <message>
        <source>Isi paket “{file}” tidak cocok dengan namanya: rusak atau belum selesai disalin.</source>
        <translation>The content of package “{file}” does not match its name: it is damaged or not completely copied.</translation>
    </message>
    <message>
        <source>Paket “{file}” disegel dengan frasa sandi.</source>
        <translation>Package “{file}” is sealed with a passphrase.</translation>
    </message>
    <message>
        <source>Paket “{file}” disegel dengan frasa sandi lain.</source>
        <translation>Package “{file}” is sealed with another passphrase.</translation>
    </message>
    <message>
        <source>Paket “{file}” tidak disegel dengan frasa sandi bersama.</source>
        <translation>Package “{file}” is not sealed with the shared passphrase.</translation>
    </message>
    <message>
        <source>Data Anda tidak berubah; ulangi setelah berkasnya selesai disalin, atau minta pengirimnya mengirim ulang.</source>
        <translation>Your data did not change; try again once the file has been copied completely, or ask its sender to send it again.</translation>
    </message>
    <message>
        <source>Data Anda tidak berubah; perbarui aplikasi di laptop ini, lalu ulangi.</source>
        <translation>Your data did not change; update the program on this laptop, then try again.</translation>
    </message>
    <message>
        <source>Data Anda tidak berubah; masukkan frasa sandi bersama, lalu ulangi.</source>
        <translation>Your data did not change; enter the shared passphrase, then try again.</translation>
    </message>
    <message>
        <source>Data Anda tidak berubah; samakan frasa sandi bersama di kedua laptop, lalu ulangi.</source>
        <translation>Your data did not change; use the same shared passphrase on both laptops, then try again.</translation>
    </message>
    <message>
        <source>Data Anda tidak berubah; pasang frasa sandi bersama di laptop pengirim, lalu kirim ulang dari sana.</source>
        <translation>Your data did not change; set the shared passphrase on the sender&apos;s laptop, then send it again from there.</translation>
    </message>
    <message>
        <source>Segel paket “{file}” rusak: isinya berubah atau terpotong.</source>
        <translation>The seal of package “{file}” is broken: its content was changed or cut off.</translation>
    </message>
    <message>
        <source>Paket “{file}” dibuat dengan versi JakBer lebih baru.</source>
        <translation>Package “{file}” was made by a newer version of JakBer.</translation>
    </message>
    <message>
        <source>Berkas “{file}” bukan paket perubahan JakBer.</source>
        <translation>The file “{file}” is not a package of JakBer changes.</translation>
    </message>
    <message>
        <source>Paket “{file}” rusak dan tidak dapat dibaca.</source>
        <translation>Package “{file}” is damaged and cannot be read.</translation>
    </message>
    <message>
        <source>Pemeriksaan paket “{file}” terlalu lama dan dihentikan.</source>
        <translation>Checking package “{file}” took too long and was stopped.</translation>
    </message>
    <message>
        <source>Isi paket “{file}” tidak sesuai dengan daftar isinya.</source>
        <translation>The content of package “{file}” does not match what it declares.</translation>
    </message>
    <message>
        <source>Paket “{file}” berisi nilai yang tidak sah pada catatan {place}.</source>
        <translation>Package “{file}” holds an invalid value in record {place}.</translation>
    </message>
    <message>
        <source>Paket “{file}” berisi catatan yang terlalu besar untuk diterima.</source>
        <translation>Package “{file}” holds a record that is too large to take in.</translation>
    </message>
    <message>
        <source>Rantai catatan laptop {device} dalam paket “{file}” terputus pada nomor {seq}.</source>
        <translation>The chain of records of laptop {device} in package “{file}” breaks at number {seq}.</translation>
    </message>
    <message>
        <source>Paket “{file}” memuat riwayat lain dari laptop {device} mulai nomor {at} atau sebelumnya; laptop itu pernah disalin atau dipulihkan dari cadangan.</source>
        <translation>Package “{file}” holds another history of laptop {device} from number {at} on or earlier; that laptop was once copied or restored from a backup.</translation>
    </message>
    <message>
        <source>Data Anda tidak berubah; buka JakBer di kedua salinan laptop itu dan sinkronkan, perubahannya akan dikirim dengan identitas baru.</source>
        <translation>Your data is unchanged; open JakBer on both copies of that laptop and synchronise; its changes will be sent under a new identity.</translation>
    </message>
    <message>
        <source>Paket perubahan tidak dapat diolah di laptop ini: {reason}.</source>
        <translation>The package of changes cannot be processed on this laptop: {reason}.</translation>
    </message>
    <message>
        <source>Data Anda aman; kosongkan ruang disk, lalu ulangi.</source>
        <translation>Your data is safe; free some disk space, then try again.</translation>
    </message>
    <message>
        <source>Folder bersama “{name}” tidak dapat dijangkau: {reason}.</source>
        <translation>The shared folder “{name}” cannot be reached: {reason}.</translation>
    </message>
    <message>
        <source>Data rapat aman di laptop ini; sambungkan foldernya, lalu sinkronkan lagi.</source>
        <translation>Your data is safe on this laptop; connect the folder, then sync again.</translation>
    </message>
    <message>
        <source>Folder bersama belum dipilih.</source>
        <translation>No shared folder has been chosen yet.</translation>
    </message>
    <message>
        <source>Pilih folder bersama di halaman Sinkronisasi.</source>
        <translation>Choose a shared folder on the Sync page.</translation>
    </message>
    <message>
        <source>Folder “{name}” tidak dipakai sebagai folder bersama: {reason}.</source>
        <translation>The folder “{name}” is not used as a shared folder: {reason}.</translation>
    </message>
    <message>
        <source>Data rapat aman; pilih folder lain.</source>
        <translation>Your data is safe; choose another folder.</translation>
    </message>
    <message>
        <source>Basis data “{name}” terletak di jaringan dan tidak dibuka dari sana.</source>
        <translation>The database “{name}” lies on a network and is not opened from there.</translation>
    </message>
    <message>
        <source>Salin berkasnya ke laptop ini; yang dibagikan cukup folder bersama.</source>
        <translation>Copy the file to this laptop; only the shared folder needs to be shared.</translation>
    </message>
    <message>
        <source>“{name}” disegel dengan frasa sandi yang belum dikenal laptop ini.</source>
        <translation>“{name}” is sealed with a passphrase that this laptop does not know yet.</translation>
    </message>
    <message>
        <source>Data rapat aman; tulis frasa sandinya, atau jalankan: {line}</source>
        <translation>Your data is safe; type the passphrase, or run: {line}</translation>
    </message>
    <message>
        <source>Frasa sandi ini tidak cocok; data rapat tidak berubah.</source>
        <translation>This passphrase does not fit; your data has not changed.</translation>
    </message>
    <message>
        <source>Periksa ejaan dan huruf besarnya, lalu tulis lagi.</source>
        <translation>Check spelling and capitals, then type it again.</translation>
    </message>
    <message>
        <source>Frasa sandi terlalu pendek; yang lama tetap berlaku.</source>
        <translation>The passphrase is too short; the former one stays.</translation>
    </message>
    <message>
        <source>Tulis paling sedikit {least} huruf, misalnya tiga kata.</source>
        <translation>Type at least {least} characters, for example three words.</translation>
    </message>
    <message>
        <source>Berkas frasa sandi “{name}” tidak dapat dibaca: {reason}.</source>
        <translation>The passphrase file “{name}” cannot be read: {reason}.</translation>
    </message>
    <message>
        <source>Data rapat aman; periksa nama dan izin berkasnya.</source>
        <translation>Your data is safe; check the file&apos;s name and permissions.</translation>
    </message>
    <message>
        <source>Basis data ini belum berisi apa pun untuk diekspor.</source>
        <translation>This database holds nothing to export yet.</translation>
    </message>
    <message>
        <source>Buat rapat lebih dahulu; tidak ada berkas yang ditulis.</source>
        <translation>Make a meeting first; no file was written.</translation>
    </message>
    <message>
        <source>Laptop “{device}” tidak dikenal.</source>
        <translation>The laptop “{device}” is not known.</translation>
    </message>
    <message>
        <source>Lihat daftarnya dengan: jakber devices</source>
        <translation>See the list with: jakber devices</translation>
    </message>
    <message>
        <source>Laptop yang sedang dipakai tidak dapat dipensiunkan.</source>
        <translation>The laptop in use cannot be retired.</translation>
    </message>
    <message>
        <source>Lakukan dari laptop lain; data rapat aman.</source>
        <translation>Do it from another laptop; your data is safe.</translation>
    </message>
    <message>
        <source>Tandai selesai “{text}”</source>
        <translation>Mark “{text}” as done</translation>
    </message>
    <message>
        <source>Buka kembali tindak lanjut “{text}”</source>
        <translation>Reopen follow-up “{text}”</translation>
    </message>
    <message>
        <source>Ubah tenggat “{text}”</source>
        <translation>Change due date of “{text}”</translation>
    </message>
    <message>
        <source>Ubah penanggung jawab “{text}”</source>
        <translation>Change who is responsible for “{text}”</translation>
    </message>
    <message>
        <source>Hitung ulang {n} tenggat</source>
        <translation>Work out {n} due dates again</translation>
    </message>
    <message>
        <source>Catat kemajuan “{text}”</source>
        <translation>Note progress of “{text}”</translation>
    </message>
    <message>
        <source>Ubah catatan kemajuan “{text}”</source>
        <translation>Change progress note “{text}”</translation>
    </message>
    <message>
        <source>Hapus catatan kemajuan “{text}”</source>
        <translation>Delete progress note “{text}”</translation>
    </message>
    <message>
        <source>Lampirkan bukti “{name}”</source>
        <translation>Attach proof “{name}”</translation>
    </message>
    <message>
        <source>Bukti: {name}</source>
        <translation>Proof: {name}</translation>
    </message>
    <message>
        <source>pelaksanaan</source>
        <translation>whether it is held</translation>
    </message>
    <message>
        <source>judul</source>
        <translation>title</translation>
    </message>
    <message>
        <source>penerima</source>
        <translation>recipients</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>agenda</translation>
    </message>
    <message>
        <source>isi surat</source>
        <translation>content of the letter</translation>
    </message>
    <message>
        <source>waktu</source>
        <translation>time</translation>
    </message>
    <message>
        <source>tempat</source>
        <translation>place</translation>
    </message>
    <message>
        <source>Buat ralat undangan {number}</source>
        <translation>Correct the invitation as {number}</translation>
    </message>
    <message>
        <source>Ralat undangan: {title}</source>
        <translation>Corrected invitation: {title}</translation>
    </message>
    <message>
        <source>Basis data ini berada di “{folder}”, yang disalin program lain selagi dipakai. Pindahkan ke folder data di laptop ini; yang dibagikan cukup folder bersama.</source>
        <translation>This database lies in “{folder}”, which another program copies while it is in use. Move it to this laptop&apos;s data folder; only the shared folder needs to be shared.</translation>
    </message>
    <message>
        <source>Samakan kalimat “{text}”</source>
        <translation>Use one wording “{text}”</translation>
    </message>
    <message>
        <source>Ubah dan tutup “{text}”</source>
        <translation>Change and close “{text}”</translation>
    </message>
    <message>
        <source>Catat tindak lanjut tertutup “{text}”</source>
        <translation>Record confidential action “{text}”</translation>
    </message>
    <message>
        <source>Isi dari poin tertutup memerlukan butir agenda.</source>
        <translation>Words of a confidential point need an agenda item.</translation>
    </message>
    <message>
        <source>Salinan surat yang dikirim tidak tersimpan; cetakan ini disusun dari data rapat sekarang.</source>
        <translation>No copy of the sent letter is kept; this print is composed from the meeting as it is now.</translation>
    </message>
    <message>
        <source>Pembahasan, agenda {item} butir {n}</source>
        <translation>Notes, agenda {item} point {n}</translation>
    </message>
    <message>
        <source>{field}, pembahasan agenda {item} butir {n}</source>
        <translation>{field}, notes on agenda {item} point {n}</translation>
    </message>
    <message>
        <source>Agenda {n}</source>
        <translation>Agenda {n}</translation>
    </message>
    <message>
        <source>{field} agenda {n}</source>
        <translation>{field} of agenda {n}</translation>
    </message>
    <message>
        <source>Tindak lanjut T-{n}</source>
        <translation>Follow-up T-{n}</translation>
    </message>
    <message>
        <source>{field} tindak lanjut T-{n}</source>
        <translation>{field} of follow-up T-{n}</translation>
    </message>
    <message>
        <source>Keputusan K-{n}</source>
        <translation>Decision K-{n}</translation>
    </message>
    <message>
        <source>{field} keputusan K-{n}</source>
        <translation>{field} of decision K-{n}</translation>
    </message>
    <message>
        <source>{kind}: {name}</source>
        <translation>{kind}: {name}</translation>
    </message>
    <message>
        <source>{kind}: {name}, {field}</source>
        <translation>{kind}: {name}, {field}</translation>
    </message>
    <message>
        <source>{kind}: {field}</source>
        <translation>{kind}: {field}</translation>
    </message>
    <message>
        <source>Dua laptop memfinalkan notula ini</source>
        <translation>Two laptops made these minutes final</translation>
    </message>
    <message>
        <source>Dihapus</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Tetap ada</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Ada: {name}</source>
        <translation>There: {name}</translation>
    </message>
    <message>
        <source>Tidak ada</source>
        <translation>Not there</translation>
    </message>
    <message>
        <source>{field}: {words}</source>
        <translation>{field}: {words}</translation>
    </message>
    <message>
        <source>{number}, {name}</source>
        <translation>{number}, {name}</translation>
    </message>
    <message>
        <source>Mengirim {n} perubahan.</source>
        <translation>Sent {n} changes.</translation>
    </message>
    <message>
        <source>Menerima {n} perubahan dari {devices}.</source>
        <translation>Received {n} changes from {devices}.</translation>
    </message>
    <message>
        <source>Selesaikan bentrokan</source>
        <translation>Settle conflicts</translation>
    </message>
    <message>
        <source>Nomor ganda</source>
        <translation>Number given twice</translation>
    </message>
    <message>
        <source>Jam laptop {device} {minutes} menit lebih cepat dari jam laptop ini.</source>
        <translation>The clock of laptop {device} is {minutes} minutes ahead of this laptop&apos;s.</translation>
    </message>
    <message>
        <source>Laptop baru ikut berbagi: {device}.</source>
        <translation>A new laptop shares: {device}.</translation>
    </message>
    <message>
        <source>Jam laptop ini tertinggal lebih dari sehari dari catatannya sendiri; periksa jamnya.</source>
        <translation>This laptop&apos;s clock is more than a day behind its own records; check the clock.</translation>
    </message>
    <message>
        <source>basis data yang sedang dipakai terletak di situ</source>
        <translation>a database in use lies there</translation>
    </message>
    <message>
        <source>nama jalurnya terlalu panjang untuk Windows</source>
        <translation>its path is too long for Windows</translation>
    </message>
    <message>
        <source>“{name}” di situ bukan folder biasa</source>
        <translation>“{name}” there is no ordinary folder</translation>
    </message>
    <message>
        <source>Basis data ini salinan dari laptop lain atau dipulihkan dari cadangan; sejak sekarang perubahannya dicatat sebagai laptop baru. Blok nomor suratnya tidak ikut: mintalah blok baru, atau ambil alih buku surat bila laptop ini pemegangnya.</source>
        <translation>This database is a copy from another laptop or was restored from a backup; from now on its changes are recorded as a new laptop&apos;s. Its blocks of letter numbers do not come along: ask for a new block, or take over the register if this laptop keeps it.</translation>
    </message>
    <message>
        <source>Dibuat dari notula {number}</source>
        <translation>Made from minutes {number}</translation>
    </message>
    <message>
        <source>Dicatat dalam rapat ini</source>
        <translation>Noted in this meeting</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{field} dikosongkan</source>
        <translation>{field} emptied</translation>
    </message>
    <message>
        <source>Uraian diubah</source>
        <translation>Words changed</translation>
    </message>
    <message>
        <source>Ganti keputusan “{text}”</source>
        <translation>Supersede decision “{text}”</translation>
    </message>
    <message>
        <source>Cabut keputusan “{text}”</source>
        <translation>Revoke decision “{text}”</translation>
    </message>
    <message>
        <source>Berlakukan lagi keputusan “{text}”</source>
        <translation>Put decision “{text}” in force again</translation>
    </message>
    <message>
        <source>Pilih keputusan lain, yang tidak diganti oleh keputusan ini.</source>
        <translation>Choose another decision, one that this decision does not supersede.</translation>
    </message>
    <message>
        <source>Tambah target “{name}”</source>
        <translation>Add target “{name}”</translation>
    </message>
    <message>
        <source>Ubah target “{name}”</source>
        <translation>Change target “{name}”</translation>
    </message>
    <message>
        <source>Hapus target “{name}”</source>
        <translation>Delete target “{name}”</translation>
    </message>
    <message>
        <source>Target dengan nama ini sudah ada.</source>
        <translation>There is a target of this name already.</translation>
    </message>
    <message>
        <source>Tabel monitoring target</source>
        <translation>Monitoring table of targets</translation>
    </message>
    <message>
        <source>Perbarui target “{name}”</source>
        <translation>Update target “{name}”</translation>
    </message>
    <message>
        <source>Naikkan langkah target “{name}”</source>
        <translation>Raise the step of target “{name}”</translation>
    </message>
    <message>
        <source>Tulis angka 0 sampai 100.</source>
        <translation>Write a number from 0 to 100.</translation>
    </message>
    <message>
        <source>Kode {code}, nomor {number}, final {when} oleh {user}</source>
        <translation>Code {code}, number {number}, final on {when} by {user}</translation>
    </message>
    <message>
        <source>Pengaturan: pemegang buku surat</source>
        <translation>Settings: keeper of the letter register</translation>
    </message>
    <message>
        <source>Pengaturan: nama laptop {code}</source>
        <translation>Settings: name of laptop {code}</translation>
    </message>
    <message>
        <source>Folder laptop “{name}” tidak dapat dibaca: {reason}. Folder lain tetap disinkronkan.</source>
        <translation>The folder of the laptop “{name}” cannot be read: {reason}. The other folders are still synced.</translation>
    </message>
    <message>
        <source>pertama</source>
        <translation>first</translation>
    </message>
    <message>
        <source>kedua</source>
        <translation>second</translation>
    </message>
    <message>
        <source>ketiga</source>
        <translation>third</translation>
    </message>
    <message>
        <source>keempat</source>
        <translation>fourth</translation>
    </message>
    <message>
        <source>terakhir</source>
        <translation>last</translation>
    </message>
    <message>
        <source>setiap hari</source>
        <translation>every day</translation>
    </message>
    <message>
        <source>setiap pekan</source>
        <translation>every week</translation>
    </message>
    <message>
        <source>setiap bulan</source>
        <translation>every month</translation>
    </message>
    <message>
        <source>setiap tahun</source>
        <translation>every year</translation>
    </message>
    <message>
        <source>{n} hari sekali</source>
        <translation>every {n} days</translation>
    </message>
    <message>
        <source>{n} pekan sekali</source>
        <translation>every {n} weeks</translation>
    </message>
    <message>
        <source>{n} bulan sekali</source>
        <translation>every {n} months</translation>
    </message>
    <message>
        <source>{n} tahun sekali</source>
        <translation>every {n} years</translation>
    </message>
    <message>
        <source>dua</source>
        <translation>two</translation>
    </message>
    <message>
        <source>tiga</source>
        <translation>three</translation>
    </message>
    <message>
        <source>empat</source>
        <translation>four</translation>
    </message>
    <message>
        <source>lima</source>
        <translation>five</translation>
    </message>
    <message>
        <source>enam</source>
        <translation>six</translation>
    </message>
    <message>
        <source>setiap {day}</source>
        <translation>every {day}</translation>
    </message>
    <message>
        <source>setiap hari kerja</source>
        <translation>every working day</translation>
    </message>
    <message>
        <source>hari kerja</source>
        <translation>working days</translation>
    </message>
    <message>
        <source>{days} dan {last}</source>
        <translation>{days} and {last}</translation>
    </message>
    <message>
        <source>{day} {nth}</source>
        <translation>{nth} {day}</translation>
    </message>
    <message>
        <source>tanggal {n}</source>
        <translation>on day {n}</translation>
    </message>
    <message>
        <source>hari terakhir</source>
        <translation>last day</translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <translation>{one}, {other}</translation>
    </message>
    <message>
        <source>{rule} sampai {date}</source>
        <translation>{rule} until {date}</translation>
    </message>
    <message>
        <source>{rule}, {n} kali</source>
        <translation>{rule}, {n} times</translation>
    </message>
    <message>
        <source>aturan lain: {rule}</source>
        <translation>another rule: {rule}</translation>
    </message>
    <message>
        <source>tidak terjadwal</source>
        <translation>not scheduled</translation>
    </message>
    <message>
        <source>“{title}” sudah dikerjakan pada rapat {date}; di sini tidak ada yang berubah.</source>
        <translation>“{title}” is being dealt with at the meeting of {date} already; nothing changed here.</translation>
    </message>
    <message>
        <source>Buka butir itu pada rapat {date}, lalu ubah di sana.</source>
        <translation>Open the item in the meeting of {date} and change it there.</translation>
    </message>
    <message>
        <source>Data rapat aman di laptop ini; periksa jaringannya, lalu sinkronkan lagi.</source>
        <translation>The meetings are safe on this laptop; check the network, then sync again.</translation>
    </message>
    <message>
        <source>Data rapat aman di laptop ini; hubungi administrator hub.</source>
        <translation>The meetings are safe on this laptop; ask the hub&apos;s administrator.</translation>
    </message>
    <message>
        <source>Hub “{name}” tidak dapat dijangkau: {reason}.</source>
        <translation>The hub “{name}” cannot be reached: {reason}.</translation>
    </message>
    <message>
        <source>Hub “{name}” menolak nama pengguna atau kata sandinya.</source>
        <translation>The hub “{name}” refuses the user name or the password.</translation>
    </message>
    <message>
        <source>Data rapat aman di laptop ini; periksa kata sandinya, lalu sinkronkan lagi.</source>
        <translation>The meetings are safe on this laptop; check the password, then sync again.</translation>
    </message>
    <message>
        <source>Hub “{name}” meminta kata sandi.</source>
        <translation>The hub “{name}” asks for a password.</translation>
    </message>
    <message>
        <source>Data rapat aman; tulis alamat lengkap dengan kata sandinya di halaman Sinkronisasi, atau isi PGPASSWORD atau berkas .pgpass.</source>
        <translation>The meetings are safe; write the address with its password on the page Sync, or fill in PGPASSWORD or the file .pgpass.</translation>
    </message>
    <message>
        <source>Pengguna ini tidak berhak memakai hub “{name}”.</source>
        <translation>This user has no right to use the hub “{name}”.</translation>
    </message>
    <message>
        <source>Sambungan ke hub “{name}” tidak terenkripsi.</source>
        <translation>The connection to the hub “{name}” is not encrypted.</translation>
    </message>
    <message>
        <source>Tidak ada yang dikirim; pakai sslmode=verify-full atau require pada alamatnya.</source>
        <translation>Nothing was sent; use sslmode=verify-full or require in the address.</translation>
    </message>
    <message>
        <source>Alamat hub tidak dapat dibaca.</source>
        <translation>The hub&apos;s address cannot be read.</translation>
    </message>
    <message>
        <source>Tulis seperti: postgresql://pengguna@server/basisdata?sslmode=verify-full</source>
        <translation>Write it like this: postgresql://user@server/database?sslmode=verify-full</translation>
    </message>
    <message>
        <source>Pustaka untuk hub PostgreSQL belum terpasang.</source>
        <translation>The library for PostgreSQL hubs is not installed.</translation>
    </message>
    <message>
        <source>Data rapat aman; pasang “psycopg[binary]”, atau pakai folder bersama.</source>
        <translation>The meetings are safe; install “psycopg[binary]”, or use a shared folder.</translation>
    </message>
    <message>
        <source>Basis data “{name}” belum disiapkan sebagai hub.</source>
        <translation>The database “{name}” is not prepared as a hub yet.</translation>
    </message>
    <message>
        <source>Data rapat aman; minta administrator menjalankan: {line}</source>
        <translation>The meetings are safe; ask the administrator to run: {line}</translation>
    </message>
    <message>
        <source>Hub “{name}” sudah disiapkan; isinya tidak diubah.</source>
        <translation>The hub “{name}” is prepared already; nothing in it was changed.</translation>
    </message>
    <message>
        <source>Langsung sinkronkan dengan alamatnya.</source>
        <translation>Sync with its address right away.</translation>
    </message>
    <message>
        <source>Hub “{name}” dibuat dengan versi lebih baru.</source>
        <translation>The hub “{name}” was made by a newer version.</translation>
    </message>
    <message>
        <source>Data rapat aman di laptop ini; perbarui aplikasi di laptop ini, lalu sinkronkan lagi.</source>
        <translation>The meetings are safe on this laptop; update the application here, then sync again.</translation>
    </message>
    <message>
        <source>Jawaban hub “{name}” tidak dapat dipahami.</source>
        <translation>The hub “{name}” gives answers that make no sense.</translation>
    </message>
    <message>
        <source>Ruang penyimpanan hub “{name}” habis.</source>
        <translation>The hub “{name}” has no room left.</translation>
    </message>
    <message>
        <source>Hub “{name}” sedang sibuk.</source>
        <translation>The hub “{name}” is busy.</translation>
    </message>
    <message>
        <source>Data rapat aman di laptop ini; sinkronkan lagi sebentar lagi.</source>
        <translation>The meetings are safe on this laptop; sync again in a moment.</translation>
    </message>
    <message>
        <source>Hub “{name}” bermasalah: {reason}.</source>
        <translation>The hub “{name}” is in trouble: {reason}.</translation>
    </message>
    <message>
        <source>Hub “{name}” menyimpan isi tanpa segel, sedangkan yang dibagikan dari sini disegel dengan frasa sandi; tidak ada yang dikirim.</source>
        <translation>The hub “{name}” keeps things unsealed, but what is shared from here is sealed with a passphrase; nothing was sent.</translation>
    </message>
    <message>
        <source>Minta administrator menyiapkan hub baru yang kosong, lalu sinkronkan dengannya.</source>
        <translation>Ask the administrator for a new, empty hub, then sync with that.</translation>
    </message>
    <message>
        <source>Hub “{name}” menolak perubahan {place}.</source>
        <translation>The hub “{name}” refuses the change {place}.</translation>
    </message>
    <message>
        <source>Data rapat aman di laptop ini; jalankan: jakber fsck, lalu kirimkan hasilnya.</source>
        <translation>The meetings are safe on this laptop; run: jakber fsck, then send what it says.</translation>
    </message>
    <message>
        <source>Impor semua rapat: {first}–{last} dari {total}</source>
        <translation>Import all meetings: {first}–{last} of {total}</translation>
    </message>
    <message>
        <source>Impor semua rapat: direktori, target, dan buku</source>
        <translation>Import all meetings: directory, targets, and registers</translation>
    </message>
    <message>
        <source>Impor semua rapat: notula final dan nomor surat</source>
        <translation>Import all meetings: final minutes and letter numbers</translation>
    </message>
    <message>
        <source>{path} tidak dikenal versi program ini.</source>
        <translation>{path} is not known to this version of the program.</translation>
    </message>
    <message>
        <source>isi {path} tidak sesuai bentuknya.</source>
        <translation>the content of {path} has not the right form.</translation>
    </message>
    <message>
        <source>{path} berisi rapat lain.</source>
        <translation>{path} holds another meeting.</translation>
    </message>
    <message>
        <source>{path} terlalu besar.</source>
        <translation>{path} is too large.</translation>
    </message>
    <message>
        <source>{path} berubah saat dibaca.</source>
        <translation>{path} changed while it was read.</translation>
    </message>
    <message>
        <source>Rapat mendatang</source>
        <translation>Coming meetings</translation>
    </message>
    <message>
        <source>Tidak sempat dibahas</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>Belum ada hasilnya</source>
        <translation>No outcome yet</translation>
    </message>
    <message>
        <source>Rapatnya tidak jadi</source>
        <translation>Its meeting was called off</translation>
    </message>
    <message>
        <source>Rapatnya terlewati</source>
        <translation>Its meeting was passed over</translation>
    </message>
    <message>
        <source>Dipindahkan ke rapat berikutnya</source>
        <translation>Moved to the next meeting</translation>
    </message>
    <message>
        <source>Diulangi pada rapat berikutnya</source>
        <translation>To be repeated at the next meeting</translation>
    </message>
    <message>
        <source>Ditunda tanpa batas waktu</source>
        <translation>Postponed without a date</translation>
    </message>
    <message>
        <source>Ditunda sampai {date}</source>
        <translation>Postponed until {date}</translation>
    </message>
    <message>
        <source>Lanjutan dari rapat {date} butir {number}</source>
        <translation>Continued from the meeting of {date}, item {number}</translation>
    </message>
    <message>
        <source>Dilanjutkan pada rapat {date} butir {number}</source>
        <translation>Continued at the meeting of {date}, item {number}</translation>
    </message>
    <message>
        <source>Diulangi pada rapat {date} butir {number}</source>
        <translation>Repeated at the meeting of {date}, item {number}</translation>
    </message>
    <message>
        <source>Ditunda, dilanjutkan pada rapat {date} butir {number}</source>
        <translation>Postponed, continued at the meeting of {date}, item {number}</translation>
    </message>
    <message>
        <source>Ditutup: {reason}</source>
        <translation>Closed: {reason}</translation>
    </message>
    <message>
        <source>Tambah pengesahan notula ke agenda “{title}”</source>
        <translation>Add approval of the minutes to the agenda of “{title}”</translation>
    </message>
    <message>
        <source>Pilih hari sesudah rapat yang akan dibuat.</source>
        <translation>Choose a day after the meeting to be made.</translation>
    </message>
    <message>
        <source>Tulis alasan butir ini ditutup.</source>
        <translation>Write why this item is closed.</translation>
    </message>
    <message>
        <source>Pindahkan agenda “{title}” ke rapat {date}</source>
        <translation>Move agenda item “{title}” to the meeting of {date}</translation>
    </message>
    <message>
        <source>Pindahkan agenda “{title}” ke rapat berikutnya</source>
        <translation>Move agenda item “{title}” to the next meeting</translation>
    </message>
    <message>
        <source>Ulangi agenda “{title}” pada rapat {date}</source>
        <translation>Repeat agenda item “{title}” at the meeting of {date}</translation>
    </message>
    <message>
        <source>Ulangi agenda “{title}” pada rapat berikutnya</source>
        <translation>Repeat agenda item “{title}” at the next meeting</translation>
    </message>
    <message>
        <source>Tunda agenda “{title}” sampai {date}</source>
        <translation>Postpone agenda item “{title}” until {date}</translation>
    </message>
    <message>
        <source>Tunda agenda “{title}” tanpa batas waktu</source>
        <translation>Postpone agenda item “{title}” without a date</translation>
    </message>
    <message>
        <source>Tutup agenda “{title}”</source>
        <translation>Close agenda item “{title}”</translation>
    </message>
    <message>
        <source>Batalkan kelanjutan agenda “{title}”</source>
        <translation>Take back the carry-over of “{title}”</translation>
    </message>
    <message>
        <source>Pilih rapat lain; butir ini sudah berada di rapat itu.</source>
        <translation>Choose another meeting; the item belongs to that one already.</translation>
    </message>
    <message>
        <source>Pilih rapat pada hari yang sama atau sesudahnya.</source>
        <translation>Choose a meeting on the same day or later.</translation>
    </message>
    <message>
        <source>Pilih rapat lain; rapat itu dibatalkan.</source>
        <translation>Choose another meeting; that one is cancelled.</translation>
    </message>
    <message>
        <source>Pilih rapat tujuannya; rapat ini tidak masuk rangkaian, jadi tidak ada rapat berikut.</source>
        <translation>Choose the meeting it goes to; this meeting belongs to no series, so there is no next one.</translation>
    </message>
    <message>
        <source>Pilih hari sesudah {date}.</source>
        <translation>Choose a day after {date}.</translation>
    </message>
    <message>
        <source>Belum ada kelanjutan yang dapat dibatalkan.</source>
        <translation>There is no carry-over to take back.</translation>
    </message>
    <message>
        <source>Pindahkan rapat rangkaian “{name}” {day}</source>
        <translation>Move the meeting of series “{name}” on {day}</translation>
    </message>
    <message>
        <source>Batalkan rapat rangkaian “{name}” {day}</source>
        <translation>Call off the meeting of series “{name}” on {day}</translation>
    </message>
    <message>
        <source>Kembalikan rapat rangkaian “{name}” {day}</source>
        <translation>Put back the meeting of series “{name}” on {day}</translation>
    </message>
    <message>
        <source>Tulis alasannya; alasan ini tampil pada rangkaian.</source>
        <translation>Write the reason; it shows in the series.</translation>
    </message>
    <message>
        <source>Tulis hari yang lain daripada semula.</source>
        <translation>Write another day than before.</translation>
    </message>
    <message>
        <source>Rangkaian ini tidak dijadwalkan pada {day}.</source>
        <translation>This series is not scheduled on {day}.</translation>
    </message>
    <message>
        <source>Hari ini sudah punya rapat, dibatalkan, atau dilewati.</source>
        <translation>This day has a meeting already, was called off, or is passed over.</translation>
    </message>
    <message>
        <source>Rapat pada hari ini sudah dilaksanakan.</source>
        <translation>The meeting of this day is over.</translation>
    </message>
    <message>
        <source>Skors rapat “{title}”</source>
        <translation>Adjourn the meeting “{title}”</translation>
    </message>
    <message>
        <source>Lanjutkan rapat “{title}”</source>
        <translation>Resume the meeting “{title}”</translation>
    </message>
    <message>
        <source>Ubah skors rapat “{title}”</source>
        <translation>Change the adjournments of “{title}”</translation>
    </message>
    <message>
        <source>Tulis skors seperti 10.15–10.30 rehat; 12.00–13.00 salat.</source>
        <translation>Write adjournments like 10.15–10.30 break; 12.00–13.00 prayer.</translation>
    </message>
    <message>
        <source>Hanya skors terakhir boleh belum berakhir.</source>
        <translation>Only the last adjournment may still be open.</translation>
    </message>
    <message>
        <source>Bulan</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Kehadiran kantor dari waktu ke waktu</source>
        <translation>Attendance of offices over time</translation>
    </message>
    <message>
        <source>Rapat yang dihadiri dari rapat yang mengundang kantor itu dan mencatat hadirnya.</source>
        <translation>Meetings attended, of those that invited the office and recorded who came.</translation>
    </message>
    <message>
        <source>Kantor lain</source>
        <translation>Other offices</translation>
    </message>
    <message>
        <source>Tindak lanjut terbuka menurut kantor</source>
        <translation>Open follow-ups by office</translation>
    </message>
    <message>
        <source>Keadaan pada hari terakhir periode.</source>
        <translation>As on the last day of the period.</translation>
    </message>
    <message>
        <source>Tanpa kantor</source>
        <translation>Without office</translation>
    </message>
    <message>
        <source>Terlambat</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Belum jatuh tempo</source>
        <translation>Not due yet</translation>
    </message>
    <message>
        <source>Tanpa tenggat</source>
        <translation>No due date</translation>
    </message>
    <message>
        <source>Rapat menurut golongan</source>
        <translation>Meetings by class</translation>
    </message>
    <message>
        <source>Rapat yang ditunda atau dibatalkan tidak dihitung.</source>
        <translation>Postponed and cancelled meetings are not counted.</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Internal</translation>
    </message>
    <message>
        <source>Eksternal</source>
        <translation>External</translation>
    </message>
    <message>
        <source>Belum digolongkan</source>
        <translation>Not classed</translation>
    </message>
    <message>
        <source>Rekap kehadiran menurut kantor</source>
        <translation>Attendance recap by office</translation>
    </message>
    <message>
        <source>Rekap kehadiran menurut orang</source>
        <translation>Attendance recap by person</translation>
    </message>
    <message>
        <source>Rekap kehadiran menurut bulan</source>
        <translation>Attendance recap by month</translation>
    </message>
    <message>
        <source>Daftar ketidaksesuaian kehadiran</source>
        <translation>List of attendance mismatches</translation>
    </message>
    <message>
        <source>Ringkasan rapat</source>
        <translation>Overview of meetings</translation>
    </message>
    <message>
        <source>Buat rangkaian “{name}”</source>
        <translation>Make series “{name}”</translation>
    </message>
    <message>
        <source>Gabungkan rangkaian “{name}” ke “{other}”</source>
        <translation>Merge series “{name}” into “{other}”</translation>
    </message>
    <message>
        <source>Hapus rangkaian “{name}”</source>
        <translation>Delete series “{name}”</translation>
    </message>
    <message>
        <source>Rangkaian dengan nama ini sudah ada.</source>
        <translation>A series of this name exists already.</translation>
    </message>
    <message>
        <source>Pilih rangkaian yang lain.</source>
        <translation>Choose another series.</translation>
    </message>
    <message>
        <source>Tulis mulai kapan jadwal ini dihitung.</source>
        <translation>Write from when this schedule counts.</translation>
    </message>
    <message>
        <source>Tidak ada hari mendatang pada rangkaian ini untuk diekspor.</source>
        <translation>This series has no coming days to export.</translation>
    </message>
    <message>
        <source>Rapat rangkaian ini tidak terbuka, jadi harinya tidak diekspor.</source>
        <translation>The meetings of this series are not open to all, so its days are not exported.</translation>
    </message>
    <message>
        <source>{words}. Surat yang tidak dipilih sudah beredar: buat ralat undangan dengan nomor baru.</source>
        <translation>{words}. The letter that is not chosen has gone out already: make a corrected invitation with a new number.</translation>
    </message>
    <message>
        <source>Berkas “{name}” belum tiba di laptop ini</source>
        <translation>The file “{name}” has not arrived on this laptop yet</translation>
    </message>
    <message>
        <source>Riwayat topik</source>
        <translation>History of a topic</translation>
    </message>
    <message>
        <source>Buat topik “{name}”</source>
        <translation>Make topic “{name}”</translation>
    </message>
    <message>
        <source>Ubah topik “{name}”</source>
        <translation>Change topic “{name}”</translation>
    </message>
    <message>
        <source>Gabungkan topik “{name}” ke “{other}”</source>
        <translation>Merge topic “{name}” into “{other}”</translation>
    </message>
    <message>
        <source>Tutup topik “{name}”</source>
        <translation>Close topic “{name}”</translation>
    </message>
    <message>
        <source>Buka lagi topik “{name}”</source>
        <translation>Reopen topic “{name}”</translation>
    </message>
    <message>
        <source>Hapus topik “{name}”</source>
        <translation>Delete topic “{name}”</translation>
    </message>
    <message>
        <source>Ikuti “{item}” dalam topik “{name}”</source>
        <translation>Follow “{item}” under topic “{name}”</translation>
    </message>
    <message>
        <source>Lepas “{item}” dari topik “{name}”</source>
        <translation>Take “{item}” out of topic “{name}”</translation>
    </message>
    <message>
        <source>Topik dengan nama ini sudah ada.</source>
        <translation>A topic of this name exists already.</translation>
    </message>
    <message>
        <source>Pilih topik yang lain.</source>
        <translation>Choose another topic.</translation>
    </message>
    <message>
        <source>Perubahan {n} laptop lain belum ada di hub dan tidak dapat dititipkan: loginnya sendiri yang harus menyinkronkan, atau administrator melepaskannya.</source>
        <translation>Changes of {n} other laptops are not at the hub yet and cannot be carried there: their own login has to sync, or the administrator releases them.</translation>
    </message>
    <message>
        <source>Login hub ini superuser server; mintalah kepada administrator login anggota (docs/hub.md).</source>
        <translation>This login is a superuser of the server; ask the administrator for a member&apos;s login (docs/hub.md).</translation>
    </message>
    <message>
        <source>sambungannya terputus</source>
        <translation>the connection was lost</translation>
    </message>
    <message>
        <source>basis data itu tidak ada di sana</source>
        <translation>there is no such database</translation>
    </message>
    <message>
        <source>nama servernya tidak dikenal</source>
        <translation>the server&apos;s name is unknown</translation>
    </message>
    <message>
        <source>tidak ada server di alamat itu</source>
        <translation>there is no server at that address</translation>
    </message>
    <message>
        <source>tidak ada jalur jaringan ke sana</source>
        <translation>there is no network route to it</translation>
    </message>
    <message>
        <source>servernya tidak menjawab</source>
        <translation>the server does not answer</translation>
    </message>
    <message>
        <source>sertifikat servernya tidak dapat dipercaya</source>
        <translation>the server&apos;s certificate cannot be trusted</translation>
    </message>
    <message>
        <source>sambungannya gagal</source>
        <translation>the connection failed</translation>
    </message>
    <message>
        <source>Samakan kehadiran dengan sebutan penerima yang baru</source>
        <translation>Let the attendance follow the recipients&apos; new names</translation>
    </message>
    <message>
        <source>Pertahankan rangkaian “{name}” yang masih punya rapat</source>
        <translation>Keep the series “{name}”, which still has meetings</translation>
    </message>
    <message>
        <source>Rangkaian “{name}”, {day}: dibatalkan di satu laptop, tetapi rapatnya dibuat di laptop lain. Batalkan rapatnya bila memang tidak jadi.</source>
        <translation>Series “{name}”, {day}: called off on one laptop, but its meeting was made on another. Cancel the meeting if it is really off.</translation>
    </message>
    <message>
        <source>Rangkaian “{name}”, {day}: dipindah ke {to} di satu laptop, tetapi rapatnya dibuat di laptop lain. Tunda rapatnya bila memang pindah.</source>
        <translation>Series “{name}”, {day}: moved to {to} on one laptop, but its meeting was made on another. Postpone the meeting if it really moved.</translation>
    </message>
    <message>
        <source>{n} lampiran dalam berkas “{name}” rusak dan tidak diambil; minta berkasnya diekspor ulang.</source>
        <translation>{n} attachments in the file “{name}” are damaged and were not taken; ask for the file to be exported again.</translation>
    </message>
    <message>
        <source>Berkas “{name}” terpotong: perubahannya sudah diterima, sebagian lampirannya tidak ada. Salin ulang berkasnya, lalu impor lagi.</source>
        <translation>The file “{name}” was cut off: its changes are in, some of its attachments are missing. Copy the file again, then import it once more.</translation>
    </message>
    <message>
        <source>Kehadiran {names} belum dicatat, padahal diundang.</source>
        <translation>The attendance of {names}, who were invited, is not recorded.</translation>
    </message>
    <message>
        <source>{names}, dan {n} undangan lain</source>
        <translation>{names}, and {n} other invited</translation>
    </message>
    <message>
        <source>“{found}”: hapus “{first}”, atau tulis siapa yang dimaksud sesudah “bahwa”.</source>
        <translation>“{found}”: delete “{first}”, or write who is meant after “bahwa”.</translation>
    </message>
</context>
</TS>

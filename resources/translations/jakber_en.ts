<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id_ID">
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
        <source>Buka rapat</source>
        <translation>Open meeting</translation>
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
    <name>FindingsModel</name>
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
        <source>Notula belum final</source>
        <translation>Minutes not final</translation>
    </message>
    <message>
        <source>Menunggu tanda tangan</source>
        <translation>Awaiting signatures</translation>
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
        <source>rincian</source>
        <translation>details</translation>
    </message>
    <message>
        <source>impor rapat</source>
        <translation>import meeting</translation>
    </message>
    <message>
        <source>semua pintasan</source>
        <translation>all keys</translation>
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
        <source>Tampilan: daftar</source>
        <translation>View: list</translation>
    </message>
    <message>
        <source>Kalender belum tersedia di versi ini</source>
        <translation>The calendar is not available in this version</translation>
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
        <source>Mulai dengan mengimpor berkas rapat.</source>
        <translation>Start by importing a meeting file.</translation>
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
        <source>Basis data tidak dapat dibuka.</source>
        <translation>The database cannot be opened.</translation>
    </message>
    <message>
        <source>Data Anda tidak diubah. Coba lagi, atau pilih berkas lain.</source>
        <translation>Your data is unchanged. Try again, or choose another file.</translation>
    </message>
    <message>
        <source>Buka basis data lain</source>
        <translation>Open another database</translation>
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
        <source>Finalisasi belum tersedia di versi ini.</source>
        <translation>Finalising is not available in this version.</translation>
    </message>
    <message>
        <source>Lengkapi {n} isian wajib dahulu.</source>
        <translation>Fill in {n} required entries first.</translation>
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
    <name>OfficeMenu</name>
    <message>
        <source>Semua kantor</source>
        <translation>All offices</translation>
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
    <name>PeriodDialog</name>
    <message>
        <source>Rentang tanggal</source>
        <translation>Range of dates</translation>
    </message>
    <message>
        <source>Tulis tanggal seperti 12/04/2018.</source>
        <translation>Write a date like 12/04/2018.</translation>
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
    <name>PlaceholderPage</name>
    <message>
        <source>Sementara ini, rapat dan notula dapat dibuka dari daftar rapat.</source>
        <translation>For now, open meetings and minutes from the list of meetings.</translation>
    </message>
    <message>
        <source>{name} belum tersedia di versi ini</source>
        <translation>{name} is not available in this version</translation>
    </message>
    <message>
        <source>Buka daftar rapat</source>
        <translation>Open the list of meetings</translation>
    </message>
    <message>
        <source>daftar rapat</source>
        <translation>list of meetings</translation>
    </message>
    <message>
        <source>semua pintasan</source>
        <translation>all keys</translation>
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
        <source>Salin rincian</source>
        <translation>Copy details</translation>
    </message>
</context>
<context>
    <name>QtDialogs</name>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Nanti</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
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
    <name>WindowDeeds</name>
    <message>
        <source>Berkas dibuat dengan versi lebih baru</source>
        <translation>The file was made by a newer version</translation>
    </message>
    <message>
        <source>Basis data hanya dapat dibaca</source>
        <translation>The database is read-only</translation>
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
        <source>{n} isian tidak disentuh karena sudah berubah sesudahnya.</source>
        <translation>{n} entries were left alone because they changed afterwards.</translation>
    </message>
    <message>
        <source>Siapa nama Anda?</source>
        <translation>What is your name?</translation>
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
        <source>Basis data JakBer (*.jakber *.db);;Semua berkas (*)</source>
        <translation>JakBer database (*.jakber *.db);;All files (*)</translation>
    </message>
    <message>
        <source>Buka basis data</source>
        <translation>Open database</translation>
    </message>
    <message>
        <source>JakBer Desktop {version}</source>
        <translation>JakBer Desktop {version}</translation>
    </message>
    <message>
        <source>Lisensi GPL-3.0 atau lebih baru. Huruf dan ikon: lihat berkas NOTICE.</source>
        <translation>Licence GPL-3.0 or later. Fonts and icons: see the file NOTICE.</translation>
    </message>
    <message>
        <source>Rapat baru belum tersedia di versi ini; impor berkas rapat dengan Ctrl+O</source>
        <translation>New meetings are not available in this version; import a meeting file with Ctrl+O</translation>
    </message>
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
    <name>WorkspaceScreen</name>
    <message>
        <source>Tahap {name} belum tersedia di versi ini</source>
        <translation>The stage {name} is not available in this version</translation>
    </message>
    <message>
        <source>Isi rapat dapat dilihat dan dicetak di tahap Notula.</source>
        <translation>See and print the meeting in the stage Minutes.</translation>
    </message>
    <message>
        <source>Buka Notula</source>
        <translation>Open Minutes</translation>
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
        <source>Surel</source>
        <translation>Email</translation>
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
        <source>Berkas “{name}” ditolak pada {path}: {reason}.</source>
        <translation>File “{name}” was refused at {path}: {reason}.</translation>
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
        <source>Berkas “{name}” sudah ada dan tidak ditimpa.</source>
        <translation>File “{name}” exists and was not overwritten.</translation>
    </message>
    <message>
        <source>Pilih nama lain.</source>
        <translation>Choose another name.</translation>
    </message>
    <message>
        <source>Basis data “{name}” tidak ditemukan.</source>
        <translation>Database “{name}” was not found.</translation>
    </message>
    <message>
        <source>Periksa namanya, atau buat yang baru dengan: jakber new {name}</source>
        <translation>Check its name, or make a new one with: jakber new {name}</translation>
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
        <source>Isi data contoh</source>
        <translation>Add sample data</translation>
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
        <source>Tanda draf dicetak program, tidak diketik</source>
        <translation>The draft mark is printed by the program, not typed</translation>
    </message>
    <message>
        <source>NIP dan NRK benar</source>
        <translation>NIP and NRK are right</translation>
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
        <source>Pimpinan dan notulis hadir</source>
        <translation>Chair and minute taker are present</translation>
    </message>
    <message>
        <source>Perincian berurutan dan memakai “dan”</source>
        <translation>Enumerations are in order and use “dan”</translation>
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
</context>
</TS>

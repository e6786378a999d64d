"""Words agendas, purposes and reasons begin with, none a name: inside a sentence they are small."""

from __future__ import annotations

_WORDS = """
    adanya agar alur anggaran anggota angka arah arahan aset aspek audit bagian bahan banjir
    bantuan banyaknya beberapa belum berbagai berhalangan bersamaan bertepatan biaya bimbingan
    calon capaian cara contoh cuaca daftar dalam dampak dana dasar data desain diskusi dokumen
    dua dukungan efisiensi empat evaluasi fasilitasi finalisasi fokus fungsi gagasan gambaran
    gedung genangan gladi hal-hal hasil identifikasi indikator informasi inisiatif inovasi
    instrumen inventarisasi isu jadwal jalur jaringan jenis jumlah kajian kalimat kampanye
    keamanan keberlanjutan kebersihan kebijakan kebutuhan kegiatan kelanjutan kelembagaan
    kelengkapan keluhan kemajuan kendala kerangka kerja kerjasama kerugian kesehatan kesepakatan
    kesiapan kesiapsiagaan kesimpulan ketentuan keterangan keterlambatan keuangan kewenangan
    klarifikasi kolaborasi komitmen komunikasi konfirmasi konsep konsultasi koordinasi kriteria
    kualitas kunjungan kurangnya lain-lain lampiran langkah lanjutan laporan layanan lima
    lingkup linimasa logistik lokakarya lokasi manajemen manfaat masalah masih masukan materi
    matriks media mekanisme melaksanakan melakukan melanjutkan melaporkan melengkapi melihat
    memantau memaparkan memastikan membahas membangun membentuk memberi memberikan membuat
    membuka memenuhi memeriksa memfinalisasi memfinalkan memonitor memperbaiki memperbarui
    mempercepat memperkenalkan memperkuat mempersiapkan mempertajam memulai memutuskan
    menanggapi menata mencapai mencari mendalami mendapatkan mendengar mendengarkan mendorong
    mendukung menegaskan menelaah menemukan menentukan menerapkan menerima menetapkan mengadakan
    mengajukan mengambil menganalisis mengantisipasi mengelola mengenai mengendalikan
    mengesahkan mengetahui mengevaluasi menggali menghimpun menghitung mengidentifikasi mengkaji
    mengkoordinasikan mengolah mengoordinasikan mengukur mengumpulkan mengusulkan
    menindaklanjuti meningkatkan meninjau menjajaki menjaring menjawab menjelaskan menunggu
    menyamakan menyampaikan menyelaraskan menyelenggarakan menyelesaikan menyepakati menyetujui
    menyiapkan menyikapi menyimpulkan menyinkronkan menyosialisasikan menyusun merancang
    merencanakan merumuskan metode mewujudkan mitigasi modul monitoring narasumber naskah nota
    notula objek operasional opsi padatnya panduan paparan parameter pedoman pekerjaan
    pelaksanaan pelaporan pelatihan pelayanan peluang peluncuran pemanfaatan pemantapan
    pemantauan pemaparan pembacaan pembagian pembahasan pembangunan pembaruan pembebasan
    pembentukan pemberdayaan pemberian pembiayaan pembinaan pembuatan pembukaan pemeliharaan
    pemeriksaan pemetaan pemilihan pemutakhiran penajaman penandatanganan penanganan
    penanggulangan penataan pencapaian pencatatan pencegahan pendaftaran pendahuluan
    pendampingan pendanaan pendataan pendekatan pendidikan penegasan penelaahan penelitian
    penempatan penentuan penerapan penertiban penetapan pengadaan pengaduan pengajuan
    penganggaran pengantar pengarahan pengaturan pengawasan pengelolaan pengelompokan
    pengembangan pengenalan pengendalian pengerukan pengesahan pengisian penguatan pengujian
    pengukuran pengumpulan pengumuman pengurangan pengusulan penilaian peningkatan peninjauan
    penjadwalan penjajakan penjelasan penugasan penulisan penunjukan penutup penutupan penyamaan
    penyampaian penyediaan penyelarasan penyelenggaraan penyelesaian penyempurnaan penyerahan
    penyiapan penyuluhan penyusunan peralatan peran peranan perawatan perbaikan perbandingan
    percepatan perencanaan peresmian peringatan perizinan perjanjian perkembangan perkenalan
    perlindungan permasalahan permohonan pernyataan persetujuan persiapan pertanyaan pertemuan
    perubahan perumusan perwakilan peserta peta pilihan pimpinan plafon pokok pokok-pokok
    potensi presentasi prioritas produk program progres prosedur proses protokol publikasi
    rancangan rangkuman rapat realisasi rekapitulasi rekomendasi rencana revisi reviu ringkasan
    risiko ruang ruangan rumusan rute sambutan saran sarana sasaran satu sebagian serta simpulan
    simulasi sinkronisasi sistem situasi skema soal sosialisasi standar statistik status
    strategi struktur studi sumber surat surel survei susunan tahapan tanggapan tanggung tanya
    target tata teknis tema tempat temuan tenaga tenggat terbatasnya terjadi tidak tiga tindak
    tinjauan titik topik tugas uji ukuran umpan undangan unsur untuk upaya uraian usaha usul
    usulan validasi verifikasi waktu
"""

FIRST_WORDS: frozenset[str] = frozenset(_WORDS.split())
"""In small letters; a word that is not here keeps its capital, so no place name is harmed."""

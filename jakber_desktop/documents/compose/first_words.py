"""Words agendas and purposes begin with, none of them a name: inside a sentence they are small."""

from __future__ import annotations

_WORDS = """
    agar anggaran arahan audit bahan bantuan beberapa berbagai bimbingan capaian daftar dalam
    data diskusi dukungan evaluasi fasilitasi finalisasi gambaran gladi hal-hal hasil
    identifikasi informasi inventarisasi isu jadwal kajian kegiatan kemajuan kendala kerangka
    kerja kerjasama kesepakatan kesiapan kesiapsiagaan kesimpulan ketentuan klarifikasi
    konfirmasi konsep konsultasi koordinasi lain-lain lanjutan laporan lokakarya masalah masukan
    mekanisme melaksanakan melakukan melanjutkan melaporkan melengkapi melihat memantau
    memaparkan memastikan membahas membangun membentuk memberi memberikan membuat membuka
    memenuhi memeriksa memfinalisasi memfinalkan memonitor memperbaiki memperbarui mempercepat
    memperkenalkan memperkuat mempersiapkan mempertajam memulai memutuskan menanggapi menata
    mencapai mencari mendalami mendapatkan mendengar mendengarkan mendorong mendukung menegaskan
    menelaah menemukan menentukan menerapkan menerima menetapkan mengadakan mengajukan mengambil
    menganalisis mengantisipasi mengelola mengenai mengendalikan mengesahkan mengetahui
    mengevaluasi menggali menghimpun menghitung mengidentifikasi mengkaji mengkoordinasikan
    mengolah mengoordinasikan mengukur mengumpulkan mengusulkan menindaklanjuti meningkatkan
    meninjau menjajaki menjaring menjawab menjelaskan menyamakan menyampaikan menyelaraskan
    menyelenggarakan menyelesaikan menyepakati menyetujui menyiapkan menyikapi menyimpulkan
    menyinkronkan menyosialisasikan menyusun merancang merencanakan merumuskan metode mewujudkan
    monitoring opsi paparan pelaksanaan pelaporan pelatihan pemanfaatan pemantapan pemantauan
    pemaparan pembacaan pembagian pembahasan pembangunan pembaruan pembentukan pemberian
    pembinaan pembuatan pembukaan pemeliharaan pemeriksaan pemetaan pemilihan pemutakhiran
    penajaman penandatanganan penanganan penanggulangan penataan pencapaian pencegahan
    pendahuluan pendampingan pendataan penegasan penelaahan penentuan penerapan penetapan
    pengadaan pengajuan pengantar pengarahan pengawasan pengelolaan pengembangan pengenalan
    pengendalian pengerukan pengesahan pengisian penguatan pengukuran pengumpulan pengusulan
    penilaian peningkatan peninjauan penjajakan penjelasan penugasan penunjukan penutup
    penutupan penyamaan penyampaian penyelarasan penyelenggaraan penyelesaian penyempurnaan
    penyerahan penyiapan penyusunan perbaikan percepatan perencanaan perkembangan perkenalan
    permasalahan permohonan persetujuan persiapan pertanyaan pertemuan perubahan perumusan
    perwakilan pokok-pokok presentasi progres proses rancangan rangkuman rapat realisasi
    rekapitulasi rekomendasi rencana revisi reviu ringkasan sambutan saran serta simpulan
    simulasi sinkronisasi skema sosialisasi status strategi struktur survei susunan tahapan
    tanggapan tanya target tata teknis temuan tindak tinjauan uji undangan untuk upaya uraian
    usul usulan validasi verifikasi
"""

FIRST_WORDS: frozenset[str] = frozenset(_WORDS.split())
"""In small letters; a word that is not here keeps its capital, so no place name is harmed."""

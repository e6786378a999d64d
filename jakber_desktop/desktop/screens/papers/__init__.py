"""Windows of papers: Naskah rapat, Laporan bulanan, letters to offices, working papers."""

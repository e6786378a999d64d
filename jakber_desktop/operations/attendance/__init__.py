"""Who was there (04, C1-C5): check-in, the sheet, and the blank daftar hadir."""

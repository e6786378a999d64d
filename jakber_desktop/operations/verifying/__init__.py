"""Periksa dokumen (H2): what a code, a PDF or a scan has to do with final minutes."""

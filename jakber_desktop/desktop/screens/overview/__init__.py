"""Ringkasan: what adds up over meetings, as pictures and tables."""

"""What Beranda and the first start are made of (mockups 01 and 11)."""

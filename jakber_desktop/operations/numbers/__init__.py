"""The letter register (19, B2): serials taken, lent to laptops, accounted for."""

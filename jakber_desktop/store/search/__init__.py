"""The full-text index (I1): of this laptop alone, neither logged nor shared, made anew at will."""

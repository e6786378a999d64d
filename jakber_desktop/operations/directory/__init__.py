"""Direktori (09, C6): offices, posts, people, and what names them."""

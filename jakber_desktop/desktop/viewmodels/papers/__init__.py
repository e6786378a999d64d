"""Windows of papers: which paper, its preview, its number."""

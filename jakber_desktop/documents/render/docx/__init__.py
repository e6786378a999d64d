"""Document -> DOCX: real styles, tables, fields; the same bytes every time."""

from jakber_desktop.documents.render.docx.paper import render_docx

__all__ = ["render_docx"]

"""Document -> PDF: pieces are stacked on pages, then drawn; two prints are equal bytes."""

from jakber_desktop.documents.render.pdf.paper import PdfBundle, PdfPaper, Place, render_pdf

__all__ = ["PdfBundle", "PdfPaper", "Place", "render_pdf"]

"""Direktori's table and tree, and the preview of an import (mockup 09)."""

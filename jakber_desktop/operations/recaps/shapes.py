"""Pictures as the window draws them: the one geometry of window and paper, handed upstairs."""

from __future__ import annotations

from jakber_desktop.documents.charts.chart import Chart
from jakber_desktop.documents.charts.layout import lay_out, wanted_height
from jakber_desktop.documents.charts.picture import Measure, Picture, Spot

__all__ = ["Chart", "Measure", "Picture", "Spot", "lay_out", "wanted_height"]

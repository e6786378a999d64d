"""The ticks of a scale of counts from zero: few, round, the last one no lower than any value."""

from __future__ import annotations

import math

_STEPS = (1, 2, 5, 10)


def ticks(most: float, wanted: int = 4) -> tuple[float, ...]:
    """Round whole ticks from 0 to the first that is `most` or more; () for nothing to show."""
    if not math.isfinite(most) or most <= 0:
        return ()
    rough = max(most / wanted, 1.0)
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(one * power for one in _STEPS if one * power >= rough * (1 - 1e-9))
    count = max(1, math.ceil(most / step - 1e-9))
    return tuple(step * n for n in range(count + 1))


def tick_words(value: float) -> str:
    """ "1.250": thousands with a point, as on Indonesian paper."""
    return f"{value:,.0f}".replace(",", ".")

"""What people say that is no request of any particular bot: the far side every intent is weighed against.

A bot of one intent has nothing else to compare with; without these lines "I want" alone would look like it.
"""

from __future__ import annotations

from collections.abc import Mapping

from voicebot.understanding.background import en, hu, pl, ru

# Beginnings of any request: whoever says no more has not said what they want.
OPENINGS: Mapping[str, tuple[str, ...]] = {
    tag: tuple(lines.strip().splitlines())
    for tag, lines in (("pl", pl.OPENINGS), ("en", en.OPENINGS), ("hu", hu.OPENINGS), ("ru", ru.OPENINGS))
}

BACKGROUND: Mapping[str, tuple[str, ...]] = {
    tag: (*OPENINGS[tag], *lines.strip().splitlines())
    for tag, lines in (("pl", pl.LINES), ("en", en.LINES), ("hu", hu.LINES), ("ru", ru.LINES))
}

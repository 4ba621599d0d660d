"""Values that are denied beside the one that is meant, and those beside which nothing is."""

from __future__ import annotations

import pytest

from voicebot.understanding.slots.heard import listen
from voicebot.understanding.slots.negating import negated
from voicebot.understanding.slots.reading import scan
from voicebot.understanding.slots.spec import SlotSpec

from .clock import NOW


@pytest.mark.parametrize(
    ("kind", "language", "text", "values"),
    [
        ("integer", "en", "not thirty but thirteen", [13]),
        ("integer", "en", "thirteen and not thirty", [13]),
        ("integer", "pl", "nie trzydzieści tylko trzynaście", [13]),
        ("integer", "de", "nicht dreißig sondern dreizehn", [13]),
        ("integer", "en", "thirteen", []),
        ("integer", "en", "not but", []),
        ("window", "en", "wednesday but not before four", []),
        ("text", "en", "not thirty but thirteen", []),
    ],
)
def test_what_is_denied_is_no_value(kind: str, language: str, text: str, values: list[int]) -> None:
    found = negated(SlotSpec(kind), listen(text, language, NOW), scan)
    assert [each.value for each in found] == values


def test_a_denied_value_stays_as_a_doubt_behind_the_one_that_follows() -> None:
    found = negated(SlotSpec("date"), listen("not friday saturday", "en", NOW), scan)
    days = [str(each.value) for each in found]
    assert days[0] == "2026-11-21"
    assert "2026-11-20" in days

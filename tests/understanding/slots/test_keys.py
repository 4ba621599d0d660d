"""Values keyed in on a telephone."""

from __future__ import annotations

import pytest

from voicebot.understanding.slots import Candidate, SlotSpec, Value, read_keys

_COLOURS = {"red": {}, "green": {}, "blue": {}}


@pytest.mark.parametrize(
    ("spec", "keys", "value"),
    [
        (SlotSpec("integer"), "42#", 42),
        (SlotSpec("integer"), "42*", 42),
        (SlotSpec("integer"), "4*2", None),
        (SlotSpec("integer", minimum=1, maximum=5), "6", None),
        (SlotSpec("decimal"), "7*25", 7.25),
        (SlotSpec("decimal"), "7", 7.0),
        (SlotSpec("rating", minimum=0, maximum=10), "7*5", 7.5),
        (SlotSpec("money"), "249*9", "249.90 PLN"),
        (SlotSpec("money", currency="EUR"), "12", "12.00 EUR"),
        (SlotSpec("yes_no"), "1", True),
        (SlotSpec("yes_no"), "2", False),
        (SlotSpec("yes_no"), "3", None),
        (SlotSpec("choice", choices=_COLOURS), "2", "green"),
        (SlotSpec("choice", choices=_COLOURS), "0", None),
        (SlotSpec("choice", choices=_COLOURS), "4", None),
        (SlotSpec("choice", choices=_COLOURS), "9" * 5000, None),
        (SlotSpec("date"), "24122026", "2026-12-24"),
        (SlotSpec("date"), "31022026", None),
        (SlotSpec("date"), "2412", None),
        (SlotSpec("time"), "1430", "14:30"),
        (SlotSpec("time"), "930", "09:30"),
        (SlotSpec("time"), "2460", None),
        (SlotSpec("time"), "2530", None),
        (SlotSpec("digits", length=3), "472##", "472"),
        (SlotSpec("digits", length=3), "47", None),
        (SlotSpec("phone"), "600100200", "+48600100200"),
        (SlotSpec("phone"), "123", None),
        (SlotSpec("postcode"), "00950", "00-950"),
        (SlotSpec("postcode"), "0095", None),
        (SlotSpec("identifier", scheme="pesel"), "44051401359", "44051401359"),
        (SlotSpec("identifier", scheme="pesel"), "44051401358", None),
        (SlotSpec("time"), "7", None),
        (SlotSpec("name"), "472", None),
        (SlotSpec("email"), "123", None),
        (SlotSpec("integer"), "*", None),
        (SlotSpec("integer"), "#", None),
    ],
)
def test_keys_are_read_as_the_slot_wants_them(spec: SlotSpec, keys: str, value: Value | None) -> None:
    found = read_keys(spec, keys)
    assert found == (None if value is None else Candidate(value, keys.rstrip("#"), 0, 1))

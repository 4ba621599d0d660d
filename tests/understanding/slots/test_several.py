"""Several answers in one breath, keys, and where in the utterance a value stood."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tests.understanding.slots.clock import NOW
from voicebot.understanding.slots import Candidate, SlotSpec, read, read_keys, read_several

_SPECS = {"order_tail": SlotSpec("digits", length=3), "postcode": SlotSpec("postcode")}
_BOTH = {"order_tail": ["472"], "postcode": ["00-950"]}


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("pl", "cztery siedem dwa, zero zero, dziewięćset pięćdziesiąt", _BOTH),
        ("pl", "472 00-950", _BOTH),
        ("pl", "472, 00950", _BOTH),
        ("pl", "końcówka 472 a kod to zero zero dziewięćset pięćdziesiąt", _BOTH),
        ("pl", "czterysta siedemdziesiąt dwa, zero zero 950", _BOTH),
        ("pl", "00-950 i 472", _BOTH),
        ("en", "four seven two, oh oh nine fifty", _BOTH),
        ("hu", "négy hét kettő, nulla nulla kilencszázötven", _BOTH),
        ("ru", "четыре семь два, ноль ноль девятьсот пятьдесят", _BOTH),
        ("pl", "cztery siedem dwa", {"order_tail": ["472"]}),
        ("pl", "zero zero dziewięćset pięćdziesiąt", {}),
        ("pl", "nie wiem", {}),
    ],
)
def test_one_cut_satisfies_all_questions(language: str, text: str, found: dict[str, list[str]]) -> None:
    read_as = read_several(_SPECS, text, language, NOW)
    assert {name: [each.value for each in candidates] for name, candidates in read_as.items()} == found


def test_three_answers_share_no_words() -> None:
    specs = {**_SPECS, "day": SlotSpec("date")}
    found = read_several(specs, "472, 00-950, w przyszły wtorek", "pl", NOW)
    assert [found[name][0].value for name in specs] == ["472", "00-950", "2026-11-24"]
    spans = [(each[0].start, each[0].end) for each in found.values()]
    assert all(one[1] <= other[0] for one, other in pairwise(spans))


def test_without_questions_there_are_no_answers() -> None:
    assert read_several({}, "472", "pl", NOW) == {}


def test_a_candidate_knows_its_words() -> None:
    assert read(SlotSpec("digits", length=3), "No, yyy, to cztery siedem dwa.", "pl", NOW) == (
        Candidate("472", "cztery siedem dwa", 2, 5),
    )


@pytest.mark.parametrize(
    ("spec", "keys", "value"),
    [
        (SlotSpec("digits", length=3), "472#", "472"),
        (SlotSpec("digits", length=3), "47", None),
        (SlotSpec("postcode"), "00950", "00-950"),
        (SlotSpec("phone"), "601200300", "+48601200300"),
        (SlotSpec("phone"), "123", None),
        (SlotSpec("date"), "24122026", "2026-12-24"),
        (SlotSpec("date"), "32122026", None),
        (SlotSpec("date"), "2412", None),
        (SlotSpec("time"), "1630", "16:30"),
        (SlotSpec("time"), "2530", None),
        (SlotSpec("time"), "7", None),
        (SlotSpec("integer", maximum=5), "4", 4),
        (SlotSpec("integer", maximum=5), "6", None),
        (SlotSpec("integer"), "4*5", None),
        (SlotSpec("rating", maximum=10), "7*5", 7.5),
        (SlotSpec("money"), "249*99", "249.99 PLN"),
        (SlotSpec("decimal"), "3", 3.0),
        (SlotSpec("yes_no"), "1", True),
        (SlotSpec("yes_no"), "2", False),
        (SlotSpec("yes_no"), "3", None),
        (SlotSpec("choice", choices={"red": {}, "blue": {}}), "2", "blue"),
        (SlotSpec("choice", choices={"red": {}, "blue": {}}), "3", None),
        (SlotSpec("identifier", scheme="nip"), "5213017228", "5213017228"),
        (SlotSpec("identifier", scheme="nip"), "5213017229", None),
        (SlotSpec("email"), "123", None),
        (SlotSpec("digits"), "#", None),
        (SlotSpec("integer"), "*", None),
    ],
)
def test_keys_make_values_of_their_kind(spec: SlotSpec, keys: str, value: object) -> None:
    found = read_keys(spec, keys)
    assert (found.value if found else None) == value

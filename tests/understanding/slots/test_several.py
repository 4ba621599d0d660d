"""Several answers in one breath, keys, and where in the utterance a value stood."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tests.understanding.slots.clock import NOW
from voicebot.understanding.slots import Candidate, SlotSpec, read, read_several

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


_TOLD = {"order_tail": ["833"], "postcode": ["00120"]}


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "eight three two, no, eight three three, and the postcode is oh oh one two oh", _TOLD),
        ("en", "eight three two, oh oh one two oh, no, eight three three", _TOLD),
        ("en", "eight three three, oh oh one two one, no, oh oh one two oh", _TOLD),
        ("pl", "osiem trzy dwa, nie, osiem trzy trzy, a kod zero zero jeden dwadzieścia", _TOLD),
        ("en", "oh oh one two oh and eight three three", _TOLD),
        ("en", "oh oh one two oh, eight three three", _TOLD),
        ("pl", "zero zero jeden dwa zero i osiem trzy trzy", _TOLD),
        ("hu", "nulla nulla egy kettő nulla és nyolc három három", _TOLD),
        ("ru", "ноль ноль один два ноль и восемь три три", _TOLD),
        ("en", "eight three three, oh oh, one two oh", _TOLD),
        ("en", "five two six triple zero one two four six", {}),
        ("en", "eight three three, oh oh one two oh one", {}),
        ("en", "three three and oh oh one two oh", {}),
        ("en", "eight three tree and oh oh one two oh", _TOLD),
    ],
)
def test_digits_are_cut_where_the_caller_paused_and_never_dropped(
    language: str, text: str, found: dict[str, list[str]]
) -> None:
    specs = {
        "order_tail": SlotSpec("digits", pattern=r"\d{3}|\d{8}"),
        "postcode": SlotSpec("digits", pattern=r"\d{4,5}"),
    }
    read_as = read_several(specs, text, language, NOW)
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

"""People addressed as their language does, and never by a guess."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicebot.understanding.saying import address
from voicebot.understanding.saying.people import FIELDS, Person, person

_CASES = ("nom", "gen", "dat", "acc", "ins", "loc", "voc")


def _called(family: str, gender: str, case: str, language: str = "pl") -> str:
    return address({"family_name": family, "gender": gender}, language, case)


@pytest.mark.parametrize(
    ("family", "gender", "forms"),
    [
        ("Wiśniewski", "male", "Pana Wiśniewskiego | Panu Wiśniewskiemu | Panem Wiśniewskim"),
        ("Nowicka", "female", "Pani Nowickiej | Pani Nowickiej | Panią Nowicką"),
        ("Dudek", "male", "Pana Dudka | Panu Dudkowi | Panem Dudkiem"),
        ("Mickiewicz", "male", "Pana Mickiewicza | Panu Mickiewiczowi | Panem Mickiewiczem"),
        ("Mickiewicz", "female", "Pani Mickiewicz | Pani Mickiewicz | Panią Mickiewicz"),
        ("Mucha", "male", "Pana Muchy | Panu Musze | Panem Muchą"),
        ("Batory", "male", "Pana Batorego | Panu Batoremu | Panem Batorym"),
        # Neither a noun's ending nor an adjective's would be safe.
        ("Nowa", "female", "Pani | Pani | Panią"),
        ("Gołąb", "male", "Pana | Panu | Panem"),
    ],
)
def test_surnames_are_declined_where_a_rule_is_safe(family: str, gender: str, forms: str) -> None:
    assert " | ".join(_called(family, gender, case) for case in ("gen", "dat", "ins")) == forms


@pytest.mark.parametrize(
    ("language", "nobody", "somebody"),
    [
        ("pl", "Państwo", "Państwo"),
        ("hu", "Ön", "Ön"),
        ("ru", "Вы", "Вы"),
        ("en", "you", "Kim Li"),
        ("sv", "", "Kim Li"),
    ],
)
def test_who_nobody_told_us_about_is_not_guessed(language: str, nobody: str, somebody: str) -> None:
    assert address({}, language) == nobody
    assert address({"given_name": "Kim", "family_name": "Li", "gender": "unknown"}, language) == somebody


def test_a_patronymic_tells_its_gender() -> None:
    assert person({"patronymic": "Петровна"}) == Person(patronymic="Петровна", gender="female")
    assert address({"given_name": "Лев", "patronymic": "Львович"}, "ru", "dat") == "Льву Львовичу"


def test_calling_somebody_is_polite() -> None:
    assert [_called("Kowalska", "female", "voc", tag) for tag in ("pl", "en", "hu")] == [
        "proszę Pani",
        "Ms Kowalska",
        "Kowalska asszony",
    ]


@given(
    st.sampled_from(["pl", "hu", "ru", "en", "de", "sv"]),
    st.dictionaries(st.sampled_from(FIELDS), st.one_of(st.text(max_size=12), st.none(), st.integers())),
    st.sampled_from(["", *_CASES, "from"]),
)
def test_any_record_is_addressed_somehow(language: str, record: dict[str, str | int | None], case: str) -> None:
    said = address(record, language, case)
    assert said == said.strip() or any(isinstance(each, str) for each in record.values())
    assert "{" not in said or any("{" in str(each) for each in record.values())

"""Language packs: found by tag, complete, and without words that contradict each other."""

from __future__ import annotations

import pytest

from voicebot.understanding.languages import PACKS, pack
from voicebot.understanding.languages.letters import fold
from voicebot.understanding.languages.notation import counts, expand, grid, pairs, phrases, said, table
from voicebot.understanding.languages.pack import Coin, LanguagePack, Phrases, coins, currencies, nouns


@pytest.mark.parametrize(
    ("tag", "name"), [("pl", "polski"), ("pl-PL", "polski"), ("hu_HU", "magyar"), ("RU", "русский")]
)
def test_a_pack_is_found_by_any_form_of_its_tag(tag: str, name: str) -> None:
    assert pack(tag).name == name


def test_an_unknown_language_is_plain() -> None:
    plain = pack("xx-YY")
    assert (plain.tag, plain.name) == ("xx", "xx-YY")
    assert not plain.numerals.cardinals


@pytest.mark.parametrize("known", PACKS.values(), ids=lambda known: known.tag)
def test_a_pack_knows_every_month_day_letter_and_digit(known: LanguagePack) -> None:
    assert _values(known.calendar.months) == set(range(1, 13))
    assert _values(known.calendar.weekdays) == set(range(7))
    assert {"m", "h", "d", "w", "mo", "y"} <= _values(known.clock.units)
    assert {"@", ".", "-", "_"} <= _values(known.spelling.signs)
    assert set(range(10)) <= set(known.numerals.cardinals.values())
    assert {*range(1, 11), 20, 30} <= set(known.numerals.ordinals.values())
    assert len(known.speech.month_names) == 12
    assert all(len(names) == 7 for names in known.speech.weekday_names.values())


@pytest.mark.parametrize("known", PACKS.values(), ids=lambda known: known.tag)
def test_no_phrase_is_both_a_yes_and_a_no_or_a_doubt(known: LanguagePack) -> None:
    answers = known.answers
    tables = [_forms(answers.yes) | _forms(answers.openers_yes), _forms(answers.no) | _forms(answers.openers_no)]
    assert not tables[0] & tables[1]
    assert not (tables[0] | tables[1]) & _forms(answers.unsure)


@pytest.mark.parametrize("known", PACKS.values(), ids=lambda known: known.tag)
def test_every_word_in_a_pack_is_folded(known: LanguagePack) -> None:
    for word in (*known.numerals.cardinals, *known.numerals.ordinals, *known.numerals.multipliers, *known.fillers):
        assert word == fold(word.lower()) or word in known.marked


def test_families_expand_to_folded_forms() -> None:
    assert list(expand("sobot(a ę -) w_południe Łódź")) == ["sobota", "sobote", "sobot", "w poludnie", "lodz"]


def test_the_longest_phrase_at_a_place_wins() -> None:
    found = phrases([("to", 1), ("to jest", 2), ("to jest to", 3), ("to", 4)])
    assert found.at(("a", "to", "jest", "nie"), 1) == (2, 3)
    assert found.at(("to",), 0) == (1, 1)
    assert found.at(("to",), 1) is None
    assert found.whole(("to", "jest", "to")) == 3
    assert found.whole(()) is None


def test_tables_are_read_by_row_or_between_semicolons() -> None:
    assert table("a: x ; b: y z").at(("z",), 0) == ("b", 1)
    assert counts("1: raz\n2: dwa").at(("dwa",), 0) == (2, 1)
    assert said("Ż: żet że\nW: dupla_vé") == {"Ż": "żet", "W": "dupla vé"}
    assert pairs("мейл:mail ъ:") == {"мейл": "mail", "ъ": ""}
    assert grid("nom gen\n1 jeden jednego\n2 dwa .") == {1: {"nom": "jeden", "gen": "jednego"}, 2: {"nom": "dwa"}}


def test_coins_and_nouns_are_rows_too() -> None:
    found = coins("PLN: złoty\nEUR,USD 1: cent\n- 1000: dycha")
    assert found.at(("cent",), 0) == (Coin(("EUR", "USD"), 1), 1)
    assert found.at(("dycha",), 0) == (Coin((), 1000), 1)
    assert nouns("m: f minuta minuty")["m"].forms == ("minuta", "minuty")
    assert currencies("EUR: - euro / m cent")["EUR"][0].gender == ""


def _values(found: Phrases[int] | Phrases[str]) -> set[int | str]:
    return {value for tails in found.tails.values() for _, value in tails}


def _forms(found: Phrases[bool]) -> set[str]:
    return {" ".join((first, *tail)) for first, tails in found.tails.items() for tail, _ in tails}

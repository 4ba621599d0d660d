"""What every language has to do, run for each pack that is found: a new one is held to it by being there."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
import yaml

from benchmarks.slots import figures, load, outcomes
from tests.understanding.slots.clock import NOW
from voicebot.understanding.commands import COMMANDS, read
from voicebot.understanding.commands.whole import wordings
from voicebot.understanding.languages import PACKS
from voicebot.understanding.languages.pack import LanguagePack
from voicebot.understanding.saying import say
from voicebot.understanding.slots import SlotSpec, read_keys
from voicebot.understanding.slots import read as read_slot
from voicebot.understanding.which_language import detect
from voicebot.understanding.yes_no import read as read_yes_no

_CASES = Path(__file__).parent.parent / "data"
_EACH = pytest.mark.parametrize("known", PACKS.values(), ids=PACKS)
_FEWEST_SPOKEN, _FEWEST_ANSWERS, _FEWEST_SAID = 200, 60, 40
_RIGHT, _SILENTLY_WRONG = 0.95, 0.01
_NUMBERS = (*range(131), 200, 345, 999, 1000, 1001, 1100, 2026, 21_000, 101_000, 999_999, 1_000_000, 2_300_000)


@_EACH
def test_spoken_values_are_read(known: LanguagePack) -> None:
    cases = load(_CASES / f"spoken_{known.tag}.yaml")
    found = figures(outcomes(cases, known.tag))
    assert found["total"] >= _FEWEST_SPOKEN
    assert found["right"] >= _RIGHT * found["total"], found
    assert found["silently_wrong"] <= _SILENTLY_WRONG * found["total"], found


@_EACH
def test_a_yes_is_never_taken_for_a_no(known: LanguagePack) -> None:
    files = (_CASES / "yesno.yaml", _CASES / f"yesno_{known.tag}.yaml")
    sets = [yaml.safe_load(each.read_text(encoding="utf-8")) for each in files if each.exists()]
    meanings = {"yes": True, "no": False, "unsure": None}
    answers = [
        (text, meanings[name]) for each in sets for name, texts in each.get(known.tag, {}).items() for text in texts
    ]
    wrong = [text for text, value in answers if (found := read_yes_no(text, known.tag)) and found.value is not value]
    assert len(answers) >= _FEWEST_ANSWERS
    assert not wrong


@_EACH
def test_there_are_sayings_to_hold_it_to(known: LanguagePack) -> None:
    lines = (_CASES / f"said_{known.tag}.psv").read_text(encoding="utf-8").splitlines()
    assert sum(line.startswith(f"{known.tag}|") for line in lines) >= _FEWEST_SAID


@_EACH
def test_a_number_said_is_the_number_heard(known: LanguagePack) -> None:
    for number in _NUMBERS:
        assert _heard("integer", say("count", number, known.tag), known) == [number]


@_EACH
def test_an_ordinal_said_is_the_number_heard(known: LanguagePack) -> None:
    for number in (*range(1, 32), 100, 101, 123):
        assert _heard("integer", say("ordinal", number, known.tag), known) == [number]


@_EACH
@pytest.mark.parametrize("form", ["", "weekday", "acc", "on"])
@pytest.mark.parametrize("written", [False, True])
def test_a_day_said_is_the_day_heard(known: LanguagePack, form: str, written: bool) -> None:
    for day in (NOW.date() + timedelta(days=ahead) for ahead in range(0, 360, 5)):
        said = say("day", day.isoformat(), known.tag, form=form, written=written)
        assert _heard("date", said, known) == [day.isoformat()], said


@_EACH
def test_a_year_said_is_heard_with_its_day(known: LanguagePack) -> None:
    for day in (date(1985, 4, 12), date(1999, 12, 31), date(2001, 1, 1), date(2029, 5, 3)):
        assert _heard("date", say("day", day.isoformat(), known.tag, now=NOW), known) == [day.isoformat()]


@_EACH
def test_a_time_said_is_among_the_times_heard(known: LanguagePack) -> None:
    for minutes in (0, 5, 60, 485, 510, 720, 750, 781, 960, 1005, 1281, 1439):
        time = f"{minutes // 60:02}:{minutes % 60:02}"
        assert time in _heard("time", say("time", time, known.tag), known)


@_EACH
def test_money_and_lengths_said_are_heard(known: LanguagePack) -> None:
    for value in ("1.00 EUR", "12.50 EUR", "21.00 EUR", "100.00 EUR", "1234.00 EUR"):
        assert _heard("money", say("money", value, known.tag), known) == [value]
    for length in ("1m", "21m", "45m", "60m", "90m", "1440m", "4320m", "20160m", "1mo", "6mo"):
        assert _heard("duration", say("duration", length, known.tag), known) == [length]


@_EACH
def test_letters_said_are_the_letters_heard(known: LanguagePack) -> None:
    code = read_keys(SlotSpec("digits"), "0472")
    assert code is not None
    assert _heard("digits", say("digits", str(code.value), known.tag), known) == [code.value]
    own = [letter for letter in known.speech.letters if letter.isalpha() and letter.isascii()][:4]
    if own and not known.signs.letters.startswith("а"):
        assert _heard("identifier", say("spell", "".join(own), known.tag), known) == ["".join(own)]


@_EACH
def test_it_has_every_table_that_callers_need(known: LanguagePack) -> None:
    person, known_wordings = known.commands.person, set(wordings(known.commands).values())
    assert known_wordings >= {*COMMANDS} - {"language"}
    assert all((person.staff.whole, person.want.whole, person.talk.whole, person.around.whole, person.nots.whole))
    assert known.sentences.openings
    assert known.sentences.joints.tails
    assert known.sentences.follow_ups
    assert len(known.sentences.background) >= 40
    assert len(known.signs.common) >= 60
    assert known.temper.anger
    assert known.temper.abuse
    assert all(answer in known.answers.openers_yes.tails | known.answers.openers_no.tails for answer in known.yes_no)


@_EACH
def test_a_person_and_the_language_itself_may_be_asked_for(known: LanguagePack) -> None:
    for name in known.commands.language.alone:
        asked = read(name, known.tag)
        assert asked is not None
        assert asked.command == "language"
    assert set(known.commands.language.alone.values()) >= set(PACKS)


@_EACH
def test_its_own_small_talk_gives_it_away(known: LanguagePack) -> None:
    long = [line for line in known.sentences.background if len(line.split()) > 4]
    told = [detect(line, tuple(PACKS)) for line in long]
    assert set(told) <= {known.tag, None}
    assert sum(map(bool, told)) >= _RIGHT * len(long)


def _heard(kind: str, said: str, known: LanguagePack) -> list[object]:
    spec = SlotSpec(kind, currency="EUR")
    return [each.value for each in read_slot(spec, said, known.tag, NOW)]

"""Who asks for a person and who only speaks of one, in every language that has a pack."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from voicebot.understanding.commands import read
from voicebot.understanding.languages import PACKS

_CASES = yaml.safe_load((Path(__file__).parent.parent / "data" / "person.yaml").read_text(encoding="utf-8"))
_HEARD, _FALSE_ALARMS = 0.95, 0.05


def _asks(said: str, language: str) -> bool:
    found = read(said, language)
    return found is not None and found.command == "person"


@pytest.mark.parametrize("language", PACKS)
def test_a_person_is_heard_in_nearly_any_words(language: str) -> None:
    missed = [said for said in _CASES[language]["asks"] if not _asks(said, language)]
    assert len(missed) <= (1 - _HEARD) * len(_CASES[language]["asks"]), missed


@pytest.mark.parametrize("language", PACKS)
def test_who_speaks_of_a_person_is_hardly_ever_sent_to_one(language: str) -> None:
    sent = [said for said in _CASES[language]["speaks_of_one"] if _asks(said, language)]
    assert len(sent) <= _FALSE_ALARMS * len(_CASES[language]["speaks_of_one"]), sent


@pytest.mark.parametrize("language", PACKS)
def test_small_talk_sends_nobody_to_a_person(language: str) -> None:
    assert not [line for line in PACKS[language].sentences.no_request if _asks(line, language)]

"""The built-in bot: complete in every language that has a pack, and never in an author's way."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from voicebot import dialogue
from voicebot.authoring.build import compile_bot
from voicebot.authoring.diagnostics import Findings
from voicebot.authoring.gather import gather
from voicebot.authoring.house import house, house_words
from voicebot.authoring.sources import SourceFile, Sources
from voicebot.dialogue.bot import Bot
from voicebot.understanding.languages import PACKS

LANGUAGES = ("pl", *sorted(PACKS.keys() - {"pl"}))
VALUES = {
    "value": "1234",
    "first": "one",
    "second": "two",
    "language": "hu",
    "wait": "5m",
    "callback_day": "2026-11-23",
    "callback_from": "14:00",
    "callback_to": "16:00",
}


@pytest.fixture(scope="module")
def bot() -> Bot:
    head = SourceFile("x.yaml", "x.yaml", f"bot: {{languages: [{', '.join(LANGUAGES)}], disclosure: disclosure}}")
    result = compile_bot(Sources("x", (head,)))
    assert result.diagnostics == ()
    assert result.bot is not None
    return result.bot


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_has_words_and_no_gap(bot: Bot, language: str) -> None:
    for key, phrase in bot.phrases.items():
        assert phrase.wordings[language].first, key
        for form in ("first", "later", "written"):
            for render in bot.texts.get((key, language, form), ()):
                words = render(VALUES)
                assert re.search(r"[.?]$", words), (key, words)
                assert "  " not in words, (key, words)
                assert "{" not in words, (key, words)


def test_the_promise_of_a_callback_in_each_language(bot: Bot) -> None:
    said = {language: bot.texts["callback_promised", language, "first"][0](VALUES) for language in LANGUAGES}
    assert said["pl"].startswith(
        "Oddzwonimy w poniedziałek, dwudziestego trzeciego listopada między czternastą a szesnastą."
    )
    assert said["en"].startswith("We will call you on Monday")
    assert "között visszahívjuk" in said["hu"]
    assert "am Montag, dem dreiundzwanzigsten November, zwischen" in said["de"]
    assert said["ru"].startswith("Мы перезвоним в понедельник, двадцать третьего ноября с четырнадцати")


def test_every_phrase_the_engine_says_is_there(bot: Bot) -> None:
    said = re.compile(r"(?:\.say|prompt|end|open_question)\(\s*(?:draft, )?\"([a-z_]+)\"")
    folder = Path(dialogue.__file__).parent
    keys = {key for file in folder.rglob("*.py") for key in said.findall(file.read_text("utf-8"))}
    assert len(keys) > 15
    assert keys <= bot.phrases.keys()


def test_every_ladder_has_a_rung_for_every_kind_within_its_budget(bot: Bot) -> None:
    for ladder in bot.ladders.values():
        assert set(ladder.rungs) == {"no_match", "silence", "invalid", "unavailable"}
        assert all(0 < len(rungs) <= ladder.all_together for rungs in ladder.rungs.values())


def test_whoever_cannot_be_connected_is_never_sent_there_again(bot: Bot) -> None:
    for name in ("queue_closed", "callback_number"):
        assert bot.scenarios[name].ladder == "goodbye"
    for rungs in bot.ladders["goodbye"].rungs.values():
        assert "end farewell" in bot.scenarios[rungs[-1]].steps


def test_a_bot_in_another_language_hears_what_it_lacks_once() -> None:
    head = SourceFile("x.yaml", "x.yaml", "bot: {languages: [cs], disclosure: disclosure}")
    result = compile_bot(Sources("x", (head,)))
    assert result.bot is not None
    assert [each.code for each in result.diagnostics] == ["VB510"]
    assert result.bot.texts["farewell", "cs", "first"][0]({}).startswith("Thank you")


def test_the_built_in_files_have_no_findings() -> None:
    findings = Findings()
    gather(house(), findings)
    for language in LANGUAGES:
        gather(house_words(language), findings)
    assert findings.found == []


def test_a_language_may_have_its_words_in_a_file_of_its_own() -> None:
    (german,) = house_words("de")
    assert german.file == "built-in/de.yaml"
    assert german not in house()
    assert house_words("flow") == house_words("xx") == ()

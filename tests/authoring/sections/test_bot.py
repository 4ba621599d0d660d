"""The head of a bot: what may stand in it, and what holds where nothing does."""

from __future__ import annotations

from datetime import UTC
from zoneinfo import ZoneInfo

import pytest

from voicebot.authoring.diagnostics import Diagnostic, Findings, Place
from voicebot.authoring.nodes import Map
from voicebot.authoring.sections.bot import Head, read_bot
from voicebot.authoring.source import read_yaml
from voicebot.dialogue.bot import Queue

START = Place("a.yaml", 1, 1)


def read(text: str) -> tuple[Head, list[Diagnostic]]:
    """The head as written under `bot:`, and what is found in it."""
    node, diagnostics = read_yaml(text, "a.yaml")
    findings = Findings(list(diagnostics))
    entries = {entry.key.value: entry for entry in node.entries} if isinstance(node, Map) else {}
    return read_bot(entries, START, findings), findings.found


def test_little_is_needed() -> None:
    head, found = read("languages: [en]")
    assert found == []
    assert (head.languages, head.zone, head.numbers, head.name) == (("en",), UTC, (), "")
    assert head.queues == {"general": Queue(name="general")}
    assert list(head.hours) == ["always"]
    assert (head.language_change, head.unsure_below, head.commands) == ("switch", 0.6, {})
    assert head.greeting is head.disclosure is head.closing is head.ladder is None


@pytest.mark.parametrize(
    ("written", "languages"),
    [("[pl, en]", ("pl", "en")), ("pl", ("pl",)), ("[pl-PL, en-GB]", ("pl", "en")), ("[en-GB, en-US]", ("en",))],
)
def test_languages_are_tags_the_first_the_default(written: str, languages: tuple[str, ...]) -> None:
    assert read(f"languages: {written}")[0].languages == languages


def test_hours_and_queues_stand_behind_the_bot() -> None:
    head, found = read(
        "languages: [en]\n"
        "time_zone: Europe/Budapest\n"
        "hours: {desk: {mon-fri: 08:00-16:00}}\n"
        "queues: {orders: {hours: desk, skills: [orders, money]}, night: {hours: always}, plain: {}}\n"
    )
    assert found == []
    assert head.zone == ZoneInfo("Europe/Budapest")
    assert head.queues == {
        "orders": Queue(name="orders", hours="desk", skills=("orders", "money")),
        "night": Queue(name="night", hours="always"),
        "plain": Queue(name="plain", hours="always"),
    }


@pytest.mark.parametrize(
    ("written", "commands"),
    [
        ("{repeat: {en: say that again}}", {"repeat": {"en": ("say that again",)}}),
        ("{repeat: {en-GB: [again, '[once] more']}}", {"repeat": {"en": ("again", "[once] more")}}),
        ("{repeat: {en: ['(a|']}}", {"repeat": {"en": ()}}),
    ],
)
def test_commands_have_words_of_ones_own(written: str, commands: dict[str, dict[str, tuple[str, ...]]]) -> None:
    assert read(f"languages: [en]\ncommands: {written}")[0].commands == commands


@pytest.mark.parametrize(
    ("written", "code", "message", "hint"),
    [
        ("", "VB303", "there is no `bot` section", "bot: {languages: [en]}"),
        ("name: Lumen", "VB303", "`bot` needs `languages`", ""),
        ("languages: [English]", "VB304", "`languages` wants a list of language tags", ""),
        ("languages: []", "VB304", "`languages` wants a list of language tags", ""),
        ("languages: [en]\nlangages: [pl]", "VB302", "`bot` has no `langages`", "`languages`"),
        ("languages: [en]\ntime_zone: Europe/Warszawa", "VB304", "no time zone `Europe/Warszawa`", "Europe/Warsaw"),
        ("languages: [en]\ntime_zone: ../etc", "VB304", "no time zone `../etc`", ""),
        ("languages: [en]\nhours: {desk: {mon: 08:00-16:00}}", "VB307", "taken as UTC", "time_zone: Europe/Warsaw"),
        ("languages: [en]\nhours: {always: {}}\ntime_zone: UTC", "VB201", "`always` is open at any time", ""),
        ("languages: [en]\nqueues: {orders: {hours: dsk}}", "VB202", "no timetable `dsk`", "`always`"),
        ("languages: [en]\nqueues: {orders: {skill: [a]}}", "VB302", "the queue `orders` has no `skill`", "`skills`"),
        ("languages: [en]\nqueues: {orders: desk}", "VB304", "the queue `orders` wants keys", ""),
        ("languages: [en]\nqueues: [orders]", "VB304", "`queues` wants keys with values", ""),
        ("languages: [en]\nlanguage_change: swich", "VB304", "`language_change` wants one of", "`switch`"),
        ("languages: [en]\nunsure_below: often", "VB304", "`unsure_below` wants a number", ""),
        ("languages: [en]\ncommands: {repet: {en: again}}", "VB302", "no universal command `repet`", "`repeat`"),
        ("languages: [en]\ncommands: {repeat: again}", "VB304", "`repeat` wants keys with values", ""),
        ("languages: [en]\ncommands: {repeat: {en: '(a|'}}", "VB601", "cannot be read", ""),
    ],
)
def test_what_is_wrong_is_said_in_place(written: str, code: str, message: str, hint: str) -> None:
    _, (found,) = read(written)
    assert found.code == code
    assert message in found.message
    assert hint in found.hint

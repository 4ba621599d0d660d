"""Names resolved, or the nearest one shown."""

from __future__ import annotations

import pytest

from voicebot.authoring.diagnostics import Findings, Place
from voicebot.authoring.names import HOUSE, Names, resolve, resolve_queue
from voicebot.authoring.nodes import Text
from voicebot.authoring.values import FACTS, RECORD, TEXT

HERE = Place("a.yaml", 3, 9)
MANY = ["anchors", "buoys", "chains", "decks", "engines", "flags", "galleys"]


@pytest.mark.parametrize(
    ("written", "known", "hint"),
    [
        ("ordrs", ["orders", "returns"], "did you mean `orders`?"),
        ("x", ["orders", "returns"], "define it, or use one of `orders`, `returns`"),
        ("x", MANY, "define it, or use one of `anchors`, `buoys`, `chains`, `decks`, `engines`, `flags`, …"),
        ("x", [], "define it"),
    ],
)
def test_an_unknown_name_is_answered_with_those_there_are(written: str, known: list[str], hint: str) -> None:
    findings = Findings()
    assert resolve("queue", Text(written, HERE), known, findings) is None
    (found,) = findings.found
    assert (found.code, found.line, found.column) == ("VB202", 3, 9)
    assert found.message == f"there is no queue `{written}`"
    assert found.hint == hint


def test_a_known_name_is_itself_whatever_spaces_stand_around_it() -> None:
    findings = Findings()
    assert resolve("queue", Text(" orders ", HERE), ["orders"], findings) == "orders"
    assert findings.found == []


def names(*queues: str) -> Names:
    return Names(
        languages=("pl", "en"),
        slots={"card": TEXT},
        intents=frozenset(),
        scenarios=frozenset(),
        services={},
        ladders=frozenset(),
        queues=queues,
        plain={"card": TEXT, "kept": TEXT, "failures": FACTS["failures"].type},
        records={"order": {"state": TEXT, "result": RECORD}},
    )


@pytest.mark.parametrize(
    ("file", "written", "queue", "noted"),
    [
        ("a.yaml", "orders", "orders", []),
        ("a.yaml", "general", "returns", ["VB202"]),
        # The built-in bot knows no bot's queues: its `general` is whoever is there.
        (f"{HOUSE}repair.yaml", "general", "returns", []),
    ],
)
def test_a_queue_there_is_or_the_first(file: str, written: str, queue: str, noted: list[str]) -> None:
    findings = Findings()
    assert resolve_queue(Text(written, Place(file, 1, 1)), names("returns", "orders"), findings) == queue
    assert [each.code for each in findings.found] == noted


def test_facts_are_asked_and_not_said() -> None:
    there = names("general")
    assert there.language == "pl"
    assert there.said() == ("card", "kept")
    assert there.settable() == {"card", "kept", "order"}
    assert there.known() == ("card", "kept", "failures", "order")

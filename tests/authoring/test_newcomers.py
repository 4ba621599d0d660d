"""The slips that newcomers make, each answered by one message: what, where, what now, and nothing beside it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.authoring.compiling import compiled
from voicebot.authoring.diagnostics import Diagnostic

SAMPLE = (Path(__file__).parent / "samples" / "dentist.yaml").read_text(encoding="utf-8")
UNDER = "under the first word of line"

SLIPS = [
    # what is written, what slips in instead; the code, words of the message, words of the hint
    ("- ask: day", "- aks: day", "VB403", "`aks` is no verb", "`ask`"),
    ("- say: sorry", "- Say: sorry", "VB403", "`Say` is no verb", "`say`"),
    ("- say: sorry", "- speak: sorry", "VB403", "`speak` is no verb", "`say`"),
    ("- hand_off: nurses", "- transfer: nurses", "VB403", "`transfer` is no verb", "`hand_off`"),
    ("- say: sorry", "- whistle: sorry", "VB403", "`whistle` is no verb", "the verbs are say, ask"),
    ("- ask: people", "- ask: people\n        say: sorry", "VB402", "found `ask` and `say`", "`- say:`"),
    ("- ask: people", "  ask: people", "VB105", "`ask` is written twice", "`- ask:`"),
    ("- ask: people", "ask: people", "VB117", "another item of the list is expected", "`- ask: people`"),
    ("- ask: people", "-ask: people", "VB120", "a space is missing after the dash", "`- ask: people`"),
    ("- ask: people", "- ask people", "VB401", "found `ask people`", "`- ask: people`"),
    ("- ask: people", "- ask:people", "VB401", "found `ask:people`", "`- ask: people`"),
    ("- say: sorry", "- I am sorry", "VB401", "found `I am sorry`", "`- say: I am sorry`"),
    ("- say: sorry", "-", "VB401", "found nothing", "take the dash out"),
    ("- say: sorry", "- [say, sorry]", "VB401", "found a list", "begin it with a verb"),
    ("- say: sorry", "- {}", "VB403", "a step needs a verb", "the verbs are say, ask"),
    ("  pain:\n    start", "  pain\n    start", "VB120", "without its colon", "`pain:`"),
    ("      - ask: people", "\t- ask: people", "VB109", "a tab", "use spaces"),
    ("      - ask: people", "\xa0     - ask: people", "VB102", "a space of another kind", "plain spaces"),
    ("        if_no:", "          if_no:", "VB117", "deeper than the line above", UNDER),
    ("        if_no:", "      if_no:", "VB117", "another item of the list", "`- if_no:`"),
    ("        if_no:", "      - if_no:", "VB403", "`if_no` is no verb", "an option of `offer` and `confirm`"),
    ("        if_no:", "        if_not:", "VB302", "`confirm` has no `if_not`", "`if_no`"),
    ("            because: not", "          because: not", "VB117", "another item", "in the column of its first word"),
    ("    start: [pain]", "  start: [pain]", "VB117", "deeper than the line above", UNDER),
    ("  pain:\n    start", "   pain:\n    start", "VB117", "fits no line above", "column 3, as line"),
    ("say: sorry", "say: sory", "VB203", "no phrase `sory`", "`sorry`"),
    ("say: sorry", "say: Dear me: sorry", "VB114", "a colon inside unquoted text", '`- say: "Dear me: sorry"`'),
    ("say: sorry", "say: [sorry, right]", "VB304", "`say` wants a phrase's key", ""),
    ("prompt: ask_day", "prompt: ask_dya", "VB203", "no phrase `ask_dya`", "`ask_day`"),
    ("ask: people", "ask: poeple", "VB202", "no slot `poeple`", "`people`"),
    ("{{ people |", "{{ peopel |", "VB504", "no slot or variable `peopel`", "`people`"),
    ("{{ people | count }}", "{ people | count }", "VB502", "would be said as it is", "`{{ people | count }}`"),
    ("{{ people | count }}", "{{ people | count }", "VB502", "cannot be read", "`{{ name }}`"),
    ("{{ visit.at |", "{{ visit.when |", "VB504", "`visit` has no output `when`", ""),
    (
        "en: I am sorry",
        "en: {{ day | day }} I am sorry",
        "VB113",
        "may not begin with {{",
        '`en: "{{ day | day }} I am',
    ),
    (
        "en: I am sorry",
        "I am sorry",
        "VB304",
        "wants its words by language",
        '`sorry: {en: "I am sorry to hear that."}`',
    ),
    ("hand_off: nurses", "hand_off: nurse", "VB202", "no queue `nurse`", "`nurses`"),
    ("hand_off: nurses", "hand_off: x", "VB202", "no queue `x`", "one of `nurses`, `reception`"),
    ("priority: high", "priority: hihg", "VB304", "`priority` wants one of", "`high`"),
    ("          full: [{call_back: tomorrow}]\n", "", "VB405", "`reserve` may also end in `full`", "`full: continue`"),
    ("full: [{call", "ful: [{call", "VB202", "no result `ful`", "`full`"),
    ("done: [{say: fixed}]", "done: fixed", "VB304", "`done` wants a list of steps", "`done: [{say: fixed}]`"),
    ("call: reserve", "call: resreve", "VB202", "no service `resreve`", "`reserve`"),
    ("as: visit", "as: visit\n        with: {day: [day]}", "VB304", "`day` wants a name", ""),
    ("as: visit", "as: visit\n        with: [day]", "VB304", "`with` wants keys with values", ""),
    ("- say: sorry", "- when: people > 2", "VB304", "`when` wants branches, each `- if: …`", ""),
    ("- say: sorry", "- if: people > 2\n        then: [{say: sorry}]", "VB403", "`if` is no verb", "`when`"),
    ("[book]", "[bok]", "VB202", "no intent `bok`", "`book`"),
    ("phrases:", "phrase:", "VB301", "no section `phrase`", "`phrases`"),
    ("en: |", "en:", "VB609", "read as one example", "`|`"),
    ("en: |", "en: >", "VB609", "read as one example", "`|`"),
    ('later: "How', 'later: "How many?", later: "How', "VB105", "written twice", "keep one of the two"),
    ('later: "How many?"', 'later: "How many?', "VB112", "never closed", "on the same line"),
    ('later: "How many?"}', 'later: "How many?"', "VB118", "is not closed", "close it with }"),
    ("type: date,", "type: date", "VB118", "a comma or the bracket's end is missing", "a comma between"),
    ("mon-fri", "monday-friday", "VB302", "`monday-friday` is no day", "mon, tue"),
    ("Europe/London", "London", "VB304", "no time zone `London`", "`Europe/Warsaw`"),
]


def slipped(written: str, slip: str) -> tuple[Diagnostic, ...]:
    """What is found after one slip; warnings that only follow from it are left out."""
    assert SAMPLE.count(written) >= 1, written
    found = compiled(SAMPLE.replace(written, slip, 1)).diagnostics
    return tuple(each for each in found if each.severity == "error")


def test_without_a_slip_nothing_is_found() -> None:
    assert compiled(SAMPLE).diagnostics == ()


@pytest.mark.parametrize(("written", "slip", "code", "message", "hint"), SLIPS, ids=[slip for _, slip, *_ in SLIPS])
def test_one_slip_is_one_message(written: str, slip: str, code: str, message: str, hint: str) -> None:
    (found,) = slipped(written, slip)
    assert found.code == code
    assert message in found.message
    assert hint in found.hint
    first = SAMPLE[: SAMPLE.index(written)].count("\n") + 1
    assert found.line - first in range(-4, 3), str(found)


def test_a_language_without_words_is_said_for_each_phrase_and_intent() -> None:
    found = compiled(SAMPLE.replace("languages: [en]", "languages: [en, pl]")).diagnostics
    assert {each.code for each in found} == {"VB503", "VB605", "VB606"}
    assert "`sorry` has no `pl`" in [each.message for each in found]


def test_words_behind_a_sharp_are_not_lost_unseen() -> None:
    (found,) = compiled(SAMPLE.replace("en: I am sorry", "en: Press # or say")).diagnostics
    assert (found.code, found.severity) == ("VB121", "warning")


def test_a_file_that_cannot_be_read_is_the_only_thing_said() -> None:
    head, phrases = SAMPLE.split("phrases:\n")
    found = compiled(head.replace("day: {type", "day {type"), f"phrases:\n{phrases}").diagnostics
    assert [(each.file, each.code) for each in found] == [("0.yaml", "VB120")]


def test_a_file_without_sections_is_the_only_thing_said() -> None:
    head, phrases = SAMPLE.split("phrases:\n")
    found = compiled(head, f"- phrases\n- {phrases.splitlines()[0].strip()}").diagnostics
    assert [(each.file, each.code) for each in found] == [("1.yaml", "VB301")]


def test_mistakes_in_readable_files_are_said_all_at_once() -> None:
    text = SAMPLE.replace("- ask: day", "- aks: day").replace("hand_off: nurses", "hand_off: nurse")
    assert [each.code for each in compiled(text).diagnostics] == ["VB403", "VB202"]

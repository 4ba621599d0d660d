"""say, tell and answer: what speaks and moves on."""

from __future__ import annotations

import pytest

from tests.authoring.compiling import bot, errors, loan_scenario, steps_of
from voicebot.dialogue.expressions import Name
from voicebot.dialogue.steps import Answer, Say, Tell

TOLD = "- ask: shelf\n- tell: shelf\n  phrases: "
QUESTION = "slots: {question: {type: text, prompt: ask_card}}"


def test_say_says_a_phrase_or_the_words_themselves() -> None:
    made = steps_of("- say: machine\n- say: |\n    Words that\n    are here.\n- say: machine")
    assert list(made.values()) == [
        Say(name="say machine", phrase="machine", next="say Words that are here."),
        Say(name="say Words that are here.", phrase="Words that are here.", next="say machine (2)"),
        Say(name="say machine (2)", phrase="machine"),
    ]


def test_words_in_place_are_said_in_the_default_language() -> None:
    made = bot(loan_scenario("- ask: shelf\n- say: So it is {{ shelf }}."))
    assert made.texts["So it is {{ shelf }}.", "en", "first"][0]({"shelf": "maps"}) == "So it is maps."


def test_tell_has_a_phrase_for_every_value() -> None:
    step = steps_of(TOLD + "{novels: machine, maps: ask_card}")["tell shelf"]
    assert step == Tell(name="tell shelf", value=Name("shelf"), phrases={"novels": "machine", "maps": "ask_card"})


def test_answer_leads_on_and_where_nothing_is_found() -> None:
    step = steps_of("- ask: question\n- answer: question\n  not_found: [{say: machine}]", QUESTION)["answer question"]
    assert step == Answer(name="answer question", question="question", not_found="say machine")


@pytest.mark.parametrize(
    ("steps", "code", "message", "hint"),
    [
        ("- say: machne", "VB203", "no phrase `machne`", "did you mean `machine`? if you mean the words, write `Mach"),
        ("- say:", "VB304", "`say` wants a phrase's key", ""),
        ("- say: {en: Hello.}", "VB304", "found keys with values", ""),
        (TOLD + "{novels: machine}", "VB407", "`shelf` has no phrase for `maps`", ""),
        (TOLD + "{}", "VB407", "no phrase for `novels` and `maps`", ""),
        (TOLD + "{novels: machine, mapz: machine, maps: machine}", "VB206", "`shelf` is never `mapz`", "`maps`"),
        (TOLD + "{novels: machine, x: machine, maps: machine}", "VB206", "never `x`", "its values are `novels` and"),
        (TOLD + "[machine]", "VB304", "`phrases` wants keys with values", ""),
        ("- ask: card\n- tell: card\n  phrases: {}", "VB407", "`card` is not one of several values", "`{{ … }}`"),
        ("- tell: shlef\n  phrases: {}", "VB204", "no variable, slot or fact `shlef`", "`shelf`"),
        ("- tell: shelf", "VB303", "`tell` needs `phrases`", ""),
        ("- tell: [shelf]\n  phrases: {}", "VB304", "`tell` wants a name", ""),
        ("- answer: qestion", "VB202", "no slot `qestion`", "`question`"),
        ("- ask: question\n- answer: question\n  not_found: machine", "VB304", "`not_found` wants a list", "[{say: m"),
    ],
)
def test_what_cannot_be_said_is_named(steps: str, code: str, message: str, hint: str) -> None:
    found = errors(QUESTION, loan_scenario(steps))
    assert found[0][0] == code, found
    assert message in found[0][1]
    assert hint in found[0][2]

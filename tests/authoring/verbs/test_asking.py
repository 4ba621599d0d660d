"""ask, choose, offer, confirm and survey: what leaves a question open, and how it may be written."""

from __future__ import annotations

import pytest

from tests.authoring.compiling import bot, errors, loan_scenario, steps_of
from voicebot.dialogue.steps import Ask, Choose, Confirm, Offer, Option, Survey, SurveyQuestion

LADDER = "ladders: {short: {silence: [{end: farewell}]}}"


def test_ask_takes_from_the_slot_what_it_does_not_say_itself() -> None:
    assert steps_of("- ask: card")["ask card"] == Ask(name="ask card", slot="card", prompt="ask_card")
    said = "- ask: card\n  prompt: machine\n  hint: ask_card\n  confirmation: always\n  keypad: yes\n  ladder: short"
    assert steps_of(said, LADDER)["ask card"] == Ask(
        name="ask card",
        slot="card",
        prompt="machine",
        hint="ask_card",
        confirmation="always",
        keypad=True,
        ladder="short",
    )


@pytest.mark.parametrize(
    ("steps", "code", "message", "hint"),
    [
        ("- ask: crad", "VB202", "there is no slot `crad`", "`card`"),
        ("- ask: card\n  ladder: long", "VB202", "there is no ladder `long`", "`default`"),
        ("- ask: card\n  hint: soon", "VB203", "there is no phrase `soon`", "`Soon.`"),
        ("- ask: card\n  confirmation: perhaps", "VB304", "`confirmation` wants one of", ""),
        ("- ask: card\n  keypad: perhaps", "VB304", "`keypad` wants `true` or `false`", ""),
        ("- ask: card\n  promt: machine", "VB302", "`ask` has no `promt`", "`prompt`"),
        ("- ask: [card, shelf]", "VB304", "`ask` wants a name", ""),
        ("- choose: ask_card", "VB414", "`ask_card` has no options", "options: {1:"),
        ("- choose: ask_card\n  options: {x: {intent: loan, end: farewell}}", "VB302", "`x` is no key", "0 to 9"),
        ("- choose: ask_card\n  options: {12: {intent: loan, end: farewell}}", "VB302", "`12` is no key", "0 to 9"),
        ("- choose: ask_card\n  options: {1: loan}", "VB304", "the option `1` wants keys", ""),
        ("- choose: ask_card\n  options: {1: {intent: laon, end: farewell}}", "VB202", "no intent `laon`", "`loan`"),
        ("- choose: ask_card\n  options: {1: {intent: loan, en: farewell}}", "VB302", "has no `en`", "`then`"),
        ("- choose: ask_card\n  options: {1: {words: '(a|', end: farewell}}", "VB601", "cannot be read", ""),
        ("- choose: ask_card\n  options: [a]", "VB304", "`options` wants keys with values", ""),
        ("- offer: machine\n  if_yes: farewell", "VB304", "`if_yes` wants a list of steps", "[{say: farewell}]"),
        ("- confirm: machne", "VB203", "there is no phrase `machne`", "`machine`"),
        ("- confirm: machine\n  closing: perhaps", "VB304", "`closing` wants", ""),
        ("- survey: [stars]", "VB304", "`survey` wants one of", ""),
        ("- survey: {csat: machne}", "VB203", "there is no phrase `machne`", "`machine`"),
    ],
)
def test_what_cannot_be_asked_is_named(steps: str, code: str, message: str, hint: str) -> None:
    found = errors(loan_scenario(steps))
    assert found[0][0] == code
    assert message in found[0][1]
    assert hint in found[0][2]


@pytest.mark.parametrize(
    ("option", "read"),
    [
        ("1: {intent: loan, go: other}", Option(key="1", intent="loan", target="go other")),
        ("'#': {intent: loan, do: other}", Option(key="#", intent="loan", target="do other")),
        ("1: {words: books, end: farewell}", Option(key="1", words={"en": ("books",)}, target="end farewell")),
        ("1: {words: {en: [books, novels]}}", Option(key="1", words={"en": ("books", "novels")})),
        ("1: {words: {en-GB: '[the] books'}}", Option(key="1", words={"en": ("[the] books",)})),
        ("1: {intent: loan, then: [{say: machine}]}", Option(key="1", intent="loan", target="say machine")),
        ("1: {intent: loan, then: continue}", Option(key="1", intent="loan")),
        ("1: {intent: loan, hand_off: loans, because: odd}", Option(key="1", intent="loan", target="hand_off loans")),
    ],
)
def test_an_option_is_said_or_keyed_and_leads_on(option: str, read: Option) -> None:
    menu = f"- choose: ask_card\n  options:\n    {option}"
    other = "scenarios: {other: {steps: [{say: machine}]}, more: {steps: [{do: other}]}}"
    step = steps_of(menu, other)["choose ask_card"]
    assert isinstance(step, Choose)
    assert step.options == (read,)


def test_a_yes_and_a_no_lead_their_ways_and_then_on() -> None:
    branches = "\n  if_yes: [{say: machine}]\n  if_no: [{end: farewell}]\n- say: ask_card"
    made = steps_of(f"- offer: machine{branches}")
    assert made["offer machine"] == Offer(
        name="offer machine", prompt="machine", if_yes="say machine", if_no="end farewell", next="say ask_card"
    )
    assert made["say machine"].next == "say ask_card"
    assert steps_of(f"- confirm: machine{branches}")["confirm machine"] == Confirm(
        name="confirm machine", prompt="machine", if_yes="say machine", if_no="end farewell", next="say ask_card"
    )


@pytest.mark.parametrize(
    ("steps", "closing"),
    [
        ("- confirm: machine", True),
        ("- confirm: machine\n  if_no: [{hand_off: loans}]", True),
        ("- confirm: machine\n  closing: no", False),
        ("- confirm: machine\n- say: ask_card", False),
        ("- confirm: machine\n  if_yes: [{say: ask_card}]", False),
        ("- confirm: machine\n  closing: yes\n- say: ask_card", True),
    ],
)
def test_a_matters_last_question_asks_whether_it_is_settled(steps: str, closing: bool) -> None:
    step = steps_of(steps)["confirm machine"]
    assert isinstance(step, Confirm)
    assert step.closing is closing


def test_a_parts_last_question_does_not() -> None:
    part = "scenarios: {part: {steps: [{confirm: machine}]}}"
    step = bot(loan_scenario("- do: part"), part).scenarios["part"].steps["confirm machine"]
    assert isinstance(step, Confirm)
    assert not step.closing


CSAT, NPS = SurveyQuestion("csat", "survey_csat"), SurveyQuestion("nps", "survey_nps")


@pytest.mark.parametrize(
    ("written", "questions"),
    [
        ("csat", (CSAT,)),
        ("[csat, nps]", (CSAT, NPS)),
        ("{csat: machine}", (SurveyQuestion("csat", "machine"),)),
        ("{csat: machine, nps: ask_card}", (SurveyQuestion("csat", "machine"), SurveyQuestion("nps", "ask_card"))),
        ("[csat, {nps: machine}]", (CSAT, SurveyQuestion("nps", "machine"))),
    ],
)
def test_a_survey_asks_in_built_in_or_own_words(written: str, questions: tuple[SurveyQuestion, ...]) -> None:
    (step,) = steps_of(f"- survey: {written}").values()
    assert isinstance(step, Survey)
    assert step.questions == questions

"""When something goes wrong: ladders rung by rung, one budget over all kinds, and rules that watch it."""

from __future__ import annotations

import pytest

from tests.dialogue.line import Line, at_service, bot_of, started
from voicebot.dialogue.bot import Bot
from voicebot.dialogue.replies import HangUp

LADDERS = """
bot: {languages: [en], queues: {general: {}, lost: {}}, ladder: house}
intents:
  door: {en: ["open the door"]}
  gate: {en: ["open the gate"]}
slots:
  code: {type: digits, length: 4, prompt: "Which code?"}
  floor: {type: digits, length: 2, prompt: "Which floor?"}
ladders:
  house:
    no_match: ["Words one.", "Words two.", {hand_off: lost, because: "words"}]
    silence: ["Silence one.", "Silence two.", {hand_off: lost, because: "silence"}]
    invalid: ["Figures one.", "Figures two.", {hand_off: lost, because: "figures"}]
    all_together: 3
  short:
    no_match: ["Pardon?", {end: "We close here, goodbye."}]
    all_together: 2
scenarios:
  door:
    start: [door]
    steps:
      - ask: code
      - ask: floor
        ladder: short
      - say: "It is open."
  gate:
    start: [gate]
    ladder: short
    steps:
      - ask: code
"""
HOUSE = bot_of(LADDERS)


def at_code(bot_: Bot = HOUSE) -> Line:
    line = started(bot_)
    line.says("open the door")
    return line


def go_wrong(line: Line, *kinds: str) -> str:
    """The failures of these kinds, one after the other, and what is said to the last."""
    said = ""
    for kind in kinds:
        match kind:
            case "words":
                said = line.says("blah blurb")
            case "figures":
                said = line.keys("*")
            case _:
                said = line.silent()
    return said


@pytest.mark.parametrize("kind", ["words", "silence", "figures"])
def test_each_kind_climbs_its_own_rungs(kind: str) -> None:
    line = at_code()
    assert go_wrong(line, kind) == f"{kind.capitalize()} one. Which code?"
    assert go_wrong(line, kind) == f"{kind.capitalize()} two. Which code?"
    go_wrong(line, kind)
    assert (line.handoff.queue, line.handoff.because, line.handoff.reason) == ("lost", kind, "no_match")


@pytest.mark.parametrize(
    ("kinds", "said"),
    [
        (("words", "silence"), "Silence one. Which code?"),
        (("silence", "words"), "Words one. Which code?"),
        (("figures", "silence"), "Silence one. Which code?"),
        (("words", "words"), "Words two. Which code?"),
    ],
)
def test_another_kind_begins_at_its_own_first_rung(kinds: tuple[str, ...], said: str) -> None:
    assert go_wrong(at_code(), *kinds) == said


@pytest.mark.parametrize(
    "kinds", [("words", "silence", "figures"), ("silence", "silence", "words"), ("figures", "words", "words")]
)
def test_all_kinds_together_spend_the_budget_and_the_last_kind_s_last_rung_is_taken(kinds: tuple[str, ...]) -> None:
    line = at_code()
    go_wrong(line, *kinds)
    assert line.handoff.because == kinds[-1]


def test_a_recogniser_that_makes_no_words_of_it_counts_like_words_that_do_not_fit() -> None:
    line = at_code()
    assert line.noise() == "Words one. Which code?"
    assert line.says("") == "Words two. Which code?"


def test_a_question_s_own_ladder_comes_before_the_scenario_s() -> None:
    line = at_code()
    line.says("1234")
    assert go_wrong(line, "words") == "Pardon? Which floor?"
    assert go_wrong(line, "words") == "We close here, goodbye."
    assert (type(line.action), line.state.outcome) == (HangUp, "unresolved")


def test_a_scenario_s_own_ladder_comes_before_the_bot_s() -> None:
    line = started(HOUSE)
    line.says("open the gate")
    assert go_wrong(line, "words") == "Pardon? Which code?"


def test_the_bot_s_ladder_serves_where_no_scenario_runs() -> None:
    line = started(HOUSE)
    assert go_wrong(line, "words").startswith("Words one.")


def test_a_kind_left_out_has_the_built_in_rungs() -> None:
    line = started(HOUSE)
    line.says("open the gate")
    assert go_wrong(line, "silence") == "I'm sorry, I couldn't hear you. Which code?"


def test_a_rung_that_asks_takes_the_place_of_the_open_question() -> None:
    line = started()
    said = line.says("blah blurb")
    assert said.endswith("?")
    assert "What can I do for you?" not in said


@pytest.mark.parametrize(("confidence", "failures"), [(0.24, 1), (0.25, 0), (0.0, 0)])
def test_what_the_recogniser_hardly_believes_is_asked_for_again(confidence: float, failures: int) -> None:
    line = at_code()
    line.says("1234", confidence=confidence)
    assert line.state.failures == failures


def test_words_hardly_heard_thrice_are_handed_over_for_that_reason() -> None:
    line = at_code()
    for _ in range(3):
        line.says("1234", confidence=0.1)
    assert line.handoff.reason == "low_confidence"


def test_a_good_answer_restores_the_budget_and_the_next_question_begins_anew() -> None:
    line = at_code()
    go_wrong(line, "silence", "words")
    assert line.state.failures == 2
    line.says("1234")
    assert (line.state.failures, line.state.failed_in_all) == (0, 2)
    assert go_wrong(line, "silence") == "I'm sorry, I couldn't hear you. Which floor?"


def test_a_question_asked_again_goes_on_where_its_ladder_stood() -> None:
    line = at_code()
    go_wrong(line, "words", "words")
    line.says("1234")
    line.says("go back")
    go_wrong(line, "words")
    assert line.handoff.because == "words"


def test_a_value_denied_at_its_read_back_spends_the_question_s_ladder() -> None:
    line = at_code()
    line.says("1234", confidence=0.3)
    assert line.says("no") == "Figures one. Which code?"
    line.says("1234", confidence=0.3)
    assert line.says("no") == "Figures two. Which code?"


def test_a_digression_leaves_the_ladder_where_it_stood() -> None:
    line = at_code()
    go_wrong(line, "words", "words")
    line.says("open the gate")
    line.says("1234")
    assert line.state.frames[-1].scenario == "door"


# Rules that watch the failures


def watched(rule: str) -> Bot:
    return bot_of(LADDERS + f"escalation:\n  - if: {rule}\n    then: [{{hand_off: general, because: rule}}]\n")


def test_a_rule_on_failures_may_come_before_the_ladder_ends() -> None:
    line = at_code(watched("failures >= 2"))
    go_wrong(line, "words", "silence")
    assert (line.handoff.because, line.handoff.reason) == ("rule", "no_match")


def test_the_last_rung_wins_over_a_rule_due_on_the_same_turn() -> None:
    line = at_code(watched("failures >= 3"))
    go_wrong(line, "words", "silence", "silence")
    assert line.handoff.because == "silence"


def test_a_rule_that_lost_to_a_rung_does_not_take_the_next_sentence() -> None:
    asking = """
bot: {languages: [en], queues: {general: {}}}
intents:
  door: {en: ["open the door"]}
slots:
  code: {type: digits, length: 4, prompt: "Which code?"}
ladders:
  asking:
    silence: [{do: callback}]
    all_together: 1
escalation:
  - if: failures >= 1
    then: [{hand_off: general}]
scenarios:
  door: {start: [door], ladder: asking, steps: [{ask: code}]}
  callback:
    steps:
      - offer: "Shall we call you?"
        if_yes: [{call_back: today}, {end: "Goodbye."}]
        if_no: [{end: "Goodbye."}]
"""
    line = started(bot_of(asking))
    line.says("open the door")
    assert line.silent() == "Shall we call you?"
    line.says("yes")
    assert line.state.outcome == "callback"


def test_failures_over_several_questions_add_up_until_one_is_answered() -> None:
    line = started(watched("failures >= 3"))
    go_wrong(line, "words", "silence")
    line.says("open the door")
    assert line.state.failures == 0
    go_wrong(line, "words", "silence")
    assert line.state.state == "active"


# `again`


def test_again_spends_the_ladder_so_that_no_loop_is_endless() -> None:
    line = at_service(started())
    for number in range(1, 5):
        line.answers("not_found")
        if line.state.state != "active":
            break
        line.says(f"7001234{number}")
    assert line.state.state == "handed_off"
    assert len(line.calls) <= 4


def test_again_counts_as_a_failure_of_the_question_it_goes_back_to() -> None:
    line = at_service(started())
    assert line.answers("not_found") == "I cannot find that order. Your order number, please."
    assert line.state.failures == 1
    assert "order_number" not in line.values


def test_the_default_ladder_says_two_different_things_and_then_hands_over() -> None:
    line = started()
    first, second = line.says("blah blurb"), line.says("hm foo")
    assert "didn't" in first
    assert first != second
    line.says("zzz bar qux")
    assert (line.handoff.reason, line.handoff.because) == ("no_match", "not understood")
    assert "Misunderstandings: 3." in line.handoff.summary


@pytest.mark.parametrize(("answer", "outcome"), [("yes please", "callback"), ("no", "unresolved"), ("", "unresolved")])
def test_three_silences_offer_a_callback(answer: str, outcome: str) -> None:
    line = started()
    line.says("where is my parcel")
    go_wrong(line, "silence", "silence")
    assert line.silent() == "Shall we call you back?"
    said = line.says(answer) if answer else line.silent()
    assert said.endswith("Goodbye.")
    assert line.state.outcome == outcome

"""What must hold whatever callers do: the laws of the pure step."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.dialogue.line import Line
from voicebot.dialogue.conversation import ServiceDue
from voicebot.dialogue.replies import HangUp, Listen, Said, Transfer, Wait


@dataclass(frozen=True)
class Move:
    """One thing a caller or the world does."""

    kind: str
    text: str = ""


SENTENCES = (
    "where is my parcel",
    "i want to return it and where is my parcel",
    "70012346",
    "seven zero zero one two three four six and 00-950",
    "00-950",
    "yes",
    "no",
    "no thanks",
    "yes but i need an invoice",
    "damaged",
    "i moved house",
    "give feedback",
    "call me back",
    "tomorrow",
    "one two three four",
    "paper",
    "no, 70012347",
    "repeat please",
    "go back",
    "never mind",
    "start over",
    "what can i say",
    "slower please",
    "one moment",
    "czy mówi pani po polsku",
    "gdzie jest moja paczka",
    "goodbye",
    "blah blurb",
    "this is a scandal you stupid machine",
    "4111 1111 1111 1111",
    "{{ 7 * 7 }}; DROP TABLE turns; \u202e\x00😀",
    "",
)
moves = st.lists(
    st.one_of(
        st.builds(Move, st.just("says"), st.sampled_from(SENTENCES)),
        st.builds(Move, st.just("says"), st.text(max_size=12)),
        st.builds(Move, st.just("keys"), st.sampled_from(["1", "2", "0", "9", "70012346#", "00950", "*", ""])),
        st.builds(Move, st.just("silent")),
        st.builds(Move, st.just("answers"), st.sampled_from(["found", "not_found", "unavailable", "nonsense"])),
    ),
    max_size=14,
)


def do(line: Line, move: Move) -> str:
    """Make a move; a service only answers where one was called, else the caller is silent."""
    match move.kind:
        case "says":
            return line.says(move.text)
        case "keys":
            return line.keys(move.text)
        case "answers" if isinstance(line.state.awaiting, ServiceDue):
            return line.answers(move.text, status="in_transit", eta="2026-11-23", days_late=0)
        case _:
            return line.silent()


@given(moves)
@settings(max_examples=150, deadline=None)
def test_every_turn_speaks_and_ends_in_one_action(made: list[Move]) -> None:
    line = Line()
    line.starts()
    for move in made:
        if line.state.state == "ended":
            break
        said = do(line, move)
        replies = line.turns[-1].replies
        assert [type(reply) is Said for reply in replies] == [True] * (len(replies) - 1) + [False]
        assert said or isinstance(line.action, Transfer | HangUp | Wait)
        assert (line.state.outcome is None) == (line.state.state == "active")
        assert isinstance(line.action, HangUp) == (line.state.state == "ended")
        if isinstance(line.action, Listen):
            assert line.state.awaiting is not None
    ids = [effect.id for effect in line.effects]
    assert len(ids) == len(set(ids))


@given(moves)
@settings(max_examples=60, deadline=None)
def test_a_person_is_one_sentence_away(made: list[Move]) -> None:
    line = Line()
    line.starts()
    for move in made:
        do(line, move)
    if line.state.state == "active":
        line.says("I want to talk to a human" if line.state.language == "en" else "chcę rozmawiać z człowiekiem")
        assert line.state.state == "handed_off"
        assert isinstance(line.action, Transfer)


@given(moves)
@settings(max_examples=60, deadline=None)
def test_the_same_log_gives_the_same_turns(made: list[Move]) -> None:
    first, second = Line(), Line()
    for line in (first, second):
        line.starts()
        for move in made:
            do(line, move)
    assert first.turns == second.turns


@given(st.lists(st.sampled_from(["blah blurb", "*silence*", "*keys*"]), min_size=12, max_size=12), st.booleans())
@settings(max_examples=40, deadline=None)
def test_failures_alone_end_within_a_few_turns(kinds: list[str], started: bool) -> None:
    line = Line()
    line.starts()
    if started:
        line.says("where is my parcel")
    for turn, kind in enumerate(kinds):
        if line.state.state != "active":
            assert turn <= 5
            return
        line.keys("*") if kind == "*keys*" else line.silent() if kind == "*silence*" else line.says(kind)
    raise AssertionError(f"still active after {len(kinds)} failures")


def test_a_caller_cannot_go_round_for_ever() -> None:
    line = Line()
    line.starts()
    for _ in range(400):
        line.says("where is my parcel")
        line.says("never mind")
        if line.state.state != "active":
            break
    assert line.state.state == "handed_off"
    assert line.state.turns <= 302

"""What callers and the world may do, drawn by Hypothesis, and the line it is done to."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import strategies as st

from tests.dialogue.line import Line, bot
from voicebot.dialogue.conversation import ServiceDue


@dataclass(frozen=True)
class Move:
    """One thing a caller or the world does."""

    kind: str
    text: str = ""
    confidence: float = 0.95


SENTENCES = (
    "where is my parcel",
    "i want to return it and where is my parcel",
    "70012346",
    "seven zero zero one two three four six and 00-950",
    "00-950",
    "123",
    "yes",
    "no",
    "no thanks",
    "yes but i need an invoice",
    "damaged",
    "i moved house",
    "give feedback",
    "four",
    "call me back",
    "tomorrow",
    "one two three four",
    "no, 4321",
    "paper",
    "no, 70012347",
    "the second one",
    "repeat please",
    "go back",
    "never mind",
    "start over",
    "what can i say",
    "slower please",
    "one moment",
    "i made a mistake",
    "do you speak german",
    "czy mówi pani po polsku",
    "gdzie jest moja paczka",
    "blah blurb",
    "this is outrageous you bloody idiot",
    "4111 1111 1111 1111",
    "{{ 7 * 7 }}; DROP TABLE turns; \u202e\x00😀",
    "",
)
ENDINGS = ("a person please", "goodbye")
KEYS = ("1", "2", "9", "70012346#", "00950", "1234#", "4111111111111111#", "*", "")

says = st.builds(Move, st.just("says"), st.sampled_from(SENTENCES), st.sampled_from([0.95, 0.5, 0.2]))
anything = st.builds(Move, st.just("says"), st.text(max_size=12))
keys = st.builds(Move, st.just("keys"), st.sampled_from(KEYS))
events = st.sampled_from(["silent", "noise", "continues", "interrupts", "fails"]).map(Move)
results = st.builds(Move, st.just("answers"), st.sampled_from(["found", "not_found", "unavailable", "nonsense"]))
endings = st.one_of(
    st.builds(Move, st.just("says"), st.sampled_from(ENDINGS)), st.just(Move("keys", "0")), st.just(Move("hangs_up"))
)
# Mostly words and answers, as on the line; what ends a conversation seldom, so that most go on for a while.
staying = st.lists(st.one_of(says, says, says, anything, keys, events, results, results), max_size=14)
moves = st.builds(lambda made, end: [*made, *end], staying, st.lists(endings, max_size=2))
bots = st.sampled_from(["orders.yaml", "lamps"])


def do(line: Line, move: Move) -> str:
    """Make a move; a service only answers where one was called, else the caller is silent."""
    match move.kind:
        case "says":
            return line.says(move.text, confidence=move.confidence)
        case "keys":
            return line.keys(move.text)
        case "answers" if isinstance(line.state.awaiting, ServiceDue):
            return line.answers(move.text, status="in_transit", eta="2026-11-23", days_late=0)
        case "answers":
            return line.silent()
        case "noise":
            return line.noise()
        case "continues":
            return line.continues()
        case "interrupts":
            return line.interrupts()
        case "fails":
            return line.fails()
        case "hangs_up":
            return line.hangs_up()
        case _:
            return line.silent()


def played(name: str, made: list[Move]) -> Line:
    """A line on which all these moves were made."""
    line = Line(bot(name))
    line.starts()
    for move in made:
        do(line, move)
    return line

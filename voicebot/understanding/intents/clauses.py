"""Two requests in one breath: where a sentence may be cut, and when it should be."""

from __future__ import annotations

import re

from voicebot.understanding.intents.model import IntentModel
from voicebot.understanding.intents.reading import IntentReading
from voicebot.understanding.languages import pack
from voicebot.understanding.normalize import fold, normalize
from voicebot.understanding.semantics import Encoded

MOST_CUTS = 4
SHORTEST_CLAUSE = 2
WHOLE_IS_BETTER_BY = 0.25

_PUNCTUATION = re.compile(r"(?<=\w)[.,;:!?…]+(?=\s)|\s[-–—]\s")


def clauses(text: str, language: str) -> tuple[str, ...]:
    """The utterance cut at punctuation and conjunctions; one clause has two words at the least."""
    parts = [piece for sentence in _PUNCTUATION.split(text) for piece in _at_conjunctions(sentence, language)]
    return tuple(_joined(parts))


def read_all(
    model: IntentModel,
    text: str,
    language: str,
    expected: frozenset[str] = frozenset(),
    encoded: Encoded | None = None,
) -> tuple[IntentReading, ...]:
    """One reading, or two where two parts are accepted as different intents, in the order said.

    ``encoded`` is the whole text's; parts are read by their words.
    """
    whole = model.read(text, expected=expected, encoded=encoded)
    parts = clauses(text, language)[: MOST_CUTS + 1]
    if whole.candidates and whole.candidates[0].exact:
        return (whole,)
    cuts = [(" ".join(parts[:at]), " ".join(parts[at:])) for at in range(1, len(parts))]
    pairs = [(model.read(left, expected=expected), model.read(right, expected=expected)) for left, right in cuts]
    best = max((pair for pair in pairs if _two_requests(*pair)), key=_weaker, default=None)
    if best is None or _confidence(whole) > _weaker(best) + WHOLE_IS_BETTER_BY:
        return (whole,)
    return best


def _two_requests(left: IntentReading, right: IntentReading) -> bool:
    return left.decision == right.decision == "accept" and left.candidates[0].intent != right.candidates[0].intent


def _weaker(pair: tuple[IntentReading, IntentReading]) -> float:
    return min(map(_confidence, pair))


def _confidence(reading: IntentReading) -> float:
    return reading.candidates[0].confidence if reading.candidates else 0.0


def _at_conjunctions(sentence: str, language: str) -> list[str]:
    """The normalized words between conjunctions, of which two may stand in a row."""
    words = normalize(sentence).split()
    folded, joints = [fold(word) for word in words], pack(language).sentences.joints
    pieces: list[str] = []
    start = place = 0
    while place < len(words):
        behind = joints.behind(folded, joints.behind(folded, place))
        if behind > place:
            pieces.append(" ".join(words[start:place]))
            start = place = behind
        else:
            place += 1
    return [*pieces, " ".join(words[start:])]


def _joined(parts: list[str]) -> list[str]:
    """Parts too short to be a request stay with the one before, or the one after."""
    found: list[str] = []
    waiting = ""
    for part in parts:
        piece = f"{waiting} {part}".strip()
        waiting = ""
        if len(piece.split()) >= SHORTEST_CLAUSE:
            found.append(piece)
        elif found:
            found[-1] = f"{found[-1]} {piece}".strip()
        else:
            waiting = piece
    return [*found, waiting] if waiting else found

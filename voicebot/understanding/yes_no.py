"""Yes or no: a table of whole answers, then rules for particles, and otherwise no guess.

A wrong yes costs an order and a repeated question costs a breath, so every doubtful answer is None.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import dropwhile

from voicebot.understanding.languages import pack
from voicebot.understanding.languages.notation import Phrases
from voicebot.understanding.languages.pack import Answers
from voicebot.understanding.normalize import fold, normalize, tokens
from voicebot.understanding.transliteration import in_own_letters

_CLAUSE = re.compile(r"[,.;:!?…–—]+(?:\s+|$)")


# Whoever says more has answered at the beginning.
_MOST_CHARACTERS = 2000


@dataclass(frozen=True, slots=True)
class YesNo:
    """The answer, and the words after it."""

    value: bool
    rest: str


def read(text: str, language: str) -> YesNo | None:
    """The answer in an utterance; None when there is none or it could be either."""
    text = text[:_MOST_CHARACTERS]
    found = _read(text, language)
    respelled = in_own_letters(text, language)
    return found if found is not None or respelled == text else _read(respelled, language)


def _read(text: str, language: str) -> YesNo | None:
    answers = pack(language).answers
    words = tokens(text, language)
    folded = tuple(map(fold, words))
    # Some answers sound like fillers: uh-huh.
    uncut = tuple(fold(normalize(text)).split())
    if answers.unsure.whole(folded):
        return None
    return _alone(uncut, answers) or _alone(folded, answers) or _opening(text, language) or _particles(words, answers)


def _alone(words: tuple[str, ...], answers: Answers) -> YesNo | None:
    value = _whole(words, answers)
    return None if value is None else YesNo(value, "")


def _whole(words: tuple[str, ...], answers: Answers) -> bool | None:
    """The polarity of an answer that is a phrase of the tables, or a row of phrases that agree."""
    if answers.yes.whole(words):
        return True
    if answers.no.whole(words):
        return False
    polarities, end = _row(words, answers)
    return _agreed(polarities) if end == len(words) else None


def _row(words: tuple[str, ...], answers: Answers) -> tuple[list[str], int]:
    """Phrases one after another from the start: yes, no, stress, courtesy; and where they stop."""
    found: list[str] = []
    place = 0
    while step := _step(words, place, answers):
        found.append(step[0])
        place = step[1]
    return found, place


def _step(words: tuple[str, ...], place: int, answers: Answers) -> tuple[str, int] | None:
    tables = (
        ("unsure", answers.unsure),
        ("no", answers.no),
        ("settled", answers.settled),
        ("courtesy", answers.courtesy),
        ("stress", answers.stress),
        ("yes", answers.yes),
        ("yes", answers.openers_yes),
        ("no", answers.openers_no),
    )
    steps = [(name, found[1]) for name, table in tables if (found := table.at(words, place))]
    return max(steps, key=lambda step: step[1]) if steps else None


def _agreed(polarities: list[str]) -> bool | None:
    """All one way, stress counting as yes when nothing says no; anything mixed is no answer."""
    said = set(polarities) - {"courtesy"}
    said = said - {"settled"} or said
    if not said or "unsure" in said or {"yes", "no"} <= said:
        return None
    if "no" in said:
        # "Of course not" stresses what comes; "no, of course" takes it back.
        taken_back = "stress" in said and polarities.index("stress") > polarities.index("no")
        return None if taken_back else False
    return True


def _opening(text: str, language: str) -> YesNo | None:
    """A first clause that is an answer by itself: what comes after the comma is the rest."""
    first, *others = _CLAUSE.split(text.strip(), maxsplit=1)
    answers = pack(language).answers
    head, rest = tuple(map(fold, tokens(first, language))), tokens(" ".join(others), language)
    value = None if not rest or answers.unsure.whole(head) else _whole(head, answers)
    return None if value is None else _unless_taken_back(value, rest, answers)


def _particles(words: tuple[str, ...], answers: Answers) -> YesNo | None:
    """An opener without a comma after it; a no that may only negate the next word does not count."""
    folded = tuple(map(fold, words))
    yes, no = answers.openers_yes.behind(folded, 0), answers.openers_no.behind(folded, 0)
    end, longest = max(yes, no), _step(folded, 0, answers)
    # "No problem with …" opens with a longer phrase than its no, and one that means yes.
    turned = longest is not None and longest[1] > end and longest[0] != ("yes" if yes >= no else "no")
    if not 0 < end < len(words) or turned or _negates(folded, end, answers):
        return None
    # Without a pause "tak nie będzie" may be a yes, or "it will not be so".
    if yes >= no and words[end] in answers.negators:
        return None
    return _unless_taken_back(yes >= no, words[end:], answers)


def _negates(words: tuple[str, ...], end: int, answers: Answers) -> bool:
    """Whether the no before this word may be about the word alone."""
    return words[end - 1] in answers.negators and words[end] not in answers.connectors


def _unless_taken_back(value: bool, rest: tuple[str, ...], answers: Answers) -> YesNo | None:
    """The answer with its rest, unless the rest is doubt or the other answer."""
    folded = tuple(map(fold, rest))
    if _doubts(folded, answers):
        return None
    told = tuple(dropwhile(answers.connectors.__contains__, folded))
    polarities, end = _row(told, answers)
    done = end == len(told)
    # "I'm not sure" begins with one of the words that only join.
    polarities += _row(folded, answers)[0]
    joined = len(told) < len(folded)
    contrary = {"unsure", "no" if value else "yes"} if done or (joined and value) else {"unsure"}
    other = answers.openers_no if value else answers.openers_yes
    if contrary.intersection(polarities) or _closes(folded, other) or _opens(told, other, answers):
        return None
    return YesNo(value, "" if done else " ".join(rest))


def _doubts(words: tuple[str, ...], answers: Answers) -> bool:
    """Whether words end in doubt: ... but I don't know."""
    return any(answers.unsure.whole(words[place:]) for place in range(len(words)))


def _closes(words: tuple[str, ...], particles: Phrases[bool]) -> bool:
    return particles.at(words, len(words) - 1) is not None


def _opens(words: tuple[str, ...], particles: Phrases[bool], answers: Answers) -> bool:
    """Whether words begin with the other answer's particle, and not with the negation of what follows."""
    found = particles.at(words, 0)
    return found is not None and (found[1] == len(words) or words[found[1] - 1] not in answers.negators)

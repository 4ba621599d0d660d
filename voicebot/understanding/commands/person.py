"""Who asks for a person, in whatever words and wherever in the sentence.

Word order is free in three of our four languages, so no list of sentences will do. A word for staff is
looked at together with everything around it that can belong to such a request; what decides is whether that
stretch asks for something, or is all there is. What people report ("your agent told me") does neither.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from voicebot.understanding.languages.commands import CommandTable, WordClass

Span = tuple[int, int]

BOT_WITHIN = 6
TALK_BEFORE = 2


def asks_for_person(words: Sequence[str], table: CommandTable) -> Span | None:
    """The stretch of folded words that asks for a person, else None."""
    refusal = _refuses_bot(words, table)
    if refusal is not None:
        return refusal
    return next((span for span in _spans(words, table) if _is_request(words, span, table)), None)


def _spans(words: Sequence[str], table: CommandTable) -> Iterator[Span]:
    """Stretches around words for a person, none inside another."""
    place = 0
    while place < len(words):
        stop = place
        if words[place] in table.person.staff or words[place] in table.person.someone:
            start, stop = _grown(words, (place, place + 1), table)
            yield start, stop
        place = stop + 1


def _grown(words: Sequence[str], span: Span, table: CommandTable) -> Span:
    """The span with all words on its left and right that may belong to a request."""
    start, stop = span
    while start > 0 and _may_belong(words[start - 1], table):
        start -= 1
    while stop < len(words) and _may_belong(words[stop], table) and table.person.reasons.at(words, stop) is None:
        stop += 1
    return start, stop


def _may_belong(word: str, table: CommandTable) -> bool:
    person = table.person
    asking = (person.want, person.talk, person.connect)
    people = (person.staff, person.someone, person.real, person.bots)
    return _has([word], person.around, *asking, *people, table.courtesies, table.negations)


def _is_request(words: Sequence[str], span: Span, table: CommandTable) -> bool:
    person, stretch = table.person, words[slice(*span)]
    if _refused(stretch, table) or _denied(stretch, table):
        return False
    if _has(stretch, person.talk, person.connect):
        return True
    if _is_all_but_why(words, span, table):
        return True
    is_all = span == (0, len(words))
    if not _has(stretch, person.staff, person.real):
        return is_all and _has(stretch, person.want)
    return is_all or (_has(stretch, person.want) and _ends_there(words, span[1], table))


def _is_all_but_why(words: Sequence[str], span: Span, table: CommandTable) -> bool:
    """Whether it is "an agent about my return": nothing asks, but nothing is told of the agent either."""
    start, stop = span
    unmoved = _has(words[:stop], table.negations) or _has(words[stop:], table.person.reports)
    return start == 0 and not unmoved and _says_why(words, stop, table)


def _ends_there(words: Sequence[str], stop: int, table: CommandTable) -> bool:
    """Whether the sentence is over behind the stretch, or goes on to say why."""
    return stop == len(words) or words[stop] in table.person.onward or _says_why(words, stop, table)


def _says_why(words: Sequence[str], stop: int, table: CommandTable) -> bool:
    """Whether a reason begins behind the stretch, or is what the sentence ends with."""
    person = table.person
    return person.reasons.at(words, stop) is not None or _has(words[stop:][-1:], person.reasons_behind)


def _refused(stretch: Sequence[str], table: CommandTable) -> bool:
    """Whether a wish is negated and not said again without: "I don't want you, I want a person" takes nothing back."""
    nots, wishes = table.person.nots, _wishes(stretch, table)
    negated = {wish for before, wish in wishes if before in nots}
    return not negated <= {wish for before, wish in wishes if before not in nots}


def _denied(stretch: Sequence[str], table: CommandTable) -> bool:
    """Whether the person named first is said not to be wanted: ich brauche keinen Mitarbeiter."""
    person = table.person
    place = next((at for at, word in enumerate(stretch) if _has([word], person.staff, person.someone)), 0)
    while place > 0 and _has([stretch[place - 1]], person.around) and stretch[place - 1] not in person.denies:
        place -= 1
    return place > 0 and stretch[place - 1] in person.denies


def _wishes(stretch: Sequence[str], table: CommandTable) -> list[tuple[str, str]]:
    """Each word that asks, behind the word before it."""
    person = table.person
    pairs = pairwise(("", *stretch))
    return [(before, word) for before, word in pairs if _has([word], person.want, person.talk, person.connect)]


def _refuses_bot(words: Sequence[str], table: CommandTable) -> Span | None:
    """A negation, soon after it a word for a bot, and one for talking between, behind or right before them."""
    person = table.person
    for start in (at for at, word in enumerate(words) if word in table.negations):
        near = words[start : start + BOT_WITHIN + 1]
        talks = _has(near, person.talk) or _has(words[max(0, start - TALK_BEFORE) : start], person.talk)
        if talks and _has(near, person.bots):
            last = max(at for at, word in enumerate(near) if _has([word], person.bots, person.talk))
            return _grown(words, (start, start + last + 1), table)
    return None


def _has(words: Sequence[str], *groups: WordClass) -> bool:
    return any(word in group for word in words for group in groups)

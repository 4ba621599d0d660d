"""Who asks for a person, in whatever words and wherever in the sentence.

Word order is free in three of our four languages, so no list of sentences will do. A word for staff is
looked at together with everything around it that can belong to such a request; what decides is whether that
stretch asks for something, or is all there is. What people report ("your agent told me") does neither.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from voicebot.understanding.commands.table import CommandTable, WordClass

Span = tuple[int, int]

BOT_WITHIN = 6


def asks_for_person(words: Sequence[str], table: CommandTable) -> Span | None:
    """The stretch of folded words that asks for a person, else None."""
    refusal = _refuses_bot(words, table)
    if refusal is not None:
        return refusal
    place = 0
    while place < len(words):
        if words[place] in table.person.staff or words[place] in table.person.someone:
            span = _grown(words, (place, place + 1), table)
            if _is_request(words, span, table):
                return span
            place = span[1]
        place += 1
    return None


def _grown(words: Sequence[str], span: Span, table: CommandTable) -> Span:
    """The span with all words on its left and right that may belong to a request."""
    start, stop = span
    while start > 0 and _may_belong(words[start - 1], table):
        start -= 1
    while stop < len(words) and _may_belong(words[stop], table):
        stop += 1
    return start, stop


def _may_belong(word: str, table: CommandTable) -> bool:
    person = table.person
    return any(
        word in group
        for group in (
            person.around,
            person.want,
            person.talk,
            person.connect,
            person.staff,
            person.someone,
            person.real,
            person.bots,
            table.courtesies,
            table.negations,
        )
    )


def _is_request(words: Sequence[str], span: Span, table: CommandTable) -> bool:
    person = table.person
    stretch = words[slice(*span)]
    if _refused(stretch, table):
        return False
    if _has(stretch, person.talk) or _has(stretch, person.connect):
        return True
    is_all = span == (0, len(words))
    wished = _has(stretch, person.want)
    if not (_has(stretch, person.staff) or _has(stretch, person.real)):
        return is_all and wished
    ends_there = span[1] == len(words) or words[span[1]] in person.onward
    return is_all or (wished and ends_there)


def _refused(stretch: Sequence[str], table: CommandTable) -> bool:
    """Whether a wish is negated and not said again without: "I don't want you, I want a person" takes nothing back."""
    nots, wishes = table.person.nots, _wishes(stretch, table)
    negated = {wish for before, wish in wishes if before in nots}
    return not negated <= {wish for before, wish in wishes if before not in nots}


def _wishes(stretch: Sequence[str], table: CommandTable) -> list[tuple[str, str]]:
    """Each word that asks, behind the word before it."""
    asking = (table.person.want, table.person.talk, table.person.connect)
    return [(before, word) for before, word in pairwise(("", *stretch)) if any(word in group for group in asking)]


def _refuses_bot(words: Sequence[str], table: CommandTable) -> Span | None:
    """A negation, and soon after it a word for talking and a word for a bot, in whichever order."""
    person = table.person
    for start, word in enumerate(words):
        near = words[start : start + BOT_WITHIN + 1] if word in table.negations else []
        if _has(near, person.bots) and _has(near, person.talk):
            last = max(at for at, each in enumerate(near) if each in person.bots or each in person.talk)
            return _grown(words, (start, start + last + 1), table)
    return None


def _has(words: Sequence[str], group: WordClass) -> bool:
    return any(word in group for word in words)

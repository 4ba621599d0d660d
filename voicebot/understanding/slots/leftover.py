"""Whether an answer was read whole: words left over that could change its value make it none.

A caller who hears a wrong day as a fact loses more than one who is asked to say the day again.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import pairwise, product

from voicebot.understanding.languages import pack
from voicebot.understanding.slots.durations import is_plural
from voicebot.understanding.slots.heard import Heard
from voicebot.understanding.slots.numerals import longest
from voicebot.understanding.slots.spec import Reading

# How many pieces away a word still belongs to the value: "friday of the month".
_NEAR = 3
_LONG_UNITS = frozenset({"d", "w", "mo", "y"})
_CLOCK_UNITS = frozenset({"h", "m"})
# "May" is also a verb, and "sun" a star.
_SHORTEST_NAME = 4

_NUMERIC = frozenset({"integer", "decimal", "money", "duration", "date"})

_Suspect = Callable[[Heard, int, AbstractSet[int]], bool]


def whole(kind: str, heard: Heard, found: Sequence[Reading]) -> bool:
    """Whether nothing that is left beside these readings could change them."""
    taken = {place for each in found for place in range(each.start, each.end)}
    if kind in _NUMERIC and _is_vague(heard, taken):
        return False
    if _is_taken_back(heard, taken):
        return False
    suspects = product(_left_near(heard, taken), _SUSPECTS.get(kind, ()))
    return not any(suspect(heard, place, taken) for place, suspect in suspects)


def _is_taken_back(heard: Heard, taken: AbstractSet[int]) -> bool:
    """Whether a "no, wait" follows the readings, with words behind it that were not understood."""
    size = len(heard.pieces)
    behind = range(max(taken, default=size) + 1, size)
    denials = (place for place in behind if heard.pieces[place] in heard.pack.retractions)
    return any(place + 1 < heard.pack.corrections.behind(heard.pieces, place) < size for place in denials)


def _left_near(heard: Heard, taken: AbstractSet[int]) -> list[int]:
    """The places near a reading that none has taken."""
    near = {place + step for place in taken for step in range(-_NEAR, _NEAR + 1)}
    return sorted((near - taken).intersection(range(len(heard.pieces))))


def _is_vague(heard: Heard, taken: AbstractSet[int]) -> bool:
    """Whether a word like "several" stands right before a reading: a few hundred."""
    return any(
        place - 1 not in taken
        and heard.pieces[place - 1] in heard.pack.numerals.vague
        # "Some three hours" is about three; "some hours" is any number of them.
        and heard.pieces[place] not in heard.pack.numerals.cardinals
        for place in taken
        if place
    )


def _is_month(heard: Heard, place: int, _taken: AbstractSet[int]) -> bool:
    return len(heard.pieces[place]) >= _SHORTEST_NAME and heard.pack.calendar.months.at(heard.pieces, place) is not None


def _points(heard: Heard, place: int, taken: AbstractSet[int]) -> bool:
    """Whether "next" or "last" stands here: Friday after next."""
    picked = heard.pack.calendar.picks.at(heard.pieces, place)
    return picked is not None and picked[0] in ("next", "last") and taken.isdisjoint(range(place, picked[1]))


def _is_days(heard: Heard, place: int, _taken: AbstractSet[int]) -> bool:
    """Whether a unit of days stands here; "сегодня днём" has a part of the day where "два дня" has days."""
    counted = heard.pack.clock.parts.at(heard.pieces, place) is None or _behind_amount(heard, place)
    return counted and _is_unit(heard, place, _LONG_UNITS)


def _counts(heard: Heard, place: int, taken: AbstractSet[int]) -> bool:
    """Whether a number stands right before a reading: two Fridays."""
    number = longest(heard, place)
    return number is not None and number.end in taken and number.value > 1 and not number.ordinal


def _of_time(heard: Heard, place: int, taken: AbstractSet[int]) -> bool:
    """A length beside the time, or words of its patterns at the very end: ten past, éjfél után fél órával."""
    measured = _is_unit(heard, place, _CLOCK_UNITS) and _behind_amount(heard, place)
    trailing = place - 1 in taken and place == len(heard.pieces) - 1
    return measured or (trailing and heard.pieces[place] in _literals(heard.pack.tag))


def _behind_amount(heard: Heard, place: int) -> bool:
    return place > 0 and _is_amount(heard, place - 1)


def _is_amount(heard: Heard, place: int) -> bool:
    shared = heard.pack.numerals.shares.at(heard.pieces, place) is not None
    return shared or heard.pack.is_number(heard.pieces[place]) or heard.pieces[place].isdecimal()


@lru_cache(maxsize=16)
def _literals(tag: str) -> frozenset[str]:
    """The words that a time is not complete with: past, to, przed."""
    patterns = (pattern.words.split() for pattern in pack(tag).clock.patterns)
    before = (word for words in patterns for word, after in pairwise(words) if after.startswith("{"))
    return frozenset(each for word in before if not word.startswith("{") for each in word.strip("[]").split("|"))


def _is_unit(heard: Heard, place: int, units: AbstractSet[str]) -> bool:
    return heard.pack.clock.units.value(heard.pieces, place) in units


def _of_length(heard: Heard, place: int, taken: AbstractSet[int]) -> bool:
    """A word that was no number right before a unit that needs one: umpteen days."""
    unread = place + 1 in taken and not _is_amount(heard, place + 1)
    # "Около часа" has the form of a plural too.
    return unread and is_plural(heard, place + 1) and heard.pack.clock.marks.at(heard.pieces, place) is None


def _of_spelling(heard: Heard, place: int, taken: AbstractSet[int]) -> bool:
    """A single letter beside the others that was not read among them."""
    beside = place - 1 in taken or place + 1 in taken
    # "Roman Ewa Xawery": a name behind names that tell letters is a letter, too.
    if place - 1 in taken and _is_example(heard, place - 1) and not _is_small_word(heard, place):
        return True
    lettered = len(heard.pieces[place]) == 1 and heard.pieces[place].isalpha()
    # "Cs mint Csaba": whatever has an example is a letter.
    return beside and (lettered or heard.pack.spelling.as_in.at(heard.pieces, place + 1) is not None)


def _is_example(heard: Heard, place: int) -> bool:
    """Whether a word of the spelling alphabet stands alone here, with no letter said before it."""
    spelling = heard.pack.spelling
    lettered = place > 0 and spelling.letters.at(heard.pieces, place - 1) is not None
    behind_as = place > 0 and spelling.as_in.behind(heard.pieces, place - 1) == place
    return spelling.alphabet.at(heard.pieces, place) is not None and not lettered and not behind_as


def _is_small_word(heard: Heard, place: int) -> bool:
    """Whether a word is one that goes along with any answer: thanks, please, yes."""
    language = heard.pack
    tables = (language.answers.courtesy, language.answers.openers_yes, language.answers.yes, language.spelling.lead_ins)
    return any(table.at(heard.pieces, place) is not None for table in tables)


_SUSPECTS: dict[str, tuple[_Suspect, ...]] = {
    "date": (_is_month, _points, _is_days, _counts),
    "time": (_of_time,),
    "duration": (_of_length,),
    "identifier": (_of_spelling,),
}

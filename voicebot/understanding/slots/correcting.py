"""Values that a caller takes back in the same breath: "eight, no, nine"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from voicebot.understanding.slots.digits import digit_strings, first_group
from voicebot.understanding.slots.fractions import number_at
from voicebot.understanding.slots.heard import Heard, Scan
from voicebot.understanding.slots.negating import NEVER, negated
from voicebot.understanding.slots.numerals import Number, longest
from voicebot.understanding.slots.spec import Reading, SlotSpec, fits

# Who has corrected three times is asked again anyway.
MOST_CORRECTIONS = 3
_WHOLE = frozenset({"text", "name", "yes_no"})
# Kinds whose last words ("... thousand", "... euros", "... of May") a correction need not repeat.
_MEASURED = frozenset({"integer", "decimal", "money", "duration", "date", "time"})
_DATED = frozenset({"date", "time"})
_THOUSAND = 1000


def corrected(spec: SlotSpec, heard: Heard, scan: Scan) -> list[Reading]:
    """What still holds of an utterance that takes something back; nothing when it takes nothing back."""
    if spec.kind in _WHOLE:
        return []
    return negated(spec, heard, scan) or _amended(spec, heard, scan)


def corrections(spec: SlotSpec, heard: Heard, scan: Scan) -> Iterator[tuple[int, int]]:
    """Where correcting words begin and end, the last ones first."""
    for place in range(len(heard.pieces) - 1, 0, -1):
        end = _correction(spec, heard, place, scan)
        if end is not None and end < len(heard.pieces):
            yield place, end


def _correction(spec: SlotSpec, heard: Heard, place: int, scan: Scan) -> int | None:
    """The place behind a correcting word; a bare "no" corrects only between two readable values."""
    if found := heard.pack.corrections.at(heard.pieces, place):
        return found[1]
    bare = spec.kind not in NEVER and heard.pieces[place] in heard.pack.retractions
    return place + 1 if bare and scan(spec.loose, heard.part(0, place)) else None


def _amended(spec: SlotSpec, heard: Heard, scan: Scan) -> list[Reading]:
    """What was said after the last correction, where there is one."""
    for place, end in islice(corrections(spec, heard, scan), MOST_CORRECTIONS):
        before, after = heard.part(0, place), heard.part(end, len(heard.pieces))
        if found := _completed(spec, before, after, scan) or _continued(spec, before, after, scan):
            return [each.moved(end) for each in found] + _kept(spec, heard, place, scan)
        if found := _last_digits(spec, before, after) + scan(spec, after):
            return [each.moved(end) for each in found] + _kept(spec, heard, place, scan)
        if patched := _patched(spec, before, after):
            return [Reading(patched, 0, len(heard.pieces))]
    return []


def _kept(spec: SlotSpec, heard: Heard, place: int, scan: Scan) -> list[Reading]:
    """What stands before a no that without a pause behind it may be a not: ``öten nem hatan`` is five, or six."""
    word = heard.words[heard.origin[place]]
    negates = word in heard.pack.answers.negators and spec.kind in _MEASURED
    if not negates or place + 1 < heard.pack.corrections.behind(heard.pieces, place):
        return []
    paused = re.search(rf"\b{word}\s*[,.;:!…–—]", heard.text.lower())
    return [] if paused else scan(spec, heard.part(0, place))


def _completed(spec: SlotSpec, before: Heard, after: Heard, scan: Scan) -> list[Reading]:
    """``ten minutes, no, fifteen``: the new number with what stood behind the old one; nothing when it has its own."""
    old = _last(spec, before, scan) if spec.kind in _MEASURED else None
    if old is None:
        return []
    number = longest(before, old.start)
    if number is None:
        return _counted_now(spec, before, after, old, scan)
    tails = (before.part(start, old.end) for start in _tails(before, number, old.end))
    found = [each for tail in tails for each in _with_tail(spec, after, tail, scan)]
    return found if number.end < old.end or not found else found + scan(spec, after)


def _counted_now(spec: SlotSpec, before: Heard, after: Heard, old: Reading, scan: Scan) -> list[Reading]:
    """``an hour, no, two``: one of a unit is said without its number."""
    complete = number_at(before, old.start) is not None or any(each.sure for each in scan(spec, after))
    return [] if complete else _with_tail(spec, after, before.part(old.start, old.end), scan)


def _last(spec: SlotSpec, heard: Heard, scan: Scan) -> Reading | None:
    """The reading that ends last, within its limits or not."""
    return max(scan(spec.loose, heard), key=lambda each: each.end, default=None)


def _continued(spec: SlotSpec, before: Heard, after: Heard, scan: Scan) -> list[Reading]:
    """``january ninth, no, tenth``: the new end behind a beginning that is not repeated; nothing when it is whole."""
    if spec.kind not in _DATED or _is_whole(scan(spec, after)):
        return []
    # What is taken back need not have been a day at all: the thirtieth of February.
    old = _last(spec, before, scan)
    # The beginning may stand apart from what was read: February, the thirtieth.
    counted_on = after.pack.calendar.days_behind.at(after.pieces, 0) is not None
    cuts = range((old.end if old else len(before.pieces)) - (not counted_on), 0, -1)
    return next(filter(None, (_with_head(spec, before.part(0, cut), after, scan) for cut in cuts)), [])


def _is_whole(found: list[Reading]) -> bool:
    """Whether one reading leaves no doubt."""
    return len(found) == 1 and found[0].sure


def _with_head(spec: SlotSpec, head: Heard, after: Heard, scan: Scan) -> list[Reading]:
    size = len(head.pieces)
    joined = [each for each in scan(spec, head.then(after)) if each.sure and each.start < size < each.end]
    return [replace(each, start=0, end=each.end - size) for each in joined]


def _tails(heard: Heard, number: Number, end: int) -> list[int]:
    """Where what is not repeated may begin: behind the number, and at its thousand ("two thousand, no, three")."""
    factor = heard.pack.numerals.multipliers.get(heard.pieces[number.end - 1], 0)
    starts = [number.end - 1] if factor >= _THOUSAND else []
    return [*starts, number.end] if number.end < end else starts


def _with_tail(spec: SlotSpec, after: Heard, tail: Heard, scan: Scan) -> list[Reading]:
    size = len(after.pieces)
    return [replace(each, end=size) for each in scan(spec, after.then(tail)) if each.start < size < each.end]


def _patched(spec: SlotSpec, before: Heard, after: Heard) -> str | None:
    """``four seven two, no, three`` with three digits wanted: the last ones replaced."""
    if spec.kind != "digits" or spec.length is None:
        return None
    heads, tails = (digit_strings(SlotSpec("digits"), part)[:1] for part in (before, after))
    pairs = ((str(head.value), str(tail.value)) for head, tail in zip(heads, tails, strict=False))
    cut_short = (old[: spec.length - len(new)] + new for old, new in pairs)
    patched = (*(text for text, _ in _mended(before, after)), *cut_short)
    return next((text for text in patched if fits(spec, text)), None)


def _last_digits(spec: SlotSpec, before: Heard, after: Heard) -> list[Reading]:
    """``one two three, no, four`` where any number of digits is right: the last one may be all that is replaced."""
    if spec.kind != "digits" or spec.length is not None or spec.pattern is not None or spec.known:
        return []
    return [replace(tail, value=text) for text, tail in _mended(before, after) if fits(spec, text)]


def _mended(before: Heard, after: Heard) -> Iterator[tuple[str, Reading]]:
    """The digits with their end replaced by what comes after: by its first group, from where it goes on, or by all."""
    heads, tails = (digit_strings(SlotSpec("digits"), part)[:1] for part in (before, after))
    for head, tail in zip(heads, tails, strict=False):
        old, new = str(head.value), str(tail.value)
        sizes = (len(first_group(after, tail.start)), len(new)) if len(new) < len(old) else ()
        yield from ((old[:-size] + new, tail) for size in dict.fromkeys(sizes))

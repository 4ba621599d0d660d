"""Values that are denied beside the one that is meant: "not thirty but thirteen", "not Friday, Saturday"."""

from __future__ import annotations

from voicebot.understanding.slots.heard import Heard, Scan
from voicebot.understanding.slots.spec import Reading, SlotSpec

# Free words may say "not" of anything, and "Wednesday, but not before four" denies nothing.
NEVER = frozenset({"text", "name", "yes_no", "window"})


def negated(spec: SlotSpec, heard: Heard, scan: Scan) -> list[Reading]:
    """The values beside a denied one; nothing where none is denied."""
    if spec.kind in NEVER:
        return []
    return _contrasted(spec, heard, scan) or _denied_first(spec, heard, scan) or _rejected(spec, heard, scan)


def _contrasted(spec: SlotSpec, heard: Heard, scan: Scan) -> list[Reading]:
    """``not thirty but thirteen``: what is said behind the "but"."""
    places = [place for place, piece in enumerate(heard.pieces) if piece in heard.pack.contrasts]
    negators = [place for place, piece in enumerate(heard.pieces) if piece in heard.pack.retractions]
    if not places or not negators or negators[0] > places[-1]:
        return []
    behind = places[-1] + 1
    denied = scan(spec.loose, heard.part(negators[0] + 1, places[-1]))
    kept = scan(spec, heard.part(behind, len(heard.pieces))) if denied else []
    return [each.moved(behind) for each in kept]


def _denied_first(spec: SlotSpec, heard: Heard, scan: Scan) -> list[Reading]:
    """``not Friday, Saturday``: what comes after the denied value, and that one only as a doubt."""
    found = sorted(scan(spec, heard), key=lambda each: each.start)
    first = found[0].start if found else 0
    later = [each for each in found if each.start > first]
    return later + [each for each in found if each.start == first] if later and _is_denied(heard, first) else []


def _is_denied(heard: Heard, first: int) -> bool:
    """Whether a "not" stands before a value, with one small word between them at the most."""
    small = first > 0 and heard.pieces[first - 1] in heard.pack.calendar.between
    start = first - 1 - small
    return start >= 0 and heard.pieces[start] in heard.pack.retractions


def _rejected(spec: SlotSpec, heard: Heard, scan: Scan) -> list[Reading]:
    """``thirteen and not thirty``: what stands before; both where the same words may take it back."""
    place, _, end = next((found for found in heard.every(heard.pack.rejections) if found[0]), (0, True, 0))
    if not place:
        return []
    kept, denied = scan(spec, heard.part(0, place)), heard.part(end, len(heard.pieces))
    if kept and heard.pack.corrections.at(heard.pieces, place):
        kept += [each.moved(end) for each in scan(spec, denied)]
    return kept

"""One of the author's own values, by any of its words."""

from __future__ import annotations

from voicebot.understanding import yes_no
from voicebot.understanding.normalize import fold, normalize, stem
from voicebot.understanding.slots.heard import Heard
from voicebot.understanding.slots.spec import Reading, SlotSpec


def scan(spec: SlotSpec, heard: Heard) -> list[Reading]:
    """Choices whose synonyms stand in the utterance, the longest synonym first; then by stems."""
    exact = _matches(spec, heard, stemmed=False)
    return _longest(exact or _matches(spec, heard, stemmed=True))


def answers(_spec: SlotSpec, heard: Heard) -> list[Reading]:
    """Yes as True, no as False."""
    answer = yes_no.read(heard.text, heard.pack.tag)
    return [Reading(answer.value, 0, len(heard.pieces), False)] if answer and heard.pieces else []


def _matches(spec: SlotSpec, heard: Heard, *, stemmed: bool) -> list[Reading]:
    tag = heard.pack.tag
    # Not the pieces: an author's synonym knows nothing of how numbers are cut.
    places = list(dict.fromkeys(heard.origin))
    words = [stem(heard.words[each], tag) if stemmed else fold(heard.words[each]) for each in places]
    first = [heard.origin.index(each) for each in places]
    after = [*first[1:], len(heard.pieces)]
    found = []
    for value, synonyms in spec.choices.items():
        for synonym in (*synonyms.get(tag, ()), value.replace("_", " ")):
            wanted = normalize(synonym).split()
            wanted = [stem(each, tag) if stemmed else fold(each) for each in wanted]
            found += [
                Reading(value, first[place], after[place + len(wanted) - 1], not stemmed)
                for place in range(len(words) - len(wanted) + 1)
                if wanted and words[place : place + len(wanted)] == wanted
            ]
    return found


def _longest(found: list[Reading]) -> list[Reading]:
    """Drops what stands inside a longer match: "return label" is no "return"."""
    ordered = sorted(found, key=lambda each: (each.start - each.end, each.start))
    kept: list[Reading] = []
    for each in ordered:
        inside = any(other.start <= each.start and each.end <= other.end for other in kept)
        if not inside or any((other.start, other.end) == (each.start, each.end) for other in kept):
            kept.append(each)
    return sorted(kept, key=lambda each: each.start)

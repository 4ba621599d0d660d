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
    """Synonyms among the words; not among the pieces, since an author knows nothing of how numbers are cut."""
    tag = heard.pack.tag
    places = list(dict.fromkeys(heard.origin))
    words = _alike([heard.words[each] for each in places], tag, stemmed)
    starts = [*(heard.origin.index(each) for each in places), len(heard.pieces)]
    found = []
    for value, synonyms in spec.choices.items():
        for synonym in (*synonyms.get(tag, ()), value.replace("_", " ")):
            wanted = _alike(normalize(synonym).split(), tag, stemmed)
            found += [
                Reading(value, starts[place], starts[place + len(wanted)], not stemmed)
                for place in range(len(words))
                if wanted and words[place : place + len(wanted)] == wanted
            ]
    return found


def _alike(words: list[str], tag: str, stemmed: bool) -> list[str]:
    return [stem(word, tag) if stemmed else fold(word) for word in words]


def _longest(found: list[Reading]) -> list[Reading]:
    """Drops what stands inside a longer match: "return label" is no "return"."""
    ordered = sorted(found, key=lambda each: (each.start - each.end, each.start))
    kept: list[Reading] = []
    for each in ordered:
        inside = any(other.start <= each.start and each.end <= other.end for other in kept)
        if not inside or any((other.start, other.end) == (each.start, each.end) for other in kept):
            kept.append(each)
    return sorted(kept, key=lambda each: each.start)

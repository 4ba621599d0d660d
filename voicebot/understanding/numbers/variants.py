"""Number words that people say and the locale data lack, as what takes the place of what, ``=`` before a whole word."""

from __future__ import annotations

from collections.abc import Iterator

from voicebot.understanding.numbers.letters import squash

_VARIANTS = {
    # Cases after which -ūn is -īn, the short forms before a hundred, and the modern spelling of a hundred itself.
    "ar": "ون:ين مائة:مئة ثلاثة:ثلاث أربعة:أربع خمسة:خمس ستة:ست سبعة:سبع ثمانية:ثماني تسعة:تسع ألفين:ألفان إثن:اثن",
    # The s of quatre-vingts, a word of its own in the rules, is silent and often left out.
    "fr": "=s:",
    "fil": "dalawang:dalawam tatlong:tatlum limang:limam pitong:pitum walong:walum",
}
_PAIRS = {
    tag: [
        (squash(said), squash(also), said.startswith("="))
        for said, _, also in (pair.partition(":") for pair in pairs.split())
    ]
    for tag, pairs in _VARIANTS.items()
}


def spellings_of(word: str, tag: str) -> tuple[str, ...]:
    """Squashed letters, and what else is said for them."""
    return tuple(dict.fromkeys((word, *_others(word, tag))))


def _others(word: str, tag: str) -> Iterator[str]:
    for said, also, whole in _PAIRS.get(tag, ()):
        if word == said or (said in word and not whole):
            yield word.replace(said, also)

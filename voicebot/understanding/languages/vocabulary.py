"""Every word that a pack knows, wherever it stands: what the language is told by.

Numbers, months, answers and commands are the words callers use most, so a list kept for nothing else would only repeat
them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import fields, is_dataclass
from functools import lru_cache

from voicebot.understanding.languages import pack
from voicebot.understanding.languages.letters import fold
from voicebot.understanding.languages.notation import Phrases

# Names of letters and of people, beginnings and endings of words, signs and settings are no words of a language.
_NO_WORDS = frozenset({
    "tag", "name", "region", "decimal", "stemmer", "from_latin", "letters", "alphabet", "latin", "endings",
    "beginnings", "ordinal_endings", "hour_endings", "ordinal_hours", "gender_endings", "onward_endings",
    "glued_halves", "open_tens", "style", "plural", "thousands", "unit_signs", "money_signs", "people", "currencies",
})  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+\*?")
_PLACE = re.compile(r"\{[^{}]*\}")


@lru_cache(maxsize=32)
def vocabulary(tag: str) -> frozenset[str]:
    """The folded words of a language; single letters only where they are common words."""
    known = pack(tag)
    return frozenset(word for word in _words(known) if len(word) > 1) | known.signs.common


def _words(value: object) -> Iterator[str]:
    if isinstance(value, str):
        text = _PLACE.sub(" ", value.replace("_", " "))
        yield from (fold(word.lower()) for word in _WORD.findall(text) if not word.endswith("*"))
    elif isinstance(value, Phrases):
        yield from value.tails
        yield from (word for tails in value.tails.values() for tail, _ in tails for word in tail)
    elif isinstance(value, Mapping):
        yield from (word for pair in value.items() for each in pair for word in _words(each))
    elif isinstance(value, tuple | AbstractSet):
        yield from (word for each in value for word in _words(each))
    elif is_dataclass(value):
        parts = (getattr(value, each.name) for each in fields(value) if each.name not in _NO_WORDS)
        yield from (word for part in parts for word in _words(part))

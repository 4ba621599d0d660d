"""Words of anger, and swearing at the bot.

Anger is mostly not in the words, so these count for one at the most and only clear ones are listed; what
really tells is how the conversation goes. A false alarm would send a calm caller to a supervisor.
"""

from __future__ import annotations

import re
from functools import lru_cache

from voicebot.understanding.languages import pack
from voicebot.understanding.languages.notation import lines as lines_of
from voicebot.understanding.normalize import fold, normalize


def anger(text: str, language: str) -> int:
    """1 if the words themselves are angry, else 0."""
    temper = pack(language).temper
    return int(_found(text, temper.anger) or _found(text, temper.abuse))


def abuse(text: str, language: str) -> bool:
    """Whether the caller swears at the bot or at us."""
    return _found(text, pack(language).temper.abuse)


def _found(text: str, lines: str) -> bool:
    return bool(lines) and _pattern(lines).search(f" {fold(normalize(text))} ") is not None


_SIGNS = {"...": r"(?:\S+ ){0,3}?", "$": "$"}


@lru_cache(maxsize=16)
def _pattern(lines: str) -> re.Pattern[str]:
    """All lines as one expression over a text whose words stand between single spaces."""
    return re.compile(" (?:" + "|".join(map(_line, lines_of(lines))) + ")")


def _line(line: str) -> str:
    return "".join(_SIGNS.get(part) or _words(part) for part in line.split())


def _words(alternatives: str) -> str:
    words = "|".join(re.escape(word).replace(r"\*", r"\S*") for word in alternatives.split("|"))
    return f"(?:{words}) "

"""What is typed or piped into a chat, line by line."""

from __future__ import annotations

import re

from voicebot.authoring.diagnostics import Place
from voicebot.authoring.talk import Alternative, Caller, HangUp, Keys, Silence
from voicebot.channels.voice.messages import TEXT_LIMIT
from voicebot.errors import UsageError

TypedLine = Caller | Keys | Silence | HangUp

_SIGN = re.compile(r"\*\s*(\w+)\s*(.*?)\s*\*")
_KEYS = re.compile(r"[0-9*#]{1,100}")
_SIGNS = "*silence*, *keys 12#* and *hangup*"


def read_line(text: str, number: int, silence_ms: int) -> TypedLine | None:
    """What the caller does, None for an empty line; UsageError for a sign that means nothing."""
    words, place = text.strip(), Place("input", number, 1)
    if not words:
        return None
    sign = _SIGN.fullmatch(words)
    match sign and (sign[1].lower(), sign[2]):
        case None:
            if len(words) > TEXT_LIMIT:
                raise UsageError(
                    f"line {number} is longer than {TEXT_LIMIT} characters; nobody says that in one breath"
                )
            return Caller(place, (Alternative(words, 1.0),))
        case ("silence", ""):
            return Silence(place, silence_ms)
        case ("hangup", ""):
            return HangUp(place)
        case ("keys", keys) if _KEYS.fullmatch(keys):
            return Keys(place, keys)
        case _:
            raise UsageError(f"line {number}, {words}, is nothing a caller does; there is {_SIGNS}, or plain words")

"""Number words in one spelling, whatever stands between and on their letters."""

from __future__ import annotations

import unicodedata

from voicebot.understanding.languages.letters import fold

# Spellings that writers and recognisers do not keep apart: Arabic alef, yeh and teh marbuta, ß, palochka-like signs.
_SAME = str.maketrans("أإآٱىیةک", "اااايي" + "هك", "\u0640") | str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ı": "i"}
)


class _Kept(dict[int, str]):
    """A translation table that keeps letters, their marks and digits, and drops what only joins or parts them."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        # The spacing modifiers stand for an apostrophe more often than not.
        apart = unicodedata.category(char)[0] not in "LMN" or "\u02b0" <= char <= "\u02ff"
        self[code] = "" if apart else char
        return self[code]


_KEPT = _Kept()


def squash(text: str) -> str:
    """Small folded letters without spaces, hyphens and apostrophes: ``Quatre-vingts`` as ``quatrevingts``."""
    return fold(unicodedata.normalize("NFKC", text).lower()).translate(_SAME).translate(_KEPT)

"""The languages this package knows; one file each, and one line here."""

from __future__ import annotations

from functools import lru_cache

from voicebot.understanding.languages.en import ENGLISH
from voicebot.understanding.languages.hu import HUNGARIAN
from voicebot.understanding.languages.pack import LanguagePack
from voicebot.understanding.languages.pl import POLISH
from voicebot.understanding.languages.ru import RUSSIAN

PACKS = {each.tag: each for each in (POLISH, ENGLISH, HUNGARIAN, RUSSIAN)}


@lru_cache(maxsize=256)
def pack(language: str) -> LanguagePack:
    """The pack for a tag such as ``pl`` or ``pl-PL``; a plain one, which knows only figures, for others."""
    tag = language.replace("_", "-").split("-")[0].lower()
    return PACKS.get(tag) or LanguagePack(tag=tag, name=language)

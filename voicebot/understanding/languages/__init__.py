"""The languages this package knows: every module here that is named by a language's tag and holds its ``PACK``."""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from pkgutil import iter_modules

from voicebot.understanding.languages.letters import fold
from voicebot.understanding.languages.notation import phrases
from voicebot.understanding.languages.pack import Coin, LanguagePack
from voicebot.understanding.locales import currency_words, decimal, own_name

# pl, fil: the siblings of a language's file have longer names.
_LONGEST_TAG = 3


def _found() -> dict[str, LanguagePack]:
    tags = sorted(module.name for module in iter_modules(__path__) if len(module.name) <= _LONGEST_TAG)
    packs = (vars(import_module(f"{__name__}.{tag}")).get("PACK") for tag in tags)
    return {each.tag: each for each in packs if isinstance(each, LanguagePack)}


PACKS = _found()


@lru_cache(maxsize=256)
def pack(language: str) -> LanguagePack:
    """The pack for a tag such as ``pl`` or ``pl-PL``; for others a plain one, which knows what Unicode's data say."""
    tag = language.replace("_", "-").split("-")[0].lower()
    return PACKS.get(tag) or _plain(tag, language)


def _plain(tag: str, language: str) -> LanguagePack:
    money = phrases((fold(name), Coin(currencies)) for name, currencies in currency_words(tag).items())
    return LanguagePack(tag=tag, name=own_name(tag) or language, decimal=decimal(tag), coins=money)

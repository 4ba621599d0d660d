"""How values are said or written for people, in the forms their sentences need."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import lru_cache

from voicebot.understanding.languages import pack
from voicebot.understanding.saying import amounts, by_locale, characters, moments
from voicebot.understanding.saying.amounts import count
from voicebot.understanding.saying.by_locale import listed
from voicebot.understanding.saying.decimals import decimal
from voicebot.understanding.saying.endings import hung
from voicebot.understanding.saying.numerals import cardinal, figures
from voicebot.understanding.saying.ordinals import ordinal
from voicebot.understanding.saying.people import address
from voicebot.understanding.saying.wish import Value, Wish

__all__ = ["KINDS", "address", "count", "listed", "prepare", "say"]


def _number(value: Value, wish: Wish) -> str:
    """A number with its decimals; whole ones as they are counted."""
    number = float(value)
    return _count(int(number), wish) if number == int(number) else decimal(number, wish.language, wish.written)


def _count(value: Value, wish: Wish) -> str:
    number = int(value)
    return figures(number, wish.language) if wish.written else cardinal(number, wish.language, wish.form or "nom")


def _ordinal(value: Value, wish: Wish) -> str:
    return f"{int(value)}." if wish.written else ordinal(int(value), wish.language, wish.form or "nom-m")


def _year(value: Value, wish: Wish) -> str:
    return str(int(value)) if wish.written else moments.year(int(value), wish.language, wish.form)


def _day(value: Value, wish: Wish) -> str:
    today = wish.now.date() if wish.now else None
    return moments.day(str(value), wish.language, wish.form, wish.written, today)


def _with_ending(kind: str, value: Value, wish: Wish) -> str | None:
    """The value with the ending of its case, where the language has endings and no words of its own for this one."""
    speech = pack(wish.language).speech
    endings = None if wish.written or f"{kind}.{wish.form}" in speech.templates else speech.endings.get(wish.form)
    if endings is None or kind not in _ENDED:
        return None
    irregular = speech.accusatives if wish.form == "acc" else {}
    return hung(_SAYINGS[kind](value, replace(wish, form="")), endings, irregular)


# Values that may take an ending: times and windows have words of their own, digits are no words of a sentence.
_ENDED = frozenset({"count", "number", "year", "day", "duration", "money"})
_SAYINGS: dict[str, Callable[[Value, Wish], str]] = {
    "count": _count,
    "number": _number,
    "ordinal": _ordinal,
    "year": _year,
    "day": _day,
    "time": lambda value, wish: moments.time(str(value), wish.language, wish.form, wish.written),
    "window": lambda value, wish: moments.window(str(value), wish.language, wish.form, wish.written, wish.now),
    "duration": lambda value, wish: amounts.duration(str(value), wish.language, wish.written, wish.form),
    "money": lambda value, wish: amounts.money(str(value), wish.language, wish.written, wish.form),
    "digits": lambda value, wish: characters.digits(str(value), wish.language, wish.written),
    "phone": lambda value, wish: characters.phone(str(value), wish.language, wish.written),
    "postcode": lambda value, wish: characters.postcode(str(value), wish.language, wish.written),
    "spell": lambda value, wish: characters.spell(str(value), wish.language, wish.written),
    "text": lambda value, _: str(value),
}

KINDS = frozenset(_SAYINGS)


@lru_cache(maxsize=256)
def prepare(language: str) -> None:
    """Read whatever files tell of a language, so that nothing said or heard in it later opens one."""
    known = pack(language)
    if known.speech.cardinals:
        # Currencies that a pack does not name go by the locale's names.
        say("money", "1.00 XTS", language)
    else:
        by_locale.prepare(known.tag)


def say(
    kind: str,
    value: Value,
    language: str,
    *,
    written: bool = False,
    form: str = "",
    now: datetime | None = None,
) -> str:
    """The value for people, spoken unless written; ValueError for an unknown kind.

    A value that is not of the kind comes back as its text: a caller must never hear that something broke.
    """
    if kind not in KINDS:
        raise ValueError(f"nothing is said as {kind!r}; known: {', '.join(sorted(KINDS))}")
    known = pack(language)
    saying = _SAYINGS[kind] if known.speech.cardinals else by_locale.SAYINGS.get(kind, _SAYINGS[kind])
    wish = Wish(known.tag, written, form, now)
    try:
        return _with_ending(kind, value, wish) or saying(value, wish)
    except (ValueError, ArithmeticError, KeyError):
        return str(value)

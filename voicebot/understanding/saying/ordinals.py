"""Ordinal numbers in words: the last part of the number changes, and what is before it stays as it is counted."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from voicebot.understanding.languages import pack
from voicebot.understanding.languages.pack import Speech
from voicebot.understanding.saying.numerals import LARGEST, cardinal, glued, pick

_ROUND = (1_000_000, 1000, 100)


@lru_cache(maxsize=8192)
def ordinal(value: int, language: str, form: str = "nom-m") -> str:
    """An ordinal number; figures with a full stop where the language has no words."""
    speech = pack(language).speech
    within = bool(speech.ordinals) and 0 <= value < LARGEST
    return (_said(speech, value, form, language) if within else None) or f"{value}."


def _said(speech: Speech, value: int, form: str, language: str) -> str | None:
    if speech.style == "glued" and value > 100 and value % 100 == 0:
        return _glued_round(speech, value, form)
    head, tail = _cut(speech, value)
    if tail is None or tail not in speech.ordinals:
        return cardinal(value, language) + "th" if speech.style == "english" else None
    if not head:
        return pick(speech.ordinals[tail], form)
    return _BINDINGS.get(speech.style, _last_word)(speech, head, tail, form, language)


def _cut(speech: Speech, value: int) -> tuple[int, int | None]:
    """The part that stays cardinal, and the last part, which becomes ordinal; None behind round thousands."""
    if value in speech.ordinals:
        return 0, value
    teens = value % 100
    if teens and teens in speech.ordinals:
        return value - teens, teens
    tail = next((value % unit for unit in (10, 100, 1000) if value % unit), None)
    return value - (tail or 0), tail


def _glued_round(speech: Speech, value: int, form: str) -> str:
    """kétszázadik, tízezredik: the last word of the number in its ordinal form."""
    unit = next(unit for unit in _ROUND if value % unit == 0)
    name = speech.scales[unit].forms[0] if unit in speech.scales else speech.templates["hundred"]
    return glued(speech, value, "nom").removesuffix(name) + pick(speech.ordinals[unit], form)


def _one_word(speech: Speech, head: int, tail: int, form: str, language: str) -> str:
    """huszonharmadik, dreiundzwanzigster: what is bound to the word may have a form of its own."""
    forms, case = speech.ordinals[tail], form.partition("-")[0]
    bound = forms.get("bound" if case == "nom" else f"bound-{case}")
    return cardinal(head, language, "bound") + (bound or pick(forms, form))


def _last_word(speech: Speech, head: int, tail: int, form: str, language: str) -> str:
    """двадцать третий: all but the last word is counted."""
    return f"{cardinal(head, language)} {pick(speech.ordinals[tail], form)}"


def _tens_too(speech: Speech, head: int, tail: int, form: str, language: str) -> str:
    """dwudziesty trzeci: tens change with their units."""
    if not _behind_tens(head, tail):
        return _last_word(speech, head, tail, form, language)
    return f"{ordinal(head, language, form)} {pick(speech.ordinals[tail], form)}"


def _english(speech: Speech, head: int, tail: int, form: str, language: str) -> str:
    """twenty-third, one hundred and third."""
    joint = "-" if _behind_tens(head, tail) else f" {speech.templates['and']} "
    return cardinal(head, language) + joint + pick(speech.ordinals[tail], form)


def _behind_tens(head: int, tail: int) -> bool:
    return tail < 10 and head % 100 >= 20


_BINDINGS: dict[str, Callable[[Speech, int, int, str, str], str]] = {
    "glued": _one_word,
    "german": _one_word,
    "pl": _tens_too,
    "english": _english,
}

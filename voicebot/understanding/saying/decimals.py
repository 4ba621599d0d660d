"""Numbers with decimals: two and a half, три целых четырнадцать сотых, zero przecinek pięć."""

from __future__ import annotations

from voicebot.understanding.languages import pack
from voicebot.understanding.saying.characters import digits
from voicebot.understanding.saying.numerals import cardinal, counted, figures


def decimal(number: float, language: str, written: bool = False) -> str:
    """A number that is not whole, to six decimals."""
    whole, _, part = f"{abs(number):.6f}".rstrip("0").partition(".")
    known = pack(language)
    if written:
        return ("-" if number < 0 else "") + f"{figures(int(whole), language)}{known.decimal}{part}"
    sign = f"{known.speech.templates['minus']} " if number < 0 else ""
    return sign + _spoken(int(whole), part, language)


def _spoken(whole: int, part: str, language: str) -> str:
    """The half by its word, tenths and hundredths as nouns where they are, else digit by digit."""
    speech = pack(language).speech
    if part == "5" and whole:
        return f"{cardinal(whole, language)} {speech.templates['half']}"
    if noun := speech.fractions.get(str(len(part))):
        return f"{counted(whole, language, speech.fractions['0'])} {counted(int(part), language, noun)}"
    return f"{cardinal(whole, language)} {speech.templates['point']} {digits(part, language)}"

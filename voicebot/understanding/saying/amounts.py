"""Money, lengths of time and counted things."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from voicebot.understanding.languages import pack
from voicebot.understanding.languages.pack import LanguagePack, Noun
from voicebot.understanding.saying.by_locale import SAYINGS
from voicebot.understanding.saying.numerals import cardinal, counted, figures, plural
from voicebot.understanding.saying.parts import length
from voicebot.understanding.saying.wish import Wish


@lru_cache(maxsize=4096)
def money(text: str, language: str, written: bool = False, case: str = "") -> str:
    """``249.00 PLN`` in words and a case, or as the language writes prices. ValueError when it is no amount."""
    number, currency = text.split()
    amount, known = Decimal(number), pack(language)
    if not amount.is_finite():
        raise ValueError(text)
    if written:
        return _written(amount, currency, known)
    nouns = known.speech.money_cases.get(case, {}).get(currency) or known.speech.money.get(currency)
    if nouns is None:
        return SAYINGS["money"](text, Wish(known.tag))
    sign = f"{known.speech.templates['minus']} " if amount < 0 else ""
    parts = zip(divmod(round(abs(amount) * 100), 100), nouns, strict=True)
    # Nothing at all is no whole of it.
    said = [counted(number, language, noun, case) for number, noun in parts if number]
    return sign + " ".join(said or [counted(0, language, nouns[0], case)])


def _written(amount: Decimal, currency: str, known: LanguagePack) -> str:
    whole, _, hundredths = f"{abs(amount):.2f}".partition(".")
    text = figures(int(whole), known.tag)
    if currency != "HUF" or hundredths != "00":
        text += known.decimal + hundredths
    sign = known.speech.money_signs.get(currency, currency)
    return ("-" if amount < 0 else "") + _signed(text, sign, known.speech.sign_first)


def _signed(text: str, sign: str, first: bool) -> str:
    """``€249.00``, ``HUF 249``, ``249.00 zł``: a sign may stand first, an abbreviation such as zł never does."""
    if not first or (sign.isalpha() and not sign.isupper()):
        return f"{text}\u00a0{sign}"
    return f"{sign}\u00a0{text}" if sign.isalpha() else sign + text


@lru_cache(maxsize=4096)
def duration(text: str, language: str, written: bool = False, case: str = "") -> str:
    """``90m`` in words and a case, in the largest units that come out even. ValueError when it is no length."""
    parts, speech = length(text), pack(language).speech
    if written:
        return " ".join(f"{count}\u00a0{_sign(count, each, language)}" for count, each in parts)
    return " ".join(counted(count, language, speech.unit(each, case), case) for count, each in parts)


def _sign(count: int, unit: str, language: str) -> str:
    """The unit's short sign; where the language has several forms for it, the one for the count."""
    forms = pack(language).speech.unit_signs[unit].split("|")
    return forms[plural(count, language, len(forms))]


def count(value: int, language: str, *forms: str, written: bool = False, gender: str = "", case: str = "") -> str:
    """A number with its noun: ``count(5, "pl", "lampa", "lampy", "lamp")``.

    The forms are those after 1, 2 and 5, in other languages by their plural categories; in the oblique cases of Slavic
    languages the singular and the plural of that case. The first tells the gender, where none is given.
    """
    if not forms:
        return figures(value, language) if written else cardinal(value, language, case or "nom")
    form = forms[plural(value, language, len(forms))]
    speech = pack(language).speech
    if written or not speech.cardinals:
        return f"{figures(value, language)} {form}"
    return counted(value, language, Noun(gender or speech.guess_gender(forms[0], case), forms), case)

"""Days, times and windows, by the templates of each language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

from voicebot.understanding.languages import pack
from voicebot.understanding.languages.pack import Speech
from voicebot.understanding.saying.numerals import cardinal, plural
from voicebot.understanding.saying.ordinals import ordinal
from voicebot.understanding.saying.parts import FAR_DAYS, span


@dataclass(frozen=True, slots=True)
class _Spoken:
    """A number a template asks for: ``{h:o gen-f}`` ordinal, ``{m:c nom}`` cardinal, ``{h:n h gen}`` its unit."""

    value: int
    language: str

    def __format__(self, wish: str) -> str:
        kind, _, form = wish.partition(" ")
        return _WISHES.get(kind, _Spoken._cardinal)(self, form)

    def _cardinal(self, form: str) -> str:
        return cardinal(self.value, self.language, form)

    def _ordinal(self, form: str) -> str:
        return ordinal(self.value, self.language, form)

    def _ending(self, form: str) -> str:
        """The last two letters of the ordinal: the án of 23-án."""
        return ordinal(self.value, self.language, form)[-2:]

    def _two_digits(self, form: str) -> str:
        zero = pack(self.language).speech.templates.get("oh") or cardinal(0, self.language)
        return f"{zero} {self._cardinal(form)}" if self.value < 10 else self._cardinal(form)

    def _year(self, _form: str) -> str:
        return year(self.value, self.language)

    def _twelve_hours(self, _form: str) -> str:
        return cardinal((self.value - 1) % 12 + 1, self.language)

    def _unit(self, form: str) -> str:
        """The noun alone, in the form this number asks for."""
        unit, _, case = form.partition(" ")
        speech = pack(self.language).speech
        forms = speech.unit(unit, case).forms
        return forms[plural(self.value, self.language, len(forms))]


_WISHES: dict[str, Callable[[_Spoken, str], str]] = {
    "o": _Spoken._ordinal,
    "s": _Spoken._ending,
    "z": _Spoken._two_digits,
    "n": _Spoken._unit,
    "y": _Spoken._year,
    "12": _Spoken._twelve_hours,
}


@dataclass(frozen=True, slots=True)
class _Time:
    """A time that a window's template asks for in a form: ``{a:from}``."""

    text: str
    language: str
    written: bool

    def __format__(self, wish: str) -> str:
        return time(self.text, self.language, wish, self.written)


@lru_cache(maxsize=4096)
def time(text: str, language: str, form: str = "", written: bool = False) -> str:
    """``14:00`` in words; forms: "" at from to between. ValueError when it is no time."""
    hour, minute = _clock(text)
    if written:
        return f"{hour:02}:{minute:02}"
    speech, number = pack(language).speech, _Spoken(hour % 24, language)
    half = speech.templates.get("am" if number.value < 12 else "pm", "")
    if minute == 0:
        return _named(speech, form, number.value) or _time_template(speech, form, "").format(h=number, half=half)
    # Five past midnight is no "midnight five": before minutes the hour goes by its number.
    full = _time_template(speech, form, "").format(h=number, half="")
    return _time_template(speech, form, "m").format(time=full, h=number, m=_Spoken(minute, language), half=half)


def _named(speech: Speech, form: str, hour: int) -> str | None:
    """Noon and midnight, where they have a name of their own in this form."""
    plain = not form or f"time.{form}" not in speech.templates
    return speech.templates.get(f"time.{hour}" if plain else f"time.{form}.{hour}")


def _clock(text: str) -> tuple[int, int]:
    hour, minute = (int(part) for part in text.split(":"))
    if not (0 <= hour <= 24 and 0 <= minute < 60):
        raise ValueError(text)
    return hour, minute


def _time_template(speech: Speech, form: str, minutes: str) -> str:
    """The template for a form, with minutes or without; the plain one where the form has none."""
    named = ".".join(filter(None, ("time", form, minutes)))
    return speech.templates.get(named) or speech.templates[".".join(filter(None, ("time", minutes)))]


@lru_cache(maxsize=4096)
def day(text: str, language: str, form: str = "", written: bool = False, today: date | None = None) -> str:
    """``2026-11-23`` in words; forms: "" weekday acc on. With today, near days by name and far ones with the year."""
    found = date.fromisoformat(text)
    speech = pack(language).speech
    if today is not None and (near := _near(speech, (found - today).days)):
        return near
    number = _Spoken(found.day, language)
    month = speech.month_names[found.month - 1]
    said = _template(speech, "day", form, False).format(
        date=_template(speech, "date", form, written).format(day=number, n=found.day, month=month),
        weekday=_weekday(speech, "", found),
        weekday_acc=_weekday(speech, "acc", found),
        weekday_on=_weekday(speech, "on", found),
    )
    if today is None or abs((found - today).days) < FAR_DAYS:
        return said
    with_year = _template(speech, "day", "year", written)
    return with_year.format(day=said, year=_Spoken(found.year, language), y=found.year)


def _near(speech: Speech, days: int) -> str | None:
    return speech.templates.get({0: "today", 1: "tomorrow"}.get(days, ""))


def _weekday(speech: Speech, form: str, found: date) -> str:
    names = speech.weekday_names.get(form) or speech.weekday_names[""]
    return names[found.weekday()]


def _template(speech: Speech, kind: str, form: str, written: bool) -> str:
    """The written template where there is one, the plain form where the wanted one is missing."""
    key = f"{kind}.written" if written else kind
    return speech.templates.get(f"{key}.{form}" if form else key) or speech.templates[key]


def window(text: str, language: str, form: str = "", written: bool = False, now: datetime | None = None) -> str:
    """``2026-11-25T16:00/18:00`` in words, open ends too; form "day" (or a form of day) says the day before it."""
    on, start, end = span(text)
    speech = pack(language).speech
    said = _span(speech, start, end, language, written)
    if not on or not form:
        return said
    spoken = day(on, language, "on" if form == "day" else form, written, now.date() if now else None)
    return speech.templates["window.day"].format(day=spoken, window=said)


def _span(speech: Speech, start: str, end: str, language: str, written: bool) -> str:
    if (start, end) == ("00:00", "24:00"):
        return speech.templates["window.whole"]
    if written and start and end:
        return f"{time(start, language, '', True)}–{time(end, language, '', True)}"
    template = {(True, True): "window", (True, False): "window.from"}.get((bool(start), bool(end)), "window.to")
    return speech.templates[template].format(a=_Time(start, language, written), b=_Time(end, language, written))


@lru_cache(maxsize=1024)
def year(value: int, language: str, form: str = "") -> str:
    """A year as the language reads it."""
    match pack(language).speech.style:
        case "english":
            return _english_year(value, language)
        case "german" if 1100 <= value < 2000:
            return _german_year(value, language)
    return _template(pack(language).speech, "year", form, False).format(y=_Spoken(value, language))


def _german_year(value: int, language: str) -> str:
    """neunzehnhundertfünfundachtzig."""
    century, rest = divmod(value, 100)
    return cardinal(century, language) + _hundred(language) + (cardinal(rest, language) if rest else "")


def _english_year(value: int, language: str) -> str:
    """nineteen hundred, nineteen oh five, nineteen eighty-five; two thousand and five."""
    century, rest = divmod(value, 100)
    if not 1000 <= value < 10000 or (century % 10 == 0 and rest < 10):
        return cardinal(value, language)
    low = cardinal(rest, language) if rest else _hundred(language)
    return f"{cardinal(century, language)} {'oh ' if 0 < rest < 10 else ''}{low}"


def _hundred(language: str) -> str:
    return pack(language).speech.templates["hundred"]

"""Numbers in words, with case, gender and the noun they count."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import chain

from voicebot.understanding import locales
from voicebot.understanding.languages import pack
from voicebot.understanding.languages.pack import Noun, Speech
from voicebot.understanding.numbers import spoken
from voicebot.understanding.saying.by_locale import figures as figures_by_locale

LARGEST = 10**12
# A case the tables leave out sounds like another: what is not said of people has acc = nom, loc = gen.
_LIKE = {"acc": "nom", "loc": "gen"}


@lru_cache(maxsize=8192)
def cardinal(value: int, language: str, form: str = "nom") -> str:
    """A cardinal number, such as ``cardinal(21, "ru", "nom-f")``; figures where the language has no words."""
    speech = pack(language).speech
    if not speech.cardinals:
        return spoken(value, pack(language).tag) or figures(value, language)
    if abs(value) >= LARGEST:
        return figures(value, language)
    if value < 0:
        return f"{speech.templates['minus']} {cardinal(-value, language, form)}"
    return _STYLES[speech.style](speech, value, form)


def counted(value: int, language: str, noun: Noun, case: str = "") -> str:
    """A number and its noun in the form the number asks for."""
    speech = pack(language).speech
    # Where cases are endings, they hang on the noun and leave its number alone.
    form = case if case and not speech.endings else speech.count_case
    words = cardinal(value, language, f"{form}-{noun.gender}" if noun.gender else form)
    return f"{words} {noun.forms[plural(value, language, len(noun.forms))]}"


def plural(value: int, language: str, forms: int) -> int:
    """Which of so many noun forms goes with a number; the last one where there are too few."""
    speech = pack(language).speech
    found = _PLURALS[speech.plural](abs(value)) if speech.cardinals else locales.plural(value, pack(language).tag)
    return min(found, forms - 1)


def pick(forms: Mapping[str, str], form: str) -> str:
    """The nearest form a table has: with its gender, without, then the case it sounds like."""
    case, _, gender = form.partition("-")
    for name in (case, _LIKE.get(case, case), "nom"):
        for key in (f"{name}-{gender}", name, f"{name}-m"):
            if key in forms:
                return forms[key]
    return next(iter(forms.values()))


def figures(value: int, language: str) -> str:
    """The number in figures, thousands apart as the language writes them."""
    if not pack(language).speech.cardinals:
        return figures_by_locale(value, pack(language).tag)
    text = f"{abs(value):,}".replace(",", pack(language).speech.thousands)
    if abs(value) < 10000:
        text = str(abs(value))
    return f"-{text}" if value < 0 else text


def _spaced(speech: Speech, value: int, form: str) -> str:
    """Polish and Russian: every word in its case, one last word in its gender."""
    groups = [_scaled(speech, count, scale, form) for count, scale in _scales(value, speech.scales)]
    rest = value % 1000
    if rest or not value:
        groups.append(_below_thousand(speech, rest, form, alone=value == rest))
    return " ".join(chain.from_iterable(groups))


def _scales(rest: int, scales: Iterable[int]) -> Iterator[tuple[int, int]]:
    """How many of each scale a number has, greatest first, and the scale."""
    for scale in sorted(scales, reverse=True):
        count, rest = divmod(rest, scale)
        if count:
            yield count, scale


def _scaled(speech: Speech, count: int, scale: int, form: str) -> list[str]:
    noun, case = speech.scales[scale], form.partition("-")[0]
    oblique = speech.scale_cases.get(scale, {}).get(case)
    # Singular and plural are enough but in the cases the nouns are listed in.
    forms = oblique.split() if oblique else noun.forms
    name = forms[min(_PLURALS[speech.plural](count), len(forms) - 1)]
    if count == 1:
        return [name]
    return [*_below_thousand(speech, count, f"{case if oblique else 'nom'}-{noun.gender}", alone=True), name]


def _below_thousand(speech: Speech, value: int, form: str, *, alone: bool) -> list[str]:
    words = []
    for part in _parts(value):
        # Polish one is only declined alone: dwadzieścia jeden lamp.
        lone = speech.style == "pl" and part == 1 and not (alone and value == 1)
        words.append(pick(speech.cardinals[part], "nom-m" if lone else form))
    return words


def _parts(value: int) -> list[int]:
    """472 as 400, 70, 2; teens stay whole."""
    if value < 20:
        return [value]
    hundreds, rest = value - value % 100, value % 100
    parts = [hundreds] if hundreds else []
    if 0 < rest < 20:
        return [*parts, rest]
    return parts + [each for each in (rest - rest % 10, rest % 10) if each]


def _english(speech: Speech, value: int, form: str) -> str:
    """English: twenty-one, one hundred and five, two thousand and one."""
    names = {scale: noun.forms[0] for scale, noun in speech.scales.items()} | {100: speech.templates["hundred"]}
    words = [f"{_english(speech, count, form)} {names[scale]}" for count, scale in _scales(value, names)]
    rest = value % 100
    if rest or not value:
        low = "-".join(pick(speech.cardinals[part], form) for part in _parts(rest))
        words += [speech.templates["and"], low] if words else [low]
    return " ".join(words)


def glued(speech: Speech, value: int, form: str) -> str:
    """Hungarian: one word, with hyphens between thousands above two thousand."""
    groups = [
        # A thousand is ezer, a million egymillió.
        ("" if (count, scale) == (1, 1000) else glued(speech, count, "attr")) + speech.scales[scale].forms[0]
        for count, scale in _scales(value, speech.scales)
    ]
    if value % 1000 or not value:
        groups.append(_glued_below_thousand(speech, value % 1000, form))
    return ("-" if value > 2000 else "").join(groups)


def _glued_below_thousand(speech: Speech, value: int, form: str) -> str:
    hundreds, tens, unit = value // 100, value % 100 - value % 10, value % 10
    words = _hundreds(speech, hundreds, "attr", alone=True)
    words += pick(speech.cardinals[tens], "bound" if unit else form) if tens else ""
    return words + (pick(speech.cardinals[unit], form) if unit or not value else "")


def _hundreds(speech: Speech, count: int, form: str, *, alone: bool) -> str:
    """száz, kétszáz, hundert, zweihundert: a single hundred goes without its one where it stands alone."""
    one = pick(speech.cardinals[count], form) if count > 1 or (count and not alone) else ""
    return one + (speech.templates["hundred"] if count else "")


def _german(speech: Speech, value: int, form: str) -> str:
    """German: one word below a million, the millions apart."""
    millions, rest = value // 1_000_000, value % 1_000_000
    groups = [
        f"{_german(speech, count, f'nom-{speech.scales[scale].gender}')} {speech.scales[scale].forms[count > 1]}"
        for count, scale in _scales(millions * 1_000_000, speech.scales)
    ]
    if rest or not value:
        groups.append(_german_below_million(speech, rest, form))
    return " ".join(groups)


def _german_below_million(speech: Speech, value: int, form: str) -> str:
    thousands, rest = divmod(value, 1000)
    hundreds, low = divmod(rest, 100)
    # A thousand is tausend, a hundred and one of them hunderteintausend.
    words = _german_below_million(speech, thousands, "nom-n") if thousands > 1 else ""
    words += speech.scales[1000].forms[0] if thousands else ""
    words += _hundreds(speech, hundreds, "nom-n", alone=not thousands)
    return words + (pick(speech.cardinals[low], form) if low or not value else "")


_STYLES: dict[str, Callable[[Speech, int, str], str]] = {
    "german": _german,
    "pl": _spaced,
    "spaced": _spaced,
    "english": _english,
    "glued": glued,
}


def _plural_polish(value: int) -> int:
    return 0 if value == 1 else _few_or_many(value)


def _plural_russian(value: int) -> int:
    return 0 if value % 10 == 1 and value % 100 != 11 else _few_or_many(value)


def _few_or_many(value: int) -> int:
    return 1 if value % 10 in (2, 3, 4) and value % 100 not in (12, 13, 14) else 2


_PLURALS: dict[str, Callable[[int], int]] = {
    "pl": _plural_polish,
    "ru": _plural_russian,
    "one": lambda value: 0 if value == 1 else 1,
}

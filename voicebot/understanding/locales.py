"""What Unicode's locale data says of a language: its own name, its marks between figures, its plural forms.

Nothing but this module and `saying.by_locale` knows Babel, which opens a file the first time it meets a language.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from babel import Locale, UnknownLocaleError, localedata
from babel.numbers import get_currency_name

# The order in which authors give the forms of a noun, those that the language has.
CATEGORIES = ("zero", "one", "two", "few", "many", "other")
# The zero of each way to write figures that is some language's own.
_ZEROS = {
    "arab": "\u0660",
    "arabext": "\u06f0",
    "beng": "\u09e6",
    "cakm": "\U00011136",
    "deva": "\u0966",
    "hmnp": "\U0001e140",
    "mymr": "\u1040",
    "nkoo": "\u07c0",
    "olck": "\u1c50",
    "tibt": "\u0f20",
}
# Every remainder that a plural rule asks about comes up below this, but those of millions.
_ENOUGH = 200
_NO_MONTH = "M01"
# The money of Europe and of its guests, likeliest first where a word is the name of several.
_CURRENCIES = (
    *("EUR", "USD", "GBP", "PLN", "HUF", "CZK", "CHF", "SEK", "NOK", "DKK"),
    *("RON", "BGN", "TRY", "UAH", "RUB", "JPY", "CNY", "INR"),
)
_SIGNS = {"EUR": "€", "USD": "$", "GBP": "£", "RUB": "₽"}
# One number of each plural form that the name of a currency may have.
_COUNTS = (1, 2, 5)
# Shorter ends are no names: "US" and "de" are none.
_SHORT = 3


@dataclass(frozen=True, slots=True)
class Marks:
    """What stands before decimals and between thousands, and the ten figures that the language writes."""

    decimal: str
    group: str
    figures: str


@lru_cache(maxsize=512)
def locale(tag: str) -> Locale | None:
    """The data of a language; None where there is none. Opens a file the first time."""
    try:
        return Locale.parse(tag.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return None


@lru_cache(maxsize=512)
def own_name(tag: str) -> str | None:
    """What the language calls itself."""
    known = locale(tag)
    return known.languages.get(tag) if known else None


@lru_cache(maxsize=512)
def marks(tag: str) -> Marks:
    """How the language writes numbers; as English does where nobody knows."""
    known = locale(tag)
    if known is None:
        return Marks(".", ",", "0123456789")
    system = known.default_numbering_system
    # Some languages write figures of their own and say nothing of the marks between them.
    symbols = {**known.number_symbols["latn"], **known.number_symbols.get(system, {})}
    zero = ord(_ZEROS.get(system, "0"))
    return Marks(symbols["decimal"], symbols["group"], "".join(chr(zero + digit) for digit in range(10)))


def decimal(tag: str) -> str:
    """The mark before decimals once figures are in one spelling: a comma or a full stop."""
    return "," if marks(tag).decimal == "," else "."


def native(text: str, tag: str) -> str:
    """The text with its figures as the language writes them."""
    return text.translate(dict(zip(map(ord, "0123456789"), marks(tag).figures, strict=True)))


def plural(value: int, tag: str) -> int:
    """Which of its plural forms goes with a number, counted among those that whole numbers take."""
    known = locale(tag)
    if known is None:
        return 0 if value == 1 else 1
    category = known.plural_form(abs(value))
    return plural_forms(tag).index(category) if category in plural_forms(tag) else len(CATEGORIES)


@lru_cache(maxsize=512)
def plural_forms(tag: str) -> tuple[str, ...]:
    """The plural categories that whole numbers take, in Unicode's order."""
    known = locale(tag)
    taken = {known.plural_form(number) for number in range(_ENOUGH)} if known else {"one", "other"}
    return tuple(category for category in CATEGORIES if category in taken)


def currency_words(tag: str) -> dict[str, tuple[str, ...]]:
    """What the language calls money, with the currencies meant, likeliest first: names, their ends, codes and signs.

    People leave out the country (dollars des États-Unis, amerických dolarů), so both ends of a name stand for it.
    """
    known, found = locale(tag), dict[str, dict[str, None]]()
    for currency in _CURRENCIES if known else ():
        names = {get_currency_name(currency, count, known).lower() for count in _COUNTS}
        ends = {name.split()[end] for name in names for end in (0, -1)}
        for word in (*names, *(end for end in ends if len(end) > _SHORT), currency.lower(), _SIGNS.get(currency)):
            if word:
                found.setdefault(word, {})[currency] = None
    return {word: tuple(currencies) for word, currencies in found.items()}


@lru_cache(maxsize=1)
def languages() -> tuple[str, ...]:
    """Every language with formats of its own: a name for itself and for its months."""
    tags = sorted({name.split("_")[0] for name in localedata.locale_identifiers()})
    return tuple(tag for tag in tags if _complete(tag))


def _complete(tag: str) -> bool:
    known = locale(tag)
    if known is None or own_name(tag) is None:
        return False
    month: str = known.months["format"]["wide"][1]
    return month != _NO_MONTH

"""What a language is to this package: words, phrases and patterns, as data.

Everything here is read by code that knows no language; adding one is writing one value of this type.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from voicebot.understanding.languages.commands import CommandTable
from voicebot.understanding.languages.notation import Phrases, expand, names, phrases, rows
from voicebot.understanding.languages.people import People
from voicebot.understanding.languages.sentences import Sentences, Signs, Temper

T = TypeVar("T")

_NOTHING: Phrases[bool] = Phrases({})
_NO_NUMBERS: Phrases[int] = Phrases({})
_NO_NAMES: Phrases[str] = Phrases({})
_NO_SHARES: Phrases[float] = Phrases({})
_FIRST_OPEN_TEN = 20


@dataclass(frozen=True, slots=True)
class Numerals:
    """How numbers are heard; keys are folded words."""

    cardinals: Mapping[str, int] = field(default_factory=dict)
    ordinals: Mapping[str, int] = field(default_factory=dict)
    # Hungarian tizen- and huszon-: a ten that must go on.
    open_tens: Mapping[str, int] = field(default_factory=dict)
    multipliers: Mapping[str, int] = field(default_factory=dict)
    joins: frozenset[str] = frozenset()
    # Words that are a zero only among digits: oh.
    loose_zeros: frozenset[str] = frozenset()
    # Words for one that are articles too: eine Vier is four.
    articles: frozenset[str] = frozenset()
    # English "twelve hundred", years in pairs, and "five hundred one oh two" for 500102.
    pairs: bool = False
    # What may follow a number, and how much it adds: and a half.
    fractions: Phrases[float] = _NO_SHARES
    shares: Phrases[float] = _NO_SHARES
    point: Phrases[bool] = _NOTHING
    point_units: Mapping[str, int] = field(default_factory=dict)
    # пол- in полвосьмого.
    glued_halves: frozenset[str] = frozenset()
    repeats: Phrases[int] = _NO_NUMBERS
    times: frozenset[str] = frozenset()
    # Nouns for digits that are counted: three zeros, two fives.
    digit_nouns: Mapping[str, int] = field(default_factory=dict)
    # The same behind a one, where they are also said without any count: jedna piątka.
    single_digits: Mapping[str, int] = field(default_factory=dict)
    # What may be said between digits: then, and at the end.
    bridges: Phrases[bool] = _NOTHING
    # Endings that make figures ordinal: 23rd, 23-go, 23-án.
    ordinal_endings: frozenset[str] = frozenset()
    minus: frozenset[str] = frozenset()
    # Words that stand for a number nobody knows: several.
    vague: frozenset[str] = frozenset()
    # Points that may stand before their digits: point five.
    leading_points: frozenset[str] = frozenset()
    # Thousands that go before their number where it is a guess: тысячи две.
    inverted: frozenset[str] = frozenset()
    # Whether number words are written together (huszonhárom), and what may hang on them.
    glued: bool = False
    # German einundzwanzig: nothing is added behind a ten, and the word may be said apart.
    units_first: bool = False

    endings: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Calendar:
    """Months from 1, weekdays from Monday = 0, and words that point to days."""

    months: Phrases[int] = _NO_NUMBERS
    weekdays: Phrases[int] = _NO_NUMBERS
    days: Phrases[int] = _NO_NUMBERS
    weeks: Phrases[int] = _NO_NUMBERS
    # next, nearest, this, last
    picks: Phrases[str] = _NO_NAMES
    ahead: Phrases[bool] = _NOTHING
    ahead_after: Phrases[bool] = _NOTHING
    # Small words of a guess, behind "in": in about two weeks.
    about: frozenset[str] = frozenset()
    ago: Phrases[bool] = _NOTHING
    # German vor, where others say it behind: two days ago.
    ago_before: Phrases[bool] = _NOTHING
    ago_units: Phrases[str] = _NO_NAMES
    month_end: Phrases[bool] = _NOTHING
    weekend: Phrases[bool] = _NOTHING
    # This month is 0, next month 1, and so for years; the noun behind a month's number; first and last days.
    month_shifts: Phrases[int] = _NO_NUMBERS
    year_shifts: Phrases[int] = _NO_NUMBERS
    month_nouns: frozenset[str] = frozenset()
    month_edges: Phrases[str] = _NO_NAMES
    # Between a length and the day it is counted from, 1 later and -1 earlier: a week on Friday.
    onward: Phrases[int] = _NO_NUMBERS
    # How many days later, said behind the day: Friday week; endings of a day that a length is counted from.
    days_behind: Phrases[int] = _NO_NUMBERS
    onward_endings: tuple[str, ...] = ()
    # The week after the next: the Friday after next.
    after_next: Phrases[bool] = _NOTHING
    # The same between a day and a length behind it: karácsony után egy nappal.
    onward_behind: Phrases[int] = _NO_NUMBERS
    # Endings of the ordinals that count weekdays, where others only name days; none where they are the same.
    counting_endings: tuple[str, ...] = ()
    # Which number comes first in figures: day, month, or either.
    figures: str = "day"
    # Days of the year by name, as month-day.
    feasts: Phrases[str] = _NO_NAMES
    # Words between the parts of a date: of, the, roku.
    between: frozenset[str] = frozenset()
    month_first: bool = False
    numbered_months: bool = False
    # Whether a year may be its last two digits as a plain number: der dritte Mai fünfundachtzig.
    short_years: bool = False


@dataclass(frozen=True, slots=True)
class ClockPattern:
    """Words around ``{h}`` hour, ``{o}`` ordinal hour, ``{m}`` minutes, ``{five}`` round minutes, and their sum."""

    words: str
    minutes: int = 0
    sign: int = 1


@dataclass(frozen=True, slots=True)
class Clock:
    """Times of day, stretches between them, and lengths of time."""

    patterns: tuple[ClockPattern, ...] = ()
    # noon and midnight name a time; morning, afternoon, evening, night, am and pm qualify one.
    parts: Phrases[str] = _NO_NAMES
    named: Phrases[int] = _NO_NUMBERS
    marks: Phrases[bool] = _NOTHING
    # Patterns with {a} for the beginning and {b} for the end; one of them alone leaves the other open.
    windows: tuple[str, ...] = ()
    units: Phrases[str] = _NO_NAMES
    # A length said in one word, such as 15m.
    lengths: Phrases[str] = _NO_NAMES
    # Small words between an amount and its unit: of, an.
    links: frozenset[str] = frozenset()
    # Endings of ordinals that name hours, and endings that only an hour has after a number.
    ordinal_hours: tuple[str, ...] = ()
    hour_endings: frozenset[str] = frozenset()
    # 12 where "8:05" in figures may be evening.
    day_hours: int = 24


@dataclass(frozen=True, slots=True)
class Spelling:
    """Letters by name, and the words that stand for signs."""

    letters: Phrases[str] = _NO_NAMES
    # Names of letters that only their marks tell from others: eł is not el.
    marked: Mapping[str, str] = field(default_factory=dict)
    as_in: Phrases[bool] = _NOTHING
    alphabet: Phrases[str] = _NO_NAMES
    # What is said of a letter's size: capital, small.
    cases: frozenset[str] = frozenset()
    signs: Phrases[str] = _NO_NAMES
    latin: Mapping[str, str] = field(default_factory=dict)
    # What is said before a value: "my number is", "to będzie".
    lead_ins: Phrases[bool] = _NOTHING


@dataclass(frozen=True, slots=True)
class Coin:
    """A word for money: its currencies, likeliest first, and how many hundredths one is worth."""

    currencies: tuple[str, ...]
    hundredths: int = 100


def coins(text: str) -> Phrases[Coin]:
    """``EUR,USD 1: cent cents`` rows: currencies, hundredths (100 when left out), forms; ``-`` is any currency."""
    found = []
    for key, forms in rows(text):
        currencies, _, hundredths = key.partition(" ")
        coin = Coin(tuple(currencies.split(",")) if currencies != "-" else (), int(hundredths or 100))
        found += [(form, coin) for form in expand(forms)]
    return phrases(found)


_NO_COINS: Phrases[Coin] = Phrases({})


@dataclass(frozen=True, slots=True)
class Answers:
    """Yes and no: whole answers, and what may open a longer one."""

    yes: Phrases[bool] = _NOTHING
    no: Phrases[bool] = _NOTHING
    unsure: Phrases[bool] = _NOTHING
    # Openers may be followed by anything; the rest of the table must stand alone.
    openers_yes: Phrases[bool] = _NOTHING
    openers_no: Phrases[bool] = _NOTHING
    # "sure" in "of course not": agrees alone, and only stresses before a no.
    stress: Phrases[bool] = _NOTHING
    courtesy: Phrases[bool] = _NOTHING
    # "All clear" agrees alone and goes along with a yes or a no before it.
    settled: Phrases[bool] = _NOTHING
    # A no that binds to the word after it (nie działa) and is then a sentence, no answer.
    negators: frozenset[str] = frozenset()
    connectors: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Noun:
    """Something counted: its gender and its forms after 1, 2 and 5 (fewer where the language has fewer)."""

    gender: str
    forms: tuple[str, ...]


def nouns(text: str) -> dict[str, Noun]:
    """``m: f minuta minuty minut`` rows as key → noun; ``-`` is no gender."""
    return {key: _noun(forms) for key, forms in rows(text)}


def scales(text: str) -> dict[int, Noun]:
    """``1000: m tysiąc tysiące tysięcy`` rows as number → noun."""
    return {int(key): noun for key, noun in nouns(text).items()}


def currencies(text: str) -> dict[str, tuple[Noun, Noun]]:
    """``PLN: m złoty … / m grosz …`` rows as currency → its noun and its hundredth's."""
    parts = {key: forms.split(" / ") for key, forms in rows(text)}
    return {key: (_noun(whole), _noun(hundredth)) for key, (whole, hundredth) in parts.items()}


def _noun(text: str) -> Noun:
    gender, *forms = names(text)
    return Noun(gender.strip("-"), tuple(forms))


def by_case(table: Mapping[str, T]) -> dict[str, dict[str, T]]:
    """A table keyed by ``gen m`` as case → key → what it holds."""
    found: dict[str, dict[str, T]] = {}
    for key, value in table.items():
        case, _, name = key.partition(" ")
        found.setdefault(case, {})[name] = value
    return found


@dataclass(frozen=True, slots=True)
class Speech:
    """How the language says numbers, days, times and money."""

    cardinals: Mapping[int, Mapping[str, str]] = field(default_factory=dict)
    ordinals: Mapping[int, Mapping[str, str]] = field(default_factory=dict)
    # thousand, million: counted nouns by value, with their forms by case
    scales: Mapping[int, Noun] = field(default_factory=dict)
    scale_cases: Mapping[int, Mapping[str, str]] = field(default_factory=dict)
    plural: str = "one"
    style: str = "spaced"
    month_names: tuple[str, ...] = ()
    weekday_names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    templates: Mapping[str, str] = field(default_factory=dict)
    units: Mapping[str, Noun] = field(default_factory=dict)
    unit_signs: Mapping[str, str] = field(default_factory=dict)
    money: Mapping[str, tuple[Noun, Noun]] = field(default_factory=dict)
    money_signs: Mapping[str, str] = field(default_factory=dict)
    letters: Mapping[str, str] = field(default_factory=dict)
    thousands: str = "\u00a0"
    sign_first: bool = False
    # The form a number takes before what it counts.
    count_case: str = "nom"
    # What the whole part and so many decimals of a number are called, by their count, where each is a noun.
    fractions: Mapping[str, Noun] = field(default_factory=dict)
    # The nouns of units and money by case, singular and plural; what is missing sounds as in the first case.
    unit_cases: Mapping[str, Mapping[str, Noun]] = field(default_factory=dict)
    money_cases: Mapping[str, Mapping[str, tuple[Noun, Noun]]] = field(default_factory=dict)
    # Endings of a noun's first form and the gender they tell, and those of its other cases.
    gender_endings: Mapping[str, str] = field(default_factory=dict)
    gender_cases: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    # Cases that are endings on the last word, by its vowels, and the accusatives that no rule makes.
    endings: Mapping[str, str] = field(default_factory=dict)
    accusatives: Mapping[str, str] = field(default_factory=dict)

    def guess_gender(self, noun: str, case: str = "") -> str:
        """The gender a noun's ending tells, masculine where it tells nothing; none in languages without."""
        endings = self.gender_cases.get(case, self.gender_endings)
        if not endings:
            return ""
        return next((each for ending, each in endings.items() if noun.endswith(ending)), "m")

    def unit(self, name: str, case: str) -> Noun:
        """A unit of time in a case."""
        return self.unit_cases.get(case, {}).get(name) or self.units[name]


@dataclass(frozen=True, slots=True)
class LanguagePack:
    """One language: its tag, its own name, where it is at home, and its words."""

    tag: str
    name: str
    region: str = ""
    decimal: str = "."
    fillers: frozenset[str] = frozenset()
    # Words that only their marks tell from a number: hát is not hat.
    marked: frozenset[str] = frozenset()
    corrections: Phrases[bool] = _NOTHING
    # A bare "no" corrects only between two values.
    retractions: frozenset[str] = frozenset()
    # "Three and not four": what is before stays; "not three but four": what is behind the "but" counts.
    rejections: Phrases[bool] = _NOTHING
    contrasts: frozenset[str] = frozenset()
    choices: frozenset[str] = frozenset()
    # What stands before the number of an offer, and what takes any of them: option two, whichever.
    options: frozenset[str] = frozenset()
    whichever: Phrases[bool] = _NOTHING
    # What points to one of two by their order, and what turns all of them down.
    earlier: Phrases[bool] = _NOTHING
    later: Phrases[bool] = _NOTHING
    none_of_them: Phrases[bool] = _NOTHING
    numerals: Numerals = Numerals()
    calendar: Calendar = Calendar()
    clock: Clock = Clock()
    spelling: Spelling = Spelling()
    coins: Phrases[Coin] = _NO_COINS
    answers: Answers = Answers()
    # The plainest yes and no, as hints to recognisers.
    yes_no: tuple[str, ...] = ()
    speech: Speech = Speech()
    people: People = field(default_factory=People)
    # The stemmer's name for it; without one words are their own stems.
    stemmer: str = ""
    # How its own letters are typed by people without its keyboard, longer groups of Latin letters first.
    from_latin: Mapping[str, str] = field(default_factory=dict)
    commands: CommandTable = field(default_factory=CommandTable)
    sentences: Sentences = field(default_factory=Sentences)
    signs: Signs = field(default_factory=Signs)
    temper: Temper = field(default_factory=Temper)

    def is_number(self, word: str) -> bool:
        """Whether a folded word is a number by itself."""
        numerals = self.numerals
        return (
            word in numerals.cardinals
            or word in numerals.ordinals
            or word in numerals.multipliers
            or word in numerals.open_tens
        )

    def goes_on(self, word: str) -> bool:
        """Whether a smaller number can be written together with a folded number word: twenty, but not six."""
        numerals = self.numerals
        unit = numerals.cardinals.get(word, _FIRST_OPEN_TEN) < _FIRST_OPEN_TEN
        return not unit and word not in numerals.ordinals

    def measures(self, word: str) -> bool:
        """Whether a folded word may be written right behind figures: 5pm, 250zł, 30min."""
        one = (word,)
        tables = (self.clock.units, self.clock.parts, self.coins)
        return any(each.whole(one) is not None for each in tables)

    def hangs(self, word: str) -> bool:
        """Whether endings may hang on a folded word that is no number: hour, minute, noon."""
        one = (word,)
        return self.clock.units.whole(one) in ("h", "m") or self.clock.named.whole(one) is not None

"""How people are addressed: by title and surname, or as their language does, and never by a guess.

Where the gender is not known, or a name is not surely declined, what is left out is the name: an impersonal address is
never wrong, a wrong one is heard at once.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from voicebot.understanding.languages import pack
from voicebot.understanding.languages.people import CASES, FEMALE, MALE, UNKNOWN, Declension, People

# The outputs of a service that tell who somebody is.
FIELDS = ("given_name", "family_name", "patronymic", "gender")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody's names as their papers have them, empty where nobody told, and ``female``, ``male`` or nothing."""

    given: str = ""
    family: str = ""
    patronymic: str = ""
    gender: str = UNKNOWN


def person(record: Mapping[str, object]) -> Person:
    """Who a record speaks of; what is no text, or no gender we know, is as good as missing."""
    told = (record.get(name) for name in FIELDS)
    given, family, patronymic, gender = (each.strip() if isinstance(each, str) else "" for each in told)
    known = gender if gender in (FEMALE, MALE) else _told_by(patronymic)
    return Person(given, family, patronymic, known)


def _told_by(patronymic: str) -> str:
    """The gender a patronymic has."""
    return MALE if patronymic.endswith("ич") else FEMALE if patronymic.endswith("на") else UNKNOWN


def address(record: Mapping[str, object], language: str, case: str = "") -> str:
    """Somebody addressed in a case: Panią Kowalską, Kovács úrnak, Анны Ивановны, Ms Smith; "voc" calls them.

    In a language without titles of its own the whole name; nothing for nobody.
    """
    who, people, form = person(record), pack(language).people, case or "nom"
    if not people.titles:
        return f"{who.given} {who.family}".strip()
    filled = (_filled(each, who, people, form) for each in _templates(people, who.gender, form))
    return next(filter(None, filled), _title(people, who.gender if people.alone else UNKNOWN, form))


def _templates(people: People, gender: str, case: str) -> tuple[str, ...]:
    """The forms of address to try, best first."""
    if not gender:
        return (people.unknown,)
    return (people.called if case == "voc" else "", people.named, people.titled)


def _title(people: People, gender: str, case: str) -> str:
    forms = people.titles[gender]
    return forms.get(case) or forms["nom"]


def _filled(template: str, who: Person, people: People, case: str) -> str:
    """The template with its names declined; nothing where a name is missing or no rule is safe for it."""
    values = {"title": _title(people, who.gender, case)}
    for name, value, endings in (
        ("given", who.given, people.given),
        ("family", who.family, people.family),
        ("patronymic", who.patronymic, people.patronymic),
    ):
        if f"{{{name}}}" in template:
            values[name] = _declined(value, endings.get(who.gender, {}), case)
    return template.format(**values) if all(values.values()) else ""


def _declined(name: str, endings: Declension, case: str) -> str:
    """The name in a case, each part of a double one; nothing where no rule is safe."""
    if not endings or case not in CASES[1:]:
        return name
    place = CASES.index(case)
    parts = [_one(part, endings, place) for part in name.split("-")]
    return "-".join(parts) if all(parts) else ""


def _one(name: str, endings: Declension, place: int) -> str:
    for ending, forms in endings.items():
        if name.endswith(ending):
            form = forms[place] if forms else "?"
            return "" if form == "?" else name.removesuffix(ending) + form
    return ""

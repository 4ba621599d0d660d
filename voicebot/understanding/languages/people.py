"""How a language addresses people: titles by gender and case, and how names are declined, as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from voicebot.understanding.languages.notation import rows

CASES = ("nom", "gen", "dat", "acc", "ins", "loc")
FEMALE, MALE, UNKNOWN = "female", "male", ""
_GENDERS = {"f": (FEMALE,), "m": (MALE,), "mf": (MALE, FEMALE), "-": (UNKNOWN,)}

# The ending of a name, longest first, and what takes its place by case.
Declension = Mapping[str, tuple[str, ...]]
Endings = Mapping[str, Declension]
Titles = Mapping[str, Mapping[str, str]]


def titles(text: str) -> Titles:
    """``m gen: Pana`` rows as gender → case → title; ``_`` is a space and ``-`` a gender nobody told."""
    found: dict[str, dict[str, str]] = {}
    for key, form in rows(text):
        gender, _, cases = key.partition(" ")
        for each in _GENDERS[gender]:
            found.setdefault(each, {}).update(dict.fromkeys(cases.split(), form.replace("_", " ")))
    return found


def endings(text: str) -> Endings:
    """``m ski: ski skiego …`` rows as gender → ending → its forms in the order of the cases.

    ``-`` is no ending, ``*`` any other, ``=`` a word that never changes; a row ``?`` says that no rule is safe.
    """
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for key, forms in rows(text):
        gender, *names = key.split()
        for each in _GENDERS[gender]:
            for name in names:
                found.setdefault(each, {})[name.replace("*", "")] = _forms(name, forms)
    return {gender: dict(sorted(table.items(), key=lambda row: -len(row[0]))) for gender, table in found.items()}


def _forms(name: str, forms: str) -> tuple[str, ...]:
    if forms == "?":
        return ()
    if forms == "=":
        return (name.replace("*", ""),) * len(CASES)
    return tuple((name if each.startswith("+") else "") + each.lstrip("+").replace("-", "") for each in forms.split())


@dataclass(frozen=True, slots=True)
class People:
    """Titles, what stands where in an address, and the endings of names by gender.

    Templates may use title, given, family and patronymic: ``named`` goes before ``titled``, ``called`` is for calling
    somebody, ``unknown`` for somebody whose gender nobody told. Where a name is missing the title may stand ``alone``,
    or the title of somebody unknown stands for it.
    """

    titles: Titles = field(default_factory=dict)
    named: str = ""
    titled: str = "{title} {family}"
    called: str = ""
    unknown: str = ""
    alone: bool = False
    family: Endings = field(default_factory=dict)
    given: Endings = field(default_factory=dict)
    patronymic: Endings = field(default_factory=dict)

"""Endings that follow the vowels of the word they hang on, as in Hungarian: órától, perctől, hússzal."""

from __future__ import annotations

from collections.abc import Mapping

_BACK = frozenset("aáoóuú")
_ROUNDED = frozenset("öőüű")
# Neutral vowels leave the choice to those before them: harminctól, but tíztől.
_NEUTRAL = frozenset("éií")
_VOWELS = _BACK | _ROUNDED | _NEUTRAL | {"e"}
_LENGTHENED = {"a": "á", "e": "é"}
_DIGRAPHS = ("sz", "gy", "cs", "ny", "zs", "ly", "ty")


def hung(words: str, endings: str, irregular: Mapping[str, str]) -> str:
    """The words with the ending of their last: its form by harmony, or the whole form where a table has it.

    ``endings`` are the forms after back vowels, front ones and rounded ones; a v takes the sound before it.
    """
    stem = max((each for each in irregular if words.endswith(each)), key=len, default="")
    if stem:
        return words.removesuffix(stem) + irregular[stem]
    forms = endings.split()
    ending = forms[min(_harmony(words), len(forms) - 1)]
    last = words[-1:]
    if last not in _VOWELS:
        return _joined(words, ending.replace("(", "").replace(")", ""))
    ending = ending.partition(")")[2] if ending.startswith("(") else ending
    return words[:-1] + _LENGTHENED.get(last, last) + ending


def _harmony(word: str) -> int:
    """0 for a back word, 1 for a front one, 2 where its last vowel is rounded as well."""
    for char in reversed(word):
        if char in _BACK:
            return 0
        if char in _VOWELS - _NEUTRAL:
            return 2 if char in _ROUNDED else 1
    return 1


def _joined(word: str, ending: str) -> str:
    """A consonant before the ending; the v of -val becomes that consonant: perccel, hússzal."""
    if not ending.startswith("v"):
        return word + ending
    sound = next((each for each in _DIGRAPHS if word.endswith(each)), word[-1])
    return word.removesuffix(sound) + sound[0] + sound + ending[1:]

"""Which of a bot's languages an utterance is in, told from its small words, its letters and how they follow.

Only three words and more are judged: a name, a street or a "tak" proves nothing, and a wrong guess changes
the language under a caller. Russian typed in Latin letters is read back into Cyrillic first.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from voicebot.understanding.background import BACKGROUND
from voicebot.understanding.normalize import fold, normalize
from voicebot.understanding.transliteration import to_cyrillic

FEWEST_WORDS = 3
ENOUGH_A_WORD = 0.8
AHEAD_BY = 1.0

# Whoever writes code says nothing in English: neither what stands in its brackets nor its names are words.
_BRACKETED = re.compile(r"\{[^{}]*\}|<[^<>]*>")
_CODE = re.compile(r"[{}<>=\\|_$*`]|://|\(\)|\d-?[^\W\d]|[^\W\d]-?\d")
# A greeting is borrowed more easily than anything else.
_GREETINGS = """
    hello hi hey good morning afternoon evening dzień dobry wieczór cześć halo witam jó napot kívánok reggelt estét
    szia helló üdvözlöm здравствуйте добрый день вечер утро доброе привет алло
"""

_COMMON_WORD = 1.0
_OWN_LETTER = 1.0
_ENDING = 0.4
_FOLLOWING = 0.3
_UNSEEN = 0.2


@dataclass(frozen=True, slots=True)
class Signs:
    """How a language gives itself away: folded common words, its own letters, and endings of longer words."""

    common: frozenset[str]
    letters: re.Pattern[str]
    endings: tuple[str, ...]


def _signs(common: str, letters: str, endings: str) -> Signs:
    folded = frozenset(fold(word) for word in common.split())
    return Signs(folded, re.compile(f"[{letters}]"), tuple(fold(ending) for ending in endings.split()))


SIGNS = {
    "pl": _signs(
        "i w z na do nie że się to jest jak czy co mam chcę proszę o po za od dla moje moja mój mi mnie ale tak już "
        "gdzie kiedy ile jaki jaka jakie przez bo tylko może można był była było są ten ta tę te tego jeszcze pan "
        "pani państwo chciałbym chciałabym mogę dzień dobry dziękuję numer zamówienie zamówienia paczka paczkę "
        "faktura fakturę zwrot reklamacja lampa lampę nas was wasz jutro dzisiaj wczoraj teraz potrzebuję oraz ze u "
        "albo która który które jestem macie czekam działa ma być będzie kto dlaczego skąd dokąd",
        "ąęłńśźż",
        "ów ać ić eć ąc ego emu ymi ych ość ości ować cie my em eń nie",
    ),
    "en": _signs(
        "the a an and i to is it my you of for in on do does have has was were am are can could would will want need "
        "please what where when how why who that this with from not dont im id your me we they be been about order "
        "but if or so just any some get got at as by there here which much many long until open speak hello thanks "
        "thank parcel invoice return lamp today tomorrow yesterday like know help hi no yes our us out up has did",
        "\x00",
        "ing tion ed ly ould ight ness ment",
    ),
    "hu": _signs(
        "a az és nem hogy van egy ez azt kérem szeretnék szeretném kérek mikor hol meddig mennyi hogyan miért ki mi "
        "meg még már csak is de ha vagy volt lesz nekem önök ön maguk jó napot kívánok köszönöm rendelésem rendelés "
        "csomagom csomag számla számlát lámpa lámpát vissza kell lehet tudok tudom akarok akarom vagyok holnap ma "
        "tegnap nincs milyen melyik ezt itt ott minden után előtt fel le el be ki nagyon most beszélni tetszik "
        "valaki valami telefon reklamáció nyitva nálam",
        "őűöü",
        "nak nek ban ben ból ből ság ség ni ok em om unk ünk tam tem ott ett ért val vel hoz hez ról ről",
    ),
    "ru": _signs(
        "и в не на я что с как это у мне вы по мой моя мое до за из к от для где когда сколько скольки какой какая "
        "почему кто есть нет да но если хочу нужно нужен можно пожалуйста здравствуйте добрый день заказ заказа "
        "посылка счет меня вас вам ваш наш уже еще только так было был была будет буду сегодня завтра вчера работаете "
        "спасибо лампа лампу возврат вернуть получить могу очень или то же ли бы скажите подскажите мы они он она "
        "его ее о об при через под сам чтобы потому тоже все всё",
        "а-яё",
        "ете ать ить ого ему ами ях ость ешь ует ится ться аю ую ыми ете ие ия",
    ),
}


def detect(text: str, languages: Sequence[str]) -> str | None:
    """The language of ``languages`` that ``text`` is in; None when unsure, and on fewer than three words."""
    words = [word for word in normalize(_without_code(text)).split() if word.isalpha()]
    if len(words) < FEWEST_WORDS or _greetings().issuperset(map(fold, words)):
        return None
    scores = {language: _score(words, language) for language in languages}
    best, second, *_ = (*sorted(scores.values(), reverse=True), -math.inf, -math.inf)
    if best < max(ENOUGH_A_WORD * len(words), second + AHEAD_BY):
        return None
    return max(scores, key=lambda language: scores[language])


def _without_code(text: str) -> str:
    return " ".join(word for word in _BRACKETED.sub(" ", text).split() if not _CODE.search(word))


@lru_cache(maxsize=1)
def _greetings() -> frozenset[str]:
    return frozenset(fold(word) for word in _GREETINGS.split())


def _score(words: Sequence[str], language: str) -> float:
    tag = language.partition("-")[0]
    signs = SIGNS.get(tag)
    if signs is None:
        return 0.0
    if tag == "ru" and not any(signs.letters.search(word) for word in words):
        return sum(_transliterated(word, signs) for word in words)
    return sum(_word(word, tag) for word in words)


@lru_cache(maxsize=8192)
def _word(word: str, tag: str) -> float:
    signs = SIGNS[tag]
    folded = fold(word)
    score = _COMMON_WORD if folded in signs.common else 0.0
    if signs.letters.search(word):
        score += _OWN_LETTER
    if len(folded) > 4 and folded.endswith(signs.endings):
        score += _ENDING
    return score + _FOLLOWING * _letters_follow(folded, tag)


def _letters_follow(word: str, tag: str) -> float:
    """How usual the word's groups of three letters are, as a mean of natural logarithms above the unseen."""
    known = _groups(tag)
    groups = _triples(word)
    return sum(math.log(1 + known.get(group, 0) / _UNSEEN) for group in groups) / len(groups)


@lru_cache(maxsize=8)
def _groups(tag: str) -> Mapping[str, int]:
    words = [*SIGNS[tag].common, *(fold(word) for line in BACKGROUND[tag] for word in line.split())]
    return Counter(group for word in words for group in _triples(word))


def _triples(word: str) -> list[str]:
    padded = f" {word} "
    return [padded[at : at + 3] for at in range(max(1, len(padded) - 2))]


def _transliterated(word: str, signs: Signs) -> float:
    """Soft signs are lost in Latin letters, so both sides are compared without them."""
    if not word.isascii():
        return -_OWN_LETTER
    cyrillic = to_cyrillic(word)
    follow = _FOLLOWING * _letters_follow(cyrillic, "ru")
    if len(cyrillic) > 1 and cyrillic in _without_soft_signs(signs.common):
        return _COMMON_WORD + follow
    return _ENDING + follow if len(cyrillic) > 4 and cyrillic.endswith(signs.endings) else follow


@lru_cache(maxsize=4)
def _without_soft_signs(words: frozenset[str]) -> frozenset[str]:
    return frozenset(word.replace("ь", "").replace("ъ", "") for word in words)

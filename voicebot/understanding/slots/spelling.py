"""Letters and digits said one by one: by name, by example (k jak Karol), by alphabet (kilo), doubled."""

from __future__ import annotations

import re
from dataclasses import replace

from voicebot.understanding.slots.digits import counted_digits, repetition
from voicebot.understanding.slots.heard import Heard
from voicebot.understanding.slots.numerals import ends
from voicebot.understanding.slots.spec import Reading, longest_value_first

_MOST_LETTERS = 40
_MOST_CAPITALS = 4
_LONGEST_WORDLIKE = 3
_LETTERS_WITH_DIGITS = re.compile(r"(?=[a-z]*\d)[a-z\d]+", re.ASCII | re.IGNORECASE)


def spelled(heard: Heard) -> list[Reading]:
    """Runs of spelled characters, upper case, longest first; single words of letters and digits too."""
    runs = [run for _, run in heard.sweep(_run) if len(str(run.value)) > 1]
    found = [*runs, *filter(None, (_with_letters(heard, run) for run in runs))]
    return longest_value_first(replace(run, sure=_is_code(str(run.value))) for run in found)


def _with_letters(heard: Heard, run: Reading) -> Reading | None:
    """The run with the letter O where "oh" was read as a zero: both are said so."""
    loose = heard.pack.numerals.loose_zeros
    if "o" not in heard.pack.spelling.letters.tails or loose.isdisjoint(heard.pieces[run.start : run.end]):
        return None
    letter = tuple("o" if piece in loose else piece for piece in heard.pieces)
    other = _run(replace(heard, pieces=letter), run.start)
    return other if other and other.value != run.value else None


def _is_code(text: str) -> bool:
    return len(text) > _LONGEST_WORDLIKE and any(char.isdigit() for char in text)


def _run(heard: Heard, start: int) -> Reading | None:
    text, place = "", start
    while len(text) < _MOST_LETTERS and (step := _step(heard, _behind_joint(heard, place))):
        text += step[0]
        place = step[1]
    return Reading(text, start, place) if text else None


def _behind_joint(heard: Heard, place: int) -> int:
    """The place behind a dash, a "then" or a "capital" before a character."""
    sign = heard.pack.spelling.signs.at(heard.pieces, place)
    if sign and sign[0] == "-":
        return sign[1]
    if heard.piece(place) in heard.pack.spelling.cases:
        return place + 1
    # Polish "a" is a letter first, and so is Hungarian "és" without its mark.
    return place if _letter(heard, place) else heard.pack.numerals.bridges.behind(heard.pieces, place)


def _step(heard: Heard, place: int) -> tuple[str, int] | None:
    """The next character or written group, and the place after it."""
    # "Double u" is one letter, not two.
    if heard.pack.spelling.letters.behind(heard.pieces, place) - place > 1:
        return _with_example(heard, place)
    if repeated := repetition(heard, place):
        return _repeated(heard, *repeated)
    counted = counted_digits(heard, place)
    return counted or _with_example(heard, place) or _written(heard, place) or _number(heard, place)


def _repeated(heard: Heard, times: int, place: int) -> tuple[str, int] | None:
    step = _step(heard, place)
    return (step[0] * times, step[1]) if step and len(step[0]) == 1 else None


def _with_example(heard: Heard, place: int) -> tuple[str, int] | None:
    """A letter with its example, alone, or told by a word of the alphabet."""
    spelling, letter = heard.pack.spelling, _letter(heard, place)
    if letter is None:
        return spelling.alphabet.at(heard.pieces, place)
    example = spelling.as_in.behind(heard.pieces, letter[1])
    if letter[1] < example < len(heard.pieces):
        return letter[0], example + 1
    # "F foxtrot": the word only says the letter again.
    again = spelling.alphabet.at(heard.pieces, letter[1])
    return again if again == (letter[0], letter[1] + 1) else letter


def _letter(heard: Heard, place: int) -> tuple[str, int] | None:
    """A letter by its name, or any single one as it is written."""
    named = heard.pack.spelling.letters.at(heard.pieces, place)
    if place >= len(heard.pieces) or (named and named[1] > place + 1):
        return named
    word = heard.words[heard.origin[place]]
    if marked := heard.pack.spelling.marked.get(word):
        return marked, place + 1
    return (word.upper(), place + 1) if len(word) == 1 and word.isalpha() else named


def _written(heard: Heard, place: int) -> tuple[str, int] | None:
    """ab12, sw1a: letters with digits, or figures with dashes, as a recogniser or a typist writes them."""
    piece = heard.piece(place).replace("-", "")
    written = _LETTERS_WITH_DIGITS.fullmatch(piece) or _is_capitals(heard, piece)
    return (piece.upper(), place + 1) if written else None


def _is_capitals(heard: Heard, piece: str) -> bool:
    """Whether a few letters stand in capitals in a text that is not all in capitals: WA 12345."""
    if not piece.isalpha() or not 1 < len(piece) <= _MOST_CAPITALS:
        return False
    shouted = heard.text.isupper() and not any(char.isdigit() for char in heard.text)
    return not shouted and piece.upper() in heard.text.split()


def _number(heard: Heard, place: int) -> tuple[str, int] | None:
    number = next((each for each in ends(heard, place) if each.whole and not each.ordinal), None)
    return (number.digits, number.end) if number else None

"""Letters and digits said one by one: by name, by example (k jak Karol), by alphabet (kilo), doubled."""

from __future__ import annotations

from voicebot.understanding.slots.heard import Heard
from voicebot.understanding.slots.numerals import ends
from voicebot.understanding.slots.spec import Reading

_MOST_LETTERS = 40


def spelled(heard: Heard) -> list[Reading]:
    """Runs of spelled characters, upper case, longest first; single words of letters and digits too."""
    found = []
    place = 0
    while place < len(heard.pieces):
        text, end = _run(heard, place)
        if len(text) > 1:
            found.append(Reading(text, place, end, any(char.isdigit() for char in text) and len(text) > 3))
        place = max(end, place + 1)
    return sorted(found, key=lambda each: -len(str(each.value)))


def _run(heard: Heard, start: int) -> tuple[str, int]:
    text, place = "", start
    while place < len(heard.pieces) and len(text) < _MOST_LETTERS:
        step = _step(heard, place)
        if step is None:
            break
        text += step[0]
        place = step[1]
    return text, place


def _step(heard: Heard, place: int) -> tuple[str, int] | None:
    """The next character or written group, and the place after it."""
    numerals = heard.pack.numerals
    # "Double u" is one letter, not two.
    if (named := heard.pack.spelling.letters.at(heard.pieces, place)) and named[1] - place > 1:
        return named
    if repeated := numerals.repeats.at(heard.pieces, place):
        following = _step(heard, repeated[1]) if repeated[1] < len(heard.pieces) else None
        return (following[0] * repeated[0], following[1]) if following and len(following[0]) == 1 else None
    return _letter(heard, place) or _written(heard, place) or _number(heard, place)


def _letter(heard: Heard, place: int) -> tuple[str, int] | None:
    """A named letter with its example, a word of the alphabet, or any single letter."""
    spelling, piece = heard.pack.spelling, heard.pieces[place]
    found = spelling.letters.at(heard.pieces, place)
    if found is None and len(piece) == 1 and piece.isalpha():
        found = piece.upper(), place + 1
    if found is None:
        return spelling.alphabet.at(heard.pieces, place)
    letter, after = found
    example = spelling.as_in.at(heard.pieces, after)
    if example and example[1] < len(heard.pieces):
        return letter, example[1] + 1
    doubled = spelling.alphabet.at(heard.pieces, after)
    return (letter, doubled[1]) if doubled and doubled[0] == letter and doubled[1] - after == 1 else found


def _written(heard: Heard, place: int) -> tuple[str, int] | None:
    """ab12, sw1a: letters with digits, or figures with dashes, as a recogniser or a typist writes them."""
    piece = heard.pieces[place].replace("-", "")
    if piece.isascii() and piece.isalnum() and any(char.isdigit() for char in piece):
        return piece.upper(), place + 1
    return None


def _number(heard: Heard, place: int) -> tuple[str, int] | None:
    numbers = [each for each in ends(heard, place) if each.value == int(each.value) and not each.ordinal]
    return (numbers[0].text or str(int(numbers[0].value)), numbers[0].end) if numbers else None

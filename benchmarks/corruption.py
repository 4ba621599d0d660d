"""What becomes of a question on its way: words lost, neighbours swapped, a slip of the thumb, a filler."""

from __future__ import annotations

import random
from collections.abc import Sequence

WORDS_LOST = 0.2
SWAPPED = 0.3
MISTYPED = 0.5
FILLED = 0.3

FILLERS = ("um", "please", "hello", "you know", "well", "so", "actually", "excuse me", "er", "thanks", "quick question")


def corrupt(text: str, dice: random.Random, fillers: Sequence[str] = FILLERS) -> str:
    """The question as it arrives; at least one of its words does."""
    words = text.split()
    kept = [word for word in words if dice.random() >= WORDS_LOST] or [dice.choice(words)]
    if len(kept) > 1 and dice.random() < SWAPPED:
        at = dice.randrange(len(kept) - 1)
        kept[at], kept[at + 1] = kept[at + 1], kept[at]
    if dice.random() < MISTYPED:
        at = dice.randrange(len(kept))
        kept[at] = mistype(kept[at], dice)
    if fillers and dice.random() < FILLED:
        kept.insert(dice.randrange(len(kept) + 1), dice.choice(fillers))
    return " ".join(kept)


def mistype(word: str, dice: random.Random) -> str:
    """One letter lost, doubled, exchanged with the next, or another letter of the word in its place."""
    if len(word) < 2:
        return word
    at = dice.randrange(len(word) - 1)
    match dice.randrange(4):
        case 0:
            return word[:at] + word[at + 1 :]
        case 1:
            return word[:at] + word[at] + word[at:]
        case 2:
            return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        case _:
            return word[:at] + dice.choice(word) + word[at + 1 :]


def noisy_half(text: str, dice: random.Random, letters: float = 0.1, words: float = 0.1) -> str:
    """Half of a sentence, some of its words lost, some letters lost or exchanged with the next one.

    Where a script sets no spaces, half of its letters.
    """
    parts = text.split()
    if len(parts) < 4:
        half = len(text) // 2
        parts = (text[:half] if dice.random() < 0.5 else text[half:]).split()
    else:
        half = len(parts) // 2
        parts = parts[:half] if dice.random() < 0.5 else parts[half:]
    kept = [word for word in parts if dice.random() >= words] or parts
    return " ".join(_garbled(word, dice, letters) for word in kept)


def _garbled(word: str, dice: random.Random, share: float) -> str:
    letters = list(word)
    for at in range(len(letters) - 1, -1, -1):
        if dice.random() < share:
            if at + 1 < len(letters) and dice.random() < 0.5:
                letters[at], letters[at + 1] = letters[at + 1], letters[at]
            else:
                del letters[at]
    return "".join(letters)

"""What questions are made of, in scripts with spaces and without."""

from __future__ import annotations

import pytest

from voicebot.understanding.knowledge.words import LONGEST_WORD, question_words


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("Ile kosztuje dostawa?", "pl", ["ile", "kosztuje", "dostawa"]),
        ("yyy, gdzie jest sklep", "pl", ["gdzie", "jest", "sklep"]),
        ("人人生而自由", "zh", ["人人", "人生", "生而", "而自", "自由"]),
        ("家", "ja", ["家"]),
        ("IDカード", "ja", ["id", "カー", "ード"]),
        # Marks stay on their letters.
        ("ที่นี่", "th", ["ที่นี่"]),
        ("ភាសា", "km", ["ភាសា"]),
        ("མི་རིགས", "bo", ["མི", "རིག", "གས"]),
        ("हिन्दी की किताब", "hi", ["हिन्दी", "की", "किताब"]),
        ("ሰው ሁሉ", "am", ["ሰው", "ሁሉ"]),
        ("ߒߞߏ ߞߊ߲", "nqo", ["ߒߞߏ", "ߞߊ߲"]),
        ("می‌خواهم", "fa", ["میخواهم"]),
        ("?!", "en", []),
    ],
)
def test_words_of_any_script(text: str, language: str, words: list[str]) -> None:
    assert question_words(text, language) == words


def test_a_word_has_an_end() -> None:
    assert question_words("a" * 10_000, "en") == ["a" * LONGEST_WORD]

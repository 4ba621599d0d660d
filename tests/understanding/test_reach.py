"""The page that says how far each language is understood is the one the code makes."""

from __future__ import annotations

from pathlib import Path

from voicebot.understanding.languages import PACKS
from voicebot.understanding.numbers import PROVEN
from voicebot.understanding.reach import reach

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "languages.md"


def test_the_page_is_up_to_date() -> None:
    assert PAGE.read_text("utf-8") == reach(), "write reach() to docs/reference/languages.md"


def test_the_page_counts_what_it_lists() -> None:
    sections = [part.partition("\n\n")[2] for part in reach().split("\n## ")[1:]]
    first, numbers, formats = (section.split(" · ") for section in sections)
    assert len(first) == len(PACKS)
    assert len(numbers) >= max(75, len(PROVEN))
    assert len(formats) >= 168
    for section in (first, numbers, formats):
        assert f"| {len(section)} |" in reach()

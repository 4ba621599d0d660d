"""An index as bytes: whole, or not believed."""

from __future__ import annotations

import pytest

from voicebot.understanding.knowledge import Article, KnowledgeIndex
from voicebot.understanding.knowledge.stored import FORM, join, part

ARTICLES = [
    Article(f"a{at}", "", {"en": (f"how do i renew my {thing}",)}, {}, {}, None, None)
    for at, thing in enumerate(("passport", "licence", "permit"))
]
DATA = KnowledgeIndex.fit("en", ARTICLES, by_intent=False).dump()


def test_parts_come_back_as_they_were() -> None:
    parts = part(join({"one": b"1", "none": b"", "view": memoryview(b"22")}))
    assert {name: bytes(each) for name, each in parts.items()} == {"one": b"1", "none": b"", "view": b"22"}


@pytest.mark.parametrize("cut", [0, 5, 30, 200, len(DATA) // 2, len(DATA) - 1])
def test_a_torn_file_is_refused(cut: int) -> None:
    with pytest.raises(ValueError):
        KnowledgeIndex.load(DATA[:cut])


@pytest.mark.parametrize("at", [25, 60, len(DATA) // 2, len(DATA) - 70])
def test_a_spoilt_file_is_refused(at: int) -> None:
    spoilt = DATA[:at] + bytes(byte ^ 0xFF for byte in DATA[at : at + 4]) + DATA[at + 4 :]
    with pytest.raises(ValueError):
        KnowledgeIndex.load(spoilt)


def test_a_file_of_another_form_is_refused() -> None:
    head = DATA.index(bytes([FORM]), 27)
    with pytest.raises(ValueError):
        KnowledgeIndex.load(DATA[:head] + bytes([FORM + 1]) + DATA[head + 1 :])


def test_the_same_articles_give_the_same_bytes() -> None:
    assert KnowledgeIndex.fit("en", list(reversed(ARTICLES)), by_intent=False).dump() == DATA


def test_a_kept_index_reads_the_same() -> None:
    index, kept = KnowledgeIndex.fit("en", ARTICLES, by_intent=False), KnowledgeIndex.load(memoryview(DATA))
    assert kept.read("renew pasport", today="2026-11-21") == index.read("renew pasport", today="2026-11-21")
    assert kept.dump() == DATA

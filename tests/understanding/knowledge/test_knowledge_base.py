"""A base that takes articles in while it is asked."""

from __future__ import annotations

import pytest

from voicebot.understanding.knowledge import Article, KnowledgeBase

TODAY = "2026-11-21"
THINGS = ("lamp", "parcel", "invoice", "account", "contract", "ticket", "loan", "passport", "permit", "licence")
DEEDS = ("change", "cancel", "return", "insure", "check", "renew", "track", "move", "repair", "replace")


def _article(key: str, *questions: str, first: str | None = None) -> Article:
    return Article(key, "", {"en": questions}, {}, {}, first, None)


MANY = [
    _article(
        f"{deed}_{thing}",
        *(f"{opening} {deed} my {thing}" for opening in ("how do i", "where can i", "may i", "i must")),
    )
    for deed in DEEDS
    for thing in THINGS
]
SMALL = KnowledgeBase.learn("en", MANY[:3])
LARGE = KnowledgeBase.learn("en", MANY)
PARKING = _article("parking", "where can i leave my car", "is there a car park near you")


@pytest.mark.parametrize("base", [SMALL, LARGE])
def test_a_published_article_is_there_at_once(base: KnowledgeBase) -> None:
    after = base.publish([PARKING])
    reading = after.read("where can i leave my car please", today=TODAY)
    assert (reading.decision, reading.matches[0].article) == ("accept", "parking")
    assert after.revision == base.revision + 1
    assert reading.why.endswith(f"revision {after.revision}")


@pytest.mark.parametrize("base", [SMALL, LARGE])
def test_a_turn_under_way_keeps_its_revision(base: KnowledgeBase) -> None:
    before = base.read("is there a car park", today=TODAY)
    base.publish([PARKING])
    assert base.read("is there a car park", today=TODAY) == before


@pytest.mark.parametrize("base", [SMALL, LARGE])
def test_an_article_takes_the_place_of_its_former_self(base: KnowledgeBase) -> None:
    after = base.publish([_article("change_lamp", "what about spare bulbs")])
    assert after.read("what about spare bulbs", today=TODAY).matches[0].article == "change_lamp"
    again = after.read("how do i change my lamp", today=TODAY)
    assert all(each.question != "how do i change my lamp" for each in again.matches)


@pytest.mark.parametrize("base", [SMALL, LARGE])
def test_a_removed_article_is_gone(base: KnowledgeBase) -> None:
    after = base.publish([], removed=["change_lamp"])
    assert all(each.article != "change_lamp" for each in after.read("how do i change my lamp", today=TODAY).matches)
    assert "change_lamp" not in after.articles


def test_revisions_follow_one_another() -> None:
    base = LARGE.publish([PARKING]).publish([_article("cafe", "do you have a cafe")]).publish([], removed=["parking"])
    assert base.revision == 4
    assert base.read("do you have a cafe", today=TODAY).matches[0].article == "cafe"
    assert all(each.article != "parking" for each in base.read("is there a car park", today=TODAY).matches)


def test_a_fresh_article_keeps_its_dates() -> None:
    after = LARGE.publish([_article("sale", "when does the summer sale begin", first="2027-06-01")])
    assert all(each.article != "sale" for each in after.read("when does the summer sale begin", today=TODAY).matches)
    assert after.read("when does the summer sale begin", today="2027-06-01").matches[0].article == "sale"


def test_many_fresh_articles_are_learnt_into_the_base() -> None:
    fresh = [_article(f"office_{at}", f"when is office number {at} open") for at in range(1001)]
    after = LARGE.publish(fresh)
    assert after.fresh is None
    assert len(after.main) == len(LARGE.main) + len(fresh)
    assert LARGE.publish(fresh[:9]).fresh is not None

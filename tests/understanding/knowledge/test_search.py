"""Questions found among many: garbled, cut off, in any script, at a bounded cost."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from voicebot.understanding.knowledge.questions import BUDGET, CANDIDATES, LIST_BUDGET
from voicebot.understanding.knowledge.search import Shelf

OBJECTS = ("order", "card", "parcel", "invoice", "lamp", "account", "contract", "ticket", "loan", "passport")
ACTIONS = ("change", "cancel", "return", "pay for", "check", "renew", "track", "move", "repair", "replace")
TIMES = ("today", "by phone", "before friday", "after two weeks", "without a receipt", "from abroad", "in cash")
QUESTIONS = [f"how do i {action} my {each} {time}" for each in OBJECTS for action in ACTIONS for time in TIMES]


def _shelf(language: str, questions: list[str]) -> Shelf:
    return Shelf.fill(language, questions, np.arange(len(questions), dtype=np.int32))[0]


MANY = _shelf("en", QUESTIONS)


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        ("how do i cancel my parcel by phone", "how do i cancel my parcel by phone"),
        ("cancel parcel phone", "how do i cancel my parcel by phone"),
        ("how do i cacnel my parcel by hpone", "how do i cancel my parcel by phone"),
        ("hello how do i my cancel parcel phone by", "how do i cancel my parcel by phone"),
        ("renewing passports before friday please", "how do i renew my passport before friday"),
    ],
)
def test_a_garbled_question_is_found(asked: str, meant: str) -> None:
    found = MANY.search(asked)
    assert MANY.asked[found[0].question] == meant


@pytest.mark.parametrize(
    ("language", "questions", "asked"),
    [
        ("zh", ["人人生而自由在尊严和权利上一律平等", "人人有权享有生命自由和人身安全"], "享有生自由人身安全"),
        ("th", ["ทุกคนมีสิทธิในการดำรงชีวิต", "บุคคลใดจะตกอยู่ในความเป็นทาสไม่ได้"], "บุคลใดจะตกอยู่ควมเป็นทาส"),
        ("ar", ["يولد جميع الناس أحرارا", "لكل فرد الحق في الحياة والحرية"], "لكل فرد الحق الحيا"),
        ("am", ["የሰው ልጅ ሁሉ ሲወለድ ነጻ", "እያንዳንዱ ሰው የመኖር መብት አለው"], "እያንዱ ሰው የመኖር"),
        ("iu", ["ᐃᓄᓕᒫᑦ ᐊᓂᖅᑎᕆᔪᓕᒫᑦ", "ᑭᓇᓕᒫᖅ ᐱᔪᓐᓇᐅᑎᖃᖅᐳᖅ"], "ᑭᓇᓕᖅ ᐱᔪᓐᓇᐅᖃᖅᐳᖅ"),
        ("hi", ["सभी मनुष्यों को स्वतन्त्रता", "प्रत्येक व्यक्ति को जीवन का अधिकार"], "प्रत्यक व्यक्ति जीवन"),
    ],
)
def test_a_noisy_half_is_found_in_any_script(language: str, questions: list[str], asked: str) -> None:
    shelf = _shelf(language, questions)
    assert shelf.asked[shelf.search(asked)[0].question] == questions[1]


def test_the_number_of_candidates_is_bounded() -> None:
    asked = MANY.questions.look(" ".join(QUESTIONS[:40]))
    assert 0 < len(MANY.questions.candidates(asked)) <= CANDIDATES
    assert LIST_BUDGET <= BUDGET


def test_barred_articles_are_not_found() -> None:
    first = MANY.search("how do i cancel my parcel by phone")[0]
    without = MANY.search("how do i cancel my parcel by phone", barred={first.article})
    assert first.article not in {each.article for each in without}


def test_what_else_a_question_is_worth_counts() -> None:
    worth = np.zeros(len(QUESTIONS), dtype=np.float32)
    worth[5] = 1000
    found = MANY.search("how do i cancel my parcel by phone", also=np.array([5], dtype=np.int32), worth=worth)
    assert found[0].question == 5


@pytest.mark.parametrize("text", ["", "?", "qqqq wwww", "\ud800", "\u0000", "a" * 10_000, "the " * 5000, "🙂🙂", "٣٤٥"])
def test_nothing_is_too_strange_to_look_up(text: str) -> None:
    assert len(MANY.search(text)) <= CANDIDATES


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_every_search_ends_with_each_article_once(text: str) -> None:
    found = MANY.search(text)
    assert len({each.article for each in found}) == len(found)
    assert [each.score for each in found] == sorted((each.score for each in found), reverse=True)

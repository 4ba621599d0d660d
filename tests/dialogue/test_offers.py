"""What was offered is picked by its place, its order, or not at all."""

from __future__ import annotations

import pytest

from tests.dialogue.line import Line, bot_of, started

WINDOWS = bot_of("""
bot: {languages: [en], queues: {general: {}}}
intents:
  visit: {en: ["i want a visit"]}
services:
  find_windows:
    get: "${CALENDAR_URL:-http://calendar.test}/free"
    results: {found: {status: 200, outputs: {first: window, second: window, third: window}}}
  book:
    post: "${CALENDAR_URL:-http://calendar.test}/visits"
    inputs: {window: window}
    results:
      booked: {status: 201}
      taken: {status: 409, outputs: {first: window, second: window}}
slots:
  size: {type: choice, prompt: "Which size?", values: {small: {en: [small]}, large: {en: [large]}}}
  wanted: {type: window, prompt: "Which of them?"}
scenarios:
  visit:
    start: [visit]
    steps:
      - ask: size
      - call: find_windows
        as: free
        results:
          found: continue
          unavailable: [{hand_off: general}]
      - ask: wanted
        offered: [free.first, free.second, free.third]
      - confirm: "Shall I book it?"
        if_no: [{again: wanted}]
      - call: book
        with: {window: wanted}
        as: booking
        results:
          booked: [{say: "Booked."}]
          taken:
            - say: "It is taken."
            - again: wanted
              offered: [booking.first, booking.second]
          unavailable: [{hand_off: general}]
""")
TUESDAY, WEDNESDAY, FRIDAY = "2026-11-24T08:00/12:00", "2026-11-25T14:00/18:00", "2026-11-27T08:00/12:00"
MONDAY, SUNDAY = "2026-11-30T08:00/12:00", "2026-11-29T08:00/12:00"


@pytest.fixture
def line() -> Line:
    """A line that was offered three windows."""
    line = started(WINDOWS)
    line.says("i want a visit")
    line.says("large")
    assert line.answers("found", first=TUESDAY, second=WEDNESDAY, third=FRIDAY) == "Which of them?"
    return line


@pytest.mark.parametrize(
    ("answer", "value"),
    [
        ("the first one", TUESDAY),
        ("um the second please", WEDNESDAY),
        ("number three", FRIDAY),
        ("the last one", FRIDAY),
        ("the earlier one", TUESDAY),
        ("whichever", TUESDAY),
        ("the first, no, the second", WEDNESDAY),
        ("wednesday afternoon", "2026-11-25T12:00/18:00"),
        # A wish of one's own counts for more than that any will do.
        ("any day after five", "17:00/"),
    ],
)
def test_an_offer_is_picked(line: Line, answer: str, value: str) -> None:
    assert line.says(answer) == "Shall I book it?"
    assert line.values["wanted"] == value


@pytest.mark.parametrize("answer", ["not the first", "neither of them", "the fifth"])
def test_what_picks_none_asks_again(line: Line, answer: str) -> None:
    line.says(answer)
    assert "wanted" not in line.values
    assert line.detail("failure").startswith("no_match 1 at visit/ask wanted")


@pytest.mark.parametrize(("keys", "value"), [("2", WEDNESDAY), ("3", FRIDAY)])
def test_an_offer_is_picked_by_key(line: Line, keys: str, value: str) -> None:
    line.keys(keys)
    assert line.values["wanted"] == value


def test_another_guess_of_the_recogniser_may_pick(line: Line) -> None:
    line.says("the seconds hand", "the second one", confidence=0.8)
    assert line.values["wanted"] == WEDNESDAY


def test_a_doubtful_pick_is_read_back(line: Line) -> None:
    said = line.says("the second one", confidence=0.4)
    assert said.startswith("I understood on Wednesday the twenty-fifth of November")
    line.says("yes")
    assert line.values["wanted"] == WEDNESDAY


def test_two_offers_may_be_in_question(line: Line) -> None:
    said = line.says("the first one", "the third one", confidence=0.6)
    assert said.startswith("Was that on Tuesday the twenty-fourth of November")
    line.says("the friday one")
    assert line.values["wanted"] == FRIDAY


def test_what_was_offered_stays_offered_after_a_no(line: Line) -> None:
    line.says("the first one")
    line.says("no")
    line.says("the third one then")
    assert line.values["wanted"] == FRIDAY


def test_a_no_with_another_place_is_about_the_offers_and_no_earlier_choice(line: Line) -> None:
    line.says("the first one")
    line.says("no, the second one")
    assert line.values == {"size": "large", "wanted": WEDNESDAY}


def test_new_offers_take_the_place_of_old_ones(line: Line) -> None:
    line.says("the first one")
    line.says("yes")
    assert line.answers("taken", first=SUNDAY, second=MONDAY).startswith("It is taken.")
    line.says("the second one")
    assert line.values["wanted"] == MONDAY
    line.says("no")
    line.says("the first one")
    assert line.values["wanted"] == SUNDAY


def test_a_single_offer_needs_no_picking() -> None:
    line = started(WINDOWS)
    line.says("i want a visit")
    line.says("large")
    line.answers("found", first=TUESDAY, second="", third="")
    line.says("the second one")
    assert "wanted" not in line.values

"""Back, and "no, I meant": an answer taken back at any later question, with all that came of it."""

from __future__ import annotations

import pytest

from tests.dialogue.line import Place, at_closing, at_offer, at_service, doubted, saying, started

# Back


@pytest.mark.parametrize(
    ("place", "said"),
    [
        (saying("where is my parcel", "70012346"), "Your order number, please."),
        (lambda: at_offer(started()), "And your postcode?"),
        (lambda: at_closing(started()), "And your postcode?"),
        (lambda: at_service(started()), "And your postcode?"),
        (saying("i moved house", "1234", "yes"), "What is your PIN?"),
    ],
    ids=["ask", "offer", "confirm", "service due", "after a part"],
)
def test_back_asks_the_question_before_again(place: Place, said: str) -> None:
    assert place().says("go back") == said


@pytest.mark.parametrize("place", [saying("i moved house", "1234"), doubted], ids=["read back", "which value"])
def test_back_at_a_read_back_asks_for_the_value_again(place: Place) -> None:
    assert place().says("go back") == "What is your PIN?"


def test_back_forgets_what_came_of_the_answer() -> None:
    line = at_offer(started())
    line.says("go back")
    assert (line.values, "order" in line.state.variables) == ({"order_number": "70012346"}, True)
    assert line.says("go back") == "Your order number, please."
    assert (line.values, "order" in line.state.variables) == ({}, False)


def test_back_out_of_a_digression_s_first_question_goes_to_the_matter_s_last_answer() -> None:
    line = saying("where is my parcel", "70012346", "i want to return it")()
    assert line.says("go back") == "Your order number, please."
    assert [frame.scenario for frame in line.state.frames] == ["order_status"]


# Corrections


@pytest.mark.parametrize(
    "place",
    [saying("where is my parcel", "70012346"), lambda: at_offer(started()), lambda: at_closing(started())],
    ids=["ask", "offer", "confirm"],
)
def test_an_earlier_answer_is_corrected_at_any_question(place: Place) -> None:
    line = place()
    assert line.says("no, 70012347").startswith("Thank you, I've corrected that.")
    assert line.values["order_number"] == "70012347"
    assert line.detail("correction") == "order_number"


@pytest.mark.parametrize("words", ["i meant 70012347", "not 70012346 but 70012347", "sorry i meant 70012347"])
def test_a_correction_in_other_words(words: str) -> None:
    line = saying("where is my parcel", "70012346")()
    line.says(words)
    assert line.values["order_number"] == "70012347"


def test_a_doubtful_correction_is_read_back() -> None:
    line = saying("where is my parcel", "70012346")()
    said = line.says("no, 70012347", confidence=0.4)
    assert said.endswith("I understood seven zero zero one two three four seven. Is that right?")
    line.says("yes")
    assert line.state.slots["order_number"].confirmed


def test_a_correction_of_what_is_always_read_back_is_read_back() -> None:
    line = saying("i moved house", "1234", "yes")()
    assert line.says("no, 4321").endswith("I understood four three two one. Is that right?")
    assert line.says("yes") == "Which day suits you?"
    assert line.values["pin"] == "4321"


def test_a_correction_asks_the_back_end_anew() -> None:
    line = at_offer(started())
    line.says("no, 70012347")
    assert "order" not in line.state.variables
    assert line.calls[-1].inputs == {"number": "70012347"}
    assert line.answers("found", status="delivered", days_late=0).startswith("Your order has arrived.")


def test_a_correction_that_fits_no_earlier_answer_is_a_plain_no() -> None:
    assert at_offer(started()).says("no, not really") == "Does that answer your question?"


def test_i_made_a_mistake_goes_back() -> None:
    assert saying("where is my parcel", "70012346", "i made a mistake")().said[-1].text == "Your order number, please."


def test_a_no_at_an_ask_with_the_answer_is_the_answer() -> None:
    line = saying("where is my parcel")()
    assert line.says("no, 70012347") == "And your postcode?"


def test_a_correction_while_a_service_is_due_asks_it_anew() -> None:
    line = at_service(started())
    line.says("no, 70012347")
    assert [call.inputs["number"] for call in line.calls] == ["70012346", "70012347"]
    assert len({call.id for call in line.calls}) == 2

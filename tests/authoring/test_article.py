import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicebot.authoring.article import read_article, read_articles
from voicebot.authoring.article_text import said
from voicebot.authoring.sources import SourceFile

DELIVERY = """\
---
category: delivery
valid_from: 2026-01-01        # the new tariff
queue: orders
---
# pl
- ile kosztuje dostawa
- jaki jest koszt przesyłki

Dostawa kosztuje **15 zł**.

- odbiór w punkcie: 10 zł

Więcej [w cenniku](https://shop.example/tariff).

> Dostawa kosztuje
> piętnaście złotych.

# en
- how much is delivery

Delivery costs *15 zł*, see [the tariff](https://shop.example/tariff).
"""


def source(text, name="delivery_cost.md"):
    return SourceFile(name, f"kb/{name}", text)


def read(text, name="delivery_cost.md", languages=("pl", "en")):
    return read_article(source(text, name), languages)


def found(text, **more):
    return [(each.code, each.line, each.column) for each in read(text, **more)[1]]


def test_an_article_is_read_for_every_language():
    written, diagnostics = read(DELIVERY)
    assert diagnostics == ()
    assert written is not None
    article = written.article
    assert (article.key, article.category, article.queue) == ("delivery_cost", "delivery", "orders")
    assert (article.valid_from, article.valid_to) == ("2026-01-01", None)
    assert article.questions["pl"] == ("ile kosztuje dostawa", "jaki jest koszt przesyłki")
    assert article.written["pl"].startswith("Dostawa kosztuje **15 zł**.\n\n- odbiór")
    assert article.written["pl"].endswith("tariff).")
    assert article.spoken["pl"] == "Dostawa kosztuje piętnaście złotych."


def test_without_a_spoken_answer_the_written_one_is_said_without_its_marks():
    written, _ = read(DELIVERY)
    assert written is not None
    assert written.article.spoken["en"] == "Delivery costs 15 zł, see the tariff."


def test_places_are_kept_for_later_checks():
    written, _ = read(DELIVERY)
    assert written is not None
    assert written.queue is not None
    assert str(written.queue.place) == "kb/delivery_cost.md:4:8"
    assert [(language, str(text.place)) for language, text in written.questions] == [
        ("pl", "kb/delivery_cost.md:7:3"),
        ("pl", "kb/delivery_cost.md:8:3"),
        ("en", "kb/delivery_cost.md:20:3"),
    ]


def test_the_revision_follows_the_text():
    one, two = read(DELIVERY)[0], read(DELIVERY.replace("15", "16"))[0]
    assert one is not None
    assert two is not None
    assert one.article.revision != two.article.revision
    assert len(one.article.revision) == 12


HEAD = "---\ncategory: x\n---\n"
BOTH = "# pl\n- a\n\nB.\n# en\n- a\n\nB.\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (BOTH, [("VB701", 1, 1)]),
        ("---\ncategory: x\n" + BOTH, [("VB701", 1, 1)]),
        ("---\ncategory: x\ncatgory: y\n---\n" + BOTH, [("VB702", 3, 1)]),
        (HEAD + "# pl\n- a\n\nB.\n", [("VB703", 1, 1)]),
        (HEAD + "# pl\n\nB.\n# en\n- a\n\nB.\n", [("VB704", 4, 1)]),
        (HEAD + "# pl\n- a\n# en\n- a\n\nB.\n", [("VB705", 4, 1)]),
        (HEAD + "# pl\n- a\n\n> B.\n# en\n- a\n\nB.\n", [("VB705", 4, 1)]),
        ("---\ncategory: x\nvalid_to: soon\n---\n" + BOTH, [("VB707", 3, 11)]),
        ("---\ncategory: x\nvalid_to: 2026-02-30\n---\n" + BOTH, [("VB707", 3, 11)]),
        ("---\ncategory: x\nvalid_to: 20260201\n---\n" + BOTH, [("VB707", 3, 11)]),
        ("---\ncategory: x\nvalid_from: 2026-02-02\nvalid_to: 2026-02-01\n---\n" + BOTH, [("VB707", 4, 11)]),
        (HEAD + BOTH + "# hu\n- a\n\nB.\n", [("VB708", 12, 1)]),
        (HEAD + BOTH + "# en\n- c\n\nB.\n", [("VB708", 12, 1)]),
        (HEAD + "words\n" + BOTH, [("VB709", 4, 1)]),
        ("---\nqueue: x\n---\n" + BOTH, [("VB711", 1, 1)]),
        ("---\ncategory: x\nqueue:\n---\n" + BOTH, [("VB711", 3, 1)]),
        ("---\ncategory: x: y\n---\n" + BOTH, [("VB114", 2, 12)]),
        ("---\ncategory: x\n---\n# pl\n- a\u200b\n", [("VB102", 5, 4)]),
        (HEAD + BOTH, []),
    ],
)
def test_a_mistake_is_shown_on_its_line(text, expected):
    assert found(text) == expected


def test_an_article_with_errors_is_left_out_and_one_with_warnings_is_not():
    assert read(BOTH)[0] is None
    assert read(HEAD + "# pl\n- a\n\nB.\n")[0] is not None


@pytest.mark.parametrize("name", ["Delivery.md", "2nd.md", "delivery-cost.md"])
def test_the_name_of_the_file_is_a_key(name):
    assert [code for code, *_ in found(HEAD + BOTH, name=name)] == ["VB710"]


def test_a_question_asked_twice_is_shown_with_its_first_place():
    other = DELIVERY.replace("- how much is delivery", "- How much is delivery?")
    _, (second, *_) = read_articles([source(DELIVERY), source(other, "tariff.md")], ("pl", "en"))
    assert (second.code, second.severity, second.file, second.line) == ("VB706", "warning", "kb/tariff.md", 7)
    assert "kb/delivery_cost.md:7" in second.message


def test_last_seasons_article_may_ask_what_this_seasons_does():
    last = "---\ncategory: x\nvalid_to: 2026-11-20\n---\n" + BOTH
    this = "---\ncategory: x\nvalid_from: 2026-11-21\n---\n" + BOTH
    sooner = this.replace("11-21", "11-20")
    assert read_articles([source(last), source(this, "b.md")], ("pl", "en"))[1] == ()
    assert [each.code for each in read_articles([source(last), source(sooner, "b.md")], ("pl", "en"))[1]] == [
        "VB706"
    ] * 2


def test_the_same_words_may_be_a_question_in_two_languages():
    _, diagnostics = read_articles([source(HEAD + BOTH)], ("pl", "en"))
    assert diagnostics == ()


@pytest.mark.parametrize(
    ("markdown", "words"),
    [
        ("**Open** daily\n\n- Monday\n- Friday", "Open daily Monday Friday"),
        ("See [our page](https://x.example/a_b).", "See our page."),
        ("`E27` and 2 * 3", "E27 and 2 3"),
        ("## Hours\n1. First", "Hours First"),
        ("order_number stays", "order_number stays"),
    ],
)
def test_marks_are_not_read_aloud(markdown, words):
    assert said(markdown) == words


@given(st.lists(st.sampled_from(["---", "# pl", "# en", "- a", "", "> b", "words", "category: x", "#"]), max_size=14))
def test_no_arrangement_of_lines_breaks_the_reader(lines):
    written, diagnostics = read("\n".join(lines))
    errors = [each for each in diagnostics if each.severity == "error"]
    assert (written is None) == bool(errors)
    assert all(1 <= each.line <= max(1, len(lines)) for each in diagnostics)

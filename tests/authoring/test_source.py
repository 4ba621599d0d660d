import re
import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from voicebot.authoring.characters import MAX_BYTES
from voicebot.authoring.source import read_documents, read_yaml

from .shapes import plain, read, text_under


def codes(text):
    return [each.code for each in read_yaml(text, "bot.yaml")[1]]


@pytest.mark.parametrize(
    "words",
    [
        "no",
        "yes",
        "on",
        "null",
        "~",
        "12:30",
        "0123",
        "+48221234567",
        "1_000",
        "2026-11-21",
        "1e3",
        "0x1F",
        ".inf",
        "08:00-20:00",
    ],
)
def test_scalars_stay_the_text_that_was_written(words):
    assert text_under(f"a: {words}", "a").value == words


def test_lists_and_maps_nest():
    source = "a:\n  - b: [c, {d: e}]\n    f: >\n      folded\n      words\n  -\ng: |\n  1\n  2\n"
    assert plain(read(source)) == {"a": [{"b": ["c", {"d": "e"}], "f": "folded words\n"}, ""], "g": "1\n2\n"}


def test_everything_knows_its_place():
    node, _ = read_yaml("a: 1\nwords:\n  - pl: 'x'", "shop/bot.yaml")
    assert str(node.entries[1].key.place) == "shop/bot.yaml:2:1"
    item = node.get("words").items[0]
    assert str(item.place) == "shop/bot.yaml:3:5"
    assert str(item.get("pl").place) == "shop/bot.yaml:3:9"


@pytest.mark.parametrize("text", ["", "\n\n", "# only a comment\n", "---\n", "\ufeff"])
def test_an_empty_file_is_nothing_and_no_mistake(text):
    assert read_yaml(text, "a.yaml") == (None, ())


def test_line_ends_and_a_byte_order_mark_make_no_difference():
    assert read_yaml("\ufeffa: b\r\nc: |\r\n  d\r\n", "a.yaml") == read_yaml("a: b\nc: |\n  d\n", "a.yaml")


BROKEN = [
    # what stands in the file, the code, line and column it gets, and words of its hint
    ("a: 1\nb: 2\na: 3", "VB105", 3, 1, "keep one"),
    ("a: {b: 1, b: 2}", "VB105", 1, 11, "keep one"),
    ("a: &x word", "VB106", 1, 4, '`a: "&x word"`'),
    ("a: &x\n  b: c", "VB106", 1, 4, "where it is used"),
    ("a: *x", "VB106", 1, 4, '`a: "*x"`'),
    ("*x : b", "VB110", 1, 1, "write"),
    ("a: !important words", "VB107", 1, 4, '`a: "!important words"`'),
    ("a: !!str 12", "VB107", 1, 4, "leave it out"),
    ("a: b\n---\nc: d", "VB108", 2, 1, "leave out the `---`"),
    ("a:\n\t- b", "VB109", 2, 1, "use spaces"),
    ("a:\n  b: c\n \td: e", "VB109", 3, 2, "use spaces"),
    ("[a]: b", "VB110", 1, 1, "write"),
    ("? {a: b}\n: c", "VB110", 1, 3, "write"),
    ('a: {"": b}', "VB110", 1, 5, "write"),
    ("say: 'never closed\nb: c", "VB112", 1, 6, "apostrophe"),
    ('say: "never closed', "VB112", 1, 6, "close it"),
    ("say: @home", "VB113", 1, 6, '`say: "@home"`'),
    ("say: `code`", "VB113", 1, 6, "write"),
    ("say: %d", "VB113", 1, 6, '`say: "%d"`'),
    ("say: *very* good", "VB113", 1, 6, '`say: "*very* good"`'),
    ("say: > more", "VB113", 1, 6, '`say: "> more"`'),
    ("say: |words", "VB113", 1, 6, '`say: "|words"`'),
    ("say: - one", "VB113", 1, 6, '`say: "- one"`'),
    ("say: , and", "VB113", 1, 6, '`say: ", and"`'),
    ("say: }", "VB113", 1, 6, '`say: "}"`'),
    ("- [please] check", "VB113", 1, 3, '`- "[please] check"`'),
    ('say: "Yes" is fine', "VB113", 1, 6, """`say: '"Yes" is fine'`"""),
    ("say: 'it's fine'", "VB113", 1, 6, '`say: "it\'s fine"`'),
    ("pl: {{ order.eta }}", "VB113", 1, 5, '`pl: "{{ order.eta }}"`'),
    ("pl: {{ order.eta | day('on') }} it comes", "VB113", 1, 5, "write"),
    ("say: note: this", "VB114", 1, 10, '`say: "note: this"`'),
    ("- say: one: two", "VB114", 1, 11, '`- say: "one: two"`'),
    ("a: [one two]", "VB115", 1, 5, '`a: ["one two"]`'),
    ("a: {if: order.days > 2}", "VB115", 1, 9, '`a: {if: "order.days > 2"}`'),
    ("a: {one two: b}", "VB115", 1, 5, '`a: {"one two": b}`'),
    ("{pl: Dzień dobry, tu Lumen, en: Hi}", "VB116", 1, 6, '`{pl: "Dzień dobry, tu Lumen", en: Hi}`'),
    ("en: {first: Tak, słucham}", "VB116", 1, 13, '`en: {first: "Tak, słucham"}`'),
    ("en: {order_number}", "VB116", 1, 5, '`en: "{order_number}"`'),
    ("en: {order number}", "VB116", 1, 5, '`en: "{order number}"`'),
    ("a: b\n  c: d", "VB117", 2, 3, "column 1, under the first word of line 1"),
    ("a:\n  - b\n c: d", "VB117", 3, 2, "column 1, as line 1 does, or in column 3, as line 2 does"),
    ("- a\nb: c", "VB117", 2, 1, "`- b: c`"),
    ("a: b\n- c", "VB117", 2, 1, "need dashes too"),
    (" a: b\nc: d", "VB117", 2, 1, "column 2, as line 1 does"),
    ("say: |\n    one\n  two\nb: c", "VB117", 3, 3, "column 5, as line 2 does"),
    ("a: [b, c\nd: e", "VB118", 1, 4, "close it with ]"),
    ("a: {b: c", "VB118", 1, 4, "close it with }"),
    ('a: ["b" "c"]', "VB118", 1, 9, "comma"),
    ('say: "C:\\data"', "VB119", 1, 9, "`say: 'C:\\data'`"),
    ("a:b\nc: d", "VB120", 1, 3, "`a: b`"),
    ("steps\nb: c", "VB120", 1, 6, "`steps:`"),
    ("a: b\nsteps\nc: d", "VB120", 2, 1, "`steps:`"),
    ("say: press 1 # or 2", "VB121", 1, 14, '`say: "press 1 # or 2"`'),
    ("say: #1 in lamps", "VB121", 1, 6, '`say: "#1 in lamps"`'),
    ("say: Press # now", "VB121", 1, 12, '`say: "Press # now"`'),
    ("a:\n  - b: c\n    b: d", "VB105", 3, 5, "`- b:`"),
    ("a:\n  - {b: c, b: d}", "VB105", 2, 12, "keep one"),
    ("a:\n  - b\n  -c: d", "VB120", 3, 4, "`- c: d`"),
    ("a:\n  b: c\n\xa0\xa0d: e", "VB102", 3, 1, "plain spaces"),
    ('a: {b: c, d: "e f}\nb: c', "VB112", 1, 14, "same line"),
    ("a: {b: “Tak, słucham”}", "VB116", 1, 8, '`a: {b: "Tak, słucham"}`'),
    ("a: x\x0b", "VB102", 1, 5, "delete it"),
]


@pytest.mark.parametrize(("text", "code", "line", "column", "hint"), BROKEN)
def test_a_mistake_is_named_where_it_is_with_what_to_write(text, code, line, column, hint):
    _, diagnostics = read_yaml(text, "bot.yaml")
    (found,) = diagnostics
    assert (found.code, found.line, found.column) == (code, line, column)
    assert hint in found.hint
    assert found.file == "bot.yaml"


def test_all_mistakes_of_a_file_are_found_at_once():
    assert codes("a: &x 1\nb: {c: d e}\na: 2\nf: !t g\nh: i # j k\nl: m n # o") == [
        "VB106",
        "VB115",
        "VB105",
        "VB107",
        "VB121",
    ]


def test_a_mistake_that_stops_the_reading_is_told_once():
    assert codes("pl: {{ name }} and more") == ["VB113"]
    assert codes("a: [b c") == ["VB118"]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("{pl: Dzień dobry, tu Lumen, en: Hi}", {"pl": "Dzień dobry, tu Lumen", "en": "Hi"}),
        ("a: {pl: one, two, three}", {"a": {"pl": "one, two, three"}}),
        ("a: {order_number}", {"a": "{order_number}"}),
        ("a: {{ order.eta }}", {"a": "{{ order.eta }}"}),
        ("a: 1\na: 2", {"a": "1"}),
    ],
)
def test_what_was_meant_is_kept_for_the_checks_that_follow(text, meant):
    assert plain(read_yaml(text, "a.yaml")[0]) == meant


def test_a_line_with_two_slips_is_shown_whole():
    hints = {each.hint for each in read_yaml('a: {pl: one two, en: three four, hu: "x"}', "a.yaml")[1]}
    assert hints == {'write `a: {pl: "one two", en: "three four", hu: "x"}`'}


@pytest.mark.parametrize(
    "text",
    [
        "a: failures >= 3                    # one budget",
        "queue: orders # the usual one",
        "a: https://shop.example/orders",
        "a: {get: https://shop.example/x, timeout: 1s}",
        "a: it's fine",
        "a: 'it''s: # [fine]'",
        "a: |\n  [please] check: {order} # 5\n  *x* &y !z",
        "a: [one, two_three, 08:00-20:00]",
        "a: {b: , c: d}",
        "a: {b: [c], d: {e: f}}",
        "a: yes, of course",
    ],
)
def test_what_is_fine_passes_without_a_word(text):
    assert codes(text) == []


def test_talks_may_have_several_documents():
    nodes, diagnostics = read_documents("talk: one\n---\n---\ntalk: two\n", "t.yaml")
    assert [plain(each) for each in nodes] == [{"talk": "one"}, {"talk": "two"}]
    assert diagnostics == ()


def test_size_and_depth_are_bounded():
    assert codes("a" * (MAX_BYTES + 1)) == ["VB103"]
    assert codes("[" * 20 + "]" * 20) == []
    assert codes("a:\n" + "\n".join("  " * depth + "- a:" for depth in range(1, 60))) == ["VB104"]


@pytest.mark.parametrize(
    "bomb", ["[" * 500_000, "{" * 500_000, "- " * 400_000, "{{" * 300_000, "? " * 300_000, "[a: " * 200_000]
)
def test_a_bomb_costs_no_time(bomb):
    before = time.process_time()
    assert codes(bomb) in (["VB104"], ["VB118"])
    assert time.process_time() - before < 2


def test_aliases_are_never_followed():
    bomb = "a: &a [x]\n" + "\n".join(f"k{number}: &b{number} [*a, *a, *a]" for number in range(200))
    assert set(codes(bomb)) == {"VB106"}


TEXTS = st.one_of(
    st.text(),
    st.text(st.sampled_from(" \n\t:-#'\"[]{},&*!|>%@`?abł.\\0")),
    st.lists(
        st.sampled_from(
            [
                "a",
                ": ",
                ":",
                "\n",
                "  ",
                "- ",
                "[",
                "]",
                "{",
                "}",
                ", ",
                "'",
                '"',
                " #",
                "|",
                ">",
                "&x",
                "*x",
                "!t",
                "---\n",
                "{{ ",
                "\t",
                "ő",
                "\r",
                "...",
            ]
        ),
        max_size=30,
    ).map("".join),
)


@settings(max_examples=600)
@given(TEXTS)
@example("{{}}")
@example("a: {{ x")
@example("? ")
@example("%TAG ! tag:x\n---\n!a b")
@example("a: |1\n")
@example('"\\xZZ"')
@example("\ud800")
def test_no_text_breaks_the_reader_and_every_place_lies_in_the_file(text):
    _, one = read_yaml(text, "a.yaml")
    _, several = read_documents(text, "a.yaml")
    rows = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for found in (*one, *several):
        assert 1 <= found.line <= len(rows)
        assert 1 <= found.column <= len(rows[found.line - 1]) + 1
        assert found.message


LINE_TO_WRITE = re.compile(r"write `(.+?)`(?:, or|; if|$)")


def mended() -> list[tuple[str, str, int, str]]:
    """The broken texts whose hint shows a whole line, with that line."""
    found = [(text, code, line, read_yaml(text, "bot.yaml")[1][0].hint) for text, code, line, *_ in BROKEN]
    shown = [(text, code, line, LINE_TO_WRITE.search(hint)) for text, code, line, hint in found]
    return [(text, code, line, match[1]) for text, code, line, match in shown if match]


@pytest.mark.parametrize(("text", "code", "line", "written"), mended())
def test_the_line_that_a_hint_shows_mends_the_file(text, code, line, written):
    lines = text.split("\n")
    broken = lines[line - 1]
    lines[line - 1] = broken[: len(broken) - len(broken.lstrip())] + written
    _, left = read_yaml("\n".join(lines), "bot.yaml")
    assert (code, line) not in [(each.code, each.line) for each in left]


def test_most_hints_show_the_line_as_it_should_be():
    assert len(mended()) > len(BROKEN) / 2
